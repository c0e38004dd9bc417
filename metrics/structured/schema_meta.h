/*
 * schema_meta.h -- the meta-schemas of JSON Schema, which describe schemas
 * themselves: schemas refer to them to say "the value is a schema".
 */
#ifndef METRICS_STRUCTURED_SCHEMA_META_H
#define METRICS_STRUCTURED_SCHEMA_META_H

#include "eval/base/str.h"

struct arena;

/* The text of the meta-schema with that URI (no fragment; http or https), in `a`, and its $id without fragment in *id:
 * drafts 6, 7, 2019-09 and 2020-12 with their vocabularies.  False if there is none. */
bool schema_meta_find(str uri, str *id, str *text, struct arena *a);

#endif
