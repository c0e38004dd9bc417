/*
 * panel.h -- memory layout of block-quantized weights for the kernels.
 *
 * A panel is 16 output rows, interleaved: for each block of 32 columns, four consecutive columns of the 16 rows form
 * one vector of 64 bytes, eight vectors per block.  One integer instruction then advances 16 outputs by four columns,
 * and no horizontal sum is needed.  Narrower types stay narrow: nibbles of vectors k and k + 4 share a byte, and
 * further bits follow.
 *
 * Integers are stored with an offset that makes them unsigned, because x86 multiplies unsigned by signed bytes; each
 * integer sum starts at minus the offset times the sum of the activations.
 *
 * A super-block is 1 or 8 blocks:
 *   half d[16], with minima half m[16]; then for each block
 *     if there are 8 blocks: int8 scale[n_scales][16], with minima int8 minimum[n_scales][16]
 *     the integers
 * This is the size of the file's type (Q8_0, Q4_0, Q5_0, Q6_K...) or up to 3 % more (Q4_K and Q5_K, whose 6-bit scales
 * take bytes; Q2_K 19 %).
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_H
#define EVAL_ENGINE_KERNELS_PANEL_H

#include "eval/engine/quant/quant.h"

enum { PANEL_OUTS = 16, PANEL_VECTOR = 64 };

enum panel_bits {
    BITS_8,      /* 8 vectors */
    BITS_4,      /* 4 vectors: k in the low nibbles, k + 4 in the high ones */
    BITS_LEVELS, /* the same; nibbles are indices of IQ4's levels */
    BITS_5,      /* BITS_4 and one vector whose bit k is the fifth bit of vector k */
    BITS_6,      /* BITS_4 and two vectors: vector 2i + c has bits 2i and 2i + 1 of vector c */
    BITS_2,      /* two vectors as the last two of BITS_6 */
    BITS_3,      /* BITS_2 and one vector of third bits */
};

struct panel_kind {
    int type; /* enum tensor_type */
    enum panel_bits bits;
    int offset_bits; /* integers are stored plus 1 << offset_bits; -1: without offset */
    int n_blocks;    /* in a super-block: 1 or 8 */
    int n_scales;    /* in a block: 1, or 2 for its halves */
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

/* Vectors of PANEL_VECTOR bytes that hold a block of 32 columns. */
static inline size_t panel_vectors(enum panel_bits bits)
{
    return bits == BITS_8 ? 8 : bits == BITS_5 ? 5 : bits == BITS_6 ? 6 : bits == BITS_2 ? 2 : bits == BITS_3 ? 3 : 4;
}

/* Bytes of the half-float scales (and minima) in front of a super-block. */
static inline size_t panel_header_bytes(const struct panel_kind *k)
{
    return PANEL_OUTS * 2 * (k->minima ? 2 : 1);
}

/* Bytes of the scales and minima of one block of a super-block of 8. */
static inline size_t panel_scale_bytes(const struct panel_kind *k)
{
    return k->n_blocks == 1 ? 0 : PANEL_OUTS * (size_t)k->n_scales * (k->minima ? 2 : 1);
}

/* Bytes of a super-block: header, then n_blocks times scales and vectors. */
static inline size_t panel_super_bytes(const struct panel_kind *k)
{
    return panel_header_bytes(k) + (size_t)k->n_blocks * (panel_scale_bytes(k) + panel_vectors(k->bits) * PANEL_VECTOR);
}

/* Bytes of a panel of n_in columns, a multiple of a super-block's. */
static inline size_t panel_bytes(const struct panel_kind *k, size_t n_in)
{
    return n_in / 32 / (size_t)k->n_blocks * panel_super_bytes(k);
}

/* NULL for types that are computed as floats. */
const struct panel_kind *panel_kind_of(int type);

/* Packs 16 rows of a file, of which the first `count` exist, into one panel; missing rows become zeros. */
void panel_pack(const struct panel_kind *k, const struct quant *q, const uint8_t *rows, size_t row_bytes, size_t count,
                size_t n_in, uint8_t *out);

/* Block b of a panel as plain numbers, for generic.c and for tests: u [column][row] = integer plus offset; scale and
 * minimum [half][row] as the kernels use them. */
struct panel_block {
    uint8_t u[32][PANEL_OUTS];
    float scale[2][PANEL_OUTS], minimum[2][PANEL_OUTS];
};
void panel_unpack(const struct panel_kind *k, const uint8_t *panel, size_t b, struct panel_block *out);

#endif
