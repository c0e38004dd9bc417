/*
 * nf4.c -- see nf4.h.
 */
#include "eval/engine/quant/nf4.h"

#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "eval/engine/quant/blocks.h"
#include "eval/engine/quant/half.h"
#include "eval/engine/quant/types.h"

/* clang-format off */
const float nf4_levels[16] = {
    -1.0f, -0.6961928009986877f, -0.5250730514526367f, -0.39491748809814453f, -0.28444138169288635f,
    -0.18477343022823334f, -0.09105003625154495f, 0.0f, 0.07958029955625534f, 0.16093020141124725f,
    0.24611230194568634f, 0.33791524171829224f, 0.44070982933044434f, 0.5626170039176941f, 0.7229568362236023f, 1.0f,
};
/* clang-format on */

int nf4_index(float x)
{
    int at = 0;

    while (at < 15 && x > (nf4_levels[at] + nf4_levels[at + 1]) / 2)
        at++;
    return at;
}

float nf4_pack(const float *x, size_t n, uint8_t *nibbles)
{
    float max = 0;

    for (size_t i = 0; i < n; i++)
        max = fabsf(x[i]) > max ? fabsf(x[i]) : max;
    float inverse = 1 / (max > 1e-38f ? max : 1e-38f);
    for (size_t i = 0; i < n; i += 2) {
        int high = nf4_index(x[i] * inverse), low = i + 1 < n ? nf4_index(x[i + 1] * inverse) : 7;
        nibbles[i / 2] = (uint8_t)(high << 4 | low);
    }
    return max;
}

static int ascending(const void *x, const void *y)
{
    float a = *(const float *)x, b = *(const float *)y;
    return (a > b) - (a < b);
}

/* Number i of n + 1 evenly spaced floats from 0.1 to 1, with the rounding of
 * PyTorch's linspace, from which bitsandbytes makes its map: whole pairs of
 * vectors of 8 step from their first number, the rest is computed one by one,
 * both from the nearer end. */
static float spaced(int i, int n)
{
    float step = (1.0f - 0.1f) / (float)n;
    bool vector = i / 16 * 16 + 16 <= n + 1;
    int from = vector ? i / 8 * 8 : i;
    float base = from < (n + 1) / 2 ? fmaf(step, (float)from, 0.1f) : fmaf(-step, (float)(n - from), 1.0f);

    return vector ? base + step * (float)(i - from) : base;
}

/* bitsandbytes' create_dynamic_map: seven exponents of ten; the higher the exponent, the more bits are left for a
 * linear fraction between 0.1 and 1; and 0 and 1 themselves. */
void nf4_dynamic_map(float map[256])
{
    size_t n = 0;

    for (int exponent = 0; exponent < 7; exponent++) {
        int items = 1 << exponent;
        float scale = (float)pow(10, exponent - 6);
        for (int i = 0; i < items; i++) {
            float mean = (spaced(i, items) + spaced(i + 1, items)) / 2;
            map[n++] = scale * mean;
            map[n++] = -(scale * mean);
        }
    }
    map[n++] = 0;
    map[n++] = 1;
    qsort(map, 256, sizeof *map, ascending);
}

static int dynamic_index(const float map[256], float x)
{
    int low = 0, high = 255; /* number of bounds below x */

    while (low < high) {
        int middle = (low + high) / 2;
        if (x > (map[middle] + map[middle + 1]) / 2)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void nf4_double_quantize(float *magnitudes, size_t n)
{
    double sum = 0;
    float map[256];

    nf4_dynamic_map(map);
    for (size_t i = 0; i < n; i++)
        sum += (double)magnitudes[i];
    float mean = (float)(sum / (double)n);
    for (size_t from = 0; from < n; from += NF4_NESTED_BLOCK) {
        size_t count = n - from < NF4_NESTED_BLOCK ? n - from : NF4_NESTED_BLOCK;
        float *m = magnitudes + from, max = 0;
        for (size_t i = 0; i < count; i++) {
            m[i] -= mean;
            max = fabsf(m[i]) > max ? fabsf(m[i]) : max;
        }
        float inverse = 1 / (max > 1e-38f ? max : 1e-38f);
        for (size_t i = 0; i < count; i++)
            m[i] = map[dynamic_index(map, m[i] * inverse)] * max + mean;
    }
}

float nf4_value(int type, int index, float magnitude)
{
    float v = nf4_levels[index & 15] * magnitude;
    return type == TYPE_NF4_BF16 ? bfloat_round(v) : type == TYPE_NF4_F16 ? half_to_float(float_to_half(v)) : v;
}

static void unpack(int type, const struct block_nf4 *p, float *out, size_t n)
{
    for (size_t b = 0; b < n / NF4_BLOCK; b++, p++) {
        float values[16];
        for (int i = 0; i < 16; i++)
            values[i] = nf4_value(type, i, p->magnitude);
        for (int i = 0; i < NF4_BLOCK / 2; i++) {
            *out++ = values[p->q[i] >> 4];
            *out++ = values[p->q[i] & 15];
        }
    }
}

void nf4_unpack(const void *data, float *out, size_t n)
{
    unpack(TYPE_NF4, data, out, n);
}

void nf4_bf16_unpack(const void *data, float *out, size_t n)
{
    unpack(TYPE_NF4_BF16, data, out, n);
}

void nf4_f16_unpack(const void *data, float *out, size_t n)
{
    unpack(TYPE_NF4_F16, data, out, n);
}
