/*
 * hf_folder.h -- for tests: a GGUF checkpoint written as a Hugging Face folder,
 * in the names and orders that the transformers library uses.
 */
#ifndef TESTS_ENGINE_HF_FOLDER_H
#define TESTS_ENGINE_HF_FOLDER_H

#include "eval/base/str.h"

struct checkpoint;

/* Number of files that the tensors are divided over (1: no index). */
struct hf_folder_options {
    int n_shards;
    const char *extra; /* more members of config.json, beginning with a comma */
};

/* Writes into the existing folder `dir`; false if the architecture is not known here. */
bool hf_folder_write(const struct checkpoint *c, const char *dir, const struct hf_folder_options *o);

/* A GGUF adapter of `base` as a PEFT folder.  The variants express the same adapter differently: each module's rank
 * and alpha by patterns, or the scale of rslora. */
enum hf_variant { HF_PLAIN, HF_PATTERNS, HF_RSLORA };
void hf_folder_adapter(const struct checkpoint *base, const struct checkpoint *adapter, const char *dir,
                       enum hf_variant v);

/* One tensor of a .safetensors file to write. */
struct st_out {
    char name[128], dtype[8];
    int n_dims;
    size_t shape[2], n_bytes;
    const void *data;
};

void hf_folder_safetensors(const char *path, const struct st_out *list, size_t n);
void hf_folder_text(const char *dir, const char *name, str text);

/* Creates a new folder below out/ (the path is valid until the next call), and removes it. */
const char *hf_folder_new(const char *name);
void hf_folder_remove(const char *dir);

#endif
