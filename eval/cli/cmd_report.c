/*
 * cmd_report.c -- `report`: writes the report of a run again from its store.
 */
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/outdir.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/harness/compare.h"
#include "eval/harness/outputs.h"
#include "eval/harness/recorded.h"
#include "eval/harness/step_summary.h"
#include "eval/harness/suite.h"
#include "eval/store/history.h"
#include "reports/report.h"

static const struct param options[] = {
    { "--format", CLI_TEXTS, NULL, "NAME[,NAME]",
      "pdf, tex, html, md, csv, json (default: what the suite says, else pdf,html,md,csv)", NULL },
    { "--template", CLI_TEXT, NULL, "FILE|DIR",
      "a template over the report's data model (see `--format json`), or a folder of templates that replace the"
      " built-in ones of the same name",
      NULL },
    { "--bundle", CLI_TEXT, NULL, "FILE.zip", "also pack report, suite, hashes, answers and a README into one file",
      NULL },
    { "--history", CLI_TEXT, NULL, "FILE.db",
      "chart the main metric over the earlier runs that `gate --history` recorded", NULL },
    { "--counts", CLI_FLAG, NULL, NULL, "only print the numbers of words, figures, tables and references", NULL },
    { "--out", CLI_TEXT, NULL, "DIR", "where report/ is written (default: the run directory)", NULL },
    { 0 },
};

enum { MAX_FORMATS = 32 };

static bool read_formats(const struct cli_args *a, const struct suite *s, str *list, size_t *n, struct err *e)
{
    const str *given;
    size_t n_given = cli_texts(a, "--format", &given);
    str usual = S("pdf,html,md,csv");

    *n = 0;
    if (n_given == 0 && s && s->n_formats) {
        for (; *n < s->n_formats && *n < MAX_FORMATS; (*n)++)
            list[*n] = s->formats[*n];
        return true;
    }
    if (n_given == 0) {
        given = &usual;
        n_given = 1;
    }
    for (size_t i = 0; i < n_given; i++) {
        str rest = given[i], name;
        while (*n < MAX_FORMATS && str_split_next(&rest, ',', &name)) {
            if (!report_format_find(name))
                return err_set(e, ERR_USAGE,
                               "--format: unknown format (found \"" STR_FMT "\", expected pdf, tex, html,"
                               " md, csv or json)",
                               STR_ARG(name));
            list[(*n)++] = name;
        }
    }
    return true;
}

static void print_counts(const struct cli_args *a, struct report_counts n)
{
    const struct {
        const char *name;
        size_t n;
    } rows[] = { { "words", n.words },
                 { "appendix_words", n.appendix_words },
                 { "caption_words", n.caption_words },
                 { "tables", n.tables },
                 { "figures", n.figures },
                 { "references", n.references } };
    struct json *o = json_new_object();

    for (size_t i = 0; i < COUNT_OF(rows); i++)
        json_set(o, rows[i].name, json_new_int((int64_t)rows[i].n));
    if (cli_has(a, "--json"))
        print_json(o);
    else
        json_free(o);
    for (size_t i = 0; i < COUNT_OF(rows) && !cli_has(a, "--json"); i++)
        printf("%-15s %zu\n", rows[i].name, rows[i].n);
}

static bool write_from_template(const struct run_view *v, const struct report_options *o, str template, str *path,
                                struct arena *a, struct err *e)
{
    int lock = reports_lock(o->directory, a, e);
    bool ok = lock >= 0 && report_from_template(v, o, template, path, a, e);

    outdir_unlock(lock);
    return ok;
}

static bool write_pages(const struct cli_args *a, const struct run_view *v, str *path, struct err *e)
{
    str formats[MAX_FORMATS], out = cli_text(a, "--out"), template = cli_text(a, "--template");
    struct err why = { 0 };
    struct report_drawn drawn = { .mem = a->mem };
    struct suite s = { 0 };
    size_t n;
    bool known = v->suite_xml.n && suite_parse_stored(v->suite_xml, "suite", v, &s, a->mem, &why);
    if (!known)
        log_warn("the suite stored in the run %s%s: the report has the default formats and none of the suite's texts",
                 v->suite_xml.n ? "cannot be read: " : "is missing", v->suite_xml.n ? why.text : "");
    struct report_options o = { .directory = path_join(a->mem, out.s ? out : str_from(a->words[0]), S("report")),
                                .appendix = known ? s.appendix : S(""),
                                .text = s.text,
                                .chart_width = s.chart_width,
                                .chart_dpi = s.chart_dpi,
                                .csv_bom = s.csv_bom,
                                .drawn = &drawn };

    if (template.n && !file_exists(arena_cstr(a->mem, template)))
        return err_set(e, ERR_IO, STR_FMT ": no such template", STR_ARG(template));
    if (template.n && !file_is_directory(arena_cstr(a->mem, template)))
        return write_from_template(v, &o, template, path, a->mem, e);
    if (template.n)
        o.template_dir = template;
    if (cli_has(a, "--counts")) {
        print_counts(a, report_count(v, &o, a->mem));
        return true;
    }
    return read_formats(a, known ? &s : NULL, formats, &n, e) && reports_write(&o, v, formats, n, path, a->mem, e);
}

/* The runs of this suite that `gate --history` recorded. */
static bool add_history(const struct cli_args *a, struct run_view *v, struct err *e)
{
    str path = cli_text(a, "--history");
    struct history_run *runs;
    struct history_series *series;

    if (!path.n)
        return true;
    struct history *h = history_open(arena_cstr(a->mem, path), false, e);
    bool ok = h && history_runs(h, v->name, &runs, &v->n_nights, a->mem, e) &&
              history_series(h, v->name, &series, &v->n_trend, a->mem, e);
    if (ok) {
        v->nights = runs;
        v->trend = series;
    }
    history_close(h);
    return ok;
}

static bool write_bundle(const struct cli_args *a, const struct run_view *v, struct err *e)
{
    str bundle = cli_text(a, "--bundle"), out = cli_text(a, "--out"), dir = str_from(a->words[0]);
    struct report_member *members = ARENA_NEW(a->mem, struct report_member, v->n_models + 1);
    struct report_bundle from = { .run_dir = dir,
                                  .report_dir = path_join(a->mem, out.s ? out : dir, S("report")),
                                  .members = members };

    const str *texts = recorded_texts(v, a->mem);
    for (size_t m = 0; m < v->n_models; m++)
        if (texts[m].n)
            members[from.n_members++] = (struct report_member){
                arena_printf(a->mem, "recorded/" STR_FMT ".jsonl", STR_ARG(v->models[m].id)), texts[m]
            };
    return report_bundle(v, &from, arena_cstr(a->mem, bundle), a->mem, e);
}

static void print_paths(const struct cli_args *a, str report)
{
    str bundle = cli_text(a, "--bundle");
    struct json *o;

    if (!cli_has(a, "--json")) {
        printf(STR_FMT "\n", STR_ARG(report));
        if (bundle.n)
            printf(STR_FMT "\n", STR_ARG(bundle));
        return;
    }
    o = json_new_object();
    json_set(o, "path", json_new_string(report));
    if (bundle.n)
        json_set(o, "bundle", json_new_string(bundle));
    print_json(o);
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct run_view v;
    str path;
    struct store *s = store_open(a->words[0], false, e);

    if (!s)
        return false;
    bool ok = store_read_parts(s, cli_has(a, "--bundle") ? VIEW_ALL | VIEW_QUESTIONS : VIEW_ALL, &v, a->mem, e);
    if (ok) {
        run_view_drop_unreported(&v, a->mem);
        run_view_merge_categories(&v, a->mem);
        comparisons_add_power(&v, a->mem);
    }
    bool counts = cli_has(a, "--counts");
    ok = ok && add_history(a, &v, e) && write_pages(a, &v, &path, e) &&
         (counts || path.n || err_set(e, ERR_IO, "no report was written: see the warning above"));
    if (ok && counts) {
        store_close(s);
        return true;
    }
    ok = ok && step_summary_scores(&v, e);
    if (ok && cli_text(a, "--bundle").n)
        ok = write_bundle(a, &v, e);
    store_close(s);
    if (ok)
        print_paths(a, path);
    return ok;
}

const struct cli_command cmd_report = {
    .name = "report",
    .operands = "DIR",
    .summary = "write a run's report again from its stored scores",
    .example = "report runs/today --format pdf,html",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
