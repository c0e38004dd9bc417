/*
 * filters_text.c -- filters that make text: case, white space, JSON, escaping.
 */
#include "eval/base/json.h"
#include "templates/jinja/machine.h"
#include "templates/jinja/text_ops.h"
#include "templates/template.h"

static struct value *filter_string(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return text_of(m, v);
}

static struct value *filter_safe(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *text = text_of(m, v);

    (void)a;
    if (!text || text->safe)
        return text;
    text = sub_text(m, text, 0, text->s.n);
    text->safe = true;
    return text;
}

static struct value *filter_escape(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped(m, v);
}

static struct value *filter_forceescape(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *text = text_of(m, v);

    (void)a;
    if (!text)
        return NULL;
    text = sub_text(m, text, 0, text->s.n);
    text->safe = false;
    return escaped(m, text);
}

static struct value *escaped_as(struct machine *m, struct value *v, enum template_escape kind)
{
    enum template_escape before = m->escape;

    m->escape = kind;
    v = escaped(m, v);
    m->escape = before;
    return v;
}

static struct value *filter_html(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(m, v, ESCAPE_HTML);
}

static struct value *filter_latex(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(m, v, m->escape == ESCAPE_LATEX_SCRIPTS ? m->escape : ESCAPE_LATEX);
}

static struct value *filter_markdown(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(m, v, ESCAPE_MARKDOWN);
}

static struct value *filter_upper(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = text_of(m, v)) ? text_uppered(m, v) : NULL;
}

static struct value *filter_lower(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = text_of(m, v)) ? text_lowered(m, v) : NULL;
}

static struct value *filter_capitalize(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = text_of(m, v)) ? text_capitalized(m, v) : NULL;
}

/* Words start behind white space, - and opening brackets. */
static struct value *filter_title(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m);
    bool starts = true;
    char encoded[4];

    (void)a;
    if (!(v = text_of(m, v)))
        return NULL;
    for (size_t at = 0; at < v->s.n;) {
        uint32_t c = utf8_next(v->s, &at);
        uint32_t new = starts ? unicode_upper(c) : unicode_lower(c);
        starts = unicode_is_space(c) || (c < 0x80 && strchr("-({[<", (int)c));
        strbuf_add(&b, (str){ encoded, utf8_encode(new, encoded) });
    }
    return take_buffer(m, &b, v);
}

static struct value *filter_trim(struct machine *m, struct value *v, const struct arguments *a)
{
    str characters = { NULL, 0 };

    if (!(v = text_of(m, v)) || !text_argument(m, a->items[0], &characters))
        return NULL;
    return text_stripped(m, v, characters.s ? &characters : NULL, true, true);
}

static struct value *filter_replace(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *text = text_of(m, v), *old = text ? text_of(m, a->items[0]) : NULL;
    struct value *new = old ? text_of(m, a->items[1]) : NULL;
    int64_t most;

    if (!new || !int_argument(m, a->items[2], -1, &most))
        return NULL;
    if (text->safe && (!(old = escaped(m, old)) || !(new = escaped(m, new))))
        return NULL;
    return text_replaced(m, text, old, new, most);
}

static struct value *filter_center(struct machine *m, struct value *v, const struct arguments *a)
{
    int64_t width;

    if (!(v = text_of(m, v)) || !int_argument(m, a->items[0], 80, &width))
        return NULL;
    return text_padded(m, v, width, S(" "), 1);
}

/* --- lines ---------------------------------------------------------------- */

static bool indentation(struct machine *m, const struct value *given, struct writer *w)
{
    int64_t width;

    if (given && given->kind == VALUE_STRING) {
        writer_value(w, given);
        return true;
    }
    if (!int_argument(m, given, 4, &width))
        return false;
    if (width > 10000)
        return fail(m, "indent is too wide (found %lld, limit 10000)", (long long)width);
    for (int64_t i = 0; i < width; i++)
        writer_own(w, S(" "));
    return true;
}

static struct value *filter_indent(struct machine *m, struct value *v, const struct arguments *a)
{
    struct writer in = new_writer(m), w = new_writer(m), full = new_writer(m);
    bool first = bool_argument(a->items[1], false), blank = bool_argument(a->items[2], false);
    bool safe = false;

    if (!indentation(m, a->items[0], &in)) {
        writer_release(&in);
        return NULL;
    }
    struct value *by = take_text(m, &in, false);
    if (!by || !(v = text_of(m, v)))
        return NULL;
    safe = v->safe;
    writer_value(&full, v);
    writer_own(&full, S("\n")); /* Jinja2's quirk: a last line end counts */
    struct value *text = take_text(m, &full, false), *lines = text ? text_lines(m, text, false) : NULL;
    for (uint32_t i = 0; lines && i < lines->n; i++) {
        if (i)
            writer_own(&w, S("\n"));
        if (i == 0 ? first : blank || lines->items[i]->s.n)
            writer_value(&w, by);
        writer_value(&w, lines->items[i]);
    }
    return lines ? take_text(m, &w, safe) : NULL;
}

static size_t byte_of(str text, int64_t characters)
{
    size_t at = 0;
    for (int64_t i = 0; i < characters && at < text.n; i++)
        utf8_next(text, &at);
    return at;
}

static struct value *filter_truncate(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *end = a->items[2] ? a->items[2] : new_literal(m, "...");
    int64_t length, leeway;

    if (!(v = text_of(m, v)) || !int_argument(m, a->items[0], 255, &length) ||
        !int_argument(m, a->items[3], 5, &leeway) || !(end = text_of(m, end)) || !spend_bytes(m, v->s.n))
        return NULL;
    int64_t n_end = (int64_t)utf8_length(end->s);
    if (length < n_end || leeway < 0)
        return fail(m, "truncate: expected length >= %lld (found %lld)", (long long)n_end, (long long)length);
    if (length <= INT64_MAX - leeway && (int64_t)utf8_length(v->s) <= length + leeway)
        return v;
    size_t cut = byte_of(v->s, length - n_end);
    if (!bool_argument(a->items[1], false))
        for (size_t at = cut; at > 0; at--)
            if (v->s.s[at - 1] == ' ') {
                cut = at - 1;
                break;
            }
    return arithmetic(m, S("+"), sub_text(m, v, 0, cut), end);
}

static struct value *filter_wordcount(struct machine *m, struct value *v, const struct arguments *a)
{
    int64_t n = 0;
    bool inside = false;

    (void)a;
    if (!(v = text_of(m, v)))
        return NULL;
    for (size_t at = 0; at < v->s.n;) {
        uint32_t c = utf8_next(v->s, &at);
        bool word = c == '_' || unicode_is_letter(c) || unicode_is_number(c) || unicode_category(c)[0] == 'M';
        n += word && !inside;
        inside = word;
    }
    return new_int(m, n);
}

static struct value *filter_urlencode(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m);

    (void)a;
    if (!(v = text_of(m, v)))
        return NULL;
    for (size_t i = 0; i < v->s.n; i++) {
        char c = v->s.s[i];
        bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr("_.-~/", c));
        if (plain)
            strbuf_add_char(&b, c);
        else
            strbuf_printf(&b, "%%%02X", (unsigned char)c);
    }
    return take_buffer(m, &b, v);
}

static struct value *filter_join(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *list = iterate(m, v), *by = a->items[0] ? a->items[0] : new_literal(m, ""), *item;
    struct value *texts = new_list(m, SEQUENCE_LIST);
    bool safe = false;

    if (!list || !(by = text_of(m, by)))
        return NULL;
    for (uint32_t i = 0; i < list->n; i++) {
        item = list->items[i];
        if (a->items[1] && !(item = attribute_of(m, item, a->items[1])))
            return NULL;
        if (!(item = text_of(m, item)))
            return NULL;
        safe |= m->escape != ESCAPE_NONE && item->safe;
        push(m, texts, item);
    }
    struct writer w = new_writer(m);
    if (safe)
        by = escaped(m, by);
    for (uint32_t i = 0; by && i < texts->n; i++) {
        item = safe ? escaped(m, texts->items[i]) : texts->items[i];
        if (!item)
            break;
        if (i)
            writer_value(&w, by);
        writer_value(&w, item);
    }
    return take_text(m, &w, safe || (m->escape != ESCAPE_NONE && by && by->safe));
}

/* --- JSON ----------------------------------------------------------------- */

static bool json_separators(struct machine *m, const struct value *given, struct json_style *style)
{
    if (!given || given->kind == VALUE_NONE)
        return true;
    if (given->kind != VALUE_LIST || given->n != 2)
        return fail(m, "tojson: separators must be a pair");
    return text_argument(m, given->items[0], &style->item) && text_argument(m, given->items[1], &style->key);
}

/* As chat libraries define it: plain json.dumps that keeps Unicode.  Elsewhere
 * as Jinja2 does: sorted keys, safe inside HTML. */
static struct value *filter_tojson(struct machine *m, struct value *v, const struct arguments *a)
{
    bool chat = m->flags & TEMPLATE_CHAT;
    struct json_style style = { .ascii = bool_argument(a->items[1], !chat),
                                .sort_keys = bool_argument(a->items[3], !chat),
                                .html = !chat };
    struct strbuf b = new_buffer(m);
    int64_t indent;

    if (!int_argument(m, a->items[0], -1, &indent))
        return NULL;
    style.indent = indent < 0 ? -1 : indent > 1000 ? 1000 : (int)indent;
    style.item = style.indent < 0 ? S(", ") : S(",");
    style.key = S(": ");
    if (!json_separators(m, a->items[2], &style))
        return NULL;
    const char *bad = value_json(v, &style, &b);
    if (bad) {
        strbuf_release(&b);
        return fail(m, "object of type %s is not JSON serializable", bad);
    }
    struct value *out = take_buffer(m, &b, v);
    if (out)
        out->safe = !chat;
    return out;
}

static struct value *filter_from_json(struct machine *m, struct value *v, const struct arguments *a)
{
    struct err why;

    (void)a;
    if (v->kind != VALUE_STRING)
        return fail(m, "from_json needs a string (found %s)", value_type(v));
    if (!spend_bytes(m, 8 * v->s.n))
        return NULL;
    struct json *j = json_parse(v->s, &why);
    if (!j)
        return fail(m, "from_json: %s", why.text);
    struct value *out = value_from_json(m->a, j);
    json_free(j);
    m->bytes += 8 * v->s.n;
    if (is_input(v))
        value_mark_input(out);
    return out;
}

static struct value *filter_default(struct machine *m, struct value *v, const struct arguments *a)
{
    if (v->kind != VALUE_UNDEFINED && (!bool_argument(a->items[1], false) || value_truth(v)))
        return v;
    return a->items[0] ? a->items[0] : new_literal(m, "");
}

static struct value *filter_format(struct machine *m, struct value *v, const struct arguments *a)
{
    struct value *values;

    if (!(v = text_of(m, v)))
        return NULL;
    if (a->n > a->n_positional) {
        values = value_dict(m->a);
        for (size_t i = a->n_positional; i < a->n; i++)
            value_set(m->a, values, a->names[i - a->n_positional], a->items[i]);
        return format_percent(m, v, values);
    }
    values = new_list(m, SEQUENCE_TUPLE);
    for (size_t i = 0; i < a->n; i++)
        push(m, values, a->items[i]);
    return format_percent(m, v, values);
}

const struct function filters_text[] = {
    { "tojson", "indent ensure_ascii separators sort_keys", 0, filter_tojson },
    { "from_json", "", 0, filter_from_json },
    { "trim", "chars", 0, filter_trim },
    { "string", "", 0, filter_string },
    { "default", "default_value boolean", 0, filter_default },
    { "d", "default_value boolean", 0, filter_default },
    { "safe", "", 0, filter_safe },
    { "escape", "", 0, filter_escape },
    { "e", "", 0, filter_escape },
    { "forceescape", "", 0, filter_forceescape },
    { "html", "", 0, filter_html },
    { "latex", "", 0, filter_latex },
    { "markdown", "", 0, filter_markdown },
    { "upper", "", 0, filter_upper },
    { "lower", "", 0, filter_lower },
    { "capitalize", "", 0, filter_capitalize },
    { "title", "", 0, filter_title },
    { "replace", "old new count", 2, filter_replace },
    { "center", "width", 0, filter_center },
    { "indent", "width first blank", 0, filter_indent },
    { "truncate", "length killwords end leeway", 0, filter_truncate },
    { "wordcount", "", 0, filter_wordcount },
    { "urlencode", "", 0, filter_urlencode },
    { "join", "d attribute", 0, filter_join },
    { "format", NULL, 0, filter_format },
    { NULL, NULL, 0, NULL },
};
