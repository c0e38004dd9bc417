/*
 * inspect_suite.h -- `inspect` for a suite file.
 */
#ifndef EVAL_CLI_INSPECT_SUITE_H
#define EVAL_CLI_INSPECT_SUITE_H

struct err;
struct json;

/* Reads the suite and its test sets, opens its models and adapters, compiles its templates, and renders the first
 * prompt of each model and task.  Missing files are warnings: a suite may be inspected before its data exists.
 * Owns: json_free. */
struct json *inspect_suite(const char *path, struct err *e);

#endif
