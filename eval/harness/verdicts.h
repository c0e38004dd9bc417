/*
 * verdicts.h -- judges that ask models: every answer of a task is put to each judging model, and its verdicts become a
 * score of the task like that of a metric, with intervals, comparisons and gates.
 *
 * A verdict is requested under the task TASK#NAME as item ITEM|MODEL|K: the answer of MODEL to ITEM, sample K from 1.
 * The seed of sampling is a function of the run's seed, the item and K.  Several samples and several judges are
 * combined by their mean, or by their majority where a verdict is yes or no.  A reply that is not one verdict in the
 * requested form is never guessed at: it is counted, and the answer is missing from the score.
 */
#ifndef EVAL_HARNESS_VERDICTS_H
#define EVAL_HARNESS_VERDICTS_H

#include "eval/harness/score.h"

struct plan;
struct suite_model_judge;

/* Before any model is asked: the prompts can be rendered, and the judging models are part of the run. */
bool verdicts_check(const struct plan *p, struct err *e);

/* Stage 3, once the answers are stored: asks the judging models of all tasks. */
bool verdicts_collect(struct plan *p, struct err *e);

/* Stage 5 of one task: appends a metric to `d` for each model judge and stores its scores. */
bool verdicts_score(struct scoring *sc, struct scored_task *d, struct err *e);

/* The item under which a verdict is requested. */
str verdict_id(str item, str model, int sample, struct arena *a);

#endif
