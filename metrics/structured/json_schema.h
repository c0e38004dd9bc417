/*
 * json_schema.h -- does a JSON text keep to a JSON Schema?
 *
 * Drafts 2020-12 and 7 (also 6 and, but for $recursiveRef, 2019-09), complete:
 * references within the file by URI, JSON pointer and anchor, $dynamicRef,
 * unevaluatedItems and unevaluatedProperties, numbers of any size.  $schema names
 * the draft; without it the file is read as draft 7 where it uses a keyword that
 * only earlier drafts have (definitions, dependencies, additionalItems, a list as
 * items), else as 2020-12.  `format` is an annotation unless asserted on request.
 * Nothing is fetched: a reference to another file is an error.
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

/* Read and check a schema.  Errors carry a JSON pointer to the place: a keyword with a
 * value of the wrong type, an unresolved reference, a pattern outside ECMA-262, an
 * asserted format that is not implemented.  Owns: json_schema_close. */
struct json_schema *json_schema_open(const char *path, enum json_schema_formats formats, struct err *e);
struct json_schema *json_schema_new(str text, enum json_schema_formats formats, struct err *e);
void json_schema_close(struct json_schema *s); /* NULL is fine */

/* "2020-12", "7" ...: the draft that the root schema is read as. */
const char *json_schema_draft(const struct json_schema *s);

/* Sets *holds.  A text that is not JSON, or nested deeper than 512 levels, does not
 * hold.  Errors: references that lead in a circle, more than JSON_SCHEMA_MAX_STEPS steps,
 * a pattern beyond its match limit.  Safe to call from several threads. */
bool json_schema_holds(const struct json_schema *s, str text, bool *holds, struct err *e);

enum { JSON_SCHEMA_MAX_STEPS = 20000000 };

#endif
