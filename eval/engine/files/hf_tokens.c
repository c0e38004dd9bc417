/*
 * hf_tokens.c -- tokens that a folder's files other than tokenizer.json declare.
 *
 * The transformers library adds them to those of tokenizer.json when it opens the folder, and the flags of
 * added_tokens_decoder replace those of tokenizer.json.  Without added_tokens_decoder (files of old versions)
 * special_tokens_map.json and added_tokens.json count too.  The order is the library's, because new tokens get the next
 * free ids: added_tokens_decoder by id, then named tokens, then lists.  (tokenize/declared.c does the rest.)
 */
#include "eval/engine/files/hf.h"

#include <stdlib.h>

#include "eval/base/json.h"

enum { MAX_TEXT_BYTES = 64 << 20 };

/* The files of a folder; NULL where there is none. */
struct token_files {
    struct json *config, *map, *added; /* tokenizer_config.json, special_tokens_map.json, added_tokens.json */
    const struct json *decoder;        /* added_tokens_decoder of config */
};

static bool read_file(const char *dir, const char *name, struct json **out, struct arena *a, struct err *e)
{
    const char *path = path_join(a, str_from(dir), str_from(name)).s;

    *out = file_exists(path) ? json_parse_file(path, MAX_TEXT_BYTES, e) : NULL;
    return *out || !file_exists(path);
}

static void close_files(struct token_files *f)
{
    json_free(f->config);
    json_free(f->map);
    json_free(f->added);
}

static bool open_files(const char *dir, struct token_files *f, struct arena *a, struct err *e)
{
    *f = (struct token_files){ 0 };
    bool ok = read_file(dir, "tokenizer_config.json", &f->config, a, e) &&
              read_file(dir, "special_tokens_map.json", &f->map, a, e) &&
              read_file(dir, "added_tokens.json", &f->added, a, e);
    f->decoder = json_get(f->config, "added_tokens_decoder");
    if (!ok)
        close_files(f);
    return ok;
}

/* A text, or an object with its content. */
static str text_of(const struct json *v)
{
    return json_as_string(json_kind(v) == JSON_OBJECT_KIND ? json_get(v, "content") : v);
}

/* --- names -------------------------------------------------------------------- */

/* Calls `use` with each named token: pad_token, image_token, ... */
static void each_name(const struct token_files *f, void (*use)(struct json *out, str name, const struct json *token),
                      struct json *out)
{
    const struct json *const from[] = { f->config, json_get(f->config, "extra_special_tokens"),
                                        f->decoder ? NULL : f->map };
    const struct json *v;
    str key;

    for (size_t i = 0; i < COUNT_OF(from); i++)
        for (void *it = NULL; json_kind(from[i]) == JSON_OBJECT_KIND && json_next(from[i], &it, &key, &v);)
            if (text_of(v).n && (i == 1 || str_ends(key, S("_token"))))
                use(out, key, v);
}

static void put_name(struct json *out, str name, const struct json *token)
{
    struct arena a = { 0 };

    if (!str_is(name, "bos_token") && !str_is(name, "eos_token"))
        json_set(out, arena_cstr(&a, name), json_new_string(text_of(token)));
    arena_free(&a);
}

bool hf_read_other_names(const char *dir, str *out, struct arena *a, struct err *e)
{
    struct token_files f;

    if (!open_files(dir, &f, a, e))
        return false;
    struct json *names = json_new_object();
    each_name(&f, put_name, names);
    *out = f.config ? arena_str(a, json_to_text(names, a)) : (str){ NULL, 0 };
    json_free(names);
    close_files(&f);
    return true;
}

/* --- declared tokens ------------------------------------------------------------ */

/* A token as in tokenizer.json, with "named" and, where a file gives one, "id". */
static struct json *declare(struct json *list, str text, const struct json *flags, bool named)
{
    static const char *const members[] = { "single_word", "lstrip", "rstrip" };
    struct json *o = json_new_object();
    bool special = named || json_bool(json_get(flags, "special"));
    const struct json *normalized = json_get(flags, "normalized");

    json_set(o, "content", json_new_string(text));
    for (size_t i = 0; i < COUNT_OF(members); i++)
        json_set(o, members[i], json_new_bool(json_bool(json_get(flags, members[i]))));
    json_set(o, "special", json_new_bool(special));
    json_set(o, "normalized", json_new_bool(normalized ? json_bool(normalized) : !special));
    json_set(o, "named", json_new_bool(named));
    json_push(list, o);
    return o;
}

static void declare_name(struct json *list, str name, const struct json *token)
{
    (void)name;
    declare(list, text_of(token), json_kind(token) == JSON_OBJECT_KIND ? token : NULL, true);
}

static void declare_all(struct json *list, const struct json *tokens)
{
    for (size_t i = 0; json_kind(tokens) == JSON_ARRAY_KIND && i < json_length(tokens); i++)
        if (text_of(json_at(tokens, i)).n)
            declare_name(list, S(""), json_at(tokens, i));
}

struct numbered {
    int64_t id;
    str text;
    const struct json *flags;
};

static int by_id(const void *x, const void *y)
{
    int64_t p = ((const struct numbered *)x)->id, q = ((const struct numbered *)y)->id;
    return p < q ? -1 : p > q;
}

/* added_tokens_decoder is {"id": token}, added_tokens.json {"text": id}. */
static void declare_numbered(struct json *list, const struct token_files *f, struct arena *a)
{
    const struct json *from = f->decoder ? f->decoder : f->added, *v;
    struct numbered *all = ARENA_NEW(a, struct numbered, json_length(from) + 1);
    size_t n = 0;
    str key;

    for (void *it = NULL; json_kind(from) == JSON_OBJECT_KIND && json_next(from, &it, &key, &v);) {
        struct numbered one = { json_int(v), key, NULL };
        if (f->decoder ? str_to_int(key, &one.id) && text_of(v).n : json_kind(v) == JSON_INT_KIND && key.n)
            all[n++] = f->decoder ? (struct numbered){ one.id, text_of(v), v } : one;
    }
    qsort(all, n, sizeof *all, by_id);
    for (size_t i = 0; i < n; i++) {
        struct json *o = declare(list, all[i].text, all[i].flags, false);
        json_set(o, "id", json_new_int(all[i].id));
        json_set(o, "flags", json_new_bool(all[i].flags != NULL));
    }
}

bool hf_read_declared(struct checkpoint *c, struct err *e)
{
    struct token_files f;

    if (!open_files(c->path, &f, &c->a, e))
        return false;
    struct json *list = json_new_array();
    declare_numbered(list, &f, &c->a);
    each_name(&f, declare_name, list);
    declare_all(list, json_get(f.config, "additional_special_tokens"));
    declare_all(list, json_get(f.config, "extra_special_tokens"));
    declare_all(list, f.decoder ? NULL : json_get(f.map, "additional_special_tokens"));
    if (json_length(list))
        hf_put_string(c, "tokenizer.huggingface.added_tokens", arena_str(&c->a, json_to_text(list, &c->a)));
    if (json_bool(json_get(f.config, "split_special_tokens"))) {
        hf_put_bool(c, "tokenizer.huggingface.split_special_tokens", true);
        checkpoint_warn(c,
                        "tokenizer_config.json: split_special_tokens is true: special tokens in a prompt, also those of"
                        " its chat template, are read as text, as in Transformers");
    }
    const struct json *space = json_get(f.config, "add_prefix_space");
    if (json_kind(space) == JSON_BOOL_KIND)
        hf_put_bool(c, "tokenizer.ggml.add_space_prefix", json_bool(space));
    json_free(list);
    close_files(&f);
    return true;
}
