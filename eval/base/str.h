/*
 * str.h -- text as pointer and length.
 *
 * A `str` is a borrowed view: it owns nothing, need not be NUL-terminated and
 * may hold any byte.  Text is built in a strbuf (strbuf.h) and kept in an arena
 * (arena.h).
 */
#ifndef EVAL_BASE_STR_H
#define EVAL_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define PRINTF(fmt, args) __attribute__((format(printf, fmt, args)))
#define COUNT_OF(array)   (sizeof(array) / sizeof((array)[0]))

typedef struct {
    const char *s; /* not NUL-terminated unless documented */
    size_t n;      /* bytes                                       */
} str;

/* A literal as str, and a str as printf arguments: printf(STR_FMT, STR_ARG(x)). */
#define S(literal) ((str){ (literal), sizeof(literal) - 1 })
#define STR_FMT    "%.*s"
#define STR_ARG(x) (int)(x).n, (x).s

/* A C string as str; NULL gives an empty text. */
static inline str str_from(const char *c_string)
{
    return (str){ c_string, c_string ? strlen(c_string) : 0 };
}

/* The same bytes. */
static inline bool str_equal(str a, str b)
{
    return a.n == b.n && (a.n == 0 || a.s == b.s || memcmp(a.s, b.s, a.n) == 0);
}

/* Bytewise order, shorter first on a common prefix: <0, 0, >0. */
int str_compare(str a, str b);
/* str_is: equal to a C string; str_starts and str_ends: an empty prefix or suffix always matches. */
bool str_is_all(str a, const char *c_string); /* str_is without its shortcut */
static inline bool str_is(str a, const char *c_string)
{
    /* Most comparisons are with a list of other words, and end here. */
    return (a.n == 0 || a.s[0] == c_string[0]) && str_is_all(a, c_string);
}
bool str_starts(str text, str prefix);
bool str_ends(str text, str suffix);

/* Offset of `needle` in `text`, or SIZE_MAX. */
size_t str_search(str text, str needle);

/* Strips ASCII white space at both ends. */
str str_trim(str text);

/* The text without a UTF-8 byte order mark at its start, which editors and spreadsheets write. */
str str_without_bom(str text);

/* Bytes [from, to), both clipped to the text. */
str str_slice(str text, size_t from, size_t to);

/* Cuts the next piece, up to `separator`, off *rest; false when nothing is left.  "a,,b" gives "a", "", "b"; "a," gives
 * only "a", and an empty text nothing. */
bool str_split_next(str *rest, char separator, str *piece);

/* Parses the whole text as a number; false (and *out unchanged) if it is not one. */
bool str_to_double(str text, double *out);
bool str_to_int(str text, int64_t *out);

/* Parses a size with an optional suffix K, M, G, T or KiB, MiB...: powers of 1024. */
bool str_to_bytes(str text, uint64_t *out);

/* The candidate [n] with the smallest edit distance to `word`; NULL if none is similar.  For messages use err_unknown.
 */
const char *str_nearest(str word, const char *const *candidates, size_t n);

/* The second, third or fourth byte of a UTF-8 character. */
static inline bool utf8_is_continuation(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Number of bytes at the end that are the beginning of an incomplete character. */
size_t utf8_incomplete_tail(str text);

/* At most the first `max` bytes, without a partial character at the end. */
str utf8_truncate(str text, size_t max);

/* The first start of a character at or after byte `at`; text.n at the end. */
size_t utf8_next_start(str text, size_t at);

#endif
