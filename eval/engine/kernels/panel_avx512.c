/*
 * panel_avx512.c -- panels times up to eight rows with AVX-512 VNNI.
 *
 * One function for each panel kind and number of rows, all from one body in which the kind is a constant.  A weight
 * vector is loaded, and for narrow types unpacked, once for all rows; activations are broadcast from memory.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include <immintrin.h>

/* Compilers disagree on whether the count of a 16-bit shift is signed. */
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define INLINE static inline __attribute__((always_inline))

struct super {
    __m512 d, m;
};

INLINE __m512 load_halves(const uint8_t *p)
{
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(const void *)p));
}

INLINE __m512 load_bytes(const uint8_t *p)
{
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)p)));
}

INLINE __m512i load(const uint8_t *p)
{
    return _mm512_loadu_si512(p);
}

INLINE __m512i mask_of(int bits)
{
    return _mm512_set1_epi8((char)bits);
}

/* Vectors k and k + 4 of a block, k < 4, unsigned. */
INLINE void weights(enum panel_bits bits, const uint8_t *at, int k, __m512i levels, __m512i *low, __m512i *high)
{
    if (bits == BITS_8) {
        *low = load(at + PANEL_VECTOR * k);
        *high = load(at + PANEL_VECTOR * (k + 4));
        return;
    }
    if (bits == BITS_2 || bits == BITS_3) {
        __m512i v = load(at + PANEL_VECTOR * (k % 2));
        *low = _mm512_and_si512(_mm512_srli_epi16(v, (unsigned)(k / 2 * 2)), mask_of(3));
        *high = _mm512_and_si512(_mm512_srli_epi16(v, (unsigned)(k / 2 * 2 + 4)), mask_of(3));
        if (bits == BITS_3) {
            __m512i h = load(at + 2 * PANEL_VECTOR);
            __m512i a = k < 2 ? _mm512_slli_epi16(h, (unsigned)(2 - k)) : _mm512_srli_epi16(h, (unsigned)(k - 2));
            *low = _mm512_or_si512(*low, _mm512_and_si512(a, mask_of(4)));
            *high = _mm512_or_si512(*high, _mm512_and_si512(_mm512_srli_epi16(h, (unsigned)(k + 2)), mask_of(4)));
        }
        return;
    }
    __m512i v = load(at + PANEL_VECTOR * k);
    *low = _mm512_and_si512(v, mask_of(15));
    *high = _mm512_and_si512(_mm512_srli_epi16(v, 4), mask_of(15));
    if (bits == BITS_LEVELS) {
        *low = _mm512_shuffle_epi8(levels, *low);
        *high = _mm512_shuffle_epi8(levels, *high);
    } else if (bits == BITS_5) {
        __m512i h = load(at + 4 * PANEL_VECTOR);
        *low = _mm512_or_si512(*low, _mm512_and_si512(_mm512_slli_epi16(h, (unsigned)(4 - k)), mask_of(16)));
        *high = _mm512_or_si512(*high, _mm512_and_si512(_mm512_srli_epi16(h, (unsigned)k), mask_of(16)));
    } else if (bits == BITS_6) {
        __m512i h = load(at + PANEL_VECTOR * (4 + k % 2));
        *low = _mm512_or_si512(*low, _mm512_and_si512(_mm512_slli_epi16(h, (unsigned)(4 - k / 2 * 2)), mask_of(48)));
        *high = _mm512_or_si512(*high, _mm512_and_si512(_mm512_srli_epi16(h, (unsigned)(k / 2 * 2)), mask_of(48)));
    }
}

INLINE __m512i start_value(const struct panel_kind *kind, int32_t start)
{
    if (kind->offset_bits < 0)
        return _mm512_setzero_si512();
    __m512i v = _mm512_set1_epi32(start);
    return kind->offset_bits == 7 ? v : _mm512_srai_epi32(v, (unsigned)(7 - kind->offset_bits));
}

/* Adds one block to the sums of all rows. */
INLINE void add_block(const struct panel_kind *kind, const struct super *s, const uint8_t *at,
                      const struct block_act *x, size_t n_rows, size_t stride, __m512i levels, __m512 *sums)
{
    size_t n_scales = (size_t)kind->n_scales, own = panel_scale_bytes(kind);
    __m512i ints[2][PANEL_ROWS];

#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++) {
        ints[0][r] = start_value(kind, n_scales == 1 ? x[r * stride].start : x[r * stride].half_start[0]);
        if (n_scales == 2)
            ints[1][r] = start_value(kind, x[r * stride].half_start[1]);
    }
#pragma GCC unroll 4
    for (int k = 0; k < 4; k++) {
        __m512i low, high;
        weights(kind->bits, at + own, k, levels, &low, &high);
#pragma GCC unroll 8
        for (size_t r = 0; r < n_rows; r++) {
            const struct block_act *a = &x[r * stride];
            int32_t four[2];
            memcpy(&four[0], a->q + 4 * k, 4);
            memcpy(&four[1], a->q + 16 + 4 * k, 4);
            ints[0][r] = _mm512_dpbusd_epi32(ints[0][r], low, _mm512_set1_epi32(four[0]));
            ints[n_scales - 1][r] = _mm512_dpbusd_epi32(ints[n_scales - 1][r], high, _mm512_set1_epi32(four[1]));
        }
    }
    __m512 scale[2], minimum[2];
#pragma GCC unroll 2
    for (size_t h = 0; h < n_scales; h++) {
        scale[h] = s->d;
        minimum[h] = s->m;
        if (kind->n_blocks > 1) {
            scale[h] = _mm512_mul_ps(scale[h], load_bytes(at + PANEL_OUTS * h));
            if (kind->minima)
                minimum[h] = _mm512_mul_ps(minimum[h], load_bytes(at + PANEL_OUTS * (n_scales + h)));
        }
    }
#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++) {
        const struct block_act *a = &x[r * stride];
        __m512 first = _mm512_cvtepi32_ps(ints[0][r]), by = _mm512_set1_ps(a->scale);
        if (n_scales == 1)
            sums[r] = _mm512_fmadd_ps(first, _mm512_mul_ps(scale[0], by), sums[r]);
        else
            sums[r] = _mm512_fmadd_ps(
                _mm512_fmadd_ps(_mm512_cvtepi32_ps(ints[1][r]), scale[1], _mm512_mul_ps(first, scale[0])), by, sums[r]);
        for (size_t h = 0; kind->minima && h < n_scales; h++)
            sums[r] = _mm512_fmadd_ps(minimum[h], _mm512_set1_ps(n_scales == 1 ? a->sum : a->half_sum[h]), sums[r]);
    }
}

INLINE void rows_times_panel(struct panel_kind kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                             size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t step)
{
    const __m128i signed_levels = _mm_loadu_si128((const __m128i *)(const void *)iq4_levels);
    const __m512i levels = _mm512_broadcast_i32x4(_mm_xor_si128(signed_levels, _mm_set1_epi8((char)128)));
    size_t block = panel_scale_bytes(&kind) + panel_vectors(kind.bits) * PANEL_VECTOR;
    __m512 sums[PANEL_ROWS];

#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++)
        sums[r] = _mm512_setzero_ps();
    for (size_t b = 0; b < n_blocks; b += (size_t)kind.n_blocks) {
        struct super s = { load_halves(panel), _mm512_setzero_ps() };
        if (kind.minima)
            s.m = load_halves(panel + 2 * PANEL_OUTS);
        for (size_t o = 0; o < step; o += 64)
            __builtin_prefetch(ahead + o, 0, 2);
        ahead += step;
        panel += panel_header_bytes(&kind);
        for (size_t i = 0; i < (size_t)kind.n_blocks; i++, panel += block)
            add_block(&kind, &s, panel, x + b + i, n_rows, n_blocks, levels, sums);
    }
#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++)
        _mm512_storeu_ps(out + out_stride * r, sums[r]);
}

PANEL_FUNCTIONS(panel_functions_avx512)
#endif
