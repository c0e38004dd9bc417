/*
 * quant.h -- weights in blocks: one row per type says how to unpack it and
 * whether its blocks are 32 small integers with one scale, which the integer
 * kernels multiply directly.
 */
#ifndef EVAL_ENGINE_QUANT_QUANT_H
#define EVAL_ENGINE_QUANT_QUANT_H

#include "eval/engine/quant/types.h"

/* Activations: 32 values as integers times one float. */
struct block_act {
    float scale;
    int8_t q[32];
};

struct quant {
    int type;
    /* n elements (a multiple of the block) to float32. */
    void (*unpack)(const void *data, float *out, size_t n);
    /* Integer types only: block number b as 32 small integers; returns its scale. */
    float (*integers)(const void *data, size_t b, int8_t q[32]);
};

/* NULL for a type that the engine cannot compute with. */
const struct quant *quant_find(int type);

/* Round to nearest, ties away from zero; scale = max / 127. */
void quant_activations(const float *x, struct block_act *out, size_t n);

/* Pack rows for `assay quantize` and for quantizing on load; false if the type cannot be written. */
bool quant_pack(int type, const float *x, void *out, size_t n);

#endif
