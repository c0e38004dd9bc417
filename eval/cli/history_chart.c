/*
 * history_chart.c -- the trends of a history as a chart (history_print.h): joins the series of one component into a
 * panel, and puts every run of the suite on the same axis of nights.
 */
#include "eval/cli/history_print.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/map.h"
#include "eval/store/history.h"
#include "reports/report.h"

static size_t night_of(const struct history_listing *l, int64_t run)
{
    size_t i = 0;

    while (i < l->n_runs && l->runs[i].id != run)
        i++;
    return i;
}

static struct report_trend_line line_of(const struct history_listing *l, size_t place)
{
    const struct history_series *s = &l->series[place];
    double *value = ARENA_NEW(l->mem, double, l->n_runs), *low = ARENA_NEW(l->mem, double, l->n_runs),
           *high = ARENA_NEW(l->mem, double, l->n_runs);
    bool *changed = ARENA_NEW(l->mem, bool, l->n_runs);
    const struct history_change *list = l->changes[place];
    size_t n = l->n_changes[place];

    for (size_t i = 0; i < l->n_runs; i++)
        value[i] = low[i] = high[i] = NAN;
    for (size_t i = 0; i < s->n_scores; i++) {
        size_t k = night_of(l, s->scores[i].run);
        if (k == l->n_runs)
            continue;
        value[k] = s->scores[i].score;
        low[k] = s->scores[i].ci_low;
        high[k] = s->scores[i].ci_high;
    }
    for (size_t i = 0; i < n; i++)
        changed[night_of(l, list[i].run)] = true;
    return (struct report_trend_line){ s->model, value, low, high, changed };
}

static str panel_key(const struct history_listing *l, const struct history_series *s)
{
    return arena_printf(l->mem, STR_FMT "\n" STR_FMT "\n" STR_FMT, STR_ARG(s->task), STR_ARG(s->metric),
                        STR_ARG(s->component));
}

static bool same_panel(const struct history_series *x, const struct history_series *y)
{
    return str_equal(x->suite, y->suite) && str_equal(x->task, y->task) && str_equal(x->metric, y->metric) &&
           str_equal(x->component, y->component);
}

static str *night_events(const struct history_listing *l)
{
    str *texts = ARENA_NEW(l->mem, str, l->n_runs + 1);

    for (size_t i = 0; i < l->n_runs; i++)
        texts[i] = S("");
    for (size_t i = 0; i < l->n_events; i++) {
        size_t k = night_of(l, l->events[i].run);
        if (k < l->n_runs)
            texts[k] = texts[k].n
                           ? arena_printf(l->mem, STR_FMT ", " STR_FMT, STR_ARG(texts[k]), STR_ARG(l->events[i].what))
                           : l->events[i].what;
    }
    return texts;
}

enum { MAX_PANELS = 60 };

/* Marks the series of up to MAX_PANELS scores of a task: those with a change, then the first. */
static bool *panels_to_draw(const struct history_listing *l, size_t *n_left_out)
{
    bool *wanted = ARENA_NEW(l->mem, bool, l->n_series + 1);
    struct map panels = { 0 };

    for (int changed = 1; changed >= 0; changed--)
        for (size_t i = 0; i < l->n_series; i++) {
            const struct history_series *s = &l->series[i];
            if (history_is_shown(s) && panels.n < MAX_PANELS && (l->n_changes[i] > 0 || !changed))
                map_put(&panels, panel_key(l, s), NULL);
        }
    for (size_t i = 0; i < l->n_series; i++) {
        wanted[i] = history_is_shown(&l->series[i]) && map_find(&panels, panel_key(l, &l->series[i]));
        *n_left_out += history_is_shown(&l->series[i]) && !wanted[i];
    }
    map_release(&panels);
    return wanted;
}

bool history_chart(const struct history_listing *l, str path, struct err *e)
{
    struct report_trend_panel *panels = ARENA_NEW(l->mem, struct report_trend_panel, l->n_series + 1);
    struct report_trend_line *lines = ARENA_NEW(l->mem, struct report_trend_line, l->n_series + 1);
    str *nights = ARENA_NEW(l->mem, str, l->n_runs + 1);
    bool *drawn = ARENA_NEW(l->mem, bool, l->n_series + 1);
    size_t n_panels = 0, n_lines = 0, n_left_out = 0;

    for (size_t i = 1; i < l->n_runs; i++)
        if (!str_equal(l->runs[i].suite, l->runs[0].suite))
            return err_set(e, ERR_USAGE, "--chart: the history has several suites (expected --suite NAME as well)");
    for (size_t i = 0; i < l->n_runs; i++)
        nights[i] = l->runs[i].finished;
    bool *wanted = panels_to_draw(l, &n_left_out);
    for (size_t i = 0; i < l->n_series; i++) {
        const struct history_series *s = &l->series[i];
        if (drawn[i] || !wanted[i])
            continue;
        struct report_trend_panel *p = &panels[n_panels++];
        *p = (struct report_trend_panel){
            arena_printf(l->mem, STR_FMT "/" STR_FMT, STR_ARG(s->task), STR_ARG(s->component)), lines + n_lines, 0
        };
        for (size_t k = i; k < l->n_series; k++)
            if (wanted[k] && same_panel(&l->series[k], s)) {
                drawn[k] = true;
                lines[n_lines++] = line_of(l, k);
                p->n_lines++;
            }
    }
    if (n_left_out)
        log_warn("the chart has no panel for %zu of the scores: those with a change come first (--json lists all)",
                 n_left_out);
    struct report_trend t = { nights, night_events(l), l->n_runs, panels, n_panels };
    return report_trend_write(&t, path, l->mem, e);
}
