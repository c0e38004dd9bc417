/*
 * parse_expression.c -- the expression half of the parser, with Jinja2's precedence:
 * if, or, and, not, comparison, + -, ~, * / // %, **, sign, postfix, filter.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "templates/jinja/interp.h"
#include "templates/jinja/parser.h"
#include "templates/template.h"

static struct node *parser_unknown(struct parser *p, const struct node *n, const char *what)
{
    err_set(p->e, ERR_PARSE, "%s:%d: template: no %s named '" STR_FMT "'", p->name, n->line, what, STR_ARG(n->name));
    return NULL;
}

static struct node *constant(struct parser *p, struct value *v)
{
    struct node *n = jinja_parser_node(p, NODE_CONSTANT);
    n->value = v;
    return n;
}

/* --- primary -------------------------------------------------------------- */

static struct node *integer(struct parser *p)
{
    str text = p->t->text;
    int64_t v = 0;
    unsigned base = 10;
    size_t at = 0;

    if (text.n > 2 && text.s[0] == '0' && strchr("xXoObB", text.s[1])) {
        base = strchr("xX", text.s[1]) ? 16 : strchr("oO", text.s[1]) ? 8 : 2;
        at = 2;
    }
    for (; at < text.n; at++) {
        char c = text.s[at];
        unsigned d = c >= '0' && c <= '9' ? (unsigned)(c - '0') : (unsigned)((c | 32) - 'a' + 10);
        if (c == '_')
            continue;
        if (d >= base || __builtin_mul_overflow(v, (int64_t)base, &v) || __builtin_add_overflow(v, (int64_t)d, &v))
            return jinja_parser_fail(p, "number is out of range");
    }
    struct node *n = constant(p, value_int(p->a, v));
    p->t++;
    return n;
}

static struct node *real(struct parser *p)
{
    struct strbuf b = { 0 };
    double v = 0;

    for (size_t i = 0; i < p->t->text.n; i++)
        if (p->t->text.s[i] != '_')
            strbuf_add_char(&b, p->t->text.s[i]);
    bool ok = str_to_double(strbuf_str(&b), &v);
    strbuf_release(&b);
    if (!ok)
        return jinja_parser_fail(p, "number is out of range");
    struct node *n = constant(p, value_float(p->a, v));
    p->t++;
    return n;
}

/* Adjacent literals are one string. */
static struct node *string(struct parser *p)
{
    struct strbuf b = { 0 };
    struct node *n = constant(p, NULL);
    str text = p->t++->text;

    if (p->t->kind == TOKEN_STRING) {
        strbuf_add(&b, text);
        while (p->t->kind == TOKEN_STRING)
            strbuf_add(&b, p->t++->text);
        text = arena_str(p->a, strbuf_str(&b));
        strbuf_release(&b);
    }
    n->value = value_string(p->a, text);
    return n;
}

static struct node *list(struct parser *p)
{
    struct node *n = jinja_parser_node(p, NODE_LIST), *item;

    p->t++;
    while (!jinja_parser_accept(p, "]")) {
        if (n->n && !jinja_parser_expect(p, ","))
            return NULL;
        if (jinja_parser_accept(p, "]"))
            break;
        if (!(item = jinja_parse_expression(p, true)))
            return NULL;
        jinja_parser_push(p, n, item);
    }
    return jinja_parser_done(p, n);
}

static struct node *dict(struct parser *p)
{
    struct node *n = jinja_parser_node(p, NODE_DICT), *key, *item;

    p->t++;
    while (!jinja_parser_accept(p, "}")) {
        if (n->n && !jinja_parser_expect(p, ","))
            return NULL;
        if (jinja_parser_accept(p, "}"))
            break;
        if (!(key = jinja_parse_expression(p, true)) || !jinja_parser_expect(p, ":") ||
            !(item = jinja_parse_expression(p, true)))
            return NULL;
        jinja_parser_push(p, n, key);
        jinja_parser_push(p, n, item);
    }
    return jinja_parser_done(p, n);
}

static struct node *name_or_constant(struct parser *p)
{
    struct node *n = jinja_parser_node(p, NODE_NAME);
    str name = p->t++->text;

    p->seen |= str_is(name, "varargs") ? MACRO_VARARGS : 0;
    p->seen |= str_is(name, "kwargs") ? MACRO_KWARGS : 0;
    p->seen |= str_is(name, "caller") ? MACRO_CALLER : 0;
    if (str_is(name, "true") || str_is(name, "True") || str_is(name, "false") || str_is(name, "False"))
        return constant(p, value_bool(p->a, (name.s[0] | 32) == 't'));
    if (str_is(name, "none") || str_is(name, "None"))
        return constant(p, value_none(p->a));
    n->name = jinja_parser_intern(p, name);
    return n;
}

static struct node *primary(struct parser *p)
{
    switch (p->t->kind) {
    case TOKEN_NAME:
        return name_or_constant(p);
    case TOKEN_STRING:
        return string(p);
    case TOKEN_INT:
        return integer(p);
    case TOKEN_FLOAT:
        return real(p);
    default:
        break;
    }
    if (jinja_parser_at(p, "["))
        return list(p);
    if (jinja_parser_at(p, "{"))
        return dict(p);
    if (jinja_parser_accept(p, "(")) {
        struct node *n = jinja_parse_tuple(p, true, ")");
        return n && jinja_parser_expect(p, ")") ? n : NULL;
    }
    return jinja_parser_fail(p, "expected a value");
}

/* --- calls, members, filters, tests --------------------------------------- */

bool jinja_parse_arguments(struct parser *p, struct node *call)
{
    if (!jinja_parser_expect(p, "("))
        return false;
    for (bool first = true; !jinja_parser_accept(p, ")"); first = false) {
        if (!first && !jinja_parser_expect(p, ","))
            return false;
        if (jinja_parser_accept(p, ")"))
            break;
        struct node *item;
        bool named = p->t->kind == TOKEN_NAME && p->t[1].kind == TOKEN_OPERATOR && str_is(p->t[1].text, "=");
        if (jinja_parser_at(p, "*") || jinja_parser_at(p, "**")) {
            item = jinja_parser_node(p, NODE_SPREAD);
            item->name = p->t++->text;
        } else if (named) {
            item = jinja_parser_node(p, NODE_KEYWORD);
            item->name = jinja_parser_intern(p, p->t->text);
            p->t += 2;
        } else {
            if (call->n && call->items[call->n - 1]->kind == NODE_KEYWORD)
                return jinja_parser_fail(p, "a positional argument cannot follow a named one");
            if (!(item = jinja_parse_expression(p, true)))
                return false;
            jinja_parser_push(p, call, item);
            continue;
        }
        if (!(item->a = jinja_parse_expression(p, true)) || !jinja_parser_done(p, item))
            return false;
        jinja_parser_push(p, call, item);
    }
    return true;
}

static struct node *call(struct parser *p, struct node *callee)
{
    struct node *n = jinja_parser_node(p, NODE_CALL);
    n->a = callee;
    return jinja_parse_arguments(p, n) ? jinja_parser_done(p, n) : NULL;
}

static struct node *member(struct parser *p, struct node *of)
{
    struct node *n = jinja_parser_node(p, NODE_MEMBER);

    p->t++;
    n->a = of;
    if (p->t->kind == TOKEN_INT) {
        n->kind = NODE_INDEX;
        n->b = integer(p);
        return n->b ? jinja_parser_done(p, n) : NULL;
    }
    return jinja_parser_name(p, &n->name) ? jinja_parser_done(p, n) : NULL;
}

static struct node *subscript(struct parser *p, struct node *of)
{
    struct node *n = jinja_parser_node(p, NODE_INDEX);
    struct node **parts[] = { &n->b, &n->c, &n->d };

    p->t++;
    n->a = of;
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        if (!jinja_parser_at(p, ":") && !jinja_parser_at(p, "]") &&
            !(*parts[i] = i == 0 ? jinja_parse_tuple(p, true, NULL) : jinja_parse_expression(p, true)))
            return NULL;
        if (!jinja_parser_accept(p, ":"))
            break;
        n->kind = NODE_SLICE;
    }
    if (n->kind == NODE_INDEX && !n->b)
        return jinja_parser_fail(p, "expected an index");
    return jinja_parser_expect(p, "]") ? jinja_parser_done(p, n) : NULL;
}

static struct node *postfix(struct parser *p, struct node *n)
{
    while (n) {
        if (jinja_parser_at(p, "."))
            n = member(p, n);
        else if (jinja_parser_at(p, "["))
            n = subscript(p, n);
        else if (jinja_parser_at(p, "("))
            n = call(p, n);
        else
            break;
    }
    return n;
}

static bool dotted_name(struct parser *p, str *name)
{
    str part;

    if (!jinja_parser_name(p, name))
        return false;
    while (jinja_parser_accept(p, ".")) {
        if (!jinja_parser_name(p, &part))
            return false;
        *name = arena_printf(p->a, STR_FMT "." STR_FMT, STR_ARG(*name), STR_ARG(part));
    }
    return true;
}

static struct node *test(struct parser *p, struct node *of)
{
    static const char *const ends[] = { "else", "or", "and", "if", "not", "is", "in", "recursive" };
    struct node *n = jinja_parser_node(p, NODE_TEST), *argument;
    bool negated = (p->t++, jinja_parser_accept(p, "not")), has_argument;

    n->a = of;
    if (!dotted_name(p, &n->name))
        return NULL;
    n->test = jinja_test_find(n->name);
    if (!n->test && !p->conditional)
        return parser_unknown(p, n, "test");
    has_argument = p->t->kind == TOKEN_STRING || p->t->kind == TOKEN_INT || p->t->kind == TOKEN_FLOAT ||
                   p->t->kind == TOKEN_NAME || jinja_parser_at(p, "[") || jinja_parser_at(p, "{");
    for (size_t i = 0; i < COUNT_OF(ends); i++)
        has_argument = has_argument && !(p->t->kind == TOKEN_NAME && jinja_parser_at(p, ends[i]));
    if (p->t->kind == TOKEN_NAME && jinja_parser_at(p, "is"))
        return jinja_parser_fail(p, "tests cannot be chained");
    if (jinja_parser_at(p, "(")) {
        if (!jinja_parse_arguments(p, n))
            return NULL;
    } else if (has_argument) {
        if (!(argument = postfix(p, primary(p))))
            return NULL;
        jinja_parser_push(p, n, argument);
    }
    if (!jinja_parser_done(p, n) || !negated)
        return n;
    struct node *not = jinja_parser_node(p, NODE_UNARY);
    not ->name = S("not");
    not ->a = n;
    return jinja_parser_done(p, not );
}

struct node *jinja_parse_filters(struct parser *p, struct node *input, bool first)
{
    while (first || jinja_parser_accept(p, "|")) {
        struct node *n = jinja_parser_node(p, NODE_FILTER);
        first = false;
        n->a = input;
        if (!dotted_name(p, &n->name))
            return NULL;
        n->function = jinja_filter_find(n->name);
        if (!n->function && !p->conditional)
            return parser_unknown(p, n, "filter");
        if (jinja_parser_at(p, "(") && !jinja_parse_arguments(p, n))
            return NULL;
        if (!(input = jinja_parser_done(p, n)))
            return NULL;
    }
    return input;
}

static struct node *filters_and_tests(struct parser *p, struct node *n)
{
    while (n) {
        if (jinja_parser_at(p, "|"))
            n = jinja_parse_filters(p, n, false);
        else if (p->t->kind == TOKEN_NAME && jinja_parser_at(p, "is"))
            n = test(p, n);
        else if (jinja_parser_at(p, "("))
            n = call(p, n);
        else
            break;
    }
    return n;
}

/* --- operators ------------------------------------------------------------ */

static struct node *unary(struct parser *p, bool with_filter)
{
    struct node *n;

    if (jinja_parser_at(p, "-") || jinja_parser_at(p, "+")) {
        if (++p->nesting > PARSE_MAX_NESTING)
            return jinja_parser_fail(p, "expression is nested too deeply");
        n = jinja_parser_node(p, NODE_UNARY);
        n->name = p->t++->text;
        n->a = unary(p, false);
        n = n->a ? jinja_parser_done(p, n) : NULL;
        p->nesting--;
    } else {
        n = primary(p);
    }
    n = postfix(p, n);
    return with_filter ? filters_and_tests(p, n) : n;
}

static struct node *binary(struct parser *p, const char *const *operators, size_t n_operators,
                           struct node *(*operand)(struct parser *))
{
    struct node *left = operand(p);

    for (size_t i = 0; left && i < n_operators; i++) {
        if (!jinja_parser_at(p, operators[i]))
            continue;
        struct node *n = jinja_parser_node(p, NODE_BINARY);
        n->name = p->t++->text;
        n->a = left;
        n->b = operand(p);
        left = n->b ? jinja_parser_done(p, n) : NULL;
        i = (size_t)-1; /* left associative: look for the next one */
    }
    return left;
}

static struct node *signed_value(struct parser *p)
{
    return unary(p, true);
}

static struct node *power(struct parser *p)
{
    static const char *const operators[] = { "**" };
    return binary(p, operators, 1, signed_value);
}

static struct node *product(struct parser *p)
{
    static const char *const operators[] = { "*", "/", "//", "%" };
    return binary(p, operators, COUNT_OF(operators), power);
}

static struct node *concatenation(struct parser *p)
{
    struct node *first = product(p), *item;

    if (!first || !jinja_parser_at(p, "~"))
        return first;
    struct node *n = jinja_parser_node(p, NODE_CONCAT);
    jinja_parser_push(p, n, first);
    while (jinja_parser_accept(p, "~")) {
        if (!(item = product(p)))
            return NULL;
        jinja_parser_push(p, n, item);
    }
    return jinja_parser_done(p, n);
}

static struct node *sum(struct parser *p)
{
    static const char *const operators[] = { "+", "-" };
    return binary(p, operators, COUNT_OF(operators), concatenation);
}

static bool comparison_operator(struct parser *p, str *name)
{
    static const char *const operators[] = { "==", "!=", "<=", ">=", "<", ">", "in" };

    for (size_t i = 0; i < COUNT_OF(operators); i++)
        if (jinja_parser_accept(p, operators[i])) {
            *name = str_from(operators[i]);
            return true;
        }
    if (jinja_parser_at(p, "not") && p->t[1].kind == TOKEN_NAME && str_is(p->t[1].text, "in")) {
        p->t += 2;
        *name = S("not in");
        return true;
    }
    return false;
}

static struct node *comparison(struct parser *p)
{
    struct node *first = sum(p), *n = NULL;
    str op;

    while (first && comparison_operator(p, &op)) {
        if (!n) {
            n = jinja_parser_node(p, NODE_COMPARE);
            n->a = first;
        }
        struct node *operand = jinja_parser_node(p, NODE_OPERAND);
        operand->name = op;
        if (!(operand->a = sum(p)) || !jinja_parser_done(p, operand))
            return NULL;
        jinja_parser_push(p, n, operand);
    }
    return n ? jinja_parser_done(p, n) : first;
}

static struct node *negation(struct parser *p)
{
    if (!(p->t->kind == TOKEN_NAME && jinja_parser_at(p, "not")))
        return comparison(p);
    if (++p->nesting > PARSE_MAX_NESTING)
        return jinja_parser_fail(p, "expression is nested too deeply");
    struct node *n = jinja_parser_node(p, NODE_UNARY);
    n->name = p->t++->text;
    n->a = negation(p);
    p->nesting--;
    return n->a ? jinja_parser_done(p, n) : NULL;
}

static struct node *logical(struct parser *p, const char *word, enum node_kind kind,
                            struct node *(*operand)(struct parser *))
{
    struct node *left = operand(p);

    while (left && jinja_parser_accept(p, word)) {
        struct node *n = jinja_parser_node(p, kind);
        n->a = left;
        n->b = operand(p);
        left = n->b ? jinja_parser_done(p, n) : NULL;
    }
    return left;
}

static struct node *conjunction(struct parser *p)
{
    return logical(p, "and", NODE_AND, negation);
}

static struct node *conditional(struct parser *p, struct node *then)
{
    bool conditional = p->conditional;

    while (then && jinja_parser_accept(p, "if")) {
        struct node *n = jinja_parser_node(p, NODE_CONDITION);
        p->conditional = true;
        n->b = then;
        n->a = logical(p, "or", NODE_OR, conjunction);
        if (!n->a || (jinja_parser_accept(p, "else") && !(n->c = jinja_parse_expression(p, true))))
            return NULL;
        then = jinja_parser_done(p, n);
    }
    p->conditional = conditional;
    return then;
}

struct node *jinja_parse_expression(struct parser *p, bool with_condition)
{
    if (++p->nesting > PARSE_MAX_NESTING)
        return jinja_parser_fail(p, "expression is nested too deeply");
    struct node *n = logical(p, "or", NODE_OR, conjunction);
    if (with_condition)
        n = conditional(p, n);
    p->nesting--;
    return n;
}

static bool tuple_ends(const struct parser *p, const char *stop)
{
    return p->t->kind == TOKEN_OUTPUT_END || p->t->kind == TOKEN_BLOCK_END || p->t->kind == TOKEN_END ||
           jinja_parser_at(p, ")") || (stop && jinja_parser_at(p, stop));
}

struct node *jinja_parse_tuple(struct parser *p, bool with_condition, const char *stop)
{
    struct node *n = jinja_parser_node(p, NODE_TUPLE), *item;
    bool comma = stop && str_is(str_from(stop), ")") && jinja_parser_at(p, ")"); /* () is a tuple */

    while (!tuple_ends(p, stop)) {
        if (!(item = jinja_parse_expression(p, with_condition)))
            return NULL;
        jinja_parser_push(p, n, item);
        if (!jinja_parser_accept(p, ","))
            break;
        comma = true;
    }
    if (n->n == 0 && !comma)
        return jinja_parser_fail(p, "expected an expression");
    return comma ? jinja_parser_done(p, n) : n->items[0];
}

/* The target of set and for: a name, a tuple of names, or ns.name. */
static struct node *one_target(struct parser *p, bool with_namespace)
{
    struct node *n = jinja_parser_node(p, NODE_NAME);

    if (jinja_parser_accept(p, "(")) {
        n = jinja_parse_target(p, false);
        return n && jinja_parser_expect(p, ")") ? n : NULL;
    }
    if (!jinja_parser_name(p, &n->name))
        return NULL;
    if (with_namespace && jinja_parser_accept(p, ".")) {
        struct node *attribute = jinja_parser_node(p, NODE_MEMBER);
        attribute->a = n;
        return jinja_parser_name(p, &attribute->name) ? jinja_parser_done(p, attribute) : NULL;
    }
    return n;
}

struct node *jinja_parse_target(struct parser *p, bool with_namespace)
{
    struct node *tuple = jinja_parser_node(p, NODE_TUPLE), *n;
    bool comma = false;

    if (++p->nesting > PARSE_MAX_NESTING)
        return jinja_parser_fail(p, "expression is nested too deeply");
    do {
        if (comma && !(p->t->kind == TOKEN_NAME && !jinja_parser_at(p, "in")) && !jinja_parser_at(p, "("))
            break;
        if (!(n = one_target(p, with_namespace)))
            return NULL;
        jinja_parser_push(p, tuple, n);
    } while (jinja_parser_accept(p, ",") && (comma = true));
    p->nesting--;
    return comma ? jinja_parser_done(p, tuple) : tuple->items[0];
}
