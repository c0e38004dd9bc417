/*
 * json.h -- parses and builds JSON (RFC 8259; wraps jansson).
 *
 * A parsed document is a tree of `struct json`, owned by its root.  Objects keep
 * the order of members; integers of any size keep their digits.  Parsing is
 * strict: UTF-8, no duplicate keys, no trailing text, limited depth, no NaN and
 * Infinity.  Out of memory ends the process, as in mem.h.  A new value has one
 * owner: json_set and json_push take ownership of their value.
 */
#ifndef EVAL_BASE_JSON_H
#define EVAL_BASE_JSON_H

#include "eval/base/strbuf.h"

struct arena;
struct err;
struct json;

/* The suffix keeps these apart from jansson's own enumerators. */
enum json_kind {
    JSON_NULL_KIND,
    JSON_BOOL_KIND,
    JSON_INT_KIND,
    JSON_REAL_KIND,
    JSON_STRING_KIND,
    JSON_ARRAY_KIND,
    JSON_OBJECT_KIND
};

/* Free the root with json_free.  NULL on error, with "line L, column C (byte B)" in the message. */
struct json *json_parse(str text, struct err *e);
struct json *json_parse_file(const char *path, size_t max_bytes, struct err *e);
/* Frees a root and everything in it; NULL is allowed. */
void json_free(struct json *root);

enum json_kind json_kind(const struct json *v);   /* NULL reads as JSON_NULL_KIND */
const char *json_kind_name(const struct json *v); /* "an array" */
size_t json_length(const struct json *v);         /* of an array or object, else 0 */
/* Element i; NULL if it is not an array or has no such element. */
const struct json *json_at(const struct json *array, size_t i);
const struct json *json_get(const struct json *object, const char *key); /* NULL if absent */

/* The value at a dotted path: "a.b.0.c" is member c of element 0 of b of a.  A member whose own name contains the dots
 * takes precedence.  NULL if absent. */
const struct json *json_path(const struct json *v, str dotted);

/* Iterates over the members of an object in the order of the text; *iterator starts as NULL.  False at the end. */
bool json_next(const struct json *object, void **iterator, str *key, const struct json **value);

/* Unwraps lists with one element: [["x"]] gives "x"; any other value is returned unchanged. */
const struct json *json_single(const struct json *v);

/* An integer, also one beyond 64 bits, or a real. */
bool json_is_numeric(const struct json *v);
bool json_bool(const struct json *v); /* false unless true */
int64_t json_int(
    const struct json *v); /* 0 unless a number; reals are truncated, and values are clipped to the range */
bool json_fits_int(const struct json *v); /* an integer in the range of json_int */
double json_number(const struct json *v); /* 0 unless a number */
str json_as_string(const struct json *v); /* the string itself, borrowed; empty unless a string */

/* A string unchanged, null as "", anything else as compact JSON; in the arena. */
str json_to_text(const struct json *v, struct arena *a);

/* New values belong to the caller until json_set or json_push hands them to a tree; a root is freed with
 * json_free. */
struct json *json_new_object(void);
struct json *json_new_array(void);
struct json *json_new_string(str text); /* invalid UTF-8 becomes U+FFFD */
struct json *json_new_int(int64_t v);
struct json *json_new_number(double v); /* NaN and infinities become null */
struct json *json_new_bool(bool v);
struct json *json_new_null(void);
/* A deep copy, owned by the caller. */
struct json *json_clone(const struct json *v);
/* Sets a member, replacing one of the same key; json_push appends to an array.  Both take ownership of `value`. */
void json_set(struct json *object, const char *key, struct json *value);
/* A member or element of a tree that the caller owns and may change; NULL if absent. */
struct json *json_edit(struct json *object, const char *key);
struct json *json_edit_at(struct json *array, size_t i);
void json_push(struct json *array, struct json *value);

/* Writes v as Python's json.dumps with ensure_ascii=False does: 5.0, 0.1, 1e+16.  indent 0 = compact on one line. */
void json_write(const struct json *v, int indent, struct strbuf *out);
/* The same for a value nested `depth` levels deep in JSON that the caller writes by hand. */
void json_write_inside(const struct json *v, int indent, int depth, struct strbuf *out);
/* Writes one string, quoted and escaped. */
void json_write_string(str text, struct strbuf *out);

#endif
