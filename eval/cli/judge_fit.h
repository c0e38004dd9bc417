/*
 * judge_fit.h -- evaluates a judge on hand-labelled answers and fits its thresholds to them.
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
    const char *signals; /* JSONL of the signals of each answer is written here; NULL: not wanted */
    bool as_json;
};

/* Prints precision, recall and F1 per category, macro F1, kappa over all classes and of "error or not", and a
 * reliability table (precision by confidence): with the given thresholds and, after fitting, with the new ones. */
bool judge_fit(const struct judge_fit_options *o, struct arena *a, struct err *e);

#endif
