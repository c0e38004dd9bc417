/*
 * verdict.h -- finds the one verdict in the reply of a model that judges.
 *
 * The reply must give it in one of three ways, and only once: a line that begins with "Verdict:", a JSON object (also
 * between ``` lines) with the member "verdict", or nothing but the verdict itself.  Everything else is not a verdict:
 * two of them, prose, a reply that was cut off.  Text that a judge quotes from an answer can at worst make its reply
 * invalid; it never becomes the verdict.
 */
#ifndef JUDGES_VERDICT_H
#define JUDGES_VERDICT_H

#include "eval/base/record.h"

struct arena;

/* What the reply says as its verdict, without emphasis and the final period; in the arena.  False: *why says what is
 * wrong with it, for the list of replies without a verdict. */
bool verdict_find(const struct generation *reply, str *said, str *why, struct arena *a);

/* A whole number from low to high, also as "7/10" where high is 10.  False: *why says what was found. */
bool verdict_number(str said, int low, int high, double *value, str *why, struct arena *a);

/* The index of the word among words[n], in any case.  False: *why says what was found and what expected. */
bool verdict_word(str said, const char *const *words, size_t n, size_t *index, str *why, struct arena *a);

/* A verdict on two answers, A and B, which prompts of kind pairwise ask for: 1 = A is better, 0 = B, 1/2 = tie. */
extern const char verdict_pair_prompt[];
bool verdict_read_pair(const struct generation *reply, double *value, str *why, struct arena *a);

#endif
