/*
 * signals.h -- SIGINT and SIGTERM ask a command to stop; long loops look here.
 */
#ifndef EVAL_BASE_SIGNALS_H
#define EVAL_BASE_SIGNALS_H

#include <stdbool.h>

void signals_install(void); /* called once by the command line */
bool signals_interrupted(void);

#endif
