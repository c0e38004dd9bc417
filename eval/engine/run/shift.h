/*
 * shift.h -- how far two next-token distributions lie apart.
 */
#ifndef EVAL_ENGINE_RUN_SHIFT_H
#define EVAL_ENGINE_RUN_SHIFT_H

#include <stddef.h>

struct shift_distances { /* in nats */
    double kl, kl_reverse, js;
};

/* Of softmax(x) and softmax(y), given the largest of each. */
struct shift_distances shift_compare(const float *x, float x_max, const float *y, float y_max, size_t n);

#endif
