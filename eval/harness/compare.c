/*
 * compare.c -- see compare.h.
 *
 * Everything in a comparison is about the common subset: the items that both
 * models answered (n says how many).  Scores of each model's own items, which
 * may be more, are what stage 5 wrote.  Differences are tuned minus base on the
 * corpus score of the common subset; their interval is a paired bootstrap over
 * its items, whatever test gives the p-value.  A family for the
 * multiple-testing correction is all (model, component) pairs of one task and
 * one <compare> under one test.
 */
#include "eval/harness/compare.h"

#include <math.h>

#include "eval/base/err.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/suite.h"

static const double confidence = 0.95, power = 0.8;

/* One metric, one fine-tune, all its components. */
struct match {
    const struct scored_metric *metric;
    size_t base, tuned, n; /* models of the view; items */
    struct paired pair;
    double scores[2][METRIC_MAX_COMPONENTS]; /* of the common subset */
    struct stats_test boot[METRIC_MAX_COMPONENTS], result[METRIC_MAX_COMPONENTS];
};

static void open_match(struct match *m, const struct scored_metric *sm, const struct scoring *sc,
                       const struct suite_compare *c, size_t n)
{
    bool *common = ARENA_NEW(sc->mem, bool, n);
    size_t base = m->base, tuned = m->tuned;

    m->metric = sm;
    m->n = n;
    m->pair = (struct paired){ .use = &sm->use,
                               .n = n,
                               .items = { sm->items[base], sm->items[tuned] },
                               .rows = { { sm->rows[base], sm->valid[base] }, { sm->rows[tuned], sm->valid[tuned] } },
                               .how = { sc->suite->seed, (size_t)c->resamples, confidence, STATS_PERCENTILE,
                                        sc->n_threads } };
    for (size_t i = 0; i < n; i++)
        common[i] = sm->valid[base][i] && sm->valid[tuned][i];
    metric_corpus_score(&sm->use, sm->rows[base], common, n, m->scores[0]);
    metric_corpus_score(&sm->use, sm->rows[tuned], common, n, m->scores[1]);
    stats_paired_bootstraps(&sm->use, &m->pair.rows[0], &m->pair.rows[1], n, &m->pair.how, m->boot);
}

/* No infinity reaches a table: the same difference everywhere makes t one. */
static double finite_or_nan(double v)
{
    return isfinite(v) ? v : NAN;
}

/* Row of component c under one test; task and test are filled in by the caller. */
static struct run_comparison describe(const struct match *m, size_t c, const struct run_view *v,
                                      const struct suite_compare *how)
{
    const struct metric_component *mc = &m->metric->use.components[c];
    const double *a = m->pair.items[0] + c * m->n, *b = m->pair.items[1] + c * m->n;
    struct stats_wtl wtl = stats_win_tie_loss(a, b, m->n, 0, mc->higher_is_better);
    const struct stats_test *boot = &m->boot[c], *result = &m->result[c];

    return (struct run_comparison){
        .base = v->models[m->base].id,
        .model = v->models[m->tuned].id,
        .metric = m->metric->use.spec,
        .component = str_from(mc->name),
        .base_score = finite_or_nan(m->scores[0][c]),
        .score = finite_or_nan(m->scores[1][c]),
        .difference = finite_or_nan(m->scores[1][c] - m->scores[0][c]),
        .ci_low = finite_or_nan(boot->ci_low),
        .ci_high = finite_or_nan(boot->ci_high),
        .statistic = finite_or_nan(result->statistic),
        .df = result->df,
        .p_value = result->p_value,
        .correction = how->correct,
        .effect_size = finite_or_nan(stats_cohen_dz(a, b, m->n)),
        .win = wtl.win,
        .tie = wtl.tie,
        .loss = wtl.loss,
        .n = boot->n,
        .detectable = stats_detectable_difference(boot->n, paired_sd(a, b, m->n), how->alpha, power),
    };
}

static bool write_family(struct scoring *sc, const struct suite_compare *how, struct run_comparison *list,
                         double *p_values, size_t n, struct err *e)
{
    paired_correct(how->correct, p_values, n);
    for (size_t i = 0; i < n; i++) {
        list[i].p_adjusted = p_values[i];
        list[i].significant = p_values[i] < how->alpha;
        if (!store_put_comparison(sc->store, sc->position.comparisons++, &list[i], e))
            return false;
    }
    return true;
}

/* Where the base answered but a metric has no value for any of its answers (the
 * divergence from the base) there is nothing to test. */
static bool base_has_value(const struct scored_task *d, const struct scored_metric *m, size_t base)
{
    bool answered = false;

    for (size_t i = 0; i < d->n; i++) {
        if (m->valid[base][i])
            return true;
        answered = answered || d->gens[base][i].error.n == 0;
    }
    return !answered;
}

/* [n_tuned][d->n_metrics] matches of one <compare>; returns n_tuned. */
static size_t open_matches(const struct scoring *sc, const struct suite_compare *how, const struct scored_task *d,
                           size_t base, struct match **out)
{
    size_t n_tuned = 0;

    *out = ARENA_NEW(sc->mem, struct match, d->n_metrics * how->n_tuned + 1);
    for (size_t u = 0; u < how->n_tuned; u++) {
        size_t tuned = run_model_index(&sc->view, how->tuned[u]);
        for (size_t m = 0; m < d->n_metrics && tuned < sc->view.n_models; m++) {
            struct match *match = &(*out)[n_tuned * d->n_metrics + m];
            *match = (struct match){ .base = base, .tuned = tuned };
            open_match(match, &d->metrics[m], sc, how, d->n);
        }
        n_tuned += tuned < sc->view.n_models;
    }
    return n_tuned;
}

static bool carry_out(struct scoring *sc, const struct suite_compare *how, const struct scored_task *d, struct err *e)
{
    size_t base = run_model_index(&sc->view, how->base);
    struct match *matches;

    if (!how->base.n || base == sc->view.n_models)
        return true;
    size_t n_tuned = open_matches(sc, how, d, base, &matches);
    size_t max_rows = d->n_metrics * METRIC_MAX_COMPONENTS * n_tuned;
    struct run_comparison *list = ARENA_NEW(sc->mem, struct run_comparison, max_rows);
    double *p_values = ARENA_NEW(sc->mem, double, max_rows);
    for (size_t k = 0; k < how->n_tests; k++) {
        const struct paired_test *test = paired_test_find(how->tests[k], true, e);
        size_t n = 0;
        if (!test)
            return false;
        for (size_t i = 0; i < n_tuned * d->n_metrics; i++)
            test->run(&matches[i].pair, matches[i].result);
        for (size_t m = 0; m < d->n_metrics; m++)
            for (size_t c = 0; c < d->metrics[m].use.n_components && base_has_value(d, &d->metrics[m], base); c++)
                for (size_t u = 0; u < n_tuned && d->metrics[m].use.components[c].label; u++) {
                    const struct match *match = &matches[u * d->n_metrics + m];
                    list[n] = describe(match, c, &sc->view, how);
                    list[n].task = d->task->id;
                    list[n].test = how->tests[k];
                    p_values[n++] = match->result[c].p_value;
                }
        if (!write_family(sc, how, list, p_values, n, e))
            return false;
    }
    return true;
}

bool compare_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    for (size_t k = 0; k < sc->suite->n_compares; k++)
        if (!carry_out(sc, &sc->suite->compares[k], d, e))
            return false;
    return true;
}

void comparisons_add_power(struct run_view *v, struct arena *a)
{
    struct run_task *tasks = ARENA_NEW(a, struct run_task, v->n_tasks);

    for (size_t t = 0; t < v->n_tasks; t++) {
        tasks[t] = v->tasks[t];
        for (size_t i = 0; i < v->n_comparisons; i++)
            if (str_equal(v->comparisons[i].task, tasks[t].id) && v->comparisons[i].n > tasks[t].n_compared)
                tasks[t].n_compared = v->comparisons[i].n;
        double d = stats_detectable_difference(tasks[t].n_compared, 1, v->alpha, power);
        tasks[t].detectable_d = isfinite(d) ? d : 0;
        tasks[t].power = power;
    }
    v->tasks = tasks;
}
