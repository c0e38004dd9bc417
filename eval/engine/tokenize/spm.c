/*
 * spm.c -- SentencePiece vocabularies of the Llama kind, as GGUF has them (Kudo
 * and Richardson 2018): characters are merged pair by pair, highest score
 * first, leftmost among equals; characters without a token become byte tokens.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

/* Rank and id of the token that two neighbours form; UINT64_MAX if there is no such token. */
static uint64_t look_up(struct encoder *enc, const struct symbol *a, const struct symbol *b)
{
    if (a->n + b->n > enc->t->max_token_bytes)
        return UINT64_MAX;
    enc->steps += a->n + b->n;
    const int64_t *id = find_token(enc->t, str_slice(enc->piece, a->from, a->from + a->n + b->n));
    return id ? (uint64_t)enc->t->ranks[*id] << 32 | (uint64_t)*id : UINT64_MAX;
}

/* Caches look_up(): hashing text is slow, and the same pairs recur. */
static bool rule(struct encoder *enc, const struct symbol *a, const struct symbol *b, uint64_t *value)
{
    uint64_t key = (uint64_t)(uint32_t)a->id << 32 | (uint32_t)b->id;

    if (!pairs_find(&enc->joined, key, value)) {
        *value = look_up(enc, a, b);
        pairs_put(&enc->joined, key, *value);
    }
    return *value != UINT64_MAX;
}

static bool spm_encode(struct encoder *enc, str piece, struct err *e)
{
    const struct tokenizer *t = enc->t;

    (void)e;
    merge_begin(enc, piece);
    for (size_t at = 0; at < piece.n;) {
        size_t from = at;
        uint32_t c = utf8_next(piece, &at);
        const int64_t *id = find_token(t, str_slice(piece, from, at));
        /* A character without a token needs a distinct id too. */
        merge_add(enc, id ? (int32_t)*id : (int32_t)(t->n + c), from, at - from);
    }
    merge_symbols(enc, rule);
    for (int i = enc->n_symbols ? 0 : -1; i >= 0; i = enc->symbols[i].next) {
        const struct symbol *one = &enc->symbols[i];
        str text = str_slice(piece, one->from, one->from + one->n);
        if ((size_t)one->id < t->n) {
            emit(enc, one->id);
            continue;
        }
        for (size_t k = 0; k < text.n; k++) {
            int32_t byte = t->byte_ids[(unsigned char)text.s[k]];
            if (byte >= 0 || t->unknown >= 0)
                emit(enc, byte >= 0 ? byte : t->unknown);
        }
    }
    return true;
}

const struct token_model model_spm = { "spm", spm_encode };
