/*
 * methods_text.c -- Python's str methods.  Parts of a text keep the origin of
 * their bytes; a text changed letter by letter is input if any of it was.
 */
#include "templates/jinja/machine.h"
#include "templates/jinja/text_ops.h"

/* --- stripping ------------------------------------------------------------ */

static struct value *strip(struct machine *m, struct value *self, const struct arguments *a, bool left, bool right)
{
    str characters = { NULL, 0 };

    if (!text_argument(m, a->items[0], &characters))
        return NULL;
    return text_stripped(m, self, characters.s ? &characters : NULL, left, right);
}

static struct value *method_strip(struct machine *m, struct value *self, const struct arguments *a)
{
    return strip(m, self, a, true, true);
}

static struct value *method_lstrip(struct machine *m, struct value *self, const struct arguments *a)
{
    return strip(m, self, a, true, false);
}

static struct value *method_rstrip(struct machine *m, struct value *self, const struct arguments *a)
{
    return strip(m, self, a, false, true);
}

/* --- splitting ------------------------------------------------------------ */

static size_t search_back(str text, str needle, size_t end)
{
    for (size_t at = end >= needle.n ? end - needle.n + 1 : 0; at-- > 0;)
        if (memcmp(text.s + at, needle.s, needle.n) == 0)
            return at;
    return SIZE_MAX;
}

static struct value *split_blanks(struct machine *m, struct value *v, int64_t most)
{
    struct value *list = new_list(m, SEQUENCE_LIST);
    size_t at = 0, next = 0;

    for (;;) {
        while (at < v->s.n && (next = at, unicode_is_space(utf8_next(v->s, &next))))
            at = next;
        if (at >= v->s.n)
            return list;
        size_t from = at;
        if (most-- == 0) {
            push(m, list, sub_text(m, v, from, v->s.n));
            return list;
        }
        while (at < v->s.n && (next = at, !unicode_is_space(utf8_next(v->s, &next))))
            at = next;
        push(m, list, sub_text(m, v, from, at));
    }
}

/* Words from the right; the list is built backwards. */
static struct value *rsplit_blanks(struct machine *m, struct value *v, int64_t most)
{
    struct value *words = split_blanks(m, v, -1), *list = new_list(m, SEQUENCE_LIST);

    if (most < 0 || words->n <= most)
        return words;
    const struct value *first = words->items[words->n - (uint32_t)most - 1];
    size_t end = (size_t)(first->s.s - v->s.s) + first->s.n;
    push(m, list, sub_text(m, v, 0, end));
    for (uint32_t i = words->n - (uint32_t)most; i < words->n; i++)
        push(m, list, words->items[i]);
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

static struct value *split(struct machine *m, struct value *v, const struct arguments *a, bool backwards)
{
    struct value *list = new_list(m, SEQUENCE_LIST);
    str by = { NULL, 0 };
    int64_t most;
    size_t from = 0, to = v->s.n, at;

    if (!text_argument(m, a->items[0], &by) || !int_argument(m, a->items[1], -1, &most) || !spend_bytes(m, v->s.n))
        return NULL;
    if (!by.s)
        return backwards ? rsplit_blanks(m, v, most) : split_blanks(m, v, most);
    if (!by.n)
        return fail(m, "empty separator");
    if (backwards && !spend_bytes(m, v->s.n / 16 * by.n))
        return NULL;
    while (most-- != 0) {
        at = backwards ? search_back(v->s, by, to) : text_search_from(v->s, by, from);
        if (at == SIZE_MAX)
            break;
        push(m, list, backwards ? sub_text(m, v, at + by.n, to) : sub_text(m, v, from, at));
        if (backwards)
            to = at;
        else
            from = at + by.n;
        if (!spend(m, 1))
            return NULL;
    }
    push(m, list, sub_text(m, v, from, to));
    if (backwards)
        reverse(list);
    return list;
}

static struct value *method_split(struct machine *m, struct value *self, const struct arguments *a)
{
    return split(m, self, a, false);
}

static struct value *method_rsplit(struct machine *m, struct value *self, const struct arguments *a)
{
    return split(m, self, a, true);
}

static struct value *method_splitlines(struct machine *m, struct value *self, const struct arguments *a)
{
    return text_lines(m, self, bool_argument(a->items[0], false));
}

static struct value *partition(struct machine *m, struct value *v, const struct arguments *a, bool backwards)
{
    struct value *out = new_list(m, SEQUENCE_TUPLE);
    str by = { NULL, 0 };

    if (!text_argument(m, a->items[0], &by) || !spend_bytes(m, v->s.n))
        return NULL;
    if (!by.n)
        return fail(m, "empty separator");
    size_t at = backwards ? search_back(v->s, by, v->s.n) : text_search_from(v->s, by, 0);
    size_t cut = at != SIZE_MAX ? at : backwards ? 0 : v->s.n;
    size_t behind = at != SIZE_MAX ? at + by.n : cut;
    push(m, out, sub_text(m, v, 0, cut));
    push(m, out, sub_text(m, v, cut, behind));
    push(m, out, sub_text(m, v, behind, v->s.n));
    return out;
}

static struct value *method_partition(struct machine *m, struct value *self, const struct arguments *a)
{
    return partition(m, self, a, false);
}

static struct value *method_rpartition(struct machine *m, struct value *self, const struct arguments *a)
{
    return partition(m, self, a, true);
}

/* --- searching ------------------------------------------------------------ */

/* The part of self that start and end (code points) leave, as bytes. */
static bool part_of(struct machine *m, struct value *self, const struct arguments *a, str *part, size_t *offset)
{
    struct value *cut;

    *offset = 0;
    *part = self->s;
    if (!spend_bytes(m, self->s.n))
        return false;
    if (!a->items[1] && !a->items[2])
        return true;
    if (!(cut = get_slice(m, self, a->items[1], a->items[2], NULL)))
        return false;
    *part = cut->s;
    *offset = utf8_length(str_slice(self->s, 0, (size_t)(cut->s.s - self->s.s)));
    return true;
}

static struct value *find(struct machine *m, struct value *self, const struct arguments *a, bool backwards, bool must)
{
    str part, what = { "", 0 };
    size_t offset;

    if (!text_argument(m, a->items[0], &what) || !part_of(m, self, a, &part, &offset))
        return NULL;
    size_t at = backwards ? search_back(part, what, part.n) : text_search_from(part, what, 0);
    if (at == SIZE_MAX)
        return must ? fail(m, "substring not found") : new_int(m, -1);
    return new_int(m, (int64_t)(offset + utf8_length(str_slice(part, 0, at))));
}

static struct value *method_find_text(struct machine *m, struct value *self, const struct arguments *a)
{
    return find(m, self, a, false, false);
}

static struct value *method_rfind(struct machine *m, struct value *self, const struct arguments *a)
{
    return find(m, self, a, true, false);
}

static struct value *method_index(struct machine *m, struct value *self, const struct arguments *a)
{
    return find(m, self, a, false, true);
}

static struct value *method_rindex(struct machine *m, struct value *self, const struct arguments *a)
{
    return find(m, self, a, true, true);
}

static struct value *method_count(struct machine *m, struct value *self, const struct arguments *a)
{
    str part, what = { "", 0 };
    size_t offset;
    int64_t n = 0;

    if (!text_argument(m, a->items[0], &what) || !part_of(m, self, a, &part, &offset))
        return NULL;
    if (!what.n)
        return new_int(m, (int64_t)utf8_length(part) + 1);
    for (size_t at = 0; (at = text_search_from(part, what, at)) != SIZE_MAX; at += what.n)
        n++;
    return new_int(m, n);
}

/* startswith and endswith also take a tuple. */
static struct value *affix(struct machine *m, struct value *self, const struct arguments *a, bool (*has)(str, str))
{
    str part, what = { "", 0 };
    size_t offset;
    struct value *given = a->items[0];

    if (!part_of(m, self, a, &part, &offset))
        return NULL;
    bool tuple = given->kind == VALUE_LIST && given->flavour == SEQUENCE_TUPLE;
    for (uint32_t i = 0; i < (tuple ? given->n : 1); i++) {
        if (!text_argument(m, tuple ? given->items[i] : given, &what))
            return NULL;
        if (has(part, what))
            return m->yes;
    }
    return m->no;
}

static struct value *method_startswith(struct machine *m, struct value *self, const struct arguments *a)
{
    return affix(m, self, a, str_starts);
}

static struct value *method_endswith(struct machine *m, struct value *self, const struct arguments *a)
{
    return affix(m, self, a, str_ends);
}

/* --- building ------------------------------------------------------------- */

static struct value *method_replace(struct machine *m, struct value *self, const struct arguments *a)
{
    str unused;
    int64_t most;

    if (!text_argument(m, a->items[0], &unused) || !text_argument(m, a->items[1], &unused) ||
        !int_argument(m, a->items[2], -1, &most))
        return NULL;
    if (a->items[0]->kind != VALUE_STRING || a->items[1]->kind != VALUE_STRING)
        return fail(m, "replace() needs two strings");
    return text_replaced(m, self, a->items[0], a->items[1], most);
}

static struct value *method_join(struct machine *m, struct value *self, const struct arguments *a)
{
    struct value *list = iterate(m, a->items[0]);
    struct writer w = new_writer(m);

    for (uint32_t i = 0; list && i < list->n; i++) {
        if (list->items[i]->kind != VALUE_STRING) {
            writer_release(&w);
            return fail(m, "sequence item %u: expected str instance, %s found", i, value_type(list->items[i]));
        }
        if (i)
            writer_value(&w, self);
        writer_value(&w, list->items[i]);
    }
    return list ? take_text(m, &w, self->safe) : NULL;
}

static struct value *method_upper(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return text_uppered(m, self);
}

static struct value *method_lower(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return text_lowered(m, self);
}

static struct value *method_capitalize(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return text_capitalized(m, self);
}

/* Letters by what stands before them: title() and swapcase(). */
static struct value *cased(struct machine *m, struct value *self, bool title)
{
    struct strbuf b = new_buffer(m);
    bool after_letter = false;
    char encoded[4];

    for (size_t at = 0; at < self->s.n;) {
        uint32_t c = utf8_next(self->s, &at), low = unicode_lower(c), up = unicode_upper(c);
        uint32_t new = title ? (after_letter ? low : unicode_title(c)) : c == low ? up : low;
        after_letter = low != up;
        strbuf_add(&b, (str){ encoded, utf8_encode(new, encoded) });
    }
    return take_buffer(m, &b, self);
}

static struct value *method_title(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return cased(m, self, true);
}

static struct value *method_swapcase(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return cased(m, self, false);
}

static struct value *pad(struct machine *m, struct value *self, const struct arguments *a, int64_t left_share)
{
    str fill = S(" ");
    int64_t width;

    if (!int_argument(m, a->items[0], 0, &width) || !text_argument(m, a->items[1], &fill))
        return NULL;
    return text_padded(m, self, width, fill, left_share);
}

static struct value *method_center(struct machine *m, struct value *self, const struct arguments *a)
{
    return pad(m, self, a, 1);
}

static struct value *method_ljust(struct machine *m, struct value *self, const struct arguments *a)
{
    return pad(m, self, a, 0);
}

static struct value *method_rjust(struct machine *m, struct value *self, const struct arguments *a)
{
    return pad(m, self, a, 2);
}

static struct value *method_zfill(struct machine *m, struct value *self, const struct arguments *a)
{
    int64_t width;
    bool sign = self->s.n && (self->s.s[0] == '-' || self->s.s[0] == '+');

    if (!int_argument(m, a->items[0], 0, &width))
        return NULL;
    if (!sign)
        return text_padded(m, self, width, S("0"), 2);
    struct value *number = text_padded(m, sub_text(m, self, 1, self->s.n), width - 1, S("0"), 2);
    return number ? arithmetic(m, S("+"), sub_text(m, self, 0, 1), number) : NULL;
}

static struct value *method_removeprefix(struct machine *m, struct value *self, const struct arguments *a)
{
    str what = { "", 0 };

    if (!text_argument(m, a->items[0], &what))
        return NULL;
    return str_starts(self->s, what) ? sub_text(m, self, what.n, self->s.n) : self;
}

static struct value *method_removesuffix(struct machine *m, struct value *self, const struct arguments *a)
{
    str what = { "", 0 };

    if (!text_argument(m, a->items[0], &what))
        return NULL;
    return str_ends(self->s, what) ? sub_text(m, self, 0, self->s.n - what.n) : self;
}

/* --- asking --------------------------------------------------------------- */

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

static struct value *all_are(struct machine *m, const struct value *v, bool (*property)(uint32_t c))
{
    if (!spend_bytes(m, v->s.n))
        return NULL;
    for (size_t at = 0; at < v->s.n;)
        if (!property(utf8_next(v->s, &at)))
            return m->no;
    return new_bool(m, v->s.n > 0);
}

static struct value *method_isalpha(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(m, self, is_alpha);
}

static struct value *method_isdigit(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(m, self, is_digit);
}

static struct value *method_isnumeric(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(m, self, is_numeric);
}

static struct value *method_isalnum(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(m, self, is_alnum);
}

static struct value *method_isspace(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return all_are(m, self, unicode_is_space);
}

static struct value *method_isupper(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return spend_bytes(m, self->s.n) ? new_bool(m, text_has_case(self->s, true)) : NULL;
}

static struct value *method_islower(struct machine *m, struct value *self, const struct arguments *a)
{
    (void)a;
    return spend_bytes(m, self->s.n) ? new_bool(m, text_has_case(self->s, false)) : NULL;
}

static struct value *method_format(struct machine *m, struct value *self, const struct arguments *a)
{
    return format_braces(m, self, a);
}

const struct function methods_text[] = {
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
