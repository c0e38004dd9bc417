/*
 * hf_bnb.h -- matrices that bitsandbytes stored in four or eight bits (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_HF_BNB_H
#define EVAL_ENGINE_FILES_HF_BNB_H

#include "eval/engine/files/internal.h"
#include "eval/engine/files/safetensors.h"

/* The parts of a matrix; NULL where there is none.  Four bits: state, absmax, and
 * with double quantization the nested ones.  Eight bits: scb. */
struct bnb_stored {
    const struct st_tensor *weights, *absmax, *nested_absmax, *nested_map, *state;
    const struct st_tensor *scb, *format;
    bool fp4;
};

/* "X.weight.absmax", "X.SCB" and the other parts, which are not tensors of the model. */
bool bnb_is_part(str name);

/* The matrix of out rows in an own block of the checkpoint; *type is one of the
 * NF4 types, or the float type that the weights are computed in: of 4 bits that
 * are not NF4 in whole blocks, and of 8 bits (then *type says which on entry).
 * NULL on error. */
const void *bnb_read(struct checkpoint *c, const struct bnb_stored *s, size_t out, size_t in, int *type, struct err *e);

#endif
