/*
 * compare.c -- stage 6: is a fine-tune better than its base, item by item?
 *
 * Differences are tuned minus base on the corpus score; their interval is a
 * paired bootstrap over items, whatever test gives the p-value.  A family for
 * the multiple-testing correction is all (model, component) pairs of one task
 * under one test.
 */
#include "eval/harness/compare.h"

#include <math.h>

#include "metrics/stats.h"

static size_t model_index(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

struct pair {
    const struct scored_metric *metric;
    size_t component, base, tuned, n;
    const double *a, *b; /* item scores */
};

static struct stats_test bootstrap(const struct pair *p, const struct suite *s, int n_threads)
{
    const struct scored_metric *m = p->metric;
    struct stats_resampling how = { s->seed, (size_t)s->resamples, 0.95, STATS_PERCENTILE, n_threads };
    struct stats_rows a = { m->rows[p->base], m->valid[p->base] }, b = { m->rows[p->tuned], m->valid[p->tuned] };
    struct stats_test all[METRIC_MAX_COMPONENTS];

    stats_paired_bootstraps(&m->use, &a, &b, p->n, &how, all);
    return all[p->component];
}

static struct stats_test randomization(const struct pair *p, const struct suite *s, int n_threads)
{
    const struct scored_metric *m = p->metric;
    struct stats_resampling how = { s->seed, (size_t)s->resamples, 0.95, STATS_PERCENTILE, n_threads };
    struct stats_rows a = { m->rows[p->base], m->valid[p->base] }, b = { m->rows[p->tuned], m->valid[p->tuned] };
    struct stats_test all[METRIC_MAX_COMPONENTS];

    stats_paired_randomizations(&m->use, &a, &b, p->n, &how, all);
    return all[p->component];
}

static struct stats_test run_test(str name, const struct pair *p, const struct suite *s,
                                  const struct stats_test *boot, int n_threads)
{
    if (str_is(name, "paired-t"))
        return stats_paired_t(p->a, p->b, p->n, 0.95);
    if (str_is(name, "wilcoxon"))
        return stats_wilcoxon(p->a, p->b, p->n);
    if (str_is(name, "sign"))
        return stats_sign(p->a, p->b, p->n);
    if (str_is(name, "permutation"))
        return stats_permutation(p->a, p->b, p->n, s->seed, (size_t)s->resamples, n_threads);
    if (str_is(name, "randomization"))
        return randomization(p, s, n_threads);
    return *boot;
}

/* Standard deviation of the paired differences. */
static double sd_of_difference(const double *a, const double *b, size_t n)
{
    double sum = 0, squares = 0;
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            sum += b[i] - a[i];
            k++;
        }
    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            double d = b[i] - a[i] - sum / (double)k;
            squares += d * d;
        }
    return k > 1 ? sqrt(squares / (double)(k - 1)) : NAN;
}

static struct run_comparison compare_pair(const struct pair *p, const struct suite *s, const struct suite_task *t,
                                          const struct run_view *v, str test, int n_threads)
{
    const struct metric_component *c = &p->metric->use.components[p->component];
    struct stats_test boot = bootstrap(p, s, n_threads);
    struct stats_test result = run_test(test, p, s, &boot, n_threads);
    struct stats_wtl wtl = stats_win_tie_loss(p->a, p->b, p->n, 0, c->higher_is_better);
    double base = p->metric->corpus[p->base][p->component], tuned = p->metric->corpus[p->tuned][p->component];

    return (struct run_comparison){
        .task = t->id,
        .base = v->models[p->base].id,
        .model = v->models[p->tuned].id,
        .metric = p->metric->use.spec,
        .component = str_from(c->name),
        .test = test,
        .base_score = base,
        .score = tuned,
        .difference = tuned - base,
        .ci_low = boot.ci_low,
        .ci_high = boot.ci_high,
        .statistic = result.statistic,
        .df = result.df,
        .p_value = result.p_value,
        .correction = s->correct,
        .effect_size = stats_cohen_dz(p->a, p->b, p->n),
        .win = wtl.win,
        .tie = wtl.tie,
        .loss = wtl.loss,
        .n = result.n,
        .detectable = stats_detectable_difference(result.n, sd_of_difference(p->a, p->b, p->n), s->alpha, 0.8),
    };
}

static void correct(str method, double *p, size_t n)
{
    if (str_is(method, "holm"))
        stats_correct_holm(p, n);
    else if (str_is(method, "bh"))
        stats_correct_bh(p, n);
    else if (str_is(method, "bonferroni"))
        stats_correct_bonferroni(p, n);
}

bool compare_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                  const struct scored_task *d, size_t *position, struct store *store, int n_threads, struct arena *a,
                  struct err *e)
{
    size_t base = model_index(v, s->base), n = 0;

    if (!s->base.n || base == v->n_models)
        return true;
    size_t most = d->n_metrics * METRIC_MAX_COMPONENTS * (s->n_tuned + 1);
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, most);
    double *p_values = ARENA_NEW(a, double, most);
    for (size_t k = 0; k < s->n_tests; k++) {
        n = 0;
        for (size_t m = 0; m < d->n_metrics; m++)
            for (size_t c = 0; c < d->metrics[m].use.n_components; c++)
                for (size_t u = 0; u < s->n_tuned; u++) {
                    const struct scored_metric *sm = &d->metrics[m];
                    size_t tuned = model_index(v, s->tuned[u]);
                    if (!sm->use.components[c].label || tuned == v->n_models)
                        continue;
                    struct pair p = { sm, c, base, tuned, d->n, sm->items[base] + c * d->n,
                                      sm->items[tuned] + c * d->n };
                    list[n] = compare_pair(&p, s, t, v, s->tests[k], n_threads);
                    p_values[n] = list[n].p_value;
                    n++;
                }
        correct(s->correct, p_values, n);
        for (size_t i = 0; i < n; i++) {
            list[i].p_adjusted = p_values[i];
            list[i].significant = p_values[i] < s->alpha;
            if (!store_put_comparison(store, (*position)++, &list[i], e))
                return false;
        }
    }
    return true;
}
