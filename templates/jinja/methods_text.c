/*
 * methods_text.c -- Python's str methods.  Parts of a text keep the origin of
 * their bytes; a text changed character by character is input if any byte was.
 */
#include "templates/jinja/interp.h"
#include "templates/jinja/text_ops.h"

/* --- stripping ------------------------------------------------------------ */

static struct value *strip(struct interp *in, struct value *self, const struct arguments *a, bool left, bool right)
{
    str characters = { NULL, 0 };

    if (!jinja_text_argument(in, a->items[0], &characters))
        return NULL;
    return jinja_text_stripped(in, self, characters.s ? &characters : NULL, left, right);
}

static struct value *method_strip(struct interp *in, struct value *self, const struct arguments *a)
{
    return strip(in, self, a, true, true);
}

static struct value *method_lstrip(struct interp *in, struct value *self, const struct arguments *a)
{
    return strip(in, self, a, true, false);
}

static struct value *method_rstrip(struct interp *in, struct value *self, const struct arguments *a)
{
    return strip(in, self, a, false, true);
}

/* --- splitting ------------------------------------------------------------ */

static size_t search_back(str text, str needle, size_t end)
{
    for (size_t at = end >= needle.n ? end - needle.n + 1 : 0; at-- > 0;)
        if (memcmp(text.s + at, needle.s, needle.n) == 0)
            return at;
    return SIZE_MAX;
}

static struct value *split_blanks(struct interp *in, struct value *v, int64_t max)
{
    struct value *list = jinja_new_list(in, SEQUENCE_LIST);
    size_t at = 0, next = 0;

    for (;;) {
        while (at < v->s.n && (next = at, unicode_is_space(utf8_next(v->s, &next))))
            at = next;
        if (at >= v->s.n)
            return list;
        size_t from = at;
        if (max-- == 0) {
            jinja_push(in, list, jinja_sub_text(in, v, from, v->s.n));
            return list;
        }
        while (at < v->s.n && (next = at, !unicode_is_space(utf8_next(v->s, &next))))
            at = next;
        jinja_push(in, list, jinja_sub_text(in, v, from, at));
    }
}

/* Words from the right; the list is built backwards. */
static struct value *rsplit_blanks(struct interp *in, struct value *v, int64_t max)
{
    struct value *words = split_blanks(in, v, -1), *list = jinja_new_list(in, SEQUENCE_LIST);

    if (max < 0 || words->n <= max)
        return words;
    const struct value *first = words->items[words->n - (uint32_t)max - 1];
    size_t end = (size_t)(first->s.s - v->s.s) + first->s.n;
    jinja_push(in, list, jinja_sub_text(in, v, 0, end));
    for (uint32_t i = words->n - (uint32_t)max; i < words->n; i++)
        jinja_push(in, list, words->items[i]);
    return list;
}

static void reverse(struct value *list)
{
    for (uint32_t i = 0; i < list->n / 2; i++) {
        struct value *swap = list->items[i];
        list->items[i] = list->items[list->n - 1 - i];
        list->items[list->n - 1 - i] = swap;
    }
}

static struct value *split(struct interp *in, struct value *v, const struct arguments *a, bool backwards)
{
    struct value *list = jinja_new_list(in, SEQUENCE_LIST);
    str by = { NULL, 0 };
    int64_t max;
    size_t from = 0, to = v->s.n, at;

    if (!jinja_text_argument(in, a->items[0], &by) || !jinja_int_argument(in, a->items[1], -1, &max) ||
        !jinja_charge_bytes(in, v->s.n))
        return NULL;
    if (!by.s)
        return backwards ? rsplit_blanks(in, v, max) : split_blanks(in, v, max);
    if (!by.n)
        return jinja_fail(in, "empty separator");
    if (backwards && !jinja_charge_bytes(in, v->s.n / 16 * by.n))
        return NULL;
    while (max-- != 0) {
        at = backwards ? search_back(v->s, by, to) : jinja_text_search_from(v->s, by, from);
        if (at == SIZE_MAX)
            break;
        jinja_push(in, list, backwards ? jinja_sub_text(in, v, at + by.n, to) : jinja_sub_text(in, v, from, at));
        if (backwards)
            to = at;
        else
            from = at + by.n;
        if (!jinja_charge(in, 1))
            return NULL;
    }
    jinja_push(in, list, jinja_sub_text(in, v, from, to));
    if (backwards)
        reverse(list);
    return list;
}

static struct value *method_split(struct interp *in, struct value *self, const struct arguments *a)
{
    return split(in, self, a, false);
}

static struct value *method_rsplit(struct interp *in, struct value *self, const struct arguments *a)
{
    return split(in, self, a, true);
}

static struct value *method_splitlines(struct interp *in, struct value *self, const struct arguments *a)
{
    return jinja_text_lines(in, self, jinja_bool_argument(a->items[0], false));
}

static struct value *partition(struct interp *in, struct value *v, const struct arguments *a, bool backwards)
{
    struct value *out = jinja_new_list(in, SEQUENCE_TUPLE);
    str by = { NULL, 0 };

    if (!jinja_text_argument(in, a->items[0], &by) || !jinja_charge_bytes(in, v->s.n))
        return NULL;
    if (!by.n)
        return jinja_fail(in, "empty separator");
    size_t at = backwards ? search_back(v->s, by, v->s.n) : jinja_text_search_from(v->s, by, 0);
    size_t cut = at != SIZE_MAX ? at : backwards ? 0 : v->s.n;
    size_t behind = at != SIZE_MAX ? at + by.n : cut;
    jinja_push(in, out, jinja_sub_text(in, v, 0, cut));
    jinja_push(in, out, jinja_sub_text(in, v, cut, behind));
    jinja_push(in, out, jinja_sub_text(in, v, behind, v->s.n));
    return out;
}

static struct value *method_partition(struct interp *in, struct value *self, const struct arguments *a)
{
    return partition(in, self, a, false);
}

static struct value *method_rpartition(struct interp *in, struct value *self, const struct arguments *a)
{
    return partition(in, self, a, true);
}

/* --- searching ------------------------------------------------------------ */

/* The byte range of self between start and end (code points). */
static bool part_of(struct interp *in, struct value *self, const struct arguments *a, str *part, size_t *offset)
{
    struct value *cut;

    *offset = 0;
    *part = self->s;
    if (!jinja_charge_bytes(in, self->s.n))
        return false;
    if (!a->items[1] && !a->items[2])
        return true;
    if (!(cut = jinja_get_slice(in, self, a->items[1], a->items[2], NULL)))
        return false;
    *part = cut->s;
    *offset = utf8_length(str_slice(self->s, 0, (size_t)(cut->s.s - self->s.s)));
    return true;
}

static struct value *find(struct interp *in, struct value *self, const struct arguments *a, bool backwards, bool must)
{
    str part, what = { "", 0 };
    size_t offset;

    if (!jinja_text_argument(in, a->items[0], &what) || !part_of(in, self, a, &part, &offset))
        return NULL;
    size_t at = backwards ? search_back(part, what, part.n) : jinja_text_search_from(part, what, 0);
    if (at == SIZE_MAX)
        return must ? jinja_fail(in, "substring not found") : jinja_new_int(in, -1);
    return jinja_new_int(in, (int64_t)(offset + utf8_length(str_slice(part, 0, at))));
}

static struct value *method_find_text(struct interp *in, struct value *self, const struct arguments *a)
{
    return find(in, self, a, false, false);
}

static struct value *method_rfind(struct interp *in, struct value *self, const struct arguments *a)
{
    return find(in, self, a, true, false);
}

static struct value *method_index(struct interp *in, struct value *self, const struct arguments *a)
{
    return find(in, self, a, false, true);
}

static struct value *method_rindex(struct interp *in, struct value *self, const struct arguments *a)
{
    return find(in, self, a, true, true);
}

static struct value *method_count(struct interp *in, struct value *self, const struct arguments *a)
{
    str part, what = { "", 0 };
    size_t offset;
    int64_t n = 0;

    if (!jinja_text_argument(in, a->items[0], &what) || !part_of(in, self, a, &part, &offset))
        return NULL;
    if (!what.n)
        return jinja_new_int(in, (int64_t)utf8_length(part) + 1);
    for (size_t at = 0; (at = jinja_text_search_from(part, what, at)) != SIZE_MAX; at += what.n)
        n++;
    return jinja_new_int(in, n);
}

/* startswith and endswith also take a tuple. */
static struct value *affix(struct interp *in, struct value *self, const struct arguments *a, bool (*has)(str, str))
{
    str part, what = { "", 0 };
    size_t offset;
    struct value *given = a->items[0];

    if (!part_of(in, self, a, &part, &offset))
        return NULL;
    bool tuple = given->kind == VALUE_LIST && given->flavour == SEQUENCE_TUPLE;
    for (uint32_t i = 0; i < (tuple ? given->n : 1); i++) {
        if (!jinja_text_argument(in, tuple ? given->items[i] : given, &what))
            return NULL;
        if (has(part, what))
            return in->yes;
    }
    return in->no;
}

static struct value *method_startswith(struct interp *in, struct value *self, const struct arguments *a)
{
    return affix(in, self, a, str_starts);
}

static struct value *method_endswith(struct interp *in, struct value *self, const struct arguments *a)
{
    return affix(in, self, a, str_ends);
}

/* --- building ------------------------------------------------------------- */

static struct value *method_replace(struct interp *in, struct value *self, const struct arguments *a)
{
    str unused;
    int64_t max;

    if (!jinja_text_argument(in, a->items[0], &unused) || !jinja_text_argument(in, a->items[1], &unused) ||
        !jinja_int_argument(in, a->items[2], -1, &max))
        return NULL;
    if (a->items[0]->kind != VALUE_STRING || a->items[1]->kind != VALUE_STRING)
        return jinja_fail(in, "replace() needs two strings");
    return jinja_text_replaced(in, self, a->items[0], a->items[1], max);
}

static struct value *method_join(struct interp *in, struct value *self, const struct arguments *a)
{
    struct value *list = jinja_iterate(in, a->items[0]);
    struct writer w = jinja_new_writer(in);

    for (uint32_t i = 0; list && i < list->n; i++) {
        if (list->items[i]->kind != VALUE_STRING) {
            jinja_writer_release(&w);
            return jinja_fail(in, "sequence item %u: expected str instance, %s found", i, value_type(list->items[i]));
        }
        if (i)
            jinja_writer_value(&w, self);
        jinja_writer_value(&w, list->items[i]);
    }
    return list ? jinja_writer_text(in, &w, self->safe) : NULL;
}

static struct value *method_upper(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_text_uppered(in, self);
}

static struct value *method_lower(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_text_lowered(in, self);
}

static struct value *method_capitalize(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_text_capitalized(in, self);
}

/* title() and swapcase(): each letter depends on the character before it. */
static struct value *cased(struct interp *in, struct value *self, bool title)
{
    struct strbuf b = jinja_new_buffer(in);
    bool after_letter = false;
    char encoded[4];

    for (size_t at = 0; at < self->s.n;) {
        uint32_t c = utf8_next(self->s, &at), low = unicode_lower(c), up = unicode_upper(c);
        uint32_t new = title ? (after_letter ? low : unicode_title(c)) : c == low ? up : low;
        after_letter = low != up;
        strbuf_add(&b, (str){ encoded, utf8_encode(new, encoded) });
    }
    return jinja_buffer_value(in, &b, self);
}

static struct value *method_title(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return cased(in, self, true);
}

static struct value *method_swapcase(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return cased(in, self, false);
}

static struct value *pad(struct interp *in, struct value *self, const struct arguments *a, int64_t left_share)
{
    str fill = S(" ");
    int64_t width;

    if (!jinja_int_argument(in, a->items[0], 0, &width) || !jinja_text_argument(in, a->items[1], &fill))
        return NULL;
    return jinja_text_padded(in, self, width, fill, left_share);
}

static struct value *method_center(struct interp *in, struct value *self, const struct arguments *a)
{
    return pad(in, self, a, 1);
}

static struct value *method_ljust(struct interp *in, struct value *self, const struct arguments *a)
{
    return pad(in, self, a, 0);
}

static struct value *method_rjust(struct interp *in, struct value *self, const struct arguments *a)
{
    return pad(in, self, a, 2);
}

static struct value *method_zfill(struct interp *in, struct value *self, const struct arguments *a)
{
    int64_t width;
    bool sign = self->s.n && (self->s.s[0] == '-' || self->s.s[0] == '+');

    if (!jinja_int_argument(in, a->items[0], 0, &width))
        return NULL;
    if (!sign)
        return jinja_text_padded(in, self, width, S("0"), 2);
    struct value *number = jinja_text_padded(in, jinja_sub_text(in, self, 1, self->s.n), width - 1, S("0"), 2);
    return number ? jinja_arithmetic(in, S("+"), jinja_sub_text(in, self, 0, 1), number) : NULL;
}

static struct value *method_removeprefix(struct interp *in, struct value *self, const struct arguments *a)
{
    str what = { "", 0 };

    if (!jinja_text_argument(in, a->items[0], &what))
        return NULL;
    return str_starts(self->s, what) ? jinja_sub_text(in, self, what.n, self->s.n) : self;
}

static struct value *method_removesuffix(struct interp *in, struct value *self, const struct arguments *a)
{
    str what = { "", 0 };

    if (!jinja_text_argument(in, a->items[0], &what))
        return NULL;
    return str_ends(self->s, what) ? jinja_sub_text(in, self, 0, self->s.n - what.n) : self;
}

/* --- predicates ----------------------------------------------------------- */

static bool is_alpha(uint32_t c)
{
    return unicode_is_letter(c);
}

static bool is_digit(uint32_t c)
{
    return c < 0x80 ? c >= '0' && c <= '9' : unicode_category(c)[0] == 'N' && unicode_category(c)[1] == 'd';
}

static bool is_numeric(uint32_t c)
{
    return unicode_is_number(c);
}

static bool is_alnum(uint32_t c)
{
    return is_alpha(c) || is_numeric(c);
}

static struct value *all_are(struct interp *in, const struct value *v, bool (*property)(uint32_t c))
{
    if (!jinja_charge_bytes(in, v->s.n))
        return NULL;
    for (size_t at = 0; at < v->s.n;)
        if (!property(utf8_next(v->s, &at)))
            return in->no;
    return jinja_new_bool(in, v->s.n > 0);
}

static struct value *method_isalpha(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(in, self, is_alpha);
}

static struct value *method_isdigit(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(in, self, is_digit);
}

static struct value *method_isnumeric(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(in, self, is_numeric);
}

static struct value *method_isalnum(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(in, self, is_alnum);
}

static struct value *method_isspace(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(in, self, unicode_is_space);
}

static struct value *method_isupper(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_charge_bytes(in, self->s.n) ? jinja_new_bool(in, jinja_text_has_case(self->s, true)) : NULL;
}

static struct value *method_islower(struct interp *in, struct value *self, const struct arguments *a)
{
    (void)a;
    return jinja_charge_bytes(in, self->s.n) ? jinja_new_bool(in, jinja_text_has_case(self->s, false)) : NULL;
}

static struct value *method_format(struct interp *in, struct value *self, const struct arguments *a)
{
    return jinja_format_braces(in, self, a);
}

const struct function jinja_methods_text[] = {
    { "strip", "chars", 0, method_strip },
    { "lstrip", "chars", 0, method_lstrip },
    { "rstrip", "chars", 0, method_rstrip },
    { "split", "sep maxsplit", 0, method_split },
    { "rsplit", "sep maxsplit", 0, method_rsplit },
    { "splitlines", "keepends", 0, method_splitlines },
    { "partition", "sep", 1, method_partition },
    { "rpartition", "sep", 1, method_rpartition },
    { "find", "sub start end", 1, method_find_text },
    { "rfind", "sub start end", 1, method_rfind },
    { "index", "sub start end", 1, method_index },
    { "rindex", "sub start end", 1, method_rindex },
    { "count", "sub start end", 1, method_count },
    { "startswith", "prefix start end", 1, method_startswith },
    { "endswith", "suffix start end", 1, method_endswith },
    { "replace", "old new count", 2, method_replace },
    { "join", "iterable", 1, method_join },
    { "upper", "", 0, method_upper },
    { "lower", "", 0, method_lower },
    { "casefold", "", 0, method_lower },
    { "capitalize", "", 0, method_capitalize },
    { "title", "", 0, method_title },
    { "swapcase", "", 0, method_swapcase },
    { "center", "width fillchar", 1, method_center },
    { "ljust", "width fillchar", 1, method_ljust },
    { "rjust", "width fillchar", 1, method_rjust },
    { "zfill", "width", 1, method_zfill },
    { "removeprefix", "prefix", 1, method_removeprefix },
    { "removesuffix", "suffix", 1, method_removesuffix },
    { "isalpha", "", 0, method_isalpha },
    { "isdigit", "", 0, method_isdigit },
    { "isdecimal", "", 0, method_isdigit },
    { "isnumeric", "", 0, method_isnumeric },
    { "isalnum", "", 0, method_isalnum },
    { "isspace", "", 0, method_isspace },
    { "isupper", "", 0, method_isupper },
    { "islower", "", 0, method_islower },
    { "format", NULL, 0, method_format },
    { NULL, NULL, 0, NULL },
};
