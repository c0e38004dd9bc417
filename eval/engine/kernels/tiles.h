/*
 * tiles.h -- activations arranged for processors with matrix units ("tiles": registers of 16 rows).
 *
 * A tile of activations holds one block of 32 columns of 16 consecutive rows: tile [row / 16][block].  Missing rows
 * of the last tile may contain anything: their results are not stored.
 */
#ifndef EVAL_ENGINE_KERNELS_TILES_H
#define EVAL_ENGINE_KERNELS_TILES_H

#include <string.h>

#include "eval/engine/kernels/kernels.h"

/* Members as in struct block_act. */
struct act_tile {
    int8_t q[TILE_ROWS][32];
    float scale[TILE_ROWS], sum[TILE_ROWS], half_sum[2][TILE_ROWS];
};

/* Number of tiles for n_rows rows of n_blocks blocks. */
static inline size_t tiles_of(size_t n_rows, size_t n_blocks)
{
    return (n_rows + TILE_ROWS - 1) / TILE_ROWS * n_blocks;
}

/* Copies block `block` of row `row` into its tile; rows have n_blocks blocks. */
static inline void tile_put(struct act_tile *tiles, size_t row, size_t block, size_t n_blocks,
                            const struct block_act *from)
{
    struct act_tile *t = &tiles[row / TILE_ROWS * n_blocks + block];
    size_t r = row % TILE_ROWS;

    memcpy(t->q[r], from->q, sizeof from->q);
    t->scale[r] = from->scale;
    t->sum[r] = from->sum;
    t->half_sum[0][r] = from->half_sum[0];
    t->half_sum[1][r] = from->half_sum[1];
}

#endif
