/*
 * notices.h -- notices that qualify the numbers: an unfinished run, a subset of the test set, answers that were
 * truncated or could not be extracted, warnings.  The same lines are shown below the table on the terminal and at the
 * top of every report.
 */
#ifndef REPORTS_NOTICES_H
#define REPORTS_NOTICES_H

#include "eval/base/str.h"

struct arena;
struct run_view;

/* Plain sentences, the most important first; returns how many. */
size_t notices_list(const struct run_view *v, str **out, struct arena *a);

#endif
