/*
 * medians.h -- medians of resampled means with NumPy's legacy generator: the "mid" of
 * rouge_score's BootstrapAggregator.
 */
#ifndef METRICS_OVERLAP_MEDIANS_H
#define METRICS_OVERLAP_MEDIANS_H

#include <stddef.h>
#include <stdint.h>

/* Medians of rows[n][stride] to out[columns].  Columns form groups of three (precision, recall, F); each group has its
 * own 1000 draws, in order, after numpy.random.seed(seed). */
void resampled_medians(const double *rows, size_t n, size_t stride, size_t columns, uint32_t seed, double *out);

#endif
