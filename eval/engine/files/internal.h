/*
 * internal.h -- shared by the readers of GGUF files and Hugging Face folders (private to files/).
 */
#ifndef EVAL_ENGINE_FILES_INTERNAL_H
#define EVAL_ENGINE_FILES_INTERNAL_H

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/map.h"
#include "eval/engine/files/checkpoint.h"

struct checkpoint {
    char *path;
    bool is_folder;
    struct file_map file;      /* the GGUF file (the first of a split one), or a folder's tokenizer.json */
    struct checkpoint **parts; /* [n_parts] further files of a split GGUF */
    size_t n_parts;
    struct file_map *shards; /* [n_shards] a folder's safetensors files */
    size_t n_shards;
    struct arena a;
    void **blocks; /* [n_blocks] heap copies of tensors that are converted on load */
    size_t n_blocks, cap_blocks;
    struct tensor *tensors; /* [n_tensors] */
    size_t n_tensors;
    struct map by_name;  /* tensor name -> index */
    struct meta *values; /* [n_keys] */
    str *keys;           /* [n_keys] */
    bool *key_read;      /* [n_keys] of a GGUF file: the key was looked up; NULL for a folder */
    size_t n_keys;
    struct map by_key;
    char arch[64];
    uint64_t trailing;     /* bytes after the last tensor */
    const char **warnings; /* [n_warnings] */
    size_t n_warnings, cap_warnings;
};

/* gguf.c and hf.c: fill a zeroed checkpoint whose path is set; false on error. */
bool gguf_read(struct checkpoint *c, struct err *e);
bool hf_read(struct checkpoint *c, struct err *e);

/* Bytes of a scalar of enum gguf_kind in a file; 0 for strings, arrays and unknown kinds. */
size_t gguf_scalar_bytes(uint32_t kind);

/* The folder "checkpoint-N" in `dir` with the highest N; empty if there is none. */
str checkpoint_newest(const char *dir, struct arena *a);

/* Adds a warning of at most 500 bytes (checkpoint_warning_at). */
void checkpoint_warn(struct checkpoint *c, const char *fmt, ...) PRINTF(2, 3);

/* Zeroed memory for a tensor; the checkpoint owns it. */
void *checkpoint_block(struct checkpoint *c, size_t bytes);

#endif
