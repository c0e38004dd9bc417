/*
 * chart_categories.c -- how many answers of each model a judge put into each
 * category of error: one group of bars per category.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { LABEL = 130, COUNT = 20, GROUP_GAP = 6 };

static size_t most_labels(const struct run_view *v, str task)
{
    size_t most = 0;

    for (size_t k = 0; k < v->n_categories; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            size_t n = count_labels(v, task, v->models[m].id, v->categories[k].name);
            most = n > most ? n : most;
        }
    return most;
}

static double paint_task(struct canvas *c, const struct run_view *v, const struct run_task *t, double y,
                         struct arena *a)
{
    double bar = v->n_models > 5 ? 6 : 8, top, group = bar * (double)v->n_models + GROUP_GAP;
    size_t most = most_labels(v, t->id);
    struct axis x = axis_for(0, most ? (double)most : 1, LABEL + 8, CHART_WIDTH - COUNT, 5);

    x.step = fmax(1, round(x.step)); /* counts */
    x.high = ceil(x.high / x.step) * x.step;
    x.decimals = 0;
    if (v->n_tasks > 1) {
        canvas_grey(c, 0);
        canvas_text(c, 0, y + 8, t->id, CHART_TITLE, ALIGN_LEFT, CHART_WIDTH);
        y += 16;
    }
    top = y;
    axis_draw_horizontal(c, &x, top, top + group * (double)v->n_categories);
    for (size_t k = 0; k < v->n_categories; k++, y += group) {
        canvas_grey(c, 0.1);
        canvas_text(c, LABEL, y + group / 2, v->categories[k].label.n ? v->categories[k].label : v->categories[k].name,
                    CHART_FONT, ALIGN_RIGHT, LABEL);
        for (size_t m = 0; m < v->n_models; m++) {
            size_t n = count_labels(v, t->id, v->models[m].id, v->categories[k].name);
            double at = y + GROUP_GAP / 2.0 + bar * (double)m;
            canvas_bar(c, m, x.from, at + 0.5, axis_at(&x, (double)n) - x.from, bar - 1.5);
            canvas_grey(c, 0.1);
            canvas_text(c, axis_at(&x, (double)n) + 4, at + bar / 2 - 0.2, arena_printf(a, "%zu", n), bar - 1,
                        ALIGN_LEFT, 0);
        }
    }
    return y + 20;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double y = chart_legend(c, v, NULL, true, 0);

    for (size_t t = 0; t < v->n_tasks; t++)
        if (task_is_judged(v, v->tasks[t].id))
            y = paint_task(c, v, &v->tasks[t], y, a);
    return y;
}

static bool draw(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                 struct err *e)
{
    *drawn = false;
    for (size_t t = 0; t < v->n_tasks; t++)
        *drawn = *drawn || (v->n_models && task_is_judged(v, v->tasks[t].id));
    return !*drawn || chart_paint(paint, v, pdf, svg, a, e);
}

const struct report_chart chart_categories = { "categories", "Answers with an error, by category", draw };
