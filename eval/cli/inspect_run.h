/*
 * inspect_run.h -- `inspect` for a run directory.
 */
#ifndef EVAL_CLI_INSPECT_RUN_H
#define EVAL_CLI_INSPECT_RUN_H

#include <stdbool.h>

struct err;
struct json;

bool inspect_is_run(const char *path); /* a folder with run.db */
/* Models, items, answers, errors.  Owns: json_free. */
struct json *inspect_run(const char *path, struct err *e);

#endif
