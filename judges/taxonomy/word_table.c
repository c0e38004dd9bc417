/*
 * word_table.c -- the words of the test set: stem, kind, number, WordNet entries and relations of each, looked up once
 * instead of at every occurrence.
 *
 * It is filled while questions and references are read, and these words do not change afterwards, so answers can be
 * judged in parallel.  A word that only answers have is described when it is met, without relations, and kept if one of
 * its slots is free: the commonest words come first.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"

enum { N_SLOTS = 16384, SLOTS_PER_WORD = 4 };

struct kept_word { /* of an answer */
    struct word word;
    _Atomic int32_t gloss;
    char low[WORD_ROOM];
};

struct word_table {
    struct map places; /* lower-case word -> place in words */
    struct word *words;
    size_t n, cap;
    struct arena *arena;               /* of the texts of words */
    _Atomic(struct kept_word *) *kept; /* [N_SLOTS] by hash; NULL = free */
};

/* With fewer samples, document frequency is not used. */
enum { MIN_SAMPLES = 4 };

static bool has_digit(str low)
{
    for (size_t i = 0; i < low.n; i++)
        if (low.s[i] >= '0' && low.s[i] <= '9')
            return true;
    return false;
}

static bool is_specific(const struct judge_context *c, const struct word *w)
{
    if ((w->low.n < 3 && !has_digit(w->low)) || w->general || !isnan(w->named))
        return false;
    const int64_t *n = map_find_hashed(&c->frequency, w->stem, w->hash);
    return !n || c->n_samples < MIN_SAMPLES || (size_t)*n * 2 <= c->n_samples;
}

static double digits_value(str low)
{
    char clean[32];
    size_t n = 0;
    double value;

    if (low.n == 0 || low.s[0] < '0' || low.s[0] > '9')
        return NAN;
    for (size_t i = 0; i < low.n && n + 1 < sizeof clean; i++)
        if (low.s[i] != ',')
            clean[n++] = low.s[i];
    return str_to_double((str){ clean, n }, &value) ? value : NAN;
}

static uint64_t head_of(str low)
{
    uint64_t head = 0;

    if (low.n >= WORD_HEAD)
        memcpy(&head, low.s, WORD_HEAD);
    return head;
}

static bool may_have_meaning(const struct word *w)
{
    return w->content && w->low.n > 2;
}

struct word word_describe(str low, const struct judge_context *c)
{
    struct word w = { .low = low, .stem = word_stem(low), .number = digits_value(low), .named = number_of_word(low) };

    w.hash = hash64(w.stem);
    w.head = head_of(low);
    w.function = word_is_function(low);
    w.negation = word_is_negation(low);
    w.denial = word_is_denial(w.stem);
    w.filler = word_is_filler(low);
    w.light_verb = stem_is_light_verb(w.stem);
    w.may_negate = word_may_negate(low);
    w.in_opposites = stem_has_opposite(w.stem);
    w.content = low.n >= 2 && !w.function;
    w.general = word_is_general(low);
    w.polarity = (signed char)word_polarity(low);
    w.absolute = (signed char)word_absolute(low);
    w.pivot = (unsigned char)word_pivot(low);
    w.axis = (signed char)word_axis(low);
    w.pronoun = word_is_pronoun(low);
    w.specific = c && is_specific(c, &w);
    if (c && c->wordnet && may_have_meaning(&w))
        w.n_bases = wordnet_bases(c->wordnet, low, w.bases, WORD_BASES);
    for (size_t i = 0; i < w.n_bases; i++)
        w.bits[i] = (uint16_t)lemma_bit(w.bases[i]);
    return w;
}

struct word_table *word_table_new(struct arena *a)
{
    struct word_table *x = ARENA_NEW(a, struct word_table, 1);

    x->arena = a;
    x->kept = ARENA_NEW(a, _Atomic(struct kept_word *), N_SLOTS);
    return x;
}

void word_table_free(struct word_table *x)
{
    if (!x)
        return;
    for (size_t i = 0; i < N_SLOTS; i++) {
        free(x->kept[i]);
        x->kept[i] = NULL;
    }
    map_release(&x->places);
    free(x->words);
    x->words = NULL;
    x->n = x->cap = 0;
}

static struct kept_word *new_kept(str low, const struct judge_context *c)
{
    struct kept_word *k = xcalloc(1, sizeof *k);

    memcpy(k->low, low.s, low.n);
    k->word = word_describe((str){ k->low, low.n }, c);
    k->word.gloss = &k->gloss;
    return k;
}

/* Another thread may take the slot first: then the next one is tried. */
static const struct word *find_kept(const struct word_table *x, str low, uint64_t hash, const struct judge_context *c)
{
    struct kept_word *made = NULL;
    const struct word *found = NULL;

    for (size_t i = 0; i < SLOTS_PER_WORD && !found; i++) {
        _Atomic(struct kept_word *) *slot = &x->kept[(hash + i) & (N_SLOTS - 1)];
        struct kept_word *k = atomic_load_explicit(slot, memory_order_acquire);
        if (!k) {
            made = made ? made : new_kept(low, c);
            if (atomic_compare_exchange_strong_explicit(slot, &k, made, memory_order_acq_rel, memory_order_acquire)) {
                k = made;
                made = NULL;
            }
        }
        if (str_equal(k->word.low, low))
            found = &k->word;
    }
    free(made);
    return found;
}

const struct word *word_table_find(const struct word_table *x, str low, const struct judge_context *c)
{
    uint64_t hash = hash64(low);
    const int64_t *at = map_find_hashed(&x->places, low, hash);

    return at ? &x->words[*at] : low.n <= WORD_ROOM ? find_kept(x, low, hash, c) : NULL;
}

const struct word *word_table_add(struct word_table *x, str low, struct judge_context *c)
{
    bool is_new;
    int64_t *at = map_put_copy(&x->places, low, x->arena, &is_new);

    if (is_new) {
        *at = (int64_t)x->n;
        struct word *w = &VEC_PUSH(x->words, x->n, x->cap);
        *w = word_describe(x->places.entries[*at].key, c);
        w->stem_number = (uint32_t)map_place(&c->frequency, map_put_hashed(&c->frequency, w->stem, w->hash, NULL));
    }
    return &x->words[*at];
}

void word_table_settle(struct word_table *x, const struct judge_context *c)
{
    _Atomic int32_t *gloss = ARENA_NEW(x->arena, _Atomic int32_t, x->n + 1);

    for (size_t i = 0; i < x->n; i++) {
        struct word *w = &x->words[i];
        w->specific = is_specific(c, w);
        w->gloss = &gloss[i];
        if (c->wordnet && may_have_meaning(w)) {
            struct wordnet_relations *r = ARENA_NEW(x->arena, struct wordnet_relations, 1);
            *r = wordnet_relate(c->wordnet, w->low, x->arena);
            w->relations = r;
        }
    }
}
