/*
 * signals.c -- see signals.h.
 */
#include "eval/base/signals.h"

#include <signal.h>

static volatile sig_atomic_t interrupted;

static void on_signal(int number)
{
    (void)number;
    interrupted = 1;
}

void signals_install(void)
{
    signal(SIGINT, on_signal);
    signal(SIGTERM, on_signal);
    signal(SIGPIPE, SIG_IGN);
}

bool signals_interrupted(void)
{
    return interrupted != 0;
}
