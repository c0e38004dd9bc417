/*
 * operators.c -- arithmetic, comparison and iteration as in Python, on
 * 64-bit integers; a result that does not fit is an error.
 */
#include <math.h>

#include "templates/jinja/interp.h"

static struct value *unsupported(struct interp *in, str op, const struct value *a, const struct value *b)
{
    if (a->kind == VALUE_UNDEFINED || b->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, a->kind == VALUE_UNDEFINED ? a : b);
    if (a->kind == VALUE_STRING && str_is(op, "+"))
        return jinja_fail(in, "can only concatenate str (not \"%s\") to str", value_type(b));
    return jinja_fail(in, "unsupported operand type(s) for " STR_FMT ": '%s' and '%s'", STR_ARG(op), value_type(a),
                      value_type(b));
}

static bool power(int64_t base, int64_t exponent, int64_t *out)
{
    int64_t r = 1;

    for (; exponent > 0; exponent >>= 1) {
        if ((exponent & 1) && __builtin_mul_overflow(r, base, &r))
            return false;
        if (exponent > 1 && __builtin_mul_overflow(base, base, &base))
            return false;
    }
    *out = r;
    return true;
}

static struct value *integers(struct interp *in, char op, bool twice, int64_t a, int64_t b)
{
    int64_t r = 0;
    bool ok = true;

    if (op == '+')
        ok = !__builtin_add_overflow(a, b, &r);
    else if (op == '-')
        ok = !__builtin_sub_overflow(a, b, &r);
    else if (op == '*' && !twice)
        ok = !__builtin_mul_overflow(a, b, &r);
    else if (op == '*')
        ok = power(a, b, &r);
    else if (b == -1)
        ok = op == '%' || !__builtin_sub_overflow((int64_t)0, a, &r);
    else if (op == '%')
        r = a % b + ((a % b != 0 && (a % b < 0) != (b < 0)) ? b : 0);
    else
        r = a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
    return ok ? jinja_new_int(in, r) : jinja_fail(in, "the integer is too large");
}

static double floored_remainder(double a, double b)
{
    double r = fmod(a, b);
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

static struct value *numbers(struct interp *in, str op, const struct value *a, const struct value *b)
{
    bool twice = op.n == 2, divides = op.s[0] == '/' || op.s[0] == '%';
    bool real = a->kind == VALUE_FLOAT || b->kind == VALUE_FLOAT || (op.s[0] == '/' && !twice);
    double x = value_number(a), y = value_number(b);

    if (divides && y == 0)
        return jinja_fail(in, "division by zero");
    if (!real && !(op.s[0] == '*' && twice && b->i < 0))
        return integers(in, op.s[0], twice, a->i, b->i);
    if (op.s[0] == '+' || op.s[0] == '-')
        return jinja_new_float(in, op.s[0] == '+' ? x + y : x - y);
    if (op.s[0] == '%')
        return jinja_new_float(in, floored_remainder(x, y));
    if (op.s[0] == '/')
        return jinja_new_float(in, twice ? floor((x - floored_remainder(x, y)) / y + 0.5) : x / y);
    if (twice && x == 0 && y < 0)
        return jinja_fail(in, "0.0 cannot be raised to a negative power");
    return jinja_new_float(in, twice ? pow(x, y) : x * y);
}

static struct value *repeated(struct interp *in, struct value *v, int64_t times)
{
    if (times < 0)
        times = 0;
    if (v->kind == VALUE_STRING) {
        struct writer w = jinja_new_writer(in);
        if (v->s.n && (uint64_t)times > in->limits.max_output_bytes / v->s.n)
            return jinja_fail(in, "the text is too long (limit %zu bytes)", in->limits.max_output_bytes);
        for (int64_t i = 0; i < (v->s.n ? times : 0); i++)
            jinja_writer_value(&w, v);
        return jinja_writer_text(in, &w, v->safe);
    }
    struct value *out = jinja_new_list(in, v->flavour);
    for (int64_t i = 0; i < (v->n ? times : 0); i++) {
        if (!jinja_charge(in, v->n))
            return NULL;
        for (uint32_t k = 0; k < v->n; k++)
            jinja_push(in, out, v->items[k]);
    }
    return out;
}

static bool plain_sequence(const struct value *v)
{
    return v->kind == VALUE_LIST && (v->flavour == SEQUENCE_LIST || v->flavour == SEQUENCE_TUPLE);
}

static struct value *added(struct interp *in, str op, struct value *a, struct value *b)
{
    if (a->kind == VALUE_STRING && b->kind == VALUE_STRING) {
        bool safe = a->safe || b->safe; /* as with Markup, the other operand is escaped */
        if (safe && (!(a = jinja_escaped(in, a)) || !(b = jinja_escaped(in, b))))
            return NULL;
        struct writer w = jinja_new_writer(in);
        jinja_writer_value(&w, a);
        jinja_writer_value(&w, b);
        return jinja_writer_text(in, &w, safe);
    }
    if (!plain_sequence(a) || !plain_sequence(b) || a->flavour != b->flavour)
        return unsupported(in, op, a, b);
    struct value *out = jinja_new_list(in, a->flavour);
    if (!jinja_charge(in, a->n + b->n))
        return NULL;
    for (uint32_t i = 0; i < a->n; i++)
        jinja_push(in, out, a->items[i]);
    for (uint32_t i = 0; i < b->n; i++)
        jinja_push(in, out, b->items[i]);
    return out;
}

struct value *jinja_arithmetic(struct interp *in, str op, struct value *a, struct value *b)
{
    bool times = op.n == 1 && op.s[0] == '*';

    if (value_is_number(a) && value_is_number(b))
        return numbers(in, op, a, b);
    if (op.s[0] == '+')
        return added(in, op, a, b);
    if (op.s[0] == '%' && a->kind == VALUE_STRING)
        return jinja_format_percent(in, a, b);
    if (times && (a->kind == VALUE_STRING || plain_sequence(a)) && (b->kind == VALUE_INT || b->kind == VALUE_BOOL))
        return repeated(in, a, b->i);
    if (times && (b->kind == VALUE_STRING || plain_sequence(b)) && (a->kind == VALUE_INT || a->kind == VALUE_BOOL))
        return repeated(in, b, a->i);
    return unsupported(in, op, a, b);
}

/* --- comparison ----------------------------------------------------------- */

static uint32_t weight_of(const struct value *v)
{
    return v->kind == VALUE_STRING                          ? (uint32_t)(v->s.n / 16)
           : v->kind == VALUE_LIST || v->kind == VALUE_DICT ? v->weight
                                                            : 1;
}

static int contains(struct interp *in, struct value *within, struct value *what)
{
    if (within->kind == VALUE_STRING) {
        if (what->kind != VALUE_STRING)
            return jinja_fail(in, "'in <string>' requires string as left operand, not %s", value_type(what)), -1;
        return jinja_charge_bytes(in, within->s.n) ? str_search(within->s, what->s) != SIZE_MAX : -1;
    }
    if (within->kind == VALUE_DICT) {
        if (!value_hashable(what))
            return jinja_fail(in, "unhashable type: '%s'", value_type(what)), -1;
        return value_find(within, what) != NULL;
    }
    struct value *list = jinja_iterate(in, within);
    if (!list)
        return -1;
    for (uint32_t i = 0; i < list->n; i++) {
        if (!jinja_charge(in, 1 + weight_of(what)))
            return -1;
        if (list->items[i] == what || value_equal(list->items[i], what))
            return 1;
    }
    return 0;
}

bool jinja_ordered(struct interp *in, const struct value *a, const struct value *b, int *order)
{
    if (a->kind == VALUE_UNDEFINED || b->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, a->kind == VALUE_UNDEFINED ? a : b);
    if (!jinja_charge(in, weight_of(a)))
        return false;
    if (!value_compare(a, b, order))
        return jinja_fail(in, "'<' not supported between instances of '%s' and '%s'", value_type(a), value_type(b));
    return true;
}

static bool is_nan(const struct value *v)
{
    return v->kind == VALUE_FLOAT && isnan(v->f);
}

int jinja_compare(struct interp *in, str op, struct value *a, struct value *b)
{
    int order;

    if (op.s[0] == 'i' || op.s[0] == 'n') {
        int result = contains(in, b, a);
        return result < 0 ? -1 : result != (op.s[0] == 'n');
    }
    if (op.s[0] == '=' || op.s[0] == '!')
        return jinja_charge(in, weight_of(a)) ? value_equal(a, b) != (op.s[0] == '!') : -1;
    if (is_nan(a) || is_nan(b))
        return 0;
    if (!jinja_ordered(in, a, b, &order))
        return -1;
    return (op.n == 2 && order == 0) || (op.s[0] == '<' ? order < 0 : order > 0);
}

/* --- iteration ------------------------------------------------------------ */

static struct value *characters(struct interp *in, const struct value *v)
{
    struct value *list = jinja_new_list(in, SEQUENCE_LIST);

    for (size_t at = 0; at < v->s.n;) {
        size_t from = at;
        utf8_next(v->s, &at);
        if (!jinja_charge(in, 1))
            return NULL;
        struct value *character = jinja_sub_text(in, v, from, at);
        character->safe = false;
        jinja_push(in, list, character);
    }
    return list;
}

struct value *jinja_iterate(struct interp *in, struct value *v)
{
    struct value *list;

    switch ((enum value_kind)v->kind) {
    case VALUE_UNDEFINED:
        return jinja_new_list(in, SEQUENCE_LIST);
    case VALUE_STRING:
        return characters(in, v);
    case VALUE_LIST:
        if (v->flavour != SEQUENCE_GENERATOR)
            return v;
        if (v->consumed)
            return jinja_new_list(in, SEQUENCE_LIST);
        v->consumed = true;
        return v;
    case VALUE_DICT:
        list = jinja_new_list(in, SEQUENCE_LIST);
        if (!jinja_charge(in, v->n))
            return NULL;
        for (uint32_t i = 0; i < v->n; i++)
            jinja_push(in, list, v->keys[i]);
        return list;
    default:
        return jinja_fail(in, "'%s' object is not iterable", value_type(v));
    }
}
