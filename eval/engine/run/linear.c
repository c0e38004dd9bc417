/*
 * linear.c -- matrix products.  Every element of the result is one kernel sum,
 * whatever the batch; adapters add B (A x) in the order of the row's list.
 * Threads divide output elements, never a sum.
 */
#include "eval/engine/run/linear.h"

#include <stdlib.h>

enum { CHUNK_OUTS = PANEL_OUTS, TAKE_BYTES = 1 << 16 };

/* Output columns from..to of all rows: out[n][CHUNK_OUTS]. */
static void multiply_floats(const struct kernels *k, const struct matrix *m, const float *x, size_t n, float *out,
                            size_t from, size_t to, float *unpacked)
{
    float dots[FLOAT_ROWS];

    for (size_t o = from; o < to; o++) {
        matrix_row(m, o, unpacked);
        for (size_t r = 0; r < n; r += FLOAT_ROWS) {
            size_t count = n - r < FLOAT_ROWS ? n - r : FLOAT_ROWS;
            const float *rows[FLOAT_ROWS];
            for (size_t i = 0; i < count; i++)
                rows[i] = x + (r + i) * m->n_in;
            k->dot_float(unpacked, rows, count, m->n_in, dots);
            for (size_t i = 0; i < count; i++)
                out[(r + i) * CHUNK_OUTS + o - from] = dots[i];
        }
    }
}

/* The panel of output columns from.. times all rows, in tiles of nearly equal height. */
static void multiply_panel(const struct kernels *k, const struct matrix *m, const struct block_act *act, size_t n,
                           float *out, size_t from)
{
    size_t blocks = m->n_in / 32, tiles = (n + PANEL_ROWS - 1) / PANEL_ROWS;
    const uint8_t *panel = m->panels + from / PANEL_OUTS * panel_bytes(m->kind, m->n_in);

    for (size_t t = 0; t < tiles; t++) {
        size_t r = n * t / tiles, end = n * (t + 1) / tiles;
        k->dot_panel(m->kind, panel, act + r * blocks, end - r, blocks, out + r * PANEL_OUTS);
    }
}

static const struct lora_linear *lora_of(const struct engine_adapter *a, int layer, int which)
{
    const struct lora_linear *l = layer < 0 ? &a->head : &a->linears[layer * N_LINEARS + which];
    return l->rank ? l : NULL;
}

/* A x of one row's adapters, scaled, for all products in the order of the list. */
static void lower_row(const struct pass *p, const float *x, const struct product *list, size_t n_list, int layer, size_t r)
{
    const struct row *row = &p->rows[r];
    float *low = p->w->low + r * p->w->low_stride;

    for (size_t i = 0; i < n_list; i++)
        for (size_t k = 0; k < row->n_adapters; k++) {
            const struct lora_linear *l = lora_of(row->adapters[k], layer, list[i].which);
            for (int j = 0; l && j < l->rank; j++, low++) {
                p->m->kernels->dot_float(l->a + (size_t)j * list[i].mat->n_in, &x, 1, list[i].mat->n_in, low);
                *low *= l->scale;
            }
        }
}

/* Adds B (A x) to columns from..to of product `which_product`'s row. */
static void raise_row(const struct pass *p, const struct product *list, size_t which_product, int layer, size_t r,
                      size_t from, size_t to)
{
    const struct row *row = &p->rows[r];
    const float *low = p->w->low + r * p->w->low_stride;
    const struct product *t = &list[which_product];

    for (size_t i = 0; i <= which_product; i++)
        for (size_t k = 0; k < row->n_adapters; k++) {
            const struct lora_linear *l = lora_of(row->adapters[k], layer, list[i].which);
            if (!l)
                continue;
            for (size_t o = from; i == which_product && o < to; o++) {
                float dot;
                p->m->kernels->dot_float(l->b + o * (size_t)l->rank, &low, 1, (size_t)l->rank, &dot);
                t->out[r * t->mat->n_out + o] += dot;
            }
            low += l->rank;
        }
}

static void multiply_chunk(const struct pass *p, const struct input *in, const struct product *list, size_t i, int layer,
                           size_t from, float *scratch)
{
    const struct product *t = &list[i];
    size_t n_out = t->mat->n_out, to = from + CHUNK_OUTS < n_out ? from + CHUNK_OUTS : n_out, wide = to - from;
    float *dots = scratch + t->mat->n_in;

    if (t->mat->kind)
        multiply_panel(p->m->kernels, t->mat, in->act, p->n, dots, from);
    else
        multiply_floats(p->m->kernels, t->mat, in->x, p->n, dots, from, to, scratch);
    for (size_t r = 0; r < p->n; r++) {
        float *out = t->out + r * n_out + from;
        for (size_t o = 0; o < wide; o++) {
            float sum = dots[r * CHUNK_OUTS + o] + (t->mat->bias ? t->mat->bias[from + o] : 0);
            out[o] = t->add ? out[o] + sum : sum;
        }
        if (p->rows[r].n_adapters)
            raise_row(p, list, i, layer, r, from, to);
    }
}

/* What the products need of their input beside its floats; false if there is nothing to do. */
static bool convert_input(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                          size_t n_list, int layer)
{
    size_t n_in = list[0].mat->n_in, from, to;
    bool quantize = false, lower = p->w->low_stride > 0;

    for (size_t i = 0; i < n_list; i++)
        quantize |= list[i].mat->kind && !in->ready;
    if (!quantize && !lower)
        return false;
    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++) {
            if (quantize)
                p->m->kernels->quantize(in->x + r * n_in, in->act + r * (n_in / 32), n_in);
            if (lower)
                lower_row(p, in->x + r * n_in, list, n_list, layer, r);
        }
    team_meet(me);
    return true;
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
    return most + max_rows * CHUNK_OUTS;
}

void linear_prepare(struct workspace *w, const struct row *rows, size_t n)
{
    size_t most = 0;

    for (size_t r = 0; r < n; r++) {
        size_t ranks = 0;
        for (size_t k = 0; k < rows[r].n_adapters; k++)
            ranks += (size_t)rows[r].adapters[k]->max_rank;
        most = ranks > most ? ranks : most;
    }
    w->low_stride = most * MAX_PRODUCTS;
    if (w->low_stride * w->max_rows > w->cap_low) {
        w->cap_low = w->low_stride * w->max_rows;
        w->low = xrealloc(w->low, w->cap_low * sizeof *w->low);
    }
}
