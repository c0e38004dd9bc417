/*
 * distribute.h -- the requests of a run shared by the ranks of one `mpirun`: rank 0 hands them out and alone writes the
 * store; every rank computes.  Answers do not depend on which rank computes them, so that any number of ranks gives the
 * same results.
 */
#ifndef EVAL_HARNESS_DISTRIBUTE_H
#define EVAL_HARNESS_DISTRIBUTE_H

#include "eval/backends/backend.h"

struct mpi;
struct plan;

/* Rank 0's account of the others. */
struct distribution {
    struct mpi *mpi;
    size_t *under_way; /* [mpi_size] requests that a rank has and has not answered */
    size_t n_away;     /* their sum */
};

void distribution_init(struct distribution *d, struct mpi *mpi, struct arena *a);

/* How many requests to hand out at once when about n are left: a share that shrinks with them ("guided
 * self-scheduling", Polychronopoulos and Kuck 1987), so that all ranks end at about the same time. */
size_t distribution_chunk(const struct distribution *d, size_t n_left);

/* A rank that could use more work; 0 if there is none. */
int distribution_idle_rank(const struct distribution *d, size_t chunk);
bool distribution_send(struct distribution *d, int rank, const size_t *requests, size_t n, struct err *e);
/* The next answer of another rank; its texts live in `a`.  An error that ended a rank is an error here. */
bool distribution_take(struct distribution *d, struct backend_reply *out, bool *found, struct arena *a, struct err *e);
/* Tells all ranks that there is no more work, also after an error, and waits until they have ended; ranks that do not
 * within 20 s are killed. */
void distribution_stop(struct mpi *mpi);

/* A rank other than 0: computes what it is sent until it is stopped. */
bool distribution_work(struct plan *p, struct mpi *mpi, struct err *e);
/* Tells rank 0 why this rank ends without work. */
void distribution_give_up(struct mpi *mpi, const struct err *why);

#endif
