/*
 * checkpoint.h -- a checkpoint, GGUF file (v2, v3, split or whole) or Hugging Face folder, as metadata and tensors.
 *
 * Both formats use GGUF's names ("llama.block_count", "blk.0.attn_q.weight"), so that an architecture needs one set of
 * names.  Opening checks sizes, offsets, alignment, overlaps and counts; afterwards tensor data can be read without
 * further checks.  Formats: ggml's docs/gguf.md; huggingface.co/docs/safetensors and config.json of the transformers
 * library.
 */
#ifndef EVAL_ENGINE_FILES_CHECKPOINT_H
#define EVAL_ENGINE_FILES_CHECKPOINT_H

#include "eval/base/str.h"
#include "eval/engine/quant/types.h"

struct err;
struct arena;
struct checkpoint;

struct tensor {
    str name;
    int type; /* enum tensor_type */
    int n_dims;
    uint64_t shape[4]; /* shape[0] = row length (input features), shape[1] = rows */
    const void *data;  /* mapped; shape[1] rows of type_row_bytes(type, shape[0]), no padding */
    size_t n_bytes;
};

/* The layer of "blk.12.attn_v.weight" (12) and the rest of the name ("attn_v.weight"); -1 for a tensor outside the
 * layers, with the whole name in *rest. */
int tensor_block(str name, str *rest);

/* Opens a GGUF file or a folder; the caller closes it with checkpoint_close.  NULL on error, with file and place in *e.
 */
struct checkpoint *checkpoint_open(const char *path, struct err *e);
/* Unmaps the files and frees everything read from them; NULL is allowed. */
void checkpoint_close(struct checkpoint *c);

/* False for a Hugging Face folder. */
bool checkpoint_is_gguf(const struct checkpoint *c);
/* Tensors, in the order of the file; they live as long as the checkpoint. */
size_t checkpoint_tensor_count(const struct checkpoint *c);
const struct tensor *checkpoint_tensor_at(const struct checkpoint *c, size_t i);
const struct tensor *checkpoint_tensor(const struct checkpoint *c, const char *name); /* NULL if absent */

/* GGUF's value types, by their numbers. */
enum gguf_kind {
    GGUF_U8,
    GGUF_I8,
    GGUF_U16,
    GGUF_I16,
    GGUF_U32,
    GGUF_I32,
    GGUF_F32,
    GGUF_BOOL,
    GGUF_STRING,
    GGUF_ARRAY,
    GGUF_U64,
    GGUF_I64,
    GGUF_F64,
    GGUF_N_KINDS
};

enum meta_kind { META_NONE, META_UINT, META_INT, META_FLOAT, META_BOOL, META_STRING, META_ARRAY };

struct meta {
    enum meta_kind kind;
    int stored; /* the GGUF number of the value's (or an array's elements') type; enum gguf_kind */
    uint64_t u;
    int64_t i;
    double f;
    str s;
    /* arrays: */
    enum meta_kind element;
    size_t n;
    const str *strings;    /* META_STRING elements */
    const double *numbers; /* numeric elements, widened */
};

/* NULL if absent; the value lives as long as the checkpoint.  A folder has no tokenizer.ggml.tokens, but the text of
 * tokenizer.json under "tokenizer.huggingface.json"; its embeddings may have more rows ("%s.vocab_size") than
 * tokenizer.json has tokens. */
const struct meta *checkpoint_meta(const struct checkpoint *c, const char *key);
size_t checkpoint_meta_count(const struct checkpoint *c);
const struct meta *checkpoint_meta_at(const struct checkpoint *c, size_t i, str *key);

/* Typed look-ups; "%s" in a key is the architecture: "%s.block_count".  get: an absent key is an error that names it;
 * find: an absent key gives `fallback`.  A value of another type or outside lowest..highest is an error. */
bool checkpoint_get_uint(const struct checkpoint *c, const char *key, uint64_t lowest, uint64_t highest, uint64_t *out,
                         struct err *e);
bool checkpoint_find_uint(const struct checkpoint *c, const char *key, uint64_t fallback, uint64_t lowest,
                          uint64_t highest, uint64_t *out, struct err *e);
bool checkpoint_find_float(const struct checkpoint *c, const char *key, double fallback, double *out, struct err *e);
bool checkpoint_find_bool(const struct checkpoint *c, const char *key, bool fallback);
str checkpoint_find_string(const struct checkpoint *c, const char *key); /* empty if absent */
/* Call after all look-ups: false with *e set if a GGUF file has a key of its architecture that was not looked up and
 * may change what the model computes.  rotates: false for positions other than rotation, where rope.* has no effect. */
bool checkpoint_check_keys(const struct checkpoint *c, bool rotates, struct err *e);
str checkpoint_arch(const struct checkpoint *c);
/* The path that checkpoint_open was given. */
const char *checkpoint_path(const struct checkpoint *c);
uint64_t checkpoint_file_bytes(const struct checkpoint *c);
uint64_t checkpoint_trailing_bytes(const struct checkpoint *c); /* after the last tensor */
/* Warning i, as text; NULL when there are no more. */
const char *checkpoint_warning_at(const struct checkpoint *c, size_t i);
/* Releases the pages of `n` bytes of a mapped tensor from the process (not from the page cache); reading them again
 * maps them again. */
void checkpoint_drop(const struct checkpoint *c, const void *data, size_t n);
/* The same for bytes that are never read again: pages of heap copies are freed too. */
void checkpoint_discard(const struct checkpoint *c, const void *data, size_t n);
/* SHA-256 of everything in the checkpoint that can change an answer, as 64 hexadecimal digits. */
bool checkpoint_sha256(const struct checkpoint *c, char hex[65], struct err *e);

/* Special tokens and chat template of the files of a Hugging Face folder.  Empty text where has_... is true: the file
 * has null, so there is no such token. */
struct token_names {
    bool has_bos, has_eos, has_add_bos, has_add_eos;
    bool add_bos, add_eos;
    str class; /* tokenizer_class; empty if not given */
    str bos;
    str eos[8]; /* [n_eos] the first is the eos_token, all end an answer */
    size_t n_eos;
    str other;         /* JSON object of the other named tokens; NULL s without tokenizer_config.json */
    str chat_template; /* empty if there is none */
};

/* One pair of matrices of a LoRA adapter (PEFT folder or GGUF file), named by the base's tensor: W += scale * B A.  For
 * a table (embeddings, positions) n_in is the number of its rows, and row i changes by scale * B A[:, i]. */
struct lora_pair {
    str target; /* "blk.0.attn_q.weight" */
    bool table;
    int rank;
    size_t n_in, n_out;
    const float *a;         /* [rank][n_in]  */
    const float *b;         /* [n_out][rank], rows in GGUF order of the base */
    const float *magnitude; /* [n_out] DoRA; NULL without */
    float scale;            /* alpha / rank (or rslora), without the user's scale */
};

struct lora_file;
/* Opens an adapter for `base`, which fixes shapes and the order of rows in q and k; NULL: for inspection only.  The
 * caller closes it; NULL on error. */
struct lora_file *lora_file_open(const char *path, const struct checkpoint *base, struct err *e);
void lora_file_close(struct lora_file *l);
/* Frees the weights (a, b, magnitude) of all pairs once the caller has copied them; the rest stays readable. */
void lora_file_drop_weights(struct lora_file *l);
size_t lora_file_count(const struct lora_file *l);
const struct lora_pair *lora_file_at(const struct lora_file *l, size_t i);
int lora_file_rank(const struct lora_file *l);
double lora_file_alpha(const struct lora_file *l);
str lora_file_targets(const struct lora_file *l); /* "q_proj k_proj" */
/* Special tokens and chat template in the adapter's own folder; they live as long as the file. */
const struct token_names *lora_file_tokens(const struct lora_file *l);
const char *lora_file_warning_at(const struct lora_file *l, size_t i); /* NULL when there are no more */

#endif
