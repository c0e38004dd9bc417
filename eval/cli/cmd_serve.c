/*
 * cmd_serve.c -- `serve`: the built-in engine as an OpenAI-compatible server.
 */
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/log.h"
#include "eval/cli/cli.h"
#include "eval/cli/cli_model.h"
#include "eval/serve/serve.h"

enum { MAX_TEMPLATE_BYTES = 8 << 20 };

static void listening(const char *host, int port)
{
    printf(strchr(host, ':') ? "http://[%s]:%d/v1\n" : "http://%s:%d/v1\n", host, port);
    fflush(stdout);
}

static bool read_key(const struct cli_args *a, const char **key, struct err *e)
{
    str name = cli_text(a, "--key-env");

    *key = name.n ? getenv(arena_cstr(a->mem, name)) : NULL;
    return !name.n || (*key && **key) ||
           err_set(e, ERR_USAGE, "--key-env: no key in the environment (expected " STR_FMT " to hold one)",
                   STR_ARG(name));
}

/* The file's or folder's name, without a path and .gguf. */
static str model_name(str path)
{
    while (path.n > 1 && path.s[path.n - 1] == '/')
        path.n--;
    str name = path_base(path);
    return str_ends(name, S(".gguf")) ? str_slice(name, 0, name.n - 5) : name;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct serve_options o = { .host = arena_cstr(a->mem, cli_text(a, "--host")),
                               .port = (int)cli_int(a, "--port"),
                               .seed = (uint64_t)cli_int(a, "--seed"),
                               .engine = { .n_threads = (int)cli_int(a, "--threads"),
                                           .max_batch = (int)cli_int(a, "--batch"),
                                           .max_memory = cli_bytes(a, "--max-memory") },
                               .listening = listening };
    struct serve_model models[1 + ENGINE_MAX_ADAPTERS];
    const str *adapters = NULL;
    struct cli_model m;

    if (cli_has(a, "--chat-template") &&
        !file_read(arena_cstr(a->mem, cli_text(a, "--chat-template")), MAX_TEMPLATE_BYTES, a->mem, &o.chat_template, e))
        return false;
    if (!read_key(a, &o.key, e) || !cli_open_model(a, &m, e))
        return false;
    cli_texts(a, "--adapter", &adapters);
    models[0] = (struct serve_model){ cli_has(a, "--name") ? cli_text(a, "--name") : model_name(cli_text(a, "--model")),
                                      NULL };
    for (size_t i = 0; i < m.n_adapters; i++)
        models[1 + i] = (struct serve_model){ model_name(adapters[i]), m.adapters[i] };
    if (!o.key && strcmp(o.host, "127.0.0.1") != 0 && strcmp(o.host, "::1") != 0)
        log_warn("other machines may use %s without a key (--key-env NAME requires one)", o.host);
    bool ok = serve_run(m.model, models, 1 + m.n_adapters, &o, e);
    cli_close_model(&m);
    return ok;
}

static const struct param options[] = {
    MODEL_OPTION,
    KV_CACHE_OPTION,
    ADAPTER_OPTION,
    { "--name", CLI_TEXT, NULL, "NAME",
      "name of the base in requests (default: its file name); an adapter has its file name", "Model" },
    { "--chat-template", CLI_TEXT, NULL, "FILE", "chat template (Jinja2) in place of the model's own", "Model" },
    { "--host", CLI_TEXT, "127.0.0.1", "ADDRESS", "address to listen on", "Server" },
    { "--port", CLI_INT, "8080", "0..65535", "port; 0 = any free one, printed on standard output", "Server" },
    { "--key-env", CLI_TEXT, NULL, "NAME", "environment variable with the key that requests must carry", "Server" },
    BATCH_OPTION,
    MAX_MEMORY_OPTION,
    { 0 },
};

const struct cli_command cmd_serve = {
    .name = "serve",
    .operands = "",
    .summary = "serve a model and its adapters over HTTP with OpenAI's API",
    .example = "serve --model base.gguf --adapter run-a --port 8080",
    .options = options,
    .no_json = true,
    .run = run,
};
