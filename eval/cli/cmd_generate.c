/*
 * cmd_generate.c -- `generate`: one answer of one model, to a prompt, to
 * messages through its chat template, or to token ids.
 *
 * Text of a prompt or a message never becomes a special token; only the chat
 * template's own text does.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/signals.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/harness/chat.h"
#include "eval/base/arena.h"
#include "eval/base/record.h"
#include "eval/cli/cli_model.h"

/* --- the prompt ----------------------------------------------------------- */

static bool encode_messages(const struct cli_args *a, const struct cli_model *o, int32_t **ids, size_t *n,
                            struct err *e)
{
    struct engine_chat model = engine_chat(o->model, o->adapters, o->n_adapters);
    struct chat_source source = { model.source, model.bos, model.eos, model.other };
    const char *input;
    str text;

    if (!source.text.n)
        return err_set(e, ERR_PARSE, STR_FMT ": the checkpoint has no chat template (expected one for --messages)",
                       STR_ARG(cli_text(a, "--model")));
    struct chat *c = chat_open(&source, "chat template", e);
    struct value *vars = c ? chat_vars(c, a->mem) : NULL;
    bool ok = c && chat_read_messages(arena_cstr(a->mem, cli_text(a, "--messages")), vars, a->mem, e) &&
              chat_render(c, vars, &text, &input, a->mem, e) &&
              engine_tokenize_chat(o->model, text, input, ids, n, a->mem, e);
    chat_close(c);
    return ok;
}

static bool encode_prompt(const struct cli_args *a, const struct cli_model *o, int32_t **ids, size_t *n, struct err *e)
{
    if (cli_has(a, "--messages"))
        return encode_messages(a, o, ids, n, e);
    if (cli_has(a, "--tokens"))
        return cli_read_ids(a, "--tokens", ids, n, e);
    return engine_tokenize(o->model, cli_text(a, "--prompt"), ENCODE_ADD_SPECIAL, ids, n, a->mem, e);
}

/* --- the answer ----------------------------------------------------------- */

/* [[{"id": 5, "token": "a", "logprob": -0.1}, ...], ...], one list per generated token. */
static struct json *top_tokens(const struct cli_model *o, const struct engine_result *r, size_t n_top)
{
    struct json *lists = json_new_array();

    for (size_t i = 0; i < r->n_tokens; i++) {
        struct json *list = json_new_array();
        for (size_t k = 0; k < n_top; k++) {
            int32_t id = r->top_tokens[i * n_top + k];
            struct json *one = json_new_object();
            if (id < 0) { /* fewer tokens than requested */
                json_free(one);
                break;
            }
            json_set(one, "id", json_new_int(id));
            json_set(one, "token", json_new_string(engine_token_bytes(o->model, id)));
            json_set(one, "logprob", json_new_number((double)r->top_logprobs[i * n_top + k]));
            json_push(list, one);
        }
        json_push(lists, list);
    }
    return lists;
}

static struct json *answer_object(const struct cli_model *o, const struct engine_result *r, size_t n_top)
{
    struct json *v = json_new_object(), *tokens = json_new_array(), *logprobs = json_new_array();

    for (size_t i = 0; i < r->n_tokens; i++) {
        json_push(tokens, json_new_int(r->tokens[i]));
        json_push(logprobs, json_new_number((double)r->logprobs[i]));
    }
    json_set(v, "text", json_new_string(r->text));
    json_set(v, "finish", json_new_string(r->finish == FINISH_STOP ? S("stop") : S("length")));
    json_set(v, "n_prompt_tokens", json_new_int((int64_t)r->n_prompt));
    json_set(v, "n_tokens", json_new_int((int64_t)r->n_tokens));
    json_set(v, "logprob", json_new_number(r->logprob));
    json_set(v, "tokens", tokens);
    json_set(v, "logprobs", logprobs);
    if (n_top)
        json_set(v, "top", top_tokens(o, r, n_top));
    json_set(v, "seconds", json_new_number(r->seconds));
    return v;
}

static bool run_one(struct engine_batch *b, const struct engine_request *q, struct engine_result *r, struct err *e)
{
    size_t n = 0;

    if (!engine_submit(b, q, e))
        return false;
    while (n == 0 && engine_pending(b)) {
        if (!engine_step(b, r, 1, &n, e))
            return false;
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped");
    }
    if (n == 0)
        return err_set(e, ERR_INTERNAL, "the engine lost the request");
    if (r->error)
        *e = *r->error;
    return !r->error;
}

static bool generate(const struct cli_args *a, struct cli_model *o, struct err *e)
{
    struct engine_options options = { .n_threads = (int)cli_int(a, "--threads") };
    struct engine_request q = { .max_tokens = (int)cli_int(a, "--max-tokens"),
                                .temperature = (float)cli_number(a, "--temperature"),
                                .top_k = (int)cli_int(a, "--top-k"),
                                .top_p = (float)cli_number(a, "--top-p"),
                                .seed = (uint64_t)cli_int(a, "--seed"),
                                .n_top = (int)cli_int(a, "--top"),
                                .ignore_eos = cli_has(a, "--ignore-eos"),
                                .n_adapters = o->n_adapters };
    struct engine_result r;
    int32_t *ids;

    q.n_stop = cli_texts(a, "--stop", &q.stop);
    memcpy(q.adapters, o->adapters, sizeof q.adapters);
    if (!encode_prompt(a, o, &ids, &q.n_prompt, e))
        return false;
    q.prompt = ids;
    struct engine_batch *b = engine_batch_new(o->model, &options, e);
    bool ok = b && run_one(b, &q, &r, e);
    if (ok && cli_has(a, "--json")) {
        print_json(answer_object(o, &r, (size_t)q.n_top));
    } else if (ok) {
        fwrite(r.text.s, 1, r.text.n, stdout);
        putchar('\n');
    }
    engine_batch_free(b);
    return ok;
}

static bool check_options(const struct cli_args *a, struct err *e)
{
    if (cli_has(a, "--prompt") + cli_has(a, "--messages") + cli_has(a, "--tokens") != 1)
        return err_set(e, ERR_USAGE, "generate needs --prompt T or --messages FILE.json or --tokens IDS");
    if (!(cli_number(a, "--top-p") > 0))
        return err_set(e, ERR_USAGE, "--top-p: bad value (found 0, expected more than 0)");
    return true;
}

static bool run_generate(const struct cli_args *a, struct err *e)
{
    struct cli_model o;

    if (!check_options(a, e) || !cli_open_model(a, &o, e))
        return false;
    bool ok = generate(a, &o, e);
    cli_close_model(&o);
    return ok;
}

static const struct param generate_options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--prompt", CLI_TEXT, NULL, "T", "text", "Prompt" },
    { "--messages", CLI_TEXT, NULL, "FILE.json", "messages, rendered by the model's chat template", "Prompt" },
    { "--tokens", CLI_TEXT, NULL, "1,2,3", "token ids, used unchanged", "Prompt" },
    { "--max-tokens", CLI_INT, "128", "1..2147483647", "maximum length of the answer in tokens", "Decoding" },
    { "--temperature", CLI_NUMBER, "0", "0..", "sampling temperature; 0 = greedy decoding", "Decoding" },
    { "--top-k", CLI_INT, "0", "0..2147483647", "sample from the k likeliest tokens; 0 = all", "Decoding" },
    { "--top-p", CLI_NUMBER, "1", "0..1", "sample from the likeliest tokens that reach this probability mass; 1 = all",
      "Decoding" },
    { "--stop", CLI_TEXTS, NULL, "T", "stop generating before this text", "Decoding" },
    { "--ignore-eos", CLI_FLAG, NULL, NULL, "continue past end-of-text tokens", "Decoding" },
    { "--top", CLI_INT, "0", "0..20", "with --json: the N likeliest tokens at each position", "Output" },
    { 0 },
};

const struct cli_command cmd_generate = {
    .name = "generate",
    .operands = "",
    .summary = "generate one answer with one model",
    .example = "generate --model m.gguf --prompt \"Once\"",
    .options = generate_options,
    .run = run_generate,
};
