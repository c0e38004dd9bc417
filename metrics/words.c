/*
 * words.c -- see words.h: white space, lower case, rouge_score's tokens, and
 * the numbering of words.
 */
#include "metrics/words.h"

#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "metrics/porter.h"

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
        while (*next < text.n && ((unsigned char)text.s[*next] & 0xC0) == 0x80)
            ++*next;
        return false;
    }
    *next = at;
    return unicode_is_space(utf8_next(text, next));
}

/* Where the character that ends the text starts; a stray byte stands alone. */
static size_t last_start(str text)
{
    size_t at = text.n - 1, next;

    while (at > 0 && text.n - at < 4 && ((unsigned char)text.s[at] & 0xC0) == 0x80)
        at--;
    next = at;
    utf8_next(text, &next);
    return next == text.n ? at : text.n - 1;
}

str text_rstrip(str text)
{
    while (text.n > 0) {
        size_t from = last_start(text), next;
        if (!text_space_at(text, from, &next))
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

/* Characters whose lower case depends on others, or is two: left to text_lower. */
static bool is_special(uint32_t c)
{
    return c == 0x130 || c == 0x3A3;
}

static str lower_special(struct arena *a, str text)
{
    str low = text_lower(a, text);
    char *padded = arena_alloc(a, low.n + TEXT_PADDING);
    memcpy(padded, low.s, low.n);
    return (str){ padded, low.n };
}

static str lower_unicode(struct arena *a, str text)
{
    char *low = arena_alloc(a, text.n + text.n / 2 + 4 + TEXT_PADDING); /* two bytes may become three */
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
            return lower_special(a, text);
        if (lower == c) { /* also a stray byte */
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
    char *low = arena_alloc(a, text.n + TEXT_PADDING);
    lower_ascii(text.s, low, text.n);
    return (str){ low, text.n };
}

struct words words_split(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n / 2 + 1);
    size_t n = 0, start = 0, next;

    for (size_t at = 0; at < text.n; at = next) {
        if (!text_space_at(text, at, &next))
            continue;
        if (at > start)
            list[n++] = str_slice(text, start, at);
        start = next;
    }
    if (text.n > start)
        list[n++] = str_slice(text, start, text.n);
    return (struct words){ list, NULL, n };
}

struct words words_characters(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n + 1);
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        if (!unicode_is_space(utf8_next(text, &at)))
            list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

struct words words_code_points(str text, struct arena *a)
{
    str *list = ARENA_NEW(a, str, text.n);
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        utf8_next(text, &at);
        list[n++] = str_slice(text, from, at);
    }
    return (struct words){ list, NULL, n };
}

/* ---- rouge_score ---- */

static const uint8_t in_word[256] = {
    ['0'] = 1, ['1'] = 1, ['2'] = 1, ['3'] = 1, ['4'] = 1, ['5'] = 1, ['6'] = 1, ['7'] = 1, ['8'] = 1,
    ['9'] = 1, ['a'] = 1, ['b'] = 1, ['c'] = 1, ['d'] = 1, ['e'] = 1, ['f'] = 1, ['g'] = 1, ['h'] = 1,
    ['i'] = 1, ['j'] = 1, ['k'] = 1, ['l'] = 1, ['m'] = 1, ['n'] = 1, ['o'] = 1, ['p'] = 1, ['q'] = 1,
    ['r'] = 1, ['s'] = 1, ['t'] = 1, ['u'] = 1, ['v'] = 1, ['w'] = 1, ['x'] = 1, ['y'] = 1, ['z'] = 1,
};

/* `low` ends in bytes that are in no word (TEXT_PADDING). */
static struct words rouge_ascii(str low, struct arena *a)
{
    str *list = ARENA_NEW(a, str, low.n / 2 + 1);
    const unsigned char *p = (const unsigned char *)low.s, *end = p + low.n;
    size_t n = 0;

    while (p < end) {
        const unsigned char *from = p;
        while (in_word[*p])
            p++;
        if (p > from)
            list[n++] = (str){ (const char *)from, (size_t)(p - from) };
        p++;
    }
    return (struct words){ list, NULL, n };
}

/* Beyond ASCII only two characters have a lower case within it. */
static bool lowers_into_ascii(str text)
{
    return has_high_byte(text) &&
           (str_search(text, S("\xC4\xB0")) != SIZE_MAX || str_search(text, S("\xE2\x84\xAA")) != SIZE_MAX);
}

/* Lower case as far as a-z go. */
static str lower_for_ascii(str text, struct arena *a)
{
    bool special = lowers_into_ascii(text);
    str whole = special ? text_lower(a, text) : text;
    char *low = arena_alloc(a, whole.n + TEXT_PADDING);

    lower_ascii(whole.s, low, whole.n);
    return (str){ low, whole.n };
}

/* Scripts written without spaces between words: a character is a word. */
static bool stands_alone(uint32_t c)
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
    str *list = ARENA_NEW(a, str, low.n + 1);
    size_t n = 0, start = SIZE_MAX;

    for (size_t at = 0; at < low.n;) {
        size_t from = at;
        uint32_t c = utf8_next(low, &at);
        char kind = unicode_category(c)[0];
        bool mark = kind == 'M', letter = kind == 'L' || kind == 'N';
        bool keep = letter || (mark && start != SIZE_MAX);
        if (keep && start == SIZE_MAX)
            start = from;
        if (letter && stands_alone(c)) {
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
    return unicode ? rouge_unicode(text_lower_fast(a, text), a) : rouge_ascii(lower_for_ascii(text, a), a);
}

void words_stem(struct words *w, struct arena *a)
{
    str *stems = ARENA_NEW(a, str, w->n);

    for (size_t i = 0; i < w->n; i++) {
        char *copy = arena_alloc(a, w->text[i].n + 2);
        memcpy(copy, w->text[i].s, w->text[i].n);
        stems[i] = (str){ copy, porter_stem(copy, w->text[i].n) };
    }
    w->text = stems;
}

/* ---- numbers of words ---- */

static void grow(struct vocabulary *v, size_t n_words)
{
    size_t n_slots = 64, n_old = v->n_slots;
    const struct vocabulary old = *v;

    while (n_slots < 2 * (v->n + n_words))
        n_slots *= 2;
    if (n_slots <= v->n_slots)
        return;
    v->slots = ARENA_NEW(v->arena, const str *, n_slots);
    v->hashes = ARENA_NEW(v->arena, uint64_t, n_slots);
    v->numbers = ARENA_NEW(v->arena, int32_t, n_slots);
    v->n_slots = n_slots;
    for (size_t k = 0; k < n_old; k++) {
        if (!old.slots[k])
            continue;
        size_t i = old.hashes[k] & (n_slots - 1);
        while (v->slots[i])
            i = (i + 1) & (n_slots - 1);
        v->slots[i] = old.slots[k];
        v->hashes[i] = old.hashes[k];
        v->numbers[i] = old.numbers[k];
    }
}

static size_t slot_of(const struct vocabulary *v, str word, uint64_t hash)
{
    size_t i = hash & (v->n_slots - 1);
    while (v->slots[i] && !(v->hashes[i] == hash && word_equal(*v->slots[i], word)))
        i = (i + 1) & (v->n_slots - 1);
    return i;
}

void words_number(struct words *w, struct vocabulary *v, struct arena *a)
{
    v->arena = a;
    grow(v, w->n);
    w->id = ARENA_NEW(a, int32_t, w->n);
    for (size_t k = 0; k < w->n; k++) {
        uint64_t hash = word_hash(w->text[k]);
        size_t i = slot_of(v, w->text[k], hash);
        if (!v->slots[i]) {
            v->slots[i] = &w->text[k];
            v->hashes[i] = hash;
            v->numbers[i] = (int32_t)v->n++;
        }
        w->id[k] = v->numbers[i];
    }
}

void words_find(struct words *w, const struct vocabulary *v, struct arena *a)
{
    w->id = ARENA_NEW(a, int32_t, w->n);
    for (size_t k = 0; k < w->n; k++) {
        size_t i = v->n ? slot_of(v, w->text[k], word_hash(w->text[k])) : 0;
        w->id[k] = v->n && v->slots[i] ? v->numbers[i] : -1;
    }
}
