/*
 * markdown.c -- the report for a repository or an issue.
 */
#include "eval/base/json.h"
#include "reports/typeset.h"

#include "eval/base/arena.h"
#include "eval/base/file.h"

static bool write_md(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                     struct err *e)
{
    struct report_drawn drawn = { 0 };

    if (!page_draw_figures(v, o, &drawn, a, e))
        return false;
    struct json *document = page_document(v, o->appendix, drawn.has, a);
    bool ok = typeset_file(o, "markdown/report.md", value_from_json(a, document), S("report.md"), a, e);
    json_free(document);
    *path = path_join(a, o->directory, S("report.md"));
    return ok;
}

const struct report_format report_md = { "md", "Markdown with linked figures", write_md };
