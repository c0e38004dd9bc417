/*
 * cmd_quantize.c -- `quantize`: quantizes a checkpoint's matrices and writes a GGUF file.
 */
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/cli/cli_model.h"

/* Prints the sizes of both files. */
static bool summarise(const struct cli_args *a, const char *from, const char *to, struct err *e)
{
    struct json *before = engine_inspect(from, NULL, false, e),
                *after = before ? engine_inspect(to, NULL, false, e) : NULL;

    if (after) {
        double old = json_number(json_get(before, "file_bytes")), new = json_number(json_get(after, "file_bytes"));
        struct json *o = json_new_object();
        json_set(o, "output", json_new_string(str_from(to)));
        json_set(o, "bytes_before", json_new_int((int64_t)old));
        json_set(o, "bytes", json_new_int((int64_t) new));
        json_set(o, "parameters", json_clone(json_get(after, "parameters")));
        json_set(o, "tensor_types", json_clone(json_get(after, "tensor_types")));
        if (cli_has(a, "--json")) {
            print_json(o);
        } else {
            str types = json_to_text(json_get(o, "tensor_types"), a->mem);
            printf("%s: %.1f MB, was %.1f MB; tensors " STR_FMT "\n", to, new / 1e6, old / 1e6, STR_ARG(types));
            json_free(o);
        }
    }
    bool ok = after != NULL;
    json_free(before);
    json_free(after);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    str from = cli_has(a, "--model") ? cli_text(a, "--model") : a->n_words > 0 ? str_from(a->words[0]) : (str){ 0 };
    str to = cli_has(a, "--output") ? cli_text(a, "--output") : a->n_words > 1 ? str_from(a->words[1]) : (str){ 0 };

    if (!from.n || !to.n || !cli_has(a, "--type"))
        return err_set(e, ERR_USAGE, "%s is missing (expected quantize --model PATH --type TYPE --output FILE.gguf)",
                       !from.n ? "--model"
                       : !to.n ? "--output"
                               : "--type");
    const char *input = arena_cstr(a->mem, from), *output = arena_cstr(a->mem, to);
    const char *type = arena_cstr(a->mem, cli_text(a, "--type"));
    return engine_quantize(input, type, output, (int)cli_int(a, "--threads"), e) && summarise(a, input, output, e);
}

static const struct param options[] = {
    { "--model", CLI_TEXT, NULL, "PATH", "checkpoint: a GGUF file or a Hugging Face folder", NULL },
    { "--type", CLI_TEXT, NULL, "TYPE", "q8_0, q4_0, q4_k_m, q6_k, nf4, nf4-single, f16, bf16, f32", NULL },
    { "--output", CLI_TEXT, NULL, "FILE", "the GGUF file to write", NULL },
    { 0 },
};

const struct cli_command cmd_quantize = {
    .name = "quantize",
    .operands = "[PATH FILE]",
    .summary = "quantize a checkpoint and write it as a GGUF file",
    .example = "quantize --model m.gguf --type q4_k_m --output m.Q4_K_M.gguf",
    .options = options,
    .max_words = 2,
    .run = run,
};
