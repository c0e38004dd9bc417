/*
 * hf_packed.h -- matrices in GPTQ, AWQ and blockwise FP8 format, one table row per format (private to files/).
 *
 * They are dequantized to float32 when read; activations are not quantized.  Sources: see hf_packed.c.
 */
#ifndef EVAL_ENGINE_FILES_HF_PACKED_H
#define EVAL_ENGINE_FILES_HF_PACKED_H

#include "eval/engine/files/hf.h"
#include "eval/engine/files/safetensors.h"

struct hf_packed;

/* The tensors of one matrix W [out][in], found by the end of their names; NULL where absent. */
struct packed_stored {
    const struct st_tensor *weight;
    const struct st_tensor *parts[3]; /* in the order of hf_packed_part */
    size_t out, in;
};

/* The format of quantization_config; NULL for other methods.  An option that is not supported sets *e. */
const struct hf_packed *hf_packed_find(const struct json *quantization_config, const char *path, struct err *e);
/* Suffix of the weights' name: "qweight" or "weight". */
const char *hf_packed_weight(const struct hf_packed *p);
/* Suffix of part i ("scales"); NULL after the last. */
const char *hf_packed_part(const struct hf_packed *p, size_t i);
/* True if `name` is that of a part. */
bool hf_packed_is_part(const struct hf_packed *p, str name);
/* W [out][in] dequantized, in a block that the checkpoint owns; NULL on error. */
const float *hf_packed_read(const struct hf_packed *p, const struct json *quantization_config, struct checkpoint *c,
                            const struct packed_stored *s, struct err *e);

#endif
