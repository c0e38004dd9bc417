/*
 * pack.c -- packs floats into the blocks of the GGUF types that `assay
 * quantize` writes: F16, BF16, Q8_0, Q4_0, Q5_0, Q4_K, Q5_K, Q6_K.
 *
 * Q8_0, Q4_0 and Q5_0 are plain rounding, byte for byte what llama.cpp writes.  The k-quants search for the smallest
 * squared error: each small block tries several step sizes, each with the scale that fits the resulting integers best
 * (least squares); then the scales are rounded to integers, whose neighbours are tried too, and the two half-float
 * factors of the large block are fitted again.  The order is fixed: the same input gives the same bytes.
 */
#include "eval/engine/quant/quant.h"

#include <math.h>
#include <string.h>

#include "eval/engine/quant/blocks.h"
#include "eval/engine/quant/half.h"

static float rounded(float f)
{
    return half_to_float(float_to_half(f));
}

static int clamp(int v, int lowest, int highest)
{
    return v < lowest ? lowest : v > highest ? highest : v;
}

/* --- blocks of 32 --------------------------------------------------------- */

void f32_pack(const float *x, void *out, size_t n)
{
    memcpy(out, x, n * sizeof *x);
}

void f16_pack(const float *x, void *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t h = float_to_half(x[i]);
        memcpy((uint8_t *)out + sizeof h * i, &h, sizeof h);
    }
}

void bf16_pack(const float *x, void *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t b = (uint16_t)(float_to_bits(bfloat_round(x[i])) >> 16);
        memcpy((uint8_t *)out + sizeof b * i, &b, sizeof b);
    }
}

void q8_0_pack(const float *x, void *out, size_t n)
{
    struct block_q8_0 *p = out;

    for (size_t b = 0; b < n / 32; b++, x += 32, p++) {
        float max = 0;
        for (int i = 0; i < 32; i++)
            max = fabsf(x[i]) > max ? fabsf(x[i]) : max;
        float d = max / 127, inverse = d > 0 ? 1 / d : 0;
        p->d = float_to_half(d);
        for (int i = 0; i < 32; i++)
            p->q[i] = (int8_t)clamp((int)roundf(x[i] * inverse), -127, 127);
    }
}

/* The value with the largest magnitude becomes the lowest integer, -levels (8 or 16), which has no positive
 * counterpart. */
static float extreme_step(const float *x, int levels)
{
    float extreme = 0;
    for (int i = 0; i < 32; i++)
        if (fabsf(x[i]) > fabsf(extreme))
            extreme = x[i];
    return extreme / (float)-levels;
}

void q4_0_pack(const float *x, void *out, size_t n)
{
    struct block_q4_0 *p = out;

    for (size_t b = 0; b < n / 32; b++, x += 32, p++) {
        float d = extreme_step(x, 8), inverse = d != 0 ? 1 / d : 0;
        p->d = float_to_half(d);
        for (int i = 0; i < 16; i++) {
            int low = clamp((int)(x[i] * inverse + 8.5f), 0, 15);
            int high = clamp((int)(x[i + 16] * inverse + 8.5f), 0, 15);
            p->q[i] = (uint8_t)(low | high << 4);
        }
    }
}

void q5_0_pack(const float *x, void *out, size_t n)
{
    struct block_q5_0 *p = out;

    for (size_t b = 0; b < n / 32; b++, x += 32, p++) {
        float d = extreme_step(x, 16), inverse = d != 0 ? 1 / d : 0;
        uint32_t fifth = 0;
        p->d = float_to_half(d);
        for (int i = 0; i < 16; i++) {
            int low = clamp((int)(x[i] * inverse + 16.5f), 0, 31);
            int high = clamp((int)(x[i + 16] * inverse + 16.5f), 0, 31);
            p->q[i] = (uint8_t)((low & 15) | (high & 15) << 4);
            fifth |= (uint32_t)(low >> 4) << i | (uint32_t)(high >> 4) << (i + 16);
        }
        memcpy(p->high, &fifth, sizeof fifth);
    }
}

/* --- Q4_K, Q5_K: x = d * scale * q - m * minimum, 8 blocks of 32 ---------- */

enum { LARGE = 256, SMALL = 32, N_SMALL = LARGE / SMALL };

/* Integers of one small block at a given scale and minimum; returns the squared error. */
static float round_block(const float *x, float scale, float minimum, int highest, uint8_t q[SMALL])
{
    float inverse = scale > 0 ? 1 / scale : 0, error = 0;

    for (int i = 0; i < SMALL; i++) {
        int v = clamp((int)lrintf((x[i] + minimum) * inverse), 0, highest);
        float off = x[i] - (scale * (float)v - minimum);
        q[i] = (uint8_t)v;
        error += off * off;
    }
    return error;
}

/* Scale and minimum (both >= 0) for fixed integers, by least squares. */
static void fit_block(const float *x, const uint8_t q[SMALL], float *scale, float *minimum)
{
    float sx = 0, sq = 0, sqq = 0, sxq = 0;

    for (int i = 0; i < SMALL; i++) {
        sx += x[i];
        sq += q[i];
        sqq += (float)q[i] * (float)q[i];
        sxq += x[i] * (float)q[i];
    }
    float det = SMALL * sqq - sq * sq;
    if (det <= 0)
        return;
    float s = (SMALL * sxq - sx * sq) / det, m = (sq * sxq - sqq * sx) / det;
    if (m < 0) {
        m = 0;
        s = sqq > 0 ? sxq / sqq : 0;
    }
    if (s > 0) {
        *scale = s;
        *minimum = m;
    }
}

static void search_block(const float *x, int highest, float *scale, float *minimum)
{
    float low = x[0], high = x[0], best = INFINITY;
    uint8_t q[SMALL];

    for (int i = 1; i < SMALL; i++) {
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
    }
    if (low > 0)
        low = 0;
    *scale = 0;
    *minimum = -low;
    if (high <= low)
        return;
    for (int step = -10; step <= 10; step++) {
        float s = (high - low) / ((float)highest + 0.1f * (float)step), m = -low;
        round_block(x, s, m, highest, q);
        for (int again = 0; again < 2; again++) {
            fit_block(x, q, &s, &m);
            float error = round_block(x, s, m, highest, q);
            if (error < best) {
                best = error;
                *scale = s;
                *minimum = m;
            }
        }
    }
}

struct large {
    float d, m;
    int scales[N_SMALL], minima[N_SMALL]; /* 6 bits each */
    uint8_t q[LARGE];
};

/* Tries integer scales near the ideal ones, for each small block separately. */
static float choose_scales(const float *x, int highest, struct large *l, const float *scales, const float *minima)
{
    float total = 0;

    for (int k = 0; k < N_SMALL; k++) {
        int s0 = l->d > 0 ? clamp((int)lrintf(scales[k] / l->d), 0, 63) : 0;
        int m0 = l->m > 0 ? clamp((int)lrintf(minima[k] / l->m), 0, 63) : 0;
        float best = INFINITY;
        uint8_t q[SMALL];
        for (int s = s0 - 1; s <= s0 + 1; s++)
            for (int m = m0 - 1; m <= m0 + 1; m++) {
                if (s < 0 || s > 63 || m < 0 || m > 63)
                    continue;
                float error = round_block(x + k * SMALL, l->d * (float)s, l->m * (float)m, highest, q);
                if (error < best) {
                    best = error;
                    l->scales[k] = s;
                    l->minima[k] = m;
                    memcpy(l->q + k * SMALL, q, SMALL);
                }
            }
        total += best;
    }
    return total;
}

/* d and m for fixed integers, by least squares over the whole block. */
static void fit_large(const float *x, struct large *l)
{
    double aa = 0, ab = 0, bb = 0, ax = 0, bx = 0;

    for (int i = 0; i < LARGE; i++) {
        double a = (double)(l->scales[i / SMALL] * l->q[i]), b = -(double)l->minima[i / SMALL];
        aa += a * a;
        ab += a * b;
        bb += b * b;
        ax += a * (double)x[i];
        bx += b * (double)x[i];
    }
    double det = aa * bb - ab * ab, d, m;
    if (det > 1e-6 * aa * bb) {
        d = (ax * bb - bx * ab) / det;
        m = (bx * aa - ax * ab) / det;
    } else {
        d = aa > 0 ? (ax + (double)l->m * -ab) / aa : (double)l->d;
        m = (double)l->m;
    }
    if (d > 0 && m >= 0) {
        l->d = rounded((float)d);
        l->m = rounded((float)m);
    }
}

static void search_large(const float *x, int highest, struct large *out)
{
    float scales[N_SMALL], minima[N_SMALL], max_scale = 0, max_minimum = 0;

    for (int k = 0; k < N_SMALL; k++) {
        search_block(x + k * SMALL, highest, &scales[k], &minima[k]);
        max_scale = scales[k] > max_scale ? scales[k] : max_scale;
        max_minimum = minima[k] > max_minimum ? minima[k] : max_minimum;
    }
    struct large l = { .d = rounded(max_scale / 63), .m = rounded(max_minimum / 63) };
    float best = choose_scales(x, highest, &l, scales, minima);
    *out = l;
    for (int again = 0; again < 3; again++) {
        fit_large(x, &l);
        float error = choose_scales(x, highest, &l, scales, minima);
        if (error >= best)
            break;
        best = error;
        *out = l;
    }
}

/* Eight pairs of 6 bits in 12 bytes: bytes 0..7 have the first four scales and minima in their low six bits; the others
 * have their low four bits in bytes 8..11 and their high two bits in the high bits of bytes 0..7. */
static void put_scales(uint8_t p[12], const struct large *l)
{
    for (int k = 0; k < 4; k++) {
        p[k] = (uint8_t)(l->scales[k] | (l->scales[k + 4] >> 4) << 6);
        p[k + 4] = (uint8_t)(l->minima[k] | (l->minima[k + 4] >> 4) << 6);
        p[k + 8] = (uint8_t)((l->scales[k + 4] & 15) | (l->minima[k + 4] & 15) << 4);
    }
}

void q4_k_pack(const float *x, void *out, size_t n)
{
    struct block_q4_k *p = out;
    struct large l;

    for (size_t b = 0; b < n / LARGE; b++, x += LARGE, p++) {
        search_large(x, 15, &l);
        p->d = float_to_half(l.d);
        p->dmin = float_to_half(l.m);
        put_scales(p->scales, &l);
        for (int k = 0; k < 4; k++)
            for (int i = 0; i < 32; i++)
                p->q[32 * k + i] = (uint8_t)(l.q[64 * k + i] | l.q[64 * k + 32 + i] << 4);
    }
}

void q5_k_pack(const float *x, void *out, size_t n)
{
    struct block_q5_k *p = out;
    struct large l;

    for (size_t b = 0; b < n / LARGE; b++, x += LARGE, p++) {
        search_large(x, 31, &l);
        p->d = float_to_half(l.d);
        p->dmin = float_to_half(l.m);
        put_scales(p->scales, &l);
        memset(p->high, 0, sizeof p->high);
        for (int k = 0; k < 4; k++)
            for (int i = 0; i < 32; i++) {
                int low = l.q[64 * k + i], high = l.q[64 * k + 32 + i];
                p->q[32 * k + i] = (uint8_t)((low & 15) | (high & 15) << 4);
                p->high[i] |= (uint8_t)((low >> 4) << (2 * k) | (high >> 4) << (2 * k + 1));
            }
    }
}

/* --- Q6_K: x = d * scale * q, 16 blocks of 16 ----------------------------- */

enum { TINY = 16, N_TINY = LARGE / TINY };

static float round_tiny(const float *x, float scale, int8_t q[TINY])
{
    float inverse = scale != 0 ? 1 / scale : 0, error = 0;

    for (int i = 0; i < TINY; i++) {
        int v = clamp((int)lrintf(x[i] * inverse), -32, 31);
        float off = x[i] - scale * (float)v;
        q[i] = (int8_t)v;
        error += off * off;
    }
    return error;
}

static float search_tiny(const float *x)
{
    float extreme = 0, best = INFINITY, scale = 0;
    int8_t q[TINY];

    for (int i = 0; i < TINY; i++)
        if (fabsf(x[i]) > fabsf(extreme))
            extreme = x[i];
    if (extreme == 0)
        return 0;
    for (int step = -9; step <= 9; step++) {
        float s = extreme / -(32 + 0.1f * (float)step), sxq = 0, sqq = 0;
        round_tiny(x, s, q);
        for (int i = 0; i < TINY; i++) {
            sxq += x[i] * (float)q[i];
            sqq += (float)q[i] * (float)q[i];
        }
        if (sqq > 0)
            s = sxq / sqq;
        float error = round_tiny(x, s, q);
        if (error < best) {
            best = error;
            scale = s;
        }
    }
    return scale;
}

struct large6 {
    float d;
    int8_t scales[N_TINY], q[LARGE];
};

static float choose_scales6(const float *x, struct large6 *l, const float *scales)
{
    float total = 0;

    for (int k = 0; k < N_TINY; k++) {
        int s0 = l->d != 0 ? clamp((int)lrintf(scales[k] / l->d), -128, 127) : 0;
        float best = INFINITY;
        int8_t q[TINY];
        for (int s = s0 - 1; s <= s0 + 1; s++) {
            if (s < -128 || s > 127)
                continue;
            float error = round_tiny(x + k * TINY, l->d * (float)s, q);
            if (error < best) {
                best = error;
                l->scales[k] = (int8_t)s;
                memcpy(l->q + k * TINY, q, TINY);
            }
        }
        total += best;
    }
    return total;
}

static void search_large6(const float *x, struct large6 *out)
{
    float scales[N_TINY], extreme = 0;

    for (int k = 0; k < N_TINY; k++) {
        scales[k] = search_tiny(x + k * TINY);
        if (fabsf(scales[k]) > fabsf(extreme))
            extreme = scales[k];
    }
    struct large6 l = { .d = rounded(extreme / -128) };
    float best = choose_scales6(x, &l, scales);
    *out = l;
    for (int again = 0; again < 3; again++) {
        double aa = 0, ax = 0;
        for (int i = 0; i < LARGE; i++) {
            double a = (double)(l.scales[i / TINY] * l.q[i]);
            aa += a * a;
            ax += a * (double)x[i];
        }
        if (!(aa > 0))
            break;
        l.d = rounded((float)(ax / aa));
        float error = choose_scales6(x, &l, scales);
        if (error >= best)
            break;
        best = error;
        *out = l;
    }
}

/* Halves of 128: low nibbles of elements 0..63 with those of 64..127 above, and
 * four pairs of high bits in each byte. */
void q6_k_pack(const float *x, void *out, size_t n)
{
    struct block_q6_k *p = out;
    struct large6 l;

    for (size_t b = 0; b < n / LARGE; b++, x += LARGE, p++) {
        search_large6(x, &l);
        for (int half = 0; half < 2; half++)
            for (int i = 0; i < 32; i++) {
                int v[4];
                for (int k = 0; k < 4; k++)
                    v[k] = l.q[128 * half + 32 * k + i] + 32;
                p->low[64 * half + i] = (uint8_t)((v[0] & 15) | (v[2] & 15) << 4);
                p->low[64 * half + 32 + i] = (uint8_t)((v[1] & 15) | (v[3] & 15) << 4);
                p->high[32 * half + i] = (uint8_t)(v[0] >> 4 | v[1] >> 4 << 2 | v[2] >> 4 << 4 | v[3] >> 4 << 6);
            }
        memcpy(p->scales, l.scales, sizeof p->scales);
        p->d = float_to_half(l.d);
    }
}
