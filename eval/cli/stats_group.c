/*
 * stats_group.c -- tests over all score files at once: ranks (Friedman) and
 * agreement of raters (Fleiss, Randolph, Krippendorff).
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/cli/stats_files.h"

double *stats_matrix(const struct stats_files *f)
{
    double *x = ARENA_NEW(f->mem, double, f->n * f->n_files);

    for (size_t k = 0; k < f->n_files; k++)
        for (size_t i = 0; i < f->n; i++)
            x[i * f->n_files + k] = f->columns[k].values[i];
    return x;
}

static struct stats_test group_coefficient(const char *name, double v, size_t n)
{
    struct stats_test t = stats_undefined(name, n,
                                          isnan(v) ? "undefined: all values are equal, or too few ratings" : NULL);

    t.statistic = t.estimate = v;
    return t;
}

static struct stats_test run_friedman(const struct stats_files *f)
{
    return stats_friedman(stats_matrix(f), f->n, f->n_files);
}

/* Ratings as counts of each distinct value, units that all raters rated. */
static struct stats_test multi_kappa(const struct stats_files *f, const char *name,
                                     double (*kappa)(const double *counts, size_t n_units, size_t n_labels))
{
    const double *x = stats_matrix(f);
    double *values = ARENA_NEW(f->mem, double, f->n * f->n_files);
    size_t n_values = 0, units = 0;

    for (size_t i = 0; i < f->n * f->n_files && n_values < 256; i++) {
        size_t k = 0;
        while (k < n_values && values[k] != x[i])
            k++;
        if (k == n_values && !isnan(x[i]))
            values[n_values++] = x[i];
    }
    double *counts = ARENA_NEW(f->mem, double, f->n *(n_values + 1));
    for (size_t i = 0; i < f->n; i++) {
        size_t rated = 0;
        for (size_t r = 0; r < f->n_files; r++)
            for (size_t k = 0; k < n_values; k++)
                if (x[i * f->n_files + r] == values[k]) {
                    counts[units * n_values + k]++;
                    rated++;
                }
        if (rated == f->n_files)
            units++;
        else
            memset(counts + units * n_values, 0, n_values * sizeof *counts);
    }
    return group_coefficient(name, n_values ? kappa(counts, units, n_values) : NAN, units);
}

static struct stats_test run_fleiss(const struct stats_files *f)
{
    return multi_kappa(f, "fleiss", stats_fleiss_kappa);
}

static struct stats_test run_randolph(const struct stats_files *f)
{
    return multi_kappa(f, "randolph", stats_randolph_kappa);
}

static struct stats_test krippendorff(const struct stats_files *f, const char *name, enum stats_level level)
{
    return group_coefficient(name, stats_krippendorff_alpha(stats_matrix(f), f->n, f->n_files, level), f->n);
}

static struct stats_test run_alpha_nominal(const struct stats_files *f)
{
    return krippendorff(f, "alpha-nominal", STATS_NOMINAL);
}

static struct stats_test run_alpha_ordinal(const struct stats_files *f)
{
    return krippendorff(f, "alpha-ordinal", STATS_ORDINAL);
}

static struct stats_test run_alpha_interval(const struct stats_files *f)
{
    return krippendorff(f, "alpha-interval", STATS_INTERVAL);
}

static const struct group_test group_tests[] = {
    { "friedman", "ranks of all files; with critical difference and Nemenyi's p", run_friedman },
    { "fleiss", "Fleiss' kappa over all files", run_fleiss },
    { "randolph", "Randolph's free-marginal kappa over all files", run_randolph },
    { "alpha-nominal", "Krippendorff's alpha over all files, nominal", run_alpha_nominal },
    { "alpha-ordinal", "Krippendorff's alpha, ordinal", run_alpha_ordinal },
    { "alpha-interval", "Krippendorff's alpha, interval", run_alpha_interval },
};

size_t group_test_count(void)
{
    return COUNT_OF(group_tests);
}

const struct group_test *group_test_at(size_t i)
{
    return &group_tests[i];
}

const struct group_test *group_test_find(str name)
{
    for (size_t i = 0; i < COUNT_OF(group_tests); i++)
        if (str_is(name, group_tests[i].name))
            return &group_tests[i];
    return NULL;
}
