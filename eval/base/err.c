/*
 * err.c -- see err.h.
 */
#include "eval/base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_PREFIX = 300 };

/* Makes a message one printable line: text from outside may contain any bytes. */
static void make_printable(char *text)
{
    for (char *p = text; *p; p++)
        if ((unsigned char)*p < 0x20 || *p == 0x7F)
            *p = ' ';
}

/* Cuts a partial UTF-8 character at the end of a truncated message. */
static void trim_partial(char *text, size_t n)
{
    text[n - utf8_incomplete_tail((str){ text, n })] = 0;
}

bool err_set(struct err *e, err_code code, const char *fmt, ...)
{
    va_list ap;

    if (!e)
        return false;
    e->code = code;
    va_start(ap, fmt);
    int n = vsnprintf(e->text, sizeof e->text, fmt, ap);
    va_end(ap);
    if (n >= (int)sizeof e->text)
        trim_partial(e->text, sizeof e->text - 1);
    make_printable(e->text);
    return false;
}

bool err_wrap(struct err *e, const char *fmt, ...)
{
    struct err inner;
    va_list ap;

    if (!e)
        return false;
    inner = *e;
    va_start(ap, fmt);
    int n = vsnprintf(e->text, sizeof e->text, fmt, ap);
    va_end(ap);
    if (n < 0 || n > MAX_PREFIX)
        n = (int)utf8_truncate(str_from(e->text), MAX_PREFIX).n; /* keep room for the cause */
    int total = n + snprintf(e->text + n, sizeof e->text - (size_t)n, ": %s", inner.text);
    if (total >= (int)sizeof e->text)
        trim_partial(e->text, sizeof e->text - 1);
    make_printable(e->text);
    return false;
}

bool err_unknown(struct err *e, err_code code, const char *what, str name, const char *const *known, size_t n,
                 const char *otherwise)
{
    const char *near = str_nearest(name, known, n);
    const char *quote = near ? "\"" : "";

    return err_set(e, code, "%s (found \"" STR_FMT "\", expected %s%s%s)", what, STR_ARG(name), quote,
                   near ? near : otherwise, quote);
}

int err_exit_status(err_code code)
{
    static const int status[] = {
#define X(name, exit_status, text) [ERR_##name] = exit_status,
        ERR_CODES(X)
#undef X
    };
    return (size_t)code < COUNT_OF(status) ? status[code] : 70;
}

_Noreturn void err_bug(const char *file, int line, const char *what)
{
    fprintf(stderr, "assay: error: %s:%d: a bug in assay (found \"%s\" false, expected true)\n", file, line, what);
    _Exit(70);
}

_Noreturn void err_out_of_memory(size_t bytes)
{
    fprintf(stderr, "assay: error: out of memory (found no room for %zu bytes; what is stored is kept)\n", bytes);
    _Exit(4);
}
