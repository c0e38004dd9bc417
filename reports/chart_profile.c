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

/* The score that the models are ordered by: of the items that all have, where answers are missing. */
static double value_of(const struct run_view *v, const struct run_score *column, size_t model)
{
    const struct run_score *s = view_find_score(v, column, v->models[model].id);
    return s ? view_ranked_by(s) : NAN;
}

static double directed(const struct run_score *column, double score)
{
    return column->higher_is_better ? score : -score;
}

static struct span span_of(const struct run_view *v, const struct run_score *column)
{
    struct span s = { NAN, NAN };

    for (size_t m = 0; m < v->n_models; m++) {
        double value = directed(column, value_of(v, column, m));
        if (!isfinite(value))
            continue;
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
            shown[m] = isfinite(value_of(v, &columns[k], m));
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
            double score = value_of(v, &columns[k], m);
            double at = axis_at(&x, (directed(&columns[k], score) - s.worst) / (s.best - s.worst));
            if (!isfinite(score))
                continue;
            canvas_marker(c, m, at, y + ROW / 2.0, 2.9);
            canvas_tip(c, at - 6, y, 12, ROW,
                       arena_printf(a, STR_FMT ": %.6g", STR_ARG(view_model_label(v, v->models[m].id)), score));
        }
    }
    return axis_name_horizontal(c, &x, y, S("from the worst model to the best"));
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    const struct run_score *columns;
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    size_t n = v->n_tasks ? drawn_columns(v, &columns, a) : 0;

    return n >= MIN_METRICS && scored_models(v, columns, n, shown) >= MIN_MODELS; /* of two, one is always at 0 */
}

/* The columns that are not drawn because all their scores are equal: "formality, empathy". */
static str equal_columns(const struct run_view *v, struct arena *a)
{
    const struct run_score *all;
    size_t n = view_headline_components(v, v->tasks[0].id, &all, a);
    str text = S("");

    for (size_t c = 0; c < n; c++) {
        struct span s = span_of(v, &all[c]);
        if (s.best == s.worst)
            text = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(text), text.n ? ", " : "",
                                STR_ARG(view_column_label(all, n, c)));
    }
    return text;
}

static str caption(const struct run_view *v, struct arena *a)
{
    const struct run_score *columns;
    size_t n = drawn_columns(v, &columns, a);
    bool common = false;
    str equal = equal_columns(v, a);

    for (size_t i = 0; i < v->n_scores; i++)
        for (size_t k = 0; k < n; k++)
            common = common || (v->scores[i].missing && str_equal(v->scores[i].component, columns[k].component) &&
                                str_equal(v->scores[i].task, columns[k].task));
    return arena_printf(
        a, "All metrics, each scaled from its worst model (0) to its best (1)%s%s.%s" STR_FMT "%s",
        v->n_models > MAX_SERIES ? "; the first eight models" : ": whether the metrics agree on the order",
        common ? "; where answers have no score, on the common subset" : "",
        equal.n ? " Left out, with the same score for all models: " : "", STR_ARG(equal), equal.n ? "." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    const struct run_score *columns;
    size_t n = drawn_columns(v, &columns, a);

    strbuf_add(out, S("metric,model,score,scaled\n"));
    for (size_t k = 0; k < n; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            struct span span = span_of(v, &columns[k]);
            double score = value_of(v, &columns[k], m), value = directed(&columns[k], score);
            chart_csv_text(out, columns[k].component, ',');
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_number(out, score, ',');
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
