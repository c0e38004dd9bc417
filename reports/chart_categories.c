/*
 * chart_categories.c -- how many answers of each model have an error of each
 * category: one group of bars per category.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "reports/chart.h"

enum { LABEL = 100, COUNT = 20, GROUP_GAP = 6, MAX_CATEGORIES = 12, MAX_BARS = 8 };

static size_t models_shown(const struct run_view *v)
{
    return v->n_models < MAX_BARS ? v->n_models : MAX_BARS;
}

static size_t max_labels(const struct run_view *v, str task)
{
    size_t max = 0;

    for (size_t k = 0; k < v->n_categories; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            size_t n = view_count_labels(v, task, v->models[m].id, v->categories[k].name);
            max = n > max ? n : max;
        }
    return max;
}

struct bars {
    struct canvas *c;
    const struct run_view *v;
    const struct run_task *task;
    struct axis x; /* counts */
    double height; /* of a bar */
};

/* The bars of one category from height y; returns the new height. */
static double paint_group(const struct bars *b, size_t category, double y, struct arena *a)
{
    const struct run_category *k = &b->v->categories[category];
    struct canvas *c = b->c;
    const struct axis *x = &b->x;
    double bar = b->height;
    size_t shown = models_shown(b->v);

    canvas_grey(c, 0.1);
    canvas_text(c, LABEL, y + (bar * (double)shown + GROUP_GAP) / 2, k->label.n ? k->label : k->name, CHART_FONT,
                ALIGN_RIGHT, LABEL);
    for (size_t m = 0; m < shown; m++) {
        size_t n = view_count_labels(b->v, b->task->id, b->v->models[m].id, k->name);
        double at = y + GROUP_GAP / 2.0 + bar * (double)m;
        canvas_bar(c, m, x->from, at + 0.5, axis_at(x, (double)n) - x->from, bar - 1.5);
        canvas_grey(c, 0.1);
        canvas_text(c, axis_at(x, (double)n) + 4, at + bar / 2 - 0.2, arena_printf(a, "%zu", n), fmin(bar, 8) - 0.5,
                    ALIGN_LEFT, 0);
    }
    return y + bar * (double)shown + GROUP_GAP;
}

static bool is_empty(const struct run_view *v, str task, size_t category)
{
    for (size_t m = 0; m < v->n_models; m++)
        if (view_count_labels(v, task, v->models[m].id, v->categories[category].name))
            return false;
    return true;
}

/* Categories without an error are listed in the caption. */
static double paint_task(struct canvas *c, const struct run_view *v, const struct run_task *t, double y,
                         struct arena *a)
{
    double bar = v->n_models > 4 ? 6.5 : 7.5, group = bar * (double)models_shown(v) + GROUP_GAP;
    size_t max = max_labels(v, t->id), drawn = 0;
    struct axis x = axis_for(0, max ? (double)max : 1, LABEL + 8, canvas_width(c) - COUNT, 5);

    x.step = fmax(1, round(x.step)); /* counts */
    x.high = ceil(x.high / x.step) * x.step;
    x.decimals = 0;
    if (v->n_tasks > 1) {
        canvas_grey(c, 0);
        canvas_text(c, 0, y + 8, t->id, CHART_TITLE, ALIGN_LEFT, canvas_width(c));
        y += 16;
    }
    for (size_t k = 0; k < v->n_categories; k++)
        drawn += drawn < MAX_CATEGORIES && !is_empty(v, t->id, k);
    if (drawn)
        axis_draw_horizontal(c, &x, y, y + group * (double)drawn);
    struct bars bars = { .c = c, .v = v, .task = t, .x = x, .height = bar };
    for (size_t k = 0, at = 0; k < v->n_categories; k++)
        if (!is_empty(v, t->id, k) && at++ < MAX_CATEGORIES)
            y = paint_group(&bars, k, y, a);
    return drawn ? axis_name_horizontal(c, &x, y, S("answers")) : y;
}

/* "Hallucination, Off topic": the categories of the view's judged tasks that no answer has. */
static str none_found(const struct run_view *v, struct arena *a)
{
    str none = S("");

    for (size_t k = 0; k < v->n_categories; k++) {
        bool any = false;
        for (size_t t = 0; t < v->n_tasks; t++)
            any = any || !is_empty(v, v->tasks[t].id, k);
        if (!any)
            none = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(none), none.n ? ", " : "",
                                STR_ARG(v->categories[k].label.n ? v->categories[k].label : v->categories[k].name));
    }
    return none;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);

    for (size_t m = 0; m < models_shown(v); m++)
        shown[m] = true;
    double y = chart_legend(c, v, shown, true, 0);

    for (size_t t = 0; t < v->n_tasks; t++)
        if (view_task_is_judged(v, v->tasks[t].id))
            y = paint_task(c, v, &v->tasks[t], y, a);
    return y;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    bool any = false;

    (void)a;
    for (size_t t = 0; t < v->n_tasks; t++)
        any = any || (v->n_models && view_task_is_judged(v, v->tasks[t].id) && max_labels(v, v->tasks[t].id));
    return any;
}

static str caption(const struct run_view *v, struct arena *a)
{
    size_t max = 0;

    for (size_t t = 0; t < v->n_tasks; t++)
        max = v->tasks[t].n_items > max ? v->tasks[t].n_items : max;
    str none = none_found(v, a);
    return arena_printf(
        a,
        "Answers with an error of each category (n = %zu answers per model%s)%s. Bars differ in hatching "
        "as well as in colour.%s" STR_FMT "%s",
        max, v->n_tasks > 1 ? " at most" : "", v->n_models > MAX_BARS ? "; the first eight models" : "",
        none.n ? " None found: " : "", STR_ARG(none), none.n ? "." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    (void)a;
    strbuf_add(out, S("task,model,category,answers\n"));
    for (size_t t = 0; t < v->n_tasks; t++)
        for (size_t m = 0; m < v->n_models; m++)
            for (size_t k = 0; k < v->n_categories; k++) {
                chart_csv_text(out, v->tasks[t].id, ',');
                chart_csv_text(out, v->models[m].id, ',');
                chart_csv_text(out, v->categories[k].name, ',');
                strbuf_printf(out, "%zu\n",
                              view_count_labels(v, v->tasks[t].id, v->models[m].id, v->categories[k].name));
            }
}

const struct report_chart chart_categories = {
    .name = "categories",
    .summary = "Bar chart: answers with an error of each category, by model",
    .section = "errors",
    .repeats = "errors",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
