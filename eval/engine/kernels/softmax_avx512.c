/*
 * softmax_avx512.c -- the online softmax of softmax_avx512.h for processors
 * without AVX512_BF16: bfloat16 by integer arithmetic.
 */
#include "eval/engine/kernels/exp_avx512.h"

#if defined(__x86_64__)

/* Round to nearest, ties to even; NaN stays NaN. */
INLINE __m512i round_to_bf16(__m512 v)
{
    __m512i x = _mm512_castps_si512(v), odd = _mm512_and_si512(_mm512_srli_epi32(x, 16), _mm512_set1_epi32(1));
    return _mm512_mask_add_epi32(x, _mm512_cmp_ps_mask(v, v, _CMP_ORD_Q),
                                 _mm512_add_epi32(x, _mm512_set1_epi32(0x7FFF)), odd);
}

INLINE __m512i bf16_pairs(__m512 a, __m512 b)
{
    const __m512i high = _mm512_set_epi16(63, 61, 59, 57, 55, 53, 51, 49, 47, 45, 43, 41, 39, 37, 35, 33, 31, 29, 27,
                                          25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
    return _mm512_permutex2var_epi16(round_to_bf16(a), high, round_to_bf16(b));
}

#include "eval/engine/kernels/softmax_avx512.h"

void softmax_step_avx512(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                         float *factor)
{
    softmax_block(x, stride, n_rows, n, pairs, max, sum, factor);
}
#endif
