/*
 * outputs.c -- see outputs.h.
 */
#include "eval/harness/outputs.h"

#include <stdio.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/outdir.h"
#include "eval/harness/suite.h"
#include "eval/store/store.h"
#include "reports/report.h"

static struct json *list_models(const struct run_view *v)
{
    static const char *const commits[] = { "commit", "adapter_commit" }; /* of models of the hub */
    struct json *models = json_new_array();

    for (size_t i = 0; i < v->n_models; i++) {
        struct json *row = json_new_object();
        json_set(row, "id", json_new_string(v->models[i].id));
        json_set(row, "path", json_new_string(v->models[i].path));
        json_set(row, "adapter", json_new_string(v->models[i].adapter));
        json_set(row, "identity", json_new_string(v->models[i].identity));
        for (size_t k = 0; k < COUNT_OF(commits); k++)
            if (json_get(v->models[i].info, commits[k]))
                json_set(row, commits[k], json_clone(json_get(v->models[i].info, commits[k])));
        json_push(models, row);
    }
    return models;
}

static struct json *list_data(const struct run_view *v)
{
    struct json *data = json_new_array();

    for (size_t i = 0; i < v->n_tasks; i++) {
        struct json *row = json_new_object();
        json_set(row, "task", json_new_string(v->tasks[i].id));
        json_set(row, "data", json_new_string(v->tasks[i].data));
        json_set(row, "sha256", json_new_string(v->tasks[i].data_sha256));
        json_set(row, "items", json_new_int((int64_t)v->tasks[i].n_items));
        json_push(data, row);
    }
    return data;
}

bool manifest_write(const struct suite *s, const struct run_view *v, str dir, struct arena *a, struct err *e)
{
    struct json *m = json_new_object(), *versions = json_parse(v->versions, NULL);
    struct strbuf b = { 0 };

    json_set(m, "suite", json_new_string(s->name));
    json_set(m, "suite_path", json_new_string(s->path));
    json_set(m, "command_line", json_new_string(v->command_line));
    json_set(m, "seed", json_new_int((int64_t)s->seed));
    json_set(m, "started", json_new_string(v->started));
    json_set(m, "finished", json_new_string(v->finished));
    json_set(m, "environment", versions ? versions : json_new_null());
    json_set(m, "models", list_models(v));
    json_set(m, "data", list_data(v));
    json_write(m, 2, &b);
    strbuf_add_char(&b, '\n');
    json_free(m);
    bool ok = file_write(path_join(a, dir, S("manifest.json")).s, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

static bool write_formats(const struct report_options *o, const struct run_view *v, const str *formats,
                          size_t n_formats, str *best_path, struct arena *a, struct err *e)
{
    for (size_t i = 0; i < n_formats; i++) {
        const struct report_format *f = report_format_find(formats[i]);
        str path = { "", 0 };
        struct err why = { 0 };
        struct arena scratch = { 0 }; /* each format frees its memory before the next begins */
        if (!f)
            return err_set(e, ERR_PARSE,
                           "<report>: unknown format (found \"" STR_FMT "\", expected one that"
                           " `assay list formats` shows)",
                           STR_ARG(formats[i]));
        bool ok = f->write(v, o, &path, &scratch, &why);
        path = arena_str(a, path);
        arena_free(&scratch);
        if (!ok) {
            if (why.code != ERR_UNSUPPORTED) {
                *e = why;
                return err_wrap(e, "report %s", f->name);
            }
            log_warn("report %s left out: %s", f->name, why.text);
            continue;
        }
        if (str_is(formats[i], "pdf") || str_is(formats[i], "html") || !best_path->n)
            log_note("%-5s " STR_FMT, f->name, STR_ARG(path));
        if (!best_path->n)
            *best_path = path;
    }
    return true;
}

int reports_lock(str directory, struct arena *a, struct err *e)
{
    char *path = arena_cstr(a, directory);
    return outdir_claim(path, e) ? outdir_lock(path, e) : -1;
}

bool reports_write(const struct report_options *o, const struct run_view *v, const str *formats, size_t n_formats,
                   str *best_path, struct arena *a, struct err *e)
{
    int lock = reports_lock(o->directory, a, e);

    *best_path = (str){ "", 0 };
    bool ok = lock >= 0 && write_formats(o, v, formats, n_formats, best_path, a, e);
    outdir_unlock(lock);
    return ok;
}

void table_print(const struct run_view *v)
{
    struct strbuf b = { 0 };
    report_terminal(v, terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO), &b);
    fwrite(b.s ? b.s : "", 1, b.n, stdout);
    fflush(stdout);
    strbuf_release(&b);
}
