/*
 * stats.h -- the public header of metrics/stats/: paired tests, intervals, effect
 * sizes, corrections, agreement.  STATISTICS.md explains which test is used where, and
 * why.
 *
 * All functions are pure.  Resampling is counter-based: replicate k draws from
 * rng_new(seed, k), so that results have the same bits on any number of threads.
 * Distribution functions are R's (libRmath).  Undefined results are NaN with a note,
 * never a crash.  Pairs or values with a NaN are left out unless said otherwise.
 */
#ifndef METRICS_STATS_STATS_H
#define METRICS_STATS_STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct metric_use;

extern const char stats_library_version[]; /* of R (libRmath) */

struct stats_test {
    const char *name; /* "paired-t", "wilcoxon", ... */
    double statistic;
    double df;       /* degrees of freedom; NaN if there are none */
    double p_value;  /* two-sided */
    double p_floor;  /* smallest possible p of a resampling test, 1 / (resamples + 1), or of k pairs, 2^(1 - k); 0 = by
                        formula */
    double estimate; /* e.g. mean difference b - a */
    double ci_low, ci_high; /* of the estimate at `confidence` */
    double confidence;
    size_t n;         /* pairs used */
    const char *note; /* NULL, or the reason for a NaN or the method that was used */
};

/* A result without numbers; `note` says why. */
struct stats_test stats_undefined(const char *name, size_t n, const char *note);

/* ---- paired tests of item scores: a[n], b[n], differences b - a ---- */

/* Student 1908.  p is NaN if the differences do not vary: see tests.c. */
struct stats_test stats_paired_t(const double *a, const double *b, size_t n, double confidence);

/* Signed ranks (Wilcoxon 1945) by SciPy's "auto" rules: exact up to 50 pairs without
 * zero differences, else normal; zeros are dropped. */
struct stats_test stats_wilcoxon(const double *a, const double *b, size_t n);
enum stats_zeros { STATS_ZEROS_DROP, STATS_ZEROS_PRATT, STATS_ZEROS_SPLIT };
enum stats_method { STATS_AUTO, STATS_EXACT, STATS_NORMAL }; /* exact gives way to normal when there are zeros */
/* The same with SciPy's zero_method, method and correction as arguments. */
struct stats_test stats_wilcoxon_as(const double *a, const double *b, size_t n, enum stats_zeros zeros,
                                    enum stats_method method, bool continuity);

/* Binomial test of the signs of the differences; ties are dropped.  estimate = share of wins. */
struct stats_test stats_sign(const double *a, const double *b, size_t n);

/* Random sign flips of the differences (Fisher 1935), tested by their mean; all 2^n of them (exact) if these are no
 * more than n_resamples. */
struct stats_test stats_permutation(const double *a, const double *b, size_t n, uint64_t seed, size_t n_resamples,
                                    int n_threads);

/* For 0/1 outcomes on the same items (McNemar 1947): only_a and only_b are the numbers of items that only a or only b
 * got right.  Exact binomial, or with mid-p. */
struct stats_test stats_mcnemar(size_t only_a, size_t only_b, bool mid_p);
/* The same by chi-square, with Edwards' continuity correction or without. */
struct stats_test stats_mcnemar_chi2(size_t only_a, size_t only_b, bool corrected);

/* ---- resampling over rows of a metric (see metric.h) ----
 *
 * All components at once, out[u->n_components]; only items that are valid (in both). */

struct stats_interval {
    double estimate, low, high, standard_error;
    size_t n;
};
enum stats_interval_kind { STATS_PERCENTILE, STATS_BCA }; /* BCA: bias-corrected and accelerated (Efron 1987) */
struct stats_resampling {
    uint64_t seed;
    size_t n_resamples;
    double confidence;
    enum stats_interval_kind interval;
    int n_threads; /* 0 = all */
};
struct stats_rows {
    const double *rows; /* [n][n_stats] */
    const bool *valid;  /* [n] */
};

/* Interval of a corpus score (Efron 1979). */
void stats_bootstrap(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                     const struct stats_resampling *how, struct stats_interval *out);
/* Paired bootstrap (Koehn 2004) of the difference of corpus scores, b - a; p is two-sided, from the resampled
 * differences shifted to mean 0. */
void stats_paired_bootstraps(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                             size_t n, const struct stats_resampling *how, struct stats_test *out);
/* Approximate randomization (Noreen 1989): rows of a and b are exchanged at random. */
void stats_paired_randomizations(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                 size_t n, const struct stats_resampling *how, struct stats_test *out);
/* Percentile intervals of the relative change of corpus scores, (b - a) / |a|, by paired resampling; NaN if the base's
 * score is 0 in the data or in a resample. */
void stats_paired_relative(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b, size_t n,
                           const struct stats_resampling *how, struct stats_interval *out);
/* sacreBLEU's paired tests with NumPy's random numbers, so that p-values are equal; the bootstrap's is one-tailed by
 * construction.  They have no interval. */
void stats_sacrebleu_bootstrap(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                               size_t n, const struct stats_resampling *how, struct stats_test *out);
void stats_sacrebleu_randomization(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                   size_t n, const struct stats_resampling *how, struct stats_test *out);

/* ---- effect sizes: b against a ---- */

struct stats_wtl {
    size_t win, tie, loss; /* |difference| <= rope is a tie */
};
/* Items where b beats, ties with or loses to a; NaN values are left out. */
struct stats_wtl stats_win_tie_loss(const double *a, const double *b, size_t n, double rope, bool higher_is_better);

double stats_cohen_dz(const double *a, const double *b, size_t n); /* paired: mean(d) / sd(d); NaN for sd 0 */
double stats_cohen_d(const double *a, const double *b, size_t n);  /* by the pooled sd of both sides */
double stats_hedges_g(const double *a, const double *b, size_t n); /* d with the small-sample factor */
/* P(b > a) - P(b < a) over all pairs of values (Cliff 1993). */
double stats_cliff_delta(const double *a, size_t n_a, const double *b, size_t n_b);
/* P(b > a) + P(b = a) / 2 (Vargha and Delaney 2000). */
double stats_superiority(const double *a, size_t n_a, const double *b, size_t n_b);

/* ---- multiple testing: p[n] in place, in the original order; NaN stays NaN and is not counted ---- */

void stats_correct_holm(double *p, size_t n);       /* Holm 1979 */
void stats_correct_bh(double *p, size_t n);         /* Benjamini and Hochberg 1995 */
void stats_correct_bonferroni(double *p, size_t n); /* p times the number of tests */

/* ---- power of a two-sided paired t test (Cohen 1988) ---- */

/* The smallest true mean difference that n pairs detect with the given power, for differences of standard deviation sd.
 * NaN for n < 2 or sd 0. */
double stats_detectable_difference(size_t n, double sd, double alpha, double power);
/* The power of n pairs to detect a true mean difference; NaN where stats_detectable_difference is. */
double stats_power(size_t n, double difference, double sd, double alpha);
size_t stats_pairs_needed(double difference, double sd, double alpha, double power); /* 0 = no number is enough */

/* ---- a proportion k of n ---- */

struct stats_interval stats_wilson(size_t k, size_t n, double confidence);          /* Wilson 1927 */
struct stats_interval stats_clopper_pearson(size_t k, size_t n, double confidence); /* exact (1934) */

/* ---- counts ---- */

/* counts[n_rows][n_columns]: Pearson's test of independence (1900), without correction; empty rows and columns are
 * left out. */
struct stats_test stats_chi_square(const double *counts, size_t n_rows, size_t n_columns);
/* hits[i] of n[i] in ordered groups with the scores[n_groups]: tests whether the share rises or falls along them.
 * (Cochran 1954, Armitage 1955; statistic: z.)  estimate: change of the share per unit of score. */
struct stats_test stats_trend(const size_t *hits, const size_t *n, const double *scores, size_t n_groups);
/* A word's counts in two sets of texts with their numbers of words: log-odds ratio with a Dirichlet prior, as
 * pseudo-counts of the word and of all words (Monroe, Colaresi and Quinn 2008).  estimate: a relative to b;
 * statistic:
 * z. */
struct stats_test stats_log_odds(double count_a, double total_a, double count_b, double total_b, double prior,
                                 double prior_total);

/* ---- groups and blocks ---- */

/* t test of independent groups (Welch 1947). */
struct stats_test stats_welch(const double *a, size_t n_a, const double *b, size_t n_b, double confidence);
/* x[n blocks][k treatments], e.g. items by models (Friedman 1937); blocks with a NaN are left out. */
struct stats_test stats_friedman(const double *x, size_t n, size_t k);
/* Nemenyi's post hoc test of one pair of k treatments: p of the difference of their mean ranks over n complete blocks.
 */
double stats_nemenyi_pair(double difference, size_t n, size_t k);
/* The same for every pair: p[k][k]. */
void stats_nemenyi(const double *x, size_t n, size_t k, double *p);
/* ranks[k], 1 = smallest, ties by their mean; returns the number of complete blocks. */
size_t stats_mean_ranks(const double *x, size_t n, size_t k, double *ranks);
/* Mean ranks further apart than this differ at level alpha (Demsar 2006). */
double stats_critical_difference(size_t n, size_t k, double alpha);

/* ---- correlation: statistic = estimate = the coefficient; NaN for constant input ---- */

struct stats_test stats_pearson(const double *x, const double *y, size_t n); /* with Fisher's 95 % interval */
/* Of ranks, ties by their mean. */
struct stats_test stats_spearman(const double *x, const double *y, size_t n);
struct stats_test stats_kendall(const double *x, const double *y, size_t n); /* tau-b */

/* ---- agreement ---- */

/* Ratings b against those of people, a, on one scale: mean |b - a|, and mean b - a with Student's interval (NaN bounds
 * for fewer than two pairs).  `estimate` is also the statistic; neither has a p-value. */
struct stats_test stats_absolute_error(const double *a, const double *b, size_t n);
struct stats_test stats_bias(const double *a, const double *b, size_t n, double confidence);

/* Two raters, labels 0..n_labels-1, whose order matters for the weighted kappas; items with other labels are left out.
 */
enum stats_weights { STATS_UNWEIGHTED, STATS_LINEAR, STATS_QUADRATIC };
double stats_cohen_kappa(const int *a, const int *b, size_t n, size_t n_labels, enum stats_weights weights);

/* counts[n_units][n_labels]; the same number of ratings for every unit. */
double stats_randolph_kappa(const double *counts, size_t n_units, size_t n_labels); /* free-marginal (2005) */
double stats_fleiss_kappa(const double *counts, size_t n_units, size_t n_labels);   /* Fleiss 1971 */

/* Krippendorff 2011: ratings[n_units][n_raters], NaN = missing. */
enum stats_level { STATS_NOMINAL, STATS_ORDINAL, STATS_INTERVAL, STATS_RATIO };
double stats_krippendorff_alpha(const double *ratings, size_t n_units, size_t n_raters, enum stats_level level);

/* ---- description ---- */

/* Summary of x[n]; NaN values are left out and counted in `missing`.  The interval is that of the mean, by t. */
struct stats_summary {
    size_t n, missing;
    double mean, sd, ci_low, ci_high, minimum, quartile_1, median, quartile_3, maximum;
};
struct stats_summary stats_describe(const double *x, size_t n, double confidence);

/* Answers on a scale of integers low..high; `agree` is the share above the middle. */
enum { STATS_LIKERT_POINTS = 16 };
struct stats_likert {
    int low, high, mode;
    size_t counts[STATS_LIKERT_POINTS], outside; /* outside: not a point of the scale */
    struct stats_summary summary;
    struct stats_interval agree, disagree;
};
struct stats_likert stats_likert(const double *x, size_t n, int low, int high, double confidence);

#endif
