/*
 * members.c -- attributes, items and slices of a value.
 *
 * As in Jinja2, `a.b` looks for the attribute, then the item; `a["b"]` for the
 * item, then the attribute.  A missing member is undefined.
 */
#include <stdlib.h>

#include "templates/jinja/interp.h"

/* Methods that change a list or dict, and names with double underscores: the sandbox refuses them. */
bool jinja_is_refused(const struct value *of, str name)
{
    static const char *const list[] = { "append", "clear", "extend", "insert", "pop", "remove", "reverse", "sort" };
    static const char *const dict[] = { "clear", "pop", "popitem", "setdefault", "update" };
    bool is_list = of->kind == VALUE_LIST && of->flavour == SEQUENCE_LIST;
    const char *const *names = is_list ? list : dict;
    size_t n = is_list ? COUNT_OF(list) : of->kind == VALUE_DICT ? COUNT_OF(dict) : 0;

    for (size_t i = 0; i < n; i++)
        if (str_is(name, names[i]))
            return true;
    return name.n > 4 && str_starts(name, S("__")) && str_ends(name, S("__"));
}

static struct value *loop_member(struct interp *in, struct loop *l, str name)
{
    int64_t at = (int64_t)l->at, n = l->list->n;

    if (str_is(name, "index") || str_is(name, "index0"))
        return jinja_new_int(in, at + (name.n == 5));
    if (str_is(name, "first"))
        return jinja_new_bool(in, at == 0);
    if (str_is(name, "last"))
        return jinja_new_bool(in, at + 1 == n);
    if (str_is(name, "length"))
        return jinja_new_int(in, n);
    if (str_is(name, "revindex") || str_is(name, "revindex0"))
        return jinja_new_int(in, n - at - (name.n == 9));
    if (str_is(name, "depth") || str_is(name, "depth0"))
        return jinja_new_int(in, l->depth - (name.n == 6));
    if (str_is(name, "previtem"))
        return at > 0 ? l->list->items[at - 1] : jinja_new_undefined(in, UNDEFINED_NAME, S("previtem"), NULL);
    if (str_is(name, "nextitem"))
        return at + 1 < n ? l->list->items[at + 1] : jinja_new_undefined(in, UNDEFINED_NAME, S("nextitem"), NULL);
    return NULL;
}

static struct value *macro_member(struct interp *in, const struct macro *macro, str name)
{
    if (str_is(name, "name"))
        return jinja_new_text(in, macro->node->name, NULL);
    if (str_is(name, "catch_kwargs") || str_is(name, "catch_varargs") || str_is(name, "caller"))
        return jinja_new_bool(in, macro->node->flag & (str_is(name, "caller")         ? MACRO_CALLER
                                                       : str_is(name, "catch_kwargs") ? MACRO_KWARGS
                                                                                      : MACRO_VARARGS));
    if (!str_is(name, "arguments"))
        return NULL;
    struct value *names = jinja_new_list(in, SEQUENCE_TUPLE);
    for (size_t i = 0; i < macro->node->n; i++)
        jinja_push(in, names, jinja_new_text(in, macro->node->items[i]->name, NULL));
    return names;
}

/* NULL: there is none. */
static struct value *attribute(struct interp *in, struct value *v, str name)
{
    struct value *found = NULL;

    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_NAMESPACE)
        return value_get(v->object, name);
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_LOOP)
        found = loop_member(in, v->object, name);
    if (v->kind == VALUE_OBJECT && v->flavour == OBJECT_MACRO)
        found = macro_member(in, v->object, name);
    if (v->kind == VALUE_LIST && v->flavour == SEQUENCE_GROUP)
        found = str_is(name, "grouper") ? v->items[0] : str_is(name, "list") ? v->items[1] : NULL;
    const struct function *f = found ? NULL : in->library->method_find(v, name);
    if (!f)
        return found;
    struct method *method = ARENA_NEW(in->a, struct method, 1);
    *method = (struct method){ v, f };
    in->bytes += sizeof *method + sizeof *v;
    return value_object(in->a, OBJECT_METHOD, method);
}

static const char *owner(struct interp *in, const struct value *v)
{
    if (v->kind == VALUE_NONE)
        return "None";
    return arena_printf(in->a, "%s object", value_type(v)).s;
}

struct value *jinja_get_member(struct interp *in, struct value *v, struct value *key, bool dotted)
{
    struct value *item = NULL;
    str name = key->s;

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (dotted && jinja_is_refused(v, name))
        return jinja_new_undefined(in, UNDEFINED_UNSAFE, name, value_type(v));
    if (dotted)
        item = attribute(in, v, name);
    if (!item && v->kind == VALUE_DICT)
        item = value_find(v, key);
    if (!item && !dotted && jinja_is_refused(v, name))
        return jinja_new_undefined(in, UNDEFINED_UNSAFE, name, value_type(v));
    if (!item && !dotted)
        item = attribute(in, v, name);
    return item ? item : jinja_new_undefined(in, UNDEFINED_MEMBER, name, owner(in, v));
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

struct value *jinja_get_index(struct interp *in, struct value *v, struct value *key)
{
    struct value *found = NULL;

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (key->kind == VALUE_STRING)
        return jinja_get_member(in, v, key, false);
    if (v->kind == VALUE_DICT && value_hashable(key))
        found = value_find(v, key);
    if (is_sequence(v) && (key->kind == VALUE_INT || key->kind == VALUE_BOOL)) {
        if (v->kind == VALUE_STRING && !jinja_charge_bytes(in, v->s.n))
            return NULL;
        int64_t n = length_of(v), i = key->i < 0 ? key->i + n : key->i;
        size_t start, end;
        if (i >= 0 && i < n && v->kind == VALUE_LIST)
            return v->items[i];
        if (i >= 0 && i < n) {
            byte_range(v, i, i + 1, &start, &end);
            return jinja_sub_text(in, v, start, end);
        }
    }
    if (found)
        return found;
    struct strbuf b = { .max = 80 };
    value_repr(key, &b);
    str name = arena_str(in->a, strbuf_str(&b));
    strbuf_release(&b);
    return jinja_new_undefined(in, UNDEFINED_MEMBER, name, owner(in, v));
}

/* Python's rules for a[from:to:step] over n items. */
static bool slice_bounds(struct interp *in, int64_t n, const struct value *const part[3], int64_t out[3])
{
    for (size_t i = 0; i < 3; i++) {
        bool given = part[i] && part[i]->kind != VALUE_NONE;
        if (given && part[i]->kind != VALUE_INT && part[i]->kind != VALUE_BOOL)
            return jinja_fail(in, "slice indices must be integers or None (found %s)", value_type(part[i]));
        out[i] = given ? part[i]->i : i == 2 ? 1 : 0;
    }
    int64_t step = out[2], low = step < 0 ? -1 : 0, high = step < 0 ? n - 1 : n;
    if (step == 0)
        return jinja_fail(in, "slice step cannot be zero");
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

static struct value *slice_text(struct interp *in, const struct value *v, const int64_t bounds[3])
{
    size_t start, end;
    int64_t step = bounds[2];

    if (step == 1) {
        byte_range(v, bounds[0], bounds[1] > bounds[0] ? bounds[1] : bounds[0], &start, &end);
        return jinja_sub_text(in, v, start, end);
    }
    size_t *offsets = xmalloc((v->s.n + 1) * sizeof *offsets), n = 0;
    for (size_t at = 0; at < v->s.n; utf8_next(v->s, &at))
        offsets[n++] = at;
    offsets[n] = v->s.n;
    struct writer w = jinja_new_writer(in);
    for (int64_t i = bounds[0]; step > 0 ? i < bounds[1] : i > bounds[1]; i += step) {
        size_t from = offsets[i], to = offsets[i + 1];
        jinja_writer_add(&w, str_slice(v->s, from, to), v->marks ? v->marks + from : NULL, v->input);
        if (step > 0 ? step > bounds[1] - i : step < bounds[1] - i)
            break; /* the next index is out of range, and might overflow */
    }
    free(offsets);
    return jinja_writer_text(in, &w, v->safe);
}

struct value *jinja_get_slice(struct interp *in, struct value *v, const struct value *from, const struct value *to,
                              const struct value *step)
{
    const struct value *const parts[] = { from, to, step };
    int64_t b[3];

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (!is_sequence(v))
        return jinja_fail(in, "'%s' object cannot be sliced", value_type(v));
    if (v->kind == VALUE_STRING && !jinja_charge_bytes(in, v->s.n))
        return NULL;
    if (!slice_bounds(in, length_of(v), parts, b))
        return NULL;
    if (v->kind == VALUE_STRING)
        return slice_text(in, v, b);
    struct value *out = jinja_new_list(in, v->flavour == SEQUENCE_GROUP ? SEQUENCE_TUPLE : v->flavour);
    for (int64_t i = b[0]; b[2] > 0 ? i < b[1] : i > b[1]; i += b[2]) {
        if (!jinja_charge(in, 1))
            return NULL;
        jinja_push(in, out, v->items[i]);
        if (b[2] > 0 ? b[2] > b[1] - i : b[2] < b[1] - i)
            break;
    }
    return out;
}

struct value *jinja_attribute_of(struct interp *in, struct value *item, struct value *path)
{
    int64_t i;
    str rest, piece;

    if (path->kind == VALUE_INT)
        return jinja_get_index(in, item, path);
    if (path->kind != VALUE_STRING)
        return jinja_fail(in, "an attribute is a string or an integer (found %s)", value_type(path));
    rest = path->s;
    while (item && str_split_next(&rest, '.', &piece)) {
        bool number = piece.n && strspn(arena_cstr(in->a, piece), "0123456789") == piece.n && str_to_int(piece, &i);
        item = number ? jinja_get_index(in, item, jinja_new_int(in, i))
                      : jinja_get_member(in, item, &(struct value){ .kind = VALUE_STRING, .s = piece }, false);
    }
    return item;
}
