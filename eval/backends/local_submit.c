/*
 * local_submit.c -- turns a harness request into engine requests: one for an
 * answer, one per choice, one per window of a text (rules for token boundaries:
 * eval/engine/score.c).  The batch computes common prefixes once.
 */
#include "eval/backends/local.h"

#include <stdlib.h>

/* A part that cannot be submitted ends with an error; the job ends when all parts have ended. */
static void submit_part(struct local *l, struct engine_request *q, struct job *j, size_t number)
{
    struct part *p = xcalloc(1, sizeof *p);
    struct err why = { 0 };

    *p = (struct part){ j, number };
    q->user = p;
    if (engine_submit(l->batch, q, &why))
        return;
    free(p);
    j->code = why.code;
    local_part_done(j, why.text);
}

static bool tokenize_prompt(const struct local *l, const struct backend_request *r, int32_t **ids, size_t *n,
                            struct arena *a, struct err *e)
{
    return r->prompt_special ? engine_tokenize_chat(l->model, r->prompt, r->prompt_input, ids, n, a, e)
                             : engine_tokenize(l->model, r->prompt, ENCODE_ADD_SPECIAL, ids, n, a, e);
}

static bool submit_generation(struct local *l, const struct backend_request *r, struct engine_request *q,
                              struct arena *a, struct err *e)
{
    int32_t *ids;

    if (!tokenize_prompt(l, r, &ids, &q->n_prompt, a, e))
        return false;
    q->prompt = ids;
    q->max_tokens = r->max_tokens;
    q->temperature = r->temperature;
    q->top_k = r->top_k;
    q->top_p = r->top_p;
    q->seed = r->seed;
    q->stop = r->stop;
    q->n_stop = r->n_stop;
    struct part *p = xcalloc(1, sizeof *p);
    *p = (struct part){ local_job_new(r->index, 1), 0 };
    q->user = p;
    if (engine_submit(l->batch, q, e))
        return true;
    local_job_free(p->job);
    free(p);
    return false;
}

/* The job is pending unless every part failed immediately. */
static bool finish_submit(struct job *j, struct err *e)
{
    if (j->n_done < j->n_parts)
        return true;
    err_set(e, j->code ? j->code : ERR_PARSE, "%s", j->error);
    local_job_free(j);
    return false;
}

/* Parts 0 to n-1 are the options after the prompt, n to 2n-1 the same options without the prompt. */
static bool submit_choices(struct local *l, const struct backend_request *r, struct engine_request *q, struct arena *a,
                           struct err *e)
{
    size_t n = r->n_choices;
    struct job *j = local_job_new(r->index, r->unconditional ? 2 * n : n);

    j->is_choice = true;
    j->n_choices = n;
    for (size_t i = 0; i < j->n_parts; i++) {
        struct engine_pair pair = { .context = r->prompt,
                                    .continuation = r->choices[i % n],
                                    .special = r->prompt_special,
                                    .input = r->prompt_input };
        struct engine_request part = *q;
        struct err why = { 0 };
        int32_t *ids;
        if (i >= n)
            pair = (struct engine_pair){ .context = S(""), .continuation = pair.continuation };
        j->lengths[i] = (int)str_trim(pair.continuation).n;
        if (!engine_encode_pair(l->model, &pair, &ids, &part.n_prompt, &part.n_score, a, &why)) {
            local_part_done(j, why.text);
            continue;
        }
        part.prompt = ids;
        j->n_prompt_tokens = (int)(part.n_prompt - part.n_score);
        submit_part(l, &part, j, i);
    }
    return finish_submit(j, e);
}

static bool submit_text(struct local *l, const struct backend_request *r, struct engine_request *q, struct arena *a,
                        struct err *e)
{
    struct engine_window *windows;
    int32_t *ids;
    size_t n, n_windows;

    if (!engine_encode_text(l->model, r->prompt, &ids, &n, a, e))
        return false;
    n_windows = engine_windows(l->model, n, r->context, r->stride, &windows, a, e);
    if (n_windows == 0)
        return false;
    struct job *j = local_job_new(r->index, n_windows);
    j->is_text = true;
    j->n_prompt_tokens = (int)n;
    j->n_scored = (int)(n - 1);
    if (r->divergence_base) {
        struct divergence d = {
            .job = j, .model = r->model, .n_tokens = n, .n_windows = n_windows, .divergence_base = r->divergence_base
        };
        d.tokens = xmalloc(n * sizeof *ids);
        memcpy(d.tokens, ids, n * sizeof *ids);
        d.windows = xmalloc(n_windows * sizeof *windows);
        memcpy(d.windows, windows, n_windows * sizeof *windows);
        local_add_divergence(l, &d);
        return true;
    }
    for (size_t i = 0; i < n_windows; i++) {
        struct engine_request part = *q;
        part.prompt = ids + windows[i].from;
        part.n_prompt = windows[i].n_prompt;
        part.n_score = windows[i].n_score;
        submit_part(l, &part, j, i);
    }
    return finish_submit(j, e);
}

bool local_submit(void *state, const struct backend_request *r, struct err *e)
{
    struct local *l = state;
    struct arena a = { 0 };
    struct engine_request q = { .top_p = 1 };

    if (l->variants[r->model].adapter) {
        q.adapters[0] = l->variants[r->model].adapter;
        q.n_adapters = 1;
    }
    bool ok = r->whole_text  ? submit_text(l, r, &q, &a, e)
              : r->n_choices ? submit_choices(l, r, &q, &a, e)
                             : submit_generation(l, r, &q, &a, e);
    arena_free(&a);
    return ok;
}
