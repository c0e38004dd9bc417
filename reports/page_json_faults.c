/*
 * page_json_faults.c -- why answers are not the JSON that was asked for, by model.
 * The reasons are the rules of the judge, which keeps its evidence with each label.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/page.h"

/* Rules of judge taxonomy, in the order of a reader: what is worst first. */
static const struct {
    const char *name, *category, *rule;
} reasons[] = {
    { "No JSON", "format", "no_json" },
    { "Cut off at the token limit", "incomplete", "json_cut" },
    { "A member given again and again", "repetitive", "json_keys" },
    { "None of the members", "off_topic", "json_members" },
    { "Members missing", "incomplete", "json_members" },
    { "Too many members", "hallucination", "json_members" },
    { "Wrong type", "format", "json_type" },
    { "Out of range", "format", "json_range" },
};

static bool is_reason(const struct run_label *l, size_t k)
{
    return str_is(l->category, reasons[k].category) && str_is(l->rule, reasons[k].rule);
}

/* Answers of the model with this reason; `any`: with any reason. */
static size_t count(const struct run_view *v, str task, str model, size_t reason, bool any)
{
    struct map items = { 0 };

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        bool counts = false;
        for (size_t k = 0; k < COUNT_OF(reasons); k++)
            counts = counts || ((any || k == reason) && is_reason(l, k));
        if (counts && str_equal(l->task, task) && str_equal(l->model, model))
            map_put(&items, l->item, NULL);
    }
    size_t n = items.n;
    map_release(&items);
    return n;
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

    if (!str_is(k->kind, "json") || !view_task_is_judged(v, k->id))
        return;
    struct table t = table_start(p, page_table_id(p, "json-faults", task));
    table_add_column(&t, S("Why the answer is not as asked"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        if (count_answers(v, task, m))
            table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    for (size_t r = 0; r <= COUNT_OF(reasons); r++) {
        bool none = r == COUNT_OF(reasons);
        table_row(&t, none);
        table_cell(&t, none ? S("Nothing wrong with its form") : str_from(reasons[r].name));
        for (size_t m = 0; m < v->n_models; m++) {
            size_t all = count_answers(v, task, m), n = count(v, k->id, v->models[m].id, r, none);
            if (all)
                table_cell(&t, share(p, none ? all - n : n, all));
        }
    }
    table_end(&t, S("Why answers are not the JSON that was asked for: answers with each reason and their share of the "
                    "model's answers. An answer may have several reasons."));
}
