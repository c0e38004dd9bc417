/*
 * arena.h -- memory for everything that dies together.
 *
 * One arena per suite, plan, report; one scratch arena per thread, reset per
 * item.  Single objects are never freed.  `struct arena a = {0};` is ready.
 * Allocation never fails: out of memory ends the process (exit code 4).
 */
#ifndef EVAL_BASE_ARENA_H
#define EVAL_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "eval/base/str.h"

struct arena_block;

struct arena {
    struct arena_block *block; /* private: newest block */
    size_t used;               /* private: bytes used in it */
};

/* Zeroed, aligned to 16 bytes. */
void *arena_alloc(struct arena *a, size_t bytes);
void *arena_alloc_array(struct arena *a, size_t n, size_t size); /* checked product */

#define ARENA_NEW(a, type, n) ((type *)arena_alloc_array((a), (n), sizeof(type)))

/* The same without the zeros, for what is written before it is read. */
void *arena_alloc_unset(struct arena *a, size_t bytes);
void *arena_alloc_array_unset(struct arena *a, size_t n, size_t size);

#define ARENA_UNSET(a, type, n) ((type *)arena_alloc_array_unset((a), (n), sizeof(type)))

/* Forget everything but keep the largest block for reuse. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a);

/* Copies, NUL-terminated behind the last byte. */
str arena_str(struct arena *a, str text);
char *arena_cstr(struct arena *a, str text);
str arena_printf(struct arena *a, const char *fmt, ...) PRINTF(2, 3);

/* malloc family that never returns NULL; pair with free(). */
void *xmalloc(size_t bytes);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t bytes);
char *xstrdup(const char *s);

/* For tables of megabytes that are read at random: zeroed, on large pages where
 * the system has them.  Pair with free(). */
void *xcalloc_large(size_t n, size_t size);

/* Products of untrusted numbers: false on overflow, *out untouched. */
static inline bool mul_ok(size_t a, size_t b, size_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

static inline bool add_ok(size_t a, size_t b, size_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

/* Make room for one more in a heap array: VEC_PUSH(v, n, cap) = value; */
void *vec_grow(void *v, size_t n, size_t *cap, size_t size);
#define VEC_PUSH(v, n, cap) ((v) = vec_grow((v), (n), &(cap), sizeof *(v)), &(v)[(n)++])[0]

#endif
