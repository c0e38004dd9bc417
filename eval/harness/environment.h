/*
 * environment.h -- describes the environment of a run: versions of program and
 * libraries, and the machine.  Stored in the store and in manifest.json.
 */
#ifndef EVAL_HARNESS_ENVIRONMENT_H
#define EVAL_HARNESS_ENVIRONMENT_H

#include "eval/base/str.h"

struct arena;

/* JSON text; n_threads 0 = one for each processor. */
str environment_json(int n_threads, struct arena *a);

#endif
