/*
 * parser.c -- shared by the two halves of the parser: nodes, the next token,
 * interned names, errors.
 */
#include "templates/jinja/parser.h"

#include <stdarg.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/text.h"

struct node *jinja_parser_fail(struct parser *p, const char *fmt, ...)
{
    struct strbuf b = { .max = 400 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    strbuf_add(&b, S(" (found "));
    if (p->t->kind == TOKEN_END)
        strbuf_add(&b, S("the end of the template"));
    else
        strbuf_add_quoted(&b, p->t->text, 40);
    err_set(p->e, ERR_PARSE, "%s:%d: template: " STR_FMT ")", p->name, p->t->line, STR_ARG(strbuf_str(&b)));
    strbuf_release(&b);
    return NULL;
}

struct node *jinja_parser_node(struct parser *p, enum node_kind kind)
{
    struct node *n = ARENA_NEW(p->a, struct node, 1);
    n->kind = kind;
    n->line = p->t->line;
    n->depth = 1;
    return n;
}

void jinja_parser_push(struct parser *p, struct node *list, struct node *item)
{
    if ((list->n & (list->n - 1)) == 0) { /* grown at every power of two */
        struct node **more = ARENA_NEW(p->a, struct node *, list->n ? list->n * 2 : 1);
        if (list->n)
            memcpy(more, list->items, list->n * sizeof(struct node *));
        list->items = more;
    }
    list->items[list->n++] = item;
}

struct node *jinja_parser_done(struct parser *p, struct node *n)
{
    struct node *const children[] = { n->a, n->b, n->c, n->d, n->body };
    uint32_t deepest = 0;

    for (size_t i = 0; i < COUNT_OF(children); i++)
        if (children[i] && children[i]->depth > deepest)
            deepest = children[i]->depth;
    for (size_t i = 0; i < n->n; i++)
        if (n->items[i] && n->items[i]->depth > deepest)
            deepest = n->items[i]->depth;
    n->depth = deepest + 1;
    return n->depth > PARSE_MAX_DEPTH ? jinja_parser_fail(p, "expression is nested too deeply") : n;
}

bool jinja_parser_at(const struct parser *p, const char *text)
{
    return (p->t->kind == TOKEN_OPERATOR || p->t->kind == TOKEN_NAME) && str_is(p->t->text, text);
}

bool jinja_parser_accept(struct parser *p, const char *text)
{
    bool there = jinja_parser_at(p, text);
    p->t += there;
    return there;
}

bool jinja_parser_expect(struct parser *p, const char *text)
{
    return jinja_parser_accept(p, text) || jinja_parser_fail(p, "expected \"%s\"", text);
}

bool jinja_parser_name(struct parser *p, str *name)
{
    if (p->t->kind != TOKEN_NAME)
        return jinja_parser_fail(p, "expected a name");
    *name = jinja_parser_intern(p, p->t++->text);
    return true;
}

const char jinja_name_loop[] = "loop", jinja_name_varargs[] = "varargs", jinja_name_kwargs[] = "kwargs",
           jinja_name_caller[] = "caller";

str jinja_parser_intern(struct parser *p, str name)
{
    static const char *const known[] = { jinja_name_loop, jinja_name_varargs, jinja_name_kwargs, jinja_name_caller };

    for (size_t i = 0; i < COUNT_OF(known); i++)
        if (str_is(name, known[i]))
            return str_from(known[i]);
    const int64_t *at = map_find(&p->names, name);
    if (at)
        return p->names.entries[*at].key;
    name = arena_str(p->a, name);
    int64_t *place = map_put(&p->names, name, NULL);
    *place = (int64_t)p->names.n - 1;
    return name;
}
