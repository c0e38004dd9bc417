/*
 * words.c -- see words.h: white space, lower case, rouge_score's tokens.
 */
#include "eval/text/words.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/text/bytes.h"
#include "eval/text/porter.h"

/* Lead bytes of characters that may be white space outside ASCII. */
static bool may_be_space(unsigned char lead)
{
    return lead == 0xC2 || (lead >= 0xE1 && lead <= 0xE3);
}

bool text_space_at(str text, size_t at, size_t *next)
{
    unsigned char c = (unsigned char)text.s[at];

    *next = at + 1;
    if (c < 0x80)
        return c == ' ' || (c >= 0x09 && c <= 0x0D) || (c >= 0x1C && c <= 0x1F);
    if (!may_be_space(c)) {
        while (*next < text.n && utf8_is_continuation(text.s[*next]))
            ++*next;
        return false;
    }
    *next = at;
    return unicode_is_space(utf8_next(text, next));
}

str text_rstrip(str text)
{
    while (text.n > 0) {
        size_t from = text.n;
        if (!unicode_is_space(utf8_previous(text, &from)))
            break;
        text.n = from;
    }
    return text;
}

str text_strip(str text)
{
    size_t at = 0, next;

    text = text_rstrip(text);
    while (at < text.n && text_space_at(text, at, &next))
        at = next;
    return str_slice(text, at, text.n);
}

str padded_copy(struct arena *a, str text)
{
    char *copy = arena_alloc_uninit(a, text.n + TEXT_PADDING);
    if (text.n)
        memcpy(copy, text.s, text.n);
    return (str){ copy, text.n };
}

static void lower_ascii(const char *from, char *to, size_t n)
{
    for (size_t i = 0; i < n; i++)
        to[i] = (char)(from[i] + ((unsigned char)(from[i] - 'A') < 26 ? 32 : 0));
}

static bool has_high_byte(str text)
{
    unsigned char high = 0;
    for (size_t i = 0; i < text.n; i++)
        high |= (unsigned char)text.s[i];
    return high >= 0x80;
}

/* Characters whose lower case depends on context or has two code points: handled by text_lower. */
static bool is_special(uint32_t c)
{
    return c == 0x130 || c == 0x3A3;
}

static str lower_unicode(struct arena *a, str text)
{
    char *low = arena_alloc_uninit(a, text.n + text.n / 2 + 4 + TEXT_PADDING); /* two bytes may become three */
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        unsigned char byte = (unsigned char)text.s[at];
        if (byte < 0x80) {
            low[n++] = (char)(byte + ((unsigned char)(byte - 'A') < 26 ? 32 : 0));
            at++;
            continue;
        }
        uint32_t c = utf8_next(text, &at), lower = at > from + 1 ? unicode_lower(c) : c;
        if (is_special(c))
            return padded_copy(a, text_lower(a, text));
        if (lower == c) { /* also true of a stray byte */
            memcpy(low + n, text.s + from, at - from);
            n += at - from;
        } else {
            n += utf8_encode(lower, low + n);
        }
    }
    return (str){ low, n };
}

str text_lower_fast(struct arena *a, str text)
{
    if (has_high_byte(text))
        return lower_unicode(a, text);
    char *low = arena_alloc_uninit(a, text.n + TEXT_PADDING);
    lower_ascii(text.s, low, text.n);
    return (str){ low, text.n };
}

static bytes16 space_mask(bytes16 v)
{
    return bytes_ascii_space(v) | bytes_maybe_space(v);
}

struct words words_split(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n / 2 + 2);
    size_t n = 0, start = 0, next;

    text = padded_copy(a, text);
    for (size_t block = 0; block < text.n; block += 64) {
        uint64_t spaces = bytes_mask(text.s + block, space_mask) & bytes_first(text.n - block);
        for (; spaces; spaces &= spaces - 1) {
            size_t at = block + (size_t)__builtin_ctzll(spaces);
            next = at + 1;
            if ((unsigned char)text.s[at] >= 0x80 && !text_space_at(text, at, &next))
                continue;
            list[n] = (str){ text.s + start, at - start };
            n += at > start;
            start = next;
        }
    }
    if (text.n > start)
        list[n++] = (str){ text.s + start, text.n - start };
    return (struct words){ list, NULL, n };
}

struct words words_characters(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n);
    size_t n = 0;

    text = padded_copy(a, text);
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (!unicode_is_space(utf8_next(text, &at)))
            list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

struct words words_code_points(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n);
    size_t n = 0;

    text = padded_copy(a, text);
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        utf8_next(text, &at);
        list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

/* ---- rouge_score ---- */

static bytes16 in_word(bytes16 v)
{
    return bytes_letter(v) | bytes_digit(v);
}

/* Only two non-ASCII characters have an ASCII lower case. */
static bool lowers_into_ascii(str text)
{
    return str_search(text, S("\xC4\xB0")) != SIZE_MAX || str_search(text, S("\xE2\x84\xAA")) != SIZE_MAX;
}

/* Lower-case the ASCII letters of a padded text in place. */
static struct words rouge_ascii(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n / 2 + 2);
    char *low = (char *)text.s;
    uint64_t inside = 0; /* bit 0: the last byte of the block before was in a word */
    size_t n = 0, start = 0;

    for (size_t block = 0; block < text.n; block += 64) {
        uint64_t bits = bytes_mask(low + block, in_word) & bytes_first(text.n - block);
        for (size_t i = block; i < block + 64; i += 16) {
            bytes16 v = bytes_lower(bytes_at(low + i));
            memcpy(low + i, &v, sizeof v);
        }
        uint64_t edges = bits ^ (bits << 1 | inside);
        bool open = inside;
        inside = bits >> 63;
        for (; edges; edges &= edges - 1, open = !open) {
            size_t at = block + (size_t)__builtin_ctzll(edges);
            if (open)
                list[n++] = (str){ low + start, at - start };
            else
                start = at;
        }
    }
    if (inside && text.n % 64 == 0)
        list[n++] = (str){ low + start, text.n - start };
    return (struct words){ list, NULL, n };
}

/* Scripts written without spaces between words: a character is a word. */
static bool is_unspaced_script(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x0E00, 0x0EFF }, { 0x1000, 0x109F }, { 0x1780, 0x17FF }, { 0x2E80, 0x2FDF },   { 0x3040, 0x30FF },
        { 0x3400, 0x4DBF }, { 0x4E00, 0x9FFF }, { 0xF900, 0xFAFF }, { 0x20000, 0x3FFFF },
    };
    for (size_t i = 0; i < COUNT_OF(ranges); i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

static struct words rouge_unicode(str low, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, low.n + 1);
    size_t n = 0, start = SIZE_MAX;

    for (size_t at = 0; at < low.n;) {
        size_t from = at;
        uint32_t c = utf8_next(low, &at);
        char kind = unicode_category(c)[0];
        bool mark = kind == 'M', letter = kind == 'L' || kind == 'N';
        bool keep = letter || (mark && start != SIZE_MAX);
        if (keep && start == SIZE_MAX)
            start = from;
        if (letter && is_unspaced_script(c)) {
            if (from > start)
                list[n++] = str_slice(low, start, from);
            start = from;
            /* its vowel signs and tone marks stay with it */
            for (size_t next = at; next < low.n && unicode_category(utf8_next(low, &next))[0] == 'M';)
                at = next;
            list[n++] = str_slice(low, start, at);
            start = SIZE_MAX;
        } else if (!keep && start != SIZE_MAX) {
            list[n++] = str_slice(low, start, from);
            start = SIZE_MAX;
        }
    }
    if (start != SIZE_MAX)
        list[n++] = str_slice(low, start, low.n);
    return (struct words){ list, NULL, n };
}

struct words words_rouge(str text, bool unicode, struct arena *a)
{
    if (unicode)
        return rouge_unicode(text_lower_fast(a, text), a);
    bool special = has_high_byte(text) && lowers_into_ascii(text);
    return rouge_ascii(padded_copy(a, special ? text_lower(a, text) : text), a);
}

void words_stem(struct words *w, struct arena *a)
{
    str *stems = ARENA_NEW(a, str, w->n);

    for (size_t i = 0; i < w->n; i++) {
        char *copy = arena_alloc_uninit(a, w->text[i].n + TEXT_PADDING);
        memcpy(copy, w->text[i].s, w->text[i].n);
        stems[i] = (str){ copy, porter_stem(copy, w->text[i].n) };
    }
    w->text = stems;
}
