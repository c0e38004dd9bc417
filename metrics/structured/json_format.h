/*
 * json_format.h -- checks the formats of JSON Schema (validation vocabulary, section
 * 7.3).
 */
#ifndef METRICS_STRUCTURED_JSON_FORMAT_H
#define METRICS_STRUCTURED_JSON_FORMAT_H

#include "eval/base/str.h"

struct strbuf;
struct json_format;

/* NULL for a name that is not implemented (the internationalized formats, uri-template). */
const struct json_format *json_format_find(str name);
/* True if the text has the format. */
bool json_format_matches(const struct json_format *f, str text);
/* Appends all names, "date, date-time, ...", for error messages. */
void json_format_list(struct strbuf *out);

#endif
