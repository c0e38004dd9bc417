/*
 * chart_checkpoints.c -- the checkpoints of a training run side by side: the main
 * score of each task by training step, and below it the validation loss that the
 * trainer logged, on the same steps.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/chart.h"

enum { LEFT = 46, PANEL = 84, GAP = 26, RIGHT = 10, MAX_PANELS = 6 /* a page */ };

static double step_of(const struct run_model *m)
{
    const struct json *step = json_get(m->info, "step");
    return json_is_numeric(step) ? json_number(step) : NAN;
}

static str series_of(const struct run_model *m)
{
    return json_as_string(json_get(m->info, "series"));
}

static bool in_series(const struct run_model *m)
{
    return series_of(m).n > 0 && isfinite(step_of(m));
}

static struct axis step_axis(const struct run_view *v, double width)
{
    double low = INFINITY, high = -INFINITY;

    for (size_t m = 0; m < v->n_models; m++)
        if (in_series(&v->models[m])) {
            low = fmin(low, step_of(&v->models[m]));
            high = fmax(high, step_of(&v->models[m]));
        }
    return axis_for(low < 0.5 * high ? 0 : low, high, LEFT, width - RIGHT, 8);
}

static void paint_frame(struct canvas *c, const struct axis *x, const struct axis *y, str title)
{
    canvas_grey(c, 0.1);
    canvas_text(c, LEFT, y->to - 8, title, CHART_FONT, ALIGN_LEFT, 0);
    axis_draw_vertical(c, y, LEFT, x->to);
}

/* The main score of one task: a line through each series, with intervals. */
static void paint_scores(struct canvas *c, const struct run_view *v, const struct run_score *main, const struct axis *x,
                         double top, str title)
{
    double low = INFINITY, high = -INFINITY;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = in_series(&v->models[m]) ? view_find_score(v, main, v->models[m].id) : NULL;
        if (!s || !isfinite(s->score))
            continue;
        low = fmin(low, isfinite(s->ci_low) ? s->ci_low : s->score);
        high = fmax(high, isfinite(s->ci_high) ? s->ci_high : s->score);
    }
    struct axis y = axis_for(low, high, top + PANEL, top, 4);
    paint_frame(c, x, &y, title);
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_model *model = &v->models[m];
        const struct run_score *s = in_series(model) ? view_find_score(v, main, model->id) : NULL;
        if (!s || !isfinite(s->score))
            continue;
        double px = axis_at(x, step_of(model));
        canvas_colour(c, m);
        canvas_line(c, px, axis_at(&y, s->ci_low), px, axis_at(&y, s->ci_high), 1);
        canvas_marker(c, m, px, axis_at(&y, s->score), 3);
        if (m > 0 && str_equal(series_of(&v->models[m - 1]), series_of(model))) {
            const struct run_score *before = view_find_score(v, main, v->models[m - 1].id);
            if (before && isfinite(before->score))
                canvas_line(c, axis_at(x, step_of(&v->models[m - 1])), axis_at(&y, before->score), px,
                            axis_at(&y, s->score), 1);
        }
    }
}

static bool is_first_of_series(const struct run_view *v, size_t m)
{
    return in_series(&v->models[m]) && (m == 0 || !str_equal(series_of(&v->models[m - 1]), series_of(&v->models[m])));
}

static const struct run_curve *curve_of(const struct run_view *v, size_t model)
{
    for (size_t k = 0; k < v->n_curves; k++)
        if (str_equal(v->curves[k].model, v->models[model].id))
            return &v->curves[k];
    return NULL;
}

static bool loss_range(const struct run_view *v, double *low, double *high)
{
    *low = INFINITY;
    *high = -INFINITY;
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_curve *curve = is_first_of_series(v, m) ? curve_of(v, m) : NULL;
        for (size_t i = 0; curve && i < curve->n; i++)
            if (isfinite(curve->points[i].eval_loss) && isfinite(curve->points[i].step)) {
                *low = fmin(*low, curve->points[i].eval_loss);
                *high = fmax(*high, curve->points[i].eval_loss);
            }
    }
    return isfinite(*low);
}

static void paint_losses(struct canvas *c, const struct run_view *v, const struct axis *x, double top)
{
    double low, high;

    loss_range(v, &low, &high);
    struct axis y = axis_for(low, high, top + PANEL, top, 4);
    paint_frame(c, x, &y, S("Validation loss (nats per token)"));
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_curve *curve = is_first_of_series(v, m) ? curve_of(v, m) : NULL;
        double before_x = NAN, before_y = NAN;
        canvas_colour(c, m);
        for (size_t i = 0; curve && i < curve->n; i++) {
            const struct train_curve_point *p = &curve->points[i];
            if (!isfinite(p->eval_loss) || !isfinite(p->step))
                continue;
            double px = axis_at(x, p->step), py = axis_at(&y, p->eval_loss);
            canvas_line(c, before_x, before_y, px, py, 1);
            canvas_marker(c, m, px, py, 2.6);
            before_x = px;
            before_y = py;
        }
    }
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    struct axis x = step_axis(v, canvas_width(c));
    double low, high;

    for (size_t m = 0; m < v->n_models; m++)
        shown[m] = in_series(&v->models[m]);
    double top = chart_legend(c, v, shown, false, 0) + 16;
    const struct run_view *of_task = run_split_tasks(v, a);
    for (size_t t = 0, n = 0; t < v->n_tasks && n < MAX_PANELS; t++) {
        const struct run_score *main = view_main_component(&of_task[t], v->tasks[t].id, a);
        if (!main)
            continue;
        n++;
        paint_scores(c, &of_task[t], main, &x, top,
                     arena_printf(a, STR_FMT ": " STR_FMT, STR_ARG(v->tasks[t].id), STR_ARG(main->label)));
        top += PANEL + GAP;
    }
    if (loss_range(v, &low, &high)) {
        paint_losses(c, v, &x, top);
        top += PANEL + GAP;
    }
    double bottom = top - GAP;
    axis_draw_horizontal(c, &x, bottom, bottom);
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + canvas_width(c)) / 2.0, bottom + 18, S("training step"), CHART_FONT, ALIGN_CENTRE, 0);
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++)
        n += in_series(&v->models[m]);
    for (size_t t = 0; t < v->n_tasks; t++)
        if (n > 1 && view_main_component(v, v->tasks[t].id, a))
            return true;
    return false;
}

static str caption(const struct run_view *v, struct arena *a)
{
    if (v->n_tasks <= MAX_PANELS)
        return arena_printf(a,
                            "Checkpoints of the training: the main score of each task by step, with 95" THIN
                            "%% intervals" STR_FMT ", and the validation loss that the trainer logged.",
                            STR_ARG(view_interval_methods(v, true, a)));
    return arena_printf(a,
                        "Checkpoints of the training: the main score by step of the first %d of %zu tasks, with 95" THIN
                        "%% intervals" STR_FMT
                        ", and the validation loss that the trainer logged. checkpoints.csv has all tasks.",
                        MAX_PANELS, v->n_tasks, STR_ARG(view_interval_methods(v, true, a)));
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    const struct run_view *of_task = run_split_tasks(v, a);

    strbuf_add(out, S("task,model,series,step,score,ci_low,ci_high\n"));
    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *main = view_main_component(&of_task[t], v->tasks[t].id, a);
        for (size_t m = 0; main && m < v->n_models; m++) {
            const struct run_score *s = in_series(&v->models[m]) ? view_find_score(&of_task[t], main, v->models[m].id)
                                                                 : NULL;
            if (!s)
                continue;
            chart_csv_text(out, v->tasks[t].id, ',');
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_text(out, series_of(&v->models[m]), ',');
            chart_csv_number(out, step_of(&v->models[m]), ',');
            chart_csv_number(out, s->score, ',');
            chart_csv_number(out, s->ci_low, ',');
            chart_csv_number(out, s->ci_high, '\n');
        }
    }
}

const struct report_chart chart_checkpoints = {
    .name = "checkpoints",
    .summary = "Line chart: score and validation loss of the checkpoints by training step",
    .section = "training",
    .whole_run = true,
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
