/*
 * chart_loss_score.c -- the main metric of the fine-tunes against the validation loss of their checkpoints: whether a
 * lower loss went with better answers.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/chart.h"

enum { LEFT = 46, HEIGHT = 110, RIGHT = 10, MIN_POINTS = 2 };

/* The step whose weights were kept: of the checkpoint, else the one with the lowest validation loss; NaN = unknown. */
static double step_of(const struct run_model *m)
{
    const struct json *step = json_get(m->info, "step");

    step = json_is_numeric(step) ? step : json_get(json_get(m->info, "training"), "best_step");
    return json_is_numeric(step) ? json_number(step) : NAN;
}

static double loss_of(const struct run_view *v, size_t model)
{
    double step = step_of(&v->models[model]);

    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; str_equal(v->curves[k].model, v->models[model].id) && i < v->curves[k].n; i++)
            if (v->curves[k].points[i].step == step && isfinite(v->curves[k].points[i].eval_loss))
                return v->curves[k].points[i].eval_loss;
    return NAN;
}

static const struct run_score *score_of(const struct run_view *v, size_t model, struct arena *a)
{
    const struct run_score *main = v->n_tasks ? view_main_component(v, v->tasks[0].id, a) : NULL;
    const struct run_score *s = main ? view_find_score(v, main, v->models[model].id) : NULL;

    return s && isfinite(s->score) && isfinite(loss_of(v, model)) ? s : NULL;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    double low = INFINITY, high = -INFINITY, y_low = INFINITY, y_high = -INFINITY, width = canvas_width(c);

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = score_of(v, m, a);
        shown[m] = s != NULL;
        if (!s)
            continue;
        low = fmin(low, loss_of(v, m));
        high = fmax(high, loss_of(v, m));
        y_low = fmin(y_low, isfinite(s->ci_low) ? s->ci_low : s->score);
        y_high = fmax(y_high, isfinite(s->ci_high) ? s->ci_high : s->score);
    }
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = axis_for(low, high, LEFT, width - RIGHT, 6), y = axis_for(y_low, y_high, bottom, top, 5);
    axis_draw_vertical(c, &y, LEFT, width - RIGHT);
    axis_draw_horizontal(c, &x, bottom, bottom);
    for (size_t m = 0; m < v->n_models; m++)
        if (shown[m]) {
            const struct run_score *s = score_of(v, m, a);
            double at = axis_at(&x, loss_of(v, m));
            canvas_colour(c, m);
            canvas_line(c, at, axis_at(&y, s->ci_low), at, axis_at(&y, s->ci_high), 1.2);
            canvas_marker(c, m, at, axis_at(&y, s->score), 3.2);
        }
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + width) / 2, bottom + 18, S("validation loss (nats per token)"), CHART_FONT, ALIGN_CENTRE,
                width);
    axis_name_vertical(c, &y, view_main_component(v, v->tasks[0].id, a)->label);
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++)
        n += score_of(v, m, a) != NULL;
    return n >= MIN_POINTS;
}

static str caption(const struct run_view *v, struct arena *a)
{
    return arena_printf(a,
                        "The main metric with its 95" THIN "%% interval" STR_FMT
                        " against the validation loss at the step of each checkpoint; "
                        "if the step is unknown, against the lowest loss in the log.",
                        STR_ARG(view_interval_methods(v, true, a)));
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    strbuf_add(out, S("model,step,validation_loss,score,ci_low,ci_high\n"));
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = score_of(v, m, a);
        if (!s)
            continue;
        chart_csv_text(out, v->models[m].id, ',');
        chart_csv_number(out, step_of(&v->models[m]), ',');
        chart_csv_number(out, loss_of(v, m), ',');
        chart_csv_number(out, s->score, ',');
        chart_csv_number(out, s->ci_low, ',');
        chart_csv_number(out, s->ci_high, '\n');
    }
}

const struct report_chart chart_loss_score = {
    .name = "loss_score",
    .summary = "Dot chart: main metric of the fine-tunes against their validation loss",
    .section = "training",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
