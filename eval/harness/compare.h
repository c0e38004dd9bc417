/*
 * compare.h -- stage 6: is a fine-tune better than its base, item by item?
 */
#ifndef EVAL_HARNESS_COMPARE_H
#define EVAL_HARNESS_COMPARE_H

#include "eval/harness/score.h"

/* Every <compare> of the suite on one task: each tuned model against the base
 * on every headline component, corrected over that family for each test
 * separately. */
bool compare_task(struct scoring *sc, const struct scored_task *d, struct err *e);

/* Derives n_compared, detectable_d and power from the comparisons of each task. */
void comparisons_add_power(struct run_view *v, struct arena *a);

#endif
