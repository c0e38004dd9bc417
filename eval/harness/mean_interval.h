/*
 * mean_interval.h -- the mean of some items and its 95 % bootstrap interval over the items (Efron 1979).
 */
#ifndef EVAL_HARNESS_MEAN_INTERVAL_H
#define EVAL_HARNESS_MEAN_INTERVAL_H

#include <stddef.h>

#include "metrics/stats/stats.h"

struct scoring;

/* values[n], NaN = missing.  The interval lies within the range of the values, unlike Student's, which can leave the
 * scale of a rating.  estimate is NaN without a value, low and high are NaN with fewer than two; .n is how many there
 * are. */
struct stats_interval mean_interval(const struct scoring *sc, const double *values, size_t n);

#endif
