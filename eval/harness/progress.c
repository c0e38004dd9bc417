/*
 * progress.c -- one line that says how far, how fast, how long still.
 */
#include <math.h>
#include <stdio.h>
#include <unistd.h>

#include "eval/base/clock.h"
#include "eval/harness/harness.h"

void progress_start(struct progress *p, size_t total, bool quiet)
{
    *p = (struct progress){ .total = total, .started = clock_seconds(), .on = !quiet && isatty(STDERR_FILENO) };
}

void progress_show(struct progress *p, str item, str model)
{
    double now = clock_seconds(), elapsed = now - p->started;

    if (!p->on || (now - p->last_shown < 0.1 && p->done < p->total))
        return;
    p->last_shown = now;
    double eta = p->done ? elapsed / (double)p->done * (double)(p->total - p->done) : NAN;
    fprintf(stderr, "\r\033[K%zu/%zu  %3.0f%%  item " STR_FMT "  " STR_FMT "  %.0f tokens/s  ETA %.0f s", p->done,
            p->total, p->total ? 100.0 * (double)p->done / (double)p->total : 100.0, STR_ARG(str_slice(item, 0, 24)),
            STR_ARG(str_slice(model, 0, 24)), elapsed > 0 ? (double)p->tokens / elapsed : 0.0, isnan(eta) ? 0.0 : eta);
    if (p->errors)
        fprintf(stderr, "  %zu errors", p->errors);
    fflush(stderr);
}

void progress_end(struct progress *p)
{
    if (p->on)
        fprintf(stderr, "\r\033[K");
}
