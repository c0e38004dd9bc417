/*
 * engine.c -- opens models, computes logits, quantizes (adapters: adapters.c, tokens: tokens.c, scoring: score.c).
 */
#include "eval/engine/engine.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
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

const char *engine_model_warning(const struct engine_model *m, size_t i)
{
    const char *const *list;
    size_t n_file = 0, n = tokenizer_warnings(m->tokenizer, &list);

    while (checkpoint_warning_at(m->checkpoint, n_file))
        n_file++;
    if (i < n_file)
        return checkpoint_warning_at(m->checkpoint, i);
    return i - n_file < n ? list[i - n_file] : NULL;
}

/* --- logits --------------------------------------------------------------- */

struct copied {
    float *to; /* [rows][n_vocab] */
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

    if (!lora_may_combine(adapters, n_adapters, e))
        return false;
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
