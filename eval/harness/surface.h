/*
 * surface.h -- the surface-form control: the part of a gain that comes from length and style.
 *
 * A fine-tune that has learnt the length and style of the references shares more
 * words with *any* of them.  The control shuffles the answers of base and fine-tune
 * over the questions: the gain that remains is not due to content.
 */
#ifndef EVAL_HARNESS_SURFACE_H
#define EVAL_HARNESS_SURFACE_H

#include "eval/harness/score.h"

/* shares[n_components]: (tuned - base with shuffled answers) / (tuned - base), over the
 * items with common[i]; NaN for metrics that do not count overlap, fewer than
 * SURFACE_MIN_ITEMS items, or a gain of 0.  scores: [2][n_components] of base and tuned. */
enum { SURFACE_MIN_ITEMS = 10 };
struct surface_pair {
    size_t base, tuned; /* models of the view */
    const bool *common; /* [d->n] */
    const double *scores[2];
};
bool surface_shares(const struct scoring *sc, const struct scored_task *d, const struct scored_metric *sm,
                    const struct surface_pair *pair, double *shares, struct err *e);

#endif
