/*
 * adapters.c -- LoRA adapters of an open model: hash, opening, information.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/engine/models/model.h"
#include "eval/engine/run/lora.h"

/* The files that can change an answer: weights, configuration, special tokens and chat template. */
static bool changes_answers(str name)
{
    static const char *const names[] = { "adapter_config.json", "tokenizer_config.json", "special_tokens_map.json",
                                         "chat_template.jinja" };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(name, names[i]))
            return true;
    return str_ends(name, S(".safetensors"));
}

/* Hash of a folder: of its files' names and hashes, sorted by name. */
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
        if (!changes_answers(names[i]))
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

/* --- opening ---------------------------------------------------------------- */

/* The linear's rows of B begin at `from`: a fused matrix is several linears with one A. */
static void put_linear(struct engine_adapter *ad, const struct lora_pair *p, int layer, int which, size_t from)
{
    ad->linears[layer * N_LINEARS + which] = (struct lora_linear){ .rank = p->rank,
                                                                   .scale = p->scale * ad->user_scale,
                                                                   .a = p->a,
                                                                   .b = p->b + from * (size_t)p->rank,
                                                                   .magnitude = p->magnitude ? p->magnitude + from
                                                                                             : NULL };
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
    ad->n_parameters += (uint64_t)p->rank * (p->n_in + p->n_out) + (p->magnitude ? p->n_out : 0);
    ad->is_dora |= p->magnitude != NULL;
    struct lora_linear *alone = str_is(p->target, "output.weight")          ? &ad->head
                                : str_is(p->target, "token_embd.weight")    ? &ad->embed
                                : str_is(p->target, "position_embd.weight") ? &ad->positions
                                                                            : NULL;
    if (alone) {
        *alone = (struct lora_linear){ .rank = p->rank,
                                       .scale = p->scale * ad->user_scale,
                                       .a = p->a,
                                       .b = p->b,
                                       .n_in = p->n_in,
                                       .magnitude = p->magnitude };
        return true;
    }
    if (layer >= 0 && layer < m->n_layers && str_ends(rest, S(".weight")) &&
        bind_in_layer(m, ad, p, layer, str_slice(rest, 0, rest.n - strlen(".weight"))))
        return true;
    return err_set(e, ERR_UNSUPPORTED, "adapter target is not supported (found \"" STR_FMT "\")", STR_ARG(p->target));
}

/* The end-of-answer tokens named in the adapter's folder; their ids come from the base's vocabulary. */
static void bind_ends(const struct engine_model *m, struct engine_adapter *ad)
{
    const struct token_names *t = &ad->tokens;

    for (size_t i = 0; i < t->n_eos; i++) {
        int32_t id = tokenizer_find(m->tokenizer, t->eos[i]);
        if (id >= 0)
            ad->ends[ad->n_ends++] = id;
        else if (ad->n_warnings < COUNT_OF(ad->warnings))
            ad->warnings[ad->n_warnings++] = arena_printf(&ad->a,
                                                          "tokenizer_config.json: eos_token \"" STR_FMT
                                                          "\" is not in the base's vocabulary",
                                                          STR_ARG(str_slice(t->eos[i], 0, 60)))
                                                 .s;
    }
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
        ad->tokens = *lora_file_tokens(ad->file);
        bind_ends(m, ad);
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
    arena_free(&ad->a);
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

const char *engine_adapter_warning(const struct engine_adapter *ad, size_t i)
{
    size_t n_file = 0;

    while (lora_file_warning_at(ad->file, n_file))
        n_file++;
    if (i < n_file)
        return lora_file_warning_at(ad->file, i);
    return i - n_file < ad->n_warnings ? ad->warnings[i - n_file] : NULL;
}
