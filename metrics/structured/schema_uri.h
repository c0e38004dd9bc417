/*
 * schema_uri.h -- references between schemas: URIs (RFC 3986) and JSON pointers
 * (RFC 6901).
 */
#ifndef METRICS_STRUCTURED_SCHEMA_URI_H
#define METRICS_STRUCTURED_SCHEMA_URI_H

#include "eval/base/str.h"

struct arena;
struct json_value;

/* Resolves `reference` against `base` (RFC 3986, section 5.2), in `a`; the fragment is kept unchanged. */
str uri_resolve(str base, str reference, struct arena *a);
/* The URI without its fragment, which is put into *fragment (empty if absent). */
str uri_split_fragment(str uri, str *fragment);
/* Replaces each %XX by the byte XX, in `a`. */
str uri_percent_decode(str text, struct arena *a);

/* The next part of a JSON pointer, with ~1 and ~0 decoded; false at the end. */
bool pointer_next(str *rest, str *part, struct arena *a);
/* The member of an object or item of an array that a part names; NULL if there is none. */
struct json_value *pointer_step(const struct json_value *v, str part);

#endif
