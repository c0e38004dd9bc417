/*
 * quant.c -- layouts of the GGUF tensor types and their meaning as numbers.
 *
 * Facts: ggml's block layouts.  Each unpack writes the exact float32 product
 * that the layout means (scales are half floats, products are single).
 */
#include "eval/engine/quant/quant.h"

#include <math.h>

#include "eval/engine/quant/half.h"
#include "eval/engine/quant/nf4.h"

static float half_at(const uint8_t *p)
{
    uint16_t h;
    memcpy(&h, p, 2);
    return half_to_float(h);
}

static void f32_unpack(const void *data, float *out, size_t n)
{
    memcpy(out, data, n * sizeof *out);
}

static void f16_unpack(const void *data, float *out, size_t n)
{
    const uint8_t *p = data;
    for (size_t i = 0; i < n; i++)
        out[i] = half_at(p + 2 * i);
}

static void bf16_unpack(const void *data, float *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t b;
        memcpy(&b, (const uint8_t *)data + 2 * i, 2);
        out[i] = bfloat_to_float(b);
    }
}

/* --- blocks of 32 --------------------------------------------------------- */

static void one_scale(struct block_ints *out, const uint8_t *d, const uint8_t *m)
{
    memcpy(&out->d, d, 2);
    out->m = 0;
    if (m)
        memcpy(&out->m, m, 2);
    out->scale[0] = out->scale[1] = 1;
    out->minimum[0] = out->minimum[1] = m != NULL;
}

/* The k-quants' minima are subtracted. */
static void super_scale(struct block_ints *out, const uint8_t *d, const uint8_t *m)
{
    one_scale(out, d, m);
    out->m ^= 0x8000;
}

/* d, 32 x int8 */
static void q8_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 34;
    memcpy(out->q, p + 2, 32);
    one_scale(out, p, NULL);
}

/* 16 bytes: element i in the low nibble of byte i, element i + 16 in the high one */
static void split_nibbles(const uint8_t *p, int8_t q[32])
{
    for (int i = 0; i < 16; i++) {
        q[i] = (int8_t)(p[i] & 15);
        q[i + 16] = (int8_t)(p[i] >> 4);
    }
}

/* bit i of `high` is the fifth bit of element i */
static void add_fifth_bits(uint32_t high, int8_t q[32])
{
    for (int i = 0; i < 32; i++)
        q[i] = (int8_t)(q[i] | (int)(high >> i & 1) << 4);
}

/* d, nibbles; minus 8 */
static void q4_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 18;
    split_nibbles(p + 2, out->q);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(out->q[i] - 8);
    one_scale(out, p, NULL);
}

/* d, m, nibbles: d * q + m */
static void q4_1_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 20;
    split_nibbles(p + 4, out->q);
    one_scale(out, p, p + 2);
}

/* d, 32 high bits, nibbles; minus 16 */
static void q5_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 22;
    uint32_t high;
    memcpy(&high, p + 2, 4);
    split_nibbles(p + 6, out->q);
    add_fifth_bits(high, out->q);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(out->q[i] - 16);
    one_scale(out, p, NULL);
}

/* d, m, 32 high bits, nibbles */
static void q5_1_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 24;
    uint32_t high;
    memcpy(&high, p + 4, 4);
    split_nibbles(p + 8, out->q);
    add_fifth_bits(high, out->q);
    one_scale(out, p, p + 2);
}

const int8_t iq4_levels[16] = { -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113 };

static void iq4_nl_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b * 18;
    split_nibbles(p + 2, out->q);
    for (int i = 0; i < 32; i++)
        out->q[i] = iq4_levels[out->q[i]];
    one_scale(out, p, NULL);
}

/* --- super-blocks of 256: eight blocks of 32 that share d ------------------- */

/* 16 scales (low nibble) and minima (high nibble), 64 bytes of 2-bit, d, dmin */
static void q2_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 84, *q = p + 16 + 32 * (b % 8 / 4);

    super_scale(out, p + 80, p + 82);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(q[i] >> (2 * (b % 4)) & 3);
    for (size_t h = 0; h < 2; h++) {
        int scale = p[b % 8 * 2 + h];
        out->scale[h] = (int8_t)(scale & 15);
        out->minimum[h] = (int8_t)(scale >> 4);
    }
}

/* 32 bytes of third bits, 64 bytes of 2-bit, 12 bytes of 6-bit scales, d */
static void q3_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 110, *q = p + 32 + 32 * (b % 8 / 4), *s = p + 96;

    one_scale(out, p + 108, NULL);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)((q[i] >> (2 * (b % 4)) & 3) - (p[i] >> (b % 8) & 1 ? 0 : 4));
    for (size_t h = 0; h < 2; h++) {
        size_t k = b % 8 * 2 + h;
        int low = k < 8 ? s[k] & 15 : s[k - 8] >> 4, top = s[8 + k % 4] >> (2 * (k / 4)) & 3;
        out->scale[h] = (int8_t)((low | top << 4) - 32);
    }
}

/* The k-th 6-bit scale and minimum of Q4_K and Q5_K's 12 bytes. */
static void scale_and_min(const uint8_t *p, size_t k, struct block_ints *out)
{
    const uint8_t *s = p + 4;
    int scale = k < 4 ? s[k] & 63 : (s[k + 4] & 15) | (s[k - 4] >> 6) << 4;
    int minimum = k < 4 ? s[k + 4] & 63 : (s[k + 4] >> 4) | (s[k] >> 6) << 4;

    super_scale(out, p, p + 2);
    out->scale[0] = out->scale[1] = (int8_t)scale;
    out->minimum[0] = out->minimum[1] = (int8_t)minimum;
}

/* d, dmin, 12 bytes of scales, 128 bytes of 4-bit */
static void q4_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 144, *q = p + 16 + 32 * (b % 8 / 2);

    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(b % 2 ? q[i] >> 4 : q[i] & 15);
    scale_and_min(p, b % 8, out);
}

/* as Q4_K, with 32 bytes of fifth bits before the nibbles */
static void q5_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 176, *high = p + 16, *q = p + 48 + 32 * (b % 8 / 2);

    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)((b % 2 ? q[i] >> 4 : q[i] & 15) | (high[i] >> (b % 8) & 1) << 4);
    scale_and_min(p, b % 8, out);
}

/* 128 bytes of low nibbles, 64 bytes of high bit pairs, 16 int8 scales, d */
static void q6_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 210;
    size_t half = b % 8 / 4, group = b % 4;
    const uint8_t *low = p + 64 * half + 32 * (group % 2), *high = p + 128 + 32 * half;

    one_scale(out, p + 208, NULL);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(((group < 2 ? low[i] & 15 : low[i] >> 4) | (high[i] >> (2 * group) & 3) << 4) - 32);
    for (size_t h = 0; h < 2; h++) {
        out->scale[h] = (int8_t)p[192 + b % 8 * 2 + h];
    }
}

/* d, 16 high bit pairs of scales, 4 bytes of their low nibbles, 128 bytes of 4-bit levels */
static void iq4_xs_integers(const void *data, size_t b, struct block_ints *out)
{
    const uint8_t *p = (const uint8_t *)data + b / 8 * 136;
    size_t k = b % 8;
    uint16_t high;
    memcpy(&high, p + 2, 2);
    int scale = (p[4 + k / 2] >> (4 * (k % 2)) & 15) | (high >> (2 * k) & 3) << 4;

    split_nibbles(p + 8 + 16 * k, out->q);
    for (int i = 0; i < 32; i++)
        out->q[i] = iq4_levels[out->q[i]];
    one_scale(out, p, NULL);
    out->scale[0] = out->scale[1] = (int8_t)(scale - 32);
}

/* x + 0 is x for every product here but -0, which no sum can tell from 0. */
#define UNPACK_INTEGERS(name)                                                                                \
    static void name##_unpack(const void *data, float *out, size_t n)                                        \
    {                                                                                                        \
        struct block_ints v;                                                                                 \
        for (size_t b = 0; b < n / 32; b++) {                                                                \
            name##_integers(data, b, &v);                                                                    \
            float d = half_to_float(v.d), m = half_to_float(v.m);                                            \
            for (size_t i = 0; i < 32; i++)                                                                  \
                out[32 * b + i] = d * (float)v.scale[i / 16] * (float)v.q[i] + m * (float)v.minimum[i / 16]; \
        }                                                                                                    \
    }
UNPACK_INTEGERS(q8_0)
UNPACK_INTEGERS(q4_0)
UNPACK_INTEGERS(q4_1)
UNPACK_INTEGERS(q5_0)
UNPACK_INTEGERS(q5_1)
UNPACK_INTEGERS(q2_k)
UNPACK_INTEGERS(q3_k)
UNPACK_INTEGERS(q4_k)
UNPACK_INTEGERS(q5_k)
UNPACK_INTEGERS(q6_k)
UNPACK_INTEGERS(iq4_nl)
UNPACK_INTEGERS(iq4_xs)

/* clang-format off */
static const struct quant quants[] = {
    { TYPE_F32,    f32_unpack,    NULL },
    { TYPE_F16,    f16_unpack,    NULL },
    { TYPE_BF16,   bf16_unpack,   NULL },
    { TYPE_Q8_0,   q8_0_unpack,   q8_0_integers },
    { TYPE_Q4_0,   q4_0_unpack,   q4_0_integers },
    { TYPE_Q4_1,   q4_1_unpack,   q4_1_integers },
    { TYPE_Q5_0,   q5_0_unpack,   q5_0_integers },
    { TYPE_Q5_1,   q5_1_unpack,   q5_1_integers },
    { TYPE_Q2_K,   q2_k_unpack,   q2_k_integers },
    { TYPE_Q3_K,   q3_k_unpack,   q3_k_integers },
    { TYPE_Q4_K,   q4_k_unpack,   q4_k_integers },
    { TYPE_Q5_K,   q5_k_unpack,   q5_k_integers },
    { TYPE_Q6_K,   q6_k_unpack,   q6_k_integers },
    { TYPE_IQ4_NL, iq4_nl_unpack, iq4_nl_integers },
    { TYPE_IQ4_XS, iq4_xs_unpack, iq4_xs_integers },
    { TYPE_NF4,      nf4_unpack,      NULL },
    { TYPE_NF4_BF16, nf4_bf16_unpack, NULL },
    { TYPE_NF4_F16,  nf4_f16_unpack,  NULL },
};
/* clang-format on */

const struct quant *quant_find(int type)
{
    for (size_t i = 0; i < sizeof quants / sizeof *quants; i++)
        if (quants[i].type == type)
            return &quants[i];
    return NULL;
}
