/*
 * gemm_avx512bf16.c -- products of bfloat16 pairs with vdpbf16ps (AVX512_BF16: Zen 4, Cooper Lake and later).
 *
 * The instruction adds the product of the high halves and then that of the low halves, each with one fused rounding,
 * which is the order of the other tables, so the bits are equal.
 *
 * With few rows, those of decoding sequences, b comes from memory: tiles of four vectors read each row of b from the
 * point where the previous read ended.  More rows take tiles of 8 rows and 2 vectors from the caches.
 */
#include "eval/engine/kernels/exp_avx512.h"

#if defined(__x86_64__)
enum { FEW_ROWS = 7 };

INLINE __m512bh words(const uint32_t *p)
{
    return (__m512bh)_mm512_loadu_si512(p);
}

/* c[n_a][16 * n_vectors] from n_a rows of a and 16 * n_vectors columns of b. */
INLINE void gemm_tile(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                      size_t n_vectors, float *c, size_t c_stride, const float *scale)
{
    __m512 sum[8][4];

#pragma GCC unroll 8
    for (size_t i = 0; i < n_a; i++)
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++)
            sum[i][v] = scale ? _mm512_mul_ps(_mm512_loadu_ps(c + i * c_stride + 16 * v), _mm512_set1_ps(scale[i]))
                              : _mm512_setzero_ps();
    for (size_t k = 0; k < n; k++) {
        __m512bh w[4];
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++)
            w[v] = words(b + k * b_stride + 16 * v);
#pragma GCC unroll 8
        for (size_t i = 0; i < n_a; i++)
#pragma GCC unroll 4
            for (size_t v = 0; v < n_vectors; v++)
                sum[i][v] = _mm512_dpbf16_ps(sum[i][v], w[v], (__m512bh)_mm512_set1_epi32((int)a[i * a_stride + k]));
    }
#pragma GCC unroll 8
    for (size_t i = 0; i < n_a; i++)
#pragma GCC unroll 4
        for (size_t v = 0; v < n_vectors; v++)
            _mm512_storeu_ps(c + i * c_stride + 16 * v, sum[i][v]);
}

/* Multiples of 64 columns for up to FEW_ROWS rows; returns how many columns are done. */
static __attribute__((noinline)) size_t gemm_narrow(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b,
                                                    size_t b_stride, size_t n, size_t n_cols, float *c, size_t c_stride,
                                                    const float *scale)
{
    size_t j = 0;

#define GEMM(r)                                                                       \
    case r:                                                                           \
        for (; j + 64 <= n_cols; j += 64)                                             \
            gemm_tile(a, a_stride, r, b + j, b_stride, n, 4, c + j, c_stride, scale); \
        break;
    switch (n_a) {
        GEMM(1) GEMM(2) GEMM(3) GEMM(4) GEMM(5) GEMM(6) GEMM(7)
    }
#undef GEMM
    return j;
}

void gemm_bf16_avx512bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                          size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    size_t tiles = (n_a + 7) / 8, done = 0;

    if (n_a <= FEW_ROWS)
        done = gemm_narrow(a, a_stride, n_a, b, b_stride, n, n_cols, c, c_stride, scale);
    for (size_t t = 0; t < tiles; t++) {
        size_t i = n_a * t / tiles, rows = n_a * (t + 1) / tiles - i;
        const float *s = scale ? scale + i : NULL;
        const uint32_t *from = a + i * a_stride;
        for (size_t j = done; j < n_cols; j += 32) {
            float *to = c + i * c_stride + j;
#define GEMM(r)                                                                   \
    case r:                                                                       \
        if (n_cols - j >= 32)                                                     \
            gemm_tile(from, a_stride, r, b + j, b_stride, n, 2, to, c_stride, s); \
        else                                                                      \
            gemm_tile(from, a_stride, r, b + j, b_stride, n, 1, to, c_stride, s); \
        break;
            switch (rows) {
                GEMM(1) GEMM(2) GEMM(3) GEMM(4) GEMM(5) GEMM(6) GEMM(7) GEMM(8)
            }
#undef GEMM
        }
    }
}
#endif
