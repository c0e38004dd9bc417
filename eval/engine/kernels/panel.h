/*
 * panel.h -- how block-quantized weights lie in memory for computing.
 *
 * A panel is 16 output rows, interleaved: for each block of 32 columns, four
 * consecutive columns of the 16 rows make one vector of 64 bytes, eight vectors
 * a block; one integer instruction then advances 16 outputs by four columns,
 * and no sum across a vector is needed.  Types of fewer bits keep them: nibbles
 * of vectors k and k + 4 share a byte, remaining bits lie behind them.
 *
 * Integers are stored plus an offset that makes them unsigned (x86 wants one
 * unsigned side); the offset times the sum of the activations is taken off in
 * the start value of each integer sum.
 *
 * A super-block is 1 or 8 blocks:
 *   half d[16], then half m[16] with minima; then for each block
 *     of 8: int8 scale[n_scales][16], and int8 minimum[n_scales][16] with minima
 *     the integers
 * which is the size of the file's type (Q8_0, Q4_0, Q5_0, Q6_K...) or up to 3 %
 * more (Q4_K, Q5_K: their 6-bit scales take bytes; Q2_K 19 %).
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_H
#define EVAL_ENGINE_KERNELS_PANEL_H

#include "eval/engine/quant/quant.h"

enum { PANEL_OUTS = 16, PANEL_VECTOR = 64 };

enum panel_bits {
    BITS_8,      /* 8 vectors */
    BITS_4,      /* 4 vectors: k in the low nibbles, k + 4 in the high ones */
    BITS_LEVELS, /* the same, nibbles are numbers of IQ4's levels */
    BITS_5,      /* and one vector whose bit k is the fifth bit of vector k */
    BITS_6,      /* and two vectors: vector 2 i + c has bits 2 i of vector c */
    BITS_2,      /* two vectors as those */
    BITS_3,      /* and one vector of third bits */
};

struct panel_kind {
    int type; /* enum tensor_type */
    enum panel_bits bits;
    int offset_bits; /* integers are stored plus 1 << this; -1: as they are */
    int n_blocks;    /* of a super-block: 1 or 8 */
    int n_scales;    /* of a block: 1, or 2 for its halves */
    bool minima;
};

/* The kinds are the panel columns of the table of types: X(type, number, elements, block, functions, pack, bits,
 * offset_bits, n_blocks, n_scales, minima). */
#define NO_PANEL(...)
#define PANEL_KINDS(X) TENSOR_TYPES(NO_PANEL, X)

enum {
#define X(name, ...) PANEL_##name,
    PANEL_KINDS(X)
#undef X
        N_PANEL_KINDS
};
extern const struct panel_kind panel_kinds[N_PANEL_KINDS];

static inline size_t panel_vectors(enum panel_bits bits)
{
    return bits == BITS_8 ? 8 : bits == BITS_5 ? 5 : bits == BITS_6 ? 6 : bits == BITS_2 ? 2 : bits == BITS_3 ? 3 : 4;
}

static inline size_t panel_header_bytes(const struct panel_kind *k)
{
    return PANEL_OUTS * 2 * (k->minima ? 2 : 1);
}

/* Scales and minima of one block of a super-block of 8. */
static inline size_t panel_scale_bytes(const struct panel_kind *k)
{
    return k->n_blocks == 1 ? 0 : PANEL_OUTS * (size_t)k->n_scales * (k->minima ? 2 : 1);
}

static inline size_t panel_super_bytes(const struct panel_kind *k)
{
    return panel_header_bytes(k) + (size_t)k->n_blocks * (panel_scale_bytes(k) + panel_vectors(k->bits) * PANEL_VECTOR);
}

static inline size_t panel_bytes(const struct panel_kind *k, size_t n_in)
{
    return n_in / 32 / (size_t)k->n_blocks * panel_super_bytes(k);
}

/* NULL for a type that is computed with as floats. */
const struct panel_kind *panel_kind_of(int type);

/* One panel from 16 file rows, of which `count` exist; the others are zero. */
void panel_pack(const struct panel_kind *k, const struct quant *q, const uint8_t *rows, size_t row_bytes, size_t count,
                size_t n_in, uint8_t *out);

/* Block b of a panel as plain numbers, for the table in C and for tests: value plus offset of [column][row],
 * and the scales and minima as the kernels multiply with them. */
struct panel_block {
    uint8_t u[32][PANEL_OUTS];
    float scale[2][PANEL_OUTS], minimum[2][PANEL_OUTS];
};
void panel_unpack(const struct panel_kind *k, const uint8_t *panel, size_t b, struct panel_block *out);

#endif
