/*
 * error_rate.h -- what word and character error rate share: fewest edits over
 * the length of the reference.
 */
#ifndef METRICS_EDIT_ERROR_RATE_H
#define METRICS_EDIT_ERROR_RATE_H

#include "metrics/metric.h"
#include "eval/text/words.h"

enum { RATE_EDITS, RATE_REF_LEN, RATE_N_STATS };

typedef struct words words_cut(str text, struct arena *a);

/* Against the reference that gives the lowest rate (the first of equals). */
void error_rate_row(const struct metric_case *c, words_cut *cut, bool lowercase, double *stats, struct arena *scratch);

/* Edits over length; an empty reference gives 0 to an empty text, else 1. */
double error_rate(double edits, double ref_len);

#endif
