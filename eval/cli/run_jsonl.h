/*
 * run_jsonl.h -- a finished run as JSON lines on standard output, for `score DIR`
 * and `judge DIR`.
 */
#ifndef EVAL_CLI_RUN_JSONL_H
#define EVAL_CLI_RUN_JSONL_H

#include "eval/store/store.h"

/* One object per task, model and metric; the keys of `score --json`. */
void run_jsonl_scores(const struct run_view *v);
/* One object per task, model and item, with all item scores. */
void run_jsonl_items(const struct run_view *v);
/* One object per label. */
void run_jsonl_labels(const struct run_view *v);
/* One object per statistic of agreement (people with scores, judges with each other) and count of unread verdicts. */
void run_jsonl_agreement(const struct run_view *v);
/* The same as a table. */
void run_jsonl_agreement_table(const struct run_view *v);
/* Answers with a label, as text: categories x models. */
void run_jsonl_categories(const struct run_view *v);

#endif
