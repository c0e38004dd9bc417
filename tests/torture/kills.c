/*
 * kills.c -- kills and losses of power: the same command must then complete the run with the same bytes.
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/rng.h"
#include "tests/torture/torture.h"

/* What is killed, and at how many places.  The files that it opens, writes, syncs and renames are few; the places where
 * it allocates memory are spread over all that it does. */
static const struct killed {
    struct scenario s;
    const char *kinds, *what; /* of faults.c; how they are called */
    bool pdf;
    int n[N_SIZES];
} killed[] = {
    { { "run with PDF", { "run", "%/suite.xml", "--quiet", "--out", "@" }, true, false },
      "wosn",
      "files",
      true,
      { 25, 50, ALL } },
    { { "report with PDF", { "report", "@", "--format", "pdf,html" }, false, false },
      "wosn",
      "files",
      true,
      { 25, 50, ALL } },
    { { "run", { "run", SUITE, "--quiet", "--out", "@" }, true, false }, "wosn", "files", false, { 0, ALL, ALL } },
    { { "run", { "run", SUITE, "--quiet", "--out", "@" }, true, false }, "m", "allocations", false, { 0, 200, ALL } },
    { { "report", { "report", "@", "--format", "html,md,csv,json,tex" }, false, false },
      "m",
      "allocations",
      false,
      { 0, 150, ALL } },
};

/* True if a process still works in the directory. */
static bool is_somebody_in(str dir, struct arena *a)
{
    str *names;
    size_t n = 0;
    struct err e;
    char link[4096];

    if (!file_list("/proc", a, &names, &n, &e))
        return false;
    for (size_t i = 0; i < n; i++) {
        ssize_t got = readlink(arena_printf(a, "/proc/" STR_FMT "/cwd", STR_ARG(names[i])).s, link, sizeof link);
        if (got > 0 && str_starts((str){ link, (size_t)got }, dir))
            return true;
    }
    return false;
}

/* The suite with a PDF, and its data. */
static void write_suite(const struct bench *b, struct arena *a)
{
    str text, from = S("formats=\"html md csv json tex\"");
    struct err e = { 0 };
    struct strbuf text_with_pdf = { 0 };

    ASSERT(file_read(SUITE, 1 << 20, a, &text, &e));
    size_t at = str_search(text, from);
    strbuf_add(&text_with_pdf, str_slice(text, 0, at));
    strbuf_add(&text_with_pdf, S("formats=\"pdf html\" appendix=\"\""));
    strbuf_add(&text_with_pdf, str_slice(text, at + from.n, text.n));
    ASSERT(file_write(path_join(a, b->work, S("suite.xml")).s, strbuf_str(&text_with_pdf), &e));
    strbuf_release(&text_with_pdf);
    str *names;
    size_t n;
    ASSERT(file_list("tests/torture/suite", a, &names, &n, &e));
    for (size_t i = 0; i < n; i++)
        if (str_ends(names[i], S(".jsonl")) &&
            file_read(path_join(a, S("tests/torture/suite"), names[i]).s, 1 << 20, a, &text, &e))
            ASSERT(file_write(path_join(a, b->work, names[i]).s, text, &e));
}

static _Noreturn void kill_at(const struct bench *b, const struct scenario *s, int slot, const char *at,
                              const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    str dir = directory_of(b, slot, &a), why = { NULL, 0 };

    trial_run(b, s, dir, at, "kill", &found, &a);
    trial_again(b, s, dir, NULL, NULL, &after, &a);
    why = outcome_differs(&after, right, &a);
    if (!why.s && is_somebody_in(dir, &a))
        why = S("LaTeX of the killed process is still running");
    if (why.s)
        tell("kill", s, at, "kill", why);
    _exit(why.s ? FAILED : !found.struck ? MISSED : RIGHT);
}

/* Moments while LaTeX works: its parent waits for it. */
static const char *const moments[] = { "p #1", "p #3", "p #9", "p #12", "p #16", "p #20", "p #24", "p #30" };

static size_t kill_at_moments(const struct bench *b, const struct scenario *s, size_t n, const struct outcome *right)
{
    for (size_t i = 0; i < n; i++) {
        int slot = next_slot();
        if (start_job(slot))
            kill_at(b, s, slot, moments[i], right);
    }
    return n;
}

static void kill_places(const struct bench *b, const struct killed *k, size_t n)
{
    struct arena a = { 0 };
    struct outcome right, first;
    place_name *list = NULL;
    const struct scenario *s = &k->s;
    str dir = directory_of(b, next_slot(), &a);

    trial_run(b, s, dir, NULL, NULL, &first, &a);
    trial_again(b, s, dir, NULL, NULL, &right, &a); /* what it prints when answers exist already */
    size_t n_places = places_of(b, s, dir, k->kinds, &list, &a), n_moments = k->pdf ? COUNT_OF(moments) : 0;
    if (first.status != 0 || n_places == 0 || !str_equal(first.files, right.files)) {
        tell("undisturbed", s, NULL, NULL, first.errors);
        count_verdict(FAILED);
    }
    right.out = first.out;
    size_t taken = kill_at_moments(b, s, n < n_moments ? n : n_moments, &right), share = n - taken;
    for (size_t i = 0; i < n_places; i++) {
        if (!is_chosen(i, n_places, share))
            continue;
        int slot = next_slot();
        if (start_job(slot))
            kill_at(b, s, slot, list[i], &right);
        taken++;
    }
    collect_all();
    arena_free(&a);
    printf("# %s: killed at %zu of %zu %s\n", s->name, taken, n_places + n_moments, k->what);
}

void torture_kills(const struct bench *b, enum size size)
{
    struct arena a = { 0 };

    write_suite(b, &a);
    for (size_t i = 0; i < COUNT_OF(killed); i++)
        if (killed[i].n[size])
            kill_places(b, &killed[i], (size_t)killed[i].n[size]);
    arena_free(&a);
}

/* --- power loss ----------------------------------------------------------- */

/* A disk without power keeps any part of what was not synced: the log is cut or overwritten from a random place on. */
static bool cut_log(str dir, struct rng *r, struct arena *a)
{
    str path = path_join(a, dir, S("run.db-wal")), whole;
    struct err e = { 0 };

    if (!file_exists(path.s) || !file_read_bytes(path.s, 64 << 20, a, &whole, &e) || whole.n == 0)
        return false;
    size_t keep = (size_t)rng_below(r, whole.n);
    char *bytes = arena_alloc(a, whole.n);
    memcpy(bytes, whole.s, keep);
    bool torn = rng_below(r, 2);
    for (size_t i = keep; torn && i < whole.n; i++)
        bytes[i] = (char)rng_below(r, 256);
    unlink(arena_printf(a, STR_FMT "/run.db-shm", STR_ARG(dir)).s);
    ASSERT(file_write(path.s, (str){ bytes, torn ? whole.n : keep }, &e));
    return true;
}

static _Noreturn void lose_power(const struct bench *b, const struct scenario *s, int slot, const char *at,
                                 uint64_t seed, const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    struct rng r = rng_new(seed, 23);
    str dir = directory_of(b, slot, &a);

    trial_run(b, s, dir, at, "kill", &found, &a);
    bool cut = cut_log(dir, &r, &a);
    trial_again(b, s, dir, NULL, NULL, &after, &a);
    str why = outcome_differs(&after, right, &a);
    if (why.s)
        tell("power", s, at, "log cut", why);
    _exit(why.s ? FAILED : !found.struck ? MISSED : cut ? ERROR : RIGHT);
}

void torture_power(const struct bench *b, enum size size)
{
    static const struct scenario run = { "run", { "run", SUITE, "--no-report", "--quiet", "--out", "@" }, true, false };
    static const int n_of[N_SIZES] = { 50, 200, 5000 };
    struct arena a = { 0 };
    struct outcome right;
    place_name *list = NULL;
    str dir = directory_of(b, next_slot(), &a);

    trial_run(b, &run, dir, NULL, NULL, &right, &a);
    size_t n_places = places_of(b, &run, dir, "wosn", &list, &a);
    for (int i = 0; i < n_of[size] && n_places > 0; i++) {
        int slot = next_slot();
        if (start_job(slot))
            lose_power(b, &run, slot, list[(size_t)i % n_places], (uint64_t)i, &right);
    }
    collect_all();
    arena_free(&a);
    printf("# power lost %d times; \"refused\" counts those with a log that was cut\n", n_of[size]);
}
