/*
 * lexer.h -- splits template source into tokens and applies Jinja2's white space rules around tags.
 */
#ifndef TEMPLATES_JINJA_LEXER_H
#define TEMPLATES_JINJA_LEXER_H

#include "eval/base/str.h"

struct arena;
struct err;

enum token_kind {
    TOKEN_END,
    TOKEN_TEXT,       /* between tags */
    TOKEN_OUTPUT,     /* {{ */
    TOKEN_OUTPUT_END, /* }} */
    TOKEN_BLOCK,      /* {% */
    TOKEN_BLOCK_END,  /* %} */
    TOKEN_NAME,
    TOKEN_STRING, /* text: with its escapes resolved */
    TOKEN_INT,
    TOKEN_FLOAT,
    TOKEN_OPERATOR
};

struct token {
    enum token_kind kind;
    int line;
    str text;
};

/* Ends with one TOKEN_END.  Errors: "NAME:LINE: ...". */
bool jinja_lex(str source, const char *name, unsigned flags, struct token **tokens, struct arena *a, struct err *e);

#endif
