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

struct workspace *workspace_new(const struct engine_model *m, size_t max_rows)
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
    w->out = xcalloc(max_rows * d, sizeof(float));
    w->act = xcalloc(max_rows * (w->max_in / 32 + 1), sizeof *w->act);
    return w;
}

void workspace_free(struct workspace *w)
{
    if (!w)
        return;
    float *const all[] = { w->x, w->h, w->q, w->k, w->v, w->att, w->gate, w->up, w->out, w->logits };
    for (size_t i = 0; i < COUNT_OF(all); i++)
        free(all[i]);
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

/* --- the pass ------------------------------------------------------------- */

static void norm_rows(const struct engine_model *m, const float *x, const float *weight, float *out, size_t n)
{
    size_t d = (size_t)m->n_embd;
    for (size_t r = 0; r < n; r++)
        rms_norm(x + r * d, weight, out + r * d, d, m->norm_eps);
}

static void add_rows(float *x, const float *y, size_t n)
{
    for (size_t i = 0; i < n; i++)
        x[i] += y[i];
}

static void add_bias(float *x, const float *bias, size_t n, size_t width)
{
    for (size_t r = 0; bias && r < n; r++)
        for (size_t i = 0; i < width; i++)
            x[r * width + i] += bias[i];
}

static void run_layer(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n, int i,
                      int t)
{
    const struct layer *l = &m->layers[i];
    size_t d = (size_t)m->n_embd, ff = (size_t)m->n_ff;

    norm_rows(m, w->x, l->attn_norm, w->h, n);
    linear_apply(m, w, &l->q, rows, w->h, n, w->q, i, LINEAR_Q, t);
    linear_apply(m, w, &l->k, rows, w->h, n, w->k, i, LINEAR_K, t);
    linear_apply(m, w, &l->v, rows, w->h, n, w->v, i, LINEAR_V, t);
    add_bias(w->q, l->q_bias, n, l->q.n_out);
    add_bias(w->k, l->k_bias, n, l->k.n_out);
    add_bias(w->v, l->v_bias, n, l->v.n_out);
    attention_apply(m, w, rows, n, i, t);
    linear_apply(m, w, &l->o, rows, w->att, n, w->out, i, LINEAR_O, t);
    add_rows(w->x, w->out, n * d);

    norm_rows(m, w->x, l->ffn_norm, w->h, n);
    linear_apply(m, w, &l->gate, rows, w->h, n, w->gate, i, LINEAR_GATE, t);
    linear_apply(m, w, &l->up, rows, w->h, n, w->up, i, LINEAR_UP, t);
    #pragma omp parallel for schedule(static) num_threads(t)
    for (size_t k = 0; k < n * ff; k++)
        w->gate[k] = w->gate[k] / (1.0f + expf(-w->gate[k])) * w->up[k];
    linear_apply(m, w, &l->down, rows, w->gate, n, w->out, i, LINEAR_DOWN, t);
    add_rows(w->x, w->out, n * d);
}

const float *forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n, int n_threads)
{
    size_t d = (size_t)m->n_embd, wanted = 0;
    struct row *head_rows = xmalloc(n * sizeof *head_rows);

    for (size_t r = 0; r < n; r++)
        matrix_row(&m->embed, (size_t)rows[r].token, w->x + r * d);
    for (int i = 0; i < m->n_layers; i++)
        run_layer(m, w, rows, n, i, n_threads);
    for (size_t r = 0; r < n; r++)
        if (rows[r].wants_logits) {
            rms_norm(w->x + r * d, m->output_norm, w->h + wanted * d, d, m->norm_eps);
            head_rows[wanted++] = rows[r];
        }
    if (wanted * (size_t)m->n_vocab > w->cap_logits) {
        w->cap_logits = wanted * (size_t)m->n_vocab;
        w->logits = xrealloc(w->logits, w->cap_logits * sizeof *w->logits);
    }
    if (wanted)
        linear_apply(m, w, &m->head, head_rows, w->h, wanted, w->logits, -1, 0, n_threads);
    free(head_rows);
    return w->logits;
}
