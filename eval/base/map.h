/*
 * map.h -- maps text to 64-bit values: an open-addressing hash table.
 *
 * Keys are borrowed: they must outlive the map.  Iteration order is insertion
 * order, so that nothing printed depends on a hash.  The hash is unseeded:
 * hostile keys can slow a table down, but results stay correct.
 */
#ifndef EVAL_BASE_MAP_H
#define EVAL_BASE_MAP_H

#include "eval/base/str.h"

struct map_entry {
    str key;
    uint64_t hash;
    int64_t value;
};

struct map {
    struct map_entry *entries; /* [n], in insertion order */
    size_t n;
    size_t cap;      /* private */
    uint32_t *slots; /* private: 1 + index of entry, 0 = empty */
    size_t n_slots;  /* private: power of two */
};

void map_release(struct map *m);
void map_reset(struct map *m);

/* A pointer to the value; a new key starts at 0 and sets *is_new (may be
 * NULL). The pointer is valid until the next insertion. */
int64_t *map_put(struct map *m, str key, bool *is_new);

/* NULL when absent. */
const int64_t *map_find(const struct map *m, str key);

#endif
