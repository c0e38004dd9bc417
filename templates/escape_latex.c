/*
 * escape_latex.c -- escapes untrusted text for LaTeX: every character is printed,
 * none is interpreted.
 *
 * A character that the usual fonts (T1, TS1, AMS symbols) lack is printed as its
 * code point in brackets, never dropped.  Ligatures that would change the text
 * ("--", ",,", "''") are broken; brackets and asterisks are grouped, because a
 * preceding "\\" would take them as its argument; long words get break points.
 *
 * With `scripts`, text that those fonts lack is written as \otherscript{...}: whole
 * words of other alphabets, runs of Chinese or emoji, and right-to-left text with
 * the blanks, digits and punctuation inside it, because its order depends on all of
 * it.  The argument holds letters, digits, blanks, some punctuation and non-ASCII
 * characters only, so that LaTeX finds no command in it, and is short enough to be
 * a control sequence name.  reports/latex_unicode.c defines the command.
 */
#include "eval/base/arena.h"
#include "eval/base/text.h"
#include "templates/escape.h"

/* clang-format off */
/* Symbols used in technical text. */
static const struct {
    uint32_t c;
    const char *latex;
} symbols[] = {
    { 0x00B0, "$^{\\circ}$" }, { 0x00B1, "$\\pm$" }, { 0x00B5, "$\\mu$" }, { 0x00B7, "$\\cdot$" }, { 0x00AC, "$\\neg$" },
    { 0x00B2, "$^{2}$" }, { 0x00B3, "$^{3}$" }, { 0x00B9, "$^{1}$" }, { 0x00D7, "$\\times$" }, { 0x00F7, "$\\div$" },
    { 0x00A0, "~" }, { 0x00AD, "\\texttt{{[}U+00AD{]}}" }, { 0x0192, "\\textit{f}" },
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
    { 0x3000, "\\quad{}" }, { 0x2002, "\\enspace{}" }, { 0x2003, "\\quad{}" }, { 0x2009, "\\," }, { 0x202F, "\\," },
    { 0x2010, "-" }, { 0x2011, "\\mbox{-}" }, { 0x2012, "\\textendash{}" }, { 0x2013, "\\textendash{}" },
    { 0x2014, "\\textemdash{}" }, { 0x2015, "\\textemdash{}" },
    { 0x2018, "\\textquoteleft{}" }, { 0x2019, "\\textquoteright{}" }, { 0x201A, "," },
    { 0x201C, "\\textquotedblleft{}" }, { 0x201D, "\\textquotedblright{}" }, { 0x201E, ",,{}" },
    { 0x2020, "$\\dagger$" }, { 0x2021, "$\\ddagger$" }, { 0x2022, "$\\bullet$" },
    { 0x2026, "\\dots{}" }, { 0x2030, "{}0/00" }, { 0x2032, "$'$" }, { 0x2033, "$''$" },
    { 0x2039, "$<$" }, { 0x203A, "$>$" },
    { 0x2070, "\\textsuperscript{0}" }, { 0x2074, "\\textsuperscript{4}" }, { 0x2075, "\\textsuperscript{5}" },
    { 0x2076, "\\textsuperscript{6}" }, { 0x2077, "\\textsuperscript{7}" }, { 0x2078, "\\textsuperscript{8}" },
    { 0x2079, "\\textsuperscript{9}" }, { 0x207B, "$^{-}$" }, { 0x207F, "\\textsuperscript{n}" },
    { 0x2080, "\\textsubscript{0}" }, { 0x2081, "\\textsubscript{1}" }, { 0x2082, "\\textsubscript{2}" },
    { 0x2083, "\\textsubscript{3}" }, { 0x2084, "\\textsubscript{4}" }, { 0x2085, "\\textsubscript{5}" },
    { 0x20AC, "\\texteuro{}" }, { 0x2122, "\\texttrademark{}" }, { 0x2113, "$\\ell$" },
    { 0x211D, "$\\mathbb{R}$" }, { 0x2115, "$\\mathbb{N}$" }, { 0x2124, "$\\mathbb{Z}$" }, { 0x2102, "$\\mathbb{C}$" },
    { 0x2190, "$\\leftarrow$" }, { 0x2191, "$\\uparrow$" }, { 0x2192, "$\\rightarrow$" }, { 0x2193, "$\\downarrow$" },
    { 0x2194, "$\\leftrightarrow$" }, { 0x21D0, "$\\Leftarrow$" }, { 0x21D2, "$\\Rightarrow$" },
    { 0x21D4, "$\\Leftrightarrow$" }, { 0x2200, "$\\forall$" }, { 0x2202, "$\\partial$" }, { 0x2203, "$\\exists$" },
    { 0x2205, "$\\emptyset$" }, { 0x2207, "$\\nabla$" }, { 0x2208, "$\\in$" }, { 0x2209, "$\\notin$" },
    { 0x220F, "$\\prod$" }, { 0x2211, "$\\sum$" }, { 0x2212, "$-$" }, { 0x2213, "$\\mp$" },
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

enum {
    LONG_WORD = 24,
    BREAK_EVERY = 8,
    MAX_CLUSTER = 64,  /* bytes; no letter of any script has more marks */
    RUN_CLUSTERS = 40, /* a run may end here, */
    MAX_RUN = 64,      /* and must end here, */
    MAX_TURNED = 4000  /* or, right to left, where cutting changes the order: bytes */
};

/* --- letters by number, by name and literally ------------------------------- */

static const char *symbol_of(uint32_t c)
{
    for (size_t i = 0; i < COUNT_OF(symbols); i++)
        if (symbols[i].c == c)
            return symbols[i].latex;
    return NULL;
}

static bool is_t1_letter(uint32_t c)
{
    static const uint32_t missing[] = { 0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167, 0x17F };
    bool latin = c >= 0xA1 && c <= 0x17F && c != 0xAD;

    for (size_t i = 0; i < COUNT_OF(missing); i++)
        latin = latin && c != missing[i];
    return latin;
}

/* Latin letters of T1 literally, symbols by name, the rest by code point. */
static void add_wide(uint32_t c, str bytes, struct strbuf *out)
{
    const char *symbol = symbol_of(c);

    if (symbol)
        strbuf_add(out, str_from(symbol));
    else if (is_t1_letter(c))
        strbuf_add(out, bytes);
    else
        strbuf_printf(out, "\\allowbreak\\texttt{{[}U+%04X{]}}\\allowbreak{}", c);
}

static bool letter_at(str text, size_t at)
{
    return at < text.n && (((text.s[at] | 32) >= 'a' && (text.s[at] | 32) <= 'z') || (text.s[at] & 0x80));
}

/* An ASCII character that is not a control. */
static void add_ascii(str text, size_t at, struct strbuf *out)
{
    char c = text.s[at];
    const char *escaped = escape_ascii(ESCAPE_LATEX, c);

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

/* --- runs of other scripts --------------------------------------------------- */

enum kind {
    KIND_PLAIN,          /* written by LaTeX, or as its code point */
    KIND_LETTER,         /* the same, and part of a word */
    KIND_FOREIGN_LETTER, /* makes its whole word foreign */
    KIND_FOREIGN         /* a separate run: Chinese, emoji, a sign */
};

static bool is_foreign(enum kind k)
{
    return k >= KIND_FOREIGN_LETTER;
}

static bool in_word(enum kind k)
{
    return k >= KIND_LETTER && k <= KIND_FOREIGN_LETTER;
}

static bool is_greek(uint32_t c)
{
    return c >= 0x370 && c < 0x400;
}

struct reader {
    str text;
    bool greek;           /* some words are: then all of its letters are text */
    bool is_rtl_line;     /* this line is read from right to left */
    size_t no_run_before; /* no run begins before this byte */
};

/* The kind of cluster [from, *to); a cluster that cannot be drawn as one is cut to its first character. */
static enum kind kind_at(const struct reader *r, size_t from, size_t *to)
{
    str text = r->text;
    size_t first = from;
    uint32_t c = utf8_next(text, &first);
    const char *category = unicode_category(c);
    bool letter = category[0] == 'L';

    *to = c < 0x20 ? first : text_grapheme_end(str_slice(text, 0, from + MAX_CLUSTER + 4), from);
    bool single = *to == first, ascii = c < 0x80 && !letter && category[0] != 'N';
    if (single && (c < 0x80 || symbol_of(c) || is_t1_letter(c)))
        return !letter ? KIND_PLAIN : r->greek && is_greek(c) ? KIND_FOREIGN_LETTER : KIND_LETTER;
    if (ascii || c == 0xFFFD || *to - from > MAX_CLUSTER || strchr("CZM", category[0])) {
        *to = first;
        return KIND_PLAIN;
    }
    return letter && unicode_width(c) < 2 ? KIND_FOREIGN_LETTER : KIND_FOREIGN;
}

/* The word or single cluster at `at`; *foreign: LaTeX cannot set it. */
static size_t word_end(const struct reader *r, size_t at, bool *foreign, size_t *n_clusters)
{
    size_t end = at, to;
    enum kind k = kind_at(r, at, &to);

    *foreign = is_foreign(k);
    *n_clusters = 1;
    if (!in_word(k))
        return to;
    for (*n_clusters = 0; end < r->text.n && *n_clusters < MAX_RUN; ++*n_clusters) {
        k = kind_at(r, end, &to);
        if (!in_word(k))
            break;
        *foreign = *foreign || is_foreign(k);
        end = to;
    }
    return end;
}

/* True if there is a word of Greek letters, false if they are all symbols. */
static bool has_greek_word(str text)
{
    bool before = false, found = false;

    for (size_t at = 0; at < text.n && !found;) {
        bool here = is_greek(utf8_next(text, &at));
        found = before && here;
        before = here;
    }
    return found;
}

/* True if the first letter of this line is right-to-left. */
static bool line_is_rtl(str text, size_t at)
{
    int direction = 0;

    while (at < text.n && text.s[at] != '\n' && direction == 0)
        direction = unicode_direction(utf8_next(text, &at));
    return direction < 0;
}

/* True if the character may join right-to-left words. */
static bool joins_runs(char c)
{
    return c == ' ' || (c >= '0' && c <= '9') || (c && strchr(".,:;!?()/-+", c));
}

static uint32_t letter(str text, size_t at)
{
    return utf8_next(text, &at);
}

/* The end of the right-to-left text that begins at `at`.  On a right-to-left line it
 * includes Latin words and punctuation, elsewhere only what joins its words. */
static size_t rtl_end(struct reader *r, size_t at)
{
    str text = r->text;
    size_t end = at, max = at + MAX_TURNED, n;
    bool foreign, any = false;

    for (size_t i = at, next; i < text.n && i < max; r->no_run_before = i = next) {
        uint32_t c = letter(text, i);
        next = word_end(r, i, &foreign, &n);
        bool in_run = foreign ? r->is_rtl_line || unicode_direction(c) <= 0
                              : r->is_rtl_line && (joins_runs(text.s[i]) || unicode_is_letter(c));
        if (!in_run && (foreign || !joins_runs(text.s[i])))
            break;
        any = any || foreign;
        end = in_run && c != ' ' ? next : end;
    }
    return any ? end : at;
}

/* The end of the run that begins at `at`; `at` if there is none. */
static size_t run_end(struct reader *r, size_t at)
{
    size_t end = at, total = 0, n;
    bool foreign;

    if (r->is_rtl_line || unicode_direction(letter(r->text, at)) < 0)
        return rtl_end(r, at);
    while (end < r->text.n && total < MAX_RUN) {
        uint32_t c = letter(r->text, end);
        size_t next = word_end(r, end, &foreign, &n);
        r->no_run_before = foreign ? r->no_run_before : next;
        if (!foreign || unicode_direction(c) < 0 || (total >= RUN_CLUSTERS && !unicode_is_punctuation(c)))
            break;
        total += n;
        end = next;
    }
    return end;
}

static void add_run(str run, struct strbuf *out)
{
    strbuf_add(out, S("\\otherscript{"));
    for (size_t i = 0; i < run.n; i++)
        if (run.s[i] != ' ' || run.s[i - (i > 0)] != ' ') /* TeX joins blanks, and so does the name */
            strbuf_add_char(out, run.s[i]);
    strbuf_add_char(out, '}');
}

/* LaTeX may break a line on either side of a full-width character. */
static bool breaks_after(str text, size_t at)
{
    uint32_t next = at < text.n ? utf8_next(text, &(size_t){ at }) : ' ';

    uint32_t last = at > 0 ? utf8_previous(text, &at) : next;
    return next > ' ' && !unicode_is_punctuation(next) && (unicode_width(last) == 2 || !unicode_is_letter(next));
}

/* Writes a Latin letter with combining accents as one T1 letter; returns its end, or 0. */
static size_t add_composed(str text, size_t from, struct strbuf *out)
{
    struct arena a = { 0 };
    size_t at = 0, end = text_grapheme_end(str_slice(text, 0, from + MAX_CLUSTER), from);

    if (end == from + 1)
        return 0;
    str one = text_normalize(&a, str_slice(text, from, end), "NFC");
    uint32_t c = utf8_next(one, &at);
    bool ok = at == one.n && is_t1_letter(c);
    if (ok)
        strbuf_add(out, one);
    arena_free(&a);
    return ok ? end : 0;
}

/* --- the whole text ----------------------------------------------------------- */

/* Writes one character outside of runs; returns its end. */
static size_t add_one(str text, size_t from, struct strbuf *out)
{
    size_t at = from, end;
    uint32_t c = utf8_next(text, &at);

    if (unicode_is_letter(c) && c < 0x80 && at < text.n && (text.s[at] & 0x80) &&
        (end = add_composed(text, from, out)) > 0)
        return end;
    if (c == '\n' || c == '\t')
        strbuf_add_char(out, (char)c);
    else if (c < 0x20 || c == 0x7F)
        strbuf_printf(out, "\\texttt{{[}U+%04X{]}}", c);
    else if (c < 0x80)
        add_ascii(text, from, out);
    else
        add_wide(c, str_slice(text, from, at), out);
    return at;
}

static bool run_begins(struct reader *r, size_t at, size_t *end)
{
    if (at == 0 || r->text.s[at - 1] == '\n')
        r->is_rtl_line = line_is_rtl(r->text, at);
    *end = at >= r->no_run_before && r->text.s[at] != ' ' ? run_end(r, at) : at;
    return *end > at;
}

void escape_latex(str text, bool scripts, struct strbuf *out)
{
    struct reader r = { .text = text, .greek = scripts && has_greek_word(text) };
    size_t word = 0, end, ended = SIZE_MAX; /* word: characters since the last break point */

    for (size_t at = 0; at < text.n;) {
        if (text.s[at] == '\r' && at + 1 < text.n && text.s[at + 1] == '\n')
            at++;
        if (scripts && run_begins(&r, at, &end)) {
            strbuf_add(out, at == ended ? S("\\allowbreak{}") : S("")); /* one that was cut */
            add_run(str_slice(text, at, end), out);
            ended = breaks_after(text, end) ? SIZE_MAX : end;
            if (ended != end)
                strbuf_add(out, S("\\allowbreak{}"));
            word = 0;
            at = end;
            continue;
        }
        word = text.s[at] == ' ' || text.s[at] == '\n' || text.s[at] == '\t' ? 0 : word + 1;
        at = add_one(text, at, out);
        if (word >= LONG_WORD && word % BREAK_EVERY == 0)
            strbuf_add(out, S("\\allowbreak{}"));
    }
}
