/*
 * tests.c -- paired tests and effect sizes on item scores.
 *
 * Distribution functions are R's (libRmath).  Wilcoxon follows SciPy 1.10's
 * "auto": exact for at most 50 pairs none of which is zero (tied rank sums are
 * cut to whole numbers, as there); otherwise zeros are dropped and the normal
 * distribution is used with tie correction and without continuity correction.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"
#include "metrics/stats.h"

static double *differences(const double *a, const double *b, size_t n, size_t *n_used)
{
    double *d = xmalloc((n + 1) * sizeof *d);

    *n_used = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i]))
            d[(*n_used)++] = b[i] - a[i];
    return d;
}

static double mean_of(const double *x, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    return n ? sum / (double)n : NAN;
}

static double sd_of(const double *x, size_t n)
{
    double mean = mean_of(x, n), sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (x[i] - mean) * (x[i] - mean);
    return n > 1 ? sqrt(sum / (double)(n - 1)) : NAN;
}

static struct stats_test undefined(const char *name, size_t n, const char *note)
{
    return (struct stats_test){ .name = name, .statistic = NAN, .df = NAN, .p_value = NAN, .estimate = NAN,
                                .ci_low = NAN, .ci_high = NAN, .confidence = 0.95, .n = n, .note = note };
}

struct stats_test stats_paired_t(const double *a, const double *b, size_t n, double confidence)
{
    size_t k;
    double *d = differences(a, b, n, &k), mean = mean_of(d, k), sd = sd_of(d, k);
    struct stats_test t = undefined("paired-t", k, "fewer than two pairs");

    free(d);
    if (k < 2)
        return t;
    t.estimate = mean;
    t.note = "the differences do not vary";
    t.df = (double)k - 1;
    if (!(sd > 0)) {
        /* As SciPy: the same non-zero difference everywhere is t = +-inf, p = 0;
         * all zero is 0/0. */
        t.statistic = mean / 0.0;
        t.p_value = mean != 0 ? 0 : NAN;
        t.ci_low = t.ci_high = mean;
        t.confidence = confidence;
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

static int by_magnitude(const void *x, const void *y)
{
    double a = fabs(*(const double *)x), b = fabs(*(const double *)y);
    return (a > b) - (a < b);
}

struct stats_test stats_wilcoxon(const double *a, const double *b, size_t n)
{
    size_t all, k = 0;
    double *d = differences(a, b, n, &all), plus = 0, minus = 0, ties = 0;
    struct stats_test t = undefined("wilcoxon", all, "all differences are zero");

    t.estimate = mean_of(d, all);
    for (size_t i = 0; i < all; i++)
        if (d[i] != 0)
            d[k++] = d[i];
    if (k == 0) {
        free(d);
        return t;
    }
    qsort(d, k, sizeof *d, by_magnitude);
    for (size_t i = 0, j; i < k; i = j) {
        for (j = i + 1; j < k && fabs(d[j]) == fabs(d[i]); j++)
            continue;
        double rank = (double)(i + 1 + j) / 2, size = (double)(j - i);
        ties += size * size * size - size;
        for (size_t m = i; m < j; m++)
            *(d[m] > 0 ? &plus : &minus) += rank;
    }
    free(d);
    double m = (double)k, least = plus < minus ? plus : minus;
    t.statistic = least;
    t.n = k;
    if (k == all && k <= 50) {
        double sum = floor(plus), below = psignrank(sum, m, 1, 0), above = psignrank(sum - 1, m, 0, 0);
        double p = 2 * (below < above ? below : above);
        t.p_value = p < 1 ? p : 1;
        t.note = "exact";
        return t;
    }
    double error = sqrt((m * (m + 1) * (2 * m + 1) - ties / 2) / 24);
    t.p_value = 2 * pnorm(fabs((least - m * (m + 1) / 4) / error), 0, 1, 0, 0);
    t.note = "normal approximation";
    return t;
}

struct stats_test stats_sign(const double *a, const double *b, size_t n)
{
    struct stats_wtl w = stats_win_tie_loss(a, b, n, 0, true);
    double trials = (double)(w.win + w.loss), least = (double)(w.win < w.loss ? w.win : w.loss);
    struct stats_test t = undefined("sign", w.win + w.loss, "no differences");

    if (trials == 0)
        return t;
    t.statistic = (double)w.win;
    double p = 2 * pbinom(least, trials, 0.5, 1, 0);
    t.p_value = p < 1 ? p : 1;
    t.note = NULL;
    return t;
}

/* Signs of the differences are flipped at random; the observed one counts too.
 * Sums that differ only by rounding must count as equal, hence the tolerance
 * relative to the size of the numbers. */
struct stats_test stats_permutation(const double *a, const double *b, size_t n, uint64_t seed, size_t n_resamples)
{
    size_t k, extreme = 0;
    double *d = differences(a, b, n, &k), observed = fabs(mean_of(d, k));
    struct stats_test t = undefined("permutation", k, k ? NULL : "no pairs");
    double size = 0;

    for (size_t i = 0; i < k; i++)
        size += fabs(d[i]) / (double)k;

    for (size_t r = 0; k && r < n_resamples; r++) {
        struct rng g = rng_new(seed, r);
        double sum = 0;
        for (size_t i = 0; i < k; i++)
            sum += rng_u64(&g) >> 63 ? d[i] : -d[i];
        extreme += fabs(sum / (double)k) >= observed - 1e-12 * size;
    }
    if (k) {
        t.estimate = mean_of(d, k);
        t.statistic = t.estimate;
        t.p_value = (double)(extreme + 1) / (double)(n_resamples + 1);
    }
    free(d);
    return t;
}

struct stats_wtl stats_win_tie_loss(const double *a, const double *b, size_t n, double rope, bool higher_is_better)
{
    struct stats_wtl w = { 0 };

    for (size_t i = 0; i < n; i++) {
        double d = higher_is_better ? b[i] - a[i] : a[i] - b[i];
        if (isnan(d))
            continue;
        w.win += d > rope;
        w.loss += d < -rope;
        w.tie += fabs(d) <= rope;
    }
    return w;
}

double stats_cohen_dz(const double *a, const double *b, size_t n)
{
    size_t k;
    double *d = differences(a, b, n, &k), mean = mean_of(d, k), sd = sd_of(d, k);
    free(d);
    return sd > 0 ? mean / sd : NAN;
}

/* The pooled d of two groups of n, with the small-sample factor of Hedges (1981). */
double stats_hedges_g(const double *a, const double *b, size_t n)
{
    double *x = xmalloc((n + 1) * sizeof *x), *y = xmalloc((n + 1) * sizeof *y);
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            x[k] = a[i];
            y[k++] = b[i];
        }
    double s_x = sd_of(x, k), s_y = sd_of(y, k), pooled = sqrt((s_x * s_x + s_y * s_y) / 2);
    double difference = mean_of(y, k) - mean_of(x, k);
    free(x);
    free(y);
    return pooled > 0 ? difference / pooled * (1 - 3 / (4 * (2 * (double)k - 2) - 1)) : NAN;
}

double stats_cliff_delta(const double *a, size_t n_a, const double *b, size_t n_b)
{
    double more = 0;

    for (size_t i = 0; i < n_a; i++)
        for (size_t j = 0; j < n_b; j++)
            more += (b[j] > a[i]) - (b[j] < a[i]);
    return n_a && n_b ? more / ((double)n_a * (double)n_b) : NAN;
}

/* --- corrections ---------------------------------------------------------- */

struct placed {
    double p;
    size_t place;
};

static int by_p(const void *x, const void *y)
{
    const struct placed *a = x, *b = y;
    return a->p != b->p ? (a->p > b->p) - (a->p < b->p) : (a->place > b->place) - (a->place < b->place);
}

/* Places of the p-values that are numbers, smallest first. */
static size_t *order_of(const double *p, size_t n, size_t *count)
{
    struct placed *list = xmalloc((n + 1) * sizeof *list);
    size_t *order = xmalloc((n + 1) * sizeof *order);

    *count = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(p[i]))
            list[(*count)++] = (struct placed){ p[i], i };
    qsort(list, *count, sizeof *list, by_p);
    for (size_t i = 0; i < *count; i++)
        order[i] = list[i].place;
    free(list);
    return order;
}

void stats_correct_holm(double *p, size_t n)
{
    size_t m;
    size_t *order = order_of(p, n, &m);
    double most = 0;

    for (size_t i = 0; i < m; i++) {
        double v = p[order[i]] * (double)(m - i);
        most = v > most ? v : most;
        p[order[i]] = most < 1 ? most : 1;
    }
    free(order);
}

void stats_correct_bh(double *p, size_t n)
{
    size_t m;
    size_t *order = order_of(p, n, &m);
    double least = 1;

    for (size_t i = m; i-- > 0;) {
        double v = p[order[i]] * (double)m / (double)(i + 1);
        least = v < least ? v : least;
        p[order[i]] = least;
    }
    free(order);
}

void stats_correct_bonferroni(double *p, size_t n)
{
    size_t m = 0;

    for (size_t i = 0; i < n; i++)
        m += !isnan(p[i]);
    for (size_t i = 0; i < n; i++)
        if (!isnan(p[i]))
            p[i] = p[i] * (double)m < 1 ? p[i] * (double)m : 1;
}

/* Bisection on the noncentral t: power grows with the difference. */
double stats_detectable_difference(size_t n, double sd, double alpha, double power)
{
    double df = (double)n - 1, low = 0, high = 1;

    if (n < 2 || !(sd > 0))
        return NAN;
    double critical = qt(1 - alpha / 2, df, 1, 0), root = sqrt((double)n);
    while (1 - pnt(critical, df, high * root, 1, 0) < power && high < 1e6)
        high *= 2;
    for (int i = 0; i < 60; i++) {
        double mid = (low + high) / 2;
        *(1 - pnt(critical, df, mid * root, 1, 0) < power ? &low : &high) = mid;
    }
    return high * sd;
}
