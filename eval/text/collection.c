/*
 * collection.c -- see collection.h: open addressing on 64-bit keys, one table per order.  A table that grows leaves its
 * old copy in the arena; together the old copies are no larger than the last table.
 */
#include "eval/text/collection.h"

#include <stdlib.h>

#include "eval/base/arena.h"

void *collection_grow(struct collection *c, void *list, size_t *room, size_t at, size_t size)
{
    size_t more = *room ? *room : 64;

    if (at < *room)
        return list;
    while (more <= at)
        more *= 2;
    void *wide = arena_alloc_array(c->mem, more, size);
    if (*room)
        memcpy(wide, list, *room * size);
    *room = more;
    return wide;
}

size_t collection_size(const struct collection *c, size_t order)
{
    return order == 1 ? c->words.n : c->grams[order - 2].n;
}

/* ---- words ---- */

/* A copy, since n-grams of higher orders overwrite it. */
static struct grams as_grams(const struct words *w, struct arena *a)
{
    struct grams g = { ARENA_NEW(a, uint32_t, w->n), w->n };

    for (size_t k = 0; k < w->n; k++)
        g.id[k] = (uint32_t)w->id[k];
    return g;
}

struct grams collection_words(const struct collection *c, struct words *w, struct arena *scratch)
{
    words_find(w, &c->words, scratch);
    return as_grams(w, scratch);
}

struct grams collection_add_words(struct collection *c, struct words *w, struct arena *scratch)
{
    words_find(w, &c->words, scratch);
    for (size_t k = 0; k < w->n; k++) {
        if (w->id[k] >= 0)
            continue;
        str *copy = ARENA_NEW(c->mem, str, 1);
        *copy = arena_str(c->mem, w->text[k]);
        struct words one = { copy, NULL, 1 };
        words_number(&one, &c->words, c->mem); /* already present if it occurred earlier in this text */
        w->id[k] = one.id[0];
    }
    return as_grams(w, scratch);
}

/* ---- n-grams ---- */

static size_t slot_of(const struct gram_table *t, uint64_t key)
{
    size_t i = word_mix(key) & (t->n_slots - 1);
    while (t->keys[i] && t->keys[i] != key)
        i = (i + 1) & (t->n_slots - 1);
    return i;
}

static void grow(struct gram_table *t, size_t more, struct arena *a)
{
    const struct gram_table old = *t;
    size_t n_slots = old.n_slots ? old.n_slots : 256;

    while (n_slots < 2 * (old.n + more))
        n_slots *= 2;
    if (n_slots == old.n_slots)
        return;
    t->keys = ARENA_NEW(a, uint64_t, n_slots);
    t->numbers = ARENA_NEW(a, uint32_t, n_slots);
    t->n_slots = n_slots;
    for (size_t k = 0; k < old.n_slots; k++)
        if (old.keys[k]) {
            size_t i = slot_of(t, old.keys[k]);
            t->keys[i] = old.keys[k];
            t->numbers[i] = old.numbers[k];
        }
}

static uint64_t key_of(const struct grams *g, const struct words *w, size_t i, size_t order)
{
    return ((uint64_t)g->id[i] << 32 | (uint32_t)w->id[i + order - 1]) + 1;
}

static void shorten(struct grams *g, const struct words *w, size_t order)
{
    g->n = w->n >= order ? w->n - order + 1 : 0;
}

void collection_add_grams(struct collection *c, struct grams *g, const struct words *w, size_t order)
{
    struct gram_table *t = &c->grams[order - 2];

    shorten(g, w, order);
    for (size_t i = 0; i < g->n; i++) {
        uint64_t key = key_of(g, w, i, order);
        grow(t, 1, c->mem);
        size_t slot = slot_of(t, key);
        if (!t->keys[slot]) {
            t->keys[slot] = key;
            t->numbers[slot] = (uint32_t)t->n++;
        }
        g->id[i] = t->numbers[slot];
    }
}

void collection_grams(const struct collection *c, struct grams *g, const struct words *w, size_t order)
{
    const struct gram_table *t = &c->grams[order - 2];

    shorten(g, w, order);
    for (size_t i = 0; i < g->n; i++)
        g->id[i] = t->numbers[slot_of(t, key_of(g, w, i, order))];
}

static int by_number(const void *x, const void *y)
{
    const uint32_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

void grams_sort(struct grams *g)
{
    if (g->n)
        qsort(g->id, g->n, sizeof *g->id, by_number);
}
