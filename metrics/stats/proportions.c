/*
 * proportions.c -- binary outcomes: McNemar's test and intervals of a proportion.
 *
 * McNemar 1947 (exact binomial as statsmodels; mid-p: Fagerland, Lydersen and
 * Laake 2013); Wilson 1927; Clopper and Pearson 1934.
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include "metrics/stats/stats.h"

struct stats_test stats_mcnemar(size_t only_a, size_t only_b, bool mid_p)
{
    double min = (double)(only_a < only_b ? only_a : only_b), n = (double)only_a + (double)only_b;
    struct stats_test t = { .name = mid_p ? "mcnemar-mid-p" : "mcnemar",
                            .statistic = min,
                            .df = NAN,
                            .ci_low = NAN,
                            .ci_high = NAN,
                            .confidence = NAN,
                            .n = only_a + only_b };

    t.estimate = n > 0 ? ((double)only_b - (double)only_a) / n : NAN;
    t.note = n > 0 ? NULL : "no item that only one of the two got right";
    double p = 2 * pbinom(min, n, 0.5, 1, 0);
    if (mid_p && n > 0)
        /* At equality both tails contain the center; half of it is subtracted as well. */
        p = only_a == only_b ? 1 - dbinom(min, n, 0.5, 0) / 2 : p - dbinom(min, n, 0.5, 0);
    t.p_value = p < 1 ? p : 1;
    return t;
}

struct stats_test stats_mcnemar_chi2(size_t only_a, size_t only_b, bool corrected)
{
    double n = (double)only_a + (double)only_b, d = fabs((double)only_a - (double)only_b) - (corrected ? 1 : 0);
    struct stats_test t = { .name = "mcnemar-chi2",
                            .statistic = d * d / n,
                            .df = 1,
                            .ci_low = NAN,
                            .ci_high = NAN,
                            .confidence = NAN,
                            .n = only_a + only_b };

    t.estimate = n > 0 ? ((double)only_b - (double)only_a) / n : NAN;
    t.note = n > 0 ? NULL : "no item that only one of the two got right";
    if (n == 0) /* statsmodels returns inf with the correction: the value of 1/0 */
        t.statistic = NAN;
    t.p_value = isnan(t.statistic) ? NAN : pchisq(t.statistic, 1, 0, 0);
    return t;
}

struct stats_interval stats_wilson(size_t k, size_t n, double confidence)
{
    double m = (double)n, share = (double)k / m, z = qnorm(0.5 + confidence / 2, 0, 1, 1, 0), z2 = z * z;

    if (n == 0 || k > n)
        return (struct stats_interval){ NAN, NAN, NAN, NAN, n };
    double centre = (share + z2 / (2 * m)) / (1 + z2 / m);
    double half = z / (1 + z2 / m) * sqrt(share * (1 - share) / m + z2 / (4 * m * m));
    return (struct stats_interval){ share, k == 0 ? 0 : centre - half, k == n ? 1 : centre + half,
                                    sqrt(share * (1 - share) / m), n };
}

struct stats_interval stats_clopper_pearson(size_t k, size_t n, double confidence)
{
    double m = (double)n, x = (double)k, share = x / m, tail = (1 - confidence) / 2;

    if (n == 0 || k > n)
        return (struct stats_interval){ NAN, NAN, NAN, NAN, n };
    return (struct stats_interval){ share, k == 0 ? 0 : qbeta(tail, x, m - x + 1, 1, 0),
                                    k == n ? 1 : qbeta(tail, x + 1, m - x, 0, 0), sqrt(share * (1 - share) / m), n };
}
