/*
 * drop.c -- gives memory of mapped tensors back.  Only whole pages inside a
 * mapping: a tensor may also be a copy on the heap, which must stay.
 */
#include <sys/mman.h>
#include <unistd.h>

#include "eval/engine/files/internal.h"

/* A fault maps pages around it, also dropped ones in front: 60 MB of a model of 1.3 GB came back so. */
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

void checkpoint_drop(const struct checkpoint *c, const void *data, size_t n)
{
    if (drop_from(&c->file, data, n))
        return;
    for (size_t i = 0; i < c->n_shards; i++)
        if (drop_from(&c->shards[i], data, n))
            return;
    for (size_t i = 0; i < c->n_parts; i++)
        checkpoint_drop(c->parts[i], data, n);
}
