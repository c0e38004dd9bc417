/*
 * metric_scores.h -- from the rows of a metric to its scores in the store: of the test set with intervals, and of
 * items.
 */
#ifndef EVAL_HARNESS_METRIC_SCORES_H
#define EVAL_HARNESS_METRIC_SCORES_H

#include "eval/harness/score.h"

/* The lists by model, and the lists of one model of a task with n items; all zero, in the arena.  sm->use is set. */
void metric_scores_init(const struct scoring *sc, struct scored_metric *sm);
void metric_scores_init_rows(const struct scoring *sc, struct scored_metric *sm, size_t m, size_t n);

/* The corpus and item scores of one model from its rows. */
void metric_scores_compute(const struct scoring *sc, struct scored_metric *sm, size_t m, size_t n);

/* [d->n] the answers of a model as the metric scores them; in the arena, or the task's own. */
const struct generation *metric_scores_answers(const struct scored_task *d, size_t m, const struct metric *metric,
                                               struct arena *a);

/* *rows: those of one model for `items` [d->n] alone, on which it has scores.  A metric whose rows depend on the other
 * answers (an answer that repeats one of an item left out is no duplicate) computes them anew; else they are sm->rows.
 */
bool metric_scores_rows_of(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                           size_t m, const bool *items, const double **rows, struct err *e);

/* Stores the scores of all models that the task asks. */
bool metric_scores_store(struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm, str signature,
                         struct err *e);

#endif
