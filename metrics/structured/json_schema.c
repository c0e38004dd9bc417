/*
 * json_schema.c -- see json_schema.h: reads a schema into nodes, resolves its
 * references, and runs the root on a text.
 *
 * Schemas are the arguments of certain keywords (table in schema_apply.c); $id, $anchor and $ref have a meaning only
 * there.  A reference by JSON pointer may lead elsewhere, so resolving may read more nodes.
 */
#include "metrics/structured/json_schema.h"

#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/regex.h"
#include "metrics/structured/ecma_regex.h"
#include "metrics/structured/json_format.h"
#include "metrics/structured/schema_internal.h"
#include "metrics/structured/schema_meta.h"
#include "metrics/structured/schema_uri.h"

enum { MAX_BYTES = 1 << 24 };

/* ---- the draft ---- */

static const struct {
    const char *uri; /* the draft's meta-schema, without scheme and empty fragment */
    enum schema_draft draft;
    const char *name;
} drafts[] = {
    { "json-schema.org/draft/2020-12/schema", DRAFT_2020, "2020-12" },
    { "json-schema.org/draft/2019-09/schema", DRAFT_2019, "2019-09" },
    { "json-schema.org/draft-07/schema", DRAFT_7, "7" },
    { "json-schema.org/draft-06/schema", DRAFT_7, "7" }, /* a part of draft 7 */
};

/* Another meta-schema, even one made from a draft, may leave keywords out: only the drafts themselves are known. */
static bool draft_named(str schema, enum schema_draft *out, struct err *e)
{
    str fragment, uri = uri_split_fragment(schema, &fragment);
    size_t scheme = str_starts(uri, S("https://")) ? 8 : str_starts(uri, S("http://")) ? 7 : 0;

    for (size_t i = 0; i < COUNT_OF(drafts) && fragment.n == 0; i++)
        if (str_equal(str_slice(uri, scheme, uri.n), str_from(drafts[i].uri))) {
            *out = drafts[i].draft;
            return true;
        }
    return err_set(e, ERR_UNSUPPORTED,
                   "$schema: unknown draft (found \"" STR_FMT
                   "\", expected the meta-schema of 2020-12, 2019-09, 7 or 6)",
                   STR_ARG(str_slice(schema, 0, 100)));
}

struct draft_hints {
    bool of_7, of_2020;
};

static void find_draft_hints(const struct json_value *v, struct draft_hints *s);

static void find_hints_in(const struct json_value *v, enum schema_subschemas subschemas, struct draft_hints *s)
{
    bool itself = subschemas == SUBSCHEMAS_ONE || (subschemas == SUBSCHEMAS_ONE_OR_LIST && v->kind != JSON_VALUE_ARRAY);

    if (itself)
        find_draft_hints(v, s);
    for (size_t i = 0; !itself && subschemas != SUBSCHEMAS_NONE && i < v->n; i++)
        find_draft_hints(&v->items[i], s);
}

/* Keywords that exist in only one of the drafts. */
static void find_draft_hints(const struct json_value *v, struct draft_hints *s)
{
    const struct json_value *items = json_value_get(v, S("items")), *id = json_value_get(v, S("$id"));
    const char *last = "";

    for (size_t i = 0; i < schema_keyword_count(); i++) {
        const struct schema_keyword *k = schema_keyword_at(i);
        const struct json_value *argument = json_value_get(v, str_from(k->name));
        if (!argument || strcmp(k->name, last) == 0)
            continue;
        last = k->name; /* `items` has two rows */
        s->of_2020 = s->of_2020 || !(k->drafts & DRAFT_7);
        find_hints_in(argument, k->subschemas, s);
    }
    s->of_7 = s->of_7 || json_value_get(v, S("definitions")) || json_value_get(v, S("dependencies")) ||
              json_value_get(v, S("additionalItems")) || (items && items->kind == JSON_VALUE_ARRAY) ||
              (id && str_starts(id->text, S("#")));
}

static bool draft_of(const struct json_value *root, enum schema_draft *out, struct err *e)
{
    const struct json_value *named = json_value_get(root, S("$schema"));
    struct draft_hints s = { 0 };

    if (named)
        return draft_named(named->text, out, e);
    find_draft_hints(root, &s);
    *out = s.of_7 && !s.of_2020 ? DRAFT_7 : DRAFT_2020;
    return true;
}

const char *json_schema_draft(const struct json_schema *s)
{
    size_t i = 0;

    while (drafts[i].draft != s->resources[0].draft)
        i++;
    return drafts[i].name;
}

/* ---- arguments of keywords ---- */

static bool all_strings(const struct json_value *v)
{
    for (size_t i = 0; i < v->n; i++)
        if (v->items[i].kind != JSON_VALUE_STRING)
            return false;
    return v->kind == JSON_VALUE_ARRAY;
}

static bool are_types(const struct json_value *v)
{
    static const char *const names[] = { "null", "boolean", "number", "integer", "string", "array", "object" };
    bool all = v->kind == JSON_VALUE_STRING || (all_strings(v) && v->n > 0);

    for (size_t i = 0; all && i < (v->kind == JSON_VALUE_ARRAY ? v->n : 1); i++) {
        bool known = false;
        for (size_t k = 0; k < COUNT_OF(names); k++)
            known = known || str_is(v->kind == JSON_VALUE_ARRAY ? v->items[i].text : v->text, names[k]);
        all = known;
    }
    return all;
}

static bool is_map_of_names(const struct json_value *v)
{
    for (size_t i = 0; i < v->n; i++)
        if (!all_strings(&v->items[i]))
            return false;
    return v->kind == JSON_VALUE_OBJECT;
}

static bool argument_is_valid(const struct schema_keyword *k, const struct json_value *v, const char **expected)
{
    const struct decimal zero = { .digits = { "", 0 } };

    switch (k->takes) {
    case TAKES_NUMBER:
        *expected = "a number";
        return v->kind == JSON_VALUE_NUMBER;
    case TAKES_POSITIVE:
        *expected = "a number above 0";
        return v->kind == JSON_VALUE_NUMBER && decimal_compare(&v->number, &zero) > 0;
    case TAKES_COUNT:
        *expected = "an integer from 0";
        return v->kind == JSON_VALUE_NUMBER && decimal_compare(&v->number, &zero) >= 0 &&
               decimal_is_integer(&v->number);
    case TAKES_STRING:
        *expected = "a string";
        return v->kind == JSON_VALUE_STRING;
    case TAKES_BOOL:
        *expected = "true or false";
        return v->kind == JSON_VALUE_BOOL;
    case TAKES_NAMES:
        *expected = "a list of names";
        return all_strings(v);
    case TAKES_MAP_OF_NAMES:
        *expected = "an object of lists of names";
        return is_map_of_names(v);
    case TAKES_LIST:
        *expected = "a list";
        return v->kind == JSON_VALUE_ARRAY;
    case TAKES_TYPES:
        *expected = "null, boolean, number, integer, string, array or object, or a list of them";
        return are_types(v);
    case TAKES_ANY:
        break;
    }
    *expected = k->subschemas == SUBSCHEMAS_LIST ? "a list of schemas" : "an object of schemas";
    if (k->subschemas == SUBSCHEMAS_LIST)
        return v->kind == JSON_VALUE_ARRAY;
    return (k->subschemas != SUBSCHEMAS_MAP && k->subschemas != SUBSCHEMAS_MAP_OR_NAMES) ||
           v->kind == JSON_VALUE_OBJECT;
}

static const char *kind_name(const struct json_value *v)
{
    static const char *const names[] = {
        [JSON_VALUE_NULL] = "null",       [JSON_VALUE_BOOL] = "a boolean", [JSON_VALUE_NUMBER] = "a number",
        [JSON_VALUE_STRING] = "a string", [JSON_VALUE_ARRAY] = "an array", [JSON_VALUE_OBJECT] = "an object"
    };
    return names[v->kind];
}

/* ---- nodes ---- */

static bool load_node(struct json_schema *s, struct json_value *v, size_t resource, struct err *e);

static bool load_map(struct json_schema *s, struct json_value *map, size_t resource, bool lists_pass, struct err *e)
{
    for (size_t i = 0; i < map->n; i++) {
        bool ok = lists_pass && map->items[i].kind == JSON_VALUE_ARRAY
                      ? all_strings(&map->items[i]) || err_set(e, ERR_PARSE, "expected a schema or a list of names")
                      : load_node(s, &map->items[i], resource, e);
        if (!ok)
            return map->names ? err_wrap(e, STR_FMT, STR_ARG(str_slice(map->names[i], 0, 60))) : err_wrap(e, "%zu", i);
    }
    return true;
}

static bool load_argument(struct json_schema *s, const struct schema_keyword *k, struct json_value *v, size_t resource,
                          struct err *e)
{
    switch (k->subschemas) {
    case SUBSCHEMAS_NONE:
        return true;
    case SUBSCHEMAS_ONE:
        return load_node(s, v, resource, e);
    case SUBSCHEMAS_ONE_OR_LIST:
        return v->kind == JSON_VALUE_ARRAY ? load_map(s, v, resource, false, e) : load_node(s, v, resource, e);
    case SUBSCHEMAS_LIST:
    case SUBSCHEMAS_MAP:
        return load_map(s, v, resource, false, e);
    case SUBSCHEMAS_MAP_OR_NAMES:
        return load_map(s, v, resource, true, e);
    }
    return false;
}

static bool add_pattern(struct json_schema *s, str pattern, struct regex **out, struct err *e)
{
    str translated;

    if (!ecma_regex_translate(pattern, &translated, &s->mem, e) || !(*out = regex_open(translated, 0, e)))
        return err_wrap(e, "pattern \"" STR_FMT "\"", STR_ARG(str_slice(pattern, 0, 60)));
    VEC_PUSH(s->regexes, s->n_regexes, s->regex_capacity) = *out;
    return true;
}

/* Prepares what a check needs in addition to its argument. */
static bool prepare_check(struct json_schema *s, struct schema_check *c, struct err *e)
{
    str name = str_from(c->keyword->name);
    bool of_names = str_is(name, "patternProperties");
    struct strbuf list = { 0 };

    s->marks_wanted = s->marks_wanted || str_starts(name, S("unevaluated"));
    if (str_is(name, "format") && s->formats_asserted && !json_format_find(c->argument->text)) {
        json_format_list(&list);
        err_set(e, ERR_UNSUPPORTED, "format \"" STR_FMT "\" cannot be asserted (expected %s)",
                STR_ARG(str_slice(c->argument->text, 0, 40)), list.s);
        strbuf_release(&list);
        return false;
    }
    if (!of_names && !str_is(name, "pattern"))
        return true;
    c->patterns = ARENA_NEW(&s->mem, struct regex *, of_names ? c->argument->n : 1);
    if (!of_names)
        return add_pattern(s, c->argument->text, c->patterns, e);
    for (size_t i = 0; i < c->argument->n; i++)
        if (!add_pattern(s, c->argument->names[i], &c->patterns[i], e))
            return false;
    return true;
}

static bool load_keyword(struct json_schema *s, struct schema_node *node, const struct schema_keyword *k,
                         struct json_value *argument, struct err *e)
{
    const char *expected = "";

    if (!argument_is_valid(k, argument, &expected))
        return err_set(e, ERR_PARSE, "%s: bad value (found %s, expected %s)", k->name, kind_name(argument), expected);
    if (!load_argument(s, k, argument, node->resource, e))
        return err_wrap(e, "%s", k->name);
    if (!k->check)
        return true;
    struct schema_check *c = &node->checks[node->n_checks++];
    *c = (struct schema_check){ .keyword = k, .argument = argument, .node = node };
    return prepare_check(s, c, e);
}

static void add_anchor(struct json_schema *s, const struct schema_node *node, str name, bool dynamic)
{
    VEC_PUSH(s->anchors, s->n_anchors, s->anchor_capacity) =
        (struct schema_anchor){ .resource = node->resource, .name = name, .node = node, .dynamic = dynamic };
}

static void add_resource(struct json_schema *s, const struct schema_node *root, str uri, enum schema_draft draft)
{
    VEC_PUSH(s->resources, s->n_resources,
             s->resource_capacity) = (struct schema_resource){ .uri = uri, .draft = draft, .root = root };
}

/* 2019-09: the root of a resource may be a target of $recursiveRef in other resources.  It is kept as an anchor. */
#define RECURSIVE_ANCHOR S("#")

static bool has_recursive_anchor(const struct schema_node *root)
{
    const struct json_value *anchor = json_value_get(root->value, S("$recursiveAnchor"));
    return anchor && anchor->kind == JSON_VALUE_BOOL && anchor->truth;
}

/* Records $id, $anchor, $dynamicAnchor and $recursiveAnchor, by which references find the node. */
static bool name_node(struct json_schema *s, struct schema_node *node, struct err *e)
{
    const struct json_value *v = node->value, *id = json_value_get(v, S("$id"));
    const struct json_value *schema = json_value_get(v, S("$schema"));
    enum schema_draft draft = s->resources[node->resource].draft;
    str fragment;

    if (id && id->kind == JSON_VALUE_STRING) {
        str uri = uri_split_fragment(uri_resolve(s->resources[node->resource].uri, id->text, &s->mem), &fragment);
        bool itself = uri_split_fragment(id->text, &fragment).n > 0;
        if (fragment.n && draft != DRAFT_7)
            return err_set(e, ERR_PARSE, "$id: has a fragment (found \"" STR_FMT "\", expected $anchor for that)",
                           STR_ARG(str_slice(id->text, 0, 100)));
        if (itself && schema && v != s->resources[0].root->value &&
            (schema->kind != JSON_VALUE_STRING || !draft_named(schema->text, &draft, e)))
            return false;
        if (itself && v == s->resources[0].root->value) {
            s->resources[0].uri = uri;
        } else if (itself) {
            add_resource(s, node, uri, draft);
            node->resource = s->n_resources - 1;
        }
        if (fragment.n)
            add_anchor(s, node, fragment, false);
    }
    const struct json_value *anchor = json_value_get(v, S("$anchor"));
    const struct json_value *dynamic = json_value_get(v, S("$dynamicAnchor"));
    if (draft != DRAFT_7 && anchor && anchor->kind == JSON_VALUE_STRING)
        add_anchor(s, node, anchor->text, false);
    if (draft == DRAFT_2020 && dynamic && dynamic->kind == JSON_VALUE_STRING)
        add_anchor(s, node, dynamic->text, true);
    if (draft == DRAFT_2019 && s->resources[node->resource].root == node && has_recursive_anchor(node))
        add_anchor(s, node, RECURSIVE_ANCHOR, true);
    return true;
}

static bool load_node(struct json_schema *s, struct json_value *v, size_t resource, struct err *e)
{
    if (v->note)
        return true;
    if (v->kind != JSON_VALUE_OBJECT && v->kind != JSON_VALUE_BOOL)
        return err_set(e, ERR_PARSE, "not a schema (found %s, expected an object, true or false)", kind_name(v));
    struct schema_node *node = ARENA_NEW(&s->mem, struct schema_node, 1);
    *node = (struct schema_node){ .value = v, .resource = resource };
    v->note = node;
    VEC_PUSH(s->nodes, s->n_nodes, s->node_capacity) = node;
    if (s->n_resources == 0) { /* the root */
        enum schema_draft draft;
        if (!draft_of(v, &draft, e))
            return false;
        add_resource(s, node, (str){ "", 0 }, draft);
    }
    if (v->kind == JSON_VALUE_BOOL)
        return true;
    const struct json_value *ref = json_value_get(v, S("$ref"));
    bool only_ref = s->resources[resource].draft == DRAFT_7 && ref && ref->kind == JSON_VALUE_STRING;
    if (!only_ref && !name_node(s, node, e))
        return false;
    enum schema_draft draft = s->resources[node->resource].draft;
    node->checks = ARENA_NEW(&s->mem, struct schema_check, v->n);
    for (size_t i = 0; i < schema_keyword_count(); i++) {
        const struct schema_keyword *k = schema_keyword_at(i);
        struct json_value *argument = k->drafts & draft ? json_value_get(v, str_from(k->name)) : NULL;
        if (argument && (!only_ref || argument == ref) && !load_keyword(s, node, k, argument, e))
            return false;
    }
    return true;
}

/* ---- references ---- */

static bool unresolved(const struct schema_check *c, const char *why, struct err *e)
{
    return err_set(e, ERR_PARSE, "%s \"" STR_FMT "\": %s", c->keyword->name,
                   STR_ARG(str_slice(c->argument->text, 0, 100)), why);
}

static bool resolve_pointer(struct json_schema *s, struct schema_check *c, size_t resource, str pointer, struct err *e)
{
    struct json_value *v = (struct json_value *)s->resources[resource].root->value;
    str part;

    while (pointer_next(&pointer, &part, &s->mem)) {
        const struct schema_node *node = v->note;
        resource = node ? node->resource : resource;
        v = pointer_step(v, part);
        if (!v)
            return unresolved(c, "the pointer has no target", e);
    }
    if (!load_node(s, v, resource, e))
        return err_wrap(e, STR_FMT, STR_ARG(c->argument->text));
    c->target = v->note;
    return true;
}

static bool find_resource(const struct json_schema *s, str uri, size_t *out)
{
    for (size_t i = 0; i < s->n_resources; i++)
        if (str_equal(s->resources[i].uri, uri)) {
            *out = i;
            return true;
        }
    return false;
}

/* A meta-schema is read when the first reference to it is resolved. */
static bool find_meta(struct json_schema *s, str uri, size_t *out, struct err *e)
{
    str id, text;

    if (!schema_meta_find(uri, &id, &text, &s->mem))
        return false;
    if (find_resource(s, id, out))
        return true;
    struct json_value *root = json_value_parse(text, &s->mem, e);
    if (!root || !load_node(s, root, 0, e))
        return false;
    *out = schema_node_of(root)->resource;
    return true;
}

/* Only "#" is allowed, the root of its own resource. */
static bool resolve_recursive(struct json_schema *s, struct schema_check *c, struct err *e)
{
    if (!str_equal(c->argument->text, S("#")))
        return unresolved(c, "bad value (expected \"#\")", e);
    c->target = s->resources[c->node->resource].root;
    if (has_recursive_anchor(c->target))
        c->dynamic_anchor = RECURSIVE_ANCHOR;
    return true;
}

static bool resolve(struct json_schema *s, struct schema_check *c, struct err *e)
{
    str fragment, text = c->argument->text, base = s->resources[c->node->resource].uri;
    str uri = uri_split_fragment(uri_resolve(base, text, &s->mem), &fragment);
    size_t resource = c->node->resource;
    bool elsewhere = uri_split_fragment(text, &fragment).n > 0;

    if (elsewhere && !find_resource(s, uri, &resource) && !find_meta(s, uri, &resource, e))
        return e->code != 0
                   ? false
                   : unresolved(c, "no such schema in this file (expected one with that $id; nothing is fetched)", e);
    fragment = uri_percent_decode(fragment, &s->mem);
    c->target = s->resources[resource].root;
    if (fragment.n == 0)
        return true;
    if (fragment.s[0] == '/')
        return resolve_pointer(s, c, resource, fragment, e);
    c->target = NULL;
    for (size_t i = 0; i < s->n_anchors; i++) {
        const struct schema_anchor *anchor = &s->anchors[i];
        if (anchor->resource != resource || !str_equal(anchor->name, fragment))
            continue;
        c->target = anchor->node;
        if (anchor->dynamic && str_is(str_from(c->keyword->name), "$dynamicRef"))
            c->dynamic_anchor = fragment;
    }
    return c->target || unresolved(c, "no such anchor", e);
}

/* Resolving may add nodes, which may have references too. */
static bool resolve_all(struct json_schema *s, struct err *e)
{
    for (size_t i = 0; i < s->n_nodes; i++)
        for (size_t k = 0; k < s->nodes[i]->n_checks; k++) {
            struct schema_check *c = &s->nodes[i]->checks[k];
            str name = str_from(c->keyword->name);
            bool recursive = str_is(name, "$recursiveRef"),
                 is_ref = str_is(name, "$ref") || str_is(name, "$dynamicRef");
            if ((is_ref && !resolve(s, c, e)) || (recursive && !resolve_recursive(s, c, e)))
                return false;
        }
    return true;
}

/* ---- opening ---- */

struct json_schema *json_schema_new(str text, enum json_schema_formats formats, struct err *e)
{
    struct json_schema *s = xcalloc(1, sizeof *s);

    s->formats_asserted = formats == JSON_SCHEMA_FORMATS_ASSERTED;
    struct json_value *root = json_value_parse(arena_str(&s->mem, text), &s->mem, e);
    if (root && load_node(s, root, 0, e) && resolve_all(s, e)) {
        s->root = root->note;
        return s;
    }
    json_schema_close(s);
    return NULL;
}

struct json_schema *json_schema_open(const char *path, enum json_schema_formats formats, struct err *e)
{
    struct arena a = { 0 };
    struct json_schema *s = NULL;
    str text;

    if (file_read(path, MAX_BYTES, &a, &text, e)) {
        s = json_schema_new(text, formats, e);
        if (!s)
            err_wrap(e, "%s", path);
    }
    arena_free(&a);
    return s;
}

void json_schema_close(struct json_schema *s)
{
    if (!s)
        return;
    for (size_t i = 0; i < s->n_regexes; i++)
        regex_close(s->regexes[i]);
    free(s->regexes);
    free(s->resources);
    free(s->anchors);
    free(s->nodes);
    arena_free(&s->mem);
    free(s);
}

/* ---- checking ---- */

bool json_schema_validate(const struct json_schema *s, str text, bool *valid, struct err *e)
{
    struct err trouble = { 0 }, no_json = { 0 };
    struct schema_run r = { .schema = s, .e = &trouble };
    const struct json_value *v = json_value_parse(text, &r.mem, &no_json);

    r.scope = ARENA_UNINIT(&r.mem, size_t, SCHEMA_MAX_NESTED + 1);
    *valid = v && schema_apply(&r, s->root, v, NULL) && !r.too_deep;
    arena_free(&r.mem);
    if (trouble.code)
        *e = trouble;
    return trouble.code == 0;
}
