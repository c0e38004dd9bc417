/*
 * signals.h -- what signals mean to a command.
 *
 * SIGINT, SIGTERM and SIGHUP ask it to stop; long loops look at signals_interrupted.  A second one ends it at once with
 * exit code 5; what was stored is kept.  A signal that was ignored at the start (nohup) stays ignored.  A pipe without
 * a reader and a file that may not grow are errors of the write; a mapped file that is cut while it is read ends the
 * program with one line and exit code 4.
 */
#ifndef EVAL_BASE_SIGNALS_H
#define EVAL_BASE_SIGNALS_H

#include <stdbool.h>

void signals_install(void); /* called once by the command line */
bool signals_interrupted(void);

#endif
