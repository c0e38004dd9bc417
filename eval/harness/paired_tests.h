/*
 * paired_tests.h -- two systems on the same items, and the tests by name that the
 * suite, `score` and `stats` share.
 */
#ifndef EVAL_HARNESS_PAIRED_TESTS_H
#define EVAL_HARNESS_PAIRED_TESTS_H

#include "metrics/metric.h"
#include "metrics/stats/stats.h"

struct paired {
    const struct metric_use *use; /* what scores the rows */
    struct stats_rows rows[2];    /* of a and of b */
    const double *items[2];       /* item scores, [n_components][n], NaN = missing */
    size_t n;
    struct stats_resampling how;
};

struct paired_test {
    const char *name, *summary;
    /* out[use->n_components]; two-sided p; differences are b - a. */
    void (*run)(const struct paired *p, struct stats_test *out);
    const char *statistic; /* its symbol in tables: "t", "W" */
    bool is_test;          /* not a coefficient of agreement: may stand in a suite and be corrected */
};

size_t paired_test_count(void);
const struct paired_test *paired_test_at(size_t i);
/* Unknown names give the nearest known one; `only_tests` leaves coefficients out. */
const struct paired_test *paired_test_find(str name, bool only_tests, struct err *e);

/* In place over p[n]: "holm", "bh", "bonferroni", "none"; false if unknown. */
bool paired_correct(str method, double *p, size_t n);

/* Item scores as rows of a metric "mean", so that they can be resampled.  Everything lives in `a`. */
void paired_from_items(struct paired *out, const double *a_items, const double *b_items, size_t n, struct arena *a);

/* Standard deviation of the whole pairs' differences; NaN for fewer than two. */
double paired_sd(const double *a, const double *b, size_t n);

#endif
