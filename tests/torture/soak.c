/*
 * soak.c -- a large run: 100,000 items, two models of recorded answers, metrics and the judge.
 *
 * It must end with status 0, every answer stored once, and stay below a peak of memory and a size of run.db that grow
 * with the number of items.  `long` also writes the report in every text format.
 */
#include <fcntl.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "tests/torture/torture.h"

/* 600 MiB and 2 KB an answer for 100,000 items (goal G12). */
enum { BASE_MB = 60, MB_EACH_100000 = 540, DB_BYTES_EACH_ITEM = 2 * 2048 };

static const char suite[] = "<suite name=\"soak\"><models><model id=\"a\" backend=\"replay\" path=\"a.jsonl\"/>"
                            "<model id=\"b\" backend=\"replay\" path=\"b.jsonl\"/></models>"
                            "<task id=\"qa\" data=\"data.jsonl\"><fields input=\"question\" reference=\"answer\"/>"
                            "<metric name=\"exact_match\"/><metric name=\"rouge\"/><judge name=\"taxonomy\"/></task>"
                            "<compare base=\"a\" tuned=\"b\"/><report formats=\"html md csv json tex\"/></suite>\n";

/* Lines of {"id", NAME}; every third answer of a model is another one. */
static void write_lines(str path, int n, const char *name, int odd)
{
    FILE *f = fopen(path.s, "we");

    ASSERT(f);
    for (int i = 0; i < n; i++) {
        int k = odd && i % 3 == odd ? i + 1 : i;
        fprintf(f, "{\"id\":\"q%d\",\"%s\":\"the river %d runs through the city and by the mountain %d\"", i, name, k,
                k);
        if (!odd)
            fprintf(f, ",\"question\":\"Where does the river %d run, and what does it pass?\"", i);
        fputs("}\n", f);
    }
    ASSERT(fclose(f) == 0);
}

static void write_data(str dir, int n, struct arena *a)
{
    FILE *f = fopen(path_join(a, dir, S("suite.xml")).s, "we");

    ASSERT(f && fputs(suite, f) >= 0 && fclose(f) == 0);
    write_lines(path_join(a, dir, S("data.jsonl")), n, "answer", 0);
    write_lines(path_join(a, dir, S("a.jsonl")), n, "prediction", 1);
    write_lines(path_join(a, dir, S("b.jsonl")), n, "prediction", 2);
}

static bool check(bool ok, const char *command, const char *what, long long found, long long expected)
{
    if (!ok)
        printf("not ok torture soak: assay %s: %s %lld, expected %lld\n", command, what, found, expected);
    return ok;
}

/* Exit status and peak within the limit. */
static bool run_measured(const struct bench *b, const char *const *words, int n, struct arena *a)
{
    const char *argv[MAX_WORDS] = { b->assay };
    struct rusage used;
    int status = 0;

    for (int i = 0; words[i]; i++)
        argv[i + 1] = words[i];
    pid_t child = fork();
    if (child == 0) {
        int fd = open(path_join(a, b->work, S("soak.out")).s, O_WRONLY | O_CREAT | O_TRUNC, 0644);
        if (fd < 0 || dup2(fd, 1) < 0 || dup2(fd, 2) < 0)
            _exit(126);
        execv(b->assay, (char **)(uintptr_t)argv);
        _exit(127);
    }
    ASSERT(child > 0 && wait4(child, &status, 0, &used) == child);
    long mb = used.ru_maxrss / 1024, limit = BASE_MB + (long)n * MB_EACH_100000 / 100000;
    printf("# soak: assay %s, %d items: %ld MiB, limit %ld; %ld CPU seconds\n", words[0], n, mb, limit,
           (long)(used.ru_utime.tv_sec + used.ru_stime.tv_sec));
    return check(WIFEXITED(status) && WEXITSTATUS(status) == 0, words[0], "wait status", status, 0) &
           check(mb <= limit, words[0], "MiB", mb, limit);
}

static long long count_rows(str path, const char *sql)
{
    sqlite3 *db = NULL;
    sqlite3_stmt *q = NULL;
    long long n = -1;

    if (sqlite3_open_v2(path.s, &db, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK &&
        sqlite3_prepare_v2(db, sql, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        n = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    sqlite3_close(db);
    return n;
}

static bool check_database(str path, int n)
{
    struct stat s = { 0 };
    long long answers = count_rows(path, "SELECT count(*) FROM answers"),
              labelled = count_rows(path, "SELECT count(*) FROM (SELECT DISTINCT task, model, item FROM labels)"),
              scored = count_rows(path, "SELECT count(*) FROM item_scores WHERE metric='exact_match'"),
              right = count_rows(path, "SELECT sum(score) FROM item_scores WHERE metric='exact_match'");
    long long wrong = (n + 1) / 3 + n / 3; /* of model a: i % 3 == 1; of model b: i % 3 == 2 */

    stat(path.s, &s);
    return check(answers == 2LL * n, "run", "answers", answers, 2LL * n) &
           check(scored == 2LL * n, "run", "scored answers", scored, 2LL * n) &
           check(right == 2LL * n - wrong, "run", "right answers", right, 2LL * n - wrong) &
           check(labelled == wrong, "run", "labelled wrong answers", labelled, wrong) &
           check(s.st_size <= (long long)n * DB_BYTES_EACH_ITEM, "run", "bytes of run.db", s.st_size,
                 (long long)n * DB_BYTES_EACH_ITEM);
}

void torture_soak(const struct bench *b, enum size size)
{
    static const int n_of[N_SIZES] = { 5000, 100000, 100000 };
    struct arena a = { 0 };
    str suite_path = path_join(&a, b->work, S("soak/suite.xml")), run = path_join(&a, b->work, S("soak/run"));
    const char *const evaluate[] = { "run", suite_path.s, "--quiet", "--no-report", "--out", run.s, NULL };
    const char *const report[] = { "report", run.s, "--quiet", NULL };

    ASSERT(mkdir(path_join(&a, b->work, S("soak")).s, 0777) == 0);
    write_data(path_join(&a, b->work, S("soak")), n_of[size], &a);
    bool ok = run_measured(b, evaluate, n_of[size], &a);
    count_verdict(ok && check_database(path_join(&a, run, S("run.db")), n_of[size]) ? RIGHT : FAILED);
    if (size == LONG)
        count_verdict(run_measured(b, report, n_of[size], &a) ? RIGHT : FAILED);
    arena_free(&a);
}
