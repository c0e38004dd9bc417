/*
 * compare.c -- stage 6: is a fine-tune better than its base, item by item?
 *
 * Everything in a comparison is about the common subset: the items that both
 * models answered (n says how many).  Scores of each model's own items, which
 * may be more, are what stage 5 wrote.  Differences are tuned minus base on the
 * corpus score of the common subset; their interval is a paired bootstrap over
 * its items, whatever test gives the p-value.  A family for the
 * multiple-testing correction is all (model, component) pairs of one task under
 * one test.
 */
#include "eval/harness/compare.h"

#include <math.h>

#include "eval/harness/paired_tests.h"

static const double confidence = 0.95, power = 0.8;

static size_t model_index(const struct run_view *v, str id)
{
    size_t i = 0;
    while (i < v->n_models && !str_equal(v->models[i].id, id))
        i++;
    return i;
}

/* One metric, one fine-tune, all its components. */
struct match {
    const struct scored_metric *metric;
    size_t base, tuned, n;
    struct paired pair;
    double scores[2][METRIC_MAX_COMPONENTS]; /* of the common subset */
    struct stats_test boot[METRIC_MAX_COMPONENTS], result[METRIC_MAX_COMPONENTS];
};

static void open_match(struct match *m, const struct scored_metric *sm, const struct suite *s, size_t base,
                       size_t tuned, size_t n, int n_threads, struct arena *a)
{
    bool *common = ARENA_NEW(a, bool, n);

    *m = (struct match){ .metric = sm, .base = base, .tuned = tuned, .n = n };
    m->pair = (struct paired){ .use = &sm->use,
                               .n = n,
                               .items = { sm->items[base], sm->items[tuned] },
                               .rows = { { sm->rows[base], sm->valid[base] }, { sm->rows[tuned], sm->valid[tuned] } },
                               .how = { s->seed, (size_t)s->resamples, confidence, STATS_PERCENTILE, n_threads } };
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

static struct run_comparison describe(const struct match *m, size_t c, const struct suite *s,
                                      const struct suite_task *t, const struct run_view *v, str test)
{
    const struct metric_component *mc = &m->metric->use.components[c];
    const double *a = m->pair.items[0] + c * m->n, *b = m->pair.items[1] + c * m->n;
    struct stats_wtl wtl = stats_win_tie_loss(a, b, m->n, 0, mc->higher_is_better);
    const struct stats_test *boot = &m->boot[c], *result = &m->result[c];

    return (struct run_comparison){
        .task = t->id,
        .base = v->models[m->base].id,
        .model = v->models[m->tuned].id,
        .metric = m->metric->use.spec,
        .component = str_from(mc->name),
        .test = test,
        .base_score = finite_or_nan(m->scores[0][c]),
        .score = finite_or_nan(m->scores[1][c]),
        .difference = finite_or_nan(m->scores[1][c] - m->scores[0][c]),
        .ci_low = finite_or_nan(boot->ci_low),
        .ci_high = finite_or_nan(boot->ci_high),
        .statistic = finite_or_nan(result->statistic),
        .df = result->df,
        .p_value = result->p_value,
        .correction = s->correct,
        .effect_size = finite_or_nan(stats_cohen_dz(a, b, m->n)),
        .win = wtl.win,
        .tie = wtl.tie,
        .loss = wtl.loss,
        .n = boot->n,
        .detectable = stats_detectable_difference(boot->n, paired_sd(a, b, m->n), s->alpha, power),
    };
}

static bool write_family(const struct suite *s, struct run_comparison *list, double *p_values, size_t n,
                         size_t *position, struct store *store, struct err *e)
{
    paired_correct(s->correct, p_values, n);
    for (size_t i = 0; i < n; i++) {
        list[i].p_adjusted = p_values[i];
        list[i].significant = p_values[i] < s->alpha;
        if (!store_put_comparison(store, (*position)++, &list[i], e))
            return false;
    }
    return true;
}

/* Where the base answered but a metric has no value for any of its answers (how far
 * a model is from the base) there is nothing to test. */
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

bool compare_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                  const struct scored_task *d, size_t *position, struct store *store, int n_threads, struct arena *a,
                  struct err *e)
{
    size_t base = model_index(v, s->base), most = d->n_metrics * METRIC_MAX_COMPONENTS * (s->n_tuned + 1), n_tuned = 0;

    if (!s->base.n || base == v->n_models)
        return true;
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, most);
    struct match *matches = ARENA_NEW(a, struct match, d->n_metrics * (s->n_tuned + 1));
    double *p_values = ARENA_NEW(a, double, most);
    for (size_t u = 0; u < s->n_tuned; u++) {
        size_t tuned = model_index(v, s->tuned[u]);
        for (size_t m = 0; m < d->n_metrics && tuned < v->n_models; m++)
            open_match(&matches[n_tuned * d->n_metrics + m], &d->metrics[m], s, base, tuned, d->n, n_threads, a);
        n_tuned += tuned < v->n_models;
    }
    for (size_t k = 0; k < s->n_tests; k++) {
        const struct paired_test *test = paired_test_find(s->tests[k], true, e);
        size_t n = 0;
        if (!test)
            return false;
        for (size_t i = 0; i < n_tuned * d->n_metrics; i++)
            test->run(&matches[i].pair, matches[i].result);
        for (size_t m = 0; m < d->n_metrics; m++)
            for (size_t c = 0; c < d->metrics[m].use.n_components && base_has_value(d, &d->metrics[m], base); c++)
                for (size_t u = 0; u < n_tuned && d->metrics[m].use.components[c].label; u++) {
                    const struct match *match = &matches[u * d->n_metrics + m];
                    list[n] = describe(match, c, s, t, v, s->tests[k]);
                    p_values[n++] = match->result[c].p_value;
                }
        if (!write_family(s, list, p_values, n, position, store, e))
            return false;
    }
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
