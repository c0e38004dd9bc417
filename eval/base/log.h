/*
 * log.h -- warnings and notes on stderr; colour and width of the terminal.
 *
 * Results go to stdout and everything else here.  A message is one line; control
 * characters in it are replaced by spaces.  With --log-json each is an object:
 * {"time": ..., "event": "warning", "message": ...}.
 */
#ifndef EVAL_BASE_LOG_H
#define EVAL_BASE_LOG_H

#include "eval/base/str.h"

void log_set_silent(bool silent);                 /* no messages at all: another process prints the same ones */
void log_set_quiet(bool quiet);                   /* --quiet: no notes */
void log_warn(const char *fmt, ...) PRINTF(1, 2); /* "assay: warning: ..." */
void log_note(const char *fmt, ...) PRINTF(1, 2); /* dropped when quiet */
void log_error(const char *text);                 /* "assay: error: ...": the last line of a failed command */
void log_set_json(bool json);                     /* --log-json: one JSON object per line */
/* True after log_set_json(true). */
bool log_is_json(void);
/* In JSON mode: an event with more members, already as JSON (`"done": 3`); dropped when quiet, as in text mode. */
void log_event(const char *event, const char *members_fmt, ...) PRINTF(2, 3);

bool terminal_colour(int fd); /* a terminal, NO_COLOR is not set, TERM is not dumb */
int terminal_width(int fd);   /* columns; 0 if fd is not a terminal */

#endif
