/*
 * thresholds.h -- a judge's thresholds in an XML file (see thresholds.c for the format).
 */
#ifndef JUDGES_THRESHOLDS_H
#define JUDGES_THRESHOLDS_H

#include "judges/judge.h"

/* Whether the file's root is <thresholds>; false also where it cannot be read. */
bool thresholds_is_file(str path, struct arena *a);

/* The judge that the file names, with its thresholds.  ERR_PARSE with file and line. */
bool thresholds_read(str path, struct judge_use *out, struct arena *a, struct err *e);

/* All numeric parameters as a file; in the arena. */
str thresholds_write(const struct judge *j, const struct param_set *params, struct arena *a);

#endif
