/*
 * attention.c -- softmax attention over the paged KV cache, one page of 64 positions at a time with a running
 * maximum (online softmax; Milakov and Gimelshein 2018, Dao et al. 2022).
 *
 * Consecutive rows of one sequence form a tile.  All query heads of a tile that share a key-value head are multiplied
 * with a page at once, so that the page is read once for all of them.
 *
 * Invariant: every query visits the pages in order, from the first page of its window, and its sums have the same order
 * for any tile.  Positions that a query must not see have probability 0, which changes no sum.
 */
#include "eval/engine/run/attention.h"

#include <math.h>
#include <stdlib.h>

#include "eval/engine/quant/half.h"
#include "eval/engine/run/norm.h"

enum {
    MAX_QUERIES = 32
}; /* queries of a tile; their score buffers also hold a query of the largest head, see load_queries */

/* --- rotary positions (Su et al. 2021) ----------------------------------------- */

static void write_angles(const struct rope *rope, int position, float *to)
{
    for (int i = 0; rope->inverse && i < rope->dims / 2; i++) {
        float angle = (float)position * rope->inverse[i];
        to[2 * i] = cosf(angle) * rope->scale;
        to[2 * i + 1] = sinf(angle) * rope->scale;
    }
}

size_t rope_angle_floats(const struct engine_model *m)
{
    return (size_t)m->rope.dims + (size_t)m->rope_local.dims;
}

void rope_angles(const struct pass *p, size_t r)
{
    float *to = p->w->angles + r * rope_angle_floats(p->m);

    write_angles(p->rows[r].rope ? p->rows[r].rope : &p->m->rope, p->rows[r].position, to);
    write_angles(&p->m->rope_local, p->rows[r].position, to + p->m->rope.dims);
}

static void rotate(float *x, const float *angles, size_t half, bool halves)
{
    size_t step = halves ? 1 : 2, apart = halves ? half : 1;

    for (size_t i = 0; i < half; i++) {
        float c = angles[2 * i], s = angles[2 * i + 1], a = x[step * i], b = x[step * i + apart];
        x[step * i] = a * c - b * s;
        x[step * i + apart] = a * s + b * c;
    }
}

static void norm_and_rotate(const struct pass *p, const struct layer *l, size_t r, float *x, const float *norm,
                            int n_heads)
{
    const struct engine_model *m = p->m;
    const float *angles = p->w->angles + r * rope_angle_floats(m) + (l->rope == &m->rope_local ? m->rope.dims : 0);
    size_t d = (size_t)m->head_dim;
    bool whole = m->arch->whole_qk_norm;

    if (whole && norm)
        rms_norm(m->kernels, x, norm, x, (size_t)n_heads * d, m->norm_eps);
    for (size_t h = 0; h < (size_t)n_heads; h++) {
        if (norm && !whole)
            rms_norm(m->kernels, x + h * d, norm, x + h * d, d, m->norm_eps);
        if (l->rope)
            rotate(x + h * d, angles, (size_t)l->rope->dims / 2, m->rope_halves);
    }
}

static void store_f32(const struct engine_model *m, const float *k, const float *v, float *keys, size_t at)
{
    size_t d = (size_t)m->head_dim;

    for (size_t i = 0; i < d; i++)
        keys[i * KV_PAGE + at] = k[i];
    memcpy((float *)kv_values(m, keys) + at * kv_value_stride(m), v, d * sizeof *v);
}

/* x[n] as bfloat16 pairs; the last number of an odd n is paired with 0. */
static void to_bf16_pairs(const struct engine_model *m, const float *x, size_t n, uint32_t *out)
{
    m->kernels->floats_to_bf16(x, out, n / 2 * 2);
    if (n % 2)
        out[n / 2] = bfloat_pair(x[n - 1], 0);
}

static void store_bf16(const struct engine_model *m, const float *k, const float *v, uint32_t *keys, size_t at)
{
    size_t d = (size_t)m->head_dim, words = kv_key_words(m);
    uint16_t *values = (uint16_t *)kv_values(m, keys) + at / 2 * 2 * kv_value_stride(m) + at % 2;
    uint32_t some[128];

    for (size_t from = 0; from < words; from += COUNT_OF(some)) {
        size_t n = words - from < COUNT_OF(some) ? words - from : COUNT_OF(some);
        to_bf16_pairs(m, k + 2 * from, d - 2 * from < 2 * n ? d - 2 * from : 2 * n, some);
        for (size_t i = 0; i < n; i++)
            keys[(from + i) * KV_PAGE + at] = some[i];
    }
    for (size_t i = 0; i < d; i++)
        values[2 * i] = (uint16_t)bfloat_pair(v[i], 0);
}

static void store_row(const struct pass *p, const struct layer *l, int layer, size_t r)
{
    const struct engine_model *m = p->m;
    const struct row *row = &p->rows[r];
    size_t d = (size_t)m->head_dim, kv = (size_t)m->n_kv_heads * d;
    const struct kv_page *page = row->cache->pages[(size_t)row->position / KV_PAGE];

    norm_and_rotate(p, l, r, p->w->k + r * kv, l->k_norm, m->n_kv_heads);
    for (size_t h = 0; h < (size_t)m->n_kv_heads; h++) {
        const float *k = p->w->k + r * kv + h * d, *v = p->w->v + r * kv + h * d;
        if (m->cache_q8)
            kv_q8_store(kv_keys(m, page, layer, h), k, v, (size_t)row->position % KV_PAGE, d, kv_value_stride(m));
        else if (m->kv_f32)
            store_f32(m, k, v, kv_keys(m, page, layer, h), (size_t)row->position % KV_PAGE);
        else
            store_bf16(m, k, v, kv_keys(m, page, layer, h), (size_t)row->position % KV_PAGE);
    }
}

void attention_store(struct worker *me, const struct pass *p, int layer, enum attention_parts which)
{
    const struct engine_model *m = p->m;
    const struct layer *l = &m->layers[layer];
    size_t from, to, width = (size_t)(m->n_heads * m->head_dim);

    while (team_next_chunk(me, p->n, 2, &from, &to))
        for (size_t r = from; r < to; r++) {
            if (which & ATTENTION_QUERIES)
                norm_and_rotate(p, l, r, p->w->q + r * width, l->q_norm, m->n_heads);
            if (which & ATTENTION_CACHE)
                store_row(p, l, layer, r);
        }
    team_barrier(me);
}

/* --- tiles ------------------------------------------------------------------- */

static size_t tile_rows(const struct engine_model *m)
{
    size_t group = (size_t)(m->n_heads / m->n_kv_heads);
    return group < MAX_QUERIES ? MAX_QUERIES / group : 1;
}

void attention_tiles(struct pass *p)
{
    size_t max = tile_rows(p->m);

    p->n_tiles = 0;
    for (size_t r = 0; r < p->n; r++) {
        struct tile *last = p->n_tiles ? &p->tiles[p->n_tiles - 1] : NULL;
        const struct row *row = &p->rows[r];
        if (last && last->n < max && row->cache == row[-1].cache && row->position == row[-1].position + 1)
            last->n++;
        else
            p->tiles[p->n_tiles++] = (struct tile){ r, 1 };
    }
}

/* Up to MAX_QUERIES queries of a tile, in one thread's scratch. */
struct query_block {
    float *q;           /* [queries][kv_key_words] scaled; floats or bfloat16 pairs */
    float *scores;      /* [queries][KV_PAGE] */
    float *out;         /* [queries][kv_value_stride] weighted sums of values */
    float *max;         /* [queries] running maximum of the softmax */
    float *sum;         /* [queries][16 lanes] running sum of the softmax */
    float *factor;      /* [queries] factor of the last page for earlier results */
    uint32_t *unpacked; /* keys and values of one page of an 8-bit cache, as bfloat16 pairs */
    size_t n, first;    /* n queries, from query `first` of the tile's [rows][group] */
};

size_t attention_scratch(const struct engine_model *m)
{
    return MAX_QUERIES * ((size_t)m->head_dim + KV_PAGE + kv_value_stride(m) + 18) +
           (m->cache_q8 ? kv_q8_scratch((size_t)m->head_dim, kv_value_stride(m)) : 0);
}

static struct query_block query_block_in(const struct engine_model *m, float *scratch, size_t first, size_t n)
{
    struct query_block t = { .n = n, .first = first };

    t.q = scratch;
    t.scores = t.q + MAX_QUERIES * (size_t)m->head_dim;
    t.out = t.scores + MAX_QUERIES * KV_PAGE;
    t.max = t.out + MAX_QUERIES * kv_value_stride(m);
    t.sum = t.max + MAX_QUERIES;
    t.factor = t.sum + 16 * MAX_QUERIES;
    t.unpacked = (uint32_t *)(void *)(t.factor + MAX_QUERIES);
    return t;
}

/* ALiBi bias and soft cap.  ALiBi counts positions from the start of the text and rounds to bfloat16, as Falcon was
 * trained. */
static void add_bias_and_softcap(const struct engine_model *m, size_t head, float *scores, size_t base, size_t n)
{
    for (size_t i = 0; m->alibi && i < n; i++)
        scores[i] += bfloat_round(m->alibi[head] * (float)(base + i)) * m->attn_scale;
    for (size_t i = 0; m->attn_cap > 0 && i < n; i++)
        scores[i] = m->attn_cap * tanhf(scores[i] / m->attn_cap);
}

/* Masks positions before the window and after the row. */
static void mask_scores(float *scores, size_t base, size_t n, int position, int window)
{
    size_t end = (size_t)position + 1, start = window && position >= window ? end - (size_t)window : 0;

    for (size_t i = 0; i < n && base + i < start; i++)
        scores[i] = -INFINITY;
    for (size_t i = end > base ? end - base : 0; i < n; i++)
        scores[i] = -INFINITY;
}

/* scores = queries x keys; out = out * factor + scores x values: in float32 or bfloat16, as the cache is. */
static void score_page(const struct engine_model *m, struct query_block *t, const void *keys, size_t n)
{
    size_t words = kv_key_words(m);

    if (m->kv_f32)
        m->kernels->gemm_f32(t->q, words, t->n, keys, KV_PAGE, words, n, t->scores, KV_PAGE, NULL);
    else
        m->kernels->gemm_bf16((const uint32_t *)(const void *)t->q, words, t->n, keys, KV_PAGE, words, n, t->scores,
                              KV_PAGE, NULL);
}

static void add_values(const struct engine_model *m, struct query_block *t, const void *values, size_t n)
{
    size_t stride = kv_value_stride(m);

    if (m->kv_f32)
        m->kernels->gemm_f32(t->scores, KV_PAGE, t->n, values, stride, n, stride, t->out, stride, t->factor);
    else
        m->kernels->gemm_bf16((uint32_t *)(void *)t->scores, KV_PAGE, t->n, values, stride, n / 2, stride, t->out,
                              stride, t->factor);
}

/* Bias and mask; skipped where every row sees the whole page. */
static void mask_page(const struct pass *p, int layer, size_t kv_head, const struct tile *tile, struct query_block *t,
                      size_t base, size_t n)
{
    const struct engine_model *m = p->m;
    size_t group = (size_t)(m->n_heads / m->n_kv_heads);
    int first = p->rows[tile->first].position, last = first + (int)tile->n - 1, window = m->layers[layer].window;
    bool whole = base + n <= (size_t)first + 1 && (!window || (int)base > last - window);

    for (size_t i = 0; i < t->n && (m->alibi || m->attn_cap > 0); i++)
        add_bias_and_softcap(m, kv_head * group + (t->first + i) % group, t->scores + i * KV_PAGE, base, n);
    for (size_t i = 0; i < t->n && !whole; i++)
        mask_scores(t->scores + i * KV_PAGE, base, n, first + (int)((t->first + i) / group), window);
}

static void attend_page(const struct pass *p, int layer, size_t kv_head, const struct tile *tile, struct query_block *t,
                        size_t base)
{
    const struct engine_model *m = p->m;
    size_t seen = (size_t)p->rows[tile->first + tile->n - 1].position + 1 - base;
    size_t n = seen < KV_PAGE ? (seen + 15) / 16 * 16 : KV_PAGE;
    void *keys = kv_keys(m, p->rows[tile->first].cache->pages[base / KV_PAGE], layer, kv_head);

    if (m->cache_q8) {
        uint32_t *values = kv_values(m, t->unpacked);
        kv_q8_unpack(keys, n, (size_t)m->head_dim, kv_value_stride(m), t->unpacked, values);
        keys = t->unpacked;
    }
    score_page(m, t, keys, n);
    mask_page(p, layer, kv_head, tile, t, base, n);
    m->kernels->softmax_step(t->scores, KV_PAGE, t->n, n, m->kv_f32 ? NULL : (uint32_t *)(void *)t->scores, t->max,
                             t->sum, t->factor);
    add_values(m, t, kv_values(m, keys), n);
}

/* Loads and scales the queries; the score buffer is the staging area for the conversion to bfloat16. */
static void load_queries(const struct pass *p, size_t kv_head, const struct tile *tile, struct query_block *t)
{
    const struct engine_model *m = p->m;
    size_t group = (size_t)(m->n_heads / m->n_kv_heads), d = (size_t)m->head_dim, width = (size_t)m->n_heads * d;
    size_t words = kv_key_words(m);

    for (size_t i = 0; i < t->n; i++) {
        size_t row = tile->first + (t->first + i) / group, head = kv_head * group + (t->first + i) % group;
        float *q = m->kv_f32 ? t->q + i * words : t->scores;
        for (size_t k = 0; k < d; k++)
            q[k] = p->w->q[row * width + head * d + k] * m->attn_scale;
        if (!m->kv_f32)
            to_bf16_pairs(m, q, d, (uint32_t *)(void *)(t->q + i * words));
        t->max[i] = -INFINITY;
        memset(t->sum + 16 * i, 0, 16 * sizeof *t->sum);
    }
}

static void attend_queries(const struct pass *p, int layer, size_t kv_head, const struct tile *tile,
                           struct query_block t)
{
    const struct engine_model *m = p->m;
    size_t group = (size_t)(m->n_heads / m->n_kv_heads), d = (size_t)m->head_dim, width = (size_t)m->n_heads * d;
    size_t stride = kv_value_stride(m);
    int first = p->rows[tile->first].position, last = first + (int)tile->n - 1, window = m->layers[layer].window;
    size_t start = window && first >= window ? (size_t)(first - window + 1) : 0;

    load_queries(p, kv_head, tile, &t);
    memset(t.out, 0, t.n * stride * sizeof *t.out);
    for (size_t base = start / KV_PAGE * KV_PAGE; base <= (size_t)last; base += KV_PAGE)
        attend_page(p, layer, kv_head, tile, &t, base);
    for (size_t i = 0; i < t.n; i++) {
        size_t row = tile->first + (t.first + i) / group, head = kv_head * group + (t.first + i) % group;
        float inverse = 1 / add_lanes(t.sum + 16 * i, 16), *out = p->w->att.x + row * width + head * d;
        for (size_t k = 0; k < d; k++)
            out[k] = t.out[i * stride + k] * inverse;
    }
}

/* All query heads of one key-value head for the rows of a tile; also quantizes the result for the output projection. */
static void attend_tile(const struct pass *p, int layer, const struct tile *tile, size_t kv_head, float *scratch)
{
    const struct engine_model *m = p->m;
    size_t group = (size_t)(m->n_heads / m->n_kv_heads), n = tile->n * group, d = (size_t)m->head_dim;

    for (size_t from = 0; from < n; from += MAX_QUERIES)
        attend_queries(p, layer, kv_head, tile,
                       query_block_in(m, scratch, from, n - from < MAX_QUERIES ? n - from : MAX_QUERIES));
    for (size_t i = 0; p->w->att.quantized && i < tile->n; i++)
        input_quantize(p, &p->w->att, (tile->first + i) * (size_t)m->n_heads * d + kv_head * group * d, group * d);
}

void attention_apply(struct worker *me, const struct pass *p, int layer)
{
    size_t from, to, tiles = p->n_tiles, jobs = tiles * (size_t)p->m->n_kv_heads;

    /* Head by head, so that all tiles of a prompt find the head's keys and values in the cache; the last tiles first,
     * because they see the most positions. */
    while (team_next_chunk(me, jobs, 1, &from, &to))
        attend_tile(p, layer, &p->tiles[(jobs - to) % tiles], (jobs - to) / tiles, p->w->scratch[me->index]);
    team_barrier(me);
}
