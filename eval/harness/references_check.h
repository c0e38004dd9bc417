/*
 * references_check.h -- checks that a test set's gold data is what the task's metrics compare with.
 */
#ifndef EVAL_HARNESS_REFERENCES_CHECK_H
#define EVAL_HARNESS_REFERENCES_CHECK_H

#include "eval/base/str.h"

struct arena;
struct dataset;
struct err;
struct suite_task;

/* Called before any model is asked, for all items, those of other shards too.  Errors name file and line: an item
 * without a reference that a metric needs, a reference that names several options of a choice or none, a reference that
 * a metric cannot compare with. *warning (in `a`) is empty, or says that references have a form that is probably a
 * mistake where texts are compared: JSON, or GSM8K's solutions with their result in the last line. */
bool references_check(const struct suite_task *t, const struct dataset *d, str *warning, struct arena *a,
                      struct err *e);

#endif
