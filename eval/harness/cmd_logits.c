/*
 * cmd_logits.c -- `logits`: the engine's raw numbers, for holding them against another's.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/harness.h"
#include "eval/harness/opened.h"

static bool run_logits(const struct cli_args *a, struct err *e)
{
    struct opened o;
    struct engine_info info;
    str out = cli_text(a, "--output");
    int32_t *tokens;
    size_t n;

    if (!read_ids(a, "--tokens", &tokens, &n, e))
        return false;
    if (n == 0)
        return err_set(e, ERR_USAGE, "--tokens is missing (expected token ids)");
    if (!out.s)
        return err_set(e, ERR_USAGE, "--output is missing (expected a file name)");
    if (!open_all(a, &o, e))
        return false;
    bool ok = engine_model_info(o.model, &info, e);
    float *logits = xcalloc(n * (size_t)info.n_vocab, sizeof *logits);
    ok = ok && engine_logits(o.model, o.adapters, o.n_adapters, tokens, n, logits, e) &&
         file_write(arena_cstr(a->mem, out), (str){ (char *)logits, n * (size_t)info.n_vocab * sizeof *logits }, e);
    free(logits);
    if (ok && cli_has(a, "--json")) {
        struct json *v = json_new_object();
        json_set(v, "n_tokens", json_new_int((int64_t)n));
        json_set(v, "n_vocab", json_new_int(info.n_vocab));
        print_json(v);
    }
    close_all(&o);
    return ok;
}

static const struct cli_option logits_options[] = {
    MODEL_OPTION,
    ADAPTER_OPTION,
    { "--tokens", CLI_TEXT, false, "1,2,3", NULL, NULL, "token ids" },
    { "--output", CLI_TEXT, false, "FILE.f32", NULL, NULL, "raw little-endian float32 [n_tokens][n_vocab]" },
    { 0 },
};

const struct cli_command cmd_logits = {
    .name = "logits", .operands = "", .summary = "logits after each token, to a raw file",
    .example = "logits --model m.gguf --tokens 1,2,3 --output l.f32", .options = logits_options, .run = run_logits,
};
