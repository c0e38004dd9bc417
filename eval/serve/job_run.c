/*
 * job_run.c -- runs jobs in the engine's batch.  The batch is continuous: requests of many jobs run together, and a
 * job's results come in any order.
 */
#include <stdlib.h>

#include "eval/serve/job.h"
#include "eval/serve/reply.h"

enum { MAX_RESULTS = 64 };

static void remove_job(struct serve *s, const struct job *j)
{
    for (size_t i = 0; i < s->n_jobs; i++)
        if (s->jobs[i] == j) {
            s->jobs[i] = s->jobs[--s->n_jobs];
            return;
        }
}

void job_free(struct job *j)
{
    struct arena a = j->a; /* the job itself is in this arena */
    arena_free(&a);
}

/* Replies, and frees the job. */
static void finish(struct serve *s, struct job *j)
{
    bool is_internal = j->error.code == ERR_INTERNAL || j->error.code == ERR_IO;

    if (j->started || (j->stream && !j->failed))
        job_stream_end(s, j);
    else if (j->failed)
        reply_error(j->x, is_internal ? 500 : 400, "%s", j->error.text);
    else
        job_reply(s, j);
    remove_job(s, j);
    job_free(j);
}

static bool submit_one(struct serve *s, struct part *p, bool scoring)
{
    struct job *j = p->job;
    struct engine_request q = { .prompt = p->ids, .n_prompt = p->n_ids, .top_p = 1, .user = &p->uses[scoring] };

    p->uses[scoring] = (struct request_use){ p, scoring };

    if (j->model->adapter) {
        q.adapters[0] = j->model->adapter;
        q.n_adapters = 1;
    }
    q.n_top = j->n_top;
    if (scoring) {
        q.n_score = p->n_ids - 1;
    } else {
        q.max_tokens = j->max_tokens;
        q.temperature = j->temperature;
        q.top_k = j->top_k;
        q.top_p = j->top_p;
        q.seed = p->seed;
        q.stop = j->stops;
        q.n_stop = j->n_stops;
    }
    if (!engine_submit(s->batch, &q, &j->error)) {
        j->failed = true;
        return false;
    }
    j->n_waiting++;
    return true;
}

void job_submit(struct serve *s, struct job *j)
{
    VEC_PUSH(s->jobs, s->n_jobs, s->cap_jobs) = j;
    for (size_t i = 0; i < j->n_parts && !j->failed; i++) {
        struct part *p = &j->parts[i];
        if (j->echo && j->logprobs && p->n_ids > 1)
            submit_one(s, p, true);
        if (j->max_tokens > 0 && !j->failed)
            submit_one(s, p, false);
    }
    if (j->n_waiting == 0)
        finish(s, j);
}

/* A result's pointers are invalid after the next step. */
static void copy_result(struct job *j, const struct engine_result *from, struct engine_result *to, size_t n_logprobs)
{
    size_t n_top = (size_t)j->n_top * n_logprobs;
    int32_t *tokens = ARENA_NEW(&j->a, int32_t, from->n_tokens), *tops = ARENA_NEW(&j->a, int32_t, n_top);
    float *logprobs = ARENA_NEW(&j->a, float, n_logprobs), *top_logprobs = ARENA_NEW(&j->a, float, n_top);

    *to = *from;
    if (from->n_tokens)
        memcpy(tokens, from->tokens, from->n_tokens * sizeof *tokens);
    if (n_logprobs)
        memcpy(logprobs, from->logprobs, n_logprobs * sizeof *logprobs);
    if (n_top) {
        memcpy(tops, from->top_tokens, n_top * sizeof *tops);
        memcpy(top_logprobs, from->top_logprobs, n_top * sizeof *top_logprobs);
    }
    to->tokens = tokens;
    to->logprobs = logprobs;
    to->top_tokens = tops;
    to->top_logprobs = top_logprobs;
    to->text = arena_str(&j->a, from->text);
    to->error = NULL;
}

static void store_result(struct serve *s, const struct engine_result *r)
{
    const struct request_use *request_use = r->user;
    struct part *p = request_use->part;
    struct job *j = p->job;

    if (r->error && !j->failed) {
        j->failed = true;
        j->error = *r->error;
    } else if (!r->error) {
        copy_result(j, r, request_use->scoring ? &p->scored : &p->generated,
                    request_use->scoring ? p->n_ids - 1 : r->n_tokens);
    }
    if (--j->n_waiting == 0)
        finish(s, j);
}

bool job_step(struct serve *s, struct err *e)
{
    struct engine_result results[MAX_RESULTS];
    size_t n;

    if (!engine_step(s->batch, results, MAX_RESULTS, &n, e))
        return false;
    for (size_t i = 0; i < n; i++)
        store_result(s, &results[i]);
    for (size_t i = 0; i < s->n_jobs; i++)
        if (s->jobs[i]->stream)
            job_stream(s, s->jobs[i]);
    return true;
}
