/*
 * strbuf.c -- see strbuf.h.
 */
#include "eval/base/strbuf.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/mem.h"

enum { DEFAULT_MAX = 1 << 30, FIRST_BYTES = 64 };

void strbuf_release(struct strbuf *b)
{
    free(b->s);
    *b = (struct strbuf){ .max = b->max };
}

void strbuf_reset(struct strbuf *b)
{
    b->n = 0;
    b->full = false;
    if (b->s)
        b->s[0] = 0;
}

void strbuf_add(struct strbuf *b, str text)
{
    size_t max = b->max ? b->max : DEFAULT_MAX;

    if (text.n > max - b->n) {
        if (!b->max)
            err_text_too_long(b->n + text.n); /* no caller expects truncation: a file would end in the middle */
        text.n = max - b->n;
        b->full = true;
    }
    if (b->n + text.n + 1 > b->cap) {
        size_t cap = b->cap ? b->cap * 2 : FIRST_BYTES;
        while (cap < b->n + text.n + 1)
            cap *= 2;
        b->s = xrealloc(b->s, cap);
        b->cap = cap;
    }
    if (text.n)
        memcpy(b->s + b->n, text.s, text.n);
    b->n += text.n;
    b->s[b->n] = 0;
}

void strbuf_add_char(struct strbuf *b, char c)
{
    strbuf_add(b, (str){ &c, 1 });
}

/* A decimal of up to 15 digits survives the conversion to a normal double and back, so the shortest text is that of 15
 * digits without trailing zeros, or has 16 or 17. */
void strbuf_add_double(struct strbuf *b, double v)
{
    char text[40];
    int digits = fabs(v) < DBL_MIN ? 1 : 15;

    if (!isfinite(v)) {
        strbuf_add(b, isnan(v) ? S("nan") : v < 0 ? S("-inf") : S("inf"));
        return;
    }
    for (; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*e", digits - 1, v);
        if (digits == 17 || strtod(text, NULL) == v)
            break;
    }
    char *e = strchr(text, 'e'), *dot = strchr(text, '.'), *end = e;
    int exponent = (int)strtol(e + 1, NULL, 10);
    while (dot && end[-1] == '0')
        end--;
    if (dot && end == dot + 1)
        end = dot;
    if (v != 0 && (exponent < -4 || exponent >= 16)) {
        *end = 0;
        strbuf_printf(b, "%se%c%02d", text, exponent < 0 ? '-' : '+', abs(exponent));
        return;
    }
    int decimals = dot && end > dot ? (int)(end - dot) - 1 : 0;
    decimals -= exponent;
    strbuf_printf(b, "%.*f", decimals > 1 ? decimals : 1, v);
}

void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list ap)
{
    char small[256];
    va_list again;

    va_copy(again, ap);
    int n = vsnprintf(small, sizeof small, fmt, ap);
    if (n >= 0 && (size_t)n < sizeof small) {
        strbuf_add(b, (str){ small, (size_t)n });
    } else if (n >= 0) {
        char *large = xmalloc((size_t)n + 1);
        vsnprintf(large, (size_t)n + 1, fmt, again);
        strbuf_add(b, (str){ large, (size_t)n });
        free(large);
    }
    va_end(again);
}

void strbuf_printf(struct strbuf *b, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(b, fmt, ap);
    va_end(ap);
}
