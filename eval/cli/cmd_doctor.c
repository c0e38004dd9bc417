/*
 * cmd_doctor.c -- `doctor`: lists the features of this machine, missing programs
 * and libraries, and causes of slowness.
 *
 * Every finding is a name, a value and, if something should be done, advice.
 * Versions of libraries are looked up by symbol, since only their glue files
 * may include their headers.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "eval/backends/fetch.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/machine.h"
#include "eval/base/version.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/harness/libraries.h"

struct finding {
    const char *what;
    str value;
    const char *advice; /* NULL = fine */
};

enum { MAX_FINDINGS = 48, MAX_MODELS_SHOWN = 12, MAX_REPLY_BYTES = 8 << 20 };

struct findings {
    struct finding list[MAX_FINDINGS];
    size_t n;
    size_t n_servers, n_unusable;
    str first_unusable; /* the first and why */
    struct arena *mem;
};

static void add(struct findings *f, const char *what, str value, const char *advice)
{
    if (f->n < MAX_FINDINGS)
        f->list[f->n++] = (struct finding){ what, value, advice };
}

/* --- the machine ---------------------------------------------------------- */

static bool contains_word(str text, const char *word)
{
    str one;
    while (str_split_next(&text, ' ', &one))
        if (str_is(one, word))
            return true;
    return false;
}

static void check_cpu(struct findings *f)
{
    static const char *const wanted[] = { "f16c",        "fma",         "avx2",     "avx_vnni", "avx512f", "avx512bw",
                                          "avx512_vnni", "avx512_bf16", "amx_int8", "asimd",    "asimddp", "i8mm" };
    str features = machine_cpu_features(f->mem);
    struct strbuf have = { 0 };
    bool generic = strcmp(engine_isa(), "generic") == 0;

    for (size_t i = 0; i < COUNT_OF(wanted); i++)
        if (contains_word(features, wanted[i]))
            strbuf_printf(&have, "%s%s", have.n ? " " : "", wanted[i]);
    add(f, "cpu", machine_cpu_name(f->mem), NULL);
    add(f, "features", arena_str(f->mem, strbuf_str(&have)), NULL);
    const char *forced = getenv("ASSAY_ISA");
    const char *advice = NULL;
    if (generic)
        advice = forced ? "ASSAY_ISA forces the plain C kernels, many times slower: unset it"
                        : "no supported vector instructions: plain C kernels, many times slower";
    else if (strcmp(engine_isa(), "avx2") == 0 && contains_word(features, "avx512_vnni"))
        advice = "ASSAY_ISA turns off AVX-512 VNNI, which this CPU has";
    else if (strcmp(engine_isa(), "avx512") == 0 && contains_word(features, "amx_int8") && !forced)
        advice = "the system does not grant AMX to this process: prompts take longer";
    add(f, "kernels", str_from(engine_isa()), advice);
    strbuf_release(&have);
}

static void check_cores(struct findings *f)
{
    int online = machine_cpus_online(), allowed = machine_cpus_allowed();
    double limit = machine_limits("").cpus, load[1] = { 0 };
    const char *advice = NULL;

    if (allowed < online)
        advice = "this process may not use all cores: models run slower in proportion";
    if (limit > 0 && limit < allowed)
        advice = "a control group limits the CPU time: give --threads no more than it allows";
    if (allowed < 2)
        advice = "one core: models run at half the usual speed or less";
    add(f, "cores",
        limit > 0 ? arena_printf(f->mem, "%d of %d, at most %.1f of them at a time", allowed, online, limit)
                  : arena_printf(f->mem, "%d of %d", allowed, online),
        advice);
    if (getloadavg(load, 1) == 1)
        add(f, "load", arena_printf(f->mem, "%.1f", load[0]),
            load[0] > 0.5 * allowed ? "other programs use the cores: runs take longer, and bench reports lower speeds"
                                    : NULL);
}

static void check_memory(struct findings *f)
{
    const double gib = 1 << 30;
    double total = (double)machine_memory_total() / gib, available = (double)machine_memory_available() / gib;
    double limit = (double)machine_limits("").memory_bytes / gib;

    if (limit < total)
        add(f, "memory limit", arena_printf(f->mem, "%.1f GiB", limit),
            limit < 2 ? "a control group limits the memory: set --max-memory below the limit" : NULL);
    add(f, "memory", arena_printf(f->mem, "%.1f GiB, %.1f available", total, available),
        available < 1 ? "less than 1 GiB is free: large models do not stay in memory and are read from disk repeatedly"
                      : NULL);
    struct statvfs disk;
    if (statvfs(".", &disk) == 0) {
        double free_gib = (double)disk.f_bavail * (double)disk.f_frsize / (1 << 30);
        add(f, "disk here", arena_printf(f->mem, "%.1f GiB free", free_gib),
            free_gib < 1 ? "less than 1 GiB is free: a run may stop" : NULL);
    }
}

/* --- libraries and programs ----------------------------------------------- */

static void check_libraries(struct findings *f)
{
    struct library list[LIBRARY_MAX];
    size_t n = library_versions(list, f->mem);

    for (size_t i = 0; i < n; i++)
        if (strcmp(list[i].name, "PCRE2") != 0)
            add(f, list[i].name, list[i].version, NULL);
        else if (library_has_jit())
            add(f, "PCRE2", arena_printf(f->mem, STR_FMT ", JIT", STR_ARG(list[i].version)), NULL);
        else
            add(f, "PCRE2", list[i].version, "no JIT: tokenizers and answer patterns run several times slower");
}

static bool on_path(const char *program)
{
    const char *path = getenv("PATH");
    struct arena a = { 0 };
    bool found = false;
    str rest = str_from(path ? path : ""), dir;

    while (!found && str_split_next(&rest, ':', &dir))
        found = access(path_join(&a, dir, str_from(program)).s, X_OK) == 0;
    arena_free(&a);
    return found;
}

static void check_programs(struct findings *f)
{
    static const struct {
        const char *name, *advice;
    } programs[] = {
        { "latexmk", "no PDF reports: apt install latexmk" },
        { "pdflatex", "no PDF reports: apt install texlive-latex-extra texlive-fonts-recommended lmodern" },
        { "mpirun", "runs on several machines need it: apt install openmpi-bin" },
    };
    for (size_t i = 0; i < COUNT_OF(programs); i++) {
        bool found = on_path(programs[i].name);
        add(f, programs[i].name, found ? S("found") : S("missing"), found ? NULL : programs[i].advice);
    }
    bool wordnet = file_exists("/usr/share/wordnet/index.noun") || getenv("ASSAY_WORDNET");
    add(f, "WordNet", wordnet ? S("found") : S("missing"),
        wordnet ? NULL : "METEOR without synonyms: apt install wordnet-base");
}

/* --- a server --------------------------------------------------------------- */

/* The ids of {"data": [{"id": ...}, ...]}, as OpenAI-compatible servers list their models. */
static str model_names(const struct json *root, struct arena *a)
{
    const struct json *data = json_get(root, "data");
    struct strbuf b = { 0 };

    for (size_t i = 0; i < json_length(data) && i < MAX_MODELS_SHOWN; i++)
        strbuf_printf(&b, "%s" STR_FMT, i ? " " : "", STR_ARG(json_as_string(json_get(json_at(data, i), "id"))));
    if (json_length(data) > MAX_MODELS_SHOWN)
        strbuf_printf(&b, " and %zu more", json_length(data) - MAX_MODELS_SHOWN);
    str names = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return names;
}

static const char *status_advice(long status, bool has_key)
{
    if (status == 401 || status == 403)
        return has_key ? "the server rejects the key" : "the server requires a key: --key-env NAME";
    return status == 404 ? "no list of models at this address (expected one that ends in /v1)"
                         : "the server does not list its models";
}

/* A server that was asked for must answer, or the command fails: a job that checks its server relies on it. */
static void add_server(struct findings *f, const char *what, str value, const char *advice)
{
    add(f, what, value, advice);
    if (advice && f->n_unusable++ == 0)
        f->first_unusable = arena_printf(f->mem, STR_FMT ": %s", STR_ARG(value), advice);
}

/* number: counts from 1 if there are several servers. */
static void check_server(struct findings *f, str url, const char *key, int number)
{
    const char *server = number == 1 ? "server" : arena_printf(f->mem, "server %d", number).s,
               *models = number == 1 ? "models" : arena_printf(f->mem, "models %d", number).s;
    struct strbuf text = { 0 };
    struct err why = { 0 };
    long status = 0;

    while (url.n && url.s[url.n - 1] == '/')
        url.n--;
    struct fetch get = { .url = arena_printf(f->mem, STR_FMT "/models", STR_ARG(url)).s,
                         .key = key,
                         .max_bytes = MAX_REPLY_BYTES };
    if (!fetch_text(&get, &text, &status, &why)) {
        add_server(f, server, str_from(get.url), arena_cstr(f->mem, str_from(why.text)));
    } else if (status != 200) {
        add_server(f, server, arena_printf(f->mem, "%s: status %ld", get.url, status),
                   status_advice(status, key != NULL));
    } else {
        struct json *root = json_parse(strbuf_str(&text), &why);
        str names = model_names(root, f->mem);
        add(f, server, str_from(get.url), NULL);
        add_server(f, models, names,
                   names.n ? NULL : "the reply lists no models (expected {\"data\": [{\"id\": ...}]})");
        json_free(root);
    }
    strbuf_release(&text);
}

/* One server, or several, separated by blanks as in a suite. */
static void check_servers(struct findings *f, str list, const char *key)
{
    int n = 0;

    for (str word; str_split_next(&list, ' ', &word);)
        if (word.n)
            check_server(f, word, key, ++n);
    f->n_servers = (size_t)n;
}

/* --- the command ---------------------------------------------------------- */

static void print_findings_json(const struct findings *f)
{
    struct json *o = json_new_object(), *advice = json_new_object();

    for (size_t i = 0; i < f->n; i++) {
        json_set(o, f->list[i].what, json_new_string(f->list[i].value));
        if (f->list[i].advice)
            json_set(advice, f->list[i].what, json_new_string(str_from(f->list[i].advice)));
    }
    json_set(o, "advice", advice);
    print_json(o);
}

static bool run(const struct cli_args *args, struct err *e)
{
    struct findings f = { .mem = args->mem };

    str key_env = cli_text(args, "--key-env");
    const char *key = key_env.n ? getenv(arena_cstr(args->mem, key_env)) : NULL;
    if (key_env.n && !key)
        return err_set(e, ERR_USAGE, "--key-env: no key in the environment (expected " STR_FMT " to hold one)",
                       STR_ARG(key_env));
    add(&f, "version", S(ASSAY_VERSION), NULL);
    check_cpu(&f);
    check_cores(&f);
    check_memory(&f);
    check_libraries(&f);
    check_programs(&f);
    if (cli_has(args, "--url"))
        check_servers(&f, cli_text(args, "--url"), key);
    if (cli_has(args, "--json"))
        print_findings_json(&f);
    for (size_t i = 0; i < f.n && !cli_has(args, "--json"); i++)
        printf("%-12s " STR_FMT "%s%s\n", f.list[i].what, STR_ARG(f.list[i].value), f.list[i].advice ? "  -- " : "",
               f.list[i].advice ? f.list[i].advice : "");
    return f.n_unusable == 0 || err_set(e, ERR_REMOTE, "--url: %zu of %zu servers cannot be used: " STR_FMT,
                                        f.n_unusable, f.n_servers, STR_ARG(f.first_unusable));
}

static const struct param options[] = {
    { "--url", CLI_TEXT, NULL, "URL",
      "also check this server, e.g. http://localhost:8080/v1; exit 4 if it cannot be used", NULL },
    { "--key-env", CLI_TEXT, NULL, "NAME", "environment variable with the server's key", NULL },
    { 0 },
};

const struct cli_command cmd_doctor = {
    .name = "doctor",
    .operands = "",
    .summary = "check CPU features, memory, libraries, programs and servers, and say what would be slow",
    .example = "doctor",
    .options = options,
    .max_words = 0,
    .run = run,
};
