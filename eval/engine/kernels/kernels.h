/*
 * kernels.h -- the inner loops, one table of functions per instruction set.
 *
 * Each output element is one sum in one order, whatever the batch, so that
 * results depend on nothing else: integer products block by block in the order
 * of the row, floats in 16 fixed lanes added at the end in a fixed order.  The
 * generic table does the same with fmaf(), so that all tables give the same
 * bits and a test can demand it.
 */
#ifndef EVAL_ENGINE_KERNELS_KERNELS_H
#define EVAL_ENGINE_KERNELS_KERNELS_H

#include <stddef.h>

#include "eval/engine/kernels/panel.h"

enum {
    FLOAT_ROWS = 4, /* activation rows multiplied with one float weight row at a time */
    PANEL_ROWS = 8, /* activation rows multiplied with one panel at a time */
};

/* Activations: 32 values as integers times one float, and what the kernels need beside them, for the whole
 * block and its two halves: -128 times the sum of the integers, and scale times it. */
struct block_act {
    float scale; /* NaN if a value was not finite */
    int32_t start, half_start[2];
    float sum, half_sum[2];
    float unused;
    int8_t q[32];
};

struct kernels {
    const char *name;
    bool (*supported)(void);
    /* out[16 r + j] = row j of the panel . x[r * n_blocks ..] for 1..PANEL_ROWS rows.  Per block b, in order:
     * sum = fma(integer sum as float, weight scale * activation scale, sum) for each half or the whole,
     * then with minima sum = fma(minimum, scaled sum of activations, sum). */
    void (*dot_panel)(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out);
    /* out[i] = w . x[i] over n floats, 1..FLOAT_ROWS rows. */
    void (*dot_float)(const float *w, const float *const *x, size_t n_rows, size_t n, float *out);
    /* y += a * x */
    void (*add_scaled)(float *y, const float *x, float a, size_t n);
    /* n / 32 blocks; round to nearest, ties away from zero; scale = max / 127. */
    void (*quantize)(const float *x, struct block_act *out, size_t n);
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

/* Below this a block of activations counts as zero: the inverse of its scale would overflow. */
#define QUANT_LEAST 1e-35f

/* The sums of a block whose scale and integers stand. */
static inline void block_sums(struct block_act *o)
{
    int half[2] = { 0, 0 };

    for (int i = 0; i < 32; i++)
        half[i / 16] += o->q[i];
    for (int h = 0; h < 2; h++) {
        o->half_start[h] = -128 * half[h];
        o->half_sum[h] = o->scale * (float)half[h];
    }
    o->start = -128 * (half[0] + half[1]);
    o->sum = o->scale * (float)(half[0] + half[1]);
}

#endif
