/*
 * agreement.h -- how well two raters of the same answers agree: people and a judge, people and a metric, two judges.
 */
#ifndef EVAL_HARNESS_AGREEMENT_H
#define EVAL_HARNESS_AGREEMENT_H

#include "eval/harness/score.h"

/* Two raters of n answers. */
struct agreement {
    enum finding_kind kind; /* FINDING_PEOPLE or FINDING_JUDGES */
    str model;              /* the model that answered; empty = all models */
    str first, second;      /* names of the raters: field and bin of the findings */
    const double *a, *b;    /* [n] ratings of the first and the second; NaN = none */
    size_t n;
    bool same_scale;  /* one scale, so differences and kappas are meaningful */
    double low, high; /* of that scale */
};

/* Stores a finding for each statistic, its name in `text` and its value in `estimate`: pearson, spearman, and on one
 * scale kappa (of two grades), weighted kappa (quadratic; of whole grades), alpha (Krippendorff's, ordinal; nominal for
 * two grades), mae, bias.  Nothing for fewer than two answers with both ratings. */
bool agreement_put(struct scoring *sc, const struct scored_task *d, const struct agreement *x, struct err *e);

/* How the ratings of the first follow the score of the second, both on one scale: for each of at most ten bins of the
 * score with answers a finding of kind FINDING_CALIBRATION: `category` the scale ("1 to 10"), `hits` the bin from 0, n
 * answers, `statistic` the mean score, `estimate` the mean rating with its 95 % t-interval (none of one answer). */
bool agreement_put_calibration(struct scoring *sc, const struct scored_task *d, const struct agreement *x,
                               struct err *e);

/* Krippendorff's alpha of all raters: ratings[n_units][n_raters], NaN = none. */
bool agreement_put_alpha(struct scoring *sc, const struct scored_task *d, const struct agreement *names,
                         const double *ratings, size_t n_raters, struct err *e);

#endif
