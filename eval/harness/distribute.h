/*
 * distribute.h -- distributes the requests of a run over the ranks of one `mpirun`: rank 0 hands them out and is the
 * only one that writes the store; all ranks compute.  An answer does not depend on the rank that computes it, so the
 * number of ranks does not change results.
 */
#ifndef EVAL_HARNESS_DISTRIBUTE_H
#define EVAL_HARNESS_DISTRIBUTE_H

#include "eval/backends/backend.h"

struct mpi;
struct plan;

/* Rank 0's account of the others. */
struct distribution {
    struct mpi *mpi;
    size_t *in_flight;  /* [mpi_size] requests that a rank has and has not answered */
    size_t n_in_flight; /* their sum */
};

/* An account without requests; the arrays live in `a`. */
void distribution_init(struct distribution *d, struct mpi *mpi, struct arena *a);

/* Number of requests to hand out at once when about n are left: proportional to n ("guided self-scheduling",
 * Polychronopoulos and Kuck 1987), so that all ranks finish at about the same time. */
size_t distribution_chunk(const struct distribution *d, size_t n_left);

/* A rank that needs more work; 0 if none does. */
int distribution_idle_rank(const struct distribution *d, size_t chunk);
/* Sends requests [n], indices in the plan, to a rank. */
bool distribution_send(struct distribution *d, int rank, const size_t *requests, size_t n, struct err *e);
/* The next answer of another rank; its texts live in `a`.  An error that ended a rank is an error here. */
bool distribution_receive(struct distribution *d, struct backend_reply *out, bool *found, struct arena *a,
                          struct err *e);
/* Stops all ranks, also after an error, and waits for them to end; after 20 s the rest are killed.  warn: of ranks that
 * ended by an error that rank 0 has not seen. */
void distribution_stop(struct mpi *mpi, bool warn);

/* Runs on ranks other than 0: computes the requests it receives until it is stopped. */
bool distribution_work(struct plan *p, struct mpi *mpi, struct err *e);
/* Reports to rank 0 the error that ends this rank. */
void distribution_report_error(struct mpi *mpi, const struct err *why);

#endif
