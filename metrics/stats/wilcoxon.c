/*
 * wilcoxon.c -- the signed-rank test (Wilcoxon 1945), equal to SciPy 1.10.
 *
 * "auto" is exact for at most 50 pairs without zero differences, otherwise normal with
 * tie correction and without continuity correction.  Zeros are dropped, ranked
 * and then dropped (Pratt 1959, variance after Cureton 1967), or ranked and
 * split between both signs.  A known weakness is kept for equality: with ties the
 * exact distribution is the one without ties, at the rank sum truncated to an
 * integer.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include "metrics/stats/internal.h"

/* Above this number the normal approximation is as good, and the table would be large. */
enum { AUTO_EXACT = 50, MAX_EXACT = 300 };

struct ranks {
    double plus, minus, zero; /* rank sums by sign */
    double ties;              /* sum of t^3 - t over groups of equal size */
};

static int by_magnitude(const void *x, const void *y)
{
    double a = fabs(*(const double *)x), b = fabs(*(const double *)y);
    return (a > b) - (a < b);
}

/* Sorts d by size.  Ties among zeros count only if `zero_ties`. */
static struct ranks rank_signs(double *d, size_t n, bool zero_ties)
{
    struct ranks r = { 0 };

    qsort(d, n, sizeof *d, by_magnitude);
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i + 1; j < n && fabs(d[j]) == fabs(d[i]); j++)
            continue;
        double rank = (double)(i + 1 + j) / 2, size = (double)(j - i);
        if (d[i] != 0 || zero_ties)
            r.ties += size * size * size - size;
        for (size_t m = i; m < j; m++)
            *(d[m] > 0 ? &r.plus : d[m] < 0 ? &r.minus : &r.zero) += rank;
    }
    return r;
}

/* Two-sided p of rank sum s among the 2^n choices of signs: share[k] is the fraction with sum k, built rank by rank. */
static double exact_p(size_t s, size_t n)
{
    size_t max = n * (n + 1) / 2;
    double *share = xcalloc(max + 1, sizeof *share), below = 0, above = 0;

    share[0] = 1;
    for (size_t rank = 1, top = 0; rank <= n; rank++) {
        top += rank;
        for (size_t k = top + 1; k-- > 0;)
            share[k] = (share[k] + (k >= rank ? share[k - rank] : 0)) / 2;
    }
    for (size_t k = 0; k <= s; k++)
        below += share[k];
    for (size_t k = max + 1; k-- > s;)
        above += share[k];
    free(share);
    double p = 2 * fmin(below, above);
    return s == max / 2 && max % 2 == 0 ? 1 : fmin(p, 1);
}

static double normal_p(const struct ranks *r, double min, double n, double zeros, enum stats_zeros how, bool continuity)
{
    double mean = n * (n + 1) / 4, square = n * (n + 1) * (2 * n + 1);

    if (how == STATS_ZEROS_PRATT) {
        mean -= zeros * (zeros + 1) / 4;
        square -= zeros * (zeros + 1) * (2 * zeros + 1);
    }
    double error = sqrt((square - r->ties / 2) / 24);
    double shift = continuity ? 0.5 * ((min > mean) - (min < mean)) : 0;
    return error > 0 ? 2 * pnorm(fabs(min - mean - shift) / error, 0, 1, 0, 0) : NAN;
}

struct stats_test stats_wilcoxon_as(const double *a, const double *b, size_t n, enum stats_zeros zeros,
                                    enum stats_method method, bool continuity)
{
    size_t all, k = 0;
    double *d = stats_differences(a, b, n, &all);
    struct stats_test t = stats_undefined("wilcoxon", all, all ? "all differences are zero" : "no pairs");

    t.estimate = stats_mean(d, all);
    size_t n_zero = 0;
    for (size_t i = 0; i < all; i++)
        n_zero += d[i] == 0;
    bool exact = (method == STATS_EXACT && all <= MAX_EXACT) || (method == STATS_AUTO && all <= AUTO_EXACT);
    exact = exact && n_zero == 0;
    for (size_t i = 0; i < all; i++)
        if (d[i] != 0 || zeros != STATS_ZEROS_DROP)
            d[k++] = d[i];
    if (n_zero == all) { /* SciPy returns p = 1 or an error, by method; there is nothing to rank */
        free(d);
        return t;
    }
    struct ranks r = rank_signs(d, k, zeros == STATS_ZEROS_SPLIT);
    free(d);
    if (zeros == STATS_ZEROS_SPLIT) {
        r.plus += r.zero / 2;
        r.minus += r.zero / 2;
    }
    t.n = zeros == STATS_ZEROS_SPLIT ? k : all - n_zero;
    t.statistic = fmin(r.plus, r.minus);
    t.note = exact ? "exact" : "normal approximation";
    t.p_value = exact ? exact_p((size_t)r.plus, k)
                      : normal_p(&r, t.statistic, (double)k, (double)n_zero, zeros, continuity);
    return t;
}

struct stats_test stats_wilcoxon(const double *a, const double *b, size_t n)
{
    return stats_wilcoxon_as(a, b, n, STATS_ZEROS_DROP, STATS_AUTO, false);
}
