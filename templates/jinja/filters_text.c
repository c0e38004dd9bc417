/*
 * filters_text.c -- filters that return text: case, white space, JSON, escaping.
 */
#include "eval/base/json.h"
#include "templates/jinja/interp.h"
#include "templates/jinja/text_ops.h"
#include "templates/template.h"

static struct value *filter_string(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return jinja_text_of(in, v);
}

static struct value *filter_safe(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, v);

    (void)a;
    if (!text || text->safe)
        return text;
    text = jinja_sub_text(in, text, 0, text->s.n);
    text->safe = true;
    return text;
}

static struct value *filter_escape(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return jinja_escaped(in, v);
}

static struct value *filter_forceescape(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, v);

    (void)a;
    if (!text)
        return NULL;
    text = jinja_sub_text(in, text, 0, text->s.n);
    text->safe = false;
    return jinja_escaped(in, text);
}

static struct value *escaped_as(struct interp *in, struct value *v, enum template_escape kind)
{
    enum template_escape before = in->escape;

    in->escape = kind;
    v = jinja_escaped(in, v);
    in->escape = before;
    return v;
}

static struct value *filter_html(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(in, v, ESCAPE_HTML);
}

static struct value *filter_latex(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(in, v, in->escape == ESCAPE_LATEX_SCRIPTS ? in->escape : ESCAPE_LATEX);
}

static struct value *filter_markdown(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return escaped_as(in, v, ESCAPE_MARKDOWN);
}

/* True if byte `at` of the text is a statistical symbol: n, p, d, r or z as a separate word. */
static bool is_symbol(str text, size_t at)
{
    str before = str_slice(text, 0, at), after = str_slice(text, at + 1, text.n);
    bool opens = at == 0 || strchr(" (;", text.s[at - 1]) || str_ends(before, S("\xC2\xA0"));
    bool closes = !after.n || strchr(" ,;:)", after.s[0]) || str_starts(after, S("\xC2\xA0")) ||
                  str_starts(after, S("\xE2\x80\xAF")) || (after.s[0] == '.' && (after.n == 1 || after.s[1] == ' '));
    return text.s[at] && strchr("npdrz", text.s[at]) && opens && closes;
}

/* The symbol and, for "n = 46", a relation that stays on its line; returns the number of bytes that it replaces. */
static size_t add_symbol(enum template_escape kind, str rest, struct strbuf *b)
{
    static const char *const relations[] = { "=", "<" };
    bool latex = kind == ESCAPE_LATEX || kind == ESCAPE_LATEX_SCRIPTS;

    for (size_t i = 0; rest.n > 3 && rest.s[1] == ' ' && rest.s[3] == ' ' && i < COUNT_OF(relations); i++)
        if (rest.s[2] == relations[i][0]) {
            if (latex)
                strbuf_printf(b, "$%c %s {}$", rest.s[0], relations[i]);
            else
                strbuf_printf(b, "<i>%c</i>&nbsp;%s&nbsp;", rest.s[0], i ? "&lt;" : "=");
            return 4;
        }
    strbuf_printf(b, latex ? "$%c$" : "<i>%c</i>", rest.s[0]);
    return 1;
}

/* Text with letters beyond Latin is escaped in one piece: cutting it may change the order in which it is read. */
static bool is_western(str text)
{
    for (size_t i = 0; i < text.n; i++)
        if ((uint8_t)text.s[i] >= 0xC6 && (uint8_t)text.s[i] != 0xE2)
            return false;
    return true;
}

static bool is_blank_or_end(str text, size_t at)
{
    return at >= text.n || text.s[at] == ' ' || text.s[at] == '\n';
}

/* The end of a text in straight double quotes that begins at `at`: the position of the closing quote; 0 if there is no
 * such pair.  A quote opens after a blank or bracket and closes before a blank or punctuation, so that the quotes
 * within {"a": 1} are no pair. */
static size_t quoted_end(str text, size_t at)
{
    bool opens = text.s[at] == '"' && (at == 0 || strchr(" \n([/", text.s[at - 1])) && !is_blank_or_end(text, at + 1);
    const char *end = opens ? memchr(text.s + at + 1, '"', text.n - at - 1) : NULL;
    size_t to = end ? (size_t)(end - text.s) : 0;

    return to > at + 1 && text.s[to - 1] != ' ' &&
                   (is_blank_or_end(text, to + 1) || strchr(",.;:!?)]/", text.s[to + 1]))
               ? to
               : 0;
}

/* "Holm's", "the trainers' logs": an apostrophe, or a quote that closes after a letter. */
static bool is_apostrophe(str text, size_t at)
{
    bool after_letter = at > 0 &&
                        (((text.s[at - 1] | 32) >= 'a' && (text.s[at - 1] | 32) <= 'z') || text.s[at - 1] & 0x80);
    return text.s[at] == '\'' && after_letter && (at + 1 == text.n || text.s[at + 1] != '\'');
}

/* Writes what stands at `at` if it is a symbol, an apostrophe or a quoted text, whose inside is only escaped; returns
 * the number of bytes that it has, 0 if it is none of them. */
static size_t add_typography(enum template_escape kind, str text, size_t at, struct strbuf *b)
{
    size_t end = text.s[at] == '"' ? quoted_end(text, at) : 0;

    if (is_symbol(text, at))
        return add_symbol(kind, str_slice(text, at, text.n), b);
    if (is_apostrophe(text, at)) {
        strbuf_add(b, kind == ESCAPE_HTML ? S("\xE2\x80\x99") : S("'")); /* LaTeX's own */
        return 1;
    }
    if (!end)
        return 0;
    template_escape_text(kind, S("\xE2\x80\x9C"), b);
    template_escape_text(kind, str_slice(text, at + 1, end), b);
    template_escape_text(kind, S("\xE2\x80\x9D"), b);
    return end + 1 - at;
}

/* Escapes text, sets its symbols in italics, and its apostrophes and quotes as a printer does; Markdown stays plain. */
static void add_text(const struct interp *in, str text, struct strbuf *b)
{
    size_t from = 0, at = 0;
    struct strbuf one = { 0 };

    while (in->escape != ESCAPE_MARKDOWN && at < text.n) {
        strbuf_reset(&one);
        size_t n = add_typography(in->escape, text, at, &one);
        if (!n) {
            at++;
            continue;
        }
        template_escape_text(in->escape, str_slice(text, from, at), b);
        strbuf_add(b, strbuf_str(&one));
        from = at += n;
    }
    template_escape_text(in->escape, str_slice(text, from, text.n), b);
    strbuf_release(&one);
}

static struct value *buffer_to_safe(struct interp *in, struct strbuf *b, const struct value *from)
{
    struct value *out = jinja_buffer_value(in, b, from);

    if (out)
        out->safe = true;
    return out;
}

/* True if these filters leave the value to plain escaping. */
static bool is_plain(const struct interp *in, const struct value *v)
{
    return v->kind != VALUE_STRING || v->safe || in->escape == ESCAPE_NONE || !is_western(v->s);
}

/* For captions, headings and sentences of a report: escapes them, sets n, p, d, r and z in italics, and writes real
 * apostrophes and double quotes. */
static struct value *filter_symbols(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    if (is_plain(in, v))
        return jinja_escaped(in, v);
    struct strbuf b = jinja_new_buffer(in);
    add_text(in, v->s, &b);
    return buffer_to_safe(in, &b, v);
}

/* Marks of Markdown within a line, the longer first. */
static const struct mark {
    const char *mark, *latex, *html, *html_end;
} marks[] = {
    { "**", "\\textbf{", "<b>", "</b>" },
    { "*", "\\emph{", "<em>", "</em>" },
    { "`", "\\texttt{", "<code>", "</code>" },
};

/* The mark that opens a span at `at`, and the end of its text; NULL if none does.  A span neither begins nor ends with
 * a blank, so that "2 * 3" has none. */
static const struct mark *span_at(str text, size_t at, size_t *end)
{
    for (size_t i = 0; i < COUNT_OF(marks); i++) {
        str mark = str_from(marks[i].mark);
        size_t from = at + mark.n;
        if (!str_starts(str_slice(text, at, text.n), mark) || from >= text.n || strchr(" *`", text.s[from]))
            continue;
        size_t length = str_search(str_slice(text, from, text.n), mark);
        *end = from + length;
        if (length != SIZE_MAX && text.s[*end - 1] != ' ')
            return &marks[i];
    }
    return NULL;
}

static void add_span(const struct interp *in, const struct mark *m, str text, struct strbuf *b)
{
    bool html = in->escape == ESCAPE_HTML, markdown = in->escape == ESCAPE_MARKDOWN;

    strbuf_add(b, str_from(html ? m->html : markdown ? m->mark : m->latex));
    if (*m->mark == '`')
        template_escape_text(markdown ? ESCAPE_NONE : in->escape, text, b);
    else
        add_text(in, text, b);
    strbuf_add(b, str_from(html ? m->html_end : markdown ? m->mark : "}"));
}

/* For an author's own text: as `symbols`, with **bold**, *emphasis* and `code`. */
static struct value *filter_emphasis(struct interp *in, struct value *v, const struct arguments *a)
{
    size_t from = 0, end;

    (void)a;
    if (is_plain(in, v))
        return jinja_escaped(in, v);
    struct strbuf b = jinja_new_buffer(in);
    for (size_t at = 0; at < v->s.n;) {
        const struct mark *m = span_at(v->s, at, &end);
        if (!m) {
            at++;
            continue;
        }
        add_text(in, str_slice(v->s, from, at), &b);
        add_span(in, m, str_slice(v->s, at + strlen(m->mark), end), &b);
        from = at = end + strlen(m->mark);
    }
    add_text(in, str_slice(v->s, from, v->s.n), &b);
    return buffer_to_safe(in, &b, v);
}

static struct value *filter_upper(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = jinja_text_of(in, v)) ? jinja_text_uppered(in, v) : NULL;
}

static struct value *filter_lower(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = jinja_text_of(in, v)) ? jinja_text_lowered(in, v) : NULL;
}

static struct value *filter_capitalize(struct interp *in, struct value *v, const struct arguments *a)
{
    (void)a;
    return (v = jinja_text_of(in, v)) ? jinja_text_capitalized(in, v) : NULL;
}

/* Words start after white space, - and opening brackets. */
static struct value *filter_title(struct interp *in, struct value *v, const struct arguments *a)
{
    struct strbuf b = jinja_new_buffer(in);
    bool starts = true;
    char encoded[4];

    (void)a;
    if (!(v = jinja_text_of(in, v)))
        return NULL;
    for (size_t at = 0; at < v->s.n;) {
        uint32_t c = utf8_next(v->s, &at);
        uint32_t new = starts ? unicode_upper(c) : unicode_lower(c);
        starts = unicode_is_space(c) || (c < 0x80 && strchr("-({[<", (int)c));
        strbuf_add(&b, (str){ encoded, utf8_encode(new, encoded) });
    }
    return jinja_buffer_value(in, &b, v);
}

static struct value *filter_trim(struct interp *in, struct value *v, const struct arguments *a)
{
    str characters = { NULL, 0 };

    if (!(v = jinja_text_of(in, v)) || !jinja_text_argument(in, a->items[0], &characters))
        return NULL;
    return jinja_text_stripped(in, v, characters.s ? &characters : NULL, true, true);
}

static struct value *filter_replace(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *text = jinja_text_of(in, v), *old = text ? jinja_text_of(in, a->items[0]) : NULL;
    struct value *new = old ? jinja_text_of(in, a->items[1]) : NULL;
    int64_t max;

    if (!new || !jinja_int_argument(in, a->items[2], -1, &max))
        return NULL;
    if (text->safe && (!(old = jinja_escaped(in, old)) || !(new = jinja_escaped(in, new))))
        return NULL;
    return jinja_text_replaced(in, text, old, new, max);
}

static struct value *filter_center(struct interp *in, struct value *v, const struct arguments *a)
{
    int64_t width;

    if (!(v = jinja_text_of(in, v)) || !jinja_int_argument(in, a->items[0], 80, &width))
        return NULL;
    return jinja_text_padded(in, v, width, S(" "), 1);
}

/* --- lines ---------------------------------------------------------------- */

static bool indentation(struct interp *in, const struct value *given, struct writer *w)
{
    int64_t width;

    if (given && given->kind == VALUE_STRING) {
        jinja_writer_value(w, given);
        return true;
    }
    if (!jinja_int_argument(in, given, 4, &width))
        return false;
    if (width > 10000)
        return jinja_fail(in, "indent is too wide (found %lld, limit 10000)", (long long)width);
    for (int64_t i = 0; i < width; i++)
        jinja_writer_own(w, S(" "));
    return true;
}

static struct value *filter_indent(struct interp *in, struct value *v, const struct arguments *a)
{
    struct writer blanks = jinja_new_writer(in), w = jinja_new_writer(in), full = jinja_new_writer(in);
    bool first = jinja_bool_argument(a->items[1], false), blank = jinja_bool_argument(a->items[2], false);
    bool safe = false;

    if (!indentation(in, a->items[0], &blanks)) {
        jinja_writer_release(&blanks);
        return NULL;
    }
    struct value *by = jinja_writer_text(in, &blanks, false);
    if (!by || !(v = jinja_text_of(in, v)))
        return NULL;
    safe = v->safe;
    jinja_writer_value(&full, v);
    jinja_writer_own(&full, S("\n")); /* as Jinja2, which appends a line end first */
    struct value *text = jinja_writer_text(in, &full, false), *lines = text ? jinja_text_lines(in, text, false) : NULL;
    for (uint32_t i = 0; lines && i < lines->n; i++) {
        if (i)
            jinja_writer_own(&w, S("\n"));
        if (i == 0 ? first : blank || lines->items[i]->s.n)
            jinja_writer_value(&w, by);
        jinja_writer_value(&w, lines->items[i]);
    }
    return lines ? jinja_writer_text(in, &w, safe) : NULL;
}

static size_t byte_of(str text, int64_t characters)
{
    size_t at = 0;
    for (int64_t i = 0; i < characters && at < text.n; i++)
        utf8_next(text, &at);
    return at;
}

static struct value *filter_truncate(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *end = a->items[2] ? a->items[2] : jinja_new_literal(in, "...");
    int64_t length, leeway;

    if (!(v = jinja_text_of(in, v)) || !jinja_int_argument(in, a->items[0], 255, &length) ||
        !jinja_int_argument(in, a->items[3], 5, &leeway) || !(end = jinja_text_of(in, end)) ||
        !jinja_charge_bytes(in, v->s.n))
        return NULL;
    int64_t n_end = (int64_t)utf8_length(end->s);
    if (length < n_end || leeway < 0)
        return jinja_fail(in, "truncate: expected length >= %lld (found %lld)", (long long)n_end, (long long)length);
    if (length <= INT64_MAX - leeway && (int64_t)utf8_length(v->s) <= length + leeway)
        return v;
    size_t cut = byte_of(v->s, length - n_end);
    if (!jinja_bool_argument(a->items[1], false))
        for (size_t at = cut; at > 0; at--)
            if (v->s.s[at - 1] == ' ') {
                cut = at - 1;
                break;
            }
    return jinja_arithmetic(in, S("+"), jinja_sub_text(in, v, 0, cut), end);
}

static struct value *filter_wordcount(struct interp *in, struct value *v, const struct arguments *a)
{
    int64_t n = 0;
    bool inside = false;

    (void)a;
    if (!(v = jinja_text_of(in, v)))
        return NULL;
    for (size_t at = 0; at < v->s.n;) {
        uint32_t c = utf8_next(v->s, &at);
        bool word = c == '_' || unicode_is_letter(c) || unicode_is_number(c) || unicode_category(c)[0] == 'M';
        n += word && !inside;
        inside = word;
    }
    return jinja_new_int(in, n);
}

static struct value *filter_urlencode(struct interp *in, struct value *v, const struct arguments *a)
{
    struct strbuf b = jinja_new_buffer(in);

    (void)a;
    if (!(v = jinja_text_of(in, v)))
        return NULL;
    for (size_t i = 0; i < v->s.n; i++) {
        char c = v->s.s[i];
        bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (c && strchr("_.-~/", c));
        if (plain)
            strbuf_add_char(&b, c);
        else
            strbuf_printf(&b, "%%%02X", (unsigned char)c);
    }
    return jinja_buffer_value(in, &b, v);
}

static struct value *filter_join(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *list = jinja_iterate(in, v), *by = a->items[0] ? a->items[0] : jinja_new_literal(in, ""), *item;
    struct value *texts = jinja_new_list(in, SEQUENCE_LIST);
    bool safe = false;

    if (!list || !(by = jinja_text_of(in, by)))
        return NULL;
    for (uint32_t i = 0; i < list->n; i++) {
        item = list->items[i];
        if (a->items[1] && !(item = jinja_attribute_of(in, item, a->items[1])))
            return NULL;
        if (!(item = jinja_text_of(in, item)))
            return NULL;
        safe |= in->escape != ESCAPE_NONE && item->safe;
        jinja_push(in, texts, item);
    }
    struct writer w = jinja_new_writer(in);
    if (safe)
        by = jinja_escaped(in, by);
    for (uint32_t i = 0; by && i < texts->n; i++) {
        item = safe ? jinja_escaped(in, texts->items[i]) : texts->items[i];
        if (!item)
            break;
        if (i)
            jinja_writer_value(&w, by);
        jinja_writer_value(&w, item);
    }
    return jinja_writer_text(in, &w, safe || (in->escape != ESCAPE_NONE && by && by->safe));
}

/* --- JSON ----------------------------------------------------------------- */

static bool json_separators(struct interp *in, const struct value *given, struct json_style *style)
{
    if (!given || given->kind == VALUE_NONE)
        return true;
    if (given->kind != VALUE_LIST || given->n != 2)
        return jinja_fail(in, "tojson: separators must be a pair");
    return jinja_text_argument(in, given->items[0], &style->item) &&
           jinja_text_argument(in, given->items[1], &style->key);
}

/* In chat templates as transformers defines it: json.dumps with ensure_ascii=False.
 * Elsewhere as Jinja2: sorted keys, safe inside HTML. */
static struct value *filter_tojson(struct interp *in, struct value *v, const struct arguments *a)
{
    bool chat = in->flags & TEMPLATE_CHAT;
    struct json_style style = { .ascii = jinja_bool_argument(a->items[1], !chat),
                                .sort_keys = jinja_bool_argument(a->items[3], !chat),
                                .html = !chat };
    struct strbuf b = jinja_new_buffer(in);
    int64_t indent;

    if (!jinja_int_argument(in, a->items[0], -1, &indent))
        return NULL;
    style.indent = indent < 0 ? -1 : indent > 1000 ? 1000 : (int)indent;
    style.item = style.indent < 0 ? S(", ") : S(",");
    style.key = S(": ");
    if (!json_separators(in, a->items[2], &style))
        return NULL;
    const char *bad = value_json(v, &style, &b);
    if (bad) {
        strbuf_release(&b);
        return jinja_fail(in, "object of type %s is not JSON serializable", bad);
    }
    struct value *out = jinja_buffer_value(in, &b, v);
    if (out)
        out->safe = !chat;
    return out;
}

static struct value *filter_from_json(struct interp *in, struct value *v, const struct arguments *a)
{
    struct err why;

    (void)a;
    if (v->kind != VALUE_STRING)
        return jinja_fail(in, "from_json needs a string (found %s)", value_type(v));
    if (!jinja_charge_bytes(in, 8 * v->s.n))
        return NULL;
    struct json *j = json_parse(v->s, &why);
    if (!j)
        return jinja_fail(in, "from_json: %s", why.text);
    struct value *out = value_from_json(in->a, j);
    json_free(j);
    in->bytes += 8 * v->s.n;
    if (jinja_is_input(v))
        value_mark_input(out);
    return out;
}

static struct value *filter_default(struct interp *in, struct value *v, const struct arguments *a)
{
    if (v->kind != VALUE_UNDEFINED && (!jinja_bool_argument(a->items[1], false) || value_truth(v)))
        return v;
    return a->items[0] ? a->items[0] : jinja_new_literal(in, "");
}

static struct value *filter_format(struct interp *in, struct value *v, const struct arguments *a)
{
    struct value *values;

    if (!(v = jinja_text_of(in, v)))
        return NULL;
    if (a->n > a->n_positional) {
        values = value_dict(in->a);
        for (size_t i = a->n_positional; i < a->n; i++)
            value_set(in->a, values, a->names[i - a->n_positional], a->items[i]);
        return jinja_format_percent(in, v, values);
    }
    values = jinja_new_list(in, SEQUENCE_TUPLE);
    for (size_t i = 0; i < a->n; i++)
        jinja_push(in, values, a->items[i]);
    return jinja_format_percent(in, v, values);
}

const struct function jinja_filters_text[] = {
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
    { "symbols", "", 0, filter_symbols },
    { "emphasis", "", 0, filter_emphasis },
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
