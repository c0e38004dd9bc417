/*
 * mpi.h -- the processes of one `mpirun`, and messages between rank 0 and the others.
 *
 * OpenMPI 4 or 5 is loaded when the program runs under its mpirun; it is not needed to build or otherwise to run.  The
 * binary interface of the few functions used has not changed since OpenMPI 1.x (libmpi.so.40 and its predecessors).
 */
#ifndef EVAL_HARNESS_MPI_H
#define EVAL_HARNESS_MPI_H

#include "eval/base/strbuf.h"

struct err;
struct mpi;

enum mpi_tag {
    MPI_TAG_WORK = 1, /* to a rank: indices of requests (size_t) */
    MPI_TAG_STOP,     /* to a rank: no more work; to rank 0: the rank has ended */
    MPI_TAG_REPLY,    /* to rank 0: one answer (distribute.c) */
    MPI_TAG_ERROR,    /* to rank 0: why the rank has ended */
};

/* *out is NULL without mpirun or with a single rank.  Close with mpi_close. */
bool mpi_open(struct mpi **out, struct err *e);
/* Waits for the other ranks; NULL is fine. */
void mpi_close(struct mpi *m);
/* Ends all ranks at once, with this exit status. */
void mpi_abort(struct mpi *m, int status);

int mpi_rank(const struct mpi *m); /* 0 .. mpi_size - 1; 0 for NULL */
int mpi_size(const struct mpi *m); /* 1 for NULL */
/* On rank 0: number of other ranks that have reported their end. */
int mpi_ended(const struct mpi *m);

/* Sends n bytes to rank `to` without waiting for it: it may be computing, and MPI_Send would keep this rank's core busy
 * until then. */
bool mpi_send(struct mpi *m, int to, enum mpi_tag tag, const void *data, size_t n, struct err *e);
/* Takes a message that has arrived; *found = false if there is none.  Replaces *data. */
bool mpi_receive(struct mpi *m, int *from, enum mpi_tag *tag, struct strbuf *data, bool *found, struct err *e);

#endif
