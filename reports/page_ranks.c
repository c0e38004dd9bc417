/*
 * page_ranks.c -- mean ranks of three or more models, with Friedman's test and
 * Nemenyi's critical difference: a table for the items of each task, and one over
 * tasks.
 */
#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_ROWS = 36 };

static size_t count_ranks(const struct run_view *v, str task, const struct run_score *only)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_ranks; i++)
        n += str_equal(v->ranks[i].task, task) && (!only || str_equal(v->ranks[i].component, only->component));
    return n;
}

static str label_of(const struct run_view *v, const struct run_rank *r)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].metric, r->metric) && str_equal(v->scores[i].component, r->component))
            return v->scores[i].label.n ? v->scores[i].label : r->component;
    return r->component;
}

static void rank_row(struct page *p, struct table *t, const struct run_rank *r, bool first)
{
    bool told_apart = r->p_base < p->v->alpha;

    table_row(t, first);
    table_cell(t, first ? label_of(p->v, r) : S(""));
    table_cell(t, view_model_name(p->v, r->model, p->a));
    table_cell_marked(t, format_number(r->mean_rank, 2, p->a), false, told_apart ? "\xE2\x80\xA1" : "");
    table_cell(t, format_p(r->p_base, p->a));
    table_cell(t, first ? format_number(r->critical, 2, p->a) : S(""));
    table_cell(t, first ? TEXT(STR_FMT " (%.0f)", STR_ARG(format_number(r->statistic, 1, p->a)), r->df) : S(""));
    table_cell(t, first ? format_p(r->p_value, p->a) : S(""));
    table_cell(t, first ? format_count(r->n, p->a) : S(""));
}

static void rank_table(struct page *p, str task, str id, const struct run_score *only, str over)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, id);
    const struct run_rank *before = NULL;

    table_add_column(&t, S("Metric"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Mean rank"), COLUMN_NUMBER);
    table_add_column(&t, S("p (Nemenyi)"), COLUMN_NUMBER);
    table_add_column(&t, S("CD"), COLUMN_NUMBER);
    table_add_column(&t, S("\xCF\x87\xC2\xB2 (df)"), COLUMN_NUMBER);
    table_add_column(&t, S("p (Friedman)"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    for (size_t i = 0; i < v->n_ranks; i++) {
        const struct run_rank *r = &v->ranks[i];
        if (!str_equal(r->task, task) || (only && !str_equal(r->component, only->component)))
            continue;
        rank_row(p, &t, r,
                 !before || !str_equal(before->metric, r->metric) || !str_equal(before->component, r->component));
        before = r;
    }
    table_end(
        &t,
        TEXT("Mean rank%s" STR_FMT " over " STR_FMT " (1 = best). Friedman's test asks whether "
             "they differ at all; two models whose mean ranks are closer than the critical difference CD "
             "(Nemenyi, level %g, corrected for all pairs) do not differ significantly. p (Nemenyi) is against " STR_FMT
             "; \xE2\x80\xA1 below the level.",
             task.n && v->n_tasks > 1 ? " on task " : "", STR_ARG(v->n_tasks > 1 ? task : S("")), STR_ARG(over),
             v->alpha, STR_ARG(view_model_name(v, v->base, p->a))));
}

void page_ranks(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *t = &v->tasks[task];
    const struct run_score *main = view_main_component(v, t->id, p->a);
    size_t n = count_ranks(v, t->id, NULL);
    str over = S("the items that all answered");

    if (n > 0 && n <= MAX_ROWS)
        rank_table(p, t->id, page_table_id(p, "ranks", task), NULL, over);
    else if (main && count_ranks(v, t->id, main))
        rank_table(p, t->id, page_table_id(p, "ranks", task), main, over);
}

void page_ranks_over_tasks(struct page *p)
{
    size_t n = count_ranks(p->v, S(""), NULL);

    if (n > 0 && n <= MAX_ROWS)
        rank_table(p, S(""), S("ranks"), NULL, S("the tasks, by each task's score"));
}
