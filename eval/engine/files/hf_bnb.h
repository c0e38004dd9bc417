/*
 * hf_bnb.h -- matrices that bitsandbytes quantized to four or eight bits (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_HF_BNB_H
#define EVAL_ENGINE_FILES_HF_BNB_H

#include "eval/engine/files/internal.h"
#include "eval/engine/files/safetensors.h"

/* The tensors of a matrix; NULL where absent.  Four bits: state, absmax, and with
 * double quantization the nested ones.  Eight bits: scb. */
struct bnb_stored {
    const struct st_tensor *weights, *absmax, *nested_absmax, *nested_map, *state;
    const struct st_tensor *scb, *format;
    bool fp4;
};

/* True for "X.weight.absmax", "X.SCB" and the other parts, which are not tensors of the model. */
bool bnb_is_part(str name);

/* The matrix [out][in] in a block that the checkpoint owns.  *type becomes one of the NF4 types, or a float type for
 * dequantized weights: 4 bits that are not NF4 in whole blocks, and 8 bits (in the type that *type has on entry).
 * NULL on error. */
const void *bnb_read(struct checkpoint *c, const struct bnb_stored *s, size_t out, size_t in, int *type, struct err *e);

#endif
