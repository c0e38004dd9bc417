/*
 * notices.h -- what a reader must know before any number: an unfinished run, a
 * part of the test set, answers that were cut or could not be read, warnings.
 * The same lines stand below the table on the terminal and at the head of every
 * report.
 */
#ifndef REPORTS_NOTICES_H
#define REPORTS_NOTICES_H

#include "eval/base/str.h"

struct arena;
struct run_view;

/* Plain sentences, the most important first; returns how many. */
size_t notices_list(const struct run_view *v, str **out, struct arena *a);

#endif
