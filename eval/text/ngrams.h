/*
 * ngrams.h -- clipped n-gram matches between lists of word numbers.
 */
#ifndef EVAL_TEXT_NGRAMS_H
#define EVAL_TEXT_NGRAMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct ids {
    const int32_t *id; /* [n] from 0; in a hypothesis < 0 means: in no reference */
    size_t n;
};

enum { NGRAM_MAX_ORDER = 16 };

/* matches[o] = number of n-grams of order o + 1 of hyp that are in a reference, each counted at most as often as in the
 * reference that has it most often.  Numbers of the references are below n_ids. */
void ngram_matches(struct ids hyp, const struct ids *refs, size_t n_refs, size_t n_ids, size_t max_order,
                   size_t *matches, struct arena *a);

#endif
