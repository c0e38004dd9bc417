/*
 * gate.h -- decides whether a run passes.  Rules over its scores and counts,
 * alone or against a baseline run.
 *
 * A rule is one line: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant". A rule that cannot be checked does not
 * pass: an unfinished run, a missing score, a score over no items, a baseline with another signature or other items, a
 * drop without a valid test.
 */
#ifndef EVAL_HARNESS_GATE_H
#define EVAL_HARNESS_GATE_H

#include "eval/base/str.h"

struct arena;
struct err;
struct run_view;

struct gate_rule {
    str text;               /* as written */
    str task, component;    /* component: of a metric, or a measure such as "truncated" */
    str model;              /* id */
    double min, max;        /* limits of the score; NaN = none */
    double max_drop;        /* against the baseline; NaN = not compared */
    double max_missing;     /* items without a score */
    double max_unextracted; /* answers that could not be extracted; NaN = any number */
    bool significant;       /* a drop fails only if a paired t-test of the item scores finds it */
};

/* ERR_USAGE with the expected form. */
bool gate_rule_parse(str text, struct gate_rule *r, struct err *e);

struct gate_outcome {
    bool passed;
    bool checked;           /* false: there was nothing to compare the rule with */
    bool skipped;           /* passed unchecked: a rule on a drop alone, in the run that starts a history */
    double score, baseline; /* NaN = none */
    double p;               /* of the drop, corrected over all tested rules (Holm); NaN = not tested */
    double detectable;      /* smallest drop that the common items can detect (power 0.8); NaN = unknown */
    str message;            /* found and expected */
};

struct gate_runs {
    const struct run_view *now, *before; /* before NULL: no baseline */
    bool baseline_missing;               /* runs have passed before, but none is left to compare with */
    bool first_run;                      /* a drop that cannot be compared passes with a note */
    str judged;                          /* time of an earlier day on which this same run was judged; empty = none */
};

/* out[n]; returns how many failed. */
size_t gate_check(const struct gate_rule *rules, size_t n, const struct gate_runs *runs, struct gate_outcome *out,
                  struct arena *a);

/* 64 hex digits: the same run, finished at the same time with the same scores. */
str gate_run_identity(const struct run_view *v, struct arena *a);
/* True if one is the other or a copy of it, even one that was scored again: the answers are those of one run. */
bool gate_same_run(const struct run_view *x, const struct run_view *y, struct arena *a);

#endif
