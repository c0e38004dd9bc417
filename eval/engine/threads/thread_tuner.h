/*
 * thread_tuner.h -- how many threads of a team pay: fewer than there are while other
 * processes hold some of the processors.
 */
#ifndef EVAL_ENGINE_THREADS_THREAD_TUNER_H
#define EVAL_ENGINE_THREADS_THREAD_TUNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TUNER_KINDS = 16 };

/* Runs lately, of one kind with one number of threads. */
struct tuner_window {
    double seconds, lost; /* lost: slept at barriers, mean of the threads */
    int runs;
};

/* Runs of one body and about equal size. */
struct tuner_kind {
    uintptr_t body;
    int size;  /* logarithm */
    int width; /* threads that are known to pay */
    int trial; /* threads that are being tried, or 0 */
    struct tuner_window settled, tried;
    double used;             /* when it ended last */
    double next[2], wait[2]; /* of trials with fewer and with more threads: when, and seconds between them */
    unsigned n_wider;        /* trials with more threads */
    int fewer;               /* threads that the next trial with fewer leaves out besides */
    bool displaced;          /* its last run was slow although threads were left out */
};

struct thread_tuner {
    int n; /* threads of the team */
    struct tuner_kind kinds[TUNER_KINDS], *now;
};

/* Threads for a run of `body` on so many items (0: of a size of its own) that begins now.  *pause: the caller should
 * sleep for a moment first, so that the system finds it a free processor. */
int thread_tuner_begin(struct thread_tuner *p, uintptr_t body, size_t size, double now, bool *pause);
/* It ended, and its threads slept for so long between them. */
void thread_tuner_end(struct thread_tuner *p, double seconds, double slept, double now);

#endif
