/*
 * mem.h -- heap allocation that never fails, and overflow-checked sizes.
 *
 * The xmalloc family never returns NULL: out of memory ends the process with one line and exit code 4 (the idea is
 * git's).  Sizes from outside input are multiplied and added with mul_ok and add_ok.
 */
#ifndef EVAL_BASE_MEM_H
#define EVAL_BASE_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Free with free().  Zero bytes give a valid pointer; xcalloc checks n * size. */
void *xmalloc(size_t bytes);
void *xcalloc(size_t n, size_t size);
void *xrealloc(void *p, size_t bytes);
char *xstrdup(const char *s);

/* Zeroed, on huge pages where the system has them: for tables of megabytes with random access.  Free with free(). */
void *xcalloc_large(size_t n, size_t size);

/* *out = a * b or a + b; false on overflow, *out is then undefined. */
static inline bool mul_ok(size_t a, size_t b, size_t *out)
{
    return !__builtin_mul_overflow(a, b, out);
}

static inline bool add_ok(size_t a, size_t b, size_t *out)
{
    return !__builtin_add_overflow(a, b, out);
}

/* Append to a heap array that starts as NULL, 0, 0: VEC_PUSH(v, n, cap) = value; free(v) at the end. */
#define VEC_PUSH(v, n, cap) ((v) = vec_grow((v), (n), &(cap), sizeof *(v)), &(v)[(n)++])[0]

/* Makes room for one more than n elements of `size` bytes; returns the array, which may have moved. */
void *vec_grow(void *v, size_t n, size_t *cap, size_t size);

#endif
