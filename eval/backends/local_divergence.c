/*
 * local_divergence.c -- compares the next-token distributions of two models on texts, outside the batch: one window at
 * a time through both models.
 */
#include "eval/backends/local.h"

#include <stdlib.h>

#include "eval/base/clock.h"

static void close_other(struct local *l)
{
    engine_adapter_close(l->other_adapter);
    engine_model_close(l->other);
    l->other = NULL;
    l->other_adapter = NULL;
}

static void free_divergence(struct divergence *d)
{
    if (d->job)
        local_job_free(d->job);
    free(d->tokens);
    free(d->windows);
}

void local_add_divergence(struct local *l, const struct divergence *d)
{
    VEC_PUSH(l->divergences, l->n_divergences, l->cap_divergences) = *d;
}

void local_close_divergences(struct local *l)
{
    close_other(l);
    for (; l->next_divergence < l->n_divergences; l->next_divergence++)
        free_divergence(&l->divergences[l->next_divergence]);
    free(l->divergences);
}

/* The model to compare with: a variant of this checkpoint, or another checkpoint, which is opened for it. */
static bool open_other_side(struct local *l, const struct backend_model *m, struct engine_side *out, struct err *e)
{
    for (size_t i = 0; i < l->n_variants; i++)
        if (str_equal(l->variants[i].id, m->id)) {
            *out = (struct engine_side){ l->model, &l->variants[i].adapter, l->variants[i].adapter != NULL };
            return true;
        }
    if (!l->other || !str_equal(l->other_id, m->id)) {
        struct engine_options options = l->options;
        close_other(l);
        options.quantize = m->quantize.n ? arena_cstr(&l->names, m->quantize) : NULL;
        options.kv_cache = arena_cstr(&l->names, m->kv_cache);
        l->other_id = arena_str(&l->names, m->id);
        l->other = engine_model_open(arena_cstr(&l->names, m->path), &options, e);
        if (l->other && m->adapter.n)
            l->other_adapter = engine_adapter_open(l->other, arena_cstr(&l->names, m->adapter), (float)m->scale, e);
        if (!l->other || (m->adapter.n && !l->other_adapter)) {
            close_other(l);
            return err_wrap(e, "model " STR_FMT, STR_ARG(m->id));
        }
    }
    *out = (struct engine_side){ l->other, &l->other_adapter, l->other_adapter != NULL };
    return true;
}

bool local_step_divergence(struct local *l, struct backend_reply *out)
{
    struct divergence *d = &l->divergences[l->next_divergence];
    struct job *j = d->job;
    const struct engine_window *w = &d->windows[d->n_done];
    struct engine_adapter *own = l->variants[d->model].adapter;
    struct engine_side base, tuned = { l->model, &own, own != NULL };
    struct engine_divergence sums = { 0 };
    struct err why = { 0 };
    double start = clock_seconds();
    bool ok = open_other_side(l, d->divergence_base, &base, &why) &&
              engine_divergence(&base, &tuned, d->tokens + w->from, w->n_prompt, w->n_score, &sums, &why);

    j->logprobs[d->n_done++] = sums.logprob[1];
    j->seconds += clock_seconds() - start;
    j->scored.compared = true;
    j->scored.n_greedy += (int)sums.n_greedy[1];
    j->scored.n_agree += (int)sums.n_agree;
    j->scored.kl += sums.kl;
    j->scored.kl_reverse += sums.kl_reverse;
    j->scored.js += sums.js;
    if (ok && d->n_done < d->n_windows)
        return false;
    *out = (struct backend_reply){ .index = j->index, .gen = ok ? local_scored(l, j) : local_failed(l, why.text) };
    free_divergence(d);
    l->next_divergence++;
    return true;
}
