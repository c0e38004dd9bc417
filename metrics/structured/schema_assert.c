/*
 * schema_assert.c -- keywords of JSON Schema that check a value without other schemas
 * (validation vocabulary, section 6).  Each applies to one kind of value and is true for all others.
 */
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"
#include "metrics/structured/json_format.h"
#include "metrics/structured/schema_internal.h"

static bool is_type(const struct json_value *v, str type)
{
    static const char *const names[] = {
        [JSON_VALUE_NULL] = "null",     [JSON_VALUE_BOOL] = "boolean", [JSON_VALUE_NUMBER] = "number",
        [JSON_VALUE_STRING] = "string", [JSON_VALUE_ARRAY] = "array",  [JSON_VALUE_OBJECT] = "object"
    };

    return str_is(type, names[v->kind]) ||
           (v->kind == JSON_VALUE_NUMBER && str_is(type, "integer") && decimal_is_integer(&v->number));
}

bool schema_check_type(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    const struct json_value *types = c->argument;

    (void)r, (void)marks;
    if (types->kind == JSON_VALUE_STRING)
        return is_type(v, types->text);
    for (size_t i = 0; i < types->n; i++)
        if (is_type(v, types->items[i].text))
            return true;
    return false;
}

bool schema_check_enum(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)marks;
    if (!schema_charge(r, c->argument->n))
        return false;
    for (size_t i = 0; i < c->argument->n; i++)
        if (json_value_compare(v, &c->argument->items[i]) == 0)
            return true;
    return false;
}

bool schema_check_const(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)r, (void)marks;
    return json_value_compare(v, c->argument) == 0;
}

/* ---- numbers and sizes: maximum, exclusiveMinimum, minLength ... ---- */

/* "max..." is an upper bound, "min..." a lower one; "exclusive..." excludes the bound. */
static bool within(str keyword, const struct decimal *x, const struct decimal *bound)
{
    bool exclusive = str_starts(keyword, S("exclusive"));
    bool from_above = str_search(keyword, exclusive ? S("Maximum") : S("max")) != SIZE_MAX;
    int order = decimal_compare(x, bound);

    return exclusive ? (from_above ? order < 0 : order > 0) : (from_above ? order <= 0 : order >= 0);
}

bool schema_check_number(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)r, (void)marks;
    return v->kind != JSON_VALUE_NUMBER || within(str_from(c->keyword->name), &v->number, &c->argument->number);
}

bool schema_check_multiple(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    size_t step = c->argument->number.digits.n;

    (void)marks;
    if (v->kind != JSON_VALUE_NUMBER)
        return true;
    /* Long division takes the product of the lengths in steps, so both are counted. */
    return schema_charge(r, step < 19 ? 1 : (v->number.digits.n + 4 * step) * step / 8) &&
           decimal_is_multiple(&v->number, &c->argument->number);
}

bool schema_check_size(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    str name = str_from(c->keyword->name);
    enum json_value_kind kind = str_ends(name, S("Length"))  ? JSON_VALUE_STRING
                                : str_ends(name, S("Items")) ? JSON_VALUE_ARRAY
                                                             : JSON_VALUE_OBJECT;
    char buffer[24];

    (void)r, (void)marks;
    if (v->kind != kind)
        return true;
    struct decimal size = decimal_from_size(kind == JSON_VALUE_STRING ? utf8_length(v->text) : v->n, buffer);
    return within(name, &size, &c->argument->number);
}

bool schema_check_pattern(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    struct regex_match m;
    struct err why = { 0 };

    (void)marks;
    if (v->kind != JSON_VALUE_STRING || regex_find(c->patterns[0], v->text, 0, &m, &why))
        return true;
    if (why.code) {
        *r->e = why;
        err_wrap(r->e, "pattern \"" STR_FMT "\"", STR_ARG(str_slice(c->argument->text, 0, 60)));
    }
    return false;
}

static int by_value(const void *x, const void *y)
{
    return json_value_compare(*(const struct json_value *const *)x, *(const struct json_value *const *)y);
}

bool schema_check_unique(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    bool unique = true;

    (void)marks;
    if (v->kind != JSON_VALUE_ARRAY || !c->argument->truth || v->n < 2)
        return true;
    if (!schema_charge(r, 4 * v->n))
        return false;
    const struct json_value **sorted = ARENA_NEW(&r->mem, const struct json_value *, v->n);
    for (size_t i = 0; i < v->n; i++)
        sorted[i] = &v->items[i];
    qsort(sorted, v->n, sizeof *sorted, by_value);
    for (size_t i = 1; i < v->n && unique; i++)
        unique = json_value_compare(sorted[i - 1], sorted[i]) != 0;
    return unique;
}

bool schema_check_required(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)marks;
    return v->kind != JSON_VALUE_OBJECT || (schema_charge(r, c->argument->n) && schema_has_all(v, c->argument));
}

bool schema_check_dependent_required(struct schema_run *r, const struct schema_check *c, const struct json_value *v,
                                     bool *marks)
{
    (void)marks;
    for (size_t i = 0; v->kind == JSON_VALUE_OBJECT && i < c->argument->n; i++)
        if (json_value_get(v, c->argument->names[i]) &&
            !(schema_charge(r, c->argument->items[i].n) && schema_has_all(v, &c->argument->items[i])))
            return false;
    return true;
}

bool schema_check_format(struct schema_run *r, const struct schema_check *c, const struct json_value *v, bool *marks)
{
    (void)marks;
    return !r->schema->formats_asserted || v->kind != JSON_VALUE_STRING ||
           json_format_matches(json_format_find(c->argument->text), v->text);
}
