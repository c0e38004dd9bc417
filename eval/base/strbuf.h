/*
 * strbuf.h -- a growable text buffer with a maximum size.
 *
 * Initialize with { 0 }; free with strbuf_release.  A maximum keeps memory bounded for any input (as in curl's dynbuf):
 * text beyond it is dropped and sets `full`, which callers that set a maximum must check.  Without one, a text of more
 * than 1 GiB ends the process with exit code 4, as running out of memory does.
 */
#ifndef EVAL_BASE_STRBUF_H
#define EVAL_BASE_STRBUF_H

#include <stdarg.h>

#include "eval/base/str.h"

struct strbuf {
    char *s;    /* NUL-terminated once anything was added */
    size_t n;   /* bytes in use, without the NUL */
    size_t cap; /* private */
    size_t max; /* 0 = none, see above */
    bool full;  /* text was dropped because max was reached */
};

void strbuf_release(struct strbuf *b); /* frees the text, keeps max */
void strbuf_reset(struct strbuf *b);   /* empties it, keeps the memory */
/* These append to the buffer, which grows up to `max` bytes. */
void strbuf_add(struct strbuf *b, str text);
void strbuf_add_char(struct strbuf *b, char c);
void strbuf_printf(struct strbuf *b, const char *fmt, ...) PRINTF(2, 3);
void strbuf_add_double(struct strbuf *b, double v); /* as Python's repr: the fewest digits that read back as v */
/* strbuf_printf for a va_list. */
void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list ap) PRINTF(2, 0);

/* The text so far, borrowed: valid until the next change. */
static inline str strbuf_str(const struct strbuf *b)
{
    return (str){ b->s ? b->s : "", b->n };
}

#endif
