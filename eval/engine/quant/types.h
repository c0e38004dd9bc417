/*
 * types.h -- the tensor element types, by their GGUF numbers: one table.
 *
 * A row has everything that the program knows about a type: its block (blocks.h), the functions that read and write it,
 * and the layout of its panels for the integer kernels (kernels/panel.h).  Numbers from 1000 on are assay's own, for
 * NF4, whose weights are rounded to the type that the layer had before (nf4.h).
 */
#ifndef EVAL_ENGINE_QUANT_TYPES_H
#define EVAL_ENGINE_QUANT_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* FLOATS: computed in float32.  INTS: multiplied as integers; NAME_unpack is made from NAME_integers, and the panel
 * columns are those of struct panel_kind.  NO_PACK: `assay quantize` does not write the type. */
/*         name      number  elements  block           FLOATS: unpack, pack
                                                         INTS: functions, pack, panel: bits, offset, blocks, scales,
   minima */
/* clang-format off */
#define TENSOR_TYPES(FLOATS, INTS)                                                                           \
    FLOATS(F32,         0,   1, float,               f32_unpack,      f32_pack)                              \
    FLOATS(F16,         1,   1, uint16_t,            f16_unpack,      f16_pack)                              \
    INTS  (Q4_0,        2,  32, struct block_q4_0,   q4_0,   q4_0_pack,  BITS_4,      3, 1, 1, false)        \
    INTS  (Q4_1,        3,  32, struct block_q4_1,   q4_1,   NO_PACK,    BITS_4,     -1, 1, 1, true)         \
    INTS  (Q5_0,        6,  32, struct block_q5_0,   q5_0,   q5_0_pack,  BITS_5,      4, 1, 1, false)        \
    INTS  (Q5_1,        7,  32, struct block_q5_1,   q5_1,   NO_PACK,    BITS_5,     -1, 1, 1, true)         \
    INTS  (Q8_0,        8,  32, struct block_q8_0,   q8_0,   q8_0_pack,  BITS_8,      7, 1, 1, false)        \
    INTS  (Q2_K,       10, 256, struct block_q2_k,   q2_k,   NO_PACK,    BITS_2,     -1, 8, 2, true)         \
    INTS  (Q3_K,       11, 256, struct block_q3_k,   q3_k,   NO_PACK,    BITS_3,      2, 8, 2, false)        \
    INTS  (Q4_K,       12, 256, struct block_q4_k,   q4_k,   q4_k_pack,  BITS_4,     -1, 8, 1, true)         \
    INTS  (Q5_K,       13, 256, struct block_q5_k,   q5_k,   q5_k_pack,  BITS_5,     -1, 8, 1, true)         \
    INTS  (Q6_K,       14, 256, struct block_q6_k,   q6_k,   q6_k_pack,  BITS_6,      5, 8, 2, false)        \
    INTS  (IQ4_NL,     20,  32, struct block_iq4_nl, iq4_nl, NO_PACK,    BITS_LEVELS, 7, 1, 1, false)        \
    INTS  (IQ4_XS,     23, 256, struct block_iq4_xs, iq4_xs, NO_PACK,    BITS_LEVELS, 7, 8, 1, false)        \
    FLOATS(I8,         24,   1, int8_t,              NO_UNPACK,       NO_PACK)                               \
    FLOATS(I32,        26,   1, int32_t,             NO_UNPACK,       NO_PACK)                               \
    FLOATS(BF16,       30,   1, uint16_t,            bf16_unpack,     bf16_pack)                             \
    FLOATS(NF4,      1000,  64, struct block_nf4,    nf4_unpack,      NO_PACK)                               \
    FLOATS(NF4_BF16, 1001,  64, struct block_nf4,    nf4_bf16_unpack, NO_PACK)                               \
    FLOATS(NF4_F16,  1002,  64, struct block_nf4,    nf4_f16_unpack,  NO_PACK)
/* clang-format on */

#define NO_PACK   NULL
#define NO_UNPACK NULL

enum tensor_type {
#define X(name, number, ...) TYPE_##name = number,
    TENSOR_TYPES(X, X)
#undef X
        TYPE_UNKNOWN = -1
};

size_t type_block_elements(int type);        /* 0 for a number that is not in the table */
size_t type_block_bytes(int type);           /* 0 if not in the table */
size_t type_row_bytes(int type, uint64_t n); /* of n elements, a multiple of the block; 0 if not in the table */
const char *type_name(int type);             /* "Q8_0"; NULL if not in the table */

#endif
