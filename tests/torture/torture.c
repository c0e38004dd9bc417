/*
 * torture.c -- the program under faults: memory, files, kills, damaged databases.
 *
 *     torture ASSAY FAULTS.so WORK sample|full|long
 *
 * Five parts.  Memory and files: every distinct place (see faults.c) of each scenario fails, once or from then on; the
 * outcome must equal the undisturbed run, or be an error that leaves no wrong file.  Kills: the program is killed at a
 * place of a run with PDF, and the same command must then complete the run with the same bytes.  Power: killed, and
 * run.db's log cut or torn at a random place.  Databases: pages, rows and types of run.db are changed at random; each
 * command must end with a documented status and one line.
 *
 * `sample` takes a fixed share of the places, so that `make check` stays short; `full` takes a larger share of the
 * report's many places and all others; `long` takes all.  No clock is read: trials that hang are killed, which is a
 * failure.
 */
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/rng.h"
#include "tests/torture/torture.h"

enum { N_JOBS = 2, ALL = 1 << 30 };

/* How many of each part: sample, full, long. */
enum size { SAMPLE, FULL, LONG };
static const int memory_points[] = { 60, ALL, ALL }, report_points[] = { 60, 1500, ALL },
                 io_points[] = { 12, ALL, ALL }, kill_points[] = { 50, 300, ALL }, n_databases[] = { 100, 300, 5000 },
                 n_cuts[] = { 50, 200, 5000 };

#define SUITE "tests/torture/suite/suite.xml"

static const struct scenario scenarios[] = {
    { "run", { "run", SUITE, "--no-report", "--quiet", "--out", "@" }, true },
    { "report", { "report", "@", "--format", "html,md,csv,json,tex" }, false },
    { "score", { "score", "@", "--json" }, false },
    { "inspect", { "inspect", "@", "--json" }, false },
    { "gate", { "gate", "@", "--json", "--junit", "@/gate.xml" }, false },
};
static const struct scenario killed[] = {
    { "run with PDF", { "run", "%/suite.xml", "--quiet", "--out", "@" }, true },
    { "report with PDF", { "report", "@", "--format", "pdf,html" }, false },
};

static struct bench bench;
static size_t n_done, n_errors, n_right, n_missed, n_failed;
static bool any_failed;

static void tell(const char *what, const struct scenario *s, const char *at, const char *how, str why)
{
    printf("not ok torture %s: assay %s, place %s, %s: " STR_FMT "\n", what, s->name, at ? at : "-", how ? how : "-",
           STR_ARG(why));
}

/* --- two jobs at a time --------------------------------------------------- */

/* A job runs in a process of its own and ends with its verdict.  MISSED: correct, but the fault did not occur. */
enum verdict { RIGHT, ERROR, MISSED, FAILED };
static pid_t running[N_JOBS];

static void collect(int slot)
{
    int status = 0;

    if (!running[slot])
        return;
    waitpid(running[slot], &status, 0);
    running[slot] = 0;
    n_done++;
    int verdict = WIFEXITED(status) ? WEXITSTATUS(status) : FAILED;
    *(verdict == RIGHT ? &n_right : verdict == ERROR ? &n_errors : verdict == MISSED ? &n_missed : &n_failed) += 1;
}

/* A free slot, whose last job has ended. */
static int next_slot(void)
{
    siginfo_t ended;
    int slot = 0;

    while (slot < N_JOBS && running[slot])
        slot++;
    if (slot < N_JOBS)
        return slot;
    ASSERT(waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) == 0);
    for (slot = 0; running[slot] != ended.si_pid;)
        slot++;
    collect(slot);
    return slot;
}

static void collect_all(void)
{
    for (int i = 0; i < N_JOBS; i++)
        collect(i);
}

static str directory_of(int slot, struct arena *a)
{
    return arena_printf(a, STR_FMT "/trial%d", STR_ARG(bench.work), slot);
}

static bool start_job(int slot)
{
    pid_t child = fork();
    ASSERT(child >= 0);
    running[slot] = child;
    return child == 0;
}

/* --- memory and files ----------------------------------------------------- */

static _Noreturn void fail_at(const struct scenario *s, int slot, const char *at, const char *how,
                              const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    str dir = directory_of(slot, &a);

    trial_run(&bench, s, dir, at, how, &found, &a);
    str why = strcmp(how, "short") == 0 || strcmp(how, "intr") == 0 ? outcome_differs(&found, right, &a)
                                                                    : outcome_fault(&found, right, &a);
    if (why.s)
        tell(at[0] == 'm' ? "memory" : "files", s, at, how, why);
    if (!why.s && found.status != right->status && s->fresh) { /* and the same command again completes it */
        trial_again(&bench, s, dir, NULL, NULL, &after, &a);
        why = outcome_differs(&after, right, &a);
        if (why.s)
            tell("after a failure", s, at, how, why);
    }
    _exit(why.s ? FAILED : !found.struck ? MISSED : found.status == right->status ? RIGHT : ERROR);
}

/* `n` of the places, spread over the list. */
static void fail_places(const struct scenario *s, const char *kinds, const char *const *hows, size_t n_hows, int n)
{
    struct arena a = { 0 };
    struct outcome right;
    char(*list)[24] = NULL;
    int slot = next_slot();
    str dir = directory_of(slot, &a);

    trial_run(&bench, s, dir, NULL, NULL, &right, &a);
    size_t n_places = places_of(&bench, s, dir, kinds, &list, &a), taken = 0;
    if (right.status != 0 || n_places == 0) {
        tell("undisturbed", s, NULL, NULL, right.errors);
        n_failed++;
    }
    for (size_t i = 0; i < n_places; i++) {
        if ((i + 1) * (size_t)n / n_places == i * (size_t)n / n_places && (size_t)n < n_places)
            continue;
        /* a sample uses the kinds of failure in turn */
        size_t n_here = list[i][0] == 'r' || list[i][0] == 'w' ? n_hows : 2; /* only those can be cut or interrupted */
        for (size_t h = 0; h < n_here; h++) {
            if ((size_t)n < n_places && h != taken % n_here)
                continue;
            slot = next_slot();
            if (start_job(slot))
                fail_at(s, slot, list[i], hows[h], &right);
        }
        taken++;
    }
    collect_all();
    arena_free(&a);
    printf("# %s, %s: %zu of %zu places\n", s->name, kinds[0] == 'm' ? "memory" : "files", taken, n_places);
}

/* --- kills ---------------------------------------------------------------- */

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
static void write_suite(struct arena *a)
{
    str text, from = S("formats=\"html md csv json tex\"");
    struct err e = { 0 };
    struct strbuf b = { 0 };

    ASSERT(file_read(SUITE, 1 << 20, a, &text, &e));
    size_t at = str_search(text, from);
    strbuf_add(&b, str_slice(text, 0, at));
    strbuf_add(&b, S("formats=\"pdf html\" appendix=\"\""));
    strbuf_add(&b, str_slice(text, at + from.n, text.n));
    ASSERT(file_write(path_join(a, bench.work, S("suite.xml")).s, strbuf_str(&b), &e));
    strbuf_release(&b);
    str *names;
    size_t n;
    ASSERT(file_list("tests/torture/suite", a, &names, &n, &e));
    for (size_t i = 0; i < n; i++)
        if (str_ends(names[i], S(".jsonl")) &&
            file_read(path_join(a, S("tests/torture/suite"), names[i]).s, 1 << 20, a, &text, &e))
            ASSERT(file_write(path_join(a, bench.work, names[i]).s, text, &e));
}

static _Noreturn void kill_at(const struct scenario *s, int slot, const char *at, const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    str dir = directory_of(slot, &a), why = { NULL, 0 };

    trial_run(&bench, s, dir, at, "kill", &found, &a);
    trial_again(&bench, s, dir, NULL, NULL, &after, &a);
    why = outcome_differs(&after, right, &a);
    if (!why.s && is_somebody_in(dir, &a))
        why = S("LaTeX of the killed process is still running");
    if (why.s)
        tell("kill", s, at, "kill", why);
    _exit(why.s ? FAILED : !found.struck ? MISSED : RIGHT);
}

static void kill_places(const struct scenario *s, int n)
{
    static const char *const moments[] = { "p #1", "p #3", "p #9", "p #12", "p #16", "p #20", "p #24", "p #30" };
    struct arena a = { 0 };
    struct outcome right, first;
    char(*list)[24] = NULL;
    str dir = directory_of(next_slot(), &a);

    trial_run(&bench, s, dir, NULL, NULL, &first, &a);
    trial_again(&bench, s, dir, NULL, NULL, &right, &a); /* what it prints when answers exist already */
    size_t n_places = places_of(&bench, s, dir, "wosn", &list, &a), taken = 0;
    if (first.status != 0 || !str_equal(first.files, right.files)) {
        tell("undisturbed", s, NULL, NULL, first.errors);
        n_failed++;
    }
    right.out = first.out;
    for (size_t i = 0; i < n_places + COUNT_OF(moments); i++) {
        bool is_moment = i >= n_places;
        size_t share = (size_t)n > COUNT_OF(moments) ? (size_t)n - COUNT_OF(moments) : 1;
        if (!is_moment && share < n_places && (i + 1) * share / n_places == i * share / n_places)
            continue;
        int slot = next_slot();
        if (start_job(slot))
            kill_at(s, slot, is_moment ? moments[i - n_places] : list[i], &right);
        taken++;
    }
    collect_all();
    arena_free(&a);
    printf("# %s: killed at %zu of %zu places\n", s->name, taken, n_places + COUNT_OF(moments));
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

static _Noreturn void lose_power(const struct scenario *s, int slot, const char *at, uint64_t seed,
                                 const struct outcome *right)
{
    struct arena a = { 0 };
    struct outcome found, after;
    struct rng r = rng_new(seed, 23);
    str dir = directory_of(slot, &a);

    trial_run(&bench, s, dir, at, "kill", &found, &a);
    bool cut = cut_log(dir, &r, &a);
    trial_again(&bench, s, dir, NULL, NULL, &after, &a);
    str why = outcome_differs(&after, right, &a);
    if (why.s)
        tell("power", s, at, "log cut", why);
    _exit(why.s ? FAILED : !found.struck ? MISSED : cut ? ERROR : RIGHT);
}

static void lose_power_often(int n)
{
    const struct scenario *s = &scenarios[0];
    struct arena a = { 0 };
    struct outcome right;
    char(*list)[24] = NULL;
    str dir = directory_of(next_slot(), &a);

    trial_run(&bench, s, dir, NULL, NULL, &right, &a);
    size_t n_places = places_of(&bench, s, dir, "wosn", &list, &a);
    for (int i = 0; i < n && n_places > 0; i++) {
        int slot = next_slot();
        if (start_job(slot))
            lose_power(s, slot, list[(size_t)i % n_places], (uint64_t)i, &right);
    }
    collect_all();
    arena_free(&a);
    printf("# power lost %d times; \"refused\" counts those with a log that was cut\n", n);
}

/* --- damaged databases ---------------------------------------------------- */

/* A random value of any type in a random column of some rows. */
static void damage_rows(str path, struct rng *r)
{
    static const char *const values[] = { "NULL",
                                          "-1",
                                          "9223372036854775807",
                                          "-9223372036854775808",
                                          "1e308",
                                          "'x'",
                                          "''",
                                          "x'00ff80'",
                                          "0",
                                          "1e6",
                                          "'[[1,2'",
                                          "'{\"a\":[1]}'",
                                          "zeroblob(70000)",
                                          "'2'",
                                          "char(27,8238,10)" };
    sqlite3 *db = NULL;
    sqlite3_stmt *q = NULL;
    char sql[600];

    sqlite3_open(path.s, &db);
    sqlite3_prepare_v2(db,
                       "SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type='table'"
                       " ORDER BY random()",
                       -1, &q, NULL);
    uint64_t skip = rng_below(r, 150);
    for (uint64_t i = 0; sqlite3_step(q) == SQLITE_ROW && i < skip; i++)
        ;
    if (sqlite3_column_text(q, 0)) {
        const char *table = (const char *)sqlite3_column_text(q, 0), *column = (const char *)sqlite3_column_text(q, 1);
        if (rng_below(r, 4))
            snprintf(sql, sizeof sql, "UPDATE OR IGNORE \"%s\" SET \"%s\"=%s WHERE abs(random()) %% %d = 0", table,
                     column, values[rng_below(r, COUNT_OF(values))], (int)rng_below(r, 4) + 1);
        else if (rng_below(r, 2))
            snprintf(sql, sizeof sql, "DELETE FROM \"%s\" WHERE abs(random()) %% 2 = 0", table);
        else
            snprintf(sql, sizeof sql, "DROP TABLE \"%s\"", table);
        sqlite3_finalize(q);
        sqlite3_exec(db, sql, NULL, NULL, NULL);
    } else {
        sqlite3_finalize(q);
    }
    sqlite3_close(db);
}

static void damage_bytes(str path, struct rng *r, struct arena *a)
{
    str whole;
    struct err e = { 0 };

    if (!file_read_bytes(path.s, 64 << 20, a, &whole, &e) || whole.n == 0)
        return;
    char *bytes = arena_alloc(a, whole.n);
    memcpy(bytes, whole.s, whole.n);
    for (uint64_t k = rng_below(r, 40) + 1; k > 0; k--) {
        size_t at = (size_t)rng_below(r, rng_below(r, 3) ? whole.n : 200);
        bytes[at] = (char)rng_below(r, 256);
    }
    size_t n = rng_below(r, 5) ? whole.n : (size_t)rng_below(r, whole.n);
    ASSERT(file_write(path.s, (str){ bytes, n }, &e));
}

static const struct scenario readers[] = {
    { "report", { "report", "@", "--format", "html,md,csv,json,tex" }, false },
    { "show", { "show", "@", "--worst", "5", "--json" }, false },
    { "score", { "score", "@", "--json" }, false },
    { "gate", { "gate", "@", "--json" }, false },
    { "inspect", { "inspect", "@" }, false },
};

static _Noreturn void read_damaged(int slot, uint64_t seed)
{
    struct arena a = { 0 };
    struct outcome found;
    struct rng r = rng_new(seed, 17);
    str dir = directory_of(slot, &a), db = path_join(&a, dir, S("run.db"));
    const struct scenario *s = &readers[seed % COUNT_OF(readers)];
    char name[32], before[65], after[65];
    struct err e = { 0 };

    remove_tree(dir);
    copy_tree(bench.finished, dir, &a);
    ASSERT(file_sha256(db.s, before, &e));
    if (seed % 2)
        damage_bytes(db, &r, &a);
    else
        damage_rows(db, &r);
    bool is_damaged = !file_sha256(db.s, after, &e) || strcmp(before, after) != 0;
    copy_tree(dir, arena_printf(&a, STR_FMT "/damaged%d", STR_ARG(bench.work), slot), &a);
    trial_again(&bench, s, dir, NULL, NULL, &found, &a);
    str why = outcome_unfit(&found, &a);
    snprintf(name, sizeof name, "seed %llu", (unsigned long long)seed);
    if (why.s) {
        tell("database", s, name, NULL, why);
        copy_tree(arena_printf(&a, STR_FMT "/damaged%d", STR_ARG(bench.work), slot),
                  arena_printf(&a, STR_FMT "/broken-%llu", STR_ARG(bench.work), (unsigned long long)seed), &a);
    }
    _exit(why.s ? FAILED : !is_damaged ? MISSED : found.status == 0 ? RIGHT : ERROR);
}

/* A command that refuses the undamaged database would pass every trial. */
static void check_readers(void)
{
    struct arena a = { 0 };
    struct outcome found;
    str dir = directory_of(next_slot(), &a);

    for (size_t i = 0; i < COUNT_OF(readers); i++) {
        trial_run(&bench, &readers[i], dir, NULL, NULL, &found, &a);
        if (found.status < 0 || found.status > 1) {
            tell("undisturbed", &readers[i], NULL, NULL, found.errors);
            n_failed++;
        }
    }
    arena_free(&a);
}

static void damage_databases(int n)
{
    check_readers();
    for (int i = 1; i <= n; i++) {
        int slot = next_slot();
        if (start_job(slot))
            read_damaged(slot, (uint64_t)i);
    }
    collect_all();
    printf("# %d damaged databases\n", n);
}

/* --- all ------------------------------------------------------------------ */

static void prepare(struct arena *a)
{
    static const struct scenario whole = { "run", { "run", SUITE, "--no-report", "--quiet", "--out", "@" }, true };
    struct outcome o;
    struct err e = { 0 };

    remove_tree(bench.work);
    ASSERT(file_make_directories(bench.work.s, &e));
    bench.finished = path_join(a, bench.work, S("finished"));
    trial_run(&bench, &whole, bench.finished, NULL, NULL, &o, a);
    ASSERT(o.status == 0);
    write_suite(a);
}

/* Threads and times change some call stacks from run to run, so a fault may not occur; but most must. */
static void end_part(const char *name)
{
    if (4 * n_missed > n_done || n_done == 0) {
        printf("not ok torture %s: the fault came in only %zu of %zu trials\n", name, n_done - n_missed, n_done);
        n_failed++;
    }
    printf("%s torture_%s: %zu trials, %zu right, %zu refused, %zu without their fault, %zu failed\n",
           n_failed ? "#" : "ok", name, n_done, n_right, n_errors, n_missed, n_failed);
    any_failed = any_failed || n_failed > 0;
    n_done = n_right = n_errors = n_missed = n_failed = 0;
}

static bool is_wanted(const char *name, int argc, char **argv)
{
    return argc < 6 || strcmp(argv[5], name) == 0;
}

int main(int argc, char **argv)
{
    static const char *const sizes[] = { "sample", "full", "long" }, *const memory[] = { "once", "on" },
                             *const files[] = { "once", "on", "short", "intr" };
    struct arena a = { 0 };
    size_t size = 0;

    while (argc > 4 && size < COUNT_OF(sizes) && strcmp(argv[4], sizes[size]) != 0)
        size++;
    if (argc < 5 || size == COUNT_OF(sizes)) {
        fprintf(stderr, "torture ASSAY FAULTS.so WORK sample|full|long [memory|files|kills|power|databases]\n");
        return 2;
    }
    char real[4096];
    bench = (struct bench){ .assay = argv[1], .faults = argv[2] };
    struct err e = { 0 };
    ASSERT(file_make_directories(argv[3], &e) && realpath(argv[3], real));
    setvbuf(stdout, NULL, _IOLBF, 0);
    bench.work = arena_str(&a, str_from(real)); /* absolute: compared with the working directories of processes */
    prepare(&a);
    for (size_t i = 0; is_wanted("memory", argc, argv) && i < COUNT_OF(scenarios); i++)
        fail_places(&scenarios[i], "m", memory, COUNT_OF(memory), (i == 1 ? report_points : memory_points)[size]);
    if (is_wanted("memory", argc, argv))
        end_part("memory");
    for (size_t i = 0; is_wanted("files", argc, argv) && i < COUNT_OF(scenarios); i++)
        fail_places(&scenarios[i], "rwosn", files, COUNT_OF(files), io_points[size]);
    if (is_wanted("files", argc, argv))
        end_part("files");
    for (size_t i = 0; is_wanted("kills", argc, argv) && i < COUNT_OF(killed); i++)
        kill_places(&killed[i], kill_points[size] / 2);
    if (is_wanted("kills", argc, argv))
        end_part("kills");
    if (is_wanted("power", argc, argv)) {
        lose_power_often(n_cuts[size]);
        end_part("power");
    }
    if (is_wanted("databases", argc, argv)) {
        damage_databases(n_databases[size]);
        end_part("databases");
    }
    arena_free(&a);
    return any_failed;
}
