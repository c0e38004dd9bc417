/*
 * chart_forest.c -- forest plot: the difference of every model from the base
 * in every headline metric, with its interval and the line of no difference.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

static bool point(const struct run_view *v, const struct run_score *column, size_t model, struct panel_point *p,
                  struct arena *a)
{
    const struct run_comparison *k = view_find_comparison(v, column, v->models[model].id);

    if (!k || k->n == 0)
        return false;
    p->value = k->difference;
    p->low = k->ci_low;
    p->high = k->ci_high;
    p->text = arena_printf(a, STR_FMT "%s", STR_ARG(format_difference(k->difference, column->decimals, a)),
                           view_significance_mark(column, k));
    return true;
}

static const struct panel_chart panels = { .kind = PANEL_DIFFERENCES, .text_width = 40, .point = point };

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
    return arena_printf(a,
                        "Differences from " STR_FMT " with 95" THIN "%% paired-bootstrap intervals over items "
                        "(" STR_FMT "); the vertical line marks zero. * better, \xE2\x80\xA0 worse (" STR_FMT ").",
                        STR_ARG(view_model_name(v, v->base, a)), STR_ARG(view_compared_items(v, NULL, a)),
                        STR_ARG(view_significance_rule(v, a)));
}

const struct report_chart chart_forest = {
    .name = "forest",
    .summary = "Forest plot: difference from the base model with its interval, a panel per metric",
    .section = "comparison",
    .repeats = "comparisons",
    .has_data = has_data,
    .paint = paint,
    .data = data,
    .caption = caption,
};
