/*
 * split.c -- pre-tokenizers, which split text for the model; one row for each of
 * tokenizer.json.
 *
 * Each step passes its pieces to the next one immediately, so that no list of
 * pieces is kept; after the last step comes the model.  `at_start` marks a piece at
 * the start of the whole text: prefix rules depend on it.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

bool split_next(struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    const struct steps *steps = &enc->t->splitters;

    if (piece.n == 0)
        return true;
    if (number == steps->n)
        return enc->t->model->encode(enc, piece, e);
    const struct step *s = &steps->list[number];
    return s->kind->split(s, enc, number, piece, at_start, e);
}

/* --- matches and split behaviors ------------------------------------------ */

/* Joins neighbouring matches and gaps to pieces, by the step's behavior. */
struct piece_builder {
    const struct step *s;
    struct encoder *enc;
    size_t number;
    str text;
    bool at_start;
    size_t from, to; /* the piece being built */
    bool open, last_matched;
};

static bool emit_piece(struct piece_builder *c, size_t from, size_t to, struct err *e)
{
    return split_next(c->enc, c->number + 1, str_slice(c->text, from, to), c->at_start && from == 0, e);
}

static bool flush(struct piece_builder *c, struct err *e)
{
    bool ok = !c->open || emit_piece(c, c->from, c->to, e);
    c->open = false;
    return ok;
}

/* True if [from, to) belongs to the piece before it. */
static bool extends_piece(const struct piece_builder *c, bool matched)
{
    switch (c->s->behavior) {
    case SPLIT_WITH_PREVIOUS:
        return matched && !c->last_matched;
    case SPLIT_WITH_NEXT:
        return !matched && c->last_matched;
    case SPLIT_CONTIGUOUS:
        return matched == c->last_matched;
    case SPLIT_REMOVED:
    case SPLIT_ISOLATED:
        break;
    }
    return false;
}

static bool add_span(struct piece_builder *c, size_t from, size_t to, bool matched, struct err *e)
{
    if (from == to)
        return true;
    matched = matched != c->s->invert;
    if (c->s->behavior == SPLIT_REMOVED && matched)
        return true;
    if (c->open && extends_piece(c, matched)) {
        c->to = to;
    } else {
        if (!flush(c, e))
            return false;
        c->from = from;
        c->to = to;
        c->open = true;
    }
    c->last_matched = matched;
    return true;
}

/* The first match at or after `at`; false with e->code set if the search failed. */
static bool find(const struct step *s, str text, size_t at, size_t *from, size_t *to, struct err *why)
{
    struct regex_match m;

    if (s->regex) {
        if (!regex_find_valid(s->regex, text, at, &m, why))
            return false;
        *from = m.start;
        *to = m.end;
        return true;
    }
    size_t found = str_search(str_slice(text, at, text.n), s->pattern);
    *from = at + found;
    *to = *from + s->pattern.n;
    return found != SIZE_MAX;
}

bool split_by_pattern(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    struct piece_builder c = { .s = s, .enc = enc, .number = number, .text = piece, .at_start = at_start };
    struct err why = { 0 };
    size_t at = 0, from, to;

    for (size_t search = 0; search < piece.n && find(s, piece, search, &from, &to, &why);) {
        enc->steps += to - search + 1;
        if (!add_span(&c, at, from, false, e) || !add_span(&c, from, to, true, e))
            return false;
        at = search = to;
        if (from == to && search < piece.n) /* an empty match splits; the next search starts after one character */
            utf8_next(piece, &search);
    }
    if (why.code) {
        *e = why;
        return err_wrap(e, "tokenizer: pre_tokenizer");
    }
    return add_span(&c, at, piece.n, false, e) && flush(&c, e);
}

typedef bool char_class(const struct step *s, uint32_t c);

/* Each character of the class is one match. */
static bool split_by_class(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                           char_class *in_class, struct err *e)
{
    struct piece_builder c = { .s = s, .enc = enc, .number = number, .text = piece, .at_start = at_start };
    size_t gap = 0;

    for (size_t at = 0; at < piece.n;) {
        size_t from = at;
        if (!in_class(s, utf8_next(piece, &at)))
            continue;
        if (!add_span(&c, gap, from, false, e) || !add_span(&c, from, at, true, e))
            return false;
        gap = at;
    }
    return add_span(&c, gap, piece.n, false, e) && flush(&c, e);
}

/* --- rows ----------------------------------------------------------------- */

static bool is_digit(const struct step *s, uint32_t c)
{
    (void)s;
    return c < 0x80 ? c >= '0' && c <= '9' : unicode_is_number(c);
}

static bool is_blank(const struct step *s, uint32_t c)
{
    (void)s;
    return is_white_space(c);
}

static bool is_punctuation(const struct step *s, uint32_t c)
{
    (void)s;
    if (c < 0x80)
        return (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return unicode_is_punctuation(c);
}

static bool is_delimiter(const struct step *s, uint32_t c)
{
    size_t at = 0;
    return s->pattern.n && c == utf8_next(s->pattern, &at);
}

static bool digits(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    return split_by_class(s, enc, number, piece, at_start, is_digit, e);
}

static bool blanks(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    return split_by_class(s, enc, number, piece, at_start, is_blank, e);
}

static bool punctuation(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                        struct err *e)
{
    return split_by_class(s, enc, number, piece, at_start, is_punctuation, e);
}

static bool delimiter(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    return split_by_class(s, enc, number, piece, at_start, is_delimiter, e);
}

/* Words and runs of other characters; white space is removed. */
static bool whitespace(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                       struct err *e)
{
    struct piece_builder c = { .s = s, .enc = enc, .number = number, .text = piece, .at_start = at_start };
    size_t from = 0;
    int before = 0;

    for (size_t at = 0; at < piece.n;) {
        size_t here = at;
        uint32_t ch = utf8_next(piece, &at);
        int now = is_white_space(ch) ? 0 : is_word_char(ch) ? 1 : 2;
        if (now == before)
            continue;
        if (before && !emit_piece(&c, from, here, e))
            return false;
        from = here;
        before = now;
    }
    return !before || emit_piece(&c, from, piece.n, e);
}

static bool bert(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    struct piece_builder c = { .s = s, .enc = enc, .number = number, .text = piece, .at_start = at_start };
    size_t from = 0;

    for (size_t at = 0; at < piece.n;) {
        size_t here = at;
        uint32_t ch = utf8_next(piece, &at);
        bool blank = is_white_space(ch);
        if (!blank && !is_punctuation(s, ch))
            continue;
        if (!emit_piece(&c, from, here, e) || (!blank && !emit_piece(&c, here, at, e)))
            return false;
        from = at;
    }
    return emit_piece(&c, from, piece.n, e);
}

static bool parse_digits(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    (void)a;
    (void)e;
    s->behavior = json_bool(json_get(v, "individual_digits")) ? SPLIT_ISOLATED : SPLIT_CONTIGUOUS;
    return true;
}

static bool parse_behavior(struct step *s, const struct json *v, struct err *e)
{
    static const char *const names[] = { "Removed", "Isolated", "MergedWithPrevious", "MergedWithNext", "Contiguous" };
    str name = json_as_string(v);

    s->behavior = SPLIT_ISOLATED;
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(name, names[i])) {
            s->behavior = (enum split_behavior)i;
            return true;
        }
    return v == NULL || err_set(e, ERR_PARSE,
                                "unknown behavior (found \"" STR_FMT "\", expected Removed, Isolated,"
                                " MergedWithPrevious, MergedWithNext or Contiguous)",
                                STR_ARG(name));
}

static bool parse_punctuation(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    (void)a;
    return parse_behavior(s, json_get(v, "behavior"), e);
}

static bool parse_delimiter(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    s->pattern = arena_str(a, json_as_string(json_get(v, "delimiter")));
    return s->pattern.n > 0 || err_set(e, ERR_PARSE, "delimiter is empty (expected one character)");
}

static bool parse_split(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    s->invert = json_bool(json_get(v, "invert"));
    if (!json_get(v, "behavior")) /* Punctuation has a default, Split has none */
        return err_set(e, ERR_PARSE, "no behavior (expected Removed, Isolated or another one)");
    return parse_behavior(s, json_get(v, "behavior"), e) && parse_pattern(s, v, a, e);
}

/* --- Metaspace and ByteLevel ---------------------------------------------- */

static bool metaspace(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start, struct err *e)
{
    struct strbuf b = { 0 };

    for (size_t i = 0; i < piece.n; i++)
        if (piece.s[i] == ' ')
            strbuf_add(&b, s->pattern);
        else
            strbuf_add_char(&b, piece.s[i]);
    bool wanted = s->scheme == PREPEND_ALWAYS ? !enc->continued : s->scheme == PREPEND_FIRST && at_start;
    bool put = wanted && !str_starts(strbuf_str(&b), s->pattern);
    str text = concat(enc->scratch, put ? s->pattern : S(""), strbuf_str(&b));
    strbuf_release(&b);
    if (!(s->flags & 1))
        return split_next(enc, number + 1, text, at_start, e);
    return split_by_pattern(s, enc, number, text, at_start, e);
}

static bool parse_metaspace(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    static const char *const schemes[] = { "always", "first", "never" };
    const struct json *scheme = json_get(v, "prepend_scheme"), *old = json_get(v, "add_prefix_space"),
                      *split = json_get(v, "split");

    s->pattern = arena_str(a, json_as_string(json_get(v, "replacement")));
    s->behavior = SPLIT_WITH_NEXT;
    s->flags = !split || json_bool(split) ? 1 : 0;
    s->scheme = old && !json_bool(old) ? PREPEND_NEVER : PREPEND_ALWAYS;
    for (size_t i = 0; i < COUNT_OF(schemes); i++)
        if (str_is(json_as_string(scheme), schemes[i]))
            s->scheme = (enum prepend_scheme)i;
    return utf8_length(s->pattern) == 1 || err_set(e, ERR_PARSE, "replacement of Metaspace (expected one character)");
}

enum { BYTES_PREFIX = 1, BYTES_REGEX = 2 };

static bool byte_level(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                       struct err *e)
{
    if ((s->flags & BYTES_PREFIX) && piece.s[0] != ' ' && !enc->continued)
        piece = concat(enc->scratch, S(" "), piece);
    if (s->flags & BYTES_REGEX)
        return split_by_pattern(s, enc, number, piece, at_start, e);
    return split_next(enc, number + 1, piece, at_start, e);
}

static bool parse_byte_level(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    const struct json *regex = json_get(v, "use_regex");

    (void)a;
    s->flags = !json_get(v, "add_prefix_space") || json_bool(json_get(v, "add_prefix_space")) ? BYTES_PREFIX : 0;
    s->flags |= !regex || json_bool(regex) ? BYTES_REGEX : 0;
    s->behavior = SPLIT_ISOLATED;
    if (s->flags & BYTES_REGEX)
        s->regex = regex_open(str_from(pretokenizer_find(S("gpt-2"))->patterns[0]), 0, e);
    return !(s->flags & BYTES_REGEX) || s->regex;
}

bool byte_level_adds_space(const struct step *s)
{
    return s->flags & BYTES_PREFIX;
}

void byte_level_set_space(struct step *s, bool on)
{
    s->flags = on ? s->flags | BYTES_PREFIX : s->flags & ~(unsigned)BYTES_PREFIX;
}

struct step *splitter_alone(struct steps *s, const char *type)
{
    bool alone = s->n == 1 || (s->n == 2 && strcmp(s->list[1].kind->type, "spelled bytes") == 0);
    return alone && strcmp(s->list[0].kind->type, type) == 0 ? &s->list[0] : NULL;
}

/* Spells the pieces of ByteLevel in GPT-2's alphabet, for models that do not work on bytes. */
static bool spell_bytes(const struct step *s, struct encoder *enc, size_t number, str piece, bool at_start,
                        struct err *e)
{
    struct strbuf b = { 0 };

    (void)s;
    for (size_t i = 0; i < piece.n; i++) {
        char c[4];
        strbuf_add(&b, (str){ c, utf8_encode(bpe_byte_char((unsigned char)piece.s[i]), c) });
    }
    str spelled = arena_str(enc->scratch, strbuf_str(&b));
    strbuf_release(&b);
    return split_next(enc, number + 1, spelled, at_start, e);
}

const struct step_kind splitter_kinds[] = {
    { .type = "Split", .split = split_by_pattern, .parse = parse_split },
    { .type = "ByteLevel", .split = byte_level, .parse = parse_byte_level },
    { .type = "spelled bytes", .split = spell_bytes }, /* added after ByteLevel by from_json.c */
    { .type = "Metaspace", .split = metaspace, .parse = parse_metaspace },
    { .type = "Whitespace", .split = whitespace },
    { .type = "WhitespaceSplit", .split = blanks },
    { .type = "BertPreTokenizer", .split = bert },
    { .type = "Digits", .split = digits, .parse = parse_digits },
    { .type = "Punctuation", .split = punctuation, .parse = parse_punctuation },
    { .type = "CharDelimiterSplit", .split = delimiter, .parse = parse_delimiter },
    { 0 },
};
