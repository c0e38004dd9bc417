/*
 * repack.c -- packs block-quantized matrices into the panels that the kernels read
 * (kernels/panel.h), once, with all threads, between the first and the second
 * pass.
 *
 * The first pass packs each panel into a thread's scratch memory when it is used,
 * so that the first token does not wait for packing and a run of one pass needs no
 * memory for panels.
 *
 * The file stays mapped, but its pages leave the process once they are packed
 * permanently, so that memory holds the weights once.  The panels of all matrices
 * are in one region of huge pages, which saves page faults.  Measurements:
 * PERFORMANCE.md, "Loading and packing".
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/engine/models/model.h"
#include "eval/engine/threads/team.h"

enum { CHUNK_BYTES = 1 << 20 };

struct panels {
    uint8_t *data; /* [bytes] panels of all matrices, one mapping */
    size_t bytes;
    atomic_bool packed;
    bool used;        /* a pass has begun */
    size_t n_readers; /* passes that read the rows */
    pthread_mutex_t lock;
};

struct plan {
    const struct engine_model *m;
    const struct matrix **list; /* [n] */
    size_t *first;              /* [n + 1] number of the first chunk of each matrix */
    size_t n;
    bool is_last_use; /* nothing reads the rows once they are packed, except those of the embedding */
};

static size_t n_panels(const struct matrix *w)
{
    return (w->n_out + PANEL_OUTS - 1) / PANEL_OUTS;
}

static size_t chunk_panels(const struct matrix *w)
{
    size_t n = CHUNK_BYTES / panel_bytes(w->kind, w->n_in);
    return n ? n : 1;
}

static void pack_chunk(const struct plan *p, const struct matrix *w, size_t chunk)
{
    size_t many = chunk_panels(w), from = chunk * many, to = from + many < n_panels(w) ? from + many : n_panels(w);

    for (size_t i = from; i < to; i++)
        matrix_pack_panel(w, i, w->panels + i * w->panel_stride);
    size_t end = to * PANEL_OUTS < w->n_out ? to * PANEL_OUTS : w->n_out;
    const uint8_t *done = w->data + from * PANEL_OUTS * w->row_bytes;
    size_t n_done = (end - from * PANEL_OUTS) * w->row_bytes;
    if (p->is_last_use && w->data != p->m->embed.data)
        checkpoint_discard(p->m->checkpoint, done, n_done);
    else
        checkpoint_drop(p->m->checkpoint, done, n_done);
}

static void pack_all(struct worker *me, void *arg)
{
    const struct plan *p = arg;
    size_t from, to;

    while (team_next_chunk(me, p->first[p->n], 1, &from, &to)) {
        size_t i = 0;
        while (p->first[i + 1] <= from)
            i++;
        pack_chunk(p, p->list[i], from - p->first[i]);
    }
}

static void add(struct plan *p, const struct matrix *w)
{
    if (w->kind)
        p->list[p->n++] = w;
}

static struct plan list_matrices(const struct engine_model *m)
{
    struct plan p = { .m = m, .list = xcalloc((size_t)m->n_layers * N_LINEARS + 1, sizeof *p.list) };

    /* The head first: it is the largest, and memory use is lowest now. */
    add(&p, &m->head);
    for (int i = 0; i < m->n_layers; i++) {
        for (size_t k = 0; k < N_LINEARS; k++)
            add(&p, &m->layers[i].linear[k]);
    }
    p.first = xcalloc(p.n + 1, sizeof *p.first);
    for (size_t i = 0; i < p.n; i++)
        p.first[i + 1] = p.first[i] + (n_panels(p.list[i]) + chunk_panels(p.list[i]) - 1) / chunk_panels(p.list[i]);
    return p;
}

static void free_plan(struct plan *p)
{
    free(p->list);
    free(p->first);
}

/* Assigns a matrix's panels to base + at, `stride` bytes apart; returns the offset after them. */
static size_t place(struct matrix *w, uint8_t *base, size_t at, size_t stride)
{
    if (!w->kind)
        return at;
    w->panels = base ? base + at : NULL;
    w->panel_stride = stride;
    return at + (n_panels(w) * stride + 63) / 64 * 64;
}

static size_t place_contiguous(struct matrix *w, uint8_t *base, size_t at)
{
    return place(w, base, at, w->kind ? panel_bytes(w->kind, w->n_in) : 0);
}

/* Assigns all matrices in the order in which a pass reads them; returns the number of bytes.  Panels of gate and up
 * alternate, because they are read alternately and one stream is faster than two. */
static size_t place_all(const struct engine_model *m, uint8_t *base)
{
    size_t at = 0;

    for (int i = 0; i < m->n_layers; i++) {
        struct matrix *linear = m->layers[i].linear, *gate = &linear[LINEAR_GATE], *up = &linear[LINEAR_UP];
        for (size_t k = 0; k < N_LINEARS; k++) {
            if (k == LINEAR_GATE && gate->kind && up->kind) {
                size_t one = panel_bytes(gate->kind, gate->n_in), both = one + panel_bytes(up->kind, up->n_in);
                place(gate, base, at, both);
                at = place(up, base, at + one, both);
                k = LINEAR_UP;
            } else {
                at = place_contiguous(&linear[k], base, at);
            }
        }
    }
    return at;
}

/* Reserves addresses; memory is committed when it is written. */
void model_reserve_panels(struct engine_model *m)
{
    size_t layers = place_all(m, NULL), bytes = place_contiguous(&m->head, NULL, layers);

    if (!bytes)
        return;
    m->panels = xcalloc(1, sizeof *m->panels);
    m->panels->bytes = bytes;
    m->panels->data = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (m->panels->data == MAP_FAILED)
        err_out_of_memory(bytes);
    madvise(m->panels->data, bytes, MADV_HUGEPAGE);
    pthread_mutex_init(&m->panels->lock, NULL);
    place_all(m, m->panels->data);
    place_contiguous(&m->head, m->panels->data, layers);
}

void model_free_panels(struct engine_model *m)
{
    if (!m->panels)
        return;
    munmap(m->panels->data, m->panels->bytes);
    pthread_mutex_destroy(&m->panels->lock);
    free(m->panels);
    m->panels = NULL;
}

/* --- use ------------------------------------------------------------------ */

bool model_begin_pass(const struct engine_model *m, struct team *team)
{
    struct panels *all = m->panels;

    if (!all)
        return false;
    if (atomic_load_explicit(&all->packed, memory_order_acquire))
        return true;
    pthread_mutex_lock(&all->lock); /* passes of other batches go on reading the rows */
    if (all->used && !all->packed) {
        struct plan p = list_matrices(m);
        p.is_last_use = all->n_readers == 0;
        team_run(team, pack_all, &p, 0);
        for (size_t i = 0; i < p.n; i++) /* again: a fault also maps neighbouring pages that were dropped */
            checkpoint_drop(m->checkpoint, p.list[i]->data, p.list[i]->n_out * p.list[i]->row_bytes);
        free_plan(&p);
        atomic_store_explicit(&all->packed, true, memory_order_release);
    }
    bool packed = all->packed;
    all->used = true;
    all->n_readers += !packed;
    pthread_mutex_unlock(&all->lock);
    return packed;
}

size_t model_bytes_to_pack(const struct engine_model *m)
{
    return m->panels && !atomic_load(&m->panels->packed) ? m->panels->bytes : 0;
}

void model_end_pass(const struct engine_model *m, bool packed)
{
    if (!m->panels || packed)
        return;
    pthread_mutex_lock(&m->panels->lock);
    m->panels->n_readers--;
    pthread_mutex_unlock(&m->panels->lock);
}

const uint8_t *matrix_pack_panel(const struct matrix *w, size_t i, void *out)
{
    size_t row = i * PANEL_OUTS, count = w->n_out - row < PANEL_OUTS ? w->n_out - row : PANEL_OUTS;

    panel_pack(w->kind, w->quant, w->data + row * w->row_bytes, w->row_bytes, count, w->n_in, out);
    return out;
}
