/*
 * pattern.c -- converts patterns of tokenizer.json for PCRE2.
 *
 * They are written for Oniguruma with Ruby's syntax.  Differences: ^ and $ match at
 * lines, \w includes marks and connectors, \h is a hexadecimal digit.  Constructs
 * that PCRE2 does not have (classes within classes, &&) are errors.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/engine/tokenize/internal.h"

enum { MAX_PATTERN_BYTES = 8192 };

#define WORD "\\p{L}\\p{M}\\p{N}\\p{Pc}"

static void add_escape(struct strbuf *b, char c, bool in_class)
{
    static const struct {
        char c;
        const char *inside;
    } rows[] = { { 'w', WORD }, { 'h', "0-9a-fA-F" } };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        if (c == rows[i].c) {
            strbuf_printf(b, in_class ? "%s" : "[%s]", rows[i].inside);
            return;
        }
        if (c == rows[i].c - 'a' + 'A' && !in_class) {
            strbuf_printf(b, "[^%s]", rows[i].inside);
            return;
        }
    }
    strbuf_add_char(b, '\\');
    strbuf_add_char(b, c);
}

static bool translate(str p, struct strbuf *b, struct err *e)
{
    bool in_class = false;

    for (size_t i = 0; i < p.n; i++) {
        char c = p.s[i], next = i + 1 < p.n ? p.s[i + 1] : 0;
        if (c == '\\' && i + 1 < p.n) {
            add_escape(b, next, in_class);
            i++;
            continue;
        }
        if (in_class && c == '[' && next == ':') {
            size_t end = str_search(str_slice(p, i, p.n), S(":]"));
            end = end == SIZE_MAX ? p.n : i + end + 2;
            strbuf_add(b, str_slice(p, i, end));
            i = end - 1;
            continue;
        }
        if (in_class && (c == '[' || (c == '&' && next == '&')))
            return err_set(e, ERR_UNSUPPORTED, "regex: pattern has a class within a class (byte %zu)", i);
        strbuf_add_char(b, c);
        if (!in_class && c == '[') { /* a ] right after [ or [^ is a literal */
            in_class = true;
            if (next == '^')
                strbuf_add_char(b, p.s[++i]);
            if (i + 1 < p.n && p.s[i + 1] == ']')
                strbuf_add_char(b, p.s[++i]);
        } else if (in_class && c == ']') {
            in_class = false;
        }
    }
    return true;
}

bool parse_pattern(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    const struct json *pattern = json_get(v, "pattern");
    str literal = json_as_string(json_get(pattern, "String")), regex = json_as_string(json_get(pattern, "Regex"));

    s->content = arena_str(a, json_as_string(json_get(v, "content")));
    if (s->content.n > MAX_TOKEN_BYTES || literal.n > MAX_TOKEN_BYTES || regex.n > MAX_PATTERN_BYTES)
        return err_set(e, ERR_PARSE, "pattern or content is too long (expected at most %d bytes)", MAX_PATTERN_BYTES);
    if (literal.n) {
        s->pattern = arena_str(a, literal);
        return true;
    }
    if (!regex.n)
        return err_set(e, ERR_PARSE, "pattern is empty (expected a String or a Regex)");
    struct strbuf b = { 0 };
    if (translate(regex, &b, e))
        s->regex = regex_open(strbuf_str(&b), REGEX_MULTILINE, e);
    strbuf_release(&b);
    return s->regex || err_wrap(e, "pattern");
}
