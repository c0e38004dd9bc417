/*
 * worker.c -- see worker.h.  Its input is a socket and its output a pipe, both non-blocking, so that a process that
 * does not read cannot block the program.  They are separate, so that it is noticed when the process closes either one.
 */
#include "eval/backends/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/backends/worker_output.h"
#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"

enum { MAX_LINE = 8 << 20, CHUNK = 64 << 10, MAX_WORKERS = 256 };

struct worker {
    pid_t pid;
    int to, from; /* its standard input and output */
    struct strbuf out, in;
    size_t sent;     /* of out */
    size_t consumed; /* of in */
    bool ended, too_long;
    bool killed;        /* by us, because it had closed its input or its output */
    bool input_closed;  /* it has closed its input after reading all of it */
    bool shell;         /* it keeps its output open while it waits for the programs that it runs */
    bool output_closed; /* those programs have closed their output */
    double checked_s;
    int status; /* of waitpid */
};

static bool is_plain(const char *command)
{
    return !strpbrk(command, "|&;<>()$`\\\"'*?[]#~=%{}!\n");
}

/* A program with plain arguments replaces the shell, so that it is noticed at once when it closes its output or ends.
 */
static char *shell_text(const char *command)
{
    struct strbuf b = { 0 };

    strbuf_printf(&b, "%s%s", is_plain(command) ? "exec " : "", command);
    char *text = xstrdup(b.s);
    strbuf_release(&b);
    return text;
}

static bool spawn(const char *command, int in, int out, pid_t *pid)
{
    char shell[] = "sh", option[] = "-c", *text = shell_text(command);
    char *const argv[] = { shell, option, text, NULL };
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    extern char **environ;

    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setpgroup(&attributes, 0); /* to kill all of its processes, which may hold its output */
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    int rc = posix_spawn(pid, "/bin/sh", &actions, &attributes, argv, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    free(text);
    errno = rc;
    return rc == 0;
}

static void close_all(const int *fds, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (fds[i] >= 0)
            close(fds[i]);
}

struct worker *worker_start(const char *command, struct err *e)
{
    struct worker *w = xcalloc(1, sizeof *w);
    int fds[4] = { -1, -1, -1, -1 }; /* ours and its end of its input, ours and its end of its output */

    w->in.max = MAX_LINE + CHUNK;
    w->shell = !is_plain(command);
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0 || pipe2(fds + 2, O_CLOEXEC) != 0 ||
        !spawn(command, fds[1], fds[3], &w->pid) || fcntl(fds[0], F_SETFL, O_NONBLOCK) != 0 ||
        fcntl(fds[2], F_SETFL, O_NONBLOCK) != 0) {
        err_set(e, ERR_IO, "a process cannot be started: %s", strerror(errno));
        close_all(fds, COUNT_OF(fds));
        free(w);
        return NULL;
    }
    close(fds[1]);
    close(fds[3]);
    w->to = fds[0];
    w->from = fds[2];
    return w;
}

/* Waits for the process for at most `milliseconds`. */
static bool reap(struct worker *w, int milliseconds)
{
    for (int i = 0; i <= milliseconds; i += 10) {
        if (waitpid(w->pid, &w->status, WNOHANG) == w->pid) {
            w->pid = 0;
            return true;
        }
        usleep(10000);
    }
    return false;
}

void worker_stop(struct worker *w)
{
    if (!w)
        return;
    shutdown(w->to, SHUT_WR);
    if (w->pid && !reap(w, 1000)) {
        kill(-w->pid, SIGKILL);
        waitpid(w->pid, &w->status, 0);
    }
    close(w->to);
    close(w->from);
    strbuf_release(&w->out);
    strbuf_release(&w->in);
    free(w);
}

void worker_send(struct worker *w, str line)
{
    if (w->sent == w->out.n) {
        strbuf_reset(&w->out);
        w->sent = 0;
    }
    strbuf_add(&w->out, line);
    strbuf_add_char(&w->out, '\n');
}

static void finish(struct worker *w)
{
    w->ended = true;
    if (w->pid && !reap(w, 200)) {
        w->killed = true;
        kill(-w->pid, SIGKILL);
        waitpid(w->pid, &w->status, 0);
        w->pid = 0;
    }
}

static void send_bytes(struct worker *w)
{
    ssize_t n = 0;

    while (w->sent < w->out.n && (n = send(w->to, w->out.s + w->sent, w->out.n - w->sent, MSG_NOSIGNAL)) > 0)
        w->sent += (size_t)n;
    if (n < 0 && errno != EAGAIN && errno != EINTR) /* it has closed its input: no answer will come */
        finish(w);
}

/* A socket that is closed before all data was read reports an error: the request is lost.  If all was read, the answer
 * may still come. */
static void handle_input(struct worker *w, short events)
{
    if (events & POLLERR)
        finish(w);
    else if (events & POLLHUP)
        w->input_closed = true;
    if (!w->ended && w->sent < w->out.n && (events & (POLLOUT | POLLHUP)))
        send_bytes(w);
}

static void receive_bytes(struct worker *w)
{
    char chunk[CHUNK];

    if (w->consumed > 0) { /* lines that were returned */
        memmove(w->in.s, w->in.s + w->consumed, w->in.n - w->consumed);
        w->in.n -= w->consumed;
        w->consumed = 0;
    }
    ssize_t n = read(w->from, chunk, sizeof chunk);
    if (n > 0)
        strbuf_add(&w->in, (str){ chunk, (size_t)n });
    w->too_long = w->in.n > MAX_LINE && !memchr(w->in.s, '\n', w->in.n);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR) || w->too_long)
        finish(w);
}

/* Once a second for a worker that wrote nothing. */
static void check_output_closed(struct worker *w)
{
    double now = clock_seconds();

    if (!w->shell || !w->pid || w->ended || now - w->checked_s < 1)
        return;
    w->checked_s = now;
    w->output_closed = worker_output_is_closed(w->pid, w->from);
    if (w->output_closed)
        finish(w);
}

bool worker_wait(struct worker *const *workers, size_t n, int milliseconds, struct err *e)
{
    struct pollfd fds[2 * MAX_WORKERS] = { 0 };

    ASSERT(n <= MAX_WORKERS);
    for (size_t i = 0; i < n; i++) {
        struct worker *w = workers[i];
        bool open = w && !w->ended;
        fds[2 * i] = (struct pollfd){ .fd = open && !w->input_closed ? w->to : -1,
                                      .events = open && w->sent < w->out.n ? POLLOUT : 0 };
        fds[2 * i + 1] = (struct pollfd){ .fd = open ? w->from : -1, .events = POLLIN };
    }
    if (poll(fds, 2 * n, milliseconds) < 0 && errno != EINTR)
        return err_set(e, ERR_IO, "waiting for processes: %s", strerror(errno));
    for (size_t i = 0; i < n; i++) {
        if (fds[2 * i + 1].fd >= 0 && fds[2 * i + 1].revents)
            receive_bytes(workers[i]);
        else if (fds[2 * i + 1].fd >= 0)
            check_output_closed(workers[i]);
        if (fds[2 * i].fd >= 0 && !workers[i]->ended)
            handle_input(workers[i], fds[2 * i].revents);
    }
    return true;
}

bool worker_is_quiet(struct worker *w)
{
    if (!w->ended)
        receive_bytes(w);
    return w->in.n == w->consumed;
}

bool worker_is_ready(struct worker *w)
{
    struct pollfd fd = { .fd = w->to };

    return !w->ended && !w->input_closed && poll(&fd, 1, 0) == 0;
}

void worker_close_input(struct worker *w)
{
    shutdown(w->to, SHUT_WR);
}

bool worker_ends_quietly(struct worker *w, int milliseconds)
{
    struct pollfd fd = { .fd = w->from, .events = POLLIN };
    double finish = clock_seconds() + milliseconds / 1000.0;
    bool quiet = worker_is_quiet(w);

    while (quiet && !w->ended && clock_seconds() < finish && poll(&fd, 1, 100) >= 0)
        quiet = worker_is_quiet(w);
    return quiet;
}

bool worker_next_line(struct worker *w, str *line)
{
    const char *from = w->in.s ? w->in.s + w->consumed : "";
    const char *newline = w->in.n > w->consumed ? memchr(from, '\n', w->in.n - w->consumed) : NULL;

    if (!newline)
        return false;
    *line = (str){ from, (size_t)(newline - from) };
    w->consumed += line->n + 1;
    return true;
}

bool worker_has_ended(struct worker *w, char why[128])
{
    if (!w->ended)
        return false;
    if (w->too_long)
        snprintf(why, 128, "the process wrote a line of more than 8 MiB before");
    else if (w->output_closed)
        snprintf(why, 128, "the process closed its output before");
    else if (w->killed)
        snprintf(why, 128, "the process closed its input or its output before");
    else if (WIFSIGNALED(w->status))
        snprintf(why, 128, "the process was ended by signal %d before", WTERMSIG(w->status));
    else
        snprintf(why, 128, "the process ended with status %d before", WEXITSTATUS(w->status));
    return true;
}

bool worker_has_failed(struct worker *w, char why[128])
{
    return worker_has_ended(w, why) && (w->too_long || (!w->killed && w->status != 0));
}
