/*
 * drop.c -- returns tensor memory to the system in whole pages: mapped tensors, which can be read again, and heap
 * copies, which cannot.
 */
#include <sys/mman.h>
#include <unistd.h>

#include "eval/engine/files/internal.h"

/* A page fault maps the pages around it too (fault-around), even dropped ones, so each drop starts this many bytes
 * earlier. */
enum { FAULT_AROUND = 1 << 16 };

static bool drop_from(const struct file_map *m, const uint8_t *data, size_t n)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = (uintptr_t)data, to = from + n;

    if (!m->data || from < (uintptr_t)m->data || to > (uintptr_t)m->data + m->n)
        return false;
    from = from - (uintptr_t)m->data > FAULT_AROUND ? from - FAULT_AROUND : (uintptr_t)m->data;
    from = (from + page - 1) / page * page;
    to = to / page * page;
    if (from < to)
        madvise((void *)from, to - from, MADV_DONTNEED);
    return true;
}

static bool drop_mapped(const struct checkpoint *c, const void *data, size_t n)
{
    if (drop_from(&c->file, data, n))
        return true;
    for (size_t i = 0; i < c->n_shards; i++)
        if (drop_from(&c->shards[i], data, n))
            return true;
    for (size_t i = 0; i < c->n_parts; i++)
        if (drop_mapped(c->parts[i], data, n))
            return true;
    return false;
}

void checkpoint_drop(const struct checkpoint *c, const void *data, size_t n)
{
    drop_mapped(c, data, n);
}

void checkpoint_discard(const struct checkpoint *c, const void *data, size_t n)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), from = (uintptr_t)data, to = from + n;

    if (drop_mapped(c, data, n))
        return;
    from = (from + page - 1) / page * page;
    to = to / page * page;
    if (from < to) /* a heap copy; malloc's header lies outside these pages */
        madvise((void *)from, to - from, MADV_DONTNEED);
}
