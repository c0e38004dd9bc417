/*
 * softmax_avx512.c -- a block of an online softmax for many rows at once.
 *
 * The greatest numbers of 16 rows are found together, by a tree of shuffles that
 * ends in one vector with a number for each row: it is 45 instructions for all
 * of them instead of 8 for each that wait for one another, and the factors are
 * one exponential.  Then each row's powers are computed, added to its lanes and
 * written as pairs in one pass.
 */
#include "eval/engine/kernels/exp_avx512.h"
#include "eval/engine/quant/half.h"

#if defined(__x86_64__)
#pragma GCC target("avx512bf16") /* used where the caller says so */
#include <math.h>

enum { ROWS = 16 };

/* Numbers of two or four rows side by side, the greater of two neighbours left. */
INLINE __m512 twos(__m512 a, __m512 b)
{
    return _mm512_max_ps(_mm512_unpacklo_ps(a, b), _mm512_unpackhi_ps(a, b));
}

INLINE __m512 fours(__m512 a, __m512 b)
{
    __m512d x = _mm512_castps_pd(a), y = _mm512_castps_pd(b);
    return _mm512_max_ps(_mm512_castpd_ps(_mm512_unpacklo_pd(x, y)), _mm512_castpd_ps(_mm512_unpackhi_pd(x, y)));
}

INLINE __m512 quarters(__m512 a, __m512 b)
{
    return _mm512_max_ps(_mm512_shuffle_f32x4(a, b, 0x88), _mm512_shuffle_f32x4(a, b, 0xDD));
}

/* The greatest number of each of up to 16 rows; NaN is none. */
INLINE __m512 greatest(const float *x, size_t stride, size_t n_rows, size_t n)
{
    __m512 most[ROWS];

#pragma GCC unroll 16
    for (size_t r = 0; r < ROWS; r++) {
        const float *row = x + (r < n_rows ? r : n_rows - 1) * stride;
        most[r] = _mm512_set1_ps(-INFINITY);
        for (size_t i = 0; i < n; i += 16)
            most[r] = _mm512_max_ps(_mm512_loadu_ps(row + i), most[r]); /* the second operand if one is NaN */
    }
#pragma GCC unroll 8
    for (size_t r = 0; r < 8; r++)
        most[r] = twos(most[2 * r], most[2 * r + 1]);
#pragma GCC unroll 4
    for (size_t r = 0; r < 4; r++)
        most[r] = fours(most[2 * r], most[2 * r + 1]);
    return quarters(quarters(most[0], most[1]), quarters(most[2], most[3]));
}

/* Two vectors as pairs; no exponential is denormal, which the instruction would make 0. */
INLINE __m512i pairs_of(bool bf16, __m512 a, __m512 b)
{
    const __m512i half = _mm512_set1_epi32(0x7FFF), one = _mm512_set1_epi32(1);
    const __m512i odd = _mm512_set_epi16(63, 61, 59, 57, 55, 53, 51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29, 27, 25,
                                         23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
    __m512i x = _mm512_castps_si512(a), y = _mm512_castps_si512(b);

    if (bf16)
        return (__m512i)_mm512_cvtne2ps_pbh(b, a);
    x = _mm512_mask_add_epi32(x, _mm512_cmp_ps_mask(a, a, _CMP_ORD_Q), _mm512_add_epi32(x, half),
                              _mm512_and_si512(_mm512_srli_epi32(x, 16), one));
    y = _mm512_mask_add_epi32(y, _mm512_cmp_ps_mask(b, b, _CMP_ORD_Q), _mm512_add_epi32(y, half),
                              _mm512_and_si512(_mm512_srli_epi32(y, 16), one));
    return _mm512_permutex2var_epi16(x, odd, y);
}

/* 16 or 32 numbers. */
INLINE __m512 powers(bool bf16, float *x, size_t n, uint32_t *pairs, __m512 from, __m512 sum)
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
        _mm512_mask_storeu_epi32(pairs, (__mmask16)(n == 32 ? 0xFFFF : 0xFF), pairs_of(bf16, e[0], e[1]));
    return sum;
}

INLINE void some_rows(bool bf16, float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *most,
                      float *sum, float *factor)
{
    const __mmask16 live = (__mmask16)((1u << n_rows) - 1);
    float from[ROWS];
    __m512 old = _mm512_maskz_loadu_ps(live, most);
    __m512 next = _mm512_max_ps(_mm512_mul_ps(greatest(x, stride, n_rows, n), _mm512_set1_ps(EXP_LOG2E)), old);
    __mmask16 seen = _mm512_cmp_ps_mask(next, _mm512_set1_ps(-INFINITY), _CMP_NEQ_UQ);

    _mm512_mask_storeu_ps(most, live, next);
    next = _mm512_maskz_mov_ps(seen, next);
    _mm512_storeu_ps(from, next);
    _mm512_mask_storeu_ps(factor, live, exp2_vector(_mm512_sub_ps(old, next)));
    for (size_t r = 0; r < n_rows; r++, x += stride, sum += 16) {
        __m512 lanes = _mm512_mul_ps(_mm512_loadu_ps(sum), _mm512_set1_ps(factor[r]));
        size_t i = 0;
        for (; i + 32 <= n; i += 32)
            lanes = powers(bf16, x + i, 32, pairs ? pairs + r * stride + i / 2 : NULL, _mm512_set1_ps(from[r]), lanes);
        if (i < n)
            lanes = powers(bf16, x + i, 16, pairs ? pairs + r * stride + i / 2 : NULL, _mm512_set1_ps(from[r]), lanes);
        _mm512_storeu_ps(sum, lanes);
    }
}

void softmax_step_avx512(bool bf16, float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *most,
                         float *sum, float *factor)
{
    for (size_t r = 0; r < n_rows; r += ROWS) {
        size_t rows = n_rows - r < ROWS ? n_rows - r : ROWS;
        float *at = x + r * stride, *lanes = sum + 16 * r;
        uint32_t *to = pairs ? pairs + r * stride : NULL;
        if (bf16 && pairs && n == 64) /* a whole page: unrolled */
            some_rows(true, at, stride, rows, 64, to, most + r, lanes, factor + r);
        else if (bf16)
            some_rows(true, at, stride, rows, n, to, most + r, lanes, factor + r);
        else
            some_rows(false, at, stride, rows, n, to, most + r, lanes, factor + r);
    }
}
#endif
