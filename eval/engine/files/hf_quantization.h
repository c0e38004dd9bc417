/*
 * hf_quantization.h -- checks quantization_config of config.json (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_HF_QUANTIZATION_H
#define EVAL_ENGINE_FILES_HF_QUANTIZATION_H

#include <stdbool.h>

struct err;
struct json;

/* True if the weights can be read: no quantization (null), a format of hf_packed.c, or bitsandbytes with 8 bits or 4
 * (nf4, fp4).  Otherwise, and if a member may change which weights the stored numbers represent, false with *e set;
 * `path` is config.json's. */
bool hf_quantization_check(const struct json *q, const char *path, struct err *e);

#endif
