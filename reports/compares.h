/*
 * compares.h -- the comparisons of a run by <compare>.  A suite may compare the same models in several ways: with other
 * bases, tests or levels.  A table, a mark or a sentence describes only one of them.
 */
#ifndef REPORTS_COMPARES_H
#define REPORTS_COMPARES_H

#include "eval/store/store.h"

/* The views of one task, each with the comparisons that fit in one table: the same base, tests, correction and level,
 * and each model once.  `rows`: the task's rows (run_split_tasks).  Returns the number of views, at least one; the
 * marks in the result tables come from the first. base and alpha of a view are those of its comparisons. */
size_t compares_of_task(const struct run_view *rows, const struct run_view **out, struct arena *a);

/* The run with the first comparisons of each task only; `first`: [n_tasks] views. */
struct run_view compares_first(const struct run_view *v, const struct run_view *first, struct arena *a);

/* run_split_tasks with the first comparisons of each task. */
const struct run_view *compares_split(const struct run_view *v, struct arena *a);

/* True if all tasks have the same base, level, correction and first test. */
bool compares_have_one_test(const struct run_view *v);

/* The models that are compared in a view of compares_of_task: "b, c and d".  Returns their number; 0 if there are
 * none, or if they are all the models that the task asks. */
size_t compares_models(const struct run_view *part, str *names, struct arena *a);

/* True if all comparisons of the view have the same base, correction and level, so one sentence describes them. */
bool compares_all_have_same_rules(const struct run_view *v);

/* True if two comparisons have the same base, correction and level. */
bool compares_have_same_rules(const struct run_comparison *x, const struct run_comparison *y);

#endif
