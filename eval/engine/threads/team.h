/*
 * team.h -- the threads of a forward pass.  All threads run the same program ("collective" functions are called by
 * every worker), take chunks of each phase's work, and meet at a barrier.
 *
 * Which thread computes a chunk varies; the results and the order of every sum do not.
 */
#ifndef EVAL_ENGINE_THREADS_TEAM_H
#define EVAL_ENGINE_THREADS_TEAM_H

#include <stdbool.h>
#include <stddef.h>

struct team;

struct worker {
    struct team *team;
    unsigned phase;
    int index; /* 0 .. width - 1; worker 0 is the caller of team_run */
    int width; /* threads in this run */
};

/* Starts n_threads - 1 threads; the caller is the other worker.  Fewer if the system refuses.  Free with team_free. */
struct team *team_new(int n_threads);
void team_free(struct team *t);
int team_size(const struct team *t); /* number of threads; worker indices are smaller */

/* Runs body(worker, arg) on all threads, or on fewer while other processes occupy processors (thread_tuner.c); returns
 * when all have returned.  Runs with the same body and about the same size are timed as one kind. */
void team_run(struct team *t, void (*body)(struct worker *, void *), void *arg, size_t size);

/* Pins the thread count; 0 returns to automatic. */
void team_fix_width(struct team *t, int width);

/* Takes the next `chunk` of items 0 .. n - 1 of this phase: from .. to - 1; false when none are left. */
bool team_next_chunk(struct worker *me, size_t n, size_t chunk, size_t *from, size_t *to);

/* Ends the phase: afterwards everything that other threads wrote before it can be read. */
void team_barrier(struct worker *me);

#endif
