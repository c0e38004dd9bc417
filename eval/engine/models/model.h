/*
 * model.h -- an open checkpoint in the form that the forward pass reads: hyper-parameters
 * and weight matrices bound to the mapped file.
 *
 * A layer is a list of blocks (attention, feed-forward).  A row of arch.c and the
 * checkpoint's metadata determine the blocks and norms.
 */
#ifndef EVAL_ENGINE_MODELS_MODEL_H
#define EVAL_ENGINE_MODELS_MODEL_H

#include "eval/base/arena.h"
#include "eval/base/map.h"
#include "eval/engine/engine.h"
#include "eval/engine/files/checkpoint.h"
#include "eval/engine/kernels/kernels.h"
#include "eval/engine/tokenize/tokenizer.h"

enum norm_kind { NORM_RMS, NORM_LAYER };
/* GELU: by erf; GELU_TANH: the approximation of GPT-2; RELU2: max(x, 0)^2 */
enum activation { ACT_SILU, ACT_GELU, ACT_GELU_TANH, ACT_RELU2 };

/* An architecture: facts that the checkpoint does not contain (arch.c). */
struct arch {
    const char *name; /* general.architecture */
    enum norm_kind norm;
    enum activation activation;
    bool gated;             /* feed-forward: act(gate) * up instead of act(up) */
    bool rope_halves;       /* pairs (i, i + d/2) instead of (2 i, 2 i + 1) */
    bool qkv_bias;          /* q, k and v must have biases; otherwise they are optional */
    bool qk_norm;           /* RMS norm of each head's q and k */
    bool post_norms;        /* the output of each block is normalized before it is added to the residual */
    bool may_be_parallel;   /* layers without ffn_norm run attention and feed-forward in parallel */
    bool learned_positions; /* a table is added to the embeddings; no rotation */
    bool scaled_embeddings; /* embeddings times sqrt(n_embd) */
    bool no_pre_norms;      /* blocks read the residual itself */
    bool whole_qk_norm;     /* one RMS norm over all heads of q, one over those of k */
    bool divides_logits;    /* logits are divided by logit_scale instead of multiplied */
    int no_rope_period;     /* every Nth layer has no rotation; 0 = all layers have it */
    /* Defaults for missing metadata: */
    float attn_cap, logit_cap; /* soft-caps; 0 = none */
    int window_period;         /* every Nth layer uses full attention; 0 = all layers have the window */
    float local_base;          /* rotary base of layers with a window; 0 = the same as the others' */
    int layers_27b;            /* the model with this number of layers scales q . k by 1 / sqrt(n_embd / n_heads) */
};

const struct arch *arch_find(str name); /* NULL if unknown */
/* Names of all architectures: [*n], static. */
const char *const *arch_names(size_t *n);

/* A weight matrix W [n_out][n_in]: y = W x + bias. */
struct matrix {
    const struct quant *quant; /* the rows' type; NULL = this matrix is absent */
    const uint8_t *data;       /* [n_out][row_bytes], in the mapped file */
    size_t n_in, n_out, row_bytes;
    float *bias;                   /* [n_out] or NULL */
    const struct panel_kind *kind; /* panel layout of block types; NULL for float types, which are not repacked */
    bool two_pass;                 /* the rounding error of the quantized activations is multiplied too */
    uint8_t *panels;               /* [n_out / 16 rounded up][panel_stride], packed before the second pass; NULL if
                                      `kind` is */
    size_t panel_stride;           /* bytes from one panel to the next: panels of gate and up alternate */
};

struct norm {
    float *weight; /* [n_embd]; NULL = no norm here */
    float *bias;   /* [n_embd]; NULL for RMS norms */
};

/* Rotary positions of a layer. */
struct rope {
    int dims;       /* the first `dims` elements of each head are rotated */
    float *inverse; /* [dims/2] radians per position */
    float scale;    /* factor on cos and sin (YaRN, longrope); usually 1 */
};

/* The linears of a layer, in the order in which a pass reads them; adapters use the same numbers.  Q, K and V may be
 * rows of one stored matrix, and so may gate and up. */
enum linear {
    LINEAR_Q,    /* [n_heads * head_dim][n_embd] */
    LINEAR_K,    /* [n_kv_heads * head_dim][n_embd] */
    LINEAR_V,    /* [n_kv_heads * head_dim][n_embd] */
    LINEAR_O,    /* [n_embd][n_heads * head_dim] */
    LINEAR_GATE, /* [n_ff][n_embd], in gated feed-forwards only */
    LINEAR_UP,   /* [n_ff][n_embd] */
    LINEAR_DOWN, /* [n_embd][n_ff] */
    N_LINEARS
};

/* The kinds of blocks; load.c binds each kind's tensors, run/blocks.c computes it. */
enum block_kind { BLOCK_ATTENTION, BLOCK_FEED_FORWARD, N_BLOCK_KINDS };

/* One block of a layer: x += post_norm(block(norm(x))), x the residual [n_embd]. */
struct block {
    enum block_kind kind;
    struct norm norm, post_norm;
};

enum { MAX_BLOCKS = 2 };

struct layer {
    struct block blocks[MAX_BLOCKS];
    int n_blocks;
    struct matrix linear[N_LINEARS];
    float *q_norm, *k_norm;  /* [head_dim] RMS norms of each head of q and k, or [heads * head_dim] of all; or NULL */
    const struct rope *rope; /* NULL = no rotation */
    int window;              /* positions that a row attends to, including its own; 0 = all */
};

struct engine_model {
    struct checkpoint *checkpoint;
    struct tokenizer *tokenizer;
    const struct kernels *kernels;
    const struct arch *arch;
    int n_layers, n_embd, n_heads, n_kv_heads, head_dim, n_ff, n_vocab, context, n_threads;
    bool rope_halves; /* the architecture's, unless the checkpoint has its own */
    bool kv_f32;      /* keys and values are cached in 32 bits instead of 16 */
    bool cache_q8;    /* keys and values are cached in 8 bits (--kv-cache q8) */
    bool parallel;    /* all blocks of a layer read the layer's input */
    float norm_eps;
    float embed_scale;
    float residual_scale;                 /* factor on what each block adds to the residual; usually 1 */
    float logit_scale;                    /* factor on logits, before the cap; usually 1 */
    float attn_scale;                     /* factor on q . k; usually 1 / sqrt(head_dim) */
    float attn_cap, logit_cap;            /* cap * tanh(x / cap) of scores and logits; 0 = none */
    float *alibi;                         /* [n_heads] slopes, or NULL */
    struct matrix embed, head, positions; /* [n_vocab][n_embd] twice; learned positions [context][n_embd] */
    struct norm output_norm;
    struct rope rope, rope_local; /* rope_local: for layers with a window, in models with two kinds */
    struct rope rope_long;        /* for sequences longer than rope_original; inverse NULL = none */
    int rope_original;
    double rope_base, rope_dynamic; /* dynamic NTK scaling: base, factor; 0 = none */
    struct layer *layers;           /* [n_layers] */
    struct panels *panels;          /* of all matrices of block types; NULL if there are none */
    struct arena a;
    struct map used; /* names of the tensors that are part of the computation */
    char sha256[65], quantization[32];
    uint64_t n_parameters;
};

struct lora_linear {
    int rank;
    float scale;
    const float *a, *b; /* [rank][n_in], [n_out][rank]: the file's, until lora_bind copies them */
    float *own_a;       /* [rank][n_in] the copy that `a` points to once bound; NULL if there is none */
    size_t n_in;        /* rows of an embedding table; 0 for linears */
    float *bt;          /* [rank][bt_stride]: b transposed, n_out rounded up to whole panels */
    size_t bt_stride;
    const float *magnitude; /* [n_out] DoRA: the file's, until bound; otherwise NULL */
    float *gain; /* [n_out, rounded up to whole panels] magnitude / norm of the adapted row; NULL unless DoRA */
    /* For integer weights, in place of a and bt: */
    const struct panel_kind *kind; /* of A */
    uint8_t *a_panels;             /* [panels of 16 ranks] */
    float *scales;                 /* [rank, rounded up to whole panels] */
    uint32_t *b_pairs;             /* [panels of 16 outputs][pairs of ranks][16] */
};

struct engine_adapter {
    struct lora_file *file;
    struct lora_linear *linears;               /* [n_layers][N_LINEARS]; rank 0 = untouched */
    struct lora_linear head, embed, positions; /* in embed and positions a column of A is looked up */
    float user_scale;
    uint64_t n_parameters;
    int max_rank, n_layers;
    bool is_dora;
    int32_t ends[8]; /* [n_ends] tokens of the adapter's folder that end an answer, in addition to the model's */
    size_t n_ends;
    struct token_names tokens; /* from its folder */
    const char *warnings[8];   /* [n_warnings] from opening, in addition to the file's */
    size_t n_warnings;
    struct arena a;
};

/* Loads the checkpoint into a zeroed model; false on error.  quantize: see checkpoint_quantize; NULL = as stored. */
bool model_load(struct engine_model *m, const char *path, const char *quantize, struct err *e);
void model_release(struct engine_model *m);

/* repack.c: matrices of block types are packed into panels: in the first pass each panel when it is used, before the
 * second pass all of them permanently. */
struct team;
void model_reserve_panels(struct engine_model *m);
void model_free_panels(struct engine_model *m);
bool model_begin_pass(const struct engine_model *m, struct team *team); /* true: all panels are packed */
size_t model_bytes_to_pack(const struct engine_model *m);               /* memory that packing will take */
void model_end_pass(const struct engine_model *m, bool packed);         /* packed: the result of model_begin_pass */
/* Packs panel i into `out`, which has room for one panel (less than 5 floats per column); returns `out`. */
const uint8_t *matrix_pack_panel(const struct matrix *w, size_t i, void *out);
/* rope.c: rotation, ALiBi and windows of the layers. */
bool model_read_rope(struct engine_model *m, struct err *e);
/* Class of a sequence of n_tokens: in some models the rotation depends on the length (longrope, dynamic NTK), and keys
 * of different classes must not be mixed.  0 = the layers' own rotation. */
size_t model_rope_class(const struct engine_model *m, size_t n_tokens);
struct rope *model_rope_new(const struct engine_model *m, size_t class); /* NULL for class 0; the caller frees it */

/* Row `row` of a matrix as float32, out [n_in]. */
void matrix_row(const struct matrix *m, size_t row, float *out);

/* n rows [n][n_in] as floats: those of the file where it has floats, otherwise `out` [n][n_in], to which they are
 * unpacked. */
const float *matrix_rows(const struct matrix *m, size_t row, size_t n, float *out);

#endif
