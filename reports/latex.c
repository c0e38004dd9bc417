/*
 * latex.c -- the report as LaTeX (every table also in a separate file, for
 * \input into a paper), and as PDF (latex_pdf.c).
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/outdir.h"
#include "reports/latex_pdf.h"
#include "reports/latex_unicode.h"
#include "reports/methods.h"
#include "reports/render.h"

/* tables/ID.tex for the width of a page, ID-narrow.tex for a column, and ID-long.tex if it breaks over pages. */
static bool write_table(const struct json *block, struct value *vars, const struct report_options *o, struct arena *a,
                        struct err *e)
{
    static const struct {
        const char *variant, *end;
    } files[] = { { "wide", "" }, { "narrow", "-narrow" }, { "long", "-long" } };
    str id = json_as_string(json_get(block, "id"));

    value_set(a, vars, S("table"), value_from_json(a, block));
    for (size_t i = 0; i < COUNT_OF(files); i++) {
        str file = arena_printf(a, "tables/" STR_FMT "%s.tex", STR_ARG(id), files[i].end);
        value_set_text(a, vars, S("variant"), str_from(files[i].variant));
        if (i == 2 && !json_bool(json_get(block, "long"))) {
            outdir_remove(path_join(a, o->directory, file).s); /* left by an earlier report of other data */
            continue;
        }
        if (!render_file(o, "latex/table.tex", vars, file, a, e))
            return false;
    }
    return true;
}

static bool write_tables(const struct json *document, const struct report_options *o, struct arena *a, struct err *e)
{
    const struct json *sections = json_get(document, "sections");
    struct value *vars = value_dict(a);

    if (!outdir_make_below(path_join(a, o->directory, S("tables")).s, e))
        return false;
    for (size_t i = 0; i < json_length(sections); i++) {
        const struct json *blocks = json_get(json_at(sections, i), "blocks");
        for (size_t k = 0; k < json_length(blocks); k++)
            if (str_is(json_as_string(json_get(json_at(blocks, k), "kind")), "table") &&
                !write_table(json_at(blocks, k), vars, o, a, e))
                return false;
    }
    return true;
}

static bool write_tex(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct report_options own = *o;
    struct latex_unicode scripts = { .a = a };
    str source;

    if (!document_draw_figures(v, o, &drawn, a, e) || !render_source(o, "latex/report.tex", &source, a, e))
        return false;
    own.scripts = latex_unicode_wanted(source) ? &scripts : NULL;
    struct json *document = document_new(v, o, &drawn, a);
    bool ok = write_tables(document, &own, a, e) &&
              render_file(&own, "latex/report.tex", value_from_json(a, document), S("report.tex"), a, e) &&
              latex_unicode_write(&scripts, o->directory, e) &&
              file_write(path_join(a, o->directory, S("references.bib")).s, references_bibtex(v, a), e) &&
              file_write(path_join(a, o->directory, S("methods.tex")).s, methods_latex(v, a), e);
    latex_unicode_release(&scripts);
    json_free(document);
    *path = path_join(a, o->directory, S("report.tex"));
    return ok;
}

static bool write_pdf(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                      struct err *e)
{
    if (!write_tex(v, o, path, a, e) || !latex_pdf_make(o->directory, view_epoch(v), a, e))
        return false;
    *path = path_join(a, o->directory, S("report.pdf"));
    return true;
}

const struct report_format report_tex = {
    .name = "tex",
    .summary = "LaTeX with booktabs; each table also in a file of its own",
    .write = write_tex,
};
const struct report_format report_pdf = {
    .name = "pdf",
    .summary = "the LaTeX report, compiled by latexmk",
    .write = write_pdf,
};
