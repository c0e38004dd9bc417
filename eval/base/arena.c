/*
 * arena.c -- see arena.h.  Block sizes double from 4 KiB to 1 MiB; a larger request
 * gets its own block.
 */
#include "eval/base/arena.h"

#include <stdlib.h>
#include <string.h>

#include "eval/base/err.h"

enum { FIRST_BLOCK = 4096, MAX_STEP = 1 << 20, ALIGNMENT = 16 };

struct arena_block {
    struct arena_block *older;
    size_t size;
    _Alignas(ALIGNMENT) unsigned char data[];
};

void *arena_alloc_uninit(struct arena *a, size_t bytes)
{
    if (bytes > SIZE_MAX / 2)
        err_out_of_memory(bytes);
    bytes = (bytes + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    if (!a->block || bytes > a->block->size - a->used) {
        size_t size = a->block ? a->block->size * 2 : FIRST_BLOCK;
        if (size > MAX_STEP)
            size = MAX_STEP;
        if (size < bytes)
            size = bytes;
        struct arena_block *b = xmalloc(sizeof *b + size);
        b->older = a->block;
        b->size = size;
        a->block = b;
        a->used = 0;
    }
    void *p = a->block->data + a->used;
    a->used += bytes;
    return p;
}

void *arena_alloc(struct arena *a, size_t bytes)
{
    return memset(arena_alloc_uninit(a, bytes), 0, bytes);
}

static size_t array_bytes(size_t n, size_t size)
{
    size_t bytes;
    if (!mul_ok(n, size, &bytes))
        err_out_of_memory(SIZE_MAX);
    return bytes;
}

void *arena_alloc_array(struct arena *a, size_t n, size_t size)
{
    return arena_alloc(a, array_bytes(n, size));
}

void *arena_alloc_array_uninit(struct arena *a, size_t n, size_t size)
{
    return arena_alloc_uninit(a, array_bytes(n, size));
}

void arena_reset(struct arena *a)
{
    struct arena_block *keep = a->block;

    for (struct arena_block *b = a->block; b; b = b->older)
        if (b->size > keep->size)
            keep = b;
    for (struct arena_block *b = a->block, *older; b; b = older) {
        older = b->older;
        if (b != keep)
            free(b);
    }
    if (keep)
        keep->older = NULL;
    a->block = keep;
    a->used = 0;
}

void arena_free(struct arena *a)
{
    for (struct arena_block *b = a->block, *older; b; b = older) {
        older = b->older;
        free(b);
    }
    *a = (struct arena){ 0 };
}

char *arena_cstr(struct arena *a, str text)
{
    char *p = arena_alloc(a, text.n + 1);
    if (text.n)
        memcpy(p, text.s, text.n);
    return p;
}

str arena_str(struct arena *a, str text)
{
    return (str){ arena_cstr(a, text), text.n };
}

str arena_printf(struct arena *a, const char *fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}
