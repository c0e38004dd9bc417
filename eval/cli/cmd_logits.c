/*
 * cmd_logits.c -- `logits`: raw logits, for comparison with other engines.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/base/arena.h"
#include "eval/cli/cli_model.h"

enum { MAX_TOP = 1000 };

/* The k likeliest tokens of one position as [[id, log-probability], ...], likeliest first. */
static struct json *top_of(const float *logits, size_t n_vocab, size_t k)
{
    struct json *list = json_new_array();
    int32_t best[MAX_TOP];
    double sum = 0;
    size_t n = 0;

    for (size_t i = 0; i < n_vocab; i++) {
        size_t at = n < k ? n++ : k;
        if (at == k && !(logits[i] > logits[best[k - 1]]))
            continue;
        for (at = at == k ? k - 1 : at; at > 0 && logits[i] > logits[best[at - 1]]; at--)
            best[at] = best[at - 1];
        best[at] = (int32_t)i;
    }
    for (size_t i = 0; i < n_vocab; i++)
        sum += exp((double)logits[i] - (double)logits[best[0]]);
    for (size_t i = 0; i < n; i++) {
        struct json *pair = json_new_array();
        json_push(pair, json_new_int(best[i]));
        json_push(pair, json_new_number((double)logits[best[i]] - (double)logits[best[0]] - log(sum)));
        json_push(list, pair);
    }
    return list;
}

static void print_summary(const float *logits, size_t n, size_t n_vocab, size_t n_top)
{
    struct json *v = json_new_object(), *top = json_new_array();

    json_set(v, "n_tokens", json_new_int((int64_t)n));
    json_set(v, "n_vocab", json_new_int((int64_t)n_vocab));
    for (size_t i = 0; n_top && i < n; i++)
        json_push(top, top_of(logits + i * n_vocab, n_vocab, n_top));
    if (n_top)
        json_set(v, "top", top);
    else
        json_free(top);
    print_json(v);
}

static bool compute(const struct cli_args *a, const struct cli_model *o, const int32_t *tokens, size_t n, struct err *e)
{
    struct engine_info info;
    str out = cli_text(a, "--output");
    size_t bytes = 0;

    if (!engine_model_info(o->model, &info, e))
        return false;
    if (n > (size_t)info.context_length || !mul_ok(n * sizeof(float), (size_t)info.n_vocab, &bytes))
        return err_set(e, ERR_USAGE, "--tokens: too many (found %zu, expected at most the model's context of %d)", n,
                       info.context_length);
    float *logits = xmalloc(bytes);
    bool ok = engine_logits(o->model, o->adapters, o->n_adapters, tokens, n, logits, e) &&
              (!out.s || file_write(arena_cstr(a->mem, out), (str){ (char *)logits, bytes }, e));
    if (ok && (cli_has(a, "--json") || !out.s))
        print_summary(logits, n, (size_t)info.n_vocab, (size_t)cli_int(a, "--top"));
    free(logits);
    return ok;
}

static bool run_logits(const struct cli_args *a, struct err *e)
{
    struct cli_model o;
    int64_t top = cli_int(a, "--top");
    int32_t *tokens;
    size_t n;

    if (!cli_read_ids(a, "--tokens", &tokens, &n, e))
        return false;
    if (n == 0)
        return err_set(e, ERR_USAGE, "--tokens is missing (expected token ids)");
    if (!cli_has(a, "--output") && top == 0)
        return err_set(e, ERR_USAGE, "--output is missing (expected a file name, or --top N)");
    if (!cli_open_model(a, &o, e))
        return false;
    bool ok = compute(a, &o, tokens, n, e);
    cli_close_model(&o);
    return ok;
}

static const struct param logits_options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--tokens", CLI_TEXT, NULL, "1,2,3", "token ids", NULL },
    { "--output", CLI_TEXT, NULL, "FILE.f32", "raw little-endian float32 [n_tokens][n_vocab]", NULL },
    { "--top", CLI_INT, "0", "0..1000", "print the N likeliest tokens of each position with log-probabilities", NULL },
    { 0 },
};

const struct cli_command cmd_logits = {
    .name = "logits",
    .operands = "",
    .summary = "write the logits after each token to a raw file",
    .example = "logits --model m.gguf --tokens 1,2,3 --output l.f32",
    .options = logits_options,
    .run = run_logits,
};
