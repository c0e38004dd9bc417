/*
 * page_json_faults.c -- why answers are not the requested JSON, by model: extraction
 * failures, text besides the JSON, and members that differ from the reference's.  The range is the first "A to B" of
 * the prompt.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/text/number_range.h"
#include "reports/page.h"
#include "reports/view.h"

/* The worst first. */
enum { CUT, NO_JSON, NOT_THERE, MORE_THAN_JSON, NO_OBJECT, MISSING, TOO_MANY, WRONG_TYPE, OUT_OF_RANGE, N_REASONS };
static const char *const reasons[N_REASONS] = {
    [CUT] = "Nothing extracted, cut at the token limit",
    [NO_JSON] = "No JSON",
    [NOT_THERE] = "JSON without the requested members",
    [MORE_THAN_JSON] = "Text around the JSON",
    [NO_OBJECT] = "No object",
    [MISSING] = "Members missing",
    [TOO_MANY] = "Too many members",
    [WRONG_TYPE] = "A member of the wrong type",
    [OUT_OF_RANGE] = "A number out of range",
};

struct range {
    double low, high; /* NaN: the prompt names none */
};

/* "from 0 to 10" */
static struct range range_of(str prompt)
{
    struct range r = { NAN, NAN };

    text_number_range(prompt, &r.low, &r.high);
    return r;
}

static void compare_members(const struct json *answer, const struct json *wanted, struct range range, bool *has)
{
    const struct json *v;
    void *at = NULL;
    str key;

    has[NO_OBJECT] = json_kind(answer) != JSON_OBJECT_KIND;
    while (!has[NO_OBJECT] && json_next(wanted, &at, &key, &v)) {
        const struct json *x = json_get(answer, key.s);
        bool numbers = json_is_numeric(v) && json_is_numeric(x);
        has[MISSING] = has[MISSING] || !x;
        has[WRONG_TYPE] = has[WRONG_TYPE] || (x && !numbers && json_kind(x) != json_kind(v));
        bool of_range = numbers && json_number(v) >= range.low && json_number(v) <= range.high;
        has[OUT_OF_RANGE] = has[OUT_OF_RANGE] ||
                            (of_range && (json_number(x) < range.low || json_number(x) > range.high));
    }
    for (at = NULL; !has[NO_OBJECT] && json_next(answer, &at, &key, &v);)
        has[TOO_MANY] = has[TOO_MANY] || !json_get(wanted, key.s);
}

/* The score of metric json_valid, with its Wilson interval; NULL without it. */
static const struct run_score *valid_score(const struct run_view *v, str task, str model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, task) && str_equal(v->scores[i].model, model) &&
            str_is(v->scores[i].component, "json_valid"))
            return &v->scores[i];
    return NULL;
}

/* has[N_REASONS] of one answer. */
static void reasons_of(const struct run_view *v, size_t task, const struct run_answer *w, const double *valid,
                       bool *has)
{
    const struct generation *g = &w->gen;
    struct json *wanted = json_parse(v->items[w->item].reference, NULL), *answer = json_parse(str_trim(g->text), NULL);

    memset(has, 0, N_REASONS);
    if (g->extract_error.n) {
        bool none = str_search(g->extract_error, S("no JSON")) != SIZE_MAX ||
                    str_search(g->extract_error, S("cut off")) != SIZE_MAX;
        has[g->finish == FINISH_LENGTH ? CUT : none ? NO_JSON : NOT_THERE] = true;
    } else if (!answer) {
        has[g->finish == FINISH_LENGTH ? CUT : NO_JSON] = true;
    } else {
        has[MORE_THAN_JSON] = valid && valid[w->item - view_first_item(v, task)] == 0;
        if (json_kind(wanted) == JSON_OBJECT_KIND)
            compare_members(answer, wanted, range_of(v->tasks[task].prompt), has);
    }
    json_free(wanted);
    json_free(answer);
}

/* counts[N_REASONS + 1] of one model; the last: answers without any reason. */
static void count_reasons(const struct run_view *v, size_t task, size_t model, size_t *counts)
{
    const struct run_score *score = valid_score(v, v->tasks[task].id, v->models[model].id);
    const double *valid = score ? score->items : NULL;

    memset(counts, 0, (N_REASONS + 1) * sizeof *counts);
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        bool has[N_REASONS], any = false;
        if (w->task != task || w->model != model || w->gen.error.n)
            continue;
        reasons_of(v, task, w, valid, has);
        for (size_t k = 0; k < N_REASONS; k++) {
            counts[k] += has[k];
            any = any || has[k];
        }
        counts[N_REASONS] += !any;
    }
}

static size_t count_answers(const struct run_view *v, size_t task, size_t model)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].task == task && v->answers[i].model == model && !v->answers[i].gen.error.n;
    return n;
}

static str share(struct page *p, size_t n, size_t all)
{
    return all ? TEXT("%zu (%.0f" THIN "%%)", n, 100.0 * (double)n / (double)all) : NO_NUMBER;
}

/* The share of answers whose whole text is JSON, and its interval; returns what the caption says of them.  Without the
 * metric there is nothing. */
static const char *valid_rows(struct page *p, struct table *t, size_t task)
{
    const struct run_view *v = p->v;
    const char *const names[] = { "JSON valid", "95" THIN "% interval" };
    bool any = false;

    for (size_t m = 0; m < v->n_models; m++)
        any = any || valid_score(v, v->tasks[task].id, v->models[m].id);
    for (size_t r = 0; any && r < COUNT_OF(names); r++) {
        table_row(t, r == 0);
        table_cell(t, str_from(names[r]));
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = valid_score(v, v->tasks[task].id, v->models[m].id);
            if (count_answers(v, task, m))
                table_cell(t, !s       ? NO_NUMBER
                              : r == 0 ? format_number(s->score, s->decimals, p->a)
                                       : format_interval(s->ci_low, s->ci_high, s->decimals, p->a));
        }
    }
    return any ? " JSON valid: the whole text is JSON, whatever its members; Wilson's interval." : "";
}

void page_json_faults(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *k = &v->tasks[task];
    size_t(*counts)[N_REASONS + 1] = arena_alloc_array(p->a, v->n_models, sizeof *counts);

    if (!view_task_kind(k)->json)
        return;
    struct table t = table_start(p, page_table_id(p, "json-faults", task));
    table_add_column(&t, S("Fault"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++) {
        count_reasons(v, task, m, counts[m]);
        if (count_answers(v, task, m))
            table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    }
    for (size_t r = 0; r <= N_REASONS; r++) {
        table_row(&t, r == N_REASONS);
        table_cell(&t, r == N_REASONS ? S("No fault") : str_from(reasons[r]));
        for (size_t m = 0; m < v->n_models; m++)
            if (count_answers(v, task, m))
                table_cell(&t, share(p, counts[m][r], count_answers(v, task, m)));
    }
    const char *valid = valid_rows(p, &t, task);
    struct range range = range_of(k->prompt);
    str about = isnan(range.low) ? S("") : TEXT(" Range: %g to %g, as stated in the prompt.", range.low, range.high);
    table_end(&t, TEXT("Faults of JSON answers: the number of answers with each fault and their share of the model's "
                       "answers. An answer may have several faults; members are compared with those of the "
                       "reference.%s" STR_FMT,
                       valid, STR_ARG(about)));
}
