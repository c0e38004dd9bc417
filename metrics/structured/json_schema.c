/*
 * json_schema.c -- see json_text.h: JSON Schema (draft 2020-12, validation
 * vocabulary) as far as answers of models need it.  A schema is read once and
 * checked for keywords that are not known here: one that would restrict and is
 * not understood must not be taken for satisfied.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"
#include "eval/text/json_text.h"

enum { MAX_BYTES = 1 << 24, MAX_DEPTH = 64, MAX_PATTERNS = 256 };

struct json_schema {
    struct json *root;
    struct { /* compiled once, by the text they come from */
        str text;
        struct regex *regex;
    } patterns[MAX_PATTERNS];
    size_t n_patterns;
};

/* ---- reading ---- */

static bool known(str key)
{
    static const char *const list[] = {
        "type",
        "enum",
        "const",
        "properties",
        "required",
        "additionalProperties",
        "minProperties",
        "maxProperties",
        "items",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        /* say nothing about the value */
        "$schema",
        "$id",
        "$comment",
        "title",
        "description",
        "default",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "format",
    };
    for (size_t i = 0; i < COUNT_OF(list); i++)
        if (str_is(key, list[i]))
            return true;
    return false;
}

static bool add_pattern(struct json_schema *s, str text, struct err *e)
{
    if (s->n_patterns == MAX_PATTERNS)
        return err_set(e, ERR_UNSUPPORTED, "more than %d patterns", MAX_PATTERNS);
    struct regex *r = regex_open(text, 0, e);
    if (!r)
        return err_wrap(e, "pattern");
    s->patterns[s->n_patterns].text = text;
    s->patterns[s->n_patterns++].regex = r;
    return true;
}

static bool check_schema(struct json_schema *s, const struct json *v, int depth, struct err *e);

static bool check_all(struct json_schema *s, const struct json *list, int depth, struct err *e)
{
    str key;
    const struct json *v;
    void *it = NULL;

    for (size_t i = 0; i < json_length(list) && json_kind(list) == JSON_ARRAY_KIND; i++)
        if (!check_schema(s, json_at(list, i), depth, e))
            return false;
    while (json_kind(list) == JSON_OBJECT_KIND && json_next(list, &it, &key, &v))
        if (!check_schema(s, v, depth, e))
            return err_wrap(e, STR_FMT, STR_ARG(key));
    return true;
}

static bool check_schema(struct json_schema *s, const struct json *v, int depth, struct err *e)
{
    static const char *const one[] = { "items", "additionalProperties", "not" };
    static const char *const many[] = { "properties", "allOf", "anyOf", "oneOf" };
    str key;
    const struct json *member;
    void *it = NULL;

    if (json_kind(v) == JSON_BOOL_KIND)
        return true;
    if (json_kind(v) != JSON_OBJECT_KIND)
        return err_set(e, ERR_PARSE, "no schema (found %s, expected an object)", json_kind_name(v));
    if (depth == MAX_DEPTH)
        return err_set(e, ERR_UNSUPPORTED, "more than %d schemas in each other", MAX_DEPTH);
    while (json_next(v, &it, &key, &member))
        if (!known(key))
            return err_set(e, ERR_UNSUPPORTED, "keyword \"" STR_FMT "\" is not supported", STR_ARG(key));
    member = json_get(v, "pattern");
    if (json_kind(member) == JSON_STRING_KIND && !add_pattern(s, json_as_string(member), e))
        return false;
    for (size_t i = 0; i < COUNT_OF(one); i++)
        if ((member = json_get(v, one[i])) && !check_schema(s, member, depth + 1, e))
            return err_wrap(e, "%s", one[i]);
    for (size_t i = 0; i < COUNT_OF(many); i++)
        if (!check_all(s, json_get(v, many[i]), depth + 1, e))
            return err_wrap(e, "%s", many[i]);
    return true;
}

struct json_schema *json_schema_new(struct json *root, struct err *e)
{
    struct json_schema *s = xcalloc(1, sizeof *s);

    s->root = root;
    if (check_schema(s, s->root, 0, e))
        return s;
    json_schema_close(s);
    return NULL;
}

struct json_schema *json_schema_open(const char *path, struct err *e)
{
    struct json *root = json_parse_file(path, MAX_BYTES, e);
    struct json_schema *s = root ? json_schema_new(root, e) : NULL;

    if (!s)
        err_wrap(e, "schema %s", path);
    return s;
}

void json_schema_close(struct json_schema *s)
{
    for (size_t i = 0; s && i < s->n_patterns; i++)
        regex_close(s->patterns[i].regex);
    if (s)
        json_free(s->root);
    free(s);
}

/* ---- checking ---- */

static bool integral(const struct json *v)
{
    return json_is_numeric(v) && floor(json_number(v)) == json_number(v);
}

static bool type_is(const struct json *v, str type)
{
    switch (json_kind(v)) {
    case JSON_NULL_KIND:
        return str_is(type, "null");
    case JSON_BOOL_KIND:
        return str_is(type, "boolean");
    case JSON_STRING_KIND:
        return str_is(type, "string");
    case JSON_ARRAY_KIND:
        return str_is(type, "array");
    case JSON_OBJECT_KIND:
        return str_is(type, "object");
    case JSON_INT_KIND:
    case JSON_REAL_KIND:
        return str_is(type, "number") || (str_is(type, "integer") && integral(v));
    }
    return false;
}

/* Numbers by value, objects without order. */
static bool same(const struct json *a, const struct json *b)
{
    if (json_is_numeric(a) && json_is_numeric(b))
        return json_number(a) == json_number(b);
    if (json_kind(a) != json_kind(b) || json_length(a) != json_length(b))
        return false;
    if (json_kind(a) == JSON_STRING_KIND)
        return str_equal(json_as_string(a), json_as_string(b));
    if (json_kind(a) == JSON_BOOL_KIND)
        return json_bool(a) == json_bool(b);
    for (size_t i = 0; json_kind(a) == JSON_ARRAY_KIND && i < json_length(a); i++)
        if (!same(json_at(a, i), json_at(b, i)))
            return false;
    str key;
    const struct json *member;
    void *it = NULL;
    while (json_kind(a) == JSON_OBJECT_KIND && json_next(a, &it, &key, &member)) {
        const struct json *other = json_get(b, key.s);
        if (!other || !same(member, other))
            return false;
    }
    return true;
}

static bool is_one_of(const struct json *v, const struct json *list)
{
    for (size_t i = 0; i < json_length(list); i++)
        if (same(v, json_at(list, i)))
            return true;
    return false;
}

/* True unless the schema has the keyword and the number breaks it. */
static bool within(const struct json *schema, const char *least, const char *most, double n)
{
    const struct json *low = json_get(schema, least), *high = json_get(schema, most);
    return (!json_is_numeric(low) || n >= json_number(low)) && (!json_is_numeric(high) || n <= json_number(high));
}

static bool number_holds(const struct json *schema, const struct json *v)
{
    const struct json *low = json_get(schema, "exclusiveMinimum"), *high = json_get(schema, "exclusiveMaximum");
    const struct json *step = json_get(schema, "multipleOf");
    double n = json_number(v);

    if (!within(schema, "minimum", "maximum", n) || (json_is_numeric(low) && n <= json_number(low)) ||
        (json_is_numeric(high) && n >= json_number(high)))
        return false;
    if (!json_is_numeric(step) || json_number(step) <= 0)
        return true;
    double times = n / json_number(step);
    return fabs(times - nearbyint(times)) <= 1e-9 * fmax(1, fabs(times)); /* 0.3 is a multiple of 0.1 */
}

static bool holds(const struct json_schema *s, const struct json *schema, const struct json *v);

static bool object_holds(const struct json_schema *s, const struct json *schema, const struct json *v)
{
    const struct json *required = json_get(schema, "required"), *properties = json_get(schema, "properties");
    const struct json *others = json_get(schema, "additionalProperties"), *member;
    void *it = NULL;
    str key;

    if (!within(schema, "minProperties", "maxProperties", (double)json_length(v)))
        return false;
    for (size_t i = 0; i < json_length(required); i++)
        if (!json_get(v, json_as_string(json_at(required, i)).s))
            return false;
    while (json_next(v, &it, &key, &member)) {
        const struct json *rule = json_get(properties, key.s);
        if (!rule)
            rule = others;
        if (rule && !holds(s, rule, member))
            return false;
    }
    return true;
}

static bool array_holds(const struct json_schema *s, const struct json *schema, const struct json *v)
{
    const struct json *items = json_get(schema, "items");
    bool unique = json_bool(json_get(schema, "uniqueItems"));

    if (!within(schema, "minItems", "maxItems", (double)json_length(v)))
        return false;
    for (size_t i = 0; i < json_length(v); i++) {
        if (items && !holds(s, items, json_at(v, i)))
            return false;
        for (size_t k = 0; unique && k < i; k++)
            if (same(json_at(v, i), json_at(v, k)))
                return false;
    }
    return true;
}

static bool string_holds(const struct json_schema *s, const struct json *schema, str text)
{
    const struct json *pattern = json_get(schema, "pattern");
    struct regex_match m;
    struct err e = { 0 };

    if (!within(schema, "minLength", "maxLength", (double)utf8_length(text)))
        return false;
    for (size_t i = 0; json_kind(pattern) == JSON_STRING_KIND && i < s->n_patterns; i++)
        if (str_equal(s->patterns[i].text, json_as_string(pattern)))
            return regex_find(s->patterns[i].regex, text, 0, &m, &e);
    return true;
}

static size_t count_holding(const struct json_schema *s, const struct json *list, const struct json *v)
{
    size_t n = 0;
    for (size_t i = 0; i < json_length(list); i++)
        n += holds(s, json_at(list, i), v);
    return n;
}

static bool combined_hold(const struct json_schema *s, const struct json *schema, const struct json *v)
{
    const struct json *all = json_get(schema, "allOf"), *any = json_get(schema, "anyOf");
    const struct json *one = json_get(schema, "oneOf"), *no = json_get(schema, "not");

    return (!all || count_holding(s, all, v) == json_length(all)) && (!any || count_holding(s, any, v) > 0) &&
           (!one || count_holding(s, one, v) == 1) && (!no || !holds(s, no, v));
}

static bool type_holds(const struct json *type, const struct json *v)
{
    if (json_kind(type) == JSON_STRING_KIND)
        return type_is(v, json_as_string(type));
    bool any = json_kind(type) != JSON_ARRAY_KIND;
    for (size_t i = 0; !any && i < json_length(type); i++)
        any = type_is(v, json_as_string(json_at(type, i)));
    return any;
}

static bool holds(const struct json_schema *s, const struct json *schema, const struct json *v)
{
    if (json_kind(schema) == JSON_BOOL_KIND)
        return json_bool(schema);
    const struct json *choices = json_get(schema, "enum"), *only = json_get(schema, "const");
    if (!type_holds(json_get(schema, "type"), v) || (choices && !is_one_of(v, choices)) || (only && !same(v, only)))
        return false;
    if (json_is_numeric(v) && !number_holds(schema, v))
        return false;
    if (json_kind(v) == JSON_STRING_KIND && !string_holds(s, schema, json_as_string(v)))
        return false;
    if (json_kind(v) == JSON_ARRAY_KIND && !array_holds(s, schema, v))
        return false;
    if (json_kind(v) == JSON_OBJECT_KIND && !object_holds(s, schema, v))
        return false;
    return combined_hold(s, schema, v);
}

bool json_schema_holds(const struct json_schema *s, const struct json *value)
{
    return holds(s, s->root, value);
}
