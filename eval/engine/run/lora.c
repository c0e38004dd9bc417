/*
 * lora.c -- small products for runs of rows that carry the same adapters, so
 * that base and several adapters share one pass over the base's weights.
 *
 * A x is computed for tiles of rows before the matrix product (the input is
 * there), B (A x) joins each panel's sums while they are in the first-level
 * cache.  B lies transposed: 16 outputs are one vector for any rank.
 */
#include "eval/engine/run/lora.h"

#include <stdlib.h>

#include "eval/base/arena.h"

#define ONES 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
enum { RAISED_ROWS = 32, LOWERED_ROWS = 8 * FLOAT_ROWS };

static const struct lora_linear *linear_of(const struct engine_adapter *a, int layer, int which)
{
    const struct lora_linear *l = layer < 0 ? &a->head : &a->linears[layer * N_LINEARS + which];
    return l->rank ? l : NULL;
}

static bool equal_adapters(const struct row *a, const struct row *b)
{
    return a->n_adapters == b->n_adapters &&
           (a->n_adapters == 0 || memcmp(a->adapters, b->adapters, a->n_adapters * sizeof *a->adapters) == 0);
}

void lora_prepare(struct pass *p)
{
    struct workspace *w = p->w;
    size_t most = 0;

    p->n_runs = 0;
    for (size_t r = 0; r < p->n; r++) {
        const struct row *row = &p->rows[r];
        size_t ranks = 0;
        for (size_t k = 0; k < row->n_adapters; k++)
            ranks += (size_t)row->adapters[k]->max_rank;
        most = ranks > most ? ranks : most;
        if (r > 0 && equal_adapters(row - 1, row))
            p->runs[p->n_runs - 1].n++;
        else
            p->runs[p->n_runs++] = (struct tile){ r, 1 };
    }
    p->low_stride = most * MAX_PRODUCTS;
    if (p->low_stride * w->max_rows > w->cap_low) {
        w->cap_low = p->low_stride * w->max_rows;
        w->low = xrealloc(w->low, w->cap_low * sizeof *w->low);
    }
}

/* A x, scaled, of n rows of a run: for all products and adapters one behind the other.  Some rows of A are read for
 * all of them: A of every linear is larger than the second-level cache. */
static void lower_rows(const struct pass *p, const struct input *in, const struct product *list, size_t n_list,
                       int layer, size_t r, size_t n)
{
    const struct row *row = &p->rows[r];
    float *low = p->w->low + r * p->low_stride;
    size_t n_in = in->width, stride = p->low_stride;

    for (size_t i = 0; i < n_list; i++)
        for (size_t k = 0; k < row->n_adapters; k++) {
            const struct lora_linear *l = linear_of(row->adapters[k], layer, list[i].which);
            size_t rank = l ? (size_t)l->rank : 0;
            for (size_t j = 0; j < rank; j += FLOAT_WEIGHTS) {
                size_t n_w = rank - j < FLOAT_WEIGHTS ? rank - j : FLOAT_WEIGHTS;
                for (size_t i0 = 0; i0 < n; i0 += FLOAT_ROWS)
                    p->m->kernels->dot_floats(l->a + j * n_in, n_in, n_w, in->x + (r + i0) * n_in, n_in,
                                              n - i0 < FLOAT_ROWS ? n - i0 : FLOAT_ROWS, n_in, low + i0 * stride + j,
                                              stride);
            }
            for (size_t j = 0; j < n * rank; j++)
                low[j / rank * stride + j % rank] *= l->scale;
            low += rank;
        }
}

/* The run that row r is in, from run i on. */
static size_t run_of(const struct pass *p, size_t i, size_t r)
{
    while (p->runs[i].first + p->runs[i].n <= r)
        i++;
    return i;
}

void lora_lower(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                size_t n_list, int layer)
{
    size_t from, to, threads = (size_t)team_size(p->w->team), tiles = (p->n + FLOAT_ROWS - 1) / FLOAT_ROWS;
    size_t chunk = (tiles + threads - 1) / threads * FLOAT_ROWS;

    while (team_take(me, p->n, chunk < LOWERED_ROWS ? chunk : LOWERED_ROWS, &from, &to))
        for (size_t r = from, i = 0, n; r < to; r += n) {
            i = run_of(p, i, r);
            size_t end = p->runs[i].first + p->runs[i].n;
            n = (end < to ? end : to) - r;
            if (p->rows[r].n_adapters)
                lower_rows(p, in, list, n_list, layer, r, n);
        }
}

void lora_raise(const struct pass *p, const struct product *list, size_t i, int layer, size_t from, size_t wide,
                float *dots, size_t stride)
{
    static const float ones[RAISED_ROWS] = { ONES, ONES };

    for (size_t g = 0; g < p->n_runs; g++) {
        const struct row *row = &p->rows[p->runs[g].first];
        size_t at = 0;
        for (size_t before = 0; before <= i; before++)
            for (size_t k = 0; k < row->n_adapters; k++) {
                const struct lora_linear *l = linear_of(row->adapters[k], layer, list[before].which);
                size_t rank = l ? (size_t)l->rank : 0, end = p->runs[g].first + p->runs[g].n;
                for (size_t r = p->runs[g].first; rank && before == i && r < end; r += RAISED_ROWS)
                    p->m->kernels->mix_floats(p->w->low + r * p->low_stride + at, p->low_stride,
                                              end - r < RAISED_ROWS ? end - r : RAISED_ROWS, l->bt + from, l->bt_stride,
                                              rank, wide, dots + r * stride, stride, ones);
                at += rank;
            }
    }
}

void lora_look_up(const struct engine_model *m, const struct row *row, bool position, float *x)
{
    size_t d = (size_t)m->n_embd, at = (size_t)(position ? row->position : row->token);

    for (size_t k = 0; k < row->n_adapters; k++) {
        const struct lora_linear *l = position ? &row->adapters[k]->positions : &row->adapters[k]->embed;
        for (size_t j = 0; j < (size_t)l->rank; j++) {
            const float *b = l->bt + j * l->bt_stride;
            float low = l->a[j * l->n_in + at] * l->scale;
            for (size_t i = 0; i < d; i++)
                x[i] += low * b[i];
        }
    }
}

static void transpose(struct lora_linear *l, size_t n_out)
{
    if (!l->rank)
        return;
    l->bt_stride = (n_out + PANEL_OUTS - 1) / PANEL_OUTS * PANEL_OUTS;
    l->bt = xcalloc((size_t)l->rank * l->bt_stride, sizeof *l->bt);
    for (size_t o = 0; o < n_out; o++)
        for (size_t j = 0; j < (size_t)l->rank; j++)
            l->bt[j * l->bt_stride + o] = l->b[o * (size_t)l->rank + j];
}

void lora_transpose(const struct engine_model *m, struct engine_adapter *ad)
{
    for (size_t i = 0; i < (size_t)m->n_layers; i++) {
        const struct layer *l = &m->layers[i];
        const struct matrix *const all[N_LINEARS] = { &l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down };
        for (size_t k = 0; k < N_LINEARS; k++)
            transpose(&ad->linears[i * N_LINEARS + k], all[k]->n_out);
    }
    transpose(&ad->head, m->head.n_out);
    transpose(&ad->embed, (size_t)m->n_embd);
    transpose(&ad->positions, (size_t)m->n_embd);
    ad->n_layers = m->n_layers;
}

void lora_untranspose(struct engine_adapter *ad)
{
    for (size_t i = 0; i < (size_t)ad->n_layers * N_LINEARS; i++)
        free(ad->linears[i].bt);
    free(ad->head.bt);
    free(ad->embed.bt);
    free(ad->positions.bt);
}
