/*
 * group_scores.h -- the mean item score in each group of a task's items, with its interval: by bootstrap over the items
 * (Efron 1979), or Wilson's for a share of right answers.
 */
#ifndef EVAL_HARNESS_GROUP_SCORES_H
#define EVAL_HARNESS_GROUP_SCORES_H

#include <stdbool.h>

struct err;
struct scored_task;
struct scoring;

enum { GROUP_SCORES_MAX = 24 }; /* a field with more values does not form groups */

/* Stores a finding of kind "group" for each model, headline component and group of two or more scored items: `category`
 * is the metric as the suite spells it, `field` the component, `bin` the group, `estimate` the mean of the n item
 * scores, `low` and `high` its 95 % interval, `text` its method: "bootstrap" or "wilson".  Does nothing where
 * the items form fewer than two groups, or more than GROUP_SCORES_MAX. */
bool group_scores_of_task(struct scoring *sc, const struct scored_task *d, struct err *e);

#endif
