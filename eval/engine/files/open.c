/*
 * open.c -- opens a checkpoint: a GGUF file (gguf.c) or a Hugging Face folder (hf.c).
 */
#include "eval/engine/files/internal.h"

#include <stdio.h>

#include "eval/base/err.h"

/* Metadata that every model must have; vocabulary-only files and adapters have none of it. */
static bool check_model(struct checkpoint *c, struct err *e)
{
    const struct meta *arch = checkpoint_meta(c, "general.architecture");
    const struct meta *tokens = checkpoint_meta(c, "tokenizer.ggml.tokens");
    uint64_t heads, kv, width;

    if (!arch || arch->kind != META_STRING)
        return err_set(e, ERR_PARSE, "%s: metadata general.architecture: %s (expected a string)", c->path,
                       arch ? "wrong type" : "missing");
    snprintf(c->arch, sizeof c->arch, STR_FMT, STR_ARG(arch->s));
    if (!c->n_tensors || str_is(checkpoint_find_string(c, "general.type"), "adapter"))
        return true;
    const struct meta *size = checkpoint_meta(c, "%s.vocab_size");
    if (tokens && tokens->kind == META_ARRAY && size && (size->kind != META_UINT || size->u != tokens->n))
        return err_set(e, ERR_PARSE, "%s: metadata vocab_size differs from the token list (found %llu, expected %zu)",
                       c->path, (unsigned long long)size->u, tokens->n);
    const struct meta *h = checkpoint_meta(c, "%s.attention.head_count");
    if (!h || h->kind != META_UINT || h->u == 0) /* no attention, or a count per layer */
        return true;
    if (!checkpoint_get_uint(c, "%s.attention.head_count", 1, 65536, &heads, e) ||
        !checkpoint_get_uint(c, "%s.embedding_length", 1, 1 << 20, &width, e))
        return false;
    if (width % heads && !checkpoint_meta(c, "%s.attention.key_length"))
        return err_set(e, ERR_PARSE,
                       "%s: metadata attention.head_count does not divide embedding_length (found %llu"
                       " and %llu)",
                       c->path, (unsigned long long)heads, (unsigned long long)width);
    h = checkpoint_meta(c, "%s.attention.head_count_kv");
    return (h && h->kind == META_ARRAY) ||
           checkpoint_find_uint(c, "%s.attention.head_count_kv", heads, 1, heads, &kv, e);
}

struct checkpoint *checkpoint_open(const char *path, struct err *e)
{
    struct checkpoint *c = xcalloc(1, sizeof *c);

    c->path = xstrdup(path);
    c->is_folder = file_is_directory(path);
    bool ok = c->is_folder ? hf_read(c, e) : file_map_open(&c->file, path, e) && gguf_read(c, e) && check_model(c, e);
    if (!ok) {
        checkpoint_close(c);
        return NULL;
    }
    return c;
}
