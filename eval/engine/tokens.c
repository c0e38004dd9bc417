/*
 * tokens.c -- the engine's tokenizer functions: of an open model, or standalone without reading weights.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/models/model.h"
#include "eval/engine/tokenize/tokenizer.h"

enum { MAX_JSON_BYTES = 1 << 28 };

struct engine_tokenizer {
    struct checkpoint *checkpoint; /* NULL when opened from tokenizer.json */
    struct tokenizer *t;
};

bool engine_tokenize(const struct engine_model *m, str text, unsigned flags, int32_t **ids, size_t *n, struct arena *a,
                     struct err *e)
{
    return tokenizer_encode(m->tokenizer, text, flags, ids, n, a, e);
}

bool engine_tokenize_chat(const struct engine_model *m, str text, const char *input, int32_t **ids, size_t *n,
                          struct arena *a, struct err *e)
{
    return tokenizer_encode_chat(m->tokenizer, text, input, ids, n, a, e);
}

str engine_token_bytes(const struct engine_model *m, int32_t id)
{
    return tokenizer_bytes(m->tokenizer, id);
}

/* --- standalone ----------------------------------------------------------- */

static struct tokenizer *open_json_file(const char *path, struct err *e)
{
    struct arena a = { 0 };
    struct tokenizer *t = NULL;
    str json;

    if (file_read(path, MAX_JSON_BYTES, &a, &json, e)) {
        t = tokenizer_open_json(json, e);
        if (!t)
            err_wrap(e, "%s", path);
    }
    arena_free(&a);
    return t;
}

struct engine_tokenizer *engine_tokenizer_open(const char *path, struct err *e)
{
    struct engine_tokenizer *et = xcalloc(1, sizeof *et);
    struct arena a = { 0 };
    const char *json = path_join(&a, str_from(path), S("tokenizer.json")).s;

    if (str_ends(str_from(path), S(".json"))) {
        et->t = open_json_file(path, e);
    } else if (file_is_directory(path) && file_exists(json) &&
               !file_exists(path_join(&a, str_from(path), S("config.json")).s)) {
        et->t = open_json_file(json, e);
    } else {
        et->checkpoint = checkpoint_open(path, e);
        et->t = et->checkpoint ? tokenizer_new(et->checkpoint, e) : NULL;
        if (et->checkpoint && !et->t)
            err_wrap(e, "%s", path);
    }
    arena_free(&a);
    if (et->t)
        return et;
    engine_tokenizer_close(et);
    return NULL;
}

void engine_tokenizer_close(struct engine_tokenizer *et)
{
    if (!et)
        return;
    tokenizer_free(et->t);
    checkpoint_close(et->checkpoint);
    free(et);
}

bool engine_tokenizer_encode(const struct engine_tokenizer *et, str text, unsigned flags, int32_t **ids, size_t *n,
                             struct arena *a, struct err *e)
{
    return tokenizer_encode(et->t, text, flags, ids, n, a, e);
}

bool engine_tokenizer_encode_chat(const struct engine_tokenizer *et, str text, const char *input, int32_t **ids,
                                  size_t *n, struct arena *a, struct err *e)
{
    return tokenizer_encode_chat(et->t, text, input, ids, n, a, e);
}

static str token_text(const struct tokenizer *t, int id)
{
    return id < 0 ? (str){ NULL, 0 } : tokenizer_text(t, id);
}

struct engine_chat engine_chat(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n)
{
    struct engine_chat chat = { checkpoint_find_string(m->checkpoint, "tokenizer.chat_template"),
                                token_text(m->tokenizer, tokenizer_bos(m->tokenizer)),
                                token_text(m->tokenizer, tokenizer_eos(m->tokenizer)),
                                checkpoint_find_string(m->checkpoint, "tokenizer.huggingface.other_tokens") };

    for (size_t i = 0; i < n; i++) {
        const struct token_names *t = &adapters[i]->tokens;
        if (t->chat_template.n)
            chat.source = t->chat_template;
        if (t->has_bos)
            chat.bos = t->bos.n ? t->bos : (str){ NULL, 0 };
        if (t->has_eos)
            chat.eos = t->n_eos ? t->eos[0] : (str){ NULL, 0 };
        if (t->other.s)
            chat.other = t->other;
    }
    return chat;
}

bool engine_is_end(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, int32_t id)
{
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < adapters[i]->n_ends; k++)
            if (adapters[i]->ends[k] == id)
                return true;
    return tokenizer_is_end(m->tokenizer, id);
}

static void add_end(struct strbuf *b, str text)
{
    str all = strbuf_str(b), word;

    while (str_split_next(&all, ' ', &word))
        if (str_equal(word, text))
            return;
    strbuf_printf(b, "%s" STR_FMT, b->n ? " " : "", STR_ARG(text));
}

str engine_end_tokens(const struct engine_model *m, struct engine_adapter *const *adapters, size_t n, struct arena *a)
{
    struct strbuf b = { 0 };
    const int32_t *ids;
    size_t n_ids = tokenizer_ends(m->tokenizer, &ids);

    if (tokenizer_eos(m->tokenizer) >= 0)
        add_end(&b, tokenizer_text(m->tokenizer, tokenizer_eos(m->tokenizer)));
    for (size_t i = 0; i < n_ids; i++)
        add_end(&b, tokenizer_text(m->tokenizer, ids[i]));
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < adapters[i]->n_ends; k++)
            add_end(&b, tokenizer_text(m->tokenizer, adapters[i]->ends[k]));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

bool engine_reads_text(const struct engine_model *m, struct err *e)
{
    const char *missing = tokenizer_missing(m->tokenizer);

    return !missing || err_set(e, ERR_PARSE, "%s", missing);
}

struct engine_chat engine_tokenizer_chat(const struct engine_tokenizer *et)
{
    struct engine_chat chat = {
        { "", 0 }, token_text(et->t, tokenizer_bos(et->t)), token_text(et->t, tokenizer_eos(et->t)), { "", 0 }
    };
    if (et->checkpoint) {
        chat.source = checkpoint_find_string(et->checkpoint, "tokenizer.chat_template");
        chat.other = checkpoint_find_string(et->checkpoint, "tokenizer.huggingface.other_tokens");
    }
    return chat;
}

bool engine_tokenizer_decode(const struct engine_tokenizer *et, const int32_t *ids, size_t n, str *out, struct arena *a,
                             struct err *e)
{
    for (size_t i = 0; i < n; i++)
        if (ids[i] < 0 || (size_t)ids[i] >= tokenizer_size(et->t))
            return err_set(e, ERR_PARSE, "token out of range (found %d, expected 0 to %zu)", ids[i],
                           tokenizer_size(et->t) - 1);
    *out = tokenizer_decode(et->t, ids, n, a);
    return true;
}

str engine_tokenizer_bytes(const struct engine_tokenizer *et, int32_t id)
{
    return tokenizer_bytes(et->t, id);
}

size_t engine_tokenizer_warnings(const struct engine_tokenizer *et, const char *const **out)
{
    return tokenizer_warnings(et->t, out);
}
