/*
 * json_schema.h -- validates a JSON text against a JSON Schema.
 *
 * Drafts 2020-12, 2019-09, 7 and 6, complete: references by URI, JSON pointer and
 * anchor within the file and to the drafts' meta-schemas, $dynamicRef,
 * unevaluatedItems and unevaluatedProperties, numbers of any size.  $schema names the
 * draft; without it the file is read as draft 7 if it uses a keyword that only earlier
 * drafts have (definitions, dependencies, additionalItems, a list as items), otherwise
 * as 2020-12.  `format` is an annotation unless assertion is requested.  Nothing is
 * fetched: a reference to another file is an error.
 *
 * Sources: https://json-schema.org/draft/2020-12/json-schema-core and
 * -validation, draft-handrews-json-schema-01 (draft 7); patterns: ECMA-262.
 */
#ifndef METRICS_STRUCTURED_JSON_SCHEMA_H
#define METRICS_STRUCTURED_JSON_SCHEMA_H

#include "eval/base/str.h"

struct arena;
struct err;
struct json_schema;

enum json_schema_formats { JSON_SCHEMA_FORMATS_ANNOTATED, JSON_SCHEMA_FORMATS_ASSERTED };

/* Reads and checks a schema.  Errors, each with a JSON pointer to its place: a keyword with a value of the wrong type,
 * an unresolved reference, a pattern outside ECMA-262, an asserted format that is not implemented.  Close with
 * json_schema_close. */
struct json_schema *json_schema_open(const char *path, enum json_schema_formats formats, struct err *e);
/* The same from the schema's text. */
struct json_schema *json_schema_new(str text, enum json_schema_formats formats, struct err *e);
void json_schema_close(struct json_schema *s); /* NULL is fine */

/* The draft of the root schema: "2020-12", "7", ... */
const char *json_schema_draft(const struct json_schema *s);

/* Sets *valid to whether the text is valid.  A text that is not JSON, or is nested deeper than 512 levels, is not
 * valid.  Errors:
 * circular references, more than JSON_SCHEMA_MAX_STEPS steps, a pattern that reaches its match limit.  May be called by
 * several threads. */
bool json_schema_validate(const struct json_schema *s, str text, bool *valid, struct err *e);

enum { JSON_SCHEMA_MAX_STEPS = 20000000 };

#endif
