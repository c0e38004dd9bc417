/*
 * page_tasks.c -- a run of more tasks than the report shows in full (tasks_shown.h): all tasks summed up in one table,
 * the worst in another with a row each.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/mem.h"
#include "reports/page.h"

enum { MAX_ROWS = 60 };

/* One score of one model over the tasks that have it. */
struct over_tasks {
    const struct run_score *first;
    double *values;
    size_t n, cap, better, worse, compared;
};

struct overview {
    struct over_tasks *rows;
    size_t n, cap;
    struct map index;
};

static struct over_tasks *row_of(struct overview *o, const struct run_score *s, struct arena *a)
{
    bool is_new;
    str key = arena_printf(a, STR_FMT "\n" STR_FMT "\n" STR_FMT, STR_ARG(s->metric), STR_ARG(s->component),
                           STR_ARG(s->model));
    int64_t *place = map_put(&o->index, key, &is_new);

    if (is_new) {
        *place = (int64_t)o->n;
        VEC_PUSH(o->rows, o->n, o->cap) = (struct over_tasks){ .first = s };
    }
    return &o->rows[*place];
}

static void add_task(struct overview *o, const struct run_view *part, str task, struct arena *a)
{
    for (size_t i = 0; i < part->n_scores; i++) {
        const struct run_score *s = &part->scores[i];
        if (!s->is_headline || !str_equal(s->task, task))
            continue;
        struct over_tasks *row = row_of(o, s, a);
        const struct run_comparison *c = view_find_comparison(part, s, s->model);
        const char *mark = view_significance_mark(s, c);
        if (isfinite(s->score))
            VEC_PUSH(row->values, row->n, row->cap) = s->score;
        row->compared += c && c->n > 0;
        row->better += *mark == '*';
        row->worse += *mark && *mark != '*';
    }
}

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;

    return a < b ? -1 : a > b;
}

/* Sorts the values. */
static double median_of(struct over_tasks *row)
{
    size_t half = row->n / 2;

    if (row->n == 0)
        return NAN;
    qsort(row->values, row->n, sizeof *row->values, by_value);
    return row->n % 2 ? row->values[half] : (row->values[half - 1] + row->values[half]) / 2;
}

static double mean_of(const struct over_tasks *row)
{
    double sum = 0;

    for (size_t i = 0; i < row->n; i++)
        sum += row->values[i];
    return row->n ? sum / (double)row->n : NAN;
}

static void overview_row(struct page *p, struct table *t, struct over_tasks *row)
{
    int decimals = row->first->decimals;
    double mean = mean_of(row), median = median_of(row); /* the mean first: the order of the sum is that of the suite */
    const double numbers[] = { mean, row->n ? row->values[0] : NAN, median, row->n ? row->values[row->n - 1] : NAN };

    table_row(t, false);
    table_cell(t, row->first->label.n ? row->first->label : row->first->component);
    table_cell(t, view_model_name(p->v, row->first->model, p->a));
    table_cell(t, format_count(row->n, p->a));
    for (size_t i = 0; i < COUNT_OF(numbers); i++)
        table_cell(t, format_number(numbers[i], decimals, p->a));
    table_cell(t, row->compared ? format_count(row->better, p->a) : NO_NUMBER);
    table_cell(t, row->compared ? format_count(row->worse, p->a) : NO_NUMBER);
}

static void overview_table(struct page *p, struct overview *o)
{
    static const char *const heads[] = { "Tasks", "Mean", "Min", "Median", "Max", "Better", "Worse" };
    struct table t = table_start(p, S("all-tasks"));

    t.n_keys = 2;
    table_add_column(&t, S("Score"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t i = 0; i < COUNT_OF(heads); i++)
        table_add_column(&t, str_from(heads[i]), COLUMN_NUMBER);
    for (size_t i = 0; i < o->n && i < MAX_ROWS; i++)
        overview_row(p, &t, &o->rows[i]);
    table_end(&t, TEXT("All %zu tasks: mean, smallest, median and largest score over the tasks that have it, each task "
                       "with the same weight; better and worse: tasks with a significant difference from the base.%s",
                       p->v->n_tasks,
                       o->n > MAX_ROWS
                           ? TEXT(" %zu more rows are not shown; scores.csv has their scores.", o->n - MAX_ROWS).s
                           : ""));
}

static void overview(struct page *p)
{
    struct overview o = { 0 };

    for (size_t t = 0; t < p->v->n_tasks; t++)
        add_task(&o, &p->of_task[t], p->v->tasks[t].id, p->a);
    if (o.n)
        overview_table(p, &o);
    for (size_t i = 0; i < o.n; i++)
        free(o.rows[i].values);
    free(o.rows);
    map_release(&o.index);
}

static void worst_row(struct page *p, struct table *t, size_t task)
{
    const struct run_view *part = &p->of_task[task];
    const struct run_score *main = view_main_component(part, p->v->tasks[task].id, p->a);
    const struct run_comparison *c = main ? tasks_worst_comparison(part, main) : NULL;

    if (!c)
        return;
    table_row(t, false);
    table_cell(t, p->v->tasks[task].id);
    table_cell(t, main->label.n ? main->label : main->component);
    table_cell(t, view_model_name(p->v, c->model, p->a));
    table_cell(t, format_number(c->base_score, main->decimals, p->a));
    table_cell_marked(t, format_number(c->score, main->decimals, p->a), false, view_significance_mark(main, c));
    table_cell(t, format_difference(c->difference, main->decimals, p->a));
    table_cell(t, format_p(c->p_adjusted, p->a));
    table_cell(t, TEXT("%zu", c->n));
}

static void worst_table(struct page *p)
{
    struct table t = table_start(p, S("worst-tasks"));

    table_add_column(&t, S("Task"), COLUMN_TEXT);
    table_add_column(&t, S("Score"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Base"), COLUMN_NUMBER);
    table_add_column(&t, S("Model's"), COLUMN_NUMBER);
    table_add_column(&t, S("Difference"), COLUMN_NUMBER);
    table_add_column(&t, S("p"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    for (size_t i = 0; i < p->shown.n; i++)
        worst_row(p, &t, p->shown.worst[i]);
    table_end(&t, TEXT("The %zu tasks shown in full, the worst first, each with its worst model: significant losses, "
                       "then the largest losses relative to the score. * better, \xE2\x80\xA0 worse than the base; p "
                       "corrected as the task's comparisons are.",
                       p->shown.n));
}

void page_tasks(struct page *p)
{
    if (!p->shown.worst)
        return;
    overview(p);
    if (p->shown.compared)
        worst_table(p);
}
