/*
 * schema_uri.h -- references between schemas: URIs (RFC 3986) and JSON pointers
 * (RFC 6901).
 */
#ifndef METRICS_STRUCTURED_SCHEMA_URI_H
#define METRICS_STRUCTURED_SCHEMA_URI_H

#include "eval/base/str.h"

struct arena;
struct json_value;

/* `reference` seen from `base` (section 5.2), its fragment kept as it is.  In `a`. */
str uri_resolve(str base, str reference, struct arena *a);
/* The URI without '#' and what follows, which is put in *fragment (empty if absent). */
str uri_split_fragment(str uri, str *fragment);
/* %XX as the byte XX; other text as it is.  In `a`. */
str uri_percent_decode(str text, struct arena *a);

/* The next part of a pointer behind "/", with ~1 and ~0 decoded; false at the end. */
bool pointer_next(str *rest, str *part, struct arena *a);
/* The member of an object, or the item of an array, that a part names; NULL if none. */
struct json_value *pointer_step(const struct json_value *v, str part);

#endif
