/*
 * operators.c -- arithmetic, comparison and iteration as Python has them, on
 * 64-bit integers; a result that does not fit is an error.
 */
#include <math.h>

#include "templates/jinja/machine.h"

static struct value *unsupported(struct machine *m, str op, const struct value *a, const struct value *b)
{
    if (a->kind == VALUE_UNDEFINED || b->kind == VALUE_UNDEFINED)
        return fail_undefined(m, a->kind == VALUE_UNDEFINED ? a : b);
    if (a->kind == VALUE_STRING && str_is(op, "+"))
        return fail(m, "can only concatenate str (not \"%s\") to str", value_type(b));
    return fail(m, "unsupported operand type(s) for " STR_FMT ": '%s' and '%s'", STR_ARG(op), value_type(a),
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

static struct value *integers(struct machine *m, char op, bool twice, int64_t a, int64_t b)
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
    return ok ? new_int(m, r) : fail(m, "the integer is too large");
}

static double floored_remainder(double a, double b)
{
    double r = fmod(a, b);
    return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

static struct value *numbers(struct machine *m, str op, const struct value *a, const struct value *b)
{
    bool twice = op.n == 2, divides = op.s[0] == '/' || op.s[0] == '%';
    bool real = a->kind == VALUE_FLOAT || b->kind == VALUE_FLOAT || (op.s[0] == '/' && !twice);
    double x = value_number(a), y = value_number(b);

    if (divides && y == 0)
        return fail(m, "division by zero");
    if (!real && !(op.s[0] == '*' && twice && b->i < 0))
        return integers(m, op.s[0], twice, a->i, b->i);
    if (op.s[0] == '+' || op.s[0] == '-')
        return new_float(m, op.s[0] == '+' ? x + y : x - y);
    if (op.s[0] == '%')
        return new_float(m, floored_remainder(x, y));
    if (op.s[0] == '/')
        return new_float(m, twice ? floor((x - floored_remainder(x, y)) / y + 0.5) : x / y);
    if (twice && x == 0 && y < 0)
        return fail(m, "0.0 cannot be raised to a negative power");
    return new_float(m, twice ? pow(x, y) : x * y);
}

static struct value *repeated(struct machine *m, struct value *v, int64_t times)
{
    if (times < 0)
        times = 0;
    if (v->kind == VALUE_STRING) {
        struct writer w = new_writer(m);
        if (v->s.n && (uint64_t)times > m->limits.max_output_bytes / v->s.n)
            return fail(m, "the text is too long (limit %zu bytes)", m->limits.max_output_bytes);
        for (int64_t i = 0; i < (v->s.n ? times : 0); i++)
            writer_value(&w, v);
        return take_text(m, &w, v->safe);
    }
    struct value *out = new_list(m, v->flavour);
    for (int64_t i = 0; i < (v->n ? times : 0); i++) {
        if (!spend(m, v->n))
            return NULL;
        for (uint32_t k = 0; k < v->n; k++)
            push(m, out, v->items[k]);
    }
    return out;
}

static bool plain_sequence(const struct value *v)
{
    return v->kind == VALUE_LIST && (v->flavour == SEQUENCE_LIST || v->flavour == SEQUENCE_TUPLE);
}

static struct value *added(struct machine *m, str op, struct value *a, struct value *b)
{
    if (a->kind == VALUE_STRING && b->kind == VALUE_STRING) {
        bool safe = a->safe || b->safe; /* as Markup does, the other one is escaped */
        if (safe && (!(a = escaped(m, a)) || !(b = escaped(m, b))))
            return NULL;
        struct writer w = new_writer(m);
        writer_value(&w, a);
        writer_value(&w, b);
        return take_text(m, &w, safe);
    }
    if (!plain_sequence(a) || !plain_sequence(b) || a->flavour != b->flavour)
        return unsupported(m, op, a, b);
    struct value *out = new_list(m, a->flavour);
    if (!spend(m, a->n + b->n))
        return NULL;
    for (uint32_t i = 0; i < a->n; i++)
        push(m, out, a->items[i]);
    for (uint32_t i = 0; i < b->n; i++)
        push(m, out, b->items[i]);
    return out;
}

struct value *arithmetic(struct machine *m, str op, struct value *a, struct value *b)
{
    bool times = op.n == 1 && op.s[0] == '*';

    if (value_is_number(a) && value_is_number(b))
        return numbers(m, op, a, b);
    if (op.s[0] == '+')
        return added(m, op, a, b);
    if (op.s[0] == '%' && a->kind == VALUE_STRING)
        return format_percent(m, a, b);
    if (times && (a->kind == VALUE_STRING || plain_sequence(a)) && (b->kind == VALUE_INT || b->kind == VALUE_BOOL))
        return repeated(m, a, b->i);
    if (times && (b->kind == VALUE_STRING || plain_sequence(b)) && (a->kind == VALUE_INT || a->kind == VALUE_BOOL))
        return repeated(m, b, a->i);
    return unsupported(m, op, a, b);
}

/* --- comparison ----------------------------------------------------------- */

static uint32_t weight_of(const struct value *v)
{
    return v->kind == VALUE_STRING                          ? (uint32_t)(v->s.n / 16)
           : v->kind == VALUE_LIST || v->kind == VALUE_DICT ? v->weight
                                                            : 1;
}

static int contains(struct machine *m, struct value *in, struct value *what)
{
    if (in->kind == VALUE_STRING) {
        if (what->kind != VALUE_STRING)
            return fail(m, "'in <string>' requires string as left operand, not %s", value_type(what)), -1;
        return spend_bytes(m, in->s.n) ? str_search(in->s, what->s) != SIZE_MAX : -1;
    }
    if (in->kind == VALUE_DICT) {
        if (!value_hashable(what))
            return fail(m, "unhashable type: '%s'", value_type(what)), -1;
        return value_find(in, what) != NULL;
    }
    struct value *list = iterate(m, in);
    if (!list)
        return -1;
    for (uint32_t i = 0; i < list->n; i++) {
        if (!spend(m, 1 + weight_of(what)))
            return -1;
        if (list->items[i] == what || value_equal(list->items[i], what))
            return 1;
    }
    return 0;
}

bool ordered(struct machine *m, const struct value *a, const struct value *b, int *order)
{
    if (a->kind == VALUE_UNDEFINED || b->kind == VALUE_UNDEFINED)
        return fail_undefined(m, a->kind == VALUE_UNDEFINED ? a : b);
    if (!spend(m, weight_of(a)))
        return false;
    if (!value_compare(a, b, order))
        return fail(m, "'<' not supported between instances of '%s' and '%s'", value_type(a), value_type(b));
    return true;
}

static bool is_nan(const struct value *v)
{
    return v->kind == VALUE_FLOAT && isnan(v->f);
}

int compare(struct machine *m, str op, struct value *a, struct value *b)
{
    int order;

    if (op.s[0] == 'i' || op.s[0] == 'n') {
        int holds = contains(m, b, a);
        return holds < 0 ? -1 : holds != (op.s[0] == 'n');
    }
    if (op.s[0] == '=' || op.s[0] == '!')
        return spend(m, weight_of(a)) ? value_equal(a, b) != (op.s[0] == '!') : -1;
    if (is_nan(a) || is_nan(b))
        return 0;
    if (!ordered(m, a, b, &order))
        return -1;
    return (op.n == 2 && order == 0) || (op.s[0] == '<' ? order < 0 : order > 0);
}

/* --- iteration ------------------------------------------------------------ */

static struct value *characters(struct machine *m, const struct value *v)
{
    struct value *list = new_list(m, SEQUENCE_LIST);

    for (size_t at = 0; at < v->s.n;) {
        size_t from = at;
        utf8_next(v->s, &at);
        if (!spend(m, 1))
            return NULL;
        struct value *character = sub_text(m, v, from, at);
        character->safe = false;
        push(m, list, character);
    }
    return list;
}

struct value *iterate(struct machine *m, struct value *v)
{
    struct value *list;

    switch ((enum value_kind)v->kind) {
    case VALUE_UNDEFINED:
        return new_list(m, SEQUENCE_LIST);
    case VALUE_STRING:
        return characters(m, v);
    case VALUE_LIST:
        if (v->flavour != SEQUENCE_GENERATOR)
            return v;
        if (v->consumed)
            return new_list(m, SEQUENCE_LIST);
        v->consumed = true;
        return v;
    case VALUE_DICT:
        list = new_list(m, SEQUENCE_LIST);
        if (!spend(m, v->n))
            return NULL;
        for (uint32_t i = 0; i < v->n; i++)
            push(m, list, v->keys[i]);
        return list;
    default:
        return fail(m, "'%s' object is not iterable", value_type(v));
    }
}
