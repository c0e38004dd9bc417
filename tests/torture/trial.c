/*
 * trial.c -- see torture.h: one command, its limits, and its output.
 */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "tests/torture/torture.h"

enum { MAX_OUTPUT = 64 << 20, MAX_LINE = 500 };

/* --- directories ---------------------------------------------------------- */

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *where)
{
    (void)s;
    (void)type;
    (void)where;
    return remove(path);
}

void remove_tree(str path)
{
    nftw(path.s, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

void copy_tree(str from, str to, struct arena *a)
{
    str *names, bytes;
    size_t n = 0;
    struct err e = { 0 };

    if (!file_make_directories(to.s, &e) || !file_list(from.s, a, &names, &n, &e))
        return;
    for (size_t i = 0; i < n; i++) {
        str source = path_join(a, from, names[i]), target = path_join(a, to, names[i]);
        if (file_is_directory(source.s))
            copy_tree(source, target, a);
        else if (file_read_bytes(source.s, MAX_OUTPUT, a, &bytes, &e)) {
            int fd = open(target.s, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
            ASSERT(fd >= 0 && write(fd, bytes.s, bytes.n) == (ssize_t)bytes.n);
            close(fd);
        }
    }
}

/* What a JUnit file of a gate that could not be checked has in place of its hash. */
#define GATE_ERROR " states its error"

/* True for a whole JUnit file in which the gate's only test is an error. */
static bool states_error(str path, struct arena *a)
{
    struct err e = { 0 };
    str text;

    return str_ends(path, S("gate.xml")) && file_read(path.s, MAX_OUTPUT, a, &text, &e) &&
           str_search(text, S(" tests=\"1\" failures=\"0\" errors=\"1\" ")) != SIZE_MAX &&
           str_search(text, S("<error type=\"unchecked\" message=\"")) != SIZE_MAX &&
           str_ends(text, S("</testsuite>\n"));
}

static void list_files(str dir, str below, struct strbuf *out, struct arena *a)
{
    str *names;
    size_t n = 0;
    struct err e = { 0 };
    char hex[65] = "";

    if (!file_list(dir.s, a, &names, &n, &e))
        return;
    for (size_t i = 0; i < n; i++) {
        str path = path_join(a, dir, names[i]), name = below.n ? path_join(a, below, names[i]) : names[i];
        if (file_is_directory(path.s))
            list_files(path, name, out, a);
        else if (states_error(path, a))
            strbuf_printf(out, STR_FMT GATE_ERROR "\n", STR_ARG(name));
        else if (!str_starts(name, S("run.db")) && file_sha256(path.s, hex, &e))
            strbuf_printf(out, STR_FMT " %s\n", STR_ARG(name), hex);
    }
}

/* --- rows ----------------------------------------------------------------- */

/* Without what differs from run to run: seconds, and the random id. */
static void dump_table(sqlite3 *db, const char *table, struct strbuf *out)
{
    sqlite3_stmt *q = NULL;
    struct strbuf sql = { 0 };

    strbuf_printf(&sql, "SELECT * FROM \"%s\"", table);
    if (strcmp(table, "meta") == 0)
        strbuf_add(&sql, S(" WHERE key NOT IN ('seconds','tokens_per_second','run_id')"));
    if (sqlite3_prepare_v2(db, sql.s, -1, &q, NULL) != SQLITE_OK)
        strbuf_printf(out, "%s: %s\n", table, sqlite3_errmsg(db));
    for (int code; q && (code = sqlite3_step(q)) != SQLITE_DONE;) {
        strbuf_printf(out, "%s", table);
        for (int i = 0; code == SQLITE_ROW && i < sqlite3_column_count(q); i++)
            if (strcmp(sqlite3_column_name(q, i), "seconds") != 0)
                strbuf_printf(out, "|%s", (const char *)sqlite3_column_text(q, i));
        strbuf_printf(out, "\n");
        if (code != SQLITE_ROW) {
            strbuf_printf(out, "%s: %s\n", table, sqlite3_errmsg(db));
            break;
        }
    }
    sqlite3_finalize(q);
    strbuf_release(&sql);
}

/* Empty where there is no database. */
static void dump_rows(str path, struct strbuf *out)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *q = NULL;

    if (!file_exists(path.s) || sqlite3_open_v2(path.s, &db, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK) {
        sqlite3_close(db);
        return;
    }
    if (sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &q, NULL) != SQLITE_OK || sqlite3_step(q) != SQLITE_ROW ||
        strcmp((const char *)sqlite3_column_text(q, 0), "ok") != 0)
        strbuf_printf(out, "DAMAGED: %s\n", sqlite3_errmsg(db));
    sqlite3_finalize(q);
    q = NULL;
    sqlite3_prepare_v2(db, "SELECT name FROM sqlite_master WHERE type='table' ORDER BY name", -1, &q, NULL);
    while (q && sqlite3_step(q) == SQLITE_ROW)
        dump_table(db, (const char *)sqlite3_column_text(q, 0), out);
    sqlite3_finalize(q);
    sqlite3_close(db);
}

/* --- running -------------------------------------------------------------- */

/* The files of a trial next to its directory. */
struct beside {
    str out, errors, struck;
};

static _Noreturn void become(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
                             const struct beside *files)
{
    char words[MAX_WORDS][512], *argv[MAX_WORDS + 1];
    int n = 0;

    snprintf(words[n++], sizeof words[0], "%s", b->assay);
    for (const char *const *w = s->words; *w; w++, n++) {
        const char *mark = strpbrk(*w, "@%");
        if (mark)
            snprintf(words[n], sizeof words[0], "%.*s%s%s", (int)(mark - *w), *w, *mark == '@' ? dir.s : b->work.s,
                     mark + 1);
        else
            snprintf(words[n], sizeof words[0], "%s", *w);
    }
    for (int i = 0; i < n; i++)
        argv[i] = words[i];
    argv[n] = NULL;
    setpgid(0, 0);
    setenv("ASSAY_NOW", "2026-07-26T09:05:03", 1);
    setenv("OMP_NUM_THREADS", "2", 1);
    setenv("OMP_WAIT_POLICY", "passive", 1); /* more trials run than there are processors: waiting must not use one */
    if (at || how) {
        setenv("LD_PRELOAD", b->faults, 1);
        setenv(how ? "FAULTS_AT" : "FAULTS_RECORD", at, 1);
        setenv("FAULTS_STRUCK", files->struck.s, 1);
        if (how)
            setenv("FAULTS_HOW", how, 1);
    }
    if (!freopen("/dev/null", "r", stdin) || !freopen(files->out.s, "w", stdout) ||
        !freopen(files->errors.s, "w", stderr))
        _exit(126);
    execv(b->assay, argv);
    _exit(127);
}

/* A command that hangs is killed, and that is its status. */
static int wait_for(pid_t child)
{
    int status = 0;

    for (int i = 0; i < 100 * LIMIT_SECONDS; i++) {
        if (waitpid(child, &status, WNOHANG) == child)
            return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
        usleep(10000);
    }
    kill(-child, SIGKILL);
    waitpid(child, &status, 0);
    return -SIGALRM;
}

/* Trials differ in their directory. */
static str with_mark(str text, str dir, struct arena *a)
{
    struct strbuf b = { 0 };

    for (size_t at; (at = str_search(text, dir)) != SIZE_MAX; text = str_slice(text, at + dir.n, text.n)) {
        strbuf_add(&b, str_slice(text, 0, at));
        strbuf_add_char(&b, '@');
    }
    strbuf_add(&b, text);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

void trial_again(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
                 struct outcome *o, struct arena *a)
{
    const struct beside beside = { arena_printf(a, "%s.out", dir.s), arena_printf(a, "%s.err", dir.s),
                                   arena_printf(a, "%s.struck", dir.s) };
    struct strbuf files = { 0 }, rows = { 0 };
    struct err e = { 0 };

    *o = (struct outcome){ .out = S(""), .errors = S("") };
    unlink(beside.struck.s);
    pid_t child = fork();
    if (child == 0)
        become(b, s, dir, at, how, &beside);
    ASSERT(child > 0);
    o->status = wait_for(child);
    o->struck = file_exists(beside.struck.s);
    if (file_read(beside.out.s, MAX_OUTPUT, a, &o->out, &e))
        o->out = with_mark(o->out, dir, a);
    file_read(beside.errors.s, MAX_OUTPUT, a, &o->errors, &e);
    if (!how || strcmp(how, "kill") != 0) /* opening run.db would merge its log */
        dump_rows(path_join(a, dir, S("run.db")), &rows);
    list_files(dir, S(""), &files, a);
    o->files = arena_str(a, strbuf_str(&files));
    o->rows = arena_str(a, strbuf_str(&rows));
    strbuf_release(&files);
    strbuf_release(&rows);
}

/* The place with the number of the first call that is compared with it.  Threads change the number of a call from run
 * to run: by fewer calls than NEAR for most places, by fewer than FAR and an eighth of the number for the others. */
static str place_from(const char *at, bool wide, struct arena *a)
{
    enum { NEAR = 500, FAR = 1000 };
    uint64_t first = strlen(at) > PLACE_KEY ? strtoull(at + PLACE_KEY, NULL, 10) : 0;
    uint64_t before = wide ? first / 8 + FAR : NEAR;

    return arena_printf(a, "%.*s %llu", PLACE_KEY, at, (unsigned long long)(first > before ? first - before : 0));
}

void trial_run(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
               struct outcome *o, struct arena *a)
{
    bool by_hash = how && at[2] != '#';

    for (int wide = 0; wide < (by_hash ? 2 : 1); wide++) {
        remove_tree(dir);
        if (!s->fresh)
            copy_tree(b->finished, dir, a);
        trial_again(b, s, dir, by_hash ? place_from(at, wide, a).s : at, how, o, a);
        if (o->struck)
            break;
    }
}

/* --- places --------------------------------------------------------------- */

static int by_hash(const void *x, const void *y)
{
    return strcmp((const char *)x + 2, (const char *)y + 2);
}

size_t places_of(const struct bench *b, const struct scenario *s, str dir, const char *kinds, place_name **list,
                 struct arena *a)
{
    str path = arena_printf(a, "%s.places", dir.s), all, line;
    struct outcome ignored;
    struct err e = { 0 };
    size_t n = 0, room = 0;

    unlink(path.s);
    trial_run(b, s, dir, path.s, NULL, &ignored, a);
    if (!file_read(path.s, MAX_OUTPUT, a, &all, &e))
        return 0;
    for (size_t i = 0; i < all.n; i++)
        room += all.s[i] == '\n';
    *list = arena_alloc_array(a, room + 1, sizeof **list);
    while (str_split_next(&all, '\n', &line))
        if (line.n >= PLACE_KEY && line.n < sizeof **list && strchr(kinds, line.s[0]))
            memcpy((*list)[n++], line.s, line.n);
    qsort(*list, n, sizeof **list, by_hash);
    return n;
}

/* --- judging -------------------------------------------------------------- */

static const str fine = { NULL, 0 };

str outcome_unfit(const struct outcome *o, struct arena *a)
{
    str rest = o->errors, line, last = S("");

    if (o->status < 0 || o->status > 5)
        return arena_printf(a, "ended with %s %d", o->status < 0 ? "signal" : "status", abs(o->status));
    while (str_split_next(&rest, '\n', &line)) {
        if (line.n > MAX_LINE)
            return arena_printf(a, "a message of %zu bytes", line.n);
        last = line.n ? line : last;
    }
    if (o->status > 0 && !str_starts(last, S("assay: error: ")))
        return arena_printf(a, "status %d without an error line", o->status);
    return fine;
}

str outcome_differs(const struct outcome *o, const struct outcome *right, struct arena *a)
{
    if (o->status != right->status)
        return arena_printf(a, "status %d, expected %d", o->status, right->status);
    return !str_equal(o->out, right->out)       ? S("another standard output")
           : !str_equal(o->files, right->files) ? S("other files")
           : !str_equal(o->rows, right->rows)   ? S("other rows in run.db")
                                                : fine;
}

/* Every file that is there must be one of the undisturbed run, a temporary, or say itself that the command failed. */
static str wrong_file(str files, str right, struct arena *a)
{
    str line;

    while (str_split_next(&files, '\n', &line)) {
        str name = str_slice(line, 0, str_search(line, S(" ")));
        str whole = arena_printf(a, "\n" STR_FMT "\n", STR_ARG(line));
        str in = arena_printf(a, "\n" STR_FMT, STR_ARG(right));
        if (line.n && !str_ends(name, S(".tmp")) && !str_ends(line, S(GATE_ERROR)) && str_search(in, whole) == SIZE_MAX)
            return arena_printf(a, "a wrong file: " STR_FMT, STR_ARG(name));
    }
    return fine;
}

str outcome_fault(const struct outcome *o, const struct outcome *right, struct arena *a)
{
    str why = outcome_unfit(o, a);

    if (why.s || o->status == right->status)
        return why.s ? why : outcome_differs(o, right, a);
    if (o->status < 3)
        return arena_printf(a, "status %d, expected an error of the environment", o->status);
    if (str_search(o->rows, S("DAMAGED")) != SIZE_MAX)
        return S("a damaged run.db");
    return wrong_file(o->files, right->files, a);
}
