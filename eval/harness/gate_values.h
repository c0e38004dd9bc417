/*
 * gate_values.h -- the values that gate rules check: a component of a metric, a
 * measure of the answers (truncated, errors, seconds, cost, ...), or the share of
 * answers with an error label.
 */
#ifndef EVAL_HARNESS_GATE_VALUES_H
#define EVAL_HARNESS_GATE_VALUES_H

#include "eval/base/str.h"

struct arena;
struct gate_rule;
struct run_task;
struct run_view;

/* One number of a run and where it comes from. */
struct gate_value {
    double score;
    size_t n, missing, n_unextracted; /* items with and without a score; answers that could not be extracted */
    bool higher_is_better;
    bool is_target; /* neither direction is better; only known for rules with max-drop */
    int decimals;
    double low, high; /* the range of the score as far as a rule asks for it; else infinite */
    str signature;
    const double *items; /* [items of the task]; NaN = missing */
    str note;            /* what the score consists of; may be empty */
    bool is_item_mean;   /* the score is the mean of `items`; only known for rules with max-drop */
};

/* The value of the rule's task, component and model; false if the run has none.  `like` (may be NULL): where the run
 * has several of this component, the one with the same signature. */
bool gate_find_value(const struct run_view *v, const struct gate_rule *r, const struct gate_value *like,
                     struct gate_value *out, struct arena *a);

/* Which setting of the task (decoding, examples, system message, extraction) differs between the runs, as a sentence;
 * empty if none does.  Where a model has its own prompt and examples, those are compared. */
str gate_other_setting(const struct run_task *now, const struct run_task *before, str model_now, str model_before,
                       struct arena *a);

#endif
