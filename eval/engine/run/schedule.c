/*
 * schedule.c -- chooses the sequences that run.  Sequences start in the order of their tokens, so that equal prefixes
 * are adjacent.  Each starts from the longest prefix that another sequence with the same adapters has computed (a
 * running one, or the last finished one of a slot), and waits while another computes their common prefix.
 */
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/engine/run/batch.h"

enum { WAIT_TOKENS = 16, SCAN = 256 };

static bool equal_adapters(const struct sequence *x, const struct sequence *y)
{
    return adapters_compare(x->q.adapters, x->q.n_adapters, y->q.adapters, y->q.n_adapters) == 0;
}

bool same_adapters(const struct slot *slot, const struct sequence *s)
{
    return adapters_compare(slot->adapters, slot->n_adapters, s->q.adapters, s->q.n_adapters) == 0;
}

/* Length of the common prefix of x[n] and y[n]. */
static size_t equal_tokens(const int32_t *x, const int32_t *y, size_t n)
{
    size_t i = 0;

    while (i + 16 <= n && memcmp(x + i, y + i, 16 * sizeof *x) == 0)
        i += 16;
    while (i < n && x[i] == y[i])
        i++;
    return i;
}

static int compare_tokens(const void *x, const void *y)
{
    const struct sequence *a = *(struct sequence *const *)x, *b = *(struct sequence *const *)y;
    size_t n = a->q.n_prompt < b->q.n_prompt ? a->q.n_prompt : b->q.n_prompt, i;
    int adapters = adapters_compare(a->q.adapters, a->q.n_adapters, b->q.adapters, b->q.n_adapters);

    if (adapters)
        return adapters;
    i = equal_tokens(a->tokens, b->tokens, n);
    if (i < n)
        return (a->tokens[i] > b->tokens[i]) - (a->tokens[i] < b->tokens[i]);
    return (a->number > b->number) - (a->number < b->number);
}

/* A few new sequences are inserted; many are sorted together with the rest. */
static void sort_queue(struct engine_batch *b)
{
    if ((b->n_queue - b->n_sorted) * 8 > b->n_sorted)
        qsort(b->queue, b->n_queue, sizeof *b->queue, compare_tokens);
    else
        for (size_t i = b->n_sorted; i < b->n_queue; i++) {
            struct sequence *s = b->queue[i];
            size_t low = 0, high = i;
            while (low < high) {
                size_t middle = (low + high) / 2;
                if (compare_tokens(&b->queue[middle], &s) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }
            memmove(b->queue + low + 1, b->queue + low, (i - low) * sizeof *b->queue);
            b->queue[low] = s;
        }
    b->n_sorted = b->n_queue;
}

/* Number of tokens that a sequence may take from a cache: those before the first one whose logits it needs. */
static size_t max_shared(const struct sequence *s)
{
    return s->q.n_score ? first_scored(s) - 1 + s->n_known : s->q.n_prompt - 1;
}

/* Tokens of the common prefix that s may take from a cache. */
static size_t common_prefix(const int32_t *tokens, size_t n_tokens, const struct sequence *s)
{
    return equal_tokens(tokens, s->tokens, max_shared(s) < n_tokens ? max_shared(s) : n_tokens);
}

struct prefix_source {
    struct slot *slot;
    size_t n;  /* tokens to share */
    bool wait; /* another sequence is computing a longer common prefix */
};

static struct prefix_source find_prefix_source(struct engine_batch *b, const struct sequence *s)
{
    struct prefix_source d = { 0 };
    size_t in_progress = 0;

    for (size_t i = 0; i < b->n_slots && !b->no_prefix_cache; i++) {
        struct slot *slot = &b->slots[i];
        if (!slot->cached || !same_adapters(slot, s) || slot->rope_class != s->rope_class)
            continue;
        size_t n = common_prefix(slot->cached, slot->n_cached, s);
        size_t more = slot->s ? common_prefix(slot->s->tokens, slot->s->q.n_prompt, s) : 0;
        in_progress = more > in_progress ? more : in_progress;
        if (n > d.n)
            d = (struct prefix_source){ slot, n, false };
    }
    d.wait = in_progress >= d.n + WAIT_TOKENS ||
             (in_progress > d.n && in_progress == max_shared(s)); /* another answer option of the same question */
    return d;
}

size_t batch_pages_of(size_t n)
{
    return (n + KV_PAGE - 1) / KV_PAGE;
}

/* Pages in use once every running sequence has reached its capacity. */
static size_t committed_pages(const struct engine_batch *b)
{
    size_t n = b->pool.n_used;

    for (size_t i = 0; i < b->n_slots; i++)
        if (b->slots[i].s)
            n += batch_pages_of(b->slots[i].s->capacity) + 1 - b->slots[i].cache.n_pages;
    return n;
}

/* Least recently used first; slots whose prefix a queued sequence needs come last. */
static bool evict_first(const struct slot *x, const struct slot *y)
{
    return x->needed != y->needed ? y->needed : x->used < y->used;
}

/* Marks slots whose prefix the next groups of queued sequences start from. */
static void mark_needed(struct engine_batch *b)
{
    for (size_t i = 0; i < b->n_slots; i++)
        b->slots[i].needed = false;
    for (size_t i = 0; i < b->n_queue && i < SCAN; i++) {
        struct sequence *s = b->queue[i], *before = i ? b->queue[i - 1] : NULL;
        if (before && equal_adapters(before, s) && common_prefix(before->tokens, before->q.n_prompt, s) >= WAIT_TOKENS)
            continue;
        struct prefix_source d = find_prefix_source(b, s);
        if (d.slot)
            d.slot->needed = true;
    }
}

/* The free slot to evict; not the prefix source unless it is the only one. */
static struct slot *free_slot(struct engine_batch *b, const struct slot *prefix_source, bool holding)
{
    struct slot *best = NULL;

    for (size_t i = 0; i < b->n_slots; i++) {
        struct slot *slot = &b->slots[i];
        if (slot->s || (holding && (slot == prefix_source || slot->cache.n_pages == 0)))
            continue;
        if (!best || best == prefix_source || (slot != prefix_source && evict_first(slot, best)))
            best = slot;
    }
    return best;
}

static void drop_cache(struct engine_batch *b, struct slot *slot, size_t keep)
{
    kv_truncate(&b->pool, &slot->cache, keep);
    slot->n_cached = keep;
}

/* Makes room for a sequence that needs `pages` new pages; false if it has to wait. */
static bool evict_for(struct engine_batch *b, const struct slot *prefix_source, size_t pages)
{
    while (committed_pages(b) + pages > b->max_pages) {
        struct slot *idle = free_slot(b, prefix_source, true);
        if (!idle)
            return b->n_running == 0;
        drop_cache(b, idle, 0);
    }
    return true;
}

static void start(struct engine_batch *b, struct slot *slot, struct sequence *s, const struct prefix_source *d)
{
    drop_cache(b, slot, d->slot == slot ? d->n : 0);
    if (d->n && d->slot != slot)
        kv_share(&b->pool, &slot->cache, &d->slot->cache, d->n);
    slot->cached = xrealloc(slot->cached, s->capacity * sizeof *slot->cached);
    memcpy(slot->cached, s->tokens, d->n * sizeof *slot->cached);
    slot->n_cached = d->n;
    memcpy(slot->adapters, s->q.adapters, sizeof slot->adapters);
    slot->n_adapters = s->q.n_adapters;
    slot->rope_class = s->rope_class;
    slot->used = b->counts.steps;
    slot->s = s;
    s->started = clock_seconds();
    s->n_done = d->n;
    b->counts.cached_tokens += d->n;
    b->n_running++;
}

void batch_finish(struct engine_batch *b, struct sequence *s, struct slot *slot)
{
    if (slot) {
        s->seconds = clock_seconds() - s->started;
        slot->s = NULL;
        b->n_running--;
    }
    VEC_PUSH(b->finished, b->n_finished, b->cap_finished) = s;
}

void batch_admit(struct engine_batch *b)
{
    size_t kept = 0, seen = 0;

    if (b->n_running == b->n_slots || b->n_queue == 0)
        return;
    sort_queue(b);
    mark_needed(b);
    for (; seen < b->n_queue && seen < SCAN + MAX_SLOTS && b->n_running < b->n_slots; seen++) {
        struct sequence *s = b->queue[seen];
        if (scores_known(s)) { /* all its scores came from rows of other sequences */
            b->counts.cached_tokens += rows_needed(s);
            batch_finish(b, s, NULL);
            continue;
        }
        struct prefix_source d = find_prefix_source(b, s);
        if (d.wait || !evict_for(b, d.slot, batch_pages_of(s->capacity) + 1 - d.n / KV_PAGE))
            b->queue[kept++] = s;
        else
            start(b, free_slot(b, d.slot, false), s, &d);
    }
    memmove(b->queue + kept, b->queue + seen, (b->n_queue - seen) * sizeof *b->queue);
    b->n_queue -= seen - kept;
    b->n_sorted = b->n_queue;
}
