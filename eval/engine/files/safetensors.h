/*
 * safetensors.h -- reads the header of one .safetensors file, mapped read-only.
 *
 * Format: huggingface.co/docs/safetensors: 8 bytes header length, a JSON object
 * name -> {dtype, shape, data_offsets}, data.  Rejects what the format forbids:
 * gaps, overlaps, bytes after the data, duplicate names.
 */
#ifndef EVAL_ENGINE_FILES_SAFETENSORS_H
#define EVAL_ENGINE_FILES_SAFETENSORS_H

#include "eval/base/file.h"
#include "eval/base/str.h"

struct arena;
struct err;

enum { ST_MAX_DIMS = 8 };

/*      name, bits of an element                                                */
/* clang-format off */
#define ST_DTYPES(X) \
    X(BOOL, 8) X(U8, 8) X(I8, 8) X(F8_E5M2, 8) X(F8_E4M3, 8) X(F8_E8M0, 8) X(U16, 16) X(I16, 16) X(F16, 16) \
    X(BF16, 16) X(U32, 32) X(I32, 32) X(F32, 32) X(U64, 64) X(I64, 64) X(F64, 64) X(C64, 64) X(F4, 4)
/* clang-format on */

enum st_dtype {
#define X(name, bits) ST_##name,
    ST_DTYPES(X)
#undef X
        ST_N_DTYPES
};

struct st_tensor {
    str name;
    enum st_dtype dtype;
    int n_dims;
    uint64_t shape[ST_MAX_DIMS]; /* as stored, rows first; the product does not overflow */
    size_t from, n_bytes;        /* byte range in the data */
    const uint8_t *data;
};

/* Maps the file into *m, which the caller closes, and lists its tensors in order of offsets: list [n] in the arena,
 * data in the mapping.  False on error. */
bool safetensors_open(const char *path, struct file_map *m, struct arena *a, struct st_tensor **list, size_t *n,
                      struct err *e);

/* "BF16": the name in the file's header. */
const char *st_dtype_name(enum st_dtype d);
/* Number of elements. */
size_t st_elements(const struct st_tensor *t);
/* The dtype as TYPE_F32, TYPE_F16 or TYPE_BF16; TYPE_UNKNOWN for others. */
int st_float_type(const struct st_tensor *t);
/* "[8, 16]" for messages. */
str st_shape_text(const struct st_tensor *t, struct arena *a);

#endif
