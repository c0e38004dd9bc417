/*
 * trie.c -- sets of strings, for finding every member that starts at a position; and the hash table of pairs.h.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/engine/tokenize/internal.h"

void pairs_release(struct pairs *p)
{
    free(p->slots);
    *p = (struct pairs){ 0 };
}

static struct pair_slot *place(const struct pairs *p, uint64_t key)
{
    size_t i = hash64_mix(key) & (p->n_slots - 1);

    while (p->slots[i].key != PAIRS_EMPTY && p->slots[i].key != key)
        i = (i + 1) & (p->n_slots - 1);
    return &p->slots[i];
}

void pairs_put(struct pairs *p, uint64_t key, uint64_t value)
{
    if ((p->n + 1) * 2 > p->n_slots) {
        struct pairs grown = { .n = p->n, .n_slots = p->n_slots ? p->n_slots * 2 : 64 };
        grown.slots = xmalloc(grown.n_slots * sizeof *grown.slots);
        memset(grown.slots, 0xFF, grown.n_slots * sizeof *grown.slots);
        for (size_t i = 0; i < p->n_slots; i++)
            if (p->slots[i].key != PAIRS_EMPTY)
                *place(&grown, p->slots[i].key) = p->slots[i];
        free(p->slots);
        *p = grown;
    }
    struct pair_slot *slot = place(p, key);
    if (slot->key == key)
        return;
    *slot = (struct pair_slot){ key, value };
    p->n++;
}

void trie_release(struct trie *t)
{
    pairs_release(&t->edges);
    free(t->values);
    *t = (struct trie){ 0 };
}

/* Does not replace the value of an existing key. */
void trie_put(struct trie *t, str key, int32_t value)
{
    int64_t node = 0;

    if (t->n == 0)
        VEC_PUSH(t->values, t->n, t->cap) = -1;
    for (size_t i = 0; i < key.n; i++) {
        int64_t child = trie_step(t, node, (unsigned char)key.s[i]);
        if (child < 0) {
            child = (int64_t)t->n;
            pairs_put(&t->edges, (uint64_t)node << 8 | (unsigned char)key.s[i], t->n);
            VEC_PUSH(t->values, t->n, t->cap) = -1;
        }
        node = child;
    }
    if (t->values[node] < 0)
        t->values[node] = value;
}
