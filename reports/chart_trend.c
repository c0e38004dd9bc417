/*
 * chart_trend.c -- the main metric of each model over earlier runs of the suite, with its intervals: what
 * `assay gate --history` recorded and `assay report --history` reads.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/store/history.h"
#include "reports/chart.h"

enum { LEFT = 44, HEIGHT = 150, MAX_SERIES = 8, MAX_NIGHTS = 60, MIN_NIGHTS = 2 };

/* The last runs, oldest first. */
static size_t first_night(const struct run_view *v)
{
    return v->n_nights > MAX_NIGHTS ? v->n_nights - MAX_NIGHTS : 0;
}

static size_t night_of(const struct run_view *v, int64_t run)
{
    size_t k = first_night(v);
    while (k < v->n_nights && v->nights[k].id != run)
        k++;
    return k;
}

static const struct history_series *series_of(const struct run_view *v, size_t model, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;

    for (size_t i = 0; main && i < v->n_trend; i++)
        if (str_equal(v->trend[i].task, main->task) && str_equal(v->trend[i].component, main->component) &&
            str_equal(v->trend[i].model, v->models[model].id))
            return &v->trend[i];
    return NULL;
}

/* Scores of this model in the nights that are drawn. */
static size_t count_scores(const struct run_view *v, size_t model, struct arena *a)
{
    const struct history_series *s = series_of(v, model, a);
    size_t n = 0;

    for (size_t i = 0; s && i < s->n_scores; i++)
        n += night_of(v, s->scores[i].run) < v->n_nights && isfinite(s->scores[i].score);
    return n;
}

static struct axis vertical_axis(const struct run_view *v, const bool *shown, double top, double bottom,
                                 struct arena *a)
{
    double low = INFINITY, high = -INFINITY;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct history_series *s = shown[m] ? series_of(v, m, a) : NULL;
        for (size_t i = 0; s && i < s->n_scores; i++) {
            const struct history_score *x = &s->scores[i];
            if (night_of(v, x->run) == v->n_nights)
                continue;
            low = fmin(low, isfinite(x->ci_low) ? x->ci_low : x->score);
            high = fmax(high, isfinite(x->ci_high) ? x->ci_high : x->score);
        }
    }
    return axis_for(low, high, bottom, top, 5);
}

static void paint_axes(struct canvas *c, const struct run_view *v, const struct axis *x, const struct axis *y)
{
    size_t first = first_night(v), n = v->n_nights - first;

    for (int i = 0; i <= (int)lround((y->high - y->low) / y->step); i++) {
        double value = y->low + i * y->step;
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, x->from, axis_at(y, value), x->to, axis_at(y, value), 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, LEFT - 5, axis_at(y, value), axis_number(y, value, text, sizeof text), CHART_FONT - 1,
                    ALIGN_RIGHT, 0);
    }
    canvas_grey(c, 0.5);
    canvas_line(c, x->from, y->from, x->to, y->from, 0.6);
    size_t fit = (size_t)fmax(2, (x->to - x->from) / 60), step = n > fit ? (n + fit - 1) / fit : 1;
    for (size_t k = 0; k < n; k += step) { /* "2026-07-26" */
        canvas_grey(c, 0.3);
        canvas_text(c, axis_at(x, (double)k), y->from + 7, str_slice(v->nights[first + k].finished, 0, 10),
                    CHART_FONT - 1, ALIGN_CENTRE, 0);
    }
}

static void paint_model(struct canvas *c, const struct run_view *v, size_t model, const struct axis *x,
                        const struct axis *y, struct arena *a)
{
    const struct history_series *s = series_of(v, model, a);
    size_t first = first_night(v);
    double last_x = NAN, last_y = NAN;

    for (size_t i = 0; i < s->n_scores; i++) {
        const struct history_score *p = &s->scores[i];
        size_t night = night_of(v, p->run);
        if (night == v->n_nights || !isfinite(p->score))
            continue;
        double at = axis_at(x, (double)(night - first)), up = axis_at(y, p->score);
        canvas_colour(c, model);
        canvas_line(c, last_x, last_y, at, up, 0.9);
        canvas_line(c, at, axis_at(y, p->ci_low), at, axis_at(y, p->ci_high), 0.6);
        canvas_marker(c, model, at, up, 2.4);
        canvas_tip(c, at - 6, up - 6, 12, 12,
                   arena_printf(a, STR_FMT ", " STR_FMT ": %.6g, n = %zu",
                                STR_ARG(view_model_label(v, v->models[model].id)), STR_ARG(v->nights[night].finished),
                                p->score, p->n));
        last_x = at;
        last_y = up;
    }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double width = canvas_width(c);
    size_t n = v->n_nights - first_night(v), series = 0;

    for (size_t m = 0; m < v->n_models && series < MAX_SERIES; m++)
        series += shown[m] = count_scores(v, m, a) > 0;
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = { .low = 0, .high = fmax(1, (double)n - 1), .from = LEFT + 20, .to = width - 28 };
    struct axis y = vertical_axis(v, shown, top, bottom, a);
    paint_axes(c, v, &x, &y);
    for (size_t m = 0; m < v->n_models; m++)
        if (shown[m])
            paint_model(c, v, m, &x, &y, a);
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 19, S("end of the run"), CHART_FONT, ALIGN_CENTRE, width);
    axis_name_vertical(c, &y, view_main_component(v, v->tasks[0].id, a)->label);
    return bottom + 29;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    for (size_t m = 0; v->n_trend && m < v->n_models; m++)
        if (count_scores(v, m, a) >= MIN_NIGHTS)
            return true;
    return false;
}

static str caption(const struct run_view *v, struct arena *a)
{
    size_t n = v->n_nights - first_night(v);

    return arena_printf(
        a, STR_FMT " over the %s%zu recorded runs of the suite, with 95" THIN "%% intervals" STR_FMT ".%s",
        STR_ARG(view_main_component(v, v->tasks[0].id, a)->label), n < v->n_nights ? "last " : "", n,
        STR_ARG(view_interval_methods(v, true, a)), v->n_models > MAX_SERIES ? " The first eight models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    strbuf_add(out, S("model,finished,score,ci_low,ci_high,n\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        const struct history_series *s = series_of(v, m, a);
        for (size_t i = 0; s && i < s->n_scores; i++) {
            size_t night = night_of(v, s->scores[i].run);
            if (night == v->n_nights)
                continue;
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_text(out, v->nights[night].finished, ',');
            chart_csv_number(out, s->scores[i].score, ',');
            chart_csv_number(out, s->scores[i].ci_low, ',');
            chart_csv_number(out, s->scores[i].ci_high, ',');
            strbuf_printf(out, "%zu\n", s->scores[i].n);
        }
    }
}

const struct report_chart chart_trend = {
    .name = "trend",
    .summary = "Line chart: the main metric of each model over the recorded runs of the suite",
    .section = "results",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
