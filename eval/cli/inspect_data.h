/*
 * inspect_data.h -- `inspect` for what the harness itself reads: test sets and
 * suite files.
 */
#ifndef EVAL_CLI_INSPECT_DATA_H
#define EVAL_CLI_INSPECT_DATA_H

#include <stdbool.h>

struct err;
struct json;

/* True for a test set or suite, by file name (and for .json by its first character). */
bool inspect_knows(const char *path);
/* Describes the file after reading all of it.  Owns: json_free. */
struct json *inspect_data(const char *path, struct err *e);

#endif
