/*
 * worker.c -- see worker.h.  Both directions are one socket pair, non-blocking,
 * so that a process that does not read cannot block the program.
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

#include "eval/base/arena.h"
#include "eval/base/err.h"

enum { MAX_LINE = 8 << 20, CHUNK = 64 << 10, MAX_WORKERS = 256 };

struct worker {
    pid_t pid;
    int fd;
    struct strbuf out, in;
    size_t sent;  /* of out */
    size_t taken; /* of in */
    bool ended, too_long;
    int status; /* of waitpid */
};

static bool spawn(const char *command, int fd, pid_t *pid)
{
    char shell[] = "sh", option[] = "-c", *text = xstrdup(command);
    char *const argv[] = { shell, option, text, NULL };
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t defaults;
    extern char **environ;

    sigemptyset(&defaults);
    sigaddset(&defaults, SIGPIPE);
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    posix_spawn_file_actions_adddup2(&actions, fd, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fd, STDOUT_FILENO);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    int rc = posix_spawn(pid, "/bin/sh", &actions, &attributes, argv, environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    free(text);
    errno = rc;
    return rc == 0;
}

struct worker *worker_start(const char *command, struct err *e)
{
    struct worker *w = xcalloc(1, sizeof *w);
    int fds[2] = { -1, -1 };

    w->in.max = MAX_LINE + CHUNK;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fds) != 0 || !spawn(command, fds[1], &w->pid) ||
        fcntl(fds[0], F_SETFL, O_NONBLOCK) != 0) {
        err_set(e, ERR_IO, "a process cannot be started: %s", strerror(errno));
        if (fds[0] >= 0)
            close(fds[0]);
        if (fds[1] >= 0)
            close(fds[1]);
        free(w);
        return NULL;
    }
    close(fds[1]);
    w->fd = fds[0];
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
    shutdown(w->fd, SHUT_WR);
    if (w->pid && !reap(w, 1000)) {
        kill(w->pid, SIGKILL);
        waitpid(w->pid, &w->status, 0);
    }
    close(w->fd);
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

static void end(struct worker *w)
{
    w->ended = true;
    if (w->pid && !reap(w, 200)) {
        kill(w->pid, SIGKILL);
        waitpid(w->pid, &w->status, 0);
        w->pid = 0;
    }
}

static void move_bytes(struct worker *w, short events)
{
    char chunk[CHUNK];
    ssize_t n;

    while ((events & POLLOUT) && w->sent < w->out.n &&
           (n = send(w->fd, w->out.s + w->sent, w->out.n - w->sent, MSG_NOSIGNAL)) > 0)
        w->sent += (size_t)n;
    if (!(events & (POLLIN | POLLHUP | POLLERR)))
        return;
    if (w->taken > 0) { /* lines that were returned */
        memmove(w->in.s, w->in.s + w->taken, w->in.n - w->taken);
        w->in.n -= w->taken;
        w->taken = 0;
    }
    n = recv(w->fd, chunk, sizeof chunk, 0);
    if (n > 0)
        strbuf_add(&w->in, (str){ chunk, (size_t)n });
    w->too_long = w->in.n > MAX_LINE && !memchr(w->in.s, '\n', w->in.n);
    if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR) || w->too_long)
        end(w);
}

bool worker_wait(struct worker *const *workers, size_t n, int milliseconds, struct err *e)
{
    struct pollfd fds[MAX_WORKERS] = { 0 };

    ASSERT(n <= MAX_WORKERS);
    for (size_t i = 0; i < n; i++) {
        bool open = workers[i] && !workers[i]->ended;
        fds[i].fd = open ? workers[i]->fd : -1;
        fds[i].events = open && workers[i]->sent < workers[i]->out.n ? POLLIN | POLLOUT : POLLIN;
    }
    if (poll(fds, n, milliseconds) < 0 && errno != EINTR)
        return err_set(e, ERR_IO, "waiting for processes: %s", strerror(errno));
    for (size_t i = 0; i < n; i++)
        if (fds[i].fd >= 0 && fds[i].revents)
            move_bytes(workers[i], fds[i].revents);
    return true;
}

bool worker_next_line(struct worker *w, str *line)
{
    const char *from = w->in.s ? w->in.s + w->taken : "";
    const char *newline = w->in.n > w->taken ? memchr(from, '\n', w->in.n - w->taken) : NULL;

    if (!newline)
        return false;
    *line = (str){ from, (size_t)(newline - from) };
    w->taken += line->n + 1;
    return true;
}

bool worker_has_ended(struct worker *w, char why[128])
{
    if (!w->ended)
        return false;
    if (w->too_long)
        snprintf(why, 128, "the process wrote a line of more than 8 MiB");
    else if (WIFSIGNALED(w->status))
        snprintf(why, 128, "the process was ended by signal %d before it answered", WTERMSIG(w->status));
    else
        snprintf(why, 128, "the process ended with status %d before it answered", WEXITSTATUS(w->status));
    return true;
}
