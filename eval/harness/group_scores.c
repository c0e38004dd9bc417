/*
 * group_scores.c -- see group_scores.h.
 *
 * The bootstrap resamples the mean of the item scores, which tables of groups show, not the corpus score.  A share of
 * right answers has Wilson's interval: a bootstrap interval of 0 % or 100 % right has no width.
 */
#include "eval/harness/group_scores.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/harness/mean_interval.h"
#include "eval/harness/score.h"
#include "eval/harness/suite.h"
#include "metrics/metric.h"
#include "metrics/stats/stats.h"

struct item_groups {
    str names[GROUP_SCORES_MAX + 1];
    size_t n, *of;  /* of[n_items]: index of the item's group */
    double *values; /* [n_items]: room for one group */
};

/* The groups in order of appearance; n = GROUP_SCORES_MAX + 1 if there are too many. */
static struct item_groups find_groups(const struct scoring *sc, const struct scored_task *d)
{
    struct item_groups g = { .of = ARENA_NEW(sc->mem, size_t, d->n + 1),
                             .values = ARENA_NEW(sc->mem, double, d->n + 1) };

    for (size_t i = 0; i < d->n && g.n <= GROUP_SCORES_MAX; i++) {
        size_t k = 0;
        while (k < g.n && !str_equal(g.names[k], d->samples[i].group))
            k++;
        if (k == g.n)
            g.names[g.n++] = d->samples[i].group;
        g.of[i] = k;
    }
    return g;
}

/* items[d->n]: the scores of one model in one component; NaN = missing. */
static struct stats_interval interval_of_group(const struct scoring *sc, const struct item_groups *g, size_t group,
                                               const double *items, size_t n)
{
    size_t n_valid = 0;

    for (size_t i = 0; i < n; i++)
        if (g->of[i] == group && !isnan(items[i]))
            g->values[n_valid++] = items[i];
    return mean_interval(sc, g->values, n_valid);
}

/* All item scores are 0 or the best score. */
static bool is_share(const struct metric_component *c, const double *items, size_t n)
{
    bool yes = c->is_binary;

    for (size_t i = 0; i < n; i++)
        yes = yes && (isnan(items[i]) || items[i] == 0 || items[i] == c->best);
    return yes;
}

static struct stats_interval wilson_of_group(const struct item_groups *g, size_t group, const double *items, size_t n,
                                             double best)
{
    size_t right = 0, valid = 0;

    for (size_t i = 0; i < n; i++)
        if (g->of[i] == group && !isnan(items[i])) {
            right += items[i] == best;
            valid++;
        }
    struct stats_interval x = stats_wilson(right, valid, 0.95);
    x.estimate *= best;
    x.low *= best;
    x.high *= best;
    x.n = valid;
    return x;
}

static bool put_component(struct scoring *sc, const struct scored_task *d, const struct item_groups *g,
                          const struct scored_metric *sm, size_t m, size_t c, struct err *e)
{
    const struct metric_component *mc = &sm->use.components[c];
    const double *items = sm->items[m] + c * d->n;
    bool share = is_share(mc, items, d->n);
    struct run_finding f = run_finding_new(FINDING_GROUP, d->task->id, sc->view.models[m].id);

    f.category = sm->use.spec;
    f.field = str_from(mc->name);
    f.text = share ? S("wilson") : S("bootstrap");
    for (size_t k = 0; k < g->n; k++) {
        struct stats_interval x = share ? wilson_of_group(g, k, items, d->n, mc->best)
                                        : interval_of_group(sc, g, k, items, d->n);
        if (x.n < 2)
            continue;
        f.bin = g->names[k];
        f.n = x.n;
        f.estimate = x.estimate;
        f.low = x.low;
        f.high = x.high;
        if (!store_put_finding(sc->store, &f, e))
            return false;
    }
    return true;
}

bool group_scores_of_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    struct item_groups g = find_groups(sc, d);

    if (g.n < 2 || g.n > GROUP_SCORES_MAX)
        return true;
    for (size_t k = 0; k < d->n_metrics; k++)
        for (size_t m = 0; m < sc->view.n_models; m++)
            for (size_t c = 0; c < d->metrics[k].use.n_components; c++)
                if (d->metrics[k].use.components[c].label && !put_component(sc, d, &g, &d->metrics[k], m, c, e))
                    return false;
    return true;
}
