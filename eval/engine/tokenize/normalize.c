/*
 * normalize.c -- text normalization before pre-tokenization, one row per normalizer of tokenizer.json.
 *
 * Equals the tokenizers library (0.2x) on valid UTF-8.  No step may grow a text
 * beyond MAX_GROWTH times its size and a megabyte.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

enum { MAX_GROWTH = 16 };

static void add_char(struct strbuf *b, uint32_t c)
{
    char bytes[4];
    strbuf_add(b, (str){ bytes, utf8_encode(c, bytes) });
}

static str strbuf_take(struct strbuf *b, struct arena *a)
{
    str out = arena_str(a, strbuf_str(b));
    strbuf_release(b);
    return out;
}

/* --- literal and pattern -------------------------------------------------- */

bool replace_all(const struct step *s, str text, str *out, struct arena *a, struct err *e)
{
    struct strbuf b = { .max = MAX_GROWTH * text.n + (1 << 20) };
    struct regex_match m;
    struct err why = { 0 };
    size_t at = 0, last = SIZE_MAX; /* the end of the last match */

    while (at < text.n || (s->regex && at == text.n)) { /* a pattern may match nothing, also at the end */
        size_t from = SIZE_MAX, to = 0;
        if (!s->regex) {
            from = str_search(str_slice(text, at, text.n), s->pattern);
            from = from == SIZE_MAX ? from : from + at;
            to = from + s->pattern.n;
        } else if (regex_find_valid(s->regex, text, at, &m, &why)) {
            from = m.start;
            to = m.end;
        } else if (why.code) {
            strbuf_release(&b);
            *e = why;
            return err_wrap(e, "tokenizer: Replace");
        }
        if (from == SIZE_MAX)
            break;
        strbuf_add(&b, str_slice(text, at, from));
        at = to;
        if (to > from || from != last) /* an empty match right behind another match is none */
            strbuf_add(&b, s->content);
        else if (to < text.n) {
            utf8_next(text, &at);
            strbuf_add(&b, str_slice(text, to, at));
        } else
            break;
        last = to;
    }
    strbuf_add(&b, str_slice(text, at, text.n));
    bool full = b.full;
    *out = strbuf_take(&b, a);
    return !full || err_set(e, ERR_PARSE,
                            "tokenizer: normalizer Replace: the text becomes too long (found more than"
                            " %d times its size)",
                            MAX_GROWTH);
}

/* True if the first match is at the beginning and is not empty. */
static bool matches_start(const struct step *s, str text)
{
    struct regex_match m;
    struct err ignored = { 0 };

    if (!s->regex)
        return s->pattern.n > 0 && str_starts(text, s->pattern);
    return regex_find_valid(s->regex, text, 0, &m, &ignored) && m.start == 0 && m.end > 0;
}

static bool replace(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    if (!replace_all(s, text, out, enc->scratch, e))
        return false;
    enc->moved = enc->moved || (s->content.n == 0 && out->n < text.n && matches_start(s, text));
    return true;
}

static bool prepend(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    (void)e;
    *out = text;
    if (text.n && !enc->continued)
        *out = concat(enc->scratch, s->content, text);
    return true;
}

static bool parse_prepend(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    s->content = arena_str(a, json_as_string(json_get(v, "prepend")));
    return s->content.n <= MAX_TOKEN_BYTES || err_set(e, ERR_PARSE, "prepend is too long");
}

/* --- Unicode -------------------------------------------------------------- */

static bool unicode_form(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    (void)e;
    *out = text_normalize(enc->scratch, text, s->kind->type);
    return true;
}

/* Character by character, as Rust's char::to_lowercase: no final sigma. */
static bool lowercase(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    struct strbuf b = { 0 };

    (void)s;
    (void)e;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        if (c == 0x130)
            strbuf_add(&b, S("i\xCC\x87"));
        else
            add_char(&b, unicode_lower(c));
    }
    *out = strbuf_take(&b, enc->scratch);
    return true;
}

static str without_marks(struct encoder *enc, str text, bool only_nonspacing)
{
    struct strbuf b = { 0 };

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        const char *k = c < 0x80 ? "L" : unicode_category(c);
        if (!(k[0] == 'M' && (k[1] == 'n' || !only_nonspacing)))
            add_char(&b, c);
        else
            enc->moved = enc->moved || b.n == 0;
    }
    return strbuf_take(&b, enc->scratch);
}

static bool strip_accents(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    (void)s;
    (void)e;
    *out = without_marks(enc, text, false);
    return true;
}

static bool is_cjk(uint32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
           (c >= 0x2A700 && c <= 0x2B73F) || (c >= 0x2B740 && c <= 0x2B81F) || (c >= 0x2B920 && c <= 0x2CEAF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

static str bert_clean(struct encoder *enc, str text, unsigned flags)
{
    struct strbuf b = { 0 };

    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        bool line = c == '\t' || c == '\n' || c == '\r', cjk = (flags & NORMALIZE_CHINESE) && is_cjk(c);
        if ((flags & NORMALIZE_CLEAN) && (c == 0 || c == 0xFFFD || (!line && unicode_category(c)[0] == 'C'))) {
            enc->moved = enc->moved || b.n == 0;
            continue;
        }
        if (cjk)
            strbuf_add_char(&b, ' ');
        add_char(&b, (flags & NORMALIZE_CLEAN) && is_white_space(c) ? ' ' : c);
        if (cjk)
            strbuf_add_char(&b, ' ');
    }
    return strbuf_take(&b, enc->scratch);
}

static bool bert(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    if (s->flags & (NORMALIZE_CLEAN | NORMALIZE_CHINESE))
        text = bert_clean(enc, text, s->flags);
    if (s->flags & NORMALIZE_STRIP)
        text = without_marks(enc, text_normalize(enc->scratch, text, "NFD"), true);
    *out = text;
    return !(s->flags & NORMALIZE_LOWER) || lowercase(s, enc, text, out, e);
}

static bool parse_bert(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    const struct json *strip = json_get(v, "strip_accents");
    struct {
        const char *key;
        unsigned bit;
    } const keys[] = { { "clean_text", NORMALIZE_CLEAN },
                       { "handle_chinese_chars", NORMALIZE_CHINESE },
                       { "lowercase", NORMALIZE_LOWER } };
    (void)a;
    (void)e;
    for (size_t i = 0; i < COUNT_OF(keys); i++) /* all default to true */
        s->flags |= !json_get(v, keys[i].key) || json_bool(json_get(v, keys[i].key)) ? keys[i].bit : 0;
    bool on = json_kind(strip) == JSON_BOOL_KIND ? json_bool(strip) : (s->flags & NORMALIZE_LOWER) != 0;
    s->flags |= on ? NORMALIZE_STRIP : 0;
    return true;
}

/* --- the rest ------------------------------------------------------------- */

static bool strip(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    size_t from = 0, to = text.n, solid = 0;

    (void)e;
    for (size_t at = 0; (s->flags & 1) && at < text.n; from = at)
        if (!is_white_space(utf8_next(text, &at)))
            break;
    for (size_t at = from; at < text.n;)
        if (!is_white_space(utf8_next(text, &at)))
            solid = at;
    if (s->flags & 2)
        to = solid > from ? solid : from;
    enc->moved = enc->moved || from > 0;
    *out = str_slice(text, from, to);
    return true;
}

static bool parse_strip(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    (void)a;
    (void)e;
    s->flags = (json_bool(json_get(v, "strip_left")) ? 1u : 0) | (json_bool(json_get(v, "strip_right")) ? 2u : 0);
    return true;
}

/* Each byte as its printable character. */
static bool byte_level(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    struct strbuf b = { 0 };

    (void)s;
    (void)e;
    for (size_t i = 0; i < text.n; i++)
        add_char(&b, bpe_byte_char((unsigned char)text.s[i]));
    *out = strbuf_take(&b, enc->scratch);
    return true;
}

/* Removes control characters and turns unusual white space into spaces (SentencePiece's nmt_nfkc rules). */
static bool nmt(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    struct strbuf b = { 0 };

    (void)s;
    (void)e;
    for (size_t at = 0; at < text.n;) {
        uint32_t c = utf8_next(text, &at);
        bool gone = (c >= 1 && c <= 8) || c == 0xB || (c >= 0xE && c <= 0x1F) || c == 0x7F || c == 0x8F || c == 0x9F;
        bool blank = c == 9 || c == 0xA || c == 0xC || c == 0xD || c == 0x1680 || (c >= 0x200B && c <= 0x200F) ||
                     c == 0x2028 || c == 0x2029 || c == 0x2581 || c == 0xFEFF || c == 0xFFFD;
        if (!gone)
            add_char(&b, blank ? ' ' : c);
        enc->moved = enc->moved || b.n == 0;
    }
    *out = strbuf_take(&b, enc->scratch);
    return true;
}

static bool precompiled(const struct step *s, struct encoder *enc, str text, str *out, struct err *e)
{
    (void)e;
    *out = s->map ? charsmap_apply(s->map, text, enc->scratch) : text;
    return true;
}

bool normalize(struct encoder *enc, str text, str *out, struct err *e)
{
    const struct steps *steps = &enc->t->normalizers;

    *out = text;
    enc->moved = false;
    for (size_t i = 0; i < steps->n; i++)
        if (!steps->list[i].kind->normalize(&steps->list[i], enc, *out, out, e))
            return false;
    return true;
}

const struct step_kind normalizer_kinds[] = {
    { .type = "NFC", .normalize = unicode_form },
    { .type = "NFD", .normalize = unicode_form },
    { .type = "NFKC", .normalize = unicode_form },
    { .type = "NFKD", .normalize = unicode_form },
    { .type = "Lowercase", .normalize = lowercase },
    { .type = "StripAccents", .normalize = strip_accents },
    { .type = "Strip", .normalize = strip, .parse = parse_strip },
    { .type = "BertNormalizer", .normalize = bert, .parse = parse_bert },
    { .type = "Prepend", .normalize = prepend, .parse = parse_prepend },
    { .type = "Replace", .normalize = replace, .parse = parse_pattern },
    { .type = "ByteLevel", .normalize = byte_level },
    { .type = "Nmt", .normalize = nmt },
    { .type = "Precompiled", .normalize = precompiled, .parse = parse_precompiled },
    { 0 },
};
