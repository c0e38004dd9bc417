/*
 * main.c -- runs every test the build found; arguments narrow by substring, and one that matches no test is an error.
 * Prints "ok NAME", "not ok NAME: FILE:LINE: why" (once) or "skip NAME: why".
 *
 * No test reads a clock: cost is tested by counting.  A test that hangs is ended
 * here, by one generous limit for each test function (TEST_LIMIT_S, longer under
 * sanitizers; TEST_SLOWDOWN multiplies it, for emulators).  On a busy machine a
 * test that got little processor time is given the limit again, up to ten times.
 */
#include "tests/test.h"

#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "tests/measure.h"

#define TEST(name) void name(void);
#include "tests_list.h"
#undef TEST

static const struct {
    const char *name;
    void (*run)(void);
} tests[] = {
#define TEST(name) { #name, name },
#include "tests_list.h"
#undef TEST
    { NULL, NULL },
};

static char failure[1024];
static int n_failures;
static const char *skip_reason;

void test_fail(const char *file, int line, const char *fmt, ...)
{
    if (n_failures++ > 0)
        return;
    int n = snprintf(failure, sizeof failure, "%s:%d: ", file, line);
    va_list ap;
    va_start(ap, fmt);
    vsnprintf(failure + n, sizeof failure - (size_t)n, fmt, ap);
    va_end(ap);
}

void test_skip(const char *why)
{
    skip_reason = why;
}

const char *test_reference(void)
{
    const char *path = getenv("ASSAY_REFERENCE");
    return path && *path ? path : NULL;
}

const char *test_program(void)
{
    const char *path = getenv("ASSAY");
    return path ? path : "out/release/assay";
}

/* --- the limit ------------------------------------------------------------- */

enum { TEST_LIMIT_S = 120, MAX_EXTENSIONS = 10 };

static const char *running;   /* name of the current test */
static unsigned n_extensions; /* of the current test */
static time_t cpu_start;      /* processor time in seconds at its start */

static time_t cpu_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return t.tv_sec;
}

static unsigned limit; /* seconds; see read_limit */

static unsigned read_limit(void)
{
    const char *text = getenv("TEST_SLOWDOWN");
    long factor = text ? strtol(text, NULL, 10) : 1;

#ifdef SANITIZED
    factor *= 10;
#endif
    return (unsigned)(factor < 1 ? 1 : factor > 100 ? 100 : factor) * TEST_LIMIT_S;
}

/* Calls only functions that a signal handler may call. */
static void on_limit(int number)
{
    static const char before[] = "not ok ", after[] = ": still running at the limit of tests/main.c\n";

    (void)number;
    if (cpu_seconds() - cpu_start < (time_t)limit / 2 && n_extensions++ < MAX_EXTENSIONS) {
        alarm(limit);
        return;
    }
    ssize_t written = write(1, before, sizeof before - 1);
    written += write(1, running, strlen(running));
    written += write(1, after, sizeof after - 1);
    _exit(written > 0 ? 1 : 2);
}

static void run_limited(const char *name, void (*run)(void))
{
    running = name;
    n_extensions = 0;
    cpu_start = cpu_seconds();
    alarm(limit);
    run();
    alarm(0);
}

static bool wanted(const char *name, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strstr(name, argv[i]))
            return true;
    return argc == 1;
}

/* An argument that selects no test: a list of names that has grown stale must not pass. */
static const char *useless_argument(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        size_t t = 0;
        while (tests[t].name && !strstr(tests[t].name, argv[i]))
            t++;
        if (!tests[t].name)
            return argv[i];
    }
    return NULL;
}

int main(int argc, char **argv)
{
    int failed = 0;

    if (argc > 3 && strcmp(argv[1], "--measure") == 0)
        return measure_main(argv + 2);
    const char *useless = useless_argument(argc, argv);
    if (useless) {
        fprintf(stderr, "unit: no test has \"%s\" in its name\n", useless);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);
    limit = read_limit();
    signal(SIGALRM, on_limit);
    for (size_t i = 0; tests[i].name; i++) {
        if (!wanted(tests[i].name, argc, argv))
            continue;
        n_failures = 0;
        skip_reason = NULL;
        run_limited(tests[i].name, tests[i].run);
        if (n_failures > 0)
            printf("not ok %s: %s (%d checks failed)\n", tests[i].name, failure, n_failures);
        else if (skip_reason)
            printf("skip %s: %s\n", tests[i].name, skip_reason);
        else
            printf("ok %s\n", tests[i].name);
        failed += n_failures > 0;
    }
    return failed > 0;
}
