/*
 * mpi.c -- see mpi.h.
 *
 * Types and constants are those of OpenMPI's mpi.h (www.open-mpi.org): handles are addresses of predefined objects that
 * the library exports, MPI_ANY_SOURCE and MPI_ANY_TAG are -1.  MPICH's interface differs; under its launcher there is
 * no OMPI_COMM_WORLD_SIZE, and the program says what it found.
 */
#include "eval/harness/mpi.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/mem.h"

enum { ANY = -1, SUCCESS = 0, MAX_MESSAGE = 64 << 20, LOOK_MICROSECONDS = 2000, LAST_SECONDS = 20 };

/* MPI_Status of OpenMPI. */
struct status {
    int source, tag, error, cancelled;
    size_t count;
};

/* A message that has not left yet. */
struct outgoing {
    void *request; /* MPI_Request: in OpenMPI, a pointer */
    char *bytes;
};

struct mpi {
    void *library, *world, *byte;
    int rank, size, n_ended;
    struct outgoing *outgoing; /* [n_outgoing] in the order of sending */
    size_t n_outgoing, cap_outgoing;
    int (*finalize)(void);
    int (*abort)(void *communicator, int status);
    int (*isend)(const void *data, int n, void *type, int to, int tag, void *communicator, void **request);
    int (*test)(void **request, int *flag, struct status *s); /* s may be NULL, which is MPI_STATUS_IGNORE */
    int (*recv)(void *data, int n, void *type, int from, int tag, void *communicator, struct status *s);
    int (*iprobe)(int from, int tag, void *communicator, int *flag, struct status *s);
    int (*get_count)(const struct status *s, void *type, int *n);
};

static bool load(struct mpi *m, const char *name, void *function, struct err *e)
{
    void *symbol = dlsym(m->library, name);

    memcpy(function, &symbol, sizeof symbol); /* as POSIX does for functions */
    return symbol || err_set(e, ERR_UNSUPPORTED, "mpirun: libmpi has no %s (expected OpenMPI 4 or 5)", name);
}

static void *open_library(void)
{
    static const char *const names[] = { "libmpi.so.40", "libmpi.so.80", "libmpi.so" };
    void *library = NULL;

    for (size_t i = 0; !library && i < COUNT_OF(names); i++)
        library = dlopen(names[i], RTLD_NOW | RTLD_GLOBAL); /* its components look for its symbols */
    return library;
}

static bool start(struct mpi *m, struct err *e)
{
    int (*init)(int *, char ***);
    int (*rank)(void *, int *);
    int (*size)(void *, int *);

    m->library = open_library();
    if (!m->library)
        return err_set(e, ERR_UNSUPPORTED, "mpirun: cannot load libmpi (%s)", dlerror());
    if (!load(m, "ompi_mpi_comm_world", &m->world, e) || !load(m, "ompi_mpi_byte", &m->byte, e) ||
        !load(m, "MPI_Init", &init, e) || !load(m, "MPI_Comm_rank", &rank, e) || !load(m, "MPI_Comm_size", &size, e) ||
        !load(m, "MPI_Finalize", &m->finalize, e) || !load(m, "MPI_Abort", &m->abort, e) ||
        !load(m, "MPI_Isend", &m->isend, e) || !load(m, "MPI_Test", &m->test, e) || !load(m, "MPI_Recv", &m->recv, e) ||
        !load(m, "MPI_Iprobe", &m->iprobe, e) || !load(m, "MPI_Get_count", &m->get_count, e))
        return false;
    if (init(NULL, NULL) != SUCCESS || rank(m->world, &m->rank) != SUCCESS || size(m->world, &m->size) != SUCCESS)
        return err_set(e, ERR_IO, "mpirun: MPI cannot be started");
    return true;
}

/* Ranks that a launcher announces in this environment variable; 0 without it. */
static int64_t ranks_in(const char *variable)
{
    const char *text = getenv(variable);
    int64_t n = 0;

    return text && str_to_int(str_from(text), &n) ? n : 0;
}

bool mpi_open(struct mpi **out, struct err *e)
{
    int64_t n_ranks = ranks_in("OMPI_COMM_WORLD_SIZE");

    *out = NULL;
    if (n_ranks == 0 && ranks_in("PMI_SIZE") > 1 && getenv("MPI_LOCALNRANKS"))
        return err_set(e, ERR_UNSUPPORTED, "mpirun: not OpenMPI's (found MPICH's, expected OpenMPI 4 or 5)");
    if (n_ranks < 2)
        return true;
    struct mpi *m = xcalloc(1, sizeof *m);
    if (!start(m, e)) {
        free(m);
        return false;
    }
    *out = m;
    return true;
}

/* Frees the messages that have left. */
static void free_sent(struct mpi *m)
{
    size_t n_kept = 0;

    for (size_t i = 0; i < m->n_outgoing; i++) {
        int flag = 0;
        if (m->test(&m->outgoing[i].request, &flag, NULL) == SUCCESS && !flag)
            m->outgoing[n_kept++] = m->outgoing[i];
        else
            free(m->outgoing[i].bytes);
    }
    m->n_outgoing = n_kept;
}

void mpi_close(struct mpi *m)
{
    if (!m)
        return;
    double began = clock_seconds();
    for (free_sent(m); m->n_outgoing > 0 && clock_seconds() - began < LAST_SECONDS; free_sent(m))
        usleep(LOOK_MICROSECONDS);
    free(m->outgoing);
    m->finalize();
    free(m); /* the library stays loaded: its threads may still run */
}

void mpi_abort(struct mpi *m, int status)
{
    m->abort(m->world, status);
}

int mpi_ended(const struct mpi *m)
{
    return m->n_ended;
}

int mpi_rank(const struct mpi *m)
{
    return m ? m->rank : 0;
}

int mpi_size(const struct mpi *m)
{
    return m ? m->size : 1;
}

bool mpi_send(struct mpi *m, int to, enum mpi_tag tag, const void *data, size_t n, struct err *e)
{
    if (n > MAX_MESSAGE)
        return err_set(e, ERR_UNSUPPORTED, "mpirun: message too large (found %zu bytes, expected at most %d)", n,
                       MAX_MESSAGE);
    struct outgoing out = { .bytes = xmalloc(n + 1) };
    if (n > 0)
        memcpy(out.bytes, data, n);
    if (m->isend(out.bytes, (int)n, m->byte, to, (int)tag, m->world, &out.request) != SUCCESS) {
        free(out.bytes);
        return err_set(e, ERR_IO, "mpirun: cannot send to rank %d", to);
    }
    VEC_PUSH(m->outgoing, m->n_outgoing, m->cap_outgoing) = out;
    free_sent(m);
    return true;
}

bool mpi_receive(struct mpi *m, int *from, enum mpi_tag *tag, struct strbuf *data, bool *found, struct err *e)
{
    struct status s = { .source = ANY };
    int flag = 0, n = 0;

    *found = false;
    free_sent(m);
    if (m->iprobe(ANY, ANY, m->world, &flag, &s) != SUCCESS)
        return err_set(e, ERR_IO, "mpirun: cannot look for messages");
    if (!flag)
        return true;
    if (m->get_count(&s, m->byte, &n) != SUCCESS || n < 0 || n > MAX_MESSAGE)
        return err_set(e, ERR_IO, "mpirun: bad message from rank %d", s.source);
    char *bytes = xmalloc((size_t)n + 1);
    bool ok = m->recv(bytes, n, m->byte, s.source, s.tag, m->world, &s) == SUCCESS;
    strbuf_reset(data);
    strbuf_add(data, (str){ bytes, (size_t)n });
    free(bytes);
    *from = s.source;
    *tag = (enum mpi_tag)s.tag;
    *found = ok;
    m->n_ended += ok && (*tag == MPI_TAG_STOP || *tag == MPI_TAG_ERROR);
    return ok || err_set(e, ERR_IO, "mpirun: cannot receive from rank %d", s.source);
}
