/*
 * chart_profile.c -- dot plot: all metrics of a task in one picture, each scaled from its
 * worst model (0) to its best (1).  It shows where models trade one metric for another.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { ROW = 14, MAX_SERIES = 8, MIN_METRICS = 3, MIN_MODELS = 3, MAX_METRICS = 24 };

struct span {
    double worst, best; /* over the models */
};

static struct span span_of(const struct run_view *v, const struct run_score *column)
{
    struct span s = { NAN, NAN };

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *x = view_find_score(v, column, v->models[m].id);
        if (!x || !isfinite(x->score))
            continue;
        double value = column->higher_is_better ? x->score : -x->score;
        s.worst = isnan(s.worst) ? value : fmin(s.worst, value);
        s.best = isnan(s.best) ? value : fmax(s.best, value);
    }
    return s;
}

static size_t drawn_columns(const struct run_view *v, const struct run_score **columns, struct arena *a)
{
    const struct run_score *all;
    size_t n = view_headline_components(v, v->tasks[0].id, &all, a), kept = 0;
    struct run_score *list = ARENA_NEW(a, struct run_score, n + 1);

    for (size_t c = 0; c < n && kept < MAX_METRICS; c++) {
        struct span s = span_of(v, &all[c]);
        if (s.best > s.worst)
            list[kept++] = all[c];
    }
    *columns = list;
    return kept;
}

/* Sets shown[n_models] for the models with a score in any column; returns how many. */
static size_t scored_models(const struct run_view *v, const struct run_score *columns, size_t n, bool *shown)
{
    size_t found = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        for (size_t k = 0; k < n && !shown[m]; k++)
            shown[m] = view_find_score(v, &columns[k], v->models[m].id) != NULL;
        found += shown[m];
    }
    return found;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    const struct run_score *columns;
    size_t n = drawn_columns(v, &columns, a);
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double width = canvas_width(c), names = 20;

    scored_models(v, columns, n, shown);
    for (size_t m = MAX_SERIES; m < v->n_models; m++)
        shown[m] = false;
    double y = chart_legend(c, v, shown, false, 0) + 4;
    for (size_t k = 0; k < n; k++)
        names = fmax(names, canvas_text_width(c, view_column_label(columns, n, k), CHART_FONT));
    names = fmin(names, CHART_MAX_NAME);
    struct axis x = { .low = 0, .high = 1, .step = 0.25, .from = names + 10, .to = width - 10, .decimals = 2 };
    axis_draw_horizontal(c, &x, y, y + ROW * (double)n);
    for (size_t k = 0; k < n; k++, y += ROW) {
        struct span s = span_of(v, &columns[k]);
        canvas_grey(c, 0.93);
        canvas_line(c, x.from, y + ROW / 2.0, x.to, y + ROW / 2.0, 0.5);
        canvas_grey(c, 0.1);
        canvas_text(c, names, y + ROW / 2.0, view_column_label(columns, n, k), CHART_FONT, ALIGN_RIGHT, names);
        for (size_t m = 0; m < v->n_models && m < MAX_SERIES; m++) {
            const struct run_score *score = view_find_score(v, &columns[k], v->models[m].id);
            double value = !score ? NAN : columns[k].higher_is_better ? score->score : -score->score;
            double at = axis_at(&x, (value - s.worst) / (s.best - s.worst));
            canvas_marker(c, m, at, y + ROW / 2.0, 2.9);
            if (score)
                canvas_tip(
                    c, at - 6, y, 12, ROW,
                    arena_printf(a, STR_FMT ": %.6g", STR_ARG(view_model_label(v, v->models[m].id)), score->score));
        }
    }
    return y + 20;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    const struct run_score *columns;
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    size_t n = v->n_tasks ? drawn_columns(v, &columns, a) : 0;

    return n >= MIN_METRICS && scored_models(v, columns, n, shown) >= MIN_MODELS; /* of two, one is always at 0 */
}

static str caption(const struct run_view *v, struct arena *a)
{
    (void)a;
    return v->n_models > MAX_SERIES
               ? S("All metrics, each scaled from its worst model (0) to its best (1); the first eight models.")
               : S("All metrics, each scaled from its worst model (0) to its best (1): whether the metrics agree on "
                   "the order.");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    const struct run_score *columns;
    size_t n = drawn_columns(v, &columns, a);

    strbuf_add(out, S("metric,model,score,scaled\n"));
    for (size_t k = 0; k < n; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = view_find_score(v, &columns[k], v->models[m].id);
            struct span span = span_of(v, &columns[k]);
            double value = !s ? NAN : columns[k].higher_is_better ? s->score : -s->score;
            chart_csv_text(out, columns[k].component, ',');
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_number(out, s ? s->score : NAN, ',');
            chart_csv_number(out, (value - span.worst) / (span.best - span.worst), '\n');
        }
}

const struct report_chart chart_profile = {
    .name = "profile",
    .summary = "Dot plot: every metric, scaled from the worst model to the best",
    .section = "results",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
