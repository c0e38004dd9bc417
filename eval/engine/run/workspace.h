/*
 * workspace.h -- the buffers and threads of one forward pass over up to max_rows rows.
 *
 * "Collective" functions take a worker: every thread of the team calls them with equal arguments; they divide the work
 * and return when all of it is done.
 */
#ifndef EVAL_ENGINE_RUN_WORKSPACE_H
#define EVAL_ENGINE_RUN_WORKSPACE_H

#include "eval/engine/kernels/tiles.h"
#include "eval/engine/run/forward.h"
#include "eval/engine/threads/team.h"

/* Input of a matrix product, as floats and quantized. */
struct input {
    float *x;               /* [rows][width] */
    struct block_act *act;  /* [rows][width / 32]; NULL if no weights are quantized */
    struct act_tile *tiles; /* act once more, for the rows that the matrix unit multiplies; NULL without one */
    size_t width;
    struct block_act *residual; /* [rows][width / 32] rounding error of act, quantized; all inputs share this memory */
    bool quantized; /* the writer of x also quantizes it (input_quantize); otherwise the product does so first */
};

struct tile {
    size_t first, n; /* n consecutive rows from `first` on */
};

/* Consecutive rows with equal adapters, and the tiles that lora_down divides them into (none without adapters). */
struct adapter_span {
    size_t first, n, first_tile, n_tiles;
};

/* Statistics of one slice of a row's logits. */
struct slice_stats {
    float max, sum;
    size_t at;
};

/* HEAD_ROWS: rows that go through the head at a time; it bounds the memory for logits (256 rows of a vocabulary of
 * 151,936 would take 155 MB).  SLICE: logits for which one thread computes statistics at a time. */
enum { HEAD_ROWS = 32, SLICE = 4096 };

/* Slices of a row of logits. */
static inline size_t workspace_slices(const struct engine_model *m)
{
    return ((size_t)m->n_vocab + SLICE - 1) / SLICE;
}

struct workspace {
    size_t max_rows;
    float *x;                      /* [rows][n_embd] the residual stream */
    struct block_act *residual;    /* [rows][widest input / 32], see struct input */
    struct input h, att;           /* [rows][n_embd] normed residual; [rows][n_heads * head_dim] result of attention */
    struct input ffn;              /* [rows][n_ff] activated */
    float *q, *k, *v;              /* [rows][n_heads * head_dim], [rows][n_kv_heads * head_dim] twice */
    float *angles;                 /* [rows][rope_angle_floats] cosine and sine pairs */
    struct tile *tiles[2];         /* [rows] of all rows, and of the rows whose logits are wanted */
    struct adapter_span *spans[3]; /* [rows] the same two, and of the rows that are in the head */
    float *logits;                 /* [HEAD_ROWS][n_vocab] */
    struct slice_stats *slices;    /* [HEAD_ROWS][workspace_slices] */
    struct row *wanted_rows;       /* [rows] the rows whose logits are wanted */
    size_t *wanted_index;          /* [rows] their indices in the pass */
    float *ax;                     /* [rows][ax_stride] A x of the rows' adapters; grown on demand */
    uint32_t *ax_bf16;             /* [rows][ax_stride / 2] the same as bfloat16 pairs, with quantized weights */
    size_t ax_capacity;
    size_t n_embedded; /* rows embedded since the embedding's memory was released */
    float **scratch;   /* [n_threads][floats that attention or linear needs] */
    uint8_t *memory;   /* memory of all of these except those grown on demand */
    size_t bytes;
    struct team *team;
};

/* The rows of a pass and how they are grouped; read by collective functions. */
struct pass {
    const struct engine_model *m;
    struct workspace *w;
    const struct row *rows;
    size_t n;
    bool packed;                /* the model's panels are packed */
    struct tile *tiles;         /* [n_tiles] consecutive rows of one sequence */
    struct adapter_span *spans; /* [n_spans] consecutive rows with equal adapters */
    size_t n_tiles, n_spans;
    size_t ax_stride; /* floats of A x in a row; 0: no row has an adapter */
    size_t n_lora_tiles;
};

/* Quantizes x[n], to be elements from .. of the input's [rows][width]; from and n are multiples of 32. */
static inline void input_put(const struct pass *p, const struct input *in, const float *x, size_t from, size_t n)
{
    const struct kernels *k = p->m->kernels;
    size_t n_blocks = in->width / 32, end = kernels_tile_rows(k, p->n) * n_blocks;

    k->quantize(x, in->act + from / 32, n);
    for (size_t b = from / 32; b < (from + n) / 32 && b < end; b++)
        tile_put(in->tiles, b / n_blocks, b % n_blocks, n_blocks, &in->act[b]);
}

/* Quantizes in->x[from .. from + n - 1] if its reader needs it; from and n are then multiples of 32. */
static inline void input_quantize(const struct pass *p, const struct input *in, size_t from, size_t n)
{
    if (in->quantized)
        input_put(p, in, in->x + from, from, n);
}

#endif
