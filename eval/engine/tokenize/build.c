/*
 * build.c -- opening a tokenizer, and the tables that follow from a
 * vocabulary whatever it came from.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/tokenize/internal.h"

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* Two hexadecimal digits exactly. */
int byte_token(str text)
{
    if (text.n != 6 || !str_starts(text, S("<0x")) || text.s[5] != '>')
        return -1;
    int high = hex_digit(text.s[3]), low = hex_digit(text.s[4]);
    return high < 0 || low < 0 ? -1 : 16 * high + low;
}

void tokenizer_warn(struct tokenizer *t, const char *what)
{
    if (t->n_warnings < MAX_WARNINGS)
        t->warnings[t->n_warnings++] = what;
}

/* --- merges --------------------------------------------------------------- */

/* The symbol of a text, new ones numbered behind the vocabulary; -1 if it must be known and is not. */
static int64_t symbol_of(struct tokenizer *t, str text, bool must_be_known)
{
    const int64_t *id = map_find(&t->by_text, text);
    bool is_new;

    if (id || must_be_known)
        return id ? *id : -1;
    if (!map_find(&t->more, text))
        text = arena_str(t->mem, text);
    int64_t *more = map_put(&t->more, text, &is_new);
    if (is_new)
        *more = (int64_t)(t->n + t->more.n - 1);
    return *more;
}

bool tokenizer_add_merge(struct tokenizer *t, str left, str right, uint64_t rank, bool must_be_known, struct err *e)
{
    char joined[2 * 256];
    str prefix = t->subword_prefix, tail = right;
    struct strbuf b = { 0 };

    if (prefix.n && str_starts(right, prefix))
        tail = str_slice(right, prefix.n, right.n);
    str whole = { joined, left.n + tail.n };
    if (whole.n <= sizeof joined) {
        if (left.n)
            memcpy(joined, left.s, left.n);
        if (tail.n)
            memcpy(joined + left.n, tail.s, tail.n);
    } else {
        strbuf_add(&b, left);
        strbuf_add(&b, tail);
        whole = strbuf_str(&b);
    }
    int64_t l = symbol_of(t, left, must_be_known), r = symbol_of(t, right, must_be_known),
            w = symbol_of(t, whole, must_be_known);
    strbuf_release(&b);
    if (l < 0 || r < 0 || w < 0)
        return err_set(e, ERR_PARSE,
                       "merge %llu names a token that the vocabulary lacks (found \"" STR_FMT "\" and \"" STR_FMT "\")",
                       (unsigned long long)rank, STR_ARG(str_slice(left, 0, 60)), STR_ARG(str_slice(right, 0, 60)));
    pairs_put(&t->merges, (uint64_t)l << 32 | (uint64_t)r, rank << 32 | (uint64_t)w);
    return true;
}

/* --- tables --------------------------------------------------------------- */

static void index_bytes(struct tokenizer *t)
{
    for (int i = 0; i < 256; i++)
        t->byte_ids[i] = t->byte_symbols[i] = -1;
    for (size_t i = 0; i < t->n; i++) {
        int byte = byte_token(t->texts[i]);
        if (byte >= 0 && (t->kinds[i] == TOKEN_BYTE || !t->is_gguf) && t->byte_ids[byte] < 0)
            t->byte_ids[byte] = (int32_t)i;
        if (t->texts[i].n > t->max_token_bytes)
            t->max_token_bytes = t->texts[i].n;
    }
    for (unsigned i = 0; t->spells_bytes && i < 256; i++) {
        char c[4];
        str spelled = { c, utf8_encode(bpe_byte_char(i), c) };
        const int64_t *id = map_find(&t->by_text, spelled);
        if (!id)
            id = map_find(&t->more, spelled);
        t->byte_symbols[i] = id ? (int32_t)*id : -1;
    }
    for (int i = 0; i < 256; i++)
        t->byte_fallback = t->byte_fallback && t->byte_ids[i] >= 0;
}

static bool index_added(struct tokenizer *t, struct err *e)
{
    struct arena scratch = { 0 };
    struct encoder enc = { .t = t, .scratch = &scratch };
    bool ok = true;

    for (size_t i = 0; ok && i < t->n_added; i++) {
        str text = t->added[i].text;
        if (t->added[i].normalized && t->normalizers.n) {
            ok = normalize(&enc, text, &text, e);
            if (ok && text.n)
                trie_put(&t->added_normalized, text, (int32_t)i);
        } else {
            trie_put(t->added[i].normalized ? &t->added_normalized : &t->added_raw, text, (int32_t)i);
        }
    }
    arena_free(&scratch);
    return ok;
}

bool tokenizer_index(struct tokenizer *t, struct err *e)
{
    index_bytes(t);
    if (t->model == &model_unigram)
        for (size_t i = 0; i < t->n; i++)
            if (t->kinds[i] == TOKEN_NORMAL ||
                (!t->is_gguf && t->kinds[i] == TOKEN_USER && map_find(&t->by_text, t->texts[i])))
                trie_put(&t->trie, t->texts[i], (int32_t)i);
    t->bytes = ARENA_NEW(t->mem, str, t->n);
    for (size_t i = 0; i < t->n; i++)
        t->bytes[i] = tokenizer_decode_one(t, (int32_t)i, false, false, t->mem);
    return index_added(t, e);
}

/* --- opening -------------------------------------------------------------- */

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
