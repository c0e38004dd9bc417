/*
 * tokenizer.c -- the pipeline: added tokens, text in between, decoding.
 *
 * User-defined tokens are always parsed in text, special ones only on request, so
 * that text which looks like a special token stays text.  Bytes that are not UTF-8
 * bypass the pipeline; they become byte tokens if the vocabulary has them.
 */
#include "eval/engine/tokenize/tokenizer.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

void tokenizer_free(struct tokenizer *t)
{
    if (!t)
        return;
    steps_release(&t->normalizers);
    steps_release(&t->splitters);
    steps_release(&t->decoders);
    map_release(&t->by_text);
    map_release(&t->more);
    map_release(&t->added_ids);
    pairs_release(&t->merges);
    trie_release(&t->trie);
    trie_release(&t->added_raw);
    trie_release(&t->added_normalized);
    arena_free(t->mem);
    free(t->mem);
    free(t);
}

/* --- encoding ------------------------------------------------------------- */

typedef bool text_function(struct encoder *enc, str text, bool at_start, struct err *e);

/* True if the text's bytes [at, at + n) may be this token. */
static bool token_allowed(const struct encoder *enc, const struct added *a, const struct trie *trie, str text,
                          size_t at, size_t n)
{
    if (!a->special || !enc->parse_special || !enc->input)
        return !a->special || enc->parse_special;
    if (trie != &enc->t->added_raw) /* normalized text: its bytes have no position in the input */
        return !enc->text_is_input;
    return !memchr(enc->input + (text.s - enc->raw.s) + at, 1, n);
}

/* The longest added token that starts at `at`, with its length in the text in *n; NULL if there is none. */
static const struct added *added_at(struct encoder *enc, const struct trie *trie, str text, size_t at, size_t *n)
{
    const struct added *found = NULL;
    int64_t node = 0;

    for (size_t i = at; i < text.n; i++) {
        enc->steps++;
        node = trie_step(trie, node, (unsigned char)text.s[i]);
        if (node < 0)
            break;
        int32_t value = trie->values[node];
        if (value < 0 || !token_allowed(enc, &enc->t->added[value], trie, text, at, i + 1 - at))
            continue;
        found = &enc->t->added[value];
        *n = i + 1 - at;
    }
    return found;
}

static bool is_whole_word(str text, size_t from, size_t to)
{
    size_t at = to, before = from;

    return (from == 0 || !is_word_char(utf8_previous(text, &before))) &&
           (to == text.n || !is_word_char(utf8_next(text, &at)));
}

/* Cuts added tokens out of `text` and passes the text between them to `next`. */
static bool split_added(struct encoder *enc, const struct trie *trie, str text, bool at_start, text_function *next,
                        struct err *e)
{
    size_t done = 0, n = 0;

    for (size_t at = 0; trie->n && at < text.n;) {
        const struct added *found = added_at(enc, trie, text, at, &n);
        if (!found) {
            at++;
            continue;
        }
        size_t from = at, to = at + n, edge;
        at = to;
        if (found->single_word && !is_whole_word(text, from, to))
            continue;
        for (edge = from; found->lstrip && edge > done && is_white_space(utf8_previous(text, &edge));)
            from = edge;
        for (edge = to; found->rstrip && edge < text.n && is_white_space(utf8_next(text, &edge));)
            to = edge;
        if (from > done && !next(enc, str_slice(text, done, from), at_start && done == 0, e))
            return false;
        emit(enc, found->id);
        done = to;
        at = at > to ? at : to;
    }
    return done >= text.n || next(enc, str_slice(text, done, text.n), at_start && done == 0, e);
}

static bool encode_pieces(struct encoder *enc, str text, bool at_start, struct err *e)
{
    return split_next(enc, 0, text, at_start, e);
}

static void emit_invalid_byte(struct encoder *enc, unsigned char byte)
{
    const struct tokenizer *t = enc->t;
    int32_t id = t->byte_symbols[byte];

    if (id < 0 || (size_t)id >= t->n)
        id = t->byte_ids[byte];
    if (id >= 0 || t->unknown >= 0)
        emit(enc, id >= 0 ? id : t->unknown);
}

/* Ordinary text: valid UTF-8 goes through the pipeline, other bytes bypass it. */
static bool encode_text(struct encoder *enc, str text, bool at_start, struct err *e)
{
    bool ok = true;

    enc->text_is_input = enc->input && memchr(enc->input + (text.s - enc->raw.s), 1, text.n);
    for (size_t at = 0; ok && at < text.n;) {
        size_t bad = 0;
        str rest = str_slice(text, at, text.n), normal;
        size_t n = utf8_valid(rest, &bad) ? rest.n : bad;
        enc->continued = at > 0;
        ok = normalize(enc, str_slice(rest, 0, n), &normal, e) &&
             split_added(enc, &enc->t->added_normalized, normal, at_start && at == 0 && !enc->moved, encode_pieces, e);
        if (ok && n < rest.n)
            emit_invalid_byte(enc, (unsigned char)rest.s[n]);
        at += n + (n < rest.n);
    }
    enc->continued = false;
    return ok;
}

static _Thread_local uint64_t last_steps;

uint64_t tokenizer_steps(void)
{
    return last_steps;
}

/* Runs the pipeline on enc->raw and frees the encoder's buffers. */
static bool encode(struct encoder *enc, bool add_special, int32_t **ids, size_t *n, struct arena *a, struct err *e)
{
    const struct tokenizer *t = enc->t;
    struct token_list list = { 0 };
    struct arena scratch = { 0 };
    struct err ignored = { 0 };

    if (t->missing)
        return err_set(e, ERR_PARSE, "%s", t->missing);
    if (enc->raw.n > MAX_TEXT_BYTES)
        return err_set(e, ERR_PARSE, "text is too long to tokenize (found %zu bytes, expected at most %d)", enc->raw.n,
                       MAX_TEXT_BYTES);
    enc->out = &list;
    enc->scratch = &scratch;
    for (size_t i = 0; add_special && i < t->n_prefix; i++)
        emit(enc, t->prefix[i]);
    bool ok = split_added(enc, &t->added_raw, enc->raw, true, encode_text, e ? e : &ignored);
    for (size_t i = 0; add_special && i < t->n_suffix; i++)
        emit(enc, t->suffix[i]);
    if (ok) {
        *ids = ARENA_NEW(a, int32_t, list.n);
        if (list.n)
            memcpy(*ids, list.ids, list.n * sizeof *list.ids);
        *n = list.n;
    }
    last_steps = enc->steps;
    free(list.ids);
    free(enc->symbols);
    free(enc->heap);
    pairs_release(&enc->joined);
    strbuf_release(&enc->buffer);
    arena_free(&scratch);
    return ok;
}

bool tokenizer_encode(const struct tokenizer *t, str text, unsigned flags, int32_t **ids, size_t *n, struct arena *a,
                      struct err *e)
{
    struct encoder enc = { .t = t, .raw = text, .parse_special = (flags & ENCODE_PARSE_SPECIAL) && !t->splits_special };
    return encode(&enc, flags & ENCODE_ADD_SPECIAL, ids, n, a, e);
}

bool tokenizer_encode_chat(const struct tokenizer *t, str text, const char *input, int32_t **ids, size_t *n,
                           struct arena *a, struct err *e)
{
    struct encoder enc = { .t = t, .raw = text, .parse_special = !t->splits_special, .input = input };
    return encode(&enc, false, ids, n, a, e);
}

/* --- tokens --------------------------------------------------------------- */

static bool is_valid_id(const struct tokenizer *t, int32_t id)
{
    return id >= 0 && (size_t)id < t->n;
}

str tokenizer_bytes(const struct tokenizer *t, int32_t id)
{
    return is_valid_id(t, id) ? t->bytes[id] : (str){ "", 0 };
}

str tokenizer_text(const struct tokenizer *t, int32_t id)
{
    return is_valid_id(t, id) ? t->texts[id] : (str){ "", 0 };
}

bool tokenizer_is_special(const struct tokenizer *t, int32_t id)
{
    return is_valid_id(t, id) && t->kinds[id] == TOKEN_CONTROL;
}

bool tokenizer_is_end(const struct tokenizer *t, int32_t id)
{
    static const char *const ends[] = { "<|endoftext|>", "<|im_end|>", "<|eot_id|>",     "<|eom_id|>",
                                        "<end_of_turn>", "<|end|>",    "<|end_of_text|>" };
    if (id == t->eos)
        return id >= 0;
    for (size_t i = 0; i < t->n_ends; i++)
        if (id == t->ends[i])
            return true;
    if (!tokenizer_is_special(t, id))
        return false;
    for (size_t i = 0; i < COUNT_OF(ends); i++)
        if (str_is(t->texts[id], ends[i]))
            return true;
    return false;
}

/* --- decoding ------------------------------------------------------------- */

static const char fuse[] = "Fuse";

/* The steps before Fuse, on one token. */
str tokenizer_decode_one(const struct tokenizer *t, int32_t id, bool first, bool last, struct arena *a)
{
    str text = tokenizer_text(t, id);

    if (t->is_gguf && (t->kinds[id] == TOKEN_CONTROL || t->kinds[id] == TOKEN_USER))
        return text;
    for (size_t i = 0; i < t->decoders.n && strcmp(t->decoders.list[i].kind->type, fuse) != 0; i++) {
        const struct step *s = &t->decoders.list[i];
        struct err ignored; /* a pattern that reaches its limit leaves the text unchanged */
        str out;
        if (s->kind->decode(s, text, first, last, &out, a, &ignored))
            text = out;
    }
    return text;
}

/* The steps after Fuse, on the whole text. */
static str decode_fused(const struct tokenizer *t, str text, struct arena *a)
{
    bool fused = false;

    for (size_t i = 0; i < t->decoders.n; i++) {
        const struct step *s = &t->decoders.list[i];
        struct err ignored;
        str out;
        if (fused && s->kind->decode(s, text, true, true, &out, a, &ignored))
            text = out;
        fused = fused || strcmp(s->kind->type, fuse) == 0;
    }
    return text;
}

static bool is_visible(const struct tokenizer *t, int32_t id)
{
    return is_valid_id(t, id) && !tokenizer_is_special(t, id);
}

str tokenizer_decode(const struct tokenizer *t, const int32_t *ids, size_t n, struct arena *a)
{
    struct strbuf b = { 0 };
    bool first = true;

    while (n && !is_visible(t, ids[n - 1]))
        n--;
    for (size_t i = 0; i < n; i++) {
        if (!is_visible(t, ids[i]))
            continue;
        bool last = i + 1 == n;
        strbuf_add(&b, first || last ? tokenizer_decode_one(t, ids[i], first, last, a) : t->bytes[ids[i]]);
        first = false;
    }
    str out = decode_fused(t, arena_str(a, strbuf_str(&b)), a);
    strbuf_release(&b);
    return out;
}

/* --- streaming ------------------------------------------------------------ */

void token_stream_add(struct token_stream *s, const struct tokenizer *t, int32_t id, struct strbuf *out)
{
    str bytes = tokenizer_is_special(t, id) ? S("") : tokenizer_bytes(t, id);

    for (size_t i = 0; i < bytes.n; i++) {
        s->pending[s->n_pending++] = bytes.s[i];
        while (s->n_pending && utf8_incomplete_tail((str){ s->pending, s->n_pending }) < s->n_pending) {
            size_t at = 0;
            char c[4];
            strbuf_add(out, (str){ c, utf8_encode(utf8_next((str){ s->pending, s->n_pending }, &at), c) });
            s->n_pending -= at;
            memmove(s->pending, s->pending + at, s->n_pending);
        }
    }
}

void token_stream_end(struct token_stream *s, struct strbuf *out)
{
    for (size_t i = 0; i < s->n_pending; i++)
        strbuf_add(out, S("\xEF\xBF\xBD"));
    s->n_pending = 0;
}

/* --- facts ---------------------------------------------------------------- */

size_t tokenizer_size(const struct tokenizer *t)
{
    return t->n;
}

int tokenizer_bos(const struct tokenizer *t)
{
    return t->bos;
}

int tokenizer_eos(const struct tokenizer *t)
{
    return t->eos;
}

str tokenizer_kind(const struct tokenizer *t)
{
    return str_from(t->kind);
}

const char *tokenizer_missing(const struct tokenizer *t)
{
    return t->missing;
}

size_t tokenizer_ends(const struct tokenizer *t, const int32_t **ids)
{
    *ids = t->ends;
    return t->n_ends;
}

int32_t tokenizer_find(const struct tokenizer *t, str text)
{
    const int64_t *id = map_find(&t->by_text, text);

    for (size_t i = 0; !id && i < t->n_added; i++)
        if (str_equal(t->added[i].text, text))
            return t->added[i].id;
    return id ? (int32_t)*id : -1;
}

size_t tokenizer_warnings(const struct tokenizer *t, const char *const **out)
{
    *out = t->warnings;
    return t->n_warnings;
}
