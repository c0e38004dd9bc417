/*
 * panel_rows_512.h -- one panel or two times up to eight rows with AVX-512 VNNI, for panel_avx512.c and
 * panel_pairs_avx512.c.
 *
 * One body for all kinds, numbers of panels and numbers of rows, which are constants where it is inlined.  A weight
 * vector is loaded, and for narrow types unpacked, once for all rows; activations are broadcast from memory.
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_ROWS_512_H
#define EVAL_ENGINE_KERNELS_PANEL_ROWS_512_H

#include "eval/engine/kernels/panel_512.h"

/* As in panel_256.h, in all lanes; weights are unsigned here. */
INLINE __m512i start_value(const struct panel_kind *kind, int32_t start)
{
    if (kind->offset_bits < 0)
        return _mm512_setzero_si512();
    __m512i v = _mm512_set1_epi32(start);
    return kind->offset_bits == 7 ? v : _mm512_srai_epi32(v, (unsigned)(7 - kind->offset_bits));
}

/* Adds one block of each panel to the sums of all rows.  A broadcast of activations serves both panels: cores with two
 * multipliers of 512 bits would otherwise wait for their loads. */
INLINE void add_block(const struct panel_kind *kind, size_t n_panels, const struct super *s, const uint8_t *at,
                      size_t apart, const struct block_act *x, size_t n_rows, size_t stride, __m512i levels,
                      __m512 sums[][PANEL_ROWS])
{
    size_t n_scales = (size_t)kind->n_scales, own = panel_scale_bytes(kind);
    __m512i ints[2][2][PANEL_ROWS]; /* [panel][half][row] */

#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++) {
        const struct block_act *a = &x[r * stride];
#pragma GCC unroll 2
        for (size_t p = 0; p < n_panels; p++) {
            ints[p][0][r] = start_value(kind, n_scales == 1 ? a->start : a->half_start[0]);
            if (n_scales == 2)
                ints[p][1][r] = start_value(kind, a->half_start[1]);
        }
    }
#pragma GCC unroll 4
    for (int k = 0; k < 4; k++) {
        __m512i low[2], high[2];
#pragma GCC unroll 2
        for (size_t p = 0; p < n_panels; p++)
            weights(kind->bits, at + p * apart + own, k, levels, &low[p], &high[p]);
#pragma GCC unroll 8
        for (size_t r = 0; r < n_rows; r++) {
            const struct block_act *a = &x[r * stride];
            int32_t four[2];
            memcpy(&four[0], a->q + 4 * k, 4);
            memcpy(&four[1], a->q + 16 + 4 * k, 4);
            __m512i first = _mm512_set1_epi32(four[0]), second = _mm512_set1_epi32(four[1]);
#pragma GCC unroll 2
            for (size_t p = 0; p < n_panels; p++) {
                __m512i *to = &ints[p][n_scales - 1][r];
                ints[p][0][r] = _mm512_dpbusd_epi32(ints[p][0][r], low[p], first);
                *to = _mm512_dpbusd_epi32(*to, high[p], second);
            }
        }
    }
#pragma GCC unroll 2
    for (size_t p = 0; p < n_panels; p++) {
        __m512 scale[2], minimum[2];
        block_scales(kind, &s[p], at + p * apart, scale, minimum);
#pragma GCC unroll 8
        for (size_t r = 0; r < n_rows; r++) {
            const struct block_act *a = &x[r * stride];
            __m512 first = _mm512_cvtepi32_ps(ints[p][0][r]), by = _mm512_set1_ps(a->scale), *sum = &sums[p][r];
            if (n_scales == 1)
                *sum = _mm512_fmadd_ps(first, _mm512_mul_ps(scale[0], by), *sum);
            else
                *sum = _mm512_fmadd_ps(
                    _mm512_fmadd_ps(_mm512_cvtepi32_ps(ints[p][1][r]), scale[1], _mm512_mul_ps(first, scale[0])), by,
                    *sum);
            for (size_t h = 0; kind->minima && h < n_scales; h++)
                *sum = _mm512_fmadd_ps(minimum[h], _mm512_set1_ps(n_scales == 1 ? a->sum : a->half_sum[h]), *sum);
        }
    }
}

/* out [n_rows][out_stride] = x [n_rows][n_blocks] times one or two panels; `apart` says how far the second panel
 * and its outputs are from the first. */
INLINE void rows_times_panels(struct panel_kind kind, size_t n_panels, const uint8_t *panel, struct pair_apart apart,
                              const struct block_act *x, size_t n_rows, size_t n_blocks, float *out, size_t out_stride,
                              const uint8_t *ahead, size_t step)
{
    const __m512i levels = iq4_vector();
    size_t block = panel_scale_bytes(&kind) + panel_vectors(kind.bits) * PANEL_VECTOR;
    __m512 sums[2][PANEL_ROWS];

#pragma GCC unroll 2
    for (size_t p = 0; p < n_panels; p++)
#pragma GCC unroll 8
        for (size_t r = 0; r < n_rows; r++)
            sums[p][r] = _mm512_setzero_ps();
    for (size_t b = 0; b < n_blocks; b += (size_t)kind.n_blocks) {
        struct super s[2];
#pragma GCC unroll 2
        for (size_t p = 0; p < n_panels; p++)
            s[p] = load_super(&kind, panel + p * apart.panels);
        for (size_t o = 0; o < step; o += 64)
            __builtin_prefetch(ahead + o, 0, 2);
        ahead += step;
        panel += panel_header_bytes(&kind);
        for (size_t i = 0; i < (size_t)kind.n_blocks; i++, panel += block)
            add_block(&kind, n_panels, s, panel, apart.panels, x + b + i, n_rows, n_blocks, levels, sums);
    }
#pragma GCC unroll 2
    for (size_t p = 0; p < n_panels; p++)
#pragma GCC unroll 8
        for (size_t r = 0; r < n_rows; r++)
            _mm512_storeu_ps(out + p * apart.outs + out_stride * r, sums[p][r]);
}

#endif
