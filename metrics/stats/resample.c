/*
 * resample.c -- bootstrap and randomization over metric rows (Efron 1979;
 * Koehn 2004; Noreen 1989): replicate k draws items from rng_new(seed, k) and
 * scores the sum of their rows, so that corpus metrics are resampled exactly.
 * Replicates fill fixed places; nothing depends on threads.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include <math.h>
#include <omp.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"
#include "metrics/metric.h"
#include "metrics/stats.h"

static double score_of(const struct metric_use *u, const double *sum, size_t component)
{
    double scores[METRIC_MAX_COMPONENTS];

    if (!u->metric->score)
        return NAN;
    u->metric->score(&u->args, sum, scores);
    return scores[component];
}

static size_t list_valid(const bool *a, const bool *b, size_t n, size_t **out)
{
    size_t k = 0;

    *out = xmalloc((n + 1) * sizeof **out);
    for (size_t i = 0; i < n; i++)
        if (a[i] && (!b || b[i]))
            (*out)[k++] = i;
    return k;
}

static void add_row(double *sum, const double *rows, size_t item, size_t n_stats)
{
    for (size_t s = 0; s < n_stats; s++)
        sum[s] += rows[item * n_stats + s];
}

/* One replicate of up to two systems on the same items. */
static void replicate(const struct metric_use *u, const double *rows_a, const double *rows_b, const size_t *items,
                      size_t k, uint64_t seed, size_t number, double *sum)
{
    struct rng g = rng_new(seed, number);

    memset(sum, 0, 2 * u->n_stats * sizeof *sum);
    for (size_t i = 0; i < k; i++) {
        size_t item = items[rng_below(&g, k)];
        add_row(sum, rows_a, item, u->n_stats);
        if (rows_b)
            add_row(sum + u->n_stats, rows_b, item, u->n_stats);
    }
}

static int compare(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

/* Linear interpolation between order statistics (NumPy's default). */
static double percentile(const double *sorted, size_t n, double q)
{
    double at = q * (double)(n - 1);
    size_t i = (size_t)at;
    return i + 1 < n ? sorted[i] + (at - (double)i) * (sorted[i + 1] - sorted[i]) : sorted[n - 1];
}

static double spread(const double *x, size_t n)
{
    double mean = 0, sum = 0;
    for (size_t i = 0; i < n; i++)
        mean += x[i] / (double)n;
    for (size_t i = 0; i < n; i++)
        sum += (x[i] - mean) * (x[i] - mean);
    return n > 1 ? sqrt(sum / (double)(n - 1)) : NAN;
}

/* Sorted replicate scores (or differences b - a); NaN ones are left out. */
static size_t replicates(const struct metric_use *u, const double *rows_a, const double *rows_b, const size_t *items,
                         size_t k, size_t component, uint64_t seed, size_t n_resamples, int n_threads, double *out)
{
    int threads = n_threads > 0 ? n_threads : omp_get_num_procs();
    size_t kept = 0;

    #pragma omp parallel num_threads(threads)
    {
        double *sum = xcalloc(2 * u->n_stats, sizeof *sum);
        #pragma omp for schedule(static)
        for (size_t r = 0; r < n_resamples; r++) {
            replicate(u, rows_a, rows_b, items, k, seed, r, sum);
            out[r] = score_of(u, sum, component);
            if (rows_b)
                out[r] = score_of(u, sum + u->n_stats, component) - out[r];
        }
        free(sum);
    }
    for (size_t r = 0; r < n_resamples; r++)
        if (!isnan(out[r]))
            out[kept++] = out[r];
    qsort(out, kept, sizeof *out, compare);
    return kept;
}

static double total_score(const struct metric_use *u, const double *rows, const size_t *items, size_t k,
                          size_t component)
{
    double *sum = xcalloc(u->n_stats, sizeof *sum);

    for (size_t i = 0; i < k; i++)
        add_row(sum, rows, items[i], u->n_stats);
    double score = k ? score_of(u, sum, component) : NAN;
    free(sum);
    return score;
}

struct stats_interval stats_bootstrap_score(const struct metric_use *u, const double *rows, const bool *valid,
                                            size_t n, size_t component, uint64_t seed, size_t n_resamples,
                                            double confidence, int n_threads)
{
    size_t *items, k = list_valid(valid, NULL, n, &items);
    double *scores = xcalloc(n_resamples, sizeof *scores);
    struct stats_interval out = { total_score(u, rows, items, k, component), NAN, NAN, NAN, k };

    if (k > 0) {
        size_t kept = replicates(u, rows, NULL, items, k, component, seed, n_resamples, n_threads, scores);
        if (kept > 0) {
            out.low = percentile(scores, kept, (1 - confidence) / 2);
            out.high = percentile(scores, kept, (1 + confidence) / 2);
            out.standard_error = spread(scores, kept);
        }
    }
    free(items);
    free(scores);
    return out;
}

/* Skewness of the scores with one item left out: Efron's acceleration. */
static double acceleration(const struct metric_use *u, const double *rows, const size_t *items, size_t k,
                           size_t component, int n_threads)
{
    double *left_out = xcalloc(k, sizeof *left_out), mean = 0, squares = 0, cubes = 0;

    #pragma omp parallel for schedule(static) num_threads(n_threads > 0 ? n_threads : omp_get_num_procs())
    for (size_t i = 0; i < k; i++) {
        double *sum = xcalloc(u->n_stats, sizeof *sum);
        for (size_t j = 0; j < k; j++)
            if (j != i)
                add_row(sum, rows, items[j], u->n_stats);
        left_out[i] = score_of(u, sum, component);
        free(sum);
    }
    for (size_t i = 0; i < k; i++)
        mean += left_out[i] / (double)k;
    for (size_t i = 0; i < k; i++) {
        double d = mean - left_out[i];
        squares += d * d;
        cubes += d * d * d;
    }
    free(left_out);
    return squares > 0 ? cubes / (6 * pow(squares, 1.5)) : 0;
}

struct stats_interval stats_bca_score(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                                      size_t component, uint64_t seed, size_t n_resamples, double confidence,
                                      int n_threads)
{
    size_t *items, k = list_valid(valid, NULL, n, &items), below = 0, equal = 0;
    double *scores = xcalloc(n_resamples + 1, sizeof *scores);
    struct stats_interval out = { total_score(u, rows, items, k, component), NAN, NAN, NAN, k };
    size_t kept = k > 1 && !isnan(out.estimate)
                      ? replicates(u, rows, NULL, items, k, component, seed, n_resamples, n_threads, scores) : 0;

    for (size_t r = 0; r < kept; r++) {
        below += scores[r] < out.estimate;
        equal += scores[r] == out.estimate;
    }
    if (kept > 0) {
        double bias = qnorm(((double)below + (double)equal / 2) / (double)kept, 0, 1, 1, 0);
        double skew = acceleration(u, rows, items, k, component, n_threads);
        out.standard_error = spread(scores, kept);
        for (int side = 0; side < 2; side++) {
            double z = bias + qnorm(side ? (1 + confidence) / 2 : (1 - confidence) / 2, 0, 1, 1, 0);
            double q = pnorm(bias + z / (1 - skew * z), 0, 1, 1, 0);
            /* All replicates on one side of the estimate: no correction exists. */
            *(side ? &out.high : &out.low) = isfinite(bias) && !isnan(q) ? percentile(scores, kept, q) : NAN;
        }
    }
    free(items);
    free(scores);
    return out;
}

struct stats_test stats_paired_bootstrap(const struct metric_use *u, const double *rows_a, const double *rows_b,
                                         const bool *valid_a, const bool *valid_b, size_t n, size_t component,
                                         uint64_t seed, size_t n_resamples, double confidence, int n_threads)
{
    size_t *items, k = list_valid(valid_a, valid_b, n, &items), extreme = 0;
    double *d = xcalloc(n_resamples, sizeof *d);
    struct stats_test t = { .name = "bootstrap", .statistic = NAN, .df = NAN, .p_value = NAN, .estimate = NAN,
                            .ci_low = NAN, .ci_high = NAN, .confidence = confidence, .n = k };

    size_t kept = k ? replicates(u, rows_a, rows_b, items, k, component, seed, n_resamples, n_threads, d) : 0;
    if (kept > 0) {
        t.estimate = t.statistic =
            total_score(u, rows_b, items, k, component) - total_score(u, rows_a, items, k, component);
        t.ci_low = percentile(d, kept, (1 - confidence) / 2);
        t.ci_high = percentile(d, kept, (1 + confidence) / 2);
        /* As sacreBLEU: how often a centred replicate differs as much as observed. */
        double mean = 0;
        for (size_t r = 0; r < kept; r++)
            mean += d[r] / (double)kept;
        for (size_t r = 0; r < kept; r++)
            extreme += fabs(d[r] - mean) >= fabs(t.estimate);
        t.p_value = (double)(extreme + 1) / (double)(kept + 1);
    }
    free(items);
    free(d);
    return t;
}

struct stats_test stats_paired_randomization(const struct metric_use *u, const double *rows_a, const double *rows_b,
                                             const bool *valid_a, const bool *valid_b, size_t n, size_t component,
                                             uint64_t seed, size_t n_resamples, int n_threads)
{
    size_t *items, k = list_valid(valid_a, valid_b, n, &items), extreme = 0;
    double *d = xcalloc(n_resamples, sizeof *d), *sum = xcalloc(2 * u->n_stats, sizeof *sum);
    struct stats_test t = { .name = "randomization", .df = NAN, .ci_low = NAN, .ci_high = NAN, .n = k };

    (void)n_threads;
    t.p_value = NAN;
    t.estimate = t.statistic = total_score(u, rows_b, items, k, component) - total_score(u, rows_a, items, k, component);
    /* Without pairs, or without a score, there is nothing to be as extreme as. */
    if (isnan(t.estimate)) {
        t.note = k ? "the metric has no score of a sum" : "no pairs";
        n_resamples = 0;
    }
    for (size_t r = 0; r < n_resamples; r++) {
        struct rng g = rng_new(seed, r);
        memset(sum, 0, 2 * u->n_stats * sizeof *sum);
        for (size_t i = 0; i < k; i++) {
            size_t swap = rng_u64(&g) >> 63;
            add_row(sum + swap * u->n_stats, rows_a, items[i], u->n_stats);
            add_row(sum + (1 - swap) * u->n_stats, rows_b, items[i], u->n_stats);
        }
        d[r] = score_of(u, sum + u->n_stats, component) - score_of(u, sum, component);
        extreme += fabs(d[r]) >= fabs(t.estimate);
    }
    if (!isnan(t.estimate))
        t.p_value = (double)(extreme + 1) / (double)(n_resamples + 1);
    free(items);
    free(d);
    free(sum);
    return t;
}
