/*
 * call.c -- calls in a template: evaluates the arguments, then calls a macro, a
 * loop, a function, a method, a filter or a test.
 */
#include "templates/jinja/interp.h"

enum { MAX_ARGUMENTS = 512, FEW_ARGUMENTS = 8 };

/* Arguments of one call under construction; the first few need no arena. */
struct collected {
    struct arguments a;
    struct value *few_items[FEW_ARGUMENTS];
    str few_names[FEW_ARGUMENTS];
    size_t cap;
    str *names;
};

static bool collect(struct interp *in, struct collected *c, const str *name, struct value *v)
{
    if (c->a.n == MAX_ARGUMENTS)
        return jinja_fail(in, "too many arguments (limit %d)", MAX_ARGUMENTS);
    if (c->a.n == c->cap) {
        struct value **items = ARENA_NEW(in->a, struct value *, MAX_ARGUMENTS);
        str *names = ARENA_NEW(in->a, str, MAX_ARGUMENTS);
        memcpy(items, c->a.items, c->a.n * sizeof *items);
        memcpy(names, c->names, c->a.n * sizeof *names);
        in->bytes += MAX_ARGUMENTS * (sizeof *items + sizeof *names);
        c->a.items = items;
        c->names = names;
        c->cap = MAX_ARGUMENTS;
    }
    if (name)
        c->names[c->a.n - c->a.n_positional] = *name;
    else
        c->a.n_positional++;
    c->a.items[c->a.n++] = v;
    return true;
}

static bool collect_spread(struct interp *in, struct collected *c, const struct node *item, struct value *v)
{
    bool named = item->name.n == 2;

    if (named && v->kind != VALUE_DICT)
        return jinja_fail(in, "argument after ** must be a mapping, not %s", value_type(v));
    struct value *list = named ? v : jinja_iterate(in, v);
    for (uint32_t i = 0; list && i < list->n; i++) {
        if (named && list->keys[i]->kind != VALUE_STRING)
            return jinja_fail(in, "keywords must be strings");
        if (!collect(in, c, named ? &list->keys[i]->s : NULL, list->items[i]))
            return false;
    }
    return list != NULL;
}

/* Positional arguments come first, wherever a spread appears among the named ones. */
static bool collect_all(struct interp *in, struct collected *c, const struct node *n)
{
    c->a.items = c->few_items;
    c->names = c->few_names;
    c->cap = FEW_ARGUMENTS;
    for (int named = 0; named < 2; named++)
        for (size_t i = 0; i < n->n; i++) {
            const struct node *item = n->items[i];
            bool spread = item->kind == NODE_SPREAD;
            if ((item->kind == NODE_KEYWORD || (spread && item->name.n == 2)) != named)
                continue;
            struct value *v = jinja_evaluate(in, spread || named ? item->a : item);
            if (!v || !(spread ? collect_spread(in, c, item, v) : collect(in, c, named ? &item->name : NULL, v)))
                return false;
        }
    c->a.names = c->names;
    return true;
}

struct value *jinja_call_value(struct interp *in, struct value *callee, const struct arguments *a)
{
    if (callee->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, callee);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_MACRO)
        return jinja_call_macro(in, callee->object, a);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_FUNCTION)
        return jinja_call_function(in, callee->function, NULL, a);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_METHOD) {
        const struct method *method = callee->object;
        return jinja_call_function(in, method->function, method->self, a);
    }
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_LOOP)
        return a->n == 1 ? jinja_call_loop(in, callee->object, a->items[0])
                         : jinja_fail(in, "loop() takes one argument");
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_JOINER) {
        struct joiner *j = callee->object;
        bool first = !j->used;
        j->used = true;
        return first ? jinja_new_literal(in, "") : j->separator;
    }
    return jinja_fail(in, "'%s' object is not callable", value_type(callee));
}

/* A method that is called at once needs no method object. */
static bool find_method(struct interp *in, const struct node *callee, struct value **self, const struct function **f)
{
    *f = NULL;
    if (callee->kind != NODE_MEMBER || !(*self = jinja_evaluate(in, callee->a)))
        return callee->kind != NODE_MEMBER;
    if ((*self)->kind != VALUE_UNDEFINED && (*self)->kind != VALUE_OBJECT && !jinja_is_refused(*self, callee->name))
        *f = in->library->method_find(*self, callee->name);
    return true;
}

struct value *jinja_call_node(struct interp *in, const struct node *n, struct value *caller)
{
    struct collected c = { .cap = 0 };
    struct value *self = NULL, *callee = NULL;
    const struct function *f;
    int line = in->line;

    if (!find_method(in, n->a, &self, &f))
        return NULL;
    if (!f &&
        !(callee = self ? jinja_get_member(in, self, &(struct value){ .kind = VALUE_STRING, .s = n->a->name }, true)
                        : jinja_evaluate(in, n->a)))
        return NULL;
    if (!collect_all(in, &c, n) || (caller && !collect(in, &c, &(str){ jinja_name_caller, 6 }, caller)))
        return NULL;
    c.a.names = c.names;
    in->line = n->line;
    struct value *v = f ? jinja_call_function(in, f, self, &c.a) : jinja_call_value(in, callee, &c.a);
    in->line = v ? line : in->line;
    return v;
}

struct value *jinja_apply_filter(struct interp *in, const struct node *n, struct value *v)
{
    struct collected c = { .cap = 0 };

    if (!n->function)
        return jinja_fail(in, "no filter named '" STR_FMT "'", STR_ARG(n->name));
    return collect_all(in, &c, n) ? jinja_call_function(in, n->function, v, &c.a) : NULL;
}

int jinja_apply_test(struct interp *in, const struct node *n, struct value *v)
{
    struct collected c = { .cap = 0 };

    if (!n->test)
        return jinja_fail(in, "no test named '" STR_FMT "'", STR_ARG(n->name)), -1;
    if (!collect_all(in, &c, n))
        return -1;
    if (c.a.n != n->test->n_arguments)
        return jinja_fail(in, "test %s takes %d argument(s) (found %zu)", n->test->name, n->test->n_arguments, c.a.n),
               -1;
    return n->test->check(in, v, &c.a);
}
