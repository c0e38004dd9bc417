/*
 * local_results.c -- combines engine results into one reply per request.
 */
#include "eval/backends/local.h"

#include <math.h>
#include <stdlib.h>

void local_job_free(struct job *j)
{
    free(j->logprobs);
    free(j->lengths);
    free(j->error);
    free(j);
}

struct job *local_job_new(size_t index, size_t n_parts)
{
    struct job *j = xcalloc(1, sizeof *j);
    *j = (struct job){ .index = index, .n_parts = n_parts };
    j->logprobs = xcalloc(n_parts, sizeof *j->logprobs);
    j->lengths = xcalloc(n_parts, sizeof *j->lengths);
    return j;
}

void local_part_done(struct job *j, const char *error)
{
    j->n_done++;
    if (error && !j->error)
        j->error = xstrdup(error);
}

static struct generation generated(struct local *l, const struct engine_result *r)
{
    struct generation g = { .finish = r->finish,
                            .n_prompt_tokens = (int)r->n_prompt,
                            .n_tokens = (int)r->n_tokens,
                            .seconds = r->seconds,
                            .logprob = r->logprob };
    g.raw = g.text = arena_str(&l->replies, r->text);
    return g;
}

/* Combines a scored job into one generation when its last part is done. */
struct generation local_scored(struct local *l, const struct job *j)
{
    struct generation g = { .raw = S(""), .text = S(""), .n_prompt_tokens = j->n_prompt_tokens, .seconds = j->seconds };
    double *logprobs = ARENA_NEW(&l->replies, double, j->n_parts);
    int *lengths = ARENA_NEW(&l->replies, int, j->n_parts);

    for (size_t i = 0; i < j->n_parts; i++) {
        logprobs[i] = j->logprobs[i];
        lengths[i] = j->lengths[i];
        g.logprob += j->logprobs[i];
    }
    if (j->is_choice) {
        g.choice_unconditional = j->n_parts > j->n_choices ? logprobs + j->n_choices : NULL;
        g.choice_logprobs = logprobs;
        g.choice_lengths = lengths;
        g.n_choices = j->n_choices;
        g.logprob = NAN;
    }
    g.n_tokens = j->n_scored;
    if (j->is_text) {
        struct scored_text *t = ARENA_NEW(&l->replies, struct scored_text, 1);
        *t = j->scored;
        g.scored = t;
    }
    return g;
}

struct generation local_failed(struct local *l, const char *why)
{
    return (struct generation){
        .raw = S(""), .finish = FINISH_ERROR, .logprob = NAN, .error = arena_str(&l->replies, str_from(why))
    };
}

bool local_finish_part(struct local *l, const struct engine_result *r, struct backend_reply *out)
{
    struct part *p = r->user;
    struct job *j = p->job;
    size_t number = p->number;

    free(p);
    local_part_done(j, r->error ? r->error->text : NULL);
    j->logprobs[number] = r->logprob;
    j->scored.n_greedy += (int)r->n_greedy;
    j->seconds += r->seconds;
    if (j->n_done < j->n_parts)
        return false;
    *out = (struct backend_reply){ .index = j->index };
    if (j->error)
        out->gen = local_failed(l, j->error);
    else
        out->gen = j->is_choice || j->is_text ? local_scored(l, j) : generated(l, r);
    local_job_free(j);
    return true;
}
