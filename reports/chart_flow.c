/*
 * chart_flow.c -- how items move from the base to a fine-tune: answers with and without an
 * error, as bands between two bars (an alluvial diagram).
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/chart.h"

enum { HEIGHT = 90, BAR = 12, MAX_SHOWN = 4, TITLE = 16 };

struct flow {
    size_t counts[2][2], n; /* [base faulty][now faulty] */
};

static struct flow flow_of(const struct run_view *v, str model, struct arena *a)
{
    size_t n = v->tasks[0].n_items;
    bool *faulty = ARENA_NEW(a, bool, 2 * n + 2), *there = ARENA_NEW(a, bool, 2 * n + 2);
    struct flow f = { { { 0 } }, 0 };

    view_faulty(v, 0, v->base, faulty, there);
    view_faulty(v, 0, model, faulty + n, there + n);
    for (size_t i = 0; i < n; i++)
        if (there[i] && there[n + i]) {
            f.counts[faulty[i]][faulty[n + i]]++;
            f.n++;
        }
    return f;
}

/* At the right end, where bands do not overlap. */
static void paint_numbers(struct canvas *c, const struct flow *f, double x, double y, double unit, struct arena *a)
{
    canvas_grey(c, 0.1);
    for (size_t to = 0; to < 2; to++)
        for (size_t from = 0; from < 2; from++) {
            double h = unit * (double)f->counts[from][to];
            if (h >= 6)
                canvas_text(c, x, y + h / 2, arena_printf(a, "%zu", f->counts[from][to]), CHART_FONT - 1, ALIGN_RIGHT,
                            0);
            y += h;
        }
}

static void paint_flow(struct canvas *c, const struct flow *f, double x0, double x1, double y, struct arena *a)
{
    double unit = HEIGHT / fmax(1, (double)f->n), left = y, right[2] = { y, y };

    right[1] = y + unit * (double)(f->counts[0][0] + f->counts[1][0]);
    for (size_t from = 0; from < 2; from++)
        for (size_t to = 0; to < 2; to++) {
            double h = unit * (double)f->counts[from][to];
            canvas_tint(c, to ? 2 : 1, from == to ? 0.25 : 0.6);
            canvas_band(c, x0 + BAR, left, x1 - BAR, right[to], h);
            canvas_tip(c, x0 + BAR, fmin(left, right[to]), x1 - x0 - 2 * BAR, h,
                       arena_printf(a, "%zu items: %s to %s", f->counts[from][to], from ? "error" : "no error",
                                    to ? "error" : "no error"));
            left += h;
            right[to] += h;
        }
    paint_numbers(c, f, x1 - BAR - 4, y, unit, a);
    for (size_t k = 0; k < 2; k++) {
        double clean_left = unit * (double)(f->counts[0][0] + f->counts[0][1]);
        double clean_right = unit * (double)(f->counts[0][0] + f->counts[1][0]);
        canvas_bar(c, k ? 2 : 1, x0, k ? y + clean_left : y, BAR, k ? HEIGHT - clean_left : clean_left);
        canvas_bar(c, k ? 2 : 1, x1 - BAR, k ? y + clean_right : y, BAR, k ? HEIGHT - clean_right : clean_right);
    }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    static const char *const names[] = { "no error found", "error found" };
    size_t shown = 0;
    double width = canvas_width(c), across = width > 300 ? 2 : 1, each = (width - 24 * (across - 1)) / across, y = 16;

    for (size_t k = 0; k < 2; k++) {
        canvas_bar(c, k ? 2 : 1, 1 + 90 * (double)k, 2, 9, 7);
        canvas_grey(c, 0.1);
        canvas_text(c, 13 + 90 * (double)k, 6, str_from(names[k]), CHART_FONT, ALIGN_LEFT, 0);
    }
    for (size_t m = 0; m < v->n_models && shown < MAX_SHOWN; m++) {
        if (str_equal(v->models[m].id, v->base))
            continue;
        struct flow f = flow_of(v, v->models[m].id, a);
        double x = (each + 24) * (double)(shown % (size_t)across);
        canvas_grey(c, 0);
        canvas_text(c, x, y + TITLE / 2.0, view_model_name(v, v->base, a), CHART_FONT, ALIGN_LEFT, each / 2);
        canvas_text(c, x + each, y + TITLE / 2.0, view_model_name(v, v->models[m].id, a), CHART_FONT, ALIGN_RIGHT,
                    each / 2);
        paint_flow(c, &f, x, x + each, y + TITLE, a);
        shown++;
        if (shown % (size_t)across == 0)
            y += HEIGHT + TITLE + 10;
    }
    return shown % (size_t)across ? y + HEIGHT + TITLE + 10 : y;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    if (!v->n_tasks || v->n_models < 2 || !v->n_labels || view_model_index(v, v->base) == v->n_models ||
        !view_task_is_judged(v, v->tasks[0].id))
        return false;
    for (size_t m = 0; m < v->n_models; m++) { /* if no item moves, there is nothing to see */
        struct flow f = flow_of(v, v->models[m].id, a);
        if (f.counts[0][1] + f.counts[1][0])
            return true;
    }
    return false;
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(
        a,
        "Answers with and without an error, from " STR_FMT " on the left to each fine-tune on the right: items "
        "in each band.%s",
        STR_ARG(view_model_name(v, v->base, a)), v->n_models > MAX_SHOWN + 1 ? " The first four models." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    strbuf_add(out, S("model,base_has_error,model_has_error,items\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        if (str_equal(v->models[m].id, v->base))
            continue;
        struct flow f = flow_of(v, v->models[m].id, a);
        for (size_t k = 0; k < 4; k++) {
            chart_csv_text(out, v->models[m].id, ',');
            strbuf_printf(out, "%zu,%zu,%zu\n", k / 2, k % 2, f.counts[k / 2][k % 2]);
        }
    }
}

const struct report_chart chart_flow = {
    .name = "flow",
    .summary = "Flow: items whose answer has an error, from the base to each fine-tune",
    .section = "errors",
    .repeats = "error-shift",
    .replaces = true,
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
