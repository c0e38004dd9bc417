/*
 * select.h -- <select>: the best of some models by the scores of a task that no
 * report shows, so that an epoch is chosen on validation data and judged on the
 * test set.
 */
#ifndef EVAL_HARNESS_SELECT_H
#define EVAL_HARNESS_SELECT_H

#include "eval/harness/score.h"

/* Makes each choice that this task decides; sc->selections has them.  The score of a model is that of the items that
 * all models to choose from have a score for; of equal models the first is chosen.  Without such items nothing is
 * chosen, and a warning says so.  A component that the task lacks is an error. */
bool select_by_task(struct scoring *sc, const struct scored_task *d, struct err *e);

/* The suite whose comparisons name the chosen models; a comparison with a model that was not chosen is left out. */
struct suite select_resolved(const struct scoring *sc, struct arena *a);

#endif
