/*
 * ranks.h -- three or more models side by side: Friedman's test over the items of
 * a task, or over tasks, with Nemenyi's critical difference.
 */
#ifndef EVAL_HARNESS_RANKS_H
#define EVAL_HARNESS_RANKS_H

#include "eval/harness/compare.h"

/* Corpus scores of the tasks met so far, for ranks over tasks; {0} is ready. */
struct task_scores {
    struct task_score *list; /* in the arena */
    size_t n, cap;
};

/* Ranks over the task's items, of every headline component. */
bool ranks_of_task(const struct suite *s, const struct suite_task *t, const struct run_view *v,
                   const struct scored_task *d, struct task_scores *seen, size_t *position, struct store *store,
                   struct arena *a, struct err *e);
/* Ranks over tasks, of components that two tasks or more have. */
bool ranks_over_tasks(const struct suite *s, const struct run_view *v, const struct task_scores *seen, size_t *position,
                      struct store *store, struct arena *a, struct err *e);

#endif
