/*
 * repack.c -- block-quantized matrices into the panels that the kernels read
 * (kernels/panel.h), once, at load, by all threads.
 *
 * The file stays mapped, but its pages leave the process as soon as they have
 * been read, so that memory holds the weights once.  Panels of all matrices
 * lie in one region of huge pages: a model of 1.3 GB is 330,000 small pages,
 * whose faults alone would take a third of a second.
 */
#include <stdlib.h>
#include <sys/mman.h>

#include "eval/base/err.h"
#include "eval/engine/models/model.h"
#include "eval/engine/run/team.h"

enum { CHUNK_BYTES = 1 << 20, MAX_OF_LAYER = 7 };

struct plan {
    struct engine_model *m;
    struct matrix **list;
    size_t *first; /* [n + 1] number of the first chunk of each matrix */
    size_t n;
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

static void pack_chunk(const struct engine_model *m, const struct matrix *w, size_t chunk)
{
    size_t many = chunk_panels(w), from = chunk * many, to = from + many < n_panels(w) ? from + many : n_panels(w);
    size_t bytes = panel_bytes(w->kind, w->n_in);

    for (size_t i = from; i < to; i++) {
        size_t row = i * PANEL_OUTS, count = w->n_out - row < PANEL_OUTS ? w->n_out - row : PANEL_OUTS;
        panel_pack(w->kind, w->quant, w->data + row * w->row_bytes, w->row_bytes, count, w->n_in,
                   w->panels + i * bytes);
    }
    size_t end = to * PANEL_OUTS < w->n_out ? to * PANEL_OUTS : w->n_out;
    checkpoint_drop(m->checkpoint, w->data + from * PANEL_OUTS * w->row_bytes,
                    (end - from * PANEL_OUTS) * w->row_bytes);
}

static void pack_all(struct worker *me, void *arg)
{
    const struct plan *p = arg;
    size_t from, to;

    while (team_take(me, p->first[p->n], 1, &from, &to)) {
        size_t i = 0;
        while (p->first[i + 1] <= from)
            i++;
        pack_chunk(p->m, p->list[i], from - p->first[i]);
    }
}

static void add(struct plan *p, struct matrix *w)
{
    if (w->kind)
        p->list[p->n++] = w;
}

static struct plan list_matrices(struct engine_model *m)
{
    struct plan p = { .m = m, .list = xcalloc((size_t)m->n_layers * MAX_OF_LAYER + 2, sizeof *p.list) };

    /* The head first: while it is packed, the least other memory is in use. */
    add(&p, &m->head);
    for (int i = 0; i < m->n_layers; i++) {
        struct layer *l = &m->layers[i];
        struct matrix *const all[MAX_OF_LAYER] = { &l->q, &l->k, &l->v, &l->o, &l->gate, &l->up, &l->down };
        for (size_t k = 0; k < MAX_OF_LAYER; k++)
            add(&p, all[k]);
    }
    return p;
}

void model_repack(struct engine_model *m)
{
    struct plan p = list_matrices(m);
    size_t bytes = 0;

    p.first = xcalloc(p.n + 1, sizeof *p.first);
    for (size_t i = 0; i < p.n; i++) {
        const struct matrix *w = p.list[i];
        bytes += (n_panels(w) * panel_bytes(w->kind, w->n_in) + 63) / 64 * 64;
        p.first[i + 1] = p.first[i] + (n_panels(w) + chunk_panels(w) - 1) / chunk_panels(w);
    }
    m->panels = bytes ? mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) : NULL;
    if (m->panels == MAP_FAILED)
        err_out_of_memory(bytes);
    m->panels_bytes = bytes;
    if (bytes)
        madvise(m->panels, bytes, MADV_HUGEPAGE);
    uint8_t *at = m->panels;
    for (size_t i = 0; i < p.n; i++) {
        p.list[i]->panels = at;
        at += (n_panels(p.list[i]) * panel_bytes(p.list[i]->kind, p.list[i]->n_in) + 63) / 64 * 64;
    }
    struct team *team = team_new(m->n_threads);
    team_run(team, pack_all, &p);
    team_free(team);
    free(p.list);
    free(p.first);
}

void model_free_panels(struct engine_model *m)
{
    if (m->panels)
        munmap(m->panels, m->panels_bytes);
    m->panels = NULL;
}
