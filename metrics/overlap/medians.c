/*
 * medians.c -- see medians.h.
 *
 * Draws are those of numpy.random.choice (numpy.h).  Medians of an even count are
 * interpolated as in numpy.percentile.
 */
#include "metrics/overlap/medians.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "metrics/stats/numpy.h"

enum { SAMPLES = 1000, GROUP = 3 };

static int compare(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

void resampled_medians(const double *rows, size_t n, size_t stride, size_t columns, uint32_t seed, double *out)
{
    struct mt19937 g;
    double(*means)[SAMPLES] = xmalloc(GROUP * sizeof *means);

    mt19937_seed_numpy(&g, seed);
    for (size_t from = 0; n > 0 && from + GROUP <= columns; from += GROUP) {
        for (size_t s = 0; s < SAMPLES; s++) {
            double sum[GROUP] = { 0 };
            for (size_t i = 0; i < n; i++) {
                const double *row = rows + mt19937_below(&g, n) * stride + from;
                for (size_t k = 0; k < GROUP; k++)
                    sum[k] += row[k];
            }
            for (size_t k = 0; k < GROUP; k++)
                means[k][s] = sum[k] / (double)n;
        }
        for (size_t k = 0; k < GROUP; k++) {
            qsort(means[k], SAMPLES, sizeof means[k][0], compare);
            double low = means[k][SAMPLES / 2 - 1], high = means[k][SAMPLES / 2];
            out[from + k] = high - (high - low) * 0.5;
        }
    }
    free(means);
}
