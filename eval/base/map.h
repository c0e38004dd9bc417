/*
 * map.h -- maps text to 64-bit values: an open-addressing hash table.
 *
 * Keys are borrowed: they must outlive the map.  Iteration order is insertion
 * order, so that output never depends on a hash.  The hash is unseeded: hostile
 * keys can slow a table down, but results stay correct.  Initialize with { 0 }.
 */
#ifndef EVAL_BASE_MAP_H
#define EVAL_BASE_MAP_H

#include "eval/base/str.h"

struct arena;

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

void map_release(struct map *m); /* frees the table */
void map_reset(struct map *m);   /* removes all keys, keeps the memory */

/* A pointer to the value of `key`, which is inserted with value 0 if absent; *is_new (may be NULL) says whether it was.
 * The pointer is valid until the next insertion. */
int64_t *map_put(struct map *m, str key, bool *is_new);

/* The same for keys that do not outlive the map: a new one is copied into the arena. */
int64_t *map_put_copy(struct map *m, str key, struct arena *a, bool *is_new);

/* The value of `key`, valid until the next insertion; NULL if absent. */
const int64_t *map_find(const struct map *m, str key);

/* The place in entries of a value that one of these functions returned. */
static inline size_t map_place(const struct map *m, const int64_t *value)
{
    return (size_t)((const char *)value - (const char *)&m->entries->value) / sizeof *m->entries;
}

/* Makes room for n keys in all, so that n insertions need no growth. */
void map_reserve(struct map *m, size_t n);

/* The same two where the caller has hash64(key). */
int64_t *map_put_hashed(struct map *m, str key, uint64_t hash, bool *is_new);
const int64_t *map_find_hashed(const struct map *m, str key, uint64_t hash);

#endif
