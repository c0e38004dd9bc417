/*
 * ecma_regex.c -- see ecma_regex.h.  One pass over the pattern: syntax with the same
 * meaning in both dialects is copied, the rest is translated.
 */
#include "metrics/structured/ecma_regex.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"

struct translator {
    str in;
    size_t at;
    struct strbuf out;
    bool repeatable; /* the last item may have a quantifier */
    struct err *e;
};

/* Members of a class, without brackets, so that they can be part of a larger one. */
#define DIGITS     "0-9"
#define NOT_DIGITS "\\x{0}-\\x{2F}\\x{3A}-\\x{10FFFF}"
#define WORD       "A-Za-z0-9_"
#define NOT_WORD   "\\x{0}-\\x{2F}\\x{3A}-\\x{40}\\x{5B}-\\x{5E}\\x{60}\\x{7B}-\\x{10FFFF}"
#define SPACES \
    "\\x{9}-\\x{D}\\x{20}\\x{A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{3000}\\x{FEFF}"
#define NOT_SPACES                                                                                      \
    "\\x{0}-\\x{8}\\x{E}-\\x{1F}\\x{21}-\\x{9F}\\x{A1}-\\x{167F}\\x{1681}-\\x{1FFF}\\x{200B}-\\x{2027}" \
    "\\x{202A}-\\x{202E}\\x{2030}-\\x{205E}\\x{2060}-\\x{2FFF}\\x{3001}-\\x{FEFE}\\x{FF00}-\\x{10FFFF}"

static bool fail(struct translator *t, const char *what)
{
    return err_set(t->e, ERR_PARSE, "byte %zu: %s (found \"" STR_FMT "\", expected ECMA-262)", t->at, what,
                   STR_ARG(str_slice(t->in, 0, 80)));
}

static char peek(const struct translator *t, size_t ahead)
{
    return t->at + ahead < t->in.n ? t->in.s[t->at + ahead] : '\0';
}

static void put(struct translator *t, const char *text)
{
    strbuf_add(&t->out, str_from(text));
}

static int hex_value(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* n hexadecimal digits from `ahead` on. */
static bool read_hex(const struct translator *t, size_t ahead, size_t n, uint32_t *out)
{
    *out = 0;
    for (size_t i = 0; i < n; i++) {
        int v = hex_value(peek(t, ahead + i));
        if (v < 0)
            return false;
        *out = *out * 16 + (uint32_t)v;
    }
    return true;
}

/* After "\u": XXXX, a surrogate pair of them, or {X...}. */
static bool put_unicode(struct translator *t)
{
    uint32_t c = 0, low = 0;

    if (peek(t, 0) == '{') {
        size_t n = 0;
        for (t->at++; hex_value(peek(t, 0)) >= 0; t->at++, n++)
            c = c > 0x10FFFF ? c : c * 16 + (uint32_t)hex_value(peek(t, 0));
        if (n == 0 || peek(t, 0) != '}' || c > 0x10FFFF)
            return fail(t, "bad \\u{...}");
        t->at++;
    } else {
        if (!read_hex(t, 0, 4, &c))
            return fail(t, "\\u without four digits");
        t->at += 4;
        if (c >= 0xD800 && c <= 0xDBFF && peek(t, 0) == '\\' && peek(t, 1) == 'u' && read_hex(t, 2, 4, &low) &&
            low >= 0xDC00 && low <= 0xDFFF) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            t->at += 6;
        }
    }
    if (c >= 0xD800 && c <= 0xDFFF) /* half a pair, which no valid text contains */
        c = 0xFFFF;
    strbuf_printf(&t->out, "\\x{%X}", (unsigned)c);
    return true;
}

/* \p{...}: long names of general categories are PCRE2's short ones; scripts and
 * binary properties have the same names. */
static bool put_property(struct translator *t, bool negated)
{
    static const char *const names[][3] = {
        { "L", "Letter", "" },
        { "LC", "Cased_Letter", "" },
        { "Lu", "Uppercase_Letter", "" },
        { "Ll", "Lowercase_Letter", "" },
        { "Lt", "Titlecase_Letter", "" },
        { "Lm", "Modifier_Letter", "" },
        { "Lo", "Other_Letter", "" },
        { "M", "Mark", "Combining_Mark" },
        { "Mn", "Nonspacing_Mark", "" },
        { "Mc", "Spacing_Mark", "" },
        { "Me", "Enclosing_Mark", "" },
        { "N", "Number", "" },
        { "Nd", "Decimal_Number", "digit" },
        { "Nl", "Letter_Number", "" },
        { "No", "Other_Number", "" },
        { "P", "Punctuation", "punct" },
        { "Pc", "Connector_Punctuation", "" },
        { "Pd", "Dash_Punctuation", "" },
        { "Ps", "Open_Punctuation", "" },
        { "Pe", "Close_Punctuation", "" },
        { "Pi", "Initial_Punctuation", "" },
        { "Pf", "Final_Punctuation", "" },
        { "Po", "Other_Punctuation", "" },
        { "S", "Symbol", "" },
        { "Sm", "Math_Symbol", "" },
        { "Sc", "Currency_Symbol", "" },
        { "Sk", "Modifier_Symbol", "" },
        { "So", "Other_Symbol", "" },
        { "Z", "Separator", "" },
        { "Zs", "Space_Separator", "" },
        { "Zl", "Line_Separator", "" },
        { "Zp", "Paragraph_Separator", "" },
        { "C", "Other", "" },
        { "Cc", "Control", "cntrl" },
        { "Cf", "Format", "" },
        { "Cs", "Surrogate", "" },
        { "Co", "Private_Use", "" },
        { "Cn", "Unassigned", "" },
    };
    size_t close = str_search(str_slice(t->in, t->at, t->in.n), S("}"));

    if (peek(t, 0) != '{' || close == SIZE_MAX)
        return fail(t, "\\p without {name}");
    str name = str_slice(t->in, t->at + 1, t->at + close);
    size_t equals = str_search(name, S("="));
    str key = equals == SIZE_MAX ? S("") : str_slice(name, 0, equals);
    str value = equals == SIZE_MAX ? name : str_slice(name, equals + 1, name.n);
    t->at += close + 1;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        for (size_t k = 1; k < 3; k++)
            if (str_is(value, names[i][k]))
                value = str_from(names[i][0]);
    if (str_is(key, "Script_Extensions") || str_is(key, "scx"))
        strbuf_printf(&t->out, "\\%c{scx:" STR_FMT "}", negated ? 'P' : 'p', STR_ARG(value));
    else if (str_is(key, "Script") || str_is(key, "sc"))
        strbuf_printf(&t->out, "\\%c{sc:" STR_FMT "}", negated ? 'P' : 'p', STR_ARG(value));
    else if (key.n == 0 || str_is(key, "General_Category") || str_is(key, "gc"))
        strbuf_printf(&t->out, "\\%c{" STR_FMT "}", negated ? 'P' : 'p', STR_ARG(value));
    else
        return fail(t, "unknown property");
    return true;
}

static void put_set(struct translator *t, const char *members, bool in_class)
{
    put(t, in_class ? "" : "[");
    put(t, members);
    put(t, in_class ? "" : "]");
}

/* \1, and \k<name>: copied, because both dialects have the same syntax. */
static bool put_back_reference(struct translator *t, char c)
{
    if (c != 'k') {
        strbuf_add(&t->out, S("\\g{"));
        strbuf_add_char(&t->out, c);
        for (; peek(t, 0) >= '0' && peek(t, 0) <= '9'; t->at++)
            strbuf_add_char(&t->out, peek(t, 0));
        strbuf_add_char(&t->out, '}');
        return true;
    }
    size_t close = str_search(str_slice(t->in, t->at, t->in.n), S(">"));
    if (peek(t, 0) != '<' || close == SIZE_MAX)
        return fail(t, "\\k without <name>");
    strbuf_printf(&t->out, "\\k" STR_FMT, STR_ARG(str_slice(t->in, t->at, t->at + close + 1)));
    t->at += close + 1;
    return true;
}

/* Escapes of one letter for a character or a set of characters. */
static const struct {
    char letter;
    const char *set;  /* members of a class */
    const char *text; /* or one character */
} escapes[] = {
    { .letter = 'd', .set = DIGITS },    { .letter = 'D', .set = NOT_DIGITS }, { .letter = 'w', .set = WORD },
    { .letter = 'W', .set = NOT_WORD },  { .letter = 's', .set = SPACES },     { .letter = 'S', .set = NOT_SPACES },
    { .letter = 't', .text = "\\x{9}" }, { .letter = 'n', .text = "\\x{A}" },  { .letter = 'v', .text = "\\x{B}" },
    { .letter = 'f', .text = "\\x{C}" }, { .letter = 'r', .text = "\\x{D}" },
};

static bool put_escape(struct translator *t, bool in_class)
{
    static const char boundary[] = "(?:(?<=[" WORD "])(?![" WORD "])|(?<![" WORD "])(?=[" WORD "]))";
    static const char no_boundary[] = "(?:(?<=[" WORD "])(?=[" WORD "])|(?<![" WORD "])(?![" WORD "]))";
    uint32_t code;

    if (t->at + 1 >= t->in.n)
        return fail(t, "a backslash at the end");
    char c = t->in.s[++t->at];
    t->at++;
    t->repeatable = true;
    for (size_t i = 0; i < COUNT_OF(escapes); i++)
        if (c == escapes[i].letter) {
            if (escapes[i].set)
                put_set(t, escapes[i].set, in_class);
            else
                put(t, escapes[i].text);
            return true;
        }
    if (c == 'b' || c == 'B') {
        t->repeatable = in_class;
        if (in_class && c == 'B')
            return fail(t, "\\B in a class");
        put(t, in_class ? "\\x{8}" : c == 'b' ? boundary : no_boundary);
        return true;
    }
    if (c == 'c' && ((peek(t, 0) | 32) >= 'a' && (peek(t, 0) | 32) <= 'z')) {
        strbuf_printf(&t->out, "\\x{%X}", (unsigned)(peek(t, 0) & 31));
        t->at++;
        return true;
    }
    if (c == 'x' && read_hex(t, 0, 2, &code)) {
        strbuf_printf(&t->out, "\\x{%X}", (unsigned)code);
        t->at += 2;
        return true;
    }
    if (c == '0' && !(peek(t, 0) >= '0' && peek(t, 0) <= '9')) {
        put(t, "\\x{0}");
        return true;
    }
    if (c == 'u')
        return put_unicode(t);
    if (c == 'p' || c == 'P')
        return put_property(t, c == 'P');
    if ((c == 'k' || (c >= '1' && c <= '9')) && !in_class)
        return put_back_reference(t, c);
    if ((unsigned char)c >= 0x80 || c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z')) {
        t->at -= 2;
        return fail(t, "unknown escape");
    }
    strbuf_add_char(&t->out, '\\'); /* escaped punctuation is a literal */
    strbuf_add_char(&t->out, c);
    return true;
}

static bool put_class(struct translator *t)
{
    bool negated = peek(t, 1) == '^';

    t->at += negated ? 2 : 1;
    t->repeatable = true;
    if (peek(t, 0) == ']') { /* [] matches nothing, [^] anything; PCRE2 reads the bracket as a member */
        t->at++;
        put(t, negated ? "[\\x{0}-\\x{10FFFF}]" : "(?!)");
        return true;
    }
    put(t, negated ? "[^" : "[");
    while (t->at < t->in.n && t->in.s[t->at] != ']') {
        if (t->in.s[t->at] == '\\') {
            if (!put_escape(t, true))
                return false;
            continue;
        }
        if (t->in.s[t->at] == '[') /* no [:alpha:] in ECMA-262 */
            strbuf_add_char(&t->out, '\\');
        strbuf_add_char(&t->out, t->in.s[t->at++]);
    }
    if (t->at >= t->in.n)
        return fail(t, "a class without ]");
    t->at++;
    put(t, "]");
    return true;
}

static bool put_group(struct translator *t)
{
    static const char *const known[] = { "(?:", "(?=", "(?!", "(?<=", "(?<!" };
    str rest = str_slice(t->in, t->at, t->in.n);

    t->repeatable = false;
    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_starts(rest, str_from(known[i]))) {
            put(t, known[i]);
            t->at += strlen(known[i]);
            return true;
        }
    if (str_starts(rest, S("(*")) || (str_starts(rest, S("(?")) && !str_starts(rest, S("(?<"))))
        return fail(t, "unknown group");
    strbuf_add_char(&t->out, '(');
    t->at++;
    if (!str_starts(rest, S("(?<")))
        return true;
    size_t close = str_search(rest, S(">"));
    if (close == SIZE_MAX || close == 3)
        return fail(t, "a group without a name");
    strbuf_add(&t->out, str_slice(rest, 1, close + 1));
    t->at += close;
    return true;
}

/* The length of {n}, {n,} or {n,m} here; 0 if there is none. */
static size_t braces(const struct translator *t)
{
    size_t n = 1, digits = 0;

    for (; peek(t, n) >= '0' && peek(t, n) <= '9'; n++)
        digits++;
    if (digits && peek(t, n) == ',')
        for (n++; peek(t, n) >= '0' && peek(t, n) <= '9';)
            n++;
    return digits && peek(t, n) == '}' ? n + 1 : 0;
}

static bool put_quantifier(struct translator *t, size_t length)
{
    if (!t->repeatable)
        return fail(t, "nothing to repeat");
    strbuf_add(&t->out, str_slice(t->in, t->at, t->at + length));
    t->at += length;
    if (peek(t, 0) == '?') {
        strbuf_add_char(&t->out, '?');
        t->at++;
    }
    t->repeatable = false; /* a+* and a++ are errors */
    return true;
}

static bool put_next(struct translator *t)
{
    char c = t->in.s[t->at];
    size_t length;

    switch (c) {
    case '\\':
        return put_escape(t, false);
    case '[':
        return put_class(t);
    case '(':
        return put_group(t);
    case '*':
    case '+':
    case '?':
        return put_quantifier(t, 1);
    case '{':
        length = braces(t);
        if (length)
            return put_quantifier(t, length);
        put(t, "\\{");
        break;
    case '.':
        put(t, "[^\\x{A}\\x{D}\\x{2028}\\x{2029}]");
        break;
    case '^':
        put(t, "\\A");
        break;
    case '$':
        put(t, "\\z");
        break;
    default:
        strbuf_add_char(&t->out, c);
    }
    t->repeatable = c != '^' && c != '$' && c != '|';
    t->at++;
    return true;
}

bool ecma_regex_translate(str pattern, str *out, struct arena *a, struct err *e)
{
    struct translator t = { .in = pattern, .e = e };
    bool ok = true;

    while (ok && t.at < t.in.n)
        ok = put_next(&t);
    if (ok)
        *out = arena_str(a, strbuf_str(&t.out));
    strbuf_release(&t.out);
    return ok;
}
