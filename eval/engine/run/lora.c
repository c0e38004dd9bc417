/*
 * lora.c -- LoRA (Hu et al. 2021): adds scale * B (A x) to each matrix product, by
 * spans of rows with equal adapters, so that the base and several adapters share
 * one pass over the base's weights.
 *
 * A x is computed for tiles of rows before the matrix product; B (A x) is added to each panel's sums while they are
 * in the first-level cache.
 *
 * With quantized weights A is Q8_0 in panels and reads the same quantized x as the matrix; A x is rounded to bfloat16,
 * and B is stored as bfloat16 pairs of ranks (gemm_bf16).  With float weights both stay float32.
 */
#include "eval/engine/run/lora.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

#define ONES 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
enum { UP_ROWS = 32, TILES_AT_ONCE = 4 };

static const struct lora_linear *linear_of(const struct engine_adapter *a, int layer, enum linear which)
{
    return layer < 0 ? &a->head : &a->linears[layer * N_LINEARS + (int)which];
}

static bool equal_adapters(const struct row *a, const struct row *b)
{
    return adapters_compare(a->adapters, a->n_adapters, b->adapters, b->n_adapters) == 0;
}

/* n rounded up to whole panels: ranks of A x in a row, or columns of B. */
static size_t whole_panels(size_t rank)
{
    return (rank + PANEL_OUTS - 1) / PANEL_OUTS * PANEL_OUTS;
}

static void reserve_ax(struct workspace *w, size_t stride, bool pairs)
{
    if (stride * w->max_rows <= w->ax_capacity)
        return;
    w->ax_capacity = stride * w->max_rows;
    w->ax = xrealloc(w->ax, w->ax_capacity * sizeof *w->ax);
    if (pairs)
        w->ax_bf16 = xrealloc(w->ax_bf16, w->ax_capacity / 2 * sizeof *w->ax_bf16);
}

void lora_prepare(struct pass *p)
{
    size_t max = 0, height = p->m->panels ? PANEL_ROWS : 2 * FLOAT_ROWS;

    p->n_spans = p->n_lora_tiles = 0;
    for (size_t r = 0; r < p->n; r++) {
        const struct row *row = &p->rows[r];
        size_t ranks = 0;
        for (size_t k = 0; k < row->n_adapters; k++)
            ranks += whole_panels((size_t)row->adapters[k]->max_rank);
        max = ranks > max ? ranks : max;
        if (r == 0 || !equal_adapters(row - 1, row))
            p->spans[p->n_spans++] = (struct adapter_span){ .first = r };
        p->spans[p->n_spans - 1].n++;
    }
    for (struct adapter_span *g = p->spans; g < p->spans + p->n_spans; g++) {
        g->first_tile = p->n_lora_tiles;
        g->n_tiles = p->rows[g->first].n_adapters ? (g->n + height - 1) / height : 0;
        p->n_lora_tiles += g->n_tiles;
    }
    p->ax_stride = max * MAX_PRODUCTS;
    reserve_ax(p->w, p->ax_stride, p->m->panels != NULL);
}

/* --- down: A x -------------------------------------------------------------------- */

/* A x of n rows in float32.  FLOAT_WEIGHTS rows of A are read for all rows at once, because the A factors of all
 * linears together exceed the second-level cache. */
static void down_f32(const struct pass *p, const struct input *in, const struct lora_linear *l, size_t r, size_t n,
                     float *ax)
{
    size_t n_in = in->width, stride = p->ax_stride, rank = (size_t)l->rank;

    for (size_t j = 0; j < rank; j += FLOAT_WEIGHTS) {
        size_t n_w = rank - j < FLOAT_WEIGHTS ? rank - j : FLOAT_WEIGHTS;
        for (size_t i = 0; i < n; i += FLOAT_ROWS)
            p->m->kernels->dot_floats(l->a + j * n_in, n_in, n_w, in->x + (r + i) * n_in, n_in,
                                      n - i < FLOAT_ROWS ? n - i : FLOAT_ROWS, n_in, ax + i * stride + j, stride);
    }
    for (size_t j = 0; j < n * rank; j++)
        ax[j / rank * stride + j % rank] *= l->scale;
}

/* Consecutive rows, and the offset of their A x. */
struct down_rows {
    size_t first, n;
    size_t at; /* offset of the factor's part in a row of w->ax */
};

/* One panel of A, ranks j .. j + 15, times up to PANEL_ROWS rows in integers; the result becomes bfloat16 pairs. */
static void down_panel(const struct pass *p, const struct input *in, bool two_pass, const struct lora_linear *l,
                       size_t j, struct down_rows rows)
{
    const struct kernels *k = p->m->kernels;
    const struct panel_kind *kind = l->kind;
    size_t blocks = in->width / 32, n = rows.n;
    const uint8_t *panel = l->a_panels + j / PANEL_OUTS * panel_bytes(kind, in->width);
    float sums[PANEL_ROWS * PANEL_OUTS], residual_sums[PANEL_ROWS * PANEL_OUTS];

    k->dot_panel(kind, panel, in->act + rows.first * blocks, n, blocks, sums, PANEL_OUTS, panel, 0);
    if (two_pass)
        k->dot_panel(kind, panel, in->residual + rows.first * blocks, n, blocks, residual_sums, PANEL_OUTS, panel, 0);
    for (size_t i = 0; two_pass && i < n * PANEL_OUTS; i++)
        sums[i] += residual_sums[i];
    for (size_t i = 0; i < n; i++) {
        for (size_t o = 0; o < PANEL_OUTS; o++)
            sums[i * PANEL_OUTS + o] *= l->scales[j + o];
        k->floats_to_bf16(sums + i * PANEL_OUTS, p->w->ax_bf16 + ((rows.first + i) * p->ax_stride + rows.at + j) / 2,
                          PANEL_OUTS);
    }
}

static void down_int8(const struct pass *p, const struct input *in, bool two_pass, const struct lora_linear *l,
                      struct down_rows rows)
{
    size_t tiles = (rows.n + PANEL_ROWS - 1) / PANEL_ROWS;

    for (size_t j = 0; j < (size_t)l->rank; j += PANEL_OUTS)
        for (size_t t = 0; t < tiles; t++) {
            size_t i = rows.n * t / tiles, end = rows.n * (t + 1) / tiles;
            down_panel(p, in, two_pass, l, j, (struct down_rows){ rows.first + i, end - i, rows.at });
        }
}

/* Offset of A x of product i in a row of w->ax: product after product, each with all adapters of the row. */
static size_t ax_offset(const struct row *row, const struct products *t, size_t i)
{
    size_t at = 0;

    for (size_t before = 0; before < i; before++)
        for (size_t k = 0; k < row->n_adapters; k++)
            at += whole_panels((size_t)linear_of(row->adapters[k], t->layer, t->list[before].which)->rank);
    return at;
}

/* A x of product i for n rows of a span, from row `first` on. */
static void down_product(const struct pass *p, const struct products *t, size_t i, size_t first, size_t n)
{
    const struct row *row = &p->rows[first];
    size_t at = ax_offset(row, t, i);

    for (size_t k = 0; k < row->n_adapters; k++) {
        const struct lora_linear *l = linear_of(row->adapters[k], t->layer, t->list[i].which);
        if (l->kind)
            down_int8(p, t->in, t->list[i].mat->two_pass, l, (struct down_rows){ first, n, at });
        else if (l->rank)
            down_f32(p, t->in, l, first, n, p->w->ax + first * p->ax_stride + at);
        at += whole_panels((size_t)l->rank);
    }
}

/* Work is divided by tiles of rows and products, so that even one row occupies several threads. */
void lora_down(struct worker *me, const struct pass *p, const struct products *t)
{
    size_t tiles = p->n_lora_tiles, threads = (size_t)team_size(p->w->team), even = (tiles + threads - 1) / threads;
    size_t from, to, chunk = even < TILES_AT_ONCE ? even : TILES_AT_ONCE;

    while (team_next_chunk(me, tiles * t->n, chunk, &from, &to))
        for (size_t c = from, n; c < to; c += n) {
            const struct adapter_span *g = p->spans;
            while (g->first_tile + g->n_tiles <= c % tiles)
                g++;
            size_t tile = c % tiles - g->first_tile;
            n = g->n_tiles - tile < to - c ? g->n_tiles - tile : to - c;
            size_t first = g->n * tile / g->n_tiles, end = g->n * (tile + n) / g->n_tiles;
            down_product(p, t, c / tiles, g->first + first, end - first);
        }
}

/* --- up: B (A x) -------------------------------------------------------------------- */

/* Columns from .. of n rows (up to UP_ROWS), whose A x begins at w->ax[ax]. */
static void up_rows(const struct pass *p, const struct lora_linear *l, size_t n, size_t ax, size_t from, float *dots,
                    size_t stride)
{
    static const float ones[UP_ROWS] = { ONES, ONES };
    const struct kernels *k = p->m->kernels;
    size_t rank = (size_t)l->rank, pairs = (rank + 1) / 2;

    if (l->kind)
        k->gemm_bf16(p->w->ax_bf16 + ax / 2, p->ax_stride / 2, n, l->b_pairs + from * pairs, PANEL_OUTS, pairs,
                     PANEL_OUTS, dots, stride, ones);
    else
        k->gemm_f32(p->w->ax + ax, p->ax_stride, n, l->bt + from, l->bt_stride, rank, PANEL_OUTS, dots, stride, ones);
}

void lora_up(const struct pass *p, const struct products *t, size_t i, size_t from, float *dots, size_t stride)
{
    for (const struct adapter_span *g = p->spans; g < p->spans + p->n_spans; g++) {
        const struct row *row = &p->rows[g->first];
        size_t end = g->first + g->n, at = ax_offset(row, t, i);
        for (size_t k = 0; k < row->n_adapters; k++) {
            const struct lora_linear *l = linear_of(row->adapters[k], t->layer, t->list[i].which);
            for (size_t r = g->first; l->rank && r < end; r += UP_ROWS)
                up_rows(p, l, end - r < UP_ROWS ? end - r : UP_ROWS, r * p->ax_stride + at, from, dots + r * stride,
                        stride);
            for (size_t r = g->first; l->gain && r < end; r++)
                for (size_t o = 0; o < PANEL_OUTS; o++)
                    dots[r * stride + o] *= l->gain[from + o];
            at += whole_panels((size_t)l->rank);
        }
    }
}

void lora_embed(const struct engine_model *m, const struct row *row, bool position, float *x)
{
    size_t d = (size_t)m->n_embd, at = (size_t)(position ? row->position : row->token);

    for (size_t k = 0; k < row->n_adapters; k++) {
        const struct lora_linear *l = position ? &row->adapters[k]->positions : &row->adapters[k]->embed;
        for (size_t j = 0; j < (size_t)l->rank; j++) {
            const float *b = l->bt + j * l->bt_stride;
            float ax = l->a[j * l->n_in + at] * l->scale;
            for (size_t i = 0; i < d; i++)
                x[i] += ax * b[i];
        }
    }
}

/* --- opening an adapter --------------------------------------------------------------- */

/* A's rows as Q8_0.  Each row is scaled to about 1 by a power of two first: the blocks' scales are half floats. */
static void pack_a(struct lora_linear *l, size_t n_in)
{
    size_t rank = (size_t)l->rank, bytes = panel_bytes(l->kind, n_in), row_bytes = type_row_bytes(l->kind->type, n_in);
    float *row = xcalloc(n_in, sizeof *row);
    uint8_t *packed = xcalloc(PANEL_OUTS, row_bytes);

    l->a_panels = xmalloc(whole_panels(rank) / PANEL_OUTS * bytes);
    l->scales = xcalloc(whole_panels(rank), sizeof *l->scales);
    for (size_t j = 0; j < rank; j++) {
        const float *a = l->a + j * n_in;
        float max = 0;
        int exponent = 0;
        for (size_t i = 0; i < n_in; i++)
            max = fabsf(a[i]) > max ? fabsf(a[i]) : max;
        frexpf(max, &exponent);
        for (size_t i = 0; i < n_in; i++)
            row[i] = ldexpf(a[i], -exponent);
        l->scales[j] = ldexpf(l->scale, exponent);
        quant_pack(l->kind->type, row, packed + j % PANEL_OUTS * row_bytes, n_in);
        if (j % PANEL_OUTS == PANEL_OUTS - 1 || j == rank - 1)
            panel_pack(l->kind, quant_find(l->kind->type), packed, row_bytes, j % PANEL_OUTS + 1, n_in,
                       l->a_panels + j / PANEL_OUTS * bytes);
    }
    free(row);
    free(packed);
}

/* B as bfloat16 pairs of two ranks, in panels of 16 outputs: b_pairs [n_out / 16][rank / 2][16]. */
static void pack_b(const struct kernels *k, struct lora_linear *l, size_t n_out)
{
    size_t rank = (size_t)l->rank, pairs = (rank + 1) / 2, columns = whole_panels(n_out);
    float *row = xcalloc(2 * pairs, sizeof *row);
    uint32_t *words = xcalloc(pairs, sizeof *words);

    l->b_pairs = xcalloc(pairs * columns, sizeof *l->b_pairs);
    for (size_t o = 0; o < n_out; o++) {
        memcpy(row, l->b + o * rank, rank * sizeof *row);
        k->floats_to_bf16(row, words, 2 * pairs);
        for (size_t j = 0; j < pairs; j++)
            l->b_pairs[(o / PANEL_OUTS * pairs + j) * PANEL_OUTS + o % PANEL_OUTS] = words[j];
    }
    free(row);
    free(words);
}

/* Copies A unchanged and B transposed, [rank][bt_stride], so that 16 outputs are one vector for any rank. */
static void copy_floats(struct lora_linear *l, size_t n_in, size_t n_out)
{
    size_t rank = (size_t)l->rank;

    l->bt_stride = whole_panels(n_out);
    l->bt = xcalloc(rank * l->bt_stride, sizeof *l->bt);
    for (size_t o = 0; o < n_out; o++)
        for (size_t j = 0; j < rank; j++)
            l->bt[j * l->bt_stride + o] = l->b[o * rank + j];
    l->own_a = xmalloc(rank * n_in * sizeof *l->own_a);
    memcpy(l->own_a, l->a, rank * n_in * sizeof *l->own_a);
    l->a = l->own_a;
}

/* DoRA (Liu et al. 2024): each row of W + scale B A is scaled to a trained norm (magnitude).  W is the matrix as
 * stored, quantized or not. */
static void set_gain(struct lora_linear *l, const struct matrix *w)
{
    size_t rank = (size_t)l->rank;
    float *row = xmalloc(w->n_in * sizeof *row);

    l->gain = xcalloc(whole_panels(w->n_out), sizeof *l->gain);
    for (size_t o = 0; o < w->n_out; o++) {
        double squares = 0;
        matrix_row(w, o, row);
        for (size_t j = 0; j < rank; j++) {
            float b = l->scale * l->b[o * rank + j];
            for (size_t i = 0; i < w->n_in; i++)
                row[i] += b * l->a[j * w->n_in + i];
        }
        for (size_t i = 0; i < w->n_in; i++)
            squares += (double)row[i] * (double)row[i];
        l->gain[o] = (float)((double)l->magnitude[o] / sqrt(squares));
    }
    free(row);
    l->magnitude = NULL;
}

static void linear_bind(const struct engine_model *m, struct lora_linear *l, const struct matrix *w)
{
    if (!l->rank)
        return;
    if (l->magnitude)
        set_gain(l, w);
    l->kind = w->kind ? panel_kind_of(TYPE_Q8_0) : NULL;
    if (l->kind) {
        pack_a(l, w->n_in);
        pack_b(m->kernels, l, w->n_out);
        l->a = NULL;
    } else {
        copy_floats(l, w->n_in, w->n_out);
    }
    l->b = NULL;
}

/* Factors of an embedding table: columns of A are looked up, so n_in is the number of its rows. */
static void table_bind(struct lora_linear *l, size_t width)
{
    if (l->rank)
        copy_floats(l, l->n_in, width);
    l->b = NULL;
}

bool lora_may_combine(struct engine_adapter *const *adapters, size_t n, struct err *e)
{
    for (size_t i = 0; n > 1 && i < n; i++)
        if (adapters[i]->is_dora)
            return err_set(e, ERR_UNSUPPORTED, "a DoRA adapter cannot be combined with others (found %zu adapters)", n);
    return true;
}

void lora_bind(const struct engine_model *m, struct engine_adapter *ad)
{
    for (size_t i = 0; i < (size_t)m->n_layers; i++) {
        for (size_t k = 0; k < N_LINEARS; k++)
            linear_bind(m, &ad->linears[i * N_LINEARS + k], &m->layers[i].linear[k]);
    }
    linear_bind(m, &ad->head, &m->head);
    table_bind(&ad->embed, (size_t)m->n_embd);
    table_bind(&ad->positions, (size_t)m->n_embd);
    ad->n_layers = m->n_layers;
}

static void linear_release(struct lora_linear *l)
{
    free(l->bt);
    free(l->a_panels);
    free(l->scales);
    free(l->b_pairs);
    free(l->gain);
    free(l->own_a);
}

void lora_unbind(struct engine_adapter *ad)
{
    for (size_t i = 0; i < (size_t)ad->n_layers * N_LINEARS; i++)
        linear_release(&ad->linears[i]);
    if (ad->n_layers == 0) /* never bound */
        return;
    linear_release(&ad->head);
    linear_release(&ad->embed);
    linear_release(&ad->positions);
}
