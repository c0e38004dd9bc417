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

static void grow(struct map *m)
{
    free(m->slots);
    m->n_slots = m->n_slots ? m->n_slots * 2 : 16;
    m->slots = xcalloc(m->n_slots, sizeof *m->slots);
    for (size_t k = 0; k < m->n; k++) {
        size_t i = m->entries[k].hash & (m->n_slots - 1);
        while (m->slots[i])
            i = (i + 1) & (m->n_slots - 1);
        m->slots[i] = (uint32_t)(k + 1);
    }
}

int64_t *map_put(struct map *m, str key, bool *is_new)
{
    uint64_t hash = hash64(key);

    if ((m->n + 1) * 2 > m->n_slots)
        grow(m);
    size_t i = find_slot(m, key, hash);
    if (is_new)
        *is_new = m->slots[i] == 0;
    if (m->slots[i] == 0) {
        VEC_PUSH(m->entries, m->n, m->cap) = (struct map_entry){ key, hash, 0 };
        m->slots[i] = (uint32_t)m->n;
    }
    return &m->entries[m->slots[i] - 1].value;
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

const int64_t *map_find(const struct map *m, str key)
{
    if (m->n == 0)
        return NULL;
    size_t i = find_slot(m, key, hash64(key));
    return m->slots[i] ? &m->entries[m->slots[i] - 1].value : NULL;
}
