/*
 * cmd_doctor.c -- `doctor`: what this machine offers, what is missing, and
 * what would be slow and why.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/engine/engine.h"
#include "eval/harness/harness.h"

struct finding {
    const char *what;
    char value[160];
    const char *advice; /* NULL = fine */
};

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

static bool run(const struct cli_args *args, struct err *e)
{
    struct finding f[8];
    size_t n = 0;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    double memory = (double)sysconf(_SC_PHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / (1 << 30);
    double free_memory = (double)sysconf(_SC_AVPHYS_PAGES) * (double)sysconf(_SC_PAGESIZE) / (1 << 30);
    struct statvfs disk;

    (void)e;
#define FIND(name, hint, ...)                                                  \
    do {                                                                       \
        f[n].what = name;                                                      \
        f[n].advice = hint;                                                    \
        snprintf(f[n++].value, sizeof f->value, __VA_ARGS__);                  \
    } while (0)
    FIND("version", NULL, "%s", assay_version);
    FIND("kernels",
         strcmp(engine_isa(), "generic") == 0 ? "no AVX2 or better: the engine runs its plain C kernels, many times slower"
                                              : NULL,
         "%s", engine_isa());
    FIND("cores", cores < 2 ? "one core: models run at half the usual speed or less" : NULL, "%ld", cores);
    FIND("memory", free_memory < 1 ? "less than 1 GiB is free: large models will read from disk again and again" : NULL,
         "%.1f GiB, %.1f free", memory, free_memory);
    if (statvfs(".", &disk) == 0) {
        double gib = (double)disk.f_bavail * (double)disk.f_frsize / (1 << 30);
        FIND("disk here", gib < 1 ? "less than 1 GiB is free: a run may stop" : NULL, "%.1f GiB free", gib);
    }
    FIND("latexmk", on_path("latexmk") ? NULL : "no PDF reports: apt install latexmk texlive-latex-extra", "%s",
         on_path("latexmk") ? "found" : "missing");
    bool wordnet = file_exists("/usr/share/wordnet/index.noun") || getenv("ASSAY_WORDNET");
    FIND("WordNet", wordnet ? NULL : "METEOR without synonyms: apt install wordnet-base", "%s",
         wordnet ? "found" : "missing");
    if (cli_has(args, "--json")) {
        struct json *o = json_new_object();
        struct strbuf b = { 0 };
        for (size_t i = 0; i < n; i++)
            json_set(o, f[i].what, json_new_string(str_from(f[i].value)));
        json_write(o, 0, &b);
        puts(b.s);
        strbuf_release(&b);
        json_free(o);
        return true;
    }
    for (size_t i = 0; i < n; i++)
        printf("%-10s %s%s%s\n", f[i].what, f[i].value, f[i].advice ? "  -- " : "", f[i].advice ? f[i].advice : "");
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
