/*
 * item_diff.h -- the item-by-item difference of two scores: two nights of one
 * model, or two models of one run.  `show --regressed`, history and gates use it.
 *
 * Items are joined by id.  An item whose question or reference differs between the
 * runs is a different item: it is counted in n_changed and not compared.
 */
#ifndef EVAL_HARNESS_ITEM_DIFF_H
#define EVAL_HARNESS_ITEM_DIFF_H

#include "eval/base/str.h"

struct arena;
struct run_score;
struct run_view;

struct item_change {
    size_t now_item, before_item; /* indices into the items of each view */
    double before, now;           /* scores */
    double gain;                  /* > 0 better, < 0 worse, for any direction of the score */
};

struct item_diff {
    const struct item_change *changes; /* [n], largest loss first, then in the order of `now` */
    size_t n;                          /* items that both scored */
    size_t n_better, n_worse, n_same;
    size_t n_changed;                 /* same id, other question or reference */
    size_t n_unscored;                /* in both runs, but without a score in one */
    size_t n_only_now, n_only_before; /* no item of that id in the other run */
};

/* `score` is a row of now->scores, `old` one of before->scores; the views may be the same. */
struct item_diff item_diff_new(const struct run_view *now, const struct run_score *score, const struct run_view *before,
                               const struct run_score *old, struct arena *a);

/* True if the score is the mean of its n_items item scores, so that a test of item scores is a test of the score.  It
 * is not for statistics of the whole set: corpus BLEU, chrF, kappa, macro F1. */
bool score_is_item_mean(const struct run_score *score, size_t n_items, struct arena *a);

/* The smallest and largest value that the score can have; false if its metric is unknown, or if it has values on both
 * sides of the best one.  An end without a bound is infinite. */
bool score_range(const struct run_score *score, double *low, double *high, struct arena *a);

/* True if the best score is a value between others (a bias of 0): then neither a higher nor a lower one is better. */
bool score_is_target(const struct run_score *score, struct arena *a);

#endif
