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

enum { MAX_ITEMS_PER_STEM = 64 };

struct postings {
    uint32_t *items; /* [n] ascending */
    size_t n, cap;
    size_t counted; /* 1 + the last item that the stem's frequency counts */
};

/* lists[k] is of the stem at place k in the context's `frequency`. */
struct item_index {
    struct postings *lists;
    size_t n_lists, cap_lists;
};

struct item_index *item_index_new(struct arena *a)
{
    return ARENA_NEW(a, struct item_index, 1);
}

/* `text` is 0 for the question, 1 for the first reference. */
static void learn_word(struct judge_context *c, const struct word *w, size_t item, size_t text)
{
    struct item_index *x = c->items;

    while (x->n_lists < c->frequency.n)
        VEC_PUSH(x->lists, x->n_lists, x->cap_lists) = (struct postings){ .n = 0 };
    struct postings *list = &x->lists[w->stem_number];
    if (list->counted != item + 1) {
        list->counted = item + 1;
        c->frequency.entries[w->stem_number].value++;
    }
    bool is_new = text == 1 && item < UINT32_MAX && (list->n == 0 || list->items[list->n - 1] != item);
    if (is_new && list->n <= MAX_ITEMS_PER_STEM) /* one more than the limit marks a list as too long */
        VEC_PUSH(list->items, list->n, list->cap) = (uint32_t)item;
}

void item_index_learn(struct judge_context *c, size_t item, const struct sample *s, struct arena *scratch)
{
    char room[WORD_ROOM];
    struct span bytes;

    for (size_t k = 0; k <= s->n_refs; k++) {
        str text = k ? s->refs[k - 1] : s->input;
        for (size_t at = 0; word_next(text, &at, &bytes);) {
            str low = word_lower(room, str_slice(text, bytes.from, bytes.to), scratch);
            learn_word(c, word_table_add(c->words, low, c), item, k);
        }
    }
}

void item_index_free(struct item_index *x)
{
    for (size_t i = 0; x && i < x->n_lists; i++)
        free(x->lists[i].items);
    if (x)
        free(x->lists);
}

/* Number of items and slots: a hash table that is at most half full. */
struct tally {
    uint32_t *items; /* [n_slots] + 1; 0 = empty */
    uint32_t *times;
    size_t n_slots;
};

static uint32_t count_item(struct tally *t, uint32_t item)
{
    size_t i = (item * 0x9E3779B1u) & (t->n_slots - 1);

    while (t->items[i] && t->items[i] != item + 1)
        i = (i + 1) & (t->n_slots - 1);
    t->items[i] = item + 1;
    return ++t->times[i];
}

/* The largest number of stems that one item's reference shares. */
static size_t most_shared(const struct postings *const *lists, size_t n, struct arena *a)
{
    struct tally t = { .n_slots = 16 };
    size_t n_hits = 0, max = 0;

    for (size_t i = 0; i < n; i++)
        n_hits += lists[i]->n;
    while (t.n_slots < 2 * n_hits)
        t.n_slots *= 2;
    t.items = ARENA_NEW(a, uint32_t, t.n_slots);
    t.times = ARENA_NEW(a, uint32_t, t.n_slots);
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < lists[i]->n; k++) {
            uint32_t times = count_item(&t, lists[i]->items[k]);
            max = times > max ? times : max;
        }
    return max;
}

void find_other_item(struct analysis *r)
{
    const struct item_index *x = r->ctx->items;
    const struct map *stems = &r->ctx->frequency;
    const struct postings **lists = ARENA_UNINIT(r->a, const struct postings *, r->answer.n + 1);
    struct map seen = { 0 };
    size_t n = 0, n_lists = 0, own = 0;

    for (size_t i = 0; x && i < r->answer.n; i++) {
        const struct word *w = &r->answer.words[i];
        bool is_new = false;
        if (w->specific)
            map_put_hashed(&seen, w->stem, w->hash, &is_new);
        const int64_t *items = is_new ? map_find_hashed(stems, w->stem, w->hash) : NULL;
        const struct postings *list = items ? &x->lists[map_place(stems, items)] : NULL;
        n += is_new;
        own += is_new && (passage_has_word(&r->reference, w) || passage_has_word(&r->question, w));
        if (list && list->n <= MAX_ITEMS_PER_STEM)
            lists[n_lists++] = list;
    }
    map_release(&seen);
    if (n < 5 || 5 * own > 2 * n)
        return;
    size_t other = most_shared(lists, n_lists, r->a);
    if (other >= 5 && 5 * other >= 3 * n && own < other)
        add_label(r, "off_topic", "other_question", 0.9,
                  arena_printf(
                      r->a, "%zu of its %zu specific words occur in the reference of another question, %zu in its own",
                      other, n, own));
}
