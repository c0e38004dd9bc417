/*
 * arena.h -- memory for objects that are freed together.
 *
 * One arena per suite, plan, report; one scratch arena per thread, reset per
 * item.  Single objects are never freed.  Initialize with { 0 }.  Allocation never
 * fails: out of memory ends the process (exit code 4).
 */
#ifndef EVAL_BASE_ARENA_H
#define EVAL_BASE_ARENA_H

#include "eval/base/mem.h"
#include "eval/base/strbuf.h"

struct arena_block;

struct arena {
    struct arena_block *block; /* private: newest block */
    size_t used;               /* private: bytes used in it */
};

/* Zeroed, aligned to 16 bytes. */
void *arena_alloc(struct arena *a, size_t bytes);
/* The same for n objects of `size` bytes; a product that overflows ends the process. */
void *arena_alloc_array(struct arena *a, size_t n, size_t size); /* n * size is checked */

#define ARENA_NEW(a, type, n) ((type *)arena_alloc_array((a), (n), sizeof(type)))

/* The same without zeroing, for memory that is written before it is read. */
void *arena_alloc_uninit(struct arena *a, size_t bytes);
void *arena_alloc_array_uninit(struct arena *a, size_t n, size_t size);

#define ARENA_UNINIT(a, type, n) ((type *)arena_alloc_array_uninit((a), (n), sizeof(type)))

/* Frees all objects; the largest block is kept for reuse. */
void arena_reset(struct arena *a);
void arena_free(struct arena *a); /* frees all blocks; the arena is empty and can be used again */

/* Copies in the arena, with a NUL after the last byte. */
str arena_str(struct arena *a, str text);
char *arena_cstr(struct arena *a, str text);
str arena_printf(struct arena *a, const char *fmt, ...) PRINTF(2, 3);

#endif
