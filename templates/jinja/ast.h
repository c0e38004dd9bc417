/*
 * ast.h -- a parsed template as a tree; nothing in it changes after parsing.
 */
#ifndef TEMPLATES_JINJA_AST_H
#define TEMPLATES_JINJA_AST_H

#include "eval/base/str.h"

struct arena;
struct err;
struct function;
struct test;
struct token;
struct value;

enum node_kind {
    /* expressions */
    NODE_CONSTANT,  /* value */
    NODE_NAME,      /* name */
    NODE_LIST,      /* items */
    NODE_TUPLE,     /* items */
    NODE_DICT,      /* items: key, value, key, value... */
    NODE_MEMBER,    /* a.name */
    NODE_INDEX,     /* a[b] */
    NODE_SLICE,     /* a[b:c:d], each may be NULL */
    NODE_CALL,      /* a(items); items may be NODE_KEYWORD, NODE_SPREAD */
    NODE_KEYWORD,   /* name=a in a call */
    NODE_SPREAD,    /* *a or **a (name "**") in a call */
    NODE_FILTER,    /* a|name(items); a NULL: the text of a filter block */
    NODE_TEST,      /* a is name(items) */
    NODE_UNARY,     /* name: "-" "+" "not" */
    NODE_BINARY,    /* name: "+" "-" "*" "/" "//" "%" "**" */
    NODE_AND,       /* a, b */
    NODE_OR,        /* a, b */
    NODE_COMPARE,   /* a, then items: NODE_OPERAND */
    NODE_OPERAND,   /* name: "==" ... "in" "not in"; a */
    NODE_CONCAT,    /* items */
    NODE_CONDITION, /* b if a else c (may be NULL) */
    /* statements */
    NODE_TEXT,         /* name: the text */
    NODE_OUTPUT,       /* a */
    NODE_BLOCK,        /* items, one after another */
    NODE_IF,           /* a, body, c: else part or NULL */
    NODE_FOR,          /* a in b if c; body; d: else part or NULL; flag: recursive */
    NODE_SET,          /* a = b */
    NODE_SET_BLOCK,    /* a; b: filters or NULL; body */
    NODE_MACRO,        /* name; items: NODE_KEYWORD (parameter, default or NULL); body; flag: MACRO_... */
    NODE_CALL_BLOCK,   /* a: the call; b: NODE_MACRO */
    NODE_FILTER_BLOCK, /* b: filters; body */
    NODE_WITH,         /* items: target, value, ...; body */
    NODE_SCOPE,        /* body in its own scope */
    NODE_AUTOESCAPE,   /* a: whether; body */
    NODE_DO,           /* a */
    NODE_BREAK,
    NODE_CONTINUE
};

/* The implicit variables that a macro uses. */
enum { MACRO_VARARGS = 1, MACRO_KWARGS = 2, MACRO_CALLER = 4 };

struct node {
    enum node_kind kind;
    int line;
    uint32_t depth; /* 1 + the deepest child */
    uint8_t flag;
    str name;
    const struct function *function; /* NODE_FILTER; NULL: unknown, an error when reached */
    const struct test *test;         /* NODE_TEST */
    struct value *value;             /* NODE_CONSTANT; never changed */
    struct node *a, *b, *c, *d, *body;
    struct node **items;
    size_t n;
};

/* Variables that the interpreter defines; names are compared by pointer. */
extern const char jinja_name_loop[], jinja_name_varargs[], jinja_name_kwargs[], jinja_name_caller[];

/* The whole template as NODE_BLOCK in the arena.  Errors: "NAME:LINE: ...". */
const struct node *jinja_parse_template(const struct token *tokens, const char *name, struct arena *a, struct err *e);

#endif
