/*
 * forward.c -- the transformer, step by step in the order of the papers:
 * embed, then per layer norm, q k v, rotate, attend, project, norm, gated
 * feed-forward; last norm and head.
 *
 * Fixed orders (what makes results independent of batch and threads): every
 * matrix element is one kernel sum; attention walks positions in order with
 * one running maximum and sum per head; adapters add B (A x) in file order.
 * Threads divide output elements or (row, head) pairs, never a sum.
 */
#include "eval/engine/run/forward.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"

struct workspace {
    size_t max_rows;
    float *x, *h;              /* [rows][n_embd] residual, normed */
    float *q, *k, *v, *att;    /* [rows][heads * head_dim] */
    float *gate, *up;          /* [rows][n_ff] */
    float *out;                /* [rows][n_embd] */
    float *logits;             /* [wanted][n_vocab], grown */
    size_t cap_logits;
    struct block_act *act;     /* [rows][max_in / 32] */
    size_t max_in;
};

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

static void rms_norm(const float *x, const float *weight, float *out, size_t n, float eps)
{
    double sum = 0; /* as the reference engine: squares are summed in double */

    for (size_t i = 0; i < n; i++)
        sum += (double)(x[i] * x[i]);
    float scale = 1.0f / sqrtf((float)(sum / (double)n) + eps);
    for (size_t i = 0; i < n; i++)
        out[i] = x[i] * scale * weight[i];
}

/* --- matrices ------------------------------------------------------------- */

/* Output columns from..to of all rows. */
static void multiply_columns(const struct kernels *k, const struct matrix *m, const float *x,
                             const struct block_act *act, size_t n, float *out, size_t from, size_t to, float *unpacked)
{
    size_t blocks = m->n_in / 32;
    float dots[KERNEL_ROWS];

    for (size_t o = from; o < to; o++) {
        if (!m->ints)
            matrix_row(m, o, unpacked);
        for (size_t r = 0; r < n; r += KERNEL_ROWS) {
            size_t count = n - r < KERNEL_ROWS ? n - r : KERNEL_ROWS;
            if (m->ints) {
                const struct block_act *rows[KERNEL_ROWS];
                for (size_t i = 0; i < count; i++)
                    rows[i] = act + (r + i) * blocks;
                k->dot_int(m->ints + o * blocks, rows, count, blocks, dots);
            } else {
                const float *rows[KERNEL_ROWS];
                for (size_t i = 0; i < count; i++)
                    rows[i] = x + (r + i) * m->n_in;
                k->dot_float(unpacked, rows, count, m->n_in, dots);
            }
            for (size_t i = 0; i < count; i++)
                out[(r + i) * m->n_out + o] = dots[i];
        }
    }
}

static const struct lora_linear *lora_of(const struct engine_adapter *a, int layer, int which)
{
    const struct lora_linear *l = layer < 0 ? &a->head : &a->linears[layer * N_LINEARS + which];
    return l->rank ? l : NULL;
}

/* out += scale * B (A x) for each row's adapters. */
static void add_adapters(const struct engine_model *m, const struct row *rows, const float *x, size_t n, size_t n_in,
                         size_t n_out, float *out, int layer, int which, int n_threads)
{
    #pragma omp parallel for schedule(static) num_threads(n_threads)
    for (size_t r = 0; r < n; r++) {
        const float *xr = x + r * n_in;
        for (size_t k = 0; k < rows[r].n_adapters; k++) {
            const struct lora_linear *l = lora_of(rows[r].adapters[k], layer, which);
            float low[64], dot;
            if (!l)
                continue;
            for (int from = 0; from < l->rank; from += 64) {
                int count = l->rank - from < 64 ? l->rank - from : 64;
                for (int i = 0; i < count; i++) {
                    m->kernels->dot_float(l->a + (size_t)(from + i) * n_in, &xr, 1, n_in, &low[i]);
                    low[i] *= l->scale;
                }
                const float *lows = low;
                for (size_t o = 0; o < n_out; o++) {
                    m->kernels->dot_float(l->b + o * (size_t)l->rank + from, &lows, 1, (size_t)count, &dot);
                    out[r * n_out + o] += dot;
                }
            }
        }
    }
}

static bool any_adapter(const struct row *rows, size_t n)
{
    for (size_t r = 0; r < n; r++)
        if (rows[r].n_adapters)
            return true;
    return false;
}

static void multiply(const struct engine_model *m, struct workspace *w, const struct matrix *mat,
                     const struct row *rows, const float *x, size_t n, float *out, int layer, int which, int n_threads)
{
    size_t blocks = mat->n_in / 32;

    #pragma omp parallel num_threads(n_threads)
    {
        float *unpacked = mat->ints ? NULL : xmalloc(mat->n_in * sizeof(float));
        if (mat->ints) {
            #pragma omp for schedule(static)
            for (size_t r = 0; r < n; r++)
                quant_activations(x + r * mat->n_in, w->act + r * blocks, mat->n_in);
        }
        #pragma omp for schedule(static)
        for (size_t o = 0; o < mat->n_out; o += 16)
            multiply_columns(m->kernels, mat, x, w->act, n, out, o, o + 16 < mat->n_out ? o + 16 : mat->n_out,
                             unpacked);
        free(unpacked);
    }
    if (any_adapter(rows, n))
        add_adapters(m, rows, x, n, mat->n_in, mat->n_out, out, layer, which, n_threads);
}

static void add_bias(float *x, const float *bias, size_t n, size_t width)
{
    for (size_t r = 0; bias && r < n; r++)
        for (size_t i = 0; i < width; i++)
            x[r * width + i] += bias[i];
}

/* --- attention ------------------------------------------------------------ */

static void rotate(const struct engine_model *m, float *x, int position)
{
    int half = m->rope_dims / 2;

    for (int i = 0; i < half; i++) {
        float angle = (float)position * m->rope_inverse[i];
        float c = cosf(angle) * m->rope_attention_scale, s = sinf(angle) * m->rope_attention_scale;
        int first = m->arch->rope_halves ? i : 2 * i, second = m->arch->rope_halves ? i + half : 2 * i + 1;
        float a = x[first], b = x[second];
        x[first] = a * c - b * s;
        x[second] = a * s + b * c;
    }
}

static void prepare_heads(const struct engine_model *m, float *x, const float *norm, int n_heads, int position)
{
    size_t d = (size_t)m->head_dim;

    for (int h = 0; h < n_heads; h++) {
        if (norm)
            rms_norm(x + (size_t)h * d, norm, x + (size_t)h * d, d, m->norm_eps);
        rotate(m, x + (size_t)h * d, position);
    }
}

static void attend_head(const struct engine_model *m, const float *q, const float *keys, const float *values,
                        int first, int last, float *scores, float *out)
{
    size_t d = (size_t)m->head_dim, stride = (size_t)(m->n_kv_heads * m->head_dim);
    float scale = 1.0f / sqrtf((float)m->head_dim), most = -INFINITY;
    double sum = 0;

    for (int p = first; p <= last; p++) {
        m->kernels->dot_float(keys + (size_t)p * stride, &q, 1, d, &scores[p]);
        scores[p] *= scale;
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

static void attend(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n, int layer,
                   int n_threads)
{
    size_t d = (size_t)m->head_dim, kv = (size_t)m->n_kv_heads * d, q = (size_t)m->n_heads * d;
    const struct layer *l = &m->layers[layer];
    int longest = 0;

    for (size_t r = 0; r < n; r++) {
        size_t at = ((size_t)layer * rows[r].cache->capacity + (size_t)rows[r].position) * kv;
        longest = rows[r].position > longest ? rows[r].position : longest;
        prepare_heads(m, w->q + r * q, l->q_norm, m->n_heads, rows[r].position);
        prepare_heads(m, w->k + r * kv, l->k_norm, m->n_kv_heads, rows[r].position);
        memcpy(rows[r].cache->k + at, w->k + r * kv, kv * sizeof(float));
        memcpy(rows[r].cache->v + at, w->v + r * kv, kv * sizeof(float));
    }
    #pragma omp parallel num_threads(n_threads)
    {
        float *scores = xmalloc((size_t)(longest + 1) * sizeof *scores);
        #pragma omp for schedule(dynamic, 4)
        for (size_t job = 0; job < n * (size_t)m->n_heads; job++) {
            size_t r = job / (size_t)m->n_heads, h = job % (size_t)m->n_heads;
            size_t group = h / (size_t)(m->n_heads / m->n_kv_heads);
            size_t base = (size_t)layer * rows[r].cache->capacity * kv + group * d;
            int last = rows[r].position;
            int first = m->sliding_window && last >= m->sliding_window ? last - m->sliding_window + 1 : 0;
            attend_head(m, w->q + r * q + h * d, rows[r].cache->k + base, rows[r].cache->v + base, first, last, scores,
                        w->att + r * q + h * d);
        }
        free(scores);
    }
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

static void run_layer(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n, int i,
                      int t)
{
    const struct layer *l = &m->layers[i];
    size_t d = (size_t)m->n_embd, ff = (size_t)m->n_ff;

    norm_rows(m, w->x, l->attn_norm, w->h, n);
    multiply(m, w, &l->q, rows, w->h, n, w->q, i, LINEAR_Q, t);
    multiply(m, w, &l->k, rows, w->h, n, w->k, i, LINEAR_K, t);
    multiply(m, w, &l->v, rows, w->h, n, w->v, i, LINEAR_V, t);
    add_bias(w->q, l->q_bias, n, l->q.n_out);
    add_bias(w->k, l->k_bias, n, l->k.n_out);
    add_bias(w->v, l->v_bias, n, l->v.n_out);
    attend(m, w, rows, n, i, t);
    multiply(m, w, &l->o, rows, w->att, n, w->out, i, LINEAR_O, t);
    add_rows(w->x, w->out, n * d);

    norm_rows(m, w->x, l->ffn_norm, w->h, n);
    multiply(m, w, &l->gate, rows, w->h, n, w->gate, i, LINEAR_GATE, t);
    multiply(m, w, &l->up, rows, w->h, n, w->up, i, LINEAR_UP, t);
    #pragma omp parallel for schedule(static) num_threads(t)
    for (size_t k = 0; k < n * ff; k++)
        w->gate[k] = w->gate[k] / (1.0f + expf(-w->gate[k])) * w->up[k];
    multiply(m, w, &l->down, rows, w->gate, n, w->out, i, LINEAR_DOWN, t);
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
        multiply(m, w, &m->head, head_rows, w->h, wanted, w->logits, -1, 0, n_threads);
    free(head_rows);
    return w->logits;
}
