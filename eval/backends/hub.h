/*
 * hub.h -- models named hf:OWNER/NAME[@REVISION][/FILE.gguf]: from the Hugging
 * Face cache on disk, or downloaded from the hub.
 *
 * The cache is that of the huggingface_hub library, so that both share files:
 *
 *     HF_HUB_CACHE, or HF_HOME/hub, or ~/.cache/huggingface/hub
 *       models--OWNER--NAME/
 *         refs/REVISION             the commit that a branch or tag pointed to
 *         blobs/HASH                contents: SHA-256 (large files) or git's id
 *         snapshots/COMMIT/FILE     links to ../../blobs/HASH
 *
 * Missing files are downloaded from HF_ENDPOINT (default https://huggingface.co)
 * with HF_TOKEN (or HF_HOME/token), resumed where an earlier transfer stopped,
 * and checked by hash before they are renamed into the cache.
 */
#ifndef EVAL_BACKENDS_HUB_H
#define EVAL_BACKENDS_HUB_H

#include "eval/base/str.h"

struct arena;
struct err;

struct hub_options {
    bool offline; /* only the cache; also HF_HUB_OFFLINE=1 */
    /* Optional: called with the bytes of a file so far and in total (0 = unknown); false stops. */
    bool (*progress)(void *user, str file, uint64_t done, uint64_t total);
    void *user;
};

/* True if the path names a hub model. */
bool hub_is_spec(str path);

/* Finds or downloads the folder or FILE that `spec` names: *path in the arena, complete on disk; *commit (may be NULL):
 * 40 hex digits.  False on error. */
bool hub_resolve(str spec, const struct hub_options *o, str *path, str *commit, struct arena *a, struct err *e);

#endif
