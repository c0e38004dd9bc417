/*
 * stats.h -- is the difference real?  Paired tests, intervals, effect sizes,
 * corrections.  The door to metrics/stats/.
 *
 * All functions are pure; resampling is counter-based: replicate k draws from
 * rng_new(seed, k), so that results have the same bits on any number of
 * threads.  Distribution functions are R's (libRmath).  Undefined results are
 * NaN with a note, never a crash.
 */
#ifndef METRICS_STATS_STATS_H
#define METRICS_STATS_STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct metric_use;

extern const char stats_library_version[]; /* of R, whose distribution functions are used */

struct stats_test {
    const char *name; /* "paired-t", "wilcoxon", ... */
    double statistic;
    double df;       /* NaN where it has none */
    double p_value;  /* two-sided */
    double p_floor;  /* of resampling: the smallest p it can give, 1 / (resamples + 1); 0 = exact or by formula */
    double estimate; /* e.g. mean difference b - a */
    double ci_low, ci_high; /* of the estimate at `confidence` */
    double confidence;
    size_t n;         /* pairs used */
    const char *note; /* NULL, or why something is NaN / which method was used */
};

/* d[i] = b[i] - a[i]; pairs with a NaN are left out. */
struct stats_test stats_paired_t(const double *a, const double *b, size_t n, double confidence);
struct stats_test stats_wilcoxon(const double *a, const double *b, size_t n); /* SciPy's "auto" rules */
enum stats_zeros { STATS_ZEROS_DROP, STATS_ZEROS_PRATT, STATS_ZEROS_SPLIT };
enum stats_method { STATS_AUTO, STATS_EXACT, STATS_NORMAL }; /* exact gives way to normal when there are zeros */
struct stats_test stats_wilcoxon_as(const double *a, const double *b, size_t n, enum stats_zeros zeros,
                                    enum stats_method method, bool continuity);
struct stats_test stats_sign(const double *a, const double *b, size_t n);
/* Random flips of the signs; all 2^n of them (exact) if that is no more than n_resamples. */
struct stats_test stats_permutation(const double *a, const double *b, size_t n, uint64_t seed, size_t n_resamples,
                                    int n_threads);

/* Resampling over rows of a metric (see metric.h): all components at once, out[u->n_components];
 * only items that are valid (in both).  Percentile or bias-corrected and accelerated (Efron 1987). */
struct stats_interval {
    double estimate, low, high, standard_error;
    size_t n;
};
enum stats_interval_kind { STATS_PERCENTILE, STATS_BCA };
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
void stats_bootstrap(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                     const struct stats_resampling *how, struct stats_interval *out);
/* Of the difference of corpus scores, b - a. */
void stats_paired_bootstraps(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                             size_t n, const struct stats_resampling *how, struct stats_test *out);
void stats_paired_randomizations(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                 size_t n, const struct stats_resampling *how, struct stats_test *out);
/* Of the relative change of corpus scores, (b - a) / |a|: out[u->n_components], percentile
 * intervals of paired resamples; NaN where the base's score is 0 in the data or in a resample. */
void stats_paired_relative(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b, size_t n,
                           const struct stats_resampling *how, struct stats_interval *out);
/* sacreBLEU's paired tests with NumPy's random numbers, hence its p-values; the
 * bootstrap's is one-tailed by construction.  They have no interval. */
void stats_sacrebleu_bootstrap(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                               size_t n, const struct stats_resampling *how, struct stats_test *out);
void stats_sacrebleu_randomization(const struct metric_use *u, const struct stats_rows *a, const struct stats_rows *b,
                                   size_t n, const struct stats_resampling *how, struct stats_test *out);

struct stats_wtl {
    size_t win, tie, loss; /* b against a; |difference| <= rope is a tie */
};
struct stats_wtl stats_win_tie_loss(const double *a, const double *b, size_t n, double rope, bool higher_is_better);

double stats_cohen_dz(const double *a, const double *b, size_t n); /* paired: mean(d)/sd(d) */
double stats_cohen_d(const double *a, const double *b, size_t n);  /* by the pooled sd of both sides */
double stats_hedges_g(const double *a, const double *b, size_t n);
double stats_cliff_delta(const double *a, size_t n_a, const double *b, size_t n_b);
double stats_superiority(const double *a, size_t n_a, const double *b, size_t n_b); /* P(b > a) + P(b = a) / 2 */

/* In place over p[n]: adjusted p-values in the original order; NaN stays NaN and is not counted. */
void stats_correct_holm(double *p, size_t n);
void stats_correct_bh(double *p, size_t n);
void stats_correct_bonferroni(double *p, size_t n);

/* Smallest true mean difference that a paired t test with n pairs would find
 * with the given power, for differences with standard deviation sd. */
double stats_detectable_difference(size_t n, double sd, double alpha, double power);
double stats_power(size_t n, double difference, double sd, double alpha);
size_t stats_pairs_needed(double difference, double sd, double alpha, double power); /* 0 = no number is enough */

/* Right or wrong on the same items: only_a and only_b count where one alone is right. */
struct stats_test stats_mcnemar(size_t only_a, size_t only_b, bool mid_p);
struct stats_test stats_mcnemar_chi2(size_t only_a, size_t only_b, bool corrected);

/* A proportion k of n. */
struct stats_interval stats_wilson(size_t k, size_t n, double confidence);
struct stats_interval stats_clopper_pearson(size_t k, size_t n, double confidence);

/* Independent groups; NaN values are left out. */
struct stats_test stats_welch(const double *a, size_t n_a, const double *b, size_t n_b, double confidence);

/* n blocks (items) x k treatments (models), row by row.  Post hoc: p[i * k + j] of
 * every pair by Nemenyi's test on mean ranks. */
struct stats_test stats_friedman(const double *x, size_t n, size_t k);
void stats_nemenyi(const double *x, size_t n, size_t k, double *p);
size_t stats_mean_ranks(const double *x, size_t n, size_t k, double *ranks); /* 1 = smallest; returns whole blocks */
double stats_critical_difference(size_t n, size_t k, double alpha);          /* of mean ranks */

/* statistic = estimate = the coefficient; pairs with a NaN are left out; NaN for constant input. */
struct stats_test stats_pearson(const double *x, const double *y, size_t n);
struct stats_test stats_spearman(const double *x, const double *y, size_t n);
struct stats_test stats_kendall(const double *x, const double *y, size_t n); /* tau-b */

/* Two raters, labels 0..n_labels-1 (order matters for the weighted ones). */
enum stats_weights { STATS_UNWEIGHTED, STATS_LINEAR, STATS_QUADRATIC };
double stats_cohen_kappa(const int *a, const int *b, size_t n, size_t n_labels, enum stats_weights weights);

/* counts[unit * n_labels + label]; the same number of ratings for every unit. */
double stats_randolph_kappa(const double *counts, size_t n_units, size_t n_labels);
double stats_fleiss_kappa(const double *counts, size_t n_units, size_t n_labels);

/* ratings[unit * n_raters + rater], NaN = missing. */
enum stats_level { STATS_NOMINAL, STATS_ORDINAL, STATS_INTERVAL, STATS_RATIO };
double stats_krippendorff_alpha(const double *ratings, size_t n_units, size_t n_raters, enum stats_level level);

/* NaN values are left out and counted.  The interval is of the mean, by t. */
struct stats_summary {
    size_t n, missing;
    double mean, sd, ci_low, ci_high, minimum, quartile_1, median, quartile_3, maximum;
};
struct stats_summary stats_describe(const double *x, size_t n, double confidence);

/* Answers on a scale of whole points low..high; `agree` is the share above the middle. */
enum { STATS_LIKERT_POINTS = 16 };
struct stats_likert {
    int low, high, mode;
    size_t counts[STATS_LIKERT_POINTS], outside; /* outside: no point of the scale */
    struct stats_summary summary;
    struct stats_interval agree, disagree;
};
struct stats_likert stats_likert(const double *x, size_t n, int low, int high, double confidence);

#endif
