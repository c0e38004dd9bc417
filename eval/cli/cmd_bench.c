/*
 * cmd_bench.c -- `bench`: rates of the engine on one model, and with --roofline their share of the machine's peak
 * rates.
 *
 * A short prompt runs first: it gives the time to the first token (from opening
 * the file) and lets the engine repack its weights.  Rates are medians over the
 * repetitions (bench_measure.h).  With --choices K each sequence is a question
 * with K options of --gen-tokens tokens, scored by log-likelihood.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/rng.h"
#include "eval/cli/bench_measure.h"
#include "eval/cli/cli_model.h"
#include "eval/cli/print.h"

enum { MAX_CHOICES = 26, MAX_SEQUENCES = 1024 };

static bool read_plan(const struct cli_args *a, const struct engine_info *info, struct bench_plan *p, struct err *e)
{
    int64_t prompt = cli_int(a, "--prompt-tokens"), gen = cli_int(a, "--gen-tokens");
    int64_t sequences = cli_int(a, "--sequences"), shared = cli_int(a, "--shared-prefix"),
            repeat = cli_int(a, "--repeat"), choices = cli_int(a, "--choices");

    if (prompt < 1 || gen < 1 || sequences < 1 || sequences > MAX_SEQUENCES || shared < 0 || shared >= prompt ||
        repeat < 1 || repeat > BENCH_MAX_REPEAT || choices < 0 || choices > MAX_CHOICES)
        return err_set(e, ERR_USAGE,
                       "bench: out of range (expected tokens >= 1, 1 to %d sequences, a shared prefix "
                       "shorter than the prompt, 1 to %d repetitions, at most %d choices)",
                       MAX_SEQUENCES, BENCH_MAX_REPEAT, MAX_CHOICES);
    if (prompt > info->context_length || gen > info->context_length - prompt)
        return err_set(e, ERR_USAGE, "bench: longer than the model's context (found %lld tokens, expected at most %d)",
                       (long long)(prompt + gen), info->context_length);
    *p = (struct bench_plan){ .n_prompt = (size_t)prompt,
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

/* Best possible seconds over measured seconds; batched steps (at most the engine's 64 sequences) are bound by
 * arithmetic or by memory. */
static struct json *roofline(const struct engine_roofline *f, const struct bench_plan *p, double prompt_rate,
                             double gen_rate)
{
    struct json *v = json_new_object();
    double n = (double)(p->n_sequences < 64 ? p->n_sequences : 64);
    double reading = f->bytes_per_step / f->read_bytes_per_s,
           computing = n * f->ops_per_decoded_token / f->int8_ops_per_s;

    json_set(v, "int8_ops_per_s", json_new_number(f->int8_ops_per_s));
    if (f->amx_int8_ops_per_s > 0)
        json_set(v, "amx_int8_ops_per_s", json_new_number(f->amx_int8_ops_per_s));
    json_set(v, "read_bytes_per_s", json_new_number(f->read_bytes_per_s));
    json_set(v, "prefill_fraction", json_new_number(prompt_rate * f->ops_per_prompt_token / f->int8_ops_per_s));
    json_set(v, "decode_fraction", json_new_number((reading > computing ? reading : computing) * gen_rate / n));
    return v;
}

struct bench {
    struct bench_plan plan;
    struct bench_rates rates;
    double load_s, first_token_s;
};

static struct json *results(struct bench *t, size_t n)
{
    struct json *v = json_new_object();
    struct rusage use;

    getrusage(RUSAGE_SELF, &use);
    if (t->plan.n_choices) {
        double shared_s = median(t->rates.shared_s, n), separate_s = median(t->rates.separate_s, n);
        double options = (double)(t->plan.n_sequences * t->plan.n_choices);
        json_set(v, "options_per_s", json_new_number(options / shared_s));
        json_set(v, "options_alone_per_s", json_new_number(options / separate_s));
        json_set(v, "choice_ratio", json_new_number(separate_s / shared_s));
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

static void print_results(const struct json *v, const struct bench_plan *p, int threads)
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
    if (!json_get(v, "roofline"))
        return;
    printf("this machine now: %.0f Gop/s int8, ", number_at(v, "roofline.int8_ops_per_s") / 1e9);
    if (json_path(v, str_from("roofline.amx_int8_ops_per_s")))
        printf("%.0f by AMX, ", number_at(v, "roofline.amx_int8_ops_per_s") / 1e9);
    printf("%.1f GB/s read; fraction reached: prompt %.0f %%, generation %.0f %%\n",
           number_at(v, "roofline.read_bytes_per_s") / 1e9, 100 * number_at(v, "roofline.prefill_fraction"),
           100 * number_at(v, "roofline.decode_fraction"));
}

static bool bench(const struct cli_args *a, const struct cli_model *o, double started, struct err *e)
{
    struct engine_info info;
    struct bench *t = ARENA_NEW(a->mem, struct bench, 1);
    size_t n = (size_t)cli_int(a, "--repeat");

    t->load_s = clock_seconds() - started;
    if (!engine_model_info(o->model, &info, e) || !read_plan(a, &info, &t->plan, e) ||
        !bench_warm_up(a, o, started, &t->first_token_s, e))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!(t->plan.n_choices ? bench_choices : bench_generate)(a, o, &t->plan, &t->rates, i, e))
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

static const struct param options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--prompt-tokens", CLI_INT, "512", "N", "tokens of each prompt", NULL },
    { "--gen-tokens", CLI_INT, "64", "N", "tokens generated by each sequence", NULL },
    { "--sequences", CLI_INT, "1", "N", "sequences in the batch", NULL },
    { "--shared-prefix", CLI_INT, "0", "N", "tokens that all prompts share at the start", NULL },
    { "--lookup", CLI_FLAG, NULL, NULL, "use speculative decoding by prompt lookup, which other commands always use",
      NULL },
    { "--choices", CLI_INT, "0", "K", "score K options of a question instead of generating", NULL },
    { "--repeat", CLI_INT, "3", "N", "repetitions; medians are printed", NULL },
    { "--roofline", CLI_FLAG, NULL, NULL, "also measure the machine's peak arithmetic and memory rates", NULL },
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
