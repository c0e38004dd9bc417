/*
 * lora_pairs.h -- shared by the readers of LoRA adapters (private to files/).  Source: Hu et al. 2021; DoRA: Liu et al.
 * 2024.
 */
#ifndef EVAL_ENGINE_FILES_LORA_PAIRS_H
#define EVAL_ENGINE_FILES_LORA_PAIRS_H

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/engine/files/checkpoint.h"

enum { LORA_MAX_RANK = 4096, LORA_MAX_PAIRS = 65536 };

struct lora_file {
    struct arena a, weights;
    struct lora_pair *pairs; /* [n] */
    size_t n, cap;
    int rank;
    double alpha;
    str targets;
    struct token_names tokens;
    const char **warnings; /* [n_warnings] */
    size_t n_warnings, cap_warnings;
};

/* A module's tensors while the file is read. */
struct half_pair {
    str module;         /* "model.layers.0.self_attn.q_proj" or "blk.0.attn_q.weight" */
    const float *a, *b; /* [rank_a][n_in], [n_out][rank_b]; NULL until read */
    size_t rank_a, n_in, n_out, rank_b;
    bool table;             /* stored as an embedding's */
    const float *magnitude; /* [n_magnitude] DoRA; NULL otherwise */
    size_t n_magnitude;
};

struct half_list {
    struct half_pair *list; /* [n] */
    size_t n, cap;
    struct map by_module;
};

/* Order of B's rows for q and k in the file. */
enum lora_rows { LORA_ROWS_HALVES, LORA_ROWS_INTERLEAVED };

/* True for embeddings and positions, whose rows are looked up, not multiplied. */
bool lora_is_table(str target);
const float *lora_transposed(struct arena *a, const float *x, size_t rows, size_t columns); /* [columns][rows] */

/* Stores A [rank][n_in] or B [n_out][rank] of a module; a duplicate is an error. */
bool lora_store(struct half_list *h, str module, bool is_b, const float *data, const size_t shape[2], const char *path,
                struct err *e);
/* Stores a module's magnitudes [n] (DoRA). */
bool lora_store_magnitude(struct half_list *h, str module, const float *data, size_t n, const char *path,
                          struct err *e);
/* Frees the list, not the tensors. */
void lora_release(struct half_list *h);

/* n values of `type` as float32 in the arena; NULL if one is not finite. */
const float *lora_floats(struct arena *a, int type, const void *data, size_t n, const char *path, str name,
                         struct err *e);

/* Data shared by all pairs of a file. */
struct lora_source {
    const char *path;              /* for messages */
    const struct checkpoint *base; /* NULL for inspection only */
    enum lora_rows rows;
    bool rslora, dora;
};

/* Checks a pair against the base and adds it. */
bool lora_add(struct lora_file *l, const struct lora_source *from, const struct half_pair *h, str target, double alpha,
              struct err *e);

/* Adds a warning of at most 400 bytes (lora_file_warning_at). */
void lora_warn(struct lora_file *l, const char *fmt, ...) PRINTF(2, 3);

/* peft.c: a PEFT folder. */
bool peft_read(struct lora_file *l, const char *dir, const struct checkpoint *base, struct err *e);

#endif
