/*
 * pairs.h -- hash table from a 64-bit key (two ids, or a trie node and a byte) to a 64-bit value: open addressing, at
 * most half full.  Look-up is inline, because it is the inner loop of every encoding.
 */
#ifndef EVAL_ENGINE_TOKENIZE_PAIRS_H
#define EVAL_ENGINE_TOKENIZE_PAIRS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "eval/base/hash.h"

#define PAIRS_EMPTY UINT64_MAX /* no key has this value */

struct pair_slot {
    uint64_t key, value;
};

struct pairs {
    struct pair_slot *slots; /* [n_slots] */
    size_t n, n_slots;       /* n_slots is a power of two */
};

/* Frees the slots and empties the table. */
void pairs_release(struct pairs *p);
/* Adds a key; an existing key keeps its value. */
void pairs_put(struct pairs *p, uint64_t key, uint64_t value);

/* False if the key is absent. */
static inline bool pairs_find(const struct pairs *p, uint64_t key, uint64_t *value)
{
    if (p->n == 0)
        return false;
    for (size_t i = hash64_mix(key) & (p->n_slots - 1);; i = (i + 1) & (p->n_slots - 1)) {
        if (p->slots[i].key == key) {
            *value = p->slots[i].value;
            return true;
        }
        if (p->slots[i].key == PAIRS_EMPTY)
            return false;
    }
}

#endif
