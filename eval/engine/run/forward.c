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

void rms_norm(const float *x, const float *weight, float *out, size_t n, float eps)
{
    double sum = 0; /* as the reference engine: squares are summed in double */

    for (size_t i = 0; i < n; i++)
        sum += (double)(x[i] * x[i]);
    float scale = 1.0f / sqrtf((float)(sum / (double)n) + eps);
    for (size_t i = 0; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

/* --- the pass; all of these are collective -------------------------------- */

static void norm_rows(struct worker *me, const struct pass *p, const float *x, const float *weight, float *out)
{
    size_t d = (size_t)p->m->n_embd, from, to;

    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++)
            rms_norm(x + r * d, weight, out + r * d, d, p->m->norm_eps);
    team_meet(me);
}

/* gate = silu(gate) * up */
static void gate_rows(struct worker *me, const struct pass *p)
{
    float *gate = p->w->gate;
    const float *up = p->w->up;
    size_t from, to;

    while (team_take(me, p->n * (size_t)p->m->n_ff, 1024, &from, &to))
        for (size_t k = from; k < to; k++)
            gate[k] = gate[k] / (1.0f + expf(-gate[k])) * up[k];
    team_meet(me);
}

static void run_layer(struct worker *me, const struct pass *p, int i)
{
    const struct layer *l = &p->m->layers[i];
    struct workspace *w = p->w;

    norm_rows(me, p, w->x, l->attn_norm, w->h);
    linear_apply(me, p, w->h, (struct product[]){ { &l->q, l->q_bias, w->q, false, LINEAR_Q },
                                                  { &l->k, l->k_bias, w->k, false, LINEAR_K },
                                                  { &l->v, l->v_bias, w->v, false, LINEAR_V } }, 3, i);
    attention_apply(me, p, i);
    linear_apply(me, p, w->att, &(struct product){ &l->o, NULL, w->x, true, LINEAR_O }, 1, i);

    norm_rows(me, p, w->x, l->ffn_norm, w->h);
    linear_apply(me, p, w->h, (struct product[]){ { &l->gate, NULL, w->gate, false, LINEAR_GATE },
                                                  { &l->up, NULL, w->up, false, LINEAR_UP } }, 2, i);
    gate_rows(me, p);
    linear_apply(me, p, w->gate, &(struct product){ &l->down, NULL, w->x, true, LINEAR_DOWN }, 1, i);
}

static void run_layers(struct worker *me, void *arg)
{
    const struct pass *p = arg;
    size_t d = (size_t)p->m->n_embd, from, to;

    while (team_take(me, p->n, 4, &from, &to))
        for (size_t r = from; r < to; r++)
            matrix_row(&p->m->embed, (size_t)p->rows[r].token, p->w->x + r * d);
    team_meet(me);
    for (int i = 0; i < p->m->n_layers; i++)
        run_layer(me, p, i);
}

static void run_head(struct worker *me, void *arg)
{
    const struct pass *p = arg;

    norm_rows(me, p, p->w->h, p->m->output_norm, p->w->h);
    linear_apply(me, p, p->w->h, &(struct product){ &p->m->head, NULL, p->w->logits, false, 0 }, 1, -1);
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
