/*
 * team.h -- the threads of a forward pass: all of them run the same program
 * ("collective" functions are called by every worker), take chunks of each
 * phase's work as they get done with the last, and meet at a barrier.
 *
 * Who computes what may vary; what is computed, and in which order it is
 * summed, may not.
 */
#ifndef EVAL_ENGINE_THREADS_TEAM_H
#define EVAL_ENGINE_THREADS_TEAM_H

#include <stdbool.h>
#include <stddef.h>

struct team;

struct worker {
    struct team *team;
    unsigned phase;
    int index; /* 0 .. width - 1; 0 is the caller of team_run */
    int width; /* threads that take part in this run */
};

struct team *team_new(int n_threads); /* owns: team_free */
void team_free(struct team *t);
int team_size(const struct team *t); /* threads; indices of workers are below it */

/* body(worker, arg) on all threads, or on as many as pay while other processes hold processors (pace.c); returns when
 * all are through.  Times of runs with the same body and about equal size are compared. */
void team_run(struct team *t, void (*body)(struct worker *, void *), void *arg, size_t size);

/* The next runs on so many threads, whatever pays; 0 ends that. */
void team_fix_width(struct team *t, int width);

/* The next `chunk` of items 0..n-1 of this phase; false when there are none left. */
bool team_next_chunk(struct worker *me, size_t n, size_t chunk, size_t *from, size_t *to);

/* Ends the phase: what the others wrote before it can be read after it. */
void team_barrier(struct worker *me);

#endif
