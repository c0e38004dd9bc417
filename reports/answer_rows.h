/*
 * answer_rows.h -- indexes the answers, item scores and labels of one task by item, so that formats can write one
 * item at a time without searching the whole run or holding its text.
 */
#ifndef REPORTS_ANSWER_ROWS_H
#define REPORTS_ANSWER_ROWS_H

#include "reports/view.h"

struct answer_rows {
    const struct run_view *v;
    size_t task, first, n; /* items [first, first + n) of v->items */
    const struct run_score *columns;
    size_t n_columns;
    const struct run_answer **answers; /* [n][n_models], NULL = none */
    const struct run_score **scores;   /* [n_models][n_columns], NULL = none */
    struct answer_label *labels;       /* private: sorted by row, model and position in the run */
    size_t n_labels;
};

/* `v` is the view of that task (run_split_tasks).  Everything lives in the arena. */
struct answer_rows answer_rows_of(const struct run_view *v, size_t task, struct arena *a);

/* NULL if the model has no answer to the item. */
const struct run_answer *answer_rows_get(const struct answer_rows *r, size_t model, size_t row);

/* The labels of an answer, in the run's order: the first of *n pointers. */
struct answer_label {
    size_t row, model;
    const struct run_label *label;
};
const struct answer_label *answer_rows_labels(const struct answer_rows *r, size_t model, size_t row, size_t *n);

#endif
