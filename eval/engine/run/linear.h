/*
 * linear.h -- rows times a weight matrix, with each row's adapters beside it.
 */
#ifndef EVAL_ENGINE_RUN_LINEAR_H
#define EVAL_ENGINE_RUN_LINEAR_H

#include "eval/engine/run/workspace.h"

/* out[n][n_out] = x[n][n_in] W^T, plus scale * B (A x) of the adapters that a row
 * carries for linear `which` (LINEAR_...) of `layer`; layer -1 is the head. */
void linear_apply(const struct engine_model *m, struct workspace *w, const struct matrix *mat, const struct row *rows,
                  const float *x, size_t n, float *out, int layer, int which, int n_threads);

#endif
