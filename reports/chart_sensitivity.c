/*
 * chart_sensitivity.c -- small multiples: each headline metric of the fine-tunes against their peak learning rate and
 * their rank, where at least three runs differ in it.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/chart.h"

enum {
    LEFT = 38,
    TITLE = 14,
    TALL = 92,
    LOW = 66,
    FOOT = 26,
    GAP = 12,
    EDGE = 6,
    MIN_POINTS = 3,
    MAX_HEIGHT = 620,
    MAX_TALL = 3
};

static double rank_of(const struct run_view *v, size_t model)
{
    const struct json *rank = json_get(v->models[model].info, "rank");
    return rank && json_number(rank) > 0 ? json_number(rank) : NAN;
}

static double rate_of(const struct run_view *v, size_t model)
{
    double rate = view_peak_learning_rate(v, model);
    return rate > 0 ? rate : NAN;
}

/* A setting of the training that scores are drawn against. */
static const struct factor {
    const char *name;
    double (*get)(const struct run_view *v, size_t model);
} factors[] = { { "peak learning rate", rate_of }, { "rank", rank_of } };

/* Whether at least MIN_POINTS models differ in it. */
static bool varies(const struct run_view *v, const struct factor *f)
{
    size_t n = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        bool seen = isnan(f->get(v, m));
        for (size_t k = 0; k < m && !seen; k++)
            seen = f->get(v, k) == f->get(v, m);
        n += !seen;
    }
    return n >= MIN_POINTS;
}

/* One metric against one setting, in a box of `width` at (left, top). */
struct panel {
    const struct run_view *v;
    const struct factor *factor;
    const struct run_score *column;
    str label;
    double left, top, width, height; /* height: of the axis */
};

/* The score of a model that has the setting, or NULL. */
static const struct run_score *point_of(const struct panel *p, size_t model)
{
    const struct run_score *s = view_find_score(p->v, p->column, p->v->models[model].id);

    return s && isfinite(s->score) && isfinite(p->factor->get(p->v, model)) ? s : NULL;
}

/* Axes that cover all points: `x` for the logarithm of the setting, `y` for the scores and their intervals. */
static void panel_axes(const struct panel *p, struct axis *x, struct axis *y)
{
    double low = INFINITY, high = -INFINITY, y_low = INFINITY, y_high = -INFINITY;
    double right = p->left + p->width, bottom = p->top + TITLE + p->height;

    for (size_t m = 0; m < p->v->n_models; m++) {
        const struct run_score *s = point_of(p, m);
        if (!s)
            continue;
        low = fmin(low, p->factor->get(p->v, m));
        high = fmax(high, p->factor->get(p->v, m));
        y_low = fmin(y_low, isfinite(s->ci_low) ? s->ci_low : s->score);
        y_high = fmax(y_high, isfinite(s->ci_high) ? s->ci_high : s->score);
    }
    *x = (struct axis){
        .low = log10(low) - 0.15, .high = log10(high) + 0.15, .step = 1, .from = p->left + LEFT, .to = right - EDGE
    };
    *y = axis_for(y_low, y_high, bottom, p->top + TITLE, 4);
}

/* True if an earlier model has the same setting, whose number is already written. */
static bool is_labelled(const struct panel *p, size_t model)
{
    bool seen = false;

    for (size_t k = 0; k < model && !seen; k++)
        seen = point_of(p, k) && p->factor->get(p->v, k) == p->factor->get(p->v, model);
    return seen;
}

static void paint_panel(struct canvas *c, const struct panel *p, struct arena *a)
{
    double right = p->left + p->width, bottom = p->top + TITLE + p->height;
    struct axis x, y;

    panel_axes(p, &x, &y);
    canvas_grey(c, 0.1);
    canvas_text(c, p->left, p->top + 5, p->label, CHART_TITLE, ALIGN_LEFT, p->width);
    axis_draw_vertical(c, &y, p->left + LEFT, right);
    canvas_grey(c, 0.5);
    canvas_line(c, p->left + LEFT, bottom, right, bottom, 0.6);
    for (size_t m = 0; m < p->v->n_models; m++) {
        const struct run_score *s = point_of(p, m);
        if (!s)
            continue;
        double at = axis_at(&x, log10(p->factor->get(p->v, m)));
        canvas_colour(c, m);
        canvas_line(c, at, axis_at(&y, s->ci_low), at, axis_at(&y, s->ci_high), 1.2);
        canvas_marker(c, m, at, axis_at(&y, s->score), 3);
        if (is_labelled(p, m))
            continue;
        canvas_grey(c, 0.3);
        canvas_text(c, at, bottom + 6, arena_printf(a, "%.3g", p->factor->get(p->v, m)), CHART_FONT - 1, ALIGN_CENTRE,
                    0);
    }
    canvas_grey(c, 0.1);
    canvas_text(c, (p->left + LEFT + right) / 2, bottom + 16, arena_printf(a, "%s (log)", p->factor->name),
                CHART_FONT - 0.5, ALIGN_CENTRE, p->width);
}

/* Many rows are lower, so that another figure has room beside them on a page. */
static double panel_height(const struct run_view *v, size_t n_columns, size_t across)
{
    size_t rows = 0;

    for (size_t k = 0; k < COUNT_OF(factors); k++)
        rows += varies(v, &factors[k]) ? (n_columns + across - 1) / across : 0;
    return rows > MAX_TALL ? LOW : TALL;
}

/* The panels of one setting from height y on; returns the new height.  Those that do not fit are counted. */
static double paint_factor(struct canvas *c, const struct run_view *v, const struct factor *f, double y,
                           size_t *left_out, struct arena *a)
{
    const struct run_score *columns;
    size_t n = view_headline_components(v, v->tasks[0].id, &columns, a);
    size_t across = (size_t)fmax(1, fmin(3, canvas_width(c) / 120));
    double width = (canvas_width(c) - GAP * (double)(across - 1)) / (double)across;
    double height = panel_height(v, n, across);

    for (size_t k = 0; k < n; k++) {
        if (k % across == 0 && y > 0 && y + TITLE + height + FOOT > MAX_HEIGHT) {
            *left_out += n - k;
            return y;
        }
        paint_panel(c,
                    &(struct panel){ v, f, &columns[k], view_column_label(columns, n, k),
                                     (double)(k % across) * (width + GAP), y, width, height },
                    a);
        if (k % across == across - 1 || k == n - 1)
            y += TITLE + height + FOOT;
    }
    return y;
}

static double paint(struct canvas *c, const struct run_view *v, struct arena *a)
{
    bool *shown = ARENA_NEW(a, bool, v->n_models + 1);
    size_t left_out = 0;

    for (size_t m = 0; m < v->n_models; m++)
        for (size_t k = 0; k < COUNT_OF(factors); k++)
            shown[m] |= varies(v, &factors[k]) && isfinite(factors[k].get(v, m));
    double y = chart_legend(c, v, shown, false, 0) + 4;
    for (size_t k = 0; k < COUNT_OF(factors); k++)
        if (varies(v, &factors[k]))
            y = paint_factor(c, v, &factors[k], y, &left_out, a);
    if (left_out) {
        canvas_grey(c, 0.3);
        canvas_text(c, 0, y + 6, arena_printf(a, "Not drawn: %zu panels; the chart's data has them.", left_out),
                    CHART_FONT - 0.5, ALIGN_LEFT, canvas_width(c));
        y += 13;
    }
    return y;
}

static bool has_data(const struct run_view *v, struct arena *a)
{
    const struct run_score *columns;

    if (!v->n_tasks || !view_headline_components(v, v->tasks[0].id, &columns, a))
        return false;
    return varies(v, &factors[0]) || varies(v, &factors[1]);
}

/* A setting that no axis shows; in the log, or else in the adapter. */
static str setting_of(const struct run_model *m, const char *log, const char *adapter, struct arena *a)
{
    const struct json *x = log ? json_get(json_get(m->info, "training"), log) : NULL;

    x = x ? x : adapter ? json_get(m->info, adapter) : NULL;
    return x ? json_to_text(x, a) : (str){ "", 0 };
}

/* "method, rank": what else differs between the drawn runs, so that the axis does not explain the scores.  `rate` and
 * `rank`: which settings have an axis. */
static str other_differences(const struct run_view *v, bool rate, bool rank, struct arena *a)
{
    static const struct {
        const char *name, *log, *adapter;
    } others[] = { { "method", "method", NULL },
                   { "rank", "r", "rank" },
                   { "learning rate", "learning_rate", NULL },
                   { "adapted layers", "targets", "targets" } };
    const bool on_axis[COUNT_OF(others)] = { false, rank, rate, false };
    str list = { "", 0 };

    for (size_t k = 0; k < COUNT_OF(others); k++) {
        str first = { "", 0 };
        bool differs = false;
        for (size_t m = 0; m < v->n_models; m++) {
            str own = setting_of(&v->models[m], others[k].log, others[k].adapter, a);
            bool drawn = (rate && isfinite(rate_of(v, m))) || (rank && isfinite(rank_of(v, m)));
            if (!drawn || !own.n)
                continue;
            differs = differs || (first.n && !str_equal(own, first));
            first = first.n ? first : own;
        }
        if (differs && !on_axis[k])
            list = arena_printf(a, STR_FMT "%s%s", STR_ARG(list), list.n ? ", " : "", others[k].name);
    }
    return list;
}

static str caption(const struct run_view *v, struct arena *a)
{
    bool rate = varies(v, &factors[0]), rank = varies(v, &factors[1]);
    str others = other_differences(v, rate, rank, a);

    return arena_printf(a,
                        "Each metric of the fine-tunes with its 95" THIN "%% interval" STR_FMT
                        " against their %s.  Each panel has its own scale.%s%s" STR_FMT "%s",
                        STR_ARG(view_interval_methods(v, false, a)),
                        !rate  ? "rank"
                        : rank ? "peak learning rate and against their rank"
                               : "peak learning rate",
                        rate && rank ? "  Runs that differ in both do not separate the two effects." : "",
                        others.n ? "  The runs also differ in: " : "", STR_ARG(others),
                        others.n ? "; the charts do not separate these effects." : "");
}

static void data(const struct run_view *v, struct strbuf *out, struct arena *a)
{
    const struct run_score *columns;
    size_t n = v->n_tasks ? view_headline_components(v, v->tasks[0].id, &columns, a) : 0;

    strbuf_add(out, S("metric,model,peak_learning_rate,rank,score,ci_low,ci_high\n"));
    for (size_t k = 0; k < n; k++)
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = view_find_score(v, &columns[k], v->models[m].id);
            chart_csv_text(out, columns[k].component, ',');
            chart_csv_text(out, v->models[m].id, ',');
            chart_csv_number(out, rate_of(v, m), ',');
            chart_csv_number(out, rank_of(v, m), ',');
            chart_csv_number(out, s ? s->score : NAN, ',');
            chart_csv_number(out, s ? s->ci_low : NAN, ',');
            chart_csv_number(out, s ? s->ci_high : NAN, '\n');
        }
}

const struct report_chart chart_sensitivity = {
    .name = "sensitivity",
    .summary = "Dot charts: each metric of the fine-tunes against their learning rate and rank",
    .section = "training",
    .has_data = has_data,
    .paint = paint,
    .caption = caption,
    .data = data,
};
