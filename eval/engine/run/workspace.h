/*
 * workspace.h -- the buffers and threads of one forward pass, for up to max_rows rows.
 *
 * "Collective" functions take a worker: every thread of the team calls them with
 * equal arguments; they share the work out and end when all of it is done.
 */
#ifndef EVAL_ENGINE_RUN_WORKSPACE_H
#define EVAL_ENGINE_RUN_WORKSPACE_H

#include "eval/engine/run/forward.h"
#include "eval/engine/threads/team.h"

/* What a matrix product reads: floats, and the same as integers for the integer kernels. */
struct input {
    float *x;              /* [rows][width] */
    struct block_act *act; /* [rows][width / 32]; NULL if no weights are integers */
    size_t width;
    struct block_act *residual; /* what act rounds off, as integers again; all inputs share the memory */
    bool quantized;             /* who writes x also calls input_ready; else the product converts first */
};

struct tile {
    size_t first, n; /* rows that follow each other and have something in common */
};

/* Rows of equal adapters, and their part of the tiles of rows that have some. */
struct adapter_span {
    size_t first, n, first_tile, n_tiles;
};

/* What is known of a slice of a row's logits. */
struct slice_stats {
    float max, sum;
    size_t at;
};

/* HEAD_ROWS: rows that go through the head together; more would hardly be faster, and 256 rows of a vocabulary of
 * 151,936 are 155 MB of logits.  SLICE: logits that one thread summarizes at a time. */
enum { HEAD_ROWS = 32, SLICE = 4096 };

static inline size_t workspace_slices(const struct engine_model *m)
{
    return ((size_t)m->n_vocab + SLICE - 1) / SLICE;
}

struct workspace {
    size_t max_rows;
    float *x;                         /* [rows][n_embd] residual */
    struct block_act *residual;       /* see struct input */
    struct input h, att;              /* normed; attention's result */
    struct input ffn;                 /* [rows][n_ff], activated */
    float *q, *k, *v;                 /* [rows][heads * head_dim] */
    float *angles;                    /* [rows][attention_angles] */
    struct tile *tiles[2];            /* [rows] of all rows, and of those whose logits are wanted */
    struct adapter_span *spans[3];    /* of equal adapters: the same two, and those on their way through the head */
    float *logits;                    /* [HEAD_ROWS][n_vocab] */
    struct slice_stats *slices_stats; /* [HEAD_ROWS][slices] */
    struct row *wanted_rows;          /* [rows] those whose logits are wanted */
    size_t *wanted_index;             /* [rows] and which of the pass's rows they are */
    float *ax;                        /* [rows][low_stride] A x of the rows' adapters, grown */
    uint32_t *ax_bf16;                /* [rows][low_stride / 2] or as pairs, where weights are integers */
    size_t ax_capacity;
    size_t n_embedded; /* rows since the embedding's memory was given back */
    float **scratch;   /* [threads][...] of one thread each */
    uint8_t *memory;   /* of all of these but those grown */
    size_t bytes;
    struct team *team;
};

/* What all of a pass's collective functions need: the rows, and what is true of them. */
struct pass {
    const struct engine_model *m;
    struct workspace *w;
    const struct row *rows;
    size_t n;
    bool packed;                /* the model's panels are */
    struct tile *tiles;         /* of one sequence */
    struct adapter_span *spans; /* of equal adapters */
    size_t n_tiles, n_spans;
    size_t ax_stride; /* 0: no row has an adapter */
    size_t n_lora_tiles;
};

/* Elements from .. from + n of all rows are written; both are multiples of 32 if `in` is kept ready. */
static inline void input_quantize(const struct pass *p, const struct input *in, size_t from, size_t n)
{
    if (in->quantized)
        p->m->kernels->quantize(in->x + from, in->act + from / 32, n);
}

/* out = x / sqrt(mean(x^2) + eps) * weight; out may be x. */
void rms_norm(const struct kernels *k, const float *x, const float *weight, float *out, size_t n, float eps);

#endif
