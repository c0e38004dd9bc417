/*
 * filters_page.c -- filters for pages: tags, attributes, links, wrapped lines.
 * As Jinja2 3.1 has them; `random` is refused, because a prompt or a report
 * must be the same in every run.
 *
 * striptags knows the entities &amp; &lt; &gt; &quot; &apos; &nbsp; and
 * numbers; others stay as they are written.
 */
#include "eval/base/regex.h"
#include "templates/jinja/machine.h"
#include "templates/jinja/text_ops.h"

/* --- tags and attributes ---------------------------------------------------- */

/* Without what stands between `open` and `close`, both gone too; an `open` alone stays. */
static void cut_out(str text, str open, str close, struct strbuf *out)
{
    for (size_t at, end; (at = str_search(text, open)) != SIZE_MAX; text = str_slice(text, end, text.n)) {
        end = text_search_from(text, close, at + open.n);
        if (end == SIZE_MAX)
            break;
        end += close.n;
        strbuf_add(out, str_slice(text, 0, at));
    }
    strbuf_add(out, text);
}

/* "&#65;", "&#x41;", "&amp;" at the start of `text`: the character, and in *n its bytes; 0 = it is none. */
static uint32_t entity(str text, size_t *n)
{
    static const struct {
        const char *name;
        uint32_t c;
    } names[] = { { "&amp;", '&' },  { "&lt;", '<' },    { "&gt;", '>' },
                  { "&quot;", '"' }, { "&apos;", '\'' }, { "&nbsp;", 0xA0 } };
    uint32_t c = 0;
    bool hex = text.n > 2 && (text.s[2] | 32) == 'x';
    size_t at = hex ? 3 : 2, first = at;

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_starts(text, str_from(names[i].name))) {
            *n = strlen(names[i].name);
            return names[i].c;
        }
    if (!str_starts(text, S("&#")))
        return 0;
    for (; at < text.n && at < first + 8; at++) {
        char d = text.s[at], low = d | 32;
        if (d >= '0' && d <= '9')
            c = c * (hex ? 16 : 10) + (uint32_t)(d - '0');
        else if (hex && low >= 'a' && low <= 'f')
            c = c * 16 + (uint32_t)(low - 'a' + 10);
        else
            break;
    }
    *n = at + (at < text.n && text.s[at] == ';');
    return at > first ? (c == 0 || c > 0x10FFFF ? 0xFFFD : c) : 0;
}

static struct value *filter_striptags(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m), c = new_buffer(m), out = new_buffer(m);
    bool blank = false;
    char encoded[4];
    size_t n;

    (void)a;
    if (!(v = text_of(m, v)) || !spend_bytes(m, 4 * v->s.n))
        return NULL;
    cut_out(v->s, S("<!--"), S("-->"), &b);
    cut_out(strbuf_str(&b), S("<"), S(">"), &c);
    str text = strbuf_str(&c);
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t letter = utf8_next(text, &at);
        if (unicode_is_space(letter)) {
            blank = out.n > 0;
            continue;
        }
        strbuf_add(&out, blank ? S(" ") : S(""));
        blank = false;
        letter = letter == '&' ? entity(str_slice(text, from, text.n), &n) : 0;
        at = letter ? from + n : at;
        strbuf_add(&out, letter ? (str){ encoded, utf8_encode(letter, encoded) } : str_slice(text, from, at));
    }
    strbuf_release(&b);
    strbuf_release(&c);
    return take_buffer(m, &out, v);
}

static bool html(struct machine *m, struct value *v, struct strbuf *out)
{
    if (!(v = text_of(m, v)))
        return false;
    if (v->safe)
        strbuf_add(out, v->s);
    else
        template_escape_text(ESCAPE_HTML, v->s, out);
    return true;
}

/* A name with one of these would be two, or end the tag. */
static bool is_attribute_name(str name)
{
    for (size_t at = 0; at < name.n;) {
        uint32_t c = utf8_next(name, &at);
        if (unicode_is_space(c) || c == '/' || c == '>' || c == '=')
            return false;
    }
    return true;
}

static struct value *filter_xmlattr(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m);

    if (v->kind != VALUE_DICT)
        return fail(m, "xmlattr needs a mapping (found %s)", value_type(v));
    for (uint32_t i = 0; i < v->n; i++) {
        struct value *name = text_of(m, v->keys[i]);
        if (v->items[i]->kind == VALUE_NONE || v->items[i]->kind == VALUE_UNDEFINED)
            continue;
        if (name && !is_attribute_name(name->s)) {
            strbuf_release(&b);
            return fail(m, "xmlattr: a blank, /, > or = in the name of an attribute");
        }
        strbuf_add(&b, b.n || bool_argument(a->items[0], true) ? S(" ") : S(""));
        if (!name || !html(m, name, &b)) {
            strbuf_release(&b);
            return NULL;
        }
        strbuf_add(&b, S("=\""));
        if (!html(m, v->items[i], &b)) {
            strbuf_release(&b);
            return NULL;
        }
        strbuf_add_char(&b, '"');
    }
    struct value *out = take_buffer(m, &b, v);
    if (out)
        out->safe = m->escape != ESCAPE_NONE;
    return out;
}

/* --- links ------------------------------------------------------------------- */

struct links {
    struct regex *address, *mail;
    int64_t limit; /* letters shown; -1 = all */
    str attributes;
    struct value *schemes;
};

static bool matches(const struct regex *r, str text)
{
    struct regex_match found;
    struct err e;

    return regex_find(r, text, 0, &found, &e);
}

/* What opens before a word and what ends a sentence behind it are no part of a link. */
static void trim_word(str word, str *head, str *middle, str *tail)
{
    size_t from = 0, to = word.n;

    for (bool more = true; more;) {
        str rest = str_slice(word, from, word.n);
        size_t n = str_starts(rest, S("(")) || str_starts(rest, S("<")) ? 1 : str_starts(rest, S("&lt;")) ? 4 : 0;
        from += n;
        more = n > 0;
    }
    for (bool more = true; more && to > from;) {
        str rest = str_slice(word, from, to);
        size_t n = rest.s[rest.n - 1] && strchr(")>.,\n", rest.s[rest.n - 1]) ? 1 : str_ends(rest, S("&gt;")) ? 4 : 0;
        to -= n;
        more = n > 0;
    }
    *head = str_slice(word, 0, from);
    *middle = str_slice(word, from, to);
    *tail = str_slice(word, to, word.n);
}

static size_t occurrences(str text, str what)
{
    size_t n = 0;

    for (size_t at = 0; (at = text_search_from(text, what, at)) != SIZE_MAX; at += what.n)
        n++;
    return n;
}

/* A bracket that opens inside the link closes inside it. */
static void balance(str *middle, str *tail)
{
    static const char *const pairs[][2] = { { "(", ")" }, { "<", ">" }, { "&lt;", "&gt;" } };

    for (size_t i = 0; i < COUNT_OF(pairs); i++) {
        str open = str_from(pairs[i][0]), close = str_from(pairs[i][1]);
        size_t opened = occurrences(*middle, open), closing = occurrences(*tail, close);
        if (opened <= occurrences(*middle, close))
            continue;
        for (size_t k = 0; k < opened && k < closing; k++) {
            size_t end = str_search(*tail, close) + close.n;
            middle->n += end; /* they are neighbours in one text */
            *tail = str_slice(*tail, end, tail->n);
        }
    }
}

static void add_link(const struct links *l, const char *scheme, str target, str shown, bool plain, struct strbuf *out)
{
    size_t end = 0;
    int64_t n = 0;

    strbuf_printf(out, "<a href=\"%s" STR_FMT "\"" STR_FMT ">", scheme, STR_ARG(target),
                  STR_ARG(plain ? S("") : l->attributes));
    for (; end < shown.n && (plain || l->limit < 0 || n < l->limit); n++)
        utf8_next(shown, &end);
    strbuf_add(out, str_slice(shown, 0, end));
    strbuf_add(out, end < shown.n ? S("...</a>") : S("</a>"));
}

static bool has_scheme(const struct links *l, str word)
{
    for (uint32_t i = 0; l->schemes && i < l->schemes->n; i++) {
        const struct value *s = l->schemes->items[i];
        if (s->kind == VALUE_STRING && !str_equal(word, s->s) && str_starts(word, s->s))
            return true;
    }
    return false;
}

static void add_word(const struct links *l, str word, struct strbuf *out)
{
    str head, middle, tail;

    trim_word(word, &head, &middle, &tail);
    balance(&middle, &tail);
    strbuf_add(out, head);
    if (matches(l->address, middle)) {
        bool whole = str_starts(middle, S("https://")) || str_starts(middle, S("http://"));
        add_link(l, whole ? "" : "https://", middle, middle, false, out);
    } else if (str_starts(middle, S("mailto:")) && matches(l->mail, str_slice(middle, 7, middle.n))) {
        add_link(l, "", middle, str_slice(middle, 7, middle.n), true, out);
    } else if (!str_starts(middle, S("www.")) && !memchr(middle.s, ':', middle.n) && matches(l->mail, middle)) {
        add_link(l, "mailto:", middle, middle, true, out);
    } else if (has_scheme(l, middle)) {
        struct links all = *l;
        all.limit = -1;
        add_link(&all, "", middle, middle, false, out);
    } else {
        strbuf_add(out, middle);
    }
    strbuf_add(out, tail);
}

/* rel="..." with its words sorted, and target="...". */
static bool link_attributes(struct machine *m, const struct arguments *a, struct strbuf *out)
{
    str given = S(""), target = { NULL, 0 }, word;
    const char *fixed[] = { "nofollow", "noopener" };
    str words[64];
    size_t n = 0;

    if ((a->items[3] && a->items[3]->kind != VALUE_NONE && !text_argument(m, a->items[3], &given)) ||
        (a->items[2] && a->items[2]->kind != VALUE_NONE && !text_argument(m, a->items[2], &target)))
        return false;
    for (size_t i = bool_argument(a->items[1], false) ? 0 : 1; i < COUNT_OF(fixed); i++)
        words[n++] = str_from(fixed[i]);
    while (n < COUNT_OF(words) && str_split_next(&given, ' ', &word)) {
        size_t k = 0;
        while (k < n && !str_equal(words[k], word))
            k++;
        if (k == n && word.n)
            words[n++] = word;
    }
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && str_compare(words[k - 1], words[k]) > 0; k--) {
            str swap = words[k];
            words[k] = words[k - 1];
            words[k - 1] = swap;
        }
    strbuf_add(out, S(" rel=\""));
    for (size_t i = 0; i < n; i++) {
        strbuf_add(out, i ? S(" ") : S(""));
        template_escape_text(ESCAPE_HTML, words[i], out);
    }
    strbuf_add_char(out, '"');
    if (target.n) {
        strbuf_add(out, S(" target=\""));
        template_escape_text(ESCAPE_HTML, target, out);
        strbuf_add_char(out, '"');
    }
    return true;
}

/* An address has a scheme or www. and any domain, or a domain of a well-known kind, or a number. */
static const char address_pattern[] =
    "^(?:(?:https?://|www\\.)(?:(?:[\\w%-]+\\.)+)?(?:[a-z]{2,63}|xn--[\\w%]{2,59})"
    "|(?:[\\w%-]{2,63}\\.)+(?:com|net|int|edu|gov|org|info|mil)"
    "|https?://(?:\\d{1,3}(?:\\.\\d{1,3}){3}|\\[(?:[\\da-f]{0,4}:){2}(?:[\\da-f]{0,4}:?){1,6}\\]))"
    "(?::\\d{1,5})?(?:[/?#]\\S*)?$";
static const char mail_pattern[] = "^\\S+@\\w[\\w.-]*\\.\\w+$";

static void add_words(const struct links *l, str text, struct strbuf *out)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at, next = at;
        bool blank = unicode_is_space(utf8_next(text, &next));
        while (at < text.n && (next = at, unicode_is_space(utf8_next(text, &next)) == blank))
            at = next;
        if (blank)
            strbuf_add(out, str_slice(text, from, at));
        else
            add_word(l, str_slice(text, from, at), out);
    }
}

static struct value *filter_urlize(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf escaped_text = new_buffer(m), attributes = new_buffer(m), out = new_buffer(m);
    struct links l = { .schemes = a->items[4] && a->items[4]->kind == VALUE_LIST ? a->items[4] : NULL };
    struct value *made = NULL;
    bool limited = a->items[0] && a->items[0]->kind != VALUE_NONE;

    if ((limited && !int_argument(m, a->items[0], -1, &l.limit)) || !(v = text_of(m, v)) ||
        !spend_bytes(m, 16 * v->s.n) || !html(m, v, &escaped_text) || !link_attributes(m, a, &attributes))
        goto done;
    l.limit = limited ? l.limit : -1;
    l.attributes = strbuf_str(&attributes);
    l.address = regex_open(str_from(address_pattern), REGEX_CASELESS, m->e);
    l.mail = regex_open(str_from(mail_pattern), 0, m->e);
    if (l.address && l.mail) {
        add_words(&l, strbuf_str(&escaped_text), &out);
        made = take_buffer(m, &out, v);
        if (made)
            made->safe = m->escape != ESCAPE_NONE;
    }
    regex_close(l.address);
    regex_close(l.mail);
done:
    strbuf_release(&escaped_text);
    strbuf_release(&attributes);
    return made;
}

/* --- wrapped lines -------------------------------------------------------------- */

/* Pieces that a line may end behind, as Python's textwrap cuts them: blanks, dashes between words,
 * words up to a hyphen between letters. */
static const char hyphen_pattern[] = "[\\t\\n\\x0b\\x0c\\r ]+|(?<=[\\w!\"'&.,?])-{2,}(?=\\w)|[^\\t\\n\\x0b\\x0c\\r ]+?"
                                     "(?:-(?:(?<=[^\\d\\W]{2}-)|(?<=[^\\d\\W]-[^\\d\\W]-))(?=[^\\d\\W]-?[^\\d\\W])"
                                     "|(?=[\\t\\n\\x0b\\x0c\\r ]|\\z)|(?<=[\\w!\"'&.,?])(?=-{2,}\\w))";
static const char blank_pattern[] = "[\\t\\n\\x0b\\x0c\\r ]+|[^\\t\\n\\x0b\\x0c\\r ]+";

struct wrapping {
    struct machine *m;
    const struct regex *pieces;
    size_t width;
    bool breaks_words, at_hyphens, any; /* any: a line was written */
    str end;
    struct strbuf *out;
};

static bool is_blank(str piece)
{
    for (size_t at = 0; at < piece.n;)
        if (!unicode_is_space(utf8_next(piece, &at)))
            return false;
    return true;
}

static size_t bytes_of(str text, size_t characters)
{
    size_t at = 0;
    while (characters-- > 0 && at < text.n)
        utf8_next(text, &at);
    return at;
}

/* How much of a word wider than a line stands on this one: up to a hyphen, if there is one. */
static size_t break_word(const struct wrapping *w, str word, size_t space)
{
    size_t end = bytes_of(word, space);

    for (size_t at = end; w->at_hyphens && at-- > 1;)
        if (word.s[at] == '-') {
            size_t k = 0;
            while (k < at && word.s[k] == '-')
                k++;
            return k < at ? at + 1 : end;
        }
    return end;
}

static void add_line(struct wrapping *w, str line)
{
    if (w->any)
        strbuf_add(w->out, w->end);
    strbuf_add(w->out, line);
    w->any = true;
}

/* One line of the text: pieces are taken while they fit; blanks at both ends are dropped. */
static bool wrap_line(struct wrapping *w, str text)
{
    struct regex_match piece;
    size_t at = 0, from = 0, used = 0; /* the line so far: bytes from..at, `used` letters */
    size_t kept = 0;                   /* where its last piece begins */
    bool first = true;

    while (at < text.n) {
        if (!regex_find_valid(w->pieces, text, at, &piece, w->m->e))
            return w->m->e->code == ERR_OK;
        str p = piece.group[0];
        size_t n = utf8_length(p);
        if (at == from && is_blank(p) && !first) {
            at = from = piece.end;
            continue;
        }
        if (used + n <= w->width) {
            kept = at;
            at = piece.end;
            used += n;
            continue;
        }
        if (n > w->width && (w->breaks_words || at == from)) {
            kept = at; /* even if no letter of it has room: then blanks before it stay */
            at = w->breaks_words ? at + break_word(w, p, w->width - used) : piece.end;
        }
        size_t end = kept < at && is_blank(str_slice(text, kept, at)) ? kept : at;
        if (end > from)
            add_line(w, str_slice(text, from, end));
        first = first && end == from;
        from = kept = at;
        used = 0;
    }
    size_t end = kept < at && is_blank(str_slice(text, kept, at)) ? kept : at;
    if (end > from)
        add_line(w, str_slice(text, from, end));
    return true;
}

static struct value *filter_wordwrap(struct machine *m, struct value *v, const struct arguments *a)
{
    struct strbuf b = new_buffer(m);
    struct wrapping w = { .m = m, .end = S("\n"), .out = &b };
    int64_t width;
    struct value *lines, *out = NULL;

    if (v->kind != VALUE_STRING)
        return fail(m, "'%s' object has no attribute 'splitlines'", value_type(v));
    w.breaks_words = bool_argument(a->items[1], true);
    w.at_hyphens = bool_argument(a->items[3], true);
    if (!int_argument(m, a->items[0], 79, &width) ||
        (a->items[2] && a->items[2]->kind != VALUE_NONE && !text_argument(m, a->items[2], &w.end)) ||
        !spend_bytes(m, 16 * v->s.n) || !(lines = text_lines(m, v, false)))
        return NULL;
    if (width <= 0)
        return fail(m, "wordwrap: expected a width above 0 (found %lld)", (long long)width);
    w.width = (size_t)width;
    struct regex *pieces = regex_open(w.at_hyphens ? str_from(hyphen_pattern) : str_from(blank_pattern), 0, m->e);
    bool ok = pieces != NULL;
    w.pieces = pieces;
    for (uint32_t i = 0; i < lines->n && ok; i++) {
        if (i)
            strbuf_add(&b, w.end);
        w.any = false;
        str line = lines->items[i]->s;
        ok = utf8_valid(line, NULL) ? wrap_line(&w, line) : (strbuf_add(&b, line), true);
    }
    if (ok)
        out = take_buffer(m, &b, v);
    else
        strbuf_release(&b);
    regex_close(pieces);
    return out;
}

static struct value *filter_random(struct machine *m, struct value *v, const struct arguments *a)
{
    (void)v, (void)a;
    return fail(m, "the filter random is not offered: a text must be the same in every run");
}

const struct function filters_page[] = {
    { "striptags", "", 0, filter_striptags },
    { "xmlattr", "autospace", 0, filter_xmlattr },
    { "urlize", "trim_url_limit nofollow target rel extra_schemes", 0, filter_urlize },
    { "wordwrap", "width break_long_words wrapstring break_on_hyphens", 0, filter_wordwrap },
    { "pprint", "", 0, filter_pprint },
    { "random", "", 0, filter_random },
    { NULL, NULL, 0, NULL },
};
