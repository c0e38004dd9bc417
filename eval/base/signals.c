/*
 * signals.c -- see signals.h.
 */
#include "eval/base/signals.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/file.h"

/* A command that still runs this long after the first signal is ended. */
enum { STOP_SECONDS = 4 };

static volatile sig_atomic_t interrupted;

/* Uses only functions that POSIX allows in a signal handler, as do the other handlers. */
static void on_timeout(int number)
{
    static const char text[] = "assay: error: stopped (stored data is kept: run the same command again to continue)\n";
    ssize_t written = write(STDERR_FILENO, text, sizeof text - 1);

    (void)number;
    _exit(written >= 0 ? err_exit_status(ERR_INTERRUPTED) : 70);
}

static void on_stop(int number)
{
    const struct sigaction timeout = { .sa_handler = on_timeout };

    (void)number;
    if (interrupted)
        _exit(err_exit_status(ERR_INTERRUPTED));
    interrupted = 1;
    sigaction(SIGALRM, &timeout, NULL);
    alarm(STOP_SECONDS);
}

static void on_bus(int number, siginfo_t *info, void *context)
{
    static const char before[] = "assay: error: ";
    static const char after[] = ": the file became shorter while it was read (expected it to be unchanged)\n";
    const char *path = file_mapped_at(info->si_addr);

    (void)context;
    if (!path) { /* the address is in no mapped file: a bug */
        signal(number, SIG_DFL);
        raise(number);
        return;
    }
    ssize_t written = write(STDERR_FILENO, before, sizeof before - 1);
    written += write(STDERR_FILENO, path, strlen(path));
    written += write(STDERR_FILENO, after, sizeof after - 1);
    _exit(written >= 0 ? err_exit_status(ERR_IO) : 70);
}

static void stop_on(int number)
{
    struct sigaction before, action = { .sa_handler = on_stop };

    if (sigaction(number, NULL, &before) == 0 && before.sa_handler != SIG_IGN)
        sigaction(number, &action, NULL);
}

void signals_install(void)
{
    struct sigaction bus = { .sa_sigaction = on_bus, .sa_flags = SA_SIGINFO };

    stop_on(SIGINT);
    stop_on(SIGTERM);
    stop_on(SIGHUP);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    sigaction(SIGBUS, &bus, NULL);
}

bool signals_interrupted(void)
{
    return interrupted != 0;
}
