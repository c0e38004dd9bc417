/*
 * print.c -- values as text: Python's str() and repr(), and json.dumps.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "templates/jinja/interp.h"

/* The shortest digits that read back as the same double, laid out as Python
 * does: an exponent below 1e-4 and from 1e16 on. */
static bool is_printable(uint32_t c)
{
    const char *category = unicode_category(c);
    return c == ' ' || (category[0] != 'Z' && category[0] != 'C');
}

static void repr_string(str text, struct strbuf *out)
{
    bool single = memchr(text.s, '\'', text.n) != NULL, both = single && memchr(text.s, '"', text.n);
    char quote = single && !both ? '"' : '\'';

    strbuf_add_char(out, quote);
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == (uint32_t)quote || c == '\\')
            strbuf_printf(out, "\\%c", (char)c);
        else if (c == '\n' || c == '\r' || c == '\t')
            strbuf_add(out, c == '\n' ? S("\\n") : c == '\r' ? S("\\r") : S("\\t"));
        else if (is_printable(c))
            strbuf_add(out, str_slice(text, from, at));
        else if (c < 0x10000)
            strbuf_printf(out, c < 0x100 ? "\\x%02x" : "\\u%04x", c);
        else
            strbuf_printf(out, "\\U%08x", c);
    }
    strbuf_add_char(out, quote);
}

static void text_sequence(const struct value *v, struct strbuf *out)
{
    bool tuple = v->flavour == SEQUENCE_TUPLE || v->flavour == SEQUENCE_GROUP;

    if (v->flavour == SEQUENCE_GENERATOR) {
        strbuf_add(out, S("<generator object>"));
        return;
    }
    if (v->flavour == SEQUENCE_RANGE && v->n) {
        int64_t step = v->n > 1 ? v->items[1]->i - v->items[0]->i : 1;
        strbuf_printf(out, "range(%lld, %lld", (long long)v->items[0]->i, (long long)(v->items[v->n - 1]->i + step));
        if (step != 1)
            strbuf_printf(out, ", %lld", (long long)step);
        strbuf_add_char(out, ')');
        return;
    }
    bool view = v->flavour >= SEQUENCE_ITEMS && v->flavour <= SEQUENCE_VALUES;
    if (view)
        strbuf_printf(out, "%s(", value_type(v));
    strbuf_add_char(out, tuple ? '(' : '[');
    for (uint32_t i = 0; i < v->n; i++) {
        strbuf_add(out, i ? S(", ") : S(""));
        value_repr(v->items[i], out);
    }
    strbuf_add(out, tuple && v->n == 1 ? S(",)") : tuple ? S(")") : S("]"));
    if (view)
        strbuf_add_char(out, ')');
}

void value_repr(const struct value *v, struct strbuf *out)
{
    if (v->kind == VALUE_STRING && v->safe) {
        strbuf_add(out, S("Markup("));
        repr_string(v->s, out);
        strbuf_add_char(out, ')');
    } else if (v->kind == VALUE_STRING) {
        repr_string(v->s, out);
    } else if (v->kind == VALUE_UNDEFINED) {
        strbuf_add(out, S("Undefined"));
    } else {
        value_text(v, out);
    }
}

void value_text(const struct value *v, struct strbuf *out)
{
    switch ((enum value_kind)v->kind) {
    case VALUE_UNDEFINED:
        break;
    case VALUE_NONE:
        strbuf_add(out, S("None"));
        break;
    case VALUE_BOOL:
        strbuf_add(out, v->i ? S("True") : S("False"));
        break;
    case VALUE_INT:
        strbuf_printf(out, "%lld", (long long)v->i);
        break;
    case VALUE_FLOAT:
        strbuf_add_double(out, v->f);
        break;
    case VALUE_STRING:
        strbuf_add(out, v->s);
        break;
    case VALUE_LIST:
        text_sequence(v, out);
        break;
    case VALUE_DICT:
        strbuf_add_char(out, '{');
        for (uint32_t i = 0; i < v->n; i++) {
            strbuf_add(out, i ? S(", ") : S(""));
            value_repr(v->keys[i], out);
            strbuf_add(out, S(": "));
            value_repr(v->items[i], out);
        }
        strbuf_add_char(out, '}');
        break;
    case VALUE_OBJECT:
        if (v->flavour == OBJECT_MACRO)
            strbuf_printf(out, "<Macro '" STR_FMT "'>", STR_ARG(((const struct macro *)v->object)->node->name));
        else
            strbuf_printf(out, "<%s>", value_type(v));
        break;
    }
}

/* --- JSON ----------------------------------------------------------------- */

static void print_json_string(str text, const struct json_style *style, struct strbuf *out)
{
    static const char named[] = "\"\\\n\r\t\f\b", letters[] = "\"\\nrtfb";

    strbuf_add_char(out, '"');
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        const char *place = c && c < 0x80 ? strchr(named, (int)c) : NULL;
        bool markup = style->html && (c == '<' || c == '>' || c == '&' || c == '\'');
        if (place)
            strbuf_printf(out, "\\%c", letters[place - named]);
        else if (c < 0x20 || markup || (style->ascii && c >= 0x7F && c < 0x10000 && c != 0x7F))
            strbuf_printf(out, "\\u%04x", c);
        else if (style->ascii && c >= 0x10000)
            strbuf_printf(out, "\\u%04x\\u%04x", 0xD800 + ((c - 0x10000) >> 10), 0xDC00 + ((c - 0x10000) & 0x3FF));
        else
            strbuf_add(out, str_slice(text, from, at));
    }
    strbuf_add_char(out, '"');
}

static void json_line(const struct json_style *style, int level, struct strbuf *out)
{
    if (style->indent < 0)
        return;
    strbuf_add_char(out, '\n');
    for (int i = 0; i < level * style->indent; i++)
        strbuf_add_char(out, ' ');
}

static const char *write_json(const struct value *v, const struct json_style *style, int level, struct strbuf *out);

/* Keys become strings as json.dumps makes them. */
static const char *json_key(const struct value *key, const struct json_style *style, struct strbuf *out)
{
    struct strbuf text = { 0 };

    if (key->kind == VALUE_STRING)
        value_text(key, &text);
    else if (key->kind <= VALUE_FLOAT && key->kind != VALUE_UNDEFINED)
        write_json(key, style, 0, &text);
    else
        return "dict with a key that is not a string";
    print_json_string(strbuf_str(&text), style, out);
    strbuf_release(&text);
    return NULL;
}

static uint32_t *key_order(const struct value *dict)
{
    uint32_t *order = xcalloc(dict->n, sizeof *order);
    int c;

    for (uint32_t i = 0; i < dict->n; i++) { /* keys are few: by insertion */
        uint32_t k = i;
        for (; k > 0 && value_compare(dict->keys[order[k - 1]], dict->keys[i], &c) && c > 0; k--)
            order[k] = order[k - 1];
        order[k] = i;
    }
    return order;
}

static const char *json_object(const struct value *v, const struct json_style *style, int level, struct strbuf *out)
{
    uint32_t *order = style->sort_keys ? key_order(v) : NULL;
    const char *bad = NULL;

    strbuf_add_char(out, '{');
    for (uint32_t i = 0; i < v->n && !bad; i++) {
        uint32_t k = order ? order[i] : i;
        strbuf_add(out, i ? style->item : S(""));
        json_line(style, level + 1, out);
        bad = json_key(v->keys[k], style, out);
        strbuf_add(out, style->key);
        if (!bad)
            bad = write_json(v->items[k], style, level + 1, out);
    }
    free(order);
    if (v->n)
        json_line(style, level, out);
    strbuf_add_char(out, '}');
    return bad;
}

static const char *json_array(const struct value *v, const struct json_style *style, int level, struct strbuf *out)
{
    const char *bad = NULL;

    if (v->flavour != SEQUENCE_LIST && v->flavour != SEQUENCE_TUPLE && v->flavour != SEQUENCE_GROUP)
        return value_type(v);
    strbuf_add_char(out, '[');
    for (uint32_t i = 0; i < v->n && !bad; i++) {
        strbuf_add(out, i ? style->item : S(""));
        json_line(style, level + 1, out);
        bad = write_json(v->items[i], style, level + 1, out);
    }
    if (v->n)
        json_line(style, level, out);
    strbuf_add_char(out, ']');
    return bad;
}

static const char *write_json(const struct value *v, const struct json_style *style, int level, struct strbuf *out)
{
    switch ((enum value_kind)v->kind) {
    case VALUE_NONE:
        strbuf_add(out, S("null"));
        return NULL;
    case VALUE_BOOL:
        strbuf_add(out, v->i ? S("true") : S("false"));
        return NULL;
    case VALUE_FLOAT:
        if (isnan(v->f) || isinf(v->f))
            strbuf_add(out, isnan(v->f) ? S("NaN") : v->f < 0 ? S("-Infinity") : S("Infinity"));
        else
            strbuf_add_double(out, v->f);
        return NULL;
    case VALUE_INT:
        value_text(v, out);
        return NULL;
    case VALUE_STRING:
        print_json_string(v->s, style, out);
        return NULL;
    case VALUE_LIST:
        return json_array(v, style, level, out);
    case VALUE_DICT:
        return json_object(v, style, level, out);
    default:
        return value_type(v);
    }
}

const char *value_json(const struct value *v, const struct json_style *style, struct strbuf *out)
{
    return write_json(v, style, 0, out);
}
