/*
 * schema_meta.c -- see schema_meta.h.
 *
 * One table says which keyword exists in which document and the shape of its argument; the text of a document is made
 * from its rows.  Names of definitions are those of the official documents, since schemas refer to them
 * (".../schema#/definitions/nonNegativeInteger").  Titles, comments and defaults, which validate nothing, are left out.
 *
 * Sources: JSON Schema core and validation, drafts wright-01 (6), handrews-01 (7), 2019-09 and 2020-12;
 * tests/golden/metrics/metaschemas.jsonl holds verdicts of Python's jsonschema.
 */
#include "metrics/structured/schema_meta.h"

#include "eval/base/arena.h"
#include "eval/base/strbuf.h"

/* ---- documents ---- */

enum meta_draft { META_6, META_7, META_2019, META_2020 };

/* How each draft writes "this value is a schema", and where it keeps definitions. */
static const struct {
    const char *uri, *itself, *definitions, *anchor;
} meta_drafts[] = {
    [META_6] = { "http://json-schema.org/draft-06/", "{'$ref':'#'}", "definitions", "" },
    [META_7] = { "http://json-schema.org/draft-07/", "{'$ref':'#'}", "definitions", "" },
    [META_2019] = { "https://json-schema.org/draft/2019-09/", "{'$recursiveRef':'#'}", "$defs",
                    "'$recursiveAnchor':true," },
    [META_2020] = { "https://json-schema.org/draft/2020-12/", "{'$dynamicRef':'#meta'}", "$defs",
                    "'$dynamicAnchor':'meta'," },
};

/*        name        draft      file                      */
#define DOCUMENTS(X)                                     \
    X(ROOT_6, META_6, "schema")                          \
    X(ROOT_7, META_7, "schema")                          \
    X(ROOT_19, META_2019, "schema")                      \
    X(CORE_19, META_2019, "meta/core")                   \
    X(APPLICATOR_19, META_2019, "meta/applicator")       \
    X(VALIDATION_19, META_2019, "meta/validation")       \
    X(META_DATA_19, META_2019, "meta/meta-data")         \
    X(FORMAT_19, META_2019, "meta/format")               \
    X(CONTENT_19, META_2019, "meta/content")             \
    X(ROOT_20, META_2020, "schema")                      \
    X(CORE_20, META_2020, "meta/core")                   \
    X(APPLICATOR_20, META_2020, "meta/applicator")       \
    X(UNEVALUATED_20, META_2020, "meta/unevaluated")     \
    X(VALIDATION_20, META_2020, "meta/validation")       \
    X(META_DATA_20, META_2020, "meta/meta-data")         \
    X(ANNOTATED_20, META_2020, "meta/format-annotation") \
    X(ASSERTED_20, META_2020, "meta/format-assertion")   \
    X(CONTENT_20, META_2020, "meta/content")

enum document {
#define X(name, draft, file) name,
    DOCUMENTS(X)
#undef X
};

static const struct {
    enum meta_draft draft;
    const char *file;
} documents[] = {
#define X(name, draft, file) [name] = { draft, file },
    DOCUMENTS(X)
#undef X
};

#define IN(document)   (1u << (document))
#define IN_6_7         (IN(ROOT_6) | IN(ROOT_7))
#define IN_ROOT        (IN(ROOT_19) | IN(ROOT_20))
#define IN_CORE        (IN(CORE_19) | IN(CORE_20))
#define IN_APPLICATOR  (IN(APPLICATOR_19) | IN(APPLICATOR_20))
#define IN_UNEVALUATED (IN(APPLICATOR_19) | IN(UNEVALUATED_20))
#define IN_VALIDATION  (IN(VALIDATION_19) | IN(VALIDATION_20))
#define IN_META_DATA   (IN(META_DATA_19) | IN(META_DATA_20))
#define IN_FORMAT      (IN(FORMAT_19) | IN(ANNOTATED_20) | IN(ASSERTED_20))
#define IN_CONTENT     (IN(CONTENT_19) | IN(CONTENT_20))

/* ---- shapes: ' stands for a quote, @ for "a schema", & for the pointer to the document's definitions ---- */

#define STRING   "{'type':'string'}"
#define BOOLEAN  "{'type':'boolean'}"
#define NUMBER   "{'type':'number'}"
#define POSITIVE "{'type':'number','exclusiveMinimum':0}"
#define ANY      "true"
#define LIST     "{'type':'array'}"
#define TYPES                            \
    "{'anyOf':[{'$ref':'&simpleTypes'}," \
    "{'type':'array','minItems':1,'uniqueItems':true,'items':{'$ref':'&simpleTypes'}}]}"
#define URI         "{'type':'string','format':'uri'}"
#define REFERENCE   "{'type':'string','format':'uri-reference'}"
#define PATTERN     "{'type':'string','format':'regex'}"
#define SCHEMA      "@"
#define SCHEMAS     "{'$ref':'&schemaArray'}"
#define ONE_OR_MORE "{'anyOf':[@," SCHEMAS "]}"
#define MAP         "{'type':'object','additionalProperties':@}"
#define PATTERNS    "{'type':'object','additionalProperties':@,'propertyNames':{'format':'regex'}}"
#define COUNT       "{'$ref':'&nonNegativeInteger'}"
#define COUNT_OR_0  "{'$ref':'&nonNegativeIntegerDefault0'}"
#define NAMES       "{'$ref':'&stringArray'}"
#define NAMES_MAP   "{'type':'object','additionalProperties':" NAMES "}"
/* In the root, which has no definitions of its own. */
#define SCHEMA_OR_NAMES(names) "{'type':'object','additionalProperties':{'anyOf':[@," names "]}}"

struct meta_row {
    const char *name, *shape;
    unsigned in; /* documents */
};

/* clang-format off */
static const struct meta_row definitions[] = {
    { "schemaArray", "{'type':'array','minItems':1,'items':@}", IN_6_7 | IN_APPLICATOR },
    { "nonNegativeInteger", "{'type':'integer','minimum':0}", IN_6_7 | IN_VALIDATION },
    { "nonNegativeIntegerDefault0", COUNT, IN_6_7 | IN_VALIDATION },
    { "simpleTypes", "{'enum':['null','boolean','object','array','number','string','integer']}", IN_6_7 | IN_VALIDATION },
    { "stringArray", "{'type':'array','uniqueItems':true,'items':{'type':'string'}}", IN_6_7 | IN_VALIDATION },
    { "anchorString", "{'type':'string','pattern':'^[A-Za-z_][-A-Za-z0-9._]*$'}", IN(CORE_20) },
    { "uriString", URI, IN(CORE_20) },
    { "uriReferenceString", REFERENCE, IN(CORE_20) },
};

static const struct meta_row keywords[] = {
    { "$id", REFERENCE, IN_6_7 },
    { "$id", "{'type':'string','format':'uri-reference','pattern':'^[^#]*#?$'}", IN_CORE },
    { "$schema", URI, IN_6_7 | IN_CORE },
    { "$ref", REFERENCE, IN_6_7 | IN_CORE },
    { "$anchor", "{'type':'string','pattern':'^[A-Za-z][-A-Za-z0-9.:_]*$'}", IN(CORE_19) },
    { "$anchor", "{'$ref':'&anchorString'}", IN(CORE_20) },
    { "$dynamicRef", REFERENCE, IN(CORE_20) },
    { "$dynamicAnchor", "{'$ref':'&anchorString'}", IN(CORE_20) },
    { "$recursiveRef", REFERENCE, IN(CORE_19) | IN(ROOT_20) },
    { "$recursiveAnchor", BOOLEAN, IN(CORE_19) },
    { "$recursiveAnchor", "{'$ref':'meta/core#/$defs/anchorString'}", IN(ROOT_20) },
    { "$vocabulary", "{'type':'object','additionalProperties':{'type':'boolean'},'propertyNames':" URI "}", IN_CORE },
    { "$comment", STRING, IN(ROOT_7) | IN_CORE },
    { "$defs", MAP, IN_CORE },
    { "definitions", MAP, IN_6_7 | IN_ROOT },

    { "type", TYPES, IN_6_7 | IN_VALIDATION },
    { "enum", LIST, IN_6_7 | IN_VALIDATION },
    { "const", ANY, IN_6_7 | IN_VALIDATION },
    { "multipleOf", POSITIVE, IN_6_7 | IN_VALIDATION },
    { "maximum", NUMBER, IN_6_7 | IN_VALIDATION },
    { "exclusiveMaximum", NUMBER, IN_6_7 | IN_VALIDATION },
    { "minimum", NUMBER, IN_6_7 | IN_VALIDATION },
    { "exclusiveMinimum", NUMBER, IN_6_7 | IN_VALIDATION },
    { "maxLength", COUNT, IN_6_7 | IN_VALIDATION },
    { "minLength", COUNT_OR_0, IN_6_7 | IN_VALIDATION },
    { "maxItems", COUNT, IN_6_7 | IN_VALIDATION },
    { "minItems", COUNT_OR_0, IN_6_7 | IN_VALIDATION },
    { "maxProperties", COUNT, IN_6_7 | IN_VALIDATION },
    { "minProperties", COUNT_OR_0, IN_6_7 | IN_VALIDATION },
    { "maxContains", COUNT, IN_VALIDATION },
    { "minContains", COUNT, IN_VALIDATION },
    { "pattern", PATTERN, IN_6_7 | IN_VALIDATION },
    { "uniqueItems", BOOLEAN, IN_6_7 | IN_VALIDATION },
    { "required", NAMES, IN_6_7 | IN_VALIDATION },
    { "dependentRequired", NAMES_MAP, IN_VALIDATION },

    { "allOf", SCHEMAS, IN_6_7 | IN_APPLICATOR },
    { "anyOf", SCHEMAS, IN_6_7 | IN_APPLICATOR },
    { "oneOf", SCHEMAS, IN_6_7 | IN_APPLICATOR },
    { "not", SCHEMA, IN_6_7 | IN_APPLICATOR },
    { "if", SCHEMA, IN(ROOT_7) | IN_APPLICATOR },
    { "then", SCHEMA, IN(ROOT_7) | IN_APPLICATOR },
    { "else", SCHEMA, IN(ROOT_7) | IN_APPLICATOR },
    { "dependentSchemas", MAP, IN_APPLICATOR },
    { "dependencies", SCHEMA_OR_NAMES(NAMES), IN_6_7 },
    { "dependencies", SCHEMA_OR_NAMES("{'$ref':'meta/validation#/$defs/stringArray'}"), IN_ROOT },
    { "properties", MAP, IN_6_7 | IN_APPLICATOR },
    { "patternProperties", PATTERNS, IN_6_7 | IN_APPLICATOR },
    { "additionalProperties", SCHEMA, IN_6_7 | IN_APPLICATOR },
    { "propertyNames", SCHEMA, IN_6_7 | IN_APPLICATOR },
    { "prefixItems", SCHEMAS, IN(APPLICATOR_20) },
    { "items", ONE_OR_MORE, IN_6_7 | IN(APPLICATOR_19) },
    { "items", SCHEMA, IN(APPLICATOR_20) },
    { "additionalItems", SCHEMA, IN_6_7 | IN(APPLICATOR_19) },
    { "contains", SCHEMA, IN_6_7 | IN_APPLICATOR },
    { "unevaluatedItems", SCHEMA, IN_UNEVALUATED },
    { "unevaluatedProperties", SCHEMA, IN_UNEVALUATED },

    { "title", STRING, IN_6_7 | IN_META_DATA },
    { "description", STRING, IN_6_7 | IN_META_DATA },
    { "default", ANY, IN_6_7 | IN_META_DATA },
    { "examples", LIST, IN_6_7 | IN_META_DATA },
    { "readOnly", BOOLEAN, IN(ROOT_7) | IN_META_DATA },
    { "writeOnly", BOOLEAN, IN_META_DATA },
    { "deprecated", BOOLEAN, IN_META_DATA },
    { "format", STRING, IN_6_7 | IN_FORMAT },
    { "contentMediaType", STRING, IN(ROOT_7) | IN_CONTENT },
    { "contentEncoding", STRING, IN(ROOT_7) | IN_CONTENT },
    { "contentSchema", SCHEMA, IN_CONTENT },
};
/* clang-format on */

/* ---- from rows to text ---- */

/* Adds a shape, with what ' @ & stand for in the draft. */
static void add_shape(struct strbuf *b, const char *shape, enum meta_draft draft)
{
    for (; *shape; shape++) {
        if (*shape == '@')
            add_shape(b, meta_drafts[draft].itself, draft);
        else if (*shape == '&')
            strbuf_printf(b, "#/%s/", meta_drafts[draft].definitions);
        else
            strbuf_add_char(b, *shape == '\'' ? '"' : *shape);
    }
}

/* Adds `"name": {...}` with the rows of the document. */
static void add_rows(struct strbuf *b, const char *name, const struct meta_row *rows, size_t n, enum document of)
{
    const char *comma = "";

    strbuf_printf(b, ",\"%s\":{", name);
    for (size_t i = 0; i < n; i++) {
        if (!(rows[i].in & IN(of)))
            continue;
        strbuf_printf(b, "%s\"%s\":", comma, rows[i].name);
        add_shape(b, rows[i].shape, documents[of].draft);
        comma = ",";
    }
    strbuf_add_char(b, '}');
}

/* The root of a draft with vocabularies applies them; format-assertion is not among them. */
static void add_vocabularies(struct strbuf *b, enum document of)
{
    const char *comma = "";

    strbuf_add(b, S(",\"allOf\":["));
    for (size_t i = 0; i < COUNT_OF(documents); i++) {
        if (documents[i].draft != documents[of].draft || i == of || i == ASSERTED_20)
            continue;
        strbuf_printf(b, "%s{\"$ref\":\"%s\"}", comma, documents[i].file);
        comma = ",";
    }
    strbuf_add_char(b, ']');
}

static str document_text(enum document of, str id, struct arena *a)
{
    enum meta_draft draft = documents[of].draft;
    struct strbuf b = { 0 };

    strbuf_add_char(&b, '{');
    add_shape(&b, meta_drafts[draft].anchor, draft);
    strbuf_printf(&b, "\"$id\":\"" STR_FMT "\",\"$schema\":\"%sschema\",\"type\":[\"object\",\"boolean\"]", STR_ARG(id),
                  meta_drafts[draft].uri);
    if (of == ROOT_19 || of == ROOT_20)
        add_vocabularies(&b, of);
    add_rows(&b, "properties", keywords, COUNT_OF(keywords), of);
    add_rows(&b, meta_drafts[draft].definitions, definitions, COUNT_OF(definitions), of);
    strbuf_add_char(&b, '}');
    str text = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return text;
}

static str without_scheme(str uri)
{
    return str_starts(uri, S("https://"))  ? str_slice(uri, 8, uri.n)
           : str_starts(uri, S("http://")) ? str_slice(uri, 7, uri.n)
                                           : uri;
}

bool schema_meta_find(str uri, str *id, str *text, struct arena *a)
{
    if (without_scheme(uri).n == uri.n)
        return false;
    for (size_t i = 0; i < COUNT_OF(documents); i++) {
        str own = arena_printf(a, "%s%s", meta_drafts[documents[i].draft].uri, documents[i].file);
        if (!str_equal(without_scheme(uri), without_scheme(own)))
            continue;
        *id = own;
        *text = document_text((enum document)i, own, a);
        return true;
    }
    return false;
}
