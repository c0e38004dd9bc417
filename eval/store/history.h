/*
 * history.h -- results of `gate` over time, in one SQLite file outside the run directories: the last passing run, the
 * trend of every score, item scores, and what else changed between two nights.  Run directories may be deleted.
 */
#ifndef EVAL_STORE_HISTORY_H
#define EVAL_STORE_HISTORY_H

#include "eval/base/str.h"

struct arena;
struct err;
struct history;
struct run_view;

struct history_run {
    int64_t id; /* ascending with time of recording */
    str suite, directory, finished, recorded;
    str identity; /* hash of its answers and scores; empty in rows of earlier versions */
    bool passed;
    size_t n_rules, n_failed;
};

struct history_result { /* one rule */
    str rule, model, metric, message;
    double score, baseline; /* NaN = none */
    bool passed, missing;
};

/* create = false: the file must exist. */
struct history *history_open(const char *path, bool create, struct err *e);
/* Closes the file; NULL is allowed. */
void history_close(struct history *h);

/* Passed runs of the same suite, newest first, excluding `run` itself.  Reads only suite, directory and finished of
 * `run`. */
bool history_passed_runs(struct history *h, const struct history_run *run, struct history_run **out, size_t *n,
                         struct arena *a, struct err *e);

/* All runs, oldest first; `suite` empty = of every suite. */
bool history_runs(struct history *h, str suite, struct history_run **out, size_t *n, struct arena *a, struct err *e);

/* One score in every run that has it, oldest first. */
struct history_score {
    int64_t run; /* history_run.id */
    double score, ci_low, ci_high;
    size_t n;
};
struct history_series {
    str suite, task, model, metric, component;
    const struct history_score *scores; /* [n_scores] */
    size_t n_scores;
};
/* Every score of the suite (empty: of all suites) as a series; *out [*n] in the arena. */
bool history_series(struct history *h, str suite, struct history_series **out, size_t *n, struct arena *a,
                    struct err *e);

/* Item scores of a series in its newest runs that have the newest run's test set (same data, same items). */
struct history_items {
    const str *ids; /* [n_items] */
    size_t n_items;
    const int64_t *runs; /* [n_runs] history_run.id, oldest first */
    size_t n_runs;
    const double *scores; /* [n_runs][n_items]; NaN = none */
    str data_sha256;
};
/* `last`: max number of runs; up_to: no run after this id (0 = no limit). out->n_runs is 0 where the history has no
 * item scores: earlier versions kept none. */
bool history_items(struct history *h, const struct history_series *s, size_t last, int64_t up_to,
                   struct history_items *out, struct arena *a, struct err *e);

/* A change of context since the suite's previous run: machine, program, a model's weights, a task's data or prompt. */
struct history_event {
    int64_t run; /* the first run with the new value */
    str suite, what, before, after;
};
/* Oldest first. */
bool history_events(struct history *h, str suite, struct history_event **out, size_t *n, struct arena *a,
                    struct err *e);

/* Deletes the runs recorded before `date` ("2026-07-26"); *n = number of runs deleted. */
bool history_prune(struct history *h, str date, size_t *n, struct err *e);

/* The run with its rules and all its scores, in one transaction.  The same
 * run (directory and time it finished) recorded again replaces its earlier
 * rows. */
bool history_put(struct history *h, const struct history_run *run, const struct history_result *results, size_t n,
                 const struct run_view *v, struct err *e);

#endif
