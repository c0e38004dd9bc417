/*
 * inspect_data.h -- `inspect` for what the harness itself reads: test sets and
 * suite files.
 */
#ifndef EVAL_CLI_INSPECT_DATA_H
#define EVAL_CLI_INSPECT_DATA_H

#include <stdbool.h>

struct err;
struct json;

/* By its name (and for .json by its first character) a test set or a suite. */
bool inspect_knows(const char *path);
/* What is in it, after reading all of it.  Owns: json_free. */
struct json *inspect_data(const char *path, struct err *e);

#endif
