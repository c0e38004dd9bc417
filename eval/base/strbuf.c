/*
 * strbuf.c -- see strbuf.h.
 */
#include "eval/base/strbuf.h"

#include <stdio.h>
#include <stdlib.h>

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
