/*
 * chart_groups.c -- the main metric in each group of items (subfield, level):
 * a row per group, a marker per model.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { ROW = 14, TITLE = 16, MAX_GROUPS = 24, MAX_SERIES = 8 };

static size_t series_of(const struct run_view *v)
{
    return v->n_models < MAX_SERIES ? v->n_models : MAX_SERIES;
}

static double names_width(struct canvas *c, const struct item_group *groups, size_t n)
{
    double widest = 20;

    for (size_t g = 0; g < n; g++)
        widest = fmax(widest, canvas_text_width(c, groups[g].name, CHART_FONT));
    return fmin(widest, CHART_MAX_NAME) + 28; /* room for the count */
}

static double paint_task(struct canvas *c, const struct run_view *v, size_t task, double y, struct arena *a)
{
    const struct item_group *groups;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, a), *of[MAX_SERIES];
    size_t n = main ? view_item_groups(v, task, &groups, a) : 0, shown = n < MAX_GROUPS ? n : MAX_GROUPS;
    double low = INFINITY, high = -INFINITY, names;

    if (n == 0)
        return y;
    for (size_t m = 0; m < series_of(v); m++) {
        of[m] = view_find_score(v, main, v->models[m].id);
        for (size_t g = 0; of[m] && g < shown; g++) {
            double mean = view_group_mean(v, task, of[m], groups[g].name);
            low = fmin(low, mean); /* ignores NaN */
            high = fmax(high, mean);
        }
    }
    if (low > 0 && low < 0.75 * high)
        low = 0;
    names = names_width(c, groups, shown);
    struct axis x = axis_for(low, high, names + 10, canvas_width(c) - 8, 6);
    canvas_grey(c, 0);
    canvas_text(c, 0, y + TITLE / 2.0 - 1,
                arena_printf(a, "%.*s%sMean " STR_FMT " of the group's items",
                             v->n_tasks > 1 ? (int)v->tasks[task].id.n : 0, v->tasks[task].id.s,
                             v->n_tasks > 1 ? ": " : "", STR_ARG(main->label)),
                CHART_TITLE, ALIGN_LEFT, canvas_width(c));
    y += TITLE;
    axis_draw_horizontal(c, &x, y, y + ROW * (double)shown);
    for (size_t g = 0; g < shown; g++, y += ROW) {
        canvas_grey(c, 0.93);
        canvas_line(c, x.from, y + ROW / 2.0, x.to, y + ROW / 2.0, 0.5);
        canvas_grey(c, 0.1);
        canvas_text(c, names - 28, y + ROW / 2.0, groups[g].name.n ? format_name(groups[g].name, a) : S("(none)"),
                    CHART_FONT, ALIGN_RIGHT, names - 28);
        canvas_grey(c, 0.4);
        canvas_text(c, names, y + ROW / 2.0, arena_printf(a, "%zu", groups[g].n), CHART_FONT - 1, ALIGN_RIGHT, 26);
        for (size_t m = 0; m < series_of(v); m++)
            if (of[m])
                canvas_marker(c, m, axis_at(&x, view_group_mean(v, task, of[m], groups[g].name)), y + ROW / 2.0, 2.9);
    }
    return y + 20;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *main = view_main_component(v, v->tasks[t].id, a);
        for (size_t m = 0; main && m < series_of(v); m++)
            shown[m] = shown[m] || view_find_score(v, main, v->models[m].id);
    }
    double y = chart_legend(c, v, shown, false, 0) + 2;
    for (size_t t = 0; t < v->n_tasks; t++)
        y = paint_task(c, v, t, y, a);
    return y;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    const struct item_group *groups;
    bool any = false;

    for (size_t t = 0; t < v->n_tasks; t++)
        any = any || (v->n_models && view_main_component(v, v->tasks[t].id, a) && view_item_groups(v, t, &groups, a));
    return any;
}

static str caption(const struct run_view *v, struct arena *a)
{
    (void)a;
    return v->n_models > MAX_SERIES
               ? S("Means of the item scores by group, the first models; the small number is the count of items.")
               : S("Means of the item scores by group; the small number is the count of items.");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    strbuf_add(out, S("task,group,items,model,mean\n"));
    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct item_group *groups;
        const struct run_score *main = view_main_component(v, v->tasks[t].id, a);
        size_t n = main ? view_item_groups(v, t, &groups, a) : 0;
        for (size_t g = 0; g < n; g++)
            for (size_t m = 0; m < v->n_models; m++) {
                const struct run_score *s = view_find_score(v, main, v->models[m].id);
                chart_csv_text(out, v->tasks[t].id, ',');
                chart_csv_text(out, groups[g].name, ',');
                strbuf_printf(out, "%zu,", groups[g].n);
                chart_csv_text(out, v->models[m].id, ',');
                chart_csv_number(out, s ? view_group_mean(v, t, s, groups[g].name) : NAN, '\n');
            }
    }
}

const struct report_chart chart_groups = {
    .name = "groups",
    .summary = "Dot chart: main metric of every model in every group of items",
    .section = "groups",
    .repeats = "groups",
    .replaces = true,
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
