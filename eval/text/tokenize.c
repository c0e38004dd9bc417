/*
 * tokenize.c -- sacreBLEU's tokenizers (Post 2018): 13a after mteval-v13a.pl,
 * intl after mteval-v14.pl, zh, char.
 *
 * The originals are regular-expression substitutions over the whole text, left to
 * right without overlap: a character that is context of one match is not context of
 * the next, which matters in runs such as "...".  They only add spaces, so they are
 * simulated by marks on the few runs that contain points or dashes; all other text
 * is split in one pass over bit masks (bytes.h).
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "eval/text/bytes.h"
#include "eval/text/words.h"

enum { OTHER, DIGIT = 1, POINT = 2, DASH = 4, CUT = 8, SPACE = 16, MAYBE_SPACE = 32 };

/* Class of each byte in the substitutions.  CUT: ASCII punctuation and symbols except ' , - and . */
static const uint8_t kinds[256] = {
    ['!'] = CUT,    ['"'] = CUT,          ['#'] = CUT,          ['$'] = CUT,          ['%'] = CUT,
    ['&'] = CUT,    ['('] = CUT,          [')'] = CUT,          ['*'] = CUT,          ['+'] = CUT,
    ['/'] = CUT,    [':'] = CUT,          [';'] = CUT,          ['<'] = CUT,          ['='] = CUT,
    ['>'] = CUT,    ['?'] = CUT,          ['@'] = CUT,          ['['] = CUT,          ['\\'] = CUT,
    [']'] = CUT,    ['^'] = CUT,          ['_'] = CUT,          ['`'] = CUT,          ['{'] = CUT,
    ['|'] = CUT,    ['}'] = CUT,          ['~'] = CUT,          ['.'] = POINT,        [','] = POINT,
    ['-'] = DASH,   ['0'] = DIGIT,        ['1'] = DIGIT,        ['2'] = DIGIT,        ['3'] = DIGIT,
    ['4'] = DIGIT,  ['5'] = DIGIT,        ['6'] = DIGIT,        ['7'] = DIGIT,        ['8'] = DIGIT,
    ['9'] = DIGIT,  [' '] = SPACE,        [0x09] = SPACE,       [0x0A] = SPACE,       [0x0B] = SPACE,
    [0x0C] = SPACE, [0x0D] = SPACE,       [0x1C] = SPACE,       [0x1D] = SPACE,       [0x1E] = SPACE,
    [0x1F] = SPACE, [0xC2] = MAYBE_SPACE, [0xE1] = MAYBE_SPACE, [0xE2] = MAYBE_SPACE, [0xE3] = MAYBE_SPACE,
};

static uint8_t kind_of(char c)
{
    return kinds[(unsigned char)c];
}

/* Replaces every `from` in text[0..n) by `by`, which is not longer. */
static size_t substitute(char *text, size_t n, str from, str by)
{
    size_t out = 0;

    for (size_t i = 0; i < n;) {
        if (n - i >= from.n && text[i] == from.s[0] && memcmp(text + i, from.s, from.n) == 0) {
            memcpy(text + out, by.s, by.n);
            out += by.n;
            i += from.n;
        } else {
            text[out++] = text[i++];
        }
    }
    return out;
}

/* One run without white space or CUT characters, with points or dashes in it:
 * the substitutions
 *
 *     ([^0-9])([.,])  ->  \1 \2_        ([.,])([^0-9])  ->  _\1 \2
 *     ([0-9])(-)      ->  \1 \2_        (_ is a space too)
 *
 * only add spaces, so they are simulated by marks: split[i] means a space before byte i.  The run is surrounded by
 * spaces, except at the two ends of a text that is not padded. */
static size_t cut_run(const char *t, size_t n, bool before, bool behind, str *list, size_t n_list, uint8_t *split)
{
    memset(split, 0, n + 1);
    for (size_t i = before ? 0 : 1; i < n;) {
        bool match = kind_of(t[i]) == POINT && (i == 0 || kind_of(t[i - 1]) != DIGIT);
        split[i] |= match;
        split[i + 1] |= match;
        i += match ? 2 : 1; /* the point is consumed: the next character has no context */
    }
    for (size_t i = 0; i < n; i++) {
        if (kind_of(t[i]) != POINT)
            continue;
        if (split[i + 1] || (i + 1 == n && behind)) { /* a space follows */
            split[i] = split[i + 1] = true;
        } else if (i + 1 < n && kind_of(t[i + 1]) != DIGIT) {
            split[i] = split[i + 1] = true;
            i++;
        }
    }
    for (size_t i = 1; i < n; i++)
        if (kind_of(t[i]) == DASH && kind_of(t[i - 1]) == DIGIT && !split[i])
            split[i] = split[i + 1] = true;
    for (size_t i = 0, from = 0; i < n; i++)
        if (i + 1 == n || split[i + 1]) {
            list[n_list++] = (str){ t + from, i + 1 - from };
            from = i + 1;
        }
    return n_list;
}

/* Every byte that may end or split a word. */
static bytes16 western_special(bytes16 v)
{
    bytes16 plain = bytes_letter(v) | bytes_digit(v) | bytes_equal(v, '\'') | bytes_within(v, 0x80, 0x80);
    return ~plain | bytes_maybe_space(v);
}

struct run { /* without white space or CUT characters, so far */
    size_t start, n_points, last_point;
    bool number_dash;
};

/* The substitutions that 13a and zh share, and the split at white space: the words are slices of the text, which must
 * be padded and is modified.  `framed`: the text is treated as if it had spaces around it.  `possessive`: a final 's is
 * a separate word, as in Tercom. */
static inline __attribute__((always_inline)) struct words cut_western(str text, bool framed, bool possessive,
                                                                      struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n + 2);
    const char *t = text.s;
    uint8_t *split = NULL;
    struct run r = { 0 };
    size_t n = 0;

    ((char *)text.s)[text.n] = ' ';
    for (size_t block = 0; block <= text.n; block += 64) {
        uint64_t special = bytes_mask(t + block, western_special) & bytes_first(text.n + 1 - block);
        for (; special; special &= special - 1) {
            size_t at = block + (size_t)__builtin_ctzll(special), next = at + 1, end = at;
            uint8_t kind = kind_of(t[at]);
            if (kind & (POINT | DASH)) {
                r.n_points += kind == POINT;
                r.last_point = kind == POINT ? at : r.last_point;
                r.number_dash |= kind == DASH && at > r.start && kind_of(t[at - 1]) == DIGIT;
                continue;
            }
            if (!(kind & (CUT | SPACE)) && (kind != MAYBE_SPACE || !text_space_at(text, at, &next)))
                continue;
            if (possessive && end - r.start >= 2 && memcmp(t + end - 2, "'s", 2) == 0 && (kind == CUT || t[at] == ' '))
                end -= 2;
            if (r.n_points == 0 && !r.number_dash) {
                list[n] = (str){ t + r.start, end - r.start };
                n += end > r.start;
            } else if (r.n_points == 1 && !r.number_dash && r.last_point + 1 == end && end > r.start + 1 &&
                       (framed || at < text.n)) { /* one at the end is always split off */
                list[n++] = (str){ t + r.start, end - 1 - r.start };
                list[n++] = (str){ t + end - 1, 1 };
            } else {
                if (!split)
                    split = arena_alloc_uninit(a, text.n + 2);
                n = cut_run(t + r.start, end - r.start, framed || r.start > 0, framed || at < text.n, list, n, split);
            }
            list[n] = (str){ t + end, 2 };
            n += end < at;
            list[n] = (str){ t + at, 1 };
            n += kind == CUT;
            r = (struct run){ .start = next };
        }
    }
    return (struct words){ list, NULL, n };
}

/* Line breaks and the four entities, each resolved once over the whole text, so
 * that &amp;lt; becomes <. */
static str plain_line(char *t, size_t n)
{
    n = substitute(t, n, S("\n"), S(" "));
    n = substitute(t, n, S("&quot;"), S("\""));
    n = substitute(t, n, S("&amp;"), S("&"));
    n = substitute(t, n, S("&lt;"), S("<"));
    n = substitute(t, n, S("&gt;"), S(">"));
    return (str){ t, n };
}

static bytes16 entity_or_break(bytes16 v)
{
    return bytes_equal(v, '&') | bytes_equal(v, '<') | bytes_equal(v, '\n');
}

static bool has_entity_or_break(str text)
{
    uint64_t any = 0;
    for (size_t block = 0; block < text.n; block += 64)
        any |= bytes_mask(text.s + block, entity_or_break) & bytes_first(text.n - block);
    return any;
}

static struct words tokenize_13a(str text, struct arena *a)
{
    text = padded_copy(a, text);
    if (has_entity_or_break(text)) {
        char *t = (char *)text.s;
        size_t n = substitute(t, text.n, S("<skipped>"), S(""));
        text = plain_line(t, substitute(t, n, S("-\n"), S("")));
    }
    return cut_western(text, true, false, a);
}

/* Code points that sacreBLEU treats as Chinese.  The last two rows reproduce its error: Python reads a five-digit
 * escape as four digits and a digit, so that quotes, dashes and arrows are split off and real Extension B characters
 * are not. */
static bool is_chinese(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x3400, 0x4DB5 }, { 0x4E00, 0x9FBB }, { 0xF900, 0xFA2D }, { 0xFA30, 0xFA6A }, { 0xFA70, 0xFAD9 },
        { 0xFF00, 0xFFEF }, { 0x2E80, 0x2EFF }, { 0x3000, 0x303F }, { 0x31C0, 0x31EF }, { 0x2F00, 0x2FDF },
        { 0x2FF0, 0x2FFF }, { 0x3100, 0x312F }, { 0x31A0, 0x31BF }, { 0xFE10, 0xFE1F }, { 0xFE30, 0xFE4F },
        { 0x2600, 0x26FF }, { 0x2700, 0x27BF }, { 0x3200, 0x32FF }, { 0x3300, 0x33FF }, { 0x2001, 0x2A6D },
        { 0x2F81, 0x2FA1 },
    };
    for (size_t i = 0; c >= 0x2001 && i < COUNT_OF(ranges); i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

static struct words tokenize_zh(str text, struct arena *a)
{
    text = text_strip(text);
    char *b = arena_alloc_uninit(a, 2 * text.n + TEXT_PADDING); /* such a character has at least two bytes */
    size_t n = 0;

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        bool cut = is_chinese(utf8_next(text, &at));
        if (cut)
            b[n++] = ' ';
        memcpy(b + n, text.s + from, at - from);
        n += at - from;
        if (cut)
            b[n++] = ' ';
    }
    return cut_western((str){ b, n }, false, false, a);
}

/* ---- intl: by Unicode category ---- */

/* First letter of the Unicode category; ASCII, the most frequent case, has its own table. */
static char kind(uint32_t c)
{
    static const char ascii[] =
        "CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCZPPPSPPPPPPSPPPPNNNNNNNNNNPPSSSPPLLLLLLLLLLLLLLLLLLLLLLLLLL"
        "PPPSPSLLLLLLLLLLLLLLLLLLLLLLLLLLPSPSC";
    _Static_assert(sizeof ascii == 129, "one letter per character");
    return c < 0x80 ? ascii[c] : unicode_category(c)[0];
}

static bytes16 not_letter_or_digit(bytes16 v)
{
    return ~(bytes_letter(v) | bytes_digit(v));
}

/* An invalid byte counts as U+FFFD, a symbol. */
static const char replacement[TEXT_PADDING] = "\xEF\xBF\xBD";

struct intl_unit { /* a character of a run */
    const char *s;
    uint8_t n, kind, split; /* split: there is a space before it */
};

/* A run without white space that has punctuation or symbols:
 *
 *     (\P{N})(\p{P})  ->  \1 \2_        (\p{P})(\P{N})  ->  _\1 \2        (\p{S})  ->  _\1_
 */
static size_t cut_intl_run(str run, bool before, bool behind, str *list, size_t n_list, struct intl_unit *u)
{
    size_t n = 0;

    for (size_t at = 0; at < run.n; n++) {
        size_t from = at;
        uint32_t c = utf8_next(run, &at);
        bool stray = c == 0xFFFD && at == from + 1;
        u[n] = (struct intl_unit){ stray ? replacement : run.s + from, (uint8_t)(stray ? 3 : at - from),
                                   (uint8_t)kind(c), 0 };
    }
    u[n].split = 0;
    for (size_t i = before ? 0 : 1; i < n;) {
        bool match = u[i].kind == 'P' && (i == 0 || u[i - 1].kind != 'N');
        u[i].split |= match;
        u[i + 1].split |= match;
        i += match ? 2 : 1;
    }
    for (size_t i = 0; i < n; i++) {
        if (u[i].kind != 'P')
            continue;
        if (u[i + 1].split || (i + 1 == n && behind)) {
            u[i].split = u[i + 1].split = 1;
        } else if (i + 1 < n && u[i + 1].kind != 'N') {
            u[i].split = u[i + 1].split = 1;
            i++;
        }
    }
    for (size_t i = 0; i < n; i++)
        if (u[i].kind == 'S')
            u[i].split = u[i + 1].split = 1;
    for (size_t i = 0; i < n; i++)
        if (i == 0 || u[i].split)
            list[n_list++] = (str){ u[i].s, u[i].n };
        else
            list[n_list - 1].n += u[i].n;
    return n_list;
}

/* The words are slices of the text, which is padded. */
static struct words tokenize_intl(str text, struct arena *a)
{
    str *list = ARENA_UNINIT(a, str, text.n + 2);
    struct intl_unit *units = NULL;
    size_t n = 0, start = 0, behind = 0, n_odd = 0; /* n_odd: punctuation and symbols of the run */
    char last = 0;                                  /* kind of its last special character */

    ((char *)text.s)[text.n] = ' ';
    for (size_t block = 0; block <= text.n; block += 64) {
        uint64_t special = bytes_mask(text.s + block, not_letter_or_digit) & bytes_first(text.n + 1 - block);
        for (; special; special &= special - 1) {
            size_t at = block + (size_t)__builtin_ctzll(special);
            if (at < behind) /* in the middle of a character */
                continue;
            uint32_t c = (unsigned char)text.s[at];
            size_t from = behind;
            behind = at + 1;
            if (c >= 0x80) {
                behind = at;
                c = utf8_next(text, &behind);
            }
            if (c >= 0x80 ? !unicode_is_space(c) : !(kind_of((char)c) & SPACE)) {
                last = kind(c);
                n_odd += last == 'P' || last == 'S';
                continue;
            }
            if (n_odd == 0) {
                list[n] = (str){ text.s + start, at - start };
                n += at > start;
            } else if (n_odd == 1 && last == 'P' && from == at && kind_of(text.s[at - 1]) && at > start + 1 &&
                       at < text.n) { /* an ASCII one at the end, before white space, is always split off */
                list[n++] = (str){ text.s + start, at - 1 - start };
                list[n++] = (str){ text.s + at - 1, 1 };
            } else {
                if (!units)
                    units = ARENA_UNINIT(a, struct intl_unit, text.n + 2);
                n = cut_intl_run((str){ text.s + start, at - start }, start > 0, at < text.n, list, n, units);
            }
            start = behind;
            n_odd = 0;
        }
    }
    return (struct words){ list, NULL, n };
}

struct words words_bleu(str text, str tokenizer, bool lowercase, struct arena *a)
{
    text = text_rstrip(lowercase ? text_lower_fast(a, text) : text);
    if (str_is(tokenizer, "13a"))
        return tokenize_13a(text, a);
    if (str_is(tokenizer, "intl"))
        return tokenize_intl(padded_copy(a, text), a);
    if (str_is(tokenizer, "zh"))
        return tokenize_zh(text, a);
    return str_is(tokenizer, "char") ? words_characters(text, a) : words_split(text, a);
}

/* ---- Tercom ---- */

static bool in_ranges(uint32_t c, const uint32_t (*ranges)[2], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1])
            return true;
    return false;
}

static bool asian_punctuation(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x3001, 0x3002 }, { 0x3008, 0x3011 }, { 0x3014, 0x301F }, { 0x30FB, 0x30FB },
        { 0xFF01, 0xFF02 }, { 0xFF08, 0xFF09 }, { 0xFF0C, 0xFF0C }, { 0xFF0E, 0xFF0E },
        { 0xFF1A, 0xFF1B }, { 0xFF1F, 0xFF1F }, { 0xFF61, 0xFF65 },
    };
    return c >= 0x3001 && in_ranges(c, ranges, COUNT_OF(ranges));
}

/* 3200-3F22 as in sacreBLEU, where 32FF was meant. */
static bool asian_word(uint32_t c)
{
    static const uint32_t ranges[][2] = {
        { 0x4E00, 0x9FFF }, { 0x3400, 0x4DBF }, { 0x31C0, 0x31EF }, { 0x2E80, 0x2EFF },
        { 0x3300, 0x33FF }, { 0xF900, 0xFAFF }, { 0xFE30, 0xFE4F }, { 0x3200, 0x3F22 },
    };
    return c >= 0x2E80 && (in_ranges(c, ranges, COUNT_OF(ranges)) || asian_punctuation(c));
}

static struct words split_asian(struct words w, size_t max, struct arena *a)
{
    str *list = ARENA_NEW(a, str, max + 1);
    size_t n = 0;

    for (size_t i = 0; i < w.n; i++) {
        str word = w.text[i];
        size_t start = 0;
        for (size_t at = 0; at < word.n;) {
            size_t from = at;
            if (!asian_word(utf8_next(word, &at)))
                continue;
            if (from > start)
                list[n++] = str_slice(word, start, from);
            list[n++] = str_slice(word, from, at);
            start = at;
        }
        if (word.n > start)
            list[n++] = str_slice(word, start, word.n);
    }
    return (struct words){ list, NULL, n };
}

static struct words without_punctuation(struct words w, bool asian, struct arena *a)
{
    str *list = ARENA_NEW(a, str, w.n);
    size_t n = 0;

    for (size_t i = 0; i < w.n; i++) {
        str word = w.text[i];
        char *kept = arena_alloc_uninit(a, word.n + TEXT_PADDING);
        size_t length = 0;
        for (size_t at = 0; at < word.n;) {
            size_t from = at;
            uint32_t c = utf8_next(word, &at);
            if ((c < 0x80 && c && strchr(".,?:;!\"()", (int)c)) || (asian && asian_punctuation(c)))
                continue;
            memcpy(kept + length, word.s + from, at - from);
            length += at - from;
        }
        if (length)
            list[n++] = (str){ kept, length };
    }
    return (struct words){ list, NULL, n };
}

struct words words_ter(str text, const struct ter_tokens *how, struct arena *a)
{
    struct words w;

    text = text_rstrip(text);
    if (!how->case_sensitive)
        text = text_lower_fast(a, text);
    if (how->normalized && text.n) {
        text = padded_copy(a, text);
        char *t = (char *)text.s;
        w = cut_western(plain_line(t, substitute(t, text.n, S("\n-"), S(""))), true, true, a);
        if (how->asian)
            w = split_asian(w, text.n, a);
    } else {
        w = words_split(text, a);
    }
    return how->no_punct ? without_punctuation(w, how->asian, a) : w;
}
