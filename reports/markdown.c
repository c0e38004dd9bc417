/*
 * markdown.c -- the report for a repository or an issue.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "reports/page.h"
#include "templates/template.h"

static void escaped(struct strbuf *b, str text)
{
    str line;

    for (bool first = true; str_split_next(&text, '\n', &line); first = false) {
        strbuf_add(b, first ? S("") : S("<br>"));
        template_escape_text(ESCAPE_MARKDOWN, line, b);
    }
}

static void heading(void *state, int level, str text)
{
    strbuf_printf(state, "\n%s ", level > 1 ? "###" : "##");
    escaped(state, text);
    strbuf_add(state, S("\n\n"));
}

static void paragraph(void *state, str text)
{
    escaped(state, text);
    strbuf_add(state, S("\n\n"));
}

static void table(void *state, const struct page_table *t)
{
    for (size_t i = 0; i < t->n_columns; i++) {
        strbuf_add(state, S("| "));
        escaped(state, t->head[i]);
        strbuf_add_char(state, ' ');
    }
    strbuf_add(state, S("|\n"));
    for (size_t i = 0; i < t->n_columns; i++)
        strbuf_add(state, i ? S("|---:") : S("|---"));
    strbuf_add(state, S("|\n"));
    for (size_t r = 0; r < t->n_rows; r++) {
        for (size_t i = 0; i < t->n_columns; i++) {
            bool bold = t->bold && t->bold[r * t->n_columns + i];
            strbuf_add(state, bold ? S("| **") : S("| "));
            escaped(state, t->cells[r * t->n_columns + i]);
            strbuf_add(state, bold ? S("** ") : S(" "));
        }
        strbuf_add(state, S("|\n"));
    }
    strbuf_add_char(state, '\n');
    escaped(state, t->caption);
    strbuf_add(state, S("\n\n"));
}

static void figure(void *state, const char *name, str caption)
{
    strbuf_printf(state, "![%s](figures/%s.svg)\n\n", name, name);
    escaped(state, caption);
    strbuf_add(state, S("\n\n"));
}

static void item(void *state, const struct page_case *c)
{
    heading(state, 2, c->title);
    strbuf_add(state, S("**Question.** "));
    paragraph(state, c->question);
    strbuf_add(state, S("**Reference.** "));
    paragraph(state, c->reference);
    table(state, &(struct page_table){ .head = c->labels, .cells = c->answers, .n_rows = 1, .n_columns = c->n,
                                       .caption = c->notes[0] });
}

static bool write_md(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                     struct err *e)
{
    struct strbuf b = { 0 };
    struct page_writer w = { &b, heading, paragraph, table, figure, item };
    bool figures[MAX_FIGURES] = { false };

    if (!page_draw_figures(v, o->directory, figures, a, e))
        return false;
    strbuf_add(&b, S("# "));
    escaped(&b, v->title);
    strbuf_add(&b, S("\n"));
    page_write(v, o->appendix, figures, &w, a);
    *path = path_join(a, o->directory, S("report.md"));
    bool ok = file_write(path->s, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

const struct report_format report_md = { "md", "Markdown with linked figures", write_md };
