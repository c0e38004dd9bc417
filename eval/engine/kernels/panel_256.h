/*
 * panel_256.h -- panels times up to eight rows with vectors of 256 bits.
 *
 * The including file defines INLINE and
 *   MAKES_SIGNED     whether integers that are stored plus 128 become signed again
 *   add_products()   sum (8 int32) + four products of bytes each: w, of which is_128 are stored plus 128, times signed
 * x
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_256_H
#define EVAL_ENGINE_KERNELS_PANEL_256_H

#include "eval/engine/kernels/panel_functions.h"

#include <immintrin.h>

/* A vector of the panel is two registers: outputs 0..7 and 8..15. */
struct pair {
    __m256i v[2];
};

struct floats {
    __m256 v[2];
};

/* 16 half floats as float32. */
INLINE struct floats load_halves(const uint8_t *p)
{
    return (struct floats){ { _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(const void *)p)),
                              _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(const void *)(p + 16))) } };
}

/* f times 16 signed bytes. */
INLINE struct floats times_bytes(struct floats f, const uint8_t *p)
{
    for (int i = 0; i < 2; i++) {
        __m256i wide = _mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)(p + 8 * i)));
        f.v[i] = _mm256_mul_ps(f.v[i], _mm256_cvtepi32_ps(wide));
    }
    return f;
}

/* 32 bytes, unaligned. */
INLINE __m256i load(const uint8_t *p)
{
    return _mm256_loadu_si256((const __m256i *)(const void *)p);
}

/* The byte `bits` in all lanes. */
INLINE __m256i mask_of(int bits)
{
    return _mm256_set1_epi8((char)bits);
}

/* Bits moved left (right if negative) within 16-bit lanes, then masked per byte. */
INLINE __m256i shifted(__m256i v, int left, int mask)
{
    __m256i s = left > 0 ? _mm256_slli_epi16(v, left) : _mm256_srli_epi16(v, -left);
    return _mm256_and_si256(s, mask_of(mask));
}

/* Half i (outputs 8i .. 8i + 7) of vectors k and k + 4 of a block, k < 4; unsigned, but signed if stored plus 128 and
 * MAKES_SIGNED. */
INLINE void weights(enum panel_bits bits, const uint8_t *at, int k, int i, __m256i *low, __m256i *high)
{
    at += 32 * i;
    if (bits == BITS_8) {
        *low = _mm256_xor_si256(load(at + PANEL_VECTOR * k), mask_of(MAKES_SIGNED ? 128 : 0));
        *high = _mm256_xor_si256(load(at + PANEL_VECTOR * (k + 4)), mask_of(MAKES_SIGNED ? 128 : 0));
        return;
    }
    if (bits == BITS_2 || bits == BITS_3) {
        __m256i v = load(at + PANEL_VECTOR * (k % 2));
        *low = shifted(v, -(k / 2 * 2), 3);
        *high = shifted(v, -(k / 2 * 2 + 4), 3);
        if (bits == BITS_3) {
            __m256i h = load(at + 2 * PANEL_VECTOR);
            *low = _mm256_or_si256(*low, shifted(h, 2 - k, 4));
            *high = _mm256_or_si256(*high, shifted(h, -(k + 2), 4));
        }
        return;
    }
    __m256i v = load(at + PANEL_VECTOR * k);
    *low = shifted(v, 0, 15);
    *high = shifted(v, -4, 15);
    if (bits == BITS_LEVELS) {
        __m256i levels = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)iq4_levels));
        levels = _mm256_xor_si256(levels, mask_of(MAKES_SIGNED ? 0 : 128));
        *low = _mm256_shuffle_epi8(levels, *low);
        *high = _mm256_shuffle_epi8(levels, *high);
    } else if (bits == BITS_5) {
        __m256i h = load(at + 4 * PANEL_VECTOR);
        *low = _mm256_or_si256(*low, shifted(h, 4 - k, 16));
        *high = _mm256_or_si256(*high, shifted(h, -k, 16));
    } else if (bits == BITS_6) {
        __m256i h = load(at + PANEL_VECTOR * (4 + k % 2));
        *low = _mm256_or_si256(*low, shifted(h, 4 - k / 2 * 2, 48));
        *high = _mm256_or_si256(*high, shifted(h, -(k / 2 * 2), 48));
    }
}

/* The four bytes at `four`, broadcast. */
INLINE __m256i broadcast(const int8_t *four)
{
    int32_t word;
    memcpy(&word, four, 4);
    return _mm256_set1_epi32(word);
}

/* What the integer sum of a block starts from, so that stored offsets cancel: -128 times the activations' sum,
 * scaled to the kind's offset. */
INLINE int start_value(const struct panel_kind *kind, int32_t start)
{
    bool none = kind->offset_bits < 0 || (MAKES_SIGNED && kind->offset_bits == 7);
    return none ? 0 : start >> (7 - kind->offset_bits);
}

/* Adds one block's products to sums [n_rows]: d and m are the super-block's scales and minima, x the rows' blocks
 * `stride` apart. */
INLINE void add_block(const struct panel_kind *kind, struct floats d, struct floats m, const uint8_t *at,
                      const struct block_act *x, size_t n_rows, size_t stride, struct floats *sums)
{
    size_t n_scales = (size_t)kind->n_scales, own = panel_scale_bytes(kind);
    struct pair ints[2][PANEL_ROWS];

    for (size_t r = 0; r < n_rows; r++)
        for (size_t h = 0; h < n_scales; h++) {
            int start = start_value(kind, n_scales == 1 ? x[r * stride].start : x[r * stride].half_start[h]);
            ints[h][r].v[0] = ints[h][r].v[1] = _mm256_set1_epi32(start);
        }
#pragma GCC unroll 4
    for (int k = 0; k < 4; k++)
#pragma GCC unroll 2
        for (int i = 0; i < 2; i++) {
            __m256i low, high;
            weights(kind->bits, at + own, k, i, &low, &high);
            for (size_t r = 0; r < n_rows; r++) {
                const int8_t *q = x[r * stride].q;
                __m256i *first = &ints[0][r].v[i], *second = &ints[n_scales - 1][r].v[i];
                *first = add_products(*first, kind->offset_bits == 7, low, broadcast(q + 4 * k));
                *second = add_products(*second, kind->offset_bits == 7, high, broadcast(q + 16 + 4 * k));
            }
        }
    struct floats scale[2], minimum[2];
    for (size_t h = 0; h < n_scales; h++) {
        scale[h] = d;
        minimum[h] = m;
        if (kind->n_blocks > 1) {
            scale[h] = times_bytes(d, at + PANEL_OUTS * h);
            if (kind->minima)
                minimum[h] = times_bytes(m, at + PANEL_OUTS * (n_scales + h));
        }
    }
    for (size_t r = 0; r < n_rows; r++)
        for (int i = 0; i < 2; i++) {
            const struct block_act *a = &x[r * stride];
            __m256 first = _mm256_cvtepi32_ps(ints[0][r].v[i]), by = _mm256_set1_ps(a->scale), *sum = &sums[r].v[i];
            if (n_scales == 1)
                *sum = _mm256_fmadd_ps(first, _mm256_mul_ps(scale[0].v[i], by), *sum);
            else
                *sum = _mm256_fmadd_ps(_mm256_fmadd_ps(_mm256_cvtepi32_ps(ints[1][r].v[i]), scale[1].v[i],
                                                       _mm256_mul_ps(first, scale[0].v[i])),
                                       by, *sum);
            for (size_t h = 0; kind->minima && h < n_scales; h++)
                *sum = _mm256_fmadd_ps(minimum[h].v[i], _mm256_set1_ps(n_scales == 1 ? a->sum : a->half_sum[h]), *sum);
        }
}

/* out [n_rows][out_stride] = x [n_rows][n_blocks] times one panel (16 outputs); prefetches `step` bytes of `ahead`
 * for each block. */
INLINE void rows_times_panel(struct panel_kind kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                             size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t step)
{
    size_t block = panel_scale_bytes(&kind) + panel_vectors(kind.bits) * PANEL_VECTOR;
    struct floats sums[PANEL_ROWS];

    for (size_t r = 0; r < n_rows; r++)
        sums[r].v[0] = sums[r].v[1] = _mm256_setzero_ps();
    for (size_t b = 0; b < n_blocks; b += (size_t)kind.n_blocks) {
        struct floats d = load_halves(panel), m = d;
        if (kind.minima)
            m = load_halves(panel + 2 * PANEL_OUTS);
        for (size_t o = 0; o < step; o += 64)
            __builtin_prefetch(ahead + o, 0, 2);
        ahead += step;
        panel += panel_header_bytes(&kind);
        for (size_t i = 0; i < (size_t)kind.n_blocks; i++, panel += block)
            add_block(&kind, d, m, panel, x + b + i, n_rows, n_blocks, sums);
    }
    for (size_t r = 0; r < n_rows; r++)
        for (int i = 0; i < 2; i++)
            _mm256_storeu_ps(out + out_stride * r + 8 * (size_t)i, sums[r].v[i]);
}

#endif
