/*
 * print.h -- results as JSON lines on standard output, for all commands.
 */
#ifndef EVAL_CLI_PRINT_H
#define EVAL_CLI_PRINT_H

struct json;

/* One line, compact; frees `v`. */
void print_json(struct json *v);

/* [low, high]; values that are not finite become null. */
struct json *interval_json(double low, double high);

#endif
