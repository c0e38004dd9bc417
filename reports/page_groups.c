/*
 * page_groups.c -- the main metric in each group of a task's items (subfield, level), with the stored
 * intervals where the table has room for them.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/page.h"

enum { MAX_ACROSS = 8, MAX_GROUPS = 24, MAX_WITH_INTERVALS = 4 };

static str group_name(struct page *p, const struct item_group *g)
{
    return g->name.n ? format_name(g->name, p->a) : S("(none)");
}

static size_t count_models(const struct run_view *v, str task)
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++)
        n += view_task_has_model(v, task, v->models[m].id);
    return n;
}

/* NULL: too few items, or too many models for intervals to fit. */
static const struct run_finding *interval_of(const struct run_view *v, const struct run_score *s, str group)
{
    for (size_t i = 0; i < v->n_findings && count_models(v, s->task) <= MAX_WITH_INTERVALS; i++) {
        const struct run_finding *f = &v->findings[i];
        if (f->kind == FINDING_GROUP && str_equal(f->task, s->task) && str_equal(f->model, s->model) &&
            str_equal(f->category, s->metric) && str_equal(f->field, s->component) && str_equal(f->bin, group))
            return isfinite(f->low) ? f : NULL;
    }
    return NULL;
}

static void group_cell(struct page *p, struct table *t, size_t task, const struct run_score *main, size_t model,
                       str group)
{
    const struct run_score *s = view_find_score(p->v, main, p->v->models[model].id);
    const struct run_finding *f = s ? interval_of(p->v, s, group) : NULL;
    str mean = s ? format_number(view_group_mean(p->v, task, s, group), s->decimals, p->a) : NO_NUMBER;

    if (f)
        mean = TEXT(STR_FMT " [" STR_FMT ", " STR_FMT "]", STR_ARG(mean),
                    STR_ARG(format_number(f->low, s->decimals, p->a)),
                    STR_ARG(format_number(f->high, s->decimals, p->a)));
    table_cell(t, mean);
}

/* Text for the caption; empty if the table has no intervals. */
static const char *interval_phrase(const struct run_view *v, const struct run_score *main,
                                   const struct item_group *groups, size_t n)
{
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = view_find_score(v, main, v->models[m].id);
        for (size_t g = 0; s && g < n; g++) {
            const struct run_finding *f = interval_of(v, s, groups[g].name);
            if (f)
                return str_is(f->text, "wilson") ? ", in brackets Wilson's 95" THIN "% interval of the share"
                                                 : ", in brackets the 95" THIN
                                                   "% bootstrap interval over the items of the group";
        }
    }
    return "";
}

static void groups_by_group(struct page *p, struct table *t, size_t task, const struct run_score *main,
                            const struct item_group *groups, size_t n)
{
    const struct run_view *v = p->v;

    table_add_column(t, S("Group"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        if (view_task_has_model(v, v->tasks[task].id, v->models[m].id))
            table_add_column(t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    table_add_column(t, S("n"), COLUMN_NUMBER);
    for (size_t g = 0; g < n; g++) {
        table_row(t, false);
        table_cell(t, group_name(p, &groups[g]));
        for (size_t m = 0; m < v->n_models; m++)
            if (view_task_has_model(v, v->tasks[task].id, v->models[m].id))
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
        if (!view_task_has_model(v, main->task, v->models[m].id))
            continue;
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
    size_t n_task_models = count_models(v, main->task);
    if (n_task_models > MAX_ACROSS && n_task_models > shown)
        groups_by_model(p, &t, task, main, groups, shown);
    else
        groups_by_group(p, &t, task, main, groups, shown);
    for (size_t g = 0; g < shown; g++)
        smallest = groups[g].n < smallest ? groups[g].n : smallest;
    table_end(&t, TEXT("Mean " STR_FMT " of the items of each group" STR_FMT "%s%s.%s", STR_ARG(main->label),
                       STR_ARG(page_task_phrase(p, task)), interval_phrase(v, main, groups, shown),
                       n > MAX_GROUPS ? TEXT("; the first %d of %zu groups", MAX_GROUPS, n).s : "",
                       smallest < 30 ? " Groups of fewer than 30 items support no conclusion on their own." : ""));
}
