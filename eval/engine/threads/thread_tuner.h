/*
 * thread_tuner.h -- chooses the number of threads for a run: fewer than the team has while other processes occupy
 * processors.
 */
#ifndef EVAL_ENGINE_THREADS_THREAD_TUNER_H
#define EVAL_ENGINE_THREADS_THREAD_TUNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { TUNER_KINDS = 16 };

/* Recent runs of one kind at one width. */
struct tuner_window {
    double seconds, lost; /* lost: seconds asleep at barriers, mean over the threads */
    int runs;
};

/* Runs with the same body and about the same size. */
struct tuner_kind {
    uintptr_t body;
    int size;  /* logarithm, base 2 */
    int width; /* the best known number of threads */
    int trial; /* the number of threads on trial, or 0 */
    struct tuner_window best_window, trial_window;
    double used;             /* time at which the last run ended */
    double next[2], wait[2]; /* [fewer, more threads]: time of the next trial, and seconds between trials */
    unsigned n_wider;        /* trials with more threads so far */
    int fewer;               /* the next trial with fewer threads leaves out this many */
    bool was_slow;           /* the last run was slow although threads were left out */
};

struct thread_tuner {
    int n; /* threads of the team */
    struct tuner_kind kinds[TUNER_KINDS], *now;
};

/* The number of threads for a run of `body` over `size` items that begins at `now` (seconds).  *pause: the caller
 * should sleep for a moment first, so that the scheduler moves it to a free processor. */
int thread_tuner_begin(struct thread_tuner *p, uintptr_t body, size_t size, double now, bool *pause);
/* Reports a finished run: its duration, its total barrier sleep over all threads, and the time at its end, in seconds.
 */
void thread_tuner_end(struct thread_tuner *p, double seconds, double slept, double now);

#endif
