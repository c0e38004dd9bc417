/*
 * cmd_perplexity.c -- `perplexity`: how well a model predicts a text.
 *
 * The whole text is one sequence of tokens, scored in overlapping windows
 * (eval/engine/score.c).  Per-token perplexity is of one vocabulary only; bits
 * per byte compares models of any.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/harness.h"
#include "eval/harness/opened.h"
#include "metrics/metric.h"

enum { MAX_FILE_BYTES = 1 << 30, MAX_RESULTS = 64 };

struct scoring {
    struct engine_window *windows;
    size_t n_windows, n_tokens;
    double *logprobs; /* [n_windows], summed in their order whatever the order they finish in */
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
        }
        if (cli_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped");
    }
    return true;
}

static bool score_text(const struct cli_args *a, const struct opened *o, str text, struct scoring *s, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    int32_t *ids;
    double start = clock_seconds();

    if (!engine_encode_text(o->model, text, &ids, &s->n_tokens, a->mem, e) ||
        !engine_windows(o->model, s->n_tokens, (int)cli_int(a, "--context"), (int)cli_int(a, "--stride"), &s->windows,
                        &s->n_windows, a->mem, e))
        return false;
    s->logprobs = ARENA_NEW(a->mem, double, s->n_windows);
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

/* The numbers come from the metric, so that a suite's and these are the same. */
static bool print_scores(const struct cli_args *a, const struct scoring *s, str text, struct err *e)
{
    struct metric_use use;
    struct sample sample = { .id = S("1"), .input = text };
    struct generation gen = { .n_tokens = (int)(s->n_tokens - 1) };
    double rows[8], scores[METRIC_MAX_COMPONENTS];
    bool valid;

    for (size_t i = 0; i < s->n_windows; i++)
        gen.logprob += s->logprobs[i];
    if (!metric_use_open(S("perplexity"), &use, a->mem, e))
        return false;
    ASSERT(use.n_stats <= COUNT_OF(rows));
    bool ok = metric_rows(&use, &sample, &gen, 1, rows, &valid, 1, e);
    if (ok)
        metric_item_score(&use, rows, scores);
    struct json *v = json_new_object();
    for (size_t i = 0; ok && i < use.n_components; i++)
        json_set(v, use.components[i].name, json_new_number(scores[i]));
    json_set(v, "logprob", json_new_number(gen.logprob));
    json_set(v, "n_tokens", json_new_int(gen.n_tokens));
    json_set(v, "n_bytes", json_new_int((int64_t)text.n));
    json_set(v, "windows", json_new_int((int64_t)s->n_windows));
    json_set(v, "seconds", json_new_number(s->seconds));
    if (ok && cli_has(a, "--json")) {
        print_json(v);
    } else {
        for (size_t i = 0; ok && i < use.n_components; i++)
            printf("%-16s %.*f\n", use.components[i].name, use.components[i].decimals + 2, scores[i]);
        if (ok)
            printf("%-16s %d tokens, %zu bytes, %zu windows, %.1f s\n", "of", gen.n_tokens, text.n, s->n_windows,
                   s->seconds);
        json_free(v);
    }
    metric_use_close(&use);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct opened o;
    struct scoring s = { 0 };
    str text;

    if (!cli_has(a, "--file"))
        return err_set(e, ERR_USAGE, "perplexity needs --file TEXT");
    const char *path = arena_cstr(a->mem, cli_text(a, "--file"));
    if (!file_read(path, MAX_FILE_BYTES, a->mem, &text, e) || !open_all(a, &o, e))
        return false;
    bool ok = score_text(a, &o, text, &s, e) || (e->code == ERR_PARSE && err_wrap(e, "%s", path));
    ok = ok && print_scores(a, &s, text, e);
    close_all(&o);
    return ok;
}

static const struct cli_option options[] = {
    MODEL_OPTION,
    ADAPTER_OPTION,
    { "--file", CLI_TEXT, false, "TEXT", NULL, NULL, "text to score" },
    { "--context", CLI_INT, false, "N", NULL, "0", "tokens a window; 0 = the model's context" },
    { "--stride", CLI_INT, false, "N", NULL, "0", "tokens a window goes further; 0 = half of it" },
    { 0 },
};

const struct cli_command cmd_perplexity = {
    .name = "perplexity",
    .operands = "",
    .summary = "how well a model predicts a text: perplexity, bits per byte",
    .example = "perplexity --model m.gguf --file text.txt",
    .options = options,
    .run = run,
};
