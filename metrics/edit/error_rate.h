/*
 * error_rate.h -- shared by word and character error rate: edit distance over the length of the reference.
 */
#ifndef METRICS_EDIT_ERROR_RATE_H
#define METRICS_EDIT_ERROR_RATE_H

#include "metrics/metric.h"
#include "eval/text/words.h"

enum { RATE_EDITS, RATE_REF_LEN, RATE_N_STATS };

/* Splits a text into words or characters. */
typedef struct words words_cut(str text, struct arena *a);

/* Writes stats[RATE_N_STATS] for the reference with the lowest rate (the first of ties). */
void error_rate_row(const struct metric_case *c, words_cut *cut, bool lowercase, double *stats, struct arena *scratch);

/* Edits over length; for an empty reference 0 if there are no edits, otherwise 1. */
double error_rate(double edits, double ref_len);

/* Shared by the rows of both metrics. */
extern const struct param error_rate_params[];
size_t error_rate_n_stats(const struct metric_args *args);
/* `n_stats` and `score` of struct metric: 100 * edits / length. */
void error_rate_score(const struct metric_args *args, const double *sum, double *scores);

#endif
