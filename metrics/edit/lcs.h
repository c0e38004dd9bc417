/*
 * lcs.h -- longest common subsequences of two lists of word numbers, and a table of
 * positions for bit-parallel algorithms (lcs.c, edits.c).
 */
#ifndef METRICS_EDIT_LCS_H
#define METRICS_EDIT_LCS_H

#include "eval/text/ngrams.h"

/* Length of the longest common subsequence.  Numbers of `ref` are below n_ids. */
size_t lcs_length(struct ids ref, struct ids hyp, size_t n_ids, struct arena *a);

/* Sets hit[ref.n] for the reference words of a longest common subsequence: the one that rouge_score's backtracking
 * finds. */
void lcs_mark(struct ids ref, struct ids hyp, size_t n_ids, bool *hit, struct arena *a);

/* The positions of each number in a text, as bits, for tables that are computed 64 columns per step.  Rare numbers have
 * a list of positions, frequent ones the bits. */
struct id_places {
    size_t width, n_ids; /* width: 64-bit words per row */
    uint32_t *first;     /* [n_ids + 2] */
    uint32_t *places;    /* [text.n]; of id: places[first[id] .. first[id + 1]) */
    uint64_t **bits;     /* [n_ids] rows of [width]; NULL where the list is used */
    uint64_t *row;       /* [width] the bits of a listed number; all 0 between uses */
};

/* The table of a text whose numbers are below n_ids. */
struct id_places id_places_find(struct ids text, size_t n_ids, struct arena *a);
/* The row [width] of a number; NULL if it does not occur.  Call id_places_put_back() before the next call. */
const uint64_t *id_places_bits(struct id_places *p, int32_t id);
/* Clears the row that id_places_bits filled for a listed number. */
void id_places_put_back(struct id_places *p, int32_t id);

#endif
