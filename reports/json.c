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

    if (!document_draw_figures(v, o, &drawn, a, e))
        return false;
    struct report_options without_items = *o; /* of templates */
    without_items.template_dir = S("");
    without_items.raw_tasks = RAW_TASKS_LATER;
    struct json *document = document_new(v, &without_items, &drawn, a);
    *path = path_join(a, o->directory, S("report.json"));
    bool ok = document_write(document, v, path->s, e);
    json_free(document);
    return ok;
}

const struct report_format report_json = {
    .name = "json",
    .summary = "the whole data model: scores, comparisons, answers",
    .write = write_json,
};
