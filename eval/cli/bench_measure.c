/*
 * bench_measure.c -- see bench_measure.h.
 */
#include "eval/cli/bench_measure.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/cli/cli_model.h"

/* Sequences alternate between the base and the adapters. */
static struct engine_request request_of(const struct cli_model *o, size_t s)
{
    struct engine_request q = { .top_p = 1, .ignore_eos = true };
    size_t variant = s % (o->n_adapters + 1);

    if (variant) {
        q.adapters[0] = o->adapters[variant - 1];
        q.n_adapters = 1;
    }
    return q;
}

/* Stores each log-likelihood where its request points. */
static bool step(struct engine_batch *b, struct err *e)
{
    struct engine_result r[64];
    size_t n;

    if (!engine_step(b, r, COUNT_OF(r), &n, e))
        return false;
    for (size_t i = 0; i < n; i++) {
        if (r[i].error) {
            *e = *r[i].error;
            return false;
        }
        if (r[i].user)
            *(double *)r[i].user = r[i].logprob;
    }
    return true;
}

static bool finish_all(struct engine_batch *b, struct err *e)
{
    while (engine_pending(b))
        if (!step(b, e))
            return false;
    return true;
}

static bool submit_all(struct engine_batch *b, const struct cli_model *o, const struct bench_plan *p, struct err *e)
{
    for (size_t s = 0; s < p->n_sequences; s++) {
        struct engine_request q = request_of(o, s);
        q.prompt = p->tokens + s * p->n_prompt;
        q.n_prompt = p->n_prompt;
        q.max_tokens = (int)p->n_gen;
        if (!engine_submit(b, &q, e))
            return false;
    }
    return true;
}

static bool run_batch(struct engine_batch *b, const struct cli_model *o, const struct bench_plan *p,
                      struct bench_rates *rates, size_t i, struct err *e)
{
    double start = clock_seconds(), prompts_done = 0;
    size_t n_prompts = p->n_prompt * p->n_sequences, before = 0, computed = 0;

    if (!submit_all(b, o, p, e))
        return false;
    while (engine_pending(b)) {
        if (!step(b, e))
            return false;
        struct engine_counts c = engine_batch_counts(b);
        if (prompts_done <= 0 && c.prompt_tokens + c.cached_tokens >= n_prompts) {
            prompts_done = clock_seconds();
            before = c.generated_tokens;
            computed = c.prompt_tokens;
        }
    }
    struct engine_counts c = engine_batch_counts(b);
    rates->right[i] = c.guessed_tokens ? (double)c.right_guesses / (double)c.guessed_tokens : 0;
    double end = clock_seconds();
    size_t after = engine_batch_counts(b).generated_tokens - before;
    /* Counts prompt tokens before sharing, so that sharing raises the rate. */
    rates->prompt[i] = (double)n_prompts / (prompts_done - start);
    rates->computed[i] = (double)computed / (prompts_done - start);
    rates->gen[i] = after ? (double)after / (end - prompts_done) : 0;
    rates->wall[i] = end - start;
    return true;
}

static struct engine_batch *new_batch(const struct cli_args *a, const struct cli_model *o, size_t sequences,
                                      bool separate_s, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads"),
                                      .max_batch = (int)sequences,
                                      .max_memory = (size_t)8 << 30,
                                      .no_prefix_cache = separate_s,
                                      .no_lookup = !cli_has(a, "--lookup") };
    return engine_batch_new(o->model, &options, e);
}

bool bench_generate(const struct cli_args *a, const struct cli_model *o, const struct bench_plan *p,
                    struct bench_rates *rates, size_t i, struct err *e)
{
    struct engine_batch *b = new_batch(a, o, p->n_sequences, false, e);
    bool ok = b && run_batch(b, o, p, rates, i, e);

    engine_batch_free(b);
    return ok;
}

/* Every option after its question; logprobs[n_sequences * n_choices]. */
static bool score_options(const struct cli_args *a, const struct cli_model *o, const struct bench_plan *p,
                          bool separate_s, double *logprobs, double *seconds, struct err *e)
{
    struct engine_batch *b = new_batch(a, o, 64, separate_s, e);
    double start = clock_seconds();
    size_t n = p->n_prompt + p->n_gen;
    int32_t *tokens = xcalloc(n, sizeof *tokens);
    bool ok = b != NULL;

    for (size_t i = 0; ok && i < p->n_sequences * p->n_choices; i++) {
        struct engine_request q = request_of(o, i / p->n_choices);
        memcpy(tokens, p->tokens + i / p->n_choices * p->n_prompt, p->n_prompt * sizeof *tokens);
        memcpy(tokens + p->n_prompt, p->options + i * p->n_gen, p->n_gen * sizeof *tokens);
        q.prompt = tokens;
        q.n_prompt = n;
        q.n_score = p->n_gen;
        q.user = &logprobs[i];
        ok = engine_submit(b, &q, e);
    }
    ok = ok && finish_all(b, e);
    *seconds = clock_seconds() - start;
    free(tokens);
    engine_batch_free(b);
    return ok;
}

bool bench_choices(const struct cli_args *a, const struct cli_model *o, const struct bench_plan *p,
                   struct bench_rates *rates, size_t i, struct err *e)
{
    size_t n = p->n_sequences * p->n_choices;
    double *shared_s = xcalloc(n, sizeof *shared_s), *separate_s = xcalloc(n, sizeof *separate_s);
    bool ok = score_options(a, o, p, false, shared_s, &rates->shared_s[i], e) &&
              score_options(a, o, p, true, separate_s, &rates->separate_s[i], e);

    if (ok && memcmp(shared_s, separate_s, n * sizeof *shared_s) != 0)
        ok = err_set(e, ERR_INTERNAL, "bench: log-likelihoods with and without sharing differ");
    rates->wall[i] = rates->shared_s[i] + rates->separate_s[i];
    free(shared_s);
    free(separate_s);
    return ok;
}

bool bench_warm_up(const struct cli_args *a, const struct cli_model *o, double opened_at, double *first_token_s,
                   struct err *e)
{
    struct engine_batch *b = new_batch(a, o, 1, false, e);
    struct engine_request q = {
        .prompt = &(int32_t){ 0 }, .n_prompt = 1, .max_tokens = 2, .top_p = 1, .ignore_eos = true
    };
    struct engine_result r;
    size_t n;
    bool ok = b && engine_submit(b, &q, e) && engine_step(b, &r, 1, &n, e);

    *first_token_s = clock_seconds() - opened_at;
    ok = ok && finish_all(b, e);
    engine_batch_free(b);
    return ok;
}
