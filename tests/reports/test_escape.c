/*
 * test_escape.c -- untrusted text in LaTeX, HTML and Markdown: properties over the hostile strings, and a table of
 * expected output.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "templates/template.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

static str escaped(enum template_escape kind, str text, struct arena *a)
{
    struct strbuf b = { 0 };
    template_escape_text(kind, text, &b);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static const struct {
    const char *why;
    enum template_escape kind;
    const char *in, *want;
} cases[] = {
    { "the ten specials", ESCAPE_LATEX, "100% $5 & #1_2^3~{}",
      "100\\% \\$5 \\& \\#1\\_2\\textasciicircum{}3\\textasciitilde{}\\{\\}" },
    { "a bracket after \\\\ is not an argument", ESCAPE_LATEX, "[1]", "{[}1{]}" },
    { "nor is an asterisk", ESCAPE_LATEX, "*", "{*}" },
    { "no ligature dashes", ESCAPE_LATEX, "--x", "-{}-x" },
    { "an apostrophe in a word is one", ESCAPE_LATEX, "don't", "don't" },
    { "a quote at a word is straight", ESCAPE_LATEX, "'x'", "\\char39{}x\\char39{}" },
    { "a true minus", ESCAPE_LATEX,
      "\xE2\x88\x92"
      "1",
      "$-$1" },
    { "Latin letters stay", ESCAPE_LATEX, "caf\xC3\xA9", "caf\xC3\xA9" },
    { "letters the fonts lack are shown by number", ESCAPE_LATEX, "\xE4\xB8\xAD",
      "\\allowbreak\\texttt{{[}U+4E2D{]}}\\allowbreak{}" },
    { "accents of their own join their letter", ESCAPE_LATEX, "cafe\xCC\x81", "caf\xC3\xA9" },
    { "runs of other scripts", ESCAPE_LATEX_SCRIPTS, "GPT\xE4\xB8\xAD\xE6\x96\x87 x",
      "GPT\\otherscript{\xE4\xB8\xAD\xE6\x96\x87} x" },
    { "a word of Cyrillic is one", ESCAPE_LATEX_SCRIPTS, "\xD0\xBD\xD0\xB5\xD1\x82, x",
      "\\otherscript{\xD0\xBD\xD0\xB5\xD1\x82}, x" },
    { "a Greek letter is a symbol", ESCAPE_LATEX_SCRIPTS, "\xCE\xB1 = 1", "$\\alpha$ = 1" },
    { "but in Greek text it is text", ESCAPE_LATEX_SCRIPTS, "\xCF\x84\xCE\xBF \xCE\xB1",
      "\\otherscript{\xCF\x84\xCE\xBF} \\otherscript{\xCE\xB1}" },
    { "blanks and numbers inside Arabic belong to it", ESCAPE_LATEX_SCRIPTS,
      "x \xD9\x81\xD9\x8A  3 \xD9\x81\xD9\x8A. y", "x \\otherscript{\xD9\x81\xD9\x8A 3 \xD9\x81\xD9\x8A}. y" },
    { "and on a line of Arabic words of Latin too", ESCAPE_LATEX_SCRIPTS, "\xD9\x81\xD9\x8A Llama 3.\nx",
      "\\otherscript{\xD9\x81\xD9\x8A Llama 3.}\nx" },
    { "but nothing that acts", ESCAPE_LATEX_SCRIPTS, "\xD9\x81\\a{\xD9\x8A}%$",
      "\\otherscript{\xD9\x81}\\textbackslash{}a\\{\\otherscript{\xD9\x8A}\\}\\%\\$" },
    { "marks that change the direction are shown by number", ESCAPE_LATEX_SCRIPTS, "\xE2\x80\xAE\xE4\xB8\xAD",
      "\\allowbreak\\texttt{{[}U+202E{]}}\\allowbreak{}\\otherscript{\xE4\xB8\xAD}" },
    { "controls too", ESCAPE_LATEX, "\x01", "\\texttt{{[}U+0001{]}}" },
    { "quotes and brackets", ESCAPE_HTML, "<a href=\"x\">&'", "&lt;a href=&#34;x&#34;&gt;&amp;&#39;" },
    { "controls have pictures", ESCAPE_HTML, "a\x1b[2J", "a\xE2\x90\x9B[2J" },
    { "no link, no code, no table cell", ESCAPE_MARKDOWN, "[x](y) `z` | w", "\\[x\\](y) \\`z\\` \\| w" },
    { "no list at the start of a line", ESCAPE_MARKDOWN, "- a\n+ b", "\\- a\n\\+ b" },
};

void test_report_escape_table(void)
{
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        str got = escaped(cases[i].kind, str_from(cases[i].in), &a);
        CHECK_MSG(str_is(got, cases[i].want), "%s: \"" STR_FMT "\", expected \"%s\"", cases[i].why, STR_ARG(got),
                  cases[i].want);
    }
    arena_free(&a);
}

/* A backslash begins one of our own commands or escapes a special character; braces balance. */
static bool latex_is_tame(str text)
{
    static const char *const commands[] = {
        "text",   "allowbreak", "dots",   "quotesinglbase", "quotedblbase", "guilsingl", "mbox", "enspace", "quad",
        ",",      "alpha",      "beta",   "gamma",          "otherscript{", "char",      "pm",   "mu",      "times",
        "dagger", "ddagger",    "bullet", "circ",           "cdot",         "neg",       "div",
    };
    int depth = 0;

    for (size_t i = 0; i < text.n; i++) {
        char c = text.s[i];
        if (c == '{')
            depth++;
        if (c == '}' && --depth < 0)
            return false;
        if (strchr("%&#_^~", c) && c)
            return false;
        if (c != '\\')
            continue;
        str rest = str_slice(text, i + 1, text.n);
        if (rest.n && strchr("%$&#_{}", rest.s[0])) {
            i++;
            continue;
        }
        size_t k = 0;
        while (k < COUNT_OF(commands) && !str_starts(rest, str_from(commands[k])))
            k++;
        if (k == COUNT_OF(commands))
            return false;
    }
    return depth == 0;
}

void test_report_escape_injections(void)
{
    struct arena a = { 0 };
    str texts[128];
    size_t n = fixture_injections(texts, COUNT_OF(texts), &a);

    CHECK(n == 85);
    for (size_t i = 0; i < n; i++) {
        str latex = escaped(ESCAPE_LATEX, texts[i], &a), html = escaped(ESCAPE_HTML, texts[i], &a);
        str drawn = escaped(ESCAPE_LATEX_SCRIPTS, texts[i], &a);
        CHECK_MSG(latex_is_tame(latex), "string %zu: " STR_FMT, i + 1, STR_ARG(latex));
        CHECK_MSG(latex_is_tame(drawn), "string %zu: " STR_FMT, i + 1, STR_ARG(drawn));
        CHECK_MSG(!memchr(html.s, '<', html.n) && !memchr(html.s, '>', html.n) && !memchr(html.s, '"', html.n) &&
                      !memchr(html.s, '\'', html.n),
                  "string %zu: " STR_FMT, i + 1, STR_ARG(html));
        str shown = text_visible(&a, texts[i]);
        for (size_t k = 0; k < shown.n; k++)
            CHECK_MSG((unsigned char)shown.s[k] >= 0x20 && shown.s[k] != 0x7F, "string %zu acts on a terminal", i + 1);
    }
    arena_free(&a);
}

void test_report_escape_long_words_can_break(void)
{
    struct arena a = { 0 };
    char word[3001];

    memset(word, 'x', 3000);
    str latex = escaped(ESCAPE_LATEX, (str){ word, 3000 }, &a);
    size_t breaks = 0;
    for (size_t i = 0; i < latex.n; i++)
        breaks += latex.s[i] == '\\';
    CHECK(breaks > 300);
    arena_free(&a);
}

/* A megabyte without a place to begin or end a run: looking ahead again from each byte, which is quadratic,
 * would exceed the time limit of a test. */
void test_report_escape_scripts_linear(void)
{
    static const char *const units[] = { "\xCC\x81",     "\xD9\x81",  "9. ",      "\xE4\xB8\xAD",
                                         "\xE2\x80\x8D", "a\xCC\x81", "\xCE\xB1 " };
    struct arena a = { 0 };
    char *text = arena_alloc(&a, 1 << 20);

    for (size_t i = 0; i < COUNT_OF(units); i++) {
        size_t n = 0, length = strlen(units[i]);
        for (; n + length < 1 << 20; n += length)
            memcpy(text + n, units[i], length);
        memcpy(text + n - length, "\xD9\x81", 2); /* the line ends with an Arabic letter */
        str latex = escaped(ESCAPE_LATEX_SCRIPTS, (str){ text, n - length + 2 }, &a);
        CHECK(latex.n > n);
    }
    arena_free(&a);
}
