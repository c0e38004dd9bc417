/*
 * cmd_engine.c -- `logits`, `tokenize`, `generate`: the engine alone, for
 * checking it against others.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/harness.h"
#include "eval/harness/opened.h"

/* --- logits --------------------------------------------------------------- */

static bool run_logits(const struct cli_args *a, struct err *e)
{
    struct opened o;
    struct engine_info info;
    str text = cli_text(a, "--tokens"), word, out = cli_text(a, "--output");
    int32_t *tokens = ARENA_NEW(a->mem, int32_t, text.n + 1);
    size_t n = 0;
    int64_t id;

    while (str_split_next(&text, ',', &word)) {
        if (!str_to_int(str_trim(word), &id) || id < 0 || id > INT32_MAX)
            return err_set(e, ERR_USAGE, "--tokens: bad id (found \"" STR_FMT "\")", STR_ARG(word));
        tokens[n++] = (int32_t)id;
    }
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

/* --- tokenize ------------------------------------------------------------- */

static bool run_tokenize(const struct cli_args *a, struct err *e)
{
    struct opened o;
    str text = cli_text(a, "--text");
    int32_t *ids;
    size_t n;

    if (!text.s && !cli_has(a, "--file"))
        return err_set(e, ERR_USAGE, "tokenize needs --text T or --file F");
    if (!text.s && !file_read(arena_cstr(a->mem, cli_text(a, "--file")), 1u << 30, a->mem, &text, e))
        return false;
    if (!open_all(a, &o, e))
        return false;
    bool ok = engine_tokenize(o.model, text, !cli_has(a, "--no-special"), false, &ids, &n, a->mem, e);
    struct json *list = json_new_array(), *pieces = json_new_array();
    for (size_t i = 0; ok && i < n; i++) {
        json_push(list, json_new_int(ids[i]));
        json_push(pieces, json_new_string(engine_token_bytes(o.model, ids[i])));
    }
    struct json *v = json_new_object();
    json_set(v, "ids", list);
    json_set(v, "pieces", pieces);
    if (ok)
        print_json(v);
    else
        json_free(v);
    close_all(&o);
    return ok;
}

static const struct cli_option tokenize_options[] = {
    MODEL_OPTION,
    { "--text", CLI_TEXT, false, "T", NULL, NULL, "text" },
    { "--file", CLI_TEXT, false, "F", NULL, NULL, "file with the text" },
    { "--no-special", CLI_FLAG, false, NULL, NULL, NULL, "add no beginning or end token" },
    { 0 },
};

const struct cli_command cmd_tokenize = {
    .name = "tokenize", .operands = "", .summary = "token ids and pieces of a text, as JSON",
    .example = "tokenize --model m.gguf --text hello", .options = tokenize_options, .run = run_tokenize,
};

/* --- generate ------------------------------------------------------------- */

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
