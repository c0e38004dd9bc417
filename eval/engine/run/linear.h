/*
 * linear.h -- rows times weight matrices, with the rows' adapters applied.
 */
#ifndef EVAL_ENGINE_RUN_LINEAR_H
#define EVAL_ENGINE_RUN_LINEAR_H

#include "eval/engine/run/workspace.h"

struct product {
    const struct matrix *mat;
    float *out;        /* [rows][n_out]; unused by linear_activated */
    bool add;          /* out += instead of out = */
    enum linear which; /* selects the adapters' factors; unused for the head */
};

enum { MAX_PRODUCTS = 4 };

/* Products of one input, computed together. */
struct products {
    const struct input *in;
    const struct product *list; /* [n], n up to MAX_PRODUCTS */
    size_t n;
    int layer; /* -1: the head */
};

/* Collective.  For each product: out[rows][n_out] = in[rows][n_in] W^T + bias, plus scale * B (A x) of the adapters
 * that a row carries for this linear of the layer. */
void linear_apply(struct worker *me, const struct pass *p, const struct products *t);

/* Collective.  out = act(first product) * second product, or act(the only product): the inner half of a feed-forward
 * block.  `reader` is the matrix that will read `out`: floats are written only if it needs them. */
void linear_activated(struct worker *me, const struct pass *p, const struct products *t, const struct input *out,
                      const struct matrix *reader);

size_t linear_widest(const struct engine_model *m);                   /* largest n_in of a layer's matrices */
size_t linear_scratch(const struct engine_model *m, size_t max_rows); /* floats of scratch for each thread */

#endif
