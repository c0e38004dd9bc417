/*
 * merge.c -- joining neighbours, cheapest pair first, leftmost among equals:
 * what byte-pair encoding and SentencePiece's variant of it share.
 *
 * Candidates wait in a heap; one whose symbols have changed since is dropped
 * when it comes up.  n characters cost O(n log n), so that one word of a
 * megabyte takes no longer than a megabyte of words.
 */
#include "eval/base/arena.h"
#include "eval/engine/tokenize/internal.h"

static bool before(const struct candidate *a, const struct candidate *b)
{
    return a->cost != b->cost ? a->cost < b->cost : a->left < b->left;
}

static void heap_push(struct encoder *enc, struct candidate c)
{
    VEC_PUSH(enc->heap, enc->n_heap, enc->cap_heap) = c;
    size_t i = enc->n_heap - 1;
    for (; i > 0 && before(&c, &enc->heap[(i - 1) / 2]); i = (i - 1) / 2)
        enc->heap[i] = enc->heap[(i - 1) / 2];
    enc->heap[i] = c;
}

static struct candidate heap_pop(struct encoder *enc)
{
    struct candidate *heap = enc->heap, top = heap[0], last = heap[--enc->n_heap];
    size_t n = enc->n_heap, i = 0;

    for (size_t k = 1; k < n; k = 2 * i + 1) {
        if (k + 1 < n && before(&heap[k + 1], &heap[k]))
            k++;
        if (!before(&heap[k], &last))
            break;
        heap[i] = heap[k];
        i = k;
    }
    heap[i] = last;
    return top;
}

void merge_begin(struct encoder *enc, str piece)
{
    enc->piece = piece;
    enc->n_symbols = enc->n_heap = 0;
}

void merge_add(struct encoder *enc, int32_t id, size_t from, size_t n)
{
    int i = (int)enc->n_symbols;

    if (i > 0)
        enc->symbols[i - 1].next = i;
    VEC_PUSH(enc->symbols, enc->n_symbols, enc->cap_symbols) =
        (struct symbol){ id, (uint32_t)from, (uint32_t)n, i - 1, -1 };
}

static void propose(struct encoder *enc, merge_rule *rule, int left, int right)
{
    struct candidate c = { .left = left, .right = right };

    if (left < 0 || right < 0)
        return;
    const struct symbol *a = &enc->symbols[left], *b = &enc->symbols[right];
    c.n = a->n + b->n;
    if (rule(enc, a, b, &c.cost, &c.id))
        heap_push(enc, c);
}

void merge_symbols(struct encoder *enc, merge_rule *rule)
{
    for (size_t i = 0; i + 1 < enc->n_symbols; i++)
        propose(enc, rule, (int)i, (int)i + 1);
    while (enc->n_heap) {
        struct candidate c = heap_pop(enc);
        struct symbol *a = &enc->symbols[c.left], *b = &enc->symbols[c.right];
        if (a->n == 0 || b->n == 0 || a->n + b->n != c.n || a->next != c.right)
            continue; /* one of them was joined meanwhile */
        a->n += b->n;
        a->id = c.id;
        b->n = 0;
        a->next = b->next;
        if (b->next >= 0)
            enc->symbols[b->next].prev = c.left;
        propose(enc, rule, a->prev, c.left);
        propose(enc, rule, c.left, a->next);
    }
}
