/*
 * activation.h -- the non-linearity between the two halves of a feed-forward block.
 */
#ifndef EVAL_ENGINE_RUN_ACTIVATION_H
#define EVAL_ENGINE_RUN_ACTIVATION_H

#include "eval/engine/models/model.h"

/* x[i] = act(x[i]) * up[i], or act(x[i]) where up is NULL; act is the model's. */
void activate(const struct engine_model *m, float *x, const float *up, size_t n);

#endif
