/*
 * kernels.h -- the inner loops, one table of functions for each instruction set.
 *
 * Each output element is one sum in one order for any batch: integer products block by block in the order of the row,
 * floats in 16 fixed lanes that are added at the end in a fixed order.  The generic table does the same with
 * fmaf(), so that all tables give the same bits (tests/engine/test_kernels.c checks this).
 */
#ifndef EVAL_ENGINE_KERNELS_KERNELS_H
#define EVAL_ENGINE_KERNELS_KERNELS_H

#include <stddef.h>

#include "eval/engine/kernels/panel.h"

enum {
    FLOAT_WEIGHTS = 4, /* weight rows of one dot_floats call */
    FLOAT_ROWS = 6,    /* activation rows of one dot_floats call */
    PANEL_ROWS = 8,    /* activation rows of one dot_panel call */
    PAIR_ROWS = 6,     /* activation rows of one dot_pair call */
    TILE_ROWS = 16,    /* activation rows of one tile (tiles.h) */
    /* With fewer rows, or in a last tile that has fewer, dot_panel is faster (PERFORMANCE.md): */
    TILE_MIN_ROWS = 16,
    TILE_MIN_REST = 6,
};

/* 32 quantized activations: x[i] = scale * q[i], with sums for the whole block and for its two halves:
 * start = -128 * sum of q, sum = scale * sum of q. */
struct block_act {
    float scale; /* NaN if an activation was not finite */
    int32_t start, half_start[2];
    float sum, half_sum[2];
    float unused;
    int8_t q[32];
};

/* Where the second of two panels, and its results, are relative to the first, in bytes and in floats. */
struct pair_apart {
    size_t panels, outs;
};

struct act_tile;

struct kernels {
    const char *name;
    bool (*supported)(void); /* by this processor */
    /* out[r][j] (rows out_stride apart) = row j of the panel . x[r][n_blocks], for 1 .. PANEL_ROWS rows.  Per block, in
     * order: sum = fma(integer sum, weight scale * activation scale, sum), or with two scales per block sum =
     * fma(fma(second integer sum, its scale, first integer sum * its scale), activation scale, sum); with minima then
     * sum = fma(minimum, scaled sum of the activations, sum) for each scale. May prefetch n_ahead bytes at `ahead`,
     * which later calls will read. */
    void (*dot_panel)(const struct panel_kind *kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead);
    /* dot_panel for two panels of a kind with one scale in a block, for 1 .. PAIR_ROWS rows; NULL in tables where
     * pairs are not faster than single panels. */
    void (*dot_pair)(const struct panel_kind *kind, const uint8_t *panel, struct pair_apart apart,
                     const struct block_act *x, size_t n_rows, size_t n_blocks, float *out, size_t out_stride,
                     const uint8_t *ahead, size_t n_ahead);
    /* Only in tables with a matrix unit, otherwise NULL: dot_panel for any number of rows, whose activations are in
     * tiles (tiles.h).  The thread's tile registers are in use from begin_tiles to end_tiles. */
    void (*dot_tiles)(const struct panel_kind *kind, const uint8_t *panel, const struct act_tile *x, size_t n_rows,
                      size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead);
    void (*begin_tiles)(void);
    void (*end_tiles)(void);
    /* out[j][i] (rows out_stride apart) = weight row i [n] . activation row j [n]; n_w up to FLOAT_WEIGHTS, n_x up to
     * FLOAT_ROWS. */
    void (*dot_floats)(const float *w, size_t w_stride, size_t n_w, const float *x, size_t x_stride, size_t n_x,
                       size_t n, float *out, size_t out_stride);
    /* Quantizes x[n] to n / 32 blocks: scale = max |x| / 127, round to nearest, ties away from zero. */
    void (*quantize)(const float *x, struct block_act *out, size_t n);
    /* out[n / 2] words of two bfloat16 numbers, the first in the low half; round to nearest, ties to even; n is even.
     */
    void (*floats_to_bf16)(const float *x, uint32_t *out, size_t n);
    /* C = C * scale (by row) + A B, where A [n_a][n] and B [n][n_cols] hold bfloat16 pairs: for each k in order, first
     * the product of the high halves, then of the low halves, each by one fma.  n_cols is a multiple of 16; scale NULL:
     * C starts at 0. */
    void (*gemm_bf16)(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                      size_t n_cols, float *c, size_t c_stride, const float *scale);
    /* The same with floats in place of pairs. */
    void (*gemm_f32)(const float *a, size_t a_stride, size_t n_a, const float *b, size_t b_stride, size_t n,
                     size_t n_cols, float *c, size_t c_stride, const float *scale);
    /* One block of an online softmax in base 2, for each of n_rows rows x[n]: max becomes max(max, x log2 e);
     * x[i] = 2^(x[i] log2 e - max); factor = 2^(old max - max), by which the caller scales earlier results; sum, 16
     * lanes a row, is scaled by it too and x[i] added to lane i % 16.  n is a multiple of 16; x of -infinity gives 0.
     * With pairs (which may be x, and has its stride) results go there as bfloat16 pairs, and x is undefined
     * afterwards. */
    void (*softmax_step)(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor);
    /* gate[n] = silu(gate) * up[n] */
    void (*silu_times)(float *gate, const float *up, size_t n);
    /* x[n] = gelu(x), tanh form: x / (1 + exp(GELU_RATE * (x + GELU_CUBE x^3))) */
    void (*gelu_tanh)(float *x, size_t n);
    /* x[n] = gelu(x), by the error function */
    void (*gelu_erf)(float *x, size_t n);
    /* Computes the maximum of x[n], its first index, and the sum of exp(x - max).  A NaN makes the sum NaN. */
    void (*logit_stats)(const float *x, size_t n, float *max, size_t *at, float *sum);
    /* For rooflines: int8 products from registers (returns the number of operations), and one read of memory. */
    double (*int8_loop)(size_t n);
    double (*tile_loop)(size_t n); /* the same in the matrix unit; NULL without one */
    void (*read_loop)(const void *data, size_t bytes);
};

/* The best table for this processor, or the one that ASSAY_ISA names. */
const struct kernels *kernels_get(void);
const struct kernels *kernels_find(const char *name); /* NULL if unknown, or if this processor lacks the instructions */

/* All tables [*n], including those of other machines, for tests. */
const struct kernels *const *kernels_tables(size_t *n);

/* kernels_avx512bf16 is kernels_avx512 with AVX512_BF16 instructions, and has its name; kernels_amx is
 * kernels_avx512bf16 with tiles. */
extern const struct kernels kernels_generic, kernels_avx2, kernels_avxvnni, kernels_avx512, kernels_avx512bf16,
    kernels_amx, kernels_neon;

/* The number of leading rows, of n, that dot_tiles multiplies; dot_panel multiplies the others. */
static inline size_t kernels_tile_rows(const struct kernels *k, size_t n)
{
    size_t rest = n % TILE_ROWS;
    return !k->dot_tiles || n < TILE_MIN_ROWS ? 0 : rest < TILE_MIN_REST ? n - rest : n;
}

/* Adds n lanes (a power of two) in a fixed order. */
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

/* A block with a smaller scale counts as zero: the inverse of its scale would overflow. */
#define QUANT_MIN 1e-35f

/* Fills in the sums of a block from its scale and q. */
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

/* 2^(n + r) as every table computes it: 2^n times a polynomial of r (minimax for |r| <= 1/2 with constant term 1;
 * relative error 1.5e-7 with all roundings).  2^t is 0 below EXP2_LOWEST, so that no result is denormal; NaN stays NaN.
 * exp(x) splits x log2 e exactly except for the last rounding of r, and above EXP_HIGHEST gives exp(EXP_HIGHEST). */
#define EXP2_LOWEST   (-126.0f)
#define EXP2_C5       1.32647238e-3f
#define EXP2_C4       9.67152696e-3f
#define EXP2_C3       5.55072054e-2f
#define EXP2_C2       2.40222409e-1f
#define EXP2_C1       6.93147004e-1f
#define EXP_HIGHEST   88.3f
#define EXP_LOG2E     1.44269502f
#define EXP_LOG2E_LOW 1.92596303e-8f /* log2 e - EXP_LOG2E */

#define GELU_CUBE 0.044715f
#define GELU_RATE (-1.59576912f) /* -2 sqrt(2 / pi) */

/* erf(x) as every table computes it, with t = |x|: up to ERF_SPLIT x + x P(t^2), above it sign(x) (1 - 2^(t Q(t))) with
 * t clamped to ERF_END.  Minimax polynomials of degree 5, weighted by their effect on the result: 1.4 units in the last
 * place with all roundings (glibc: 0.9). */
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
/* One value as the vector kernels compute it, bit for bit: erf, GELU (tanh form), GELU (erf form). */
float erf_scalar(float x);
float gelu_scalar(float x);
float gelu_erf_scalar(float x);

/* The scalar part of a softmax step: updates *max and *factor; returns what to subtract from x log2 e. */
float softmax_rescale(float block_max, float *max, float *factor);

#endif
