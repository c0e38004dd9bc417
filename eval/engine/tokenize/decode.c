/*
 * decode.c -- converts token texts to text, one row for each decoder of
 * tokenizer.json.
 *
 * All decoders except two work on one token at a time, so every token has its own
 * bytes, which streaming needs.  ByteFallback keeps raw bytes, so that characters
 * cut across tokens are joined by concatenation; after Fuse, Strip sees the whole
 * text (in tokenizer_decode).
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "eval/engine/tokenize/internal.h"

static bool byte_level(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    (void)s;
    (void)first;
    (void)last;
    (void)e;
    *out = bpe_token_bytes(a, token);
    return true;
}

static bool byte_fallback(const struct step *s, str token, bool first, bool last, str *out, struct arena *a,
                          struct err *e)
{
    int byte = byte_token(token);
    char c = (char)byte;

    (void)s;
    (void)first;
    (void)last;
    (void)e;
    *out = byte >= 0 ? arena_str(a, (str){ &c, 1 }) : token;
    return true;
}

static bool metaspace(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    struct strbuf b = { 0 };

    (void)last;
    (void)e;
    for (size_t at = 0; at < token.n;) {
        if (!str_starts(str_slice(token, at, token.n), s->pattern)) {
            strbuf_add_char(&b, token.s[at++]);
            continue;
        }
        if (!first || s->scheme == PREPEND_NEVER)
            strbuf_add_char(&b, ' ');
        at += s->pattern.n;
    }
    *out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return true;
}

static bool parse_metaspace(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    return step_kind_find(splitter_kinds, S("Metaspace"))->parse(s, v, a, e);
}

static bool replace(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    (void)first;
    (void)last;
    return replace_all(s, token, out, a, e);
}

/* Strips characters at both ends of a token. */
static bool strip(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    (void)first;
    (void)last;
    (void)a;
    (void)e;
    for (int i = 0; i < s->start && str_starts(token, s->content); i++)
        token = str_slice(token, s->content.n, token.n);
    for (int i = 0; i < s->stop && str_ends(token, s->content); i++)
        token = str_slice(token, 0, token.n - s->content.n);
    *out = token;
    return true;
}

static bool parse_strip(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    int64_t start = json_int(json_get(v, "start")), stop = json_int(json_get(v, "stop"));

    s->content = arena_str(a, json_as_string(json_get(v, "content")));
    s->start = (int)start;
    s->stop = (int)stop;
    return (s->content.n && start >= 0 && stop >= 0 && start <= 1000 && stop <= 1000) ||
           err_set(e, ERR_PARSE, "Strip (expected a character and counts of 0 to 1000)");
}

static bool fuse(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    (void)s;
    (void)first;
    (void)last;
    (void)a;
    (void)e;
    *out = token;
    return true;
}

static str replace_text(str text, const char *from, const char *to, struct arena *a)
{
    struct step s = { .pattern = str_from(from), .content = str_from(to) };

    replace_all(&s, text, &text, a, NULL);
    return text;
}

static bool wordpiece(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    static const char *const clean[][2] = { { " .", "." },     { " ?", "?" },           { " !", "!" },
                                            { " ,", "," },     { " ' ", "'" },          { " n't", "n't" },
                                            { " 'm", "'m" },   { " do not", " don't" }, { " 's", "'s" },
                                            { " 've", "'ve" }, { " 're", "'re" } };
    (void)last;
    (void)e;
    if (!first && str_starts(token, s->content))
        token = str_slice(token, s->content.n, token.n);
    else if (!first)
        token = concat(a, S(" "), token);
    for (size_t i = 0; (s->flags & 1) && i < COUNT_OF(clean); i++)
        token = replace_text(token, clean[i][0], clean[i][1], a);
    *out = token;
    return true;
}

static bool parse_wordpiece(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    const struct json *clean = json_get(v, "cleanup");

    (void)e;
    s->content = arena_str(a, json_get(v, "prefix") ? json_as_string(json_get(v, "prefix")) : S("##"));
    s->flags = !clean || json_bool(clean) ? 1 : 0;
    return true;
}

/* The suffix that marks the end of a word becomes a space, except in the last token. */
static bool bpe(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    struct step r = { .pattern = s->content, .content = last ? S("") : S(" ") };

    (void)first;
    return replace_all(&r, token, out, a, e);
}

static bool parse_bpe(struct step *s, const struct json *v, struct arena *a, struct err *e)
{
    s->content = arena_str(a, json_get(v, "suffix") ? json_as_string(json_get(v, "suffix")) : S("</w>"));
    return s->content.n > 0 || err_set(e, ERR_PARSE, "suffix of BPEDecoder is empty");
}

/* Without a decoder, tokens are joined by spaces. */
static bool join(const struct step *s, str token, bool first, bool last, str *out, struct arena *a, struct err *e)
{
    (void)s;
    (void)last;
    (void)e;
    *out = first ? token : concat(a, S(" "), token);
    return true;
}

const struct step_kind decoder_kinds[] = {
    { .type = "ByteLevel", .decode = byte_level },
    { .type = "ByteFallback", .decode = byte_fallback },
    { .type = "Metaspace", .decode = metaspace, .parse = parse_metaspace },
    { .type = "Replace", .decode = replace, .parse = parse_pattern },
    { .type = "Strip", .decode = strip, .parse = parse_strip },
    { .type = "Fuse", .decode = fuse },
    { .type = "WordPiece", .decode = wordpiece, .parse = parse_wordpiece },
    { .type = "BPEDecoder", .decode = bpe, .parse = parse_bpe },
    { .type = "joined by blanks", .decode = join }, /* if the file has no decoder */
    { 0 },
};
