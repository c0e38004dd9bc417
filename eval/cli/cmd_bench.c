/*
 * cmd_bench.c -- `bench`: rates of the engine on one model, and with --roofline their share of the machine's peak
 * rates.
 *
 * A short prompt runs first: it gives the time to the first token (from opening
 * the file) and lets the engine repack its weights.  Each repetition is a fresh
 * batch; its time is split at the last prompt token, and tokens generated before
 * that count in neither rate.  With adapters the sequences alternate between the
 * base and each adapter, in one batch.  Rates are medians over the repetitions;
 * end-of-text is ignored.
 *
 * With --choices K each sequence is a question with K options of --gen-tokens
 * tokens, scored by log-likelihood: once with a shared question, once with each
 * option as a separate prompt.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/rng.h"
#include "eval/cli/cli_model.h"
#include "eval/cli/print.h"

enum { MAX_REPEAT = 99, MAX_CHOICES = 26, MAX_SEQUENCES = 1024 };

struct plan {
    size_t n_prompt, n_shared, n_sequences;
    size_t n_gen, n_choices;
    int32_t *tokens;  /* [n_sequences][n_prompt] */
    int32_t *options; /* [n_sequences][n_choices][n_gen] */
};

struct rates {
    double prompt[MAX_REPEAT], gen[MAX_REPEAT], wall[MAX_REPEAT], together[MAX_REPEAT], alone[MAX_REPEAT];
    double right[MAX_REPEAT];    /* share of guessed tokens */
    double computed[MAX_REPEAT]; /* prompt tokens per second, shared ones counted once */
};

static bool read_plan(const struct cli_args *a, const struct engine_info *info, struct plan *p, struct err *e)
{
    int64_t prompt = cli_int(a, "--prompt-tokens"), gen = cli_int(a, "--gen-tokens");
    int64_t sequences = cli_int(a, "--sequences"), shared = cli_int(a, "--shared-prefix"),
            repeat = cli_int(a, "--repeat"), choices = cli_int(a, "--choices");

    if (prompt < 1 || gen < 1 || sequences < 1 || sequences > MAX_SEQUENCES || shared < 0 || shared >= prompt ||
        repeat < 1 || repeat > MAX_REPEAT || choices < 0 || choices > MAX_CHOICES)
        return err_set(e, ERR_USAGE,
                       "bench: out of range (expected tokens >= 1, 1 to %d sequences, a shared prefix "
                       "shorter than the prompt, 1 to %d repetitions, at most %d choices)",
                       MAX_SEQUENCES, MAX_REPEAT, MAX_CHOICES);
    if (prompt > info->context_length || gen > info->context_length - prompt)
        return err_set(e, ERR_USAGE, "bench: longer than the model's context (found %lld tokens, expected at most %d)",
                       (long long)(prompt + gen), info->context_length);
    *p = (struct plan){ .n_prompt = (size_t)prompt,
                        .n_shared = (size_t)shared,
                        .n_sequences = (size_t)sequences,
                        .n_gen = (size_t)gen,
                        .n_choices = (size_t)choices };
    p->tokens = ARENA_NEW(a->mem, int32_t, p->n_prompt * p->n_sequences);
    struct rng rng = rng_new((uint64_t)cli_int(a, "--seed"), 0);
    for (size_t i = 0; i < p->n_prompt * p->n_sequences; i++)
        p->tokens[i] = (int32_t)rng_below(&rng, (uint64_t)info->n_vocab);
    for (size_t s = 1; s < p->n_sequences; s++)
        memcpy(p->tokens + s * p->n_prompt, p->tokens, p->n_shared * sizeof *p->tokens);
    size_t n_options = p->n_sequences * p->n_choices * p->n_gen;
    p->options = ARENA_NEW(a->mem, int32_t, n_options);
    for (size_t i = 0; i < n_options; i++)
        p->options[i] = (int32_t)rng_below(&rng, (uint64_t)info->n_vocab);
    return true;
}

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

static bool submit_all(struct engine_batch *b, const struct cli_model *o, const struct plan *p, struct err *e)
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

static bool run_batch(struct engine_batch *b, const struct cli_model *o, const struct plan *p, struct rates *rates,
                      size_t i, struct err *e)
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

static struct engine_batch *new_batch(const struct cli_args *a, const struct cli_model *o, size_t sequences, bool alone,
                                      struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads"),
                                      .max_batch = (int)sequences,
                                      .max_memory = (size_t)8 << 30,
                                      .no_prefix_cache = alone,
                                      .no_lookup = !cli_has(a, "--lookup") };
    return engine_batch_new(o->model, &options, e);
}

static bool run_once(const struct cli_args *a, const struct cli_model *o, const struct plan *p, struct rates *rates,
                     size_t i, struct err *e)
{
    struct engine_batch *b = new_batch(a, o, p->n_sequences, false, e);
    bool ok = b && run_batch(b, o, p, rates, i, e);

    engine_batch_free(b);
    return ok;
}

/* Every option after its question; logprobs[n_sequences * n_choices]. */
static bool score_options(const struct cli_args *a, const struct cli_model *o, const struct plan *p, bool alone,
                          double *logprobs, double *seconds, struct err *e)
{
    struct engine_batch *b = new_batch(a, o, 64, alone, e);
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

static bool run_choices(const struct cli_args *a, const struct cli_model *o, const struct plan *p, struct rates *rates,
                        size_t i, struct err *e)
{
    size_t n = p->n_sequences * p->n_choices;
    double *together = xcalloc(n, sizeof *together), *alone = xcalloc(n, sizeof *alone);
    bool ok = score_options(a, o, p, false, together, &rates->together[i], e) &&
              score_options(a, o, p, true, alone, &rates->alone[i], e);

    if (ok && memcmp(together, alone, n * sizeof *together) != 0)
        ok = err_set(e, ERR_INTERNAL, "bench: log-likelihoods differ with sharing");
    rates->wall[i] = rates->together[i] + rates->alone[i];
    free(together);
    free(alone);
    return ok;
}

/* A prompt of one token and two generated tokens: reads the weights, then repacks them. */
static bool warm_up(const struct cli_args *a, const struct cli_model *o, double opened_at, double *first_token_s,
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

static int by_value(const void *x, const void *y)
{
    const double *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

static double median(double *v, size_t n)
{
    qsort(v, n, sizeof *v, by_value);
    return n % 2 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

/* Best possible seconds over measured seconds; batched steps, of the engine's 64 sequences at most, are bound by
 * arithmetic or by memory. */
static struct json *roofline(const struct engine_roofline *f, const struct plan *p, double prompt_rate, double gen_rate)
{
    struct json *v = json_new_object();
    double n = (double)(p->n_sequences < 64 ? p->n_sequences : 64);
    double reading = f->bytes_per_step / f->read_bytes_per_s,
           computing = n * f->ops_per_decoded_token / f->int8_ops_per_s;

    json_set(v, "int8_ops_per_s", json_new_number(f->int8_ops_per_s));
    json_set(v, "read_bytes_per_s", json_new_number(f->read_bytes_per_s));
    json_set(v, "prefill_fraction", json_new_number(prompt_rate * f->ops_per_prompt_token / f->int8_ops_per_s));
    json_set(v, "decode_fraction", json_new_number((reading > computing ? reading : computing) * gen_rate / n));
    return v;
}

struct bench {
    struct plan plan;
    struct rates rates;
    double load_s, first_token_s;
};

static struct json *results(struct bench *t, size_t n)
{
    struct json *v = json_new_object();
    struct rusage use;

    getrusage(RUSAGE_SELF, &use);
    if (t->plan.n_choices) {
        double together = median(t->rates.together, n), alone = median(t->rates.alone, n);
        double options = (double)(t->plan.n_sequences * t->plan.n_choices);
        json_set(v, "options_per_s", json_new_number(options / together));
        json_set(v, "options_alone_per_s", json_new_number(options / alone));
        json_set(v, "choice_ratio", json_new_number(alone / together));
    } else {
        json_set(v, "prompt_tokens_per_s", json_new_number(median(t->rates.prompt, n)));
        json_set(v, "gen_tokens_per_s", json_new_number(median(t->rates.gen, n)));
        json_set(v, "right_guesses", json_new_number(median(t->rates.right, n)));
    }
    json_set(v, "sequences", json_new_int((int64_t)t->plan.n_sequences));
    json_set(v, "wall_s", json_new_number(median(t->rates.wall, n)));
    json_set(v, "load_s", json_new_number(t->load_s));
    json_set(v, "first_token_s", json_new_number(t->first_token_s));
    json_set(v, "peak_rss_bytes", json_new_int((int64_t)use.ru_maxrss * 1024));
    return v;
}

static double number_at(const struct json *v, const char *path)
{
    return json_number(json_path(v, str_from(path)));
}

static void print_results(const struct json *v, const struct plan *p, int threads)
{
    printf("%s, %d threads requested, %zu sequences:  ", engine_isa(), threads, p->n_sequences);
    if (p->n_choices)
        printf("%.1f options/s with shared context, %.1f as separate prompts (ratio %.2f)",
               number_at(v, "options_per_s"), number_at(v, "options_alone_per_s"), number_at(v, "choice_ratio"));
    else
        printf("prompt %.1f tokens/s, generation %.1f tokens/s", number_at(v, "prompt_tokens_per_s"),
               number_at(v, "gen_tokens_per_s"));
    printf("; load %.2f s, first token %.2f s, peak %.0f MiB\n", number_at(v, "load_s"), number_at(v, "first_token_s"),
           number_at(v, "peak_rss_bytes") / 1048576);
    if (json_get(v, "roofline"))
        printf(
            "this machine now: %.0f Gop/s int8, %.1f GB/s read; fraction reached: prompt %.0f %%, generation %.0f %%\n",
            number_at(v, "roofline.int8_ops_per_s") / 1e9, number_at(v, "roofline.read_bytes_per_s") / 1e9,
            100 * number_at(v, "roofline.prefill_fraction"), 100 * number_at(v, "roofline.decode_fraction"));
}

static bool bench(const struct cli_args *a, const struct cli_model *o, double started, struct err *e)
{
    struct engine_info info;
    struct bench *t = ARENA_NEW(a->mem, struct bench, 1);
    size_t n = (size_t)cli_int(a, "--repeat");

    t->load_s = clock_seconds() - started;
    if (!engine_model_info(o->model, &info, e) || !read_plan(a, &info, &t->plan, e) ||
        !warm_up(a, o, started, &t->first_token_s, e))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!(t->plan.n_choices ? run_choices : run_once)(a, o, &t->plan, &t->rates, i, e))
            return false;
    struct json *v = results(t, n);
    if (cli_has(a, "--roofline") && !t->plan.n_choices) {
        struct engine_roofline f;
        engine_roofline(o->model, (int)cli_int(a, "--threads"), &f);
        json_set(v, "roofline", roofline(&f, &t->plan, median(t->rates.computed, n), number_at(v, "gen_tokens_per_s")));
    }
    if (cli_has(a, "--json")) {
        print_json(v);
        return true;
    }
    print_results(v, &t->plan, (int)cli_int(a, "--threads"));
    json_free(v);
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct cli_model o;
    double started = clock_seconds();

    if (!cli_open_model(a, &o, e))
        return false;
    bool ok = bench(a, &o, started, e);
    cli_close_model(&o);
    return ok;
}

static const struct cli_option options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--prompt-tokens", CLI_INT, false, "N", NULL, "512", "tokens of each prompt" },
    { "--gen-tokens", CLI_INT, false, "N", NULL, "64", "tokens generated by each sequence" },
    { "--sequences", CLI_INT, false, "N", NULL, "1", "sequences in the batch" },
    { "--shared-prefix", CLI_INT, false, "N", NULL, "0", "tokens that all prompts share at the start" },
    { "--lookup", CLI_FLAG, false, NULL, NULL, NULL, "speculative decoding by prompt lookup, as in other commands" },
    { "--choices", CLI_INT, false, "K", NULL, "0", "score K options of a question instead of generating" },
    { "--repeat", CLI_INT, false, "N", NULL, "3", "repetitions; medians are printed" },
    { "--roofline", CLI_FLAG, false, NULL, NULL, NULL, "also measure the machine's peak arithmetic and memory rates" },
    { 0 },
};

const struct cli_command cmd_bench = {
    .name = "bench",
    .operands = "",
    .summary = "measure the engine's speed on a model",
    .example = "bench --model m.gguf --sequences 32 --shared-prefix 400 --roofline",
    .options = options,
    .run = run,
};
