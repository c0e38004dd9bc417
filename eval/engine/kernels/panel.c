/*
 * panel.c -- see panel.h.  Packing moves words of four columns of one row.  Types whose bytes need no conversion (Q8_0,
 * Q4_0, IQ4_NL) have a fast path, because packing is part of a model's first pass.
 */
#include "eval/engine/kernels/panel_functions.h"

#include <string.h>

#include "eval/engine/quant/half.h"

const struct panel_kind panel_kinds[N_PANEL_KINDS] = {
#define X(name, number, elements, block, functions, pack, bits, offset_bits, n_blocks, n_scales, minima) \
    [PANEL_##name] = { TYPE_##name, bits, offset_bits, n_blocks, n_scales, minima },
    PANEL_KINDS(X)
#undef X
};

const struct panel_kind *panel_kind_of(int type)
{
    for (size_t i = 0; i < N_PANEL_KINDS; i++)
        if (panel_kinds[i].type == type)
            return &panel_kinds[i];
    return NULL;
}

/* --- packing -------------------------------------------------------------- */

/* Stores word k of row j of a block. */
static void put_word(uint8_t *at, size_t k, size_t j, uint32_t word)
{
    memcpy(at + PANEL_VECTOR * k + 4 * j, &word, 4);
}

/* Packs the 32 unsigned integers of row j, given as eight words of four. */
static void pack_integers(enum panel_bits bits, const uint32_t w[8], uint8_t *at, size_t j)
{
    uint32_t word;

    if (bits == BITS_8) {
        for (size_t k = 0; k < 8; k++)
            put_word(at, k, j, w[k]);
        return;
    }
    bool nibbles = bits != BITS_2 && bits != BITS_3;
    if (nibbles) {
        for (size_t k = 0; k < 4; k++)
            put_word(at, k, j, (w[k] & 0x0F0F0F0F) | (w[k + 4] & 0x0F0F0F0F) << 4);
        at += 4 * PANEL_VECTOR;
    }
    if (bits == BITS_5 || bits == BITS_3) {
        int from = bits == BITS_5 ? 4 : 2;
        word = 0;
        for (size_t k = 0; k < 8; k++)
            word |= (w[k] >> from & 0x01010101) << k;
        put_word(at, bits == BITS_5 ? 0 : 2, j, word);
    }
    if (bits == BITS_6 || !nibbles) {
        int from = bits == BITS_6 ? 4 : 0;
        for (size_t c = 0; c < 2; c++) {
            word = 0;
            for (size_t i = 0; i < 4; i++)
                word |= (w[2 * i + c] >> from & 0x03030303) << (2 * i);
            put_word(at, c, j, word);
        }
    }
}

/* Replaces IQ4 values by their index among the levels, which are all different. */
static void find_levels(int8_t q[32])
{
    for (int i = 0; i < 32; i++) {
        int8_t n = 0;
        while (iq4_levels[n] < q[i])
            n++;
        q[i] = n;
    }
}

static void pack_block(const struct panel_kind *k, const struct block_ints *v, uint8_t *header, uint8_t *scales,
                       uint8_t *at, size_t j)
{
    uint32_t words[8];
    int8_t q[32];
    int offset = k->offset_bits < 0 || k->bits == BITS_LEVELS ? 0 : 1 << k->offset_bits;

    memcpy(q, v->q, sizeof q);
    if (k->bits == BITS_LEVELS)
        find_levels(q);
    for (int i = 0; i < 32; i++)
        q[i] = (int8_t)(q[i] + offset);
    memcpy(words, q, sizeof words);
    memcpy(header + 2 * j, &v->d, 2);
    if (k->minima)
        memcpy(header + 2 * PANEL_OUTS + 2 * j, &v->m, 2);
    for (size_t h = 0; k->n_blocks > 1 && h < (size_t)k->n_scales; h++) {
        scales[PANEL_OUTS * h + j] = (uint8_t)v->scale[h];
        if (k->minima)
            scales[PANEL_OUTS * ((size_t)k->n_scales + h) + j] = (uint8_t)v->minimum[h];
    }
    pack_integers(k->bits, words, at, j);
}

/* Types with one block per super-block that need no conversion: a half float, then `words` words of four columns (or of
 * nibbles in the panel's order).  Goes block by block, so that the 16 rows of a block stay in the first-level cache. */
static void pack_words(const struct panel_kind *k, uint32_t flip, const uint8_t *rows, size_t row_bytes, size_t count,
                       size_t n_blocks, uint8_t *out)
{
    size_t words = panel_vectors(k->bits), super = panel_super_bytes(k);

    for (size_t b = 0; b < n_blocks; b++, rows += 2 + 4 * words, out += super)
        for (size_t j = 0; j < count; j++) {
            const uint8_t *block = rows + j * row_bytes;
            memcpy(out + 2 * j, block, 2);
            for (size_t i = 0; i < words; i++) {
                uint32_t word;
                memcpy(&word, block + 2 + 4 * i, 4);
                put_word(out + 2 * PANEL_OUTS, i, j, word ^ flip);
            }
        }
}

static void pack_row(const struct panel_kind *k, const struct quant *q, const uint8_t *row, size_t n_in, uint8_t *out,
                     size_t j)
{
    size_t super = panel_super_bytes(k), block = panel_vectors(k->bits) * PANEL_VECTOR, own = panel_scale_bytes(k);
    struct block_ints v;

    for (size_t b = 0; b < n_in / 32; b++) {
        uint8_t *at = out + b / (size_t)k->n_blocks * super;
        uint8_t *scales = at + panel_header_bytes(k) + b % (size_t)k->n_blocks * (own + block);
        q->integers(row, b, &v);
        pack_block(k, &v, at, scales, scales + own, j);
    }
}

void panel_pack(const struct panel_kind *k, const struct quant *q, const uint8_t *rows, size_t row_bytes, size_t count,
                size_t n_in, uint8_t *out)
{
    if (count < PANEL_OUTS)
        memset(out, 0, panel_bytes(k, n_in)); /* missing rows get scale 0, so their sums are 0 */
    if (k->type == TYPE_Q8_0)
        pack_words(k, 0x80808080, rows, row_bytes, count, n_in / 32, out);
    else if (k->type == TYPE_Q4_0 || k->type == TYPE_IQ4_NL)
        pack_words(k, 0, rows, row_bytes, count, n_in / 32, out);
    else
        for (size_t j = 0; j < count; j++)
            pack_row(k, q, rows + j * row_bytes, n_in, out, j);
}

/* --- unpacking ------------------------------------------------------------- */

static uint8_t integer_at(enum panel_bits bits, const uint8_t *at, size_t k, size_t byte)
{
    if (bits == BITS_8)
        return at[PANEL_VECTOR * k + byte];
    if (bits == BITS_2 || bits == BITS_3) {
        int low = at[PANEL_VECTOR * (k % 2) + byte] >> (k / 2 * 2) & 3;
        return (uint8_t)(bits == BITS_2 ? low : low | (at[2 * PANEL_VECTOR + byte] >> k & 1) << 2);
    }
    int low = k < 4 ? at[PANEL_VECTOR * k + byte] & 15 : at[PANEL_VECTOR * (k - 4) + byte] >> 4;
    const uint8_t *high = at + 4 * PANEL_VECTOR;
    switch (bits) {
    case BITS_5:
        return (uint8_t)(low | (high[byte] >> k & 1) << 4);
    case BITS_6:
        return (uint8_t)(low | (high[PANEL_VECTOR * (k % 2) + byte] >> (k / 2 * 2) & 3) << 4);
    case BITS_LEVELS:
        return (uint8_t)(iq4_levels[low] + 128);
    default:
        return (uint8_t)low;
    }
}

static float half_of(const uint8_t *p)
{
    uint16_t h;
    memcpy(&h, p, 2);
    return half_to_float(h);
}

void panel_unpack(const struct panel_kind *k, const uint8_t *panel, size_t b, struct panel_block *out)
{
    size_t own = panel_scale_bytes(k), block = own + panel_vectors(k->bits) * PANEL_VECTOR;
    const uint8_t *header = panel + b / (size_t)k->n_blocks * panel_super_bytes(k);
    const uint8_t *scales = header + panel_header_bytes(k) + b % (size_t)k->n_blocks * block;

    for (size_t i = 0; i < 32; i++)
        for (size_t j = 0; j < PANEL_OUTS; j++)
            out->u[i][j] = integer_at(k->bits, scales + own, i / 4, 4 * j + i % 4);
    for (size_t h = 0; h < 2; h++)
        for (size_t j = 0; j < PANEL_OUTS; j++) {
            const uint8_t *at = scales + PANEL_OUTS * (k->n_scales == 2 ? h : 0) + j;
            out->scale[h][j] = half_of(header + 2 * j);
            out->minimum[h][j] = k->minima ? half_of(header + 2 * (PANEL_OUTS + j)) : 0;
            if (k->n_blocks > 1) {
                out->scale[h][j] *= (float)(int8_t)at[0];
                out->minimum[h][j] *= (float)(int8_t)at[PANEL_OUTS * k->n_scales];
            }
        }
}
