/*
 * cmd_perplexity.c -- `perplexity`: how well a model predicts a text.
 *
 * The text is one sequence of tokens, scored in overlapping windows
 * (eval/engine/score.c).  Perplexity per token compares models of one vocabulary;
 * bits per byte compares any.  --against also computes the divergence of the
 * next-token distributions from those of a second model.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/signals.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/base/arena.h"
#include "eval/base/record.h"
#include "eval/cli/cli_model.h"
#include "metrics/metric.h"

enum { MAX_FILE_BYTES = 1 << 30, MAX_RESULTS = 64 };

struct scoring {
    struct engine_window *windows;
    size_t n_windows, n_tokens;
    double *logprobs; /* [n_windows], summed in window order, not in order of completion */
    struct scored_text more;
    double seconds;
};

static bool collect(struct engine_batch *b, struct scoring *s, struct err *e)
{
    struct engine_result results[MAX_RESULTS];
    size_t n;

    while (engine_pending(b)) {
        if (!engine_step(b, results, MAX_RESULTS, &n, e))
            return false;
        for (size_t i = 0; i < n; i++) {
            if (results[i].error) {
                *e = *results[i].error;
                return false;
            }
            s->logprobs[(struct engine_window *)results[i].user - s->windows] = results[i].logprob;
            s->more.n_greedy += (int)results[i].n_greedy;
        }
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped");
    }
    return true;
}

/* All windows through both models. */
static bool compare_text(const struct cli_model *o, struct engine_model *base, const int32_t *ids, struct scoring *s,
                         struct err *e)
{
    struct engine_side sides[2] = { { base, NULL, 0 }, { o->model, o->adapters, o->n_adapters } };

    s->more.compared = true;
    for (size_t i = 0; i < s->n_windows; i++) {
        const struct engine_window *w = &s->windows[i];
        struct engine_divergence sums = { 0 };
        if (!engine_divergence(&sides[0], &sides[1], ids + w->from, w->n_prompt, w->n_score, &sums, e))
            return false;
        s->logprobs[i] = sums.logprob[1];
        s->more.n_greedy += (int)sums.n_greedy[1];
        s->more.n_agree += (int)sums.n_agree;
        s->more.kl += sums.kl;
        s->more.kl_reverse += sums.kl_reverse;
        s->more.js += sums.js;
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped");
    }
    return true;
}

/* --against: the same checkpoint is not opened twice. */
static bool score_against(const struct cli_args *a, const struct cli_model *o, str text, const int32_t *ids,
                          struct scoring *s, struct err *e)
{
    str path = cli_text(a, "--against"), quantize;
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    int32_t *others;
    size_t n;

    if (str_equal(path, cli_text(a, "--model")) && !str_is(cli_text(a, "--kv-cache"), "q8"))
        return compare_text(o, o->model, ids, s, e);
    quantize = split_quantize(&path);
    options.quantize = quantize.n ? arena_cstr(a->mem, quantize) : NULL;
    struct engine_model *base = engine_model_open(arena_cstr(a->mem, path), &options, e);
    bool ok = base && engine_encode_text(base, text, &others, &n, a->mem, e);
    if (ok && (n != s->n_tokens || memcmp(ids, others, n * sizeof *ids) != 0))
        ok = err_set(e, ERR_PARSE, STR_FMT ": tokenizes the text differently from --model", STR_ARG(path));
    ok = ok && compare_text(o, base, ids, s, e);
    engine_model_close(base);
    return ok;
}

static bool score_text(const struct cli_args *a, const struct cli_model *o, str text, struct scoring *s, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    int32_t *ids;
    double start = clock_seconds();

    if (!engine_encode_text(o->model, text, &ids, &s->n_tokens, a->mem, e))
        return false;
    s->n_windows = engine_windows(o->model, s->n_tokens, (int)cli_int(a, "--context"), (int)cli_int(a, "--stride"),
                                  &s->windows, a->mem, e);
    if (s->n_windows == 0)
        return false;
    s->logprobs = ARENA_NEW(a->mem, double, s->n_windows);
    if (cli_has(a, "--against")) {
        bool done = score_against(a, o, text, ids, s, e);
        s->seconds = clock_seconds() - start;
        return done;
    }
    struct engine_batch *b = engine_batch_new(o->model, &options, e);
    bool ok = b != NULL;
    for (size_t i = 0; ok && i < s->n_windows; i++) {
        struct engine_request q = { .prompt = ids + s->windows[i].from,
                                    .n_prompt = s->windows[i].n_prompt,
                                    .n_score = s->windows[i].n_score,
                                    .n_adapters = o->n_adapters,
                                    .user = &s->windows[i] };
        memcpy(q.adapters, o->adapters, sizeof q.adapters);
        ok = engine_submit(b, &q, e);
    }
    ok = ok && collect(b, s, e);
    engine_batch_free(b);
    s->seconds = clock_seconds() - start;
    return ok;
}

/* The numbers come from the metrics, so that a suite's and these are the same. */
static bool add_scores(const char *name, const struct sample *sample, const struct generation *gen, bool print,
                       struct json *v, struct arena *a, struct err *e)
{
    struct metric_use use;
    double row[16], scores[METRIC_MAX_COMPONENTS];
    bool valid;

    if (!metric_use_open(str_from(name), &use, a, e))
        return false;
    ASSERT(use.n_stats <= COUNT_OF(row));
    bool ok = metric_rows(&use, &(struct metric_items){ sample, gen, 1 }, row, &valid, 1, e);
    if (ok)
        metric_item_score(&use, row, scores);
    for (size_t i = 0; ok && i < use.n_components; i++) {
        json_set(v, use.components[i].name, json_new_number(scores[i]));
        if (print)
            printf("%-16s %.*f\n", use.components[i].name, use.components[i].decimals + 2, scores[i]);
    }
    metric_use_close(&use);
    return ok;
}

static bool print_scores(const struct cli_args *a, const struct scoring *s, str text, struct err *e)
{
    struct sample sample = { .id = S("1"), .input = text };
    struct generation gen = { .n_tokens = (int)(s->n_tokens - 1), .scored = &s->more };
    bool as_json = cli_has(a, "--json");
    struct json *v = json_new_object();

    for (size_t i = 0; i < s->n_windows; i++)
        gen.logprob += s->logprobs[i];
    bool ok = add_scores("perplexity", &sample, &gen, !as_json, v, a->mem, e) &&
              (!s->more.compared || add_scores("divergence", &sample, &gen, !as_json, v, a->mem, e));
    json_set(v, "logprob", json_new_number(gen.logprob));
    json_set(v, "n_tokens", json_new_int(gen.n_tokens));
    json_set(v, "n_bytes", json_new_int((int64_t)text.n));
    json_set(v, "windows", json_new_int((int64_t)s->n_windows));
    json_set(v, "seconds", json_new_number(s->seconds));
    if (ok && as_json) {
        print_json(v);
        return true;
    }
    json_free(v);
    if (ok)
        printf("%-16s %d tokens, %zu bytes, %zu windows, %.1f s\n", "of", gen.n_tokens, text.n, s->n_windows,
               s->seconds);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct cli_model o;
    struct scoring s = { 0 };
    str text;

    if (!cli_has(a, "--file"))
        return err_set(e, ERR_USAGE, "perplexity needs --file TEXT");
    const char *path = arena_cstr(a->mem, cli_text(a, "--file"));
    if (!file_read(path, MAX_FILE_BYTES, a->mem, &text, e) || !cli_open_model(a, &o, e))
        return false;
    bool ok = score_text(a, &o, text, &s, e) || (e->code == ERR_PARSE && err_wrap(e, "%s", path));
    ok = ok && print_scores(a, &s, text, e);
    cli_close_model(&o);
    return ok;
}

static const struct param options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--file", CLI_TEXT, NULL, "TEXT", "text to score", NULL },
    { "--against", CLI_TEXT, NULL, "PATH", "base model to compare next-token distributions with (KL, JS, top-1)",
      NULL },
    { "--context", CLI_INT, "0", "N", "window size in tokens; 0 = the model's context", NULL },
    { "--stride", CLI_INT, "0", "N", "window stride in tokens; 0 = half a window", NULL },
    { 0 },
};

const struct cli_command cmd_perplexity = {
    .name = "perplexity",
    .operands = "",
    .summary = "measure how well a model predicts a text: perplexity, bits per byte, divergence from a base",
    .example = "perplexity --model m.gguf --file text.txt",
    .options = options,
    .run = run,
};
