/*
 * progress.h -- while answers arrive: one progress line on a terminal, elsewhere one line a minute, so that a log shows
 * that the run is alive.
 */
#ifndef EVAL_HARNESS_PROGRESS_H
#define EVAL_HARNESS_PROGRESS_H

#include "eval/base/str.h"

struct progress {
    size_t total, done, errors; /* answers of this run */
    uint64_t tokens;            /* tokens read and written */
    double cost, cost_before;   /* USD, by the prices of the suite; before: of earlier runs that this one resumes */
    bool cost_is_estimated;     /* at least in part an upper bound */
    double started, last_shown; /* seconds of clock_seconds */
    bool on;                    /* the line on a terminal */
    double beat_s;              /* seconds between the lines elsewhere; 0 = none */
};

/* Starts counting towards `total`: a progress line on a terminal, a line now and then elsewhere, nothing if
 * `quiet`. */
void progress_start(struct progress *p, size_t total, bool quiet);
/* Item and model of the latest answer; empty before the first. */
void progress_show(struct progress *p, str item, str model);
/* Clears the progress line. */
void progress_end(struct progress *p);

#endif
