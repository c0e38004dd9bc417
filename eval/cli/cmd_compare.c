/*
 * cmd_compare.c -- `compare`: a base against fine-tunes without writing a
 * suite; `init`: the suite that compare would have run, with comments.
 *
 * compare runs the XML that init writes, so the two cannot differ and the store of every quick run holds its suite.
 */
#include <stdio.h>
#include <unistd.h>

#include "datasets/dataset.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/text.h"
#include "eval/base/log.h"
#include "eval/base/strbuf.h"
#include "eval/cli/cli.h"
#include "eval/cli/compare_runs.h"
#include "eval/cli/run_jsonl.h"
#include "eval/harness/harness.h"
#include "eval/harness/run_options.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"
#include "eval/cli/cli_model.h"

static const struct param options[] = {
    { "--base", CLI_TEXT, NULL, "MODEL", "checkpoint: GGUF file or Hugging Face folder", "What" },
    { "--tuned", CLI_TEXTS, NULL, "MODEL_OR_ADAPTER...", "adapters (PEFT folder, GGUF LoRA) or checkpoints", "What" },
    { "--data", CLI_TEXTS, NULL, "FILE...", "test sets; each is a task", "What" },
    { "--input", CLI_TEXT, NULL, "FIELD", "field or column with the question (default: usual names)", "What" },
    { "--reference", CLI_TEXT, NULL, "FIELD", "field or column with the reference answer", "What" },
    { "--id", CLI_TEXT, NULL, "FIELD", "field or column with the item's id", "What" },
    { "--separator", CLI_TEXT, NULL, "CHARACTER", "column separator of a table: one character, or tab", "What" },
    { "--prompt", CLI_TEXT, "{{ input }}", "TEMPLATE|FILE", "prompt template, or a file that holds one", "What" },
    { "--metric", CLI_TEXTS, NULL, "NAME[:k=v,...]", "metrics (default rouge, bleu, exact_match)", "What" },
    { "--max-tokens", CLI_INT, "256", "N", "longest answer", "What" },
    { "--limit", CLI_INT, "0", "N", "only the first N items", "What" },
    { "--out", CLI_TEXT, NULL, "DIR", "run directory (default runs/compare); of init: the file to write", "What" },
    BATCH_OPTION,
    { "--kv-cache", CLI_CHOICE, "f16", "f16|q8", "keys and values in 16 bits, or in 8 for half the memory",
      "Resources" },
    MAX_MEMORY_OPTION,
    { 0 },
};

static void add_escaped(struct strbuf *b, str text)
{
    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '&')
            strbuf_add(b, S("&amp;"));
        else if (c == '<')
            strbuf_add(b, S("&lt;"));
        else if (c == '"')
            strbuf_add(b, S("&quot;"));
        else if (c == '\n')
            strbuf_add(b, S("&#10;"));
        else
            strbuf_add_char(b, c);
    }
}

static void add_attribute(struct strbuf *b, const char *name, str value)
{
    strbuf_printf(b, " %s=\"", name);
    add_escaped(b, value);
    strbuf_add_char(b, '"');
}

static bool is_adapter(str path, struct arena *a)
{
    return file_exists(path_join(a, path, S("adapter_config.json")).s) || str_search(path, S("lora")) != SIZE_MAX ||
           str_search(path, S("adapter")) != SIZE_MAX;
}

/* Ids must be unique: the name of the file or folder, with a number if it repeats. */
static str model_id(const struct cli_args *a, const str *tuned, size_t i)
{
    str name = path_base(tuned[i]);
    if (str_ends(name, S(".gguf")))
        name = str_slice(name, 0, name.n - 5);
    for (size_t k = 0; k < i; k++)
        if (str_equal(path_base(tuned[k]), path_base(tuned[i])))
            return arena_printf(a->mem, STR_FMT "-%zu", STR_ARG(name), i + 1);
    return str_is(name, "base") ? arena_printf(a->mem, "tuned-%zu", i + 1) : name;
}

static void add_cache(struct strbuf *b, const struct cli_args *a)
{
    if (!str_is(cli_text(a, "--kv-cache"), "f16"))
        add_attribute(b, "kv-cache", cli_text(a, "--kv-cache"));
}

static void add_models(struct strbuf *b, const struct cli_args *a, str here)
{
    const str *tuned;
    size_t n = cli_texts(a, "--tuned", &tuned);

    strbuf_add(b, S("  <!-- The base and the models to compare with it.  Adapters are never merged. -->\n  <models>\n"
                    "    <model id=\"base\""));
    str base = cli_text(a, "--base"), quantize = split_quantize(&base);
    add_attribute(b, "path", path_join(a->mem, here, base));
    if (quantize.n)
        add_attribute(b, "quantize", quantize);
    add_cache(b, a);
    strbuf_add(b, S("/>\n"));
    for (size_t i = 0; i < n; i++) {
        str path = path_join(a->mem, here, tuned[i]);
        str log = path_join(a->mem, path, S("trainer_state.json"));
        strbuf_add(b, S("    <model"));
        add_attribute(b, "id", model_id(a, tuned, i));
        if (is_adapter(path, a->mem)) {
            strbuf_add(b, S(" base=\"base\""));
            add_attribute(b, "adapter", path);
        } else {
            str type = split_quantize(&path);
            add_attribute(b, "path", path);
            if (type.n)
                add_attribute(b, "quantize", type);
            add_cache(b, a);
        }
        if (file_exists(log.s))
            add_attribute(b, "log", log);
        strbuf_add(b, S("/>\n"));
    }
    strbuf_add(b, S("  </models>\n"));
}

static void add_metrics(struct strbuf *b, const struct cli_args *a)
{
    const str *metrics;
    size_t n = cli_texts(a, "--metric", &metrics);
    static const str usual[] = { { "rouge", 5 }, { "bleu", 4 }, { "exact_match", 11 } };

    if (n == 0) {
        metrics = usual;
        n = COUNT_OF(usual);
    }
    for (size_t i = 0; i < n; i++) {
        str rest = metrics[i];
        size_t colon = str_search(rest, S(":"));
        strbuf_add(b, S("    <metric"));
        add_attribute(b, "name", str_slice(rest, 0, colon));
        str arguments = colon == SIZE_MAX ? S("") : str_slice(rest, colon + 1, rest.n), pair;
        while (str_split_next(&arguments, ',', &pair)) {
            size_t eq = str_search(pair, S("="));
            add_attribute(b, arena_cstr(a->mem, str_slice(pair, 0, eq)),
                          eq == SIZE_MAX ? S("true") : str_slice(pair, eq + 1, pair.n));
        }
        strbuf_add(b, S("/>\n"));
    }
}

static void add_fields(struct strbuf *b, const struct cli_args *a)
{
    static const struct {
        const char *option, *attribute;
    } fields[] = {
        { "--id", "id" }, { "--input", "input" }, { "--reference", "reference" }, { "--separator", "separator" }
    };
    bool any = false;

    for (size_t i = 0; i < COUNT_OF(fields); i++) {
        if (!cli_has(a, fields[i].option))
            continue;
        if (!any)
            strbuf_add(b, S("    <fields"));
        any = true;
        add_attribute(b, fields[i].attribute, cli_text(a, fields[i].option));
    }
    if (any)
        strbuf_add(b, S("/>\n"));
}

/* A text with a variable is a template; anything else must be a template file. */
static bool read_prompt(const struct cli_args *a, str *out, struct err *e)
{
    str given = cli_text(a, "--prompt");

    *out = given;
    if (str_search(given, S("{{")) != SIZE_MAX || str_search(given, S("{%")) != SIZE_MAX)
        return true;
    if (file_exists(arena_cstr(a->mem, given))) {
        if (!file_read(arena_cstr(a->mem, given), 1 << 20, a->mem, out, e))
            return false;
        if (str_starts(*out, S("\xEF\xBB\xBF"))) /* skip the byte-order mark */
            *out = str_slice(*out, 3, out->n);
        size_t bad;
        return utf8_valid(*out, &bad) || err_set(e, ERR_PARSE, STR_FMT ": byte %zu: not UTF-8 (found 0x%02x)",
                                                 STR_ARG(given), bad, (unsigned char)out->s[bad]);
    }
    return err_set(e, ERR_USAGE,
                   "--prompt: neither a file nor a template with a variable (found \"" STR_FMT "\", expected a"
                   " file, or a text with {{ input }} or another field in double braces)",
                   STR_ARG(str_slice(given, 0, 100)));
}

/* "qa" for one test set; for several the names of the files without their ends, with a number if one repeats. */
static str task_id(const struct cli_args *a, const str *data, size_t n, size_t i)
{
    str name = path_base(data[i]);
    size_t dot = str_search(name, S("."));

    name = str_slice(name, 0, dot && dot != SIZE_MAX ? dot : name.n);
    for (size_t k = 0; k < n; k++) {
        str other = path_base(data[k]);
        if (k != i && str_starts(other, name) && (other.n == name.n || other.s[name.n] == '.'))
            return arena_printf(a->mem, STR_FMT "-%zu", STR_ARG(name), i + 1);
    }
    return n == 1 ? S("qa") : name;
}

static void add_tasks(struct strbuf *b, const struct cli_args *a, str here, str prompt)
{
    const str *data;
    size_t n = cli_texts(a, "--data", &data);

    strbuf_add(b, n == 1 ? S("  <!-- The task.  The prompt is a template over the fields of an item. -->\n")
                         : S("  <!-- The tasks, one for each test set.  A prompt is a template over the fields of an "
                             "item. -->\n"));
    for (size_t i = 0; i < n; i++) {
        strbuf_add(b, S("  <task"));
        add_attribute(b, "id", task_id(a, data, n, i));
        add_attribute(b, "kind", S("generate"));
        add_attribute(b, "data", path_join(a->mem, here, data[i]));
        strbuf_add(b, S(">\n"));
        add_fields(b, a);
        strbuf_add(b, S("    <prompt chat=\"auto\">"));
        add_escaped(b, prompt);
        strbuf_printf(b, "</prompt>\n    <generate max-tokens=\"%lld\" temperature=\"0\"/>\n",
                      (long long)cli_int(a, "--max-tokens"));
        add_metrics(b, a);
        strbuf_add(b, S("    <judge name=\"taxonomy\"/>\n  </task>\n"));
    }
}

static bool write_suite(const struct cli_args *a, struct strbuf *b, str here, struct err *e)
{
    str prompt;

    if (!cli_has(a, "--base") || !cli_has(a, "--data"))
        return err_set(e, ERR_USAGE, "compare needs --base MODEL and --data FILE (found %s)",
                       cli_has(a, "--base") ? "no --data" : "no --base");
    if (!read_prompt(a, &prompt, e))
        return false;
    strbuf_printf(b, "<suite name=\"compare\" seed=\"%lld\" title=\"Base against fine-tunes\">\n",
                  (long long)cli_int(a, "--seed"));
    add_models(b, a, here);
    add_tasks(b, a, here, prompt);
    strbuf_add(b, S("  <!-- Paired tests of each fine-tune against the base, corrected over all of them. -->\n"
                    "  <compare base=\"base\" test=\"paired-t\" correct=\"holm\" alpha=\"0.05\"/>\n"
                    "  <report formats=\"pdf html md csv\"/>\n</suite>\n"));
    return true;
}

/* Relative paths are relative to the working directory. */
static str working_directory(struct arena *a)
{
    char path[4096];
    return getcwd(path, sizeof path) ? arena_str(a, str_from(path)) : S(".");
}

/* A different comparison in the directory is replaced only with --out, and with a note. */
static bool check_directory(const struct cli_args *a, str xml, const struct run_options *o, struct err *e)
{
    str dir = o->out.n ? o->out : S("runs/compare"), before;

    if (!file_exists(path_join(a->mem, dir, S("run.db")).s))
        return true;
    struct store *store = store_open(arena_cstr(a->mem, dir), false, e);
    bool ok = store && store_get_meta(store, "suite", &before, a->mem, e);
    store_close(store);
    if (!ok || !before.n || str_equal(before, xml))
        return ok;
    if (!o->out.n)
        return err_set(e, ERR_USAGE,
                       STR_FMT ": contains another comparison (expected --out DIR for this one,"
                               " or --out " STR_FMT " to replace it)",
                       STR_ARG(dir), STR_ARG(dir));
    log_warn(STR_FMT ": replaces another comparison; its answers are kept and reused where they match", STR_ARG(dir));
    return true;
}

static bool compare(const struct cli_args *a, struct err *e)
{
    if (a->n_words == 2)
        return compare_runs(a, e);
    if (a->n_words == 1)
        return err_set(e, ERR_USAGE,
                       "compare takes two run directories, or --base, --tuned and --data (found %s alone)",
                       a->words[0]);
    struct strbuf xml = { 0 };
    struct suite s;
    struct run_options o = {
        .out = cli_text(a, "--out"),
        .limit = cli_int(a, "--limit"),
        .batch = (int)cli_int(a, "--batch"),
        .n_threads = (int)cli_int(a, "--threads"),
        .max_memory = cli_bytes(a, "--max-memory"),
        .quiet = cli_has(a, "--quiet"),
        .print = cli_has(a, "--json") ? run_jsonl_scores : NULL,
        .command_line = S("assay compare"),
    };
    bool ok = write_suite(a, &xml, working_directory(a->mem), e) && suite_parse(strbuf_str(&xml), "", &s, a->mem, e) &&
              check_directory(a, strbuf_str(&xml), &o, e) && harness_run(&s, &o, a->mem, e);
    strbuf_release(&xml);
    return ok;
}

/* Checks metrics and data, so that the written suite can be run. */
static bool check_suite(str xml, struct arena *a, struct err *e)
{
    struct dataset d;
    struct suite s;

    if (!suite_parse(xml, "", &s, a, e) ||
        !dataset_open(arena_cstr(a, s.tasks[0].data), &s.tasks[0].fields, 0, &d, a, e))
        return false;
    dataset_close(&d);
    return true;
}

static bool init(const struct cli_args *a, struct err *e)
{
    struct strbuf xml = { 0 };
    str out = cli_text(a, "--out");
    bool ok = write_suite(a, &xml, S(""), e) && check_suite(strbuf_str(&xml), a->mem, e);

    if (ok && out.s && file_exists(arena_cstr(a->mem, out)))
        ok = err_set(e, ERR_USAGE, STR_FMT ": exists already (expected a new file)", STR_ARG(out));
    else if (ok && out.s)
        ok = file_write(arena_cstr(a->mem, out), strbuf_str(&xml), e);
    else if (ok)
        fwrite(xml.s, 1, xml.n, stdout);
    strbuf_release(&xml);
    return ok;
}

const struct cli_command cmd_compare = {
    .name = "compare",
    .operands = "--base MODEL --tuned MODEL_OR_ADAPTER... --data FILE... | DIR DIR2",
    .summary = "compare fine-tunes with their base without a suite file, or two runs item by item",
    .example = "compare --base base.gguf --tuned run-a run-b --data test.jsonl",
    .options = options,
    .max_words = 2,
    .run = compare,
};

const struct cli_command cmd_init = {
    .name = "init",
    .operands = "--base MODEL --tuned MODEL_OR_ADAPTER... --data FILE...",
    .summary = "write the suite file that compare would run",
    .example = "init --base base.gguf --tuned run-a --data test.jsonl --out suite.xml",
    .options = options,
    .no_json = true,
    .max_words = 0,
    .run = init,
};
