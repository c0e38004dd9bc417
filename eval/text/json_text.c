/*
 * json_text.c -- see json_text.h: a recognizer of JSON (RFC 8259) that keeps only a stack of open brackets and builds
 * no tree, so that validity depends neither on depth nor on the size of numbers.
 *
 * Duplicate names are not against the grammar and pass; NaN, Infinity,
 * comments, trailing commas and single quotes do not.
 */
#include "eval/text/json_text.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"

struct reader {
    str text;
    size_t at;
};

static bool accept(struct reader *r, char c)
{
    if (r->at >= r->text.n || r->text.s[r->at] != c)
        return false;
    r->at++;
    return true;
}

static void skip_space(struct reader *r)
{
    while (accept(r, ' ') || accept(r, '\t') || accept(r, '\n') || accept(r, '\r'))
        continue;
}

static bool parse_digits(struct reader *r)
{
    size_t from = r->at;
    while (r->at < r->text.n && r->text.s[r->at] >= '0' && r->text.s[r->at] <= '9')
        r->at++;
    return r->at > from;
}

static bool parse_number(struct reader *r)
{
    accept(r, '-');
    if (!accept(r, '0') && !parse_digits(r))
        return false;
    if (accept(r, '.') && !parse_digits(r))
        return false;
    if (!accept(r, 'e') && !accept(r, 'E'))
        return true;
    if (!accept(r, '+'))
        accept(r, '-');
    return parse_digits(r);
}

static bool hex_digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool parse_escape(struct reader *r)
{
    static const char simple[] = "\"\\/bfnrt";

    for (size_t i = 0; i + 1 < sizeof simple; i++)
        if (accept(r, simple[i]))
            return true;
    if (!accept(r, 'u'))
        return false;
    if (r->text.n - r->at < 4) {
        r->at = r->text.n;
        return false;
    }
    for (int i = 0; i < 4; i++)
        if (!hex_digit(r->text.s[r->at++]))
            return false;
    return true;
}

static bool parse_string(struct reader *r)
{
    if (!accept(r, '"'))
        return false;
    while (r->at < r->text.n) {
        unsigned char c = (unsigned char)r->text.s[r->at];
        if (accept(r, '"'))
            return true;
        if (c < 0x20)
            return false;
        if (accept(r, '\\')) {
            if (!parse_escape(r))
                return false;
            continue;
        }
        size_t from = r->at;
        if (utf8_next(r->text, &r->at) == 0xFFFD && r->at == from + 1)
            return false;
    }
    return false;
}

static bool parse_word(struct reader *r, str word)
{
    str rest = str_slice(r->text, r->at, r->text.n);

    if (!str_starts(rest, word)) {
        r->at = rest.n && str_starts(word, rest) ? r->text.n : r->at; /* a cut word */
        return false;
    }
    r->at += word.n;
    return true;
}

static bool parse_scalar(struct reader *r)
{
    char c = r->at < r->text.n ? r->text.s[r->at] : '\0';

    if (c == '"')
        return parse_string(r);
    if (c == '-' || (c >= '0' && c <= '9'))
        return parse_number(r);
    return parse_word(r, S("true")) || parse_word(r, S("false")) || parse_word(r, S("null"));
}

/* "name" : before a member's value. */
static bool parse_name(struct reader *r)
{
    skip_space(r);
    if (!parse_string(r))
        return false;
    skip_space(r);
    return accept(r, ':');
}

/* Reads one value at r->at; open[] has room for one bracket per byte of the text.  After a failure r->at is where the
 * text breaks the grammar: its end, if the value is only cut off. */
static bool parse_value(struct reader *r, char *open)
{
    size_t depth = 0;

    for (;;) {
        skip_space(r);
        bool object = accept(r, '{');
        if (object || accept(r, '[')) {
            char close = object ? '}' : ']';
            skip_space(r);
            if (!accept(r, close)) {
                open[depth++] = close;
                if (object && !parse_name(r))
                    return false;
                continue;
            }
        } else if (!parse_scalar(r)) {
            return false;
        }
        for (;;) { /* a value has ended */
            if (depth == 0)
                return true;
            skip_space(r);
            if (accept(r, open[depth - 1])) {
                depth--;
                continue;
            }
            if (!accept(r, ',') || (open[depth - 1] == '}' && !parse_name(r)))
                return false;
            break;
        }
    }
}

bool json_text_valid(str text, struct arena *a)
{
    struct reader r = { .text = text };

    if (!parse_value(&r, arena_alloc(a, text.n + 1)))
        return false;
    skip_space(&r);
    return r.at == text.n;
}

bool json_text_is_cut(str text, struct arena *a)
{
    struct reader r = { .text = text };

    return text.n && (text.s[0] == '{' || text.s[0] == '[') && !parse_value(&r, arena_alloc(a, text.n + 1)) &&
           r.at == text.n;
}

/* The text between the first ``` line and the next ```. */
static str fenced(str text)
{
    size_t from = str_search(text, S("```"));

    if (from == SIZE_MAX)
        return S("");
    text = str_slice(text, from + 3, text.n);
    while (text.n && text.s[0] != '\n' && text.s[0] != '{' && text.s[0] != '[')
        text = str_slice(text, 1, text.n); /* the language */
    return str_slice(text, 0, str_search(text, S("```")));
}

str json_text_extract(str text, struct arena *a)
{
    char *open = arena_alloc(a, text.n + 1);
    str inner = str_trim(fenced(text));
    size_t budget = 64 * text.n + 4096; /* scanning to the end from every unmatched bracket would be quadratic */

    if (json_text_valid(text, a))
        return str_trim(text);
    if (inner.n && json_text_valid(inner, a))
        return inner;
    for (size_t from = 0; from < text.n && budget > 0; from++) {
        struct reader r = { .text = text, .at = from };
        if (text.s[from] != '{' && text.s[from] != '[')
            continue;
        if (parse_value(&r, open))
            return str_slice(text, from, r.at);
        if (r.at == text.n)
            return S("");
        budget -= r.at - from < budget ? r.at - from : budget;
    }
    return S("");
}
