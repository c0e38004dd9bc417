/*
 * lines.h -- a finished run as JSON lines on standard output: what `score DIR`
 * and `judge DIR` print for pipelines.
 */
#ifndef EVAL_HARNESS_LINES_H
#define EVAL_HARNESS_LINES_H

#include "eval/store/store.h"

/* One object a task, model and metric; the keys of `score --json`. */
void lines_scores(const struct run_view *v);
/* One object a task, model and item, with all item scores. */
void lines_items(const struct run_view *v);
/* One object a label. */
void lines_labels(const struct run_view *v);
/* Answers with a label, as text: categories x models. */
void lines_categories(const struct run_view *v);

#endif
