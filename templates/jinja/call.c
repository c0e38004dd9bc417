/*
 * call.c -- arguments, and everything that can be called: macros, loops,
 * global functions, methods, filters, tests.
 */
#include "templates/jinja/machine.h"

enum { MAX_ARGUMENTS = 512, FEW_ARGUMENTS = 8 };

/* Arguments of one call under construction; the first few need no arena. */
struct collected {
    struct arguments a;
    struct value *few_items[FEW_ARGUMENTS];
    str few_names[FEW_ARGUMENTS];
    size_t cap;
    str *names;
};

static bool collect(struct machine *m, struct collected *c, const str *name, struct value *v)
{
    if (c->a.n == MAX_ARGUMENTS)
        return fail(m, "too many arguments (limit %d)", MAX_ARGUMENTS);
    if (c->a.n == c->cap) {
        struct value **items = ARENA_NEW(m->a, struct value *, MAX_ARGUMENTS);
        str *names = ARENA_NEW(m->a, str, MAX_ARGUMENTS);
        memcpy(items, c->a.items, c->a.n * sizeof *items);
        memcpy(names, c->names, c->a.n * sizeof *names);
        m->bytes += MAX_ARGUMENTS * (sizeof *items + sizeof *names);
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

static bool collect_spread(struct machine *m, struct collected *c, const struct node *item, struct value *v)
{
    bool named = item->name.n == 2;

    if (named && v->kind != VALUE_DICT)
        return fail(m, "argument after ** must be a mapping, not %s", value_type(v));
    struct value *list = named ? v : iterate(m, v);
    for (uint32_t i = 0; list && i < list->n; i++) {
        if (named && list->keys[i]->kind != VALUE_STRING)
            return fail(m, "keywords must be strings");
        if (!collect(m, c, named ? &list->keys[i]->s : NULL, list->items[i]))
            return false;
    }
    return list != NULL;
}

/* Positional arguments first, wherever a spread stood among the named ones. */
static bool collect_all(struct machine *m, struct collected *c, const struct node *n)
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
            struct value *v = evaluate(m, spread || named ? item->a : item);
            if (!v || !(spread ? collect_spread(m, c, item, v) : collect(m, c, named ? &item->name : NULL, v)))
                return false;
        }
    c->a.names = c->names;
    return true;
}

/* --- functions ------------------------------------------------------------ */

static int parameter_index(const char *parameters, str name)
{
    str rest = str_from(parameters), piece;

    for (int i = 0; str_split_next(&rest, ' ', &piece); i++)
        if (str_equal(piece, name))
            return i;
    return -1;
}

static size_t count_parameters(const char *parameters)
{
    size_t n = *parameters != 0;
    for (const char *p = parameters; *p; p++)
        n += *p == ' ';
    return n;
}

struct value *call_function(struct machine *m, const struct function *f, struct value *self, const struct arguments *a)
{
    struct value *slots[8] = { NULL };

    if (!f->parameters)
        return f->call(m, self, a);
    size_t n = count_parameters(f->parameters);
    if (a->n_positional > n)
        return fail(m, "%s takes at most %zu argument(s) (found %zu)", f->name, n, a->n_positional);
    for (size_t i = 0; i < a->n; i++) {
        int at = i < a->n_positional ? (int)i : parameter_index(f->parameters, a->names[i - a->n_positional]);
        if (at < 0)
            return fail(m, "%s got an unexpected keyword argument '" STR_FMT "'", f->name,
                        STR_ARG(a->names[i - a->n_positional]));
        if (slots[at])
            return fail(m, "%s got multiple values for one argument", f->name);
        slots[at] = a->items[i];
    }
    for (size_t i = 0; i < f->n_required; i++)
        if (!slots[i])
            return fail(m, "%s needs %d argument(s)", f->name, f->n_required);
    return f->call(m, self, &(struct arguments){ slots, NULL, n, n });
}

struct value *call_value(struct machine *m, struct value *callee, const struct arguments *a)
{
    if (callee->kind == VALUE_UNDEFINED)
        return fail_undefined(m, callee);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_MACRO)
        return call_macro(m, callee->object, a);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_FUNCTION)
        return call_function(m, callee->object, NULL, a);
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_METHOD) {
        const struct method *method = callee->object;
        return call_function(m, method->function, method->self, a);
    }
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_LOOP)
        return a->n == 1 ? call_loop(m, callee->object, a->items[0]) : fail(m, "loop() takes one argument");
    if (callee->kind == VALUE_OBJECT && callee->flavour == OBJECT_JOINER) {
        struct joiner *j = callee->object;
        bool first = !j->used;
        j->used = true;
        return first ? new_literal(m, "") : j->separator;
    }
    return fail(m, "'%s' object is not callable", value_type(callee));
}

/* A method called at once needs no method object. */
static bool find_method(struct machine *m, const struct node *callee, struct value **self, const struct function **f)
{
    *f = NULL;
    if (callee->kind != NODE_MEMBER || !(*self = evaluate(m, callee->a)))
        return callee->kind != NODE_MEMBER;
    if ((*self)->kind != VALUE_UNDEFINED && (*self)->kind != VALUE_OBJECT && !method_changes(*self, callee->name))
        *f = method_find(*self, callee->name);
    return true;
}

struct value *call_node(struct machine *m, const struct node *n, struct value *caller)
{
    struct collected c = { .cap = 0 };
    struct value *self = NULL, *callee = NULL;
    const struct function *f;
    int line = m->line;

    if (!find_method(m, n->a, &self, &f))
        return NULL;
    if (!f && !(callee = self ? get_member(m, self, &(struct value){ .kind = VALUE_STRING, .s = n->a->name }, true)
                              : evaluate(m, n->a)))
        return NULL;
    if (!collect_all(m, &c, n) || (caller && !collect(m, &c, &(str){ name_caller, 6 }, caller)))
        return NULL;
    c.a.names = c.names;
    m->line = n->line;
    struct value *v = f ? call_function(m, f, self, &c.a) : call_value(m, callee, &c.a);
    m->line = v ? line : m->line;
    return v;
}

struct value *apply_filter(struct machine *m, const struct node *n, struct value *v)
{
    struct collected c = { .cap = 0 };

    if (!n->function)
        return fail(m, "no filter named '" STR_FMT "'", STR_ARG(n->name));
    return collect_all(m, &c, n) ? call_function(m, n->function, v, &c.a) : NULL;
}

int apply_test(struct machine *m, const struct node *n, struct value *v)
{
    struct collected c = { .cap = 0 };

    if (!n->test)
        return fail(m, "no test named '" STR_FMT "'", STR_ARG(n->name)), -1;
    if (!collect_all(m, &c, n))
        return -1;
    if (c.a.n != n->test->n_arguments)
        return fail(m, "test %s takes %d argument(s) (found %zu)", n->test->name, n->test->n_arguments, c.a.n), -1;
    return n->test->holds(m, v, &c.a);
}

static const struct function *in_table(const struct function *table, str name)
{
    for (; table->name; table++)
        if (str_is(name, table->name))
            return table;
    return NULL;
}

const struct function *filter_find(str name)
{
    const struct function *f = in_table(filters_text, name);

    if (!f)
        f = in_table(filters_list, name);
    if (!f)
        f = in_table(filters_page, name);
    return f ? f : in_table(filters_number, name);
}

struct value *call_by_name(struct machine *m, str filter, struct value *v, const struct arguments *a)
{
    const struct function *f = filter_find(filter);
    return f ? call_function(m, f, v, a) : fail(m, "no filter named '" STR_FMT "'", STR_ARG(filter));
}

/* --- reading arguments ---------------------------------------------------- */

bool int_argument(struct machine *m, const struct value *v, int64_t otherwise, int64_t *out)
{
    *out = otherwise;
    if (!v || v->kind == VALUE_NONE)
        return true;
    if (v->kind != VALUE_INT && v->kind != VALUE_BOOL)
        return fail(m, "expected an integer (found %s)", value_type(v));
    *out = v->i;
    return true;
}

bool text_argument(struct machine *m, const struct value *v, str *out)
{
    if (!v || v->kind == VALUE_NONE)
        return true;
    if (v->kind != VALUE_STRING)
        return fail(m, "expected a string (found %s)", value_type(v));
    *out = v->s;
    return true;
}

bool bool_argument(const struct value *v, bool otherwise)
{
    return v ? value_truth(v) : otherwise;
}
