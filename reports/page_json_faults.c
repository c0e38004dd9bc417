/*
 * page_json_faults.c -- why answers are not the JSON that was asked for, by model.
 * An answer from which nothing could be extracted, or that is more than JSON, is seen
 * in the answer itself; what is wrong with the members are rules of the judge, which
 * keeps its evidence with each label.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

/* Reasons in the order of a reader, what is worst first: seen in the answer (rule NULL), or rules of judge taxonomy. */
enum { CUT, NO_JSON, NOT_THERE, MORE_THAN_JSON, FIRST_RULE };
static const struct {
    const char *name, *category, *rule;
} reasons[] = {
    [CUT] = { "Nothing extracted, cut at the token limit", NULL, NULL },
    [NO_JSON] = { "No JSON", NULL, NULL },
    [NOT_THERE] = { "JSON without what is asked for", NULL, NULL },
    [MORE_THAN_JSON] = { "Other text beside the JSON", NULL, NULL },
    { "JSON cut off", "incomplete", "json_cut" },
    { "A member given again and again", "repetitive", "json_keys" },
    { "None of the members", "off_topic", "json_members" },
    { "Members missing", "incomplete", "json_members" },
    { "Too many members", "hallucination", "json_members" },
    { "Wrong type", "format", "json_type" },
    { "Out of range", "format", "json_range" },
};
enum { N_REASONS = sizeof reasons / sizeof *reasons };

/* The share of valid JSON of each item, by metric json_valid; NULL without it. */
static const double *valid_items(const struct run_view *v, str task, str model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, task) && str_equal(v->scores[i].model, model) &&
            str_is(v->scores[i].component, "json_valid"))
            return v->scores[i].items;
    return NULL;
}

/* has[N_REASONS] of one answer. */
static void reasons_of(const struct run_view *v, size_t task, const struct run_answer *w, const double *valid,
                       bool *has)
{
    const struct generation *g = &w->gen;
    str item = v->items[w->item].id;

    memset(has, 0, N_REASONS);
    if (g->extract_error.n)
        has[g->finish == FINISH_LENGTH                               ? CUT
            : str_search(g->extract_error, S("no JSON")) != SIZE_MAX ? NO_JSON
                                                                     : NOT_THERE] = true;
    else
        has[MORE_THAN_JSON] = valid && valid[w->item - view_first_item(v, task)] == 0;
    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (!str_equal(l->item, item) || !str_equal(l->model, v->models[w->model].id) ||
            !str_equal(l->task, v->tasks[task].id))
            continue;
        for (size_t k = FIRST_RULE; k < N_REASONS; k++)
            has[k] = has[k] || (str_is(l->category, reasons[k].category) && str_is(l->rule, reasons[k].rule));
    }
}

/* counts[N_REASONS + 1] of one model; the last: answers without any reason. */
static void count_reasons(const struct run_view *v, size_t task, size_t model, size_t *counts)
{
    const double *valid = valid_items(v, v->tasks[task].id, v->models[model].id);

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

void page_json_faults(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *k = &v->tasks[task];
    size_t(*counts)[N_REASONS + 1] = arena_alloc_array(p->a, v->n_models, sizeof *counts);

    if (!str_is(k->kind, "json"))
        return;
    struct table t = table_start(p, page_table_id(p, "json-faults", task));
    table_add_column(&t, S("Why the answer is not as asked"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++) {
        count_reasons(v, task, m, counts[m]);
        if (count_answers(v, task, m))
            table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    }
    for (size_t r = 0; r <= N_REASONS; r++) {
        table_row(&t, r == N_REASONS);
        table_cell(&t, r == N_REASONS ? S("Nothing wrong with its form") : str_from(reasons[r].name));
        for (size_t m = 0; m < v->n_models; m++)
            if (count_answers(v, task, m))
                table_cell(&t, share(p, counts[m][r], count_answers(v, task, m)));
    }
    table_end(&t,
              TEXT("Why answers are not the JSON that was asked for: answers with each reason and their share of the "
                   "model's answers. An answer may have several reasons.%s",
                   view_task_is_judged(v, k->id) ? "" : " Members were not examined: the task has no judge."));
}
