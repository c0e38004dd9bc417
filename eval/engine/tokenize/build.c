/*
 * build.c -- builds the tables that are derived from a vocabulary: merges, byte tokens, tries of added tokens.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

void tokenizer_warn(struct tokenizer *t, const char *what)
{
    if (t->n_warnings < MAX_WARNINGS)
        t->warnings[t->n_warnings++] = what;
}

/* --- merges --------------------------------------------------------------- */

/* The symbol of a text; texts outside the vocabulary get the next number after it, or -1 if must_be_known. */
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
                       "merge %llu names a token that is not in the vocabulary (found \"" STR_FMT "\" and \"" STR_FMT
                       "\")",
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

/* The tokenizers library splits a text at every character then. */
static bool normalized_away(const struct added *token, struct err *e)
{
    return err_set(e, ERR_UNSUPPORTED, "added token \"" STR_FMT "\": the normalizer leaves nothing of it",
                   STR_ARG(str_slice(token->text, 0, 60)));
}

static bool index_added(struct tokenizer *t, struct err *e)
{
    struct arena scratch = { 0 };
    struct encoder enc = { .t = t, .scratch = &scratch };
    bool ok = true;

    for (size_t i = 0; ok && i < t->n_added; i++) {
        str text = t->added[i].text;
        if (t->added[i].normalized && t->normalizers.n) {
            ok = normalize(&enc, text, &text, e) && (text.n || normalized_away(&t->added[i], e));
            if (ok)
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
        for (size_t i = 0; i < t->n; i++) {
            const int64_t *id = map_find(&t->by_text, t->texts[i]); /* of equal texts the last one */
            bool normal = t->kinds[i] == TOKEN_NORMAL || (!t->is_gguf && t->kinds[i] == TOKEN_USER);
            if (normal && id && *id == (int64_t)i)
                trie_put(&t->trie, t->texts[i], (int32_t)i);
        }
    t->bytes = ARENA_NEW(t->mem, str, t->n);
    for (size_t i = 0; i < t->n; i++)
        t->bytes[i] = tokenizer_decode_one(t, (int32_t)i, false, false, t->mem);
    return index_added(t, e);
}
