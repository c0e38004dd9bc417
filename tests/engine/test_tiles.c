/*
 * test_tiles.c -- products by tiles have the bits of the table in plain C, for every kind of panel and any number of
 * rows and blocks.
 *
 * Tile registers are emulated here as the instructions are specified (Intel SDM volume 2: TILELOADD, TDPBSSD,
 * TILESTORED), so that packing, order and remainders of panel_tiles.h are tested on every machine; on machines with
 * these instructions, panel_amx.c is tested too.
 */
#include "tests/test.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/rng.h"
#include "eval/engine/kernels/tiles.h"

#define INLINE static inline

enum { N_REGISTERS = 8, MAX_ROWS = 37, MAX_BLOCKS = 72 };

static int8_t registers[N_REGISTERS][16][64];

static void tile_zero(int c);
static void tile_load(int t, const void *from, size_t stride);
static void tile_store(int t, void *to, size_t stride);
static void tile_dot(int c, int a, int b);

#define TILE_ZERO(c)               tile_zero(c)
#define TILE_LOAD(t, from, stride) tile_load(t, from, stride)
#define TILE_STORE(t, to, stride)  tile_store(t, to, stride)
#define TILE_DOT(c, a, b)          tile_dot(c, a, b)

typedef struct {
    float v[PANEL_OUTS];
} lanes;

#define EACH_LANE for (size_t j = 0; j < PANEL_OUTS; j++)

INLINE lanes lanes_zero(void)
{
    return (lanes){ { 0 } };
}

INLINE lanes lanes_load(const float *p)
{
    lanes a;
    memcpy(a.v, p, sizeof a.v);
    return a;
}

INLINE void lanes_store(float *p, lanes a)
{
    memcpy(p, a.v, sizeof a.v);
}

INLINE lanes lanes_ints(const int32_t *p)
{
    lanes a;
    EACH_LANE a.v[j] = (float)p[j];
    return a;
}

INLINE lanes lanes_all(float x)
{
    lanes a;
    EACH_LANE a.v[j] = x;
    return a;
}

INLINE lanes lanes_times(lanes a, lanes b)
{
    EACH_LANE a.v[j] *= b.v[j];
    return a;
}

INLINE lanes lanes_fma(lanes a, lanes b, lanes c)
{
    EACH_LANE c.v[j] = fmaf(a.v[j], b.v[j], c.v[j]);
    return c;
}

#include "eval/engine/kernels/panel_tiles.h"

static void tile_zero(int c)
{
    memset(registers[c], 0, sizeof registers[c]);
}

static void tile_load(int t, const void *from, size_t stride)
{
    memset(registers[t], 0, sizeof registers[t]);
    for (size_t r = 0; r < tile_shapes.rows[t]; r++)
        memcpy(registers[t][r], (const char *)from + r * stride, tile_shapes.row_bytes[t]);
}

static void tile_store(int t, void *to, size_t stride)
{
    for (size_t r = 0; r < tile_shapes.rows[t]; r++)
        memcpy((char *)to + r * stride, registers[t][r], tile_shapes.row_bytes[t]);
}

static void tile_dot(int c, int a, int b)
{
    CHECK(tile_shapes.rows[c] == tile_shapes.rows[a] && tile_shapes.row_bytes[c] == tile_shapes.row_bytes[b] &&
          tile_shapes.row_bytes[a] == 4 * tile_shapes.rows[b]);
    for (size_t m = 0; m < tile_shapes.rows[c]; m++)
        for (size_t n = 0; n < tile_shapes.row_bytes[c] / 4u; n++) {
            int32_t sum;
            memcpy(&sum, &registers[c][m][4 * n], 4);
            for (size_t k = 0; k < tile_shapes.row_bytes[a]; k++)
                sum += registers[a][m][k] * registers[b][k / 4][4 * n + k % 4];
            memcpy(&registers[c][m][4 * n], &sum, 4);
        }
}

/* The kind being multiplied: tile_unpack has no argument for it. */
static const struct panel_kind *current;

static void unpack(const uint8_t *panel, size_t from, size_t n, struct tile_weights *w)
{
    struct panel_block block;
    int offset = current->offset_bits < 0 ? 0 : 1 << current->offset_bits;

    for (size_t b = 0; b < n; b++) {
        panel_unpack(current, panel, from + b, &block);
        for (size_t i = 0; i < 32; i++)
            EACH_LANE w->q[b][i / 4][4 * j + i % 4] = (int8_t)(block.u[i][j] - offset);
        memcpy(w->scale[b], block.scale, sizeof block.scale);
        memcpy(w->minimum[b], block.minimum, sizeof block.minimum);
    }
}

static void emulated(const struct panel_kind *kind, const uint8_t *panel, const struct act_tile *x, size_t n_rows,
                     size_t n_blocks, float *out, size_t out_stride, const uint8_t *ahead, size_t n_ahead)
{
    current = kind;
    tiles_times_panel(kind, unpack, panel, x, n_rows, n_blocks, out, out_stride, ahead, n_ahead);
}

static void nothing(void)
{
}

static uint8_t *random_panel(const struct panel_kind *kind, size_t n_blocks, struct rng *r)
{
    size_t n = panel_bytes(kind, 32 * n_blocks), super = panel_super_bytes(kind);
    uint8_t *panel = xmalloc(n);

    for (size_t b = 0; b < n; b++)
        panel[b] = (uint8_t)rng_below(r, 256);
    for (size_t at = 0; at < n; at += super) /* half-float scales of ordinary size */
        for (size_t h = 0; h < panel_header_bytes(kind); h += 2)
            panel[at + h + 1] = (uint8_t)(0x20 + rng_below(r, 16) + 0x80 * rng_below(r, 2));
    return panel;
}

/* Rows that are not stored, and the bytes between rows, stay unchanged. */
static void check_product(const struct kernels *k, const struct panel_kind *kind, size_t rows, size_t n_blocks,
                          struct rng *r)
{
    enum { STRIDE = PANEL_OUTS + 3 };
    static float x[MAX_ROWS * MAX_BLOCKS * 32], want[(MAX_ROWS + 1) * STRIDE], got[(MAX_ROWS + 1) * STRIDE];
    static struct block_act act[MAX_ROWS * MAX_BLOCKS];
    struct act_tile *tiles = aligned_alloc(64, tiles_of(rows, n_blocks) * sizeof *tiles);
    uint8_t *panel = random_panel(kind, n_blocks, r);

    memset(tiles, 0xFF, tiles_of(rows, n_blocks) * sizeof *tiles); /* absent rows contain NaN */
    for (size_t i = 0; i < rows * n_blocks * 32; i++)
        x[i] = (float)(rng_double(r) * 4 - 2);
    kernels_generic.quantize(x, act, rows * n_blocks * 32);
    for (size_t i = 0; i < rows * n_blocks; i++)
        tile_put(tiles, i / n_blocks, i % n_blocks, n_blocks, &act[i]);
    for (size_t i = 0; i < COUNT_OF(want); i++)
        want[i] = got[i] = (float)i;
    for (size_t row = 0; row < rows; row += PANEL_ROWS)
        kernels_generic.dot_panel(kind, panel, act + row * n_blocks, rows - row < PANEL_ROWS ? rows - row : PANEL_ROWS,
                                  n_blocks, want + row * STRIDE, STRIDE, NULL, 0);
    k->begin_tiles();
    k->dot_tiles(kind, panel, tiles, rows, n_blocks, got, STRIDE, panel, 100);
    k->end_tiles();
    CHECK_MSG(memcmp(got, want, sizeof got) == 0, "%s: %s, %zu rows, %zu blocks", k->name, type_name(kind->type), rows,
              n_blocks);
    free(panel);
    free(tiles);
}

void test_tiles_give_the_same_bits(void)
{
    static const struct kernels emulation = {
        .name = "emulated", .dot_tiles = emulated, .begin_tiles = nothing, .end_tiles = nothing
    };
    static const size_t rows[] = { 1, 5, 16, 17, MAX_ROWS }, blocks[] = { 1, 2, 3, 4, 5, 7, 8, 32, 35, 40, MAX_BLOCKS };
    const struct kernels *both[] = { &emulation, kernels_amx.supported() ? &kernels_amx : NULL };
    struct rng r = rng_new(11, 0);

    for (size_t k = 0; k < COUNT_OF(both); k++)
        for (size_t i = 0; both[k] && i < N_PANEL_KINDS; i++)
            for (size_t b = 0; b < COUNT_OF(blocks); b++)
                if (blocks[b] % (size_t)panel_kinds[i].n_blocks == 0)
                    check_product(both[k], &panel_kinds[i], rows[(b + i) % COUNT_OF(rows)], blocks[b], &r);
}

/* Rows that the matrix unit takes, and those that it leaves to vectors. */
void test_tiles_rows(void)
{
    static const struct kernels with = { .dot_tiles = emulated }, without = { 0 };
    static const struct {
        size_t n, want;
    } cases[] = { { 0, 0 },   { 1, 0 },   { 6, 0 },   { 15, 0 },  { 16, 16 },  { 17, 16 },
                  { 21, 16 }, { 22, 22 }, { 31, 31 }, { 32, 32 }, { 256, 256 } };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        CHECK(kernels_tile_rows(&with, cases[i].n) == cases[i].want);
        CHECK(kernels_tile_rows(&without, cases[i].n) == 0);
    }
}
