/*
 * checkpoint.h -- a checkpoint, whether GGUF file (v2, v3, split or whole) or Hugging Face folder, as metadata and
 * tensors under GGUF names.
 *
 * A Hugging Face folder is presented under GGUF names ("llama.block_count",
 * "blk.0.attn_q.weight"), so that architectures know one naming only.
 * Everything is checked when opened: sizes, offsets, alignment, overlaps,
 * counts; after that, tensor data can be read without further checks.
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

/* The layer of "blk.12.attn_v.weight" (12) and the rest of the name ("attn_v.weight"); -1 for a tensor of no layer,
 * *rest is the name then. */
int tensor_block(str name, str *rest);

/* Owns: checkpoint_close. */
struct checkpoint *checkpoint_open(const char *path, struct err *e);
void checkpoint_close(struct checkpoint *c);

bool checkpoint_is_gguf(const struct checkpoint *c);
/* A folder's metadata has no tokenizer.ggml.tokens, but the text of tokenizer.json under
 * "tokenizer.huggingface.json"; its embeddings may have more rows ("%s.vocab_size") than tokenizer.json has tokens. */
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

/* NULL if absent; value lives as long as the checkpoint. */
const struct meta *checkpoint_meta(const struct checkpoint *c, const char *key);
size_t checkpoint_meta_count(const struct checkpoint *c);
const struct meta *checkpoint_meta_at(const struct checkpoint *c, size_t i, str *key);

/* Typed look-ups; the key may hold "%s" for the architecture name:
 * "%s.block_count".  get = must exist (error names the key); find = fallback. */
bool checkpoint_get_uint(const struct checkpoint *c, const char *key, uint64_t lowest, uint64_t highest, uint64_t *out,
                         struct err *e);
bool checkpoint_find_uint(const struct checkpoint *c, const char *key, uint64_t fallback, uint64_t lowest,
                          uint64_t highest, uint64_t *out, struct err *e);
bool checkpoint_find_float(const struct checkpoint *c, const char *key, double fallback, double *out, struct err *e);
bool checkpoint_find_bool(const struct checkpoint *c, const char *key, bool fallback);
str checkpoint_find_string(const struct checkpoint *c, const char *key); /* empty if absent */
str checkpoint_arch(const struct checkpoint *c);
/* The folder or file as it was given. */
const char *checkpoint_path(const struct checkpoint *c);
uint64_t checkpoint_file_bytes(const struct checkpoint *c);
uint64_t checkpoint_trailing_bytes(const struct checkpoint *c); /* after the last tensor */
/* Warning i, for people; NULL when there are no more. */
const char *checkpoint_warning_at(const struct checkpoint *c, size_t i);
/* These bytes of a tensor are not needed for now: mapped pages leave the process's memory (not the page cache) until
 * they are read again. */
void checkpoint_drop(const struct checkpoint *c, const void *data, size_t n);
/* These are never read again: copies on the heap lose them. */
void checkpoint_discard(const struct checkpoint *c, const void *data, size_t n);
bool checkpoint_sha256(const struct checkpoint *c, char hex[65], struct err *e);

/* Special tokens and chat template as the files of a Hugging Face folder name them.  An empty text where has_... is
 * true: the file says null, there is no such token. */
struct token_names {
    bool has_bos, has_eos, has_add_bos, has_add_eos;
    bool add_bos, add_eos;
    str bos;
    str eos[8]; /* [n_eos] the first is the eos_token, all end an answer */
    size_t n_eos;
    str chat_template; /* empty: none */
};

/* A LoRA adapter, PEFT folder or GGUF, as pairs under GGUF names of the base.
 * Of a table (embeddings, positions) a row is looked up: n_in is its number of
 * rows, of A the column of the row is taken. */
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
/* The base says how rows of q and k lie; it may be NULL for inspection only. */
struct lora_file *lora_file_open(const char *path, const struct checkpoint *base, struct err *e);
void lora_file_close(struct lora_file *l);
/* Frees the weights of all pairs after they have been copied; everything else about the file stays. */
void lora_file_drop_weights(struct lora_file *l);
size_t lora_file_count(const struct lora_file *l);
const struct lora_pair *lora_file_at(const struct lora_file *l, size_t i);
int lora_file_rank(const struct lora_file *l);
double lora_file_alpha(const struct lora_file *l);
str lora_file_targets(const struct lora_file *l); /* "q_proj k_proj" */
/* What the adapter's folder says for itself; lives as long as the file. */
const struct token_names *lora_file_tokens(const struct lora_file *l);
const char *lora_file_warning_at(const struct lora_file *l, size_t i); /* NULL when there are no more */

#endif
