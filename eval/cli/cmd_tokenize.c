/*
 * cmd_tokenize.c -- `tokenize`: ids and pieces of a text, or the text of ids.
 *
 * Opens the tokenizer alone: a vocabulary-only GGUF or a tokenizer.json is
 * enough, and no weights are read.  Text that looks like a special token stays
 * text unless --parse-special is given.
 */
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/base/log.h"
#include "eval/cli/cli_model.h"

enum { MAX_FILE_BYTES = 1 << 30 };

static bool decode(const struct cli_args *a, const struct engine_tokenizer *t, struct err *e)
{
    int32_t *ids;
    size_t n;
    str text;

    if (!cli_read_ids(a, "--decode", &ids, &n, e) || !engine_tokenizer_decode(t, ids, n, &text, a->mem, e))
        return false;
    if (!cli_has(a, "--json")) {
        fwrite(text.s, 1, text.n, stdout);
        putchar('\n');
        return true;
    }
    struct json *v = json_new_object();
    json_set(v, "text", json_new_string(text));
    print_json(v);
    return true;
}

static bool read_text(const struct cli_args *a, str *text, struct err *e)
{
    *text = cli_text(a, "--text");
    if (text->s)
        return true;
    if (!cli_has(a, "--file"))
        return err_set(e, ERR_USAGE, "tokenize needs --text T, --file F or --decode IDS");
    return file_read(arena_cstr(a->mem, cli_text(a, "--file")), MAX_FILE_BYTES, a->mem, text, e);
}

static bool encode(const struct cli_args *a, const struct engine_tokenizer *t, struct err *e)
{
    bool counts = cli_has(a, "--count");
    str text;
    int32_t *ids;
    size_t n;

    unsigned flags = (cli_has(a, "--no-special") ? 0 : ENCODE_ADD_SPECIAL) |
                     (cli_has(a, "--parse-special") ? ENCODE_PARSE_SPECIAL : 0);
    if (!read_text(a, &text, e) || !engine_tokenizer_encode(t, text, flags, &ids, &n, a->mem, e))
        return false;
    struct json *list = json_new_array(), *pieces = json_new_array(), *v = json_new_object();
    for (size_t i = 0; !counts && i < n; i++) {
        json_push(list, json_new_int(ids[i]));
        json_push(pieces, json_new_string(engine_tokenizer_bytes(t, ids[i])));
    }
    json_set(v, "ids", list);
    json_set(v, "pieces", pieces);
    if (counts) {
        json_free(v);
        v = json_new_object();
        json_set(v, "n_tokens", json_new_int((int64_t)n));
        json_set(v, "n_bytes", json_new_int((int64_t)text.n));
    }
    print_json(v);
    return true;
}

static bool run(const struct cli_args *a, struct err *e)
{
    const char *const *warnings;

    if (!cli_has(a, "--model"))
        return err_set(e, ERR_USAGE, "--model is missing (expected a checkpoint or a tokenizer.json)");
    str model = cli_text(a, "--model");
    if (!cli_model_path(a, &model, e))
        return false;
    struct engine_tokenizer *t = engine_tokenizer_open(arena_cstr(a->mem, model), e);
    if (!t)
        return false;
    size_t n = engine_tokenizer_warnings(t, &warnings);
    for (size_t i = 0; i < n; i++)
        log_warn("%s", warnings[i]);
    bool ok = cli_has(a, "--decode") ? decode(a, t, e) : encode(a, t, e);
    if (!ok && e->code != ERR_USAGE)
        err_wrap(e, STR_FMT, STR_ARG(cli_text(a, "--model")));
    engine_tokenizer_close(t);
    return ok;
}

static const struct param options[] = {
    { "--model", CLI_TEXT, NULL, "PATH", "checkpoint, vocabulary-only GGUF or tokenizer.json", NULL },
    { "--text", CLI_TEXT, NULL, "T", "text", NULL },
    { "--file", CLI_TEXT, NULL, "F", "file with the text", NULL },
    { "--decode", CLI_TEXT, NULL, "1,2,3", "ids to decode into text", NULL },
    { "--no-special", CLI_FLAG, NULL, NULL, "do not add beginning- and end-of-text tokens", NULL },
    { "--parse-special", CLI_FLAG, NULL, NULL, "parse special tokens such as <|im_end|>", NULL },
    { "--count", CLI_FLAG, NULL, NULL, "print only the numbers of tokens and bytes", NULL },
    { 0 },
};

const struct cli_command cmd_tokenize = {
    .name = "tokenize",
    .operands = "",
    .summary = "encode a text into token ids, or decode ids",
    .example = "tokenize --model m.gguf --text hello",
    .options = options,
    .run = run,
};
