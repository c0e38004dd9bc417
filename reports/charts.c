/*
 * charts.c -- the four figures: scores with intervals, error categories,
 * paired differences, training loss.
 *
 * Layout: a fixed text column (340 pt), rows of fixed height, so that nothing
 * overlaps however many models there are.  Scores of different scales get
 * panels of their own.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/canvas.h"
#include "reports/model.h"

enum { WIDTH = 340, NAME = 90, RIGHT = 44, ROW = 13, HEAD = 18 };

typedef void (*painter)(struct canvas *c, const struct run_view *v, struct arena *a);

static bool paint_both(painter paint, const struct run_view *v, double height, const char *pdf, const char *svg,
                       struct arena *a, struct err *e)
{
    struct canvas *c = canvas_new(pdf, false, WIDTH, height);
    paint(c, v, a);
    if (!canvas_finish(c, e))
        return false;
    c = canvas_new(svg, true, WIDTH, height);
    paint(c, v, a);
    return canvas_finish(c, e);
}

static double place(double x, double low, double high)
{
    double share = high > low ? (x - low) / (high - low) : 0.5;
    return NAME + share * (WIDTH - NAME - RIGHT);
}

/* --- scores --------------------------------------------------------------- */

static double score_top(const struct run_view *v, const struct run_score *column)
{
    double top = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = find_score(v, column->task, v->models[m].id, column->component);
        double reach = s ? (isnan(s->ci_high) ? s->score : s->ci_high) : 0;
        top = reach > top ? reach : top;
    }
    return top > 0 ? top * 1.05 : 1;
}

static void paint_scores(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double y = 4;

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *columns;
        size_t n = headline_components(v, v->tasks[t].id, &columns, a);
        for (size_t k = 0; k < n; k++) {
            double top = score_top(v, &columns[k]);
            canvas_grey(c, 0);
            canvas_text(c, 0, y + HEAD / 2.0, columns[k].label, 9, ALIGN_LEFT, WIDTH);
            y += HEAD;
            for (size_t m = 0; m < v->n_models; m++, y += ROW) {
                const struct run_score *s = find_score(v, v->tasks[t].id, v->models[m].id, columns[k].component);
                canvas_grey(c, 0.15);
                canvas_text(c, NAME - 6, y + ROW / 2.0, v->models[m].label, 8, ALIGN_RIGHT, NAME - 8);
                if (!s || isnan(s->score))
                    continue;
                canvas_colour(c, m);
                canvas_rectangle(c, NAME, y + 2, place(s->score, 0, top) - NAME, ROW - 4);
                canvas_grey(c, 0);
                if (!isnan(s->ci_low))
                    canvas_line(c, place(s->ci_low, 0, top), y + ROW / 2.0, place(s->ci_high, 0, top), y + ROW / 2.0,
                                1);
                canvas_text(c, WIDTH, y + ROW / 2.0, number_text(s->score, s->decimals, a), 8, ALIGN_RIGHT, RIGHT);
            }
            y += 4;
        }
    }
}

static bool draw_scores(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                        struct err *e)
{
    double height = 8;

    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *columns;
        height += (double)headline_components(v, v->tasks[t].id, &columns, a) *
                  (HEAD + ROW * (double)v->n_models + 4);
    }
    *drawn = height > 8;
    return !*drawn || paint_both(paint_scores, v, height, pdf, svg, a, e);
}

/* --- categories ----------------------------------------------------------- */

static void paint_categories(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double y = 4;
    size_t most = 1;

    for (size_t k = 0; k < v->n_categories; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            size_t n = count_labels(v, v->tasks[0].id, v->models[m].id, v->categories[k].name);
            most = n > most ? n : most;
        }
    for (size_t k = 0; k < v->n_categories; k++) {
        canvas_grey(c, 0);
        canvas_text(c, 0, y + HEAD / 2.0, v->categories[k].label, 9, ALIGN_LEFT, WIDTH);
        y += HEAD;
        for (size_t m = 0; m < v->n_models; m++, y += ROW) {
            size_t n = count_labels(v, v->tasks[0].id, v->models[m].id, v->categories[k].name);
            canvas_grey(c, 0.15);
            canvas_text(c, NAME - 6, y + ROW / 2.0, v->models[m].label, 8, ALIGN_RIGHT, NAME - 8);
            canvas_colour(c, m);
            canvas_rectangle(c, NAME, y + 2, place((double)n, 0, (double)most) - NAME, ROW - 4);
            canvas_grey(c, 0);
            canvas_text(c, WIDTH, y + ROW / 2.0, arena_printf(a, "%zu", n), 8, ALIGN_RIGHT, RIGHT);
        }
        y += 4;
    }
}

static bool draw_categories(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                            struct err *e)
{
    *drawn = v->n_categories > 0 && v->n_tasks > 0;
    double height = 8 + (double)v->n_categories * (HEAD + ROW * (double)v->n_models + 4);
    return !*drawn || paint_both(paint_categories, v, height, pdf, svg, a, e);
}

/* --- differences ---------------------------------------------------------- */

enum { STRIP = 34 };

static double largest_difference(const struct run_view *v, const struct run_score *base, const struct run_score *main,
                                 size_t n)
{
    double most = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = find_score(v, main->task, v->models[m].id, main->component);
        for (size_t i = 0; s && i < n; i++) {
            double d = fabs(s->items[i] - base->items[i]);
            most = d > most ? d : most;
        }
    }
    return most > 0 ? most : 1;
}

static void paint_differences(struct canvas *c, const struct run_view *v, struct arena *a)
{
    const struct run_score *main = main_component(v, v->tasks[0].id, a);
    const struct run_score *base = find_score(v, main->task, v->base, main->component);
    size_t n = v->tasks[0].n_items;
    double most = largest_difference(v, base, main, n), y = HEAD, middle = place(0, -most, most);

    canvas_grey(c, 0);
    canvas_text(c, 0, HEAD / 2.0,
                arena_printf(a, "Difference in " STR_FMT " per item, against " STR_FMT, STR_ARG(main->label),
                             STR_ARG(model_label(v, v->base))), 9, ALIGN_LEFT, WIDTH);
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = find_score(v, main->task, v->models[m].id, main->component);
        const struct run_comparison *k = find_comparison(v, main->task, v->models[m].id, main->component);
        if (!s || !k)
            continue;
        canvas_grey(c, 0.15);
        canvas_text(c, NAME - 6, y + STRIP / 2.0, v->models[m].label, 8, ALIGN_RIGHT, NAME - 8);
        canvas_colour(c, m);
        for (size_t i = 0; i < n; i++) /* spread over the strip by item number, not at random */
            if (!isnan(s->items[i] - base->items[i]))
                canvas_dot(c, place(s->items[i] - base->items[i], -most, most), y + 5 + (double)(i * 7 % 19), 1.8);
        canvas_grey(c, 0);
        canvas_line(c, place(k->ci_low, -most, most), y + STRIP - 5, place(k->ci_high, -most, most), y + STRIP - 5, 2);
        canvas_dot(c, place(k->difference, -most, most), y + STRIP - 5, 2.6);
        y += STRIP;
    }
    canvas_grey(c, 0.5);
    canvas_line(c, middle, HEAD, middle, y, 0.7);
    canvas_grey(c, 0);
    canvas_text(c, place(-most, -most, most), y + 8, number_text(-most, 2, a), 8, ALIGN_CENTRE, 0);
    canvas_text(c, middle, y + 8, S("0"), 8, ALIGN_CENTRE, 0);
    canvas_text(c, place(most, -most, most), y + 8, number_text(most, 2, a), 8, ALIGN_CENTRE, 0);
}

static bool draw_differences(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                             struct err *e)
{
    const struct run_score *main = v->n_tasks ? main_component(v, v->tasks[0].id, a) : NULL;
    size_t rows = 0;

    for (size_t m = 0; main && m < v->n_models; m++)
        rows += find_comparison(v, main->task, v->models[m].id, main->component) != NULL;
    *drawn = rows > 0 && find_score(v, main->task, v->base, main->component);
    return !*drawn || paint_both(paint_differences, v, HEAD + STRIP * (double)rows + 18, pdf, svg, a, e);
}

/* --- training ------------------------------------------------------------- */

enum { PLOT_TOP = 8, PLOT_BOTTOM = 150, PLOT_LEFT = 34 };

static double loss_of(const struct train_curve_point *p, bool validation)
{
    return validation ? p->eval_loss : p->loss;
}

static void paint_training(struct canvas *c, const struct run_view *v, struct arena *a)
{
    double low = INFINITY, high = -INFINITY, last = 1;

    for (size_t k = 0; k < v->n_curves; k++)
        for (size_t i = 0; i < v->curves[k].n; i++)
            for (int val = 0; val < 2; val++) {
                double l = loss_of(&v->curves[k].points[i], val);
                low = l < low ? l : low;
                high = l > high ? l : high;
                last = v->curves[k].points[i].epoch > last ? v->curves[k].points[i].epoch : last;
            }
#define X(epoch) (PLOT_LEFT + (epoch) / last * (WIDTH - PLOT_LEFT - 6))
#define Y(loss)  (PLOT_BOTTOM - ((loss)-low) / (high > low ? high - low : 1) * (PLOT_BOTTOM - PLOT_TOP - 4))
    canvas_grey(c, 0.4);
    canvas_line(c, PLOT_LEFT, PLOT_TOP, PLOT_LEFT, PLOT_BOTTOM, 0.7);
    canvas_line(c, PLOT_LEFT, PLOT_BOTTOM, WIDTH - 6, PLOT_BOTTOM, 0.7);
    for (int i = 0; i <= 4; i++) {
        double l = low + (high - low) * i / 4;
        canvas_text(c, PLOT_LEFT - 4, Y(l), number_text(l, 2, a), 8, ALIGN_RIGHT, 0);
    }
    for (int i = 0; i <= (int)last; i++)
        canvas_text(c, X(i), PLOT_BOTTOM + 8, arena_printf(a, "%d", i), 8, ALIGN_CENTRE, 0);
    canvas_text(c, WIDTH / 2.0, PLOT_BOTTOM + 20, S("epoch (line: training loss, dots: validation loss)"), 8,
                ALIGN_CENTRE, 0);
    for (size_t k = 0; k < v->n_curves; k++) {
        const struct run_curve *curve = &v->curves[k];
        double px = NAN, py = NAN;
        size_t m = model_number(v, curve->model);
        canvas_colour(c, m);
        for (size_t i = 0; i < curve->n; i++) {
            const struct train_curve_point *p = &curve->points[i];
            if (!isnan(p->loss)) {
                if (!isnan(px))
                    canvas_line(c, px, py, X(p->epoch), Y(p->loss), 1);
                px = X(p->epoch);
                py = Y(p->loss);
            }
            if (!isnan(p->eval_loss))
                canvas_dot(c, X(p->epoch), Y(p->eval_loss), 2.4);
        }
        double at = PLOT_LEFT + (double)k * (WIDTH - PLOT_LEFT) / (double)v->n_curves;
        canvas_rectangle(c, at, PLOT_BOTTOM + 29, 8, 6);
        canvas_grey(c, 0);
        canvas_text(c, at + 11, PLOT_BOTTOM + 32, model_label(v, curve->model), 8, ALIGN_LEFT,
                    (WIDTH - PLOT_LEFT) / (double)v->n_curves - 14);
    }
#undef X
#undef Y
}

static bool draw_training(const struct run_view *v, const char *pdf, const char *svg, bool *drawn, struct arena *a,
                          struct err *e)
{
    *drawn = v->n_curves > 0;
    return !*drawn || paint_both(paint_training, v, PLOT_BOTTOM + 40, pdf, svg, a, e);
}

static const struct report_chart charts[] = {
    { "scores", "Scores with 95 % bootstrap intervals", draw_scores },
    { "differences", "Paired differences per item; below each strip the corpus difference with its interval", draw_differences },
    { "categories", "Answers with an error, by category", draw_categories },
    { "training", "Loss while fine-tuning", draw_training },
};

size_t report_chart_count(void)
{
    return COUNT_OF(charts);
}

const struct report_chart *report_chart_at(size_t i)
{
    return &charts[i];
}
