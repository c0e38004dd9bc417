/*
 * worker_output.h -- whether the programs that a shell runs can still write to its standard output.
 */
#ifndef EVAL_BACKENDS_WORKER_OUTPUT_H
#define EVAL_BACKENDS_WORKER_OUTPUT_H

#include <stdbool.h>
#include <sys/types.h>

/* True if the shell waits for programs, none of them holds the pipe whose other end is `fd`, and one of them has closed
 * its standard output.  A program whose output goes elsewhere (>&2, >FILE) does not count: the shell may write the
 * answer after it.  False where /proc does not say. */
bool worker_output_is_closed(pid_t shell, int fd);

#endif
