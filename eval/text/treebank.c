/*
 * treebank.c -- see treebank.h.  A chain of substitutions in the tradition of
 * Robert MacIntyre's tokenizer.sed for the Penn Treebank, in the order and with
 * the additions (typographic quotes, clitics, runs of points) of NLTK 3.8's
 * NLTKWordTokenizer.  Each runs over the whole text before the next, so their order is part of the specification.
 */
#include "eval/text/treebank.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/regex.h"
#include "eval/base/text.h"

struct step {
    const char *pattern;
    const char *by;    /* \1 \2 \3 are groups, \0 the whole match    */
    const char *needs; /* can match only if the text holds one of these bytes  */
    unsigned flags;
};

static const struct step steps[] = {
    /* opening quotes */
    { "([\u00AB\u201C\u2018\u201E]|`+)", " \\1 ", "\xC2\xE2`", 0 },
    { "^\"", "``", "\"", 0 },
    { "(``)", " \\1 ", "`", 0 },
    { "([ (\\[{<])(\"|'{2})", "\\1 `` ", "\"'", 0 },
    { "(')(?!re|ve|ll|m|t|s|d|n)(\\w)\\b", "\\1 \\2", "'", REGEX_CASELESS },
    /* punctuation */
    { "([^.])(\\.)([\\])}>\"'\u00BB\u201D\u2019 ]*)\\s*$", "\\1 \\2 \\3 ", ".", REGEX_DOTALL },
    { "([:,])([^\\d])", " \\1 \\2", ":,", REGEX_DOTALL },
    { "([:,])$", " \\1 ", ":,", 0 },
    { "\\.{2,}", " \\0 ", ".", 0 },
    { "[;@#$%&]", " \\0 ", ";@#$%&", 0 },
    { "([^.])(\\.)([\\])}>\"']*)\\s*$", "\\1 \\2\\3 ", ".", REGEX_DOTALL },
    { "[?!]", " \\0 ", "?!", 0 },
    { "([^'])' ", "\\1 ' ", "'", REGEX_DOTALL },
    { "[*]", " \\0 ", "*", 0 },
    { "[\\]\\[(){}<>]", " \\0 ", "][(){}<>", 0 },
    { "--", " -- ", "-", 0 },
    { NULL, NULL, NULL, 0 }, /* here the text gets a space at both ends */
    /* closing quotes and clitics */
    { "([\u00BB\u201D\u2019])", " \\1 ", "\xC2\xE2", 0 },
    { "''", " '' ", "'", 0 },
    { "\"", " '' ", "\"", 0 },
    { "([^' ])('[sS]|'[mM]|'[dD]|') ", "\\1 \\2 ", "'", REGEX_DOTALL },
    { "([^' ])('ll|'LL|'re|'RE|'ve|'VE|n't|N'T) ", "\\1 \\2 ", "'", REGEX_DOTALL },
    /* words that are two */
    { "\\b(can)(not)\\b", " \\1 \\2 ", "cC", REGEX_CASELESS },
    { "\\b(d)('ye)\\b", " \\1 \\2 ", "'", REGEX_CASELESS },
    { "\\b(gim)(me)\\b", " \\1 \\2 ", "gG", REGEX_CASELESS },
    { "\\b(gon)(na)\\b", " \\1 \\2 ", "gG", REGEX_CASELESS },
    { "\\b(got)(ta)\\b", " \\1 \\2 ", "gG", REGEX_CASELESS },
    { "\\b(lem)(me)\\b", " \\1 \\2 ", "lL", REGEX_CASELESS },
    { "\\b(more)('n)\\b", " \\1 \\2 ", "'", REGEX_CASELESS },
    { "\\b(wan)(na)(?=\\s)", " \\1 \\2 ", "wW", REGEX_CASELESS },
    { " ('t)(is)\\b", " \\1 \\2 ", "'", REGEX_CASELESS },
    { " ('t)(was)\\b", " \\1 \\2 ", "'", REGEX_CASELESS },
};

struct treebank {
    struct regex *steps[COUNT_OF(steps)];
};

struct treebank *treebank_open(struct err *e)
{
    struct treebank *t = xcalloc(1, sizeof *t);

    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        if (!steps[i].pattern)
            continue;
        t->steps[i] = regex_open(str_from(steps[i].pattern), steps[i].flags, e);
        if (!t->steps[i]) {
            treebank_close(t);
            return NULL;
        }
    }
    return t;
}

void treebank_close(struct treebank *t)
{
    for (size_t i = 0; t && i < COUNT_OF(steps); i++)
        regex_close(t->steps[i]);
    free(t);
}

static bool has_any(str text, const char *bytes)
{
    for (; *bytes; bytes++)
        if (text.n && memchr(text.s, *bytes, text.n))
            return true;
    return false;
}

static void add_template(struct strbuf *out, const char *by, const struct regex_match *m)
{
    for (; *by; by++) {
        if (*by != '\\') {
            strbuf_add_char(out, *by);
            continue;
        }
        by++;
        size_t g = (size_t)(*by - '0');
        if (g < m->n_groups && m->group[g].n)
            strbuf_add(out, m->group[g]);
    }
}

static str substitute(const struct regex *r, const char *by, str text, struct strbuf *out, struct arena *a)
{
    struct regex_match m;
    struct err e = { 0 };
    size_t at = 0;

    strbuf_reset(out);
    while (at <= text.n && regex_find_valid(r, text, at, &m, &e) && m.end > m.start) {
        strbuf_add(out, str_slice(text, at, m.start));
        add_template(out, by, &m);
        at = m.end;
    }
    if (at == 0)
        return text;
    strbuf_add(out, str_slice(text, at, text.n));
    return arena_str(a, strbuf_str(out));
}

/* Invalid bytes become U+FFFD: the patterns need valid text. */
static str valid_text(str text, struct arena *a)
{
    if (utf8_valid(text, NULL))
        return text;
    char *out = arena_alloc(a, 3 * text.n + 4);
    size_t n = 0;
    for (size_t at = 0; at < text.n;)
        n += utf8_encode(utf8_next(text, &at), out + n);
    return (str){ out, n };
}

struct words treebank_words(const struct treebank *t, str text, struct arena *a)
{
    struct strbuf out = { 0 };

    text = valid_text(text, a);
    for (size_t i = 0; i < COUNT_OF(steps); i++) {
        if (!steps[i].pattern)
            text = arena_printf(a, " " STR_FMT " ", STR_ARG(text));
        else if (has_any(text, steps[i].needs))
            text = substitute(t->steps[i], steps[i].by, text, &out, a);
    }
    strbuf_release(&out);
    return words_split(text, a);
}
