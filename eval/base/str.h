/*
 * str.h -- text as pointer and length, and a growable buffer with a maximum.
 *
 * A `str` is a borrowed view: it owns nothing, need not be NUL-terminated and
 * may hold any byte.  What is built piece by piece goes through `struct strbuf`,
 * which always knows how large it may become, so that no input can make the
 * program grow without bound (the idea is curl's dynbuf).
 */
#ifndef EVAL_BASE_STR_H
#define EVAL_BASE_STR_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define COUNT_OF(array)   (sizeof(array) / sizeof((array)[0]))

typedef struct {
    const char *s; /* not NUL-terminated unless its maker says so */
    size_t n;      /* bytes                                       */
} str;

/* A literal as str, and a str as printf arguments: printf(STR_FMT, STR_ARG(x)). */
#define S(literal) ((str){ (literal), sizeof(literal) - 1 })
#define STR_FMT    "%.*s"
#define STR_ARG(x) (int)(x).n, (x).s

static inline str str_from(const char *c_string)
{
    return (str){ c_string, c_string ? strlen(c_string) : 0 };
}

static inline bool str_equal(str a, str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.s, b.s, a.n) == 0);
}

/* Bytewise order, shorter first on a common prefix: <0, 0, >0. */
int str_compare(str a, str b);
bool str_is(str a, const char *c_string);
bool str_starts(str text, str prefix);
bool str_ends(str text, str suffix);

/* Offset of `needle` in `text`, or SIZE_MAX. */
size_t str_search(str text, str needle);

/* Without ASCII white space at both ends. */
str str_trim(str text);

/* Bytes [from, to), both clipped to the text. */
str str_slice(str text, size_t from, size_t to);

/* Cut the next piece up to `separator` off *rest; false when nothing is left.
 * "a,,b" gives "a", "", "b"; a trailing separator and an empty text give no
 * further piece. */
bool str_split_next(str *rest, char separator, str *piece);

/* The whole text as a number; false (and *out untouched) if it is not one. */
bool str_to_double(str text, double *out);
bool str_to_int(str text, int64_t *out);

/* A size with an optional suffix K, M, G, T or KiB, MiB...: powers of 1024. */
bool str_to_bytes(str text, uint64_t *out);

/* Smallest edit distance wins; NULL when nothing is near (for "did you mean"). */
const char *str_nearest(str word, const char *const *candidates, size_t n);

struct strbuf {
    char *s;    /* NUL-terminated once anything was added        */
    size_t n;   /* bytes in use, without the NUL                 */
    size_t cap; /* private                                       */
    size_t max; /* 0 means the default of 1 GiB                  */
    bool full;  /* something was dropped because max was reached */
};

void strbuf_release(struct strbuf *b);
void strbuf_reset(struct strbuf *b);
void strbuf_add(struct strbuf *b, str text);
void strbuf_add_char(struct strbuf *b, char c);
void strbuf_printf(struct strbuf *b, const char *fmt, ...) PRINTF(2, 3);
void strbuf_vprintf(struct strbuf *b, const char *fmt, va_list ap);

/* `text` quoted for a message: control and non-UTF-8 bytes escaped, cut to
 * at most `max` bytes with an ellipsis. */
void strbuf_add_quoted(struct strbuf *b, str text, size_t max);

static inline str strbuf_str(const struct strbuf *b)
{
    return (str){ b->s ? b->s : "", b->n };
}

#endif
