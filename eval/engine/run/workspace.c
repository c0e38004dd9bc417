/*
 * workspace.c -- all buffers of a pass in one mapping of huge memory pages.
 *
 * A matrix product writes 16 or 32 outputs of every row, and rows are kilobytes apart: with pages of 4 KiB each row
 * would need its own address translation.  Memory is committed when it is first written, so unused rows are free.
 */
#include "eval/engine/run/workspace.h"

#include <stdlib.h>
#include <sys/mman.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/run/attention.h"
#include "eval/engine/run/linear.h"

enum { LINE = 64 };

/* n zeroed elements, aligned to a cache line; if there is no memory yet, only counts the bytes. */
static void *alloc(struct workspace *w, size_t n, size_t size)
{
    size_t at = w->bytes;

    w->bytes += (n * size + LINE - 1) / LINE * LINE;
    return w->memory ? w->memory + at : NULL;
}

static struct input alloc_input(struct workspace *w, const struct engine_model *m, size_t width)
{
    struct input in = { .x = alloc(w, w->max_rows * width, sizeof(float)), .width = width };

    if (m->panels)
        in.act = alloc(w, w->max_rows * (width / 32 + 1), sizeof *in.act);
    if (m->panels && m->kernels->dot_tiles)
        in.tiles = alloc(w, tiles_of(w->max_rows, width / 32), sizeof *in.tiles);
    in.residual = w->residual;
    in.quantized = m->panels && width % 32 == 0;
    return in;
}

static void assign_buffers(struct workspace *w, const struct engine_model *m, int n_threads)
{
    size_t d = (size_t)m->n_embd, q = (size_t)(m->n_heads * m->head_dim), kv = (size_t)(m->n_kv_heads * m->head_dim);
    size_t attention = attention_scratch(m), linear = linear_scratch(m, w->max_rows), rows = w->max_rows;

    w->bytes = 0;
    w->x = alloc(w, rows * d, sizeof *w->x);
    if (m->panels)
        w->residual = alloc(w, rows * (linear_widest(m) / 32 + 1), sizeof *w->residual);
    w->h = alloc_input(w, m, d);
    w->att = alloc_input(w, m, q);
    w->att.quantized &= m->head_dim % 32 == 0;
    w->ffn = alloc_input(w, m, (size_t)m->n_ff);
    w->q = alloc(w, rows * q, sizeof *w->q);
    w->k = alloc(w, rows * kv, sizeof *w->k);
    w->v = alloc(w, rows * kv, sizeof *w->v);
    w->angles = alloc(w, rows * rope_angle_floats(m), sizeof *w->angles);
    for (int i = 0; i < 3; i++)
        w->spans[i] = alloc(w, rows, sizeof *w->spans[i]);
    for (int i = 0; i < 2; i++)
        w->tiles[i] = alloc(w, rows, sizeof *w->tiles[i]);
    w->logits = alloc(w, HEAD_ROWS * (size_t)m->n_vocab, sizeof *w->logits);
    w->slices = alloc(w, HEAD_ROWS * workspace_slices(m), sizeof *w->slices);
    w->wanted_rows = alloc(w, rows, sizeof *w->wanted_rows);
    w->wanted_index = alloc(w, rows, sizeof *w->wanted_index);
    w->scratch = alloc(w, (size_t)n_threads, sizeof *w->scratch);
    for (int i = 0; i < n_threads; i++) {
        float *scratch = alloc(w, attention > linear ? attention : linear, sizeof *scratch);
        if (w->memory)
            w->scratch[i] = scratch;
    }
}

struct workspace *workspace_new(const struct engine_model *m, size_t max_rows, int n_threads)
{
    struct workspace *w = xcalloc(1, sizeof *w);

    w->max_rows = max_rows;
    w->team = team_new(n_threads);
    assign_buffers(w, m, team_size(w->team));
    w->memory = mmap(NULL, w->bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (w->memory == MAP_FAILED)
        err_out_of_memory(w->bytes);
    madvise(w->memory, w->bytes, MADV_HUGEPAGE); /* optional: without huge pages the pass is only slower */
    assign_buffers(w, m, team_size(w->team));
    return w;
}

size_t workspace_bytes(const struct engine_model *m, size_t max_rows, int n_threads)
{
    struct workspace w = { .max_rows = max_rows };

    assign_buffers(&w, m, n_threads);
    return w.bytes;
}

void workspace_free(struct workspace *w)
{
    if (!w)
        return;
    munmap(w->memory, w->bytes);
    free(w->ax);
    free(w->ax_bf16);
    team_free(w->team);
    free(w);
}
