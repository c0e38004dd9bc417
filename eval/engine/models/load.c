/*
 * load.c -- binds a checkpoint's tensors, checking every shape against the
 * hyper-parameters, so that the forward pass needs no checks.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/models/model.h"

static bool read_int(struct engine_model *m, const char *key, uint64_t most, int *out, struct err *e)
{
    uint64_t v = 0;
    if (!checkpoint_get_uint(m->checkpoint, key, 1, most, &v, e))
        return false;
    *out = (int)v;
    return true;
}

static bool find_int(struct engine_model *m, const char *key, int fallback, uint64_t most, int *out, struct err *e)
{
    uint64_t v = 0;
    if (!checkpoint_find_uint(m->checkpoint, key, (uint64_t)fallback, 0, most, &v, e))
        return false;
    *out = (int)v;
    return true;
}

static bool read_shape(struct engine_model *m, struct err *e)
{
    double eps;
    int vocabulary = (int)tokenizer_size(m->tokenizer);

    uint64_t experts, splits;
    if (!checkpoint_find_uint(m->checkpoint, "%s.expert_count", 0, 0, 65536, &experts, e) ||
        !checkpoint_find_uint(m->checkpoint, "split.count", 0, 0, 65536, &splits, e))
        return false;
    if (experts > 0)
        return err_set(e, ERR_UNSUPPORTED, "mixture of experts (found expert_count %llu, expected none)",
                       (unsigned long long)experts);
    if (splits > 1)
        return err_set(e, ERR_UNSUPPORTED, "split file (found split.count %llu, expected one file)",
                       (unsigned long long)splits);
    if (!read_int(m, "%s.block_count", 4096, &m->n_layers, e) ||
        !read_int(m, "%s.embedding_length", 1 << 20, &m->n_embd, e) ||
        !read_int(m, "%s.attention.head_count", 65536, &m->n_heads, e) ||
        !find_int(m, "%s.attention.head_count_kv", m->n_heads, 65536, &m->n_kv_heads, e) ||
        !read_int(m, "%s.feed_forward_length", 1 << 22, &m->n_ff, e) ||
        !read_int(m, "%s.context_length", 1 << 26, &m->context, e) ||
        !find_int(m, "%s.attention.key_length", m->n_embd / m->n_heads, 65536, &m->head_dim, e) ||
        !find_int(m, "%s.rope.dimension_count", m->head_dim, 65536, &m->rope_dims, e) ||
        !find_int(m, "%s.attention.sliding_window", 0, 1 << 26, &m->sliding_window, e) ||
        !checkpoint_find_float(m->checkpoint, "%s.attention.layer_norm_rms_epsilon", 1e-5, &eps, e))
        return false;
    /* Hugging Face keeps llama's q and k rows in halves; GGUF files interleave them. */
    m->rope_halves = checkpoint_find_bool(m->checkpoint, "%s.rope.halves", m->arch->rope_halves);
    m->norm_eps = (float)eps;
    m->n_vocab = vocabulary;
    if (m->n_kv_heads < 1 || m->n_heads % m->n_kv_heads)
        return err_set(e, ERR_PARSE, "attention heads are no multiple of key-value heads (found %d and %d)", m->n_heads,
                       m->n_kv_heads);
    if (m->head_dim < 2 || m->rope_dims > m->head_dim || m->rope_dims % 2 || !(m->norm_eps > 0 && m->norm_eps < 1))
        return err_set(e, ERR_PARSE, "head size, rotary size or norm epsilon is out of range (found %d, %d, %g)",
                       m->head_dim, m->rope_dims, (double)m->norm_eps);
    return true;
}

static float *read_vector(struct engine_model *m, const char *name, size_t n, bool required, bool *ok, struct err *e)
{
    const struct tensor *t = checkpoint_tensor(m->checkpoint, name);

    if (!*ok || (!t && !required))
        return NULL;
    if (!t || t->n_dims != 1 || t->shape[0] != n || !quant_find(t->type)) {
        *ok = err_set(e, ERR_PARSE, "tensor %s: %s (expected %zu numbers)", name,
                      t ? "wrong shape or type" : "missing", n);
        return NULL;
    }
    float *v = ARENA_NEW(&m->a, float, n);
    quant_find(t->type)->unpack(t->data, v, n);
    return v;
}

/* Integer types are unpacked to bytes once: every later pass reads them as they are. */
static void unpack_integers(struct matrix *w)
{
    size_t blocks = w->n_in / 32;

    w->ints = xmalloc(w->n_out * blocks * sizeof *w->ints);
    #pragma omp parallel for schedule(static)
    for (size_t row = 0; row < w->n_out; row++)
        for (size_t b = 0; b < blocks; b++) {
            struct block_int *to = &w->ints[row * blocks + b];
            to->scale = w->quant->integers(w->data + row * w->row_bytes, b, to->q);
        }
}

static bool bind(struct engine_model *m, const char *name, size_t n_in, size_t n_out, bool repack, struct matrix *w,
                 struct err *e)
{
    const struct tensor *t = checkpoint_tensor(m->checkpoint, name);

    if (!t)
        return err_set(e, ERR_PARSE, "tensor %s: missing", name);
    if (t->n_dims != 2 || t->shape[0] != n_in || t->shape[1] != n_out)
        return err_set(e, ERR_PARSE, "tensor %s: wrong shape (found %llu x %llu, expected %zu x %zu)", name,
                       (unsigned long long)t->shape[1], (unsigned long long)t->shape[0], n_out, n_in);
    *w = (struct matrix){ .quant = quant_find(t->type), .data = t->data, .n_in = n_in, .n_out = n_out };
    if (!w->quant)
        return err_set(e, ERR_UNSUPPORTED, "tensor %s: type %s cannot be computed with", name, type_name(t->type));
    w->row_bytes = n_in / type_block_elements(t->type) * type_block_bytes(t->type);
    if (w->quant->integers && repack)
        unpack_integers(w);
    m->n_parameters += (uint64_t)n_in * n_out;
    return true;
}

static bool load_layer(struct engine_model *m, int i, struct err *e)
{
    struct layer *l = &m->layers[i];
    size_t d = (size_t)m->n_embd, q = (size_t)(m->n_heads * m->head_dim), kv = (size_t)(m->n_kv_heads * m->head_dim);
    size_t ff = (size_t)m->n_ff, hd = (size_t)m->head_dim;
    char name[64];
    bool ok = true;

#define NAME(text) (snprintf(name, sizeof name, "blk.%d." text, i), name)
    ok = bind(m, NAME("attn_q.weight"), d, q, true, &l->q, e) && bind(m, NAME("attn_k.weight"), d, kv, true, &l->k, e) &&
         bind(m, NAME("attn_v.weight"), d, kv, true, &l->v, e) &&
         bind(m, NAME("attn_output.weight"), q, d, true, &l->o, e) &&
         bind(m, NAME("ffn_gate.weight"), d, ff, true, &l->gate, e) &&
         bind(m, NAME("ffn_up.weight"), d, ff, true, &l->up, e) &&
         bind(m, NAME("ffn_down.weight"), ff, d, true, &l->down, e);
    l->attn_norm = read_vector(m, NAME("attn_norm.weight"), d, true, &ok, e);
    l->ffn_norm = read_vector(m, NAME("ffn_norm.weight"), d, true, &ok, e);
    l->q_bias = read_vector(m, NAME("attn_q.bias"), q, m->arch->qkv_bias, &ok, e);
    l->k_bias = read_vector(m, NAME("attn_k.bias"), kv, m->arch->qkv_bias, &ok, e);
    l->v_bias = read_vector(m, NAME("attn_v.bias"), kv, m->arch->qkv_bias, &ok, e);
    if (m->arch->qk_norm) {
        l->q_norm = read_vector(m, NAME("attn_q_norm.weight"), hd, true, &ok, e);
        l->k_norm = read_vector(m, NAME("attn_k_norm.weight"), hd, true, &ok, e);
    }
#undef NAME
    return ok;
}

/* Angle per position of each pair.  Scaling "linear" divides positions; YaRN
 * (Peng et al. 2023) blends between that and none by wave length. */
static bool read_rope(struct engine_model *m, struct err *e)
{
    double base, factor, original;
    size_t half = (size_t)m->rope_dims / 2;
    str scaling = checkpoint_find_string(m->checkpoint, "%s.rope.scaling.type");
    bool ok = true;

    if (!checkpoint_find_float(m->checkpoint, "%s.rope.freq_base", 10000, &base, e) ||
        !checkpoint_find_float(m->checkpoint, "%s.rope.scaling.factor", 1, &factor, e) ||
        !checkpoint_find_float(m->checkpoint, "%s.rope.scaling.original_context_length", m->context, &original, e))
        return false;
    if (!(base > 0) || !(factor > 0))
        return err_set(e, ERR_PARSE, "rotary base or scaling factor is out of range (found %g, %g)", base, factor);
    if (factor != 1 && !str_is(scaling, "linear") && !str_is(scaling, "yarn") && !str_is(scaling, "none") && scaling.n)
        return err_set(e, ERR_UNSUPPORTED, "rotary scaling (found \"" STR_FMT "\", expected linear or yarn)",
                       STR_ARG(scaling));
    m->rope_factors = read_vector(m, "rope_freqs.weight", half, false, &ok, e);
    m->rope_inverse = ARENA_NEW(&m->a, float, half);
    m->rope_attention_scale = 1;
    bool yarn = str_is(scaling, "yarn"), linear = str_is(scaling, "linear") || (!scaling.n && factor != 1);
    double low = 0, high = 1;
    if (yarn) {
        double d = m->rope_dims, span = log(base);
        low = floor(d * log(original / (32 * 2 * M_PI)) / (2 * span));
        high = ceil(d * log(original / (1 * 2 * M_PI)) / (2 * span));
        low = low < 0 ? 0 : low;
        high = high > d - 1 ? d - 1 : high;
        m->rope_attention_scale = (float)(1 + 0.1 * log(factor));
    }
    float step = powf((float)base, -2.0f / (float)m->rope_dims), theta = 1;
    for (size_t i = 0; i < half; i++, theta *= step) {
        double own = (double)theta / (m->rope_factors ? (double)m->rope_factors[i] : 1);
        double keep = 1; /* share of the unscaled angle */
        if (yarn) {
            double ramp = ((double)i - low) / (high - low > 0.001 ? high - low : 0.001);
            keep = 1 - (ramp < 0 ? 0 : ramp > 1 ? 1 : ramp);
        }
        m->rope_inverse[i] = (float)(linear ? own / factor : yarn ? own / factor * (1 - keep) + own * keep : own);
    }
    return ok;
}

static void name_quantization(struct engine_model *m)
{
    uint64_t most = 0;

    for (size_t i = 0; i < checkpoint_tensor_count(m->checkpoint); i++) {
        const struct tensor *t = checkpoint_tensor_at(m->checkpoint, i);
        uint64_t bytes = 0;
        for (size_t k = 0; k < checkpoint_tensor_count(m->checkpoint); k++)
            if (checkpoint_tensor_at(m->checkpoint, k)->type == t->type)
                bytes += checkpoint_tensor_at(m->checkpoint, k)->n_bytes;
        if (bytes > most) {
            most = bytes;
            snprintf(m->quantization, sizeof m->quantization, "%s", type_name(t->type));
        }
    }
}

static bool load_all(struct engine_model *m, struct err *e)
{
    size_t d = (size_t)m->n_embd, v = (size_t)m->n_vocab;
    bool tied = !checkpoint_tensor(m->checkpoint, "output.weight"), ok = true;

    if (!bind(m, "token_embd.weight", d, v, tied, &m->embed, e))
        return false;
    m->head = m->embed;
    if (!tied && !bind(m, "output.weight", d, v, true, &m->head, e))
        return false;
    m->output_norm = read_vector(m, "output_norm.weight", d, true, &ok, e);
    m->layers = ARENA_NEW(&m->a, struct layer, (size_t)m->n_layers);
    for (int i = 0; ok && i < m->n_layers; i++)
        ok = load_layer(m, i, e);
    return ok && read_rope(m, e);
}

bool model_load(struct engine_model *m, const char *path, struct err *e)
{
    m->kernels = kernels_get();
    m->checkpoint = checkpoint_open(path, e);
    if (!m->checkpoint)
        return false;
    str arch = checkpoint_arch(m->checkpoint);
    m->arch = arch_find(arch);
    if (!m->arch) {
        err_set(e, ERR_UNSUPPORTED, "architecture (found \"" STR_FMT "\", expected one that `assay list archs` shows)",
                STR_ARG(arch));
        return err_wrap(e, "%s", path);
    }
    m->tokenizer = tokenizer_new(m->checkpoint, e);
    if (!m->tokenizer || !read_shape(m, e) || !load_all(m, e))
        return err_wrap(e, "%s", path);
    name_quantization(m);
    return true;
}

static void release_matrix(struct matrix *w)
{
    free(w->ints);
    w->ints = NULL;
}

void model_release(struct engine_model *m)
{
    for (int i = 0; m->layers && i < m->n_layers; i++) {
        struct matrix *const all[] = { &m->layers[i].q, &m->layers[i].k, &m->layers[i].v, &m->layers[i].o,
                                       &m->layers[i].gate, &m->layers[i].up, &m->layers[i].down };
        for (size_t k = 0; k < COUNT_OF(all); k++)
            release_matrix(all[k]);
    }
    if (m->head.ints != m->embed.ints)
        release_matrix(&m->head);
    release_matrix(&m->embed);
    tokenizer_free(m->tokenizer);
    checkpoint_close(m->checkpoint);
    arena_free(&m->a);
}

void matrix_row(const struct matrix *w, size_t row, float *out)
{
    w->quant->unpack(w->data + row * w->row_bytes, out, w->n_in);
}
