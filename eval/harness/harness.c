/*
 * harness.c -- the corridor from door to door: what `assay run`, `assay
 * compare`, `assay score DIR` and `assay report DIR` share.
 */
#include "eval/harness/harness.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "eval/base/clock.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/version.h"
#include "eval/harness/compare.h"
#include "eval/harness/pairwise.h"
#include "metrics/metric.h"
#include "reports/report.h"

static str date_text(struct arena *a)
{
    struct tm now = clock_now();
    char text[32];
    strftime(text, sizeof text, "%Y-%m-%d %H:%M", &now);
    return arena_str(a, str_from(text));
}

/* Scores belong to this suite text, these answers, this program. */
static str score_stamp(const struct suite *s, const struct plan *p, struct arena *a)
{
    struct sha256 h;
    char hex[65];

    sha256_init(&h);
    sha256_add_str(&h, s->xml);
    sha256_add_str(&h, S(ASSAY_VERSION));
    for (size_t i = 0; i < p->n_requests; i++)
        sha256_add_str(&h, p->requests[i].id);
    sha256_hex(&h, hex);
    return arena_str(a, str_from(hex));
}

static bool write_manifest(const struct suite *s, const struct run_options *o, const struct run_view *v, str dir,
                           struct arena *a, struct err *e)
{
    struct json *m = json_new_object(), *models = json_new_array(), *data = json_new_array();
    struct strbuf b = { 0 };

    json_set(m, "suite", json_new_string(s->name));
    json_set(m, "suite_path", json_new_string(s->path));
    json_set(m, "command_line", json_new_string(o->command_line));
    json_set(m, "seed", json_new_int((int64_t)s->seed));
    json_set(m, "started", json_new_string(v->started));
    json_set(m, "finished", json_new_string(v->finished));
    struct json *versions = json_parse(v->versions, NULL);
    json_set(m, "environment", versions ? versions : json_new_null());
    for (size_t i = 0; i < v->n_models; i++) {
        struct json *row = json_new_object();
        json_set(row, "id", json_new_string(v->models[i].id));
        json_set(row, "path", json_new_string(v->models[i].path));
        json_set(row, "adapter", json_new_string(v->models[i].adapter));
        json_set(row, "identity", json_new_string(v->models[i].identity));
        json_push(models, row);
    }
    for (size_t i = 0; i < v->n_tasks; i++) {
        struct json *row = json_new_object();
        json_set(row, "task", json_new_string(v->tasks[i].id));
        json_set(row, "data", json_new_string(v->tasks[i].data));
        json_set(row, "sha256", json_new_string(v->tasks[i].data_sha256));
        json_set(row, "items", json_new_int((int64_t)v->tasks[i].n_items));
        json_push(data, row);
    }
    json_set(m, "models", models);
    json_set(m, "data", data);
    json_write(m, 2, &b);
    strbuf_add_char(&b, '\n');
    json_free(m);
    bool ok = file_write(path_join(a, dir, S("manifest.json")).s, strbuf_str(&b), e);
    strbuf_release(&b);
    return ok;
}

bool reports_write(const struct report_options *o, const struct run_view *v, const str *formats, size_t n_formats,
                   str *best_path, struct arena *a, struct err *e)
{
    *best_path = (str){ "", 0 };
    if (!file_make_directories(arena_cstr(a, o->directory), e))
        return false;
    for (size_t i = 0; i < n_formats; i++) {
        const struct report_format *f = report_format_find(formats[i]);
        str path = { "", 0 };
        struct err why = { 0 };
        if (!f)
            return err_set(e, ERR_PARSE,
                           "<report>: unknown format (found \"" STR_FMT "\", expected one that"
                           " `assay list formats` shows)",
                           STR_ARG(formats[i]));
        if (!f->write(v, o, &path, a, &why)) {
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

static void print_table(const struct run_view *v)
{
    struct strbuf b = { 0 };
    report_terminal(v, terminal_colour(STDOUT_FILENO), terminal_width(STDOUT_FILENO), &b);
    fwrite(b.s ? b.s : "", 1, b.n, stdout);
    fflush(stdout);
    strbuf_release(&b);
}

static size_t count_errors(const struct run_view *v)
{
    size_t n = 0;
    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].gen.error.n > 0;
    return n;
}

static void print_dry_run(const struct suite *s, const struct plan *p)
{
    printf("%zu requests, %zu already answered\n", p->n_requests, p->n_done);
    for (size_t i = 0; i < p->n_requests && i < 3; i++) {
        const struct request *r = &p->requests[i];
        printf("--- task " STR_FMT ", model " STR_FMT ", item " STR_FMT "\n" STR_FMT "\n",
               STR_ARG(s->tasks[r->task].id), STR_ARG(s->models[r->model].id),
               STR_ARG(p->tasks[r->task].data.samples[r->item].id), STR_ARG(r->prompt));
    }
}

/* Stages 4 to 7. */
static bool finish(const struct suite *s, const struct run_options *o, struct store *store, str dir, str stamp,
                   bool compute, struct arena *a, struct err *e)
{
    struct run_view v;
    str path;

    if (compute &&
        !(scores_compute(s, store, o->n_threads, a, e) && store_put_meta(store, "finished", date_text(a), e) &&
          (!stamp.n || store_put_meta(store, "scored", stamp, e))))
        return false;
    if (!store_read_view(store, &v, a, e) || !write_manifest(s, o, &v, dir, a, e))
        return false;
    comparisons_add_power(&v, a);
    if (!o->no_table)
        print_table(&v);
    struct report_drawn drawn = { 0 };
    struct report_options pages = { .directory = path_join(a, dir, S("report")),
                                    .appendix = s->appendix,
                                    .drawn = &drawn };
    if (!o->no_report && !reports_write(&pages, &v, s->formats, s->n_formats, &path, a, e))
        return false;
    size_t errors = count_errors(&v);
    return errors == 0 ||
           err_set(e, ERR_GATE, "%zu of %zu items ended in error (see the report; --retry-errors asks them again)",
                   errors, v.n_answers);
}

static bool run_stages(const struct suite *s, const struct run_options *o, struct store *store, str dir, struct plan *p,
                       struct arena *a, struct err *e)
{
    str stamp = score_stamp(s, p, a), scored, started;

    if (!store_get_meta(store, "scored", &scored, a, e) || !store_get_meta(store, "started", &started, a, e))
        return false;
    bool fresh = p->n_done == p->n_requests && str_equal(scored, stamp);
    if (fresh)
        log_note("nothing to do: all %zu answers and their scores are in " STR_FMT, p->n_requests, STR_ARG(dir));
    else if (p->n_done)
        log_note("resuming: %zu of %zu answers are there", p->n_done, p->n_requests);
    if (!fresh &&
        !((started.n || store_put_meta(store, "started", date_text(a), e)) && plan_write(p, s, o, store, a, e) &&
          answers_collect(p, s, o, store, a, e) && pairs_collect(p, s, o, store, a, e)))
        return false;
    return finish(s, o, store, dir, stamp, !fresh, a, e);
}

/* A new run directory is made only when the plan stands, so that a wrong suite leaves nothing behind. */
bool harness_run(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e)
{
    str dir = o->out.n ? o->out : arena_printf(a, "runs/" STR_FMT, STR_ARG(s->name));
    bool exists = file_exists(path_join(a, dir, S("run.db")).s);
    struct store *store = store_open(exists ? arena_cstr(a, dir) : NULL, !exists || !o->dry_run, e);
    struct plan p;

    if (!store)
        return false;
    bool ok = plan_build(s, o, store, &p, a, e);
    if (ok) {
        if (o->dry_run) {
            print_dry_run(s, &p);
        } else {
            if (!exists) {
                store_close(store);
                store = store_open(arena_cstr(a, dir), true, e);
            }
            ok = store && run_stages(s, o, store, dir, &p, a, e);
        }
        struct err kept = *e;
        plan_close(&p, s);
        *e = kept;
    }
    store_close(store);
    return ok;
}

/* The suite a run directory was made from, with other metrics if asked. */
static bool stored_suite(struct store *store, const struct rescore_options *o, struct suite *out, struct arena *a,
                         struct err *e)
{
    str xml, path;

    if (!store_get_meta(store, "suite", &xml, a, e) || !store_get_meta(store, "suite_path", &path, a, e))
        return false;
    if (!xml.n)
        return err_set(e, ERR_PARSE, "the run directory has no suite in it (found a run that never started)");
    if (!suite_parse(xml, arena_cstr(a, path), out, a, e))
        return false;
    struct suite_task *tasks = (struct suite_task *)(uintptr_t)out->tasks;
    for (size_t t = 0; o->n_metrics > 0 && t < out->n_tasks; t++) {
        tasks[t].metrics = o->metrics;
        tasks[t].n_metrics = o->n_metrics;
    }
    return true;
}

bool harness_rescore(const char *dir, const struct rescore_options *rescore, struct arena *a, struct err *e)
{
    struct suite s;
    struct run_options o = { .n_threads = rescore->n_threads, .no_report = true, .no_table = rescore->print != NULL };
    struct store *store = store_open(dir, false, e);
    struct run_view v;

    if (!store)
        return false;
    bool ok = store_lock(store, dir, e) && stored_suite(store, rescore, &s, a, e) &&
              finish(&s, &o, store, str_from(dir), (str){ "", 0 }, true, a, e);
    /* Items in error are told, and what was scored is printed all the same. */
    if (rescore->print && (ok || e->code == ERR_GATE)) {
        struct err why = { 0 };
        if (store_read_view(store, &v, a, &why)) {
            rescore->print(&v);
        } else {
            *e = why;
            ok = false;
        }
    }
    store_close(store);
    return ok;
}
