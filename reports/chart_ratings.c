/*
 * chart_ratings.c -- calibration of judges and scores against people (a reliability diagram): for the answers with a
 * score in one bin, the mean of the people's ratings.  On the diagonal a score means what people mean by it.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { LEFT = 44, HEIGHT = 170, MAX_SERIES = 6 };

/* Scores on the scale of the people's ratings. */
struct series {
    const struct run_finding *first; /* raters (field), score (bin), scale (category) */
    double low, high;                /* of the scale */
};

static bool is_point(const struct run_view *v, const struct run_finding *f)
{
    return v->n_tasks && f->kind == FINDING_CALIBRATION && str_equal(f->task, v->tasks[0].id);
}

static bool is_of(const struct series *s, const struct run_finding *f)
{
    return str_equal(s->first->field, f->field) && str_equal(s->first->bin, f->bin);
}

/* "1 to 10" */
static bool read_scale(str text, double *low, double *high)
{
    size_t at = str_search(text, S(" to "));

    return at != SIZE_MAX && str_to_double(str_slice(text, 0, at), low) &&
           str_to_double(str_slice(text, at + 4, text.n), high) && *low < *high;
}

/* The series on the scale of the first; returns how many, at most MAX_SERIES. */
static size_t find_series(const struct run_view *v, struct series *list)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_findings; i++) {
        struct series s = { .first = &v->findings[i] };
        size_t k = 0;
        if (!is_point(v, s.first) || !read_scale(s.first->category, &s.low, &s.high) ||
            (n && !str_equal(s.first->category, list[0].first->category)))
            continue;
        while (k < n && !is_of(&list[k], s.first))
            k++;
        if (k == n && n < MAX_SERIES)
            list[n++] = s;
    }
    return n;
}

/* "recruiters: Grade" */
static str series_name(const struct run_view *v, const struct series *s, struct arena *a)
{
    str score = s->first->bin;

    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].component, score) && v->scores[i].label.n)
            score = v->scores[i].label;
    return arena_printf(a, STR_FMT ": " STR_FMT, STR_ARG(s->first->field), STR_ARG(score));
}

static double paint_legend(struct canvas *c, const struct run_view *v, const struct series *list, size_t n,
                           struct arena *a)
{
    str *names = ARENA_NEW(a, str, n + 1);

    for (size_t k = 0; k < n; k++)
        names[k] = series_name(v, &list[k], a);
    return chart_legend_of(c, names, n, NULL, false, 0);
}

static void paint_series(struct canvas *c, const struct run_view *v, const struct series *s, size_t series,
                         const struct axis *axes)
{
    double last_x = NAN, last_y = NAN;

    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_point(v, f) || !is_of(s, f))
            continue;
        double x = axis_at(&axes[0], f->statistic), y = axis_at(&axes[1], f->estimate);
        canvas_colour(c, series);
        if (isfinite(last_x))
            canvas_line(c, last_x, last_y, x, y, 0.8);
        if (isfinite(f->low))
            canvas_line(c, x, axis_at(&axes[1], f->low), x, axis_at(&axes[1], f->high), 0.8);
        canvas_marker(c, series, x, y, 2.8);
        last_x = x;
        last_y = y;
    }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    struct series list[MAX_SERIES];
    size_t n = find_series(v, list);
    double width = canvas_width(c), top = paint_legend(c, v, list, n, a) + 4, bottom = top + HEIGHT;
    struct axis axes[] = { axis_for(list[0].low, list[0].high, LEFT, width - 8, 6),
                           axis_for(list[0].low, list[0].high, bottom, top, 6) };

    axis_draw_horizontal(c, &axes[0], top, bottom);
    axis_draw_vertical(c, &axes[1], LEFT, width - 8);
    canvas_grey(c, 0.55);
    canvas_line(c, axis_at(&axes[0], list[0].low), axis_at(&axes[1], list[0].low), axis_at(&axes[0], list[0].high),
                axis_at(&axes[1], list[0].high), 0.8);
    for (size_t k = 0; k < n; k++)
        paint_series(c, v, &list[k], k, axes);
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 18, S("score"), CHART_FONT, ALIGN_CENTRE, width);
    axis_name_vertical(c, &axes[1], S("mean rating"));
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    struct series list[MAX_SERIES];

    (void)a;
    return find_series(v, list) > 0;
}

static str caption(const struct run_view *v, struct arena *a)
{
    struct series list[MAX_SERIES];

    find_series(v, list);
    return arena_printf(a,
                        "Calibration against the ratings: answers in bins of their score, and the mean rating in each "
                        "bin with Student's 95" THIN "%% interval, both from " STR_FMT
                        ". On the diagonal the score means "
                        "what the raters mean by it; below it the score is too lenient.",
                        STR_ARG(list[0].first->category));
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    (void)a;
    strbuf_add(out, S("raters,score,bin,n,mean_score,mean_rating,low,high\n"));
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_point(v, f))
            continue;
        chart_csv_text(out, f->field, ',');
        chart_csv_text(out, f->bin, ',');
        strbuf_printf(out, "%zu,%zu,", f->hits, f->n);
        chart_csv_number(out, f->statistic, ',');
        chart_csv_number(out, f->estimate, ',');
        chart_csv_number(out, f->low, ',');
        chart_csv_number(out, f->high, '\n');
    }
}

const struct report_chart chart_ratings = {
    .name = "ratings-calibration",
    .summary = "Reliability diagram: the mean rating for each bin of a judge's or metric's score",
    .section = "ratings",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
