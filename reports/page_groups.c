/*
 * page_groups.c -- the main metric in each group of a task's items (subfield, level).
 */
#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_ACROSS = 8, MAX_GROUPS = 24 };

static str group_name(struct page *p, const struct item_group *g)
{
    return g->name.n ? format_name(g->name, p->a) : S("(none)");
}

static void group_cell(struct page *p, struct table *t, size_t task, const struct run_score *main, size_t model,
                       str group)
{
    const struct run_score *s = view_find_score(p->v, main, p->v->models[model].id);

    table_cell(t, s ? format_number(view_group_mean(p->v, task, s, group), s->decimals, p->a) : NO_NUMBER);
}

static void groups_by_group(struct page *p, struct table *t, size_t task, const struct run_score *main,
                            const struct item_group *groups, size_t n)
{
    const struct run_view *v = p->v;

    table_add_column(t, S("Group"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        if (view_task_asks(v, v->tasks[task].id, v->models[m].id))
            table_add_column(t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    table_add_column(t, S("n"), COLUMN_NUMBER);
    for (size_t g = 0; g < n; g++) {
        table_row(t, false);
        table_cell(t, group_name(p, &groups[g]));
        for (size_t m = 0; m < v->n_models; m++)
            if (view_task_asks(v, v->tasks[task].id, v->models[m].id))
                group_cell(p, t, task, main, m, groups[g].name);
        table_cell(t, format_count(groups[g].n, p->a));
    }
}

/* With many models: a row per model, and group sizes in the headings. */
static void groups_by_model(struct page *p, struct table *t, size_t task, const struct run_score *main,
                            const struct item_group *groups, size_t n)
{
    const struct run_view *v = p->v;

    table_add_column(t, S("Model"), COLUMN_TEXT);
    for (size_t g = 0; g < n; g++)
        table_add_column(t, TEXT(STR_FMT " (n" THIN "=" THIN "%zu)", STR_ARG(group_name(p, &groups[g])), groups[g].n),
                         COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        table_row(t, false);
        table_cell(t, view_model_name(v, v->models[m].id, p->a));
        for (size_t g = 0; g < n; g++)
            group_cell(p, t, task, main, m, groups[g].name);
    }
}

void page_groups(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct item_group *groups;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);
    size_t n = main ? view_item_groups(v, task, &groups, p->a) : 0, smallest = SIZE_MAX;
    size_t shown = n < MAX_GROUPS ? n : MAX_GROUPS;

    if (n == 0)
        return;
    struct table t = table_start(p, page_table_id(p, "groups", task));
    if (v->n_models > MAX_ACROSS && v->n_models > shown)
        groups_by_model(p, &t, task, main, groups, shown);
    else
        groups_by_group(p, &t, task, main, groups, shown);
    for (size_t g = 0; g < shown; g++)
        smallest = groups[g].n < smallest ? groups[g].n : smallest;
    table_end(&t, TEXT("Mean " STR_FMT " of the items of each group" STR_FMT "%s.%s", STR_ARG(main->label),
                       STR_ARG(page_task_phrase(p, task)),
                       n > MAX_GROUPS ? TEXT("; the first %d of %zu groups", MAX_GROUPS, n).s : "",
                       smallest < 30 ? " Groups of fewer than 30 items support no conclusion on their own." : ""));
}
