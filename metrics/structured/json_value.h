/*
 * json_value.h -- parses JSON to a tree in which numbers keep all their digits.
 *
 * JSON Schema compares numbers of any size exactly (1e400, 0.1, 2^70), which
 * doubles and 64-bit integers cannot.  A tree lives in one arena and is
 * read-only once parsed, except for `note`, which belongs to its user.
 */
#ifndef METRICS_STRUCTURED_JSON_VALUE_H
#define METRICS_STRUCTURED_JSON_VALUE_H

#include "eval/base/str.h"

struct arena;
struct err;

/* (-1)^negative * digits * 10^exponent; digits without leading or trailing zeros, empty for 0. */
struct decimal {
    bool negative;
    str digits;
    int64_t exponent; /* clamped to about 10^15, which no text that fits in memory reaches */
};

enum json_value_kind {
    JSON_VALUE_NULL,
    JSON_VALUE_BOOL,
    JSON_VALUE_NUMBER,
    JSON_VALUE_STRING,
    JSON_VALUE_ARRAY,
    JSON_VALUE_OBJECT
};

struct json_value {
    enum json_value_kind kind;
    bool truth;               /* BOOL */
    str text;                 /* STRING: decoded, UTF-8; may hold NUL */
    struct decimal number;    /* NUMBER */
    size_t n;                 /* ARRAY, OBJECT: number of members */
    struct json_value *items; /* [n] values of the members */
    str *names;               /* OBJECT: [n], ascending by bytes, each once */
    void *note;               /* NULL after parsing */
};

/* Deeper texts are an error, so that functions on trees may recurse. */
enum { JSON_VALUE_MAX_DEPTH = 512 };

/* Parses one JSON text (RFC 8259); the tree lives in `a`.  If members have the same name, the last one counts, as in
 * Python and JavaScript; unpaired surrogates become U+FFFD.  NULL on error, ERR_PARSE with the byte. */
struct json_value *json_value_parse(str text, struct arena *a, struct err *e);

/* The member of an object; NULL if it is absent or `v` is not an object. */
struct json_value *json_value_get(const struct json_value *v, str name);

/* A total order: equal values compare as 0 (1.0 is 1; members in any order). */
int json_value_compare(const struct json_value *x, const struct json_value *y);

/* Numeric order: <0, 0, >0. */
int decimal_compare(const struct decimal *x, const struct decimal *y);
/* True for a whole number. */
bool decimal_is_integer(const struct decimal *d);
/* A count as a decimal; its digits are in `buffer`, which must outlive it. */
struct decimal decimal_from_size(size_t n, char buffer[24]);
/* True if x / step is an integer; false for step 0. */
bool decimal_is_multiple(const struct decimal *x, const struct decimal *step);

#endif
