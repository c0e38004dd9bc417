/*
 * quant.h -- reads and writes weights of every tensor type (types.h).
 *
 * Integer types also give their blocks of 32 as small integers with scales, which the integer kernels multiply.
 * Sources: quant.c, pack.c, nf4.h.
 */
#ifndef EVAL_ENGINE_QUANT_QUANT_H
#define EVAL_ENGINE_QUANT_QUANT_H

#include "eval/engine/quant/types.h"

/* A block of 32 weights as integers: weight[i] = d * scale[i / 16] * q[i] + m * minimum[i / 16]. */
struct block_ints {
    uint16_t d, m; /* half floats */
    int8_t scale[2], minimum[2];
    int8_t q[32];
};

extern const int8_t iq4_levels[16]; /* the values of IQ4_NL's and IQ4_XS's nibbles */

/* One row of the table of types. */
struct quant {
    const char *name; /* "Q8_0" */
    int type;         /* enum tensor_type */
    size_t block_elements, block_bytes;
    /* n elements (a multiple of the block) to float32; NULL if the engine does not compute with the type. */
    void (*unpack)(const void *data, float *out, size_t n);
    /* Integer types only: the 32 weights from element 32 b on. */
    void (*integers)(const void *data, size_t b, struct block_ints *out);
    /* n elements (a multiple of the block) to the type; NULL if the type is only read. */
    void (*pack)(const float *x, void *out, size_t n);
};

/* The row of a type that the engine computes with; NULL for any other number. */
const struct quant *quant_find(int type);

/* Names [*n] of the types that the engine computes with, in the table's order, NF4 once. */
const char *const *quant_names(size_t *n);

/* Packs n elements (a multiple of the block) for `assay quantize` and for quantizing on load; false if the type is
 * only read. */
bool quant_pack(int type, const float *x, void *out, size_t n);

/* pack.c: one function per type that can be written. */
void f32_pack(const float *x, void *out, size_t n);
void f16_pack(const float *x, void *out, size_t n);
void bf16_pack(const float *x, void *out, size_t n);
void q8_0_pack(const float *x, void *out, size_t n);
void q4_0_pack(const float *x, void *out, size_t n);
void q5_0_pack(const float *x, void *out, size_t n);
void q4_k_pack(const float *x, void *out, size_t n);
void q5_k_pack(const float *x, void *out, size_t n);
void q6_k_pack(const float *x, void *out, size_t n);

#endif
