/*
 * markdown.c -- the report for a repository, an issue or a pull request.  A comment on GitHub holds 65,536 characters:
 * parts that do not fit are left out, the longest parts of the appendix first, and the page lists them.
 */
#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/render.h"

enum { MAX_COMMENT = 64000 };

/* The longest part of the appendix, else the last section; the number of sections if none may be left out. */
static size_t section_to_drop(const struct json *sections, struct arena *a)
{
    size_t n = json_length(sections), found = n > 2 ? n - 1 : n, longest = 0;

    for (size_t i = 0; i < n; i++) {
        const struct json *one = json_at(sections, i);
        size_t length = json_bool(json_get(one, "appendix")) ? json_to_text(one, a).n : 0;
        if (length > longest) {
            longest = length;
            found = i;
        }
    }
    return found;
}

/* Removes one section and adds its title to *left_out. */
static bool drop_section(struct json *document, str *left_out, struct arena *a)
{
    const struct json *sections = json_get(document, "sections");
    size_t n = json_length(sections), drop = section_to_drop(sections, a);
    struct json *kept = json_new_array();

    if (drop == n) {
        json_free(kept);
        return false;
    }
    str title = arena_str(a, json_as_string(json_get(json_at(sections, drop), "title")));
    *left_out = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(*left_out), left_out->n ? "; " : "", STR_ARG(title));
    for (size_t i = 0; i < n; i++)
        if (i != drop)
            json_push(kept, json_clone(json_at(sections, i)));
    json_set(document, "sections", kept);
    return true;
}

static bool write_md(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                     struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct strbuf b = { 0 };
    str left_out = S("");

    if (!document_draw_figures(v, o, &drawn, a, e))
        return false;
    struct json *document = document_new(v, o, &drawn, a);
    bool ok = render_template(o, "markdown/report.md", value_from_json(a, document), &b, a, e);
    while (ok && b.n > MAX_COMMENT && drop_section(document, &left_out, a)) {
        struct value *vars = value_from_json(a, document);
        strbuf_release(&b);
        b = (struct strbuf){ 0 };
        value_set(a, vars, S("left_out"), value_string(a, left_out));
        ok = render_template(o, "markdown/report.md", vars, &b, a, e);
    }
    strbuf_add_char(&b, '\n'); /* Jinja2 removes it at the end of a template */
    *path = path_join(a, o->directory, S("report.md"));
    ok = ok && file_write(path->s, strbuf_str(&b), e);
    strbuf_release(&b);
    json_free(document);
    return ok;
}

const struct report_format report_md = {
    .name = "md",
    .summary = "Markdown with linked figures",
    .write = write_md,
};
