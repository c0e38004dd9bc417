/*
 * log.h -- warnings and notes on stderr; colour and width of the terminal.
 *
 * Results go to stdout and everything else here.  A message is one line; control
 * characters in it are replaced by spaces.
 */
#ifndef EVAL_BASE_LOG_H
#define EVAL_BASE_LOG_H

#include "eval/base/str.h"

void log_set_quiet(bool quiet);                   /* --quiet: no notes */
void log_warn(const char *fmt, ...) PRINTF(1, 2); /* "assay: warning: ..." */
void log_note(const char *fmt, ...) PRINTF(1, 2); /* dropped when quiet */

bool terminal_colour(int fd); /* a terminal, and NO_COLOR is not set */
int terminal_width(int fd);   /* columns; 0 if fd is not a terminal */

#endif
