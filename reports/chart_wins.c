/*
 * chart_wins.c -- how many items each model won, tied and lost against the
 * base, in every headline metric.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

/* Counts of four digits do not fit next to a bar. */
static bool in_per_cent(const struct run_view *v)
{
    bool many = false;

    for (size_t i = 0; i < v->n_comparisons; i++)
        many = many || v->comparisons[i].n >= 1000;
    return many;
}

static bool point(const struct run_view *v, const struct run_score *column, size_t model, struct panel_point *p,
                  struct arena *a)
{
    const struct run_comparison *k = view_find_comparison(v, column, v->models[model].id);
    double all = k ? (double)(k->win + k->tie + k->loss) : 0;

    if (all == 0)
        return false;
    p->parts[0] = 100 * (double)k->win / all;
    p->parts[1] = 100 * (double)k->tie / all;
    p->parts[2] = 100 * (double)k->loss / all;
    p->text = !in_per_cent(v) ? arena_printf(a, "%zu/%zu/%zu", k->win, k->tie, k->loss)
                              : arena_printf(a, "%.0f/%.0f/%.0f", p->parts[0], p->parts[1], p->parts[2]); /* per cent */
    return true;
}

static const struct panel_chart panels = { .kind = PANEL_SHARES, .text_width = 42, .point = point };

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    static const char *const names[] = { "won", "tied", "lost" };
    double x = 0;

    for (size_t k = 0; k < COUNT_OF(names); k++) {
        canvas_bar(c, panel_share_series[k], x + 1, 2, 9, 7);
        canvas_grey(c, 0.1);
        canvas_text(c, x + 13, 6, str_from(names[k]), CHART_FONT, ALIGN_LEFT, 0);
        x += 46;
    }
    str units = in_per_cent(v) ? S("per cent of items") : S("per cent of items; numbers: won/tied/lost");
    bool below = x + canvas_text_width(c, units, CHART_FONT - 1) > canvas_width(c); /* in a narrow column */
    canvas_text(c, canvas_width(c), below ? 18 : 6, units, CHART_FONT - 1, ALIGN_RIGHT, 0);
    return panels_paint(c, v, &panels, below ? 28 : 16, a);
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
                        "Items won, tied and lost against " STR_FMT " by their item score, in per cent (" STR_FMT "); "
                        "a tie is an equal score.",
                        STR_ARG(view_model_name(v, v->base, a)), STR_ARG(view_compared_items(v, NULL, a)));
}

const struct report_chart chart_wins = {
    .name = "wins",
    .summary = "Stacked bars: share of items won, tied and lost against the base model, a panel per metric",
    .section = "comparison",
    .repeats = "comparisons",
    .has_data = has_data,
    .paint = paint,
    .data = data,
    .caption = caption,
};
