/*
 * spm.c -- SentencePiece vocabularies of the Llama kind (Kudo and Richardson
 * 2018): characters are merged pair by pair, highest score first, leftmost
 * among equals; what no token spells falls back to byte tokens.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

struct symbol {
    size_t from, n;
    int prev, next;
};

struct candidate {
    double score;
    int left, right;
    size_t n;
};

struct merger {
    const struct tokenizer *t;
    str text;
    struct symbol *symbols;
    struct candidate *heap;
    size_t n_heap, cap_heap;
};

static bool before(const struct candidate *a, const struct candidate *b)
{
    return a->score != b->score ? a->score > b->score : a->left < b->left;
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
    const int64_t *id = map_find(&m->t->by_text, str_slice(m->text, a->from, a->from + a->n + b->n));
    if (id)
        heap_push(m, (struct candidate){ m->t->scores[*id], left, right, a->n + b->n });
}

static void add_symbol(const struct tokenizer *t, str text, struct token_list *out)
{
    const int64_t *id = map_find(&t->by_text, text);

    if (id) {
        VEC_PUSH(out->ids, out->n, out->cap) = (int32_t)*id;
        return;
    }
    for (size_t i = 0; i < text.n; i++) {
        int32_t byte = t->byte_ids[(unsigned char)text.s[i]];
        if (byte >= 0 || t->unknown >= 0)
            VEC_PUSH(out->ids, out->n, out->cap) = byte >= 0 ? byte : t->unknown;
    }
}

bool spm_encode(const struct tokenizer *t, str text, struct token_list *out, struct err *e)
{
    struct merger m = { .t = t };
    struct strbuf spelled = { 0 };
    int n = 0;

    (void)e;
    for (size_t i = 0; i < text.n; i++) {
        if (text.s[i] == ' ')
            strbuf_add(&spelled, S("\xE2\x96\x81"));
        else
            strbuf_add_char(&spelled, text.s[i]);
    }
    m.text = strbuf_str(&spelled);
    m.symbols = xmalloc((m.text.n + 1) * sizeof *m.symbols);
    for (size_t at = 0; at < m.text.n; n++) {
        size_t from = at;
        utf8_next(m.text, &at);
        m.symbols[n] = (struct symbol){ from, at - from, n - 1, at < m.text.n ? n + 1 : -1 };
    }
    for (int i = 0; i + 1 < n; i++)
        propose(&m, i, i + 1);
    while (m.n_heap) {
        struct candidate c = heap_pop(&m);
        struct symbol *a = &m.symbols[c.left], *b = &m.symbols[c.right];
        if (a->n == 0 || b->n == 0 || a->n + b->n != c.n || a->next != c.right)
            continue;
        a->n += b->n;
        b->n = 0;
        a->next = b->next;
        if (b->next >= 0)
            m.symbols[b->next].prev = c.left;
        propose(&m, a->prev, c.left);
        propose(&m, c.left, a->next);
    }
    for (int i = n ? 0 : -1; i >= 0; i = m.symbols[i].next)
        add_symbol(t, str_slice(m.text, m.symbols[i].from, m.symbols[i].from + m.symbols[i].n), out);
    free(m.symbols);
    free(m.heap);
    strbuf_release(&spelled);
    return true;
}
