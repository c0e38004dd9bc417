/*
 * format.c -- str.format and the % operator, with Python's format specification
 * mini-language (Python library reference, "Format String Syntax").
 */
#include <stdio.h>

#include "templates/jinja/interp.h"

enum { MAX_WIDTH = 100000, MAX_PRECISION = 100 };

struct layout {
    char align, sign, type; /* 0 = not given */
    uint32_t fill;
    bool alternate, zero, comma;
    int64_t width, precision; /* precision -1 = not given */
};

static bool digits(str spec, size_t *at, int64_t max, int64_t *out)
{
    size_t from = *at;

    for (*out = 0; *at < spec.n && spec.s[*at] >= '0' && spec.s[*at] <= '9'; ++*at)
        if ((*out = *out * 10 + (spec.s[*at] - '0')) > max)
            return false;
    return *at > from;
}

static bool is_align(uint32_t c)
{
    return c == '<' || c == '>' || c == '^' || c == '=';
}

static bool read_layout(struct interp *in, str spec, struct layout *l)
{
    size_t at = 0, second = 0;
    uint32_t first = spec.n ? utf8_next(spec, &second) : 0;

    *l = (struct layout){ .fill = ' ', .precision = -1 };
    if (second < spec.n && is_align((unsigned char)spec.s[second])) {
        l->fill = first;
        l->align = spec.s[second];
        at = second + 1;
    } else if (spec.n && is_align(first)) {
        l->align = spec.s[at++];
    }
    if (at < spec.n && strchr("+- ", spec.s[at]))
        l->sign = spec.s[at++];
    if (at < spec.n && spec.s[at] == '#')
        at++, l->alternate = true;
    if (at < spec.n && spec.s[at] == '0')
        at++, l->zero = true;
    if (at < spec.n && spec.s[at] >= '0' && spec.s[at] <= '9' && !digits(spec, &at, MAX_WIDTH, &l->width))
        return jinja_fail(in, "format width is too large (limit %d)", MAX_WIDTH);
    if (at < spec.n && spec.s[at] == ',')
        at++, l->comma = true;
    if (at < spec.n && spec.s[at] == '.' && (at++, !digits(spec, &at, MAX_PRECISION, &l->precision)))
        return jinja_fail(in, "bad format precision (limit %d)", MAX_PRECISION);
    if (at < spec.n)
        l->type = spec.s[at++];
    if (at < spec.n)
        return jinja_fail(in, "invalid format specifier '" STR_FMT "'", STR_ARG(spec));
    return true;
}

static void add_padding(struct writer *w, uint32_t fill, int64_t n)
{
    char encoded[4];
    size_t bytes = utf8_encode(fill, encoded);

    for (int64_t i = 0; i < n; i++)
        jinja_writer_own(w, (str){ encoded, bytes });
}

static void add_padded(struct writer *w, const struct layout *l, char align, const struct value *v)
{
    int64_t missing = l->width - (int64_t)utf8_length(v->s);
    int64_t left = missing <= 0 || align == '<' ? 0 : align == '^' ? missing / 2 : missing;

    add_padding(w, l->fill, left);
    jinja_writer_value(w, v);
    add_padding(w, l->fill, missing - left);
}

/* digits[.digits] with thousands separated */
static void add_grouped(struct strbuf *out, const char *number)
{
    size_t n = strspn(number, "0123456789");

    for (size_t i = 0; i < n; i++) {
        strbuf_add_char(out, number[i]);
        if ((n - i) % 3 == 1 && i + 1 < n)
            strbuf_add_char(out, ',');
    }
    strbuf_add(out, str_from(number + n));
}

static void integer_digits(uint64_t v, const struct layout *l, struct strbuf *out)
{
    char bits[72];
    size_t at = sizeof bits - 1;

    if (l->type == 'b') {
        bits[at] = 0;
        do {
            bits[--at] = (char)('0' + (v & 1));
        } while (v >>= 1);
        strbuf_printf(out, "%s%s", l->alternate ? "0b" : "", bits + at);
    } else if (l->type == 'o') {
        strbuf_printf(out, "%s%llo", l->alternate ? "0o" : "", (unsigned long long)v);
    } else if (l->type == 'x' || l->type == 'X') {
        strbuf_printf(out, l->type == 'x' ? "%s%llx" : "%s%llX",
                      !l->alternate    ? ""
                      : l->type == 'x' ? "0x"
                                       : "0X",
                      (unsigned long long)v);
    } else {
        snprintf(bits, sizeof bits, "%llu", (unsigned long long)v);
        strbuf_add(out, str_from(bits));
    }
}

static void float_digits(double v, const struct layout *l, struct strbuf *out)
{
    char format[] = "%.*f";
    int precision = l->precision < 0 ? 6 : (int)l->precision;

    if (!l->type && l->precision < 0) {
        strbuf_add_double(out, v);
        return;
    }
    format[3] = l->type == '%' || l->type == 'F' ? 'f' : l->type && l->type != 'n' ? l->type : 'g';
    if (format[3] == 'g' && precision == 0)
        precision = 1;
    strbuf_printf(out, format, precision, l->type == '%' ? v * 100 : v);
    if (l->type == '%')
        strbuf_add_char(out, '%');
}

static bool add_number(struct interp *in, struct writer *w, const struct layout *l, const struct value *v)
{
    bool real = v->kind == VALUE_FLOAT || (l->type && strchr("eEfFgG%", l->type));
    double f = value_number(v);
    bool negative = real ? f < 0 || (f == 0 && 1 / f < 0) : v->i < 0;
    struct strbuf number = { 0 }, text = { 0 };

    if (l->type && !strchr(real ? "eEfFgGn%" : "bcdoxXn", l->type))
        return jinja_fail(in, "unknown format code '%c' for object of type '%s'", l->type, value_type(v));
    if (l->type == 'c') {
        char encoded[4];
        uint32_t c = v->i < 0 || v->i > 0x10FFFF ? 0xFFFD : (uint32_t)v->i;
        strbuf_add(&number, (str){ encoded, utf8_encode(c, encoded) });
        negative = false;
    } else if (real) {
        float_digits(negative ? -f : f, l, &number);
    } else {
        integer_digits(negative ? 0 - (uint64_t)v->i : (uint64_t)v->i, l, &number);
    }
    const char *sign = negative ? "-" : l->sign == '+' ? "+" : l->sign == ' ' ? " " : "";
    bool inner = l->align == '=' || (l->zero && !l->align);
    int64_t missing = l->width - (int64_t)number.n - (*sign != 0);
    strbuf_add(&text, str_from(sign));
    for (; inner && missing > 0; missing--)
        strbuf_add_char(&text, l->zero ? '0' : (char)l->fill);
    if (l->comma)
        add_grouped(&text, number.s);
    else
        strbuf_add(&text, strbuf_str(&number));
    struct value v_text = { .kind = VALUE_STRING, .s = strbuf_str(&text) };
    add_padded(w, l, l->align && l->align != '=' ? l->align : '>', &v_text);
    strbuf_release(&number);
    strbuf_release(&text);
    return true;
}

static bool add_formatted(struct interp *in, struct writer *w, const struct layout *l, struct value *v)
{
    bool plain = v->kind == VALUE_BOOL && !l->type;

    if (value_is_number(v) && !plain)
        return add_number(in, w, l, v);
    if (l->type && l->type != 's')
        return jinja_fail(in, "unknown format code '%c' for object of type '%s'", l->type, value_type(v));
    if (!(v = jinja_text_of(in, v)))
        return false;
    if (l->precision >= 0 && !(v = jinja_get_slice(in, v, NULL, jinja_new_int(in, l->precision), NULL)))
        return false;
    add_padded(w, l, l->align ? l->align : '<', v);
    return true;
}

/* --- str.format ----------------------------------------------------------- */

struct braces {
    const struct arguments *a;
    size_t next; /* automatic numbering */
};

static size_t name_end(str field, size_t at)
{
    while (at < field.n && !strchr(".[", field.s[at]))
        at++;
    return at;
}

/* "0.name[key]" */
static struct value *field_value(struct interp *in, struct braces *b, str field)
{
    size_t at = name_end(field, 0);
    str name = str_slice(field, 0, at);
    struct value *v = NULL;
    int64_t index = 0;

    if (!name.n || str_to_int(name, &index)) {
        size_t i = name.n ? (size_t)index : b->next++;
        if (i >= b->a->n_positional)
            return jinja_fail(in, "replacement index %zu out of range for positional arguments", i);
        v = b->a->items[i];
    }
    for (size_t i = b->a->n_positional; !v && i < b->a->n; i++)
        if (str_equal(b->a->names[i - b->a->n_positional], name))
            v = b->a->items[i];
    if (!v)
        return jinja_fail(in, "format: no argument named '" STR_FMT "'", STR_ARG(name));
    while (v && at < field.n) {
        bool bracket = field.s[at++] == '[';
        size_t end = bracket ? at : name_end(field, at);
        while (bracket && end < field.n && field.s[end] != ']')
            end++;
        str part = str_slice(field, at, end);
        struct value key = { .kind = VALUE_STRING, .s = part };
        at = end + bracket;
        v = bracket && str_to_int(part, &index) ? jinja_get_index(in, v, jinja_new_int(in, index))
                                                : jinja_get_member(in, v, &key, !bracket);
    }
    return v;
}

static bool add_field(struct interp *in, struct braces *b, str field, struct writer *w)
{
    struct layout l;
    size_t colon = 0, depth = 0;

    for (; colon < field.n && (depth || field.s[colon] != ':'); colon++)
        depth = field.s[colon] == '[' ? depth + 1 : field.s[colon] == ']' && depth ? depth - 1 : depth;
    str name = str_slice(field, 0, colon), spec = str_slice(field, colon + 1, field.n);
    bool repr = name.n > 1 && name.s[name.n - 2] == '!' && (name.s[name.n - 1] == 'r' || name.s[name.n - 1] == 'a');
    bool text = name.n > 1 && name.s[name.n - 2] == '!' && name.s[name.n - 1] == 's';
    if (repr || text)
        name.n -= 2;
    struct value *v = field_value(in, b, name);
    if (!v || !read_layout(in, spec, &l))
        return false;
    if (repr) {
        struct strbuf out = jinja_new_buffer(in);
        value_repr(v, &out);
        v = jinja_buffer_value(in, &out, v);
    }
    if (text && v)
        v = jinja_text_of(in, v);
    if (v && v->kind != VALUE_STRING && !value_is_number(v) && spec.n)
        return jinja_fail(in, "unsupported format string for %s", value_type(v));
    return v && add_formatted(in, w, &l, v);
}

/* Text up to the next field; false at the end. */
static bool add_braces(struct interp *in, struct value *format, const struct arguments *a, struct writer *w)
{
    struct braces b = { a, 0 };
    str s = format->s;

    for (size_t at = 0; at < s.n;) {
        char c = s.s[at];
        if ((c == '{' || c == '}') && at + 1 < s.n && s.s[at + 1] == c) {
            jinja_writer_own(w, str_slice(s, at, at + 1));
            at += 2;
        } else if (c == '{') {
            const char *end = memchr(s.s + at, '}', s.n - at);
            if (!end)
                return jinja_fail(in, "expected '}' before end of string");
            size_t to = (size_t)(end - s.s);
            if (!jinja_charge(in, 1) || !add_field(in, &b, str_slice(s, at + 1, to), w))
                return false;
            at = to + 1;
        } else if (c == '}') {
            return jinja_fail(in, "single '}' encountered in format string");
        } else {
            size_t from = at;
            while (at < s.n && s.s[at] != '{' && s.s[at] != '}')
                at++;
            jinja_writer_add(w, str_slice(s, from, at), format->marks ? format->marks + from : NULL, format->input);
        }
    }
    return true;
}

struct value *jinja_format_braces(struct interp *in, struct value *format, const struct arguments *a)
{
    struct writer w = jinja_new_writer(in);

    if (add_braces(in, format, a, &w))
        return jinja_writer_text(in, &w, format->safe);
    jinja_writer_release(&w);
    return NULL;
}

/* --- the % operator ------------------------------------------------------- */

struct percent {
    struct value *values;
    bool tuple;
    uint32_t next;
};

static struct value *next_value(struct interp *in, struct percent *p)
{
    if (p->tuple ? p->next < p->values->n : p->next == 0)
        return p->tuple ? p->values->items[p->next++] : (p->next++, p->values);
    return jinja_fail(in, "not enough arguments for format string");
}

static bool add_conversion(struct interp *in, struct writer *w, struct layout *l, struct value *v)
{
    struct strbuf out = jinja_new_buffer(in);

    l->align = l->align ? l->align : l->zero ? '=' : '>';
    if (l->type == 'r' || l->type == 'a') {
        value_repr(v, &out);
        v = jinja_buffer_value(in, &out, v);
        l->type = 's';
    }
    if (l->type == 's' && v)
        v = jinja_text_of(in, v);
    if (l->type == 'i' || l->type == 'u')
        l->type = 'd';
    if (!v || l->type == 's')
        return v && add_formatted(in, w, l, v);
    if (l->type == 'c' && v->kind == VALUE_STRING) {
        struct layout text = { .fill = ' ', .width = l->width, .align = l->align, .precision = -1 };
        return add_formatted(in, w, &text, v);
    }
    if (!value_is_number(v))
        return jinja_fail(in, "%%%c format: a number is required, not %s", l->type, value_type(v));
    struct value whole = { .kind = VALUE_INT, .i = v->kind == VALUE_FLOAT ? 0 : v->i };
    if (v->kind == VALUE_FLOAT && v->f > -9e18 && v->f < 9e18)
        whole.i = (int64_t)v->f;
    bool is_integer = strchr("doxXc", l->type);
    if (is_integer && l->precision >= 0) { /* minimum number of digits */
        l->zero = true;
        l->width = l->precision;
        l->precision = -1;
    }
    return add_number(in, w, l, is_integer ? &whole : v);
}

static bool add_percent(struct interp *in, str s, size_t *at, struct percent *p, struct writer *w)
{
    struct layout l = { .fill = ' ', .precision = -1 };
    struct value *v = NULL;

    if (*at < s.n && s.s[*at] == '(') {
        const char *end = memchr(s.s + *at, ')', s.n - *at);
        if (!end || p->values->kind != VALUE_DICT)
            return jinja_fail(in, "format requires a mapping");
        size_t to = (size_t)(end - s.s);
        v = value_get(p->values, str_slice(s, *at + 1, to));
        if (!v)
            return jinja_fail(in, "the mapping lacks a key of the format");
        *at = to + 1;
        p->next = 1;
    }
    for (; *at < s.n && strchr("-+ 0#", s.s[*at]); ++*at) {
        char c = s.s[*at];
        l.align = c == '-' ? '<' : l.align;
        l.sign = c == '+' || (c == ' ' && !l.sign) ? c : l.sign;
        l.zero |= c == '0';
        l.alternate |= c == '#';
    }
    if (*at < s.n && s.s[*at] >= '0' && s.s[*at] <= '9' && !digits(s, at, MAX_WIDTH, &l.width))
        return jinja_fail(in, "format width is too large (limit %d)", MAX_WIDTH);
    if (*at < s.n && s.s[*at] == '.') {
        ++*at;
        if (!digits(s, at, MAX_PRECISION, &l.precision) && l.precision)
            return jinja_fail(in, "format precision is too large (limit %d)", MAX_PRECISION);
    }
    if (*at >= s.n || !strchr("diouxXeEfFgGcrsa%", s.s[*at]))
        return jinja_fail(in, "unsupported or incomplete format");
    l.type = s.s[(*at)++];
    if (l.type == '%') {
        jinja_writer_own(w, S("%"));
        return true;
    }
    if (l.align == '<')
        l.zero = false;
    if (!v && !(v = next_value(in, p)))
        return false;
    return add_conversion(in, w, &l, v);
}

struct value *jinja_format_percent(struct interp *in, struct value *format, struct value *values)
{
    struct percent p = { values, values->kind == VALUE_LIST && values->flavour == SEQUENCE_TUPLE, 0 };
    struct writer w = jinja_new_writer(in);
    str s = format->s;
    bool ok = true;

    for (size_t at = 0; ok && at < s.n;) {
        size_t from = at;
        while (at < s.n && s.s[at] != '%')
            at++;
        jinja_writer_add(&w, str_slice(s, from, at), format->marks ? format->marks + from : NULL, format->input);
        if (at < s.n)
            ok = (at++, jinja_charge(in, 1)) && add_percent(in, s, &at, &p, &w);
    }
    bool indexable = values->kind == VALUE_DICT || values->kind == VALUE_LIST || values->kind == VALUE_UNDEFINED;
    if (ok && (p.tuple ? p.next < values->n
                       : p.next == 0 && !indexable)) /* as in Python, unused values of these are not an error */
        ok = jinja_fail(in, "not all arguments converted during string formatting");
    if (ok)
        return jinja_writer_text(in, &w, format->safe);
    jinja_writer_release(&w);
    return NULL;
}
