/*
 * linear.c -- rows times weight matrices.  Every element of a result is one kernel sum for any batch; adapters add
 * B (A x) in the order of the row's list.  Threads divide output elements, never a sum.
 *
 * Decoding one row is limited by memory bandwidth, so weights are read as one stream: panels of gate and up alternate
 * in memory (models/repack.c), and prefetches follow the same stream (multiply_panel).
 */
#include "eval/engine/run/linear.h"
#include "eval/engine/run/activation.h"
#include "eval/engine/run/lora.h"

#include <stdlib.h>

enum {
    CHUNK_BYTES = 1 << 16,
    PREFETCH_MIN_BYTES = 6 << 10,
    PAIR_MIN_ROWS = 3, /* fewer rows are limited by memory and read one stream */
    STREAM_AHEAD_BLOCKS = 2,
    ACTIVATED_OUTS = 32 /* one block of quantized activations */
};

/* Floats of scratch for each input column: FLOAT_WEIGHTS unpacked weight rows, or a panel of at most 17 bytes per
 * column. */
enum { UNPACKED = 5 };

/* Output of sums: column c of row r at out[r * stride + c]. */
struct sums {
    float *out; /* [rows][stride] */
    size_t stride;
};

static size_t columns_of_panel(const struct matrix *m, size_t from)
{
    return m->n_out - from < PANEL_OUTS ? m->n_out - from : PANEL_OUTS;
}

/* Prefetches share i of n of the FLOAT_WEIGHTS rows of float weights from `row` on, which are read next. */
static void prefetch_floats(const struct matrix *m, size_t row, size_t i, size_t n)
{
    size_t end = m->n_out < row + FLOAT_WEIGHTS ? m->n_out : row + FLOAT_WEIGHTS;
    size_t bytes = end > row ? (end - row) * m->row_bytes : 0;

    for (size_t b = bytes * i / n / 64 * 64; b < bytes * (i + 1) / n; b += 64)
        __builtin_prefetch(m->data + row * m->row_bytes + b, 0, 2);
}

/* Float weights: the PANEL_OUTS output columns from `from` on, of all rows of x [rows][n_in]. */
static void multiply_floats(const struct pass *p, const struct matrix *m, const float *x, size_t from, struct sums to,
                            float *unpacked)
{
    size_t n_cols = columns_of_panel(m, from), n = p->n;

    for (size_t o = 0; o < n_cols; o += FLOAT_WEIGHTS) {
        size_t n_w = n_cols - o < FLOAT_WEIGHTS ? n_cols - o : FLOAT_WEIGHTS;
        const float *rows = matrix_rows(m, from + o, n_w, unpacked);
        for (size_t r = 0; r < n; r += FLOAT_ROWS) {
            prefetch_floats(m, from + o + n_w, r / FLOAT_ROWS, (n + FLOAT_ROWS - 1) / FLOAT_ROWS);
            p->m->kernels->dot_floats(rows, m->n_in, n_w, x + r * m->n_in, m->n_in,
                                      n - r < FLOAT_ROWS ? n - r : FLOAT_ROWS, m->n_in, to.out + r * to.stride + o,
                                      to.stride);
        }
    }
}

/* One panel times all n rows, in tiles of nearly equal height.
 *
 * Each tile prefetches its share of the next panel; otherwise the first tile would wait for memory, which would then
 * be idle during the others.  One or two rows are limited by memory and rely on the hardware's prefetcher, helped a
 * few blocks ahead in the same stream. */
static void multiply_panel_by_vectors(const struct pass *p, const struct matrix *m, const struct input *in,
                                      const uint8_t *panel, const uint8_t *next, struct sums to)
{
    const struct kernels *k = p->m->kernels;
    size_t n = p->n, blocks = m->n_in / 32, tiles = (n + PANEL_ROWS - 1) / PANEL_ROWS;
    size_t bytes = panel_bytes(m->kind, m->n_in);
    size_t ahead = n > 2 && n * blocks * sizeof *in->act > PREFETCH_MIN_BYTES ? bytes / tiles : 0;
    float residual_sums[PANEL_ROWS * PANEL_OUTS];

    if (n <= 2) {
        ahead = m->kind->n_blocks == 1 ? bytes : 0;
        next = panel + STREAM_AHEAD_BLOCKS * panel_super_bytes(m->kind);
    }
    for (size_t t = 0; t < tiles; t++) {
        size_t r = n * t / tiles, end = n * (t + 1) / tiles;
        k->dot_panel(m->kind, panel, in->act + r * blocks, end - r, blocks, to.out + r * to.stride, to.stride,
                     next + bytes * t / tiles, ahead);
        if (!m->two_pass)
            continue;
        k->dot_panel(m->kind, panel, in->residual + r * blocks, end - r, blocks, residual_sums, PANEL_OUTS, next, 0);
        for (size_t i = 0; i < (end - r) * PANEL_OUTS; i++)
            to.out[(r + i / PANEL_OUTS) * to.stride + i % PANEL_OUTS] += residual_sums[i];
    }
}

/* The same, with the matrix unit for the rows that it can multiply. */
static void multiply_panel(const struct pass *p, const struct matrix *m, const struct input *in, const uint8_t *panel,
                           const uint8_t *next, struct sums to)
{
    const struct kernels *k = p->m->kernels;
    size_t blocks = m->n_in / 32, n = m->two_pass ? 0 : kernels_tile_rows(k, p->n), rest = p->n - n;

    if (n == 0) {
        multiply_panel_by_vectors(p, m, in, panel, next, to);
        return;
    }
    k->dot_tiles(m->kind, panel, in->tiles, n, blocks, to.out, to.stride, next, panel_bytes(m->kind, m->n_in));
    if (rest)
        k->dot_panel(m->kind, panel, in->act + n * blocks, rest, blocks, to.out + n * to.stride, to.stride, next, 0);
}

static const uint8_t *panel_at(const struct matrix *m, size_t column)
{
    return m->kind ? m->panels + column / PANEL_OUTS * m->panel_stride : NULL;
}

/* Whether panels of m are multiplied two at a time.  Kinds with two scales would need too many registers. */
static bool uses_panel_pairs(const struct pass *p, const struct matrix *m)
{
    return p->m->kernels->dot_pair && p->packed && p->n >= PAIR_MIN_ROWS && m->kind && m->kind->n_scales == 1 &&
           !m->two_pass;
}

/* Like multiply_panel, for two panels that are adjacent in memory, as are the two at `next`. */
static void multiply_pair(const struct pass *p, const struct matrix *m, const struct input *in, const uint8_t *panel,
                          struct pair_apart apart, const uint8_t *next, struct sums to)
{
    const struct kernels *k = p->m->kernels;
    size_t blocks = m->n_in / 32, tiled = kernels_tile_rows(k, p->n), rest = p->n - tiled;
    size_t tiles = (rest + PAIR_ROWS - 1) / PAIR_ROWS, bytes = 2 * apart.panels;
    size_t ahead = !tiled && rest * blocks * sizeof *in->act > PREFETCH_MIN_BYTES ? bytes / tiles : 0;

    for (size_t i = 0; tiled && i < 2; i++)
        k->dot_tiles(m->kind, panel + i * apart.panels, in->tiles, tiled, blocks, to.out + i * apart.outs, to.stride,
                     next + i * apart.panels, apart.panels);
    for (size_t t = 0; t < tiles; t++) {
        size_t r = tiled + rest * t / tiles, end = tiled + rest * (t + 1) / tiles;
        k->dot_pair(m->kind, panel, apart, in->act + r * blocks, end - r, blocks, to.out + r * to.stride, to.stride,
                    next + bytes * t / tiles, ahead);
    }
}

/* The output columns of one panel, from column `from` on, of all rows; `next` is the panel that is read after it. */
static void multiply(const struct pass *p, const struct input *in, const struct matrix *m, size_t from,
                     const uint8_t *next, struct sums to, float *unpacked)
{
    if (m->kind && !p->packed) /* the first pass over a model packs each panel just before use */
        multiply_panel(p, m, in, matrix_pack_panel(m, from / PANEL_OUTS, unpacked), (const uint8_t *)unpacked, to);
    else if (m->kind)
        multiply_panel(p, m, in, panel_at(m, from), next, to);
    else
        multiply_floats(p, m, in->x, from, to, unpacked);
}

/* --- storing results ------------------------------------------------------------ */

/* out[wide] = or += dots[wide] + bias[wide]. */
static inline void store_row(const float *restrict bias, bool add, const float *restrict dots, float *restrict out,
                             size_t wide)
{
    for (size_t o = 0; bias && !add && o < wide; o++)
        out[o] = dots[o] + bias[o];
    for (size_t o = 0; !bias && add && o < wide; o++)
        out[o] += dots[o];
    for (size_t o = 0; bias && add && o < wide; o++)
        out[o] += dots[o] + bias[o];
    for (size_t o = 0; !bias && !add && o < wide; o++)
        out[o] = dots[o];
}

/* n_panels panels of product i, 2 only if they go in pairs. */
static void multiply_chunk(const struct pass *p, const struct products *t, size_t i, size_t from, size_t n_panels,
                           float *scratch)
{
    const struct product *product = &t->list[i];
    const struct matrix *m = product->mat;
    size_t n_out = m->n_out, all = n_panels * PANEL_OUTS, wide = n_out - from < all ? n_out - from : all;
    const float *bias = m->bias ? m->bias + from : NULL;
    float *dots = scratch + UNPACKED * m->n_in, *out = product->out + from;
    bool direct = !bias && !product->add && !p->ax_stride && m->kind && wide == all;
    const struct sums to = { direct ? out : dots, direct ? n_out : all };
    const uint8_t *next = panel_at(m, from + all);

    for (size_t r = 0; r < p->n; r++)
        __builtin_prefetch(out + r * n_out, 1, 2);
    if (n_panels == 2)
        multiply_pair(p, m, t->in, panel_at(m, from), (struct pair_apart){ m->panel_stride, PANEL_OUTS }, next, to);
    else
        multiply(p, t->in, m, from, next, to, scratch);
    if (direct)
        return;
    for (size_t o = 0; p->ax_stride && o < wide; o += PANEL_OUTS)
        lora_up(p, t, i, from + o, dots + o, all);
    for (size_t r = 0; r < p->n; r++) {
        if (wide == PANEL_OUTS) /* a constant lets the compiler unroll */
            store_row(bias, product->add, dots + r * all, out + r * n_out, PANEL_OUTS);
        else
            store_row(bias, product->add, dots + r * all, out + r * n_out, wide);
    }
}

/* dots [products][rows][ACTIVATED_OUTS] = columns `from` .. of the products: gate and up, or one alone. */
static void multiply_activated(const struct pass *p, const struct products *t, size_t from, size_t wide, float *dots,
                               float *scratch)
{
    enum { WIDE = ACTIVATED_OUTS };
    const struct matrix *gate = t->list[0].mat, *up = t->list[t->n - 1].mat;
    bool pairs = t->n == 2 && gate->kind == up->kind && uses_panel_pairs(p, gate) && uses_panel_pairs(p, up) &&
                 panel_at(up, from) == panel_at(gate, from) + panel_bytes(gate->kind, gate->n_in);

    for (size_t c = 0; c < wide; c += PANEL_OUTS)
        for (size_t i = 0; i < t->n; i++) {
            const struct matrix *m = t->list[i].mat;
            size_t next = from + c + (i + 1 < t->n ? 0 : PANEL_OUTS);
            const struct sums to = { dots + i * p->n * WIDE + c, WIDE };
            if (!pairs)
                multiply(p, t->in, m, from + c, panel_at(t->list[(i + 1) % t->n].mat, next), to, scratch);
            else if (i == 0)
                multiply_pair(p, m, t->in, panel_at(m, from + c),
                              (struct pair_apart){ panel_bytes(m->kind, m->n_in), p->n * WIDE },
                              panel_at(m, from + c + PANEL_OUTS), to);
        }
}

/* Activates columns of gate and up from column `from` on while they are in the cache, and writes them to `out` as
 * floats and quantized. */
static void activate_chunk(const struct pass *p, const struct products *t, size_t from, const struct input *out,
                           bool floats, float *scratch)
{
    enum { WIDE = ACTIVATED_OUTS };
    size_t n_ff = out->width, wide = n_ff - from < WIDE ? n_ff - from : WIDE;
    float *dots = scratch + UNPACKED * t->in->width; /* [products][rows][WIDE] */
    float *up = t->n > 1 ? dots + p->n * WIDE : NULL;

    for (size_t r = 0; out->quantized && r < p->n; r++)
        __builtin_prefetch(out->act + (r * n_ff + from) / 32, 1, 2);
    multiply_activated(p, t, from, wide, dots, scratch);
    for (size_t c = 0; c < wide; c += PANEL_OUTS)
        for (size_t i = 0; i < t->n; i++) {
            const struct matrix *m = t->list[i].mat;
            size_t n = columns_of_panel(m, from + c);
            float *to = dots + i * p->n * WIDE + c;
            if (p->ax_stride)
                lora_up(p, t, i, from + c, to, WIDE);
            for (size_t r = 0; m->bias && r < p->n; r++)
                for (size_t o = 0; o < n; o++)
                    to[r * WIDE + o] += m->bias[from + c + o];
        }
    activate(p->m, dots, up, p->n * WIDE);
    for (size_t r = 0; r < p->n; r++) {
        if (out->quantized)
            input_put(p, out, dots + r * WIDE, r * n_ff + from, WIDE);
        if (floats)
            memcpy(out->x + r * n_ff + from, dots + r * WIDE, wide * sizeof(float));
    }
}

/* The matrix unit of this thread is in use between these two. */
static void begin_tiles(const struct pass *p)
{
    if (p->m->panels && kernels_tile_rows(p->m->kernels, p->n))
        p->m->kernels->begin_tiles();
}

static void end_tiles(const struct pass *p)
{
    if (p->m->panels && kernels_tile_rows(p->m->kernels, p->n))
        p->m->kernels->end_tiles();
}

/* --- collective functions --------------------------------------------------------- */

/* Quantizes the rounding error of n quantized blocks: residual = quantize(x - act). */
static void quantize_residual(const struct kernels *k, const float *x, const struct block_act *act, size_t n,
                              struct block_act *residual)
{
    float remainder[16][32];

    for (size_t from = 0, count; from < n; from += count) {
        count = n - from < COUNT_OF(remainder) ? n - from : COUNT_OF(remainder);
        for (size_t b = 0; b < count; b++)
            for (size_t i = 0; i < 32; i++)
                remainder[b][i] = x[32 * (from + b) + i] - act[from + b].scale * (float)act[from + b].q[i];
        k->quantize(remainder[0], &residual[from], 32 * count);
    }
}

/* Computes what the products read: quantized blocks, their residual, and A x of the adapters. */
static void convert_input(struct worker *me, const struct pass *p, const struct products *t)
{
    const struct input *in = t->in;
    size_t n_in = in->width, from, to;
    bool quantize = false, two_pass = false;

    for (size_t i = 0; i < t->n; i++) {
        const struct matrix *m = t->list[i].mat;
        quantize |= m->kind && !in->quantized;
        two_pass |= m->kind && m->two_pass;
    }
    if (quantize) {
        while (team_next_chunk(me, p->n, 2, &from, &to))
            input_put(p, in, in->x + from * n_in, from * n_in, (to - from) * n_in);
        team_barrier(me);
    }
    if (two_pass) {
        size_t blocks = n_in / 32;
        while (team_next_chunk(me, p->n, 2, &from, &to))
            quantize_residual(p->m->kernels, in->x + from * n_in, in->act + from * blocks, (to - from) * blocks,
                              in->residual + from * blocks);
        team_barrier(me);
    }
    if (p->ax_stride) {
        lora_down(me, p, t);
        team_barrier(me);
    }
}

/* Number of panels in a chunk of work: claiming a chunk costs as much as computing a very small one. */
static size_t panels_per_chunk(size_t n_in, size_t outs, size_t n_rows)
{
    size_t bytes = n_in * outs * ((n_rows + PANEL_ROWS - 1) / PANEL_ROWS);
    return bytes < CHUNK_BYTES ? CHUNK_BYTES / bytes : 1;
}

void linear_apply(struct worker *me, const struct pass *p, const struct products *t)
{
    size_t chunks[MAX_PRODUCTS + 1] = { 0 }, from, to, at_once = panels_per_chunk(t->in->width, PANEL_OUTS, p->n);

    for (size_t i = 0; i < t->n; i++)
        chunks[i + 1] = chunks[i] + (t->list[i].mat->n_out + PANEL_OUTS - 1) / PANEL_OUTS;
    convert_input(me, p, t);
    begin_tiles(p);
    while (team_next_chunk(me, chunks[t->n], (at_once + 1) / 2 * 2, &from, &to))
        for (size_t c = from, i = 0, n; c < to; c += n) {
            while (c >= chunks[i + 1])
                i++;
            n = c + 1 < to && c + 1 < chunks[i + 1] && uses_panel_pairs(p, t->list[i].mat) ? 2 : 1;
            multiply_chunk(p, t, i, (c - chunks[i]) * PANEL_OUTS, n, p->w->scratch[me->index]);
        }
    end_tiles(p);
    team_barrier(me);
}

void linear_activated(struct worker *me, const struct pass *p, const struct products *t, const struct input *out,
                      const struct matrix *reader)
{
    size_t chunks = (out->width + ACTIVATED_OUTS - 1) / ACTIVATED_OUTS, from, to;
    bool floats = !out->quantized || !reader->kind || reader->two_pass;

    convert_input(me, p, t);
    begin_tiles(p);
    while (team_next_chunk(me, chunks, panels_per_chunk(t->in->width, ACTIVATED_OUTS * t->n, p->n), &from, &to))
        for (size_t c = from; c < to; c++)
            activate_chunk(p, t, c * ACTIVATED_OUTS, out, floats, p->w->scratch[me->index]);
    end_tiles(p);
    team_barrier(me);
}

size_t linear_widest(const struct engine_model *m)
{
    size_t max = (size_t)m->n_embd, q = (size_t)m->n_heads * (size_t)m->head_dim, ff = (size_t)m->n_ff;

    max = q > max ? q : max;
    return ff > max ? ff : max;
}

size_t linear_scratch(const struct engine_model *m, size_t max_rows)
{
    return UNPACKED * linear_widest(m) + 2 * max_rows * ACTIVATED_OUTS;
}
