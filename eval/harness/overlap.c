/*
 * overlap.c -- see overlap.h.  Inputs and runs of words are compared by their 64-bit hashes: among ten million, two
 * different texts have the same hash once in 400,000 sets.
 */
#include "eval/harness/overlap.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/text.h"

enum { GRAM_WORDS = 13, PIECE = 1024, MAX_SHARERS = 10, FIRST_SLOTS = 1 << 10 };

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

/* A text word by word, without a copy of more than a piece of a word: a text of many MiB takes no memory of its own. */
struct word_reader {
    str text;
    size_t at;
    uint64_t window[GRAM_WORDS]; /* hashes of the last words in lower case, the latest last */
    size_t n;                    /* words so far */
    uint64_t all;                /* hash of all of them */
    struct arena *scratch;
};

/* The end of a piece of a word that begins at `from`: a blank, or PIECE characters further. */
static size_t piece_end(str text, size_t from)
{
    size_t end = from;

    for (size_t n = 0, next = from; n < PIECE && end < text.n && !unicode_is_space(utf8_next(text, &next)); n++)
        end = next;
    return end;
}

static bool next_word(struct word_reader *r)
{
    uint64_t hash = 0;
    size_t end;

    while (end = r->at, r->at < r->text.n && unicode_is_space(utf8_next(r->text, &end)))
        r->at = end;
    if (r->at == r->text.n)
        return false;
    for (; (end = piece_end(r->text, r->at)) > r->at; r->at = end) {
        arena_reset(r->scratch);
        hash = hash64_mix(hash ^ hash64(text_lower(r->scratch, str_slice(r->text, r->at, end))));
    }
    memmove(r->window, r->window + 1, sizeof r->window - sizeof *r->window);
    r->window[GRAM_WORDS - 1] = hash;
    r->all = hash64_mix(r->all ^ hash);
    r->n++;
    return true;
}

/* The run of words that ends with the current one: *hash is not 0.  False for the first 12 words. */
static bool current_gram(const struct word_reader *r, uint64_t *hash)
{
    uint64_t h = r->n < GRAM_WORDS ? 0 : hash64((str){ (const char *)r->window, sizeof r->window });

    *hash = h ? h : 1;
    return r->n >= GRAM_WORDS;
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

static void drop_grams(struct overlap_counter *c)
{
    free(c->grams);
    free(c->gram_inputs);
    c->grams = NULL;
    c->gram_inputs = NULL;
    c->n_grams = c->n_slots = c->n_gram_inputs = c->cap_gram_inputs = 0;
    c->full = true;
}

/* A run of the input c->n. */
static void add_gram(struct overlap_counter *c, uint64_t hash)
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
    if (g->count <= MAX_SHARERS)
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
    struct word_reader words = { .text = input, .scratch = &c->scratch };
    size_t before = c->n_gram_inputs;
    uint64_t gram;

    c->n++;
    while (next_word(&words)) {
        if (c->full || !current_gram(&words, &gram))
            continue;
        add_gram(c, gram);
        if (c->n_grams > c->max_grams)
            drop_grams(c);
    }
    if (hash_set_add(&c->inputs, words.all))
        return;
    c->equal++; /* an equal input came before, so it is not near to any */
    if (!c->full)
        c->n_gram_inputs = before;
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

/* Whether the input is equal to one of the counted ones, or else whether it shares a run of words with one. */
static void compare_input(struct overlap_counter *c, str input, struct overlap *out)
{
    struct word_reader words = { .text = input, .scratch = &c->scratch };
    bool is_near = false;
    uint64_t gram;

    while (next_word(&words))
        is_near = is_near || (current_gram(&words, &gram) && is_shared(c, gram));
    if (hash_set_has(&c->inputs, words.all))
        out->equal++;
    else
        out->near += is_near;
}

struct overlap overlap_with(const struct sample *items, size_t n, const struct sample *train, size_t n_train)
{
    struct overlap_counter *c = overlap_counter_new(SIZE_MAX);
    struct overlap out = { .of = n_train };

    for (size_t i = 0; i < n_train; i++)
        overlap_counter_add(c, train[i].input);
    for (size_t i = 0; i < n; i++)
        compare_input(c, items[i].input, &out);
    overlap_counter_free(c);
    return out;
}
