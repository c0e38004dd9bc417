/*
 * kernels.h -- the inner products, one table of functions per instruction set.
 *
 * Each output element is one sum in one order, whatever the batch: products of
 * a block (or 16 floats) go to fixed lanes, lanes are added at the end in a
 * fixed order with the same fused multiply-adds.  The generic table does the
 * same with fmaf(), so that all tables give the same bits and a test can
 * demand it.
 */
#ifndef EVAL_ENGINE_KERNELS_KERNELS_H
#define EVAL_ENGINE_KERNELS_KERNELS_H

#include <stddef.h>

#include "eval/engine/quant/quant.h"

enum { KERNEL_ROWS = 4 }; /* activation rows multiplied with one weight row at a time */

/* A weight row ready for the integer kernels. */
struct block_int {
    float scale;
    int8_t q[32];
};

struct kernels {
    const char *name;
    bool (*supported)(void);
    /* out[i] = w . x[i] for i < n_rows (1..KERNEL_ROWS) over n_blocks blocks of 32. */
    void (*dot_int)(const struct block_int *w, const struct block_act *const *x, size_t n_rows, size_t n_blocks,
                    float *out);
    /* out[i] = w . x[i] over n floats. */
    void (*dot_float)(const float *w, const float *const *x, size_t n_rows, size_t n, float *out);
    /* y += a * x */
    void (*add_scaled)(float *y, const float *x, float a, size_t n);
    /* For rooflines: int8 products from registers only (returns operations done), and one read of memory. */
    double (*int8_loop)(size_t n);
    void (*read_loop)(const void *data, size_t bytes);
};

/* The best table for this CPU, or the one ASSAY_ISA names. */
const struct kernels *kernels_get(void);
const struct kernels *kernels_find(const char *name); /* NULL if unknown or not supported */

extern const struct kernels kernels_generic, kernels_avx2, kernels_avx512;

/* The fixed order in which lanes are added. */
static inline float add_lanes(const float *lane, int n)
{
    float sum[16];
    for (int i = 0; i < n; i++)
        sum[i] = lane[i];
    for (int half = n / 2; half > 0; half /= 2)
        for (int i = 0; i < half; i++)
            sum[i] += sum[i + half];
    return sum[0];
}

#endif
