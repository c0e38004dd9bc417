/*
 * spm.c -- SentencePiece vocabularies of the Llama kind, as GGUF has them
 * (Kudo and Richardson 2018): characters are joined pair by pair, highest score
 * first, leftmost among equals; what no token spells falls back to byte tokens.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

static bool rule(const struct encoder *enc, const struct symbol *a, const struct symbol *b, double *cost, int32_t *id)
{
    if (a->n + b->n > enc->t->max_token_bytes)
        return false;
    const int64_t *found = map_find(&enc->t->by_text, str_slice(enc->piece, a->from, a->from + a->n + b->n));
    if (!found)
        return false;
    *cost = -enc->t->scores[*found];
    *id = (int32_t)*found;
    return true;
}

static bool spm_encode(struct encoder *enc, str piece, struct err *e)
{
    const struct tokenizer *t = enc->t;

    (void)e;
    merge_begin(enc, piece);
    for (size_t at = 0; at < piece.n;) {
        size_t from = at;
        utf8_next(piece, &at);
        merge_add(enc, -1, from, at - from);
    }
    merge_symbols(enc, rule);
    for (int i = enc->n_symbols ? 0 : -1; i >= 0; i = enc->symbols[i].next) {
        str text = str_slice(piece, enc->symbols[i].from, enc->symbols[i].from + enc->symbols[i].n);
        const int64_t *id = map_find(&t->by_text, text);
        if (id) {
            emit(enc, (int32_t)*id);
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
