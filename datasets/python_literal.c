/*
 * python_literal.c -- see python_literal.h.  The grammar is that of Python's ast.literal_eval (The Python Language
 * Reference, 2.4 and 6.2) without bytes, sets and complex numbers.
 */
#include "datasets/python_literal.h"

#include <math.h>

#include "eval/base/json.h"
#include "eval/base/strbuf.h"
#include "eval/base/text.h"

enum { MAX_DEPTH = 32 };

struct reader {
    str text;
    size_t at;
    int depth;
};

static struct json *read_value(struct reader *r);

static void skip_blanks(struct reader *r)
{
    while (r->at < r->text.n && strchr(" \t\r\n", r->text.s[r->at]))
        r->at++;
}

static bool accept(struct reader *r, str word)
{
    skip_blanks(r);
    if (!str_starts(str_slice(r->text, r->at, r->text.n), word))
        return false;
    r->at += word.n;
    return true;
}

static bool peek(struct reader *r, str word)
{
    skip_blanks(r);
    return str_starts(str_slice(r->text, r->at, r->text.n), word);
}

static bool read_hex(struct reader *r, int digits, struct strbuf *out)
{
    uint32_t c = 0;
    char encoded[4];

    for (; digits > 0; digits--, r->at++) {
        const char *hex = "0123456789abcdef";
        char d = r->at < r->text.n ? r->text.s[r->at] : 0;
        const char *found = d ? strchr(hex, d >= 'A' && d <= 'F' ? d + 32 : d) : NULL;
        if (!found)
            return false;
        c = c << 4 | (uint32_t)(found - hex);
    }
    strbuf_add(out, (str){ encoded, utf8_encode(c, encoded) }); /* half of a surrogate pair becomes U+FFFD */
    return c <= 0x10FFFF;
}

/* After a backslash. */
static bool read_escape(struct reader *r, struct strbuf *out)
{
    static const char names[] = "\\'\"nrtabfv0", meanings[] = "\\'\"\n\r\t\a\b\f\v";
    char c = r->at < r->text.n ? r->text.s[r->at++] : 0;
    const char *name = c ? strchr(names, c) : NULL;

    if (name)
        strbuf_add_char(out, meanings[name - names]);
    else if (c == 'x' || c == 'u' || c == 'U')
        return read_hex(r, c == 'x' ? 2 : c == 'u' ? 4 : 8, out);
    return name != NULL;
}

static bool read_text(struct reader *r, struct strbuf *out)
{
    skip_blanks(r);
    char quote = r->at < r->text.n ? r->text.s[r->at] : 0;
    if (quote != '\'' && quote != '"')
        return false;
    for (r->at++; r->at < r->text.n && r->text.s[r->at] != quote;) {
        char c = r->text.s[r->at++];
        if (c != '\\')
            strbuf_add_char(out, c);
        else if (!read_escape(r, out))
            return false;
    }
    return r->at++ < r->text.n;
}

/* numpy writes ['a' 'b'], without commas. */
static struct json *read_list(struct reader *r, str end)
{
    struct json *list = json_new_array();

    while (!accept(r, end)) {
        struct json *one = read_value(r);
        if (one)
            json_push(list, one);
        if (!one || !(accept(r, S(",")) || peek(r, end) || peek(r, S("'")) || peek(r, S("\"")))) {
            json_free(list);
            return NULL;
        }
    }
    return list;
}

static struct json *read_dict(struct reader *r)
{
    struct json *dict = json_new_object();
    struct strbuf key = { 0 };
    bool ok = true;

    while (ok && !accept(r, S("}"))) {
        strbuf_reset(&key);
        ok = read_text(r, &key) && accept(r, S(":")) && key.s && !memchr(key.s, 0, key.n);
        struct json *v = ok ? read_value(r) : NULL;
        ok = v != NULL;
        if (v)
            json_set(dict, key.s, v);
        ok = ok && (accept(r, S(",")) || peek(r, S("}")));
    }
    strbuf_release(&key);
    if (ok)
        return dict;
    json_free(dict);
    return NULL;
}

static struct json *read_number(struct reader *r)
{
    size_t from = r->at;
    int64_t i;
    double d;

    while (r->at < r->text.n && strchr("+-.0123456789eE", r->text.s[r->at]))
        r->at++;
    str digits = str_slice(r->text, from, r->at);
    if (str_to_int(digits, &i))
        return json_new_int(i);
    return str_to_double(digits, &d) && isfinite(d) ? json_new_number(d) : NULL;
}

/* array([...], dtype=object) of numpy. */
static struct json *read_array(struct reader *r)
{
    struct json *list = accept(r, S("[")) ? read_list(r, S("]")) : NULL;

    if (list && accept(r, S(",")) && accept(r, S("dtype=")))
        while (r->at < r->text.n && r->text.s[r->at] != ')')
            r->at++;
    if (list && accept(r, S(")")))
        return list;
    json_free(list);
    return NULL;
}

static struct json *read_nested(struct reader *r)
{
    if (accept(r, S("[")))
        return read_list(r, S("]"));
    if (accept(r, S("(")))
        return read_list(r, S(")"));
    if (accept(r, S("array(")))
        return read_array(r);
    return accept(r, S("{")) ? read_dict(r) : NULL;
}

static struct json *read_value(struct reader *r)
{
    struct strbuf text = { 0 };
    struct json *v;

    skip_blanks(r);
    if (accept(r, S("None")))
        return json_new_null();
    if (accept(r, S("True")))
        return json_new_bool(true);
    if (accept(r, S("False")))
        return json_new_bool(false);
    char c = r->at < r->text.n ? r->text.s[r->at] : 0;
    if (c == '\'' || c == '"') {
        v = read_text(r, &text) ? json_new_string(strbuf_str(&text)) : NULL;
        strbuf_release(&text);
        return v;
    }
    if (c && strchr("+-.0123456789", c))
        return read_number(r);
    if (++r->depth > MAX_DEPTH)
        return NULL;
    v = read_nested(r);
    r->depth--;
    return v;
}

struct json *python_literal_parse(str text)
{
    struct reader r = { .text = str_trim(text) };
    struct json *v = read_nested(&r);

    skip_blanks(&r);
    if (v && r.at == r.text.n)
        return v;
    json_free(v);
    return NULL;
}
