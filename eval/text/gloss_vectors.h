/*
 * gloss_vectors.h -- vectors of stems from documents that hold them: positive pointwise mutual information of stems in
 * one document, reduced to GLOSS_DIMENSIONS by its largest eigenvectors.
 *
 * Levy and Goldberg 2014 (the matrix), Levy, Goldberg and Dagan 2015 (smoothed contexts, square roots of the
 * eigenvalues as weights), Halko, Martinsson and Tropp 2011 (random start and a few iterations), Mu, Bhat and
 * Viswanath 2018 (common direction removed).  Every sum has a fixed order: the result does not depend on threads.
 */
#ifndef EVAL_TEXT_GLOSS_VECTORS_H
#define EVAL_TEXT_GLOSS_VECTORS_H

#include <stddef.h>
#include <stdint.h>

enum { GLOSS_DIMENSIONS = 128 };

/* Documents as lists of distinct stem numbers, concatenated. */
struct gloss_documents {
    uint32_t *stems; /* [first[n]] */
    size_t n_stems, cap_stems;
    uint32_t *first; /* [n + 1] */
    size_t n, cap;
};

/* Unit vectors times 127, [n][GLOSS_DIMENSIONS], to be freed by the caller; 0 for stems in fewer than
 * GLOSS_MIN_DOCUMENTS documents.  `frequency`: documents that hold a stem, [n]. */
enum { GLOSS_MIN_DOCUMENTS = 3 };
int8_t *gloss_vectors_new(const struct gloss_documents *d, const uint32_t *frequency, size_t n);

#endif
