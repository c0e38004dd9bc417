/*
 * chart_sensitivity.c -- the main metric of the fine-tunes against their rank or their
 * peak learning rate, where the runs differ in it.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/chart.h"

enum { LEFT = 44, HEIGHT = 140, MIN_POINTS = 3 };

static double rank_of(const struct run_view *v, size_t model)
{
    const struct json *rank = json_get(v->models[model].info, "rank");
    return rank && json_number(rank) > 0 ? json_number(rank) : NAN;
}

static double rate_of(const struct run_view *v, size_t model)
{
    double rate = NAN;

    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; str_equal(v->curves[k].model, v->models[model].id) && i < v->curves[k].n; i++)
            rate = fmax(rate, v->curves[k].points[i].learning_rate); /* fmax ignores NaN */
    return rate > 0 ? rate : NAN;
}

/* Different values among the models. */
static size_t distinct(const struct run_view *v, double (*get)(const struct run_view *v, size_t model))
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        bool seen = isnan(get(v, m));
        for (size_t k = 0; k < m && !seen; k++)
            seen = get(v, k) == get(v, m);
        n += !seen;
    }
    return n;
}

static const struct run_score *main_of(const struct run_view *v, size_t model, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    return main ? view_find_score(v, main, v->models[model].id) : NULL;
}

static bool by_rate(const struct run_view *v)
{
    return distinct(v, rate_of) >= MIN_POINTS;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double (*get)(const struct run_view *v, size_t model) = by_rate(v) ? rate_of : rank_of;
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double low = INFINITY, high = -INFINITY, y_low = INFINITY, y_high = -INFINITY, width = canvas_width(c);

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = main_of(v, m, a);
        if (!s || !isfinite(get(v, m)))
            continue;
        shown[m] = true;
        low = fmin(low, get(v, m));
        high = fmax(high, get(v, m));
        y_low = fmin(y_low, isfinite(s->ci_low) ? s->ci_low : s->score);
        y_high = fmax(y_high, isfinite(s->ci_high) ? s->ci_high : s->score);
    }
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = { .low = log10(low) - 0.1, .high = log10(high) + 0.1, .step = 1, .from = LEFT, .to = width - 8 };
    struct axis y = axis_for(y_low, y_high, bottom, top, 5);
    axis_draw_vertical(c, &y, LEFT, width - 8);
    canvas_grey(c, 0.5);
    canvas_line(c, LEFT, bottom, width - 8, bottom, 0.6);
    for (size_t m = 0; m < v->n_models; m++)
        if (shown[m]) {
            const struct run_score *s = main_of(v, m, a);
            double at = axis_at(&x, log10(get(v, m)));
            canvas_colour(c, m);
            canvas_line(c, at, axis_at(&y, s->ci_low), at, axis_at(&y, s->ci_high), 1.2);
            canvas_marker(c, m, at, axis_at(&y, s->score), 3.2);
            canvas_grey(c, 0.3);
            canvas_text(c, at, bottom + 6, arena_printf(a, "%.3g", get(v, m)), CHART_FONT - 1, ALIGN_CENTRE, 0);
        }
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 18,
                by_rate(v) ? S("peak learning rate (logarithmic)") : S("rank (logarithmic)"), CHART_FONT, ALIGN_CENTRE,
                width);
    axis_name_vertical(c, &y, view_main_component(v, v->tasks[0].id, a)->label);
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    return v->n_tasks && view_main_component(v, v->tasks[0].id, a) &&
           (by_rate(v) || distinct(v, rank_of) >= MIN_POINTS);
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(a, "The main metric with its 95" THIN "%% interval against the %s of the fine-tunes.",
                        by_rate(v) ? "peak learning rate" : "rank of the adapter");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    strbuf_add(out, S("model,peak_learning_rate,rank,score,ci_low,ci_high\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = main_of(v, m, a);
        chart_csv_text(out, v->models[m].id, ',');
        chart_csv_number(out, rate_of(v, m), ',');
        chart_csv_number(out, rank_of(v, m), ',');
        chart_csv_number(out, s ? s->score : NAN, ',');
        chart_csv_number(out, s ? s->ci_low : NAN, ',');
        chart_csv_number(out, s ? s->ci_high : NAN, '\n');
    }
}

const struct report_chart chart_sensitivity = {
    .name = "sensitivity",
    .summary = "Dot chart: main metric of the fine-tunes against their learning rate or rank",
    .section = "training",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
