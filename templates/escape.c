/*
 * escape.c -- text from outside into HTML, LaTeX and Markdown, so that it
 * shows as it is and never acts.
 *
 * LaTeX: a letter that the usual fonts (T1, TS1, AMS symbols) cannot set is
 * shown by its code point in brackets, never dropped; ligatures that would
 * change what is read ("--", ",,", "''") are broken; brackets and asterisks
 * are grouped, because "\\" before them would take them as its argument; a
 * word too long for a line gets places to break.
 */
#include "eval/base/text.h"
#include "templates/template.h"

/* clang-format off */
static const struct {
    char c;
    const char *html, *latex, *markdown;
} rows[] = {
    { '&',  "&amp;",  "\\&",                 "&amp;" },
    { '<',  "&lt;",   "\\textless{}",        "&lt;" },
    { '>',  "&gt;",   "\\textgreater{}",     "&gt;" },
    { '"',  "&#34;",  "\\textquotedbl{}",    NULL },
    { '\'', "&#39;",  "\\textquotesingle{}", NULL },
    { '%',  NULL,     "\\%",                 NULL },
    { '$',  NULL,     "\\$",                 "\\$" },
    { '#',  NULL,     "\\#",                 "\\#" },
    { '_',  NULL,     "\\_",                 "\\_" },
    { '{',  NULL,     "\\{",                 NULL },
    { '}',  NULL,     "\\}",                 NULL },
    { '[',  NULL,     "{[}",                 "\\[" },
    { ']',  NULL,     "{]}",                 "\\]" },
    { '~',  NULL,     "\\textasciitilde{}",  "\\~" },
    { '^',  NULL,     "\\textasciicircum{}", NULL },
    { '\\', NULL,     "\\textbackslash{}",   "\\\\" },
    { '|',  NULL,     "\\textbar{}",         "\\|" },
    { '*',  NULL,     "{*}",                 "\\*" },
    { '`',  NULL,     "\\textasciigrave{}",  "\\`" },
};

/* Beyond Latin letters: what technical prose uses. */
static const struct {
    uint32_t c;
    const char *latex;
} symbols[] = {
    { 0x00A0, "~" }, { 0x00AD, "\\texttt{{[}U+00AD{]}}" }, { 0x0192, "\\textflorin{}" },
    { 0x0391, "A" }, { 0x0392, "B" }, { 0x0393, "$\\Gamma$" }, { 0x0394, "$\\Delta$" }, { 0x0398, "$\\Theta$" },
    { 0x039B, "$\\Lambda$" }, { 0x039E, "$\\Xi$" }, { 0x03A0, "$\\Pi$" }, { 0x03A3, "$\\Sigma$" },
    { 0x03A6, "$\\Phi$" }, { 0x03A8, "$\\Psi$" }, { 0x03A9, "$\\Omega$" },
    { 0x03B1, "$\\alpha$" }, { 0x03B2, "$\\beta$" }, { 0x03B3, "$\\gamma$" }, { 0x03B4, "$\\delta$" },
    { 0x03B5, "$\\varepsilon$" }, { 0x03B6, "$\\zeta$" }, { 0x03B7, "$\\eta$" }, { 0x03B8, "$\\theta$" },
    { 0x03B9, "$\\iota$" }, { 0x03BA, "$\\kappa$" }, { 0x03BB, "$\\lambda$" }, { 0x03BC, "$\\mu$" },
    { 0x03BD, "$\\nu$" }, { 0x03BE, "$\\xi$" }, { 0x03BF, "o" }, { 0x03C0, "$\\pi$" }, { 0x03C1, "$\\rho$" },
    { 0x03C2, "$\\varsigma$" }, { 0x03C3, "$\\sigma$" }, { 0x03C4, "$\\tau$" }, { 0x03C5, "$\\upsilon$" },
    { 0x03C6, "$\\varphi$" }, { 0x03C7, "$\\chi$" }, { 0x03C8, "$\\psi$" }, { 0x03C9, "$\\omega$" },
    { 0x03D5, "$\\phi$" }, { 0x03F5, "$\\epsilon$" },
    { 0x2002, "\\enspace{}" }, { 0x2003, "\\quad{}" }, { 0x2009, "\\," }, { 0x202F, "\\," },
    { 0x2010, "-" }, { 0x2011, "\\mbox{-}" }, { 0x2012, "\\textendash{}" }, { 0x2013, "\\textendash{}" },
    { 0x2014, "\\textemdash{}" }, { 0x2015, "\\textemdash{}" },
    { 0x2018, "\\textquoteleft{}" }, { 0x2019, "\\textquoteright{}" }, { 0x201A, "\\quotesinglbase{}" },
    { 0x201C, "\\textquotedblleft{}" }, { 0x201D, "\\textquotedblright{}" }, { 0x201E, "\\quotedblbase{}" },
    { 0x2020, "\\textdagger{}" }, { 0x2021, "\\textdaggerdbl{}" }, { 0x2022, "\\textbullet{}" },
    { 0x2026, "\\dots{}" }, { 0x2030, "\\textperthousand{}" }, { 0x2032, "$'$" }, { 0x2033, "$''$" },
    { 0x2039, "\\guilsinglleft{}" }, { 0x203A, "\\guilsinglright{}" },
    { 0x2070, "\\textsuperscript{0}" }, { 0x2074, "\\textsuperscript{4}" }, { 0x2075, "\\textsuperscript{5}" },
    { 0x2076, "\\textsuperscript{6}" }, { 0x2077, "\\textsuperscript{7}" }, { 0x2078, "\\textsuperscript{8}" },
    { 0x2079, "\\textsuperscript{9}" }, { 0x207B, "\\textsuperscript{\\textminus}" }, { 0x207F, "\\textsuperscript{n}" },
    { 0x2080, "\\textsubscript{0}" }, { 0x2081, "\\textsubscript{1}" }, { 0x2082, "\\textsubscript{2}" },
    { 0x2083, "\\textsubscript{3}" }, { 0x2084, "\\textsubscript{4}" }, { 0x2085, "\\textsubscript{5}" },
    { 0x20AC, "\\texteuro{}" }, { 0x2122, "\\texttrademark{}" }, { 0x2113, "$\\ell$" },
    { 0x211D, "$\\mathbb{R}$" }, { 0x2115, "$\\mathbb{N}$" }, { 0x2124, "$\\mathbb{Z}$" }, { 0x2102, "$\\mathbb{C}$" },
    { 0x2190, "$\\leftarrow$" }, { 0x2191, "$\\uparrow$" }, { 0x2192, "$\\rightarrow$" }, { 0x2193, "$\\downarrow$" },
    { 0x2194, "$\\leftrightarrow$" }, { 0x21D0, "$\\Leftarrow$" }, { 0x21D2, "$\\Rightarrow$" },
    { 0x21D4, "$\\Leftrightarrow$" }, { 0x2200, "$\\forall$" }, { 0x2202, "$\\partial$" }, { 0x2203, "$\\exists$" },
    { 0x2205, "$\\emptyset$" }, { 0x2207, "$\\nabla$" }, { 0x2208, "$\\in$" }, { 0x2209, "$\\notin$" },
    { 0x220F, "$\\prod$" }, { 0x2211, "$\\sum$" }, { 0x2212, "\\textminus{}" }, { 0x2213, "$\\mp$" },
    { 0x2215, "/" }, { 0x2217, "$\\ast$" }, { 0x2218, "$\\circ$" }, { 0x2219, "$\\bullet$" }, { 0x221A, "$\\surd$" },
    { 0x221D, "$\\propto$" }, { 0x221E, "$\\infty$" }, { 0x2223, "$\\mid$" }, { 0x2225, "$\\parallel$" },
    { 0x2227, "$\\wedge$" }, { 0x2228, "$\\vee$" }, { 0x2229, "$\\cap$" }, { 0x222A, "$\\cup$" }, { 0x222B, "$\\int$" },
    { 0x223C, "$\\sim$" }, { 0x2245, "$\\cong$" }, { 0x2248, "$\\approx$" }, { 0x2260, "$\\neq$" },
    { 0x2261, "$\\equiv$" }, { 0x2264, "$\\leq$" }, { 0x2265, "$\\geq$" }, { 0x226A, "$\\ll$" }, { 0x226B, "$\\gg$" },
    { 0x2282, "$\\subset$" }, { 0x2283, "$\\supset$" }, { 0x2286, "$\\subseteq$" }, { 0x2287, "$\\supseteq$" },
    { 0x2295, "$\\oplus$" }, { 0x2297, "$\\otimes$" }, { 0x22A5, "$\\perp$" }, { 0x22C5, "$\\cdot$" },
    { 0x22EF, "$\\cdots$" }, { 0x27E8, "$\\langle$" }, { 0x27E9, "$\\rangle$" }, { 0x25A1, "$\\square$" },
    { 0x25B2, "$\\blacktriangle$" }, { 0x25BC, "$\\blacktriangledown$" }, { 0x2713, "$\\checkmark$" },
};
/* clang-format on */

enum { LONG_WORD = 24, BREAK_EVERY = 8 };

static const char *escape_of(enum template_escape kind, char c)
{
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (rows[i].c == c)
            return kind == ESCAPE_HTML ? rows[i].html : kind == ESCAPE_LATEX ? rows[i].latex : rows[i].markdown;
    return NULL;
}

/* Latin letters of T1 as they are, symbols by name, the rest by code point. */
static void add_latex_wide(uint32_t c, str bytes, struct strbuf *out)
{
    static const uint32_t missing[] = { 0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167, 0x17F };
    bool latin = c >= 0xA1 && c <= 0x17F;

    for (size_t i = 0; i < COUNT_OF(symbols); i++)
        if (symbols[i].c == c) {
            strbuf_add(out, str_from(symbols[i].latex));
            return;
        }
    for (size_t i = 0; i < COUNT_OF(missing); i++)
        latin = latin && c != missing[i];
    if (latin)
        strbuf_add(out, bytes);
    else
        strbuf_printf(out, "\\texttt{{[}U+%04X{]}}\\allowbreak{}", c);
}

static bool letter_at(str text, size_t at)
{
    return at < text.n && (((text.s[at] | 32) >= 'a' && (text.s[at] | 32) <= 'z') || (text.s[at] & 0x80));
}

/* An ASCII character that is not a control. */
static void add_latex_ascii(str text, size_t at, struct strbuf *out)
{
    char c = text.s[at];
    const char *escaped = escape_of(ESCAPE_LATEX, c);

    if (c == '\'' && at > 0 && letter_at(text, at - 1) && letter_at(text, at + 1))
        strbuf_add_char(out, c); /* don't: the font's apostrophe */
    else if (escaped)
        strbuf_add(out, str_from(escaped));
    else {
        if (at > 0 && text.s[at - 1] == c && (c == '-' || c == ','))
            strbuf_add(out, S("{}"));
        strbuf_add_char(out, c);
    }
}

static void escape_latex(str text, struct strbuf *out)
{
    size_t word = 0; /* characters since one could break */

    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        if (c == '\r' && at < text.n && text.s[at] == '\n')
            continue;
        word = c == ' ' || c == '\n' || c == '\t' ? 0 : word + 1;
        if (c == '\n' || c == '\t')
            strbuf_add_char(out, (char)c);
        else if (c < 0x20 || c == 0x7F)
            strbuf_printf(out, "\\texttt{{[}U+%04X{]}}", c);
        else if (c < 0x80)
            add_latex_ascii(text, from, out);
        else
            add_latex_wide(c, str_slice(text, from, at), out);
        if (word >= LONG_WORD && word % BREAK_EVERY == 0)
            strbuf_add(out, S("\\allowbreak{}"));
    }
}

/* Control characters become their pictures (U+2400...): seen, without effect. */
static void add_control(uint32_t c, struct strbuf *out)
{
    char bytes[4];
    strbuf_add(out, (str){ bytes, utf8_encode(c == 0x7F ? 0x2421 : c < 0x20 ? 0x2400 + c : 0xFFFD, bytes) });
}

static bool is_line_start(str text, size_t at)
{
    while (at > 0 && text.s[at - 1] == ' ')
        at--;
    return at == 0 || text.s[at - 1] == '\n';
}

static void escape_markup(enum template_escape kind, str text, struct strbuf *out)
{
    for (size_t at = 0; at < text.n;) {
        size_t from = at;
        uint32_t c = utf8_next(text, &at);
        const char *escaped = c < 0x80 ? escape_of(kind, (char)c) : NULL;
        if (escaped)
            strbuf_add(out, str_from(escaped));
        else if (c == '\r' && at < text.n && text.s[at] == '\n')
            continue;
        else if ((c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0))
            add_control(c, out);
        else if (kind == ESCAPE_MARKDOWN && (c == '-' || c == '+' || c == '=') && is_line_start(text, from))
            strbuf_printf(out, "\\%c", (char)c); /* no list, no rule, no heading */
        else if (c == 0xFFFD)
            strbuf_add(out, S("\xEF\xBF\xBD"));
        else
            strbuf_add(out, str_slice(text, from, at));
    }
}

void template_escape_text(enum template_escape kind, str text, struct strbuf *out)
{
    if (kind == ESCAPE_NONE)
        strbuf_add(out, text);
    else if (kind == ESCAPE_LATEX)
        escape_latex(text, out);
    else
        escape_markup(kind, text, out);
}
