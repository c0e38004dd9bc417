/*
 * escape.c -- text from outside into HTML, LaTeX and Markdown, so that it
 * shows as it is and never acts.
 */
#include "eval/base/text.h"
#include "templates/template.h"

static const struct {
    char c;
    const char *html, *latex, *markdown;
} rows[] = {
    { '&', "&amp;", "\\&", "&amp;" },
    { '<', "&lt;", "\\textless{}", "&lt;" },
    { '>', "&gt;", "\\textgreater{}", "&gt;" },
    { '"', "&#34;", "\\textquotedbl{}", NULL },
    { '\'', "&#39;", NULL, NULL },
    { '%', NULL, "\\%", NULL },
    { '$', NULL, "\\$", NULL },
    { '#', NULL, "\\#", "\\#" },
    { '_', NULL, "\\_", "\\_" },
    { '{', NULL, "\\{", NULL },
    { '}', NULL, "\\}", NULL },
    { '~', NULL, "\\textasciitilde{}", NULL },
    { '^', NULL, "\\textasciicircum{}", NULL },
    { '\\', NULL, "\\textbackslash{}", "\\\\" },
    { '|', NULL, "\\textbar{}", "\\|" },
    { '*', NULL, NULL, "\\*" },
    { '`', NULL, "\\textasciigrave{}", "\\`" },
};

static const char *escape_of(enum template_escape kind, char c)
{
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (rows[i].c == c)
            return kind == ESCAPE_HTML ? rows[i].html : kind == ESCAPE_LATEX ? rows[i].latex : rows[i].markdown;
    return NULL;
}

/* pdfLaTeX sets Latin letters; what its fonts lack is shown by code point. */
static void add_latex_character(uint32_t c, str bytes, struct strbuf *out)
{
    if (c >= 0xA1 && c <= 0x17F)
        strbuf_add(out, bytes);
    else if (c == 0x2013 || c == 0x2014)
        strbuf_add(out, c == 0x2013 ? S("--") : S("---"));
    else if (c == 0x2018 || c == 0x2019)
        strbuf_add(out, c == 0x2018 ? S("`") : S("'"));
    else if (c == 0x201C || c == 0x201D)
        strbuf_add(out, c == 0x201C ? S("``") : S("''"));
    else if (c == 0x2026)
        strbuf_add(out, S("\\dots{}"));
    else
        strbuf_printf(out, "\\texttt{[U+%04X]}", c);
}

void template_escape_text(enum template_escape kind, str text, struct strbuf *out)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        const char *escaped = c < 0x80 ? escape_of(kind, (char)c) : NULL;
        if (escaped)
            strbuf_add(out, str_from(escaped));
        else if (c < 0x80 && (c < 0x20 && c != '\n' && c != '\t'))
            strbuf_add(out, S("?"));
        else if (c == 0xFFFD && at == from + 1)
            strbuf_add(out, kind == ESCAPE_LATEX ? S("?") : S("\xEF\xBF\xBD"));
        else if (kind == ESCAPE_LATEX && c >= 0x80)
            add_latex_character(c, str_slice(text, from, at), out);
        else
            strbuf_add(out, str_slice(text, from, at));
    }
}
