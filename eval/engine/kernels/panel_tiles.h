/*
 * panel_tiles.h -- panels times rows with a matrix unit that multiplies tiles of bytes (AMX; Intel SDM volume 1,
 * chapter 18).
 *
 * A block of a panel, signed, has the layout of the unit's second operand: a row of 64 bytes holds four columns of the
 * 16 outputs.  The first factor is a block of 16 rows of activations (tiles.h), the result 16 x 16 exact integers.
 * These are scaled and added in float32 as the vector kernels do, so the sums have the same bits.
 *
 * TILE_BLOCKS blocks of the panel at a time are unpacked to bytes for all rows; so every kind of panel is multiplied
 * by the same code.  To hide the latency of a product, four products are in flight at a time, and the results of one
 * are scaled while the next are computed.
 *
 * The including file defines INLINE and
 *   TILE_ZERO(c), TILE_DOT(c, a, b), TILE_LOAD(t, from, stride), TILE_STORE(t, to, stride), on registers 0 .. 7 that
 *     have the shapes of tile_shapes; the last two count as accesses of memory for the compiler
 *   lanes, with lanes_zero, lanes_load, lanes_store, lanes_ints (32-bit integers to floats), lanes_all (one float),
 *     lanes_times (a * b), lanes_fma (a * b + c)
 */
#ifndef EVAL_ENGINE_KERNELS_PANEL_TILES_H
#define EVAL_ENGINE_KERNELS_PANEL_TILES_H

#include "eval/engine/kernels/tiles.h"

enum { TILE_BLOCKS = 32, TILE_INTS = TILE_ROWS * PANEL_OUTS, IN_FLIGHT = 4 };

/* The operand of LDTILECFG.  Registers 0 .. 3: results; 4 and 5: the factors of a whole block; 6 and 7: of half a
 * block, for kinds with two scales. */
struct tile_config {
    uint8_t palette, start_row, reserved[14];
    uint16_t row_bytes[16];
    uint8_t rows[16];
};
static const struct tile_config tile_shapes = {
    .palette = 1,
    .row_bytes = { 64, 64, 64, 64, 32, 64, 16, 64 },
    .rows = { 16, 16, 16, 16, 16, 8, 16, 4 },
};

/* Up to TILE_BLOCKS blocks of a panel: integers without offset, in the order of panel.h; scales and minima. */
struct tile_weights {
    int8_t q[TILE_BLOCKS][8][PANEL_VECTOR];
    float scale[TILE_BLOCKS][2][PANEL_OUTS], minimum[TILE_BLOCKS][2][PANEL_OUTS];
};

/* Unpacks n blocks of a panel from block `from` on, a multiple of TILE_BLOCKS. */
typedef void tile_unpack(const uint8_t *panel, size_t from, size_t n, struct tile_weights *w);

/* Memory that later calls will read: each group of products prefetches `step` bytes. */
struct ahead {
    const uint8_t *at;
    size_t step;
};

/* out[16][stride] = (first: 0 else out) + 16 rows x [n] times n blocks. */
typedef void tile_product(const struct tile_weights *w, size_t n, const struct act_tile *x, float *out, size_t stride,
                          bool first, struct ahead *ahead);

/* Adds block b, whose integers are given, to the sums of 16 rows. */
INLINE void add_tile(size_t n_scales, bool minima, const struct tile_weights *w, size_t b,
                     const int32_t (*ints)[TILE_INTS], const struct act_tile *x, lanes *sums)
{
    const lanes scale = lanes_load(w->scale[b][0]), scale2 = lanes_load(w->scale[b][n_scales - 1]);

#pragma GCC unroll 16
    for (size_t r = 0; r < TILE_ROWS; r++) {
        lanes one = lanes_ints(ints[0] + PANEL_OUTS * r), by = lanes_all(x->scale[r]);
        if (n_scales == 1)
            sums[r] = lanes_fma(one, lanes_times(scale, by), sums[r]);
        else
            sums[r] = lanes_fma(lanes_fma(lanes_ints(ints[1] + PANEL_OUTS * r), scale2, lanes_times(one, scale)), by,
                                sums[r]);
        if (minima && n_scales == 1)
            sums[r] = lanes_fma(lanes_load(w->minimum[b][0]), lanes_all(x->sum[r]), sums[r]);
        if (minima && n_scales == 2) {
            sums[r] = lanes_fma(lanes_load(w->minimum[b][0]), lanes_all(x->half_sum[0][r]), sums[r]);
            sums[r] = lanes_fma(lanes_load(w->minimum[b][1]), lanes_all(x->half_sum[1][r]), sums[r]);
        }
    }
}

/* Begins product s (a block, or half of one) in register c. */
#define TILE_BEGIN(c, s)                                            \
    do {                                                            \
        if (n_scales == 1) {                                        \
            TILE_LOAD(4, x[s].q, 32);                               \
            TILE_LOAD(5, w->q[s], PANEL_VECTOR);                    \
            TILE_ZERO(c);                                           \
            TILE_DOT(c, 4, 5);                                      \
        } else {                                                    \
            TILE_LOAD(6, x[(s) / 2].q[0] + (s) % 2 * 16, 32);       \
            TILE_LOAD(7, w->q[(s) / 2][(s) % 2 * 4], PANEL_VECTOR); \
            TILE_ZERO(c);                                           \
            TILE_DOT(c, 6, 7);                                      \
        }                                                           \
    } while (0)

/* Takes the result of product s - IN_FLIGHT from register c, begins product s there, and adds the result if its block
 * is complete. */
#define TILE_STEP(c, s)                                                                                                \
    do {                                                                                                               \
        TILE_STORE(c, ints[c], PANEL_VECTOR);                                                                          \
        TILE_BEGIN(c, s);                                                                                              \
        if (n_scales == 1 || c % 2 == 1) {                                                                             \
            size_t done = ((s)-IN_FLIGHT) / n_scales;                                                                  \
            add_tile(n_scales, minima, w, done, (const int32_t(*)[TILE_INTS])ints + c / n_scales * n_scales, x + done, \
                     sums);                                                                                            \
        }                                                                                                              \
    } while (0)

/* out [TILE_ROWS][stride] (+)= n unpacked blocks of weights times the tiles x; `first` overwrites instead of
 * adding. IN_FLIGHT products run at once, and sums are added in the order of blocks. */
INLINE void times_tiles(size_t n_scales, bool minima, const struct tile_weights *w, size_t n, const struct act_tile *x,
                        float *out, size_t stride, bool first, struct ahead *ahead)
{
    _Alignas(64) int32_t ints[IN_FLIGHT][TILE_INTS];
    size_t steps = n * n_scales, begun = steps < IN_FLIGHT ? steps : IN_FLIGHT, s = IN_FLIGHT;
    lanes sums[TILE_ROWS];

#pragma GCC unroll 16
    for (size_t r = 0; r < TILE_ROWS; r++)
        sums[r] = first ? lanes_zero() : lanes_load(out + r * stride);
    TILE_BEGIN(0, 0);
    if (steps > 1)
        TILE_BEGIN(1, 1);
    if (steps > 2)
        TILE_BEGIN(2, 2);
    if (steps > 3)
        TILE_BEGIN(3, 3);
    for (; s + IN_FLIGHT <= steps; s += IN_FLIGHT) {
        for (size_t o = 0; o < ahead->step; o += 64)
            __builtin_prefetch(ahead->at + o, 0, 2);
        ahead->at += ahead->step;
        TILE_STEP(0, s);
        TILE_STEP(1, s + 1);
        TILE_STEP(2, s + 2);
        TILE_STEP(3, s + 3);
    }
    if (s < steps)
        TILE_STEP(0, s);
    if (s + 1 < steps)
        TILE_STEP(1, s + 1);
    if (s + 2 < steps)
        TILE_STEP(2, s + 2);
    TILE_STORE(0, ints[0], PANEL_VECTOR);
    TILE_STORE(1, ints[1], PANEL_VECTOR);
    TILE_STORE(2, ints[2], PANEL_VECTOR);
    TILE_STORE(3, ints[3], PANEL_VECTOR);
    for (size_t b = (steps - begun) / n_scales; b < n; b++)
        add_tile(n_scales, minima, w, b, (const int32_t(*)[TILE_INTS])ints + b * n_scales % IN_FLIGHT, x + b, sums);
#pragma GCC unroll 16
    for (size_t r = 0; r < TILE_ROWS; r++)
        lanes_store(out + r * stride, sums[r]);
}

#define TILE_PRODUCT(name, n_scales, minima)                                                                      \
    static void name(const struct tile_weights *w, size_t n, const struct act_tile *x, float *out, size_t stride, \
                     bool first, struct ahead *ahead)                                                             \
    {                                                                                                             \
        times_tiles(n_scales, minima, w, n, x, out, stride, first, ahead);                                        \
    }

TILE_PRODUCT(times_tiles_one_scale, 1, false)
TILE_PRODUCT(times_tiles_two_scales, 2, false)
TILE_PRODUCT(times_tiles_one_scale_minimum, 1, true)
TILE_PRODUCT(times_tiles_two_scales_minima, 2, true)

/* See dot_tiles in kernels.h. */
static void tiles_times_panel(const struct panel_kind *kind, tile_unpack *unpack, const uint8_t *panel,
                              const struct act_tile *x, size_t n_rows, size_t n_blocks, float *out, size_t out_stride,
                              const uint8_t *next, size_t n_ahead)
{
    static tile_product *const products[2][2] = { { times_tiles_one_scale, times_tiles_one_scale_minimum },
                                                  { times_tiles_two_scales, times_tiles_two_scales_minima } };
    tile_product *product = products[kind->n_scales - 1][kind->minima];
    size_t n_tiles = (n_rows + TILE_ROWS - 1) / TILE_ROWS, rest = n_rows % TILE_ROWS;
    size_t groups = n_tiles * n_blocks * (size_t)kind->n_scales / IN_FLIGHT;
    struct ahead ahead = { next, groups ? (n_ahead / groups + 63) / 64 * 64 : 0 };
    _Alignas(64) struct tile_weights w;
    _Alignas(64) float spare[TILE_ROWS * PANEL_OUTS]; /* results of a last tile that is not full */

    for (size_t from = 0; from < n_blocks; from += TILE_BLOCKS) {
        size_t n = n_blocks - from < TILE_BLOCKS ? n_blocks - from : TILE_BLOCKS;
        unpack(panel, from, n, &w);
        for (size_t t = 0; t < n_tiles; t++) {
            bool full = rest == 0 || t + 1 < n_tiles;
            product(&w, n, x + t * n_blocks + from, full ? out + t * TILE_ROWS * out_stride : spare,
                    full ? out_stride : PANEL_OUTS, from == 0, &ahead);
        }
    }
    for (size_t r = 0; r < rest; r++)
        memcpy(out + (n_rows - rest + r) * out_stride, spare + r * PANEL_OUTS, PANEL_OUTS * sizeof *out);
}

#endif
