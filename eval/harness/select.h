/*
 * select.h -- <select>: chooses the best of several models by their scores on an
 * unreported task, for example an epoch on validation data, before comparing it on
 * the test set.
 */
#ifndef EVAL_HARNESS_SELECT_H
#define EVAL_HARNESS_SELECT_H

#include "eval/harness/score.h"

/* Makes all selections that are based on this task, in sc->selections.  Models are compared on the items that all
 * candidates have a score for; ties go to the first.  Without common items nothing is chosen, with a warning.  A
 * component that the task does not have is an error. */
bool select_by_task(struct scoring *sc, const struct scored_task *d, struct err *e);

/* The suite whose comparisons name the chosen models; a comparison with a model that was not chosen is left out. */
struct suite select_resolved(const struct scoring *sc, struct arena *a);

#endif
