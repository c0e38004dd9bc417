/*
 * cmd_inspect.c -- `inspect`: describes a checkpoint, adapter, test set, suite or
 * run directory, for people or as JSON; --strict checks that a run can use it.
 */
#include <inttypes.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/text.h"
#include "eval/cli/cli.h"
#include "eval/cli/inspect_data.h"
#include "eval/cli/inspect_run.h"
#include "eval/engine/engine.h"
#include "templates/template.h"

/* Escaped, on one line, without the quotes. */
static const char *one_line(struct arena *a, str text)
{
    struct strbuf b = { 0 };
    strbuf_add_quoted(&b, text, 200);
    str quoted = strbuf_str(&b);
    if (quoted.n >= 2 && quoted.s[0] == '"' && quoted.s[quoted.n - 1] == '"')
        quoted = str_slice(quoted, 1, quoted.n - 1);
    const char *out = arena_cstr(a, quoted);
    strbuf_release(&b);
    return out;
}

/* A number with a unit that people read: "5963136  (5.69 MiB)". */
static void print_number(str key, const struct json *v)
{
    double n = json_number(v);
    int unit = 0;

    if (str_is(key, "share")) {
        printf("%.3g %%\n", 100 * n);
        return;
    }
    if (json_kind(v) == JSON_REAL_KIND) {
        printf("%.7g\n", n);
        return;
    }
    printf("%" PRId64, json_int(v));
    if (str_search(key, S("bytes")) != SIZE_MAX && n >= 1024) {
        for (n /= 1024; n >= 1024 && unit < 3; unit++)
            n /= 1024;
        printf("  (%.3g %ciB)", n, "KMGT"[unit]);
    } else if (str_search(key, S("parameters")) != SIZE_MAX && n >= 1e4) {
        for (n /= 1e3; n >= 1e3 && unit < 3; unit++)
            n /= 1e3;
        printf("  (%.3g %s)", n, (const char *const[]){ "thousand", "million", "billion", "trillion" }[unit]);
    }
    putchar('\n');
}

/* Names in plain English; scripts use --json. */
static str label_of(str key, bool is_adapter)
{
    if (is_adapter && str_is(key, "parameters"))
        return S("trainable parameters");
    return is_adapter && str_is(key, "share") ? S("trainable share") : key;
}

/* Multi-line texts, each below its name. */
static void print_texts(const struct json *o, struct arena *a)
{
    const struct json *v;
    void *it = NULL;
    str name, line;

    while (json_next(o, &it, &name, &v)) {
        str text = json_as_string(v);
        printf("  %s\n", one_line(a, name));
        while (str_split_next(&text, '\n', &line))
            printf("    | " STR_FMT "\n", STR_ARG(text_visible(a, line)));
    }
}

/* "key   value" lines; objects are indented below their key. */
static void print_object(const struct json *o, int indent, struct arena *a)
{
    bool is_adapter = str_is(json_as_string(json_get(o, "kind")), "adapter");
    size_t widest = 26 - (size_t)indent;
    const struct json *v;
    void *it = NULL;
    str key;

    while (json_next(o, &it, &key, &v))
        widest = key.n > widest && key.n < 60 ? key.n : widest;
    it = NULL;
    while (json_next(o, &it, &key, &v)) {
        if (str_is(key, "warnings"))
            continue;
        printf("%*s%-*s ", indent, "", (int)widest, one_line(a, label_of(key, is_adapter)));
        if (str_is(key, "first prompts")) {
            putchar('\n');
            print_texts(v, a);
        } else if (json_kind(v) == JSON_OBJECT_KIND) {
            putchar('\n');
            print_object(v, indent + 2, a);
        } else if (json_kind(v) == JSON_ARRAY_KIND) {
            for (size_t i = 0; i < json_length(v); i++)
                printf("%s%s", i ? " " : "", one_line(a, json_to_text(json_at(v, i), a)));
            putchar('\n');
        } else if (str_is(key, "chat_template")) {
            printf("%s\n", json_kind(v) == JSON_STRING_KIND ? "yes" : "no");
        } else if (json_kind(v) == JSON_NULL_KIND) {
            puts("none");
        } else if (json_is_numeric(v)) {
            print_number(key, v);
        } else {
            puts(one_line(a, json_to_text(v, a)));
        }
    }
}

/* A chat template that does not compile would fail every item of a run. */
static bool check_template(const struct json *o, const char *path, struct err *e)
{
    str source = json_as_string(json_get(o, "chat_template"));

    if (!source.n)
        return true;
    struct template *t = template_open(source, "chat template", TEMPLATE_CHAT, ESCAPE_NONE, e);
    template_close(t);
    return t || err_wrap(e, "%s", path);
}

static bool run(const struct cli_args *a, struct err *e)
{
    const char *path = a->words[0];
    bool strict = cli_has(a, "--strict");
    const char *base = cli_has(a, "--model") ? arena_cstr(a->mem, cli_text(a, "--model")) : NULL;
    struct json *o = inspect_is_run(path)  ? inspect_run(path, e)
                     : inspect_knows(path) ? inspect_data(path, e)
                                           : engine_inspect(path, base, strict, e);
    const struct json *warnings = json_get(o, "warnings");

    if (!o || (strict && !check_template(o, path, e))) {
        json_free(o);
        return false;
    }
    for (size_t i = 0; i < json_length(warnings); i++)
        log_warn("%s: " STR_FMT, path, STR_ARG(json_as_string(json_at(warnings, i))));
    if (cli_has(a, "--json")) {
        struct strbuf b = { 0 };
        json_write(o, 0, &b);
        puts(b.s);
        strbuf_release(&b);
    } else {
        print_object(o, 0, a->mem);
    }
    json_free(o);
    return true;
}

static const struct param options[] = {
    { "--model", CLI_TEXT, NULL, "PATH",
      "base model of an adapter: check that the shapes match and compute the trainable share", NULL },
    { "--strict", CLI_FLAG, NULL, NULL, "also load it and read every weight", NULL },
    { 0 },
};

const struct cli_command cmd_inspect = {
    .name = "inspect",
    .operands = "PATH",
    .summary = "describe and check a checkpoint, adapter, test set, suite or run directory",
    .example = "inspect --strict m.gguf",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
