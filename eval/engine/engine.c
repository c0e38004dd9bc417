/*
 * engine.c -- the door: opening models and adapters, logits (tokens: tokens.c).
 */
#include "eval/engine/engine.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/machine.h"
#include "eval/engine/files/quantize.h"
#include "eval/engine/run/forward.h"
#include "eval/engine/run/lora.h"
#include "eval/engine/threads/team.h"

struct engine_model *engine_model_open(const char *path, const struct engine_options *o, struct err *e)
{
    struct engine_model *m = xcalloc(1, sizeof *m);

    if (o && o->kv_cache && *o->kv_cache && strcmp(o->kv_cache, "f16") != 0) {
        m->cache_q8 = strcmp(o->kv_cache, "q8") == 0;
        if (!m->cache_q8) {
            err_set(e, ERR_USAGE, "type of the cache (found \"%.40s\", expected f16 or q8)", o->kv_cache);
            free(m);
            return NULL;
        }
    }
    m->n_threads = o && o->n_threads > 0 ? o->n_threads : machine_processors();
    if (model_load(m, path, o && o->quantize && *o->quantize ? o->quantize : NULL, e))
        return m;
    engine_model_close(m);
    return NULL;
}

void engine_model_close(struct engine_model *m)
{
    if (!m)
        return;
    model_release(m);
    free(m);
}

bool engine_model_info(struct engine_model *m, struct engine_info *out, struct err *e)
{
    (void)e;
    *out = (struct engine_info){
        .name = checkpoint_find_string(m->checkpoint, "general.name"),
        .arch = str_from(m->arch->name),
        .quantization = str_from(m->quantization),
        .n_layers = m->n_layers,
        .n_embd = m->n_embd,
        .n_heads = m->n_heads,
        .n_kv_heads = m->n_kv_heads,
        .n_ff = m->n_ff,
        .n_vocab = m->n_vocab,
        .context_length = m->context,
        .n_parameters = m->n_parameters,
        .file_bytes = checkpoint_file_bytes(m->checkpoint),
        .bos = tokenizer_bos(m->tokenizer),
        .eos = tokenizer_eos(m->tokenizer),
        .tokenizer = tokenizer_kind(m->tokenizer),
        .chat_template = checkpoint_find_string(m->checkpoint, "tokenizer.chat_template"),
    };
    return true;
}

bool engine_model_sha256(struct engine_model *m, char hex[65], struct err *e)
{
    if (!m->sha256[0] && !checkpoint_sha256(m->checkpoint, m->sha256, e))
        return false;
    memcpy(hex, m->sha256, sizeof m->sha256);
    return true;
}

/* A folder's identity: the hashes of its files by name, in sorted order. */
bool engine_adapter_sha256(const char *path, char hex[65], struct err *e)
{
    struct arena a = { 0 };
    struct sha256 h;
    str *names = NULL;
    size_t n = 0;
    bool ok = true;

    if (!file_is_directory(path))
        return file_sha256(path, hex, e);
    sha256_init(&h);
    ok = file_list(path, &a, &names, &n, e);
    for (size_t i = 0; ok && i < n; i++) {
        char one[65];
        if (!str_ends(names[i], S(".safetensors")) && !str_is(names[i], "adapter_config.json"))
            continue;
        ok = file_sha256(path_join(&a, str_from(path), names[i]).s, one, e);
        sha256_add_str(&h, names[i]);
        sha256_add(&h, one, 64);
    }
    if (ok)
        sha256_hex(&h, hex);
    arena_free(&a);
    return ok;
}

/* --- adapters ------------------------------------------------------------- */

/* The linear's rows of B begin at `from`: a fused matrix is several linears with one A. */
static void put_linear(struct engine_adapter *ad, const struct lora_pair *p, int layer, int which, size_t from)
{
    ad->linears[layer * N_LINEARS + which] = (struct lora_linear){
        .rank = p->rank, .scale = p->scale * ad->user_scale, .a = p->a, .b = p->b + from * (size_t)p->rank
    };
}

static bool bind_in_layer(struct engine_model *m, struct engine_adapter *ad, const struct lora_pair *p, int i, str name)
{
    static const char *const names[N_LINEARS] = { "attn_q",   "attn_k", "attn_v",  "attn_output",
                                                  "ffn_gate", "ffn_up", "ffn_down" };
    const struct matrix *linear = m->layers[i].linear;
    size_t q = linear[LINEAR_Q].n_out, k = linear[LINEAR_K].n_out, ff = linear[LINEAR_GATE].n_out;

    if (str_is(name, "attn_qkv")) {
        put_linear(ad, p, i, LINEAR_Q, 0);
        put_linear(ad, p, i, LINEAR_K, q);
        put_linear(ad, p, i, LINEAR_V, q + k);
        return true;
    }
    if (str_is(name, "ffn_up") && m->arch->gated && p->n_out == 2 * ff) {
        put_linear(ad, p, i, LINEAR_GATE, 0);
        put_linear(ad, p, i, LINEAR_UP, ff);
        return true;
    }
    for (int w = 0; w < N_LINEARS; w++)
        if (str_is(name, names[w])) {
            put_linear(ad, p, i, w, 0);
            return true;
        }
    return false;
}

/* Shapes were compared with the base's tensor when the file was read. */
static bool bind_pair(struct engine_model *m, struct engine_adapter *ad, const struct lora_pair *p, struct err *e)
{
    str rest;
    int layer = tensor_block(p->target, &rest);

    ad->max_rank = p->rank > ad->max_rank ? p->rank : ad->max_rank;
    ad->n_parameters += (uint64_t)p->rank * (p->n_in + p->n_out);
    struct lora_linear *alone = str_is(p->target, "output.weight")          ? &ad->head
                                : str_is(p->target, "token_embd.weight")    ? &ad->embed
                                : str_is(p->target, "position_embd.weight") ? &ad->positions
                                                                            : NULL;
    if (alone) {
        *alone = (struct lora_linear){
            .rank = p->rank, .scale = p->scale * ad->user_scale, .a = p->a, .b = p->b, .n_in = p->n_in
        };
        return true;
    }
    if (layer >= 0 && layer < m->n_layers && str_ends(rest, S(".weight")) &&
        bind_in_layer(m, ad, p, layer, str_slice(rest, 0, rest.n - strlen(".weight"))))
        return true;
    return err_set(e, ERR_UNSUPPORTED, "adapter target is not supported (found \"" STR_FMT "\")", STR_ARG(p->target));
}

struct engine_adapter *engine_adapter_open(struct engine_model *m, const char *path, float scale, struct err *e)
{
    struct engine_adapter *ad = xcalloc(1, sizeof *ad);
    bool ok;

    ad->user_scale = scale;
    ad->linears = xcalloc((size_t)m->n_layers * N_LINEARS, sizeof *ad->linears);
    ad->file = lora_file_open(path, m->checkpoint, e);
    ok = ad->file != NULL;
    for (size_t i = 0; ok && i < lora_file_count(ad->file); i++)
        ok = bind_pair(m, ad, lora_file_at(ad->file, i), e) || err_wrap(e, "%s", path);
    if (ok) {
        lora_bind(m, ad);
        lora_file_drop_weights(ad->file);
        return ad;
    }
    engine_adapter_close(ad);
    return NULL;
}

void engine_adapter_close(struct engine_adapter *ad)
{
    if (!ad)
        return;
    lora_file_close(ad->file);
    lora_unbind(ad);
    free(ad->linears);
    free(ad);
}

void engine_adapter_info(const struct engine_adapter *ad, struct engine_adapter_info *out)
{
    *out = (struct engine_adapter_info){ .rank = lora_file_rank(ad->file),
                                         .alpha = lora_file_alpha(ad->file),
                                         .scale = (double)ad->user_scale,
                                         .n_parameters = ad->n_parameters,
                                         .targets = lora_file_targets(ad->file) };
}

const char *engine_model_warning(const struct engine_model *m, size_t i)
{
    return checkpoint_warning_at(m->checkpoint, i);
}

const char *engine_adapter_warning(const struct engine_adapter *ad, size_t i)
{
    return lora_file_warning_at(ad->file, i);
}

/* --- logits --------------------------------------------------------------- */

struct copied {
    float *to;
    size_t n_vocab;
};

static void copy_logits(void *arg, size_t row, const float *logits, const struct logit_stats *u)
{
    const struct copied *c = arg;

    (void)u;
    memcpy(c->to + row * c->n_vocab, logits, c->n_vocab * sizeof *logits);
}

bool engine_logits(struct engine_model *m, struct engine_adapter *const *adapters, size_t n_adapters,
                   const int32_t *tokens, size_t n, float *out, struct err *e)
{
    size_t n_vocab = (size_t)m->n_vocab;

    if (n == 0 || n > (size_t)m->context)
        return err_set(e, ERR_PARSE, "number of tokens (found %zu, expected 1 to %d)", n, m->context);
    for (size_t i = 0; i < n; i++)
        if (tokens[i] < 0 || tokens[i] >= m->n_vocab)
            return err_set(e, ERR_PARSE, "token out of range (found %d, expected 0 to %d)", tokens[i], m->n_vocab - 1);
    struct kv_pool pool = kv_pool_new(m);
    struct kv_cache cache = { 0 };
    struct rope *rope = model_rope_new(m, model_rope_class(m, n));
    struct workspace *w = workspace_new(m, 64, m->n_threads);
    kv_reserve(&pool, &cache, 0, n);
    for (size_t at = 0; at < n; at += 64) {
        struct row rows[64];
        size_t count = n - at < 64 ? n - at : 64;
        for (size_t i = 0; i < count; i++)
            rows[i] = (struct row){ tokens[at + i], (int)(at + i), &cache, adapters, n_adapters, true, rope };
        forward(m, w, rows, count, NULL, copy_logits, &(struct copied){ out + at * n_vocab, n_vocab });
    }
    workspace_free(w);
    free(rope);
    kv_release(&pool, &cache);
    kv_pool_free(&pool);
    return true;
}

bool engine_quantize(const char *path, const char *type, const char *output, int n_threads, struct err *e)
{
    struct checkpoint *c = checkpoint_open(path, e);
    bool ok = c && checkpoint_export(c, type, output, n_threads > 0 ? n_threads : machine_processors(), e);

    checkpoint_close(c);
    return ok;
}

const char *const *engine_arch_names(size_t *n)
{
    return arch_names(n);
}

const char *const *engine_quant_names(size_t *n)
{
    return quant_names(n);
}

const char *engine_isa(void)
{
    return kernels_get()->name;
}
