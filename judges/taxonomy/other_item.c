/*
 * other_item.c -- answers to another question of the test set: most specific stems
 * occur in the references of one other item and few in its own.
 *
 * prepare() lists for each stem the items that contain it (an inverted index, as in a
 * search engine); stems of many items are left out.
 */
#include "judges/taxonomy/internal.h"

#include <stdlib.h>

#include "eval/base/arena.h"

enum { MAX_ITEMS_A_STEM = 64 };

struct postings {
    uint32_t *items;
    size_t n, cap;
};

struct item_index {
    struct map stems; /* -> place in lists */
    struct postings *lists;
    size_t n_lists, cap_lists;
};

struct item_index *item_index_new(const struct sample *samples, size_t n, struct arena *a)
{
    struct item_index *x = ARENA_NEW(a, struct item_index, 1);
    struct arena scratch = { 0 };
    struct passage p;

    for (size_t i = 0; i < n && i < UINT32_MAX; i++) {
        if (!samples[i].n_refs)
            continue;
        arena_reset(&scratch);
        passage_read(&p, samples[i].refs[0], NULL, &scratch);
        for (size_t k = 0; k < p.stems.n; k++) {
            bool is_new;
            int64_t *at = map_put_copy(&x->stems, p.stems.entries[k].key, a, &is_new);
            if (is_new) {
                *at = (int64_t)x->n_lists;
                VEC_PUSH(x->lists, x->n_lists, x->cap_lists) = (struct postings){ NULL, 0, 0 };
            }
            struct postings *list = &x->lists[*at];
            if (list->n <= MAX_ITEMS_A_STEM) /* one more than the limit marks a list as too long */
                VEC_PUSH(list->items, list->n, list->cap) = (uint32_t)i;
        }
        passage_release(&p);
    }
    arena_free(&scratch);
    return x;
}

void item_index_free(struct item_index *x)
{
    for (size_t i = 0; x && i < x->n_lists; i++)
        free(x->lists[i].items);
    if (x) {
        free(x->lists);
        map_release(&x->stems);
    }
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* The longest run of equal numbers. */
static size_t most_frequent(uint32_t *list, size_t n)
{
    size_t best = 0, run = 0;

    if (n)
        qsort(list, n, sizeof *list, by_number);
    for (size_t i = 0; i < n; i++) {
        run = i && list[i] == list[i - 1] ? run + 1 : 1;
        best = run > best ? run : best;
    }
    return best;
}

void find_other_item(struct analysis *r)
{
    const struct item_index *x = r->ctx->items;
    struct map seen = { 0 };
    size_t n = 0, n_hits = 0, cap = 0, own = 0;
    uint32_t *hits = NULL;

    for (size_t i = 0; x && i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool is_new = false;
        if (w->specific)
            map_put(&seen, w->stem, &is_new);
        const int64_t *at = is_new ? map_find(&x->stems, w->stem) : NULL;
        n += is_new;
        own += is_new && (passage_has(&r->reference, w->stem) || passage_has(&r->question, w->stem));
        for (size_t k = 0; at && x->lists[*at].n <= MAX_ITEMS_A_STEM && k < x->lists[*at].n; k++)
            VEC_PUSH(hits, n_hits, cap) = x->lists[*at].items[k];
    }
    size_t other = most_frequent(hits, n_hits);
    free(hits);
    map_release(&seen);
    if (n >= 5 && other >= 5 && 5 * other >= 3 * n && 5 * own <= 2 * n && own < other)
        add_label(r, "off_topic", "other_question", 0.9,
                  arena_printf(
                      r->a, "%zu of its %zu specific words occur in the reference of another question, %zu in its own",
                      other, n, own));
}
