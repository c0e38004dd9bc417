/*
 * open.c -- opens a tokenizer: from GGUF metadata (from_gguf.c) or a tokenizer.json (from_json.c) with the special
 * tokens of the folder's other files.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static struct tokenizer *new_tokenizer(void)
{
    struct tokenizer *t = xcalloc(1, sizeof *t);

    t->mem = xcalloc(1, sizeof *t->mem);
    t->bos = t->eos = t->unknown = -1;
    t->max_word_chars = SIZE_MAX;
    return t;
}

static struct tokenizer *check_result(struct tokenizer *t, bool ok)
{
    if (ok)
        return t;
    tokenizer_free(t);
    return NULL;
}

struct tokenizer *tokenizer_open_json(str json, struct err *e)
{
    struct tokenizer *t = new_tokenizer();
    return check_result(t, (tokenizer_read_json(t, json, e) && tokenizer_index(t, e)) || err_wrap(e, "tokenizer.json"));
}

/* --- the folder's other files ------------------------------------------------ */

static void warn_unknown(struct tokenizer *t, const char *what, str text)
{
    tokenizer_warn(t, arena_printf(t->mem, "tokenizer_config.json: %s \"" STR_FMT "\" is not in the vocabulary", what,
                                   STR_ARG(str_slice(text, 0, 60)))
                          .s);
}

/* Ids of config.json and generation_config.json. */
static bool read_ids(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *eos = checkpoint_meta(c, "tokenizer.ggml.eos_token_id");
    uint64_t id, max = t->missing ? INT32_MAX : t->n - 1;

    if (checkpoint_meta(c, "tokenizer.ggml.bos_token_id")) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.bos_token_id", 0, max, &id, e))
            return false;
        t->bos = (int)id;
    }
    if (eos && eos->kind == META_ARRAY) {
        for (size_t i = 0; eos->numbers && i < eos->n; i++) {
            if (!(eos->numbers[i] >= 0 && eos->numbers[i] <= (double)max))
                return err_set(e, ERR_PARSE, "eos_token_id is out of range (found %g, expected 0 to %llu)",
                               eos->numbers[i], (unsigned long long)max);
            t->ends[t->n_ends++] = (int32_t)eos->numbers[i];
        }
        t->eos = t->n_ends ? t->ends[0] : -1;
    } else if (eos) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.eos_token_id", 0, max, &id, e))
            return false;
        t->eos = t->ends[t->n_ends++] = (int32_t)id;
    }
    return true;
}

/* Names from tokenizer_config.json take precedence; tokens given by id still end answers. */
static void read_names(struct tokenizer *t, const struct checkpoint *c)
{
    const struct meta *bos = checkpoint_meta(c, "tokenizer.huggingface.bos_token");
    const struct meta *eos = checkpoint_meta(c, "tokenizer.huggingface.eos_tokens");

    if (bos) {
        int32_t id = bos->s.n ? tokenizer_find(t, bos->s) : -1;
        if (bos->s.n && id < 0)
            warn_unknown(t, "bos_token", bos->s);
        else
            t->bos = id;
    }
    if (eos && eos->n == 0)
        t->eos = -1;
    for (size_t i = 0, found = 0; eos && i < eos->n; i++) {
        int32_t id = tokenizer_find(t, eos->strings[i]);
        if (id < 0) {
            warn_unknown(t, "eos_token", eos->strings[i]);
            continue;
        }
        t->ends[t->n_ends++] = id;
        if (found++ == 0)
            t->eos = id;
    }
}

/* Tokens that the other files of a folder declare but tokenizer.json lacks. */
static void check_declared(struct tokenizer *t, const struct checkpoint *c)
{
    const struct meta *list = checkpoint_meta(c, "tokenizer.huggingface.declared_tokens");
    size_t n = 0, first = 0;

    for (size_t i = 0; list && i < list->n; i++)
        if (tokenizer_find(t, list->strings[i]) < 0 && n++ == 0)
            first = i;
    if (n)
        tokenizer_warn(t, arena_printf(t->mem,
                                       "tokens that tokenizer_config.json, special_tokens_map.json or added_tokens.json"
                                       " declare are not in tokenizer.json, and are read as text (found %zu, the first"
                                       " is \"" STR_FMT "\")",
                                       n, STR_ARG(str_slice(list->strings[first], 0, 60)))
                              .s);
}

/* add_bos_token: whether BOS is added before a text.  It takes precedence over tokenizer.json, as in Llama's class of
 * Transformers 4; other classes, and Transformers 5, use tokenizer.json alone, so a difference gives a warning. */
static void apply_add_bos(struct tokenizer *t, const struct checkpoint *c)
{
    bool add = checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", false);

    if (!checkpoint_meta(c, "tokenizer.ggml.add_bos_token") || t->bos < 0)
        return;
    if (add ? t->n_prefix == 0 : t->n_prefix == 1 && t->prefix[0] == t->bos)
        tokenizer_warn(t, add ? "tokenizer_config.json: add_bos_token is true, and tokenizer.json adds no token before"
                                " a text: it is added here, Transformers 5 would not"
                              : "tokenizer_config.json: add_bos_token is false, and tokenizer.json adds one before"
                                " a text: it is not added here, Transformers 5 would");
    if (add && t->n_prefix == 0) {
        t->prefix = ARENA_NEW(t->mem, int32_t, 1);
        t->prefix[t->n_prefix++] = t->bos;
    } else if (!add && t->n_prefix == 1 && t->prefix[0] == t->bos) {
        t->n_prefix = 0;
    }
}

static bool apply_metadata(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *ids = checkpoint_meta(c, "tokenizer.ggml.eos_token_id"),
                      *names = checkpoint_meta(c, "tokenizer.huggingface.eos_tokens");

    t->ends = ARENA_NEW(t->mem, int32_t, (ids ? ids->n : 0) + (names ? names->n : 0) + 1);
    if (!read_ids(t, c, e))
        return false;
    if (!t->missing) {
        read_names(t, c);
        apply_add_bos(t, c);
        check_declared(t, c);
    }
    return true;
}

struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e)
{
    str json = checkpoint_find_string(c, "tokenizer.huggingface.json");
    struct tokenizer *t;

    if (checkpoint_meta(c, "tokenizer.huggingface.json") && !checkpoint_meta(c, "tokenizer.ggml.model")) {
        t = tokenizer_open_json(json, e);
        return t ? check_result(t, apply_metadata(t, c, e)) : NULL;
    }
    t = new_tokenizer();
    if (!checkpoint_is_gguf(c)) {
        t->missing = arena_printf(t->mem,
                                  "%s: no tokenizer.json in the folder (expected one for text; tokenizer.model and"
                                  " vocab.json are not read)",
                                  checkpoint_path(c))
                         .s;
        return check_result(t, apply_metadata(t, c, e));
    }
    t->is_gguf = true;
    return check_result(t, tokenizer_read_gguf(t, c, e) && tokenizer_index(t, e));
}
