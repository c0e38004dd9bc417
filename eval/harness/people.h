/*
 * people.h -- ratings of answers by people (<people>), and how well metrics and judges agree with them.
 */
#ifndef EVAL_HARNESS_PEOPLE_H
#define EVAL_HARNESS_PEOPLE_H

#include "eval/harness/score.h"

struct plan;

/* Before any model is asked: the ratings can be read, are on their scale, and belong to answers of the run. */
bool people_check(const struct plan *p, struct err *e);

/* Stage 5 of one task, after metrics and judges: stores the agreement of each score, and of the judges' labels, with
 * the mean rating of an answer, for each rated model and for all of them (model ""); and of the raters with each other
 * (bin "raters"); the mean rating of each model (kind "rated": `category` the scale, `hits` raters, n rated answers);
 * and the calibration of scores on the people's scale.  Findings of kind "people", see agreement.h; `field` is the name
 * of the raters, `bin` the score. */
bool people_compare(struct scoring *sc, const struct scored_task *d, struct err *e);

#endif
