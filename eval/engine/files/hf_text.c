/*
 * hf_text.c -- the files of a Hugging Face folder that are not weights: special tokens, tokenizer, chat template.
 *
 * Precedence of the files, as in transformers, vLLM and lm-evaluation-harness:
 *   - bos_token and eos_token of a chat template: tokenizer_config.json, else special_tokens_map.json, which takes
 *     precedence if tokenizer_config.json has no added_tokens_decoder (files of old versions), else the ids of
 *     generation_config.json and config.json, which stand for the defaults of the tokenizer's class; null = none, and
 *     so is a name that the classes without defaults (PreTrainedTokenizerFast) do not find; other tokens of a chat
 *     template: hf_tokens.c;
 *   - tokens that end an answer: the eos_token above, and every eos_token_id of generation_config.json (of
 *     config.json, if that file is missing);
 *   - chat template: chat_template.jinja, else chat_template of tokenizer_config.json;
 *   - generation parameters: from generation_config.json, or without that file from config.json.  They are not
 *     applied, since the suite determines how tokens are chosen; a warning names those that would change greedy
 *     answers.
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

/* bos_token, if the file has it; null counts as present. */
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

/* chat_template: a string, or named templates, a list or an object, of which "default" is used. */
static bool read_template(struct token_names *t, const struct json *config, const char *path, struct arena *a,
                          struct err *e)
{
    const struct json *v = json_get(config, "chat_template");
    str text = json_as_string(json_kind(v) == JSON_OBJECT_KIND ? json_get(v, "default") : v);

    for (size_t i = 0; json_kind(v) == JSON_ARRAY_KIND && i < json_length(v); i++)
        if (str_is(json_as_string(json_get(json_at(v, i), "name")), "default"))
            text = json_as_string(json_get(json_at(v, i), "template"));
    t->chat_template = arena_str(a, text);
    return text.n || hf_member_is_disabled(v) ||
           err_set(e, ERR_PARSE, "%s: chat_template (found %s, expected a text, or templates of which one is default)",
                   path, json_kind_name(v));
}

static void read_flag(const struct json *config, const char *key, bool *has, bool *value)
{
    const struct json *v = json_get(config, key);

    *has = json_kind(v) == JSON_BOOL_KIND;
    *value = json_bool(v);
}

static bool read_json(const char *path, struct json **out, struct err *e)
{
    *out = file_exists(path) ? json_parse_file(path, MAX_TEXT_BYTES, e) : NULL;
    return *out || !file_exists(path);
}

bool hf_read_token_names(const char *dir, struct token_names *t, struct arena *a, struct err *e)
{
    const char *paths[2] = { path_join(a, str_from(dir), S("tokenizer_config.json")).s,
                             path_join(a, str_from(dir), S("special_tokens_map.json")).s };
    const char *jinja = path_join(a, str_from(dir), S("chat_template.jinja")).s;
    struct json *configs[2] = { NULL, NULL };

    *t = (struct token_names){ .chat_template = { "", 0 }, .bos = { "", 0 } };
    bool ok = read_json(paths[0], &configs[0], e) && read_json(paths[1], &configs[1], e);
    size_t first = ok && !json_get(configs[0], "added_tokens_decoder"); /* the file whose names count */
    for (size_t i = 0; ok && i < 2; i++) {
        size_t k = i ? 1 - first : first;
        ok = read_bos(t, configs[k], paths[k], a, e) && read_eos(t, configs[k], paths[k], a, e);
    }
    str class = json_as_string(json_get(configs[0], "tokenizer_class"));
    t->class = arena_str(a, class);
    if (str_is(class, "PreTrainedTokenizerFast") || str_is(class, "TokenizersBackend"))
        t->has_bos = t->has_eos = true; /* these classes have no tokens of their own */
    read_flag(configs[0], "add_bos_token", &t->has_add_bos, &t->add_bos);
    read_flag(configs[0], "add_eos_token", &t->has_add_eos, &t->add_eos);
    if (ok && file_exists(jinja))
        ok = file_read(jinja, MAX_JSON_BYTES, a, &t->chat_template, e);
    else if (ok)
        ok = read_template(t, configs[0], paths[0], a, e);
    ok = ok && hf_read_other_names(dir, &t->other, a, e);
    json_free(configs[0]);
    json_free(configs[1]);
    return ok;
}

/* --- the folder ---------------------------------------------------------------- */

static bool is_token_id(const struct json *v)
{
    return json_kind(v) == JSON_INT_KIND && json_int(v) >= 0;
}

/* An id, or for eos_token_id a list of ids; any other value is left out with a warning. */
static void put_id(struct checkpoint *c, const struct json *config, const char *member, const char *key,
                   const char *file)
{
    const struct json *v = json_get(config, member);
    bool list = json_kind(v) == JSON_ARRAY_KIND;
    size_t n = list ? json_length(v) : 1, used = 0;
    double *ids = ARENA_NEW(&c->a, double, n + 1); /* [used] */

    for (size_t i = 0; i < n; i++)
        if (is_token_id(list ? json_at(v, i) : v))
            ids[used++] = json_number(list ? json_at(v, i) : v);
    if (list && n)
        hf_put_uints(c, key, ids, used);
    else if (used)
        hf_put_uint(c, key, (uint64_t)ids[0]);
    if (used < n && json_kind(v) != JSON_NULL_KIND)
        checkpoint_warn(c, "%s: %s (found " STR_FMT ", expected an id of the vocabulary); this is left out", file,
                        member, STR_ARG(str_slice(json_to_text(v, &c->a), 0, 60)));
}

static void put_ids(struct checkpoint *c, const struct json *config, const char *file)
{
    put_id(c, config, "bos_token_id", "tokenizer.ggml.bos_token_id", file);
    put_id(c, config, "pad_token_id", "tokenizer.ggml.padding_token_id", file);
    put_id(c, config, "eos_token_id", "tokenizer.ggml.eos_token_id", file);
}

/* Parameters of generate() in the transformers library that change greedy answers, with the value that does not.  Lists
 * and objects: empty. */
static const struct {
    const char *name;
    double neutral;
} greedy_parameters[] = {
    { "repetition_penalty", 1 },
    { "encoder_repetition_penalty", 1 },
    { "no_repeat_ngram_size", 0 },
    { "encoder_no_repeat_ngram_size", 0 },
    { "min_length", 0 },
    { "min_new_tokens", 0 },
    { "num_beams", 1 },
    { "guidance_scale", 1 },
    { "penalty_alpha", 0 },
    { "forced_bos_token_id", -1 },
    { "forced_eos_token_id", -1 },
    { "exponential_decay_length_penalty", 0 },
    { "bad_words_ids", 0 },
    { "suppress_tokens", 0 },
    { "sequence_bias", 0 },
    { "begin_suppress_tokens", 0 },
    { "stop_strings", 0 },
};

static bool is_neutral(const struct json *v, double neutral)
{
    if (json_is_numeric(v))
        return json_number(v) == neutral;
    return json_kind(v) == JSON_NULL_KIND || (json_kind(v) == JSON_BOOL_KIND && !json_bool(v)) ||
           (json_kind(v) != JSON_BOOL_KIND && json_kind(v) != JSON_STRING_KIND && json_length(v) == 0);
}

static void warn_generation(struct checkpoint *c, const struct json *config, const char *file)
{
    for (size_t i = 0; i < COUNT_OF(greedy_parameters); i++) {
        const struct json *v = json_get(config, greedy_parameters[i].name);
        if (v && !is_neutral(v, greedy_parameters[i].neutral))
            checkpoint_warn(c,
                            "%s: %s is not applied (found " STR_FMT "); Transformers' generate() would apply it to"
                            " greedy answers too",
                            file, greedy_parameters[i].name, STR_ARG(str_slice(json_to_text(v, &c->a), 0, 60)));
    }
}

static void put_names(struct checkpoint *c, const struct token_names *t)
{
    if (t->has_bos)
        hf_put_string(c, "tokenizer.huggingface.bos_token", t->bos);
    if (t->has_eos)
        hf_put_strings(c, "tokenizer.huggingface.eos_tokens", t->eos, t->n_eos);
    if (t->other.n)
        hf_put_string(c, "tokenizer.huggingface.other_tokens", t->other);
    if (t->class.n)
        hf_put_string(c, "tokenizer.huggingface.class", t->class);
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

    put_ids(c, config, "config.json");
    if (file_exists(generation)) {
        struct json *j = json_parse_file(generation, MAX_JSON_BYTES, e);
        if (!j)
            return false;
        put_ids(c, j, "generation_config.json");
        warn_generation(c, j, "generation_config.json");
        json_free(j);
    } else {
        warn_generation(c, config, "config.json");
    }
    if (!hf_read_token_names(c->path, &names, &c->a, e))
        return false;
    put_names(c, &names);
    if (!hf_read_declared(c, e))
        return false;
    if (!file_exists(tokenizer)) { /* an error only when the tokenizer is opened */
        checkpoint_warn(c,
                        "no tokenizer.json: only token ids can be given (tokenizer.model and vocab.json are not read)");
        return true;
    }
    if (!file_map_open(&c->file, tokenizer, e))
        return false;
    hf_put_view(c, "tokenizer.huggingface.json", (str){ (const char *)c->file.data, c->file.n });
    return true;
}
