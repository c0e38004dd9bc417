/*
 * heat.c -- see heat.h.
 */
#include "reports/heat.h"

#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { CELL = 26, ROW = 14, MAX_ROW_NAME = 110 };

static void paint_cell(struct canvas *c, double x, double y, double w, double share, size_t n, struct arena *a)
{
    canvas_tint(c, 1, n ? 0.1 + 0.75 * share : 0.02);
    canvas_rectangle(c, x + 0.5, y + 0.5, w - 1, ROW - 1);
    canvas_grey(c, share > 0.6 ? 1 : 0.1);
    if (n)
        canvas_text(c, x + w / 2, y + ROW / 2.0, arena_printf(a, "%zu", n), CHART_FONT - 1, ALIGN_CENTRE, w);
}

static str column_name(const struct heat *h, size_t j, struct arena *a)
{
    return j < h->n_rows ? arena_printf(a, "%zu", j) : h->others[j - h->n_rows];
}

static void paint_row(struct canvas *c, const struct heat *h, size_t i, double y, double names, double cell,
                      struct arena *a)
{
    const size_t *counts = h->counts + i * h->n_columns;
    size_t all = 0;

    for (size_t j = 0; j < h->n_columns; j++)
        all += counts[j];
    canvas_grey(c, 0.1);
    canvas_text(c, names, y + ROW / 2.0, arena_printf(a, STR_FMT " %zu", STR_ARG(h->names[i]), i), CHART_FONT - 0.5,
                ALIGN_RIGHT, names);
    for (size_t j = 0; j < h->n_columns; j++) {
        double x = names + 6 + cell * (double)j;
        paint_cell(c, x, y, cell, all ? (double)counts[j] / (double)all : 0, counts[j], a);
        canvas_tip(c, x, y, cell, ROW,
                   arena_printf(a, STR_FMT " to " STR_FMT ": %zu of %zu", STR_ARG(h->names[i]),
                                STR_ARG(j < h->n_rows ? h->names[j] : h->others[j - h->n_rows]), counts[j], all));
    }
}

double heat_paint(struct canvas *c, const struct heat *h, double y, struct arena *a)
{
    double names = fmin(MAX_ROW_NAME, canvas_width(c) / 3);
    double cell = fmin(CELL, (canvas_width(c) - names - 8) / (double)h->n_columns);

    canvas_grey(c, 0);
    canvas_text(c, 0, y + 6, h->title, CHART_TITLE, ALIGN_LEFT, canvas_width(c));
    y += 16;
    canvas_grey(c, 0.1);
    for (size_t j = 0; j < h->n_columns; j++)
        canvas_text(c, names + 6 + cell * ((double)j + 0.5), y + 4, column_name(h, j, a), CHART_FONT - 1, ALIGN_CENTRE,
                    cell);
    y += 10;
    for (size_t i = 0; i < h->n_rows; i++, y += ROW)
        paint_row(c, h, i, y, names, cell, a);
    return y + 8;
}
