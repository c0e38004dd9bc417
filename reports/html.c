/*
 * html.c -- the report as one self-contained page: inline style, inline SVG.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "reports/page.h"
#include "templates/template.h"

struct html {
    struct strbuf body;
    str directory;
    struct arena *a;
};

static const char style[] =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;"
    "background:#fff}h1{font-size:1.7rem}h2{margin-top:2.2rem;font-size:1.25rem;border-bottom:1px solid #ccc}"
    "table{border-collapse:collapse;margin:.6rem 0;font-variant-numeric:tabular-nums;font-size:.9rem}"
    "th,td{padding:.25rem .7rem;text-align:right;vertical-align:top}th:first-child,td:first-child,.text td:last-child"
    "{text-align:left}thead{border-top:2px solid #333;border-bottom:1px solid #333}tbody{border-bottom:2px solid #333}"
    "caption,figcaption{text-align:left;color:#444;font-size:.9rem;padding:.3rem 0}figure{margin:1.2rem 0}"
    "figure svg{width:100%;max-width:42rem;height:auto;background:#fff}.case{border:1px solid #ccc;border-radius:6px;"
    "padding:.6rem 1rem;margin:1rem 0}.sides{display:grid;grid-template-columns:1fr 1fr;gap:1.2rem}.sides p,.q{"
    "white-space:pre-wrap;margin:.2rem 0}.note{color:#555;font-size:.85rem}.scroll{overflow-x:auto}"
    "@media(prefers-color-scheme:dark){body{color:#e6e6e6;background:#161616}h2,.case{border-color:#444}"
    "caption,figcaption,.note{color:#aaa}thead,tbody{border-color:#999}}@media(max-width:40rem){.sides{"
    "grid-template-columns:1fr}}";

static void escaped(struct strbuf *b, str text)
{
    template_escape_text(ESCAPE_HTML, text, b);
}

static void element(struct strbuf *b, const char *tag, const char *class, str text)
{
    strbuf_printf(b, *class ? "<%s class=\"%s\">" : "<%s>", tag, class);
    escaped(b, text);
    strbuf_printf(b, "</%s>", tag);
}

static void heading(void *state, int level, str text)
{
    struct html *h = state;
    element(&h->body, level > 1 ? "h3" : "h2", "", text);
    strbuf_add_char(&h->body, '\n');
}

static void paragraph(void *state, str text)
{
    struct html *h = state;
    element(&h->body, "p", "q", text);
    strbuf_add_char(&h->body, '\n');
}

static void table(void *state, const struct page_table *t)
{
    struct html *h = state;
    struct strbuf *b = &h->body;

    strbuf_printf(b, "<div class=\"scroll\"><table%s>", t->text_columns ? " class=\"text\"" : "");
    element(b, "caption", "", t->caption);
    strbuf_add(b, S("<thead><tr>"));
    for (size_t i = 0; i < t->n_columns; i++)
        element(b, "th", "", t->head[i]);
    strbuf_add(b, S("</tr></thead><tbody>\n"));
    for (size_t r = 0; r < t->n_rows; r++) {
        strbuf_add(b, S("<tr>"));
        for (size_t i = 0; i < t->n_columns; i++) {
            bool bold = t->bold && t->bold[r * t->n_columns + i];
            strbuf_add(b, bold ? S("<td><b>") : S("<td>"));
            escaped(b, t->cells[r * t->n_columns + i]);
            strbuf_add(b, bold ? S("</b></td>") : S("</td>"));
        }
        strbuf_add(b, S("</tr>\n"));
    }
    strbuf_add(b, S("</tbody></table></div>\n"));
}

/* Glyph ids of several drawings on one page must differ. */
static void add_svg(struct strbuf *b, str svg, const char *name)
{
    size_t start = str_search(svg, S("<svg"));

    svg = str_slice(svg, start == SIZE_MAX ? 0 : start, svg.n);
    for (size_t i = 0; i < svg.n;) {
        str rest = str_slice(svg, i, svg.n);
        static const char *const marks[] = { "id=\"", "href=\"#", "url(#" };
        size_t k = 0;
        while (k < COUNT_OF(marks) && !str_starts(rest, str_from(marks[k])))
            k++;
        if (k == COUNT_OF(marks)) {
            strbuf_add_char(b, svg.s[i++]);
        } else {
            strbuf_printf(b, "%s%s-", marks[k], name);
            i += strlen(marks[k]);
        }
    }
}

static void figure(void *state, const char *name, str caption)
{
    struct html *h = state;
    str svg;
    struct err ignored;
    str path = path_join(h->a, h->directory, arena_printf(h->a, "figures/%s.svg", name));

    if (!file_read(path.s, 64 << 20, h->a, &svg, &ignored))
        return;
    strbuf_add(&h->body, S("<figure>"));
    add_svg(&h->body, svg, name);
    element(&h->body, "figcaption", "", caption);
    strbuf_add(&h->body, S("</figure>\n"));
}

static void item(void *state, const struct page_case *c)
{
    struct html *h = state;
    struct strbuf *b = &h->body;

    strbuf_add(b, S("<div class=\"case\">"));
    element(b, "h3", "", c->title);
    strbuf_add(b, S("<p class=\"q\"><b>Question.</b> "));
    escaped(b, c->question);
    strbuf_add(b, S("</p><p class=\"q\"><b>Reference.</b> "));
    escaped(b, c->reference);
    strbuf_add(b, S("</p><div class=\"sides\">"));
    for (size_t i = 0; i < c->n; i++) {
        strbuf_add(b, S("<div>"));
        element(b, "b", "", c->labels[i]);
        element(b, "p", "", c->answers[i]);
        element(b, "p", "note", c->notes[i]);
        strbuf_add(b, S("</div>"));
    }
    strbuf_add(b, S("</div></div>\n"));
}

static bool write_html(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                       struct err *e)
{
    struct html h = { .directory = o->directory, .a = a };
    struct page_writer w = { &h, heading, paragraph, table, figure, item };
    bool figures[MAX_FIGURES] = { false };

    if (!page_draw_figures(v, o->directory, figures, a, e))
        return false;
    strbuf_printf(&h.body, "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                  "<meta name=\"viewport\" content=\"width=device-width\"><style>%s</style>", style);
    element(&h.body, "title", "", v->title);
    strbuf_add(&h.body, S("</head><body>\n"));
    element(&h.body, "h1", "", v->title);
    page_write(v, o->appendix, figures, &w, a);
    strbuf_add(&h.body, S("</body></html>\n"));
    *path = path_join(a, o->directory, S("report.html"));
    bool ok = file_write(path->s, strbuf_str(&h.body), e);
    strbuf_release(&h.body);
    return ok;
}

const struct report_format report_html = { "html", "one self-contained page", write_html };
