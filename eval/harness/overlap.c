/*
 * overlap.c -- see overlap.h.
 */
#include "eval/harness/overlap.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/base/text.h"

enum { GRAM_WORDS = 13, MAX_SHARERS = 10 };

/* A run of 13 words and the inputs that contain it. */
struct gram {
    size_t first, last, count; /* first and last item; number of different items */
};

struct index {
    struct arena mem;
    struct map keys;  /* key of a whole input -> its first item */
    struct map grams; /* run of words -> number in list */
    struct gram *list;
    size_t n, capacity;
};

str overlap_key(str text, struct arena *a)
{
    char *out = arena_alloc(a, text.n + 1);
    size_t n = 0, at = 0;
    bool blank = false;

    for (size_t from = 0; at < text.n; from = at) {
        if (unicode_is_space(utf8_next(text, &at))) {
            blank = n > 0;
            continue;
        }
        if (blank)
            out[n++] = ' ';
        blank = false;
        memcpy(out + n, text.s + from, at - from);
        n += at - from;
    }
    str joined = { out, n };
    return utf8_valid(joined, NULL) ? text_lower(a, joined) : joined;
}

/* The next run of GRAM_WORDS words; *at goes one word further. */
static bool next_gram(str key, size_t *at, str *gram)
{
    size_t end = *at, words = 0;

    if (*at >= key.n)
        return false;
    for (; words < GRAM_WORDS && end < key.n; words++) {
        while (end < key.n && key.s[end] != ' ')
            end++;
        end += words + 1 < GRAM_WORDS && end < key.n;
    }
    if (words < GRAM_WORDS)
        return false;
    *gram = str_slice(key, *at, end);
    while (*at < key.n && key.s[*at] != ' ')
        ++*at;
    ++*at;
    return true;
}

static void add_input(struct index *x, str input, size_t item)
{
    str key = overlap_key(input, &x->mem), gram;
    size_t at = 0;
    bool is_new;

    int64_t *first = map_put(&x->keys, key, &is_new);
    if (is_new)
        *first = (int64_t)item;
    while (next_gram(key, &at, &gram)) {
        int64_t *place = map_put(&x->grams, gram, &is_new);
        if (is_new) {
            *place = (int64_t)x->n;
            VEC_PUSH(x->list, x->n, x->capacity) = (struct gram){ item, item, 1 };
            continue;
        }
        struct gram *g = &x->list[*place];
        g->count += g->last != item;
        g->last = item;
    }
}

/* True if an indexed input before `limit` shares a run of words. */
static bool shares_words(const struct index *x, str key, size_t limit)
{
    size_t at = 0;
    str gram;

    while (next_gram(key, &at, &gram)) {
        const int64_t *place = map_find(&x->grams, gram);
        if (place && x->list[*place].first < limit && x->list[*place].count <= MAX_SHARERS)
            return true;
    }
    return false;
}

static void index_release(struct index *x)
{
    map_release(&x->keys);
    map_release(&x->grams);
    free(x->list);
    arena_free(&x->mem);
}

/* `itself`: the items are those of the index, and each is compared with those before it. */
static struct overlap count(const struct index *x, const struct sample *items, size_t n, bool itself)
{
    struct overlap out = { 0 };
    struct arena scratch = { 0 };

    for (size_t i = 0; i < n; i++) {
        arena_reset(&scratch);
        str key = overlap_key(items[i].input, &scratch);
        const int64_t *same = map_find(&x->keys, key);
        if (same && (!itself || (size_t)*same < i))
            out.equal++;
        else
            out.near += shares_words(x, key, itself ? i : SIZE_MAX);
    }
    arena_free(&scratch);
    return out;
}

struct overlap overlap_within(const struct sample *items, size_t n)
{
    struct index x = { 0 };

    for (size_t i = 0; i < n; i++)
        add_input(&x, items[i].input, i);
    struct overlap out = count(&x, items, n, true);
    out.of = n;
    index_release(&x);
    return out;
}

struct overlap overlap_with(const struct sample *items, size_t n, const struct sample *train, size_t n_train)
{
    struct index x = { 0 };

    for (size_t i = 0; i < n_train; i++)
        add_input(&x, train[i].input, i);
    struct overlap out = count(&x, items, n, false);
    out.of = n_train;
    index_release(&x);
    return out;
}
