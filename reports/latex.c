/*
 * latex.c -- the report as LaTeX (every table also in a file of its own, for
 * \input into a paper) and as PDF through latexmk.
 *
 * LaTeX runs without shell escape, with paths as its only environment, without
 * access to files outside the report's folder, with a fixed date and a time limit.
 * It works in a folder of its own; the finished PDF is moved into place.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/latex_unicode.h"
#include "reports/methods.h"
#include "reports/render.h"

enum { LATEX_SECONDS = 180 };

#define BUILD "build"

/* tables/ID.tex for the width of a page, ID-narrow.tex for a column, and ID-long.tex if it breaks over pages. */
static bool write_table(const struct json *block, struct value *vars, const struct report_options *o, struct arena *a,
                        struct err *e)
{
    static const struct {
        const char *variant, *end;
    } files[] = { { "wide", "" }, { "narrow", "-narrow" }, { "long", "-long" } };
    str id = json_as_string(json_get(block, "id"));

    value_set(a, vars, S("table"), value_from_json(a, block));
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        str file = arena_printf(a, "tables/" STR_FMT "%s.tex", STR_ARG(id), files[i].end);
        value_set_text(a, vars, S("variant"), str_from(files[i].variant));
        if (i == 2 && !json_bool(json_get(block, "long"))) {
            unlink(path_join(a, o->directory, file).s); /* left by an earlier report of other data */
            continue;
        }
        if (!render_file(o, "latex/table.tex", vars, file, a, e))
            return false;
    }
    return true;
}

static bool write_tables(const struct json *document, const struct report_options *o, struct arena *a, struct err *e)
{
    const struct json *sections = json_get(document, "sections");
    struct value *vars = value_dict(a);

    if (!file_make_directories(path_join(a, o->directory, S("tables")).s, e))
        return false;
    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++)
            if (str_is(json_as_string(json_get(json_at(blocks, k), "kind")), "table") &&
                !write_table(json_at(blocks, k), vars, o, a, e))
                return false;
    }
    return true;
}

static bool write_tex(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct report_options own = *o;
    struct latex_unicode scripts = { .a = a };
    str source;

    if (!document_draw_figures(v, o, &drawn, a, e) || !render_source(o, "latex/report.tex", &source, a, e))
        return false;
    own.scripts = latex_unicode_wanted(source) ? &scripts : NULL;
    struct json *document = document_new(v, o, &drawn, a);
    bool ok = write_tables(document, &own, a, e) &&
              render_file(&own, "latex/report.tex", value_from_json(a, document), S("report.tex"), a, e) &&
              latex_unicode_write(&scripts, o->directory, e) &&
              file_write(path_join(a, o->directory, S("references.bib")).s, references_bibtex(v, a), e) &&
              file_write(path_join(a, o->directory, S("methods.tex")).s, methods_latex(v, a), e);
    latex_unicode_release(&scripts);
    json_free(document);
    *path = path_join(a, o->directory, S("report.tex"));
    return ok;
}

/* --- PDF ------------------------------------------------------------------- */

/* The environment of the LaTeX process. */
static void set_environment(long long epoch)
{
    static const char *const kept[] = { "PATH", "HOME", "TMPDIR", "TEXMFHOME", "TEXMFVAR", "TEXMFCONFIG", "TEXMFCNF" };
    char *values[COUNT_OF(kept)], date[32];

    for (size_t i = 0; i < COUNT_OF(kept); i++)
        values[i] = getenv(kept[i]) ? xstrdup(getenv(kept[i])) : NULL;
    clearenv();
    for (size_t i = 0; i < COUNT_OF(kept); i++)
        if (values[i])
            setenv(kept[i], values[i], 1);
    snprintf(date, sizeof date, "%lld", epoch);
    setenv("SOURCE_DATE_EPOCH", date, 1);
    setenv("FORCE_SOURCE_DATE", "1", 1);
    setenv("openin_any", "p", 1); /* kpathsea: no file above the working folder */
    setenv("openout_any", "p", 1);
    setenv("LC_ALL", "C.UTF-8", 1);
    setenv("TZ", "UTC", 1);
}

static void become_latexmk(const char *directory, long long epoch)
{
    int null = open("/dev/null", O_RDWR);

    if (chdir(directory) != 0)
        _exit(126);
    dup2(null, 0);
    dup2(null, 1);
    dup2(null, 2);
    setpgid(0, 0); /* so that the time limit also kills its children */
    set_environment(epoch);
    execlp("latexmk", "latexmk", "-norc", "-pdf", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape",
           "-output-directory=" BUILD, "report.tex", (char *)NULL);
    _exit(127);
}

/* The exit status; -1 if it was killed. */
static int run_latexmk(const char *directory, long long epoch)
{
    int status = -1;
    pid_t child = fork();

    if (child == 0)
        become_latexmk(directory, epoch);
    for (int tenths = 0; child > 0; tenths++) {
        pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        if (ended < 0)
            return -1;
        if (tenths == 10 * LATEX_SECONDS)
            kill(-child, SIGKILL);
        usleep(tenths < 10 ? 20000 : 100000);
    }
    return -1;
}

/* The first error line of the log ("! ..."). */
static str latex_error(str directory, struct arena *a)
{
    str log, line;
    struct err ignored;

    if (file_read_bytes(path_join(a, directory, S(BUILD "/report.log")).s, 64 << 20, a, &log, &ignored))
        while (str_split_next(&log, '\n', &line))
            if (str_starts(line, S("!")))
                return line;
    return S("no error line in the log");
}

static void remove_build(str directory, struct arena *a)
{
    struct err ignored;
    str *names, build = path_join(a, directory, S(BUILD));
    size_t n = 0;

    if (!file_list(arena_cstr(a, build), a, &names, &n, &ignored))
        return;
    for (size_t i = 0; i < n; i++)
        unlink(path_join(a, build, names[i]).s);
    rmdir(arena_cstr(a, build));
}

static bool write_pdf(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    if (!write_tex(v, o, path, a, e))
        return false;
    remove_build(o->directory, a); /* files of an interrupted run could mislead latexmk */
    if (!file_make_directories(path_join(a, o->directory, S(BUILD)).s, e))
        return false;
    int status = run_latexmk(arena_cstr(a, o->directory), view_epoch(v));
    if (status == 127) {
        remove_build(o->directory, a);
        return err_set(e, ERR_UNSUPPORTED,
                       "latexmk is not installed (apt install latexmk texlive-latex-extra lmodern);"
                       " " STR_FMT " is written",
                       STR_ARG(*path));
    }
    if (status != 0)
        return err_set(e, ERR_UNSUPPORTED, STR_FMT ": LaTeX %s (" STR_FMT "); see " BUILD "/report.log in its folder",
                       STR_ARG(*path), status < 0 ? "did not end in time" : "failed",
                       STR_ARG(latex_error(o->directory, a)));
    str made = path_join(a, o->directory, S(BUILD "/report.pdf"));
    *path = path_join(a, o->directory, S("report.pdf"));
    if (rename(made.s, path->s) != 0)
        return err_set(e, ERR_IO, STR_FMT ": cannot be written", STR_ARG(*path));
    remove_build(o->directory, a);
    return true;
}

const struct report_format report_tex = {
    .name = "tex",
    .summary = "LaTeX with booktabs; every table also alone",
    .write = write_tex,
};
const struct report_format report_pdf = {
    .name = "pdf",
    .summary = "the LaTeX report, compiled by latexmk",
    .write = write_pdf,
};
