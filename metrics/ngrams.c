/*
 * ngrams.c -- see ngrams.h: clipped n-gram matches.
 *
 * An n-gram of the hypothesis counts as matched when fewer of its kind came
 * before it than the reference has.  For short references this is done with
 * bits: set bit j of D[o] says that the o + 1 words that end at hypothesis
 * place i equal those that end at reference place j, so that
 *
 *     D[0] at i = places of word i in the reference
 *     D[o] at i = (D[o-1] at i-1) << 1 & D[0] at i
 *
 * and each n-gram takes one place not taken yet.  Equal n-grams see the same
 * places and different ones disjoint places, so which place is taken does not
 * matter.  Long references use a table from (number of the first n-1 words,
 * number of the last word) to the number of the n-gram, exact at any order.
 */
#include "metrics/ngrams.h"

#include <string.h>

#include "eval/base/arena.h"
#include "metrics/words.h"

enum { BITS = 64, MAX_WIDTH = 8 }; /* references of up to 512 words go by bits */

/* hits[i], bit o: the n-gram of order o + 1 that ends at i is matched. */
#define ALWAYS_INLINE static inline __attribute__((always_inline))

ALWAYS_INLINE void hits_by_bits(struct ids hyp, struct ids ref, size_t n_ids, size_t orders, size_t width,
                                uint16_t *hits, struct arena *a)
{
    uint64_t *places = ARENA_NEW(a, uint64_t, n_ids * width), d[NGRAM_MAX_ORDER][MAX_WIDTH] = { { 0 } };
    uint64_t used[NGRAM_MAX_ORDER][MAX_WIDTH] = { { 0 } };
    size_t alive = 0; /* orders o < alive had places at i - 1 */

    for (size_t j = 0; j < ref.n; j++)
        places[(size_t)ref.id[j] * width + j / BITS] |= 1ull << (j % BITS);
    for (size_t i = 0; i < hyp.n; i++) {
        if (hyp.id[i] < 0 || (size_t)hyp.id[i] >= n_ids) {
            alive = 0;
            continue;
        }
        const uint64_t *here = &places[(size_t)hyp.id[i] * width];
        size_t top = alive < orders - 1 ? alive : orders - 1;
        alive = 0;
        for (size_t o = top + 1; o-- > 0;) {
            uint64_t any = 0, carry = 0;
            for (size_t w = 0; w < width; w++) {
                uint64_t before = o ? d[o - 1][w] : 0;
                d[o][w] = o ? (before << 1 | carry) & here[w] : here[w];
                carry = before >> (BITS - 1);
                any |= d[o][w];
            }
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
    struct slot *slots;
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

/* prefix[j] becomes the number of the n-gram that starts at j of the reference,
 * from that of its first n-1 words; left[] counts each. */
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
    switch ((ref.n + BITS - 1) / BITS) {
    case 0:
        return;
    case 1:
        hits_by_bits(hyp, ref, n_ids, orders, 1, hits, a);
        return;
    case 2:
        hits_by_bits(hyp, ref, n_ids, orders, 2, hits, a);
        return;
    case 3:
        hits_by_bits(hyp, ref, n_ids, orders, 3, hits, a);
        return;
    case 4:
        hits_by_bits(hyp, ref, n_ids, orders, 4, hits, a);
        return;
    case 5:
    case 6:
    case 7:
    case MAX_WIDTH:
        hits_by_bits(hyp, ref, n_ids, orders, MAX_WIDTH, hits, a);
        return;
    default:
        hits_by_table(hyp, ref, orders, hits, a);
        return;
    }
}

void ngram_matches(struct ids hyp, const struct ids *refs, size_t n_refs, size_t n_ids, size_t max_order,
                   size_t *matches, struct arena *a)
{
    uint16_t *hits = ARENA_NEW(a, uint16_t, hyp.n);

    memset(matches, 0, max_order * sizeof *matches);
    if (max_order == 0)
        return;
    for (size_t k = 0; k < n_refs; k++)
        find_hits(hyp, refs[k], n_ids, max_order, hits, a);
    for (size_t i = 0; i < hyp.n; i++)
        for (unsigned left = hits[i]; left; left &= left - 1)
            matches[__builtin_ctz(left)]++;
}
