/*
 * hf_packed.h -- matrices of other quantization formats, one row each: GPTQ, AWQ, blockwise FP8 (private to files/).
 *
 * They become 32-bit floats with the values that the stored numbers stand for; activations are not quantized.
 */
#ifndef EVAL_ENGINE_FILES_HF_PACKED_H
#define EVAL_ENGINE_FILES_HF_PACKED_H

#include "eval/engine/files/hf.h"
#include "eval/engine/files/safetensors.h"

struct hf_packed;

/* The tensors of one matrix W [out][in], found by the end of their names; NULL where there is none. */
struct packed_stored {
    const struct st_tensor *weight;
    const struct st_tensor *parts[3]; /* as the format's row names them */
    size_t out, in;
};

/* The format of quantization_config; NULL for other methods.  An option that is not read sets *e. */
const struct hf_packed *hf_packed_find(const struct json *quantization_config, const char *path, struct err *e);
/* What follows the module's name: "qweight" or "weight". */
const char *hf_packed_weight(const struct hf_packed *p);
/* Name i of the parts ("scales"); NULL when there are no more. */
const char *hf_packed_part(const struct hf_packed *p, size_t i);
/* Is this the name of a part? */
bool hf_packed_is_part(const struct hf_packed *p, str name);
/* W as floats [out][in] in a block of the checkpoint; NULL on error. */
const float *hf_packed_read(const struct hf_packed *p, const struct json *quantization_config, struct checkpoint *c,
                            const struct packed_stored *s, struct err *e);

#endif
