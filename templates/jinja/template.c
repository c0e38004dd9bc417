/*
 * template.c -- opens and renders templates.  A source is parsed once and rendered
 * often; a template does not change after parsing, so threads may share it.
 */
#include <stdlib.h>

#include "templates/jinja/lexer.h"
#include "templates/jinja/interp.h"

enum {
    DEFAULT_STEPS = 10000000,
    DEFAULT_OUTPUT = 4 << 20,
    STEPS_PER_INPUT = 16,
    OUTPUT_PER_INPUT = 4,
    MEMORY_PER_OUTPUT = 8, /* bytes of working memory per byte of output */
    DEFAULT_DEPTH = 1500
};

struct template
{
    struct arena a;
    const char *name;
    unsigned flags;
    enum template_escape escape;
    const struct node *root;
};

struct template *template_open(str source, const char *name, unsigned flags, enum template_escape escape, struct err *e)
{
    struct template *t = xcalloc(1, sizeof *t);
    struct token *tokens;
    size_t bad;

    t->name = arena_cstr(&t->a, str_from(name));
    t->flags = flags;
    t->escape = escape;
    if (!utf8_valid(source, &bad))
        err_set(e, ERR_PARSE, "%s: template is not UTF-8 (byte %zu)", name, bad);
    else if (jinja_lex(source, t->name, flags, &tokens, &t->a, e))
        t->root = jinja_parse_template(tokens, t->name, &t->a, e);
    if (t->root)
        return t;
    template_close(t);
    return NULL;
}

void template_close(struct template *t)
{
    if (!t)
        return;
    arena_free(&t->a);
    free(t);
}

static size_t or_default(size_t given, size_t otherwise)
{
    return given ? given : otherwise;
}

/* Text in the variables: long conversations may have long outputs. */
static size_t text_bytes(const struct value *v)
{
    size_t n = 0;

    if (v->kind == VALUE_STRING)
        return v->s.n;
    for (uint32_t i = 0; (v->kind == VALUE_LIST || v->kind == VALUE_DICT) && i < v->n; i++)
        n += 16 + text_bytes(v->items[i]);
    return n;
}

bool template_render_marked(const struct template *t, const struct value *vars, const struct template_limits *limits,
                            struct strbuf *out, struct strbuf *marks, struct err *e)
{
    static const struct template_limits none;
    struct arena a = { 0 };
    struct interp in = { .name = t->name,
                         .flags = t->flags,
                         .kind = t->escape,
                         .escape = t->escape,
                         .a = &a,
                         .vars = vars,
                         .line = 1,
                         .library = &jinja_library,
                         .e = e };
    limits = limits ? limits : &none;
    size_t input = vars ? text_bytes(vars) : 0;
    size_t output = or_default(limits->max_output_bytes, DEFAULT_OUTPUT + OUTPUT_PER_INPUT * input);
    in.limits = (struct template_limits){ or_default(limits->max_steps, DEFAULT_STEPS + STEPS_PER_INPUT * input),
                                          output, or_default(limits->max_depth, DEFAULT_DEPTH),
                                          or_default(limits->max_memory_bytes, MEMORY_PER_OUTPUT * output) };
    struct writer w = jinja_new_writer(&in);

    in.out = &w;
    in.none = value_none(&a);
    in.yes = value_bool(&a, true);
    in.no = value_bool(&a, false);
    in.scope = jinja_scope_new(&in, NULL);
    bool ok = jinja_execute(&in, t->root) == FLOW_NEXT;
    if (ok) {
        strbuf_add(out, strbuf_str(&w.text));
        for (size_t i = 0; marks && i < w.text.n; i++)
            strbuf_add_char(marks, w.marks.n ? w.marks.s[i] : w.input);
    }
    jinja_writer_release(&w);
    arena_free(&a);
    return ok;
}

bool template_render(const struct template *t, const struct value *vars, const struct template_limits *limits,
                     struct strbuf *out, struct err *e)
{
    return template_render_marked(t, vars, limits, out, NULL, e);
}

bool template_render_text(str source, const char *name, unsigned flags, enum template_escape escape,
                          const struct value *vars, struct strbuf *out, struct err *e)
{
    struct template *t = template_open(source, name, flags, escape, e);
    bool ok = t && template_render(t, vars, NULL, out, e);

    template_close(t);
    return ok;
}
