/*
 * panels.c -- small multiples: one panel per headline metric and one row per model,
 * with the names once for each row of panels.  Each panel has its own scale (BLEU
 * runs to 100, ROUGE to 1).  A note counts the panels that do not fit on a page.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { TITLE = 16, FOOT = 20, GAP = 14, MAX_HEIGHT = 600 };

struct grid {
    struct canvas *c;
    const struct run_view *v;
    const struct panel_chart *chart;
    const bool *shown; /* [n_models] */
    double names, row;
    size_t n_rows;
    struct arena *a;
};

struct panel {
    const struct run_score *column;
    str label;
    double x, y, width;
};

static bool point_of(const struct grid *g, const struct run_score *column, size_t model, struct panel_point *p)
{
    *p = (struct panel_point){ NAN, NAN, NAN, { "", 0 }, { 0, 0, 0 } };
    return g->shown[model] && g->chart->point(g->v, column, model, p, g->a);
}

static struct axis panel_axis(const struct grid *g, const struct panel *panel)
{
    double low = INFINITY, high = -INFINITY, to = panel->x + panel->width - g->chart->text_width - 6;
    struct panel_point p;

    if (g->chart->kind == PANEL_SHARES)
        return axis_for(0, 100, panel->x + 4, to, 2);
    for (size_t m = 0; m < g->v->n_models; m++) {
        if (!point_of(g, panel->column, m, &p) || !isfinite(p.value))
            continue;
        low = fmin(low, isfinite(p.low) ? fmin(p.low, p.value) : p.value);
        high = fmax(high, isfinite(p.high) ? fmax(p.high, p.value) : p.value);
    }
    if (g->chart->kind == PANEL_DIFFERENCES) {
        low = fmin(low, 0);
        high = fmax(high, 0);
    } else if (low > 0 && low < 0.75 * high) {
        low = 0; /* not if values are far from 0 (perplexity) */
    }
    return axis_for(low, high, panel->x + 4, to, panel->width > 160 ? 4 : 3);
}

static void paint_shares(const struct grid *g, const struct panel_point *p, const struct axis *x, double middle)
{
    double from = 0;

    for (size_t k = 0; k < 3; k++) {
        double at = axis_at(x, from), to = axis_at(x, from + p->parts[k]);
        canvas_bar(g->c, panel_share_series[k], at, middle - g->row / 2 + 1.5, to - at, g->row - 3);
        canvas_tip(g->c, at, middle - g->row / 2 + 1.5, to - at, g->row - 3,
                   arena_printf(g->a, "%s: %.1f %%",
                                k == 0   ? "won"
                                : k == 1 ? "tied"
                                         : "lost",
                                p->parts[k]));
        from += p->parts[k];
    }
}

static void paint_point(const struct grid *g, size_t model, const struct panel_point *p, const struct axis *x,
                        double middle)
{
    double low = axis_at(x, p->low), high = axis_at(x, p->high);

    canvas_colour(g->c, model);
    canvas_line(g->c, low, middle, high, middle, 1.3);
    canvas_line(g->c, low, middle - 2, low, middle + 2, 0.8);
    canvas_line(g->c, high, middle - 2, high, middle + 2, 0.8);
    canvas_marker(g->c, model, axis_at(x, p->value), middle, 2.8);
    str label = view_model_name(g->v, g->v->models[model].id, g->a);
    canvas_tip(g->c, axis_at(x, p->value) - 6, middle - 6, 12, 12,
               isfinite(p->low)
                   ? arena_printf(g->a, STR_FMT ": %.6g [%.6g, %.6g]", STR_ARG(label), p->value, p->low, p->high)
                   : arena_printf(g->a, STR_FMT ": %.6g", STR_ARG(label), p->value));
}

static void paint_panel(const struct grid *g, const struct panel *panel)
{
    double y = panel->y + TITLE, bottom = y + g->row * (double)g->n_rows;
    struct axis x = panel_axis(g, panel);
    struct panel_point p;

    canvas_grey(g->c, 0);
    canvas_text(g->c, panel->x, panel->y + TITLE / 2.0 - 1, panel->label, CHART_TITLE, ALIGN_LEFT, panel->width);
    axis_draw_horizontal(g->c, &x, y, bottom);
    if (g->chart->kind == PANEL_DIFFERENCES) {
        canvas_grey(g->c, 0.35);
        canvas_line(g->c, axis_at(&x, 0), y, axis_at(&x, 0), bottom, 0.9);
    }
    for (size_t m = 0; m < g->v->n_models; m++) {
        if (!g->shown[m])
            continue;
        bool there = point_of(g, panel->column, m, &p);
        canvas_grey(g->c, 0.1);
        canvas_text(g->c, panel->x + panel->width, y + g->row / 2, there ? p.text : NO_NUMBER, CHART_FONT - 0.5,
                    ALIGN_RIGHT, g->chart->text_width);
        if (there && g->chart->kind == PANEL_SHARES)
            paint_shares(g, &p, &x, y + g->row / 2);
        else if (there && isfinite(p.value))
            paint_point(g, m, &p, &x, y + g->row / 2);
        y += g->row;
    }
}

static void paint_names(const struct grid *g, double y)
{
    y += TITLE + g->row / 2;
    canvas_grey(g->c, 0.1);
    for (size_t m = 0; m < g->v->n_models; m++)
        if (g->shown[m]) {
            canvas_text(g->c, g->names, y, view_model_name(g->v, g->v->models[m].id, g->a), CHART_FONT, ALIGN_RIGHT,
                        g->names);
            y += g->row;
        }
}

/* Columns in which no model differs from the base are listed in a note instead. */
static size_t columns_to_draw(const struct grid *g, const struct run_task *t, struct run_score **out, str **labels,
                              str *idle)
{
    const struct run_score *columns;
    size_t n = view_headline_components(g->v, t->id, &columns, g->a), drawn = 0;
    struct panel_point p;

    *out = ARENA_NEW(g->a, struct run_score, n + 1);
    *labels = ARENA_NEW(g->a, str, n + 1);
    for (size_t k = 0; k < n; k++) {
        str label = view_column_label(columns, n, k);
        bool moves = g->chart->kind == PANEL_SCORES, known = moves;
        for (size_t m = 0; m < g->v->n_models && !moves; m++)
            if (point_of(g, &columns[k], m, &p)) {
                known = true;
                moves = g->chart->kind == PANEL_SHARES ? p.parts[1] < 100 : p.value != 0 || p.low != 0 || p.high != 0;
            }
        if (!known) /* no item in common: nothing to differ in */
            continue;
        if (g->v->n_tasks > 1)
            label = arena_printf(g->a, STR_FMT ": " STR_FMT, STR_ARG(t->id), STR_ARG(label));
        if (!moves) {
            *idle = arena_printf(g->a, STR_FMT "%s" STR_FMT, STR_ARG(*idle), idle->n ? ", " : "", STR_ARG(label));
            continue;
        }
        (*labels)[drawn] = label;
        (*out)[drawn++] = columns[k];
    }
    return drawn;
}

/* The rows of panels of one task; returns the new height. */
static double paint_task(const struct grid *g, const struct run_task *t, double y, size_t *left_out, str *idle)
{
    struct run_score *columns;
    str *labels;
    size_t n = columns_to_draw(g, t, &columns, &labels, idle);
    size_t fit = (size_t)fmax(1, (canvas_width(g->c) - g->names) / 108);
    size_t across = n == 1 ? 1 : n <= 4 || g->names > 80 ? 2 : 3;
    across = across > fit ? fit : across;
    double width = (canvas_width(g->c) - g->names - 8 - GAP * (double)(across - 1)) / (double)across;
    double height = TITLE + g->row * (double)g->n_rows + FOOT;

    for (size_t k = 0; k < n; k += across) {
        if (y > 0 && y + height > MAX_HEIGHT) {
            *left_out += n - k;
            return y;
        }
        paint_names(g, y);
        for (size_t i = k; i < n && i < k + across; i++)
            paint_panel(
                g, &(struct panel){ &columns[i], labels[i], g->names + 8 + (double)(i - k) * (width + GAP), y, width });
        y += height;
    }
    return y;
}

static double paint_note(struct canvas *c, str text, double y)
{
    canvas_grey(c, 0.3);
    canvas_text(c, 0, y + 6, text, CHART_FONT - 0.5, ALIGN_LEFT, canvas_width(c));
    return y + 13;
}

bool panels_have_data(const struct run_view *v, const struct panel_chart *chart, bool *shown, struct arena *a)
{
    bool any = false;

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *columns;
        size_t n = view_headline_components(v, v->tasks[t].id, &columns, a);
        for (size_t k = 0; k < n; k++)
            for (size_t m = 0; m < v->n_models; m++) {
                struct panel_point p = { NAN, NAN, NAN, { "", 0 }, { 0, 0, 0 } };
                if (shown[m] || !chart->point(v, &columns[k], m, &p, a))
                    continue;
                shown[m] = any = true;
            }
    }
    return any;
}

double panels_paint(struct canvas *c, const struct run_view *v, const struct panel_chart *chart, double y,
                    struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    size_t left_out = 0, models_left = 0;
    str idle = S("");
    struct grid g = { c, v, chart, shown, chart_name_width(c, v), 0, 0, a };

    panels_have_data(v, chart, shown, a);
    for (size_t m = 0; m < v->n_models; m++)
        if (shown[m] && ++g.n_rows > CHART_MAX_MODELS) {
            shown[m] = false;
            g.n_rows--;
            models_left++;
        }
    g.row = g.n_rows > 24 ? 9.5 : 12;
    for (size_t t = 0; t < v->n_tasks; t++)
        y = paint_task(&g, &v->tasks[t], y, &left_out, &idle);
    if (idle.n)
        y = paint_note(c, arena_printf(a, "No difference in any item: " STR_FMT, STR_ARG(idle)), y);
    if (left_out || models_left)
        y = paint_note(
            c, arena_printf(a, "Not drawn: %zu metrics, %zu models; the tables have them.", left_out, models_left), y);
    return y;
}

void panels_data(const struct run_view *v, const struct panel_chart *chart, struct strbuf *out, struct arena *a)
{
    bool shares = chart->kind == PANEL_SHARES;

    strbuf_add(out, shares ? S("task,model,metric,won_percent,tied_percent,lost_percent\n")
                           : S("task,model,metric,value,ci_low,ci_high\n"));
    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *columns;
        size_t n = view_headline_components(v, v->tasks[t].id, &columns, a);
        for (size_t k = 0; k < n; k++)
            for (size_t m = 0; m < v->n_models; m++) {
                struct panel_point p = { NAN, NAN, NAN, { "", 0 }, { 0, 0, 0 } };
                if (!chart->point(v, &columns[k], m, &p, a))
                    continue;
                chart_csv_text(out, v->tasks[t].id, ',');
                chart_csv_text(out, v->models[m].id, ',');
                chart_csv_text(out, columns[k].component, ',');
                chart_csv_number(out, shares ? p.parts[0] : p.value, ',');
                chart_csv_number(out, shares ? p.parts[1] : p.low, ',');
                chart_csv_number(out, shares ? p.parts[2] : p.high, '\n');
            }
    }
}
