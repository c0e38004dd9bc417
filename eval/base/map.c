/*
 * map.c -- see map.h.  Entries are in one array; a table of 32-bit slots with
 * linear probing, at most half full, holds their indices.
 */
#include "eval/base/map.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"

void map_release(struct map *m)
{
    free(m->entries);
    free(m->slots);
    *m = (struct map){ 0 };
}

void map_reset(struct map *m)
{
    m->n = 0;
    if (m->slots)
        memset(m->slots, 0, m->n_slots * sizeof *m->slots);
}

/* The slot of `key`, or the empty slot where it would be inserted. */
static size_t find_slot(const struct map *m, str key, uint64_t hash)
{
    size_t i = hash & (m->n_slots - 1);

    while (m->slots[i]) {
        const struct map_entry *entry = &m->entries[m->slots[i] - 1];
        if (entry->hash == hash && str_equal(entry->key, key))
            break;
        i = (i + 1) & (m->n_slots - 1);
    }
    return i;
}

static void grow(struct map *m, size_t n_slots)
{
    free(m->slots);
    m->n_slots = n_slots;
    m->slots = xcalloc(m->n_slots, sizeof *m->slots);
    for (size_t k = 0; k < m->n; k++) {
        size_t i = m->entries[k].hash & (m->n_slots - 1);
        while (m->slots[i])
            i = (i + 1) & (m->n_slots - 1);
        m->slots[i] = (uint32_t)(k + 1);
    }
}

void map_reserve(struct map *m, size_t n)
{
    size_t n_slots = m->n_slots ? m->n_slots : 16;

    while (n_slots < 2 * n)
        n_slots *= 2;
    if (n_slots > m->n_slots)
        grow(m, n_slots);
    if (n > m->cap) {
        m->entries = xrealloc(m->entries, n * sizeof *m->entries);
        m->cap = n;
    }
}

int64_t *map_put_hashed(struct map *m, str key, uint64_t hash, bool *is_new)
{
    if ((m->n + 1) * 2 > m->n_slots)
        grow(m, m->n_slots ? 2 * m->n_slots : 16);
    size_t i = find_slot(m, key, hash);
    if (is_new)
        *is_new = m->slots[i] == 0;
    if (m->slots[i] == 0) {
        VEC_PUSH(m->entries, m->n, m->cap) = (struct map_entry){ key, hash, 0 };
        m->slots[i] = (uint32_t)m->n;
    }
    return &m->entries[m->slots[i] - 1].value;
}

int64_t *map_put(struct map *m, str key, bool *is_new)
{
    return map_put_hashed(m, key, hash64(key), is_new);
}

int64_t *map_put_copy(struct map *m, str key, struct arena *a, bool *is_new)
{
    bool added;
    int64_t *value = map_put(m, key, &added);

    if (added)
        m->entries[m->n - 1].key = arena_str(a, key);
    if (is_new)
        *is_new = added;
    return value;
}

const int64_t *map_find_hashed(const struct map *m, str key, uint64_t hash)
{
    if (m->n == 0)
        return NULL;
    size_t i = find_slot(m, key, hash);
    return m->slots[i] ? &m->entries[m->slots[i] - 1].value : NULL;
}

const int64_t *map_find(const struct map *m, str key)
{
    return m->n ? map_find_hashed(m, key, hash64(key)) : NULL;
}
