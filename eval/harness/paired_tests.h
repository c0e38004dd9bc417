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
    double rope; /* differences up to this are ties of the sign test */
    struct stats_resampling how;
};

/* The scores that a test is valid for. */
enum paired_scope {
    PAIRED_ANY_SCORE, /* resamples rows: every score */
    PAIRED_MEANS,     /* tests item scores: scores that are their mean */
    PAIRED_BINARY     /* right or wrong: means of item scores that are 0 or 1 */
};

struct paired_test {
    const char *name, *summary;
    /* out[use->n_components]; two-sided p; differences are b - a.  Call paired_test_run(). */
    void (*run)(const struct paired *p, struct stats_test *out);
    const char *statistic; /* its symbol in tables: "t", "W" */
    bool is_test;          /* not a coefficient of agreement: allowed in a suite, and corrected */
    enum paired_scope scope;
};

/* The table of paired tests and coefficients; i < paired_test_count(). */
size_t paired_test_count(void);
const struct paired_test *paired_test_at(size_t i);
/* An unknown name is an error that suggests the nearest; `only_tests` excludes coefficients. */
const struct paired_test *paired_test_find(str name, bool only_tests, struct err *e);

/* NULL, or why the test is not valid for a score: "compares means of item scores ...". */
const char *paired_test_objection(const struct paired_test *t, const struct metric_component *c);
/* out[use->n_components]; components that the test is not valid for have no p, and the reason as note. */
void paired_test_run(const struct paired_test *t, const struct paired *p, struct stats_test *out);

/* Corrects p[n] in place by "holm", "bh", "bonferroni" or "none"; false if unknown. */
bool paired_correct(str method, double *p, size_t n);

/* Item scores as rows of a metric "mean", so that they can be resampled; its component is binary if
 * all scores are 0 or 1.  Everything lives in `a`. */
void paired_from_items(struct paired *out, const double *a_items, const double *b_items, size_t n, struct arena *a);

/* Standard deviation of the differences of complete pairs; NaN for fewer than two. */
double paired_sd(const double *a, const double *b, size_t n);

#endif
