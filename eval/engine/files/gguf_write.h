/*
 * gguf_write.h -- writes a GGUF v3 file one tensor at a time, so that memory holds
 * at most one.
 *
 * Order of calls: metadata, then every tensor's name and shape, then the data in
 * the same order.  The file gets its name only when it is complete.  Format:
 * ggml's docs/gguf.md.
 */
#ifndef EVAL_ENGINE_FILES_GGUF_WRITE_H
#define EVAL_ENGINE_FILES_GGUF_WRITE_H

#include "eval/engine/files/checkpoint.h"

struct gguf_writer;

/* The caller closes it with gguf_writer_close; NULL on error. */
struct gguf_writer *gguf_writer_open(const char *path, struct err *e);
void gguf_writer_meta(struct gguf_writer *w, str key, const struct meta *m);
void gguf_writer_uint(struct gguf_writer *w, const char *key, uint64_t v);
/* Declares a tensor of `type` (enum tensor_type); shape[0] is the row length. */
void gguf_writer_tensor(struct gguf_writer *w, str name, int type, int n_dims, const uint64_t shape[4]);
/* The data of the next declared tensor: n bytes, rows without padding. */
bool gguf_writer_data(struct gguf_writer *w, const void *data, size_t n, struct err *e);
/* keep: completes the file and renames it to its path; otherwise removes it. */
bool gguf_writer_close(struct gguf_writer *w, bool keep, struct err *e);

#endif
