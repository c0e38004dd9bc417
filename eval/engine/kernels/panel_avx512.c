/*
 * panel_avx512.c -- panels times up to eight rows with AVX-512 VNNI.
 *
 * One function for each panel kind and number of rows, all from one body in which the kind is a constant.  A weight
 * vector is loaded, and for narrow types unpacked, once for all rows; activations are broadcast from memory.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__x86_64__)
#include "eval/engine/kernels/panel_512.h"

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
    block_scales(kind, s, at, scale, minimum);
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
    const __m512i levels = iq4_vector();
    size_t block = panel_scale_bytes(&kind) + panel_vectors(kind.bits) * PANEL_VECTOR;
    __m512 sums[PANEL_ROWS];

#pragma GCC unroll 8
    for (size_t r = 0; r < n_rows; r++)
        sums[r] = _mm512_setzero_ps();
    for (size_t b = 0; b < n_blocks; b += (size_t)kind.n_blocks) {
        struct super s = load_super(&kind, panel);
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
