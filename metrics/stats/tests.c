/*
 * tests.c -- paired tests on item scores: t (Student 1908), signs, and random
 * flips of the signs (Fisher 1935).
 *
 * Distribution functions are R's (libRmath).
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include "eval/base/machine.h"
#include "eval/base/rng.h"
#include "metrics/stats/internal.h"

struct stats_test stats_undefined(const char *name, size_t n, const char *note)
{
    return (struct stats_test){ .name = name,
                                .statistic = NAN,
                                .df = NAN,
                                .p_value = NAN,
                                .estimate = NAN,
                                .ci_low = NAN,
                                .ci_high = NAN,
                                .confidence = NAN,
                                .n = n,
                                .note = note };
}

struct stats_test stats_paired_t(const double *a, const double *b, size_t n, double confidence)
{
    size_t k;
    double *d = stats_differences(a, b, n, &k), mean = stats_mean(d, k), sd = stats_sd(d, k);
    struct stats_test t = stats_undefined("paired-t", k, "fewer than two pairs");

    free(d);
    if (k < 2)
        return t;
    t.estimate = mean;
    t.df = (double)k - 1;
    /* Differences that are equal up to rounding have no variance, so there is no t test.  SciPy divides by zero and
     * returns p = 0 even for three pairs, where an exact sign test gives 0.25. */
    if (!(sd > 1e-12 * fabs(mean))) {
        t.note = "the differences do not vary: no t test";
        return t;
    }
    double error = sd / sqrt((double)k), wide = qt(0.5 + confidence / 2, t.df, 1, 0) * error;
    t.note = NULL;
    t.statistic = mean / error;
    t.p_value = 2 * pt(fabs(t.statistic), t.df, 0, 0);
    t.ci_low = mean - wide;
    t.ci_high = mean + wide;
    t.confidence = confidence;
    return t;
}

struct stats_test stats_sign(const double *a, const double *b, size_t n)
{
    struct stats_wtl w = stats_win_tie_loss(a, b, n, 0, true);
    double trials = (double)(w.win + w.loss), min = (double)(w.win < w.loss ? w.win : w.loss);
    struct stats_test t = stats_undefined("sign", w.win + w.loss, "no differences");

    if (trials == 0)
        return t;
    t.statistic = (double)w.win;
    t.estimate = (double)w.win / trials;
    t.p_value = fmin(1, 2 * pbinom(min, trials, 0.5, 1, 0));
    t.note = NULL;
    return t;
}

/* The limit below which a mean is less extreme than the observed one: sums that differ only by rounding count as
 * equal. */
static double limit_of(const double *d, size_t k)
{
    double size = 0;

    for (size_t i = 0; i < k; i++)
        size += fabs(d[i]) / (double)k;
    return fabs(stats_mean(d, k)) - 1e-12 * size;
}

/* Replicate r takes its sign flips from the bits of r, or from random generator number r. */
static bool is_extreme(const double *d, size_t k, size_t r, bool all, uint64_t seed, double limit)
{
    struct rng g = rng_new(seed, r);
    uint64_t bits = all ? r : 0;
    double sum = 0;

    for (size_t i = 0; i < k; i++, bits >>= 1) {
        if (!all && i % 64 == 0)
            bits = rng_u64(&g);
        sum += bits & 1 ? d[i] : -d[i];
    }
    return fabs(sum / (double)k) >= limit;
}

struct stats_test stats_permutation(const double *a, const double *b, size_t n, uint64_t seed, size_t n_resamples,
                                    int n_threads)
{
    size_t k, extreme = 0;
    double *d = stats_differences(a, b, n, &k), limit = limit_of(d, k);
    struct stats_test t = stats_undefined("permutation", k, "no pairs");
    /* All 2^k sign flips if these are no more than n_resamples. */
    bool all = k < 30 && (size_t)1 << k <= n_resamples;
    size_t total = all ? (size_t)1 << k : n_resamples;

    int threads = machine_threads_for(n_threads, total * k / STATS_DRAWS_PER_THREAD);
#pragma omp parallel for schedule(static) reduction(+ : extreme) num_threads(threads)
    for (size_t r = 0; r < (k ? total : 0); r++)
        extreme += is_extreme(d, k, r, all, seed, limit);
    if (k) {
        t.estimate = t.statistic = stats_mean(d, k);
        t.p_value = all ? (double)extreme / (double)total : (double)(extreme + 1) / (double)(total + 1);
        t.p_floor = all ? 0 : 1 / (double)(total + 1);
        t.note = all ? "exact: all sign flips" : NULL;
    }
    free(d);
    return t;
}
