/*
 * lexer.c -- see lexer.h.  The rules follow Jinja2's documented behaviour: "-"
 * strips white space next to a tag, "+" keeps it, trim_blocks removes the line
 * end after a block, lstrip_blocks the blanks before one, and one line end at
 * the end of the source is dropped.
 */
#include "templates/jinja/lexer.h"

#include <ctype.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "templates/template.h"

enum { MAX_SOURCE = 8 << 20, MAX_NESTING = 200 };

struct delimiters {
    str output, output_end, block, block_end, comment, comment_end;
};

static const struct delimiters jinja = { { "{{", 2 }, { "}}", 2 }, { "{%", 2 }, { "%}", 2 }, { "{#", 2 }, { "#}", 2 } };
static const struct delimiters latex = { { "\\VAR{", 5 }, { "}", 1 },    { "\\BLOCK{", 7 },
                                         { "}", 1 },      { "\\#{", 3 }, { "}", 1 } };

struct lexer {
    str source;
    size_t at;
    int line;
    bool trim, nested_comments;
    bool line_starts; /* the last token ended with a line end */
    const struct delimiters *d;
    const char *name;
    struct token *tokens;
    size_t n, cap;
    char open[MAX_NESTING]; /* brackets not yet closed */
    size_t n_open;
    struct arena *a;
    struct err *e;
};

static bool jinja_fail(struct lexer *l, const char *what)
{
    return err_set(l->e, ERR_PARSE, "%s:%d: template: %s", l->name, l->line, what);
}

static void add(struct lexer *l, enum token_kind kind, str text)
{
    if (l->n == l->cap) {
        size_t cap = l->cap ? l->cap * 2 : 256;
        struct token *more = ARENA_NEW(l->a, struct token, cap);
        if (l->n)
            memcpy(more, l->tokens, l->n * sizeof *more);
        l->tokens = more;
        l->cap = cap;
    }
    l->tokens[l->n++] = (struct token){ kind, l->line, text };
}

static bool at_text(const struct lexer *l, size_t at, str text)
{
    return l->source.n - at >= text.n && memcmp(l->source.s + at, text.s, text.n) == 0;
}

static void move_to(struct lexer *l, size_t to)
{
    for (; l->at < to; l->at++)
        l->line += l->source.s[l->at] == '\n';
    l->line_starts = to > 0 && l->source.s[to - 1] == '\n';
}

static bool blank(char c)
{
    return isspace((unsigned char)c);
}

static size_t skip_blanks(const struct lexer *l, size_t at)
{
    while (at < l->source.n && blank(l->source.s[at]))
        at++;
    return at;
}

/* The text before a tag that starts at `end`, stripped according to the tag's sign. */
static void add_text(struct lexer *l, size_t end, char sign, bool is_output)
{
    str text = str_slice(l->source, l->at, end);

    if (sign == '-') {
        while (text.n && blank(text.s[text.n - 1]))
            text.n--;
    } else if (sign != '+' && l->trim && !is_output) {
        size_t k = text.n;
        while (k > 0 && blank(text.s[k - 1]) && text.s[k - 1] != '\n')
            k--;
        if (k > 0 ? text.s[k - 1] == '\n' : l->line_starts)
            text.n = k;
    }
    if (text.n)
        add(l, TOKEN_TEXT, text);
    move_to(l, end);
}

static char sign_at(const struct lexer *l, size_t at)
{
    char c = at < l->source.n ? l->source.s[at] : 0;
    return c == '-' || c == '+' ? c : 0;
}

/* Start of the next text after a closing delimiter at `at`. */
static size_t skip_trim(const struct lexer *l, size_t at, char sign, bool is_output)
{
    if (sign == '-')
        return skip_blanks(l, at);
    if (!sign && !is_output && l->trim && at < l->source.n && l->source.s[at] == '\n')
        return at + 1;
    return at;
}

static bool skip_comment(struct lexer *l)
{
    size_t at = l->at + l->d->comment.n, depth = 1;

    for (; at < l->source.n; at++) {
        if (l->nested_comments && l->source.s[at] == '{')
            depth++;
        if (at_text(l, at, l->d->comment_end) && --depth == 0)
            break;
    }
    if (at >= l->source.n)
        return jinja_fail(l, "unterminated comment");
    char sign = sign_at(l, at - 1);
    if (at - 1 <= l->at + l->d->comment.n - 1)
        sign = 0;
    move_to(l, skip_trim(l, at + l->d->comment_end.n, sign, false));
    return true;
}

/* --- inside a tag --------------------------------------------------------- */

static bool name_char(char c)
{
    return isalnum((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

static char char_at(const struct lexer *l, size_t at)
{
    return at < l->source.n ? l->source.s[at] : 0;
}

static bool digit_at(const struct lexer *l, size_t at)
{
    return isdigit((unsigned char)char_at(l, at));
}

static size_t digits(const struct lexer *l, size_t at)
{
    while (digit_at(l, at) || (char_at(l, at) == '_' && digit_at(l, at + 1)))
        at++;
    return at;
}

static void lex_number(struct lexer *l)
{
    size_t from = l->at, at = digits(l, from);
    char kind = (char)tolower((unsigned char)char_at(l, from + 1));
    bool real = false, member = from > 0 && l->source.s[from - 1] == '.';

    if (l->source.s[from] == '0' && (kind == 'x' || kind == 'o' || kind == 'b')) {
        at = from + 2;
        while (isxdigit((unsigned char)char_at(l, at)) || char_at(l, at) == '_')
            at++;
    } else if (!member) {
        if (char_at(l, at) == '.' && isdigit((unsigned char)char_at(l, at + 1))) {
            at = digits(l, at + 1);
            real = true;
        }
        size_t power = at + 1 + (char_at(l, at + 1) == '-' || char_at(l, at + 1) == '+');
        if ((char_at(l, at) == 'e' || char_at(l, at) == 'E') && isdigit((unsigned char)char_at(l, power))) {
            at = digits(l, power);
            real = true;
        }
    }
    add(l, real ? TOKEN_FLOAT : TOKEN_INT, str_slice(l->source, from, at));
    move_to(l, at);
}

static uint32_t hex(str text, size_t *at, int max)
{
    uint32_t c = 0;
    for (int i = 0; i < max && *at < text.n && isxdigit((unsigned char)text.s[*at]); i++, (*at)++) {
        int d = tolower((unsigned char)text.s[*at]);
        c = c * 16 + (uint32_t)(isdigit(d) ? d - '0' : d - 'a' + 10);
    }
    return c;
}

static void add_escape(str body, size_t *at, struct strbuf *b)
{
    static const char from[] = "ntrabfv\\'\"", to[] = "\n\t\r\a\b\f\v\\'\"";
    char c = body.s[(*at)++], encoded[4];
    const char *place = c ? strchr(from, c) : NULL;

    if (place) {
        strbuf_add_char(b, to[place - from]);
    } else if (c == 'x' || c == 'u' || c == 'U') {
        uint32_t code = hex(body, at, c == 'x' ? 2 : c == 'u' ? 4 : 8);
        strbuf_add(b, (str){ encoded, utf8_encode(code, encoded) });
    } else if (c >= '0' && c <= '7') {
        uint32_t code = (uint32_t)(c - '0');
        for (int i = 0; i < 2 && *at < body.n && body.s[*at] >= '0' && body.s[*at] <= '7'; i++)
            code = code * 8 + (uint32_t)(body.s[(*at)++] - '0');
        strbuf_add(b, (str){ encoded, utf8_encode(code, encoded) });
    } else if (c != '\n') { /* an unknown escape is kept literally */
        strbuf_add_char(b, '\\');
        strbuf_add_char(b, c);
    }
}

static bool lex_string(struct lexer *l)
{
    char quote = l->source.s[l->at];
    size_t from = l->at + 1, end = from;
    bool jinja_escaped = false;

    for (; end < l->source.n && l->source.s[end] != quote; end++)
        if (l->source.s[end] == '\\') {
            jinja_escaped = true;
            end++;
        }
    if (end >= l->source.n)
        return jinja_fail(l, "unterminated string");
    str body = str_slice(l->source, from, end);
    if (jinja_escaped) {
        struct strbuf b = { 0 };
        for (size_t at = 0; at < body.n;) {
            char c = body.s[at++];
            if (c == '\\' && at < body.n)
                add_escape(body, &at, &b);
            else
                strbuf_add_char(&b, c);
        }
        body = arena_str(l->a, strbuf_str(&b));
        strbuf_release(&b);
    }
    add(l, TOKEN_STRING, body);
    move_to(l, end + 1);
    return true;
}

static bool lex_operator(struct lexer *l)
{
    static const char *const operators[] = { "==", "!=", ">=", "<=", "//", "**", "+", "-", "/", "*", "%", "~", "[",
                                             "]",  "(",  ")",  "{",  "}",  ">",  "<", "=", ".", ":", "|", ",", ";" };
    static const char opening[] = "([{", closing[] = ")]}";

    for (size_t i = 0; i < COUNT_OF(operators); i++) {
        str op = str_from(operators[i]);
        if (!at_text(l, l->at, op))
            continue;
        const char *opens = strchr(opening, op.s[0]), *closes = strchr(closing, op.s[0]);
        if (opens && l->n_open == MAX_NESTING)
            return jinja_fail(l, "brackets are nested too deeply");
        if (opens)
            l->open[l->n_open++] = closing[opens - opening];
        if (closes && (l->n_open == 0 || l->open[--l->n_open] != *closes))
            return jinja_fail(l, "unmatched closing bracket");
        add(l, TOKEN_OPERATOR, op);
        move_to(l, l->at + op.n);
        return true;
    }
    return err_set(l->e, ERR_PARSE, "%s:%d: template: unexpected character (found \"%c\")", l->name, l->line,
                   l->source.s[l->at]);
}

/* At the closing delimiter, with or without a sign; not inside brackets. */
static bool at_end(const struct lexer *l, str end, bool is_output, char *sign)
{
    *sign = sign_at(l, l->at);
    if (*sign == '+' && is_output)
        *sign = 0;
    return l->n_open == 0 && at_text(l, l->at + (*sign != 0), end);
}

static bool lex_tag(struct lexer *l, bool is_output)
{
    str end = is_output ? l->d->output_end : l->d->block_end;
    char sign;

    l->n_open = 0;
    for (;;) {
        move_to(l, skip_blanks(l, l->at));
        if (l->at >= l->source.n)
            return jinja_fail(l, "unterminated tag");
        if (at_end(l, end, is_output, &sign))
            break;
        char c = l->source.s[l->at];
        if (isdigit((unsigned char)c)) {
            lex_number(l);
        } else if (name_char(c)) {
            size_t to = l->at;
            while (to < l->source.n && name_char(l->source.s[to]))
                to++;
            add(l, TOKEN_NAME, str_slice(l->source, l->at, to));
            move_to(l, to);
        } else if (c == '"' || c == '\'' ? !lex_string(l) : !lex_operator(l)) {
            return false;
        }
    }
    add(l, is_output ? TOKEN_OUTPUT_END : TOKEN_BLOCK_END, end);
    move_to(l, skip_trim(l, l->at + (sign != 0) + end.n, sign, is_output));
    return true;
}

/* --- raw ------------------------------------------------------------------ */

/* "{% WORD %}" at `at`: where it ends, or 0; *sign is its closing sign. */
static size_t bare_block(const struct lexer *l, size_t at, str word, char *sign)
{
    at += l->d->block.n;
    at = skip_blanks(l, at + (sign_at(l, at) != 0));
    if (!at_text(l, at, word))
        return 0;
    at = skip_blanks(l, at + word.n);
    *sign = sign_at(l, at);
    at += *sign != 0;
    return at_text(l, at, l->d->block_end) ? at + l->d->block_end.n : 0;
}

static bool lex_raw(struct lexer *l, size_t body, char sign)
{
    move_to(l, sign == '-' ? skip_blanks(l, body) : body);
    for (size_t at = l->at; at < l->source.n; at++) {
        if (!at_text(l, at, l->d->block))
            continue;
        size_t end = bare_block(l, at, S("endraw"), &sign);
        if (!end)
            continue;
        add_text(l, at, sign_at(l, at + l->d->block.n), false);
        move_to(l, skip_trim(l, end, sign, false));
        return true;
    }
    return jinja_fail(l, "unterminated raw block (expected endraw)");
}

/* --- the source ----------------------------------------------------------- */

static bool lex_block(struct lexer *l, size_t at, char sign)
{
    char raw_sign;
    size_t raw = bare_block(l, at, S("raw"), &raw_sign);

    add_text(l, at, sign, false);
    if (raw)
        return lex_raw(l, raw, raw_sign);
    add(l, TOKEN_BLOCK, l->d->block);
    move_to(l, at + l->d->block.n + (sign != 0));
    return lex_tag(l, false);
}

static bool lex_source(struct lexer *l)
{
    for (size_t at = l->at; at < l->source.n;) {
        bool block = at_text(l, at, l->d->block), output = !block && at_text(l, at, l->d->output);
        bool comment = !block && !output && at_text(l, at, l->d->comment);
        if (!block && !output && !comment) {
            at++;
            continue;
        }
        char sign = sign_at(l, at + (block ? l->d->block : output ? l->d->output : l->d->comment).n);
        bool ok;
        if (block) {
            ok = lex_block(l, at, sign);
        } else if (output) {
            add_text(l, at, sign, true);
            add(l, TOKEN_OUTPUT, l->d->output);
            move_to(l, at + l->d->output.n + (sign != 0));
            ok = lex_tag(l, true);
        } else {
            add_text(l, at, sign, false);
            ok = skip_comment(l);
        }
        if (!ok)
            return false;
        at = l->at;
    }
    add_text(l, l->source.n, '+', true);
    add(l, TOKEN_END, S(""));
    return true;
}

/* Converts CRLF and CR to LF and drops one line end at the end. */
static str normalised(str source, struct arena *a)
{
    char *out = arena_cstr(a, source);
    size_t n = 0;

    for (size_t i = 0; i < source.n; i++) {
        if (out[i] == '\r' && i + 1 < source.n && out[i + 1] == '\n')
            continue;
        out[n++] = out[i] == '\r' ? '\n' : out[i];
    }
    if (n && out[n - 1] == '\n')
        n--;
    return (str){ out, n };
}

bool jinja_lex(str source, const char *name, unsigned flags, struct token **tokens, struct arena *a, struct err *e)
{
    struct lexer l = { .line = 1, .line_starts = true, .name = name, .a = a, .e = e };

    if (source.n > MAX_SOURCE)
        return err_set(e, ERR_PARSE, "%s:1: template is too long (found %zu bytes, limit %d)", name, source.n,
                       MAX_SOURCE);
    l.source = normalised(source, a);
    l.trim = flags & (TEMPLATE_CHAT | TEMPLATE_TRIM);
    l.nested_comments = flags & TEMPLATE_LATEX;
    l.d = flags & TEMPLATE_LATEX ? &latex : &jinja;
    if (!lex_source(&l))
        return false;
    *tokens = l.tokens;
    return true;
}
