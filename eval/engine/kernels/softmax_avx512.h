/*
 * softmax_avx512.h -- one block of an online softmax for up to 16 rows at once; the including file defines
 * bf16_pairs(), the conversion of two vectors.
 *
 * The maxima of 16 rows are found together, by a tree of shuffles that ends in one vector with one maximum per row, and
 * one exponential gives all 16 factors.  Then each row's powers are computed, added to its lanes and written as
 * bfloat16 pairs in one pass.
 */
#ifndef EVAL_ENGINE_KERNELS_SOFTMAX_AVX512_H
#define EVAL_ENGINE_KERNELS_SOFTMAX_AVX512_H

#include "eval/engine/kernels/exp_avx512.h"

#include <math.h>

enum { ROWS = 16 };

/* Interleave two rows (or pairs of rows) and keep the greater of each two neighbours. */
INLINE __m512 max_pairs(__m512 a, __m512 b)
{
    return _mm512_max_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
}

/* The same for pairs, then for groups of four: after all steps lane r is the maximum of row r. */
INLINE __m512 max_quads(__m512 a, __m512 b)
{
    __m512d x = _mm512_castps_pd(a), y = _mm512_castps_pd(b);
    return _mm512_max_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(x, y)), _mm512_castpd_ps(_mm512_unpackhi_pd(x, y)));
}

INLINE __m512 max_lanes(__m512 a, __m512 b)
{
    return _mm512_max_ps(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xDD));
}

/* The maximum of each of up to 16 rows, NaN ignored. */
INLINE __m512 row_max(const float *x, size_t stride, size_t n_rows, size_t n)
{
    __m512 max[ROWS];

#pragma GCC unroll 16
    for (size_t r = 0; r < ROWS; r++) {
        const float *row = x + (r < n_rows ? r : n_rows - 1) * stride;
        max[r] = _mm512_set1_ps(-INFINITY);
        for (size_t i = 0; i < n; i += 16)
            max[r] = _mm512_max_ps(_mm512_loadu_ps(row + i), max[r]); /* returns the second operand if one is NaN */
    }
#pragma GCC unroll 8
    for (size_t r = 0; r < 8; r++)
        max[r] = max_pairs(max[2 * r], max[2 * r + 1]);
#pragma GCC unroll 4
    for (size_t r = 0; r < 4; r++)
        max[r] = max_quads(max[2 * r], max[2 * r + 1]);
    return max_lanes(max_lanes(max[0], max[1]), max_lanes(max[2], max[3]));
}

/* 16 or 32 numbers. */
INLINE __m512 exp_store(float *x, size_t n, uint32_t *pairs, __m512 from, __m512 sum)
{
    __m512 e[2] = { _mm512_setzero_ps(), _mm512_setzero_ps() };

#pragma GCC unroll 2
    for (size_t v = 0; v < n / 16; v++) {
        e[v] = exp2_vector(_mm512_fmsub_ps(_mm512_loadu_ps(x + 16 * v), _mm512_set1_ps(EXP_LOG2E), from));
        sum = _mm512_add_ps(sum, e[v]);
        if (!pairs)
            _mm512_storeu_ps(x + 16 * v, e[v]);
    }
    if (pairs)
        _mm512_mask_storeu_epi32(pairs, (__mmask16)(n == 32 ? 0xFFFF : 0xFF), bf16_pairs(e[0], e[1]));
    return sum;
}

/* A softmax step (see struct kernels) for at most ROWS rows of n numbers, n a multiple of 16. */
INLINE void softmax_rows(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor)
{
    const __mmask16 live = (__mmask16)((1u << n_rows) - 1);
    float from[ROWS];
    __m512 old = _mm512_maskz_loadu_ps(live, max);
    __m512 next = _mm512_max_ps(_mm512_mul_ps(row_max(x, stride, n_rows, n), _mm512_set1_ps(EXP_LOG2E)), old);
    __mmask16 seen = _mm512_cmp_ps_mask(next, _mm512_set1_ps(-INFINITY), _CMP_NEQ_UQ);

    _mm512_mask_storeu_ps(max, live, next);
    next = _mm512_maskz_mov_ps(seen, next);
    _mm512_storeu_ps(from, next);
    _mm512_mask_storeu_ps(factor, live, exp2_vector(_mm512_sub_ps(old, next)));
    for (size_t r = 0; r < n_rows; r++, x += stride, sum += 16) {
        __m512 lanes = _mm512_mul_ps(_mm512_loadu_ps(sum), _mm512_set1_ps(factor[r]));
        size_t i = 0;
        for (; i + 32 <= n; i += 32)
            lanes = exp_store(x + i, 32, pairs ? pairs + r * stride + i / 2 : NULL, _mm512_set1_ps(from[r]), lanes);
        if (i < n)
            lanes = exp_store(x + i, 16, pairs ? pairs + r * stride + i / 2 : NULL, _mm512_set1_ps(from[r]), lanes);
        _mm512_storeu_ps(sum, lanes);
    }
}

/* struct kernels' softmax_step. */
INLINE void softmax_block(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                          float *factor)
{
    for (size_t r = 0; r < n_rows; r += ROWS) {
        size_t rows = n_rows - r < ROWS ? n_rows - r : ROWS;
        float *at = x + r * stride, *lanes = sum + 16 * r;
        uint32_t *to = pairs ? pairs + r * stride : NULL;
        if (pairs && n == 64) /* a whole page: the compiler unrolls it */
            softmax_rows(at, stride, rows, 64, to, max + r, lanes, factor + r);
        else
            softmax_rows(at, stride, rows, n, to, max + r, lanes, factor + r);
    }
}

#endif
