/*
 * gguf_write.h -- a GGUF v3 file, tensor by tensor, so that memory never holds
 * more than one.
 *
 * Order: metadata, then every tensor's name and shape, then the data in the
 * same order.  The file gets its name only when it is complete.
 */
#ifndef EVAL_ENGINE_FILES_GGUF_WRITE_H
#define EVAL_ENGINE_FILES_GGUF_WRITE_H

#include "eval/engine/files/checkpoint.h"

struct gguf_writer;

/* Owns: gguf_writer_close. */
struct gguf_writer *gguf_writer_open(const char *path, struct err *e);
void gguf_writer_meta(struct gguf_writer *w, str key, const struct meta *m);
void gguf_writer_uint(struct gguf_writer *w, const char *key, uint64_t v);
void gguf_writer_tensor(struct gguf_writer *w, str name, int type, int n_dims, const uint64_t shape[4]);
bool gguf_writer_data(struct gguf_writer *w, const void *data, size_t n, struct err *e);
/* keep: completes and renames the file; otherwise removes it. */
bool gguf_writer_close(struct gguf_writer *w, bool keep, struct err *e);

#endif
