/*
 * hf_text.c -- the files of a Hugging Face folder that are not weights: special tokens, tokenizer, chat template.
 *
 * Precedence of the files, as in transformers, vLLM and lm-evaluation-harness:
 *   - bos_token and eos_token of a chat template: tokenizer_config.json, else special_tokens_map.json, else the ids of
 *     generation_config.json and config.json; null = none;
 *   - tokens that end an answer: the eos_token above, and every eos_token_id of generation_config.json (without that
 *     file: of config.json);
 *   - chat template: chat_template.jinja, else chat_template of tokenizer_config.json.
 * An adapter's folder may have its own version of any of these files.
 */
#include "eval/engine/files/hf.h"

#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/json.h"

enum { MAX_TEXT_BYTES = 64 << 20, MAX_JSON_BYTES = 16 << 20 };

/* --- names of special tokens ------------------------------------------------ */

/* A token's text: a string, or an object with its content. */
static str token_text(const struct json *v)
{
    return json_kind(v) == JSON_OBJECT_KIND ? json_as_string(json_get(v, "content")) : json_as_string(v);
}

static bool bad_token(const char *path, const char *key, const struct json *v, struct err *e)
{
    return err_set(e, ERR_PARSE, "%s: %s (found %s, expected a token's text, an object with its content, or null)",
                   path, key, json_kind_name(v));
}

/* The member if the file has it; an explicit null counts as present. */
static bool read_bos(struct token_names *t, const struct json *config, const char *path, struct arena *a, struct err *e)
{
    const struct json *v = json_get(config, "bos_token");

    if (!v || t->has_bos)
        return true;
    t->has_bos = true;
    t->bos = arena_str(a, token_text(v));
    return t->bos.n || json_kind(v) == JSON_NULL_KIND || bad_token(path, "bos_token", v, e);
}

/* One token, or a list whose first entry is eos_token. */
static bool read_eos(struct token_names *t, const struct json *config, const char *path, struct arena *a, struct err *e)
{
    const struct json *v = json_get(config, "eos_token");
    size_t n = json_kind(v) == JSON_ARRAY_KIND ? json_length(v) : 1;

    if (!v || t->has_eos)
        return true;
    t->has_eos = true;
    if (json_kind(v) == JSON_NULL_KIND)
        return true;
    if (n > COUNT_OF(t->eos))
        return err_set(e, ERR_PARSE, "%s: eos_token (found a list of %zu, expected at most %zu)", path, n,
                       COUNT_OF(t->eos));
    for (size_t i = 0; i < n; i++) {
        const struct json *one = json_kind(v) == JSON_ARRAY_KIND ? json_at(v, i) : v;
        t->eos[t->n_eos] = arena_str(a, token_text(one));
        if (!t->eos[t->n_eos++].n)
            return bad_token(path, "eos_token", one, e);
    }
    return true;
}

/* A string, or a list of named templates, of which "default" is used. */
static str template_of(const struct json *config)
{
    const struct json *v = json_get(config, "chat_template");

    for (size_t i = 0; json_kind(v) == JSON_ARRAY_KIND && i < json_length(v); i++)
        if (str_is(json_as_string(json_get(json_at(v, i), "name")), "default"))
            return json_as_string(json_get(json_at(v, i), "template"));
    return json_as_string(v);
}

static void read_flag(const struct json *config, const char *key, bool *has, bool *value)
{
    const struct json *v = json_get(config, key);

    *has = json_kind(v) == JSON_BOOL_KIND;
    *value = json_bool(v);
}

bool hf_read_token_names(const char *dir, struct token_names *t, struct arena *a, struct err *e)
{
    static const char *const names[] = { "tokenizer_config.json", "special_tokens_map.json" };
    const char *jinja = path_join(a, str_from(dir), S("chat_template.jinja")).s;

    *t = (struct token_names){ .chat_template = { "", 0 }, .bos = { "", 0 } };
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const char *path = path_join(a, str_from(dir), str_from(names[i])).s;
        if (!file_exists(path))
            continue;
        struct json *config = json_parse_file(path, MAX_TEXT_BYTES, e);
        bool ok = config && read_bos(t, config, path, a, e) && read_eos(t, config, path, a, e);
        if (ok && i == 0) {
            t->chat_template = arena_str(a, template_of(config));
            read_flag(config, "add_bos_token", &t->has_add_bos, &t->add_bos);
            read_flag(config, "add_eos_token", &t->has_add_eos, &t->add_eos);
        }
        json_free(config);
        if (!ok)
            return false;
    }
    return !file_exists(jinja) || file_read(jinja, MAX_JSON_BYTES, a, &t->chat_template, e);
}

/* --- the folder ---------------------------------------------------------------- */

/* Tokens that end a text: one number or a list. */
static void put_ends(struct checkpoint *c, const struct json *v)
{
    size_t n = json_length(v), used = 0;

    if (json_kind(v) == JSON_INT_KIND && json_int(v) >= 0)
        hf_put_uint(c, "tokenizer.ggml.eos_token_id", (uint64_t)json_int(v));
    if (json_kind(v) != JSON_ARRAY_KIND || n == 0)
        return;
    double *ids = ARENA_NEW(&c->a, double, n);
    for (size_t i = 0; i < n; i++)
        if (json_kind(json_at(v, i)) == JSON_INT_KIND && json_int(json_at(v, i)) >= 0)
            ids[used++] = json_number(json_at(v, i));
    hf_put_uints(c, "tokenizer.ggml.eos_token_id", ids, used);
}

static void put_ids(struct checkpoint *c, const struct json *config)
{
    const struct json *bos = json_get(config, "bos_token_id"), *pad = json_get(config, "pad_token_id");

    if (json_kind(bos) == JSON_INT_KIND && json_int(bos) >= 0)
        hf_put_uint(c, "tokenizer.ggml.bos_token_id", (uint64_t)json_int(bos));
    if (json_kind(pad) == JSON_INT_KIND && json_int(pad) >= 0)
        hf_put_uint(c, "tokenizer.ggml.padding_token_id", (uint64_t)json_int(pad));
    put_ends(c, json_get(config, "eos_token_id"));
}

static void put_names(struct checkpoint *c, const struct token_names *t)
{
    if (t->has_bos)
        hf_put_string(c, "tokenizer.huggingface.bos_token", t->bos);
    if (t->has_eos)
        hf_put_strings(c, "tokenizer.huggingface.eos_tokens", t->eos, t->n_eos);
    if (t->has_add_bos)
        hf_put_bool(c, "tokenizer.ggml.add_bos_token", t->add_bos);
    if (t->has_add_eos)
        hf_put_bool(c, "tokenizer.ggml.add_eos_token", t->add_eos);
    if (t->chat_template.n)
        hf_put_string(c, "tokenizer.chat_template", t->chat_template);
}

bool hf_read_texts(struct checkpoint *c, const struct json *config, struct err *e)
{
    const char *generation = path_join(&c->a, str_from(c->path), S("generation_config.json")).s;
    const char *tokenizer = path_join(&c->a, str_from(c->path), S("tokenizer.json")).s;
    struct token_names names;

    put_ids(c, config);
    if (file_exists(generation)) {
        struct json *j = json_parse_file(generation, MAX_JSON_BYTES, e);
        if (!j)
            return false;
        put_ids(c, j);
        json_free(j);
    }
    if (!hf_read_token_names(c->path, &names, &c->a, e))
        return false;
    put_names(c, &names);
    if (!file_exists(tokenizer)) { /* opening the tokenizer reports this error */
        checkpoint_warn(c,
                        "no tokenizer.json: only token ids can be given (tokenizer.model and vocab.json are not read)");
        return true;
    }
    if (!file_map_open(&c->file, tokenizer, e))
        return false;
    hf_put_view(c, "tokenizer.huggingface.json", (str){ (const char *)c->file.data, c->file.n });
    return true;
}
