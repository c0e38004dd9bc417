/*
 * torture.c -- the program under faults: memory, files, kills, power, damaged databases, a large run.
 *
 *     torture ASSAY FAULTS.so WORK sample|full|long [PART]
 *
 * `sample` takes a fixed share of the places, so that `make check` stays short; `full` all of them but where the tables
 * in calls.c and kills.c have a number; `long` takes all.  No clock is read: trials that hang are killed, which is a
 * failure.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "tests/torture/torture.h"

static const struct part {
    const char *name;
    void (*run)(const struct bench *b, enum size size);
} parts[] = {
    { "memory", torture_memory }, { "files", torture_files },         { "kills", torture_kills },
    { "power", torture_power },   { "databases", torture_databases }, { "soak", torture_soak },
};

/* A finished run without its report. */
static void prepare(struct bench *b, struct arena *a)
{
    static const struct scenario run = { "run", { "run", SUITE, "--no-report", "--quiet", "--out", "@" }, true, false };
    struct outcome o;
    struct err e = { 0 };

    remove_tree(b->work);
    ASSERT(file_make_directories(b->work.s, &e));
    b->finished = path_join(a, b->work, S("finished"));
    trial_run(b, &run, b->finished, NULL, NULL, &o, a);
    ASSERT(o.status == 0);
}

int main(int argc, char **argv)
{
    static const char *const sizes[N_SIZES] = { "sample", "full", "long" };
    struct arena a = { 0 };
    size_t size = 0;
    bool ok = true;

    while (argc > 4 && size < N_SIZES && strcmp(argv[4], sizes[size]) != 0)
        size++;
    if (argc < 5 || size == N_SIZES) {
        fprintf(stderr, "torture ASSAY FAULTS.so WORK sample|full|long [memory|files|kills|power|databases|soak]\n");
        return 2;
    }
    char real[4096];
    struct bench b = { .assay = argv[1], .faults = argv[2] };
    struct err e = { 0 };
    ASSERT(file_make_directories(argv[3], &e) && realpath(argv[3], real));
    setvbuf(stdout, NULL, _IOLBF, 0);
    b.work = arena_str(&a, str_from(real)); /* absolute: compared with the working directories of processes */
    prepare(&b, &a);
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        if (argc > 5 && strcmp(argv[5], parts[i].name) != 0)
            continue;
        parts[i].run(&b, (enum size)size);
        ok = end_part(parts[i].name) && ok;
    }
    arena_free(&a);
    return !ok;
}
