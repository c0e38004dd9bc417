/*
 * edits.h -- edit distance (Levenshtein 1966) of two lists of numbers, 64 cells per step.
 */
#ifndef METRICS_EDIT_EDITS_H
#define METRICS_EDIT_EDITS_H

#include "eval/text/ngrams.h"

/* The minimum number of insertions, deletions and substitutions.
 * Numbers of `ref` are below n_ids. */
size_t edit_distance(struct ids hyp, struct ids ref, size_t n_ids, struct arena *a);

/* The same word by word, for references of 1 to 64 words: `distance` is that of the hypothesis so far to the whole
 * reference. */
struct edit_state {
    uint64_t up, down; /* bit j: the column grows (shrinks) from row j to j + 1 */
    int distance;
};

/* The state of an empty hypothesis. */
static inline struct edit_state edit_start(size_t n_ref)
{
    return (struct edit_state){ ~0ull, 0, (int)n_ref };
}

/* `match`: bits of the word's places in the reference; `last`: 1 << (n_ref - 1).
 * Myers 1999 as in Hyyro 2003, "A bit-vector algorithm for computing
 * Levenshtein and Damerau edit distances". */
static inline struct edit_state edit_step(struct edit_state s, uint64_t match, uint64_t last)
{
    uint64_t zero = (((match & s.up) + s.up) ^ s.up) | match | s.down;
    uint64_t grow = s.down | ~(zero | s.up), shrink = zero & s.up;

    s.distance += (grow & last) != 0;
    s.distance -= (shrink & last) != 0;
    grow = grow << 1 | 1;
    shrink <<= 1;
    s.up = shrink | ~(zero | grow);
    s.down = grow & zero;
    return s;
}

#endif
