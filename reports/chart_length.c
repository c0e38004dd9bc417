/*
 * chart_length.c -- length of the answer against its score in the main metric, which
 * shows whether longer answers score better.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "reports/chart.h"
#include "reports/view.h"

enum { LEFT = 44, HEIGHT = 150, MAX_SERIES = 6, MAX_POINTS = 1500, MIN_LENGTHS = 4 };

struct point {
    size_t model;
    double length, score;
};

static const struct run_score *main_score(const struct run_view *v, size_t model, struct arena *a)
{
    const struct run_score *main = view_main_component(v, v->tasks[0].id, a);
    return main ? view_find_score(v, main, v->models[model].id) : NULL;
}

/* Answers of the first models; every k-th if there are many. */
static size_t collect(const struct run_view *v, struct point *out, struct arena *a)
{
    size_t n = 0, first = v->n_tasks ? view_first_item(v, 0) : 0, step = 1 + v->n_answers / MAX_POINTS;
    const struct run_score *scores[MAX_SERIES] = { NULL };

    for (size_t m = 0; m < v->n_models && m < MAX_SERIES; m++)
        scores[m] = main_score(v, m, a);
    for (size_t i = 0; i < v->n_answers && n < MAX_POINTS; i += step) {
        const struct run_answer *w = &v->answers[i];
        if (w->model >= MAX_SERIES || !scores[w->model] || !scores[w->model]->items || w->gen.error.n ||
            w->item < first)
            continue;
        double score = scores[w->model]->items[w->item - first];
        if (isfinite(score))
            out[n++] = (struct point){ w->model, (double)text_count_words(w->gen.text), score };
    }
    return n;
}

/* Pearson's r of one model's points; NaN if one of them does not vary. */
static double correlation(const struct point *p, size_t n, size_t model)
{
    double k = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;

    for (size_t i = 0; i < n; i++)
        if (p[i].model == model) {
            k++;
            x += p[i].length;
            y += p[i].score;
        }
    for (size_t i = 0; i < n; i++)
        if (p[i].model == model) {
            double dx = p[i].length - x / k, dy = p[i].score - y / k;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
    return xx > 0 && yy > 0 ? xy / sqrt(xx * yy) : NAN;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    struct point *p = ARENA_NEW(a, struct point, MAX_POINTS);
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    size_t n = collect(v, p, a);
    double longest = 1, low = INFINITY, high = -INFINITY, width = canvas_width(c);

    for (size_t i = 0; i < n; i++) {
        shown[p[i].model] = true;
        longest = fmax(longest, p[i].length);
        low = fmin(low, p[i].score);
        high = fmax(high, p[i].score);
    }
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = axis_for(0, longest, LEFT, width - 8, 6), y = axis_for(fmin(low, 0), high, bottom, top, 5);
    axis_draw_horizontal(c, &x, top, bottom);
    for (int i = 0; i <= (int)lround((y.high - y.low) / y.step); i++) {
        double value = y.low + i * y.step;
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, LEFT, axis_at(&y, value), width - 8, axis_at(&y, value), 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, LEFT - 5, axis_at(&y, value), axis_number(&y, value, text, sizeof text), CHART_FONT - 1,
                    ALIGN_RIGHT, 0);
    }
    for (size_t i = 0; i < n; i++)
        canvas_marker(c, p[i].model, axis_at(&x, p[i].length), axis_at(&y, p[i].score), 1.7);
    axis_name_vertical(c, &y, view_main_component(v, v->tasks[0].id, a)->label);
    return axis_name_horizontal(c, &x, bottom, S("words in the answer"));
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    struct point *p = ARENA_NEW(a, struct point, MAX_POINTS);
    size_t n = collect(v, p, a), n_seen = 0;
    double seen[MIN_LENGTHS]; /* length means nothing in a task that asks for one word */

    for (size_t i = 0; i < n && n_seen < MIN_LENGTHS; i++) {
        size_t k = 0;
        while (k < n_seen && seen[k] != p[i].length)
            k++;
        if (k == n_seen)
            seen[n_seen++] = p[i].length;
    }
    return n > 9 && n_seen == MIN_LENGTHS && view_task_kind(&v->tasks[0])->free_text;
}

static str caption(const struct run_view *v, struct arena *a)
{
    struct point *p = ARENA_NEW(a, struct point, MAX_POINTS);
    size_t n = collect(v, p, a);
    str text = S("");

    for (size_t m = 0; m < v->n_models && m < MAX_SERIES; m++) {
        double r = correlation(p, n, m);
        if (isfinite(r))
            text = arena_printf(a, STR_FMT "%s" STR_FMT " " STR_FMT, STR_ARG(text), text.n ? ", " : "",
                                STR_ARG(view_model_name(v, v->models[m].id, a)), STR_ARG(format_number(r, 2, a)));
    }
    return arena_printf(a, "Length of each answer against its score. Correlation (Pearson's r): " STR_FMT ".%s",
                        STR_ARG(text), v->n_models > MAX_SERIES ? " The first six models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    struct point *p = ARENA_NEW(a, struct point, MAX_POINTS);
    size_t n = collect(v, p, a);

    strbuf_add(out, S("model,words,score\n"));
    for (size_t i = 0; i < n; i++) {
        chart_csv_text(out, v->models[p[i].model].id, ',');
        chart_csv_number(out, p[i].length, ',');
        chart_csv_number(out, p[i].score, '\n');
    }
}

const struct report_chart chart_length = {
    .name = "length",
    .summary = "Scatter plot: words in the answer against its score, by model",
    .section = "errors",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
