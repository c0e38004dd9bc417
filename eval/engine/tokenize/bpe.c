/*
 * bpe.c -- byte-pair encoding (Sennrich et al. 2016), on bytes (Radford et al.
 * 2019) or on characters with byte fallback (Llama's tokenizer.json).
 *
 * Pieces come from the pre-tokenizers.  At byte level a piece keeps its raw bytes, each of which represents its
 * printable character in GPT-2's alphabet; the printable spelling is built only to look up whole words.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

uint32_t bpe_byte_char(unsigned b)
{
    bool printable = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
    if (printable)
        return b;
    return b < 33 ? 256 + b : b < 161 ? 256 + 33 + (b - 127) : 256 + 67;
}

str bpe_token_bytes(struct arena *a, str text)
{
    char *out = arena_cstr(a, text);
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c < 256 && bpe_byte_char(c) == c)
            out[n++] = (char)c;
        else if (c >= 256 && c < 256 + 68)
            out[n++] = (char)(c < 256 + 33 ? c - 256 : c < 256 + 67 ? c - 256 - 33 + 127 : 173);
        else
            return text; /* a token added as text */
    }
    return (str){ out, n };
}

static bool rule(struct encoder *enc, const struct symbol *a, const struct symbol *b, uint64_t *value)
{
    return a->id >= 0 && b->id >= 0 &&
           pairs_find(&enc->t->merges, (uint64_t)(uint32_t)a->id << 32 | (uint32_t)b->id, value);
}

static const int64_t *find_piece(struct encoder *enc, str piece)
{
    if (!enc->t->byte_level)
        return find_token(enc->t, piece);
    strbuf_reset(&enc->buffer);
    for (size_t i = 0; i < piece.n; i++) {
        char c[4];
        strbuf_add(&enc->buffer, (str){ c, utf8_encode(bpe_byte_char((unsigned char)piece.s[i]), c) });
    }
    return find_token(enc->t, strbuf_str(&enc->buffer));
}

/* --- the first symbols ---------------------------------------------------- */

static void add_unknown(struct encoder *enc, size_t from, size_t n, bool *after_unknown)
{
    const struct tokenizer *t = enc->t;

    if (t->unknown < 0)
        return; /* dropped, as in the Hugging Face library */
    if (*after_unknown && t->fuse_unknown)
        enc->symbols[enc->n_symbols - 1].n += (uint32_t)n;
    else
        merge_add(enc, t->unknown, from, n);
    *after_unknown = true;
}

/* A character as its own token, as its bytes' tokens, or unknown. */
static void add_char(struct encoder *enc, str c, size_t from, bool first, bool last, bool *after_unknown)
{
    const struct tokenizer *t = enc->t;
    str spelled = c;

    if ((t->subword_prefix.n && !first) || (t->word_suffix.n && last)) {
        strbuf_reset(&enc->buffer);
        strbuf_add(&enc->buffer, first ? S("") : t->subword_prefix);
        strbuf_add(&enc->buffer, c);
        strbuf_add(&enc->buffer, last ? t->word_suffix : S(""));
        spelled = strbuf_str(&enc->buffer);
    }
    const int64_t *id = find_token(t, spelled);
    if (id) {
        merge_add(enc, (int32_t)*id, from, c.n);
        *after_unknown = false;
        return;
    }
    bool bytes = t->byte_fallback;
    for (size_t i = 0; i < c.n; i++)
        bytes = bytes && t->byte_ids[(unsigned char)c.s[i]] >= 0;
    if (!bytes) {
        add_unknown(enc, from, c.n, after_unknown);
        return;
    }
    for (size_t i = 0; i < c.n; i++)
        merge_add(enc, t->byte_ids[(unsigned char)c.s[i]], from + i, 1);
    *after_unknown = false;
}

static void first_symbols(struct encoder *enc, str piece)
{
    const struct tokenizer *t = enc->t;
    bool after_unknown = false;

    merge_begin(enc, piece);
    for (size_t at = 0; at < piece.n;) {
        size_t from = at;
        if (!t->byte_level) {
            utf8_next(piece, &at);
            add_char(enc, str_slice(piece, from, at), from, from == 0, at == piece.n, &after_unknown);
            continue;
        }
        int32_t id = t->byte_symbols[(unsigned char)piece.s[at++]];
        if (id < 0 && t->is_gguf)
            merge_add(enc, -1, from, 1); /* llama.cpp: joins nothing and becomes nothing */
        else if (id < 0)
            add_unknown(enc, from, 1, &after_unknown);
        else
            merge_add(enc, id, from, 1);
        after_unknown = after_unknown && id < 0;
    }
}

/* Emits the bytes of a symbol that exists only in merges, those that have a token (GGUF files, as llama.cpp). */
static void emit_bytes(struct encoder *enc, str text)
{
    const struct tokenizer *t = enc->t;

    for (size_t at = 0; at < text.n; at++) {
        int32_t id = t->byte_symbols[(unsigned char)text.s[at]];
        if (id >= 0 && (size_t)id < t->n)
            emit(enc, id);
    }
}

static bool bpe_encode(struct encoder *enc, str piece, struct err *e)
{
    const struct tokenizer *t = enc->t;

    (void)e;
    if (t->ignore_merges) {
        const int64_t *id = find_piece(enc, piece);
        if (id) {
            emit(enc, (int32_t)*id);
            return true;
        }
    }
    first_symbols(enc, piece);
    merge_symbols(enc, rule);
    for (int i = enc->n_symbols ? 0 : -1; i >= 0; i = enc->symbols[i].next) {
        const struct symbol *s = &enc->symbols[i];
        if ((size_t)s->id < t->n)
            emit(enc, s->id);
        else
            emit_bytes(enc, str_slice(piece, s->from, s->from + s->n));
    }
    return true;
}

const struct token_model model_bpe = { "bpe", bpe_encode };
