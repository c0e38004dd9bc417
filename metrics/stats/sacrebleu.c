/*
 * sacrebleu.c -- the paired tests of sacreBLEU 2.6.0 (significance.py), with its
 * random numbers: paired bootstrap after Koehn 2004 as in Moses, approximate
 * randomization as in MultEval.
 *
 * The resamples are the same for every metric and system: default_rng(seed) at each
 * call.  Kept for equality: the bootstrap centers absolute differences, so that its p
 * is one-tailed and smaller than the two-sided one of resample.c; comparisons are
 * strict.
 */
#include <string.h>

#include "metrics/metric.h"
#include "metrics/stats/numpy.h"
#include "metrics/stats/internal.h"

struct setup {
    const struct metric_use *u;
    const double *rows[2]; /* [items][n_stats] of each system */
    size_t *items, k;      /* items [k]: those that are valid in both */
};

static struct setup start(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b, size_t n)
{
    struct setup s = { .u = u, .rows = { a->rows, b->rows } };

    s.items = xmalloc((n + 1) * sizeof *s.items);
    for (size_t i = 0; i < n; i++)
        if (a->valid[i] && b->valid[i])
            s.items[s.k++] = i;
    return s;
}

static void add(const struct setup *s, double *sum, int system, size_t item)
{
    for (size_t x = 0; x < s->u->n_stats; x++)
        sum[x] += s->rows[system][item * s->u->n_stats + x];
}

static void score(const struct setup *s, const double *sum, double *out)
{
    s->u->metric->score(&s->u->args, sum, out);
}

/* The actual scores of both systems, and results without p. */
static void compute_observed(const struct setup *s, const char *name, double real[2][METRIC_MAX_COMPONENTS],
                             struct stats_test *out)
{
    bool scored = s->k > 0 && s->u->metric->score;

    for (int i = 0; i < 2 && scored; i++) {
        double *sum = xcalloc(s->u->n_stats + 1, sizeof *sum);
        for (size_t k = 0; k < s->k; k++)
            add(s, sum, i, s->items[k]);
        score(s, sum, real[i]);
        free(sum);
    }
    for (size_t c = 0; c < s->u->n_components; c++) {
        out[c] = stats_undefined(name, s->k, scored ? NULL : s->k ? "the metric has no score of a sum" : "no pairs");
        if (!scored)
            continue;
        out[c].estimate = out[c].statistic = real[1][c] - real[0][c];
        if (isnan(out[c].estimate))
            out[c].note = "the metric has no score";
    }
}

void stats_sacrebleu_bootstrap(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                               size_t n, const struct stats_resampling *how, struct stats_test *out)
{
    struct setup s = start(u, a, b, n);
    size_t nc = u->n_components, total = s.k && u->metric->score ? how->n_resamples : 0;
    double real[2][METRIC_MAX_COMPONENTS], one[METRIC_MAX_COMPONENTS], two[METRIC_MAX_COMPONENTS];
    double *d = xmalloc((total * nc + 1) * sizeof *d), *sums = xcalloc(2 * u->n_stats + 1, sizeof *sums);
    struct pcg64 g;

    compute_observed(&s, "sacrebleu-bs", real, out);
    pcg64_seed(&g, how->seed);
    for (size_t r = 0; r < total; r++) {
        memset(sums, 0, 2 * u->n_stats * sizeof *sums);
        for (size_t i = 0; i < s.k; i++) {
            size_t item = s.items[pcg64_below(&g, s.k)];
            add(&s, sums, 0, item);
            add(&s, sums + u->n_stats, 1, item);
        }
        score(&s, sums, one);
        score(&s, sums + u->n_stats, two);
        for (size_t c = 0; c < nc; c++)
            d[c * total + r] = fabs(two[c] - one[c]);
    }
    for (size_t c = 0; c < nc && total; c++) {
        double mean = stats_mean(d + c * total, total), seen = fabs(out[c].estimate);
        size_t extreme = 0;
        if (isnan(seen) || isnan(mean)) { /* no difference is above NaN, which would be the smallest p there is */
            out[c].note = isnan(seen) ? out[c].note : "the metric has no score of some resamples";
            continue;
        }
        for (size_t r = 0; r < total; r++)
            extreme += d[c * total + r] - mean > seen;
        out[c].p_value = (double)(extreme + 1) / (double)(total + 1);
        out[c].p_floor = 1 / (double)(total + 1);
    }
    free(d);
    free(sums);
    free(s.items);
}

void stats_sacrebleu_randomization(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                   size_t n, const struct stats_resampling *how, struct stats_test *out)
{
    struct setup s = start(u, a, b, n);
    size_t nc = u->n_components, total = s.k && u->metric->score ? how->n_resamples : 0;
    size_t extreme[METRIC_MAX_COMPONENTS] = { 0 };
    double real[2][METRIC_MAX_COMPONENTS], one[METRIC_MAX_COMPONENTS], two[METRIC_MAX_COMPONENTS];
    double *sums = xcalloc(2 * u->n_stats + 1, sizeof *sums);
    struct pcg64 g;

    compute_observed(&s, "sacrebleu-ar", real, out);
    pcg64_seed(&g, how->seed);
    pcg64_new_bits(&g);
    for (size_t r = 0; r < total; r++) {
        memset(sums, 0, 2 * u->n_stats * sizeof *sums);
        for (size_t i = 0; i < s.k; i++) {
            int from = pcg64_bit(&g) ? 0 : 1; /* true: the first pseudo-system takes the baseline's */
            add(&s, sums, from, s.items[i]);
            add(&s, sums + u->n_stats, 1 - from, s.items[i]);
        }
        score(&s, sums, one);
        score(&s, sums + u->n_stats, two);
        for (size_t c = 0; c < nc; c++)
            extreme[c] += !(fabs(one[c] - two[c]) <= fabs(out[c].estimate)); /* without a score: may be extreme */
    }
    for (size_t c = 0; c < nc && total; c++) {
        if (isnan(out[c].estimate))
            continue;
        out[c].p_value = (double)(extreme[c] + 1) / (double)(total + 1);
        out[c].p_floor = 1 / (double)(total + 1);
    }
    free(sums);
    free(s.items);
}
