/*
 * quant.c -- unpacks the tensor types; the table of types.
 *
 * Layouts: blocks.h.  Each unpack writes the float32 product that the layout
 * defines (half-float scales, float32 products).
 */
#include "eval/engine/quant/quant.h"

#include "eval/engine/quant/blocks.h"
#include "eval/engine/quant/half.h"
#include "eval/engine/quant/nf4.h"

static void f32_unpack(const void *data, float *out, size_t n)
{
    memcpy(out, data, n * sizeof *out);
}

static void f16_unpack(const void *data, float *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t h;
        memcpy(&h, (const uint8_t *)data + sizeof h * i, sizeof h);
        out[i] = half_to_float(h);
    }
}

static void bf16_unpack(const void *data, float *out, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint16_t b;
        memcpy(&b, (const uint8_t *)data + sizeof b * i, sizeof b);
        out[i] = bfloat_to_float(b);
    }
}

/* --- blocks of 32 --------------------------------------------------------- */

/* One scale for all 32, no minimum. */
static void set_scale(struct block_ints *out, uint16_t d)
{
    *out = (struct block_ints){ .d = d, .scale = { 1, 1 } };
}

static void set_scale_and_min(struct block_ints *out, uint16_t d, uint16_t m)
{
    *out = (struct block_ints){ .d = d, .m = m, .scale = { 1, 1 }, .minimum = { 1, 1 } };
}

/* k-quants subtract their minima, so the sign of the half float is flipped. */
static void set_scale_and_negative_min(struct block_ints *out, uint16_t d, uint16_t dmin)
{
    set_scale_and_min(out, d, dmin ^ 0x8000);
}

static void q8_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q8_0 *p = (const struct block_q8_0 *)data + b;

    set_scale(out, p->d);
    memcpy(out->q, p->q, sizeof out->q);
}

/* 16 bytes: element i in the low nibble of byte i, element i + 16 in the high one */
static void split_nibbles(const uint8_t *p, int8_t q[32])
{
    for (int i = 0; i < 16; i++) {
        q[i] = (int8_t)(p[i] & 15);
        q[i + 16] = (int8_t)(p[i] >> 4);
    }
}

/* Bit i of `high` is the fifth bit of element i. */
static void add_fifth_bits(const uint8_t high[4], int8_t q[32])
{
    uint32_t bits;

    memcpy(&bits, high, sizeof bits);
    for (int i = 0; i < 32; i++)
        q[i] = (int8_t)(q[i] | (int)(int)(bits >> i & 1) << 4);
}

static void subtract(int8_t q[32], int offset)
{
    for (int i = 0; i < 32; i++)
        q[i] = (int8_t)(q[i] - offset);
}

static void q4_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q4_0 *p = (const struct block_q4_0 *)data + b;

    set_scale(out, p->d);
    split_nibbles(p->q, out->q);
    subtract(out->q, 8);
}

static void q4_1_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q4_1 *p = (const struct block_q4_1 *)data + b;

    set_scale_and_min(out, p->d, p->m);
    split_nibbles(p->q, out->q);
}

static void q5_0_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q5_0 *p = (const struct block_q5_0 *)data + b;

    set_scale(out, p->d);
    split_nibbles(p->q, out->q);
    add_fifth_bits(p->high, out->q);
    subtract(out->q, 16);
}

static void q5_1_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q5_1 *p = (const struct block_q5_1 *)data + b;

    set_scale_and_min(out, p->d, p->m);
    split_nibbles(p->q, out->q);
    add_fifth_bits(p->high, out->q);
}

const int8_t iq4_levels[16] = { -127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113 };

static void look_up_levels(int8_t q[32])
{
    for (int i = 0; i < 32; i++)
        q[i] = iq4_levels[q[i]];
}

static void iq4_nl_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_iq4_nl *p = (const struct block_iq4_nl *)data + b;

    set_scale(out, p->d);
    split_nibbles(p->q, out->q);
    look_up_levels(out->q);
}

/* --- super-blocks of 256: eight blocks of 32 that share d ------------------- */

static void q2_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q2_k *p = (const struct block_q2_k *)data + b / 8;
    const uint8_t *q = p->q + 32 * (b % 8 / 4);

    set_scale_and_negative_min(out, p->d, p->dmin);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(q[i] >> (2 * (b % 4)) & 3);
    for (size_t h = 0; h < 2; h++) {
        int scale = p->scales[b % 8 * 2 + h];
        out->scale[h] = (int8_t)(scale & 15);
        out->minimum[h] = (int8_t)(scale >> 4);
    }
}

static void q3_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q3_k *p = (const struct block_q3_k *)data + b / 8;
    const uint8_t *q = p->q + 32 * (b % 8 / 4), *s = p->scales;

    set_scale(out, p->d);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)((q[i] >> (2 * (b % 4)) & 3) - (p->high[i] >> (b % 8) & 1 ? 0 : 4));
    for (size_t h = 0; h < 2; h++) {
        size_t k = b % 8 * 2 + h;
        int low = k < 8 ? s[k] & 15 : s[k - 8] >> 4, top = s[8 + k % 4] >> (2 * (k / 4)) & 3;
        out->scale[h] = (int8_t)((low | top << 4) - 32);
    }
}

/* Scale and minimum k of Q4_K's and Q5_K's 12 bytes of 6-bit numbers. */
static void set_6_bit_scales(struct block_ints *out, const uint8_t s[12], size_t k)
{
    int scale = k < 4 ? s[k] & 63 : (s[k + 4] & 15) | (s[k - 4] >> 6) << 4;
    int minimum = k < 4 ? s[k + 4] & 63 : (s[k + 4] >> 4) | (s[k] >> 6) << 4;

    out->scale[0] = out->scale[1] = (int8_t)scale;
    out->minimum[0] = out->minimum[1] = (int8_t)minimum;
}

static void q4_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q4_k *p = (const struct block_q4_k *)data + b / 8;
    const uint8_t *q = p->q + 32 * (b % 8 / 2);

    set_scale_and_negative_min(out, p->d, p->dmin);
    set_6_bit_scales(out, p->scales, b % 8);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(b % 2 ? q[i] >> 4 : q[i] & 15);
}

static void q5_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q5_k *p = (const struct block_q5_k *)data + b / 8;
    const uint8_t *q = p->q + 32 * (b % 8 / 2);

    set_scale_and_negative_min(out, p->d, p->dmin);
    set_6_bit_scales(out, p->scales, b % 8);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)((b % 2 ? q[i] >> 4 : q[i] & 15) | (p->high[i] >> (b % 8) & 1) << 4);
}

static void q6_k_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_q6_k *p = (const struct block_q6_k *)data + b / 8;
    size_t half = b % 8 / 4, group = b % 4;
    const uint8_t *low = p->low + 64 * half + 32 * (group % 2), *high = p->high + 32 * half;

    set_scale(out, p->d);
    for (int i = 0; i < 32; i++)
        out->q[i] = (int8_t)(((group < 2 ? low[i] & 15 : low[i] >> 4) | (high[i] >> (2 * group) & 3) << 4) - 32);
    memcpy(out->scale, p->scales + b % 8 * 2, sizeof out->scale);
}

static void iq4_xs_integers(const void *data, size_t b, struct block_ints *out)
{
    const struct block_iq4_xs *p = (const struct block_iq4_xs *)data + b / 8;
    size_t k = b % 8;
    int scale = (p->scales_low[k / 2] >> (4 * (k % 2)) & 15) | (p->scales_high >> (2 * k) & 3) << 4;

    set_scale(out, p->d);
    out->scale[0] = out->scale[1] = (int8_t)(scale - 32);
    split_nibbles(p->q + 16 * k, out->q);
    look_up_levels(out->q);
}

/* --- the table -------------------------------------------------------------- */

/* x + 0 == x for every product here except -0, which makes no difference in a sum. */
#define INTS(type, number, elements, block, name, ...)                                                       \
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
#define FLOATS(...)
TENSOR_TYPES(FLOATS, INTS)
#undef INTS
#undef FLOATS

static const struct quant quants[] = {
#define FLOATS(name, number, elements, block, unpack, pack) \
    { #name, number, elements, sizeof(block), unpack, NULL, pack },
#define INTS(name, number, elements, block, functions, pack, ...) \
    { #name, number, elements, sizeof(block), functions##_unpack, functions##_integers, pack },
    TENSOR_TYPES(FLOATS, INTS)
#undef FLOATS
#undef INTS
};

enum { N_TYPES = sizeof quants / sizeof *quants };

static const struct quant *find(int type)
{
    for (size_t i = 0; i < N_TYPES; i++)
        if (quants[i].type == type)
            return &quants[i];
    return NULL;
}

const struct quant *quant_find(int type)
{
    const struct quant *q = find(type);
    return q && q->unpack ? q : NULL;
}

const char *const *quant_names(size_t *n)
{
    static const char *names[N_TYPES];

    *n = 0;
    for (size_t i = 0; i < N_TYPES; i++)
        if (quants[i].unpack && quants[i].type != TYPE_NF4_BF16 && quants[i].type != TYPE_NF4_F16)
            names[(*n)++] = quants[i].name;
    return names;
}

bool quant_pack(int type, const float *x, void *out, size_t n)
{
    const struct quant *q = find(type);

    if (!q || !q->pack)
        return false;
    q->pack(x, out, n);
    return true;
}

size_t type_block_elements(int type)
{
    const struct quant *q = find(type);
    return q ? q->block_elements : 0;
}

size_t type_block_bytes(int type)
{
    const struct quant *q = find(type);
    return q ? q->block_bytes : 0;
}

size_t type_row_bytes(int type, uint64_t n)
{
    const struct quant *q = find(type);
    return q ? (size_t)n / q->block_elements * q->block_bytes : 0;
}

const char *type_name(int type)
{
    const struct quant *q = find(type);
    return q ? q->name : NULL;
}
