/*
 * kv.c -- reference-counted KV pages.  A shared page is copied before it is written; only the page with the end of a
 * shared prefix is ever written.
 */
#include "eval/engine/run/kv.h"

#include <stdlib.h>
#include <sys/mman.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { SLAB_BYTES = 16 << 20 };

struct kv_pool kv_pool_new(const struct engine_model *m)
{
    return (struct kv_pool){ .page_bytes = kv_head_bytes(m) * (size_t)m->n_kv_heads * (size_t)m->n_layers };
}

size_t kv_page_bytes(const struct kv_pool *p)
{
    return p->page_bytes;
}

void kv_pool_free(struct kv_pool *p)
{
    for (size_t i = 0; i < p->n_unused; i++)
        free(p->unused[i]);
    for (size_t i = 0; i < p->n_slabs; i++)
        munmap(p->slabs[i], p->slab_bytes);
    free(p->slabs);
    free(p->unused);
    *p = (struct kv_pool){ 0 };
}

/* KV pages come from slabs in huge memory pages, zeroed by the system: one KV page spans hundreds of small memory
 * pages. */
static void *slab_alloc(struct kv_pool *p)
{
    size_t bytes = (kv_page_bytes(p) + 63) / 64 * 64, slab = bytes > SLAB_BYTES ? bytes : SLAB_BYTES;

    if (p->slab_left < bytes) {
        void *memory = mmap(NULL, slab, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            err_out_of_memory(slab);
        madvise(memory, slab, MADV_HUGEPAGE);
        VEC_PUSH(p->slabs, p->n_slabs, p->cap_slabs) = memory;
        p->slab_bytes = p->slab_left = slab;
    }
    p->slab_left -= bytes;
    return (char *)p->slabs[p->n_slabs - 1] + p->slab_left;
}

/* Zeroed, because masked positions are multiplied with 0, and 0 * NaN is NaN. */
static struct kv_page *get_page(struct kv_pool *p, bool zeroed)
{
    struct kv_page *page;

    if (p->n_unused) {
        page = p->unused[--p->n_unused];
        if (zeroed)
            memset(page->data, 0, kv_page_bytes(p));
    } else {
        page = xmalloc(sizeof *page);
        page->data = slab_alloc(p);
    }
    page->users = 1;
    p->n_used++;
    return page;
}

static void release_page(struct kv_pool *p, struct kv_page *page)
{
    if (--page->users > 0)
        return;
    p->n_used--;
    VEC_PUSH(p->unused, p->n_unused, p->cap_unused) = page;
}

static void make_writable(struct kv_pool *p, struct kv_page **at)
{
    struct kv_page *old = *at;

    if (old->users == 1)
        return;
    *at = get_page(p, false);
    memcpy((*at)->data, old->data, kv_page_bytes(p));
    release_page(p, old);
}

void kv_reserve(struct kv_pool *p, struct kv_cache *c, size_t from, size_t n)
{
    while (c->n_pages * KV_PAGE < n)
        VEC_PUSH(c->pages, c->n_pages, c->cap_pages) = get_page(p, true);
    for (size_t i = from / KV_PAGE; i * KV_PAGE < n; i++)
        make_writable(p, &c->pages[i]);
}

void kv_share(struct kv_pool *p, struct kv_cache *to, const struct kv_cache *from, size_t n)
{
    (void)p;
    for (size_t i = 0; i * KV_PAGE < n; i++) {
        from->pages[i]->users++;
        VEC_PUSH(to->pages, to->n_pages, to->cap_pages) = from->pages[i];
    }
}

void kv_truncate(struct kv_pool *p, struct kv_cache *c, size_t n)
{
    while (c->n_pages > 0 && (c->n_pages - 1) * KV_PAGE >= n)
        release_page(p, c->pages[--c->n_pages]);
}

void kv_release(struct kv_pool *p, struct kv_cache *c)
{
    kv_truncate(p, c, 0);
    free(c->pages);
    *c = (struct kv_cache){ 0 };
}
