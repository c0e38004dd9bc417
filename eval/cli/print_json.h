/*
 * print_json.h -- one JSON value on one line of standard output: what commands print with --json.
 */
#ifndef EVAL_CLI_PRINT_JSON_H
#define EVAL_CLI_PRINT_JSON_H

struct json;

void print_json(struct json *v); /* frees it */

#endif
