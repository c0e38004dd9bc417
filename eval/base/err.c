/*
 * err.c -- see err.h.
 */
#include "eval/base/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { MAX_PREFIX = 300 };

/* Length of the character at `p` if a terminal interprets or hides it (C1 controls, bidi marks, zero-width
 * characters); otherwise 0.  (UTF-8 is read by hand: text.c depends on this file.) */
static size_t hidden_bytes(const unsigned char *p)
{
    if (p[0] == 0xC2 && p[1] >= 0x80 && p[1] <= 0x9F)
        return 2; /* U+0080 to U+009F */
    if (p[0] == 0xD8 && p[1] == 0x9C)
        return 2; /* U+061C */
    if (p[0] == 0xE2 && p[1] == 0x80 && ((p[2] >= 0x8B && p[2] <= 0x8F) || (p[2] >= 0xA8 && p[2] <= 0xAE)))
        return 3; /* U+200B to U+200F, U+2028 to U+202E */
    if (p[0] == 0xE2 && p[1] == 0x81 && p[2] >= 0xA0 && p[2] <= 0xAF)
        return 3; /* U+2060 to U+206F */
    if (p[0] == 0xEF && ((p[1] == 0xBB && p[2] == 0xBF) || (p[1] == 0xBF && p[2] >= 0xB9 && p[2] <= 0xBB)))
        return 3; /* U+FEFF, U+FFF9 to U+FFFB */
    return p[0] == 0xF3 && p[1] == 0xA0 && (p[2] == 0x80 || p[2] == 0x81) && p[3] ? 4 : 0; /* U+E0000 to U+E007F */
}

/* Outside text may contain any bytes; a message is one printable line.  Hidden characters become "?". */
static void make_printable(char *text)
{
    char *to = text;

    for (const char *p = text; *p;) {
        size_t n = hidden_bytes((const unsigned char *)p);
        *to++ = n ? '?' : (unsigned char)*p < 0x20 || *p == 0x7F ? ' ' : *p;
        p += n ? n : 1;
    }
    *to = 0;
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

_Noreturn void err_text_too_long(size_t bytes)
{
    fprintf(stderr, "assay: error: a text is too long (found %zu bytes, expected up to 1 GiB; stored data is kept)\n",
            bytes);
    _Exit(4);
}

_Noreturn void err_out_of_memory(size_t bytes)
{
    fprintf(stderr, "assay: error: out of memory (found no room for %zu bytes; stored data is kept)\n", bytes);
    _Exit(4);
}
