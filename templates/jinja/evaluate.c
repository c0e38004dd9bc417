/*
 * evaluate.c -- expressions: one function per kind of node, in a table.
 */
#include "templates/jinja/interp.h"

static struct value *evaluate_constant(struct interp *in, const struct node *n)
{
    (void)in;
    return n->value;
}

static struct value *evaluate_name(struct interp *in, const struct node *n)
{
    return jinja_lookup(in, n->name.s);
}

static struct value *evaluate_sequence(struct interp *in, const struct node *n)
{
    struct value *list = jinja_new_list(in, n->kind == NODE_TUPLE ? SEQUENCE_TUPLE : SEQUENCE_LIST);

    for (size_t i = 0; i < n->n; i++) {
        struct value *item = jinja_evaluate(in, n->items[i]);
        if (!item)
            return NULL;
        jinja_push(in, list, item);
    }
    return list;
}

static struct value *evaluate_dict(struct interp *in, const struct node *n)
{
    struct value *dict = value_dict(in->a);

    for (size_t i = 0; i + 1 < n->n; i += 2) {
        struct value *key = jinja_evaluate(in, n->items[i]);
        struct value *v = key ? jinja_evaluate(in, n->items[i + 1]) : NULL;
        if (!v)
            return NULL;
        if (!value_hashable(key))
            return jinja_fail(in, "unhashable type: '%s'", value_type(key));
        in->bytes += 6 * sizeof v;
        value_put(in->a, dict, key, v);
    }
    return dict;
}

static struct value *evaluate_member(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate(in, n->a);
    struct value key = { .kind = VALUE_STRING, .s = n->name };
    return v ? jinja_get_member(in, v, &key, true) : NULL;
}

static struct value *evaluate_index(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate(in, n->a), *key = v ? jinja_evaluate(in, n->b) : NULL;
    return key ? jinja_get_index(in, v, key) : NULL;
}

static struct value *evaluate_slice(struct interp *in, const struct node *n)
{
    const struct node *const parts[] = { n->b, n->c, n->d };
    struct value *v = jinja_evaluate(in, n->a), *bounds[3] = { NULL, NULL, NULL };

    if (!v)
        return NULL;
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        if (parts[i] && !(bounds[i] = jinja_evaluate(in, parts[i])))
            return NULL;
    return jinja_get_slice(in, v, bounds[0], bounds[1], bounds[2]);
}

/* --- operators ------------------------------------------------------------ */

static struct value *evaluate_filter(struct interp *in, const struct node *n)
{
    bool takes_undefined = str_is(n->name, "default") || str_is(n->name, "d");
    struct value *v = takes_undefined ? jinja_evaluate(in, n->a) : jinja_evaluate_defined(in, n->a);
    return v ? jinja_apply_filter(in, n, v) : NULL;
}

static struct value *evaluate_test(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate(in, n->a);
    int result = v ? jinja_apply_test(in, n, v) : -1;
    return result < 0 ? NULL : jinja_new_bool(in, result);
}

static struct value *evaluate_unary(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate_defined(in, n->a);
    int64_t i;

    if (!v)
        return NULL;
    if (str_is(n->name, "not"))
        return jinja_new_bool(in, !value_truth(v));
    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (!value_is_number(v))
        return jinja_fail(in, "bad operand type for unary " STR_FMT ": '%s'", STR_ARG(n->name), value_type(v));
    bool minus = n->name.s[0] == '-';
    if (v->kind == VALUE_FLOAT)
        return jinja_new_float(in, minus ? -v->f : v->f);
    if (__builtin_sub_overflow((int64_t)0, v->i, &i))
        return jinja_fail(in, "the integer is too large");
    return jinja_new_int(in, minus ? i : v->i);
}

static struct value *evaluate_binary(struct interp *in, const struct node *n)
{
    struct value *a = jinja_evaluate(in, n->a), *b = a ? jinja_evaluate(in, n->b) : NULL;
    return b ? jinja_arithmetic(in, n->name, a, b) : NULL;
}

static struct value *evaluate_and(struct interp *in, const struct node *n)
{
    struct value *a = jinja_evaluate_defined(in, n->a);
    return a && value_truth(a) ? jinja_evaluate(in, n->b) : a;
}

static struct value *evaluate_or(struct interp *in, const struct node *n)
{
    struct value *a = jinja_evaluate_defined(in, n->a);
    return a && !value_truth(a) ? jinja_evaluate(in, n->b) : a;
}

static struct value *evaluate_compare(struct interp *in, const struct node *n)
{
    struct value *a = jinja_evaluate_defined(in, n->a);

    for (size_t i = 0; a && i < n->n; i++) {
        struct value *b = jinja_evaluate_defined(in, n->items[i]->a);
        int result = b ? jinja_compare(in, n->items[i]->name, a, b) : -1;
        if (result <= 0)
            return result < 0 ? NULL : in->no;
        a = b;
    }
    return a ? in->yes : NULL;
}

static struct value *evaluate_concat(struct interp *in, const struct node *n)
{
    struct writer w = jinja_new_writer(in);
    struct value *parts = jinja_new_list(in, SEQUENCE_LIST), *v;
    bool safe = false;

    for (size_t i = 0; i < n->n; i++) {
        if (!(v = jinja_evaluate_defined(in, n->items[i])))
            return NULL;
        safe |= in->escape != ESCAPE_NONE && v->kind == VALUE_STRING && v->safe;
        jinja_push(in, parts, v);
    }
    for (size_t i = 0; i < n->n; i++) { /* one safe part makes the whole text safe */
        if (!(v = safe ? jinja_escaped(in, parts->items[i]) : parts->items[i])) {
            jinja_writer_release(&w);
            return NULL;
        }
        jinja_writer_value(&w, v);
    }
    return jinja_writer_text(in, &w, safe);
}

static struct value *evaluate_condition(struct interp *in, const struct node *n)
{
    struct value *result = jinja_evaluate_defined(in, n->a);

    if (!result)
        return NULL;
    if (value_truth(result))
        return jinja_evaluate(in, n->b);
    return n->c ? jinja_evaluate(in, n->c)
                : jinja_new_undefined(in, UNDEFINED_NAME, S("the value of an if without else"), NULL);
}

static struct value *evaluate_call(struct interp *in, const struct node *n)
{
    return jinja_call_node(in, n, NULL);
}

static struct value *(*const evaluators[])(struct interp *in, const struct node *n) = {
    [NODE_CONSTANT] = evaluate_constant, [NODE_NAME] = evaluate_name,     [NODE_LIST] = evaluate_sequence,
    [NODE_TUPLE] = evaluate_sequence,    [NODE_DICT] = evaluate_dict,     [NODE_MEMBER] = evaluate_member,
    [NODE_INDEX] = evaluate_index,       [NODE_SLICE] = evaluate_slice,   [NODE_CALL] = evaluate_call,
    [NODE_FILTER] = evaluate_filter,     [NODE_TEST] = evaluate_test,     [NODE_UNARY] = evaluate_unary,
    [NODE_BINARY] = evaluate_binary,     [NODE_AND] = evaluate_and,       [NODE_OR] = evaluate_or,
    [NODE_COMPARE] = evaluate_compare,   [NODE_CONCAT] = evaluate_concat, [NODE_CONDITION] = evaluate_condition,
};

struct value *jinja_evaluate(struct interp *in, const struct node *n)
{
    int line = in->line;

    in->line = n->line;
    if (!jinja_charge(in, 1))
        return NULL;
    if (++in->depth > in->limits.max_depth)
        return jinja_fail(in, "the template is nested too deeply (limit %zu)", in->limits.max_depth);
    if (n->kind >= COUNT_OF(evaluators) || !evaluators[n->kind])
        return jinja_fail(in, "not an expression");
    struct value *v = evaluators[n->kind](in, n);
    if (!v)
        return NULL;
    in->depth--;
    if ((v->kind == VALUE_LIST || v->kind == VALUE_DICT) &&
        (v->depth > VALUE_MAX_DEPTH || v->weight > VALUE_MAX_WEIGHT))
        return jinja_fail(in, "the value is too large or nested too deeply");
    in->line = line;
    return v;
}

struct value *jinja_evaluate_defined(struct interp *in, const struct node *n)
{
    struct value *v = jinja_evaluate(in, n);

    if (v && v->kind == VALUE_UNDEFINED && (in->flags & TEMPLATE_STRICT))
        return jinja_fail_undefined(in, v);
    return v;
}
