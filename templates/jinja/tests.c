/*
 * tests.c -- the tests that follow "is".
 */
#include "templates/jinja/interp.h"
#include "templates/jinja/text_ops.h"

static int test_defined(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind != VALUE_UNDEFINED;
}

static int test_undefined(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_UNDEFINED;
}

static int test_none(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_NONE;
}

static int test_boolean(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_BOOL;
}

static int test_true(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_BOOL && v->i;
}

static int test_false(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_BOOL && !v->i;
}

static int test_integer(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_INT;
}

static int test_float(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_FLOAT;
}

static int test_number(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return value_is_number(v);
}

static int test_string(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_STRING;
}

static int test_mapping(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_DICT;
}

static int test_sequence(struct interp *in, struct value *v, const struct arguments *a)
{
    bool list = v->kind == VALUE_LIST && (v->flavour <= SEQUENCE_RANGE || v->flavour == SEQUENCE_GROUP);

    (void)in, (void)a;
    return list || v->kind == VALUE_STRING || v->kind == VALUE_DICT || v->kind == VALUE_UNDEFINED;
}

static int test_iterable(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_LIST || v->kind == VALUE_STRING || v->kind == VALUE_DICT || v->kind == VALUE_UNDEFINED;
}

static int test_callable(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_UNDEFINED ||
           (v->kind == VALUE_OBJECT && v->flavour != OBJECT_NAMESPACE && v->flavour != OBJECT_CYCLER);
}

static int test_sameas(struct interp *in, struct value *v, const struct arguments *a)
{
    const struct value *w = a->items[0];

    (void)in;
    if (v == w)
        return 1;
    bool simple = v->kind == VALUE_NONE || v->kind == VALUE_BOOL || v->kind == VALUE_INT || v->kind == VALUE_STRING;
    return simple && v->kind == w->kind && value_equal(v, w);
}

static int test_escaped(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)in, (void)a;
    return v->kind == VALUE_STRING && v->safe;
}

static int test_lower(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, v);

    (void)a;
    return text ? jinja_text_has_case(text->s, false) : -1;
}

static int test_upper(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, v);

    (void)a;
    return text ? jinja_text_has_case(text->s, true) : -1;
}

static int has_rest(struct interp *in, struct value *v, struct value *by, int64_t expected)
{
    struct value *rest = jinja_arithmetic(in, S("%"), v, by);
    return rest ? value_equal(rest, jinja_new_int(in, expected)) : -1;
}

static int test_divisibleby(struct interp *in, struct value *v, const struct arguments *a)
{
    return has_rest(in, v, a->items[0], 0);
}

static int test_even(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return has_rest(in, v, jinja_new_int(in, 2), 0);
}

static int test_odd(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return has_rest(in, v, jinja_new_int(in, 2), 1);
}

static int test_in(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S("in"), v, a->items[0]);
}

static int test_eq(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S("=="), v, a->items[0]);
}

static int test_ne(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S("!="), v, a->items[0]);
}

static int test_lt(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S("<"), v, a->items[0]);
}

static int test_le(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S("<="), v, a->items[0]);
}

static int test_gt(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S(">"), v, a->items[0]);
}

static int test_ge(struct interp *in, struct value *v, const struct arguments *a)
{
    return jinja_compare(in, S(">="), v, a->items[0]);
}

static int test_filter(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return v->kind == VALUE_STRING && in->library->filter_find(v->s);
}

static int test_test(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return v->kind == VALUE_STRING && in->library->test_find(v->s);
}

/* clang-format off */
const struct test jinja_tests[] = {
    { "defined", 0, test_defined },     { "undefined", 0, test_undefined },
    { "none", 0, test_none },           { "boolean", 0, test_boolean },
    { "true", 0, test_true },           { "false", 0, test_false },
    { "integer", 0, test_integer },     { "float", 0, test_float },
    { "number", 0, test_number },       { "string", 0, test_string },
    { "mapping", 0, test_mapping },     { "sequence", 0, test_sequence },
    { "iterable", 0, test_iterable },   { "callable", 0, test_callable },
    { "sameas", 1, test_sameas },       { "escaped", 0, test_escaped },
    { "lower", 0, test_lower },         { "upper", 0, test_upper },
    { "even", 0, test_even },           { "odd", 0, test_odd },
    { "divisibleby", 1, test_divisibleby }, { "in", 1, test_in },
    { "eq", 1, test_eq },               { "equalto", 1, test_eq },        { "==", 1, test_eq },
    { "ne", 1, test_ne },               { "!=", 1, test_ne },
    { "lt", 1, test_lt },               { "lessthan", 1, test_lt },       { "<", 1, test_lt },
    { "le", 1, test_le },               { "<=", 1, test_le },
    { "gt", 1, test_gt },               { "greaterthan", 1, test_gt },    { ">", 1, test_gt },
    { "ge", 1, test_ge },               { ">=", 1, test_ge },
    { "filter", 0, test_filter },       { "test", 0, test_test },
    { NULL, 0, NULL },
};
/* clang-format on */
