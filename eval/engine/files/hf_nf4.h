/*
 * hf_nf4.h -- matrices that bitsandbytes stored in four bits (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_HF_NF4_H
#define EVAL_ENGINE_FILES_HF_NF4_H

#include "eval/engine/files/internal.h"
#include "eval/engine/files/safetensors.h"

/* NULL where there is none; the nested ones come with double quantization. */
struct nf4_stored {
    const struct st_tensor *weights, *absmax, *nested_absmax, *nested_map, *state;
};

/* "X.weight.absmax" and the other parts, which are no tensors of the model. */
bool nf4_is_part(str name);

/* The matrix of out rows in an own block of the checkpoint; *type is one of the
 * NF4 types, or the float type that the weights are computed in where rows are
 * no multiple of their blocks.  NULL on error. */
const void *nf4_read(struct checkpoint *c, const struct nf4_stored *s, size_t out, size_t in, int *type, struct err *e);

#endif
