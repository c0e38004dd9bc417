/*
 * cmd_doctor.c -- `doctor`: what this machine offers, what is missing, and
 * what would be slow and why.
 *
 * Every finding is a name, a value and, where something is to be done, an
 * advice.  Libraries are asked for their versions by symbol, since only their
 * glue files may include their headers.
 */
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/base/arena.h"
#include "eval/harness/environment.h"
#include "eval/harness/libraries.h"

struct finding {
    const char *what;
    str value;
    const char *advice; /* NULL = fine */
};

enum { MAX_FINDINGS = 48 };

struct findings {
    struct finding list[MAX_FINDINGS];
    size_t n;
    struct arena *mem;
};

static void add(struct findings *f, const char *what, str value, const char *advice)
{
    if (f->n < MAX_FINDINGS)
        f->list[f->n++] = (struct finding){ what, value, advice };
}

/* --- the machine ---------------------------------------------------------- */

/* The value behind "key :" in a file of such lines; empty if there is none. */
static str line_value(const char *path, const char *key, struct arena *a)
{
    char line[8192];
    str value = S("");
    FILE *f = fopen(path, "r");

    while (f && !value.n && fgets(line, sizeof line, f)) {
        str text = str_from(line);
        size_t colon = str_search(text, S(":"));
        if (colon != SIZE_MAX && str_is(str_trim(str_slice(text, 0, colon)), key))
            value = arena_str(a, str_trim(str_slice(text, colon + 1, text.n)));
    }
    if (f)
        fclose(f);
    return value;
}

static str first_line(const char *path, struct arena *a)
{
    char line[256] = "";
    FILE *f = fopen(path, "r");

    if (f && !fgets(line, sizeof line, f))
        line[0] = 0;
    if (f)
        fclose(f);
    return arena_str(a, str_trim(str_from(line)));
}

static bool has_word(str text, const char *word)
{
    str one;
    while (str_split_next(&text, ' ', &one))
        if (str_is(one, word))
            return true;
    return false;
}

static void look_at_cpu(struct findings *f)
{
    static const char *const wanted[] = { "f16c",        "fma",         "avx2",     "avx_vnni", "avx512f", "avx512bw",
                                          "avx512_vnni", "avx512_bf16", "amx_int8", "asimd",    "asimddp", "i8mm" };
    str flags = line_value("/proc/cpuinfo", "flags", f->mem), name = line_value("/proc/cpuinfo", "model name", f->mem);
    struct strbuf have = { 0 };
    bool generic = strcmp(engine_isa(), "generic") == 0;

    if (!flags.n)
        flags = line_value("/proc/cpuinfo", "Features", f->mem);
    for (size_t i = 0; i < COUNT_OF(wanted); i++)
        if (has_word(flags, wanted[i]))
            strbuf_printf(&have, "%s%s", have.n ? " " : "", wanted[i]);
    add(f, "cpu", name.n ? name : S("unknown"), NULL);
    add(f, "features", arena_str(f->mem, strbuf_str(&have)), NULL);
    const char *forced = getenv("ASSAY_ISA");
    const char *advice = NULL;
    if (generic)
        advice = forced ? "ASSAY_ISA forces the plain C kernels, many times slower: unset it"
                        : "no vector unit that the engine knows: plain C kernels, many times slower";
    else if (strcmp(engine_isa(), "avx2") == 0 && has_word(flags, "avx512_vnni"))
        advice = "ASSAY_ISA holds the engine back: this CPU has AVX-512 VNNI";
    add(f, "kernels", str_from(engine_isa()), advice);
    strbuf_release(&have);
}

/* Whole cores that a control group leaves; 0 = no limit. */
static double group_cores(struct arena *a)
{
    str text = first_line("/sys/fs/cgroup/cpu.max", a), quota;
    double q, period;

    if (!str_split_next(&text, ' ', &quota) || !str_to_double(quota, &q) || !str_to_double(str_trim(text), &period))
        return 0;
    return period > 0 ? q / period : 0;
}

static void look_at_cores(struct findings *f)
{
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    double limit = group_cores(f->mem), load[1] = { 0 };
    cpu_set_t allowed;
    int mine = sched_getaffinity(0, sizeof allowed, &allowed) == 0 ? CPU_COUNT(&allowed) : (int)online;
    const char *advice = NULL;

    if (mine < online)
        advice = "this process may not use all cores: models run slower by as much";
    if (limit > 0 && limit < mine)
        advice = "a control group limits the CPU time: give --threads no more than it allows";
    if (mine < 2)
        advice = "one core: models run at half the usual speed or less";
    add(f, "cores",
        limit > 0 ? arena_printf(f->mem, "%d of %ld, at most %.1f of them at a time", mine, online, limit)
                  : arena_printf(f->mem, "%d of %ld", mine, online),
        advice);
    if (getloadavg(load, 1) == 1)
        add(f, "load", arena_printf(f->mem, "%.1f", load[0]),
            load[0] > 0.5 * mine
                ? "other programs use the cores: runs take longer, and speeds that bench shows are too low"
                : NULL);
}

static void look_at_memory(struct findings *f)
{
    double gib = 1 << 20, total = 0, available = 0, limit;
    str first;
    str t = line_value("/proc/meminfo", "MemTotal", f->mem), v = line_value("/proc/meminfo", "MemAvailable", f->mem);

    if (str_split_next(&t, ' ', &first))
        str_to_double(first, &total);
    if (str_split_next(&v, ' ', &first))
        str_to_double(first, &available);
    const char *advice = available / gib < 1
                             ? "less than 1 GiB is free: large models are read from disk again and again"
                             : NULL;
    str group = first_line("/sys/fs/cgroup/memory.max", f->mem);
    if (str_to_double(group, &limit) && limit / 1024 < total)
        add(f, "memory limit", arena_printf(f->mem, "%.1f GiB", limit / 1024 / gib),
            limit / 1024 / gib < 2 ? "a control group leaves little: use --max-memory below it" : NULL);
    add(f, "memory", arena_printf(f->mem, "%.1f GiB, %.1f available", total / gib, available / gib), advice);
    struct statvfs disk;
    if (statvfs(".", &disk) == 0) {
        double free_gib = (double)disk.f_bavail * (double)disk.f_frsize / (1 << 30);
        add(f, "disk here", arena_printf(f->mem, "%.1f GiB free", free_gib),
            free_gib < 1 ? "less than 1 GiB is free: a run may stop" : NULL);
    }
}

/* --- libraries and programs ----------------------------------------------- */

static void look_at_libraries(struct findings *f)
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

static void look_at_programs(struct findings *f)
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

    (void)e;
    add(&f, "version", str_from(assay_version), NULL);
    look_at_cpu(&f);
    look_at_cores(&f);
    look_at_memory(&f);
    look_at_libraries(&f);
    look_at_programs(&f);
    if (cli_has(args, "--json")) {
        print_findings_json(&f);
        return true;
    }
    for (size_t i = 0; i < f.n; i++)
        printf("%-12s " STR_FMT "%s%s\n", f.list[i].what, STR_ARG(f.list[i].value), f.list[i].advice ? "  -- " : "",
               f.list[i].advice ? f.list[i].advice : "");
    return true;
}

const struct cli_command cmd_doctor = {
    .name = "doctor",
    .operands = "",
    .summary = "CPU features, memory, libraries, LaTeX; what would be slow and why",
    .example = "doctor",
    .max_words = 0,
    .run = run,
};
