/*
 * harness.h -- a suite from its models and test sets to scores and report, in
 * seven stages: suite -> plan -> run -> extract -> score -> compare -> report.
 *
 * Each stage reads from the store what the previous one wrote, and can be repeated alone.
 */
#ifndef EVAL_HARNESS_HARNESS_H
#define EVAL_HARNESS_HARNESS_H

#include "eval/harness/run_options.h"

struct arena;
struct err;
struct run_view;
struct suite;

/* All stages.  ERR_GATE when items ended in error, ERR_INTERRUPTED when stopped. */
bool harness_run(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e);

struct rescore_options {
    const str *metrics; /* NULL = the suite's */
    size_t n_metrics;
    bool save; /* store the scores of `metrics` along with the suite's; else only print them */
    int n_threads;
    void (*print)(const struct run_view *v); /* NULL = the table */
};

/* `assay score DIR`, `assay judge DIR`: repeats extraction to comparison over stored answers, then prints. */
bool harness_rescore(const char *dir, const struct rescore_options *o, struct arena *a, struct err *e);

/* Merges the shards of one suite (runs with --shard) into the new run directory `o->out`: scores, comparisons and
 * reports of the whole. */
bool harness_merge(const str *dirs, size_t n, const struct run_options *o, struct arena *a, struct err *e);

#endif
