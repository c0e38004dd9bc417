/*
 * test_outdir.c -- directories that the program writes into: which files it owns, leaves alone, and removes.
 */
#include "tests/test.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/outdir.h"

static str in(str folder, const char *name, struct arena *a)
{
    return path_join(a, folder, str_from(name));
}

static void put(str path)
{
    struct err e = { 0 };
    CHECK(file_write(path.s, S("x"), &e));
}

static str new_folder(struct arena *a)
{
    char *dir = arena_cstr(a, S("/tmp/assay-outdir-XXXXXX"));
    CHECK(mkdtemp(dir) != NULL);
    return str_from(dir);
}

void test_outdir_claims_only_what_is_ours(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str folder = new_folder(&a), empty = in(folder, "empty", &a), foreign = in(folder, "foreign", &a);
    str link = in(folder, "link", &a);

    CHECK(outdir_claim(empty.s, &e) && file_exists(in(empty, OUTDIR_MARKER, &a).s));
    put(in(empty, "report.md", &a));
    CHECK(outdir_claim(empty.s, &e)); /* marked */
    mkdir(foreign.s, 0777);
    put(in(foreign, "thesis.tex", &a));
    CHECK(!outdir_claim(foreign.s, &e) && e.code == ERR_PARSE && strstr(e.text, "thesis.tex"));
    put(in(folder, "run.db", &a)); /* a run directory: its files are the program's own, but not the targets of links */
    CHECK(outdir_claim(foreign.s, &e));
    unlink(in(foreign, OUTDIR_MARKER, &a).s);
    CHECK(symlink(foreign.s, link.s) == 0);
    CHECK(!outdir_claim(link.s, &e) && !outdir_make_below(link.s, &e));
    CHECK(system(arena_printf(&a, "rm -r " STR_FMT, STR_ARG(folder)).s) == 0);
    arena_free(&a);
}

void test_outdir_removes_only_regular_files(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str folder = new_folder(&a), file = in(folder, "f", &a), link = in(folder, "l", &a), pipe = in(folder, "p", &a);

    put(file);
    CHECK(symlink(file.s, link.s) == 0 && mkfifo(pipe.s, 0600) == 0);
    CHECK(!outdir_remove(link.s) && !outdir_remove(pipe.s) && !outdir_remove(folder.s));
    CHECK(!outdir_move(file.s, pipe.s, &e) && !outdir_move(file.s, link.s, &e) && file_exists(file.s));
    CHECK(outdir_move(file.s, in(folder, "g", &a).s, &e) && outdir_remove(in(folder, "g", &a).s));
    CHECK(system(arena_printf(&a, "rm -r " STR_FMT, STR_ARG(folder)).s) == 0);
    arena_free(&a);
}

/* A process that has ended: a former child of this one. */
static long gone(void)
{
    pid_t child = fork();
    if (child == 0)
        _exit(0);
    int status;
    waitpid(child, &status, 0);
    return (long)child;
}

void test_outdir_sweeps_what_killed_processes_left(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };
    str folder = new_folder(&a), own, kept[4];
    long pid = gone();
    str file = in(folder, arena_printf(&a, "report.md.%ld.0.tmp", pid).s, &a);
    str build = in(folder, arena_printf(&a, "build.%ld.3.tmp", pid).s, &a);

    put(file);
    mkdir(build.s, 0700);
    put(in(build, "report.aux", &a));
    mkdir(in(folder, "figures", &a).s, 0777);
    str below = in(folder, arena_printf(&a, "figures/a.pdf.%ld.0.tmp", pid).s, &a);
    put(below);
    kept[0] = in(folder, "notes.tmp", &a);
    kept[1] = in(folder, "a.1.2.txt", &a);
    kept[2] = in(folder, arena_printf(&a, "b.%ld.0.tmp", (long)getpid()).s, &a); /* its owner lives */
    kept[3] = in(folder, ".x.y.tmp", &a);
    for (size_t i = 0; i < COUNT_OF(kept); i++)
        put(kept[i]);
    CHECK(outdir_make_private(folder.s, "build", &own, &a, &e));
    int lock = outdir_lock(folder.s, &e);
    CHECK(lock >= 0);
    CHECK(!file_exists(file.s) && !file_exists(build.s) && !file_exists(below.s));
    for (size_t i = 0; i < COUNT_OF(kept); i++)
        CHECK_MSG(file_exists(kept[i].s), "%s is gone", kept[i].s);
    CHECK(file_is_directory(own.s));
    outdir_remove_private(own.s);
    CHECK(!file_exists(own.s));
    outdir_unlock(lock);
    CHECK(system(arena_printf(&a, "rm -r " STR_FMT, STR_ARG(folder)).s) == 0);
    arena_free(&a);
}
