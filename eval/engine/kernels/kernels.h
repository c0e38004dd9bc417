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
    FLOAT_WEIGHTS = 4, /* float weight rows multiplied with */
    FLOAT_ROWS = 6,    /* so many activation rows at a time */
    PANEL_ROWS = 8,    /* activation rows multiplied with one panel at a time */
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
    /* out[r * out_stride + j] = row j of the panel . x[r * n_blocks ..] for 1..PANEL_ROWS rows.  Per block b, in order:
     * sum = fma(integer sum as float, weight scale * activation scale, sum), or with a scale for each half
     * sum = fma(fma(second integer sum, its scale, first integer sum * its scale), activation scale, sum);
     * then with minima sum = fma(minimum, scaled sum of activations, sum) for each.  While it computes it may fetch
     * n_ahead bytes at `ahead` into the cache: what the next calls will read. */
    void (*dot_panel)(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead);
    /* out[j * out_stride + i] = weight row i . activation row j over n floats; 1..FLOAT_WEIGHTS, 1..FLOAT_ROWS rows. */
    void (*dot_floats)(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride);
    /* n / 32 blocks; round to nearest, ties away from zero; scale = max / 127. */
    void (*quantize)(const float *x, struct block_act *out, size_t n);
    /* n / 2 words of two bfloat16 numbers each, the first in the low half; to nearest, ties to even; n is even. */
    void (*floats_to_bf16)(const float *x, uint32_t *out, size_t n);
    /* c[i][j] = c[i][j] * scale[i] + sum over k < n, in order, of the pairs a[i][k] and b[k][j]: the products of the
     * high halves, then of the low ones, each added by one fma.  n_cols a multiple of 16; without scale c starts
     * from 0. */
    void (*gemm_bf16)(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                      size_t n_cols, float *c, size_t c_stride, const float *scale);
    /* The same with floats for pairs. */
    void (*gemm_f32)(const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                     size_t n_cols, float *c, size_t c_stride, const float *scale);
    /* One block of an online softmax in base 2 for each of n_rows rows: most is brought up to the greatest of x log2 e,
     * x[i] = 2^(x[i] log2 e - most), factor is what earlier results are to be multiplied with, and sum, 16 lanes a row,
     * is multiplied with it before x[i] is added to lane i % 16.  n is a multiple of 16; -infinity gives 0.  With
     * pairs, which may be x and has its stride, the results go there as floats_to_pairs has them, and x is left
     * undefined. */
    void (*softmax_step)(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor);
    /* gate[i] = silu(gate[i]) * up[i] */
    void (*silu_times)(float *gate, const float *up, size_t n);
    /* x[i] = gelu(x[i]) by its tanh form, which is x / (1 + exp(GELU_RATE * (x + GELU_CUBE x^3))). */
    void (*gelu_tanh)(float *x, size_t n);
    /* x[i] = gelu(x[i]) by the error function */
    void (*gelu_erf)(float *x, size_t n);
    /* Largest of n numbers and the first place of it; sum of exp(x - largest).  NaN in x gives a NaN sum. */
    void (*logit_stats)(const float *x, size_t n, float *max, size_t *at, float *sum);
    /* For rooflines: int8 products from registers only (returns operations done), and one read of memory. */
    double (*int8_loop)(size_t n);
    void (*read_loop)(const void *data, size_t bytes);
};

/* The best table for this CPU, or the one ASSAY_ISA names. */
const struct kernels *kernels_get(void);
const struct kernels *kernels_find(const char *name); /* NULL if unknown or not supported */

/* kernels_avx512bf16 is kernels_avx512 with AVX512_BF16 instructions, and has its name. */
extern const struct kernels kernels_generic, kernels_avx2, kernels_avx512, kernels_avx512bf16, kernels_neon;

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
#define QUANT_MIN 1e-35f

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

/* 2^(n + r) as every table computes it: n whole, a polynomial of r (minimax for |r| <= 1/2 with a constant of 1:
 * relative error 1.5e-7 with all roundings), times 2^n.  Of 2^t, below EXP2_LOWEST 0, so that no result is denormal;
 * NaN stays NaN.  exp(x) splits x log2 e exactly, but for the last rounding of r, and above EXP_HIGHEST is as there. */
#define EXP2_LOWEST    (-126.0f)
#define EXP2_C5        1.32647238e-3f
#define EXP2_C4        9.67152696e-3f
#define EXP2_C3        5.55072054e-2f
#define EXP2_C2        2.40222409e-1f
#define EXP2_C1        6.93147004e-1f
#define EXP_HIGHEST    88.3f
#define EXP_LOG2E      1.44269502f
#define EXP_LOG2E_REST 1.92596303e-8f /* log2 e - EXP_LOG2E */

#define GELU_CUBE 0.044715f
#define GELU_RATE (-1.59576912f) /* -2 sqrt(2 / pi) */

/* erf(a) as every table computes it, for t = |a| up to ERF_SPLIT a + a P(t^2), above it 1 - 2^(t Q(t)) with a's sign,
 * t at most ERF_END: minimax polynomials of degree 5, weighted by what their error does to the result; 1.4 units in the
 * last place with all roundings (glibc's: 0.9). */
#define ERF_SPLIT 0.93f
#define ERF_END   4.0f
#define ERF_P5    (-5.95374327e-4f)
#define ERF_P4    4.98594092e-3f
#define ERF_P3    (-2.67617201e-2f)
#define ERF_P2    1.12816825e-1f
#define ERF_P1    (-3.76124811e-1f)
#define ERF_P0    1.28379148e-1f
#define ERF_Q5    3.08224407e-4f
#define ERF_Q4    (-4.63414378e-3f)
#define ERF_Q3    3.30101848e-2f
#define ERF_Q2    (-1.51840299e-1f)
#define ERF_Q1    (-9.17163253e-1f)
#define ERF_Q0    (-1.62809741f)
#define ROOT_HALF 0.70710678f

float exp_scalar(float x); /* generic.c */
float erf_scalar(float x);
float gelu_scalar(float x);
float gelu_erf_scalar(float x);

/* The scalar part of a softmax step; returns what is to be subtracted from x log2 e. */
float softmax_rescale(float block_max, float *max, float *factor);

#endif
