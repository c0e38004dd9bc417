/*
 * internal.h -- shared by the files of stats/ (private): lists without NaN, moments,
 * the result without values.
 */
#ifndef METRICS_STATS_INTERNAL_H
#define METRICS_STATS_INTERNAL_H

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "metrics/stats/stats.h"

/* Items drawn in less time than another thread takes to start. */
enum { STATS_DRAWS_PER_THREAD = 1 << 14 };

/* b - a of the pairs without NaN, [*n_used]; the caller frees it. */
static inline double *stats_differences(const double *a, const double *b, size_t n, size_t *n_used)
{
    double *d = xmalloc((n + 1) * sizeof *d);

    *n_used = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(a[i]) && !isnan(b[i]))
            d[(*n_used)++] = b[i] - a[i];
    return d;
}

/* The values that are numbers, [*n_used]; the caller frees it. */
static inline double *stats_present(const double *x, size_t n, size_t *n_used)
{
    double *out = xmalloc((n + 1) * sizeof *out);

    *n_used = 0;
    for (size_t i = 0; i < n; i++)
        if (!isnan(x[i]))
            out[(*n_used)++] = x[i];
    return out;
}

/* Mean of x[n], summed in order. */
static inline double stats_mean(const double *x, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += x[i];
    return n ? sum / (double)n : NAN;
}

/* Standard deviation of a sample: divided by n - 1. */
static inline double stats_sd(const double *x, size_t n)
{
    double mean = stats_mean(x, n), sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (x[i] - mean) * (x[i] - mean);
    return n > 1 ? sqrt(sum / (double)(n - 1)) : NAN;
}

/* For qsort of doubles without NaN. */
static inline int stats_by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

/* Linear interpolation between order statistics (NumPy's default). */
static inline double stats_percentile(const double *sorted, size_t n, double q)
{
    double at = q * (double)(n - 1);
    size_t i = (size_t)at;
    return i + 1 < n ? sorted[i] + (at - (double)i) * (sorted[i + 1] - sorted[i]) : sorted[n - 1];
}

#endif
