/*
 * trend.c -- scores of many runs (`assay history --chart`): a panel per component of a task, a line per model with 95 %
 * intervals.  Dashed verticals mark change points of a score, grey ones other events (weights, data, machine, ...).
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"
#include "reports/report.h"

enum { PANEL_HEIGHT = 96, PANEL_GAP = 30, LEFT = 44, RIGHT = 8 };

/* Where night i is drawn. */
static double night_x(const struct report_trend *t, size_t i, double width)
{
    return t->n_nights > 1 ? LEFT + (width - LEFT - RIGHT) * (double)i / (double)(t->n_nights - 1)
                           : LEFT + (width - LEFT - RIGHT) / 2;
}

static struct axis panel_axis(const struct report_trend *t, const struct report_trend_panel *p, double top)
{
    double low = NAN, high = NAN;

    for (size_t k = 0; k < p->n_lines; k++)
        for (size_t i = 0; i < t->n_nights; i++) {
            const struct report_trend_line *l = &p->lines[k];
            low = fmin(low, fmin(l->value[i], l->low[i]));
            high = fmax(high, fmax(l->value[i], l->high[i]));
        }
    return axis_for(low, high, top + PANEL_HEIGHT, top, 4);
}

static void draw_grid(struct canvas *c, const struct axis *y, double width)
{
    int n = (int)lround((y->high - y->low) / y->step);
    char text[32];

    for (int i = 0; i <= n; i++) {
        double value = y->low + i * y->step, at = axis_at(y, value);
        canvas_grey(c, 0.85);
        canvas_line(c, LEFT, at, width - RIGHT, at, 0.4);
        canvas_grey(c, 0.2);
        canvas_text(c, LEFT - 4, at, axis_number(y, value, text, sizeof text), CHART_FONT, ALIGN_RIGHT, LEFT - 6);
    }
}

static void draw_dashed(struct canvas *c, double x, double top)
{
    for (double at = top; at < top + PANEL_HEIGHT; at += 6)
        canvas_line(c, x, at, x, fmin(at + 3, top + PANEL_HEIGHT), 1);
}

static void draw_line(struct canvas *c, const struct report_trend *t, const struct report_trend_line *l, size_t series,
                      const struct axis *y, double top, double width)
{
    double last_x = NAN, last_y = NAN;

    for (size_t i = 0; i < t->n_nights; i++) {
        double x = night_x(t, i, width), at = axis_at(y, l->value[i]);
        if (isnan(at))
            continue;
        canvas_tint(c, series, 0.5);
        if (!isnan(l->low[i]) && !isnan(l->high[i]))
            canvas_line(c, x, axis_at(y, l->low[i]), x, axis_at(y, l->high[i]), 1);
        canvas_colour(c, series);
        if (!isnan(last_x))
            canvas_line(c, last_x, last_y, x, at, 1);
        if (l->changed[i])
            draw_dashed(c, x, top);
        canvas_marker(c, series, x, at, t->n_nights > 60 ? 1 : 2);
        last_x = x;
        last_y = at;
    }
}

static double draw_legend(struct canvas *c, const struct report_trend_panel *p, double top, double width)
{
    double x = LEFT;

    for (size_t k = 0; k < p->n_lines; k++) {
        double w = fmin(canvas_text_width(c, p->lines[k].name, CHART_FONT), CHART_MAX_NAME) + 18;
        if (x > LEFT && x + w > width - RIGHT) {
            x = LEFT;
            top += 11;
        }
        canvas_marker(c, k, x + 3, top, 2.5);
        canvas_grey(c, 0.1);
        canvas_text(c, x + 8, top, p->lines[k].name, CHART_FONT, ALIGN_LEFT, CHART_MAX_NAME);
        x += w;
    }
    return top + 10;
}

static double draw_panel(struct canvas *c, const struct report_trend *t, const struct report_trend_panel *p, double top,
                         double width)
{
    canvas_grey(c, 0);
    canvas_text(c, LEFT, top + 6, p->title, CHART_TITLE, ALIGN_LEFT, width - LEFT - RIGHT);
    top = draw_legend(c, p, top + 18, width);
    struct axis y = panel_axis(t, p, top);
    draw_grid(c, &y, width);
    for (size_t i = 0; i < t->n_nights; i++) {
        if (!t->events[i].n)
            continue;
        double x = night_x(t, i, width);
        canvas_grey(c, 0.55);
        canvas_line(c, x, top, x, top + PANEL_HEIGHT, 0.6);
        canvas_tip(c, x - 3, top, 6, PANEL_HEIGHT, t->events[i]);
    }
    for (size_t k = 0; k < p->n_lines; k++)
        draw_line(c, t, &p->lines[k], k, &y, top, width);
    canvas_grey(c, 0.2);
    double below = top + PANEL_HEIGHT + 9;
    canvas_text(c, night_x(t, 0, width), below, t->nights[0], CHART_FONT, ALIGN_LEFT, 0);
    if (t->n_nights > 1)
        canvas_text(c, night_x(t, t->n_nights - 1, width), below, t->nights[t->n_nights - 1], CHART_FONT, ALIGN_RIGHT,
                    0);
    return top + PANEL_HEIGHT + PANEL_GAP;
}

/* Draws the grey lines, with the legend of events. */
static double draw_events(struct canvas *c, const struct report_trend *t, double top, double width, struct arena *a)
{
    for (size_t i = 0; i < t->n_nights; i++) {
        if (!t->events[i].n)
            continue;
        canvas_grey(c, 0.2);
        canvas_text(c, LEFT, top, arena_printf(a, STR_FMT ": " STR_FMT, STR_ARG(t->nights[i]), STR_ARG(t->events[i])),
                    CHART_FONT, ALIGN_LEFT, width - LEFT - RIGHT);
        top += 11;
    }
    return top;
}

static double draw(struct canvas *c, const struct report_trend *t, double width, struct arena *a)
{
    double top = 4;

    for (size_t k = 0; k < t->n_panels; k++)
        top = draw_panel(c, t, &t->panels[k], top, width);
    return draw_events(c, t, top, width, a) + 4;
}

bool report_trend_write(const struct report_trend *t, str path, struct arena *a, struct err *e)
{
    const char *name = arena_cstr(a, path);
    enum canvas_kind kind = str_ends(path, S(".pdf"))   ? CANVAS_PDF
                            : str_ends(path, S(".png")) ? CANVAS_PNG
                                                        : CANVAS_SVG;

    if (kind == CANVAS_SVG && !str_ends(path, S(".svg")))
        return err_set(e, ERR_USAGE, "%s: unknown image format (expected a name that ends in .svg, .pdf or .png)",
                       name);
    if (t->n_nights == 0 || t->n_panels == 0)
        return err_set(e, ERR_PARSE, "no scores to draw");
    struct canvas *c = canvas_new(name, kind, CHART_WIDTH, 10, CANVAS_DPI); /* measures */
    double height = draw(c, t, CHART_WIDTH, a);
    if (!canvas_drop(c, e))
        return false;
    c = canvas_new(name, kind, CHART_WIDTH, height, CANVAS_DPI);
    draw(c, t, CHART_WIDTH, a);
    return canvas_finish(c, e);
}
