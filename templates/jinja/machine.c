/*
 * machine.c -- the machine's small parts: errors with a line, limits, making
 * values, text with its origin, names in scopes.
 */
#include "templates/jinja/machine.h"

#include <stdlib.h>

enum { MAX_KEPT_INT = 4096 };

void *fail(struct machine *m, const char *fmt, ...)
{
    struct strbuf b = { .max = 400 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&b, fmt, ap);
    va_end(ap);
    err_set(m->e, ERR_PARSE, "%s:%d: " STR_FMT, m->name, m->line, STR_ARG(strbuf_str(&b)));
    strbuf_release(&b);
    return NULL;
}

void *fail_undefined(struct machine *m, const struct value *v)
{
    switch ((enum value_flavour)v->flavour) {
    case UNDEFINED_MEMBER:
        return fail(m, "'%s' has no attribute '" STR_FMT "'", v->owner, STR_ARG(v->name));
    case UNDEFINED_UNSAFE:
        return fail(m, "access to attribute '" STR_FMT "' of '%s' object is unsafe", STR_ARG(v->name), v->owner);
    default:
        return fail(m, "'" STR_FMT "' is undefined", STR_ARG(v->name));
    }
}

bool spend(struct machine *m, size_t steps)
{
    m->steps += steps;
    if (m->steps > m->limits.max_steps)
        return fail(m, "the template takes too many steps (limit %zu)", m->limits.max_steps);
    if (m->bytes > m->limits.max_memory_bytes)
        return fail(m, "the template takes too much memory (limit %zu bytes)", m->limits.max_memory_bytes);
    return true;
}

bool spend_bytes(struct machine *m, size_t bytes)
{
    return spend(m, bytes / 16);
}

/* --- values --------------------------------------------------------------- */

struct value *new_bool(struct machine *m, bool v)
{
    return v ? m->yes : m->no;
}

/* Small ones are made once: loops over loops count a lot. */
struct value *new_int(struct machine *m, int64_t v)
{
    if (v >= 0 && v < MAX_KEPT_INT) {
        if (!m->ints)
            m->ints = ARENA_NEW(m->a, struct value *, MAX_KEPT_INT);
        if (!m->ints[v])
            m->ints[v] = value_int(m->a, v);
        return m->ints[v];
    }
    m->bytes += sizeof(struct value);
    return value_int(m->a, v);
}

struct value *new_float(struct machine *m, double v)
{
    m->bytes += sizeof(struct value);
    return value_float(m->a, v);
}

struct value *new_list(struct machine *m, enum value_flavour flavour)
{
    m->bytes += sizeof(struct value);
    return value_sequence(m->a, flavour);
}

struct value *new_undefined(struct machine *m, enum value_flavour why, str name, const char *owner)
{
    struct value *v = ARENA_NEW(m->a, struct value, 1);

    m->bytes += sizeof *v;
    v->flavour = (uint8_t)why;
    v->name = name;
    v->owner = owner;
    return v;
}

void push(struct machine *m, struct value *list, struct value *item)
{
    m->bytes += 2 * sizeof item; /* a list has room for twice its items at most */
    value_push(m->a, list, item);
}

struct value *new_text(struct machine *m, str s, const struct value *from)
{
    struct value *v = value_string(m->a, s);

    m->bytes += sizeof *v;
    if (from) {
        v->input = is_input(from);
        v->safe = from->kind == VALUE_STRING && from->safe;
    }
    return v;
}

struct value *new_literal(struct machine *m, const char *s)
{
    return new_text(m, str_from(s), NULL);
}

struct writer new_writer(const struct machine *m)
{
    return (struct writer){ .text = new_buffer(m), .marks = new_buffer(m) };
}

struct strbuf new_buffer(const struct machine *m)
{
    return (struct strbuf){ .max = m->limits.max_output_bytes };
}

static struct value *too_long(struct machine *m)
{
    return fail(m, "the text is too long (limit %zu bytes)", m->limits.max_output_bytes);
}

struct value *take_text(struct machine *m, struct writer *w, bool safe)
{
    bool fits = !w->text.full;
    struct value *v = NULL;

    if (fits && spend_bytes(m, w->text.n)) {
        v = value_string(m->a, arena_str(m->a, strbuf_str(&w->text)));
        v->safe = safe;
        v->input = w->input;
        if (w->marks.n)
            v->marks = arena_str(m->a, strbuf_str(&w->marks)).s;
        m->bytes += sizeof *v + w->text.n + w->marks.n;
    }
    writer_release(w);
    return fits ? v : too_long(m);
}

struct value *take_buffer(struct machine *m, struct strbuf *b, const struct value *from)
{
    bool fits = !b->full;
    struct value *v = NULL;

    if (fits && spend_bytes(m, b->n)) {
        m->bytes += b->n;
        v = new_text(m, arena_str(m->a, strbuf_str(b)), from);
    }
    strbuf_release(b);
    return fits ? v : too_long(m);
}

/* --- text and where it came from ------------------------------------------ */

static void fill(struct strbuf *b, char c, size_t n)
{
    static const char zeros[64], ones[64] = { [0 ... 63] = 1 };

    for (; n; n -= n < 64 ? n : 64)
        strbuf_add(b, (str){ c ? ones : zeros, n < 64 ? n : 64 });
}

void writer_add(struct writer *w, str text, const char *marks, bool input)
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

void writer_own(struct writer *w, str text)
{
    writer_add(w, text, NULL, false);
}

void writer_value(struct writer *w, const struct value *v)
{
    if (v->kind == VALUE_STRING) {
        writer_add(w, v->s, v->marks, v->input);
        return;
    }
    struct strbuf b = { .max = w->text.max };
    value_text(v, &b);
    writer_add(w, strbuf_str(&b), NULL, is_input(v));
    w->text.full |= b.full;
    strbuf_release(&b);
}

void writer_release(struct writer *w)
{
    strbuf_release(&w->text);
    strbuf_release(&w->marks);
}

bool is_input(const struct value *v)
{
    if (v->kind == VALUE_STRING)
        return v->input || v->marks;
    for (uint32_t i = 0; (v->kind == VALUE_LIST || v->kind == VALUE_DICT) && i < v->n; i++)
        if (is_input(v->items[i]) || (v->kind == VALUE_DICT && is_input(v->keys[i])))
            return true;
    return false;
}

struct value *sub_text(struct machine *m, const struct value *v, size_t from, size_t to)
{
    struct value *part = new_text(m, str_slice(v->s, from, to), NULL);

    part->safe = v->safe;
    part->input = v->input;
    part->marks = v->marks ? v->marks + from : NULL;
    return part;
}

struct value *text_of(struct machine *m, struct value *v)
{
    if (v->kind == VALUE_STRING)
        return v;
    struct strbuf b = new_buffer(m);
    value_text(v, &b);
    return take_buffer(m, &b, v);
}

/* As safe text; values that were safe stay as they are.  Where a template
 * escapes nothing by itself, asking for it means HTML, as in Jinja2. */
struct value *escaped(struct machine *m, struct value *v)
{
    if (v->kind == VALUE_STRING && v->safe)
        return v;
    if (!(v = text_of(m, v)))
        return NULL;
    struct writer w = new_writer(m);
    enum template_escape kind = m->escape == ESCAPE_NONE ? ESCAPE_HTML : m->escape;
    for (size_t at = 0; at < v->s.n;) { /* runs of one origin */
        size_t from = at;
        bool input = v->marks ? v->marks[at] : v->input;
        struct strbuf b = new_buffer(m);
        while (at < v->s.n && (!v->marks || v->marks[at] == input))
            at++;
        template_escape_text(kind, str_slice(v->s, from, at), &b);
        writer_add(&w, strbuf_str(&b), NULL, input);
        w.text.full |= b.full;
        strbuf_release(&b);
    }
    return take_text(m, &w, true);
}

/* --- names ---------------------------------------------------------------- */

struct scope *scope_new(struct machine *m, struct scope *parent)
{
    struct scope *s = ARENA_NEW(m->a, struct scope, 1);

    m->bytes += sizeof *s;
    s->parent = parent;
    return s;
}

void assign(struct machine *m, const char *name, struct value *v)
{
    struct scope *s = m->scope;

    for (uint32_t i = 0; i < s->n; i++)
        if (s->entries[i].name == name) {
            s->entries[i].value = v;
            return;
        }
    if (s->n == s->cap) {
        uint32_t cap = s->cap ? s->cap * 2 : 4;
        struct scope_entry *more = ARENA_NEW(m->a, struct scope_entry, cap);
        if (s->n)
            memcpy(more, s->entries, s->n * sizeof *more);
        s->entries = more;
        s->cap = cap;
        m->bytes += cap * sizeof *more;
    }
    s->entries[s->n++] = (struct scope_entry){ name, v };
}

struct value *lookup(struct machine *m, const char *name)
{
    for (const struct scope *s = m->scope; s; s = s->parent)
        for (uint32_t i = 0; i < s->n; i++)
            if (s->entries[i].name == name)
                return s->entries[i].value;
    str text = str_from(name);
    struct value *v = m->vars ? value_get(m->vars, text) : NULL;
    if (v)
        return v;
    const struct function *f = global_find(text);
    if (f)
        return value_object(m->a, OBJECT_FUNCTION, (void *)(uintptr_t)f);
    return new_undefined(m, UNDEFINED_NAME, text, NULL);
}
