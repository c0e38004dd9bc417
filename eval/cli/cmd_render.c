/*
 * cmd_render.c -- `render`: renders messages through a chat template as text.
 *
 * Nothing is added to the output, not even a newline.
 */
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/harness/chat.h"
#include "eval/cli/cli_model.h"

enum { MAX_TEMPLATE_BYTES = 8 << 20 };

static bool add_variables(const struct cli_args *a, struct value *vars, struct err *e)
{
    const str *given;
    size_t n = cli_texts(a, "--var", &given);

    if (cli_has(a, "--no-generation-prompt"))
        value_set_bool(a->mem, vars, S("add_generation_prompt"), false);
    for (size_t i = 0; i < n; i++) {
        size_t equals = str_search(given[i], S("="));
        struct err why = { 0 };
        str name = str_slice(given[i], 0, equals);
        if (equals == SIZE_MAX || !name.n)
            return err_set(e, ERR_USAGE, "--var needs NAME=JSON (found \"" STR_FMT "\")", STR_ARG(given[i]));
        struct json *v = json_parse(str_slice(given[i], equals + 1, given[i].n), &why);
        if (!v)
            return err_set(e, ERR_USAGE, "--var " STR_FMT ": %s (text needs quotes: '" STR_FMT "=\"...\"')",
                           STR_ARG(name), why.text, STR_ARG(name));
        chat_set(vars, name, v, a->mem);
        json_free(v);
    }
    return true;
}

static void print_text(const struct cli_args *a, str text, const char *input)
{
    if (!cli_has(a, "--json")) {
        fwrite(text.s, 1, text.n, stdout);
        return;
    }
    struct json *o = json_new_object(), *ranges = json_new_array();
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        while (at < text.n && input[at] == input[from])
            at++;
        if (!input[from])
            continue;
        struct json *range = json_new_array();
        json_push(range, json_new_int((int64_t)from));
        json_push(range, json_new_int((int64_t)at));
        json_push(ranges, range);
    }
    json_set(o, "text", json_new_string(text));
    json_set(o, "input_bytes", ranges);
    print_json(o);
}

/* Without --json ids are printed as `tokenize` prints them. */
static bool print_ids(const struct engine_tokenizer *t, str text, const char *input, struct arena *a, struct err *e)
{
    struct json *o = json_new_object(), *list = json_new_array(), *pieces = json_new_array();
    int32_t *ids;
    size_t n;

    bool ok = engine_tokenizer_encode_chat(t, text, input, &ids, &n, a, e);
    for (size_t i = 0; ok && i < n; i++) {
        json_push(list, json_new_int(ids[i]));
        json_push(pieces, json_new_string(engine_tokenizer_bytes(t, ids[i])));
    }
    json_set(o, "ids", list);
    json_set(o, "pieces", pieces);
    if (ok)
        print_json(o);
    else
        json_free(o);
    return ok;
}

static bool render(const struct cli_args *a, const struct engine_tokenizer *t, const struct chat_source *source,
                   const char *name, struct err *e)
{
    struct chat *c = chat_open(source, name, e);
    struct value *vars = c ? chat_vars(c, a->mem) : NULL;
    const char *input;
    str text;

    bool ok = c && chat_read_messages(arena_cstr(a->mem, cli_text(a, "--messages")), vars, a->mem, e) &&
              add_variables(a, vars, e) && chat_render(c, vars, &text, &input, a->mem, e);
    if (ok && cli_has(a, "--tokens"))
        ok = print_ids(t, text, input, a->mem, e);
    else if (ok)
        print_text(a, text, input);
    chat_close(c);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    const char *path = arena_cstr(a->mem, cli_text(a, "--template"));
    str model_path = cli_text(a, "--model");
    struct chat_source source = { { "", 0 }, { NULL, 0 }, { NULL, 0 }, { "", 0 } };
    struct engine_tokenizer *t = NULL;

    if (!cli_model_path(a, &model_path, e))
        return false;
    const char *model = arena_cstr(a->mem, model_path);
    if ((!*path && !*model) || !cli_has(a, "--messages"))
        return err_set(e, ERR_USAGE, "render needs --template FILE or --model M, and --messages FILE.json");
    if (cli_has(a, "--tokens") && !*model)
        return err_set(e, ERR_USAGE, "--tokens needs --model M");
    if (*model && !(t = engine_tokenizer_open(model, e)))
        return false;
    if (t) {
        struct engine_chat chat = engine_tokenizer_chat(t);
        source = (struct chat_source){ chat.source, chat.bos, chat.eos, chat.other };
    }
    bool ok = !*path || file_read(path, MAX_TEMPLATE_BYTES, a->mem, &source.text, e);
    if (ok && !*path && !source.text.n)
        ok = err_set(e, ERR_PARSE, "%s: the checkpoint has no chat template (give one with --template FILE)", model);
    ok = ok && render(a, t, &source, *path ? path : "chat template", e);
    engine_tokenizer_close(t);
    return ok;
}

static const struct param options[] = {
    { "--template", CLI_TEXT, NULL, "FILE", "a chat template (Jinja2)", NULL },
    { "--model", CLI_TEXT, NULL, "PATH", "checkpoint whose chat template and special tokens are used", NULL },
    { "--messages", CLI_TEXT, NULL, "FILE.json",
      "an array of messages, or an object of template variables that has messages", NULL },
    { "--no-generation-prompt", CLI_FLAG, NULL, NULL, "stop after the last message", NULL },
    { "--var", CLI_TEXTS, NULL, "NAME=JSON", "a variable of the template", NULL },
    { "--tokens", CLI_FLAG, NULL, NULL, "print token ids instead; text of messages never becomes a special token",
      NULL },
    { 0 },
};

const struct cli_command cmd_render = {
    .name = "render",
    .operands = "",
    .summary = "render messages by a chat template",
    .example = "render --model m.gguf --messages chat.json",
    .options = options,
    .run = run,
};
