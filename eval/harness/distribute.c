/*
 * distribute.c -- see distribute.h.
 *
 * Requests are handed out in the plan's order, in which shared prefixes are adjacent, so that a rank that gets
 * neighbours computes their prefix once.  Waiting ranks poll for messages every 2 ms, because a blocking receive of
 * OpenMPI spins on a core that another rank needs.
 */
#include "eval/harness/distribute.h"

#include <math.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/log.h"
#include "eval/base/signals.h"
#include "eval/harness/backend_request.h"
#include "eval/harness/mpi.h"
#include "eval/harness/plan.h"
#include "eval/harness/reply_bytes.h"

enum { MAX_CHUNK = 64, POLL_MICROSECONDS = 2000, MAX_REPLIES = 64, STOP_SECONDS = 20 };

/* --- rank 0 -------------------------------------------------------------------- */

void distribution_init(struct distribution *d, struct mpi *mpi, struct arena *a)
{
    *d = (struct distribution){ .mpi = mpi, .in_flight = ARENA_NEW(a, size_t, (size_t)mpi_size(mpi)) };
}

size_t distribution_chunk(const struct distribution *d, size_t n_left)
{
    size_t n = n_left / (2 * (size_t)mpi_size(d->mpi));

    return n < 1 ? 1 : n > MAX_CHUNK ? MAX_CHUNK : n;
}

int distribution_idle_rank(const struct distribution *d, size_t chunk)
{
    for (int rank = 1; rank < mpi_size(d->mpi); rank++)
        if (d->in_flight[rank] <= chunk / 2)
            return rank;
    return 0;
}

bool distribution_send(struct distribution *d, int rank, const size_t *requests, size_t n, struct err *e)
{
    d->in_flight[rank] += n;
    d->n_in_flight += n;
    return mpi_send(d->mpi, rank, MPI_TAG_WORK, requests, n * sizeof *requests, e);
}

bool distribution_receive(struct distribution *d, struct backend_reply *out, bool *found, struct arena *a,
                          struct err *e)
{
    struct strbuf data = { 0 };
    enum mpi_tag tag;
    int from;
    bool ok = mpi_receive(d->mpi, &from, &tag, &data, found, e);

    if (ok && *found && tag == MPI_TAG_ERROR) {
        ok = err_set(e, ERR_IO, "rank %d: " STR_FMT, from, STR_ARG(strbuf_str(&data)));
    } else if (ok && *found) {
        ok = (tag == MPI_TAG_REPLY && d->in_flight[from] > 0 && reply_from_bytes(strbuf_str(&data), out, a)) ||
             err_set(e, ERR_IO, "rank %d: its message is damaged", from);
        d->in_flight[from] -= ok;
        d->n_in_flight -= ok;
    }
    strbuf_release(&data);
    return ok;
}

void distribution_stop(struct mpi *mpi, bool warn)
{
    double began = clock_seconds();
    struct strbuf data = { 0 };
    struct err ignored;

    for (int rank = 1; rank < mpi_size(mpi); rank++)
        mpi_send(mpi, rank, MPI_TAG_STOP, NULL, 0, &ignored);
    /* Receives and drops late answers, so that no rank blocks forever on a send. */
    while (mpi && mpi_ended(mpi) < mpi_size(mpi) - 1) {
        enum mpi_tag tag;
        bool found = false;
        int from;
        if (!mpi_receive(mpi, &from, &tag, &data, &found, &ignored) || clock_seconds() - began > STOP_SECONDS)
            mpi_abort(mpi, 4);
        if (found && tag == MPI_TAG_ERROR && warn)
            log_warn("rank %d stopped: " STR_FMT "; the other ranks did its work", from, STR_ARG(strbuf_str(&data)));
        if (!found)
            usleep(POLL_MICROSECONDS);
    }
    strbuf_release(&data);
}

/* --- the others ------------------------------------------------------------------ */

struct worker {
    struct plan *plan;
    struct mpi *mpi;
    size_t *in_flight; /* [groups.n] */
    size_t n_in_flight;
    bool stopped;
};

static bool send_reply(struct worker *w, const struct backend_reply *r, struct err *e)
{
    struct strbuf b = { 0 };

    reply_to_bytes(r, &b);
    bool ok = mpi_send(w->mpi, 0, MPI_TAG_REPLY, b.s, b.n, e);
    strbuf_release(&b);
    return ok;
}

static bool begin_request(struct worker *w, size_t index, struct err *e)
{
    struct plan *p = w->plan;
    struct err why = { 0 };

    if (index >= p->n_requests)
        return err_set(e, ERR_IO, "the ranks have different plans (found request %zu of %zu)", index, p->n_requests);
    size_t g = p->groups.of[p->requests[index].model];
    const struct group *group = &p->groups.list[g];
    struct backend_request q = backend_request_make(p, index);
    if (group->backend->submit(group->state, &q, &why)) {
        w->in_flight[g]++;
        w->n_in_flight++;
        return true;
    }
    if (why.code == ERR_IO)
        return *e = why, false;
    struct backend_reply failed = backend_reply_failed(index, &why);
    return send_reply(w, &failed, e);
}

static bool receive_work(struct worker *w, struct err *e)
{
    struct strbuf data = { 0 };
    bool found = true, ok = true;

    while (ok && found && !w->stopped) {
        enum mpi_tag tag;
        int from;
        ok = mpi_receive(w->mpi, &from, &tag, &data, &found, e);
        w->stopped = ok && found && tag == MPI_TAG_STOP;
        for (size_t i = 0; ok && found && tag == MPI_TAG_WORK && i + sizeof i <= data.n; i += sizeof i) {
            size_t index;
            memcpy(&index, data.s + i, sizeof index);
            ok = begin_request(w, index, e);
        }
    }
    strbuf_release(&data);
    return ok;
}

static bool compute(struct worker *w, struct err *e)
{
    struct backend_reply replies[MAX_REPLIES];

    for (size_t g = 0; g < w->plan->groups.n; g++) {
        const struct group *group = &w->plan->groups.list[g];
        size_t n = 0;
        if (w->in_flight[g] == 0)
            continue;
        if (!group->backend->poll(group->state, replies, MAX_REPLIES, &n, e))
            return false;
        w->in_flight[g] -= n;
        w->n_in_flight -= n;
        for (size_t i = 0; i < n; i++)
            if (!send_reply(w, &replies[i], e))
                return false;
    }
    return true;
}

bool distribution_work(struct plan *p, struct mpi *mpi, struct err *e)
{
    struct worker w = { .plan = p, .mpi = mpi, .in_flight = ARENA_NEW(p->mem, size_t, p->groups.n + 1) };

    while (!w.stopped && !signals_interrupted()) {
        if (!receive_work(&w, e) || !compute(&w, e))
            return false;
        if (!w.stopped && w.n_in_flight == 0)
            usleep(POLL_MICROSECONDS);
    }
    return mpi_send(mpi, 0, MPI_TAG_STOP, NULL, 0, e);
}

void distribution_report_error(struct mpi *mpi, const struct err *why)
{
    struct err ignored;

    mpi_send(mpi, 0, MPI_TAG_ERROR, why->text, strlen(why->text), &ignored);
}
