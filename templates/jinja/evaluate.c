/*
 * evaluate.c -- expressions: one function per kind of node, in a table.
 *
 * Members follow Jinja2: `a.b` asks for the attribute, then the item; `a["b"]`
 * for the item, then the attribute.  What is not there is undefined.
 */
#include "templates/jinja/machine.h"

#include <stdlib.h>

static struct value *evaluate_constant(struct machine *m, const struct node *n)
{
    (void)m;
    return (struct value *)(uintptr_t)n->value; /* values a template can see never change */
}

static struct value *evaluate_name(struct machine *m, const struct node *n)
{
    return lookup(m, n->name.s);
}

static struct value *evaluate_sequence(struct machine *m, const struct node *n)
{
    struct value *list = new_list(m, n->kind == NODE_TUPLE ? SEQUENCE_TUPLE : SEQUENCE_LIST);

    for (size_t i = 0; i < n->n; i++) {
        struct value *item = evaluate(m, n->items[i]);
        if (!item)
            return NULL;
        push(m, list, item);
    }
    return list;
}

static struct value *evaluate_dict(struct machine *m, const struct node *n)
{
    struct value *dict = value_dict(m->a);

    for (size_t i = 0; i + 1 < n->n; i += 2) {
        struct value *key = evaluate(m, n->items[i]);
        struct value *v = key ? evaluate(m, n->items[i + 1]) : NULL;
        if (!v)
            return NULL;
        if (!value_hashable(key))
            return fail(m, "unhashable type: '%s'", value_type(key));
        m->bytes += 6 * sizeof v;
        value_put(m->a, dict, key, v);
    }
    return dict;
}

/* --- members -------------------------------------------------------------- */

static struct value *macro_member(struct machine *m, const struct macro *macro, str name)
{
    if (str_is(name, "name"))
        return new_text(m, macro->node->name, NULL);
    if (str_is(name, "catch_kwargs") || str_is(name, "catch_varargs") || str_is(name, "caller"))
        return new_bool(m, macro->node->flag & (str_is(name, "caller")         ? MACRO_CALLER
                                                : str_is(name, "catch_kwargs") ? MACRO_KWARGS
                                                                               : MACRO_VARARGS));
    if (!str_is(name, "arguments"))
        return NULL;
    struct value *names = new_list(m, SEQUENCE_TUPLE);
    for (size_t i = 0; i < macro->node->n; i++)
        push(m, names, new_text(m, macro->node->items[i]->name, NULL));
    return names;
}

/* NULL: there is none. */
static struct value *attribute(struct machine *m, struct value *v, str name)
{
    struct value *found = NULL;

    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_NAMESPACE)
        return value_get(v->object, name);
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_LOOP)
        found = loop_member(m, v->object, name);
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_MACRO)
        found = macro_member(m, v->object, name);
    if (v->kind == VALUE_LIST && v->flavour == SEQUENCE_GROUP)
        found = str_is(name, "grouper") ? v->items[0] : str_is(name, "list") ? v->items[1] : NULL;
    const struct function *f = found ? NULL : method_find(v, name);
    if (!f)
        return found;
    struct method *method = ARENA_NEW(m->a, struct method, 1);
    *method = (struct method){ v, f };
    m->bytes += sizeof *method + sizeof *v;
    return value_object(m->a, OBJECT_METHOD, method);
}

static const char *owner(struct machine *m, const struct value *v)
{
    if (v->kind == VALUE_NONE)
        return "None";
    return arena_printf(m->a, "%s object", value_type(v)).s;
}

struct value *get_member(struct machine *m, struct value *v, struct value *key, bool dotted)
{
    struct value *item = NULL;
    str name = key->s;

    if (v->kind == VALUE_UNDEFINED)
        return fail_undefined(m, v);
    if (dotted && method_changes(v, name))
        return new_undefined(m, UNDEFINED_UNSAFE, name, value_type(v));
    if (dotted)
        item = attribute(m, v, name);
    if (!item && v->kind == VALUE_DICT)
        item = value_find(v, key);
    if (!item && !dotted && method_changes(v, name))
        return new_undefined(m, UNDEFINED_UNSAFE, name, value_type(v));
    if (!item && !dotted)
        item = attribute(m, v, name);
    return item ? item : new_undefined(m, UNDEFINED_MEMBER, name, owner(m, v));
}

/* Bytes where code points [from, to) of text start and end. */
static void byte_range(const struct value *v, int64_t from, int64_t to, size_t *start, size_t *end)
{
    size_t at = 0;
    int64_t i = 0;

    *start = *end = v->s.n;
    for (; at < v->s.n && i < to; i++) {
        if (i == from)
            *start = at;
        utf8_next(v->s, &at);
    }
    if (i == from)
        *start = at;
    *end = at;
}

static int64_t length_of(const struct value *v)
{
    return v->kind == VALUE_STRING ? (int64_t)utf8_length(v->s) : (int64_t)v->n;
}

static bool is_sequence(const struct value *v)
{
    return v->kind == VALUE_STRING ||
           (v->kind == VALUE_LIST && (v->flavour <= SEQUENCE_RANGE || v->flavour == SEQUENCE_GROUP));
}

struct value *get_index(struct machine *m, struct value *v, struct value *key)
{
    struct value *found = NULL;

    if (v->kind == VALUE_UNDEFINED)
        return fail_undefined(m, v);
    if (key->kind == VALUE_STRING)
        return get_member(m, v, key, false);
    if (v->kind == VALUE_DICT && value_hashable(key))
        found = value_find(v, key);
    if (is_sequence(v) && (key->kind == VALUE_INT || key->kind == VALUE_BOOL)) {
        if (v->kind == VALUE_STRING && !spend_bytes(m, v->s.n))
            return NULL;
        int64_t n = length_of(v), i = key->i < 0 ? key->i + n : key->i;
        size_t start, end;
        if (i >= 0 && i < n && v->kind == VALUE_LIST)
            return v->items[i];
        if (i >= 0 && i < n) {
            byte_range(v, i, i + 1, &start, &end);
            return sub_text(m, v, start, end);
        }
    }
    if (found)
        return found;
    struct strbuf b = { .max = 80 };
    value_repr(key, &b);
    str name = arena_str(m->a, strbuf_str(&b));
    strbuf_release(&b);
    return new_undefined(m, UNDEFINED_MEMBER, name, owner(m, v));
}

/* Python's rules for a[from:to:step] over n items. */
static bool slice_bounds(struct machine *m, int64_t n, const struct value *const part[3], int64_t out[3])
{
    for (size_t i = 0; i < 3; i++) {
        bool given = part[i] && part[i]->kind != VALUE_NONE;
        if (given && part[i]->kind != VALUE_INT && part[i]->kind != VALUE_BOOL)
            return fail(m, "slice indices must be integers or None (found %s)", value_type(part[i]));
        out[i] = given ? part[i]->i : i == 2 ? 1 : 0;
    }
    int64_t step = out[2], low = step < 0 ? -1 : 0, high = step < 0 ? n - 1 : n;
    if (step == 0)
        return fail(m, "slice step cannot be zero");
    for (size_t i = 0; i < 2; i++) {
        if (!part[i] || part[i]->kind == VALUE_NONE) {
            out[i] = (i == 0) == (step > 0) ? low : high;
            continue;
        }
        out[i] += out[i] < 0 ? n : 0;
        out[i] = out[i] < low ? low : out[i] > high ? high : out[i];
    }
    return true;
}

static struct value *slice_text(struct machine *m, const struct value *v, const int64_t bounds[3])
{
    size_t start, end;
    int64_t step = bounds[2];

    if (step == 1) {
        byte_range(v, bounds[0], bounds[1] > bounds[0] ? bounds[1] : bounds[0], &start, &end);
        return sub_text(m, v, start, end);
    }
    size_t *offsets = xmalloc((v->s.n + 1) * sizeof *offsets), n = 0;
    for (size_t at = 0; at < v->s.n; utf8_next(v->s, &at))
        offsets[n++] = at;
    offsets[n] = v->s.n;
    struct writer w = new_writer(m);
    for (int64_t i = bounds[0]; step > 0 ? i < bounds[1] : i > bounds[1]; i += step) {
        size_t from = offsets[i], to = offsets[i + 1];
        writer_add(&w, str_slice(v->s, from, to), v->marks ? v->marks + from : NULL, v->input);
        if (step > 0 ? step > bounds[1] - i : step < bounds[1] - i)
            break; /* the next one is out, and might not be an int64 */
    }
    free(offsets);
    return take_text(m, &w, v->safe);
}

struct value *get_slice(struct machine *m, struct value *v, const struct value *from, const struct value *to,
                        const struct value *step)
{
    const struct value *const parts[] = { from, to, step };
    int64_t b[3];

    if (v->kind == VALUE_UNDEFINED)
        return fail_undefined(m, v);
    if (!is_sequence(v))
        return fail(m, "'%s' object cannot be sliced", value_type(v));
    if (v->kind == VALUE_STRING && !spend_bytes(m, v->s.n))
        return NULL;
    if (!slice_bounds(m, length_of(v), parts, b))
        return NULL;
    if (v->kind == VALUE_STRING)
        return slice_text(m, v, b);
    struct value *out = new_list(m, v->flavour == SEQUENCE_GROUP ? SEQUENCE_TUPLE : v->flavour);
    for (int64_t i = b[0]; b[2] > 0 ? i < b[1] : i > b[1]; i += b[2]) {
        if (!spend(m, 1))
            return NULL;
        push(m, out, v->items[i]);
        if (b[2] > 0 ? b[2] > b[1] - i : b[2] < b[1] - i)
            break;
    }
    return out;
}

static struct value *evaluate_member(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a);
    struct value key = { .kind = VALUE_STRING, .s = n->name };
    return v ? get_member(m, v, &key, true) : NULL;
}

static struct value *evaluate_index(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a), *key = v ? evaluate(m, n->b) : NULL;
    return key ? get_index(m, v, key) : NULL;
}

static struct value *evaluate_slice(struct machine *m, const struct node *n)
{
    const struct node *const parts[] = { n->b, n->c, n->d };
    struct value *v = evaluate(m, n->a), *bounds[3] = { NULL, NULL, NULL };

    if (!v)
        return NULL;
    for (size_t i = 0; i < COUNT_OF(parts); i++)
        if (parts[i] && !(bounds[i] = evaluate(m, parts[i])))
            return NULL;
    return get_slice(m, v, bounds[0], bounds[1], bounds[2]);
}

/* --- operators ------------------------------------------------------------ */

static struct value *evaluate_filter(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a);
    return v ? apply_filter(m, n, v) : NULL;
}

static struct value *evaluate_test(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a);
    int holds = v ? apply_test(m, n, v) : -1;
    return holds < 0 ? NULL : new_bool(m, holds);
}

static struct value *evaluate_unary(struct machine *m, const struct node *n)
{
    struct value *v = evaluate(m, n->a);
    int64_t i;

    if (!v)
        return NULL;
    if (str_is(n->name, "not"))
        return new_bool(m, !value_truth(v));
    if (v->kind == VALUE_UNDEFINED)
        return fail_undefined(m, v);
    if (!value_is_number(v))
        return fail(m, "bad operand type for unary " STR_FMT ": '%s'", STR_ARG(n->name), value_type(v));
    bool minus = n->name.s[0] == '-';
    if (v->kind == VALUE_FLOAT)
        return new_float(m, minus ? -v->f : v->f);
    if (__builtin_sub_overflow((int64_t)0, v->i, &i))
        return fail(m, "the integer is too large");
    return new_int(m, minus ? i : v->i);
}

static struct value *evaluate_binary(struct machine *m, const struct node *n)
{
    struct value *a = evaluate(m, n->a), *b = a ? evaluate(m, n->b) : NULL;
    return b ? arithmetic(m, n->name, a, b) : NULL;
}

static struct value *evaluate_and(struct machine *m, const struct node *n)
{
    struct value *a = evaluate(m, n->a);
    return a && value_truth(a) ? evaluate(m, n->b) : a;
}

static struct value *evaluate_or(struct machine *m, const struct node *n)
{
    struct value *a = evaluate(m, n->a);
    return a && !value_truth(a) ? evaluate(m, n->b) : a;
}

static struct value *evaluate_compare(struct machine *m, const struct node *n)
{
    struct value *a = evaluate(m, n->a);

    for (size_t i = 0; a && i < n->n; i++) {
        struct value *b = evaluate(m, n->items[i]->a);
        int holds = b ? compare(m, n->items[i]->name, a, b) : -1;
        if (holds <= 0)
            return holds < 0 ? NULL : m->no;
        a = b;
    }
    return a ? m->yes : NULL;
}

static struct value *evaluate_concat(struct machine *m, const struct node *n)
{
    struct writer w = new_writer(m);
    struct value *parts = new_list(m, SEQUENCE_LIST), *v;
    bool safe = false;

    for (size_t i = 0; i < n->n; i++) {
        if (!(v = evaluate(m, n->items[i])))
            return NULL;
        safe |= m->escape != ESCAPE_NONE && v->kind == VALUE_STRING && v->safe;
        push(m, parts, v);
    }
    for (size_t i = 0; i < n->n; i++) { /* one safe part makes all of it safe */
        if (!(v = safe ? escaped(m, parts->items[i]) : parts->items[i])) {
            writer_release(&w);
            return NULL;
        }
        writer_value(&w, v);
    }
    return take_text(m, &w, safe);
}

static struct value *evaluate_condition(struct machine *m, const struct node *n)
{
    struct value *holds = evaluate(m, n->a);

    if (!holds)
        return NULL;
    if (value_truth(holds))
        return evaluate(m, n->b);
    return n->c ? evaluate(m, n->c) : new_undefined(m, UNDEFINED_NAME, S("the value of an if without else"), NULL);
}

static struct value *evaluate_call(struct machine *m, const struct node *n)
{
    return call_node(m, n, NULL);
}

static struct value *(*const evaluators[])(struct machine *m, const struct node *n) = {
    [NODE_CONSTANT] = evaluate_constant, [NODE_NAME] = evaluate_name,     [NODE_LIST] = evaluate_sequence,
    [NODE_TUPLE] = evaluate_sequence,    [NODE_DICT] = evaluate_dict,     [NODE_MEMBER] = evaluate_member,
    [NODE_INDEX] = evaluate_index,       [NODE_SLICE] = evaluate_slice,   [NODE_CALL] = evaluate_call,
    [NODE_FILTER] = evaluate_filter,     [NODE_TEST] = evaluate_test,     [NODE_UNARY] = evaluate_unary,
    [NODE_BINARY] = evaluate_binary,     [NODE_AND] = evaluate_and,       [NODE_OR] = evaluate_or,
    [NODE_COMPARE] = evaluate_compare,   [NODE_CONCAT] = evaluate_concat, [NODE_CONDITION] = evaluate_condition,
};

struct value *evaluate(struct machine *m, const struct node *n)
{
    int line = m->line;

    m->line = n->line;
    if (!spend(m, 1))
        return NULL;
    if (++m->depth > m->limits.max_depth)
        return fail(m, "the template is nested too deeply (limit %zu)", m->limits.max_depth);
    if (n->kind >= COUNT_OF(evaluators) || !evaluators[n->kind])
        return fail(m, "not an expression");
    struct value *v = evaluators[n->kind](m, n);
    if (!v)
        return NULL;
    m->depth--;
    if ((v->kind == VALUE_LIST || v->kind == VALUE_DICT) &&
        (v->depth > VALUE_MAX_DEPTH || v->weight > VALUE_MAX_WEIGHT))
        return fail(m, "the value is too large or nested too deeply");
    m->line = line;
    return v;
}
