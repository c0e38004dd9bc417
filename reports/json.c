/*
 * json.c -- the document of the report (see page.h) with every item and answer,
 * for scripts.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/page.h"

static bool write_json(const struct run_view *v, const struct report_options *o, str *path, struct arena *a,
                       struct err *e)
{
    struct report_drawn drawn = { 0 };
    struct strbuf b = { 0 };

    if (!document_draw_figures(v, o, &drawn, a, e))
        return false;
    struct json *document = document_new(v, o, &drawn, a);
    document_add_items(document, v, a);
    json_write(document, 1, &b);
    strbuf_add_char(&b, '\n');
    json_free(document);
    *path = path_join(a, o->directory, S("report.json"));
    bool ok = b.full ? err_set(e, ERR_IO, STR_FMT ": the report is larger than 1 GiB", STR_ARG(*path))
                     : file_write(path->s, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

const struct report_format report_json = {
    .name = "json",
    .summary = "the whole data model: scores, comparisons, answers",
    .write = write_json,
};
