/*
 * text_ops.c -- operations on text that str methods and filters share.  Parts of
 * a text keep the origin of their bytes; a text changed character by character is
 * input if any byte was.
 */
#include "templates/jinja/text_ops.h"

#include "eval/base/strbuf.h"
#include "templates/jinja/interp.h"

static struct value *changed(struct interp *in, const struct value *from, str text)
{
    in->bytes += text.n;
    return jinja_charge_bytes(in, text.n) ? jinja_new_text(in, text, from) : NULL;
}

struct value *jinja_text_lowered(struct interp *in, struct value *v)
{
    return changed(in, v, text_lower(in->a, v->s));
}

struct value *jinja_text_uppered(struct interp *in, struct value *v)
{
    return changed(in, v, text_upper(in->a, v->s));
}

struct value *jinja_text_capitalized(struct interp *in, struct value *v)
{
    struct strbuf b = jinja_new_buffer(in);
    char encoded[4];
    size_t at = 0;

    if (v->s.n) {
        uint32_t c = utf8_next(v->s, &at);
        strbuf_add(&b, (str){ encoded, utf8_encode(unicode_title(c), encoded) });
        strbuf_add(&b, text_lower(in->a, str_slice(v->s, at, v->s.n)));
    }
    return jinja_buffer_value(in, &b, v);
}

static bool strips(uint32_t c, const str *characters)
{
    if (!characters)
        return unicode_is_space(c);
    for (size_t at = 0; at < characters->n;)
        if (utf8_next(*characters, &at) == c)
            return true;
    return false;
}

struct value *jinja_text_stripped(struct interp *in, struct value *v, const str *characters, bool left, bool right)
{
    size_t from = 0, to = v->s.n;

    if (!jinja_charge_bytes(in, v->s.n * (1 + (characters ? characters->n : 0))))
        return NULL;
    while (left && from < to) {
        size_t next = from;
        if (!strips(utf8_next(v->s, &next), characters))
            break;
        from = next;
    }
    while (right && to > from) {
        size_t before = to;
        if (!strips(utf8_previous(v->s, &before), characters))
            break;
        to = before;
    }
    return jinja_sub_text(in, v, from, to);
}

size_t jinja_text_search_from(str text, str needle, size_t from)
{
    size_t at = str_search(str_slice(text, from, text.n), needle);
    return at == SIZE_MAX ? SIZE_MAX : from + at;
}

static bool ends_line(uint32_t c)
{
    return (c >= 0x0A && c <= 0x0D) || (c >= 0x1C && c <= 0x1E) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

struct value *jinja_text_lines(struct interp *in, struct value *v, bool keep_ends)
{
    struct value *list = jinja_new_list(in, SEQUENCE_LIST);
    size_t from = 0;

    if (!jinja_charge_bytes(in, v->s.n))
        return NULL;
    for (size_t at = 0; at < v->s.n;) {
        size_t end = at;
        uint32_t c = utf8_next(v->s, &at);
        if (!ends_line(c))
            continue;
        if (c == '\r' && at < v->s.n && v->s.s[at] == '\n')
            at++;
        jinja_push(in, list, jinja_sub_text(in, v, from, keep_ends ? at : end));
        from = at;
    }
    if (from < v->s.n)
        jinja_push(in, list, jinja_sub_text(in, v, from, v->s.n));
    return jinja_charge(in, list->n) ? list : NULL;
}

struct value *jinja_text_replaced(struct interp *in, struct value *v, const struct value *old, const struct value *new,
                                  int64_t max)
{
    struct writer w = jinja_new_writer(in);
    size_t from = 0, at = 0, next;

    while (max-- != 0 && !w.text.full) {
        if (old->s.n == 0) { /* between all code points, and at both ends */
            next = at;
            if (at > from)
                jinja_writer_add(&w, str_slice(v->s, from, at), v->marks ? v->marks + from : NULL, v->input);
            jinja_writer_value(&w, new);
            from = at;
            if (at >= v->s.n)
                break;
            utf8_next(v->s, &next);
            at = next;
            continue;
        }
        at = jinja_text_search_from(v->s, old->s, from);
        if (at == SIZE_MAX)
            break;
        jinja_writer_add(&w, str_slice(v->s, from, at), v->marks ? v->marks + from : NULL, v->input);
        jinja_writer_value(&w, new);
        from = at + old->s.n;
    }
    jinja_writer_add(&w, str_slice(v->s, from, v->s.n), v->marks ? v->marks + from : NULL, v->input);
    return jinja_writer_text(in, &w, v->safe);
}

struct value *jinja_text_padded(struct interp *in, struct value *v, int64_t width, str fill, int64_t left_share)
{
    int64_t missing = width - (int64_t)utf8_length(v->s);
    struct writer w = jinja_new_writer(in);

    if (missing > 0 && (uint64_t)missing > in->limits.max_output_bytes / (fill.n ? fill.n : 1))
        return jinja_fail(in, "the text is too long (limit %zu bytes)", in->limits.max_output_bytes);
    int64_t left = missing <= 0 ? 0 : left_share == 1 ? missing / 2 + (missing & width & 1) : left_share * missing / 2;
    for (int64_t i = 0; i < left; i++)
        jinja_writer_own(&w, fill);
    jinja_writer_value(&w, v);
    for (int64_t i = left; i < missing; i++)
        jinja_writer_own(&w, fill);
    return jinja_writer_text(in, &w, v->safe);
}

bool jinja_text_has_case(str text, bool upper)
{
    bool any = false;

    for (size_t at = 0; at < text.n;) {
        const char *category = unicode_category(utf8_next(text, &at));
        if (!strcmp(category, "Lt") || !strcmp(category, upper ? "Ll" : "Lu"))
            return false;
        any |= !strcmp(category, upper ? "Lu" : "Ll");
    }
    return any;
}
