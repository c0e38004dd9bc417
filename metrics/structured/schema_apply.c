/*
 * schema_apply.c -- keywords of JSON Schema that apply other schemas (core
 * specification, sections 8, 10 and 11), and the table of all keywords.
 *
 * A schema "evaluates" the members of an object or array to which it applies a schema;
 * unevaluatedProperties and unevaluatedItems apply to the others.  `marks` records the
 * evaluated members: each node collects its own and passes them to its caller only if
 * it holds, so that a failing branch of anyOf evaluates nothing.
 */
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "metrics/structured/schema_internal.h"

static bool run_checks(struct schema_run *r, const struct schema_node *node, const struct json_value *v, bool *marks)
{
    bool *own = marks, ok = true;

    if (r->schema->marks_wanted && v->n) {
        if (!schema_charge(r, v->n / 2))
            return false;
        own = ARENA_NEW(&r->mem, bool, v->n);
    }
    for (size_t i = 0; ok && i < node->n_checks; i++)
        ok = node->checks[i].keyword->check(r, &node->checks[i], v, own) && !r->e->code;
    for (size_t i = 0; ok && marks && own != marks && i < v->n; i++)
        marks[i] = marks[i] || own[i];
    return ok;
}

bool schema_apply(struct schema_run *r, const struct schema_node *node, const struct json_value *v, bool *marks)
{
    const struct json_value *at = r->at;
    size_t n_scope = r->n_scope;
    int same = r->same;

    if (!schema_charge(r, 1))
        return false;
    if (node->value->kind == JSON_VALUE_BOOL)
        return node->value->truth;
    r->same = at == v ? same + 1 : 0;
    r->at = v;
    if (r->same > SCHEMA_MAX_SAME)
        return err_set(r->e, ERR_PARSE, "the schema's references are circular");
    r->too_deep = r->depth == SCHEMA_MAX_NESTED;
    r->depth++;
    if (n_scope == 0 || r->scope[n_scope - 1] != node->resource)
        r->scope[r->n_scope++] = node->resource;
    bool ok = !r->too_deep && run_checks(r, node, v, marks);
    r->depth--;
    r->n_scope = n_scope;
    r->at = at;
    r->same = same;
    return ok;
}

/* ---- on the same value ---- */

static bool check_ref(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    return schema_apply(r, c->target, v, marks);
}

/* The target is in the outermost entered resource that has the anchor. */
static bool check_dynamic_ref(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                              bool *marks)
{
    const struct json_schema *s = r->schema;

    for (size_t i = 0; c->dynamic_anchor.n && i < r->n_scope; i++) {
        if (!schema_charge(r, s->n_anchors))
            return false;
        for (size_t k = 0; k < s->n_anchors; k++)
            if (s->anchors[k].dynamic && s->anchors[k].resource == r->scope[i] &&
                str_equal(s->anchors[k].name, c->dynamic_anchor))
                return schema_apply(r, s->anchors[k].node, v, marks);
    }
    return schema_apply(r, c->target, v, marks);
}

static size_t count_valid(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    size_t n = 0;

    for (size_t i = 0; i < c->argument->n; i++)
        n += schema_apply(r, schema_node_of(&c->argument->items[i]), v, marks);
    return n;
}

static bool check_all_of(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    for (size_t i = 0; i < c->argument->n; i++)
        if (!schema_apply(r, schema_node_of(&c->argument->items[i]), v, marks))
            return false;
    return true;
}

/* All branches are tried: each that holds evaluates members. */
static bool check_any_of(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    return count_valid(r, c, v, marks) > 0;
}

static bool check_one_of(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    return count_valid(r, c, v, marks) == 1;
}

static bool check_not(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)marks;
    return !schema_apply(r, schema_node_of(c->argument), v, NULL);
}

static const struct json_value *sibling(const struct schema_check *c, const char *keyword)
{
    return json_value_get(c->node->value, str_from(keyword));
}

static bool check_if(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    bool valid = schema_apply(r, schema_node_of(c->argument), v, marks);
    const struct json_value *next = sibling(c, valid ? "then" : "else");

    return !next || schema_apply(r, schema_node_of(next), v, marks);
}

/* dependentSchemas, and dependencies of draft 7, in which a list names required members. */
static bool check_dependent_schemas(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                    bool *marks)
{
    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < c->argument->n; i++) {
        const struct json_value *one = &c->argument->items[i];
        if (!json_value_get(v, c->argument->names[i]))
            continue;
        bool ok = one->kind == JSON_VALUE_ARRAY ? schema_charge(r, one->n) && schema_has_all(v, one)
                                                : schema_apply(r, schema_node_of(one), v, marks);
        if (!ok)
            return false;
    }
    return true;
}

/* ---- on the members of objects ---- */

static bool matches(struct schema_run *r, struct regex *pattern, str name)
{
    struct regex_match m;
    struct err why = { 0 };
    bool found = regex_find(pattern, name, 0, &m, &why);

    if (why.code) {
        *r->e = why;
        err_wrap(r->e, "patternProperties");
    }
    return found;
}

static const struct schema_check *check_named(const struct schema_node *node, const char *name)
{
    for (size_t i = 0; i < node->n_checks; i++)
        if (strcmp(node->checks[i].keyword->name, name) == 0)
            return &node->checks[i];
    return NULL;
}

static bool apply_member(struct schema_run *r, const struct json_value *schema, const struct json_value *v, size_t i,
                         bool *marks)
{
    if (!schema_apply(r, schema_node_of(schema), &v->items[i], NULL))
        return false;
    if (marks)
        marks[i] = true;
    return true;
}

static bool check_properties(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                             bool *marks)
{
    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < v->n; i++) {
        const struct json_value *schema = json_value_get(c->argument, v->names[i]);
        if (schema && !apply_member(r, schema, v, i, marks))
            return false;
    }
    return true;
}

static bool check_pattern_properties(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                     bool *marks)
{
    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < v->n; i++)
        for (size_t k = 0; k < c->argument->n; k++) {
            if (!schema_charge(r, 1 + v->names[i].n / 64))
                return false;
            if (matches(r, c->patterns[k], v->names[i]) && !apply_member(r, &c->argument->items[k], v, i, marks))
                return false;
        }
    return true;
}

/* For the members that neither properties nor patternProperties of the same schema name. */
static bool check_additional_properties(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                        bool *marks)
{
    const struct json_value *properties = sibling(c, "properties");
    const struct schema_check *patterns = check_named(c->node, "patternProperties");

    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < v->n; i++) {
        bool named = json_value_get(properties, v->names[i]) != NULL;
        for (size_t k = 0; patterns && !named && k < patterns->argument->n; k++)
            named = matches(r, patterns->patterns[k], v->names[i]);
        if (!named && !apply_member(r, c->argument, v, i, marks))
            return false;
    }
    return true;
}

static bool check_property_names(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                 bool *marks)
{
    (void)marks;
    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < v->n; i++) {
        const struct json_value name = { .kind = JSON_VALUE_STRING, .text = v->names[i] };
        if (!schema_apply(r, schema_node_of(c->argument), &name, NULL))
            return false;
    }
    return true;
}

/* ---- on the items of arrays ---- */

static bool apply_items(struct schema_run *r, const struct json_value *schema, const struct json_value *v, size_t from,
                        bool *marks)
{
    for (size_t i = from; i < v->n; i++)
        if (!apply_member(r, schema, v, i, marks))
            return false;
    return true;
}

static bool check_prefix_items(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                               bool *marks)
{
    for (size_t i = 0; v->kind == JSON_VALUE_ARRAY && i < v->n && i < c->argument->n; i++)
        if (!apply_member(r, &c->argument->items[i], v, i, marks))
            return false;
    return true;
}

/* One schema for all items after prefixItems; before 2020-12 also a list with one for each item. */
static bool check_items(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    const struct json_value *prefix = r->schema->resources[c->node->resource].draft == DRAFT_2020
                                          ? sibling(c, "prefixItems")
                                          : NULL;

    if (v->kind != JSON_VALUE_ARRAY)
        return true;
    if (c->argument->kind == JSON_VALUE_ARRAY)
        return check_prefix_items(r, c, v, marks);
    return apply_items(r, c->argument, v, prefix ? prefix->n : 0, marks);
}

static bool check_additional_items(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                   bool *marks)
{
    const struct json_value *items = sibling(c, "items");

    if (v->kind != JSON_VALUE_ARRAY || !items || items->kind != JSON_VALUE_ARRAY)
        return true;
    return apply_items(r, c->argument, v, items->n, marks);
}

static bool check_contains(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    enum schema_draft draft = r->schema->resources[c->node->resource].draft;
    const struct json_value *low = draft > DRAFT_7 ? sibling(c, "minContains") : NULL;
    const struct json_value *high = draft > DRAFT_7 ? sibling(c, "maxContains") : NULL;
    char buffer[24];
    size_t n = 0;

    if (v->kind != JSON_VALUE_ARRAY)
        return true;
    for (size_t i = 0; i < v->n; i++)
        n += apply_member(r, c->argument, v, i, draft == DRAFT_2020 ? marks : NULL);
    struct decimal count = decimal_from_size(n, buffer);
    return (low ? decimal_compare(&count, &low->number) >= 0 : n > 0) &&
           (!high || decimal_compare(&count, &high->number) <= 0);
}

/* ---- on members that nothing else has evaluated ---- */

static bool apply_unevaluated(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                              bool *marks)
{
    for (size_t i = 0; i < v->n; i++)
        if (!marks[i] && !apply_member(r, c->argument, v, i, marks))
            return false;
    return true;
}

static bool check_unevaluated_items(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                    bool *marks)
{
    return v->kind != JSON_VALUE_ARRAY || apply_unevaluated(r, c, v, marks);
}

static bool check_unevaluated_properties(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                         bool *marks)
{
    return v->kind != JSON_VALUE_OBJECT || apply_unevaluated(r, c, v, marks);
}

/* ---- the table ---- */

#define SINCE_2019 (DRAFT_2019 | DRAFT_2020)
#define UNTIL_2019 (DRAFT_7 | DRAFT_2019)

/* clang-format off */
static const struct schema_keyword keywords[] = {
    { .name = "$ref", .drafts = DRAFT_ANY, .takes = TAKES_STRING, .check = check_ref },
    { .name = "$dynamicRef", .drafts = DRAFT_2020, .takes = TAKES_STRING, .check = check_dynamic_ref },
    { .name = "$recursiveRef", .drafts = DRAFT_2019, .takes = TAKES_STRING, .check = check_dynamic_ref },
    { .name = "$id", .drafts = DRAFT_ANY, .takes = TAKES_STRING },
    { .name = "$recursiveAnchor", .drafts = DRAFT_2019, .takes = TAKES_BOOL },
    { .name = "$anchor", .drafts = SINCE_2019, .takes = TAKES_STRING },
    { .name = "$dynamicAnchor", .drafts = DRAFT_2020, .takes = TAKES_STRING },
    { .name = "$defs", .drafts = SINCE_2019, .subschemas = SUBSCHEMAS_MAP },
    { .name = "definitions", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_MAP },

    { .name = "type", .drafts = DRAFT_ANY, .takes = TAKES_TYPES, .check = schema_check_type },
    { .name = "enum", .drafts = DRAFT_ANY, .takes = TAKES_LIST, .check = schema_check_enum },
    { .name = "const", .drafts = DRAFT_ANY, .check = schema_check_const },
    { .name = "multipleOf", .drafts = DRAFT_ANY, .takes = TAKES_POSITIVE, .check = schema_check_multiple },
    { .name = "maximum", .drafts = DRAFT_ANY, .takes = TAKES_NUMBER, .check = schema_check_number },
    { .name = "exclusiveMaximum", .drafts = DRAFT_ANY, .takes = TAKES_NUMBER, .check = schema_check_number },
    { .name = "minimum", .drafts = DRAFT_ANY, .takes = TAKES_NUMBER, .check = schema_check_number },
    { .name = "exclusiveMinimum", .drafts = DRAFT_ANY, .takes = TAKES_NUMBER, .check = schema_check_number },
    { .name = "maxLength", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "minLength", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "maxItems", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "minItems", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "maxProperties", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "minProperties", .drafts = DRAFT_ANY, .takes = TAKES_COUNT, .check = schema_check_size },
    { .name = "pattern", .drafts = DRAFT_ANY, .takes = TAKES_STRING, .check = schema_check_pattern },
    { .name = "uniqueItems", .drafts = DRAFT_ANY, .takes = TAKES_BOOL, .check = schema_check_unique },
    { .name = "required", .drafts = DRAFT_ANY, .takes = TAKES_NAMES, .check = schema_check_required },
    { .name = "dependentRequired", .drafts = SINCE_2019, .takes = TAKES_MAP_OF_NAMES,
      .check = schema_check_dependent_required },
    { .name = "format", .drafts = DRAFT_ANY, .takes = TAKES_STRING, .check = schema_check_format },
    { .name = "minContains", .drafts = SINCE_2019, .takes = TAKES_COUNT },
    { .name = "maxContains", .drafts = SINCE_2019, .takes = TAKES_COUNT },

    { .name = "allOf", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_LIST, .check = check_all_of },
    { .name = "anyOf", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_LIST, .check = check_any_of },
    { .name = "oneOf", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_LIST, .check = check_one_of },
    { .name = "not", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE, .check = check_not },
    { .name = "if", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE, .check = check_if },
    { .name = "then", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE },
    { .name = "else", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE },
    { .name = "dependentSchemas", .drafts = SINCE_2019, .subschemas = SUBSCHEMAS_MAP, .check = check_dependent_schemas },
    { .name = "dependencies", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_MAP_OR_NAMES, .check = check_dependent_schemas },

    { .name = "properties", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_MAP, .check = check_properties },
    { .name = "patternProperties", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_MAP, .check = check_pattern_properties },
    { .name = "additionalProperties", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE, .check = check_additional_properties },
    { .name = "propertyNames", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE, .check = check_property_names },
    { .name = "prefixItems", .drafts = DRAFT_2020, .subschemas = SUBSCHEMAS_LIST, .check = check_prefix_items },
    { .name = "items", .drafts = UNTIL_2019, .subschemas = SUBSCHEMAS_ONE_OR_LIST, .check = check_items },
    { .name = "items", .drafts = DRAFT_2020, .subschemas = SUBSCHEMAS_ONE, .check = check_items },
    { .name = "additionalItems", .drafts = UNTIL_2019, .subschemas = SUBSCHEMAS_ONE, .check = check_additional_items },
    { .name = "contains", .drafts = DRAFT_ANY, .subschemas = SUBSCHEMAS_ONE, .check = check_contains },

    { .name = "unevaluatedItems", .drafts = SINCE_2019, .subschemas = SUBSCHEMAS_ONE, .check = check_unevaluated_items },
    { .name = "unevaluatedProperties", .drafts = SINCE_2019, .subschemas = SUBSCHEMAS_ONE,
      .check = check_unevaluated_properties },
};
/* clang-format on */

size_t schema_keyword_count(void)
{
    return COUNT_OF(keywords);
}

const struct schema_keyword *schema_keyword_at(size_t i)
{
    return &keywords[i];
}
