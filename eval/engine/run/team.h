/*
 * team.h -- the threads of a forward pass: all of them run the same program
 * ("collective" functions are called by every worker), take chunks of each
 * phase's work as they get done with the last, and meet at a barrier.
 *
 * Who computes what may vary; what is computed, and in which order it is
 * summed, may not.
 */
#ifndef EVAL_ENGINE_RUN_TEAM_H
#define EVAL_ENGINE_RUN_TEAM_H

#include <stdbool.h>
#include <stddef.h>

struct team;

struct worker {
    struct team *team;
    unsigned phase;
    int index; /* 0 .. n - 1; 0 is the caller of team_run */
};

struct team *team_new(int n_threads); /* owns: team_free */
void team_free(struct team *t);
int team_size(const struct team *t);

/* body(worker, arg) on every thread; returns when all are through. */
void team_run(struct team *t, void (*body)(struct worker *, void *), void *arg);

/* The next `chunk` of items 0..n-1 of this phase; false when there are none left. */
bool team_take(struct worker *me, size_t n, size_t chunk, size_t *from, size_t *to);

/* Ends the phase: what the others wrote before it can be read after it. */
void team_meet(struct worker *me);

/* Processors that this process may use: affinity, the cgroup's quota, and what other ranks of an MPI job leave. */
int team_processors(void);
/* Processes of this MPI job on this machine; 1 without. */
int team_ranks(void);

#endif
