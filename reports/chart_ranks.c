/*
 * chart_ranks.c -- critical-difference diagram: the models on a line of mean ranks, with
 * bars over groups that do not differ by Nemenyi's test (Demsar 2006, figure 1).
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { ROW = 12, AXIS_Y = 34, MAX_RANKED = 24 };

struct ranked {
    double rank;
    str name;
    size_t series;
};

static int by_rank(const void *x, const void *y)
{
    const struct ranked *a = x, *b = y;
    if (a->rank != b->rank)
        return a->rank < b->rank ? -1 : 1;
    return a->series < b->series ? -1 : a->series > b->series;
}

/* Is this the rank that the chart shows: in the task's main component, or over all tasks? */
static bool is_shown(const struct run_rank *r, const struct run_score *main, bool over_tasks)
{
    if (!isfinite(r->mean_rank))
        return false;
    if (over_tasks)
        return !r->task.n && str_is(r->component, RANK_OF_MAIN);
    return main && str_equal(r->task, main->task) && str_equal(r->metric, main->metric) &&
           str_equal(r->component, main->component);
}

/* The best models' ranks; *critical: the critical difference. */
static size_t collect(const struct run_view *v, bool over_tasks, struct ranked *out, double *critical, size_t *n_items,
                      struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    struct ranked *all = ARENA_NEW(a, struct ranked, v->n_ranks + 1);
    size_t n = 0;

    for (size_t i = 0; i < v->n_ranks; i++) {
        const struct run_rank *r = &v->ranks[i];
        if (!is_shown(r, main, over_tasks))
            continue;
        all[n++] = (struct ranked){ r->mean_rank, view_model_name(v, r->model, a), view_model_index(v, r->model) };
        *critical = r->critical;
        *n_items = r->n;
    }
    qsort(all, n, sizeof *all, by_rank);
    n = n < MAX_RANKED ? n : MAX_RANKED;
    memcpy(out, all, n * sizeof *out);
    return n;
}

/* Bars over maximal runs of models within the critical difference; returns the height below. */
static double paint_groups(struct canvas *c, const struct ranked *m, size_t n, double critical, const struct axis *x,
                           double y)
{
    size_t last_end = 0;

    canvas_grey(c, 0);
    for (size_t i = 0; i < n; i++) {
        size_t end = i;
        while (end + 1 < n && m[end + 1].rank - m[i].rank < critical)
            end++;
        if (end == i || (i > 0 && end == last_end))
            continue;
        last_end = end;
        canvas_line(c, axis_at(x, m[i].rank) - 3, y, axis_at(x, m[end].rank) + 3, y, 2.4);
        y += 6;
    }
    return y;
}

static double paint_ranks(struct canvas *c, const struct run_view *v, bool over_tasks, struct arena *a)
{
    struct ranked m[MAX_RANKED];
    double critical = NAN, width = canvas_width(c), names = fmin(chart_name_width(c, v), width / 3) + 34;
    size_t n_items = 0, n = collect(v, over_tasks, m, &critical, &n_items, a), half = (n + 1) / 2;
    struct axis x = {
        .low = 1, .high = fmax(2, n ? ceil(m[n - 1].rank) : 2), .step = 1, .from = names, .to = width - names
    };

    canvas_grey(c, 0.1);
    canvas_text(c, width / 2, 6, S("mean rank (1 = best)"), CHART_FONT, ALIGN_CENTRE, 0);
    canvas_grey(c, 0.3);
    canvas_line(c, x.from, AXIS_Y, x.to, AXIS_Y, 0.8);
    for (size_t i = 1; i <= (size_t)x.high; i++) {
        double at = axis_at(&x, (double)i);
        canvas_grey(c, 0.3);
        canvas_line(c, at, AXIS_Y - 4, at, AXIS_Y, 0.8);
        if (x.high <= 12 || i % 2)
            canvas_text(c, at, AXIS_Y - 10, arena_printf(a, "%zu", i), CHART_FONT - 1, ALIGN_CENTRE, 0);
    }
    double from = axis_at(&x, 1), to = axis_at(&x, 1 + critical);
    canvas_grey(c, 0);
    canvas_line(c, from, 16, to, 16, 1.2);
    canvas_line(c, from, 13, from, 19, 1.2);
    canvas_line(c, to, 13, to, 19, 1.2);
    canvas_text(c, to + 5, 16, arena_printf(a, "CD = %.2f", critical), CHART_FONT - 1, ALIGN_LEFT, 0);
    double below = paint_groups(c, m, n, critical, &x, AXIS_Y + 7) + 4;
    for (size_t i = 0; i < n; i++) {
        bool left = i < half;
        double y = below + ROW * (double)(left ? i : n - 1 - i) + ROW / 2.0, at = axis_at(&x, m[i].rank);
        double end = left ? names - 6 : width - names + 6;
        canvas_grey(c, 0.45);
        canvas_line(c, at, AXIS_Y, at, y, 0.7);
        canvas_line(c, at, y, end, y, 0.7);
        canvas_marker(c, m[i].series, at, AXIS_Y, 2.8);
        canvas_grey(c, 0.1);
        str text = left ? arena_printf(a, STR_FMT " %.2f", STR_ARG(m[i].name), m[i].rank)
                        : arena_printf(a, "%.2f " STR_FMT, m[i].rank, STR_ARG(m[i].name));
        canvas_text(c, left ? end - 3 : end + 3, y, text, CHART_FONT, left ? ALIGN_RIGHT : ALIGN_LEFT, names - 10);
    }
    return below + ROW * (double)half + 4;
}

static bool has_ranks(const struct run_view *v, bool over_tasks, struct arena *a)
{
    struct ranked m[MAX_RANKED];
    double critical = NAN;
    size_t n_items;

    return collect(v, over_tasks, m, &critical, &n_items, a) > 2 && isfinite(critical);
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    return has_ranks(v, false, a);
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    return paint_ranks(c, v, false, a);
}

static str caption(const struct run_view *v, struct arena *a)
{
    struct ranked m[MAX_RANKED];
    const struct run_score *main = view_main_component(v, v->tasks[0].id, a);
    double critical = NAN;
    size_t n_items = 0;

    collect(v, false, m, &critical, &n_items, a);
    return arena_printf(
        a,
        "Mean ranks in " STR_FMT " over the items that all models answered (n = %zu). Models under one bar "
        "differ by less than the critical difference CD (Nemenyi, level %g).%s",
        STR_ARG(main->label), n_items, v->alpha,
        v->n_models > MAX_RANKED ? arena_printf(a, " The best %d of %zu models.", MAX_RANKED, v->n_models).s : "");
}

static void add_data(const struct run_view *v, bool over_tasks, struct strbuf *out, struct arena *a)
{
    struct ranked m[MAX_RANKED];
    double critical = NAN;
    size_t n_items = 0, n = collect(v, over_tasks, m, &critical, &n_items, a);

    strbuf_add(out, S("model,mean_rank,critical_difference,n\n"));
    for (size_t i = 0; i < n; i++) {
        chart_csv_text(out, m[i].series < v->n_models ? v->models[m[i].series].id : m[i].name, ',');
        chart_csv_number(out, m[i].rank, ',');
        chart_csv_number(out, critical, ',');
        strbuf_printf(out, "%zu\n", n_items);
    }
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    add_data(v, false, out, a);
}

static void data_over_tasks(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    add_data(v, true, out, a);
}

static bool has_data_over_tasks(const struct run_view *v, struct arena *a)
{
    return has_ranks(v, true, a);
}

static double paint_over_tasks(struct canvas *c, const struct run_view *v, struct arena *a)
{
    return paint_ranks(c, v, true, a);
}

static str caption_over_tasks(const struct run_view *v, struct arena *a)
{
    struct ranked m[MAX_RANKED];
    double critical = NAN;
    size_t n_tasks = 0;

    collect(v, true, m, &critical, &n_tasks, a);
    return arena_printf(a,
                        "Mean ranks over %zu tasks, each by its main metric. Models under one bar differ by less than "
                        "the critical difference CD (Nemenyi, level %g); with so few tasks it is wide.",
                        n_tasks, v->alpha);
}

const struct report_chart chart_ranks = {
    .name = "ranks",
    .summary = "Critical-difference diagram: mean ranks of the models, and groups without significant differences",
    .section = "ranking",
    .repeats = "ranks",
    .replaces = true,
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};

const struct report_chart chart_ranks_over_tasks = {
    .name = "ranks-over-tasks",
    .summary = "Critical-difference diagram over tasks, each by its main metric",
    .section = "ranking",
    .repeats = "ranks",
    .replaces = true,
    .whole_run = true,
    .has_data = has_data_over_tasks,
    .paint = paint_over_tasks,
    .caption = caption_over_tasks,
    .data = data_over_tasks,
};
