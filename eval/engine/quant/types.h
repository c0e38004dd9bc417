/*
 * types.h -- tensor element types, by their GGUF numbers.
 *
 * One row each: name, GGUF number, elements per block, bytes per block.
 * Row sizes come from here and nowhere else.  Numbers from 1000 on are this
 * program's own: bitsandbytes' NF4, whose weights are rounded to the type that
 * the layer had before (nf4.c).
 */
#ifndef EVAL_ENGINE_QUANT_TYPES_H
#define EVAL_ENGINE_QUANT_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*      name      number  elements  bytes                                       */
/* clang-format off */
#define TENSOR_TYPES(X)     \
    X(F32,      0,   1,   4) \
    X(F16,      1,   1,   2) \
    X(Q4_0,     2,  32,  18) \
    X(Q4_1,     3,  32,  20) \
    X(Q5_0,     6,  32,  22) \
    X(Q5_1,     7,  32,  24) \
    X(Q8_0,     8,  32,  34) \
    X(Q2_K,    10, 256,  84) \
    X(Q3_K,    11, 256, 110) \
    X(Q4_K,    12, 256, 144) \
    X(Q5_K,    13, 256, 176) \
    X(Q6_K,    14, 256, 210) \
    X(IQ4_NL,  20,  32,  18) \
    X(IQ4_XS,  23, 256, 136) \
    X(I8,      24,   1,   1) \
    X(I32,     26,   1,   4) \
    X(BF16,    30,   1,   2) \
    X(NF4,   1000,  64,  36) \
    X(NF4_BF16, 1001, 64, 36) \
    X(NF4_F16,  1002, 64, 36)
/* clang-format on */

enum tensor_type {
#define X(name, number, elements, bytes) TYPE_##name = number,
    TENSOR_TYPES(X)
#undef X
        TYPE_UNKNOWN = -1
};

/* 0 for a number that is not in the table. */
size_t type_block_elements(int type);
size_t type_block_bytes(int type);
const char *type_name(int type); /* "Q8_0"; NULL if unknown */

#endif
