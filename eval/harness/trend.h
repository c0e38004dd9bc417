/*
 * trend.h -- change points in the scores of many runs, and items whose score flips between runs.
 *
 * Change points by binary segmentation (Vostrikova 1981): the best split of a segment is that with the largest |t| of
 * its two means, and its p-value is the share of random orders of the same nights whose best split is at least as good
 * (a permutation test, as in Matteson and James 2014).  A series without a change is therefore reported with a
 * probability of at most `alpha`, whatever its distribution, as long as its nights are exchangeable.  This holds
 * for one night; over many nights false alarms accumulate.  With alpha = 0.01, of 500 simulated series without a change
 * 1.1 % of the nights had an alarm, and 14 % of the series had one in some of their 60 nights.  A change needs enough
 * nights to be distinguished from chance: with alpha = 0.01, a new level of three nights needs twelve nights before it.
 */
#ifndef EVAL_HARNESS_TREND_H
#define EVAL_HARNESS_TREND_H

#include <stddef.h>
#include <stdint.h>

struct arena;

struct trend_change {
    size_t at;            /* first night of the new level */
    double before, after; /* means of the nights on both sides, up to the next changes */
    double p;
};

/* Changes of x[n] (oldest first, NaN = no score that night) in order of time: *out [result], in the arena. */
size_t trend_changes(const double *x, size_t n, double alpha, uint64_t seed, struct trend_change **out,
                     struct arena *a);

/* How often an item's score changed from one night to the next: scores [n_nights][n_items], oldest first, NaN = none;
 * flips [n_items]. */
void trend_flips(const double *scores, size_t n_nights, size_t n_items, size_t *flips);

#endif
