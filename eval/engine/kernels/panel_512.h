/*
 * panel_512.h -- reading panels with vectors of 512 bits, for panel_rows_512.h and panel_amx.c.
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_512_H
#define EVAL_ENGINE_KERNELS_PANEL_512_H

#include "eval/engine/kernels/panel_functions.h"

#include <immintrin.h>

/* Compilers disagree on whether the count of a 16-bit shift is signed. */
#pragma GCC diagnostic ignored "-Wsign-conversion"

#define INLINE static inline __attribute__((always_inline))

/* Scales and minima of a super-block. */
struct super {
    __m512 d, m;
};

/* 16 half floats as float32. */
INLINE __m512 load_halves(const uint8_t *p)
{
    return _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(const void *)p));
}

/* 16 signed bytes as float32. */
INLINE __m512 load_bytes(const uint8_t *p)
{
    return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)p)));
}

/* 64 bytes, unaligned. */
INLINE __m512i load(const uint8_t *p)
{
    return _mm512_loadu_si512(p);
}

/* The byte `bits` in all lanes. */
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

/* The levels of IQ4 plus 128, for weights(). */
INLINE __m512i iq4_vector(void)
{
    const __m128i signed_levels = _mm_loadu_si128((const __m128i *)(const void *)iq4_levels);
    return _mm512_broadcast_i32x4(_mm_xor_si128(signed_levels, _mm_set1_epi8((char)128)));
}

/* Scales and minima of the super-block at `panel`; minima are 0 for kinds without. */
INLINE struct super load_super(const struct panel_kind *kind, const uint8_t *panel)
{
    return (struct super){ load_halves(panel),
                           kind->minima ? load_halves(panel + 2 * PANEL_OUTS) : _mm512_setzero_ps() };
}

/* Scales and minima of one block, n_scales of each. */
INLINE void block_scales(const struct panel_kind *kind, const struct super *s, const uint8_t *at, __m512 *scale,
                         __m512 *minimum)
{
    size_t n_scales = (size_t)kind->n_scales;

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
}

#endif
