/*
 * compares.h -- the comparisons of a run by <compare>.  A suite may compare the same models in several ways: with other
 * bases, tests or levels.  A table, a mark or a sentence is true of one of them only.
 */
#ifndef REPORTS_COMPARES_H
#define REPORTS_COMPARES_H

#include "eval/store/store.h"

/* The views of one task, each with the comparisons that one table can show: of one base, by the same tests, corrected
 * in one way and at one level, each model once.  `rows`: the task's rows (run_split_tasks).  Returns how many, at least
 * one; the first is that of the marks in the tables of results.  base and alpha of a view are those of its
 * comparisons. */
size_t compares_of_task(const struct run_view *rows, const struct run_view **out, struct arena *a);

/* The run with the first comparisons of each task only; `first`: [n_tasks] views. */
struct run_view compares_first(const struct run_view *v, const struct run_view *first, struct arena *a);

/* run_split_tasks with the first comparisons of each task. */
const struct run_view *compares_split(const struct run_view *v, struct arena *a);

/* Do all tasks have the same base, level, correction and first test? */
bool compares_have_one_test(const struct run_view *v);

/* The models that are compared in a view of compares_of_task: "b, c and d".  Returns how many; 0 if it is every model
 * that the task asks, or none. */
size_t compares_models(const struct run_view *part, str *names, struct arena *a);

/* Does one sentence on base, correction and level hold for all comparisons of the view? */
bool compares_all_alike(const struct run_view *v);

/* Are two comparisons corrected in one way and at one level, against one base? */
bool compares_alike(const struct run_comparison *x, const struct run_comparison *y);

#endif
