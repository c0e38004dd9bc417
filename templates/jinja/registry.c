/*
 * registry.c -- every filter, test, method and global function by its name.
 *
 * The parser finds filters and tests here; during rendering they are found through `struct interp`, so that the
 * evaluator does not link to them.
 */
#include "templates/jinja/interp.h"

static const struct function *find_in(const struct function *table, str name)
{
    for (; table->name; table++)
        if (str_is(name, table->name))
            return table;
    return NULL;
}

const struct function *jinja_filter_find(str name)
{
    const struct function *const tables[] = { jinja_filters_text, jinja_filters_list, jinja_filters_number };
    const struct function *f = NULL;

    for (size_t i = 0; !f && i < COUNT_OF(tables); i++)
        f = find_in(tables[i], name);
    return f;
}

const struct test *jinja_test_find(str name)
{
    for (const struct test *t = jinja_tests; t->name; t++)
        if (str_is(name, t->name))
            return t;
    return NULL;
}

static const struct function no_methods[] = { { NULL, NULL, 0, NULL } };

static const struct function *methods_of(const struct value *v)
{
    if (v->kind == VALUE_STRING)
        return jinja_methods_text;
    if (v->kind == VALUE_LIST && v->flavour <= SEQUENCE_RANGE)
        return jinja_methods_list;
    if (v->kind == VALUE_DICT)
        return jinja_methods_dict;
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_LOOP)
        return jinja_methods_loop;
    return v->kind == VALUE_OBJECT && v->flavour == OBJECT_CYCLER ? jinja_methods_cycler : no_methods;
}

static const struct function *method_find(const struct value *of, str name)
{
    return find_in(methods_of(of), name);
}

static const struct function *global_find(str name)
{
    return find_in(jinja_globals, name);
}

const struct jinja_library jinja_library = {
    .filter_find = jinja_filter_find,
    .test_find = jinja_test_find,
    .method_find = method_find,
    .global_find = global_find,
};
