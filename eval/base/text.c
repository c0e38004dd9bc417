/*
 * text.c -- see text.h.  Unicode data is utf8proc's.
 */
#include "eval/base/text.h"

#include <stdlib.h>
#include <utf8proc.h>

#include "eval/base/arena.h"

uint32_t utf8_next(str text, size_t *at)
{
    const unsigned char *p = (const unsigned char *)text.s + *at;
    size_t left = text.n - *at;
    unsigned lead = p[0];
    size_t need = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;

    if (need == 1) {
        (*at)++;
        return lead;
    }
    uint32_t c = need ? lead & (0xFFu >> (need + 1)) : 0;
    bool good = need != 0 && need <= left;
    for (size_t i = 1; good && i < need; i++) {
        good = utf8_is_continuation((char)p[i]);
        c = c << 6 | (p[i] & 0x3F);
    }
    /* overlong forms, surrogates, and beyond U+10FFFF are invalid too */
    good = good && !(need == 3 && (c < 0x800 || (c >= 0xD800 && c < 0xE000))) &&
           !(need == 4 && (c < 0x10000 || c > 0x10FFFF));
    *at += good ? need : 1;
    return good ? c : 0xFFFD;
}

uint32_t utf8_previous(str text, size_t *at)
{
    size_t end = *at, from = end - 1;

    while (from > 0 && end - from < 4 && utf8_is_continuation(text.s[from]))
        from--;
    size_t next = from;
    uint32_t c = utf8_next(text, &next);
    *at = next == end ? from : end - 1;
    return next == end ? c : 0xFFFD;
}

size_t utf8_decode(str text, uint32_t *out)
{
    size_t n = 0;
    for (size_t at = 0; at < text.n;)
        out[n++] = utf8_next(text, &at);
    return n;
}

size_t utf8_length(str text)
{
    size_t n = 0;
    for (size_t at = 0; at < text.n; n++)
        utf8_next(text, &at);
    return n;
}

bool utf8_valid(str text, size_t *bad_byte)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (utf8_next(text, &at) == 0xFFFD && at == from + 1) {
            if (bad_byte)
                *bad_byte = from;
            return false;
        }
    }
    return true;
}

size_t utf8_encode(uint32_t c, char out[4])
{
    if (c > 0x10FFFF || (c >= 0xD800 && c < 0xE000))
        c = 0xFFFD;
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)out);
}

const char *unicode_category(uint32_t c)
{
    return utf8proc_category_string((utf8proc_int32_t)c);
}

bool unicode_is_letter(uint32_t c)
{
    return unicode_category(c)[0] == 'L';
}

bool unicode_is_number(uint32_t c)
{
    return unicode_category(c)[0] == 'N';
}

bool unicode_is_space(uint32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    return c == 0x85 || unicode_category(c)[0] == 'Z';
}

bool unicode_is_punctuation(uint32_t c)
{
    return unicode_category(c)[0] == 'P';
}

uint32_t unicode_lower(uint32_t c)
{
    return c < 0x80 ? (c >= 'A' && c <= 'Z' ? c + 32 : c) : (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

uint32_t unicode_upper(uint32_t c)
{
    return c < 0x80 ? (c >= 'a' && c <= 'z' ? c - 32 : c) : (uint32_t)utf8proc_toupper((utf8proc_int32_t)c);
}

uint32_t unicode_title(uint32_t c)
{
    return c < 0x80 ? unicode_upper(c) : (uint32_t)utf8proc_totitle((utf8proc_int32_t)c);
}

int unicode_direction(uint32_t c)
{
    int class = utf8proc_get_property((utf8proc_int32_t)c)->bidi_class;

    return class == UTF8PROC_BIDI_CLASS_L                                      ? 1
           : class == UTF8PROC_BIDI_CLASS_R || class == UTF8PROC_BIDI_CLASS_AL ? -1
                                                                               : 0;
}

str text_upper(struct arena *a, str text)
{
    struct strbuf b = { 0 };

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        char encoded[4];
        if (c == 0xDF)
            strbuf_add(&b, S("SS"));
        else if (c == 0xFFFD && at == from + 1)
            strbuf_add(&b, str_slice(text, from, at)); /* keep invalid bytes */
        else
            strbuf_add(&b, (str){ encoded, utf8_encode(unicode_upper(c), encoded) });
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Python's str.lower: the simple mapping, except for dotted capital I and the final sigma. */
static bool in_ranges(uint32_t c, const uint32_t (*ranges)[2], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

/* Unicode's Case_Ignorable: marks, format characters, modifiers, and characters inside words (Word_Break MidLetter,
 * MidNumLet, Single_Quote). */
static bool is_case_ignorable(uint32_t c)
{
    static const uint32_t inside_words[][2] = {
        { 0x27, 0x27 },     { 0x2E, 0x2E },     { 0x3A, 0x3A },     { 0xB7, 0xB7 },
        { 0x387, 0x387 },   { 0x55F, 0x55F },   { 0x5F4, 0x5F4 },   { 0x2018, 0x2019 },
        { 0x2024, 0x2024 }, { 0x2027, 0x2027 }, { 0xFE13, 0xFE13 }, { 0xFE52, 0xFE52 },
        { 0xFE55, 0xFE55 }, { 0xFF07, 0xFF07 }, { 0xFF0E, 0xFF0E }, { 0xFF1A, 0xFF1A },
    };
    const char *k = unicode_category(c);
    bool kind = (k[0] == 'M' && k[1] != 'c') || (k[0] == 'C' && k[1] == 'f') || (k[0] == 'L' && k[1] == 'm') ||
                (k[0] == 'S' && k[1] == 'k');

    return kind || in_ranges(c, inside_words, COUNT_OF(inside_words));
}

/* Unicode's Cased, except characters that are also ignorable. */
static bool is_cased(uint32_t c)
{
    static const uint32_t others[][2] = { { 0xAA, 0xAA },      { 0xBA, 0xBA },       { 0x2160, 0x217F },
                                          { 0x24B6, 0x24E9 },  { 0x1F130, 0x1F149 }, { 0x1F150, 0x1F169 },
                                          { 0x1F170, 0x1F189 } };
    const char *k = unicode_category(c);

    return (k[0] == 'L' && (k[1] == 'u' || k[1] == 'l' || k[1] == 't')) || in_ranges(c, others, COUNT_OF(others));
}

/* True if a cased letter follows, ignorable characters skipped. */
static bool letter_follows(str text, size_t at)
{
    while (at < text.n) {
        uint32_t c = utf8_next(text, &at);
        if (!is_case_ignorable(c))
            return is_cased(c);
    }
    return false;
}

static bool is_ascii(str text)
{
    unsigned char any = 0;

    for (size_t i = 0; i < text.n; i++)
        any |= (unsigned char)text.s[i];
    return any < 0x80;
}

/* Greek sigma becomes final sigma after a cased letter and not before one (Unicode's Final_Sigma).  The look-ahead ends
 * at the next sigma at the latest, because that is a letter. */
str text_lower(struct arena *a, str text)
{
    struct strbuf b = { 0 };
    bool after_letter = false;

    if (is_ascii(text)) {
        char *s = arena_cstr(a, text);
        for (size_t i = 0; i < text.n; i++)
            s[i] = (char)(s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]);
        return (str){ s, text.n };
    }
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        char encoded[4];
        if (c == 0x130) {
            strbuf_add(&b, S("i\xCC\x87"));
        } else if (c == 0xFFFD && at == from + 1) {
            strbuf_add(&b, str_slice(text, from, at)); /* keep invalid bytes */
        } else {
            uint32_t low = unicode_lower(c);
            if (c == 0x3A3)
                low = after_letter && !letter_follows(text, at) ? 0x3C2 : 0x3C3;
            strbuf_add(&b, (str){ encoded, utf8_encode(low, encoded) });
        }
        if (!is_case_ignorable(c))
            after_letter = is_cased(c);
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

str text_normalize(struct arena *a, str text, const char *form)
{
    int options = UTF8PROC_STABLE;
    utf8proc_uint8_t *mapped = NULL;

    options |= str_ends(str_from(form), S("C")) ? UTF8PROC_COMPOSE : UTF8PROC_DECOMPOSE;
    if (str_starts(str_from(form), S("NFK")))
        options |= UTF8PROC_COMPAT;
    utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)text.s, (utf8proc_ssize_t)text.n, &mapped,
                                      (utf8proc_option_t)options);
    if (n < 0)
        return arena_str(a, text); /* invalid UTF-8 stays as it is */
    str out = arena_str(a, (str){ (const char *)mapped, (size_t)n });
    free(mapped);
    return out;
}

size_t text_grapheme_end(str text, size_t at)
{
    utf8proc_int32_t state = 0, before = (utf8proc_int32_t)utf8_next(text, &at);

    while (at < text.n) {
        size_t next = at;
        utf8proc_int32_t c = (utf8proc_int32_t)utf8_next(text, &next);
        if (utf8proc_grapheme_break_stateful(before, c, &state))
            break;
        before = c;
        at = next;
    }
    return at;
}

int unicode_width(uint32_t c)
{
    int width = utf8proc_charwidth((utf8proc_int32_t)c);
    return width < 0 ? 0 : width;
}

size_t text_width(str text)
{
    size_t width = 0;

    for (size_t at = 0; at < text.n;)
        width += (size_t)unicode_width(utf8_next(text, &at));
    return width;
}

static bool is_direction_or_invisible(uint32_t c)
{
    return c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
           (c >= 0xE0000 && c <= 0xE007F);
}

size_t text_count_words(str text)
{
    size_t n = 0;
    bool inside = false;

    for (size_t at = 0; at < text.n;) {
        bool space = unicode_is_space(utf8_next(text, &at));
        n += !space && !inside;
        inside = !space;
    }
    return n;
}

str text_visible(struct arena *a, str text)
{
    struct strbuf b = { 0 };
    char encoded[4];

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c < 0x20 || c == 0x7F)
            strbuf_add(&b, (str){ encoded, utf8_encode(c == 0x7F ? 0x2421 : 0x2400 + c, encoded) });
        else if ((c >= 0x80 && c < 0xA0) || is_direction_or_invisible(c))
            strbuf_printf(&b, "\\u{%04X}", c);
        else if (c == 0xFFFD)
            strbuf_add(&b, S("\xEF\xBF\xBD"));
        else
            strbuf_add(&b, str_slice(text, from, at));
    }
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

void strbuf_add_quoted(struct strbuf *b, str text, size_t max)
{
    size_t at = 0, start = b->n;

    strbuf_add_char(b, '"');
    while (at < text.n) {
        if (b->n - start > max) {
            strbuf_add(b, S("..."));
            break;
        }
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == 0xFFFD && at == from + 1)
            strbuf_printf(b, "\\x%02x", (unsigned char)text.s[from]);
        else if (c == '"' || c == '\\')
            strbuf_printf(b, "\\%c", (char)c);
        else if (c == '\n')
            strbuf_add(b, S("\\n"));
        else if (c == '\t')
            strbuf_add(b, S("\\t"));
        else if (c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
                 (c >= 0x2066 && c <= 0x2069) || c == 0x2028 || c == 0x2029)
            strbuf_printf(b, "\\u%04x", c);
        else
            strbuf_add(b, str_slice(text, from, at));
    }
    strbuf_add_char(b, '"');
}
