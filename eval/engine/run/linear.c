/*
 * linear.c -- matrix products.  Every element of the result is one kernel sum,
 * whatever the batch; adapters add B (A x) in the order of the row's list.
 * Threads divide output elements, never a sum.
 *
 * One row is as fast as memory if nothing stops the stream: gate and up lie
 * panel by panel in turn (models/repack.c).  Threads that fetch the beginning of
 * their next share while they wait at a barrier gained nothing (0.3 %).
 */
#include "eval/engine/run/linear.h"
#include "eval/engine/run/activation.h"
#include "eval/engine/run/lora.h"

#include <stdlib.h>

enum {
    CHUNK_BYTES = 1 << 16,
    PREFETCH_MIN_BYTES = 6 << 10,
    STREAM_AHEAD_BLOCKS = 2,
    ACTIVATED_OUTS = 32 /* a block of integers */
};

/* Floats of scratch for each column: rows of weights as floats, or a panel of at most 17 bytes a column. */
enum { UNPACKED = 5 };

/* Output columns from..to of all rows, weights as floats: out[n][stride]. */
static void multiply_floats(const struct kernels *k, const struct matrix *m, const float *x, size_t n, float *out,
                            size_t stride, size_t from, size_t to, float *unpacked)
{
    for (size_t o = from; o < to; o += FLOAT_WEIGHTS) {
        size_t n_w = to - o < FLOAT_WEIGHTS ? to - o : FLOAT_WEIGHTS;
        for (size_t i = 0; i < n_w; i++)
            matrix_row(m, o + i, unpacked + i * m->n_in);
        for (size_t r = 0; r < n; r += FLOAT_ROWS)
            k->dot_floats(unpacked, m->n_in, n_w, x + r * m->n_in, m->n_in, n - r < FLOAT_ROWS ? n - r : FLOAT_ROWS,
                          m->n_in, out + r * stride + o - from, stride);
    }
}

/* A panel times all rows, in tiles of nearly equal height.  Each tile fetches its part of the panel that comes next:
 * else the first tile of a batch would wait for memory and the others leave it idle (eight rows from memory do 150
 * Gop/s without and 350 with it; a few rows that are small beside the first-level cache are faster without).  One or
 * two rows are as fast as memory, and the hardware's own stream serves them best; two blocks ahead of it, in the same
 * stream, is worth 1 to 5 %, a panel ahead costs a third.  Super-blocks would fetch 4 KB at once (10 % slower) or,
 * spread over their blocks, no faster than without. */
static void multiply_panel(const struct kernels *k, const struct matrix *m, const struct input *in, size_t n,
                           const uint8_t *panel, const uint8_t *next, float *out, size_t stride)
{
    size_t blocks = m->n_in / 32, tiles = (n + PANEL_ROWS - 1) / PANEL_ROWS, bytes = panel_bytes(m->kind, m->n_in);
    size_t ahead = n > 2 && n * blocks * sizeof *in->act > PREFETCH_MIN_BYTES ? bytes / tiles : 0;
    float residual_sums[PANEL_ROWS * PANEL_OUTS];

    if (n <= 2) {
        ahead = m->kind->n_blocks == 1 ? bytes : 0;
        next = panel + STREAM_AHEAD_BLOCKS * panel_super_bytes(m->kind);
    }
    for (size_t t = 0; t < tiles; t++) {
        size_t r = n * t / tiles, end = n * (t + 1) / tiles;
        k->dot_panel(m->kind, panel, in->act + r * blocks, end - r, blocks, out + r * stride, stride,
                     next + bytes * t / tiles, ahead);
        if (!m->two_pass)
            continue;
        k->dot_panel(m->kind, panel, in->residual + r * blocks, end - r, blocks, residual_sums, PANEL_OUTS, next, 0);
        for (size_t i = 0; i < (end - r) * PANEL_OUTS; i++)
            out[(r + i / PANEL_OUTS) * stride + i % PANEL_OUTS] += residual_sums[i];
    }
}

static const uint8_t *panel_at(const struct matrix *m, size_t column)
{
    return m->kind ? m->panels + column / PANEL_OUTS * m->panel_stride : NULL;
}

/* Columns from .. from + wide, of one panel, of all rows to dots[n][stride]; `next` is the panel that will be read
 * after it. */
static void multiply(const struct pass *p, const struct input *in, const struct matrix *m, size_t from, size_t wide,
                     float *dots, size_t stride, const uint8_t *next, float *unpacked)
{
    if (m->kind && !p->packed) /* the first pass: packed where floats would be */
        multiply_panel(p->m->kernels, m, in, p->n, matrix_pack_panel(m, from / PANEL_OUTS, unpacked),
                       (const uint8_t *)unpacked, dots, stride);
    else if (m->kind)
        multiply_panel(p->m->kernels, m, in, p->n, panel_at(m, from), next, dots, stride);
    else
        multiply_floats(p->m->kernels, m, in->x, p->n, dots, stride, from, from + wide, unpacked);
}

/* --- sums to their place ---------------------------------------------------- */

/* One row of a panel, with bias, as a result or added to one. */
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

static void multiply_chunk(const struct pass *p, const struct input *in, const struct product *list, size_t i,
                           int layer, size_t from, float *scratch)
{
    const struct product *t = &list[i];
    const struct matrix *m = t->mat;
    size_t n_out = m->n_out, wide = n_out - from < PANEL_OUTS ? n_out - from : PANEL_OUTS;
    const float *bias = m->bias ? m->bias + from : NULL;
    float *dots = scratch + UNPACKED * m->n_in, *out = t->out + from;

    for (size_t r = 0; r < p->n; r++)
        __builtin_prefetch(out + r * n_out, 1, 2);
    if (!bias && !t->add && !p->ax_stride && m->kind && wide == PANEL_OUTS) {
        multiply(p, in, m, from, wide, out, n_out, panel_at(m, from + PANEL_OUTS), scratch);
        return;
    }
    multiply(p, in, m, from, wide, dots, PANEL_OUTS, panel_at(m, from + PANEL_OUTS), scratch);
    if (p->ax_stride)
        lora_up(p, list, i, layer, from, dots, PANEL_OUTS);
    for (size_t r = 0; r < p->n; r++) {
        if (wide == PANEL_OUTS) /* a constant that the compiler sees */
            store_row(bias, t->add, dots + r * PANEL_OUTS, out + r * n_out, PANEL_OUTS);
        else
            store_row(bias, t->add, dots + r * PANEL_OUTS, out + r * n_out, wide);
    }
}

/* Columns from .. of gate and up, activated, as floats and integers of `out`, while they are in the caches.  (As
 * passes of their own, writing both and reading them again took a tenth of the time of a prompt.) */
static void activate_chunk(const struct pass *p, const struct input *in, const struct product *list, size_t n_list,
                           int layer, size_t from, const struct input *out, bool floats, float *scratch)
{
    enum { WIDE = ACTIVATED_OUTS };
    size_t n_ff = out->width, wide = n_ff - from < WIDE ? n_ff - from : WIDE;
    float *dots = scratch + UNPACKED * in->width, *up = n_list > 1 ? dots + p->n * WIDE : NULL;

    for (size_t r = 0; out->quantized && r < p->n; r++)
        __builtin_prefetch(out->act + (r * n_ff + from) / 32, 1, 2);
    for (size_t c = 0; c < wide; c += PANEL_OUTS)
        for (size_t i = 0; i < n_list; i++) {
            const struct matrix *m = list[i].mat;
            size_t next = from + c + (i + 1 < n_list ? 0 : PANEL_OUTS),
                   n = wide - c < PANEL_OUTS ? wide - c : PANEL_OUTS;
            float *to = dots + i * p->n * WIDE + c;
            multiply(p, in, m, from + c, n, to, WIDE, panel_at(list[(i + 1) % n_list].mat, next), scratch);
            if (p->ax_stride)
                lora_up(p, list, i, layer, from + c, to, WIDE);
            for (size_t r = 0; m->bias && r < p->n; r++)
                for (size_t o = 0; o < n; o++)
                    to[r * WIDE + o] += m->bias[from + c + o];
        }
    activate(p->m, dots, up, p->n * WIDE);
    for (size_t r = 0; r < p->n; r++) {
        if (out->quantized)
            p->m->kernels->quantize(dots + r * WIDE, out->act + (r * n_ff + from) / 32, WIDE);
        if (floats)
            memcpy(out->x + r * n_ff + from, dots + r * WIDE, wide * sizeof(float));
    }
}

/* --- all threads together ----------------------------------------------------- */

/* What is left of n blocks of x beside their integers. */
static void quantize_residual(const struct kernels *k, const float *x, const struct block_act *act, size_t n,
                              struct block_act *residual)
{
    float remainder[16][32];

    for (size_t from = 0, many; from < n; from += many) {
        many = n - from < COUNT_OF(remainder) ? n - from : COUNT_OF(remainder);
        for (size_t b = 0; b < many; b++)
            for (size_t i = 0; i < 32; i++)
                remainder[b][i] = x[32 * (from + b) + i] - act[from + b].scale * (float)act[from + b].q[i];
        k->quantize(remainder[0], &residual[from], 32 * many);
    }
}

/* What the products need of their input beside its floats. */
static void convert_input(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                          size_t n_list, int layer)
{
    size_t n_in = in->width, from, to;
    bool quantize = false, two_pass = false;

    for (size_t i = 0; i < n_list; i++) {
        quantize |= list[i].mat->kind && !in->quantized;
        two_pass |= list[i].mat->kind && list[i].mat->two_pass;
    }
    if (quantize) {
        while (team_next_chunk(me, p->n, 2, &from, &to))
            p->m->kernels->quantize(in->x + from * n_in, in->act + from * (n_in / 32), (to - from) * n_in);
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
        lora_down(me, p, in, list, n_list, layer);
        team_barrier(me);
    }
}

/* Chunks to take at a time, of so many multiply-adds each: short ones cost more to hand out than to do. */
static size_t chunks_at_once(size_t n_in, size_t outs, size_t n_rows)
{
    size_t bytes = n_in * outs * ((n_rows + PANEL_ROWS - 1) / PANEL_ROWS);
    return bytes < CHUNK_BYTES ? CHUNK_BYTES / bytes : 1;
}

void linear_apply(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                  size_t n_list, int layer)
{
    size_t chunks[MAX_PRODUCTS + 1] = { 0 }, from, to;

    for (size_t i = 0; i < n_list; i++)
        chunks[i + 1] = chunks[i] + (list[i].mat->n_out + PANEL_OUTS - 1) / PANEL_OUTS;
    convert_input(me, p, in, list, n_list, layer);
    while (team_next_chunk(me, chunks[n_list], chunks_at_once(in->width, PANEL_OUTS, p->n), &from, &to))
        for (size_t c = from, i = 0; c < to; c++) {
            while (c >= chunks[i + 1])
                i++;
            multiply_chunk(p, in, list, i, layer, (c - chunks[i]) * PANEL_OUTS, p->w->scratch[me->index]);
        }
    team_barrier(me);
}

void linear_activated(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                      size_t n_list, int layer, const struct input *out, const struct matrix *reader)
{
    size_t chunks = (out->width + ACTIVATED_OUTS - 1) / ACTIVATED_OUTS, from, to;
    bool floats = !out->quantized || !reader->kind || reader->two_pass;

    convert_input(me, p, in, list, n_list, layer);
    while (team_next_chunk(me, chunks, chunks_at_once(in->width, ACTIVATED_OUTS * n_list, p->n), &from, &to))
        for (size_t c = from; c < to; c++)
            activate_chunk(p, in, list, n_list, layer, c * ACTIVATED_OUTS, out, floats, p->w->scratch[me->index]);
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
