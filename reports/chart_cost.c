/*
 * chart_cost.c -- cost against quality: seconds per answer (or USD, if the suite has prices) on a logarithmic axis, and
 * the main metric of a task.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/chart.h"

enum { LEFT = 44, HEIGHT = 120 };

/* USD per thousand answers if all models have prices, otherwise seconds per answer; NaN = unknown. */
static double cost_of(const struct run_view *v, size_t model, bool in_usd)
{
    double sum = 0;
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct generation *g = &v->answers[i].gen;
        if (v->answers[i].model != model || g->error.n)
            continue;
        sum += in_usd ? 1000 * run_answer_cost(&v->models[model], g) : g->seconds;
        n++;
    }
    return n && sum > 0 ? sum / (double)n : NAN;
}

static bool all_priced(const struct run_view *v)
{
    bool all = v->n_models > 0;

    for (size_t m = 0; m < v->n_models; m++)
        all = all && (json_get(v->models[m].info, "price_in") || json_get(v->models[m].info, "price_out"));
    return all;
}

static const struct run_score *main_of(const struct run_view *v, size_t model, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    return main ? view_find_score(v, main, v->models[model].id) : NULL;
}

/* Ticks at 1, 2 and 5 of each power of ten; `x` runs over logarithms. */
static void paint_log_axis(struct canvas *c, const struct axis *x, double top, double bottom, struct arena *a)
{
    static const double steps[] = { 1, 2, 5 };

    for (double power = pow(10, floor(x->low)); power <= pow(10, x->high); power *= 10)
        for (size_t k = 0; k < COUNT_OF(steps); k++) {
            double at = log10(power * steps[k]);
            if (at < x->low || at > x->high)
                continue;
            canvas_grey(c, 0.88);
            canvas_line(c, axis_at(x, at), top, axis_at(x, at), bottom, 0.5);
            canvas_grey(c, 0.3);
            canvas_text(c, axis_at(x, at), bottom + 6, arena_printf(a, "%g", power * steps[k]), CHART_FONT - 1,
                        ALIGN_CENTRE, 0);
        }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool usd = all_priced(v), *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double low = INFINITY, high = -INFINITY, y_low = INFINITY, y_high = -INFINITY, width = canvas_width(c);

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = main_of(v, m, a);
        double cost = cost_of(v, m, usd);
        if (!s || !isfinite(s->score) || !isfinite(cost))
            continue;
        shown[m] = true;
        low = fmin(low, cost);
        high = fmax(high, cost);
        y_low = fmin(y_low, s->score);
        y_high = fmax(y_high, s->score);
    }
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = { .low = log10(low / 1.5), .high = log10(high * 1.5), .step = 1, .from = LEFT, .to = width - 8 };
    struct axis y = axis_for(y_low > 0 && y_low < 0.75 * y_high ? 0 : y_low, y_high, bottom, top, 5);
    paint_log_axis(c, &x, top, bottom, a);
    axis_draw_vertical(c, &y, LEFT, width - 8);
    for (size_t m = 0; m < v->n_models; m++)
        if (shown[m]) {
            const struct run_score *s = main_of(v, m, a);
            double at = axis_at(&x, log10(cost_of(v, m, usd))), up = axis_at(&y, s->score);
            canvas_marker(c, m, at, up, 3.4);
            canvas_tip(c, at - 6, up - 6, 12, 12,
                       arena_printf(a, STR_FMT ": %.3g %s, %.4g", STR_ARG(view_model_label(v, v->models[m].id)),
                                    cost_of(v, m, usd), usd ? "USD" : "s", s->score));
        }
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 18, usd ? S("USD per 1000 answers") : S("seconds per answer"),
                CHART_FONT, ALIGN_CENTRE, width);
    axis_name_vertical(c, &y, view_main_component(v, v->tasks[0].id, a)->label);
    return bottom + 28;
}

/* Adapters of one base share batches and cost the same; only costs that differ are worth a chart.  Recorded times may
 * come from different machines or loads, so they are not compared. */
static bool has_data(const struct run_view *v, struct arena *a)
{
    double low = INFINITY, high = -INFINITY;
    size_t n = 0;

    if (!all_priced(v) && view_has_recorded(v))
        return false;
    for (size_t m = 0; m < v->n_models; m++) {
        double cost = cost_of(v, m, all_priced(v));
        if (!main_of(v, m, a) || !isfinite(cost))
            continue;
        low = fmin(low, cost);
        high = fmax(high, cost);
        n++;
    }
    return n > 1 && high > 1.3 * low;
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(a, "Quality against %s; upper left is better. The horizontal axis is logarithmic.",
                        all_priced(v) ? "price" : "time (answers of one batch share it)");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    bool usd = all_priced(v);

    strbuf_add(out, usd ? S("model,usd_per_thousand_answers,score\n") : S("model,seconds_per_answer,score\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = main_of(v, m, a);
        chart_csv_text(out, v->models[m].id, ',');
        chart_csv_number(out, cost_of(v, m, usd), ',');
        chart_csv_number(out, s ? s->score : NAN, '\n');
    }
}

const struct report_chart chart_cost = {
    .name = "cost",
    .summary = "Scatter plot: cost or time of the answers against the main metric, by model",
    .section = "efficiency",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
