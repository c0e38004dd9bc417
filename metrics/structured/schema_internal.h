/*
 * schema_internal.h -- a schema in memory: nodes with one check per keyword (private to
 * structured/).
 *
 * Loading (json_schema.c) turns every schema object of the file into a node,
 * resolves references and compiles patterns.  Checking (schema_apply.c) runs the
 * checks of a node on a value.  Keywords are rows of a table: schema_assert.c has
 * those that check a value without other schemas, schema_apply.c the others.
 */
#ifndef METRICS_STRUCTURED_SCHEMA_INTERNAL_H
#define METRICS_STRUCTURED_SCHEMA_INTERNAL_H

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "metrics/structured/json_schema.h"
#include "metrics/structured/json_value.h"

struct regex;
struct schema_check;
struct schema_node;

enum schema_draft { DRAFT_7 = 1, DRAFT_2019 = 2, DRAFT_2020 = 4, DRAFT_ANY = 7 };

/* A schema with its own $id, or the root: the base of the references in it. */
struct schema_resource {
    str uri; /* without fragment; empty for a root without $id */
    enum schema_draft draft;
    const struct schema_node *root;
};

struct schema_node {
    const struct json_value *value; /* an object, true or false */
    size_t resource;                /* index */
    struct schema_check *checks;    /* [n_checks], in the order of their keywords' rows */
    size_t n_checks;
};

/* One keyword in one schema. */
struct schema_check {
    const struct schema_keyword *keyword;
    const struct json_value *argument;
    const struct schema_node *node;   /* the schema that has the keyword */
    const struct schema_node *target; /* of $ref, $dynamicRef, $recursiveRef */
    str dynamic_anchor;               /* of the latter two: looked up in the dynamic scope; empty = none */
    struct regex **patterns;          /* of pattern (one) and patternProperties (one per member) */
};

/* Where the argument of a keyword contains schemas. */
enum schema_subschemas {
    SUBSCHEMAS_NONE,
    SUBSCHEMAS_ONE,
    SUBSCHEMAS_LIST,
    SUBSCHEMAS_MAP,
    SUBSCHEMAS_ONE_OR_LIST,
    SUBSCHEMAS_MAP_OR_NAMES
};
/* The kind of argument. */
enum schema_argument {
    TAKES_ANY,
    TAKES_NUMBER,
    TAKES_POSITIVE,
    TAKES_COUNT,
    TAKES_STRING,
    TAKES_BOOL,
    TAKES_NAMES,
    TAKES_MAP_OF_NAMES,
    TAKES_LIST,
    TAKES_TYPES,
};

struct schema_run;

struct schema_keyword {
    const char *name;
    unsigned drafts; /* enum schema_draft, added up */
    enum schema_subschemas subschemas;
    enum schema_argument takes;
    /* True if the value satisfies the keyword.  marks[v->n]: the members evaluated so far, to
     * which it adds its own; NULL if they are not needed.  The function is NULL for an
     * annotation, or for a keyword that another one reads. */
    bool (*check)(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
};

/* All rows, in the order in which checks run: unevaluated* come last. */
size_t schema_keyword_count(void);
const struct schema_keyword *schema_keyword_at(size_t i);

struct json_schema {
    struct arena mem;
    struct schema_resource *resources; /* [n_resources] */
    size_t n_resources, resource_capacity;
    struct schema_anchor {
        size_t resource;
        str name;
        const struct schema_node *node;
        bool dynamic;
    } * anchors; /* [n_anchors] */
    size_t n_anchors, anchor_capacity;
    struct schema_node **nodes; /* [n_nodes] */
    size_t n_nodes, node_capacity;
    struct regex **regexes; /* [n_regexes] */
    size_t n_regexes, regex_capacity;
    const struct schema_node *root;
    bool marks_wanted; /* there is an unevaluated* keyword */
    bool formats_asserted;
};

/* The node of a schema value. */
static inline const struct schema_node *schema_node_of(const struct json_value *v)
{
    return v->note;
}

/* One value being checked. */
struct schema_run {
    const struct json_schema *schema;
    struct arena mem;
    size_t *scope; /* [n_scope] resources entered, outermost first: the dynamic scope */
    size_t n_scope;
    size_t steps;
    int depth;                   /* nodes within each other */
    const struct json_value *at; /* the current value */
    int same;                    /* number of innermost nodes that check it */
    bool too_deep;               /* the value is nested too deep and therefore not valid */
    struct err *e;               /* if set, the check has no result */
};

/* Applies a node to a value; if it holds, the members that it evaluated are added to marks. */
bool schema_apply(struct schema_run *r, const struct schema_node *node, const struct json_value *v, bool *marks);
/* Maximum number of nested nodes, and of nested nodes on one value, which only circular references reach. */
enum { SCHEMA_MAX_NESTED = 4096, SCHEMA_MAX_SAME = 256 };

/* Counts n steps; false with an error if there are too many. */
static inline bool schema_charge(struct schema_run *r, size_t n)
{
    if (r->e->code || r->too_deep)
        return false;
    r->steps += n;
    return r->steps <= JSON_SCHEMA_MAX_STEPS ||
           err_set(r->e, ERR_UNSUPPORTED, "the schema takes more than %d steps on this answer", JSON_SCHEMA_MAX_STEPS);
}

/* schema_assert.c: the functions of its keywords. */
/* Each sets the error or returns false where the value does not satisfy the keyword; marks as in struct
 * schema_keyword. */
bool schema_check_type(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_enum(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_const(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_number(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_multiple(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_size(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_pattern(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_unique(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_required(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);
bool schema_check_dependent_required(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                     bool *marks);
bool schema_check_format(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks);

/* True if all names of a list are members of v. */
static inline bool schema_has_all(const struct json_value *v, const struct json_value *names)
{
    for (size_t i = 0; i < names->n; i++)
        if (!json_value_get(v, names->items[i].text))
            return false;
    return true;
}

#endif
