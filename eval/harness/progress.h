/*
 * progress.h -- one progress line on a terminal while answers arrive; nothing elsewhere.
 */
#ifndef EVAL_HARNESS_PROGRESS_H
#define EVAL_HARNESS_PROGRESS_H

#include "eval/base/str.h"

struct progress {
    size_t total, done, errors; /* answers of this run */
    uint64_t tokens;            /* read and written */
    double cost;                /* USD, by the prices of the suite */
    double started, last_shown; /* seconds of clock_seconds */
    bool on;
};

void progress_start(struct progress *p, size_t total, bool quiet);
/* The names of the item and model answered last; empty while nothing is answered. */
void progress_show(struct progress *p, str item, str model);
void progress_end(struct progress *p);

#endif
