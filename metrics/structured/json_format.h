/*
 * json_format.h -- the formats of JSON Schema (validation vocabulary, section 7.3)
 * as assertions.
 */
#ifndef METRICS_STRUCTURED_JSON_FORMAT_H
#define METRICS_STRUCTURED_JSON_FORMAT_H

#include "eval/base/str.h"

struct strbuf;
struct json_format;

/* NULL: a name that is not implemented (the internationalized forms, uri-template). */
const struct json_format *json_format_find(str name);
bool json_format_holds(const struct json_format *f, str text);
/* "date, date-time, ...": all names.  For error messages. */
void json_format_list(struct strbuf *out);

#endif
