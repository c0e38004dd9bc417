/*
 * pairwise.h -- kind `pairwise`: each fine-tune's answer against the base's
 * answer to the same item, decided by a metric, a rule judge or a model.
 *
 * Answers come as for kind `generate`.  A deciding model is asked about both
 * orders of the two answers (position swap); verdicts that do not survive the
 * swap are ties.  Its questions are requests like any other: stored, resumed,
 * never sent twice.  A reply that is not one verdict is counted, and its pair is
 * missing.
 */
#ifndef EVAL_HARNESS_PAIRWISE_H
#define EVAL_HARNESS_PAIRWISE_H

#include "eval/harness/score.h"

struct plan;

/* After stage 3: asks the deciding models of all pairwise tasks. */
bool pairs_collect(struct plan *p, struct err *e);

/* Stages 5 and 6 of one pairwise task: win rates and their test against even. */
bool pairs_score(struct scoring *sc, const struct scored_task *d, struct err *e);

#endif
