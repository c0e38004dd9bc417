/*
 * render.c -- see render.h.
 */
#include "reports/render.h"

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/file_output.h"
#include "eval/base/json.h"
#include "reports/latex_unicode.h"

enum { MAX_TEMPLATE = 4 << 20 };

/* Large enough for any report, small enough to stop a template that never ends. */
static const struct template_limits limits = { .max_steps = 50000000, .max_output_bytes = 512u << 20, .max_depth = 0 };

bool render_source(const struct report_options *o, const char *name, str *text, struct arena *a, struct err *e)
{
    if (o->template_dir.n) {
        str path = path_join(a, o->template_dir, str_from(name));
        if (file_exists(path.s))
            return file_read(path.s, MAX_TEMPLATE, a, text, e);
    }
    *text = template_builtin(name);
    return text->s || err_set(e, ERR_INTERNAL, "there is no template %s", name);
}

static bool render_text(str source, const char *name, unsigned flags, enum template_escape escape,
                        const struct value *vars, struct strbuf *out, struct err *e)
{
    struct template *t = template_open(source, name, flags, escape, e);
    bool ok = t && template_render(t, vars, &limits, out, e);

    if (t)
        template_close(t);
    return ok && (!out->full || err_set(e, ERR_IO, "%s: the page is too large", name));
}

bool render_template(const struct report_options *o, const char *name, const struct value *vars, struct strbuf *out,
                     struct arena *a, struct err *e)
{
    str source, folder = str_from(name);
    bool latex = str_starts(folder, S("latex/"));

    return render_source(o, name, &source, a, e) &&
           render_text(source, name, TEMPLATE_TRIM | (latex ? TEMPLATE_LATEX : 0),
                       latex                            ? o->scripts ? ESCAPE_LATEX_SCRIPTS : ESCAPE_LATEX
                       : str_starts(folder, S("html/")) ? ESCAPE_HTML
                                                        : ESCAPE_MARKDOWN,
                       vars, out, e);
}

bool render_file(const struct report_options *o, const char *name, const struct value *vars, str file, struct arena *a,
                 struct err *e)
{
    struct strbuf b = { 0 };
    struct file_output f;
    bool ok = render_template(o, name, vars, &b, a, e), table = str_starts(file, S("tables/"));
    bool scripts = ok && o->scripts && latex_unicode_collect(o->scripts, strbuf_str(&b)) && table;
    str path = path_join(a, o->directory, file);

    if (ok) {
        file_output_open(&f, path.s);
        if (scripts)
            strbuf_add(&f.text, S("% Other scripts: \\input{figures/scripts} in the preamble, with graphicx.\n"));
        file_output_add(&f, strbuf_str(&b));
        strbuf_add_char(&f.text, '\n'); /* Jinja2 removes it at the end of a template */
        ok = file_output_close(&f, true, e);
    }
    strbuf_release(&b);
    return ok;
}

/* The file name extension decides how text is escaped. */
static enum template_escape escape_for(str path)
{
    static const struct {
        const char *end;
        enum template_escape escape;
    } rows[] = {
        { ".tex", ESCAPE_LATEX }, { ".html", ESCAPE_HTML },   { ".htm", ESCAPE_HTML },
        { ".xml", ESCAPE_HTML },  { ".md", ESCAPE_MARKDOWN },
    };
    for (size_t i = 0; i < COUNT_OF(rows); i++)
        if (str_ends(path, str_from(rows[i].end)))
            return rows[i].escape;
    return ESCAPE_NONE;
}

bool report_from_template(const struct run_view *v, const struct report_options *o, str template_path, str *path,
                          struct arena *a, struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct latex_unicode scripts = { .a = a };
    struct strbuf b = { 0 };
    str source, name = path_base(template_path);

    if (str_ends(name, S(".jinja")) || str_ends(name, S(".j2")))
        name.n = (size_t)((const char *)memrchr(name.s, '.', name.n) - name.s);
    if (!name.n)
        return err_set(e, ERR_USAGE, "--template: the file needs a name before its ending");
    if (!file_read(arena_cstr(a, template_path), MAX_TEMPLATE, a, &source, e) ||
        !document_draw_figures(v, o, &drawn, a, e))
        return false;
    bool latex = str_search(source, S("\\VAR{")) != SIZE_MAX || str_search(source, S("\\BLOCK{")) != SIZE_MAX;
    struct report_options all = *o;
    all.raw_tasks = RAW_TASKS_ALL;
    struct json *document = document_new(v, &all, &drawn, a);
    if (!o->template_dir.n)
        document_add_items(document, v, a);
    enum template_escape escape = escape_for(name);
    if (escape == ESCAPE_LATEX && latex_unicode_wanted(source))
        escape = ESCAPE_LATEX_SCRIPTS;
    bool ok = render_text(source, arena_cstr(a, template_path), TEMPLATE_TRIM | (latex ? TEMPLATE_LATEX : 0), escape,
                          value_from_json(a, document), &b, e);
    json_free(document);
    *path = path_join(a, o->directory, name);
    if (ok && escape == ESCAPE_LATEX_SCRIPTS) {
        latex_unicode_collect(&scripts, strbuf_str(&b));
        ok = latex_unicode_write(&scripts, o->directory, e);
    }
    ok = ok && file_write(path->s, strbuf_str(&b), e);
    latex_unicode_release(&scripts);
    strbuf_release(&b);
    return ok;
}
