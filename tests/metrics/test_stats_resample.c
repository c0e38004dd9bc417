/*
 * test_stats_resample.c -- intervals and tests without a golden line: published
 * examples, undefined cases, and the same bits on any number of threads.
 */
#include "tests/test.h"

#include <math.h>

#include "metrics/metric.h"
#include "metrics/stats/stats.h"

/* A minimal metric: the mean of a value. */
static void mean_score(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[1] > 0 ? sum[0] / sum[1] : NAN;
}

static const struct metric mean_metric = { .name = "mean", .score = mean_score };
static const struct metric rows_metric = { .name = "whole" }; /* no score of a sum */

enum { N = 60 };

static void fill(double *a, double *b, bool *valid)
{
    for (int i = 0; i < N; i++) {
        a[2 * i] = sin(i * 1.7);
        b[2 * i] = a[2 * i] + 0.3 + cos(i * 2.3) / 2;
        a[2 * i + 1] = b[2 * i + 1] = 1;
        valid[i] = i % 10 != 3;
    }
}

static struct stats_test paired(const struct metric_use *u, bool randomize, struct stats_rows x, struct stats_rows y,
                                enum stats_interval_kind kind, int threads)
{
    struct stats_resampling how = { 5, 999, 0.95, kind, threads };
    struct stats_test t;

    (randomize ? stats_paired_randomizations : stats_paired_bootstraps)(u, &x, &y, N, &how, &t);
    return t;
}

void test_stats_resampling_ignores_threads(void)
{
    struct metric_use u = { .metric = &mean_metric, .n_components = 1, .n_stats = 2 };
    double a[2 * N], b[2 * N];
    bool valid[N];

    fill(a, b, valid);
    for (int kind = STATS_PERCENTILE; kind <= STATS_BCA; kind++) {
        struct stats_test one = paired(&u, false, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid },
                                       (enum stats_interval_kind)kind, 1);
        struct stats_test many = paired(&u, false, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid },
                                        (enum stats_interval_kind)kind, 7);
        CHECK(one.ci_low == many.ci_low && one.ci_high == many.ci_high && one.p_value == many.p_value);
        CHECK(one.n == 54 && one.ci_low < one.estimate && one.estimate < one.ci_high && one.ci_low > 0);
        struct stats_interval p, q;
        struct stats_resampling how = { 5, 999, 0.95, (enum stats_interval_kind)kind, 1 };
        stats_bootstrap(&u, a, valid, N, &how, &p);
        how.n_threads = 6;
        stats_bootstrap(&u, a, valid, N, &how, &q);
        CHECK(p.low == q.low && p.high == q.high && p.standard_error == q.standard_error && p.low < p.high);
    }
    CHECK(paired(&u, true, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid }, STATS_PERCENTILE, 1)
              .p_value ==
          paired(&u, true, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid }, STATS_PERCENTILE, 5)
              .p_value);
    double x[40], y[40];
    for (int i = 0; i < 40; i++) {
        x[i] = sin(i * 1.3);
        y[i] = x[i] + cos(i * 3.1) / 4 + 0.05;
    }
    CHECK(stats_permutation(x, y, 40, 3, 2000, 1).p_value == stats_permutation(x, y, 40, 3, 2000, 4).p_value);
}

/* A metric that needs its rows is resampled like one that needs their sum. */
static void mean_of_rows(const struct metric_args *args, const double *rows, size_t n, double *scores)
{
    double sum[2] = { 0, 0 };

    (void)args;
    for (size_t i = 0; i < n; i++) {
        sum[0] += rows[2 * i];
        sum[1] += rows[2 * i + 1];
    }
    scores[0] = sum[0] / sum[1];
}

void test_stats_rows_resample_like_sums(void)
{
    static const struct metric by_rows = { .name = "mean", .score_rows = mean_of_rows };
    struct metric_use u = { .metric = &mean_metric, .n_components = 1, .n_stats = 2 }, v = u;
    double a[2 * N], b[2 * N];
    bool valid[N];

    v.metric = &by_rows;
    fill(a, b, valid);
    struct stats_test one = paired(&u, false, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid },
                                   STATS_BCA, 2);
    struct stats_test two = paired(&v, false, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid },
                                   STATS_BCA, 2);
    CHECK(one.p_value == two.p_value);
    CHECK_NEAR(one.ci_low, two.ci_low, 1e-12);
    CHECK_NEAR(one.ci_high, two.ci_high, 1e-12);
    CHECK(paired(&u, true, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid }, STATS_BCA, 2).p_value ==
          paired(&v, true, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid }, STATS_BCA, 2).p_value);
}

/* Two pairs can be exchanged in four ways: the resamples of two differences of one sign would give p = 1/1000. */
void test_stats_bootstrap_of_few_pairs_is_never_certain(void)
{
    struct metric_use u = { .metric = &mean_metric, .n_components = 1, .n_stats = 2 };
    struct stats_resampling how = { 5, 999, 0.95, STATS_PERCENTILE, 1 };
    static const double a[] = { 0, 1, 0, 1, 0, 1, 0, 1 }, b[] = { 1, 1, 1.5, 1, 1.25, 1, 2, 1 };
    static const bool valid[] = { true, true, true, true };
    struct stats_rows x = { a, valid }, y = { b, valid };
    struct stats_test t;

    for (size_t n = 2; n <= 4; n++) {
        stats_paired_bootstraps(&u, &x, &y, n, &how, &t);
        CHECK(t.p_value == ldexp(1, 1 - (int)n) && t.p_floor == t.p_value);
    }
}

void test_stats_nothing_to_compare_has_no_p(void)
{
    struct metric_use u = { .metric = &mean_metric, .n_components = 1, .n_stats = 2 };
    struct metric_use whole = { .metric = &rows_metric, .n_components = 1, .n_stats = 2 };
    struct stats_resampling how = { 1, 200, 0.95, STATS_BCA, 1 };
    struct stats_interval ci;
    double a[2 * N], b[2 * N];
    bool valid[N], none[N] = { false };

    fill(a, b, valid);
    CHECK(
        isnan(paired(&u, true, (struct stats_rows){ a, none }, (struct stats_rows){ b, valid }, STATS_BCA, 1).p_value));
    CHECK(isnan(
        paired(&u, false, (struct stats_rows){ a, none }, (struct stats_rows){ b, valid }, STATS_BCA, 1).p_value));
    CHECK(isnan(
        paired(&whole, true, (struct stats_rows){ a, valid }, (struct stats_rows){ b, valid }, STATS_BCA, 1).p_value));
    stats_bootstrap(&u, a, none, N, &how, &ci);
    CHECK(isnan(ci.low) && isnan(ci.estimate) && ci.n == 0);
    CHECK(isnan(stats_paired_t(a, b, 1, 0.95).p_value));
    CHECK(isnan(stats_permutation(a, b, 0, 1, 100, 1).p_value));
    CHECK(isnan(stats_friedman(a, 1, 3).p_value));
    CHECK(isnan(stats_wilson(0, 0, 0.95).low));
    CHECK(isnan(stats_describe(a, 0, 0.95).mean) && isnan(stats_describe(a, 1, 0.95).ci_low));
}

void test_stats_permutation_is_one_for_equal(void)
{
    double a[] = { 90.1, 80.3, 71.7, 33.3 }, b[] = { 90.4, 80.0, 72.0, 33.0 };

    /* +0.3 -0.3 +0.3 -0.3: no flip can be less extreme than a mean of about 0. */
    CHECK(stats_permutation(a, b, 4, 1, 500, 1).p_value == 1);
}

/* Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I. */
void test_stats_proportion_intervals_equal_newcombe(void)
{
    static const struct {
        size_t k, n;
        double wilson[2], exact[2];
    } cases[] = {
        { 81, 263, { 0.2553, 0.3662 }, { 0.2527, 0.3676 } },
        { 15, 148, { 0.0624, 0.1605 }, { 0.0578, 0.1617 } },
        { 0, 20, { 0, 0.1611 }, { 0, 0.1684 } },
        { 1, 29, { 0.0061, 0.1718 }, { 0.0009, 0.1776 } },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct stats_interval w = stats_wilson(cases[i].k, cases[i].n, 0.95);
        struct stats_interval c = stats_clopper_pearson(cases[i].k, cases[i].n, 0.95);
        CHECK_NEAR(w.low, cases[i].wilson[0], 5e-5);
        CHECK_NEAR(w.high, cases[i].wilson[1], 5e-5);
        CHECK_NEAR(c.low, cases[i].exact[0], 5e-5);
        CHECK_NEAR(c.high, cases[i].exact[1], 5e-5);
    }
}

/* Hollander and Wolfe 1973, p. 140: rounding first base, three methods, 22 players;
 * R's friedman.test prints 11.143 and 0.003805 for it. */
void test_stats_friedman_equals_hollander_wolfe(void)
{
    static const double times[] = {
        5.40, 5.50, 5.55, 5.85, 5.70, 5.75, 5.20, 5.60, 5.50, 5.55, 5.50, 5.40, 5.90, 5.85, 5.70, 5.45, 5.55,
        5.60, 5.40, 5.40, 5.35, 5.45, 5.50, 5.35, 5.25, 5.15, 5.00, 5.85, 5.80, 5.70, 5.25, 5.20, 5.10, 5.65,
        5.55, 5.45, 5.60, 5.35, 5.45, 5.05, 5.00, 4.95, 5.50, 5.50, 5.40, 5.45, 5.55, 5.50, 5.55, 5.55, 5.35,
        5.45, 5.50, 5.55, 5.50, 5.45, 5.25, 5.65, 5.60, 5.40, 5.70, 5.65, 5.55, 6.30, 6.30, 6.25,
    };
    double p[9];
    struct stats_test t = stats_friedman(times, 22, 3);

    CHECK_NEAR(t.statistic, 11.143, 5e-4);
    CHECK_NEAR(t.p_value, 0.003805, 5e-7);
    stats_nemenyi(times, 22, 3, p);
    CHECK(p[1] == p[3] && p[0] == 1 && p[2] < 0.05 && p[1] > 0.05);
}

void test_stats_mid_p_lies_below_exact(void)
{
    /* By hand: 2 * (1 + 5 / 2) / 2^5 for 1 against 4; at equality 1 - C(6,3)/2^7. */
    CHECK_NEAR(stats_mcnemar(1, 4, true).p_value, 2 * 3.5 / 32, 1e-12);
    CHECK_NEAR(stats_mcnemar(3, 3, true).p_value, 1 - 20.0 / 128, 1e-12);
    CHECK(stats_mcnemar(0, 0, true).p_value == 1);
}

void test_stats_kendall_exact_by_hand(void)
{
    /* All 24 orders of four: 1, 3, 5, 6, 5, 3, 1 of them have 0..6 inversions. */
    double x[] = { 1, 2, 3, 4 }, y[] = { 2, 1, 4, 3 }, z[] = { 2, 1, 3, 4 };

    CHECK_NEAR(stats_kendall(x, y, 4).p_value, 2 * (1 + 3 + 5) / 24.0, 1e-12);
    CHECK_NEAR(stats_kendall(x, z, 4).p_value, 2 * (1 + 3) / 24.0, 1e-12);
    CHECK_NEAR(stats_kendall(x, x, 4).p_value, 2 / 24.0, 1e-12);
}

/* {right, right}: NaN without a right item. */
static void share_of_right(const struct metric_args *args, const double *sum, double *scores)
{
    (void)args;
    scores[0] = sum[1] > 0 ? sum[0] / 3 : NAN;
}

/* Three items that one of both systems got right: exchanged at random, one time in four a system has none, and no
 * score. All other exchanges differ by a third, as the systems do. */
void test_stats_resamples_without_a_score(void)
{
    struct metric_use u = { .metric = &mean_metric, .n_components = 1, .n_stats = 2 };
    struct stats_resampling how = { 5, 999, 0.95, STATS_PERCENTILE, 1 };
    static const double a[] = { 1, 1, 1, 1, 0, 0 }, b[] = { 0, 0, 0, 0, 1, 1 }, none[] = { 0, 0, 0, 0, 0, 0 };
    static const bool valid[] = { true, true, true };
    struct stats_rows x = { a, valid }, y = { b, valid }, z = { none, valid };
    static const struct metric share = { .name = "share", .score = share_of_right };
    void (*const tests[])(const struct metric_use *, const struct stats_rows *, const struct stats_rows *, size_t,
                          const struct stats_resampling *,
                          struct stats_test *) = { stats_paired_bootstraps, stats_paired_randomizations,
                                                   stats_sacrebleu_bootstrap, stats_sacrebleu_randomization };
    struct stats_test t;

    u.metric = &share;
    for (size_t i = 0; i < COUNT_OF(tests); i++) { /* a system without a score */
        tests[i](&u, &x, &z, 3, &how, &t);
        CHECK_MSG(isnan(t.p_value) && isnan(t.estimate) && t.note, "%s: p = %g", t.name, t.p_value);
    }
    stats_paired_randomizations(&u, &x, &y, 3, &how, &t);
    CHECK_MSG(t.p_value == 1, "p = %g", t.p_value);
    stats_sacrebleu_randomization(&u, &x, &y, 3, &how, &t);
    CHECK_MSG(t.p_value > 0.2 && t.p_value < 0.3, "p = %g", t.p_value);
    stats_sacrebleu_bootstrap(&u, &x, &y, 3, &how, &t);
    CHECK_MSG(isnan(t.p_value) && t.note, "p = %g", t.p_value);
}
