/*
 * model.h -- an opened checkpoint as the forward pass sees it: hyper-parameters
 * and weight matrices bound to the mapped file.
 *
 * Architectures that are one pre-norm transformer with RMS norm, rotary
 * positions and a gated feed-forward differ only in a row of arch.c.
 */
#ifndef EVAL_ENGINE_MODELS_MODEL_H
#define EVAL_ENGINE_MODELS_MODEL_H

#include "eval/base/arena.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/kernels/kernels.h"
#include "eval/engine/tokenize/tokenizer.h"

struct arch {
    const char *name;     /* general.architecture */
    bool rope_halves;     /* pairs (i, i + d/2) instead of (2 i, 2 i + 1) */
    bool qkv_bias;        /* attn_q.bias and so on must exist */
    bool qk_norm;         /* RMS norm of each head's q and k */
};

const struct arch *arch_find(str name); /* NULL if unknown */
const char *const *arch_names(size_t *n);

struct matrix {
    const struct quant *quant; /* how the rows are stored */
    const uint8_t *data;
    size_t n_in, n_out, row_bytes;
    struct block_int *ints;    /* [n_out][n_in / 32]: unpacked once at load for the integer types; else NULL */
};

struct layer {
    float *attn_norm, *ffn_norm;             /* [n_embd] */
    float *q_norm, *k_norm;                  /* [head_dim] or NULL */
    struct matrix q, k, v, o, gate, up, down;
    float *q_bias, *k_bias, *v_bias;         /* or NULL */
};

enum { LINEAR_Q, LINEAR_K, LINEAR_V, LINEAR_O, LINEAR_GATE, LINEAR_UP, LINEAR_DOWN, N_LINEARS };

struct engine_model {
    struct checkpoint *checkpoint;
    struct tokenizer *tokenizer;
    const struct kernels *kernels;
    const struct arch *arch;
    int n_layers, n_embd, n_heads, n_kv_heads, head_dim, n_ff, n_vocab, context, rope_dims, n_threads;
    bool rope_halves;                        /* the architecture's, unless the checkpoint says otherwise */
    int sliding_window;                      /* 0 = none */
    float norm_eps;
    struct matrix embed, head;
    float *output_norm;
    float *rope_factors;                     /* [rope_dims/2] divisors, or NULL */
    float *rope_inverse;                     /* [rope_dims/2] angle per position */
    float rope_attention_scale;              /* YaRN's factor on cos and sin; 1 without */
    struct layer *layers;
    struct arena a;
    char sha256[65], quantization[32];
    uint64_t n_parameters;
};

struct lora_linear {
    int rank;
    float scale;
    const float *a, *b; /* [rank][n_in], [n_out][rank] */
};

struct engine_adapter {
    struct lora_file *file;
    struct lora_linear *linears; /* [n_layers][N_LINEARS]; rank 0 = untouched */
    struct lora_linear head;
    float user_scale;
    uint64_t n_parameters;
    int max_rank;
};

bool model_load(struct engine_model *m, const char *path, struct err *e);
void model_release(struct engine_model *m);

/* One row of a matrix as floats. */
void matrix_row(const struct matrix *m, size_t row, float *out);

#endif
