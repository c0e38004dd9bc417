/*
 * heat.c -- see heat.h.
 */
#include "reports/heat.h"

#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { CELL = 26, ROW = 14, HEAD = 26, FOOT = 8, GAP = 16, MIN_CELL = 10, MAX_ROW_NAME = 110, MAX_HEIGHT = 600 };

/* Where one map is drawn. */
struct place {
    double x, y, width;
};

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

static double names_width(double width)
{
    return fmin(MAX_ROW_NAME, width / 3);
}

static double cell_width(const struct heat *h, double width)
{
    return fmin(CELL, (width - names_width(width) - 8) / (double)h->n_columns);
}

static void paint_row(struct canvas *c, const struct heat *h, size_t i, const struct place *p, struct arena *a)
{
    const size_t *counts = h->counts + i * h->n_columns;
    double names = names_width(p->width), cell = cell_width(h, p->width), y = p->y + HEAD + ROW * (double)i;
    size_t all = 0;

    for (size_t j = 0; j < h->n_columns; j++)
        all += counts[j];
    canvas_grey(c, 0.1);
    canvas_text(c, p->x + names, y + ROW / 2.0, arena_printf(a, STR_FMT " %zu", STR_ARG(h->names[i]), i),
                CHART_FONT - 0.5, ALIGN_RIGHT, names);
    for (size_t j = 0; j < h->n_columns; j++) {
        double x = p->x + names + 6 + cell * (double)j;
        paint_cell(c, x, y, cell, all ? (double)counts[j] / (double)all : 0, counts[j], a);
        canvas_tip(c, x, y, cell, ROW,
                   arena_printf(a, STR_FMT " to " STR_FMT ": %zu of %zu", STR_ARG(h->names[i]),
                                STR_ARG(j < h->n_rows ? h->names[j] : h->others[j - h->n_rows]), counts[j], all));
    }
}

static void paint_map(struct canvas *c, const struct heat *h, const struct place *p, struct arena *a)
{
    double names = names_width(p->width), cell = cell_width(h, p->width);

    canvas_grey(c, 0);
    canvas_text(c, p->x, p->y + 6, h->title, CHART_TITLE, ALIGN_LEFT, p->width);
    canvas_grey(c, 0.1);
    for (size_t j = 0; j < h->n_columns; j++)
        canvas_text(c, p->x + names + 6 + cell * ((double)j + 0.5), p->y + 20, column_name(h, j, a), CHART_FONT - 1,
                    ALIGN_CENTRE, cell + 6);
    for (size_t i = 0; i < h->n_rows; i++)
        paint_row(c, h, i, p, a);
}

double heat_paint(struct canvas *c, const struct heat *maps, size_t n, struct arena *a)
{
    double half = (canvas_width(c) - GAP) / 2, y = 0;
    bool two = n > 1 && cell_width(&maps[0], half) >= MIN_CELL;
    struct place p = { .width = two ? half : canvas_width(c) };

    for (size_t k = 0; k < n; k++) {
        double height = HEAD + ROW * (double)maps[k].n_rows + FOOT;
        bool second = two && k % 2 == 1;
        if (!second && y > 0 && y + height > MAX_HEIGHT) {
            canvas_grey(c, 0.3);
            canvas_text(c, 0, y + 6, arena_printf(a, "Not drawn: %zu; the chart's data has them.", n - k),
                        CHART_FONT - 0.5, ALIGN_LEFT, canvas_width(c));
            return y + 13;
        }
        p.x = second ? half + GAP : 0;
        p.y = second ? y - height : y;
        paint_map(c, &maps[k], &p, a);
        y += second ? 0 : height;
    }
    return y;
}
