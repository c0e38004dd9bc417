/*
 * page_efficiency.c -- the cost of the answers: tokens, time, price, and how many were cut at the token limit.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

struct usage {
    size_t n, failed, cut;        /* answers: all, ended in an error, cut at the token limit */
    double prompt_tokens, tokens; /* NaN: the count is unknown for at least one answer */
    double seconds;               /* NaN: unknown for at least one answer */
};

static struct usage usage_of(const struct run_view *v, size_t model)
{
    struct usage u = { 0 };

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->model != model)
            continue;
        u.n++;
        u.failed += w->gen.error.n > 0;
        u.cut += w->gen.finish == FINISH_LENGTH;
        bool known = w->gen.error.n > 0 || w->gen.n_prompt_tokens > 0;
        u.prompt_tokens += w->gen.n_prompt_tokens > 0 ? (double)w->gen.n_prompt_tokens : known ? 0 : (double)NAN;
        u.tokens += w->gen.n_tokens > 0 ? (double)w->gen.n_tokens : known ? 0 : (double)NAN;
        u.seconds += w->gen.error.n ? 0 : w->gen.seconds;
    }
    return u;
}

/* By answers without an error; NaN without one. */
static double per_answer(const struct usage *u, double sum)
{
    return u->n > u->failed ? sum / (double)(u->n - u->failed) : NAN;
}

struct json *page_raw_usage(const struct run_view *v, size_t model)
{
    struct usage u = usage_of(v, model);
    struct json *o = json_new_object();

    json_set(o, "n", json_new_int((int64_t)u.n));
    json_set(o, "failed", json_new_int((int64_t)u.failed));
    json_set(o, "cut", json_new_int((int64_t)u.cut));
    json_set(o, "prompt_tokens", json_new_number(u.prompt_tokens));
    json_set(o, "tokens", json_new_number(u.tokens));
    json_set(o, "tokens_per_answer", json_new_number(per_answer(&u, u.tokens)));
    json_set(o, "seconds_per_answer", json_new_number(per_answer(&u, u.seconds)));
    json_set(o, "cost_usd", json_new_number(page_cost_usd(v, model)));
    return o;
}

double page_cost_usd(const struct run_view *v, size_t model)
{
    double sum = page_has_price(v, model) ? 0 : NAN;

    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].model == model)
            sum += run_answer_cost(&v->models[model], &v->answers[i].gen);
    return sum;
}

bool page_has_price(const struct run_view *v, size_t model)
{
    return json_get(v->models[model].info, "price_in") || json_get(v->models[model].info, "price_out");
}

static str count_cell(struct page *p, double n)
{
    return isnan(n) ? NO_NUMBER : format_count((uint64_t)n, p->a);
}

void page_efficiency(struct page *p)
{
    const struct run_view *v = p->v;
    bool priced = false, counted = false;

    for (size_t m = 0; m < v->n_models; m++) {
        priced = priced || page_has_price(v, m);
        counted = counted || usage_of(v, m).tokens > 0;
    }
    if (!counted && !priced)
        return;
    struct table t = table_start(p, S("efficiency"));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Answers"), COLUMN_NUMBER);
    table_add_column(&t, S("Failed"), COLUMN_NUMBER);
    table_add_column(&t, S("Cut at the limit"), COLUMN_NUMBER);
    table_add_column(&t, S("Prompt tokens"), COLUMN_NUMBER);
    table_add_column(&t, S("Answer tokens"), COLUMN_NUMBER);
    table_add_column(&t, S("Tokens per answer"), COLUMN_NUMBER);
    table_add_column(&t, S("Seconds per answer"), COLUMN_NUMBER);
    if (priced)
        table_add_column(&t, S("Cost (USD)"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        struct usage u = usage_of(v, m);
        size_t answered = u.n - u.failed;
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        table_cell(&t, format_count(u.n, p->a));
        table_cell(&t, format_count(u.failed, p->a));
        table_cell(&t, answered ? TEXT("%zu (%.0f" THIN "%%)", u.cut, 100.0 * (double)u.cut / (double)answered)
                                : NO_NUMBER);
        table_cell(&t, count_cell(p, u.prompt_tokens));
        table_cell(&t, count_cell(p, u.tokens));
        table_cell(&t, format_number(per_answer(&u, u.tokens), 1, p->a));
        table_cell(&t, format_number(per_answer(&u, u.seconds), 2, p->a));
        if (priced)
            table_cell(&t, format_number(page_cost_usd(v, m), 2, p->a));
    }
    table_end(
        &t,
        TEXT("Cost of the answers. Cut at the limit: answers that ended at the maximum number of tokens. The time of "
             "an answer includes the time it shared with others of its batch.%s An en dash: not known for every "
             "answer, or no price.",
             view_has_recorded(v) ? " Times of recorded answers are those of the recording, on machines under "
                                    "different load: they do not compare the models."
                                  : ""));
}
