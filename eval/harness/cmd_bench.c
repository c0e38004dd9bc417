/*
 * cmd_bench.c -- `bench`: rates of the engine on one model, beside what the
 * machine could do.
 *
 * Each repetition is a fresh batch.  Its time is divided where the last prompt
 * token has been computed (a shared beginning is computed once): what is
 * generated until then counts for neither rate.  With adapters the sequences
 * are dealt out in turn to the base and each adapter, in one batch.  Medians
 * over the repetitions; end-of-text is ignored.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/rng.h"
#include "eval/harness/opened.h"

enum { MAX_REPEAT = 99 };

struct plan {
    size_t n_prompt, n_shared, n_sequences;
    int n_gen;
    int32_t *tokens; /* [n_sequences][n_prompt] */
};

struct rates {
    double prompt[MAX_REPEAT], gen[MAX_REPEAT], wall[MAX_REPEAT];
};

static bool read_plan(const struct cli_args *a, const struct engine_info *info, struct plan *p, struct err *e)
{
    int64_t prompt = cli_int(a, "--prompt-tokens"), gen = cli_int(a, "--gen-tokens");
    int64_t sequences = cli_int(a, "--sequences"), shared = cli_int(a, "--shared-prefix"),
            repeat = cli_int(a, "--repeat");

    if (prompt < 1 || gen < 1 || sequences < 1 || sequences > 64 || shared < 0 || shared >= prompt || repeat < 1 ||
        repeat > MAX_REPEAT)
        return err_set(e, ERR_USAGE,
                       "bench: out of range (expected tokens >= 1, 1 to 64 sequences, a shared prefix "
                       "shorter than the prompt, 1 to %d repetitions)",
                       MAX_REPEAT);
    if (prompt > info->context_length || gen > info->context_length - prompt)
        return err_set(e, ERR_USAGE, "bench: longer than the model's context (found %lld tokens, expected at most %d)",
                       (long long)(prompt + gen), info->context_length);
    *p = (struct plan){ (size_t)prompt, (size_t)shared, (size_t)sequences, (int)gen, NULL };
    p->tokens = ARENA_NEW(a->mem, int32_t, p->n_prompt * p->n_sequences);
    struct rng rng = rng_new((uint64_t)cli_int(a, "--seed"), 0);
    for (size_t i = 0; i < p->n_prompt * p->n_sequences; i++)
        p->tokens[i] = (int32_t)rng_below(&rng, (uint64_t)info->n_vocab);
    for (size_t s = 1; s < p->n_sequences; s++)
        memcpy(p->tokens + s * p->n_prompt, p->tokens, p->n_shared * sizeof *p->tokens);
    return true;
}

static bool submit_all(struct engine_batch *b, const struct opened *o, const struct plan *p, struct err *e)
{
    for (size_t s = 0; s < p->n_sequences; s++) {
        struct engine_request q = { .prompt = p->tokens + s * p->n_prompt,
                                    .n_prompt = p->n_prompt,
                                    .max_tokens = p->n_gen,
                                    .top_p = 1,
                                    .ignore_eos = true };
        size_t variant = s % (o->n_adapters + 1);
        if (variant) {
            q.adapters[0] = o->adapters[variant - 1];
            q.n_adapters = 1;
        }
        if (!engine_submit(b, &q, e))
            return false;
    }
    return true;
}

static bool step(struct engine_batch *b, struct err *e)
{
    struct engine_result r[64];
    size_t n;

    if (!engine_step(b, r, COUNT_OF(r), &n, e))
        return false;
    for (size_t i = 0; i < n; i++)
        if (r[i].error) {
            *e = *r[i].error;
            return false;
        }
    return true;
}

static bool run_batch(struct engine_batch *b, const struct opened *o, const struct plan *p, struct rates *rates,
                      size_t i, struct err *e)
{
    double start = clock_seconds(), prompts_done = 0;
    size_t n_prompts = p->n_prompt * p->n_sequences, before = 0;

    if (!submit_all(b, o, p, e))
        return false;
    while (engine_pending(b)) {
        if (!step(b, e))
            return false;
        struct engine_counts c = engine_batch_counts(b);
        if (!prompts_done && c.prompt_tokens + c.cached_tokens >= n_prompts) {
            prompts_done = clock_seconds();
            before = c.generated_tokens;
        }
    }
    double end = clock_seconds();
    size_t after = engine_batch_counts(b).generated_tokens - before;
    /* Prompt tokens are counted as the caller sees them: sharing shows as speed. */
    rates->prompt[i] = (double)n_prompts / (prompts_done - start);
    rates->gen[i] = after ? (double)after / (end - prompts_done) : 0;
    rates->wall[i] = end - start;
    return true;
}

static bool run_once(const struct cli_args *a, const struct opened *o, const struct plan *p, struct rates *rates,
                     size_t i, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads"),
                                      .max_batch = (int)p->n_sequences,
                                      .max_memory = (size_t)8 << 30 };
    struct engine_batch *b = engine_batch_new(o->model, &options, e);
    bool ok = b && run_batch(b, o, p, rates, i, e);

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

/* Best possible seconds over measured seconds; batched steps are bound by arithmetic or by memory. */
static struct json *roofline(const struct engine_roofline *f, const struct plan *p, double prompt_rate, double gen_rate)
{
    struct json *v = json_new_object();
    double n = (double)p->n_sequences;
    double reading = f->bytes_per_step / f->read_bytes_per_s,
           computing = n * f->ops_per_decoded_token / f->int8_ops_per_s;

    json_set(v, "int8_ops_per_s", json_new_number(f->int8_ops_per_s));
    json_set(v, "read_bytes_per_s", json_new_number(f->read_bytes_per_s));
    json_set(v, "prefill_fraction", json_new_number(prompt_rate * f->ops_per_prompt_token / f->int8_ops_per_s));
    json_set(v, "decode_fraction", json_new_number((reading > computing ? reading : computing) * gen_rate / n));
    return v;
}

static bool bench(const struct cli_args *a, const struct opened *o, double load_s, struct err *e)
{
    struct engine_info info;
    struct engine_roofline f;
    struct rusage use;
    struct plan p = { 0 };
    struct rates *rates = ARENA_NEW(a->mem, struct rates, 1);
    size_t n = (size_t)cli_int(a, "--repeat");

    if (!engine_model_info(o->model, &info, e) || !read_plan(a, &info, &p, e))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!run_once(a, o, &p, rates, i, e))
            return false;
    double prompt = median(rates->prompt, n), gen = median(rates->gen, n);
    getrusage(RUSAGE_SELF, &use);
    struct json *v = json_new_object();
    json_set(v, "prompt_tokens_per_s", json_new_number(prompt));
    json_set(v, "gen_tokens_per_s", json_new_number(gen));
    json_set(v, "sequences", json_new_int((int64_t)p.n_sequences));
    json_set(v, "wall_s", json_new_number(median(rates->wall, n)));
    json_set(v, "load_s", json_new_number(load_s));
    json_set(v, "peak_rss_bytes", json_new_int((int64_t)use.ru_maxrss * 1024));
    if (cli_has(a, "--roofline")) {
        engine_roofline(o->model, (int)cli_int(a, "--threads"), &f);
        json_set(v, "roofline", roofline(&f, &p, prompt, gen));
    }
    if (cli_has(a, "--json")) {
        print_json(v);
        return true;
    }
    printf("%s, %d threads asked: prompt %.1f tokens/s, generation %.1f tokens/s (%zu sequences), load %.2f s, peak "
           "%.0f MiB\n",
           engine_isa(), (int)cli_int(a, "--threads"), prompt, gen, p.n_sequences, load_s,
           (double)use.ru_maxrss / 1024);
    if (cli_has(a, "--roofline"))
        printf(
            "this machine now: %.0f Gop/s int8, %.1f GB/s read; fraction reached: prompt %.0f %%, generation %.0f %%\n",
            f.int8_ops_per_s / 1e9, f.read_bytes_per_s / 1e9,
            100 * json_number(json_path(v, S("roofline.prefill_fraction"))),
            100 * json_number(json_path(v, S("roofline.decode_fraction"))));
    json_free(v);
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct opened o;
    double start = clock_seconds();

    if (!open_all(a, &o, e))
        return false;
    bool ok = bench(a, &o, clock_seconds() - start, e);
    close_all(&o);
    return ok;
}

static const struct cli_option options[] = {
    MODEL_OPTION,
    ADAPTER_OPTION,
    { "--prompt-tokens", CLI_INT, false, "N", NULL, "512", "tokens of each prompt" },
    { "--gen-tokens", CLI_INT, false, "N", NULL, "64", "tokens generated by each sequence" },
    { "--sequences", CLI_INT, false, "N", NULL, "1", "sequences in the batch" },
    { "--shared-prefix", CLI_INT, false, "N", NULL, "0", "tokens that all prompts begin with" },
    { "--repeat", CLI_INT, false, "N", NULL, "3", "repetitions; medians are given" },
    { "--roofline", CLI_FLAG, false, NULL, NULL, NULL, "measure the machine's ceilings in the same run" },
    { 0 },
};

const struct cli_command cmd_bench = {
    .name = "bench",
    .operands = "",
    .summary = "speed of the engine, beside the machine's ceilings",
    .example = "bench --model m.gguf --sequences 32 --shared-prefix 400 --roofline",
    .options = options,
    .run = run,
};
