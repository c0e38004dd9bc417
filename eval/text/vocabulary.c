/*
 * vocabulary.c -- see words.h: numbers words.
 *
 * A slot has 32 bytes and holds the first 16 bytes of its word, so that most look-ups read one cache line and compare
 * two numbers.  One table per sample, in the scratch arena, stays in the L1 cache; one for all samples would not.
 */
#include "eval/base/arena.h"
#include "eval/text/words.h"

#define ALL                                    \
    {                                          \
        255, 255, 255, 255, 255, 255, 255, 255 \
    }
const union word_masks word_masks = { .bytes = {
                                          [1] = { 255 },
                                          [2] = { 255, 255 },
                                          [3] = { 255, 255, 255 },
                                          [4] = { 255, 255, 255, 255 },
                                          [5] = { 255, 255, 255, 255, 255 },
                                          [6] = { 255, 255, 255, 255, 255, 255 },
                                          [7] = { 255, 255, 255, 255, 255, 255, 255 },
                                          [8] = ALL,
                                          [9] = ALL,
                                          [10] = ALL,
                                          [11] = ALL,
                                          [12] = ALL,
                                          [13] = ALL,
                                          [14] = ALL,
                                          [15] = ALL,
                                          [16] = ALL,
                                      } };
#undef ALL

struct word_slot {
    struct word_key key;
    const char *s;
    uint32_t length;
    int32_t number; /* + 1; 0 = empty */
};

static void grow(struct vocabulary *v, size_t n_words)
{
    const struct vocabulary old = *v;
    size_t n_slots = 64;

    while (n_slots < 2 * (v->n + n_words))
        n_slots *= 2;
    if (n_slots <= v->n_slots)
        return;
    v->slots = ARENA_NEW(v->arena, struct word_slot, n_slots);
    v->n_slots = n_slots;
    for (size_t k = 0; k < old.n_slots; k++) {
        if (!old.slots[k].number)
            continue;
        size_t i = word_key_hash(old.slots[k].key) & (n_slots - 1);
        while (v->slots[i].number)
            i = (i + 1) & (n_slots - 1);
        v->slots[i] = old.slots[k];
    }
}

static inline struct word_slot *slot_of(const struct vocabulary *v, struct word_key key, str word)
{
    for (size_t i = word_key_hash(key) & (v->n_slots - 1);; i = (i + 1) & (v->n_slots - 1)) {
        struct word_slot *s = &v->slots[i];
        if (s->number == 0)
            return s;
        if (s->key.low == key.low && s->key.high == key.high && s->length == word.n &&
            (word.n <= WORD_INLINE || memcmp(s->s, word.s, word.n) == 0))
            return s;
    }
}

void words_number(struct words *w, struct vocabulary *v, struct arena *a)
{
    v->arena = a;
    grow(v, w->n);
    w->id = ARENA_UNINIT(a, int32_t, w->n);
    for (size_t k = 0; k < w->n; k++) {
        str word = w->text[k];
        struct word_key key = word_key(word);
        struct word_slot *s = slot_of(v, key, word);
        if (s->number == 0)
            *s = (struct word_slot){ key, word.s, (uint32_t)word.n, (int32_t)++v->n };
        w->id[k] = s->number - 1;
    }
}

void words_find(struct words *w, const struct vocabulary *v, struct arena *a)
{
    w->id = ARENA_UNINIT(a, int32_t, w->n);
    for (size_t k = 0; k < w->n; k++)
        w->id[k] = v->n ? slot_of(v, word_key(w->text[k]), w->text[k])->number - 1 : -1;
}
