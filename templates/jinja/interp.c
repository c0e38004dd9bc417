/*
 * interp.c -- errors with their line, limits, new values, the origin of text,
 * and the names in scope.
 */
#include "templates/jinja/interp.h"

#include <stdlib.h>

enum { MAX_KEPT_INT = 4096 };

void *jinja_fail(struct interp *in, const char *fmt, ...)
{
    struct strbuf b = { .max = 400 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    err_set(in->e, ERR_PARSE, "%s:%d: " STR_FMT, in->name, in->line, STR_ARG(strbuf_str(&b)));
    strbuf_release(&b);
    return NULL;
}

void *jinja_fail_undefined(struct interp *in, const struct value *v)
{
    switch ((enum value_flavour)v->flavour) {
    case UNDEFINED_MEMBER:
        return jinja_fail(in, "'%s' has no attribute '" STR_FMT "'", v->owner, STR_ARG(v->name));
    case UNDEFINED_UNSAFE:
        return jinja_fail(in, "access to attribute '" STR_FMT "' of '%s' object is unsafe", STR_ARG(v->name), v->owner);
    default:
        return jinja_fail(in, "'" STR_FMT "' is undefined", STR_ARG(v->name));
    }
}

bool jinja_charge(struct interp *in, size_t steps)
{
    in->steps += steps;
    if (in->steps > in->limits.max_steps)
        return jinja_fail(in, "the template takes too many steps (limit %zu)", in->limits.max_steps);
    if (in->bytes > in->limits.max_memory_bytes)
        return jinja_fail(in, "the template takes too much memory (limit %zu bytes)", in->limits.max_memory_bytes);
    return true;
}

bool jinja_charge_bytes(struct interp *in, size_t bytes)
{
    return jinja_charge(in, bytes / 16);
}

/* --- values --------------------------------------------------------------- */

struct value *jinja_new_bool(struct interp *in, bool v)
{
    return v ? in->yes : in->no;
}

/* Small integers are shared: nested loops count a lot. */
struct value *jinja_new_int(struct interp *in, int64_t v)
{
    if (v >= 0 && v < MAX_KEPT_INT) {
        if (!in->ints)
            in->ints = ARENA_NEW(in->a, struct value *, MAX_KEPT_INT);
        if (!in->ints[v])
            in->ints[v] = value_int(in->a, v);
        return in->ints[v];
    }
    in->bytes += sizeof(struct value);
    return value_int(in->a, v);
}

struct value *jinja_new_float(struct interp *in, double v)
{
    in->bytes += sizeof(struct value);
    return value_float(in->a, v);
}

struct value *jinja_new_list(struct interp *in, enum value_flavour flavour)
{
    in->bytes += sizeof(struct value);
    return value_sequence(in->a, flavour);
}

struct value *jinja_new_undefined(struct interp *in, enum value_flavour why, str name, const char *owner)
{
    struct value *v = ARENA_NEW(in->a, struct value, 1);

    in->bytes += sizeof *v;
    v->flavour = (uint8_t)why;
    v->name = name;
    v->owner = owner;
    return v;
}

void jinja_push(struct interp *in, struct value *list, struct value *item)
{
    in->bytes += 2 * sizeof item; /* the capacity of a list is at most twice its length */
    value_push(in->a, list, item);
}

struct value *jinja_new_text(struct interp *in, str s, const struct value *from)
{
    struct value *v = value_string(in->a, s);

    in->bytes += sizeof *v;
    if (from) {
        v->input = jinja_is_input(from);
        v->safe = from->kind == VALUE_STRING && from->safe;
    }
    return v;
}

struct value *jinja_new_literal(struct interp *in, const char *s)
{
    return jinja_new_text(in, str_from(s), NULL);
}

struct writer jinja_new_writer(const struct interp *in)
{
    return (struct writer){ .text = jinja_new_buffer(in), .marks = jinja_new_buffer(in) };
}

struct strbuf jinja_new_buffer(const struct interp *in)
{
    return (struct strbuf){ .max = in->limits.max_output_bytes };
}

static struct value *too_long(struct interp *in)
{
    return jinja_fail(in, "the text is too long (limit %zu bytes)", in->limits.max_output_bytes);
}

struct value *jinja_writer_text(struct interp *in, struct writer *w, bool safe)
{
    bool fits = !w->text.full;
    struct value *v = NULL;

    if (fits && jinja_charge_bytes(in, w->text.n)) {
        v = value_string(in->a, arena_str(in->a, strbuf_str(&w->text)));
        v->safe = safe;
        v->input = w->input;
        if (w->marks.n)
            v->marks = arena_str(in->a, strbuf_str(&w->marks)).s;
        in->bytes += sizeof *v + w->text.n + w->marks.n;
    }
    jinja_writer_release(w);
    return fits ? v : too_long(in);
}

struct value *jinja_buffer_value(struct interp *in, struct strbuf *b, const struct value *from)
{
    bool fits = !b->full;
    struct value *v = NULL;

    if (fits && jinja_charge_bytes(in, b->n)) {
        in->bytes += b->n;
        v = jinja_new_text(in, arena_str(in->a, strbuf_str(b)), from);
    }
    strbuf_release(b);
    return fits ? v : too_long(in);
}

/* --- text and where it came from ------------------------------------------ */

static void fill(struct strbuf *b, char c, size_t n)
{
    static const char zeros[64], ones[64] = { [0 ... 63] = 1 };

    for (; n; n -= n < 64 ? n : 64)
        strbuf_add(b, (str){ c ? ones : zeros, n < 64 ? n : 64 });
}

void jinja_writer_add(struct writer *w, str text, const char *marks, bool input)
{
    if (!text.n || w->text.full)
        return;
    if (!w->text.n && !marks)
        w->input = input;
    if (w->marks.n || marks || w->input != input) {
        fill(&w->marks, w->input, w->text.n - w->marks.n);
        if (marks)
            strbuf_add(&w->marks, (str){ marks, text.n });
        else
            fill(&w->marks, input, text.n);
    }
    strbuf_add(&w->text, text);
}

void jinja_writer_own(struct writer *w, str text)
{
    jinja_writer_add(w, text, NULL, false);
}

void jinja_writer_value(struct writer *w, const struct value *v)
{
    if (v->kind == VALUE_STRING) {
        jinja_writer_add(w, v->s, v->marks, v->input);
        return;
    }
    struct strbuf b = { .max = w->text.max };
    value_text(v, &b);
    jinja_writer_add(w, strbuf_str(&b), NULL, jinja_is_input(v));
    w->text.full |= b.full;
    strbuf_release(&b);
}

void jinja_writer_release(struct writer *w)
{
    strbuf_release(&w->text);
    strbuf_release(&w->marks);
}

bool jinja_is_input(const struct value *v)
{
    if (v->kind == VALUE_STRING)
        return v->input || v->marks;
    for (uint32_t i = 0; (v->kind == VALUE_LIST || v->kind == VALUE_DICT) && i < v->n; i++)
        if (jinja_is_input(v->items[i]) || (v->kind == VALUE_DICT && jinja_is_input(v->keys[i])))
            return true;
    return false;
}

struct value *jinja_sub_text(struct interp *in, const struct value *v, size_t from, size_t to)
{
    struct value *part = jinja_new_text(in, str_slice(v->s, from, to), NULL);

    part->safe = v->safe;
    part->input = v->input;
    part->marks = v->marks ? v->marks + from : NULL;
    return part;
}

struct value *jinja_text_of(struct interp *in, struct value *v)
{
    if (v->kind == VALUE_STRING)
        return v;
    struct strbuf b = jinja_new_buffer(in);
    value_text(v, &b);
    return jinja_buffer_value(in, &b, v);
}

/* Escaped, as safe text; safe text is returned as it is.  Without autoescape the
 * filter escapes for HTML, as in Jinja2. */
struct value *jinja_escaped(struct interp *in, struct value *v)
{
    if (v->kind == VALUE_STRING && v->safe)
        return v;
    if (!(v = jinja_text_of(in, v)))
        return NULL;
    struct writer w = jinja_new_writer(in);
    enum template_escape kind = in->escape == ESCAPE_NONE ? ESCAPE_HTML : in->escape;
    for (size_t at = 0; at < v->s.n;) { /* runs of one origin */
        size_t from = at;
        bool input = v->marks ? v->marks[at] : v->input;
        struct strbuf b = jinja_new_buffer(in);
        while (at < v->s.n && (!v->marks || v->marks[at] == input))
            at++;
        template_escape_text(kind, str_slice(v->s, from, at), &b);
        jinja_writer_add(&w, strbuf_str(&b), NULL, input);
        w.text.full |= b.full;
        strbuf_release(&b);
    }
    return jinja_writer_text(in, &w, true);
}

/* --- names ---------------------------------------------------------------- */

struct scope *jinja_scope_new(struct interp *in, struct scope *parent)
{
    struct scope *s = ARENA_NEW(in->a, struct scope, 1);

    in->bytes += sizeof *s;
    s->parent = parent;
    return s;
}

void jinja_assign(struct interp *in, const char *name, struct value *v)
{
    struct scope *s = in->scope;

    for (uint32_t i = 0; i < s->n; i++)
        if (s->entries[i].name == name) {
            s->entries[i].value = v;
            return;
        }
    if (s->n == s->cap) {
        uint32_t cap = s->cap ? s->cap * 2 : 4;
        struct scope_entry *more = ARENA_NEW(in->a, struct scope_entry, cap);
        if (s->n)
            memcpy(more, s->entries, s->n * sizeof *more);
        s->entries = more;
        s->cap = cap;
        in->bytes += cap * sizeof *more;
    }
    s->entries[s->n++] = (struct scope_entry){ name, v };
}

struct value *jinja_lookup(struct interp *in, const char *name)
{
    for (const struct scope *s = in->scope; s; s = s->parent)
        for (uint32_t i = 0; i < s->n; i++)
            if (s->entries[i].name == name)
                return s->entries[i].value;
    str text = str_from(name);
    struct value *v = in->vars ? value_get(in->vars, text) : NULL;
    if (v)
        return v;
    const struct function *f = in->library->global_find(text);
    if (f) {
        v = value_object(in->a, OBJECT_FUNCTION, NULL);
        v->function = f;
        return v;
    }
    return jinja_new_undefined(in, UNDEFINED_NAME, text, NULL);
}
