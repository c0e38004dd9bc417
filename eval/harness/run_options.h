/*
 * run_options.h -- options of a run that are not in its suite.
 */
#ifndef EVAL_HARNESS_RUN_OPTIONS_H
#define EVAL_HARNESS_RUN_OPTIONS_H

#include "eval/base/str.h"

struct mpi;
struct run_view;

struct run_options {
    str out; /* run directory; empty = runs/NAME of the suite */
    const str *only_models, *only_tasks;
    size_t n_only_models, n_only_tasks; /* 0 = all */
    int64_t limit;                      /* items per task; 0 = all */
    int shard, n_shards;                /* 1-based; n_shards 0 = no sharding */
    int batch, n_threads;               /* 0 = automatic */
    uint64_t max_memory;                /* bytes; 0 = by machine */
    double max_cost;                    /* USD; 0 = no limit */
    bool retry_errors, no_report, dry_run, quiet;
    bool json;                               /* --dry-run as JSON */
    void (*print)(const struct run_view *v); /* the scores; NULL = the table */
    bool offline;                            /* models of the hub from the cache only */
    str prompts;           /* file for the requests as JSON lines, instead of sending them; empty = none */
    str recorded;          /* folder of answers to replay in place of all models; empty = none (see recorded.h) */
    str record;            /* folder to write the answers to; empty = none */
    str check;             /* folder of answers that must be equal to the run's; empty = none */
    const str *unrecorded; /* [n_unrecorded] models without recorded answers, which are not asked */
    size_t n_unrecorded;
    str command_line;
    struct mpi *mpi; /* set by harness_run: the ranks of mpirun; NULL = one process */
};

#endif
