/*
 * mem.c -- see mem.h.
 */
#include "eval/base/mem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "eval/base/err.h"

enum { LARGE_PAGE_BYTES = 2 << 20, FIRST_CAPACITY = 8 };

void *xmalloc(size_t bytes)
{
    void *p = malloc(bytes ? bytes : 1);
    if (!p)
        err_out_of_memory(bytes);
    return p;
}

void *xcalloc(size_t n, size_t size)
{
    void *p = calloc(n ? n : 1, size ? size : 1);
    if (!p)
        err_out_of_memory(n);
    return p;
}

void *xrealloc(void *old, size_t bytes)
{
    void *p = realloc(old, bytes ? bytes : 1);
    if (!p)
        err_out_of_memory(bytes);
    return p;
}

char *xstrdup(const char *s)
{
    size_t n = strlen(s) + 1;
    return memcpy(xmalloc(n), s, n);
}

void *xcalloc_large(size_t n, size_t size)
{
    size_t bytes;

    if (!mul_ok(n, size, &bytes) || bytes > SIZE_MAX - LARGE_PAGE_BYTES)
        err_out_of_memory(SIZE_MAX);
    bytes = (bytes + LARGE_PAGE_BYTES) / LARGE_PAGE_BYTES * LARGE_PAGE_BYTES;
    void *p = aligned_alloc(LARGE_PAGE_BYTES, bytes);
    if (!p)
        err_out_of_memory(bytes);
    madvise(p, bytes, MADV_HUGEPAGE); /* only a hint: failure is harmless */
    return memset(p, 0, bytes);
}

void *vec_grow(void *v, size_t n, size_t *cap, size_t size)
{
    size_t bytes;

    if (n < *cap)
        return v;
    *cap = *cap ? *cap * 2 : FIRST_CAPACITY;
    if (!mul_ok(*cap, size, &bytes))
        err_out_of_memory(SIZE_MAX);
    return xrealloc(v, bytes);
}
