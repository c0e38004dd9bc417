/*
 * load.c -- binds a checkpoint's tensors, checking every shape against the
 * hyper-parameters, so that the forward pass needs no checks.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/quantize.h"
#include "eval/engine/models/model.h"

static bool read_int(struct engine_model *m, const char *key, uint64_t max, int *out, struct err *e)
{
    uint64_t v = 0;
    if (!checkpoint_get_uint(m->checkpoint, key, 1, max, &v, e))
        return false;
    *out = (int)v;
    return true;
}

static bool find_int(struct engine_model *m, const char *key, int fallback, uint64_t min, uint64_t max, int *out,
                     struct err *e)
{
    uint64_t v = 0;
    if (!checkpoint_find_uint(m->checkpoint, key, (uint64_t)fallback, min, max, &v, e))
        return false;
    *out = (int)v;
    return true;
}

static bool find_float(struct engine_model *m, const char *key, double fallback, float *out, struct err *e)
{
    double v;
    if (!checkpoint_find_float(m->checkpoint, key, fallback, &v, e))
        return false;
    *out = (float)v;
    return true;
}

/* Reject what the forward pass does not implement. */
static bool reject_unsupported(struct engine_model *m, struct err *e)
{
    uint64_t experts;

    if (!checkpoint_find_uint(m->checkpoint, "%s.expert_count", 0, 0, 65536, &experts, e))
        return false;
    if (experts > 0)
        return err_set(e, ERR_UNSUPPORTED, "mixture of experts (found expert_count %llu, expected none)",
                       (unsigned long long)experts);
    return true;
}

static bool read_heads(struct engine_model *m, struct err *e)
{
    int value_dim, stated;

    if (!read_int(m, "%s.attention.head_count", 65536, &m->n_heads, e) ||
        !find_int(m, "%s.attention.head_count_kv", m->n_heads, 1, 65536, &m->n_kv_heads, e) ||
        !find_int(m, "%s.attention.key_length", 0, 1, 65536, &stated, e))
        return false;
    m->head_dim = stated ? stated : m->n_embd / m->n_heads;
    if (!find_int(m, "%s.attention.value_length", m->head_dim, 1, 65536, &value_dim, e))
        return false;
    if (m->n_kv_heads < 1 || m->n_heads % m->n_kv_heads)
        return err_set(e, ERR_PARSE, "attention heads are not a multiple of key-value heads (found %d and %d)",
                       m->n_heads, m->n_kv_heads);
    if (!stated && m->n_embd % m->n_heads)
        return err_set(e, ERR_PARSE, "embedding length is not a multiple of attention heads (found %d and %d)",
                       m->n_embd, m->n_heads);
    if (m->head_dim < 1 || (int64_t)m->head_dim * m->n_heads > 1 << 24)
        return err_set(e, ERR_PARSE, "head size is out of range (found %d for %d heads)", m->head_dim, m->n_heads);
    if (value_dim != m->head_dim)
        return err_set(e, ERR_UNSUPPORTED, "keys and values of different length (found %d and %d)", m->head_dim,
                       value_dim);
    return true;
}

/* Multipliers of embeddings, residual and logits (Granite, Cohere). */
static bool read_scales(struct engine_model *m, struct err *e)
{
    double usual = m->arch->scaled_embeddings ? (double)sqrtf((float)m->n_embd) : 1;

    if (!find_float(m, "%s.embedding_scale", usual, &m->embed_scale, e) ||
        !find_float(m, "%s.residual_scale", 1, &m->residual_scale, e) ||
        !find_float(m, "%s.logit_scale", 1, &m->logit_scale, e))
        return false;
    if (m->logit_scale == 0)
        return err_set(e, ERR_PARSE, "logit_scale is out of range (found 0)");
    if (m->arch->divides_logits)
        m->logit_scale = 1 / m->logit_scale;
    return true;
}

static bool read_shape(struct engine_model *m, struct err *e)
{
    const struct arch *arch = m->arch;
    const char *eps = arch->norm == NORM_LAYER ? "%s.attention.layer_norm_epsilon"
                                               : "%s.attention.layer_norm_rms_epsilon";

    if (!reject_unsupported(m, e) || !read_int(m, "%s.block_count", 4096, &m->n_layers, e) ||
        !read_int(m, "%s.embedding_length", 1 << 20, &m->n_embd, e) || !read_heads(m, e) ||
        !read_int(m, "%s.feed_forward_length", 1 << 22, &m->n_ff, e) ||
        !read_int(m, "%s.context_length", 1 << 26, &m->context, e) || !find_float(m, eps, 1e-5, &m->norm_eps, e))
        return false;
    bool wide = arch->layers_27b && m->n_layers == arch->layers_27b;
    double scale = 1 / sqrt(wide ? (double)m->n_embd / m->n_heads : (double)m->head_dim);
    if (!find_float(m, "%s.attention.scale", scale, &m->attn_scale, e) ||
        !find_float(m, "%s.attn_logit_softcapping", (double)arch->attn_cap, &m->attn_cap, e) ||
        !find_float(m, "%s.final_logit_softcapping", (double)arch->logit_cap, &m->logit_cap, e))
        return false;
    if (!(m->norm_eps > 0 && m->norm_eps < 1))
        return err_set(e, ERR_PARSE, "norm epsilon is out of range (found %g)", (double)m->norm_eps);
    if (!(m->attn_scale > 0 && m->attn_scale < 1e6f) || !(m->attn_cap >= 0) || !(m->logit_cap >= 0))
        return err_set(e, ERR_PARSE, "attention scale or soft-cap is out of range (found %g, %g, %g)",
                       (double)m->attn_scale, (double)m->attn_cap, (double)m->logit_cap);
    if (!read_scales(m, e))
        return false;
    /* Folders may have more embedding rows than tokens; GGUF files have one token per row. */
    uint64_t rows, tokens = tokenizer_size(m->tokenizer);
    if (!checkpoint_find_uint(m->checkpoint, "%s.vocab_size", tokens, 1, 1 << 24, &rows, e))
        return false;
    if (rows < tokens && checkpoint_is_gguf(m->checkpoint))
        rows = tokens;
    if (rows < tokens)
        return err_set(e, ERR_PARSE,
                       "vocabulary has ids above the embedding's rows (found %llu tokens, expected at most"
                       " %llu)",
                       (unsigned long long)tokens, (unsigned long long)rows);
    m->n_vocab = (int)rows;
    return true;
}

/* Finds a tensor and marks it as used; check_layers rejects tensors of layers that are never used. */
static const struct tensor *use_tensor(struct engine_model *m, const char *name)
{
    const struct tensor *t = checkpoint_tensor(m->checkpoint, name);
    bool is_new;

    if (t)
        map_put(&m->used, t->name, &is_new);
    return t;
}

static float *read_vector(struct engine_model *m, const char *name, size_t n, bool required, bool *ok, struct err *e)
{
    const struct tensor *t = use_tensor(m, name);

    if (!*ok || (!t && !required))
        return NULL;
    if (!t || t->n_dims != 1 || t->shape[0] != n || !quant_find(t->type)) {
        *ok = err_set(e, ERR_PARSE, "tensor %s: %s (expected %zu numbers)", name, t ? "wrong shape or type" : "missing",
                      n);
        return NULL;
    }
    float *v = ARENA_NEW(&m->a, float, n);
    quant_find(t->type)->unpack(t->data, v, n);
    return v;
}

/* Rows from .. from + n_out - 1 of the stored matrix `name` [n_rows][n_in]. */
struct part {
    const char *name;
    size_t n_in, n_rows, from, n_out;
    bool repack; /* into panels, if its type has a kind */
};

/* Binds these rows and their part of the bias, if the file has one. */
static bool bind_part(struct engine_model *m, struct part p, struct matrix *w, struct err *e)
{
    const struct tensor *t = use_tensor(m, p.name);
    char bias[80];
    bool ok = true;

    if (!t)
        return err_set(e, ERR_PARSE, "tensor %s: missing", p.name);
    if (t->n_dims != 2 || t->shape[0] != p.n_in || t->shape[1] != p.n_rows)
        return err_set(e, ERR_PARSE, "tensor %s: wrong shape (found %llu x %llu, expected %zu x %zu)", p.name,
                       (unsigned long long)t->shape[1], (unsigned long long)t->shape[0], p.n_rows, p.n_in);
    *w = (struct matrix){ .quant = quant_find(t->type), .n_in = p.n_in, .n_out = p.n_out };
    if (!w->quant)
        return err_set(e, ERR_UNSUPPORTED, "tensor %s: type %s is not supported for computation", p.name,
                       type_name(t->type));
    w->row_bytes = type_row_bytes(t->type, p.n_in);
    w->data = (const uint8_t *)t->data + p.from * w->row_bytes;
    w->kind = p.repack ? panel_kind_of(t->type) : NULL;
    snprintf(bias, sizeof bias, "%.*s.bias", (int)(strlen(p.name) - strlen(".weight")), p.name);
    float *all = read_vector(m, bias, p.n_rows, false, &ok, e); /* [n_rows] */
    w->bias = all ? all + p.from : NULL;
    return ok;
}

static bool bind(struct engine_model *m, const char *name, size_t n_in, size_t n_out, struct matrix *w, struct err *e)
{
    return bind_part(m, (struct part){ name, n_in, n_out, 0, n_out, true }, w, e);
}

static bool read_norm(struct engine_model *m, const char *prefix, bool required, struct norm *out, struct err *e)
{
    size_t d = (size_t)m->n_embd;
    char name[80];
    bool ok = true;

    snprintf(name, sizeof name, "%s.weight", prefix);
    out->weight = read_vector(m, name, d, required, &ok, e);
    snprintf(name, sizeof name, "%s.bias", prefix);
    if (m->arch->norm == NORM_LAYER)
        out->bias = read_vector(m, name, d, required, &ok, e);
    return ok;
}

#define NAME(text) (snprintf(name, sizeof name, "blk.%d." text, i), name)

/* q, k and v are three tensors, or rows of attn_qkv in this order. */
static bool load_attention(struct engine_model *m, int i, struct layer *l, struct err *e)
{
    size_t d = (size_t)m->n_embd, hd = (size_t)m->head_dim, q = (size_t)m->n_heads * hd,
           kv = (size_t)m->n_kv_heads * hd;
    char name[64];
    bool ok = true;

    if (checkpoint_tensor(m->checkpoint, NAME("attn_qkv.weight")))
        ok = bind_part(m, (struct part){ name, d, q + 2 * kv, 0, q, true }, &l->linear[LINEAR_Q], e) &&
             bind_part(m, (struct part){ name, d, q + 2 * kv, q, kv, true }, &l->linear[LINEAR_K], e) &&
             bind_part(m, (struct part){ name, d, q + 2 * kv, q + kv, kv, true }, &l->linear[LINEAR_V], e);
    else
        ok = bind(m, NAME("attn_q.weight"), d, q, &l->linear[LINEAR_Q], e) &&
             bind(m, NAME("attn_k.weight"), d, kv, &l->linear[LINEAR_K], e) &&
             bind(m, NAME("attn_v.weight"), d, kv, &l->linear[LINEAR_V], e);
    if (!ok || !bind(m, NAME("attn_output.weight"), q, d, &l->linear[LINEAR_O], e))
        return false;
    if (m->arch->qkv_bias && !(l->linear[LINEAR_Q].bias && l->linear[LINEAR_K].bias && l->linear[LINEAR_V].bias))
        return err_set(e, ERR_PARSE, "tensor blk.%d.attn_q.bias, attn_k.bias or attn_v.bias: missing", i);
    bool whole = m->arch->whole_qk_norm, required = whole || m->arch->qk_norm;
    l->q_norm = read_vector(m, NAME("attn_q_norm.weight"), whole ? q : hd, required, &ok, e);
    l->k_norm = read_vector(m, NAME("attn_k_norm.weight"), whole ? kv : hd, required, &ok, e);
    return ok;
}

/* gate and up are two tensors, or rows of ffn_up in this order. */
static bool load_feed_forward(struct engine_model *m, int i, struct layer *l, struct err *e)
{
    size_t d = (size_t)m->n_embd, ff = (size_t)m->n_ff;
    char name[64];
    bool ok;

    if (!m->arch->gated)
        ok = bind(m, NAME("ffn_up.weight"), d, ff, &l->linear[LINEAR_UP], e);
    else if (checkpoint_tensor(m->checkpoint, NAME("ffn_gate.weight")))
        ok = bind(m, name, d, ff, &l->linear[LINEAR_GATE], e) &&
             bind(m, NAME("ffn_up.weight"), d, ff, &l->linear[LINEAR_UP], e);
    else if (checkpoint_tensor(m->checkpoint, NAME("ffn_up.weight")) &&
             checkpoint_tensor(m->checkpoint, name)->shape[1] == ff)
        ok = err_set(e, ERR_PARSE, "tensor blk.%d.ffn_gate.weight: missing", i);
    else
        ok = bind_part(m, (struct part){ name, d, 2 * ff, 0, ff, true }, &l->linear[LINEAR_GATE], e) &&
             bind_part(m, (struct part){ name, d, 2 * ff, ff, ff, true }, &l->linear[LINEAR_UP], e);
    return ok && bind(m, NAME("ffn_down.weight"), ff, d, &l->linear[LINEAR_DOWN], e);
}

/* For each kind of block: the names of its norms in the file, and the function that binds its linears. */
static const struct block_loader {
    const char *norm, *post_norm;
    bool (*load)(struct engine_model *m, int i, struct layer *l, struct err *e);
} loaders[N_BLOCK_KINDS] = {
    [BLOCK_ATTENTION] = { "attn_norm", "post_attention_norm", load_attention },
    [BLOCK_FEED_FORWARD] = { "ffn_norm", "post_ffw_norm", load_feed_forward },
};

static bool load_block(struct engine_model *m, int i, enum block_kind kind, struct err *e)
{
    struct layer *l = &m->layers[i];
    bool first = l->n_blocks == 0;
    struct block *b = &l->blocks[l->n_blocks++];
    char name[64];

    b->kind = kind;
    snprintf(name, sizeof name, "blk.%d.%s", i, loaders[kind].norm);
    if ((!m->arch->no_pre_norms && !read_norm(m, name, first || !m->parallel, &b->norm, e)) ||
        !loaders[kind].load(m, i, l, e))
        return false;
    snprintf(name, sizeof name, "blk.%d.%s", i, loaders[kind].post_norm);
    return !m->arch->post_norms || read_norm(m, name, true, &b->post_norm, e);
}

static bool load_layer(struct engine_model *m, int i, struct err *e)
{
    struct block *blocks = m->layers[i].blocks;
    char name[64];

    if (!load_block(m, i, BLOCK_ATTENTION, e) || !load_block(m, i, BLOCK_FEED_FORWARD, e))
        return false;
    if (m->parallel && !blocks[1].norm.weight) {
        /* One norm for both blocks; Falcon also: attn_norm_2 for attention and attn_norm for the feed-forward */
        blocks[1].norm = blocks[0].norm;
        if (checkpoint_tensor(m->checkpoint, NAME("attn_norm_2.weight")))
            return read_norm(m, NAME("attn_norm_2"), true, &blocks[0].norm, e);
    }
    return true;
}

#undef NAME

/* The name of the type with the most bytes. */
static void name_quantization(struct engine_model *m)
{
    uint64_t bytes[64] = { 0 }, max = 0;

    for (size_t i = 0; i < checkpoint_tensor_count(m->checkpoint); i++) {
        const struct tensor *t = checkpoint_tensor_at(m->checkpoint, i);
        if (t->type < 0 || t->type >= (int)COUNT_OF(bytes))
            continue;
        bytes[t->type] += t->n_bytes;
        if (bytes[t->type] > max) {
            max = bytes[t->type];
            snprintf(m->quantization, sizeof m->quantization, "%s", type_name(t->type));
        }
    }
}

static void count_parameters(struct engine_model *m)
{
    for (size_t i = 0; i < checkpoint_tensor_count(m->checkpoint); i++) {
        const struct tensor *t = checkpoint_tensor_at(m->checkpoint, i);
        uint64_t n = 1;
        for (int k = 0; k < t->n_dims; k++)
            n *= t->shape[k];
        m->n_parameters += str_starts(t->name, S("rope_")) ? 0 : n;
    }
}

/* Checks that all layers have the same tensors, and that each of them is part of the computation. */
static bool check_layers(struct engine_model *m, struct err *e)
{
    char name[96];

    for (size_t i = 0; i < checkpoint_tensor_count(m->checkpoint); i++) {
        str full = checkpoint_tensor_at(m->checkpoint, i)->name;
        str rest;
        int layer = tensor_block(full, &rest);
        if (!str_starts(full, S("blk.")))
            continue;
        if (layer < 0 || layer >= m->n_layers)
            return err_set(e, ERR_PARSE, "tensor " STR_FMT ": no such layer (found %d layers in the metadata)",
                           STR_ARG(full), m->n_layers);
        if (!map_find(&m->used, full))
            return err_set(e, ERR_UNSUPPORTED, "tensor " STR_FMT ": not a part of architecture %s", STR_ARG(full),
                           m->arch->name);
        for (int k = 0; k < (layer == 0 ? m->n_layers : 1); k++) {
            snprintf(name, sizeof name, "blk.%d." STR_FMT, k, STR_ARG(rest));
            if (!checkpoint_tensor(m->checkpoint, name))
                return err_set(e, ERR_PARSE, "tensor %s: missing (found " STR_FMT ")", name, STR_ARG(full));
        }
    }
    return true;
}

/* The same for the tensors outside the layers of a GGUF file; a folder's unknown tensors have a warning (hf.c). */
static bool check_outer_tensors(struct engine_model *m, struct err *e)
{
    for (size_t i = 0; checkpoint_is_gguf(m->checkpoint) && i < checkpoint_tensor_count(m->checkpoint); i++) {
        str name = checkpoint_tensor_at(m->checkpoint, i)->name;
        if (!str_starts(name, S("blk.")) && !str_starts(name, S("rope_")) && !map_find(&m->used, name))
            return err_set(e, ERR_UNSUPPORTED, "tensor " STR_FMT ": not a part of architecture %s", STR_ARG(name),
                           m->arch->name);
    }
    return true;
}

static bool load_positions(struct engine_model *m, struct err *e)
{
    const struct tensor *t = checkpoint_tensor(m->checkpoint, "position_embd.weight");

    if (!m->arch->learned_positions)
        return model_read_rope(m, e);
    size_t rows = t ? (size_t)t->shape[1] : 0;
    if (!bind_part(m, (struct part){ "position_embd.weight", (size_t)m->n_embd, rows, 0, rows, false }, &m->positions,
                   e))
        return false;
    if (m->positions.n_out < (size_t)m->context)
        return err_set(e, ERR_PARSE, "tensor position_embd.weight: too few positions (found %zu, expected %d)",
                       m->positions.n_out, m->context);
    return true;
}

/* The rounding error of the first layer's attention passes through every later layer, so it is computed more exactly:
 * see PERFORMANCE.md, "Quantized activations". */
static void set_two_pass(struct layer *l)
{
    for (int k = LINEAR_Q; k <= LINEAR_O; k++)
        l->linear[k].two_pass = true;
}

static bool load_all(struct engine_model *m, struct err *e)
{
    size_t d = (size_t)m->n_embd, v = (size_t)m->n_vocab;
    bool tied = !checkpoint_tensor(m->checkpoint, "output.weight");

    if (!bind_part(m, (struct part){ "token_embd.weight", d, v, 0, v, tied }, &m->embed, e))
        return false;
    m->head = m->embed;
    if (!tied && !bind(m, "output.weight", d, v, &m->head, e))
        return false;
    bool alone = !checkpoint_tensor(m->checkpoint, "blk.0.ffn_norm.weight");
    m->parallel = m->arch->may_be_parallel && checkpoint_find_bool(m->checkpoint, "%s.use_parallel_residual", alone);
    m->layers = ARENA_NEW(&m->a, struct layer, (size_t)m->n_layers);
    for (int i = 0; i < m->n_layers; i++)
        if (!load_layer(m, i, e))
            return false;
    set_two_pass(&m->layers[0]);
    /* Models with float weights cache keys and values in float32: see PERFORMANCE.md, "KV cache". */
    const struct tensor *q = checkpoint_tensor(m->checkpoint, "blk.0.attn_q.weight");
    q = q ? q : checkpoint_tensor(m->checkpoint, "blk.0.attn_qkv.weight");
    m->kv_f32 = !m->cache_q8 && (q->type == TYPE_F32 || q->type == TYPE_F16 || q->type == TYPE_BF16);
    count_parameters(m);
    return check_layers(m, e) && read_norm(m, "output_norm", true, &m->output_norm, e) && load_positions(m, e) &&
           check_outer_tensors(m, e) &&
           checkpoint_check_keys(m->checkpoint, !m->alibi && !m->arch->learned_positions, e);
}

bool model_load(struct engine_model *m, const char *path, const char *quantize, struct err *e)
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
    if (!m->tokenizer || !read_shape(m, e) ||
        (quantize && !checkpoint_quantize(m->checkpoint, quantize, m->n_threads, e)) || !load_all(m, e))
        return err_wrap(e, "%s", path);
    model_reserve_panels(m);
    name_quantization(m);
    return true;
}

void model_release(struct engine_model *m)
{
    map_release(&m->used);
    model_free_panels(m);
    tokenizer_free(m->tokenizer);
    checkpoint_close(m->checkpoint);
    arena_free(&m->a);
}

void matrix_row(const struct matrix *w, size_t row, float *out)
{
    w->quant->unpack(w->data + row * w->row_bytes, out, w->n_in);
}

const float *matrix_rows(const struct matrix *w, size_t row, size_t n, float *out)
{
    const uint8_t *data = w->data + row * w->row_bytes;

    if (w->quant->type == TYPE_F32 && (uintptr_t)data % _Alignof(float) == 0)
        return (const float *)(const void *)data;
    for (size_t i = 0; i < n; i++)
        matrix_row(w, row + i, out + i * w->n_in);
    return out;
}
