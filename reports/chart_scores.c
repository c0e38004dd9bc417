/*
 * chart_scores.c -- each headline metric in a panel of its own scale (BLEU
 * runs to 100, ROUGE to 1): a mark per model with its confidence interval.
 * Two panels side by side share the row of names.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { ROW = 12, TITLE = 16, FOOT = 20, GAP = 14, VALUE = 42 };

struct panel {
    const struct run_score *column;
    double x, y, width;
};

static void panel_range(const struct run_view *v, const struct run_score *column, double *low, double *high)
{
    *low = INFINITY;
    *high = -INFINITY;
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = find_score(v, column->task, v->models[m].id, column->component);
        if (!s || !isfinite(s->score))
            continue;
        *low = fmin(*low, isfinite(s->ci_low) ? s->ci_low : s->score);
        *high = fmax(*high, isfinite(s->ci_high) ? s->ci_high : s->score);
    }
    /* Start at zero unless that would press everything into a corner (perplexity). */
    if (*low > 0 && *low < 0.75 * *high)
        *low = 0;
}

static double paint_panel(struct canvas *c, const struct run_view *v, const struct panel *p, struct arena *a)
{
    double low, high, y = p->y + TITLE, bottom = y + ROW * (double)v->n_models;

    panel_range(v, p->column, &low, &high);
    struct axis x = axis_for(low, high, p->x + 4, p->x + p->width - VALUE - 6, 4);
    canvas_grey(c, 0);
    str title = v->n_tasks > 1 ? arena_printf(a, STR_FMT ": " STR_FMT, STR_ARG(p->column->task),
                                              STR_ARG(p->column->label)) : p->column->label;
    canvas_text(c, p->x, p->y + TITLE / 2.0 - 1, title, CHART_TITLE, ALIGN_LEFT, p->width);
    axis_draw_horizontal(c, &x, y, bottom);
    for (size_t m = 0; m < v->n_models; m++, y += ROW) {
        const struct run_score *s = find_score(v, p->column->task, v->models[m].id, p->column->component);
        double middle = y + ROW / 2.0;
        canvas_grey(c, 0.1);
        canvas_text(c, p->x + p->width, middle, s ? number_text(s->score, s->decimals, a) : NO_NUMBER, CHART_FONT,
                    ALIGN_RIGHT, VALUE);
        if (!s || !isfinite(s->score))
            continue;
        canvas_colour(c, m);
        canvas_line(c, axis_at(&x, s->ci_low), middle, axis_at(&x, s->ci_high), middle, 1.3);
        canvas_line(c, axis_at(&x, s->ci_low), middle - 2, axis_at(&x, s->ci_low), middle + 2, 0.8);
        canvas_line(c, axis_at(&x, s->ci_high), middle - 2, axis_at(&x, s->ci_high), middle + 2, 0.8);
        canvas_marker(c, m, axis_at(&x, s->score), middle, 2.8);
    }
    return bottom + FOOT;
}

static void paint_names(struct canvas *c, const struct run_view *v, double y, double width)
{
    canvas_grey(c, 0.1);
    for (size_t m = 0; m < v->n_models; m++)
        canvas_text(c, width, y + TITLE + ROW * ((double)m + 0.5), model_label(v, v->models[m].id), CHART_FONT,
                    ALIGN_RIGHT, width);
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double names = chart_name_width(c, v), y = 0, bottom = 0, half = (CHART_WIDTH - names - 8 - GAP) / 2;

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *columns;
        size_t n = headline_components(v, v->tasks[t].id, &columns, a);
        for (size_t k = 0; k < n; k++) {
            struct panel p = { &columns[k], names + 8 + (double)(k % 2) * (half + GAP), y, half };
            if (k % 2 == 0) {
                y = p.y = bottom;
                paint_names(c, v, y, names);
            }
            bottom = fmax(bottom, paint_panel(c, v, &p, a));
        }
        y = bottom;
    }
    return bottom;
}

static bool draw(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                 struct err *e)
{
    const struct run_score *columns;

    *drawn = false;
    for (size_t t = 0; t < v->n_tasks; t++)
        *drawn = *drawn || (v->n_models && headline_components(v, v->tasks[t].id, &columns, a) > 0);
    return !*drawn || chart_paint(paint, v, pdf, svg, a, e);
}

const struct report_chart chart_scores = { "scores", "Scores with 95 % bootstrap intervals; each panel has its own "
                                                     "scale", draw };
