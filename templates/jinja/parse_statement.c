/*
 * parse_statement.c -- the statement half of the parser: text, output, and a table
 * of tags.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "templates/jinja/parser.h"
#include "templates/template.h"

/* Statements up to a tag named in `ends` ("a|b"); the name is the next token. */
static struct node *body(struct parser *p, const char *ends);

static bool is_one_of(str word, const char *words)
{
    str rest = str_from(words), piece;
    while (str_split_next(&rest, '|', &piece))
        if (str_equal(piece, word))
            return true;
    return false;
}

static bool end_tag(struct parser *p)
{
    if (p->t->kind != TOKEN_BLOCK_END)
        return jinja_parser_fail(p, "expected the end of the tag");
    p->t++;
    return true;
}

/* The body and its end tag. */
static struct node *closed_body(struct parser *p, const char *end)
{
    struct node *n = end_tag(p) ? body(p, end) : NULL;

    if (!n)
        return NULL;
    p->t++;
    if (p->t->kind == TOKEN_NAME && str_is(str_from(end), "endblock"))
        p->t++;
    return end_tag(p) ? n : NULL;
}

static struct node *branches(struct parser *p, struct node *n);

static struct node *parse_if(struct parser *p, struct node *n)
{
    bool conditional = p->conditional;

    n->kind = NODE_IF;
    if (!(n->a = jinja_parse_tuple(p, true, NULL)))
        return NULL;
    p->conditional = true;
    n = branches(p, n);
    p->conditional = conditional;
    return n;
}

static struct node *branches(struct parser *p, struct node *n)
{
    if (!end_tag(p) || !(n->body = body(p, "elif|else|endif")))
        return NULL;
    if (jinja_parser_at(p, "elif")) {
        struct node *other = jinja_parser_node(p, NODE_IF);
        p->t++;
        if (++p->nesting > PARSE_MAX_NESTING)
            return jinja_parser_fail(p, "blocks are nested too deeply");
        n->c = parse_if(p, other);
        p->nesting--;
        return n->c ? jinja_parser_done(p, n) : NULL;
    }
    if (jinja_parser_accept(p, "else") && (!end_tag(p) || !(n->c = body(p, "endif"))))
        return NULL;
    p->t++;
    return end_tag(p) ? jinja_parser_done(p, n) : NULL;
}

static struct node *parse_for(struct parser *p, struct node *n)
{
    n->kind = NODE_FOR;
    if (!(n->a = jinja_parse_target(p, false)) || !jinja_parser_expect(p, "in") ||
        !(n->b = jinja_parse_tuple(p, false, "recursive")))
        return NULL;
    if (jinja_parser_accept(p, "if") && !(n->c = jinja_parse_expression(p, true)))
        return NULL;
    n->flag = jinja_parser_accept(p, "recursive");
    p->loops++;
    if (!end_tag(p) || !(n->body = body(p, "else|endfor")))
        return NULL;
    p->loops--;
    if (jinja_parser_accept(p, "else") && (!end_tag(p) || !(n->d = body(p, "endfor"))))
        return NULL;
    p->t++;
    return end_tag(p) ? jinja_parser_done(p, n) : NULL;
}

static struct node *parse_set(struct parser *p, struct node *n)
{
    if (!(n->a = jinja_parse_target(p, true)))
        return NULL;
    if (jinja_parser_accept(p, "=")) {
        n->kind = NODE_SET;
        n->b = jinja_parse_tuple(p, true, NULL);
        return n->b && end_tag(p) ? jinja_parser_done(p, n) : NULL;
    }
    n->kind = NODE_SET_BLOCK;
    if (jinja_parser_at(p, "|") && !(n->b = jinja_parse_filters(p, NULL, false)))
        return NULL;
    n->body = closed_body(p, "endset");
    return n->body ? jinja_parser_done(p, n) : NULL;
}

static bool parameters(struct parser *p, struct node *macro)
{
    if (!jinja_parser_expect(p, "("))
        return false;
    for (bool first = true; !jinja_parser_accept(p, ")"); first = false) {
        struct node *parameter = jinja_parser_node(p, NODE_KEYWORD);
        if (!first && !jinja_parser_expect(p, ","))
            return false;
        if (jinja_parser_accept(p, ")"))
            break;
        parameter->line = p->t->line;
        if (!jinja_parser_name(p, &parameter->name))
            return false;
        if (jinja_parser_accept(p, "=") && !(parameter->a = jinja_parse_expression(p, true)))
            return false;
        if (!jinja_parser_done(p, parameter))
            return false;
        jinja_parser_push(p, macro, parameter);
    }
    return true;
}

/* break cannot leave a loop around a macro. */
static bool macro_body(struct parser *p, struct node *macro, const char *end)
{
    size_t loops = p->loops;
    uint8_t seen = p->seen;

    p->loops = 0;
    p->seen = 0;
    macro->body = closed_body(p, end);
    macro->flag = p->seen;
    p->loops = loops;
    p->seen |= seen;
    return macro->body != NULL;
}

static struct node *parse_macro(struct parser *p, struct node *n)
{
    n->kind = NODE_MACRO;
    if (!jinja_parser_name(p, &n->name) || !parameters(p, n) || !macro_body(p, n, "endmacro"))
        return NULL;
    return jinja_parser_done(p, n);
}

static struct node *parse_call(struct parser *p, struct node *n)
{
    n->kind = NODE_CALL_BLOCK;
    n->b = jinja_parser_node(p, NODE_MACRO);
    n->b->name = jinja_parser_intern(p, S("caller"));
    if (jinja_parser_at(p, "(") && !parameters(p, n->b))
        return NULL;
    if (!(n->a = jinja_parse_expression(p, true)))
        return NULL;
    if (n->a->kind != NODE_CALL)
        return jinja_parser_fail(p, "expected a call");
    if (!macro_body(p, n->b, "endcall") || !jinja_parser_done(p, n->b))
        return NULL;
    return jinja_parser_done(p, n);
}

static struct node *parse_filter(struct parser *p, struct node *n)
{
    n->kind = NODE_FILTER_BLOCK;
    if (!(n->b = jinja_parse_filters(p, NULL, true)) || !(n->body = closed_body(p, "endfilter")))
        return NULL;
    return jinja_parser_done(p, n);
}

static struct node *parse_with(struct parser *p, struct node *n)
{
    n->kind = NODE_WITH;
    while (p->t->kind != TOKEN_BLOCK_END) {
        struct node *target, *v;
        if (n->n && !jinja_parser_expect(p, ","))
            return NULL;
        if (!(target = jinja_parse_target(p, false)) || !jinja_parser_expect(p, "=") ||
            !(v = jinja_parse_expression(p, true)))
            return NULL;
        jinja_parser_push(p, n, target);
        jinja_parser_push(p, n, v);
    }
    n->body = closed_body(p, "endwith");
    return n->body ? jinja_parser_done(p, n) : NULL;
}

static struct node *parse_autoescape(struct parser *p, struct node *n)
{
    n->kind = NODE_AUTOESCAPE;
    if (!(n->a = jinja_parse_expression(p, true)) || !(n->body = closed_body(p, "endautoescape")))
        return NULL;
    return jinja_parser_done(p, n);
}

/* Tags whose body is executed unchanged: {% generation %} marks the answer of the model. */
static struct node *parse_generation(struct parser *p, struct node *n)
{
    n->kind = NODE_SCOPE;
    n->body = closed_body(p, "endgeneration");
    return n->body ? jinja_parser_done(p, n) : NULL;
}

static struct node *parse_block(struct parser *p, struct node *n)
{
    n->kind = NODE_SCOPE;
    if (!jinja_parser_name(p, &n->name))
        return NULL;
    n->body = closed_body(p, "endblock");
    return n->body ? jinja_parser_done(p, n) : NULL;
}

static struct node *parse_do(struct parser *p, struct node *n)
{
    n->kind = NODE_DO;
    n->a = jinja_parse_tuple(p, true, NULL);
    return n->a && end_tag(p) ? jinja_parser_done(p, n) : NULL;
}

static struct node *leave_loop(struct parser *p, struct node *n, enum node_kind kind)
{
    n->kind = kind;
    if (p->loops == 0)
        return jinja_parser_fail(p, "break and continue belong in a loop");
    return end_tag(p) ? n : NULL;
}

static struct node *parse_break(struct parser *p, struct node *n)
{
    return leave_loop(p, n, NODE_BREAK);
}

static struct node *parse_continue(struct parser *p, struct node *n)
{
    return leave_loop(p, n, NODE_CONTINUE);
}

static const struct {
    const char *name;
    struct node *(*parse)(struct parser *p, struct node *n);
} tags[] = {
    { "if", parse_if },
    { "for", parse_for },
    { "set", parse_set },
    { "macro", parse_macro },
    { "call", parse_call },
    { "filter", parse_filter },
    { "with", parse_with },
    { "block", parse_block },
    { "generation", parse_generation },
    { "break", parse_break },
    { "do", parse_do },
    { "continue", parse_continue },
    { "autoescape", parse_autoescape },
};

static bool reaches_outside(str name)
{
    return str_is(name, "include") || str_is(name, "import") || str_is(name, "from") || str_is(name, "extends");
}

static struct node *statement(struct parser *p)
{
    struct node *n = jinja_parser_node(p, NODE_BLOCK);
    str name = p->t->text;

    if (p->t->kind != TOKEN_NAME)
        return jinja_parser_fail(p, "expected the name of a tag");
    if (++p->nesting > PARSE_MAX_NESTING)
        return jinja_parser_fail(p, "blocks are nested too deeply");
    for (size_t i = 0; i < COUNT_OF(tags); i++)
        if (str_is(name, tags[i].name)) {
            p->t++;
            n = tags[i].parse(p, n);
            p->nesting--;
            return n;
        }
    if (str_starts(name, S("end")) || str_is(name, "else") || str_is(name, "elif"))
        return jinja_parser_fail(p, "tag without its opening tag");
    if (reaches_outside(name))
        return jinja_parser_fail(p, "a template cannot read other files");
    return jinja_parser_fail(p, "unknown tag");
}

static struct node *output(struct parser *p)
{
    struct node *n = jinja_parser_node(p, NODE_OUTPUT);

    p->t++;
    if (!(n->a = jinja_parse_tuple(p, true, NULL)))
        return NULL;
    if (p->t->kind != TOKEN_OUTPUT_END)
        return jinja_parser_fail(p, "expected the end of the output tag");
    p->t++;
    return jinja_parser_done(p, n);
}

static struct node *body(struct parser *p, const char *ends)
{
    struct node *block = jinja_parser_node(p, NODE_BLOCK), *n;

    for (;;) {
        if (p->t->kind == TOKEN_END) {
            if (ends)
                return jinja_parser_fail(p, "block never ends (expected %s)", ends);
            return jinja_parser_done(p, block);
        }
        if (p->t->kind == TOKEN_BLOCK && ends && p->t[1].kind == TOKEN_NAME && is_one_of(p->t[1].text, ends)) {
            p->t++;
            return jinja_parser_done(p, block);
        }
        if (p->t->kind == TOKEN_TEXT) {
            n = jinja_parser_node(p, NODE_TEXT);
            n->name = p->t++->text;
        } else if (p->t->kind == TOKEN_OUTPUT) {
            n = output(p);
        } else {
            p->t++;
            n = statement(p);
        }
        if (!n)
            return NULL;
        jinja_parser_push(p, block, n);
    }
}

const struct node *jinja_parse_template(const struct token *tokens, const char *name, struct arena *a, struct err *e)
{
    struct parser p = { .t = tokens, .name = name, .a = a, .e = e };
    const struct node *n = body(&p, NULL);
    map_release(&p.names);
    return n;
}
