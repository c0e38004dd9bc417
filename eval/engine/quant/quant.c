/*
 * quant.c -- layouts of the GGUF tensor types and their meaning as numbers.
 *
 * Facts: ggml's block layouts.  Each unpack writes the exact float32 product
 * that the layout means (scales are half floats, products are single).
 */
#include "eval/engine/quant/quant.h"

#include <math.h>

#include "eval/engine/quant/half.h"

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

/* d, 32 x int8 */
static float q8_0_integers(const void *data, size_t b, int8_t q[32])
{
    const uint8_t *p = (const uint8_t *)data + b * 34;
    memcpy(q, p + 2, 32);
    return half_at(p);
}

/* d, 16 bytes: element i in the low nibble of byte i, element i + 16 in the high one; minus 8 */
static float q4_0_integers(const void *data, size_t b, int8_t q[32])
{
    const uint8_t *p = (const uint8_t *)data + b * 18;
    for (int i = 0; i < 16; i++) {
        q[i] = (int8_t)((p[2 + i] & 15) - 8);
        q[i + 16] = (int8_t)((p[2 + i] >> 4) - 8);
    }
    return half_at(p);
}

/* d, 32 high bits, 16 bytes; minus 16 */
static float q5_0_integers(const void *data, size_t b, int8_t q[32])
{
    const uint8_t *p = (const uint8_t *)data + b * 22;
    uint32_t high;
    memcpy(&high, p + 2, 4);
    for (int i = 0; i < 16; i++) {
        q[i] = (int8_t)(((p[6 + i] & 15) | (high >> i & 1) << 4) - 16);
        q[i + 16] = (int8_t)(((p[6 + i] >> 4) | (high >> (i + 16) & 1) << 4) - 16);
    }
    return half_at(p);
}

static const int8_t iq4_levels[16] = { -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113 };

static float iq4_nl_integers(const void *data, size_t b, int8_t q[32])
{
    const uint8_t *p = (const uint8_t *)data + b * 18;
    for (int i = 0; i < 16; i++) {
        q[i] = iq4_levels[p[2 + i] & 15];
        q[i + 16] = iq4_levels[p[2 + i] >> 4];
    }
    return half_at(p);
}

#define UNPACK_INTEGERS(name)                                                   \
    static void name##_unpack(const void *data, float *out, size_t n)           \
    {                                                                           \
        int8_t q[32];                                                           \
        for (size_t b = 0; b < n / 32; b++) {                                   \
            float d = name##_integers(data, b, q);                              \
            for (int i = 0; i < 32; i++)                                        \
                out[32 * b + (size_t)i] = d * q[i];                             \
        }                                                                       \
    }
UNPACK_INTEGERS(q8_0)
UNPACK_INTEGERS(q4_0)
UNPACK_INTEGERS(q5_0)
UNPACK_INTEGERS(iq4_nl)

/* d, m, 16 bytes: d * q + m */
static void q4_1_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, out += 32) {
        const uint8_t *p = (const uint8_t *)data + b * 20;
        float d = half_at(p), m = half_at(p + 2);
        for (int i = 0; i < 16; i++) {
            out[i] = d * (float)(p[4 + i] & 15) + m;
            out[i + 16] = d * (float)(p[4 + i] >> 4) + m;
        }
    }
}

static void q5_1_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, out += 32) {
        const uint8_t *p = (const uint8_t *)data + b * 24;
        float d = half_at(p), m = half_at(p + 2);
        uint32_t high;
        memcpy(&high, p + 4, 4);
        for (int i = 0; i < 16; i++) {
            out[i] = d * (float)((p[8 + i] & 15) | (high >> i & 1) << 4) + m;
            out[i + 16] = d * (float)((p[8 + i] >> 4) | (high >> (i + 16) & 1) << 4) + m;
        }
    }
}

/* --- super-blocks of 256 -------------------------------------------------- */

/* 16 scales (low nibble) and minima (high nibble), 64 bytes of 2-bit, d, dmin */
static void q2_k_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 84, *q = p + 16;
        float d = half_at(p + 80), m = half_at(p + 82);
        for (int i = 0; i < 256; i++) {
            int half = i / 128, group = i / 32 % 4, scale = p[i / 16];
            int v = q[32 * half + i % 32] >> (2 * group) & 3;
            *out++ = d * (float)(scale & 15) * (float)v - m * (float)(scale >> 4);
        }
    }
}

/* 32 bytes of third bits, 64 bytes of 2-bit, 12 bytes of 6-bit scales, d */
static void q3_k_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 110, *high = p, *q = p + 32, *s = p + 96;
        float d = half_at(p + 108);
        for (int i = 0; i < 256; i++) {
            int half = i / 128, group = i / 32 % 4, k = i / 16;
            int low = k < 8 ? s[k] & 15 : s[k - 8] >> 4, top = s[8 + k % 4] >> (2 * (k / 4)) & 3;
            int v = (q[32 * half + i % 32] >> (2 * group) & 3) - (high[i % 32] >> (4 * half + group) & 1 ? 0 : 4);
            *out++ = d * (float)((low | top << 4) - 32) * (float)v;
        }
    }
}

/* The k-th 6-bit scale and minimum of Q4_K and Q5_K's 12 bytes. */
static void scale_and_min(const uint8_t *s, int k, int *scale, int *minimum)
{
    if (k < 4) {
        *scale = s[k] & 63;
        *minimum = s[k + 4] & 63;
    } else {
        *scale = (s[k + 4] & 15) | (s[k - 4] >> 6) << 4;
        *minimum = (s[k + 4] >> 4) | (s[k] >> 6) << 4;
    }
}

/* d, dmin, 12 bytes of scales, 128 bytes of 4-bit */
static void q4_k_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 144, *q = p + 16;
        float d = half_at(p), m = half_at(p + 2);
        for (int i = 0; i < 256; i++) {
            int scale, minimum, byte = q[32 * (i / 64) + i % 32];
            scale_and_min(p + 4, i / 32, &scale, &minimum);
            *out++ = d * (float)scale * (float)(i / 32 % 2 ? byte >> 4 : byte & 15) - m * (float)minimum;
        }
    }
}

/* as Q4_K, with 32 bytes of fifth bits before the nibbles */
static void q5_k_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 176, *high = p + 16, *q = p + 48;
        float d = half_at(p), m = half_at(p + 2);
        for (int i = 0; i < 256; i++) {
            int scale, minimum, byte = q[32 * (i / 64) + i % 32];
            int v = (i / 32 % 2 ? byte >> 4 : byte & 15) | (high[i % 32] >> (i / 32) & 1) << 4;
            scale_and_min(p + 4, i / 32, &scale, &minimum);
            *out++ = d * (float)scale * (float)v - m * (float)minimum;
        }
    }
}

/* 128 bytes of low nibbles, 64 bytes of high bit pairs, 16 int8 scales, d */
static void q6_k_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 210, *high = p + 128;
        const int8_t *scales = (const int8_t *)(p + 192);
        float d = half_at(p + 208);
        for (int i = 0; i < 256; i++) {
            int half = i / 128, group = i / 32 % 4, l = i % 32;
            int byte = p[64 * half + 32 * (group % 2) + l];
            int v = ((group < 2 ? byte & 15 : byte >> 4) | (high[32 * half + l] >> (2 * group) & 3) << 4) - 32;
            *out++ = d * (float)scales[i / 16] * (float)v;
        }
    }
}

/* d, 16 high bit pairs of scales, 4 bytes of their low nibbles, 128 bytes of 4-bit levels */
static void iq4_xs_unpack(const void *data, float *out, size_t n)
{
    for (size_t b = 0; b < n / 256; b++) {
        const uint8_t *p = (const uint8_t *)data + b * 136, *q = p + 8;
        float d = half_at(p);
        uint16_t high;
        memcpy(&high, p + 2, 2);
        for (int i = 0; i < 256; i++) {
            int k = i / 32, j = i % 32, byte = q[16 * k + j % 16];
            int scale = (p[4 + k / 2] >> (4 * (k % 2)) & 15) | (high >> (2 * k) & 3) << 4;
            *out++ = d * (float)(scale - 32) * (float)iq4_levels[j < 16 ? byte & 15 : byte >> 4];
        }
    }
}

/* clang-format off */
static const struct quant quants[] = {
    { TYPE_F32,    f32_unpack,    NULL },
    { TYPE_F16,    f16_unpack,    NULL },
    { TYPE_BF16,   bf16_unpack,   NULL },
    { TYPE_Q8_0,   q8_0_unpack,   q8_0_integers },
    { TYPE_Q4_0,   q4_0_unpack,   q4_0_integers },
    { TYPE_Q4_1,   q4_1_unpack,   NULL },
    { TYPE_Q5_0,   q5_0_unpack,   q5_0_integers },
    { TYPE_Q5_1,   q5_1_unpack,   NULL },
    { TYPE_Q2_K,   q2_k_unpack,   NULL },
    { TYPE_Q3_K,   q3_k_unpack,   NULL },
    { TYPE_Q4_K,   q4_k_unpack,   NULL },
    { TYPE_Q5_K,   q5_k_unpack,   NULL },
    { TYPE_Q6_K,   q6_k_unpack,   NULL },
    { TYPE_IQ4_NL, iq4_nl_unpack, iq4_nl_integers },
    { TYPE_IQ4_XS, iq4_xs_unpack, NULL },
};
/* clang-format on */

const struct quant *quant_find(int type)
{
    for (size_t i = 0; i < sizeof quants / sizeof *quants; i++)
        if (quants[i].type == type)
            return &quants[i];
    return NULL;
}

/* --- packing -------------------------------------------------------------- */

static float largest(const float *x, size_t n)
{
    float most = 0;
    for (size_t i = 0; i < n; i++)
        if (fabsf(x[i]) > most)
            most = fabsf(x[i]);
    return most;
}

void quant_activations(const float *x, struct block_act *out, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32) {
        float most = largest(x, 32), scale = most / 127, inverse = scale > 0 ? 1 / scale : 0;
        out[b].scale = scale;
        for (int i = 0; i < 32; i++)
            out[b].q[i] = (int8_t)(x[i] * inverse + (x[i] < 0 ? -0.5f : 0.5f));
    }
}

static void pack_q8_0(const float *x, uint8_t *p, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32, p += 34) {
        float d = largest(x, 32) / 127, inverse = d > 0 ? 1 / d : 0;
        uint16_t h = float_to_half(d);
        memcpy(p, &h, 2);
        for (int i = 0; i < 32; i++)
            p[2 + i] = (uint8_t)(int8_t)roundf(x[i] * inverse);
    }
}

/* The value largest in magnitude becomes -8, so that its sign costs nothing. */
static void pack_q4_0(const float *x, uint8_t *p, size_t n)
{
    for (size_t b = 0; b < n / 32; b++, x += 32, p += 18) {
        float extreme = 0;
        for (int i = 0; i < 32; i++)
            if (fabsf(x[i]) > fabsf(extreme))
                extreme = x[i];
        float d = extreme / -8, inverse = d != 0 ? 1 / d : 0;
        uint16_t h = float_to_half(d);
        memcpy(p, &h, 2);
        for (int i = 0; i < 16; i++) {
            int low = (int)(x[i] * inverse + 8.5f), high = (int)(x[i + 16] * inverse + 8.5f);
            p[2 + i] = (uint8_t)((low > 15 ? 15 : low) | (high > 15 ? 15 : high) << 4);
        }
    }
}

bool quant_pack(int type, const float *x, void *out, size_t n)
{
    uint16_t h;

    switch (type) {
    case TYPE_F32:
        memcpy(out, x, n * sizeof *x);
        return true;
    case TYPE_F16:
        for (size_t i = 0; i < n; i++) {
            h = float_to_half(x[i]);
            memcpy((uint8_t *)out + 2 * i, &h, 2);
        }
        return true;
    case TYPE_Q8_0:
        pack_q8_0(x, out, n);
        return true;
    case TYPE_Q4_0:
        pack_q4_0(x, out, n);
        return true;
    }
    return false;
}
