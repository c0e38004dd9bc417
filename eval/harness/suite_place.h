/*
 * suite_place.h -- finds the suite file of a run again, whatever the working directory.
 */
#ifndef EVAL_HARNESS_SUITE_PLACE_H
#define EVAL_HARNESS_SUITE_PLACE_H

#include "eval/base/str.h"

struct arena;
struct err;
struct store;

/* Records where the suite file is, seen from the run directory. */
bool suite_place_put(struct store *store, str dir, str suite_path, struct arena *a, struct err *e);

/* The path of the suite that the run was made from: as it was written if that is the file, else from the run directory,
 * with which it may have been moved.  Empty if the suite was not a file. */
bool suite_place_get(struct store *store, str dir, str *out, struct arena *a, struct err *e);

#endif
