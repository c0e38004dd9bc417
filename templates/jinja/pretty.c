/*
 * pretty.c -- the filter pprint: a value over several lines of at most 80
 * characters, laid out as Python 3.11's pprint.pformat does.
 */
#include <stdlib.h>

#include "templates/jinja/machine.h"
#include "templates/jinja/text_ops.h"

enum { WIDTH = 80 };

struct pretty {
    struct machine *m;
    struct strbuf *out;
    bool failed; /* out of steps */
};

static int by_key(const void *x, const void *y)
{
    const struct value *const *a = x, *const *b = y;
    int order = 0;

    return value_compare(a[0], b[0], &order) ? order : 0;
}

/* The entries in order of their keys: key, value, key, value... */
static struct value **sorted_entries(struct machine *m, const struct value *dict)
{
    struct value **list = ARENA_NEW(m->a, struct value *, 2 * (size_t)dict->n + 1);

    for (uint32_t i = 0; i < dict->n; i++) {
        list[2 * i] = dict->keys[i];
        list[2 * i + 1] = dict->items[i];
    }
    qsort(list, dict->n, 2 * sizeof *list, by_key);
    return list;
}

static bool is_plain_sequence(const struct value *v)
{
    return v->kind == VALUE_LIST && (v->flavour == SEQUENCE_LIST || v->flavour == SEQUENCE_TUPLE);
}

/* repr() on one line, but with dicts in order of their keys. */
static void add_repr(struct pretty *p, const struct value *v, struct strbuf *out)
{
    if (v->kind == VALUE_DICT) {
        struct value **entries = sorted_entries(p->m, v);
        strbuf_add_char(out, '{');
        for (uint32_t i = 0; i < v->n; i++) {
            strbuf_add(out, i ? S(", ") : S(""));
            add_repr(p, entries[2 * i], out);
            strbuf_add(out, S(": "));
            add_repr(p, entries[2 * i + 1], out);
        }
        strbuf_add_char(out, '}');
    } else if (is_plain_sequence(v)) {
        bool tuple = v->flavour == SEQUENCE_TUPLE;
        strbuf_add_char(out, tuple ? '(' : '[');
        for (uint32_t i = 0; i < v->n; i++) {
            strbuf_add(out, i ? S(", ") : S(""));
            add_repr(p, v->items[i], out);
        }
        strbuf_add(out, !tuple ? S("]") : v->n == 1 ? S(",)") : S(")"));
    } else {
        value_repr(v, out);
    }
}

static size_t repr_width(struct pretty *p, const struct value *v)
{
    struct strbuf b = new_buffer(p->m);

    add_repr(p, v, &b);
    size_t n = utf8_length(strbuf_str(&b));
    p->failed = p->failed || b.full || !spend_bytes(p->m, b.n);
    strbuf_release(&b);
    return n;
}

static void new_line(struct pretty *p, size_t indent)
{
    strbuf_add_char(p->out, '\n');
    for (size_t i = 0; i < indent; i++)
        strbuf_add_char(p->out, ' ');
}

static size_t room(size_t indent, size_t allowance)
{
    return indent + allowance < WIDTH ? WIDTH - indent - allowance : 0;
}

static size_t text_repr_width(struct pretty *p, str text)
{
    struct value v = { .kind = VALUE_STRING };

    v.s = text;
    return repr_width(p, &v);
}

static void add_chunk(struct pretty *p, str text, size_t indent, size_t *n_chunks, bool brackets)
{
    struct value v = { .kind = VALUE_STRING };

    v.s = text;
    if (*n_chunks > 0)
        new_line(p, indent);
    else if (brackets)
        strbuf_add_char(p->out, '(');
    value_repr(&v, p->out);
    ++*n_chunks;
}

/* Where the word at `at` and the blanks behind it end. */
static size_t word_end(str line, size_t at)
{
    for (int blanks = 0; blanks < 2; blanks++)
        for (size_t next = at; at < line.n && unicode_is_space(utf8_next(line, &next)) == (blanks == 1); at = next)
            ;
    return at;
}

/* A long text as several literals: a line each, long lines cut behind words. */
static void add_text(struct pretty *p, struct value *v, size_t indent, size_t allowance, size_t level)
{
    struct value *lines = text_lines(p->m, v, true);
    bool top = level == 1;
    size_t n = 0;

    if (!lines) {
        p->failed = true;
        return;
    }
    indent += top;
    allowance += top;
    for (uint32_t i = 0; i < lines->n && !p->failed; i++) {
        str line = lines->items[i]->s;
        bool last = i + 1 == lines->n;
        if (text_repr_width(p, line) <= room(indent, last ? allowance : 0)) {
            add_chunk(p, line, indent, &n, top);
            continue;
        }
        size_t from = 0;
        for (size_t at = 0, next; at < line.n && !p->failed; at = next) {
            next = word_end(line, at);
            size_t most = room(indent, last && next == line.n ? allowance : 0);
            if (at > from && text_repr_width(p, str_slice(line, from, next)) > most) {
                add_chunk(p, str_slice(line, from, at), indent, &n, top);
                from = at;
            }
        }
        add_chunk(p, str_slice(line, from, line.n), indent, &n, top);
    }
    strbuf_add(p->out, top ? S(")") : S(""));
}

static void add_value(struct pretty *p, struct value *v, size_t indent, size_t allowance, size_t level);

static void add_items(struct pretty *p, struct value *v, size_t indent, size_t allowance, size_t level)
{
    struct value **entries = v->kind == VALUE_DICT ? sorted_entries(p->m, v) : NULL;

    indent++;
    for (uint32_t i = 0; i < v->n && !p->failed; i++) {
        size_t after = i + 1 == v->n ? allowance : 1, width = 0;
        if (i) {
            strbuf_add_char(p->out, ',');
            new_line(p, indent);
        }
        if (entries) {
            width = repr_width(p, entries[2 * i]) + 2;
            add_repr(p, entries[2 * i], p->out);
            strbuf_add(p->out, S(": "));
        }
        add_value(p, entries ? entries[2 * i + 1] : v->items[i], indent + width, after, level);
    }
}

static void add_value(struct pretty *p, struct value *v, size_t indent, size_t allowance, size_t level)
{
    bool text = v->kind == VALUE_STRING && !v->safe && v->s.n;

    if (p->failed || repr_width(p, v) <= room(indent, allowance) ||
        !(text || v->kind == VALUE_DICT || is_plain_sequence(v))) {
        add_repr(p, v, p->out);
    } else if (text) {
        size_t start = p->out->n;
        add_text(p, v, indent, allowance, level + 1);
        if (!memchr(p->out->s + start, '\n', p->out->n - start)) { /* one literal needs no brackets */
            p->out->n = start;
            add_repr(p, v, p->out);
        }
    } else {
        bool tuple = v->kind == VALUE_LIST && v->flavour == SEQUENCE_TUPLE;
        str end = v->kind == VALUE_DICT ? S("}") : !tuple ? S("]") : v->n == 1 ? S(",)") : S(")");
        strbuf_add_char(p->out, v->kind == VALUE_DICT ? '{' : tuple ? '(' : '[');
        add_items(p, v, indent, allowance + end.n, level + 1);
        strbuf_add(p->out, end);
    }
}

struct value *filter_pprint(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m);
    struct pretty p = { m, &b, false };

    (void)a;
    add_value(&p, v, 0, 0, 0);
    if (p.failed) {
        strbuf_release(&b);
        return m->e->code == ERR_OK ? fail(m, "pprint: the text is too long") : NULL;
    }
    return take_buffer(m, &b, v);
}
