/*
 * quant.h -- weights in blocks: one row per type says how to unpack it and
 * whether its blocks are 32 small integers with one scale, which the integer
 * kernels multiply directly.
 */
#ifndef EVAL_ENGINE_QUANT_QUANT_H
#define EVAL_ENGINE_QUANT_QUANT_H

#include "eval/engine/quant/types.h"

/* A block of 32 weights as integers: d * scale[i / 16] * q[i] + m * minimum[i / 16], d and m half floats. */
struct block_ints {
    uint16_t d, m;
    int8_t scale[2], minimum[2];
    int8_t q[32];
};

extern const int8_t iq4_levels[16]; /* the values of IQ4_NL's and IQ4_XS's nibbles */

struct quant {
    int type;
    /* n elements (a multiple of the block) to float32. */
    void (*unpack)(const void *data, float *out, size_t n);
    /* Integer types only: the 32 weights from element 32 b on. */
    void (*integers)(const void *data, size_t b, struct block_ints *out);
};

/* NULL for a type that the engine cannot compute with. */
const struct quant *quant_find(int type);

/* Pack rows for `assay quantize` and for quantizing on load; false if the type cannot be written. */
bool quant_pack(int type, const float *x, void *out, size_t n);

#endif
