/*
 * page_shift.c -- counts of answers with and without errors in the base and in each
 * fine-tune.
 */
#include "eval/base/arena.h"
#include "reports/page.h"

/* True if the answers of any model differ from the base's in having an error. */
static bool any_moves(struct page *p, size_t task, const bool *base_faulty, const bool *base_there)
{
    const struct run_view *v = p->v;
    size_t n = v->tasks[task].n_items;

    for (size_t m = 0; m < v->n_models; m++) {
        bool *faulty = ARENA_NEW(p->a, bool, n + 1), *there = ARENA_NEW(p->a, bool, n + 1);
        view_faulty(v, task, v->models[m].id, faulty, there);
        for (size_t i = 0; i < n; i++)
            if (base_there[i] && there[i] && faulty[i] != base_faulty[i])
                return true;
    }
    return false;
}

void page_shift(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    size_t n = v->tasks[task].n_items;

    if (!v->n_categories || !view_task_is_judged(v, v->tasks[task].id) || v->n_models < 2 ||
        view_model_index(v, v->base) == v->n_models)
        return;
    bool *base_faulty = ARENA_NEW(p->a, bool, n + 1), *base_there = ARENA_NEW(p->a, bool, n + 1);
    view_faulty(v, task, v->base, base_faulty, base_there);
    if (!any_moves(p, task, base_faulty, base_there))
        return;
    struct table t = table_start(p, page_table_id(p, "error-shift", task));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Stayed without error"), COLUMN_NUMBER);
    table_add_column(&t, S("Error gone"), COLUMN_NUMBER);
    table_add_column(&t, S("New error"), COLUMN_NUMBER);
    table_add_column(&t, S("Stayed with error"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        bool *faulty = ARENA_NEW(p->a, bool, n + 1), *there = ARENA_NEW(p->a, bool, n + 1);
        size_t counts[2][2] = { { 0 } }; /* [base faulty][now faulty] */
        if (str_equal(v->models[m].id, v->base))
            continue;
        view_faulty(v, task, v->models[m].id, faulty, there);
        for (size_t i = 0; i < n; i++)
            if (there[i] && base_there[i])
                counts[base_faulty[i]][faulty[i]]++;
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        table_cell(&t, format_count(counts[0][0], p->a));
        table_cell(&t, format_count(counts[1][0], p->a));
        table_cell(&t, format_count(counts[0][1], p->a));
        table_cell(&t, format_count(counts[1][1], p->a));
    }
    table_end(&t, TEXT("Items whose answer has an error of any category, from " STR_FMT " to each model%s.",
                       STR_ARG(view_model_name(v, v->base, p->a)),
                       v->n_tasks > 1 ? TEXT(", task " STR_FMT, STR_ARG(v->tasks[task].id)).s : ""));
}
