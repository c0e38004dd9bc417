/*
 * wordpiece.c -- WordPiece: longest match first, piece by piece through a word
 * (Schuster and Nakajima 2012; BERT); and WordLevel: whole words only.
 *
 * A word that cannot be spelled to its end is one unknown token, as is a word
 * of more characters than the vocabulary allows (BERT: 100).
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

static bool unknown(struct encoder *enc, struct err *e)
{
    if (enc->t->unknown < 0)
        return err_set(e, ERR_PARSE, "tokenizer: a word is not in the vocabulary, which has no unknown token");
    emit(enc, enc->t->unknown);
    return true;
}

/* The longest token that is a prefix of `rest`; its length in *n. */
static const int64_t *longest(struct encoder *enc, str rest, bool first, size_t *n)
{
    const struct tokenizer *t = enc->t;
    str before = first ? t->word_prefix : t->subword_prefix; /* GGUF marks the beginnings of words instead */

    strbuf_reset(&enc->buffer);
    strbuf_add(&enc->buffer, before);
    strbuf_add(&enc->buffer, str_slice(rest, 0, t->max_token_bytes));
    for (size_t end = enc->buffer.n; end > before.n; end--) {
        enc->steps++;
        if (end < enc->buffer.n && utf8_is_continuation(enc->buffer.s[end]))
            continue; /* inside a character */
        const int64_t *id = find_token(t, (str){ enc->buffer.s, end });
        *n = end - before.n;
        if (id)
            return id;
    }
    return NULL;
}

static bool wordpiece_encode(struct encoder *enc, str word, struct err *e)
{
    size_t start = enc->out->n, n = 0;

    if (utf8_length(word) > enc->t->max_word_chars)
        return unknown(enc, e);
    for (size_t at = 0; at < word.n; at += n) {
        const int64_t *id = longest(enc, str_slice(word, at, word.n), at == 0, &n);
        if (!id) {
            enc->out->n = start; /* discard the tokens found so far */
            return unknown(enc, e);
        }
        emit(enc, (int32_t)*id);
    }
    return true;
}

static bool wordlevel_encode(struct encoder *enc, str word, struct err *e)
{
    const int64_t *id = find_token(enc->t, word);

    if (!id)
        return unknown(enc, e);
    emit(enc, (int32_t)*id);
    return true;
}

const struct token_model model_wordpiece = { "wordpiece", wordpiece_encode };
const struct token_model model_wordlevel = { "wordlevel", wordlevel_encode };
