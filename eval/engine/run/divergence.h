/*
 * shift.h -- how far two next-token distributions lie apart.
 */
#ifndef EVAL_ENGINE_RUN_DIVERGENCE_H
#define EVAL_ENGINE_RUN_DIVERGENCE_H

#include <stddef.h>

struct divergence { /* in nats */
    double kl, kl_reverse, js;
};

/* Of softmax(x) and softmax(y), given the largest of each. */
struct divergence divergence_of_logits(const float *x, float x_max, const float *y, float y_max, size_t n);

#endif
