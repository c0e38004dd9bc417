/*
 * forward.c -- the transformer: embedding, then for each layer the blocks of blocks.c, each with its norm and residual,
 * then the last norm and the head.
 *
 * Results do not depend on batch or threads, because linear.c and attention.c sum in fixed orders and this file
 * computes every row separately.
 */
#include "eval/engine/run/forward.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/engine/run/attention.h"
#include "eval/engine/run/blocks.h"
#include "eval/engine/run/lora.h"
#include "eval/engine/run/norm.h"

enum { RELEASE_ROWS = 8 }; /* see release_embedding_pages */

/* One forward pass over all rows; at the end, the rows whose logits are wanted go through the head in groups. */
struct step {
    struct pass all, wanted, head;
    size_t head_first; /* index of the head's first row among the wanted rows */
    struct logit_stats stats[HEAD_ROWS];
    logits_callback *sample_row;
    void *arg;
};

/* --- the pass; all these functions are collective --------------------------------- */

static void norm_rows(struct worker *me, const struct pass *p, const float *x, const struct norm *norm,
                      const struct input *out)
{
    size_t d = (size_t)p->m->n_embd, from, to;

    while (team_next_chunk(me, p->n, 2, &from, &to))
        for (size_t r = from; r < to; r++) {
            norm_row(p->m, x + r * d, norm, out->x + r * d);
            input_quantize(p, out, r * d, d);
        }
    team_barrier(me);
}

/* residual += scale * post_norm(W in), where W is the block's last linear; in most families scale is 1 and there is no
 * post_norm. */
static void linear_add(struct worker *me, const struct pass *p, const struct input *in, const struct block *block,
                       int layer, enum linear which)
{
    const struct matrix *mat = &p->m->layers[layer].linear[which];
    const struct norm *post = &block->post_norm;
    size_t d = (size_t)p->m->n_embd, from, to;
    float scale = p->m->residual_scale;
    bool directly = !post->weight && scale == 1;
    float *out = directly ? p->w->x : p->w->h.x;

    const struct product product = { mat, out, directly, which };
    linear_apply(me, p, &(struct products){ in, &product, 1, layer });
    if (directly)
        return;
    while (team_next_chunk(me, p->n, 2, &from, &to))
        for (size_t r = from; r < to; r++) {
            norm_row(p->m, out + r * d, post, out + r * d);
            for (size_t i = r * d; i < (r + 1) * d; i++)
                p->w->x[i] += scale * out[i];
        }
    team_barrier(me);
}

/* The blocks of a layer.  stored: the first block's `store` has been run. */
static void run_blocks(struct worker *me, const struct pass *p, int layer, bool stored)
{
    const struct layer *l = &p->m->layers[layer];
    struct workspace *w = p->w;

    for (int b = 0; b < l->n_blocks; b++) {
        const struct block *block = &l->blocks[b];
        const struct block_ops *ops = block_ops_of(block->kind);
        if (b == 0 || !p->m->parallel)
            norm_rows(me, p, w->x, &block->norm, &w->h);
        const struct input *result = (b == 0 && stored ? ops->compute_stored : ops->compute)(me, p, layer);
        if (p->m->parallel && b + 1 < l->n_blocks) /* the next block also reads the layer's input */
            norm_rows(me, p, w->x, &l->blocks[b + 1].norm, &w->h);
        linear_add(me, p, result, block, layer, ops->output);
    }
}

/* Moves rows whose logits are wanted to the front.  They are few, and a row never moves back. */
static void gather_wanted_rows(struct worker *me, const struct step *s)
{
    size_t d = (size_t)s->all.m->n_embd, from, to;

    while (team_next_chunk(me, s->all.n, s->all.n, &from, &to))
        for (size_t r = 0, i = 0; i < s->wanted.n; r++)
            if (s->all.rows[r].wants_logits) {
                memmove(s->all.w->x + i * d, s->all.w->x + r * d, d * sizeof(float));
                rope_angles(&s->wanted, i++);
            }
    team_barrier(me);
}

/* For rows whose logits are not wanted, the last layer only stores what later positions read (keys and values). */
static void run_last_layer(struct worker *me, const struct step *s, int layer)
{
    const struct block *first = &s->all.m->layers[layer].blocks[0];

    norm_rows(me, &s->all, s->all.w->x, &first->norm, &s->all.w->h);
    block_ops_of(first->kind)->store(me, &s->all, layer);
    if (s->wanted.n == 0)
        return;
    gather_wanted_rows(me, s);
    run_blocks(me, &s->wanted, layer, true);
}

static void embed(const struct engine_model *m, const struct row *row, float *x, float *position)
{
    matrix_row(&m->embed, (size_t)row->token, x);
    lora_embed(m, row, false, x);
    if (m->arch->learned_positions) {
        matrix_row(&m->positions, (size_t)row->position, position);
        lora_embed(m, row, true, position);
    }
    for (int i = 0; i < m->n_embd; i++)
        x[i] = m->arch->learned_positions ? x[i] + position[i] : x[i] * m->embed_scale;
}

/* Reading a row of a mapped file maps 64 KiB, or 2 MiB where the page cache has huge pages, so a batch of rows adds up.
 * Unmapping takes time too, so it is done every RELEASE_ROWS rows.  A head that is computed from the same bytes keeps
 * them. */
static void release_embedding_pages(const struct pass *p)
{
    const struct matrix *w = &p->m->embed;

    if (p->w->n_embedded < RELEASE_ROWS)
        return;
    if (w->data != p->m->head.data || (p->packed && w->kind))
        checkpoint_drop(p->m->checkpoint, w->data, w->n_out * w->row_bytes);
}

static struct logit_stats merge_stats(const struct slice_stats *parts, size_t n)
{
    size_t best = 0;
    double sum = 0;

    for (size_t i = 1; i < n; i++)
        best = parts[i].max > parts[best].max ? i : best;
    for (size_t i = 0; i < n; i++)
        if (parts[i].max != -INFINITY) /* -INFINITY: no probability in this slice */
            sum += (double)parts[i].sum * exp((double)parts[i].max - (double)parts[best].max);
    return (struct logit_stats){ (int32_t)(best * SLICE + parts[best].at), parts[best].max,
                                 (double)parts[best].max + log(sum) };
}

/* The last norm, the head, the statistics of each slice of logits, and the sampler. */
static void run_head(struct worker *me, void *arg)
{
    struct step *s = arg;
    const struct pass *p = &s->head;
    float cap = p->m->logit_cap, scale = p->m->logit_scale, *logits = p->w->logits;
    size_t from, to, v = (size_t)p->m->n_vocab, slices = workspace_slices(p->m);

    norm_rows(me, p, p->w->x + s->head_first * (size_t)p->m->n_embd, &p->m->output_norm, &p->w->h);
    const struct product product = { .mat = &p->m->head, .out = logits };
    linear_apply(me, p, &(struct products){ &p->w->h, &product, 1, -1 });
    while (team_next_chunk(me, p->n * slices, 1, &from, &to)) {
        struct slice_stats *part = &p->w->slices[from];
        size_t first = from % slices * SLICE, n = v - first < SLICE ? v - first : SLICE;
        float *x = logits + from / slices * v + first;
        for (size_t i = 0; scale != 1 && i < n; i++)
            x[i] *= scale;
        for (size_t i = 0; cap > 0 && i < n; i++)
            x[i] = cap * tanhf(x[i] / cap);
        p->m->kernels->logit_stats(x, n, &part->max, &part->at, &part->sum);
    }
    team_barrier(me);
    while (team_next_chunk(me, p->n, 1, &from, &to)) {
        s->stats[from] = merge_stats(p->w->slices + from * slices, slices);
        if (s->sample_row)
            s->sample_row(s->arg, p->w->wanted_index[s->head_first + from], logits + from * v, &s->stats[from]);
    }
    team_barrier(me);
}

/* A step: all threads run this function. */
static void run_step(struct worker *me, void *arg)
{
    const struct step *s = arg;
    const struct pass *p = &s->all;
    size_t d = (size_t)p->m->n_embd, from, to;
    int n = p->m->n_layers;

    while (team_next_chunk(me, p->n, 4, &from, &to)) {
        for (size_t r = from; r < to; r++) {
            embed(p->m, &p->rows[r], p->w->x + r * d, p->w->h.x + r * d);
            rope_angles(p, r);
        }
        release_embedding_pages(p);
    }
    team_barrier(me);
    for (int i = 0; i < n - 1; i++)
        run_blocks(me, p, i, false);
    if (s->wanted.n == p->n)
        run_blocks(me, p, n - 1, false);
    else
        run_last_layer(me, s, n - 1);
    if (s->head.n)
        run_head(me, arg);
}

/* Prepares the head for rows first .. first + n - 1 of those whose logits are wanted. */
static void prepare_head(struct step *s, size_t first, size_t n)
{
    struct workspace *w = s->all.w;

    s->head = s->wanted;
    s->head.rows += first;
    s->head.n = n;
    s->head.spans = w->spans[2];
    s->head_first = first;
    lora_prepare(&s->head);
}

static void deliver_logits(const struct step *s, logits_callback *on_logits, void *arg)
{
    const struct workspace *w = s->all.w;
    size_t v = (size_t)s->all.m->n_vocab;

    for (size_t i = 0; i < s->head.n; i++)
        on_logits(arg, w->wanted_index[s->head_first + i], w->logits + i * v, &s->stats[i]);
}

void forward(const struct engine_model *m, struct workspace *w, const struct row *rows, size_t n,
             logits_callback *sample_row, logits_callback *on_logits, void *arg)
{
    size_t n_wanted = 0;

    for (size_t r = 0; r < n; r++)
        if (rows[r].wants_logits) {
            w->wanted_index[n_wanted] = r;
            w->wanted_rows[n_wanted++] = rows[r];
        }
    w->n_embedded = (w->n_embedded < RELEASE_ROWS ? w->n_embedded : 0) + n;
    bool packed = model_begin_pass(m, w->team);
    struct step s = {
        .all = { .m = m, .w = w, .rows = rows, .n = n, .packed = packed, .tiles = w->tiles[0], .spans = w->spans[0] },
        .sample_row = sample_row,
        .arg = arg
    };
    s.wanted = s.all;
    s.wanted.rows = w->wanted_rows;
    s.wanted.n = n_wanted;
    s.wanted.tiles = w->tiles[1];
    s.wanted.spans = w->spans[1];
    attention_tiles(&s.all);
    lora_prepare(&s.all);
    attention_tiles(&s.wanted);
    lora_prepare(&s.wanted);
    size_t groups = (n_wanted + HEAD_ROWS - 1) / HEAD_ROWS;
    prepare_head(&s, 0, groups ? n_wanted / groups : 0);
    team_run(w->team, run_step, &s, n);
    deliver_logits(&s, on_logits, arg);
    for (size_t g = 1; g < groups; g++) {
        prepare_head(&s, n_wanted * g / groups, n_wanted * (g + 1) / groups - n_wanted * g / groups);
        team_run(w->team, run_head, &s, s.head.n);
        deliver_logits(&s, on_logits, arg);
    }
    model_end_pass(m, packed);
}
