/*
 * latex_unicode.c -- see latex_unicode.h.
 *
 * A run is cut at line break opportunities (UAX 14, by pango); each distinct piece
 * is one page of the PDF.  Right-to-left runs are wrapped in e-TeX's \beginR ...
 * \endR, which reverses the order of the pieces after line breaking; left-to-right
 * pieces inside are reversed back.
 */
#include "reports/latex_unicode.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/outdir.h"
#include "eval/base/text.h"
#include "reports/glyph_pdf.h"

#define COMMAND "\\otherscript{"

enum { MAX_PAGES = 20000, MAX_PIECE = 24 /* clusters of a word without a break */ };

bool latex_unicode_wanted(str source)
{
    return str_search(source, S("figures/scripts")) != SIZE_MAX;
}

bool latex_unicode_collect(struct latex_unicode *s, str latex)
{
    bool any = false;

    for (size_t at; (at = str_search(latex, S(COMMAND))) != SIZE_MAX;) {
        latex = str_slice(latex, at + sizeof COMMAND - 1, latex.n);
        const char *end = memchr(latex.s, '}', latex.n);
        str run = str_slice(latex, 0, end ? (size_t)(end - latex.s) : 0);
        if (!run.n || run.s[0] == '#' || !utf8_valid(run, NULL))
            continue; /* a definition, not a use */
        any = true;
        if (!map_find(&s->runs, run))
            map_put(&s->runs, arena_str(s->a, run), NULL);
    }
    return any;
}

/* --- from runs to pieces ------------------------------------------------------ */

/* Chinese, Japanese and Korean share code points but need different glyphs. */
static const char *language_of(str run)
{
    for (size_t at = 0; at < run.n;) {
        uint32_t c = utf8_next(run, &at);
        if ((c >= 0x3041 && c <= 0x30FF) || (c >= 0xFF66 && c <= 0xFF9F))
            return "ja";
        if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E))
            return "ko";
        if (c >= 0x3105 && c <= 0x312F)
            return "zh-tw";
    }
    return "zh-cn";
}

/* 1: all letters run left to right, -1: some run right to left, 0: no letters. */
static int direction_of(str piece)
{
    int direction = 0;

    for (size_t at = 0; at < piece.n && direction >= 0;) {
        int here = unicode_direction(utf8_next(piece, &at));
        direction = here ? here : direction;
    }
    return direction;
}

struct setting {
    struct glyph_pdf *glyphs;
    struct map *pieces; /* the index of each in drawn[] */
    str *drawn;         /* heap */
    size_t n_drawn, cap;
    struct arena *a;
    struct strbuf *out;
    const char *language;
    bool is_rtl; /* the run is right-to-left */
    bool in_ltr; /* and this part is left-to-right */
};

/* The LaTeX code of a piece. */
static str draw(struct setting *w, str piece)
{
    struct strbuf b = { 0 };
    double width = 0;
    size_t page = w->pieces->n > MAX_PAGES ? 0 : glyph_pdf_add(w->glyphs, piece, w->language, w->is_rtl, &width);

    if (page)
        strbuf_printf(&b, "\\glyphpage{%zu}{%.3f}", page, (width + 2 * GLYPH_MARGIN) / GLYPH_EM);
    for (size_t at = 0; !page && at < piece.n;)
        strbuf_printf(&b, "\\glyphcode{%04X}", utf8_next(piece, &at));
    str out = arena_str(w->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static void add_piece(struct setting *w, str piece)
{
    bool is_new;
    str key = arena_printf(w->a, "%s%d" STR_FMT, w->language, w->is_rtl, STR_ARG(piece));
    int64_t *known = map_put(w->pieces, key, &is_new);

    if (is_new) {
        *known = (int64_t)w->n_drawn;
        VEC_PUSH(w->drawn, w->n_drawn, w->cap) = draw(w, piece);
    }
    strbuf_add(w->out, w->drawn[*known]);
}

/* Adds break points to long words, which would overflow the margin. */
static void add_word(struct setting *w, str word)
{
    size_t from = 0, n = 0;

    for (size_t at = 0; at < word.n; n++) {
        if (n == MAX_PIECE) {
            add_piece(w, str_slice(word, from, at));
            strbuf_add(w->out, S("\\glyphbreak "));
            from = at;
            n = 0;
        }
        at = text_grapheme_end(word, at);
    }
    add_piece(w, str_slice(word, from, word.n));
}

/* Inside right-to-left text, left-to-right words and the numbers after them keep their order. */
static void set_direction(struct setting *w, bool in_ltr)
{
    if (in_ltr != w->in_ltr)
        strbuf_add(w->out, in_ltr ? S("\\glyphL ") : S("\\glyphendL "));
    w->in_ltr = in_ltr;
}

static bool is_point(char c)
{
    return c > 0 && c != ' ' && !(c >= '0' && c <= '9') && !((c | 32) >= 'a' && (c | 32) <= 'z');
}

static void add_rtl_word(struct setting *w, str word)
{
    int direction = direction_of(word);
    size_t from = 0, to = word.n;

    if (direction < 0 || (direction == 0 && !w->in_ltr)) {
        set_direction(w, false);
        add_word(w, word);
        return;
    }
    while (from < to && is_point(word.s[from]))
        from++;
    while (to > from && is_point(word.s[to - 1]))
        to--;
    if (from) {
        set_direction(w, false);
        add_piece(w, str_slice(word, 0, from));
    }
    if (to > from) {
        set_direction(w, true);
        add_word(w, str_slice(word, from, to));
    }
    if (to < word.n) {
        set_direction(w, false);
        add_piece(w, str_slice(word, to, word.n));
    }
}

/* True if the next word stays inside \beginL ... \endL. */
static bool continues_ltr(str rest)
{
    str word = S("");

    str_split_next(&rest, ' ', &word);
    return word.n && !is_point(word.s[0]) && direction_of(word) >= 0;
}

static void add_run(struct setting *w, str run)
{
    bool *breaks = ARENA_NEW(w->a, bool, run.n + 1);
    size_t from = 0;

    w->language = language_of(run);
    w->is_rtl = direction_of(run) < 0;
    glyph_pdf_breaks(run, w->language, breaks);
    strbuf_add(w->out, w->is_rtl ? S("\\glyphR ") : S(""));
    for (size_t at = 1; at <= run.n; at++) {
        if (at < run.n && !breaks[at])
            continue;
        size_t end = at;
        while (end > from && run.s[end - 1] == ' ')
            end--;
        if (end > from && w->is_rtl)
            add_rtl_word(w, str_slice(run, from, end));
        else if (end > from)
            add_word(w, str_slice(run, from, end));
        if (w->in_ltr && !continues_ltr(str_slice(run, at, run.n)))
            set_direction(w, false);
        if (at < run.n)
            strbuf_add(w->out, end < at ? S("\\glyphblank ") : S("\\glyphbreak "));
        from = at;
    }
    strbuf_add(w->out, w->is_rtl ? S("\\glyphendR ") : S(""));
}

/* --- the two files ------------------------------------------------------------- */

/* \beginR also reverses the contents of a box, so each piece is reversed back.
 * Sizes are in ems: pieces scale with the font around them. */
static void add_commands(struct strbuf *b)
{
    strbuf_add(
        b, S("% \\otherscript{...}: text that pdfLaTeX's fonts lack. \\input this file after inputenc is\n"
             "% loaded; it needs graphicx, and scripts.pdf in \\glyphfolder. With XeLaTeX or LuaLaTeX and fonts\n"
             "% of your choice write \\newcommand\\otherscript[1]{#1} instead.\n"
             "\\providecommand\\glyphfolder{figures/}\n"
             "\\ifdefined\\TeXXeTstate\\TeXXeTstate=1\n"
             "\\let\\glyphR\\beginR\\let\\glyphendR\\endR\\let\\glyphL\\beginL\\let\\glyphendL\\endL\n"
             "\\else\\let\\glyphR\\relax\\let\\glyphendR\\relax\\let\\glyphL\\relax\\let\\glyphendL\\relax\\fi\n"
             "\\newcommand\\glyphbreak{\\hskip 0pt plus 0.08em\\relax}\n"
             "\\newcommand\\glyphblank{\\ }\n"
             "\\newcommand\\glyphcode[1]{\\allowbreak\\mbox{\\glyphL\\texttt{{[}U+#1{]}}\\glyphendL}\\allowbreak}\n"));
    strbuf_printf(b,
                  "\\newcommand\\glyphpage[2]{\\leavevmode\\raisebox{-%.2fem}[0.85em][0.25em]{%%\n"
                  "  \\glyphL\\kern-%.2fem\\includegraphics[page=#1,width=#2em]{\\glyphfolder "
                  "scripts.pdf}\\kern-%.2fem\\glyphendL}}\n",
                  (double)GLYPH_BELOW / GLYPH_EM, (double)GLYPH_MARGIN / GLYPH_EM, (double)GLYPH_MARGIN / GLYPH_EM);
    strbuf_add(b, S("\\newcommand\\glyphdef[2]{\\expandafter\\gdef\\csname glyph:\\detokenize{#1}\\endcsname{#2}}\n"
                    "\\DeclareRobustCommand\\otherscript[1]{\\ifcsname glyph:\\detokenize{#1}\\endcsname\n"
                    "  \\csname glyph:\\detokenize{#1}\\endcsname\\else\\texttt{[?]}\\fi}\n"
                    "\\ifdefined\\pdfstringdefDisableCommands\n"
                    "  \\pdfstringdefDisableCommands{\\let\\otherscript\\relax}\\fi\n"));
}

static bool write_both(struct latex_unicode *s, str tex, str pdf, struct err *e)
{
    struct strbuf b = { 0 };
    struct map pieces = { 0 };
    struct setting w = { .glyphs = glyph_pdf_new(), .pieces = &pieces, .a = s->a, .out = &b };

    add_commands(&b);
    for (size_t i = 0; i < s->runs.n; i++) {
        strbuf_printf(&b, "\\glyphdef{" STR_FMT "}{", STR_ARG(s->runs.entries[i].key));
        add_run(&w, s->runs.entries[i].key);
        strbuf_add(&b, S("}\n"));
    }
    bool ok = glyph_pdf_finish(w.glyphs, pdf.s, e) && file_write(tex.s, strbuf_str(&b), e);
    map_release(&pieces);
    free(w.drawn);
    strbuf_release(&b);
    return ok;
}

bool latex_unicode_write(struct latex_unicode *s, str directory, struct err *e)
{
    str tex = path_join(s->a, directory, S("figures/scripts.tex"));
    str pdf = path_join(s->a, directory, S("figures/scripts.pdf"));

    if (s->runs.n)
        return write_both(s, tex, pdf, e);
    outdir_remove(tex.s);
    outdir_remove(pdf.s);
    return true;
}

void latex_unicode_release(struct latex_unicode *s)
{
    map_release(&s->runs);
}
