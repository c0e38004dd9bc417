/*
 * medians.h -- medians of resampled means, with the bits of NumPy's legacy
 * generator: what rouge_score's BootstrapAggregator returns as "mid".
 */
#ifndef METRICS_OVERLAP_MEDIANS_H
#define METRICS_OVERLAP_MEDIANS_H

#include <stddef.h>
#include <stdint.h>

/* rows[n][stride]; the columns go in groups of three (precision, recall, F),
 * each group with 1000 draws of its own, in order, after numpy.random.seed(seed).
 * out[columns]. */
void resampled_medians(const double *rows, size_t n, size_t stride, size_t columns, uint32_t seed, double *out);

#endif
