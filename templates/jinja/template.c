/*
 * template.c -- the interpreter of the Jinja2 subset: {{ output }}, {# comment
 * #}, {% if %}, {% for %}, {% set %}, filters, comparisons, attribute and index
 * access, whitespace control.
 *
 * The source is walked directly: a block that is not taken is skipped by
 * counting its nested tags.  Loops are bounded by the step limit, recursion by
 * the depth limit, output by its own; a template sees only its variables.
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"
#include "templates/jinja/value.h"

enum { DEFAULT_STEPS = 2000000, DEFAULT_OUTPUT = 16 << 20, DEFAULT_DEPTH = 64 };

struct template {
    char *source, *name;
    size_t n;
    bool trim;
    enum template_escape escape;
};

struct machine {
    const struct template *t;
    struct template_limits limits;
    struct arena *a;
    struct value *vars;
    struct strbuf *out;
    size_t steps, depth;
    struct err *e;
    str code;     /* the tag being evaluated */
    size_t at, code_start;
};

static int line_at(const struct template *t, size_t byte)
{
    int line = 1;
    for (size_t i = 0; i < byte && i < t->n; i++)
        line += t->source[i] == '\n';
    return line;
}

static void *fail(struct machine *m, const char *fmt, ...) PRINTF(2, 3);
static void *fail(struct machine *m, const char *fmt, ...)
{
    struct strbuf b = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    err_set(m->e, ERR_PARSE, "%s:%d: %s", m->t->name, line_at(m->t, m->code_start + m->at), b.s);
    strbuf_release(&b);
    return NULL;
}

/* --- expressions ---------------------------------------------------------- */

static struct value *expression(struct machine *m);

static void blanks(struct machine *m)
{
    while (m->at < m->code.n && isspace((unsigned char)m->code.s[m->at]))
        m->at++;
}

static bool word_char(char c)
{
    return isalnum((unsigned char)c) || c == '_';
}

/* Accepts punctuation or a whole word. */
static bool accept(struct machine *m, const char *what)
{
    size_t n = strlen(what);

    blanks(m);
    if (m->code.n - m->at < n || memcmp(m->code.s + m->at, what, n))
        return false;
    if (word_char(what[0]) && m->at + n < m->code.n && word_char(m->code.s[m->at + n]))
        return false;
    m->at += n;
    return true;
}

static str take_name(struct machine *m)
{
    blanks(m);
    size_t from = m->at;
    while (m->at < m->code.n && word_char(m->code.s[m->at]))
        m->at++;
    return str_slice(m->code, from, m->at);
}

static struct value *undefined(struct machine *m)
{
    return ARENA_NEW(m->a, struct value, 1);
}

static struct value *string_literal(struct machine *m)
{
    struct strbuf b = { 0 };
    char quote = m->code.s[m->at++];

    while (m->at < m->code.n && m->code.s[m->at] != quote) {
        char c = m->code.s[m->at++];
        if (c == '\\' && m->at < m->code.n) {
            c = m->code.s[m->at++];
            c = c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
        }
        strbuf_add_char(&b, c);
    }
    struct value *v = value_string(m->a, arena_str(m->a, strbuf_str(&b)));
    strbuf_release(&b);
    if (m->at >= m->code.n)
        return fail(m, "string never ends (expected %c)", quote);
    m->at++;
    return v;
}

static struct value *list_literal(struct machine *m)
{
    struct value *list = value_list(m->a);

    while (!accept(m, "]")) {
        struct value *v = expression(m);
        if (!v)
            return NULL;
        value_push(m->a, list, v);
        if (!accept(m, ",") && !(blanks(m), m->at < m->code.n && m->code.s[m->at] == ']'))
            return fail(m, "list never ends (expected ])");
    }
    return list;
}

static struct value *primary(struct machine *m)
{
    blanks(m);
    if (m->at >= m->code.n)
        return fail(m, "expression ends early (expected a value)");
    char c = m->code.s[m->at];
    if (c == '"' || c == '\'')
        return string_literal(m);
    if (accept(m, "("))  {
        struct value *v = expression(m);
        return v && !accept(m, ")") ? fail(m, "missing )") : v;
    }
    if (accept(m, "["))
        return list_literal(m);
    if (isdigit((unsigned char)c)) {
        size_t from = m->at;
        double f;
        int64_t i;
        while (m->at < m->code.n && (isdigit((unsigned char)m->code.s[m->at]) || m->code.s[m->at] == '.'))
            m->at++;
        str text = str_slice(m->code, from, m->at);
        if (str_to_int(text, &i))
            return value_int(m->a, i);
        return str_to_double(text, &f) ? value_float(m->a, f) : fail(m, "bad number");
    }
    str name = take_name(m);
    if (!name.n)
        return fail(m, "unexpected character (found \"%c\")", c);
    if (str_is(name, "true") || str_is(name, "True") || str_is(name, "false") || str_is(name, "False"))
        return value_bool(m->a, name.s[0] == 't' || name.s[0] == 'T');
    if (str_is(name, "none") || str_is(name, "None"))
        return value_none(m->a);
    struct value *v = value_get(m->vars, name);
    return v ? v : undefined(m);
}

static struct value *index_value(struct machine *m, struct value *v, struct value *key)
{
    if (v->kind == VALUE_UNDEFINED)
        return fail(m, "an undefined value has no members");
    if (v->kind == VALUE_DICT && key->kind == VALUE_STRING)
        return value_get(v, key->s) ? value_get(v, key->s) : undefined(m);
    if (v->kind == VALUE_LIST && key->kind == VALUE_INT) {
        int64_t i = key->i < 0 ? key->i + (int64_t)v->n : key->i;
        return i >= 0 && i < (int64_t)v->n ? v->items[i] : undefined(m);
    }
    return undefined(m);
}

static str text_of(struct machine *m, const struct value *v)
{
    struct strbuf b = { 0 };

    if (v->kind == VALUE_STRING)
        return v->s;
    value_text(v, &b);
    str out = arena_str(m->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static struct value *map_case(struct machine *m, str text, int (*change)(int))
{
    char *out = arena_cstr(m->a, text);
    for (size_t i = 0; i < text.n; i++)
        out[i] = (char)change((unsigned char)out[i]);
    return value_string(m->a, (str){ out, text.n });
}

static struct value *apply_filter(struct machine *m, struct value *v, str name, struct value *argument)
{
    struct strbuf b = { 0 };

    if (str_is(name, "default") || str_is(name, "d"))
        return v->kind == VALUE_UNDEFINED && argument ? argument : v;
    if (str_is(name, "trim"))
        return value_string(m->a, str_trim(text_of(m, v)));
    if (str_is(name, "upper"))
        return map_case(m, text_of(m, v), toupper);
    if (str_is(name, "lower"))
        return value_string(m->a, text_lower(m->a, text_of(m, v)));
    if (str_is(name, "safe"))
        return value_safe_string(m->a, text_of(m, v));
    if (str_is(name, "length") || str_is(name, "count"))
        return value_int(m->a, (int64_t)(v->kind == VALUE_STRING ? utf8_length(v->s) : v->n));
    if (str_is(name, "first") || str_is(name, "last"))
        return v->kind == VALUE_LIST && v->n ? v->items[name.s[0] == 'f' ? 0 : v->n - 1] : undefined(m);
    if (str_is(name, "join")) {
        for (size_t i = 0; i < v->n; i++) {
            if (i && argument)
                strbuf_add(&b, text_of(m, argument));
            value_text(v->items[i], &b);
        }
    } else if (str_is(name, "tojson")) {
        value_json(v, &b);
    } else if (str_is(name, "string")) {
        value_text(v, &b);
    } else {
        return fail(m, "unknown filter (found \"" STR_FMT "\")", STR_ARG(name));
    }
    struct value *out = value_string(m->a, arena_str(m->a, strbuf_str(&b)));
    strbuf_release(&b);
    return out;
}

static struct value *postfix(struct machine *m)
{
    struct value *v = primary(m), *key;

    while (v) {
        if (accept(m, ".")) {
            str name = take_name(m);
            if (!name.n)
                return fail(m, "missing name after .");
            v = index_value(m, v, value_string(m->a, name));
        } else if (accept(m, "[")) {
            key = expression(m);
            if (!key || !accept(m, "]"))
                return key ? fail(m, "missing ]") : NULL;
            v = index_value(m, v, key);
        } else if (accept(m, "|")) {
            str name = take_name(m);
            key = NULL;
            if (accept(m, "(") && !accept(m, ")")) {
                key = expression(m);
                if (!key || !accept(m, ")"))
                    return key ? fail(m, "missing )") : NULL;
            }
            v = apply_filter(m, v, name, key);
        } else {
            break;
        }
    }
    return v;
}

static double as_number(const struct value *v)
{
    return v->kind == VALUE_FLOAT ? v->f : (double)v->i;
}

static bool is_number(const struct value *v)
{
    return v->kind == VALUE_INT || v->kind == VALUE_FLOAT || v->kind == VALUE_BOOL;
}

static struct value *sum(struct machine *m)
{
    struct value *v = postfix(m), *w;

    for (;;) {
        bool join = v && accept(m, "~"), plus = v && !join && accept(m, "+");
        bool minus = v && !join && !plus && m->at + 1 < m->code.n && (blanks(m), m->at < m->code.n) &&
                     m->code.s[m->at] == '-' && accept(m, "-");
        if (!join && !plus && !minus)
            return v;
        w = postfix(m);
        if (!w)
            return NULL;
        if (!join && is_number(v) && is_number(w)) {
            double r = as_number(v) + (minus ? -as_number(w) : as_number(w));
            v = v->kind == VALUE_FLOAT || w->kind == VALUE_FLOAT ? value_float(m->a, r) : value_int(m->a, (int64_t)r);
        } else if (join || (plus && v->kind == VALUE_STRING && w->kind == VALUE_STRING)) {
            v = value_string(m->a, arena_printf(m->a, STR_FMT STR_FMT, STR_ARG(text_of(m, v)), STR_ARG(text_of(m, w))));
        } else {
            return fail(m, "these values cannot be added");
        }
    }
}

static bool contains(struct machine *m, const struct value *in, const struct value *what)
{
    if (in->kind == VALUE_STRING)
        return str_search(in->s, text_of(m, what)) != SIZE_MAX;
    if (in->kind == VALUE_DICT)
        return value_get(in, text_of(m, what)) != NULL;
    for (size_t i = 0; i < in->n; i++)
        if (value_equal(in->items[i], what))
            return true;
    return false;
}

static bool is_test(struct machine *m, const struct value *v, str name, bool *known)
{
    (void)m;
    *known = true;
    if (str_is(name, "defined"))
        return v->kind != VALUE_UNDEFINED;
    if (str_is(name, "undefined"))
        return v->kind == VALUE_UNDEFINED;
    if (str_is(name, "none"))
        return v->kind == VALUE_NONE;
    if (str_is(name, "string"))
        return v->kind == VALUE_STRING;
    if (str_is(name, "mapping"))
        return v->kind == VALUE_DICT;
    if (str_is(name, "number"))
        return is_number(v);
    if (str_is(name, "iterable") || str_is(name, "sequence"))
        return v->kind == VALUE_LIST || v->kind == VALUE_DICT || v->kind == VALUE_STRING;
    *known = false;
    return false;
}

static struct value *comparison(struct machine *m)
{
    static const char *const operators[] = { "==", "!=", "<=", ">=", "<", ">" };
    struct value *v = sum(m), *w;

    for (size_t i = 0; v && i < COUNT_OF(operators); i++)
        if (accept(m, operators[i])) {
            w = sum(m);
            if (!w)
                return NULL;
            int order = v->kind == VALUE_STRING && w->kind == VALUE_STRING
                            ? str_compare(v->s, w->s)
                            : (as_number(v) > as_number(w)) - (as_number(v) < as_number(w));
            bool equal = value_equal(v, w);
            const bool results[] = { equal, !equal, order <= 0, order >= 0, order < 0, order > 0 };
            return value_bool(m->a, results[i]);
        }
    if (v && accept(m, "is")) {
        bool negate = accept(m, "not"), known;
        str name = take_name(m);
        bool holds = is_test(m, v, name, &known);
        return known ? value_bool(m->a, holds != negate) : fail(m, "unknown test (found \"" STR_FMT "\")", STR_ARG(name));
    }
    size_t before = m->at;
    bool negate = v && accept(m, "not");
    if (v && accept(m, "in")) {
        w = sum(m);
        return w ? value_bool(m->a, contains(m, w, v) != negate) : NULL;
    }
    m->at = before;
    return v;
}

static struct value *negation(struct machine *m)
{
    if (!accept(m, "not"))
        return comparison(m);
    struct value *v = negation(m);
    return v ? value_bool(m->a, !value_truth(v)) : NULL;
}

static struct value *conjunction(struct machine *m)
{
    struct value *v = negation(m);
    while (v && accept(m, "and")) {
        struct value *w = negation(m);
        v = !w ? NULL : value_truth(v) ? w : v;
    }
    return v;
}

static struct value *expression(struct machine *m)
{
    if (++m->depth > m->limits.max_depth)
        return fail(m, "expression is nested too deeply");
    if (++m->steps > m->limits.max_steps)
        return fail(m, "the template takes too many steps (limit %zu)", m->limits.max_steps);
    struct value *v = conjunction(m);
    while (v && accept(m, "or")) {
        struct value *w = conjunction(m);
        v = !w ? NULL : value_truth(v) ? v : w;
    }
    if (v && accept(m, "if")) {
        struct value *condition = conjunction(m), *other = NULL;
        if (condition && accept(m, "else"))
            other = expression(m);
        else if (condition)
            other = undefined(m);
        v = !condition || !other ? NULL : value_truth(condition) ? v : other;
    }
    m->depth--;
    return v;
}

/* --- statements ----------------------------------------------------------- */

struct tag {
    char kind;           /* '{' output, '%' statement, '#' comment, 0 = end of the source */
    size_t start, end;   /* of the whole tag, with what its whitespace control removes */
    str code;
};

static bool next_tag(struct machine *m, size_t from, struct tag *g)
{
    const char *s = m->t->source;
    size_t n = m->t->n, i = from;

    while (i + 1 < n && !(s[i] == '{' && (s[i + 1] == '{' || s[i + 1] == '%' || s[i + 1] == '#')))
        i++;
    if (i + 1 >= n) {
        *g = (struct tag){ 0, n, n, { "", 0 } };
        return true;
    }
    char kind = s[i + 1], close[3] = { kind == '{' ? '}' : kind, '}', 0 };
    size_t body = i + 2, end = str_search((str){ s + body, n - body }, (str){ close, 2 });
    if (end == SIZE_MAX) {
        m->code_start = i;
        m->at = 0;
        fail(m, "tag never ends (expected %s)", close);
        return false;
    }
    *g = (struct tag){ kind, i, body + end + 2, { s + body, end } };
    if (g->code.n && g->code.s[0] == '-') {
        g->code = str_slice(g->code, 1, g->code.n);
        while (g->start > from && isspace((unsigned char)s[g->start - 1]))
            g->start--;
    } else if (m->t->trim && kind != '{') { /* lstrip_blocks */
        size_t k = g->start;
        while (k > from && (s[k - 1] == ' ' || s[k - 1] == '\t'))
            k--;
        if (k == 0 || s[k - 1] == '\n')
            g->start = k;
    }
    if (g->code.n && g->code.s[g->code.n - 1] == '-') {
        g->code.n--;
        while (g->end < n && isspace((unsigned char)s[g->end]))
            g->end++;
    } else if (kind != '{' && m->t->trim && g->end < n && s[g->end] == '\n') {
        g->end++; /* trim_blocks */
    }
    return true;
}

static void enter(struct machine *m, const struct tag *g)
{
    m->code = g->code;
    m->code_start = (size_t)(g->code.s - m->t->source);
    m->at = 0;
}

static bool emit(struct machine *m, str text)
{
    strbuf_add(m->out, text);
    if (m->out->n > m->limits.max_output_bytes)
        return fail(m, "the output is too long (limit %zu bytes)", m->limits.max_output_bytes);
    return true;
}

static bool output(struct machine *m, const struct tag *g)
{
    enter(m, g);
    struct value *v = expression(m);
    if (!v)
        return false;
    blanks(m);
    if (m->at < m->code.n)
        return fail(m, "unexpected text (found \"" STR_FMT "\")", STR_ARG(str_slice(m->code, m->at, m->at + 20)));
    str text = text_of(m, v);
    if (v->safe || m->t->escape == ESCAPE_NONE)
        return emit(m, text);
    template_escape_text(m->t->escape, text, m->out);
    return emit(m, S(""));
}

static str tag_word(const struct tag *g)
{
    str code = str_trim(g->code);
    size_t n = 0;
    while (n < code.n && word_char(code.s[n]))
        n++;
    return str_slice(code, 0, n);
}

/* From behind an opening tag to the else/elif/end of its own level. */
static bool skip_block(struct machine *m, size_t from, struct tag *stop)
{
    int level = 0;

    for (size_t at = from; next_tag(m, at, stop); at = stop->end) {
        str word = tag_word(stop);
        if (stop->kind == 0) {
            fail(m, "block never ends (expected endif or endfor)");
            return false;
        }
        if (stop->kind != '%')
            continue;
        bool ends = str_is(word, "endif") || str_is(word, "endfor");
        if (level == 0 && (ends || str_is(word, "else") || str_is(word, "elif")))
            return true;
        level += str_is(word, "if") || str_is(word, "for");
        level -= ends;
    }
    return false;
}

static bool run_block(struct machine *m, size_t from, struct tag *stop);

/* Behind the taken or skipped part: on to the block's end. */
static bool to_end(struct machine *m, struct tag *stop)
{
    while (!str_starts(tag_word(stop), S("end")))
        if (!skip_block(m, stop->end, stop))
            return false;
    return true;
}

static bool run_if(struct machine *m, struct tag *g)
{
    bool taken = false;
    struct tag at = *g;

    for (;;) {
        str word = tag_word(&at);
        bool holds = str_is(word, "else");
        if (!holds) {
            enter(m, &at);
            take_name(m);
            struct value *v = expression(m);
            if (!v)
                return false;
            holds = value_truth(v);
        }
        taken = holds;
        if (!(taken ? run_block(m, at.end, &at) : skip_block(m, at.end, &at)))
            return false;
        if (taken || str_starts(tag_word(&at), S("end")))
            break;
    }
    if (!to_end(m, &at))
        return false;
    *g = at;
    return true;
}

static bool run_for(struct machine *m, struct tag *g)
{
    struct tag stop = *g;

    enter(m, g);
    take_name(m);
    str name = take_name(m);
    if (!name.n || !accept(m, "in"))
        return fail(m, "bad loop (expected for NAME in LIST)");
    struct value *list = expression(m);
    if (!list)
        return false;
    struct value *before = value_get(m->vars, name), *outer = value_get(m->vars, S("loop"));
    for (size_t i = 0; i < list->n; i++) {
        struct value *loop = value_dict(m->a);
        if (++m->steps > m->limits.max_steps)
            return fail(m, "the template takes too many steps (limit %zu)", m->limits.max_steps);
        value_set(m->a, loop, S("index"), value_int(m->a, (int64_t)i + 1));
        value_set(m->a, loop, S("index0"), value_int(m->a, (int64_t)i));
        value_set(m->a, loop, S("first"), value_bool(m->a, i == 0));
        value_set(m->a, loop, S("last"), value_bool(m->a, i + 1 == list->n));
        value_set(m->a, loop, S("length"), value_int(m->a, (int64_t)list->n));
        value_set(m->a, m->vars, S("loop"), loop);
        value_set(m->a, m->vars, name,
                  list->kind == VALUE_DICT ? value_string(m->a, list->keys[i]) : list->items[i]);
        if (!run_block(m, g->end, &stop))
            return false;
    }
    value_set(m->a, m->vars, name, before ? before : undefined(m));
    value_set(m->a, m->vars, S("loop"), outer ? outer : undefined(m));
    if (list->n == 0 && !skip_block(m, g->end, &stop))
        return false;
    if (list->n == 0 && str_is(tag_word(&stop), "else") && !run_block(m, stop.end, &stop))
        return false;
    if (!to_end(m, &stop))
        return false;
    *g = stop;
    return true;
}

static bool run_set(struct machine *m, const struct tag *g)
{
    enter(m, g);
    take_name(m);
    str name = take_name(m);
    if (!name.n || !accept(m, "="))
        return fail(m, "bad assignment (expected set NAME = VALUE)");
    struct value *v = expression(m);
    if (v)
        value_set(m->a, m->vars, name, v);
    return v != NULL;
}

static bool run_raise(struct machine *m, const struct tag *g)
{
    enter(m, g);
    return fail(m, "unknown statement (found \"" STR_FMT "\")", STR_ARG(tag_word(g)));
}

/* Runs until an else, elif or end that belongs to the caller, or the source's end. */
static bool run_block(struct machine *m, size_t from, struct tag *stop)
{
    if (++m->depth > m->limits.max_depth)
        return fail(m, "blocks are nested too deeply");
    for (size_t at = from; next_tag(m, at, stop); at = stop->end) {
        str word = tag_word(stop);
        if (++m->steps > m->limits.max_steps)
            return fail(m, "the template takes too many steps (limit %zu)", m->limits.max_steps);
        if (!emit(m, (str){ m->t->source + at, stop->start - at }))
            return false;
        bool ends = stop->kind == '%' &&
                    (str_is(word, "else") || str_is(word, "elif") || str_is(word, "endif") || str_is(word, "endfor"));
        if (stop->kind == 0 || ends) {
            m->depth--;
            return true;
        }
        bool ok = stop->kind == '#' ? true
                  : stop->kind == '{' ? output(m, stop)
                  : str_is(word, "if") ? run_if(m, stop)
                  : str_is(word, "for") ? run_for(m, stop)
                  : str_is(word, "set") ? run_set(m, stop)
                                        : run_raise(m, stop);
        if (!ok)
            return false;
    }
    return false;
}

/* --- the door ------------------------------------------------------------- */

struct template *template_open(str source, const char *name, unsigned flags, enum template_escape escape,
                               struct err *e)
{
    struct template *t = xcalloc(1, sizeof *t);

    if (flags & TEMPLATE_LATEX) {
        free(t);
        err_set(e, ERR_UNSUPPORTED, "%s: LaTeX delimiters are not supported by this version", name);
        return NULL;
    }
    t->source = xmalloc(source.n + 1);
    memcpy(t->source, source.n ? source.s : "", source.n);
    t->source[source.n] = 0;
    t->n = source.n;
    t->name = xstrdup(name);
    t->trim = flags & (TEMPLATE_CHAT | TEMPLATE_TRIM);
    t->escape = escape;
    if (t->n && t->source[t->n - 1] == '\n') /* Jinja2's keep_trailing_newline=False */
        t->n--;
    return t;
}

void template_close(struct template *t)
{
    if (!t)
        return;
    free(t->source);
    free(t->name);
    free(t);
}

bool template_render(const struct template *t, const struct value *vars, const struct template_limits *limits,
                     struct strbuf *out, struct err *e)
{
    struct arena a = { 0 };
    struct machine m = { .t = t, .a = &a, .out = out, .e = e };
    struct tag stop;

    if (limits)
        m.limits = *limits;
    m.limits.max_steps = m.limits.max_steps ? m.limits.max_steps : DEFAULT_STEPS;
    m.limits.max_output_bytes = m.limits.max_output_bytes ? m.limits.max_output_bytes : DEFAULT_OUTPUT;
    m.limits.max_depth = m.limits.max_depth ? m.limits.max_depth : DEFAULT_DEPTH;
    m.vars = value_dict(&a);
    for (size_t i = 0; vars && i < vars->n; i++)
        value_set(&a, m.vars, vars->keys[i], vars->items[i]);
    bool ok = run_block(&m, 0, &stop);
    if (ok && stop.kind) {
        enter(&m, &stop);
        fail(&m, "unexpected end of a block (found \"" STR_FMT "\")", STR_ARG(tag_word(&stop)));
        ok = false;
    }
    arena_free(&a);
    return ok;
}

bool template_render_text(str source, const char *name, unsigned flags, enum template_escape escape,
                          const struct value *vars, struct strbuf *out, struct err *e)
{
    struct template *t = template_open(source, name, flags, escape, e);
    bool ok = t && template_render(t, vars, NULL, out, e);

    template_close(t);
    return ok;
}
