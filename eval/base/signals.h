/*
 * signals.h -- signal handling of the commands.
 *
 * SIGINT, SIGTERM and SIGHUP request a stop; long loops check signals_interrupted, and a command that does not end by
 * itself within four seconds is ended with code 5.  A second signal exits immediately with that code; stored data is
 * kept.  A signal that was ignored at the start (nohup) stays ignored.  SIGPIPE and SIGXFSZ are ignored, so that they
 * become write errors.  SIGBUS, after a mapped file became shorter, prints one line and exits with code 4.
 */
#ifndef EVAL_BASE_SIGNALS_H
#define EVAL_BASE_SIGNALS_H

#include <stdbool.h>

void signals_install(void); /* called once by the command line */
/* True once SIGINT or another stop signal has arrived. */
bool signals_interrupted(void);

#endif
