/*
 * pairwise.h -- kind `pairwise`: each fine-tune's answer against the base's
 * answer to the same item; who wins, by a metric, a rule judge or a model.
 *
 * Answers come as for kind `generate`.  A model is asked about both orders of
 * the two answers (position swap); verdicts that do not survive the swap are
 * ties.  Its questions are requests like any other: kept, resumed, never asked
 * twice.
 */
#ifndef EVAL_HARNESS_PAIRWISE_H
#define EVAL_HARNESS_PAIRWISE_H

#include "eval/harness/compare.h"

/* After stage 3: ask the judging models of all pairwise tasks. */
bool pairs_collect(const struct plan *p, const struct suite *s, const struct run_options *o, struct store *store,
                   struct arena *a, struct err *e);

/* Stage 5 and 6 of one pairwise task: win rates and their test against even. */
bool pairs_score(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                 const struct scored_task *d, size_t *position, size_t *compared, struct store *store, int n_threads,
                 struct arena *a, struct err *e);

#endif
