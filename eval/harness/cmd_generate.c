/*
 * cmd_generate.c -- `generate`: one answer of one model.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/harness.h"
#include "eval/harness/opened.h"

static bool generate(const struct cli_args *a, struct opened *o, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    struct engine_request q = { .max_tokens = (int)cli_int(a, "--max-tokens"),
                                .temperature = (float)cli_number(a, "--temperature"),
                                .top_k = (int)cli_int(a, "--top-k"), .top_p = (float)cli_number(a, "--top-p"),
                                .seed = (uint64_t)cli_int(a, "--seed"), .n_adapters = o->n_adapters };
    struct engine_result r;
    int32_t *ids;
    size_t n = 0;

    q.n_stop = cli_texts(a, "--stop", &q.stop);
    memcpy(q.adapters, o->adapters, sizeof q.adapters);
    if (!engine_tokenize(o->model, cli_text(a, "--prompt"), true, false, &ids, &q.n_prompt, a->mem, e))
        return false;
    q.prompt = ids;
    struct engine_batch *b = engine_batch_new(o->model, &options, e);
    bool ok = b && engine_submit(b, &q, e);
    while (ok && n == 0 && engine_pending(b))
        ok = engine_step(b, &r, 1, &n, e);
    if (ok && n && r.error) {
        *e = *r.error;
        ok = false;
    } else if (ok && n && cli_has(a, "--json")) {
        struct json *v = json_new_object();
        json_set(v, "text", json_new_string(r.text));
        json_set(v, "n_tokens", json_new_int((int64_t)r.n_tokens));
        json_set(v, "finish", json_new_string(r.finish == FINISH_STOP ? S("stop") : S("length")));
        json_set(v, "logprob", json_new_number(r.logprob));
        print_json(v);
    } else if (ok && n) {
        printf(STR_FMT "\n", STR_ARG(r.text));
    }
    engine_batch_free(b);
    return ok;
}

static bool run_generate(const struct cli_args *a, struct err *e)
{
    struct opened o;

    if (!cli_has(a, "--prompt"))
        return err_set(e, ERR_USAGE, "generate needs --prompt T");
    if (!open_all(a, &o, e))
        return false;
    bool ok = generate(a, &o, e);
    close_all(&o);
    return ok;
}

static const struct cli_option generate_options[] = {
    MODEL_OPTION,
    ADAPTER_OPTION,
    { "--prompt", CLI_TEXT, false, "T", NULL, NULL, "prompt" },
    { "--max-tokens", CLI_INT, false, "N", "Decoding", "128", "longest answer" },
    { "--temperature", CLI_NUMBER, false, "X", "Decoding", "0", "0 = greedy" },
    { "--top-k", CLI_INT, false, "N", "Decoding", "0", "0 = off" },
    { "--top-p", CLI_NUMBER, false, "X", "Decoding", "1", "1 = off" },
    { "--stop", CLI_TEXT, true, "T", "Decoding", NULL, "end before this text" },
    { 0 },
};

const struct cli_command cmd_generate = {
    .name = "generate", .operands = "", .summary = "one answer of one model",
    .example = "generate --model m.gguf --prompt \"Once\"", .options = generate_options, .run = run_generate,
};
