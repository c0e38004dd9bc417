/*
 * filters_number.c -- filters that return numbers.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "templates/jinja/interp.h"

static struct value *filter_abs(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (!value_is_number(v))
        return jinja_fail(in, "bad operand type for abs(): '%s'", value_type(v));
    if (v->kind == VALUE_FLOAT)
        return jinja_new_float(in, fabs(v->f));
    return v->i == INT64_MIN ? jinja_fail(in, "the integer is too large") : jinja_new_int(in, v->i < 0 ? -v->i : v->i);
}

static bool to_float(const struct value *v, double *out)
{
    if (value_is_number(v)) {
        *out = value_number(v);
        return true;
    }
    return v->kind == VALUE_STRING && str_to_double(str_trim(v->s), out);
}

static struct value *whole(struct interp *in, double f, struct value *otherwise)
{
    if (isnan(f) || isinf(f))
        return otherwise;
    if (f <= -9.3e18 || f >= 9.2e18)
        return jinja_fail(in, "the integer is too large");
    return jinja_new_int(in, (int64_t)f);
}

static bool parse_base(str text, int base, int64_t *out)
{
    char digits[80];
    char *end;

    if (base == 10)
        return str_to_int(text, out);
    if (!text.n || text.n >= sizeof digits)
        return false;
    memcpy(digits, text.s, text.n);
    digits[text.n] = 0;
    const char *from = digits + (base == 2 && (str_starts(text, S("0b")) || str_starts(text, S("0B"))) ? 2 : 0);
    from += base == 8 && (str_starts(text, S("0o")) || str_starts(text, S("0O"))) ? 2 : 0;
    *out = strtoll(from, &end, base);
    return *end == 0 && end != from;
}

static struct value *filter_int(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *otherwise = a->items[0] ? a->items[0] : jinja_new_int(in, 0);
    int64_t base, i;
    double f;

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (!jinja_int_argument(in, a->items[1], 10, &base))
        return NULL;
    if (v->kind == VALUE_INT || v->kind == VALUE_BOOL)
        return jinja_new_int(in, v->i);
    if (base < 0 || base > 36)
        return jinja_fail(in, "int: expected a base from 0 to 36 (found %lld)", (long long)base);
    if (v->kind == VALUE_STRING && parse_base(str_trim(v->s), (int)base, &i))
        return jinja_new_int(in, i);
    return to_float(v, &f) ? whole(in, f, otherwise) : otherwise;
}

static struct value *filter_float(struct interp *in, struct value *v, const struct arguments *a)
{
    double f;

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (to_float(v, &f))
        return jinja_new_float(in, f);
    return a->items[0] ? a->items[0] : jinja_new_float(in, 0);
}

/* Half to even on the exact binary value, as Python's round() and printf. */
static double rounded(double v, int64_t digits)
{
    char text[400];

    if (digits >= 0) {
        snprintf(text, sizeof text, "%.*f", digits > 300 ? 300 : (int)digits, v);
        return strtod(text, NULL);
    }
    double unit = pow(10, digits < -308 ? 308 : (double)-digits);
    return nearbyint(v / unit) * unit;
}

static struct value *filter_round(struct interp *in, struct value *v, const struct arguments *a)
{
    str method = S("common");
    int64_t digits;

    if (v->kind == VALUE_UNDEFINED)
        return jinja_fail_undefined(in, v);
    if (!value_is_number(v))
        return jinja_fail(in, "round needs a number (found %s)", value_type(v));
    if (!jinja_int_argument(in, a->items[0], 0, &digits) || !jinja_text_argument(in, a->items[1], &method))
        return NULL;
    double f = value_number(v), unit = pow(10, (double)digits);
    if (isnan(f) || isinf(f))
        return v;
    if (str_is(method, "common"))
        return v->kind != VALUE_FLOAT && digits >= 0 ? jinja_new_int(in, v->i)
               : v->kind != VALUE_FLOAT              ? jinja_new_int(in, (int64_t)rounded(f, digits))
                                                     : jinja_new_float(in, rounded(f, digits));
    if (str_is(method, "ceil") || str_is(method, "floor"))
        return jinja_new_float(in, (method.s[0] == 'c' ? ceil(f * unit) : floor(f * unit)) / unit);
    return jinja_fail(in, "round: expected common, ceil or floor (found '" STR_FMT "')", STR_ARG(method));
}

static struct value *filter_filesizeformat(struct interp *in, struct value *v, const struct arguments *a)
{
    static const char *const units[] = { "k", "M", "G", "T", "P", "E", "Z", "Y" };
    bool binary = jinja_bool_argument(a->items[0], false);
    double base = binary ? 1024 : 1000, f, unit = base;
    struct strbuf b = jinja_new_buffer(in);

    if (!to_float(v, &f))
        return jinja_fail(in, "filesizeformat needs a number (found %s)", value_type(v));
    if (f == 1) {
        strbuf_add(&b, S("1 Byte"));
    } else if (f < base) {
        strbuf_printf(&b, "%.0f Bytes", f);
    } else {
        size_t i = 0;
        for (; i + 1 < COUNT_OF(units) && f >= unit * base; i++)
            unit *= base;
        strbuf_printf(&b, "%.1f %s%sB", f / unit, binary && i == 0 ? "K" : units[i], binary ? "i" : "");
    }
    return jinja_buffer_value(in, &b, NULL);
}

const struct function jinja_filters_number[] = {
    { "abs", "", 0, filter_abs },
    { "int", "default base", 0, filter_int },
    { "float", "default", 0, filter_float },
    { "round", "precision method", 0, filter_round },
    { "filesizeformat", "binary", 0, filter_filesizeformat },
    { NULL, NULL, 0, NULL },
};
