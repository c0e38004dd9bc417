/*
 * suite.c -- XML to `struct suite`.  The document is checked against the schema
 * (suite_schema.c) first; after that the readers may trust names and number formats.
 */
#include "eval/harness/suite.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/map.h"
#include "eval/base/regex.h"
#include "eval/base/xml.h"
#include "eval/harness/gate.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/suite_schema.h"
#include "metrics/metric.h"

enum { MAX_SUITE_BYTES = 16 << 20 }; /* 20,000 tasks of 800 bytes with their gates */

/* Opens a metric to check its arguments, and notes what it needs beyond the answer. */
static bool check_metric(str spec, struct suite_task *t, struct arena *a, struct err *e)
{
    struct metric_use use;

    if (!metric_use_open(spec, &use, a, e))
        return false;
    unsigned needs = metric_needs(&use);
    t->needs_unconditional = t->needs_unconditional || (needs & NEEDS_UNCONDITIONAL);
    t->needs_references = t->needs_references || (needs & NEEDS_REFS);
    t->needs_base = t->needs_base || (needs & NEEDS_BASE);
    suite_note_files(&use.args.params, t, a);
    metric_use_close(&use);
    return true;
}

/* The same metric with the same arguments, however they are written. */
static bool same_metric(str x, str y, struct arena *a)
{
    static const struct param none[] = { { 0 } };
    str specs[2] = { x, y };
    const struct metric *metric[2];
    struct param_set set[2];
    struct err ignored;

    for (int k = 0; k < 2; k++) {
        size_t colon = str_search(specs[k], S(":"));
        metric[k] = metric_find(str_slice(specs[k], 0, colon));
        if (!metric[k] || metric[k] != metric[0] ||
            !param_parse(metric[k]->params ? metric[k]->params : none,
                         colon == SIZE_MAX ? S("") : str_slice(specs[k], colon + 1, specs[k].n), &set[k], a, &ignored))
            return false;
    }
    for (size_t i = 0; set[0].table[i].name; i++) {
        const struct param_value *v = &set[0].values[i], *w = &set[1].values[i];
        bool is_number = set[0].table[i].kind == PARAM_INT || set[0].table[i].kind == PARAM_NUMBER ||
                         set[0].table[i].kind == PARAM_BOOL;
        if (is_number ? v->number != w->number : !str_equal(v->text, w->text))
            return false;
    }
    return true;
}

/* A second one would count twice where p-values are corrected. */
static bool check_repeated(struct suite_reader *r, const struct xml_node *n, const str *list, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++)
        if (same_metric(list[i], list[count - 1], r->a))
            return suite_fail(r, n->line,
                              "<metric> twice with the same arguments (found \"" STR_FMT "\" and \"" STR_FMT "\")",
                              STR_ARG(list[i]), STR_ARG(list[count - 1]));
    return true;
}

/* Metrics that the suite does not name depend on the kind. */
static size_t default_metrics(struct suite_reader *r, const struct task_kind *kind, const str **out)
{
    return suite_split_words(r, str_from(kind->default_metrics), out);
}

static bool read_metrics(struct suite_reader *r, const struct xml_node *task, const struct suite *s,
                         struct suite_task *t)
{
    str *list = ARENA_NEW(r->a, str, suite_count_children(task, "metric"));

    t->metrics = list;
    for (size_t i = 0; i < task->n_children; i++) {
        const struct xml_node *n = task->children[i];
        if (!str_is(n->name, "metric"))
            continue;
        const struct metric *metric = metric_find(xml_attribute(n, "name"));
        list[t->n_metrics] = suite_use_spec(r, n, s, metric ? metric->params : NULL);
        if (!check_metric(list[t->n_metrics++], t, r->a, r->e)) {
            r->e->code = ERR_PARSE;
            return suite_error_at(r, n->line);
        }
        if (!check_repeated(r, n, list, t->n_metrics))
            return false;
    }
    if (t->n_metrics > 0)
        return true;
    t->n_metrics = default_metrics(r, t->kind, &t->metrics);
    for (size_t i = 0; i < t->n_metrics; i++)
        if (!check_metric(t->metrics[i], t, r->a, r->e))
            return false;
    return true;
}

bool suite_with_metrics(const struct suite *s, const str *metrics, size_t n, bool add, struct suite *out,
                        struct arena *a, struct err *e)
{
    struct suite_task *tasks = ARENA_NEW(a, struct suite_task, s->n_tasks);

    for (size_t t = 0; t < s->n_tasks; t++) {
        size_t n_own = add ? s->tasks[t].n_metrics : 0;
        str *list = ARENA_NEW(a, str, n_own + n);
        tasks[t] = s->tasks[t];
        tasks[t].metrics = list;
        tasks[t].n_metrics = 0;
        for (size_t i = 0; i < n_own + n; i++) {
            str spec = i < n_own ? s->tasks[t].metrics[i] : metrics[i - n_own];
            if (!check_metric(spec, &tasks[t], a, e))
                return false;
            if (tasks[t].n_metrics == 0 || !suite_selects(list, tasks[t].n_metrics, spec))
                list[tasks[t].n_metrics++] = spec;
        }
    }
    *out = *s;
    out->tasks = tasks;
    return true;
}

static void read_decoding(struct suite_reader *r, const struct xml_node *g, struct suite_decoding *d)
{
    d->max_tokens = (int)suite_number(g, "generate", "max-tokens");
    d->temperature = suite_number(g, "generate", "temperature");
    d->top_k = (int)suite_number(g, "generate", "top-k");
    d->top_p = suite_number(g, "generate", "top-p");
    str *stops = ARENA_NEW(r->a, str, 1 + (g ? g->n_children : 0));
    str stop = suite_text(g, "generate", "stop");
    if (stop.n)
        stops[d->n_stop++] = stop;
    for (size_t i = 0; g && i < g->n_children; i++)
        if (g->children[i]->text.n)
            stops[d->n_stop++] = g->children[i]->text;
    d->stop = stops;
}

static void read_fields(const struct xml_node *n, struct dataset_fields *f)
{
    f->id = suite_text(n, "fields", "id");
    f->input = suite_text(n, "fields", "input");
    f->reference = suite_text(n, "fields", "reference");
    f->group = suite_text(n, "fields", "group");
    f->choices = suite_text(n, "fields", "choices");
    f->label = suite_text(n, "fields", "label");
    f->labels = suite_text(n, "fields", "labels");
    f->separator = suite_text(n, "fields", "separator");
    f->messages = suite_text(n, "fields", "messages");
}

static bool read_extract(struct suite_reader *r, const struct xml_node *n, struct suite_task *t)
{
    t->extract_regex = suite_text(n, "extract", "regex");
    t->extract_json = suite_text(n, "extract", "json");
    t->unextracted_missing = str_is(suite_text(n, "extract", "unextracted"), "missing");
    if (!t->extract_regex.n)
        return true;
    struct regex *compiled = regex_open(t->extract_regex, 0, r->e);
    regex_close(compiled);
    return compiled || err_wrap(r->e, "<extract> regex") || suite_error_at(r, n->line);
}

static bool read_task(struct suite_reader *r, const struct xml_node *n, const struct suite *s, struct suite_task *t)
{
    *t = (struct suite_task){ .id = suite_text(n, "task", "id"),
                              .kind = task_kind_find(suite_text(n, "task", "kind")),
                              .data = suite_resolve_path(r, s, suite_text(n, "task", "data")),
                              .train = suite_resolve_path(r, s, suite_text(n, "task", "train")),
                              .context = (int)suite_number(n, "task", "context"),
                              .stride = (int)suite_number(n, "task", "stride"),
                              .system = suite_child(n, "system") ? str_trim(suite_child(n, "system")->text) : S(""),
                              .unreported = !suite_flag(n, "task", "report"),
                              .note = suite_text(n, "task", "note"),
                              .line = n->line };
    if (!suite_read_ids(r, s, n, "models", &t->models, &t->n_models))
        return false;
    for (size_t i = 0; i < t->n_models; i++)
        if (!suite_has_model(s, t->models[i]) && !r->stored)
            return suite_fail(r, n->line,
                              "<task> names a <select> in models (found \"" STR_FMT "\" of <select>, expected models)",
                              STR_ARG(t->models[i]));
    read_fields(suite_child(n, "fields"), &t->fields);
    if (!suite_read_prompts(r, n, s, t))
        return false;
    read_decoding(r, suite_child(n, "generate"), &t->decoding);
    return read_extract(r, suite_child(n, "extract"), t) && read_metrics(r, n, s, t) && suite_read_judges(r, n, s, t);
}

static bool read_tasks(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    struct suite_task *list = ARENA_NEW(r->a, struct suite_task, suite_count_children(root, "task"));
    struct map ids = { 0 };
    bool ok = true, is_new = true;

    for (size_t i = 0; ok && i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        if (!str_is(n->name, "task"))
            continue;
        ok = read_task(r, n, s, &list[s->n_tasks]);
        if (ok)
            map_put(&ids, list[s->n_tasks].id, &is_new);
        ok = ok && (is_new || suite_fail(r, n->line, "duplicate task id (found \"" STR_FMT "\" twice)",
                                         STR_ARG(list[s->n_tasks].id)));
        s->n_tasks += ok;
    }
    map_release(&ids);
    s->tasks = list;
    if (!ok)
        return false;
    suite_sort_tasks(s, r->a);
    return s->n_tasks > 0 || suite_fail(r, root->line, "no task (found no <task>, expected at least one)");
}

static void all_but_base(struct suite_reader *r, const struct suite *s, struct suite_compare *c)
{
    str *all = ARENA_NEW(r->a, str, s->n_models);

    for (size_t i = 0; i < s->n_models; i++)
        if (!str_equal(s->models[i].id, c->base))
            all[c->n_tuned++] = s->models[i].id;
    c->tuned = all;
}

/* n NULL: the defaults, without a base. */
static bool read_compare(struct suite_reader *r, const struct xml_node *n, const struct suite *s,
                         struct suite_compare *c)
{
    *c = (struct suite_compare){ .correct = suite_text(n, "compare", "correct"),
                                 .alpha = suite_number(n, "compare", "alpha"),
                                 .rope = suite_number(n, "compare", "rope"),
                                 .family_of_metric = str_is(suite_text(n, "compare", "family"), "metric"),
                                 .main = metric_current_name(suite_text(n, "compare", "main")),
                                 .resamples = (int)suite_number(n, "compare", "resamples") };
    c->n_tests = suite_split_words(r, suite_text(n, "compare", "test"), &c->tests);
    if (!n)
        return true;
    c->line = n->line;
    c->base = xml_attribute(n, "base");
    c->resamples_given = xml_attribute(n, "resamples").n > 0;
    if (!suite_read_ids(r, s, n, "tuned", &c->tuned, &c->n_tuned))
        return false;
    if (c->n_tuned == 0)
        all_but_base(r, s, c);
    if (!suite_has_model(s, c->base))
        return suite_fail(r, n->line, "<compare> names an unknown model (found \"" STR_FMT "\")", STR_ARG(c->base));
    for (size_t i = 0; i < c->n_tests; i++)
        if (!paired_test_find(c->tests[i], true, r->e)) {
            r->e->code = ERR_PARSE;
            return suite_error_at(r, n->line);
        }
    return true;
}

/* Two <compare> of one pair would give one row two p-values. */
static bool check_compares(struct suite_reader *r, const struct suite *s)
{
    for (size_t k = 0; k < s->n_compares; k++)
        for (size_t i = 0; i < k; i++) {
            const struct suite_compare *x = &s->compares[i], *y = &s->compares[k];
            if (!str_equal(x->base, y->base))
                continue;
            for (size_t u = 0; u < y->n_tuned; u++)
                for (size_t q = 0; q < y->n_tests; q++)
                    if (suite_selects(x->tuned, x->n_tuned, y->tuned[u]) && x->n_tuned &&
                        suite_selects(x->tests, x->n_tests, y->tests[q]))
                        return suite_fail(r, y->line,
                                          "<compare> repeats a comparison (found " STR_FMT " against " STR_FMT
                                          " by " STR_FMT " on line %d already)",
                                          STR_ARG(y->tuned[u]), STR_ARG(y->base), STR_ARG(y->tests[q]), x->line);
        }
    return true;
}

static bool read_compares(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    size_t n = suite_count_children(root, "compare");
    struct suite_compare *list = ARENA_NEW(r->a, struct suite_compare, n + 1);

    s->compares = list;
    for (size_t i = 0; i < root->n_children; i++)
        if (str_is(root->children[i]->name, "compare") &&
            !read_compare(r, root->children[i], s, &list[s->n_compares++]))
            return false;
    if (s->n_compares == 0)
        return read_compare(r, NULL, s, &list[s->n_compares++]);
    return check_compares(r, s);
}

/* Pairs have components that no metric names. */
static bool has_component(const struct suite *s, str name, struct arena *a)
{
    bool found = false;

    for (size_t t = 0; t < s->n_tasks && !found; t++)
        found = s->tasks[t].kind->pairs || suite_finds_judge(&s->tasks[t], name) ||
                suite_task_has_component(&s->tasks[t], name, a);
    return found;
}

static bool check_main(struct suite_reader *r, const struct suite *s)
{
    for (size_t k = 0; k < s->n_compares; k++) {
        const struct suite_compare *c = &s->compares[k];
        if (c->main.n && !has_component(s, c->main, r->a))
            return suite_fail(r, c->line,
                              "<compare> main: no metric of a task has this component (found \"" STR_FMT
                              "\", expected for example rougeL_f)",
                              STR_ARG(c->main));
    }
    return true;
}

/* Gates are kept as rule lines: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant". */
static bool read_gates(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    str *list = ARENA_NEW(r->a, str, suite_count_children(root, "gate"));

    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        struct strbuf b = { 0 };
        static const char *const limits[] = {
            "min", "max", "max-drop", "max-missing", "max-unextracted", "max-unread"
        };
        if (!str_is(n->name, "gate"))
            continue;
        str model = xml_attribute(n, "model");
        if (!suite_has_model(s, model) && !suite_find_select(s, model))
            return suite_fail(r, n->line, "<gate> names an unknown model (found \"" STR_FMT "\")", STR_ARG(model));
        strbuf_printf(&b, STR_FMT " " STR_FMT, STR_ARG(xml_attribute(n, "metric")), STR_ARG(model));
        for (size_t k = 0; k < COUNT_OF(limits); k++)
            if (xml_attribute(n, limits[k]).s)
                strbuf_printf(&b, " %s=" STR_FMT, limits[k], STR_ARG(xml_attribute(n, limits[k])));
        if (suite_flag(n, "gate", "significant"))
            strbuf_add(&b, S(" significant"));
        list[s->n_gates++] = arena_str(r->a, strbuf_str(&b));
        strbuf_release(&b);
        struct gate_rule rule;
        if (!gate_rule_parse(list[s->n_gates - 1], &rule, r->e)) {
            r->e->code = ERR_PARSE;
            return suite_error_at(r, n->line);
        }
        if (suite_task_index(s, rule.task) == s->n_tasks)
            return suite_fail(r, n->line, "<gate> names an unknown task (found \"" STR_FMT "\")", STR_ARG(rule.task));
    }
    s->gates = list;
    return true;
}

bool suite_parse(str xml, const char *path, struct suite *out, struct arena *a, struct err *e)
{
    return suite_parse_stored(xml, path, NULL, out, a, e);
}

bool suite_parse_stored(str xml, const char *path, const struct run_view *stored, struct suite *out, struct arena *a,
                        struct err *e)
{
    struct suite_reader r = { path, a, e, stored };
    struct suite s = { .path = arena_str(a, str_from(path)), .xml = arena_str(a, xml) };
    const struct xml_node *root = xml_read(xml, path, a, e);
    int64_t seed = 0;

    if (!root || !suite_check(&r, root, ""))
        return false;
    s.directory = path_directory(s.path);
    s.name = xml_attribute(root, "name");
    s.title = suite_text(root, "suite", "title");
    if (!s.title.n)
        s.title = s.name;
    str_to_int(suite_text(root, "suite", "seed"), &seed);
    s.seed = (uint64_t)seed;
    if (!suite_read_models(&r, root, &s) || !suite_read_selects(&r, root, &s) || !read_tasks(&r, root, &s) ||
        !suite_check_selects(&r, &s) || !read_compares(&r, root, &s) || !check_main(&r, &s) ||
        !suite_check_judges(&r, &s) || !read_gates(&r, root, &s))
        return false;
    const struct xml_node *report = suite_child(root, "report");
    s.n_formats = suite_split_words(&r, suite_text(report, "report", "formats"), &s.formats);
    s.appendix = suite_text(report, "report", "appendix");
    s.csv_bom = suite_flag(report, "report", "csv-bom");
    if (!suite_read_report_text(&r, root, &s))
        return false;
    *out = s;
    return true;
}

bool suite_read(const char *path, struct suite *out, struct arena *a, struct err *e)
{
    str text;
    return file_read(path, MAX_SUITE_BYTES, a, &text, e) && suite_parse(text, path, out, a, e);
}
