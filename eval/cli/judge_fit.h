/*
 * judge_fit.h -- a judge held against answers that people labelled, and its thresholds fitted to them.
 */
#ifndef EVAL_CLI_JUDGE_FIT_H
#define EVAL_CLI_JUDGE_FIT_H

#include "eval/base/str.h"

struct arena;
struct err;

struct judge_fit_options {
    const char *gold; /* JSONL: question, reference, answer, labels (a list of categories; empty = correct), finish */
    str judge;        /* as for --judge */
    const char *out;  /* the fitted thresholds are written here; NULL: nothing is fitted */
    bool as_json;
};

/* Prints per category precision, recall and F1; macro F1, kappa over all classes and of "error or not"; and a
 * reliability table, how often labels of a confidence were right: with the thresholds as given and, where something is
 * fitted, with the new ones. */
bool judge_fit(const struct judge_fit_options *o, struct arena *a, struct err *e);

#endif
