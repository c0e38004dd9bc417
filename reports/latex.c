/*
 * latex.c -- the report as LaTeX (tables also each in a file of their own, for
 * \input) and as PDF through latexmk, without shell escape.
 */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <fcntl.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "reports/page.h"
#include "templates/template.h"

struct latex {
    struct strbuf body;
    str directory;
    struct arena *a;
    struct err *e;
    bool ok;
};

static void escaped(struct strbuf *b, str text)
{
    for (size_t at = 0; at < text.n;) { /* an en dash alone is a missing number; line ends are kept */
        size_t end = str_search(str_slice(text, at, text.n), S("\n"));
        size_t stop = end == SIZE_MAX ? text.n : at + end;
        template_escape_text(ESCAPE_LATEX, str_slice(text, at, stop), b);
        if (stop < text.n)
            strbuf_add(b, S("\\newline\n"));
        at = stop + 1;
    }
}

static void heading(void *state, int level, str text)
{
    struct latex *l = state;
    strbuf_printf(&l->body, "\n\\%ssection*{", level > 1 ? "sub" : "");
    escaped(&l->body, text);
    strbuf_add(&l->body, S("}\n"));
}

static void paragraph(void *state, str text)
{
    struct latex *l = state;
    strbuf_add(&l->body, S("\n\\noindent\\begin{sloppypar}"));
    escaped(&l->body, text);
    strbuf_add(&l->body, S("\\end{sloppypar}\n"));
}

static void cells_row(struct strbuf *b, const str *cells, const bool *bold, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        strbuf_add(b, i ? S(" & ") : S(""));
        strbuf_add(b, bold && bold[i] ? S("\\textbf{") : S(""));
        escaped(b, cells[i]);
        strbuf_add(b, bold && bold[i] ? S("}") : S(""));
    }
    strbuf_add(b, S(" \\\\\n"));
}

static void table_body(struct strbuf *b, const struct page_table *t)
{
    strbuf_printf(b, "\\begin{%s}{@{}", t->is_long ? "longtable" : "tabular");
    for (size_t i = 0; i < t->n_columns; i++)
        strbuf_add(b, i == 0 || (i == 1 && !t->bold && !t->text_columns) ? S("l")
                      : t->text_columns && i + 1 == t->n_columns         ? S("p{5.2cm}")
                                                                         : S("r"));
    strbuf_add(b, S("@{}}\n\\toprule\n"));
    cells_row(b, t->head, NULL, t->n_columns);
    strbuf_add(b, t->is_long ? S("\\midrule\n\\endhead\n") : S("\\midrule\n"));
    for (size_t r = 0; r < t->n_rows; r++)
        cells_row(b, t->cells + r * t->n_columns, t->bold ? t->bold + r * t->n_columns : NULL, t->n_columns);
    strbuf_printf(b, "\\bottomrule\n\\end{%s}\n", t->is_long ? "longtable" : "tabular");
}

static void table(void *state, const struct page_table *t)
{
    struct latex *l = state;
    struct strbuf alone = { 0 };

    table_body(&alone, t);
    str path = path_join(l->a, l->directory, arena_printf(l->a, "tables/%s.tex", t->id));
    l->ok = l->ok && file_write(path.s, strbuf_str(&alone), l->e);
    strbuf_release(&alone);
    if (t->is_long) {
        strbuf_add(&l->body, S("\n\\noindent "));
        escaped(&l->body, t->caption);
        strbuf_printf(&l->body, "\n{\\footnotesize\\input{tables/%s}}\n", t->id);
        return;
    }
    strbuf_add(&l->body, S("\n\\begin{table}[H]\n\\centering\\footnotesize\n\\caption{"));
    escaped(&l->body, t->caption);
    strbuf_printf(&l->body, "}\n\\begin{adjustbox}{max width=\\textwidth}\n\\input{tables/%s}\\end{adjustbox}\n"
                  "\\end{table}\n", t->id);
}

static void figure(void *state, const char *name, str caption)
{
    struct latex *l = state;
    strbuf_printf(&l->body, "\n\\begin{figure}[H]\n\\centering\n\\includegraphics[max width=\\textwidth,"
                  "max height=0.85\\textheight]{figures/%s.pdf}\n\\caption{", name);
    escaped(&l->body, caption);
    strbuf_add(&l->body, S(".}\n\\end{figure}\n"));
}

static void item(void *state, const struct page_case *c)
{
    struct latex *l = state;
    struct strbuf *b = &l->body;

    strbuf_add(b, S("\n\\subsection*{"));
    escaped(b, c->title);
    strbuf_add(b, S("}\n\\noindent\\textbf{Question.} "));
    escaped(b, c->question);
    strbuf_add(b, S("\n\n\\noindent\\textbf{Reference.} "));
    escaped(b, c->reference);
    strbuf_add(b, S("\n\n\\medskip\\noindent\\begin{tabular}{@{}p{0.47\\textwidth}@{\\hspace{0.05\\textwidth}}"
                    "p{0.47\\textwidth}@{}}\n\\toprule\n"));
    for (size_t i = 0; i < c->n; i++) {
        strbuf_add(b, i ? S(" & \\textbf{") : S("\\textbf{"));
        escaped(b, c->labels[i]);
        strbuf_add(b, S("}"));
    }
    strbuf_add(b, S(" \\\\\n\\midrule\n"));
    for (size_t i = 0; i < c->n; i++) {
        strbuf_add(b, i ? S(" & \\raggedright\\arraybackslash ") : S("\\raggedright\\arraybackslash "));
        escaped(b, c->answers[i]);
    }
    strbuf_add(b, S(" \\\\\n\\midrule\n"));
    for (size_t i = 0; i < c->n; i++) {
        strbuf_add(b, i ? S(" & \\raggedright\\arraybackslash\\footnotesize ")
                        : S("\\raggedright\\arraybackslash\\footnotesize "));
        escaped(b, c->notes[i]);
    }
    strbuf_add(b, S(" \\\\\n\\bottomrule\n\\end{tabular}\n\n"));
}

static bool write_tex(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    struct latex l = { .directory = o->directory, .a = a, .e = e, .ok = true };
    struct page_writer w = { &l, heading, paragraph, table, figure, item };
    bool figures[MAX_FIGURES] = { false };
    struct strbuf title = { 0 };

    if (!file_make_directories(path_join(a, o->directory, S("tables")).s, e) ||
        !page_draw_figures(v, o->directory, figures, a, e))
        return false;
    strbuf_add(&l.body, S("\\documentclass[a4paper,11pt]{article}\n\\usepackage[T1]{fontenc}\n"
                          "\\usepackage[utf8]{inputenc}\n\\usepackage{lmodern,microtype,booktabs,longtable,graphicx,"
                          "array,textcomp,float}\n\\usepackage[export]{adjustbox}\n\\usepackage[margin=2.5cm]{geometry}\n"
                          "\\usepackage[font=small,labelfont=bf]{caption}\n\\usepackage[hidelinks]{hyperref}\n"
                          "\\setlength{\\parskip}{4pt}\n\\begin{document}\n\\title{"));
    escaped(&l.body, v->title);
    strbuf_add(&l.body, S("}\n\\author{assay}\n\\date{"));
    escaped(&l.body, v->finished);
    strbuf_add(&l.body, S("}\n\\maketitle\n"));
    page_write(v, o->appendix, figures, &w, a);
    strbuf_add(&l.body, S("\n\\end{document}\n"));
    *path = path_join(a, o->directory, S("report.tex"));
    bool ok = l.ok && file_write(path->s, strbuf_str(&l.body), e);
    strbuf_release(&l.body);
    strbuf_release(&title);
    return ok;
}

/* latexmk in the report's folder, silent; its log stays beside the PDF. */
static int run_latexmk(const char *directory)
{
    int status = -1;
    pid_t child = fork();

    if (child == 0) {
        int null = open("/dev/null", O_RDWR);
        if (chdir(directory) != 0)
            _exit(126);
        dup2(null, 0);
        dup2(null, 1);
        dup2(null, 2);
        setenv("SOURCE_DATE_EPOCH", "946684800", 1);
        setenv("FORCE_SOURCE_DATE", "1", 1);
        execlp("latexmk", "latexmk", "-pdf", "-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape",
               "-norc", "report.tex", (char *)NULL);
        _exit(127);
    }
    if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFEXITED(status))
        return -1;
    return WEXITSTATUS(status);
}

/* The first error line of the log ("! ..."). */
static str latex_error(str directory, struct arena *a)
{
    str log, line;
    struct err ignored;

    if (file_read(path_join(a, directory, S("report.log")).s, 64 << 20, a, &log, &ignored))
        while (str_split_next(&log, '\n', &line))
            if (str_starts(line, S("!")))
                return line;
    return S("no error line in report.log");
}

static bool write_pdf(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    if (!write_tex(v, o, path, a, e))
        return false;
    int status = run_latexmk(arena_cstr(a, o->directory));
    if (status == 127)
        return err_set(e, ERR_UNSUPPORTED, "latexmk is not installed (apt install latexmk texlive-latex-extra);"
                       " report.tex is written");
    if (status != 0) {
        str why = latex_error(o->directory, a);
        return err_set(e, ERR_UNSUPPORTED, STR_FMT ": LaTeX failed: " STR_FMT, STR_ARG(*path), STR_ARG(why));
    }
    *path = path_join(a, o->directory, S("report.pdf"));
    return true;
}

const struct report_format report_tex = { "tex", "LaTeX with booktabs; every table also alone", write_tex };
const struct report_format report_pdf = { "pdf", "the LaTeX report, compiled by latexmk", write_pdf };
