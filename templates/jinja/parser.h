/*
 * parser.h -- shared by the two halves of the parser.
 */
#ifndef TEMPLATES_JINJA_PARSER_H
#define TEMPLATES_JINJA_PARSER_H

#include "eval/base/map.h"
#include "templates/jinja/ast.h"
#include "templates/jinja/lexer.h"

/* Recursion limits of parsing and evaluation. */
enum { PARSE_MAX_NESTING = 150, PARSE_MAX_DEPTH = 600 };

struct parser {
    const struct token *t; /* the next token */
    const char *name;
    size_t nesting, loops;
    struct map names; /* interned: equal names have equal pointers */
    bool conditional; /* in a branch: an unknown filter is an error only when reached */
    uint8_t seen;     /* MACRO_... flags of the macro being read */
    struct arena *a;
    struct err *e;
};

/* Sets "NAME:LINE: ... (found TOKEN)"; returns NULL. */
struct node *jinja_parser_fail(struct parser *p, const char *fmt, ...) PRINTF(2, 3);
/* A node on the current line, in the arena; push appends a child. */
struct node *jinja_parser_node(struct parser *p, enum node_kind kind);
void jinja_parser_push(struct parser *p, struct node *list, struct node *item);
/* Sets depth from the children; NULL with an error when too deep. */
struct node *jinja_parser_done(struct parser *p, struct node *n);

/* True if the next token is this operator or name; accept also skips it, expect fails without it. */
bool jinja_parser_at(const struct parser *p, const char *operator_or_name);
bool jinja_parser_accept(struct parser *p, const char *operator_or_name);
bool jinja_parser_expect(struct parser *p, const char *operator_or_name);
/* Reads a name, interned; an error for any other token. */
bool jinja_parser_name(struct parser *p, str *name);
str jinja_parser_intern(struct parser *p, str name); /* NUL-terminated */

/* parse_expression.c */
struct node *jinja_parse_expression(struct parser *p, bool with_condition);
/* "a, b, c" up to the end of the tag or `stop`; one item without a comma is returned as it is. */
struct node *jinja_parse_tuple(struct parser *p, bool with_condition, const char *stop);
/* What an assignment or a loop assigns to: names, tuples of them; `with_namespace`: also ns.name. */
struct node *jinja_parse_target(struct parser *p, bool with_namespace);
/* Reads "| name(...)" as often as it occurs, around `input`; `first`: the bar has been read. */
struct node *jinja_parse_filters(struct parser *p, struct node *input, bool first);
/* Reads "(a, k=b, *c, **d)" into the call's items. */
bool jinja_parse_arguments(struct parser *p, struct node *call);

#endif
