/*
 * hf_stored.h -- the tensors of a Hugging Face folder under the names and in the order of its files (private to
 * files/).
 */
#ifndef EVAL_ENGINE_FILES_HF_STORED_H
#define EVAL_ENGINE_FILES_HF_STORED_H

#include "eval/engine/files/internal.h"
#include "eval/engine/files/safetensors.h"

struct hf_stored {
    struct st_tensor *list; /* [n] of all shards */
    size_t n, cap;
    struct map by_name; /* -> index in list */
};

/* Maps the weights in the folder c->path into c->shards and lists their tensors in *s, which is zero before; to be
 * released in any case.  False with *e: no weights, a pickle, a damaged file, or an index that does not fit its shards.
 */
bool hf_stored_open(struct checkpoint *c, struct hf_stored *s, struct err *e);
/* NULL if no tensor has that name. */
const struct st_tensor *hf_stored_find(const struct hf_stored *s, str name);
/* Frees the list and its index; the mapped shards belong to the checkpoint. */
void hf_stored_release(struct hf_stored *s);

#endif
