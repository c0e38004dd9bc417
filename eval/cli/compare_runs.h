/*
 * compare_runs.h -- `compare DIR DIR2`: two finished runs, item by item.
 */
#ifndef EVAL_CLI_COMPARE_RUNS_H
#define EVAL_CLI_COMPARE_RUNS_H

#include <stdbool.h>

struct cli_args;
struct err;

/* a->words: the run before and the run now. */
bool compare_runs(const struct cli_args *a, struct err *e);

#endif
