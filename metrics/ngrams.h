/*
 * ngrams.h -- what overlap metrics count on lists of word numbers: clipped
 * n-gram matches and longest common subsequences.
 */
#ifndef METRICS_NGRAMS_H
#define METRICS_NGRAMS_H

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

#endif
