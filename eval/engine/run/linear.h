/*
 * linear.h -- rows times a weight matrix, with each row's adapters beside it.
 */
#ifndef EVAL_ENGINE_RUN_LINEAR_H
#define EVAL_ENGINE_RUN_LINEAR_H

#include "eval/engine/run/workspace.h"

struct product {
    const struct matrix *mat;
    float *out; /* [rows][n_out]; linear_activated has its own */
    bool add;   /* out += instead of out = */
    int which;  /* LINEAR_..., for adapters */
};

/* Collective.  For each product of up to MAX_PRODUCTS: out = in[n][n_in] W^T + the matrix's bias, plus
 * scale * B (A x) of the adapters that a row carries for that linear of `layer`; layer -1 is the head. */
enum { MAX_PRODUCTS = 4 };
void linear_apply(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                  size_t n_list, int layer);

/* Collective.  out = act(first product) * second product, or act(the only one): the inner half of a feed-forward
 * block.  `reader` is the matrix that reads out: its floats are written only if that needs them. */
void linear_activated(struct worker *me, const struct pass *p, const struct input *in, const struct product *list,
                      size_t n_list, int layer, const struct input *out, const struct matrix *reader);

size_t linear_widest(const struct engine_model *m);                   /* input of any matrix of a layer */
size_t linear_scratch(const struct engine_model *m, size_t max_rows); /* floats of scratch that a thread needs */

#endif
