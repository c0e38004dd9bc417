/*
 * chart_scores.c -- every headline metric: a mark per model with its
 * confidence interval.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

static bool point(const struct run_view *v, const struct run_score *column, size_t model, struct panel_point *p,
                  struct arena *a)
{
    const struct run_score *s = view_find_score(v, column, v->models[model].id);

    if (!s)
        return false;
    p->value = s->score;
    p->low = s->ci_low;
    p->high = s->ci_high;
    p->text = format_number(s->score, s->decimals, a);
    return true;
}

static const struct panel_chart panels = { .kind = PANEL_SCORES, .text_width = 34, .point = point };

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    return panels_paint(c, v, &panels, 0, a);
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    return panels_have_data(v, &panels, ARENA_NEW(a, bool, v->n_models + 1), a);
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    panels_data(v, &panels, out, a);
}

static str caption(const struct run_view *v, struct arena *a)
{
    size_t n = 0;

    for (size_t t = 0; t < v->n_tasks; t++)
        n += v->tasks[t].n_items;
    return arena_printf(a,
                        "Scores of the models with 95" THIN "%% intervals" STR_FMT
                        ". n = %zu items; fewer where answers are missing, see the table. Each panel has its "
                        "own scale.",
                        STR_ARG(view_interval_methods(v, false, a)), n);
}

const struct report_chart chart_scores = {
    .name = "scores",
    .summary = "Dot chart: score and interval of every model, a panel per metric",
    .section = "results",
    .has_data = has_data,
    .paint = paint,
    .data = data,
    .caption = caption,
};
