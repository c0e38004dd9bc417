/*
 * open.c -- opens a tokenizer: from GGUF metadata (from_gguf.c) or a tokenizer.json (from_json.c) with the special
 * tokens of the folder's other files.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static struct tokenizer *blank(void)
{
    struct tokenizer *t = xcalloc(1, sizeof *t);

    t->mem = xcalloc(1, sizeof *t->mem);
    t->bos = t->eos = t->unknown = -1;
    t->max_word_chars = SIZE_MAX;
    return t;
}

static struct tokenizer *checked(struct tokenizer *t, bool ok)
{
    if (ok)
        return t;
    tokenizer_free(t);
    return NULL;
}

struct tokenizer *tokenizer_open_json(str json, struct err *e)
{
    struct tokenizer *t = blank();
    return checked(t, (tokenizer_read_json(t, json, e) && tokenizer_index(t, e)) || err_wrap(e, "tokenizer.json"));
}

/* Ids that a folder's other files give; BOS is put before a text, or not, as they say. */
static bool apply_metadata(struct tokenizer *t, const struct checkpoint *c, struct err *e)
{
    const struct meta *eos = checkpoint_meta(c, "tokenizer.ggml.eos_token_id");
    uint64_t id;

    if (checkpoint_meta(c, "tokenizer.ggml.bos_token_id")) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.bos_token_id", 0, t->n - 1, &id, e))
            return false;
        t->bos = (int)id;
    }
    if (eos && eos->kind == META_ARRAY) {
        t->ends = ARENA_NEW(t->mem, int32_t, eos->n);
        for (size_t i = 0; eos->numbers && i < eos->n; i++) {
            if (!(eos->numbers[i] >= 0 && eos->numbers[i] < (double)t->n))
                return err_set(e, ERR_PARSE, "eos_token_id is out of range (found %g, expected 0 to %zu)",
                               eos->numbers[i], t->n - 1);
            t->ends[t->n_ends++] = (int32_t)eos->numbers[i];
        }
        t->eos = t->n_ends ? t->ends[0] : -1;
    } else if (eos) {
        if (!checkpoint_get_uint(c, "tokenizer.ggml.eos_token_id", 0, t->n - 1, &id, e))
            return false;
        t->eos = (int)id;
    }
    if (!checkpoint_meta(c, "tokenizer.ggml.add_bos_token") || t->bos < 0)
        return true;
    bool add = checkpoint_find_bool(c, "tokenizer.ggml.add_bos_token", false);
    if (add && t->n_prefix == 0) {
        t->prefix = ARENA_NEW(t->mem, int32_t, 1);
        t->prefix[t->n_prefix++] = t->bos;
    } else if (!add && t->n_prefix == 1 && t->prefix[0] == t->bos) {
        t->n_prefix = 0;
    }
    return true;
}

struct tokenizer *tokenizer_new(const struct checkpoint *c, struct err *e)
{
    str json = checkpoint_find_string(c, "tokenizer.huggingface.json");

    if (checkpoint_meta(c, "tokenizer.huggingface.json") && !checkpoint_meta(c, "tokenizer.ggml.model")) {
        struct tokenizer *t = tokenizer_open_json(json, e);
        return t ? checked(t, apply_metadata(t, c, e)) : NULL;
    }
    struct tokenizer *t = blank();
    t->is_gguf = true;
    return checked(t, tokenizer_read_gguf(t, c, e) && tokenizer_index(t, e));
}
