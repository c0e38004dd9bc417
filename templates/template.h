/*
 * template.h -- the template language of assay: the subset of Jinja2 that chat
 * templates use, for prompts, chat templates, LaTeX, HTML and Markdown.
 * Reference: the documentation of Jinja2 3.1, "Template Designer Documentation".
 *
 * A template sees only its variables: no files, no environment, no attributes of
 * Python objects.  Steps, depth and output are limited.  Values live in an arena.
 * Undefined behaves as Jinja2's default Undefined, or with TEMPLATE_STRICT as its
 * StrictUndefined.
 */
#ifndef TEMPLATES_TEMPLATE_H
#define TEMPLATES_TEMPLATE_H

#include "eval/base/strbuf.h"

struct arena;
struct err;
struct json;
struct value; /* opaque: none, bool, int, float, string, list, dict, ... */

/* New values, in the arena. */
struct value *value_none(struct arena *a);
struct value *value_bool(struct arena *a, bool v);
struct value *value_int(struct arena *a, int64_t v);
struct value *value_float(struct arena *a, double v);
struct value *value_string(struct arena *a, str v);      /* keeps v.s */
struct value *value_safe_string(struct arena *a, str v); /* never escaped again */
/* Empty; fill them with value_push and value_set. */
struct value *value_list(struct arena *a);
struct value *value_dict(struct arena *a);
struct value *value_at(const struct value *list, size_t i); /* NULL if there is none */
/* Append an item; set a member, replacing an old one.  The key is copied. */
void value_push(struct arena *a, struct value *list, struct value *item);
void value_set(struct arena *a, struct value *dict, str key, struct value *v);
/* The same tree as values; texts are not copied. */
struct value *value_from_json(struct arena *a, const struct json *v);
/* value_set with a new value; text is not copied. */
void value_set_text(struct arena *a, struct value *dict, str key, str v);
void value_set_int(struct arena *a, struct value *dict, str key, int64_t v);
void value_set_float(struct arena *a, struct value *dict, str key, double v);
void value_set_bool(struct arena *a, struct value *dict, str key, bool v);
/* Marks all text in it as input: see template_render_marked. */
void value_mark_input(struct value *v);

/* ESCAPE_LATEX_SCRIPTS: characters that LaTeX's fonts lack become \otherscript{...} instead of U+XXXX. */
enum template_escape { ESCAPE_NONE, ESCAPE_HTML, ESCAPE_LATEX, ESCAPE_LATEX_SCRIPTS, ESCAPE_MARKDOWN };

/* clang-format off */
enum template_flags {
    TEMPLATE_CHAT = 1,   /* trim_blocks + lstrip_blocks, raise_exception, strftime_now, tojson as HF sets them up */
    TEMPLATE_LATEX = 2,  /* delimiters \BLOCK{ } \VAR{ } \#{ } instead of {% %} {{ }} {# #} */
    TEMPLATE_TRIM = 4,   /* trim_blocks + lstrip_blocks only */
    TEMPLATE_STRICT = 8  /* as Jinja2's StrictUndefined: only default() and "is defined" accept undefined values; and
                            None is not written */
};
/* clang-format on */

struct template_limits {
    /* 0 = defaults: 10 million steps plus 16 for each byte of text in the variables; 4 MiB of output plus 4 bytes for
     * each byte of that text; 8 bytes of working memory for each byte of output */
    size_t max_steps, max_output_bytes, max_depth, max_memory_bytes;
};

struct template;

/* Parse once, render often.  `name` appears in errors ("NAME:LINE: ...").
 * Owns: template_close. */
struct template *template_open(str source, const char *name, unsigned flags, enum template_escape escape,
                               struct err *e);
/* Frees the template; NULL is allowed. */
void template_close(struct template *t);
/* Appends the output.  vars: a dict, or NULL; limits NULL = defaults.  Errors: "NAME:LINE: ...". */
bool template_render(const struct template *t, const struct value *vars, const struct template_limits *limits,
                     struct strbuf *out, struct err *e);

/* Also appends one byte to `marks` for each byte of output: 1 if it comes
 * from a value marked as input, 0 if the template (or an unmarked value)
 * wrote it. In a chat prompt, only tokens whose bytes are all 0 are parsed
 * as special. */
bool template_render_marked(const struct template *t, const struct value *vars, const struct template_limits *limits,
                            struct strbuf *out, struct strbuf *marks, struct err *e);

/* Parse and render in one step. */
bool template_render_text(str source, const char *name, unsigned flags, enum template_escape escape,
                          const struct value *vars, struct strbuf *out, struct err *e);

/* Built-in template files (templates/latex/report.tex ...) are compiled into
 * the program; a str with NULL s if there is no such name. */
str template_builtin(const char *name);

/* Escaping by output kind, also used by the {{ }} autoescape. */
void template_escape_text(enum template_escape kind, str text, struct strbuf *out);

#endif
