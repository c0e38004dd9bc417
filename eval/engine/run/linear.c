/*
 * linear.c -- matrix products.  Every element of the result is one kernel sum,
 * whatever the batch; adapters add B (A x) in the order of the row's list.
 * Threads divide output elements, never a sum.
 */
#include "eval/engine/run/linear.h"
#include "eval/engine/run/lora.h"

#include <stdlib.h>

enum { CHUNK_OUTS = PANEL_OUTS, TAKE_BYTES = 1 << 16 };

/* Output columns from..to of all rows, weights as floats: out[n][CHUNK_OUTS]. */
static void multiply_floats(const struct kernels *k, const struct matrix *m, const float *x, size_t n, float *out,
                            size_t from, size_t to, float *unpacked)
{
    for (size_t o = from; o < to; o += FLOAT_WEIGHTS) {
        size_t n_w = to - o < FLOAT_WEIGHTS ? to - o : FLOAT_WEIGHTS;
        for (size_t i = 0; i < n_w; i++)
            matrix_row(m, o + i, unpacked + i * m->n_in);
        for (size_t r = 0; r < n; r += FLOAT_ROWS)
            k->dot_floats(unpacked, m->n_in, n_w, x + r * m->n_in, m->n_in, n - r < FLOAT_ROWS ? n - r : FLOAT_ROWS,
                          m->n_in, out + r * CHUNK_OUTS + o - from, CHUNK_OUTS);
    }
}

/* The panel of output columns from.. times all rows, in tiles of nearly equal height.  Each tile fetches its part of
 * the next panel: else the first tile of a batch would wait for memory and the others leave it idle (16 sequences on
 * one Zen 4 core: 160 tokens/s without, 280 with it).  A single tile streams faster without (48 and 34). */
static void multiply_panel(const struct kernels *k, const struct matrix *m, const struct block_act *act, size_t n,
                           float *out, size_t from)
{
    size_t blocks = m->n_in / 32, tiles = (n + PANEL_ROWS - 1) / PANEL_ROWS;
    size_t bytes = panel_bytes(m->kind, m->n_in);
    const uint8_t *panel = m->panels + from / PANEL_OUTS * bytes, *next = panel + bytes;

    for (size_t t = 0; t < tiles; t++) {
        size_t r = n * t / tiles, end = n * (t + 1) / tiles;
        k->dot_panel(m->kind, panel, act + r * blocks, end - r, blocks, out + r * PANEL_OUTS, next + bytes * t / tiles,
                     tiles > 1 ? bytes / tiles : 0);
    }
}

/* One row of a chunk to its place, with bias, as a result or added to one. */
static void put_row(const struct product *t, const float *dots, float *out, size_t from, size_t wide)
{
    const float *bias = t->mat->bias ? t->mat->bias + from : NULL;

    if (!bias && !t->add) {
        memcpy(out, dots, wide * sizeof *out);
        return;
    }
    for (size_t o = 0; bias && !t->add && o < wide; o++)
        out[o] = dots[o] + bias[o];
    for (size_t o = 0; !bias && t->add && o < wide; o++)
        out[o] += dots[o];
    for (size_t o = 0; bias && t->add && o < wide; o++)
        out[o] += dots[o] + bias[o];
}

static void multiply_chunk(const struct pass *p, const struct input *in, const struct product *list, size_t i,
                           int layer, size_t from, float *scratch)
{
    const struct product *t = &list[i];
    size_t n_out = t->mat->n_out, to = from + CHUNK_OUTS < n_out ? from + CHUNK_OUTS : n_out, wide = to - from;
    float *dots = scratch + FLOAT_WEIGHTS * t->mat->n_in;

    if (t->mat->kind)
        multiply_panel(p->m->kernels, t->mat, in->act, p->n, dots, from);
    else
        multiply_floats(p->m->kernels, t->mat, in->x, p->n, dots, from, to, scratch);
    if (p->w->low_stride)
        lora_raise(p, list, i, layer, from, dots);
    for (size_t r = 0; r < p->n; r++)
        put_row(t, dots + r * CHUNK_OUTS, t->out + r * n_out + from, from, wide);
}

/* What the products need of their input beside its floats. */
static void convert_input(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                          size_t n_list, int layer)
{
    size_t n_in = in->width, from, to;
    bool quantize = false;

    for (size_t i = 0; i < n_list; i++)
        quantize |= list[i].mat->kind && !in->ready;
    if (quantize) {
        while (team_take(me, p->n, 2, &from, &to))
            p->m->kernels->quantize(in->x + from * n_in, in->act + from * (n_in / 32), (to - from) * n_in);
        team_meet(me);
    }
    if (p->w->low_stride) {
        lora_lower(me, p, in, list, n_list, layer);
        team_meet(me);
    }
}

void linear_apply(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                  size_t n_list, int layer)
{
    size_t n_in = list[0].mat->n_in, chunks[MAX_PRODUCTS + 1] = { 0 }, from, to;
    size_t bytes = n_in * PANEL_OUTS * ((p->n + PANEL_ROWS - 1) / PANEL_ROWS);
    size_t many = bytes < TAKE_BYTES ? TAKE_BYTES / bytes : 1;

    for (size_t i = 0; i < n_list; i++)
        chunks[i + 1] = chunks[i] + (list[i].mat->n_out + CHUNK_OUTS - 1) / CHUNK_OUTS;
    convert_input(me, p, in, list, n_list, layer);
    while (team_take(me, chunks[n_list], many, &from, &to))
        for (size_t c = from, i = 0; c < to; c++) {
            while (c >= chunks[i + 1])
                i++;
            multiply_chunk(p, in, list, i, layer, (c - chunks[i]) * CHUNK_OUTS, p->w->scratch[me->index]);
        }
    team_meet(me);
}

size_t linear_scratch(const struct engine_model *m, size_t max_rows)
{
    size_t most = (size_t)m->n_embd, q = (size_t)m->n_heads * (size_t)m->head_dim, ff = (size_t)m->n_ff;

    most = q > most ? q : most;
    most = ff > most ? ff : most;
    return FLOAT_WEIGHTS * most + max_rows * CHUNK_OUTS;
}
