/*
 * panel_neon.c -- panels times up to eight rows with NEON's dot product.
 *
 * sdot multiplies signed by signed bytes: integers stored plus 128 are made signed again, narrower ones are already
 * valid as positive signed bytes.  A vector of the panel is four registers of four outputs each.
 */
#include "eval/engine/kernels/panel_functions.h"

#if defined(__aarch64__)
#include <arm_neon.h>

#define INLINE static inline __attribute__((always_inline))

struct quad {
    int32x4_t v[4];
};

struct floats {
    float32x4_t v[4];
};

INLINE struct floats load_halves(const uint8_t *p)
{
    struct floats f;
    for (int i = 0; i < 4; i++)
        f.v[i] = vcvt_f32_f16(vreinterpret_f16_u8(vld1_u8(p + 8 * i)));
    return f;
}

INLINE struct floats times_bytes(struct floats f, const uint8_t *p)
{
    int8x16_t bytes = vreinterpretq_s8_u8(vld1q_u8(p));
    int16x8_t wide[2] = { vmovl_s8(vget_low_s8(bytes)), vmovl_s8(vget_high_s8(bytes)) };

    for (int i = 0; i < 4; i++) {
        int16x4_t four = i % 2 ? vget_high_s16(wide[i / 2]) : vget_low_s16(wide[i / 2]);
        f.v[i] = vmulq_f32(f.v[i], vcvtq_f32_s32(vmovl_s16(four)));
    }
    return f;
}

INLINE uint8x16_t shifted(uint8x16_t v, int left, int mask)
{
    return vandq_u8(vshlq_u8(v, vdupq_n_s8((int8_t)left)), vdupq_n_u8((uint8_t)mask));
}

/* Quarter i (outputs 4i .. 4i + 3) of vectors k and k + 4 of a block, k < 4; signed if stored plus 128. */
INLINE void weights(enum panel_bits bits, const uint8_t *at, int k, int i, uint8x16_t *low, uint8x16_t *high)
{
    at += 16 * i;
    if (bits == BITS_8) {
        *low = veorq_u8(vld1q_u8(at + PANEL_VECTOR * k), vdupq_n_u8(128));
        *high = veorq_u8(vld1q_u8(at + PANEL_VECTOR * (k + 4)), vdupq_n_u8(128));
        return;
    }
    if (bits == BITS_2 || bits == BITS_3) {
        uint8x16_t v = vld1q_u8(at + PANEL_VECTOR * (k % 2));
        *low = shifted(v, -(k / 2 * 2), 3);
        *high = shifted(v, -(k / 2 * 2 + 4), 3);
        if (bits == BITS_3) {
            uint8x16_t h = vld1q_u8(at + 2 * PANEL_VECTOR);
            *low = vorrq_u8(*low, shifted(h, 2 - k, 4));
            *high = vorrq_u8(*high, shifted(h, -(k + 2), 4));
        }
        return;
    }
    uint8x16_t v = vld1q_u8(at + PANEL_VECTOR * k);
    *low = vandq_u8(v, vdupq_n_u8(15));
    *high = vshrq_n_u8(v, 4);
    if (bits == BITS_LEVELS) {
        uint8x16_t levels = vreinterpretq_u8_s8(vld1q_s8(iq4_levels));
        *low = vqtbl1q_u8(levels, *low);
        *high = vqtbl1q_u8(levels, *high);
    } else if (bits == BITS_5) {
        uint8x16_t h = vld1q_u8(at + 4 * PANEL_VECTOR);
        *low = vorrq_u8(*low, shifted(h, 4 - k, 16));
        *high = vorrq_u8(*high, shifted(h, -k, 16));
    } else if (bits == BITS_6) {
        uint8x16_t h = vld1q_u8(at + PANEL_VECTOR * (4 + k % 2));
        *low = vorrq_u8(*low, shifted(h, 4 - k / 2 * 2, 48));
        *high = vorrq_u8(*high, shifted(h, -(k / 2 * 2), 48));
    }
}

INLINE int32x4_t four_products(int32x4_t sum, uint8x16_t w, const int8_t *four)
{
    int32_t word;
    memcpy(&word, four, 4);
    return vdotq_s32(sum, vreinterpretq_s8_u8(w), vreinterpretq_s8_s32(vdupq_n_s32(word)));
}

INLINE int start_value(const struct panel_kind *kind, int32_t start)
{
    bool none = kind->offset_bits < 0 || kind->offset_bits == 7;
    return none ? 0 : start >> (7 - kind->offset_bits);
}

INLINE void add_block(const struct panel_kind *kind, struct floats d, struct floats m, const uint8_t *at,
                      const struct block_act *x, size_t n_rows, size_t stride, struct floats *sums)
{
    size_t n_scales = (size_t)kind->n_scales, own = panel_scale_bytes(kind);
    struct quad ints[2][PANEL_ROWS];

    for (size_t r = 0; r < n_rows; r++)
        for (size_t h = 0; h < n_scales; h++)
            for (int i = 0; i < 4; i++)
                ints[h][r].v[i] = vdupq_n_s32(
                    start_value(kind, n_scales == 1 ? x[r * stride].start : x[r * stride].half_start[h]));
    for (int k = 0; k < 4; k++)
        for (int i = 0; i < 4; i++) {
            uint8x16_t low, high;
            weights(kind->bits, at + own, k, i, &low, &high);
            for (size_t r = 0; r < n_rows; r++) {
                const int8_t *q = x[r * stride].q;
                int32x4_t *first = &ints[0][r].v[i], *second = &ints[n_scales - 1][r].v[i];
                *first = four_products(*first, low, q + 4 * k);
                *second = four_products(*second, high, q + 16 + 4 * k);
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
        for (int i = 0; i < 4; i++) {
            const struct block_act *a = &x[r * stride];
            float32x4_t first = vcvtq_f32_s32(ints[0][r].v[i]), *sum = &sums[r].v[i];
            if (n_scales == 1)
                *sum = vfmaq_f32(*sum, first, vmulq_n_f32(scale[0].v[i], a->scale));
            else
                *sum = vfmaq_n_f32(
                    *sum, vfmaq_f32(vmulq_f32(first, scale[0].v[i]), vcvtq_f32_s32(ints[1][r].v[i]), scale[1].v[i]),
                    a->scale);
            for (size_t h = 0; kind->minima && h < n_scales; h++)
                *sum = vfmaq_n_f32(*sum, minimum[h].v[i], n_scales == 1 ? a->sum : a->half_sum[h]);
        }
}

INLINE void rows_times_panel(struct panel_kind kind, const uint8_t *panel, const struct block_act *x, size_t n_rows,
                             size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t step)
{
    size_t block = panel_scale_bytes(&kind) + panel_vectors(kind.bits) * PANEL_VECTOR;
    struct floats sums[PANEL_ROWS];

    for (size_t r = 0; r < n_rows; r++)
        for (int i = 0; i < 4; i++)
            sums[r].v[i] = vdupq_n_f32(0);
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
        for (size_t i = 0; i < 4; i++)
            vst1q_f32(out + out_stride * r + 4 * i, sums[r].v[i]);
}

PANEL_FUNCTIONS(panel_functions_neon)
#endif
