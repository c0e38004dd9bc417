/*
 * agreement.c -- agreement of raters beyond chance: Cohen's kappa (1960; weighted
 * 1968), Fleiss' kappa (1971), Randolph's free-marginal kappa (2005), Krippendorff's
 * alpha (2011, "Computing Krippendorff's alpha-reliability").
 *
 * NaN if chance explains all agreement (only one label).
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/stats/stats.h"

double stats_cohen_kappa(const int *a, const int *b, size_t n, size_t n_labels, enum stats_weights weights)
{
    double *row = xcalloc(n_labels + 1, sizeof *row), *column = xcalloc(n_labels + 1, sizeof *column);
    double observed = 0, expected = 0, total = 0;

    for (size_t i = 0; i < n; i++) {
        if (a[i] < 0 || b[i] < 0 || (size_t)a[i] >= n_labels || (size_t)b[i] >= n_labels)
            continue;
        double d = fabs((double)a[i] - b[i]);
        observed += weights == STATS_UNWEIGHTED ? d > 0 : weights == STATS_LINEAR ? d : d * d;
        row[a[i]]++;
        column[b[i]]++;
        total++;
    }
    for (size_t i = 0; i < n_labels; i++)
        for (size_t j = 0; j < n_labels; j++) {
            double d = fabs((double)i - (double)j);
            expected += row[i] * column[j] *
                        (weights == STATS_UNWEIGHTED ? d > 0
                         : weights == STATS_LINEAR   ? d
                                                     : d * d);
        }
    free(row);
    free(column);
    return expected > 0 ? 1 - observed * total / expected : NAN;
}

/* The kappas of many raters differ only in the agreement expected by chance. */
static double agreement_within(const double *counts, size_t n_units, size_t n_labels, double raters)
{
    double within = 0;

    for (size_t i = 0; i < n_units * n_labels; i++)
        within += counts[i] * (counts[i] - 1) / (raters * (raters - 1)) / (double)n_units;
    return within;
}

double stats_randolph_kappa(const double *counts, size_t n_units, size_t n_labels)
{
    double raters = 0, chance = 1 / (double)n_labels;

    for (size_t j = 0; j < n_labels && n_units; j++)
        raters += counts[j];
    if (n_units == 0 || raters < 2 || n_labels < 2)
        return NAN;
    return (agreement_within(counts, n_units, n_labels, raters) - chance) / (1 - chance);
}

double stats_fleiss_kappa(const double *counts, size_t n_units, size_t n_labels)
{
    double raters = 0, chance = 0, total = (double)n_units;

    for (size_t j = 0; j < n_labels && n_units; j++)
        raters += counts[j];
    if (n_units == 0 || raters < 2)
        return NAN;
    for (size_t j = 0; j < n_labels; j++) {
        double sum = 0;
        for (size_t i = 0; i < n_units; i++)
            sum += counts[i * n_labels + j];
        chance += sum / (total * raters) * (sum / (total * raters));
    }
    double within = agreement_within(counts, n_units, n_labels, raters);
    return chance < 1 ? (within - chance) / (1 - chance) : NAN;
}

/* --- Krippendorff --------------------------------------------------------- */

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

static size_t place_of(const double *values, size_t n, double v)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t mid = (low + high) / 2;
        if (values[mid] < v)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* Squared difference of values i and j at a level of measurement. */
static double distance(enum stats_level level, const double *values, const double *marginal, size_t i, size_t j)
{
    double d = values[i] - values[j], s = values[i] + values[j];

    if (i == j)
        return 0;
    if (level == STATS_NOMINAL)
        return 1;
    if (level == STATS_INTERVAL)
        return d * d;
    if (level == STATS_RATIO)
        return s != 0 ? d / s * (d / s) : 0;
    double between = -(marginal[i] + marginal[j]) / 2;
    for (size_t g = i < j ? i : j; g <= (i < j ? j : i); g++)
        between += marginal[g];
    return between * between;
}

/* Distinct values of the units that have at least two, sorted. */
static size_t distinct(const double *ratings, size_t n_units, size_t n_raters, double *values)
{
    size_t n = 0, kept = 0;

    for (size_t u = 0; u < n_units; u++) {
        size_t first = n;
        for (size_t r = 0; r < n_raters; r++)
            if (!isnan(ratings[u * n_raters + r]))
                values[n++] = ratings[u * n_raters + r];
        if (n - first < 2)
            n = first;
    }
    qsort(values, n, sizeof *values, by_value);
    for (size_t i = 0; i < n; i++)
        if (kept == 0 || values[i] != values[kept - 1])
            values[kept++] = values[i];
    return kept;
}

/* Pairs within each unit, weighted 1 / (values in the unit - 1). */
static void coincidences(const double *ratings, size_t n_units, size_t n_raters, const double *values, size_t n,
                         double *pairs)
{
    for (size_t u = 0; u < n_units; u++) {
        const double *row = ratings + u * n_raters;
        size_t m = 0;
        for (size_t r = 0; r < n_raters; r++)
            m += isnan(row[r]) ? 0 : 1;
        for (size_t r = 0; m >= 2 && r < n_raters; r++)
            for (size_t s = 0; s < n_raters; s++)
                if (r != s && !isnan(row[r]) && !isnan(row[s]))
                    pairs[place_of(values, n, row[r]) * n + place_of(values, n, row[s])] += 1 / (double)(m - 1);
    }
}

double stats_krippendorff_alpha(const double *ratings, size_t n_units, size_t n_raters, enum stats_level level)
{
    double *values = xcalloc(n_units * n_raters + 1, sizeof *values);
    size_t n = distinct(ratings, n_units, n_raters, values);
    double *pairs = xcalloc(n * n + 1, sizeof *pairs), *marginal = xcalloc(n + 1, sizeof *marginal);
    double total = 0, observed = 0, expected = 0;

    coincidences(ratings, n_units, n_raters, values, n, pairs);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            marginal[i] += pairs[i * n + j];
    for (size_t i = 0; i < n; i++)
        total += marginal[i];
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++) {
            double d = distance(level, values, marginal, i, j);
            observed += pairs[i * n + j] * d;
            expected += marginal[i] * marginal[j] * d;
        }
    free(values);
    free(pairs);
    free(marginal);
    return expected > 0 ? 1 - (total - 1) * observed / expected : NAN;
}

/* --- distance of two raters on one scale ------------------------------------- */

struct stats_test stats_absolute_error(const double *a, const double *b, size_t n)
{
    struct stats_test t = stats_undefined("mae", 0, NULL);
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i])) {
            sum += fabs(b[i] - a[i]);
            t.n++;
        }
    t.estimate = t.statistic = t.n ? sum / (double)t.n : NAN;
    t.note = t.n ? NULL : "no pairs";
    return t;
}

struct stats_test stats_bias(const double *a, const double *b, size_t n, double confidence)
{
    struct stats_test t = stats_paired_t(a, b, n, confidence);

    t.name = "bias";
    t.statistic = t.estimate;
    t.df = t.p_value = NAN;
    t.note = t.n ? NULL : "no pairs";
    return t;
}
