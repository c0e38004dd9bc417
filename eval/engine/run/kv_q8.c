/*
 * kv_q8.c -- see kv_q8.h.  One head of a page:
 *
 *   int8 keys[words][64][2]            a pair is dimensions 2w and 2w + 1 of a position
 *   int8 values[32][value_stride][2]   a pair is one dimension of positions 2p and 2p + 1
 *   bfloat16 key_scales[blocks][64], value_scales[blocks][64]
 *
 * The unpacking loops are compiled for three instruction sets, because they are the extra cost of an 8-bit cache.
 */
#include "eval/engine/run/kv_q8.h"

#include <math.h>

#include "eval/engine/quant/half.h"
#include "eval/engine/run/kv.h"

enum { BLOCK = 32 };

struct page {
    const int8_t *keys, *values;               /* [words][64][2], [32][value_stride][2] */
    const uint16_t *key_scales, *value_scales; /* [blocks][64] */
};

static size_t n_blocks(size_t n)
{
    return (n + BLOCK - 1) / BLOCK;
}

static size_t key_words(size_t head_dim)
{
    return (head_dim + 1) / 2;
}

size_t kv_q8_head_bytes(size_t head_dim, size_t value_stride)
{
    return KV_PAGE * (2 * key_words(head_dim) + value_stride + 2 * (n_blocks(head_dim) + n_blocks(value_stride)));
}

size_t kv_q8_scratch(size_t head_dim, size_t value_stride)
{
    return KV_PAGE * key_words(head_dim) + KV_PAGE / 2 * value_stride;
}

static size_t key_bytes(size_t head_dim)
{
    return KV_PAGE * 2 * key_words(head_dim);
}

/* --- storing -------------------------------------------------------------- */

/* Quantizes up to BLOCK numbers.  A NaN or infinity makes the scale NaN or infinite, so that the logits show it. */
static uint16_t quantize(const float *x, size_t n, int8_t q[BLOCK])
{
    float max = 0;

    for (size_t i = 0; i < n; i++)
        max = fabsf(x[i]) > max || isnan(x[i]) ? fabsf(x[i]) : max;
    uint16_t scale = (uint16_t)bfloat_pair(max / 127, 0);
    float step = bfloat_to_float(scale), inverse = step > 0 ? 1 / step : 0;
    for (size_t i = 0; i < n; i++) {
        float y = isfinite(inverse) && isfinite(x[i]) ? rintf(x[i] * inverse) : 0;
        q[i] = (int8_t)(y > 127 ? 127 : y < -127 ? -127 : y);
    }
    return scale;
}

void kv_q8_store(void *head, const float *k, const float *v, size_t at, size_t head_dim, size_t value_stride)
{
    int8_t *keys = head, *values = keys + key_bytes(head_dim), q[BLOCK];
    uint16_t *key_scales = (uint16_t *)(void *)(values + KV_PAGE * value_stride);
    uint16_t *value_scales = key_scales + KV_PAGE * n_blocks(head_dim);

    for (size_t b = 0; b < n_blocks(head_dim); b++) {
        size_t from = b * BLOCK, n = head_dim - from < BLOCK ? head_dim - from : BLOCK;
        key_scales[b * KV_PAGE + at] = quantize(k + from, n, q);
        for (size_t i = 0; i < n; i++)
            keys[((from + i) / 2 * KV_PAGE + at) * 2 + i % 2] = q[i];
        value_scales[b * KV_PAGE + at] = quantize(v + from, n, q);
        for (size_t i = 0; i < n; i++)
            values[(at / 2 * value_stride + from + i) * 2 + at % 2] = q[i];
    }
}

/* --- unpacking ---------------------------------------------------------------- */

/* Rounds to the nearest bfloat16, ties to even, like bfloat_pair, in a form that compilers vectorize. */
static inline __attribute__((always_inline)) uint32_t rounded(float x)
{
    uint32_t u;

    memcpy(&u, &x, sizeof u);
    return (u + 0x7FFF + (u >> 16 & 1)) >> 16;
}

static inline __attribute__((always_inline)) void unpack_keys(const struct page *p, size_t n, size_t head_dim,
                                                              uint32_t *restrict out)
{
    float scale[KV_PAGE];

    for (size_t w = 0; w < key_words(head_dim); w++, out += KV_PAGE) {
        const int8_t *q = p->keys + w * KV_PAGE * 2;
        for (size_t i = 0; w % (BLOCK / 2) == 0 && i < n; i++)
            scale[i] = bfloat_to_float(p->key_scales[w / (BLOCK / 2) * KV_PAGE + i]);
        for (size_t i = 0; i < n; i++)
            out[i] = rounded((float)q[2 * i] * scale[i]) | rounded((float)q[2 * i + 1] * scale[i]) << 16;
    }
}

static inline __attribute__((always_inline)) void unpack_values(const struct page *p, size_t n, size_t stride,
                                                                uint32_t *restrict out)
{
    for (size_t at = 0; at < n; at += 2, out += stride) {
        const int8_t *q = p->values + at * stride;
        for (size_t from = 0; from < stride; from += BLOCK) {
            const uint16_t *scales = p->value_scales + from / BLOCK * KV_PAGE + at;
            float first = bfloat_to_float(scales[0]), second = bfloat_to_float(scales[1]);
            size_t end = from + BLOCK < stride ? from + BLOCK : stride;
            for (size_t i = from; i < end; i++)
                out[i] = rounded((float)q[2 * i] * first) | rounded((float)q[2 * i + 1] * second) << 16;
        }
    }
}

typedef void unpack_function(const struct page *p, size_t n, size_t head_dim, size_t stride, uint32_t *keys,
                             uint32_t *values);

#define UNPACK(name, attributes)                                                                                \
    attributes static void name(const struct page *p, size_t n, size_t head_dim, size_t stride, uint32_t *keys, \
                                uint32_t *values)                                                               \
    {                                                                                                           \
        unpack_keys(p, n, head_dim, keys);                                                                      \
        unpack_values(p, n, stride, values);                                                                    \
    }
UNPACK(unpack_plain, )
#if defined(__x86_64__)
#if defined(__clang__)
/* clang has no attribute for it, and uses 512-bit vectors only if a command-line option allows them */
#define WIDE_VECTORS ""
#else
#define WIDE_VECTORS ",prefer-vector-width=512"
#endif
UNPACK(unpack_avx2, __attribute__((target("avx2"))))
UNPACK(unpack_avx512, __attribute__((target("avx512f,avx512bw,avx512vl" WIDE_VECTORS))))
#endif
#undef UNPACK
#undef WIDE_VECTORS

void kv_q8_unpack(const void *head, size_t n, size_t head_dim, size_t value_stride, uint32_t *keys, uint32_t *values)
{
    struct page p = { .keys = head, .values = (const int8_t *)head + key_bytes(head_dim) };
    unpack_function *unpack = unpack_plain;

    p.key_scales = (const uint16_t *)(const void *)(p.values + KV_PAGE * value_stride);
    p.value_scales = p.key_scales + KV_PAGE * n_blocks(head_dim);

#if defined(__x86_64__)
    unpack = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") ? unpack_avx512
             : __builtin_cpu_supports("avx2")                                         ? unpack_avx2
                                                                                      : unpack_plain;
#endif
    unpack(&p, n, head_dim, value_stride, keys, values);
}
