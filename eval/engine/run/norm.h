/*
 * norm.h -- norms of residuals and of attention heads (sources: norm.c).
 */
#ifndef EVAL_ENGINE_RUN_NORM_H
#define EVAL_ENGINE_RUN_NORM_H

#include "eval/engine/models/model.h"

/* out[n] = x[n] / sqrt(mean(x^2) + eps) * weight[n]; out may be x. */
void rms_norm(const struct kernels *k, const float *x, const float *weight, float *out, size_t n, float eps);

/* out[n_embd] = x[n_embd] normalized by the model's kind of norm; out may be x. */
void norm_row(const struct engine_model *m, const float *x, const struct norm *norm, float *out);

#endif
