/*
 * attention.c -- each (row, head) pair walks the positions of its sequence in
 * order with one maximum and one sum, so that its result depends on nothing
 * else.  Threads divide the pairs.
 */
#include "eval/engine/run/attention.h"

#include <math.h>
#include <stdlib.h>

#include "eval/engine/quant/half.h"

static void rotate(const struct rope *rope, bool halves, float *x, int position)
{
    int half = rope->dims / 2;

    for (int i = 0; i < half; i++) {
        float angle = (float)position * rope->inverse[i];
        float c = cosf(angle) * rope->scale, s = sinf(angle) * rope->scale;
        int first = halves ? i : 2 * i, second = halves ? i + half : 2 * i + 1;
        float a = x[first], b = x[second];
        x[first] = a * c - b * s;
        x[second] = a * s + b * c;
    }
}

static void prepare_heads(const struct engine_model *m, const struct rope *rope, float *x, const float *norm,
                          int n_heads, int position)
{
    size_t d = (size_t)m->head_dim;

    for (int h = 0; h < n_heads; h++) {
        if (norm)
            rms_norm(x + (size_t)h * d, norm, x + (size_t)h * d, d, m->norm_eps);
        if (rope)
            rotate(rope, m->rope_halves, x + (size_t)h * d, position);
    }
}

/* ALiBi counts positions from the start of the text, and in bfloat16, as Falcon's training did. */
static float score_of(const struct engine_model *m, float dot, const float *slope, int position)
{
    float score = (slope ? dot + bfloat_round(*slope * (float)position) : dot) * m->attn_scale;
    return m->attn_cap > 0 ? m->attn_cap * tanhf(score / m->attn_cap) : score;
}

static void attend_head(const struct engine_model *m, const float *q, const float *keys, const float *values,
                        const float *slope, int first, int last, float *scores, float *out)
{
    size_t d = (size_t)m->head_dim, stride = (size_t)(m->n_kv_heads * m->head_dim);
    float most = -INFINITY;
    double sum = 0;

    for (int p = first; p <= last; p++) {
        m->kernels->dot_float(keys + (size_t)p * stride, &q, 1, d, &scores[p]);
        scores[p] = score_of(m, scores[p], slope, p);
        most = scores[p] > most ? scores[p] : most;
    }
    for (int p = first; p <= last; p++) {
        scores[p] = expf(scores[p] - most);
        sum += (double)scores[p];
    }
    float inverse = (float)(1.0 / sum);
    for (size_t i = 0; i < d; i++)
        out[i] = 0;
    for (int p = first; p <= last; p++)
        m->kernels->add_scaled(out, values + (size_t)p * stride, scores[p] * inverse, d);
}

static void store_row(const struct pass *p, const struct layer *l, int layer, size_t r)
{
    const struct engine_model *m = p->m;
    const struct row *row = &p->rows[r];
    size_t d = (size_t)m->head_dim, kv = (size_t)m->n_kv_heads * d, q = (size_t)m->n_heads * d;
    size_t at = ((size_t)layer * row->cache->capacity + (size_t)row->position) * kv;

    const struct rope *rope = l->rope == &m->rope && row->rope ? row->rope : l->rope;
    prepare_heads(m, rope, p->w->q + r * q, l->q_norm, m->n_heads, row->position);
    prepare_heads(m, rope, p->w->k + r * kv, l->k_norm, m->n_kv_heads, row->position);
    memcpy(row->cache->k + at, p->w->k + r * kv, kv * sizeof(float));
    memcpy(row->cache->v + at, p->w->v + r * kv, kv * sizeof(float));
}

static void attend_job(const struct pass *p, int layer, size_t job, float *scores)
{
    const struct engine_model *m = p->m;
    size_t d = (size_t)m->head_dim, kv = (size_t)m->n_kv_heads * d, q = (size_t)m->n_heads * d;
    size_t r = job / (size_t)m->n_heads, h = job % (size_t)m->n_heads, group = h / (size_t)(m->n_heads / m->n_kv_heads);
    const struct row *row = &p->rows[r];
    size_t base = (size_t)layer * row->cache->capacity * kv + group * d;
    int last = row->position, window = m->layers[layer].window;
    int first = window && last >= window ? last - window + 1 : 0;

    attend_head(m, p->w->q + r * q + h * d, row->cache->k + base, row->cache->v + base,
                m->alibi ? &m->alibi[h] : NULL, first, last, scores, p->w->att + r * q + h * d);
}

void attention_apply(struct worker *me, const struct pass *p, int layer)
{
    size_t from, to;

    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++)
            store_row(p, &p->m->layers[layer], layer, r);
    team_meet(me);
    while (team_take(me, p->n * (size_t)p->m->n_heads, 4, &from, &to))
        for (size_t job = from; job < to; job++)
            attend_job(p, layer, job, p->w->scratch[me->index]);
    team_meet(me);
}

size_t attention_scratch(const struct engine_model *m, const struct row *rows, size_t n)
{
    size_t longest = 0;

    (void)m;
    for (size_t r = 0; r < n; r++)
        longest = (size_t)rows[r].position > longest ? (size_t)rows[r].position : longest;
    return longest + 1;
}
