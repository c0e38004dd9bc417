/*
 * markdown.c -- the report for a repository or an issue.
 */
#include "eval/base/json.h"
#include "reports/render.h"

#include "eval/base/arena.h"
#include "eval/base/file.h"

static bool write_md(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                     struct err *e)
{
    struct report_drawn drawn = { 0 };

    if (!document_draw_figures(v, o, &drawn, a, e))
        return false;
    struct json *document = document_new(v, o, &drawn, a);
    bool ok = render_file(o, "markdown/report.md", value_from_json(a, document), S("report.md"), a, e);
    json_free(document);
    *path = path_join(a, o->directory, S("report.md"));
    return ok;
}

const struct report_format report_md = {
    .name = "md",
    .summary = "Markdown with linked figures",
    .write = write_md,
};
