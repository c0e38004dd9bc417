/*
 * word_table.c -- the words of the test set: stem, kind, number, WordNet entries and relations of each, looked up once
 * instead of at every occurrence.
 *
 * It is filled while questions and references are read, and read-only afterwards, so answers can be judged in
 * parallel.  A word of an answer that the test set does not have is analysed each time, without relations.
 */
#include "judges/taxonomy/signals.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/hash.h"

struct word_table {
    struct map places; /* lower-case word -> place in words */
    struct word *words;
    size_t n, cap;
    struct arena *arena; /* of the texts of words */
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
    return x;
}

void word_table_free(struct word_table *x)
{
    if (!x)
        return;
    map_release(&x->places);
    free(x->words);
    x->words = NULL;
    x->n = x->cap = 0;
}

const struct word *word_table_find(const struct word_table *x, str low)
{
    const int64_t *at = map_find(&x->places, low);
    return at ? &x->words[*at] : NULL;
}

const struct word *word_table_add(struct word_table *x, str low, const struct judge_context *c)
{
    bool is_new;
    int64_t *at = map_put_copy(&x->places, low, x->arena, &is_new);

    if (is_new) {
        *at = (int64_t)x->n;
        VEC_PUSH(x->words, x->n, x->cap) = word_describe(x->places.entries[*at].key, c);
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
