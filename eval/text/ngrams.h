/*
 * ngrams.h -- what overlap metrics count on lists of word numbers: clipped
 * n-gram matches and longest common subsequences.
 */
#ifndef EVAL_TEXT_NGRAMS_H
#define EVAL_TEXT_NGRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct ids {
    const int32_t *id; /* from 0; of the hypothesis also < 0: in no reference */
    size_t n;
};

enum { NGRAM_MAX_ORDER = 16 };

/* matches[o] = n-grams of order o + 1 of hyp that are in a reference, each
 * counted at most as often as in the reference that has it most often.
 * Numbers of the references are below n_ids. */
void ngram_matches(struct ids hyp, const struct ids *refs, size_t n_refs, size_t n_ids, size_t max_order,
                   size_t *matches, struct arena *a);

/* Length of the longest common subsequence. */
size_t lcs_length(struct ids ref, struct ids hyp, size_t n_ids, struct arena *a);

/* Sets hit[] for the reference words of one longest common subsequence: of
 * several the one that rouge_score's backtracking finds. */
void lcs_mark(struct ids ref, struct ids hyp, size_t n_ids, bool *hit, struct arena *a);

/* Where each number is in a text, for tables that go over it 64 places a step:
 * a list of places, or for numbers that are in many places the bits themselves
 * (a list would then cost more than the step). */
struct id_places {
    size_t width, n_ids;      /* width: words of bits a row      */
    uint32_t *first, *places; /* places[first[id] .. first[id + 1]) */
    uint64_t **bits;          /* [n_ids], NULL where the list serves */
    uint64_t *row;            /* the bits of a listed number, all 0 between uses */
};

struct id_places id_places_find(struct ids text, size_t n_ids, struct arena *a);
/* The places of a number; NULL if it has none.  Put back before the next. */
const uint64_t *id_places_bits(struct id_places *p, int32_t id);
void id_places_put_back(struct id_places *p, int32_t id);

#endif
