/*
 * quantize.h -- converts a checkpoint's matrices to other types, in memory (quantizing on load) or to a new GGUF file.
 */
#ifndef EVAL_ENGINE_FILES_QUANTIZE_H
#define EVAL_ENGINE_FILES_QUANTIZE_H

#include "eval/engine/files/checkpoint.h"

/* `how`: "q8_0", "q4_0", "q4_k_m", "q6_k", "f16", "bf16", "f32", "nf4" (with double quantization), "nf4-single", in any
 * case.  checkpoint_quantize converts the open checkpoint in memory; checkpoint_export writes a GGUF file at `path`. An
 * unknown name or a weight that is not finite is an error. */
bool checkpoint_quantize(struct checkpoint *c, const char *how, int n_threads, struct err *e);
bool checkpoint_export(const struct checkpoint *c, const char *how, const char *path, int n_threads, struct err *e);

#endif
