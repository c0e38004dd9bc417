/*
 * attention.c -- softmax over the cache, page by page of 64 positions with a
 * running maximum (online softmax; Milakov and Gimelshein 2018, Dao et al.
 * 2022).
 *
 * Rows of one sequence that follow each other form a tile; all query heads of
 * a tile that read the same key-value head are multiplied with a page at once,
 * so that it is read once for up to eight of them.
 * Every query sees the pages in order from the first one of its window, with
 * the same sums whatever else is in the tile: positions that it must not see
 * have probability 0, which changes no sum.
 *
 * Cost.  A token of Qwen2.5-0.5B at position n takes 86 n thousand operations
 * here (24 layers, 14 heads of 64, two products), of Llama-3.2-1B 131 n thousand: at
 * 4,000 tokens, n = 2,000 on average, 0.36 and 0.56 ms of two Zen 4 cores at their
 * bfloat16 peak (236 GFLOPS each), beside 1.2 and 2.9 ms for all else.  So a token of
 * a prompt of 4,000 costs at least 1.24 and 1.15 times one of 512; by samples of perf
 * it is 1.31 and 1.18, as attention alone runs at 0.76 and 0.73 of the peak: 14 % of
 * its time is the softmax, 3 % queries and results, and the products themselves take
 * 0.95 of the rate.  (Before the softmax took all rows of a tile at once and made
 * pairs by itself it was 0.60 and 0.54.)  Head by head instead of tile by tile gave 1B
 * 5 %.  Without effect: tiles of 24, 48 or 64 queries; pages that begin with different
 * heads, so that a head's parts do not all fall into the same sets of the caches
 * (pages of 1B are 2 MiB apart).  Fetching the next page ahead cost 7 to 10 %.
 *
 * A sequence that writes reads it all from memory: at 4,000 tokens of 1B 134 MB, in
 * 6.6 ms, 20 GB/s.  See mix_pairs_avx512.c for how that became a quarter less.
 */
#include "eval/engine/run/attention.h"

#include <math.h>
#include <stdlib.h>

#include "eval/engine/quant/half.h"

enum { MAX_QUERIES = 32 }; /* of a tile; their scores have room for the largest head, too */

/* --- positions -------------------------------------------------------------- */

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

    for (size_t h = 0; h < (size_t)n_heads; h++) {
        if (norm)
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

/* x[n] as pairs, an odd last number with 0. */
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

/* Scratch of one thread: queries, scores, sums of values, and per query the three numbers of its softmax. */
struct query_block {
    float *q, *scores, *out, *max, *sum, *factor; /* sum: 16 lanes each */
    uint32_t *unpacked;                           /* keys and values of a page of an 8-bit cache */
    size_t n, first;                              /* number `first` of the tile's rows x group is the first of them */
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

/* What families do to a score beside scaling it.  ALiBi counts positions from the start of the text, and in
 * bfloat16, as Falcon's training did. */
static void add_bias_and_softcap(const struct engine_model *m, size_t head, float *scores, size_t base, size_t n)
{
    for (size_t i = 0; m->alibi && i < n; i++)
        scores[i] += bfloat_round(m->alibi[head] * (float)(base + i)) * m->attn_scale;
    for (size_t i = 0; m->attn_cap > 0 && i < n; i++)
        scores[i] = m->attn_cap * tanhf(scores[i] / m->attn_cap);
}

/* Positions before the window and behind the row. */
static void mask_scores(float *scores, size_t base, size_t n, int position, int window)
{
    size_t end = (size_t)position + 1, start = window && position >= window ? end - (size_t)window : 0;

    for (size_t i = 0; i < n && base + i < start; i++)
        scores[i] = -INFINITY;
    for (size_t i = end > base ? end - base : 0; i < n; i++)
        scores[i] = -INFINITY;
}

/* scores = queries times keys; outputs, scaled, += scores times values: floats or pairs, as the cache is. */
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

/* What of it a page needs: most are seen as a whole by all rows. */
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

/* Scaled queries, by way of the scores' place if they become pairs. */
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

/* The heads of one key-value head for the rows of a tile; ready for the next matrix. */
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

    /* Head by head, so that a prompt's tiles find a head's keys and values in the cache; from the last tile on, as
     * those of a long prompt see the most. */
    while (team_next_chunk(me, jobs, 1, &from, &to))
        attend_tile(p, layer, &p->tiles[(jobs - to) % tiles], (jobs - to) / tiles, p->w->scratch[me->index]);
    team_barrier(me);
}
