/*
 * overlap.c -- see overlap.h.  Inputs and runs of words are compared by their 64-bit hashes: among ten million, two
 * different texts have the same hash once in 400,000 sets.
 */
#include "eval/harness/overlap.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/text.h"

enum { GRAM_WORDS = 13, MAX_SHARERS = 10, FIRST_SLOTS = 1 << 10 };

/* A run of 13 words and how many inputs contain it. */
struct gram {
    uint64_t hash; /* 0 = empty slot */
    uint32_t last; /* the last input with it, from 1 */
    uint32_t count;
};

/* An input that shares a run with an earlier one; whether it counts depends on how many more will. */
struct gram_input {
    uint64_t hash;
    uint32_t input;
};

struct overlap_counter {
    struct hash_set inputs;
    struct gram *grams; /* [n_slots], a power of two, at most three quarters full */
    size_t n_grams, n_slots, max_grams;
    struct gram_input *gram_inputs; /* [n_gram_inputs], by input */
    size_t n_gram_inputs, cap_gram_inputs;
    uint32_t n; /* inputs so far */
    size_t equal;
    bool full; /* near inputs are not counted */
    struct arena scratch;
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

/* --- the table of runs ------------------------------------------------------ */

/* Its slot, or the empty one where it belongs. */
static struct gram *slot_of(const struct overlap_counter *c, uint64_t hash)
{
    size_t i = hash & (c->n_slots - 1);

    while (c->grams[i].hash && c->grams[i].hash != hash)
        i = (i + 1) & (c->n_slots - 1);
    return &c->grams[i];
}

static void grow(struct overlap_counter *c)
{
    struct gram *old = c->grams;
    size_t n_old = c->n_slots;

    c->n_slots = n_old ? 2 * n_old : FIRST_SLOTS;
    c->grams = xcalloc(c->n_slots, sizeof *c->grams);
    for (size_t i = 0; i < n_old; i++)
        if (old[i].hash)
            *slot_of(c, old[i].hash) = old[i];
    free(old);
}

static uint64_t gram_hash(str gram)
{
    uint64_t h = hash64(gram);
    return h ? h : 1;
}

static void drop_grams(struct overlap_counter *c)
{
    free(c->grams);
    free(c->gram_inputs);
    c->grams = NULL;
    c->gram_inputs = NULL;
    c->n_grams = c->n_slots = c->n_gram_inputs = c->cap_gram_inputs = 0;
    c->full = true;
}

/* A run of the input c->n.  `is_repeat`: an equal input came before, so it is not near to any. */
static void add_gram(struct overlap_counter *c, uint64_t hash, bool is_repeat)
{
    if (4 * (c->n_grams + 1) > 3 * c->n_slots)
        grow(c);
    struct gram *g = slot_of(c, hash);
    if (!g->hash) {
        *g = (struct gram){ .hash = hash, .last = c->n, .count = 1 };
        c->n_grams++;
        return;
    }
    if (g->last == c->n)
        return;
    g->last = c->n;
    if (g->count <= MAX_SHARERS)
        g->count++;
    if (g->count <= MAX_SHARERS && !is_repeat)
        VEC_PUSH(c->gram_inputs, c->n_gram_inputs, c->cap_gram_inputs) = (struct gram_input){ hash, c->n };
}

/* True if the table has it and it is not common wording. */
static bool is_shared(const struct overlap_counter *c, uint64_t hash)
{
    const struct gram *g = c->n_slots ? slot_of(c, hash) : NULL;
    return g && g->hash && g->count <= MAX_SHARERS;
}

/* --- counting --------------------------------------------------------------- */

struct overlap_counter *overlap_counter_new(size_t max_runs)
{
    struct overlap_counter *c = xcalloc(1, sizeof *c);
    c->max_grams = max_runs;
    return c;
}

void overlap_counter_add(struct overlap_counter *c, str input)
{
    size_t at = 0;
    str gram;

    arena_reset(&c->scratch);
    str key = overlap_key(input, &c->scratch);
    bool is_repeat = !hash_set_add(&c->inputs, hash64(key));
    c->n++;
    c->equal += is_repeat;
    while (!c->full && next_gram(key, &at, &gram)) {
        add_gram(c, gram_hash(gram), is_repeat);
        if (c->n_grams > c->max_grams)
            drop_grams(c);
    }
}

struct overlap overlap_counter_result(const struct overlap_counter *c, bool *near_is_counted)
{
    struct overlap out = { .equal = c->equal, .of = c->n };
    uint32_t last = 0;

    for (size_t i = 0; i < c->n_gram_inputs; i++)
        if (c->gram_inputs[i].input != last && is_shared(c, c->gram_inputs[i].hash)) {
            last = c->gram_inputs[i].input;
            out.near++;
        }
    if (near_is_counted)
        *near_is_counted = !c->full;
    return out;
}

void overlap_counter_free(struct overlap_counter *c)
{
    hash_set_release(&c->inputs);
    free(c->grams);
    free(c->gram_inputs);
    arena_free(&c->scratch);
    free(c);
}

struct overlap overlap_within(const struct sample *items, size_t n)
{
    struct overlap_counter *c = overlap_counter_new(SIZE_MAX);

    for (size_t i = 0; i < n; i++)
        overlap_counter_add(c, items[i].input);
    struct overlap out = overlap_counter_result(c, NULL);
    overlap_counter_free(c);
    return out;
}

static bool shares_words(const struct overlap_counter *c, str key)
{
    size_t at = 0;
    str gram;

    while (next_gram(key, &at, &gram))
        if (is_shared(c, gram_hash(gram)))
            return true;
    return false;
}

struct overlap overlap_with(const struct sample *items, size_t n, const struct sample *train, size_t n_train)
{
    struct overlap_counter *c = overlap_counter_new(SIZE_MAX);
    struct overlap out = { .of = n_train };

    for (size_t i = 0; i < n_train; i++)
        overlap_counter_add(c, train[i].input);
    for (size_t i = 0; i < n; i++) {
        arena_reset(&c->scratch);
        str key = overlap_key(items[i].input, &c->scratch);
        if (hash_set_has(&c->inputs, hash64(key)))
            out.equal++;
        else
            out.near += shares_words(c, key);
    }
    overlap_counter_free(c);
    return out;
}
