/*
 * ranks.h -- three or more models side by side: Friedman's test over the items of
 * a task, or over tasks, with Nemenyi's critical difference.
 */
#ifndef EVAL_HARNESS_RANKS_H
#define EVAL_HARNESS_RANKS_H

#include "eval/harness/score.h"

/* Ranks over the task's items, of every headline component; notes the corpus scores in sc->tasks. */
bool ranks_of_task(struct scoring *sc, const struct scored_task *d, struct err *e);
/* Ranks over tasks, of components that two tasks or more have. */
bool ranks_over_tasks(struct scoring *sc, struct err *e);

#endif
