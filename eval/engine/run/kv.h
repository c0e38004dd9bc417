/*
 * kv.h -- keys and values in pages of 64 positions, shared between sequences with a common prefix (Kwon et al. 2023).
 *
 * A page covers all layers.  For each layer and key-value head:
 *
 *   float32 (kv_f32; models with float weights):
 *     keys   [head_dim][64]          so that one vector is 16 positions
 *     values [64][head_dim, rounded up to 16]
 *   bfloat16, two neighbours of the summed dimension in one word:
 *     keys   [head_dim / 2][64]
 *     values [32][head_dim, rounded up to 16]
 *   8 bits: kv_q8.h
 */
#ifndef EVAL_ENGINE_RUN_KV_H
#define EVAL_ENGINE_RUN_KV_H

#include "eval/engine/models/model.h"
#include "eval/engine/run/kv_q8.h"

enum { KV_PAGE = 64 };

struct kv_page {
    int users;     /* caches that refer to the page */
    uint8_t *data; /* [page_bytes] */
};

struct kv_cache {
    struct kv_page **pages; /* [n_pages] page i has positions 64 i .. 64 i + 63 */
    size_t n_pages, cap_pages;
};

/* Allocates pages; not thread-safe. */
struct kv_pool {
    size_t page_bytes;
    size_t n_used;           /* pages in use */
    struct kv_page **unused; /* [n_unused] */
    size_t n_unused, cap_unused;
    void **slabs; /* [n_slabs] of slab_bytes each; pages are cut from the end of the last one */
    size_t n_slabs, cap_slabs, slab_bytes, slab_left;
};

/* An empty pool for the model's page size; kv_pool_free frees all pages. */
struct kv_pool kv_pool_new(const struct engine_model *m);
void kv_pool_free(struct kv_pool *p); /* after all its caches */
/* Bytes of a page with all layers' keys and values. */
size_t kv_page_bytes(const struct kv_pool *p);

/* Gives the cache pages for positions 0 .. n - 1, of which those from `from` on will be written: shared pages among
 * them are copied. */
void kv_reserve(struct kv_pool *p, struct kv_cache *c, size_t from, size_t n);
/* Makes the empty cache `to` share the first n positions of `from`. */
void kv_share(struct kv_pool *p, struct kv_cache *to, const struct kv_cache *from, size_t n);
/* Keeps the first n positions; the other pages are released. */
void kv_truncate(struct kv_pool *p, struct kv_cache *c, size_t n);
/* Empties the cache; shared pages stay with the others. */
void kv_release(struct kv_pool *p, struct kv_cache *c);

/* Numbers between two values of a head: head_dim rounded up to 16. */
static inline size_t kv_value_stride(const struct engine_model *m)
{
    return ((size_t)m->head_dim + 15) / 16 * 16;
}

/* Words of a key or query: each is one float32 or two bfloat16 numbers. */
static inline size_t kv_key_words(const struct engine_model *m)
{
    return m->kv_f32 ? (size_t)m->head_dim : ((size_t)m->head_dim + 1) / 2;
}

/* Bytes of the keys and values of one layer and head in a page. */
static inline size_t kv_head_bytes(const struct engine_model *m)
{
    if (m->cache_q8)
        return kv_q8_head_bytes((size_t)m->head_dim, kv_value_stride(m));
    return KV_PAGE * (kv_key_words(m) * 4 + kv_value_stride(m) * (m->kv_f32 ? 4 : 2));
}

/* The keys of a layer and head in a page, and the values that follow them; layouts above. */
static inline void *kv_keys(const struct engine_model *m, const struct kv_page *page, int layer, size_t head)
{
    return page->data + ((size_t)layer * (size_t)m->n_kv_heads + head) * kv_head_bytes(m);
}

/* The values that follow the keys of the same layer and head. */
static inline void *kv_values(const struct engine_model *m, void *keys)
{
    return (uint8_t *)keys + KV_PAGE * kv_key_words(m) * 4;
}

#endif
