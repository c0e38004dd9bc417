/*
 * forward.c -- the transformer, step by step in the order of the papers:
 * embed, then per layer norm, q k v, rotate, attend, project, norm, gated
 * feed-forward; last norm and head.
 *
 * What makes results independent of batch and threads are the fixed orders of
 * linear.c and attention.c; here every row is alone.
 */
#include "eval/engine/run/forward.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/engine/run/attention.h"
#include "eval/engine/run/linear.h"

struct workspace *workspace_new(const struct engine_model *m, size_t max_rows, int n_threads)
{
    struct workspace *w = xcalloc(1, sizeof *w);
    size_t d = (size_t)m->n_embd, q = (size_t)(m->n_heads * m->head_dim), kv = (size_t)(m->n_kv_heads * m->head_dim);
    size_t ff = (size_t)m->n_ff;

    w->max_rows = max_rows;
    w->max_in = d > q ? d : q;
    w->max_in = w->max_in > ff ? w->max_in : ff;
    w->x = xcalloc(max_rows * d, sizeof(float));
    w->h = xcalloc(max_rows * d, sizeof(float));
    w->q = xcalloc(max_rows * q, sizeof(float));
    w->k = xcalloc(max_rows * kv, sizeof(float));
    w->v = xcalloc(max_rows * kv, sizeof(float));
    w->att = xcalloc(max_rows * q, sizeof(float));
    w->gate = xcalloc(max_rows * ff, sizeof(float));
    w->up = xcalloc(max_rows * ff, sizeof(float));
    w->team = team_new(n_threads);
    w->scratch = xcalloc((size_t)team_size(w->team), sizeof *w->scratch);
    w->act = xcalloc(max_rows * (w->max_in / 32 + 1), sizeof *w->act);
    return w;
}

void workspace_free(struct workspace *w)
{
    if (!w)
        return;
    float *const all[] = { w->x, w->h, w->q, w->k, w->v, w->att, w->gate, w->up, w->logits, w->low };
    for (size_t i = 0; i < COUNT_OF(all); i++)
        free(all[i]);
    for (int i = 0; i < team_size(w->team); i++)
        free(w->scratch[i]);
    free(w->scratch);
    team_free(w->team);
    free(w->act);
    free(w);
}

/* An overflow must not end as zeros that look like an answer. */
static float norm_scale(float mean_square, float eps)
{
    return isfinite(mean_square) ? 1.0f / sqrtf(mean_square + eps) : NAN;
}

void rms_norm(const float *x, const float *weight, float *out, size_t n, float eps)
{
    double sum = 0; /* as the reference engine: squares are summed in double */

    for (size_t i = 0; i < n; i++)
        sum += (double)(x[i] * x[i]);
    float scale = norm_scale((float)(sum / (double)n), eps);
    for (size_t i = 0; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

static void layer_norm(const float *x, const struct norm *w, float *out, size_t n, float eps)
{
    double sum = 0, squares = 0;

    for (size_t i = 0; i < n; i++)
        sum += (double)x[i];
    float mean = (float)(sum / (double)n);
    for (size_t i = 0; i < n; i++)
        squares += (double)((x[i] - mean) * (x[i] - mean));
    float scale = norm_scale((float)(squares / (double)n), eps);
    for (size_t i = 0; i < n; i++)
        out[i] = (x[i] - mean) * scale * w->weight[i] + (w->bias ? w->bias[i] : 0);
}

static float activate(enum activation a, float x)
{
    switch (a) {
    case ACT_SILU:
        return x / (1.0f + expf(-x));
    case ACT_GELU:
        return 0.5f * x * (1.0f + erff(x * 0.70710678f));
    case ACT_GELU_TANH:
        break;
    }
    return 0.5f * x * (1.0f + tanhf(0.79788456f * (x + 0.044715f * x * x * x))); /* sqrt(2 / pi) */
}

/* --- the pass; all of these are collective -------------------------------- */

static void norm_row(const struct engine_model *m, const float *x, const struct norm *norm, float *out)
{
    if (m->arch->norm == NORM_LAYER)
        layer_norm(x, norm, out, (size_t)m->n_embd, m->norm_eps);
    else
        rms_norm(x, norm->weight, out, (size_t)m->n_embd, m->norm_eps);
}

static void norm_rows(struct worker *me, const struct pass *p, const float *x, const struct norm *norm, float *out)
{
    size_t d = (size_t)p->m->n_embd, from, to;

    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++)
            norm_row(p->m, x + r * d, norm, out + r * d);
    team_meet(me);
}

/* The layer's input += w x, which families with post-norms norm before they add it. */
static void add_linear(struct worker *me, const struct pass *p, const float *x, const struct matrix *mat,
                       const struct norm *post, int layer, int which)
{
    size_t d = (size_t)p->m->n_embd, from, to;
    float *out = post->weight ? p->w->h : p->w->x;

    linear_apply(me, p, x, &(struct product){ mat, out, !post->weight, which }, 1, layer);
    if (!post->weight)
        return;
    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++) {
            norm_row(p->m, out + r * d, post, out + r * d);
            for (size_t i = r * d; i < (r + 1) * d; i++)
                p->w->x[i] += out[i];
        }
    team_meet(me);
}

/* act(gate) * up, or act(up) without a gate, in place of the first of them. */
static float *activate_rows(struct worker *me, const struct pass *p)
{
    float *x = p->m->arch->gated ? p->w->gate : p->w->up;
    const float *up = p->w->up;
    size_t from, to;

    while (team_take(me, p->n * (size_t)p->m->n_ff, 1024, &from, &to))
        for (size_t k = from; k < to; k++)
            x[k] = activate(p->m->arch->activation, x[k]) * (p->m->arch->gated ? up[k] : 1);
    team_meet(me);
    return x;
}

static void run_layer(struct worker *me, const struct pass *p, int i)
{
    const struct layer *l = &p->m->layers[i];
    struct workspace *w = p->w;

    norm_rows(me, p, w->x, &l->attn_norm, w->h);
    linear_apply(me, p, w->h, (struct product[]){ { &l->q, w->q, false, LINEAR_Q },
                                                  { &l->k, w->k, false, LINEAR_K },
                                                  { &l->v, w->v, false, LINEAR_V } }, 3, i);
    attention_apply(me, p, i);
    if (p->m->parallel) /* the feed-forward reads the layer's input, too: before attention is added to it */
        norm_rows(me, p, w->x, &l->ffn_norm, w->h);
    add_linear(me, p, w->att, &l->o, &l->post_attn_norm, i, LINEAR_O);

    if (!p->m->parallel)
        norm_rows(me, p, w->x, &l->ffn_norm, w->h);
    if (p->m->arch->gated)
        linear_apply(me, p, w->h, (struct product[]){ { &l->gate, w->gate, false, LINEAR_GATE },
                                                      { &l->up, w->up, false, LINEAR_UP } }, 2, i);
    else
        linear_apply(me, p, w->h, &(struct product){ &l->up, w->up, false, LINEAR_UP }, 1, i);
    add_linear(me, p, activate_rows(me, p), &l->down, &l->post_ffn_norm, i, LINEAR_DOWN);
}

static void embed(const struct engine_model *m, const struct row *row, float *x, float *position)
{
    matrix_row(&m->embed, (size_t)row->token, x);
    if (m->arch->learned_positions)
        matrix_row(&m->positions, (size_t)row->position, position);
    for (int i = 0; i < m->n_embd; i++)
        x[i] = m->arch->learned_positions ? x[i] + position[i] : x[i] * m->embed_scale;
}

static void run_layers(struct worker *me, void *arg)
{
    const struct pass *p = arg;
    size_t d = (size_t)p->m->n_embd, from, to;

    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++)
            embed(p->m, &p->rows[r], p->w->x + r * d, p->w->h + r * d);
    team_meet(me);
    for (int i = 0; i < p->m->n_layers; i++)
        run_layer(me, p, i);
}

static void run_head(struct worker *me, void *arg)
{
    const struct pass *p = arg;
    float cap = p->m->logit_cap, *logits = p->w->logits;
    size_t from, to;

    norm_rows(me, p, p->w->h, &p->m->output_norm, p->w->h);
    linear_apply(me, p, p->w->h, &(struct product){ &p->m->head, logits, false, 0 }, 1, -1);
    while (cap > 0 && team_take(me, p->n * (size_t)p->m->n_vocab, 1024, &from, &to))
        for (size_t i = from; i < to; i++)
            logits[i] = cap * tanhf(logits[i] / cap);
    if (cap > 0)
        team_meet(me);
}

/* Only rows whose logits are wanted go on to the head: w->h[wanted] and their rows. */
static size_t pick_wanted(struct workspace *w, const struct row *rows, size_t n, size_t d, struct row *picked)
{
    size_t wanted = 0;

    for (size_t r = 0; r < n; r++)
        if (rows[r].wants_logits) {
            memcpy(w->h + wanted * d, w->x + r * d, d * sizeof(float));
            picked[wanted++] = rows[r];
        }
    return wanted;
}

static void grow_scratch(struct workspace *w, size_t floats)
{
    if (floats <= w->cap_scratch)
        return;
    w->cap_scratch = floats;
    for (int i = 0; i < team_size(w->team); i++)
        w->scratch[i] = xrealloc(w->scratch[i], floats * sizeof(float));
}

const float *forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n)
{
    size_t attention = attention_scratch(m, rows, n), linear = w->max_in + n * 16;
    struct pass pass = { m, w, rows, n };

    grow_scratch(w, attention > linear ? attention : linear);
    linear_prepare(w, rows, n);
    team_run(w->team, run_layers, &pass);

    struct row *picked = xmalloc(n * sizeof *picked);
    size_t wanted = pick_wanted(w, rows, n, (size_t)m->n_embd, picked);
    if (wanted * (size_t)m->n_vocab > w->cap_logits) {
        w->cap_logits = wanted * (size_t)m->n_vocab;
        w->logits = xrealloc(w->logits, w->cap_logits * sizeof *w->logits);
    }
    pass.rows = picked;
    pass.n = wanted;
    if (wanted)
        team_run(w->team, run_head, &pass);
    free(picked);
    return w->logits;
}
