/*
 * tasks_shown.h -- the tasks of a large run that a report shows in full.
 *
 * A run may have thousands of tasks.  Tables, charts and examples of each would be a report that nobody opens and that
 * takes hours to draw, so beyond a number of tasks (<report tasks>) only the worst have them; page_tasks.c sums up all
 * tasks, and the CSV files, report.json and the item browser have every one.
 */
#ifndef REPORTS_TASKS_SHOWN_H
#define REPORTS_TASKS_SHOWN_H

#include "eval/store/store.h"

enum {
    REPORT_MAX_TASKS = 60,  /* up to which all are shown; MMLU has 57 */
    REPORT_WORST_TASKS = 20 /* shown of more */
};

struct tasks_shown {
    const size_t *list;  /* [n] indices of tasks, ascending */
    const size_t *worst; /* [n] the same, the worst first; NULL if all tasks are shown */
    size_t n;
    bool compared; /* "worst" is by the comparison with the base; else by the score */
};

/* Chooses `max` tasks, all of them if there are no more; 0: the enum above.  Significant losses against the base in
 * the task's main score come first, then the largest losses, each relative to the larger of both scores; where nothing
 * is compared, the lowest main scores.  `of_task`: compares_split.  Ties: order of the suite. */
struct tasks_shown tasks_shown_of(const struct run_view *v, const struct run_view *of_task, size_t max,
                                  struct arena *a);

/* The comparison of the task with the largest loss by that order; NULL if nothing is compared.  `part`: its view. */
const struct run_comparison *tasks_worst_comparison(const struct run_view *part, const struct run_score *main);

/* "Only 20 of the 20000 tasks have tables, charts and examples here: ..."; empty if all are shown. */
str tasks_shown_notice(const struct tasks_shown *shown, size_t n_tasks, struct arena *a);

#endif
