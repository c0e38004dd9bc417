/*
 * overlap.h -- counts inputs of a test set that occur twice or in the training data.
 *
 * Equal: the same text except for case and white space.  Near: 13 words in a row in common, the contamination test of
 * GPT-3 (Brown et al. 2020, appendix C); runs of 13 words that more than 10 inputs share are the task's own wording
 * and do not count.
 */
#ifndef EVAL_HARNESS_OVERLAP_H
#define EVAL_HARNESS_OVERLAP_H

#include "eval/base/record.h"

struct arena;

struct overlap {
    size_t equal; /* inputs that are equal to another */
    size_t near;  /* further inputs that share 13 words in a row with another */
    size_t of;    /* texts that they were compared with */
};

/* Each input against those before it. */
struct overlap overlap_within(const struct sample *items, size_t n);
/* Inputs of the test set against all of the training data. */
struct overlap overlap_with(const struct sample *items, size_t n, const struct sample *train, size_t n_train);

/* The same as overlap_within, input by input, for sets that do not fit into memory.  It holds hashes: at most 22 bytes
 * per input and 43 bytes per run of words.  Beyond max_runs different runs, near inputs are not counted. */
struct overlap_counter;
struct overlap_counter *overlap_counter_new(size_t max_runs);
/* One input of the set; the text is not kept. */
void overlap_counter_add(struct overlap_counter *c, str input);
/* The counts so far; *near_is_counted is false once max_runs was exceeded. */
struct overlap overlap_counter_result(const struct overlap_counter *c, bool *near_is_counted);
void overlap_counter_free(struct overlap_counter *c);

/* What "equal" compares: lower case, one blank between words. */
str overlap_key(str text, struct arena *a);

#endif
