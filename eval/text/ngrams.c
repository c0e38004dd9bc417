/*
 * ngrams.c -- see ngrams.h: clipped n-gram matches.
 *
 * An n-gram of the hypothesis is matched if fewer equal ones precede it than the reference has.  For short references
 * this is done with bits: set bit j of D[o] says that the o + 1 words that end at hypothesis place i equal those that
 * end at reference place j, so that
 *
 *     D[0] at i = places of word i in the reference
 *     D[o] at i = (D[o-1] at i-1) << 1 & D[0] at i
 *
 * and each n-gram takes one free place.  Equal n-grams have the same places and
 * different ones disjoint places, so it does not matter which place is taken.  Long
 * references use a table from (number of the first n-1 words, number of the last
 * word) to the number of the n-gram, which is exact at any order.
 */
#include "eval/text/ngrams.h"

#include <string.h>

#include "eval/base/arena.h"
#include "eval/text/words.h"

enum { BITS = 64, MAX_WIDTH = 8 }; /* references of up to 512 words use bits */

#define ALWAYS_INLINE static inline __attribute__((always_inline))

/* Position bits of each number in the reference; row -1, all zero, is for numbers that are not in it. */
struct places {
    uint64_t *bits; /* [n_ids + 1][width] */
    size_t n_ids;
};

ALWAYS_INLINE struct places find_places(struct ids ref, size_t n_ids, size_t width, struct arena *a)
{
    struct places p = { ARENA_NEW(a, uint64_t, (n_ids + 1) * width), n_ids };
    for (size_t j = 0; j < ref.n; j++)
        p.bits[(size_t)(ref.id[j] + 1) * width + j / BITS] |= 1ull << (j % BITS);
    return p;
}

ALWAYS_INLINE const uint64_t *places_of(const struct places *p, int32_t id, size_t width)
{
    return p->bits + (id >= 0 && (size_t)id < p->n_ids ? (size_t)id + 1 : 0) * width;
}

/* One step of D[o], for all words of bits: where n-grams of this order end. */
ALWAYS_INLINE void extend(uint64_t *d, const uint64_t *shorter, const uint64_t *here, size_t width)
{
    for (size_t w = width; w-- > 0;)
        d[w] = (shorter[w] << 1 | (w ? shorter[w - 1] >> (BITS - 1) : 0)) & here[w];
}

/* Takes one free place, if any. */
ALWAYS_INLINE void take_bits(uint64_t *used, const uint64_t *d, size_t width)
{
    uint64_t open = ~0ull;
    for (size_t w = 0; w < width; w++) {
        uint64_t left = d[w] & ~used[w] & open;
        used[w] |= left & -left;
        open = left ? 0 : open;
    }
}

/* Counts the matches with one reference: the places taken.  The longest order goes first, since each order's bits
 * derive from those of the order below at the previous word.  Branch-free: text is unpredictable. */
ALWAYS_INLINE void count_by_bits(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, size_t width,
                                 size_t *matches, struct arena *a)
{
    struct places places = find_places(ref, n_ids, width, a);
    uint64_t d[NGRAM_MAX_ORDER][MAX_WIDTH], used[NGRAM_MAX_ORDER][MAX_WIDTH];

    memset(d, 0, orders * sizeof *d);
    memset(used, 0, orders * sizeof *used);
    for (size_t i = 0; i < hyp.n; i++) {
        const uint64_t *here = places_of(&places, hyp.id[i], width);
#pragma GCC unroll 16
        for (size_t o = orders; o-- > 1;) {
            extend(d[o], d[o - 1], here, width);
            take_bits(used[o], d[o], width);
        }
        memcpy(d[0], here, width * sizeof *here);
        take_bits(used[0], here, width);
    }
    for (size_t o = 0; o < orders; o++)
        for (size_t w = 0; w < width; w++)
            matches[o] += (size_t)__builtin_popcountll(used[o][w]);
}

/* hits[i], bit o: the n-gram of order o + 1 that ends at i is matched, in this reference or an earlier one. */
ALWAYS_INLINE void hits_by_bits(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, size_t width,
                                uint16_t *hits, struct arena *a)
{
    struct places places = find_places(ref, n_ids, width, a);
    uint64_t d[NGRAM_MAX_ORDER][MAX_WIDTH] = { { 0 } }, used[NGRAM_MAX_ORDER][MAX_WIDTH] = { { 0 } };
    size_t alive = 0; /* orders o < alive had places at i - 1 */

    for (size_t i = 0; i < hyp.n; i++) {
        const uint64_t *here = places_of(&places, hyp.id[i], width);
        size_t top = alive < orders - 1 ? alive : orders - 1;
        alive = 0;
        for (size_t o = top + 1; o-- > 0;) {
            uint64_t any = 0;
            if (o)
                extend(d[o], d[o - 1], here, width);
            else
                memcpy(d[0], here, width * sizeof *here);
            for (size_t w = 0; w < width; w++)
                any |= d[o][w];
            if (any && alive == 0)
                alive = o + 1;
            bool taken = !any;
            for (size_t w = 0; w < width && !taken; w++) {
                uint64_t free_places = d[o][w] & ~used[o][w];
                if (free_places) {
                    used[o][w] |= free_places & -free_places;
                    hits[i] |= (uint16_t)(1u << o);
                    taken = true;
                }
            }
        }
    }
}

struct slot {
    uint64_t key; /* first part << 32 | last word, plus 1; 0 = empty */
    int32_t number;
};

struct table {
    struct slot *slots; /* [n_slots] */
    size_t n_slots;
    int32_t n;
};

static size_t slot_of(const struct table *t, uint64_t key)
{
    size_t i = word_mix(key) & (t->n_slots - 1);
    while (t->slots[i].key && t->slots[i].key != key)
        i = (i + 1) & (t->n_slots - 1);
    return i;
}

static uint64_t key_of(int32_t first, int32_t last)
{
    return ((uint64_t)(uint32_t)first << 32 | (uint32_t)last) + 1;
}

/* Replaces prefix[j], the number of the n-1 words at j of the reference, by that of the n words; left[] counts each. */
static void count_ref(struct table *t, int32_t *prefix, const int32_t *last, size_t n, int32_t *left)
{
    memset(t->slots, 0, t->n_slots * sizeof *t->slots);
    t->n = 0;
    for (size_t j = 0; j < n; j++) {
        uint64_t key = key_of(prefix[j], last[j]);
        size_t s = slot_of(t, key);
        if (!t->slots[s].key) {
            t->slots[s] = (struct slot){ key, t->n };
            left[t->n++] = 0;
        }
        prefix[j] = t->slots[s].number;
        left[prefix[j]]++;
    }
}

static void hits_by_table(struct ids hyp, struct ids ref, size_t orders, uint16_t *hits, struct arena *a)
{
    struct table t = { .n_slots = 16 };
    int32_t *of_ref = ARENA_NEW(a, int32_t, ref.n), *of_hyp = ARENA_NEW(a, int32_t, hyp.n);
    int32_t *left = ARENA_NEW(a, int32_t, ref.n);

    while (t.n_slots < 2 * ref.n)
        t.n_slots *= 2;
    t.slots = ARENA_NEW(a, struct slot, t.n_slots);
    for (size_t o = 0; o < orders && o < ref.n && o < hyp.n; o++) {
        count_ref(&t, of_ref, ref.id + o, ref.n - o, left);
        for (size_t i = 0; i + o < hyp.n; i++) {
            if (of_hyp[i] < 0 || hyp.id[i + o] < 0) {
                of_hyp[i] = -1;
                continue;
            }
            size_t s = slot_of(&t, key_of(of_hyp[i], hyp.id[i + o]));
            of_hyp[i] = t.slots[s].key ? t.slots[s].number : -1;
            if (of_hyp[i] >= 0 && left[of_hyp[i]]-- > 0)
                hits[i + o] |= (uint16_t)(1u << o);
        }
    }
}

static void find_hits(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, uint16_t *hits, struct arena *a)
{
    size_t width = (ref.n + BITS - 1) / BITS;

    if (width == 1)
        hits_by_bits(hyp, ref, n_ids, orders, 1, hits, a);
    else if (width == 2)
        hits_by_bits(hyp, ref, n_ids, orders, 2, hits, a);
    else if (width <= 4)
        hits_by_bits(hyp, ref, n_ids, orders, 4, hits, a);
    else if (width <= MAX_WIDTH)
        hits_by_bits(hyp, ref, n_ids, orders, MAX_WIDTH, hits, a);
    else
        hits_by_table(hyp, ref, orders, hits, a);
}

/* Common orders and widths have their own unrolled loop. */
static bool count_matches(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, size_t *matches, struct arena *a)
{
    size_t width = (ref.n + BITS - 1) / BITS;

#define CASE(n, w)                                        \
    if (orders == n && width == w) {                      \
        count_by_bits(hyp, ref, n_ids, n, w, matches, a); \
        return true;                                      \
    }
    CASE(4, 1) /* BLEU */
    CASE(4, 2)
    CASE(2, 1) /* ROUGE-1, ROUGE-2, the words of chrF++ */
    CASE(2, 2)
    CASE(1, 1)
    CASE(6, 1) /* chrF */
    CASE(6, 2)
    CASE(6, 3)
    CASE(6, 4)
    CASE(6, 5)
    CASE(6, 6)
#undef CASE
    return width == 0;
}

void ngram_matches(struct ids hyp, const struct ids *refs, size_t n_refs, size_t n_ids, size_t max_order,
                   size_t *matches, struct arena *a)
{
    memset(matches, 0, max_order * sizeof *matches);
    if (max_order == 0 || (n_refs == 1 && count_matches(hyp, refs[0], n_ids, max_order, matches, a)))
        return;
    uint16_t *hits = ARENA_NEW(a, uint16_t, hyp.n);
    for (size_t k = 0; k < n_refs; k++)
        if (refs[k].n)
            find_hits(hyp, refs[k], n_ids, max_order, hits, a);
    for (size_t i = 0; i < hyp.n; i++)
        for (unsigned left = hits[i]; left; left &= left - 1)
            matches[__builtin_ctz(left)]++;
}
