/*
 * chart.h -- shared parts of the charts: sizes in points, axes with round
 * numbers, legends, and the two output files (PDF for print, SVG for the HTML
 * page).
 *
 * To add a chart: reports/chart_NAME.c that ends in `const struct report_chart
 * chart_NAME`, and one row in chart_registry.c.
 */
#ifndef REPORTS_CHART_H
#define REPORTS_CHART_H

#include "reports/canvas.h"
#include "reports/view.h"

/* The width of the text on A4, so that LaTeX does not scale the labels. */
enum {
    CHART_WIDTH = 440,
    CHART_MIN_WIDTH = 150,
    CHART_FONT = 8,
    CHART_TITLE = 9,
    CHART_MAX_NAME = 140,
    CHART_MAX_MODELS = 44
};

/* 0: CHART_WIDTH, CANVAS_DPI. */
struct chart_size {
    double width; /* points */
    int dpi;      /* dots per inch of the PNG */
};

/* Draws a chart into DIR/STEM.pdf, .svg and .png, and writes its data to DIR/STEM.csv. */
bool chart_write(const struct report_chart *chart, const struct run_view *v, struct chart_size size, str stem,
                 struct arena *a, struct err *e);

struct axis {
    double low, high, step; /* round numbers that enclose the data */
    double from, to;        /* where low and high are drawn */
    int decimals;
};

/* An axis for data in [low, high]; both may be equal or NaN. */
struct axis axis_for(double low, double high, double from, double to, int ticks);
double axis_at(const struct axis *x, double value); /* clipped to the axis; NaN stays NaN */
/* The label of a tick, written into text[size]. */
str axis_number(const struct axis *x, double value, char *text, size_t size);
/* Ticks with numbers below a horizontal axis at height y, grid lines up to y_top. */
void axis_draw_horizontal(struct canvas *c, const struct axis *x, double y_top, double y);
/* Numbers left of a vertical axis at `left`, grid lines to `right`. */
void axis_draw_vertical(struct canvas *c, const struct axis *y, double left, double right);

/* What a horizontal axis shows, written below the numbers of an axis at height y; returns the lower end. */
double axis_name_horizontal(struct canvas *c, const struct axis *x, double y, str name);
/* What a vertical axis shows, written upwards at the left edge. */
void axis_name_vertical(struct canvas *c, const struct axis *y, str name);

/* Width of the widest model name, at most CHART_MAX_NAME. */
double chart_name_width(struct canvas *c, const struct run_view *v);
/* A legend of the models with shown[i] (NULL = all), wrapped; returns its height. */
double chart_legend(struct canvas *c, const struct run_view *v, const bool *shown, bool bars, double y);
/* The same of n series with names of their own. */
double chart_legend_of(struct canvas *c, const str *names, size_t n, const bool *shown, bool bars, double y);

/* Writes a field and its separator (',' or '\n') to the CSV of a chart; numbers with full precision, empty if
 * undefined. */
void chart_csv_text(struct strbuf *b, str text, char end);
void chart_csv_number(struct strbuf *b, double x, char end);

/* --- panels (panels.c) ----------------------------------------------------- */

struct panel_point {
    double low, value, high;
    str text;        /* printed next to the row */
    double parts[3]; /* per cent, for PANEL_SHARES */
};

struct panel_chart {
    enum { PANEL_SCORES, PANEL_DIFFERENCES, PANEL_SHARES } kind;
    double text_width;
    /* Fills *p; false if this model has no value in this column. */
    bool (*point)(const struct run_view *v, const struct run_score *column, size_t model, struct panel_point *p,
                  struct arena *a);
};

/* Series whose colour and hatching mean won, tied and lost. */
static const size_t panel_share_series[3] = { 1, CANVAS_PLAIN, 2 };

/* Sets shown[n_models] for the models that have a value; false if none has. */
bool panels_have_data(const struct run_view *v, const struct panel_chart *chart, bool *shown, struct arena *a);
/* model,metric,value,low,high or model,metric,won,tied,lost */
void panels_data(const struct run_view *v, const struct panel_chart *chart, struct strbuf *out, struct arena *a);
/* Draws all panels from height y; returns the new height. */
double panels_paint(struct canvas *c, const struct run_view *v, const struct panel_chart *chart, double y,
                    struct arena *a);

#endif
