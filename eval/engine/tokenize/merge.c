/*
 * merge.c -- merges neighbouring symbols, lowest rank first, leftmost among equals;
 * used by byte-pair encoding and by SentencePiece's variant of it.
 *
 * Candidates wait in a heap; one whose symbols have changed since is dropped when
 * it is popped.  n characters cost O(n log n), so that one word of a megabyte takes
 * no longer than a megabyte of words.
 */
#include "eval/base/arena.h"
#include "eval/engine/tokenize/internal.h"

enum { BRANCHES = 4 }; /* of the heap: fewer levels, and children share a cache line */

/* Sifts c down the heap from position i. */
static void sift_down(struct encoder *enc, size_t i, struct candidate c)
{
    struct candidate *heap = enc->heap;
    size_t n = enc->n_heap;

    for (size_t first = BRANCHES * i + 1; first < n; first = BRANCHES * i + 1) {
        size_t last = first + BRANCHES < n ? first + BRANCHES : n, min = first;
        enc->steps++;
        for (size_t k = first + 1; k < last; k++)
            if (heap[k].order < heap[min].order)
                min = k;
        if (heap[min].order >= c.order)
            break;
        heap[i] = heap[min];
        i = min;
    }
    heap[i] = c;
}

static void heap_push(struct encoder *enc, struct candidate c)
{
    VEC_PUSH(enc->heap, enc->n_heap, enc->cap_heap) = c;
    size_t i = enc->n_heap - 1;
    for (; i > 0 && c.order < enc->heap[(i - 1) / BRANCHES].order; i = (i - 1) / BRANCHES) {
        enc->steps++;
        enc->heap[i] = enc->heap[(i - 1) / BRANCHES];
    }
    enc->heap[i] = c;
}

static struct candidate heap_pop(struct encoder *enc)
{
    struct candidate top = enc->heap[0];

    enc->n_heap--;
    if (enc->n_heap)
        sift_down(enc, 0, enc->heap[enc->n_heap]);
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
    VEC_PUSH(enc->symbols, enc->n_symbols, enc->cap_symbols) = (struct symbol){ id, (uint32_t)from, (uint32_t)n, i - 1,
                                                                                -1 };
}

static bool candidate_of(struct encoder *enc, merge_rule *rule, int left, struct candidate *c)
{
    uint64_t value;

    enc->steps++;
    if (left < 0 || enc->symbols[left].next < 0)
        return false;
    const struct symbol *a = &enc->symbols[left], *b = &enc->symbols[a->next];
    if (!rule(enc, a, b, &value))
        return false;
    *c = (struct candidate){ (value >> 32) << 32 | (uint32_t)left, a->n + b->n, (int32_t)(uint32_t)value };
    return true;
}

static void push_candidate(struct encoder *enc, merge_rule *rule, int left)
{
    struct candidate c;
    if (candidate_of(enc, rule, left, &c))
        heap_push(enc, c);
}

void merge_symbols(struct encoder *enc, merge_rule *rule)
{
    struct candidate c;

    for (size_t i = 0; i + 1 < enc->n_symbols; i++)
        if (candidate_of(enc, rule, (int)i, &c))
            VEC_PUSH(enc->heap, enc->n_heap, enc->cap_heap) = c;
    for (size_t i = enc->n_heap / BRANCHES + 1; i-- > 0;)
        if (i < enc->n_heap)
            sift_down(enc, i, enc->heap[i]);
    while (enc->n_heap) {
        c = heap_pop(enc);
        int left = (int)(uint32_t)c.order;
        struct symbol *a = &enc->symbols[left];
        if (a->n == 0 || a->next < 0 || a->n + enc->symbols[a->next].n != c.n)
            continue; /* one of them has been merged since */
        struct symbol *b = &enc->symbols[a->next];
        a->n = c.n;
        a->id = c.id;
        a->next = b->next;
        b->n = 0;
        if (b->next >= 0)
            enc->symbols[b->next].prev = left;
        push_candidate(enc, rule, a->prev);
        push_candidate(enc, rule, left);
    }
}
