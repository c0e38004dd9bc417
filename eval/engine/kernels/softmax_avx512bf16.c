/*
 * softmax_avx512bf16.c -- the online softmax of softmax_avx512.h with the
 * conversion of AVX512_BF16.
 *
 * The instruction flushes denormal numbers to zero; no power that softmax_rows
 * computes is one (EXP2_LOWEST).
 */
#include "eval/engine/kernels/exp_avx512.h"

#if defined(__x86_64__)

INLINE __m512i bf16_pairs(__m512 a, __m512 b)
{
    return (__m512i)_mm512_cvtne2ps_pbh(b, a);
}

#include "eval/engine/kernels/softmax_avx512.h"

void softmax_step_avx512bf16(float *x, size_t stride, size_t n_rows, size_t n, uint32_t *pairs, float *max, float *sum,
                             float *factor)
{
    softmax_block(x, stride, n_rows, n, pairs, max, sum, factor);
}
#endif
