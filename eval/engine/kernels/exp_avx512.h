/*
 * exp_avx512.h -- 2^x and e^x of 16 numbers at once, and declarations shared by
 * the files compiled for AVX-512.  The numbers are those of kernels.h.
 */
#ifndef EVAL_ENGINE_KERNELS_EXP_AVX512_H
#define EVAL_ENGINE_KERNELS_EXP_AVX512_H

#include "eval/engine/kernels/kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define INLINE static inline __attribute__((always_inline))

/* 2^t, where t = n + r: n whole, |r| <= 1/2. */
INLINE __m512 exp2_of(__m512 t, __m512 n, __m512 r)
{
    __m512 p = _mm512_fmadd_ps(_mm512_set1_ps(EXP2_C5), r, _mm512_set1_ps(EXP2_C4));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(EXP2_C3));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(EXP2_C2));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(EXP2_C1));
    p = _mm512_fmadd_ps(p, r, _mm512_set1_ps(1));
    return _mm512_maskz_scalef_ps(_mm512_cmp_ps_mask(t, _mm512_set1_ps(EXP2_LOWEST), _CMP_NLT_UQ), p, n);
}

/* 2^t and e^x in all 16 lanes, as described in kernels.h. */
INLINE __m512 exp2_vector(__m512 t)
{
    __m512 n = _mm512_roundscale_ps(t, _MM_FROUND_TO_NEAREST_INT);
    return exp2_of(t, n, _mm512_sub_ps(t, n));
}

INLINE __m512 exp_vector(__m512 x)
{
    x = _mm512_min_ps(_mm512_set1_ps(EXP_HIGHEST), x); /* returns the second operand if one is NaN */
    __m512 t = _mm512_mul_ps(x, _mm512_set1_ps(EXP_LOG2E)), n = _mm512_roundscale_ps(t, _MM_FROUND_TO_NEAREST_INT);
    __m512 r = _mm512_fmsub_ps(x, _mm512_set1_ps(EXP_LOG2E), n);
    return exp2_of(t, n, _mm512_fmadd_ps(x, _mm512_set1_ps(EXP_LOG2E_LOW), r));
}

/* struct kernels' gemm_bf16 and softmax_step: without and with AVX512_BF16. */
void softmax_step_avx512(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor);
void softmax_step_avx512bf16(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                             float *factor);
void gemm_bf16_avx512bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                          size_t n_cols, float *c, size_t c_stride, const float *scale);

#endif
#endif
