/*
 * chart_training.c -- the loss that each trainer logged: a line for the training
 * batches, markers for the validation set.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { LEFT = 40, HEIGHT = 140 };

/* Epochs where the trainer logged them, else steps. */
static bool by_epoch(const struct run_view *v)
{
    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; i < v->curves[k].n; i++)
            if (isnan(v->curves[k].points[i].epoch))
                return false;
    return true;
}

static double x_of(const struct train_curve_point *p, bool epochs)
{
    return epochs ? p->epoch : p->step;
}

struct range {
    double x_low, x_high, y_low, y_high;
};

static struct range find_range(const struct run_view *v, bool epochs)
{
    struct range r = { INFINITY, -INFINITY, INFINITY, -INFINITY };

    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; i < v->curves[k].n; i++) {
            const struct train_curve_point *p = &v->curves[k].points[i];
            const double losses[] = { p->loss, p->eval_loss };
            for (int j = 0; j < 2; j++)
                if (isfinite(losses[j]) && isfinite(x_of(p, epochs))) {
                    r.x_low = fmin(r.x_low, x_of(p, epochs));
                    r.x_high = fmax(r.x_high, x_of(p, epochs));
                    r.y_low = fmin(r.y_low, losses[j]);
                    r.y_high = fmax(r.y_high, losses[j]);
                }
        }
    return r;
}

static void paint_axis_y(struct canvas *c, const struct axis *y)
{
    int n = (int)lround((y->high - y->low) / y->step);

    for (int i = 0; i <= n; i++) {
        double value = y->low + i * y->step;
        char text[32];
        canvas_grey(c, 0.88);
        canvas_line(c, LEFT, axis_at(y, value), canvas_width(c) - 8, axis_at(y, value), 0.5);
        canvas_grey(c, 0.3);
        canvas_text(c, LEFT - 5, axis_at(y, value), axis_number(y, value, text, sizeof text), CHART_FONT - 1,
                    ALIGN_RIGHT, 0);
    }
    canvas_grey(c, 0.5);
    canvas_line(c, LEFT, y->from, LEFT, y->to, 0.6);
}

/* Points of a line that fall on the same place of the axis. */
struct column {
    double x, first, last, min, max;
    size_t n;
};

enum { COLUMNS_PER_POINT = 4 }; /* a line of a million steps is drawn as their range in each quarter of a point */

/* Draws the line from the column before, and the range of the column. */
static void end_column(struct canvas *c, struct column *now, struct column *before)
{
    if (!now->n)
        return;
    canvas_line(c, before->n ? before->x : NAN, before->last, now->x, now->first, 1.1);
    if (now->n > 1)
        canvas_line(c, now->x, now->min, now->x, now->max, 1.1);
    *before = *now;
    now->n = 0;
}

static void add_to_column(struct canvas *c, struct column *now, struct column *before, double x, double y)
{
    if (now->n && floor(x * COLUMNS_PER_POINT) != floor(now->x * COLUMNS_PER_POINT))
        end_column(c, now, before);
    if (!now->n++)
        *now = (struct column){ x, y, y, y, y, 1 };
    now->last = y;
    now->min = fmin(now->min, y);
    now->max = fmax(now->max, y);
}

static void paint_curve(struct canvas *c, const struct run_view *v, const struct run_curve *curve, const struct axis *x,
                        const struct axis *y, bool epochs)
{
    struct column now = { .n = 0 }, before = { .n = 0 };
    double mark_x = -INFINITY, mark_y = -INFINITY;
    size_t m = view_model_index(v, curve->model);

    canvas_colour(c, m);
    for (size_t i = 0; i < curve->n; i++) {
        const struct train_curve_point *p = &curve->points[i];
        if (isfinite(p->loss))
            add_to_column(c, &now, &before, axis_at(x, x_of(p, epochs)), axis_at(y, p->loss));
    }
    end_column(c, &now, &before);
    for (size_t i = 0; i < curve->n; i++) { /* drawn on top of the lines */
        double px = axis_at(x, x_of(&curve->points[i], epochs)), py = axis_at(y, curve->points[i].eval_loss);
        if (!isfinite(curve->points[i].eval_loss) || hypot(px - mark_x, py - mark_y) < 1.0 / COLUMNS_PER_POINT)
            continue; /* none, or on top of the last mark */
        canvas_marker(c, m, px, py, 3);
        mark_x = px;
        mark_y = py;
    }
}

static double paint(struct canvas *c, const struct run_view *all, struct arena *a)
{
    const struct run_view runs = view_of_trainings(all, a), *v = &runs;
    bool epochs = by_epoch(v), *shown = ARENA_NEW(a, bool, v->n_models + 1);
    struct range r = find_range(v, epochs);

    for (size_t k = 0; k < v->n_curves; k++)
        shown[view_model_index(v, v->curves[k].model)] = true;
    double top = chart_legend(c, v, shown, false, 0) + 4, bottom = top + HEIGHT;
    struct axis x = axis_for(r.x_low < 0.25 * r.x_high ? 0 : r.x_low, r.x_high, LEFT, canvas_width(c) - 8, 8);
    struct axis y = axis_for(r.y_low, r.y_high, bottom, top, 6);
    axis_draw_horizontal(c, &x, top, bottom);
    paint_axis_y(c, &y);
    for (size_t k = 0; k < v->n_curves; k++)
        paint_curve(c, v, &v->curves[k], &x, &y, epochs);
    canvas_grey(c, 0.1);
    canvas_text(c, (LEFT + canvas_width(c)) / 2.0, bottom + 18, epochs ? S("epoch") : S("step"), CHART_FONT,
                ALIGN_CENTRE, 0);
    axis_name_vertical(c, &y, S("loss (nats per token)"));
    return bottom + 28;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    (void)a;
    return isfinite(find_range(v, by_epoch(v)).x_low);
}

static str caption(const struct run_view *v, struct arena *a)
{
    (void)v;
    (void)a;
    return S("Loss while fine-tuning, as the trainer logged it: lines on training batches, marks on validation data "
             "(cross entropy in nats per token).");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    (void)a;
    strbuf_add(out, S("model,step,epoch,loss,eval_loss,learning_rate\n"));
    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; i < v->curves[k].n; i++) {
            const struct train_curve_point *x = &v->curves[k].points[i];
            chart_csv_text(out, v->curves[k].model, ',');
            chart_csv_number(out, x->step, ',');
            chart_csv_number(out, x->epoch, ',');
            chart_csv_number(out, x->loss, ',');
            chart_csv_number(out, x->eval_loss, ',');
            chart_csv_number(out, x->learning_rate, '\n');
        }
}

const struct report_chart chart_training = {
    .name = "training",
    .summary = "Line chart: loss of every fine-tune over training",
    .section = "training",
    .whole_run = true,
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
