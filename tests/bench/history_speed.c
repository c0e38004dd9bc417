/*
 * history_speed.c -- seconds to query a year of nightly runs: 365 nights, 1,000 items, 4 models.  Goal: under 2 s each.
 *
 *   bench_history PROGRAM
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/strbuf.h"
#include "tests/store/history_year.h"

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv)
{
    static const char *const queries[] = { "history", "history --json", "history --chart chart.svg",
                                           "history diff 1 365" };
    char folder[] = "/tmp/assay-bench-XXXXXX";
    struct err e = { 0 };
    int status = 0;

    char *program = argc == 2 ? realpath(argv[1], NULL) : NULL;
    if (!program || !mkdtemp(folder) || chdir(folder) != 0)
        return fprintf(stderr, "usage: bench_history PROGRAM\n"), 2;
    double start = now();
    if (!history_year_write("year.db", 365, 1000, &e))
        return fprintf(stderr, "%s\n", e.text), 1;
    printf("\nhistory of 365 nights, 1,000 items, 4 models (written in %.1f s); goal: 2 s\n", now() - start);
    for (size_t i = 0; i < sizeof queries / sizeof *queries; i++) {
        struct strbuf b = { 0 };
        strbuf_printf(&b, "%s %s --history year.db >/dev/null", program, queries[i]);
        start = now();
        bool ok = system(b.s) == 0;
        printf("  %-26s %5.2f s%s\n", queries[i], now() - start, ok ? "" : "  FAILED");
        status |= !ok;
        strbuf_release(&b);
    }
    free(program);
    unlink("year.db");
    unlink("chart.svg");
    return chdir("/") != 0 || rmdir(folder) != 0 || status;
}
