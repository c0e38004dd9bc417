/*
 * chart_differences.c -- each fine-tune against the base, item by item, on the
 * task's main metric: one dot per item, and below the dots the difference of the
 * corpus scores with its interval.  It shows whether a mean difference comes from
 * many small gains or from a few large ones.  Where the items have no more than
 * MAX_VALUES different differences (right or wrong: -1, 0, 1), a disk with the
 * number of items stands for each.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { TITLE = 16, BINS = 110, MAX_STRIPS = 22, FEW_STRIPS = 9, MAX_DOTS = 300, NARROW = 300, MAX_VALUES = 3 };

/* The layout of a model's strip: smaller if there are many models. */
struct strip {
    double height, swarm; /* of the strip, of the dots in it */
    double names;         /* width of the names on its left */
    const struct axis *x;
    bool counted; /* a number of items in place of dots */
};

/* The different differences of items; n is MAX_VALUES + 1 if there are more. */
struct values {
    double at[MAX_VALUES + 1];
    size_t n;
};

struct pair {
    const struct run_score *base, *tuned;
    const struct run_comparison *comparison;
    size_t n, series;
};

static bool pair_of(const struct run_view *v, size_t task, const struct run_score *main, size_t model, struct pair *p)
{
    const struct run_task *t = &v->tasks[task];

    p->comparison = view_find_comparison(v, main, v->models[model].id);
    p->tuned = view_find_score(v, main, v->models[model].id);
    p->base = p->comparison ? view_find_score(v, main, p->comparison->base) : NULL;
    p->n = t->n_items;
    p->series = model;
    return p->base && p->tuned && p->base->items && p->tuned->items && p->comparison->n > 0;
}

static void add_values(const struct pair *p, struct values *out)
{
    for (size_t i = 0; i < p->n && out->n <= MAX_VALUES; i++) {
        double d = p->tuned->items[i] - p->base->items[i];
        size_t k = 0;
        while (k < out->n && d != out->at[k])
            k++;
        if (isfinite(d) && k == out->n)
            out->at[out->n++] = d;
    }
}

/* The number of items beside a disk whose area shows it. */
static void paint_counts(struct canvas *c, const struct pair *p, const struct strip *strip, double y, struct arena *a)
{
    struct values values = { .n = 0 };
    double middle = y + strip->swarm / 2;

    add_values(p, &values);
    for (size_t k = 0; k < values.n; k++) {
        size_t count = 0;
        for (size_t i = 0; i < p->n; i++)
            count += p->tuned->items[i] - p->base->items[i] == values.at[k];
        double at = axis_at(strip->x, values.at[k]), r = strip->swarm / 2 * sqrt((double)count / (double)p->n);
        bool right = values.at[k] > 0;
        canvas_tint(c, p->series, 0.75);
        canvas_dot(c, at, middle, fmax(r, 0.8));
        canvas_grey(c, 0.1);
        canvas_text(c, right ? at - r - 3 : at + r + 3, middle, arena_printf(a, "%zu", count), CHART_FONT,
                    right ? ALIGN_RIGHT : ALIGN_LEFT, 0);
    }
}

/* Counts the items in each bin; returns the largest count. */
static size_t fill_bins(const struct pair *p, const struct axis *x, size_t *full)
{
    size_t max = 1;

    for (size_t i = 0; i < p->n; i++) {
        double at = axis_at(x, p->tuned->items[i] - p->base->items[i]);
        if (isnan(at))
            continue;
        size_t bin = (size_t)((at - x->from) / (x->to - x->from) * BINS);
        max = ++full[bin] > max ? full[bin] : max;
    }
    return max;
}

/* Dots are stacked above their bin in item order; more than MAX_DOTS items are
 * drawn as a histogram. */
static void paint_swarm(struct canvas *c, const struct pair *p, const struct axis *x, const struct strip *strip,
                        double y)
{
    size_t full[BINS + 1] = { 0 }, count[BINS + 1] = { 0 }, max = fill_bins(p, x, full);
    double bottom = y + strip->swarm - 2, room = strip->swarm - 4, width = (x->to - x->from) / BINS;

    canvas_tint(c, p->series, 0.75);
    if (p->n > MAX_DOTS) {
        for (size_t k = 0; k <= BINS; k++)
            if (full[k]) {
                double h = fmax(0.6, room * (double)full[k] / (double)max);
                canvas_rectangle(c, x->from + width * (double)k, bottom - h, width * 0.9, h);
            }
        return;
    }
    for (size_t i = 0; i < p->n; i++) {
        double at = axis_at(x, p->tuned->items[i] - p->base->items[i]);
        if (isnan(at))
            continue;
        size_t bin = (size_t)((at - x->from) / (x->to - x->from) * BINS);
        canvas_dot(c, at, bottom - fmin(3.7, room / (double)max) * (double)count[bin]++, 1.7);
    }
}

static void paint_pair(struct canvas *c, const struct run_view *v, const struct pair *p, const struct strip *strip,
                       double y, struct arena *a)
{
    const struct axis *x = strip->x;
    double names = strip->names;

    const struct run_comparison *k = p->comparison;
    double line = y + strip->swarm + 5, middle = y + strip->height / 2;
    str value = arena_printf(a, STR_FMT "%s", STR_ARG(format_difference(k->difference, p->tuned->decimals, a)),
                             view_significance_mark(p->tuned, k));

    canvas_grey(c, 0.1);
    canvas_text(c, names, middle - 5, view_model_name(v, k->model, a), CHART_FONT, ALIGN_RIGHT, names);
    canvas_text(c, names, middle + 5, value, CHART_FONT - 1, ALIGN_RIGHT, names);
    if (strip->counted)
        paint_counts(c, p, strip, y, a);
    else
        paint_swarm(c, p, x, strip, y);
    canvas_grey(c, 0);
    canvas_line(c, axis_at(x, k->ci_low), line, axis_at(x, k->ci_high), line, 1.6);
    canvas_marker(c, p->series, axis_at(x, k->difference), line, 3);
}

static struct strip strip_of(size_t n_shown, bool counted, double names, const struct axis *x)
{
    bool low = n_shown > FEW_STRIPS || counted;

    return (struct strip){ .height = low           ? 26
                                     : n_shown > 4 ? 38
                                                   : 46,
                           .swarm = low           ? 16
                                    : n_shown > 4 ? 24
                                                  : 30,
                           .names = names,
                           .x = x,
                           .counted = counted };
}

static double paint_task(struct canvas *c, const struct run_view *v, size_t task, double y, struct arena *a)
{
    const struct run_score *main = view_main_component(v, v->tasks[task].id, a);
    double max = 0, names = fmax(chart_name_width(c, v), 48);
    size_t rows = 0;
    struct values values = { .n = 0 };
    struct pair p;

    for (size_t m = 0; main && m < v->n_models; m++) {
        if (!pair_of(v, task, main, m, &p))
            continue;
        rows++;
        add_values(&p, &values);
        max = fmax(max, isfinite(p.comparison->difference) ? fabs(p.comparison->difference) : 0);
        for (size_t i = 0; i < p.n; i++) {
            double d = fabs(p.tuned->items[i] - p.base->items[i]);
            max = isfinite(d) ? fmax(max, d) : max;
        }
    }
    if (rows == 0)
        return y;
    size_t shown = rows > MAX_STRIPS ? MAX_STRIPS : rows;
    struct axis x = axis_for(max > 0 ? -max : -1, max > 0 ? max : 1, names + 10, canvas_width(c) - 8, 6);
    struct strip strip = strip_of(shown, values.n <= MAX_VALUES, names, &x);
    canvas_grey(c, 0);
    canvas_text(c, 0, y + TITLE / 2.0 - 1,
                arena_printf(a,
                             canvas_width(c) < NARROW ? "%.*s%s" STR_FMT ", minus " STR_FMT
                                                      : "%.*s%sDifference in " STR_FMT
                                                        " per item, model minus " STR_FMT,
                             v->n_tasks > 1 ? (int)v->tasks[task].id.n : 0, v->tasks[task].id.s,
                             v->n_tasks > 1 ? ": " : "", STR_ARG(main->label), STR_ARG(view_model_name(v, v->base, a))),
                CHART_TITLE, ALIGN_LEFT, canvas_width(c));
    y += TITLE;
    axis_draw_horizontal(c, &x, y, y + (double)shown * strip.height);
    canvas_grey(c, 0.35);
    canvas_line(c, axis_at(&x, 0), y, axis_at(&x, 0), y + (double)shown * strip.height, 0.9);
    for (size_t m = 0, k = 0; m < v->n_models && k < shown; m++)
        if (pair_of(v, task, main, m, &p)) {
            paint_pair(c, v, &p, &strip, y, a);
            y += strip.height;
            k++;
        }
    if (shown < rows) {
        canvas_grey(c, 0.3);
        canvas_text(c, 0, y + 20, arena_printf(a, "Not drawn: %zu models.", rows - shown), CHART_FONT, ALIGN_LEFT, 0);
    }
    return y + (shown < rows ? 32 : 20);
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double y = 0;

    for (size_t t = 0; t < v->n_tasks; t++)
        y = paint_task(c, v, t, y, a);
    return y;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    struct pair p;
    bool any = false;

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *main = view_main_component(v, v->tasks[t].id, a);
        for (size_t m = 0; main && m < v->n_models; m++)
            any = any || pair_of(v, t, main, m, &p);
    }
    return any;
}

/* True if the strips of the first task are numbers of items. */
static bool has_few_values(const struct run_view *v, const struct run_score *main)
{
    struct values values = { .n = 0 };
    struct pair p;

    for (size_t m = 0; main && m < v->n_models; m++)
        if (pair_of(v, 0, main, m, &p))
            add_values(&p, &values);
    return values.n <= MAX_VALUES;
}

static str caption(const struct run_view *v, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    size_t n = v->n_tasks ? v->tasks[0].n_items : 0;
    bool counted = has_few_values(v, main);

    return arena_printf(a,
                        "Paired differences from " STR_FMT "%s" STR_FMT ": %s (" STR_FMT "); below each strip "
                        "the difference of the scores with its 95" THIN "%% paired-bootstrap interval. * better, "
                        "\xE2\x80\xA0 worse (" STR_FMT ").",
                        STR_ARG(view_model_name(v, v->base, a)), main && v->n_tasks == 1 ? " in " : "",
                        STR_ARG(main && v->n_tasks == 1 ? main->label : S("")),
                        counted        ? "the number of items with each difference"
                        : n > MAX_DOTS ? "a histogram of the items"
                                       : "a dot per item",
                        STR_ARG(view_compared_items(v, main, a)), STR_ARG(view_significance_rule(v, a)));
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    size_t first = v->n_tasks ? view_first_item(v, 0) : 0;
    struct pair p;

    strbuf_add(out, S("model,item,difference\n"));
    for (size_t m = 0; main && m < v->n_models; m++)
        for (size_t i = 0; pair_of(v, 0, main, m, &p) && i < p.n && first + i < v->n_items; i++) {
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_text(out, v->items[first + i].id, ',');
            chart_csv_number(out, p.tuned->items[i] - p.base->items[i], '\n');
        }
}

const struct report_chart chart_differences = {
    .name = "differences",
    .summary = "Strip chart: difference of every item from the base model",
    .section = "comparison",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
