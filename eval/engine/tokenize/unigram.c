/*
 * unigram.c -- the segmentation of highest total score (Kudo 2018), by
 * Viterbi over the characters of a piece.
 *
 * Equals the tokenizers library: a character without a token is unknown, at the
 * lowest score less 10; neighbouring unknowns are one token; with byte_fallback
 * they become byte tokens.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

struct node { /* the best way to reach a byte offset */
    double score;
    uint32_t from;
    int32_t id; /* -1 = unreached */
};

static void relax_edge(struct node *to, double score, size_t from, int32_t id)
{
    if (to->id != -1 && !(score > to->score))
        return;
    *to = (struct node){ score, (uint32_t)from, id };
}

enum { UNKNOWN = -2 };

static struct node *best_paths(struct encoder *enc, str piece)
{
    const struct tokenizer *t = enc->t;
    struct node *nodes = xmalloc((piece.n + 1) * sizeof *nodes);

    for (size_t i = 0; i <= piece.n; i++)
        nodes[i] = (struct node){ 0, 0, -1 };
    nodes[0].id = UNKNOWN;
    for (size_t at = 0, next; at < piece.n; at = next) {
        int64_t node = 0;
        bool single = false;
        next = at;
        utf8_next(piece, &next);
        for (size_t end = at; end < piece.n && t->trie.n;) {
            enc->steps++;
            node = trie_step(&t->trie, node, (unsigned char)piece.s[end++]);
            if (node < 0)
                break;
            int32_t id = t->trie.values[node];
            if (id < 0)
                continue;
            relax_edge(&nodes[end], nodes[at].score + t->scores[id], at, id);
            single = single || end == next;
        }
        if (!single)
            relax_edge(&nodes[next], nodes[at].score + t->unknown_score, at, UNKNOWN);
    }
    return nodes;
}

static bool emit_unknown(struct encoder *enc, str text, struct err *e)
{
    const struct tokenizer *t = enc->t;
    const int64_t *id = find_token(t, text);
    bool bytes = t->byte_fallback;

    if (id) { /* several unknown characters may spell a token that Viterbi could not use */
        emit(enc, (int32_t)*id);
        return true;
    }
    for (size_t i = 0; i < text.n; i++)
        bytes = bytes && t->byte_ids[(unsigned char)text.s[i]] >= 0;
    for (size_t i = 0; bytes && i < text.n; i++)
        emit(enc, t->byte_ids[(unsigned char)text.s[i]]);
    if (bytes)
        return true;
    if (t->unknown < 0)
        return err_set(e, ERR_PARSE,
                       "tokenizer: text has characters that are not in the vocabulary, and there is no unknown"
                       " token");
    emit(enc, t->unknown);
    return true;
}

static bool unigram_encode(struct encoder *enc, str piece, struct err *e)
{
    struct node *nodes = best_paths(enc, piece);
    bool ok = true;

    merge_begin(enc, piece);
    for (size_t at = piece.n; at > 0; at = nodes[at].from) /* from the last token to the first */
        merge_add(enc, nodes[at].id == enc->t->unknown ? UNKNOWN : nodes[at].id, nodes[at].from, at - nodes[at].from);
    for (size_t i = enc->n_symbols; ok && i-- > 0;) {
        const struct symbol *s = &enc->symbols[i];
        size_t end = s->from + s->n;
        while (enc->t->fuse_unknown && s->id == UNKNOWN && i > 0 && enc->symbols[i - 1].id == UNKNOWN)
            end += enc->symbols[--i].n;
        if (s->id == UNKNOWN)
            ok = emit_unknown(enc, str_slice(piece, s->from, end), e);
        else
            emit(enc, s->id);
    }
    free(nodes);
    return ok;
}

const struct token_model model_unigram = { "unigram", unigram_encode };
