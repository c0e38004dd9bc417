/*
 * hash.h -- SHA-256 (FIPS 180-4) to identify files and requests, and a fast 64-bit hash for tables.
 */
#ifndef EVAL_BASE_HASH_H
#define EVAL_BASE_HASH_H

#include "eval/base/str.h"

struct sha256 {
    uint32_t h[8];
    uint64_t n_bytes;
    uint8_t block[64];
};

/* Starts a hash (FIPS 180-4). */
void sha256_init(struct sha256 *s);
/* Appends n bytes. */
void sha256_add(struct sha256 *s, const void *data, size_t n);
/* Adds the length before the bytes, so that ("ab","c") and ("a","bc") differ. */
void sha256_add_str(struct sha256 *s, str text);
void sha256_hex(struct sha256 *s, char out[65]); /* ends the hash: 64 hexadecimal digits */

/* A set of 64-bit hashes: 8 bytes per slot, at most three quarters full.  Initialize with { 0 }. */
struct hash_set {
    uint64_t *slots; /* private: 0 = empty */
    size_t n;        /* hashes in it */
    size_t n_slots;  /* private: a power of two */
};

bool hash_set_add(struct hash_set *s, uint64_t hash); /* true if it is new */
/* True if the hash is in the set. */
bool hash_set_has(const struct hash_set *s, uint64_t hash);
/* Frees the slots and empties the set, which can be used again. */
void hash_set_release(struct hash_set *s);

uint64_t hash64(str text);       /* not cryptographic, unseeded */
uint64_t hash64_mix(uint64_t x); /* splitmix64's finalizer, a bijection (Steele et al. 2014) */

#endif
