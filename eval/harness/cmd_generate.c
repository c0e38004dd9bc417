/*
 * cmd_generate.c -- `generate`: one answer of one model.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/arena.h"
#include "eval/engine/engine.h"
#include "eval/harness/chat.h"
#include "eval/harness/harness.h"
#include "eval/harness/opened.h"

/* Messages go through the model's chat template; what they say is no special token. */
static bool tokenize_messages(const struct cli_args *a, const struct opened *o, int32_t **ids, size_t *n, struct err *e)
{
    struct engine_chat model = engine_chat(o->model);
    const char *input;
    str text;

    if (!model.source.n)
        return err_set(e, ERR_PARSE, STR_FMT ": there is no chat template in it (expected --prompt T)",
                       STR_ARG(cli_text(a, "--model")));
    struct chat *c = chat_open(&(struct chat_source){ model.source, model.bos, model.eos }, "chat template", e);
    struct value *vars = c ? chat_vars(c, a->mem) : NULL;
    bool ok = c && chat_read_messages(arena_cstr(a->mem, cli_text(a, "--messages")), vars, a->mem, e) &&
              chat_render(c, vars, &text, &input, a->mem, e) &&
              engine_tokenize_chat(o->model, text, input, ids, n, a->mem, e);
    chat_close(c);
    return ok;
}

static bool tokenize(const struct cli_args *a, const struct opened *o, int32_t **ids, size_t *n, struct err *e)
{
    if (cli_has(a, "--messages"))
        return tokenize_messages(a, o, ids, n, e);
    return engine_tokenize(o->model, cli_text(a, "--prompt"), true, false, ids, n, a->mem, e);
}

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
    if (!tokenize(a, o, &ids, &q.n_prompt, e))
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

    if (cli_has(a, "--prompt") == cli_has(a, "--messages"))
        return err_set(e, ERR_USAGE, "generate needs --prompt T or --messages FILE.json");
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
    { "--messages", CLI_TEXT, false, "FILE.json", NULL, NULL, "messages, rendered by the model's chat template" },
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
