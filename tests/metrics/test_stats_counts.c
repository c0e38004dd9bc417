/*
 * test_stats_counts.c -- chi-square, trend and log-odds against values of SciPy, R and the formula in Python.
 */
#include "tests/test.h"

#include <math.h>

#include "metrics/stats/stats.h"

/* scipy.stats.chi2_contingency([[10, 20], [20, 10]], correction=False): 6.666666666666667, 0.009823274507519235 */
void test_stats_chi_square(void)
{
    static const double counts[] = { 10, 20, 20, 10 }, one_row[] = { 3, 4, 0, 0 };
    struct stats_test t = stats_chi_square(counts, 2, 2);

    CHECK(fabs(t.statistic - 6.666666666666667) < 1e-12 && t.df == 1 && t.n == 60);
    CHECK(fabs(t.p_value - 0.009823274507519235) < 1e-12);
    CHECK(isnan(stats_chi_square(one_row, 2, 2).p_value));
}

/* R's help of prop.trend.test: smokers 83, 90, 129, 70 of patients 86, 93, 136, 82: X-squared = 8.2249, p = 0.004132 */
void test_stats_trend(void)
{
    static const size_t hits[] = { 83, 90, 129, 70 }, n[] = { 86, 93, 136, 82 }, none[] = { 0, 0, 0, 0 };
    static const double scores[] = { 1, 2, 3, 4 };
    struct stats_test t = stats_trend(hits, n, scores, 4);

    CHECK(fabs(t.statistic * t.statistic - 8.2249) < 5e-5 && t.statistic < 0 && t.estimate < 0);
    CHECK(fabs(t.p_value - 0.004132) < 5e-7);
    CHECK(isnan(stats_trend(none, n, scores, 4).p_value));
}

/* The formula of Monroe, Colaresi and Quinn (2008), eq. 16 and 22, in Python. */
void test_stats_log_odds(void)
{
    struct stats_test t = stats_log_odds(12, 400, 3, 500, 5, 300);

    CHECK_MSG(fabs(t.estimate - 0.9018383346200158) < 1e-12, "%.17g", t.estimate);
    CHECK_MSG(fabs(t.statistic - 2.1034303784386847) < 1e-12, "%.17g", t.statistic);
    CHECK(isnan(stats_log_odds(1, 10, 1, 10, 0, 0).p_value));
}
