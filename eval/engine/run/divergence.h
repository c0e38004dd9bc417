/*
 * divergence.h -- divergences between two next-token distributions: Kullback-Leibler in both directions and
 * Jensen-Shannon (Lin 1991).
 */
#ifndef EVAL_ENGINE_RUN_DIVERGENCE_H
#define EVAL_ENGINE_RUN_DIVERGENCE_H

#include <stddef.h>

struct divergence {    /* in nats */
    double kl;         /* KL(softmax(x) || softmax(y)) */
    double kl_reverse; /* KL(softmax(y) || softmax(x)) */
    double js;
};

/* Between softmax(x) and softmax(y), x and y [n]; x_max and y_max are their maxima. */
struct divergence divergence_of_logits(const float *x, float x_max, const float *y, float y_max, size_t n);

#endif
