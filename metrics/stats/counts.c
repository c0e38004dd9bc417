/*
 * counts.c -- tests on tables of counts: differences of a share between groups, its trend over ordered groups, and
 * words that distinguish two sets of texts.
 *
 * Pearson 1900; Cochran 1954 and Armitage 1955; Monroe, Colaresi and Quinn 2008 (log-odds with an informative Dirichlet
 * prior).
 */
#define MATHLIB_STANDALONE
#include <Rmath.h>

#include "metrics/stats/internal.h"

struct stats_test stats_chi_square(const double *counts, size_t n_rows, size_t n_columns)
{
    struct stats_test t = stats_undefined("chi-square", 0, NULL);
    double *rows = xcalloc(n_rows + 1, sizeof *rows), *columns = xcalloc(n_columns + 1, sizeof *columns);
    double total = 0, sum = 0;
    size_t used_rows = 0, used_columns = 0;

    for (size_t i = 0; i < n_rows * n_columns; i++) {
        rows[i / n_columns] += counts[i];
        columns[i % n_columns] += counts[i];
        total += counts[i];
    }
    for (size_t i = 0; i < n_rows; i++)
        used_rows += rows[i] > 0;
    for (size_t k = 0; k < n_columns; k++)
        used_columns += columns[k] > 0;
    t.n = (size_t)total;
    if (used_rows < 2 || used_columns < 2) {
        t.note = "fewer than two rows or columns with counts";
    } else {
        for (size_t i = 0; i < n_rows * n_columns; i++) {
            double expected = rows[i / n_columns] * columns[i % n_columns] / total;
            if (expected > 0)
                sum += (counts[i] - expected) * (counts[i] - expected) / expected;
        }
        t.statistic = sum;
        t.df = (double)((used_rows - 1) * (used_columns - 1));
        t.p_value = pchisq(sum, t.df, 0, 0);
    }
    free(rows);
    free(columns);
    return t;
}

struct stats_test stats_trend(const size_t *hits, const size_t *n, const double *scores, size_t n_groups)
{
    struct stats_test t = stats_undefined("cochran-armitage", 0, NULL);
    double total = 0, all_hits = 0, top = 0, s1 = 0, s2 = 0;

    for (size_t i = 0; i < n_groups; i++) {
        total += (double)n[i];
        all_hits += (double)hits[i];
        s1 += (double)n[i] * scores[i];
        s2 += (double)n[i] * scores[i] * scores[i];
    }
    t.n = (size_t)total;
    double p = total > 0 ? all_hits / total : 0;
    double variance = total > 0 ? p * (1 - p) * (s2 - s1 * s1 / total) : 0;
    if (!(variance > 0)) {
        t.note = "no variation in outcome or group";
        return t;
    }
    for (size_t i = 0; i < n_groups; i++)
        top += scores[i] * ((double)hits[i] - (double)n[i] * p);
    t.statistic = top / sqrt(variance);
    t.estimate = top / (s2 - s1 * s1 / total); /* slope of the share per unit of score */
    t.p_value = 2 * pnorm(-fabs(t.statistic), 0, 1, 1, 0);
    return t;
}

struct stats_test stats_log_odds(double count_a, double total_a, double count_b, double total_b, double prior,
                                 double prior_total)
{
    struct stats_test t = stats_undefined("log-odds", (size_t)(count_a + count_b), NULL);

    if (!(prior > 0) || total_a + prior_total <= count_a + prior || total_b + prior_total <= count_b + prior) {
        t.note = "no prior, or the word is the only one";
        return t;
    }
    t.estimate = log((count_a + prior) / (total_a + prior_total - count_a - prior)) -
                 log((count_b + prior) / (total_b + prior_total - count_b - prior));
    t.statistic = t.estimate / sqrt(1 / (count_a + prior) + 1 / (count_b + prior));
    t.p_value = 2 * pnorm(-fabs(t.statistic), 0, 1, 1, 0);
    return t;
}
