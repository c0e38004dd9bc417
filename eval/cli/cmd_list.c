/*
 * cmd_list.c -- `list`: print the rows of a registry, or a run's models.
 */
#include <stdio.h>

#include "datasets/dataset.h"
#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/cli/cli.h"
#include "eval/cli/print.h"
#include "eval/engine/engine.h"
#include "eval/store/store.h"
#include "judges/judge.h"
#include "metrics/metric.h"
#include "reports/report.h"

/* One name and one line, as text or as JSON. */
struct row {
    const char *name, *summary;
    const struct param *params;
};

static struct row metric_row(size_t i)
{
    const struct metric *m = metric_at(i);
    return (struct row){ m->name, m->summary, m->params };
}

static struct row judge_row(size_t i)
{
    const struct judge *j = judge_at(i);
    return (struct row){ j->name, j->summary, j->params };
}

static struct row backend_row(size_t i)
{
    return (struct row){ backend_at(i)->name, backend_at(i)->summary, NULL };
}

static struct row chart_row(size_t i)
{
    return (struct row){ report_chart_at(i)->name, report_chart_at(i)->summary, NULL };
}

static struct row format_row(size_t i)
{
    return (struct row){ report_format_at(i)->name, report_format_at(i)->summary, NULL };
}

static struct row data_row(size_t i)
{
    return (struct row){ dataset_format_at(i)->name, dataset_format_at(i)->summary, NULL };
}

static size_t arch_count(void)
{
    size_t n;
    engine_arch_names(&n);
    return n;
}

static struct row arch_row(size_t i)
{
    size_t n;
    return (struct row){ engine_arch_names(&n)[i], "", NULL };
}

static size_t quant_count(void)
{
    size_t n;
    engine_quant_names(&n);
    return n;
}

static struct row quant_row(size_t i)
{
    size_t n;
    return (struct row){ engine_quant_names(&n)[i], "", NULL };
}

static const struct {
    const char *what;
    size_t (*count)(void);
    struct row (*row)(size_t i);
} kinds[] = {
    { "metrics", metric_count, metric_row },        { "judges", judge_count, judge_row },
    { "backends", backend_count, backend_row },     { "archs", arch_count, arch_row },
    { "quants", quant_count, quant_row },           { "charts", report_chart_count, chart_row },
    { "formats", report_format_count, format_row }, { "datasets", dataset_format_count, data_row },
};

static void print_params(const struct param *p)
{
    for (; p && p->name; p++) {
        printf("    %-16s %s", p->name, p->help ? p->help : "");
        if (p->range)
            printf(" [%s]", p->range);
        puts("");
        if (p->fallback && *p->fallback)
            printf("    %-16s default %s\n", "", p->fallback);
    }
}

static void print_kind(size_t k, bool as_json)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < kinds[k].count(); i++) {
        struct row r = kinds[k].row(i);
        if (as_json) {
            struct json *o = json_new_object();
            json_set(o, "name", json_new_string(str_from(r.name)));
            json_set(o, "summary", json_new_string(str_from(r.summary)));
            json_push(list, o);
        } else {
            printf("%-16s %s\n", r.name, r.summary);
            print_params(r.params);
        }
    }
    if (as_json)
        print_json(list);
    else
        json_free(list);
}

static bool print_models(const char *dir, bool json, struct arena *a, struct err *e)
{
    struct run_view v;
    struct store *s = store_open(dir, false, e);

    if (!s)
        return false;
    bool ok = store_read_view(s, &v, a, e);
    for (size_t i = 0; ok && json && i < v.n_models; i++) {
        struct json *o = json_new_object();
        json_set(o, "id", json_new_string(v.models[i].id));
        json_set(o, "path", json_new_string(v.models[i].path));
        json_set(o, "adapter", json_new_string(v.models[i].adapter));
        json_set(o, "identity", json_new_string(v.models[i].identity));
        print_json(o);
    }
    for (size_t i = 0; ok && !json && i < v.n_models; i++)
        printf("%-16.*s " STR_FMT "%s" STR_FMT "\n", STR_ARG(v.models[i].id), STR_ARG(v.models[i].path),
               v.models[i].adapter.n ? " + " : "", STR_ARG(v.models[i].adapter));
    store_close(s);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    const char *known[COUNT_OF(kinds)];

    if (strcmp(a->words[0], "models") == 0) {
        if (a->n_words < 2)
            return err_set(e, ERR_USAGE, "list models needs a run directory (found nothing)");
        return print_models(a->words[1], cli_has(a, "--json"), a->mem, e);
    }
    for (size_t k = 0; k < COUNT_OF(kinds); k++) {
        known[k] = kinds[k].what;
        if (strcmp(a->words[0], kinds[k].what) == 0) {
            print_kind(k, cli_has(a, "--json"));
            return true;
        }
    }
    return err_unknown(e, ERR_USAGE, "cannot list this", str_from(a->words[0]), known, COUNT_OF(known),
                       "metrics, judges, backends, archs, quants, charts, formats, datasets or models DIR");
}

const struct cli_command cmd_list = {
    .name = "list",
    .operands = "metrics|judges|backends|archs|quants|charts|formats|datasets|models DIR",
    .summary = "list what is built in, or the models of a run",
    .example = "list metrics",
    .min_words = 1,
    .max_words = 2,
    .run = run,
};
