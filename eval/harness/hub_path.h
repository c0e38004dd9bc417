/*
 * hub_path.h -- paths of suites and command lines that may name a model of the
 * hub (hf:OWNER/NAME), with a progress line while it is fetched.
 */
#ifndef EVAL_HARNESS_HUB_PATH_H
#define EVAL_HARNESS_HUB_PATH_H

#include "eval/base/str.h"

struct arena;
struct err;

/* If *path names a model of the hub, replaces it with a path on disk and sets *commit (may be NULL); otherwise changes
 * neither. */
bool hub_path_resolve(str *path, str *commit, bool offline, struct arena *a, struct err *e);

#endif
