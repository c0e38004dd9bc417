/*
 * bpe.c -- byte-level byte-pair encoding (Sennrich et al. 2016; Radford et al.
 * 2019 for the byte alphabet).
 *
 * Text is cut by the pre-tokenizer's patterns; each piece, spelled in GPT-2's
 * printable bytes, is merged pair by pair, lowest rank first, leftmost first
 * among equals.  A heap of candidate pairs keeps long pieces near-linear.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

uint32_t bpe_byte_char(unsigned b)
{
    bool printable = (b >= 33 && b <= 126) || (b >= 161 && b <= 172) || b >= 174;
    if (printable)
        return b;
    return b < 33 ? 256 + b : b < 161 ? 256 + 33 + (b - 127) : 256 + 67;
}

/* The bytes that a token's printable spelling means; other characters stay as they are. */
str bpe_token_bytes(struct arena *a, str text)
{
    char *out = arena_cstr(a, text);
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        int byte = -1;
        if (c < 256 && bpe_byte_char(c) == c)
            byte = (int)c;
        else if (c >= 256 && c < 256 + 68)
            byte = c < 256 + 33 ? (int)c - 256 : c < 256 + 67 ? (int)c - 256 - 33 + 127 : 173;
        if (byte >= 0)
            out[n++] = (char)byte;
        else
            for (size_t i = from; i < at; i++)
                out[n++] = text.s[i];
    }
    return (str){ out, n };
}

/* --- merging -------------------------------------------------------------- */

struct symbol {
    size_t from, n; /* bytes of the spelled piece */
    int prev, next;
};

struct candidate {
    int64_t rank;
    int left, right;
    size_t n; /* of both, to see whether they have changed since */
};

struct merger {
    const struct tokenizer *t;
    str piece;
    struct symbol *symbols;
    struct candidate *heap;
    size_t n_heap, cap_heap;
    struct strbuf key;
};

static bool before(const struct candidate *a, const struct candidate *b)
{
    return a->rank != b->rank ? a->rank < b->rank : a->left < b->left;
}

static void heap_push(struct merger *m, struct candidate c)
{
    VEC_PUSH(m->heap, m->n_heap, m->cap_heap) = c;
    for (size_t i = m->n_heap - 1; i > 0 && before(&m->heap[i], &m->heap[(i - 1) / 2]); i = (i - 1) / 2) {
        struct candidate swap = m->heap[i];
        m->heap[i] = m->heap[(i - 1) / 2];
        m->heap[(i - 1) / 2] = swap;
    }
}

static struct candidate heap_pop(struct merger *m)
{
    struct candidate top = m->heap[0];

    m->heap[0] = m->heap[--m->n_heap];
    for (size_t i = 0;;) {
        size_t least = i;
        for (size_t k = 2 * i + 1; k <= 2 * i + 2 && k < m->n_heap; k++)
            if (before(&m->heap[k], &m->heap[least]))
                least = k;
        if (least == i)
            return top;
        struct candidate swap = m->heap[i];
        m->heap[i] = m->heap[least];
        m->heap[least] = swap;
        i = least;
    }
}

static void propose(struct merger *m, int left, int right)
{
    if (left < 0 || right < 0)
        return;
    const struct symbol *a = &m->symbols[left], *b = &m->symbols[right];
    strbuf_reset(&m->key);
    strbuf_add(&m->key, str_slice(m->piece, a->from, a->from + a->n));
    strbuf_add_char(&m->key, ' ');
    strbuf_add(&m->key, str_slice(m->piece, b->from, b->from + b->n));
    const int64_t *rank = map_find(&m->t->merges, strbuf_str(&m->key));
    if (rank)
        heap_push(m, (struct candidate){ *rank, left, right, a->n + b->n });
}

static void add_symbol(const struct tokenizer *t, str text, struct token_list *out)
{
    const int64_t *id = map_find(&t->by_text, text);

    if (id) {
        VEC_PUSH(out->ids, out->n, out->cap) = (int32_t)*id;
        return;
    }
    for (size_t at = 0; at < text.n;) { /* single bytes, where the vocabulary has them */
        size_t from = at;
        utf8_next(text, &at);
        id = map_find(&t->by_text, str_slice(text, from, at));
        if (id || t->unknown >= 0)
            VEC_PUSH(out->ids, out->n, out->cap) = id ? (int32_t)*id : t->unknown;
    }
}

static void merge_piece(struct merger *m, str spelled, struct token_list *out)
{
    int n = 0;

    m->piece = spelled;
    m->n_heap = 0;
    if (m->t->ignore_merges && map_find(&m->t->by_text, spelled)) {
        add_symbol(m->t, spelled, out);
        return;
    }
    m->symbols = xrealloc(m->symbols, spelled.n * sizeof *m->symbols);
    for (size_t at = 0; at < spelled.n; n++) {
        size_t from = at;
        utf8_next(spelled, &at);
        m->symbols[n] = (struct symbol){ from, at - from, n - 1, at < spelled.n ? n + 1 : -1 };
    }
    for (int i = 0; i + 1 < n; i++)
        propose(m, i, i + 1);
    while (m->n_heap) {
        struct candidate c = heap_pop(m);
        struct symbol *a = &m->symbols[c.left], *b = &m->symbols[c.right];
        if (a->n == 0 || b->n == 0 || a->n + b->n != c.n || a->next != c.right)
            continue; /* one of them was merged meanwhile */
        a->n += b->n;
        b->n = 0;
        a->next = b->next;
        if (b->next >= 0)
            m->symbols[b->next].prev = c.left;
        propose(m, a->prev, c.left);
        propose(m, c.left, a->next);
    }
    for (int i = n ? 0 : -1; i >= 0; i = m->symbols[i].next)
        add_symbol(m->t, str_slice(spelled, m->symbols[i].from, m->symbols[i].from + m->symbols[i].n), out);
}

static void encode_piece(struct merger *m, str piece, struct strbuf *spelled, struct token_list *out)
{
    strbuf_reset(spelled);
    for (size_t i = 0; i < piece.n; i++) {
        char c[4];
        strbuf_add(spelled, (str){ c, utf8_encode(bpe_byte_char((unsigned char)piece.s[i]), c) });
    }
    if (spelled->n)
        merge_piece(m, strbuf_str(spelled), out);
}

/* --- cutting -------------------------------------------------------------- */

static bool cut(struct merger *m, size_t level, str text, struct strbuf *spelled, struct token_list *out,
                struct err *e)
{
    struct regex_match match;
    size_t at = 0;

    if (level >= MAX_PATTERNS || level == m->t->n_patterns) {
        encode_piece(m, text, spelled, out);
        return true;
    }
    while (at < text.n) {
        bool found = regex_find_valid(m->t->patterns[level], text, at, &match, e) && match.end > match.start;
        if (!found && e && e->code)
            return false;
        size_t stop = found ? match.start : text.n;
        if (stop > at && !cut(m, level + 1, str_slice(text, at, stop), spelled, out, e))
            return false;
        if (found && !cut(m, level + 1, str_slice(text, match.start, match.end), spelled, out, e))
            return false;
        at = found ? match.end : text.n;
    }
    return true;
}

bool bpe_encode(const struct tokenizer *t, str text, struct token_list *out, struct err *e)
{
    struct merger m = { .t = t };
    struct strbuf spelled = { 0 };
    struct err none = { 0 };
    bool ok = true;

    /* Invalid bytes cannot go through the patterns: each is a piece of its own. */
    for (size_t at = 0; ok && at < text.n;) {
        size_t bad = 0;
        str rest = str_slice(text, at, text.n);
        size_t n = utf8_valid(rest, &bad) ? rest.n : bad;
        ok = cut(&m, 0, str_slice(rest, 0, n), &spelled, out, e ? e : &none);
        if (ok && n < rest.n)
            encode_piece(&m, str_slice(rest, n, n + 1), &spelled, out);
        at += n + (n < rest.n);
    }
    free(m.symbols);
    free(m.heap);
    strbuf_release(&m.key);
    strbuf_release(&spelled);
    return ok;
}
