/*
 * main.c -- runs every test the build found; arguments narrow by substring.
 * Prints "ok NAME", "not ok NAME: FILE:LINE: why" (once) or "skip NAME: why".
 */
#include "tests/test.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

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

static bool wanted(const char *name, int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strstr(name, argv[i]))
            return true;
    return argc == 1;
}

int main(int argc, char **argv)
{
    int failed = 0;

    if (argc > 3 && strcmp(argv[1], "--measure") == 0)
        return measure_main(argv + 2);
    setvbuf(stdout, NULL, _IOLBF, 0);
    for (size_t i = 0; tests[i].name; i++) {
        if (!wanted(tests[i].name, argc, argv))
            continue;
        n_failures = 0;
        skip_reason = NULL;
        tests[i].run();
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
