/*
 * mix_pairs_avx512.c -- products of bfloat16 pairs with the instruction made for
 * them (AVX512_BF16: Zen 4, Cooper Lake and later), at twice the rate of floats.
 *
 * It multiplies and adds the high halves by a fused step and then the low ones
 * (200,000 random vectors on Zen 4: equal to two fmaf in this order in every bit,
 * to no other order tried), which is how the other tables compute it.
 *
 * Of matrices in the cache a tile of 8 rows and 2 vectors takes 0.94 to 0.97 of the
 * instruction's rate (Zen 4: 236 GFLOPS a core); 6 or 7 rows and 4 vectors no more, and
 * fetching ahead costs 3 %.  But few rows, those of a sequence that writes, read
 * from memory, and that is a third faster if each line is read where the last one
 * ended: 4 vectors, with which they still have 16 or 28 sums.  There, too, fetching
 * ahead, 8 to 32 rows, made it slower.
 */
#include "eval/engine/kernels/kernels.h"

#if defined(__x86_64__)
#pragma GCC target("avx512bf16")
#include <immintrin.h>

void mix_pairs_bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                    size_t n_cols, float *c, size_t c_stride, const float *scale);

enum { FEW_ROWS = 7 };

#define INLINE static inline __attribute__((always_inline))

INLINE __m512bh words(const uint32_t *p)
{
    return (__m512bh)_mm512_loadu_si512(p);
}

/* n_a rows of a times 16 * n_vectors columns of b. */
INLINE void mix_tile(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
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

/* The columns, as many as come in 64, for up to FEW_ROWS rows; returns how many. */
static __attribute__((noinline)) size_t mix_few(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b,
                                                size_t b_stride, size_t n, size_t n_cols, float *c, size_t c_stride,
                                                const float *scale)
{
    size_t j = 0;

#define MIX(r)                                                                       \
    case r:                                                                          \
        for (; j + 64 <= n_cols; j += 64)                                            \
            mix_tile(a, a_stride, r, b + j, b_stride, n, 4, c + j, c_stride, scale); \
        break;
    switch (n_a) {
        MIX(1) MIX(2) MIX(3) MIX(4) MIX(5) MIX(6) MIX(7)
    }
#undef MIX
    return j;
}

void mix_pairs_bf16(const uint32_t *a, size_t a_stride, size_t n_a, const uint32_t *b, size_t b_stride, size_t n,
                    size_t n_cols, float *c, size_t c_stride, const float *scale)
{
    size_t tiles = (n_a + 7) / 8, done = 0;

    if (n_a <= FEW_ROWS)
        done = mix_few(a, a_stride, n_a, b, b_stride, n, n_cols, c, c_stride, scale);
    for (size_t t = 0; t < tiles; t++) {
        size_t i = n_a * t / tiles, rows = n_a * (t + 1) / tiles - i;
        const float *s = scale ? scale + i : NULL;
        const uint32_t *from = a + i * a_stride;
        for (size_t j = done; j < n_cols; j += 32) {
            float *to = c + i * c_stride + j;
#define MIX(r)                                                                   \
    case r:                                                                      \
        if (n_cols - j >= 32)                                                    \
            mix_tile(from, a_stride, r, b + j, b_stride, n, 2, to, c_stride, s); \
        else                                                                     \
            mix_tile(from, a_stride, r, b + j, b_stride, n, 1, to, c_stride, s); \
        break;
            switch (rows) {
                MIX(1) MIX(2) MIX(3) MIX(4) MIX(5) MIX(6) MIX(7) MIX(8)
            }
#undef MIX
        }
    }
}
#endif
