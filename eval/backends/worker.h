/*
 * worker.h -- child processes that read one line on standard input and answer with one line on standard output.  They
 * inherit standard error.
 */
#ifndef EVAL_BACKENDS_WORKER_H
#define EVAL_BACKENDS_WORKER_H

#include "eval/base/str.h"

struct err;
struct worker;

/* Starts `sh -c command`; NULL on error.  End it with worker_stop. */
struct worker *worker_start(const char *command, struct err *e);
/* Closes its input, kills it if it has not ended after a second, and frees it. */
void worker_stop(struct worker *w);

/* Queues a line, to which a newline is added; worker_wait sends it. */
void worker_send(struct worker *w, str line);

/* Moves bytes for all workers (NULL entries are skipped) until something was received, a process
 * ended, or `milliseconds` passed. */
bool worker_wait(struct worker *const *workers, size_t n, int milliseconds, struct err *e);

/* Reads what the process has written by now.  True if it wrote only the lines that worker_next_line has returned. */
bool worker_is_quiet(struct worker *w);

/* True if it can get another line: it has neither ended nor closed its input. */
bool worker_is_ready(struct worker *w);

/* No more lines will be sent: most programs end at the end of their input. */
void worker_close_input(struct worker *w);
/* Waits for its end, at most `milliseconds`: false if it wrote anything more until then. */
bool worker_ends_quietly(struct worker *w, int milliseconds);

/* The next complete line, without its newline; valid until the next call for this worker. */
bool worker_next_line(struct worker *w, str *line);

/* True if it has ended, or has closed its input or its output, after which it is killed; `why` is then the reason,
 * which ends in "before".  A line of more than 8 MiB also ends it. */
bool worker_has_ended(struct worker *w, char why[128]);
/* True if it has ended other than by closing its output and exiting with status 0. */
bool worker_has_failed(struct worker *w, char why[128]);

#endif
