/*
 * groups.c -- independent groups (Welch 1947), and many models on the same items
 * (Friedman 1937) with Nemenyi's post hoc test and critical difference as in
 * Demsar 2006, "Statistical comparisons of classifiers over multiple data sets".
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>
#include <string.h>

#include "metrics/stats/internal.h"

/* Mean and squared standard error of the values that are numbers; returns their number. */
static size_t moments(const double *x, size_t n, double *mean, double *error2)
{
    double sum = 0, squares = 0;
    size_t k = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i])) {
            sum += x[i];
            k++;
        }
    *mean = sum / (double)k;
    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i]))
            squares += (x[i] - *mean) * (x[i] - *mean);
    *error2 = k > 1 ? squares / (double)(k - 1) / (double)k : NAN;
    return k;
}

struct stats_test stats_welch(const double *a, size_t n_a, const double *b, size_t n_b, double confidence)
{
    double mean_a, mean_b, va, vb;
    size_t ka = moments(a, n_a, &mean_a, &va), kb = moments(b, n_b, &mean_b, &vb);
    struct stats_test t = stats_undefined("welch", ka + kb, "a group has fewer than two values");

    t.confidence = confidence;
    if (ka < 2 || kb < 2)
        return t;
    t.estimate = mean_b - mean_a;
    t.note = "the values do not vary";
    if (!(va + vb > 0))
        return t;
    t.note = NULL;
    double error = sqrt(va + vb);
    t.df = (va + vb) * (va + vb) / (va * va / (double)(ka - 1) + vb * vb / (double)(kb - 1));
    t.statistic = t.estimate / error;
    t.p_value = 2 * pt(fabs(t.statistic), t.df, 0, 0);
    double wide = qt(0.5 + confidence / 2, t.df, 1, 0) * error;
    t.ci_low = t.estimate - wide;
    t.ci_high = t.estimate + wide;
    return t;
}

/* How many of sorted[k] are below v, or with `equal`, not above it. */
static size_t count_below(const double *sorted, size_t k, double v, bool equal)
{
    size_t low = 0, high = k;

    while (low < high) {
        size_t mid = low + (high - low) / 2;
        if (sorted[mid] < v || (equal && sorted[mid] == v))
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Sums of mid-ranks over the complete blocks; returns their number.  All terms are whole numbers or halves. */
static size_t rank_sums(const double *x, size_t n, size_t k, double *sums, double *ties)
{
    double *sorted = xcalloc(k + 1, sizeof *sorted);
    size_t complete = 0;

    *ties = 0;
    for (size_t j = 0; j < k; j++)
        sums[j] = 0;
    for (size_t i = 0; i < n; i++) {
        const double *row = x + i * k;
        bool whole = true;
        for (size_t j = 0; j < k; j++)
            whole = whole && !isnan(row[j]);
        if (!whole)
            continue;
        complete++;
        memcpy(sorted, row, k * sizeof *sorted);
        qsort(sorted, k, sizeof *sorted, stats_by_value);
        for (size_t j = 0; j < k; j++) {
            double below = (double)count_below(sorted, k, row[j], false);
            double same = (double)count_below(sorted, k, row[j], true) - below;
            sums[j] += below + (same + 1) / 2;
            *ties += same * same - 1; /* over a group of t: t (t^2 - 1) */
        }
    }
    free(sorted);
    return complete;
}

struct stats_test stats_friedman(const double *x, size_t n, size_t k)
{
    double *sums = xcalloc(k + 1, sizeof *sums), ties, squares = 0;
    size_t blocks = rank_sums(x, n, k, sums, &ties);
    double m = (double)blocks, t = (double)k;
    struct stats_test out = stats_undefined("friedman", blocks, NULL);

    out.df = t - 1;
    for (size_t j = 0; j < k; j++)
        squares += (sums[j] - m * (t + 1) / 2) * (sums[j] - m * (t + 1) / 2);
    free(sums);
    double scale = m * t * (t + 1) - ties / (t - 1);
    if (blocks < 2 || k < 2 || !(scale > 0)) {
        out.note = blocks < 2 || k < 2 ? "fewer than two blocks or treatments" : "all values are tied";
        return out;
    }
    out.statistic = out.estimate = 12 * squares / scale;
    out.p_value = pchisq(out.statistic, out.df, 0, 0);
    return out;
}

size_t stats_mean_ranks(const double *x, size_t n, size_t k, double *ranks)
{
    double ties;
    size_t blocks = rank_sums(x, n, k, ranks, &ties);

    for (size_t j = 0; j < k; j++)
        ranks[j] = blocks ? ranks[j] / (double)blocks : NAN;
    return blocks;
}

double stats_nemenyi_pair(double difference, size_t n, size_t k)
{
    double t = (double)k, error = sqrt(t * (t + 1) / (6 * (double)n));

    return n ? ptukey(fabs(difference) / error * M_SQRT2, 1, t, INFINITY, 0, 0) : NAN;
}

void stats_nemenyi(const double *x, size_t n, size_t k, double *p)
{
    double *ranks = xcalloc(k + 1, sizeof *ranks);
    size_t blocks = stats_mean_ranks(x, n, k, ranks);

    for (size_t i = 0; i < k; i++)
        for (size_t j = 0; j < k; j++)
            p[i * k + j] = i == j ? 1 : stats_nemenyi_pair(ranks[i] - ranks[j], blocks, k);
    free(ranks);
}

/* R's qtukey has only four digits, so the quantile is found by bisection with ptukey. */
double stats_critical_difference(size_t n, size_t k, double alpha)
{
    double low = 0, high = 100, t = (double)k;

    if (n == 0 || k < 2 || !(alpha > 0 && alpha < 1))
        return NAN;
    for (int i = 0; i < 80; i++) {
        double mid = (low + high) / 2;
        *(ptukey(mid, 1, t, INFINITY, 0, 0) > alpha ? &low : &high) = mid;
    }
    return high / M_SQRT2 * sqrt(t * (t + 1) / (6 * (double)n));
}
