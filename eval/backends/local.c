/*
 * local.c -- the backend "local": answers from the built-in engine.  The variants of a
 * checkpoint (the base and its adapters) share one batch.  Other files: see local.h.
 */
#include "eval/backends/local.h"

#include <stdlib.h>

#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/log.h"

static void local_close(void *state)
{
    struct local *l = state;

    if (!l)
        return;
    engine_batch_free(l->batch);
    local_close_divergences(l);
    arena_free(&l->names);
    for (size_t i = 0; i < l->n_variants; i++)
        engine_adapter_close(l->variants[i].adapter);
    engine_model_close(l->model);
    arena_free(&l->replies);
    free(l->variants);
    free(l);
}

static bool identify(struct local *l, const struct backend_model *m, struct variant *v, struct err *e)
{
    struct sha256 h;
    char adapter[65] = "";

    if (m->adapter.n && !engine_adapter_sha256(arena_cstr(&l->replies, m->adapter), adapter, e))
        return false;
    sha256_init(&h);
    sha256_add_str(&h, S("local engine " ENGINE_NUMERICS_VERSION));
    sha256_add_str(&h, str_from(l->sha256));
    sha256_add_str(&h, m->quantize);
    if (str_is(m->kv_cache, "q8"))
        sha256_add_str(&h, S("cache q8"));
    sha256_add_str(&h, str_from(adapter));
    sha256_add(&h, &m->scale, sizeof m->scale);
    sha256_hex(&h, v->identity);
    return true;
}

static bool open_variant(struct local *l, const struct backend_model *m, struct variant *v, struct err *e)
{
    v->id = arena_str(&l->names, m->id);
    if (m->adapter.n) {
        v->adapter = engine_adapter_open(l->model, arena_cstr(&l->replies, m->adapter), (float)m->scale, e);
        if (!v->adapter)
            return err_wrap(e, "model " STR_FMT, STR_ARG(m->id));
        for (size_t i = 0; engine_adapter_warning(v->adapter, i); i++)
            log_warn("model " STR_FMT ": %s", STR_ARG(m->id), engine_adapter_warning(v->adapter, i));
    }
    return identify(l, m, v, e);
}

static bool local_open(const struct backend_model *models, size_t n, const struct backend_options *o, void **state,
                       struct err *e)
{
    struct local *l = xcalloc(1, sizeof *l);
    struct engine_options options = { .n_threads = o->n_threads,
                                      .max_batch = o->max_batch,
                                      .max_memory = o->max_memory };
    if (models[0].quantize.n)
        options.quantize = arena_cstr(&l->names, models[0].quantize);
    options.kv_cache = arena_cstr(&l->names, models[0].kv_cache);
    l->options = options;
    l->model = engine_model_open(arena_cstr(&l->replies, models[0].path), &options, e);
    bool ok = l->model && engine_reads_text(l->model, e) && engine_model_info(l->model, &l->info, e) &&
              engine_model_sha256(l->model, l->sha256, e);
    for (size_t i = 0; ok && engine_model_warning(l->model, i); i++)
        log_warn("model " STR_FMT ": %s", STR_ARG(models[0].id), engine_model_warning(l->model, i));
    l->variants = xcalloc(n, sizeof *l->variants);
    for (size_t i = 0; ok && i < n; i++) {
        l->n_variants++;
        ok = open_variant(l, &models[i], &l->variants[i], e);
    }
    if (ok) {
        l->batch = engine_batch_new(l->model, &options, e);
        ok = l->batch != NULL;
    }
    if (!ok) {
        local_close(l);
        return false;
    }
    *state = l;
    return true;
}

static bool local_identity(void *state, size_t model, char hex[65], struct err *e)
{
    struct local *l = state;
    (void)e;
    memcpy(hex, l->variants[model].identity, 65);
    return true;
}

static struct engine_chat chat_of(const struct local *l, size_t model)
{
    struct engine_adapter *const *adapter = &l->variants[model].adapter;

    return engine_chat(l->model, adapter, *adapter != NULL);
}

static str local_chat_template(void *state, size_t model)
{
    return chat_of(state, model).source;
}

static void local_chat_tokens(void *state, size_t model, str *bos, str *eos, str *other)
{
    struct engine_chat chat = chat_of(state, model);

    *bos = chat.bos;
    *eos = chat.eos;
    *other = chat.other;
}

static struct json *warnings_of(const struct local *l, size_t model)
{
    const struct engine_adapter *adapter = l->variants[model].adapter;
    struct json *list = json_new_array();

    for (size_t i = 0; engine_model_warning(l->model, i); i++)
        json_push(list, json_new_string(str_from(engine_model_warning(l->model, i))));
    for (size_t i = 0; adapter && engine_adapter_warning(adapter, i); i++)
        json_push(list, json_new_string(str_from(engine_adapter_warning(adapter, i))));
    return list;
}

static str local_describe(void *state, size_t model, struct arena *a)
{
    struct local *l = state;
    struct json *o = json_new_object();

    json_set(o, "arch", json_new_string(l->info.arch));
    json_set(o, "quantization", json_new_string(l->info.quantization));
    json_set(o, "parameters", json_new_int((int64_t)l->info.n_parameters));
    json_set(o, "n_layers", json_new_int(l->info.n_layers));
    json_set(o, "n_embd", json_new_int(l->info.n_embd));
    json_set(o, "n_vocab", json_new_int(l->info.n_vocab));
    json_set(o, "context_length", json_new_int(l->info.context_length));
    json_set(o, "file_bytes", json_new_int((int64_t)l->info.file_bytes));
    json_set(o, "sha256", json_new_string(str_from(l->sha256)));
    struct engine_adapter *const *adapter = &l->variants[model].adapter;
    struct engine_chat chat = chat_of(l, model);
    bool own_template = *adapter && !str_equal(chat.source, l->info.chat_template);
    json_set(o, "bos_token", chat.bos.s ? json_new_string(chat.bos) : json_new_null());
    json_set(o, "end_tokens", json_new_string(engine_end_tokens(l->model, adapter, *adapter != NULL, a)));
    json_set(o, "chat_template",
             json_new_string(!chat.source.n ? S("none")
                             : own_template ? S("the adapter's")
                                            : S("the checkpoint's")));
    json_set(o, "warnings", warnings_of(l, model));
    if (l->variants[model].adapter) {
        struct engine_adapter_info ai;
        engine_adapter_info(l->variants[model].adapter, &ai);
        json_set(o, "rank", json_new_int(ai.rank));
        json_set(o, "alpha", json_new_number(ai.alpha));
        json_set(o, "scale", json_new_number(ai.scale));
        json_set(o, "targets", json_new_string(ai.targets));
        json_set(o, "adapter_parameters", json_new_int((int64_t)ai.n_parameters));
    }
    str text = json_to_text(o, a);
    json_free(o);
    return text;
}

/* --- answering ----------------------------------------------------------- */

static bool local_poll(void *state, struct backend_reply *out, size_t max, size_t *n, struct err *e)
{
    struct local *l = state;
    struct engine_result results[64];
    size_t n_results;

    *n = 0;
    arena_reset(&l->replies);
    while (*n == 0 && engine_pending(l->batch) > 0) {
        if (!engine_step(l->batch, results, max < COUNT_OF(results) ? max : COUNT_OF(results), &n_results, e))
            return false;
        for (size_t i = 0; i < n_results; i++)
            *n += local_finish_part(l, &results[i], &out[*n]);
    }
    if (*n == 0 && l->next_divergence < l->n_divergences)
        *n = local_step_divergence(l, out);
    return true;
}

const struct backend backend_local = {
    .name = "local",
    .summary = "the built-in engine: GGUF or Hugging Face checkpoints, LoRA adapters",
    .likelihoods = true,
    .compares_models = true,
    .distributes = true,
    .poll_may_be_empty = true, /* one window of a long text is done */
    .open = local_open,
    .close = local_close,
    .identity = local_identity,
    .describe = local_describe,
    .chat_template = local_chat_template,
    .chat_tokens = local_chat_tokens,
    .submit = local_submit,
    .poll = local_poll,
};
