/*
 * hf_tokens.c -- tokens that a folder's files other than tokenizer.json declare.
 *
 * The transformers library adds tokens of tokenizer_config.json, special_tokens_map.json and added_tokens.json to those
 * of tokenizer.json when it opens the folder.  Here tokenizer.json alone is the vocabulary, as save_pretrained writes
 * it; the tokenizer warns of declared tokens that are not in it (open.c).
 */
#include "eval/engine/files/hf.h"

#include <stdlib.h>

#include "eval/base/json.h"

enum { MAX_TEXT_BYTES = 64 << 20 };

struct declared {
    struct arena *a;
    str *list; /* [n] */
    size_t n, cap;
};

/* A text, or an object with its content. */
static void add(struct declared *d, const struct json *v)
{
    str text = json_as_string(json_kind(v) == JSON_OBJECT_KIND ? json_get(v, "content") : v);

    if (text.n)
        VEC_PUSH(d->list, d->n, d->cap) = arena_str(d->a, text);
}

/* A list of tokens, or an object whose values are tokens. */
static void add_all(struct declared *d, const struct json *v)
{
    const struct json *one;
    void *it = NULL;
    str key;

    for (size_t i = 0; json_kind(v) == JSON_ARRAY_KIND && i < json_length(v); i++)
        add(d, json_at(v, i));
    while (json_kind(v) == JSON_OBJECT_KIND && json_next(v, &it, &key, &one))
        add(d, one);
}

static void add_members(struct declared *d, const struct json *config)
{
    static const char *const lists[] = { "added_tokens_decoder", "additional_special_tokens", "extra_special_tokens" };
    static const char *const single[] = { "pad_token", "unk_token", "cls_token", "sep_token", "mask_token" };

    for (size_t i = 0; i < COUNT_OF(lists); i++)
        add_all(d, json_get(config, lists[i]));
    for (size_t i = 0; i < COUNT_OF(single); i++)
        add(d, json_get(config, single[i]));
}

/* added_tokens.json: {text: id}. */
static void add_keys(struct declared *d, const struct json *tokens)
{
    const struct json *v;
    void *it = NULL;
    str key;

    while (json_kind(tokens) == JSON_OBJECT_KIND && json_next(tokens, &it, &key, &v))
        if (key.n)
            VEC_PUSH(d->list, d->n, d->cap) = arena_str(d->a, key);
}

bool hf_read_declared(struct checkpoint *c, struct err *e)
{
    static const char *const names[] = { "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json" };
    struct declared d = { .a = &c->a };
    bool ok = true;

    for (size_t i = 0; ok && i < COUNT_OF(names); i++) {
        const char *path = path_join(&c->a, str_from(c->path), str_from(names[i])).s;
        struct json *config = file_exists(path) ? json_parse_file(path, MAX_TEXT_BYTES, e) : NULL;
        ok = config || !file_exists(path);
        if (i < 2)
            add_members(&d, config);
        else
            add_keys(&d, config);
        if (i == 0 && json_bool(json_get(config, "split_special_tokens")))
            checkpoint_warn(c, "tokenizer_config.json: split_special_tokens is not applied (found true)");
        json_free(config);
    }
    if (ok && d.n)
        hf_put_strings(c, "tokenizer.huggingface.declared_tokens", d.list, d.n);
    free(d.list);
    return ok;
}
