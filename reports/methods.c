/*
 * methods.c -- methods.tex: one paragraph, with citations from references.bib, that says
 * what was run and how it was tested, ready to be pasted into a paper.
 */
#include "reports/methods.h"

#include "eval/base/arena.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "reports/compares.h"
#include "reports/page.h"
#include "reports/tasks_shown.h"
#include "reports/view.h"
#include "templates/template.h"

enum { MAX_METRICS = 24, MAX_TESTS = 16, MAX_PROMPT = 200, MAX_CITATIONS = 4 };

static void add_escaped(struct strbuf *b, str text)
{
    template_escape_text(ESCAPE_LATEX, text, b);
}

static void add_citation(struct strbuf *b, const char *kind, str id)
{
    const struct reference *list[MAX_CITATIONS];
    size_t n = references_for(kind, id, list, MAX_CITATIONS);

    for (size_t i = 0; i < n; i++)
        strbuf_printf(b, "%s%s%s", i ? "," : "~\\cite{", list[i]->key, i + 1 < n ? "" : "}");
}

/* ", " or " and " before entry i of n. */
static void add_separator(struct strbuf *b, size_t i, size_t n)
{
    strbuf_add(b, i == 0 ? S("") : i + 1 < n ? S(", ") : S(" and "));
}

/* A signature may break after each of its fields, and stretch a little there. */
static void add_signature(struct strbuf *b, str signature)
{
    str field;

    while (str_split_next(&signature, '|', &field)) {
        strbuf_add(b, S("\\texttt{"));
        add_escaped(b, field);
        strbuf_add(b, signature.n ? S("\\textbar{}}\\hskip 0pt plus 2pt{}") : S("}"));
    }
}

/* Each metric once, with its citation and signature. */
static void add_metrics(struct strbuf *b, const struct run_view *v, struct arena *a)
{
    str seen[MAX_METRICS], signatures[MAX_METRICS];
    size_t n = 0;

    for (size_t i = 0; i < v->n_scores && n < MAX_METRICS; i++) {
        size_t k = 0;
        while (k < n && !str_equal(seen[k], v->scores[i].metric))
            k++;
        if (k < n)
            continue;
        seen[n] = v->scores[i].metric;
        signatures[n++] = v->scores[i].signature;
    }
    if (n == 0)
        return;
    strbuf_add(b, S("Answers were scored with "));
    for (size_t i = 0; i < n; i++) {
        add_separator(b, i, n);
        add_escaped(b, metric_display_name(metric_base_name(seen[i]), a));
        add_citation(b, "metric", metric_base_name(seen[i]));
        strbuf_add(b, S(" ("));
        add_signature(b, signatures[i]);
        strbuf_add_char(b, ')');
    }
    strbuf_add(b, S(".\n"));
}

static void add_models(struct strbuf *b, const struct run_view *v)
{
    strbuf_printf(b, "We evaluated %zu model%s: ", v->n_models, v->n_models == 1 ? "" : "s");
    for (size_t m = 0; m < v->n_models; m++) {
        str arch = json_as_string(json_get(v->models[m].info, "arch"));
        add_separator(b, m, v->n_models);
        add_escaped(b, view_model_label(v, v->models[m].id));
        add_citation(b, "arch", arch);
        if (v->models[m].adapter.n)
            add_citation(b, "method", str_is(v->models[m].quantize, "nf4") ? S("qlora") : S("lora"));
    }
    strbuf_add(b, S(".\n"));
}

/* A short prompt in full, a long one by its hash. */
static void add_prompt(struct strbuf *b, str prompt)
{
    struct sha256 h;
    char hex[65];

    prompt = str_trim(prompt);
    if (!prompt.n)
        return;
    if (prompt.n <= MAX_PROMPT && str_search(prompt, S("\n")) == SIZE_MAX) {
        strbuf_add(b, S("Its prompt was \\texttt{"));
        add_escaped(b, prompt);
        strbuf_add(b, S("}.\n"));
        return;
    }
    sha256_init(&h);
    sha256_add_str(&h, prompt);
    sha256_hex(&h, hex);
    strbuf_printf(b, "Its prompt template (SHA-256 \\texttt{%.12s}) is in the appendix.\n", hex);
}

/* A paragraph does not list thousands of tasks. */
static void add_many_tasks(struct strbuf *b, const struct run_view *v)
{
    size_t n_items = 0;

    for (size_t t = 0; t < v->n_tasks; t++)
        n_items += v->tasks[t].n_items;
    strbuf_printf(b,
                  "The suite has %zu tasks with %zu items in all; report.json lists their data with hashes, prompts and"
                  " decoding.\n",
                  v->n_tasks, n_items);
}

static void add_tasks(struct strbuf *b, const struct run_view *v)
{
    if (v->n_tasks > REPORT_MAX_TASKS) {
        add_many_tasks(b, v);
        return;
    }
    for (size_t t = 0; t < v->n_tasks; t++) {
        struct json *s = json_parse(v->tasks[t].settings, NULL);
        double temperature = json_number(json_get(s, "temperature"));
        strbuf_add(b, S("Task "));
        add_escaped(b, v->tasks[t].id);
        strbuf_printf(b, " has %zu items (SHA-256 \\texttt{" STR_FMT "})", v->tasks[t].n_items,
                      STR_ARG(str_slice(v->tasks[t].data_sha256, 0, 12)));
        bool replayed = v->n_models > 0;
        for (size_t m = 0; m < v->n_models; m++)
            replayed = replayed && view_is_replayed(&v->models[m]);
        if (!replayed && view_task_kind(&v->tasks[t])->free_text) {
            if (temperature > 0)
                strbuf_printf(b, "; answers were sampled at temperature %g", temperature);
            else
                strbuf_add(b, S("; answers were decoded greedily"));
            if (json_int(json_get(s, "max_tokens")) > 0)
                strbuf_printf(b, " with at most %lld tokens", (long long)json_int(json_get(s, "max_tokens")));
        }
        int64_t shots = json_int(json_get(s, "fewshot"));
        if (shots > 0)
            strbuf_printf(b, "; each prompt held %lld solved example%s", (long long)shots, shots == 1 ? "" : "s");
        strbuf_add(b, S(".\n"));
        add_prompt(b, v->tasks[t].prompt);
        json_free(s);
    }
}

/* One sentence; `v`: comparisons of one task that share base, tests, correction and level. */
static void add_compare(struct strbuf *b, const struct run_view *v, struct arena *a)
{
    str tests[MAX_TESTS], models = S("");
    size_t n = view_tests(v, tests, MAX_TESTS), n_models = compares_models(v, &models, a);

    if (n == 0)
        return;
    add_escaped(b, n_models ? models : S("Models"));
    strbuf_printf(b, " %s compared with ", n_models == 1 ? "was" : "were");
    add_escaped(b, view_model_label(v, v->base));
    strbuf_add(b, S(" on the items that both answered, by "));
    for (size_t i = 0; i < n; i++) {
        add_separator(b, i, n);
        add_escaped(b, view_test_name(tests[i]));
        add_citation(b, "test", tests[i]);
    }
    str correction = v->comparisons[0].correction;
    if (view_correction_name(correction).n) {
        strbuf_add(b, S("; $p$ values were corrected by the method of "));
        add_escaped(b, view_correction_name(correction));
        add_citation(b, "correction", correction);
    }
    strbuf_printf(b,
                  ", at level $\\alpha=%g$; differences have 95\\,\\%% intervals from a paired bootstrap over items.\n",
                  v->alpha);
}

/* Each different sentence once. */
static void add_tests(struct strbuf *b, const struct run_view *v, struct arena *a)
{
    const struct run_view *rows = run_split_tasks(v, a), *parts;
    struct strbuf all = { 0 }, one = { 0 };

    for (size_t t = 0; t < v->n_tasks; t++) {
        size_t n = compares_of_task(&rows[t], &parts, a);
        for (size_t k = 0; k < n; k++) {
            strbuf_reset(&one);
            add_compare(&one, &parts[k], a);
            if (str_search(strbuf_str(&all), strbuf_str(&one)) == SIZE_MAX)
                strbuf_add(&all, strbuf_str(&one));
        }
    }
    strbuf_add(b, strbuf_str(&all));
    strbuf_release(&one);
    strbuf_release(&all);
}

str methods_latex(const struct run_view *v, struct arena *a)
{
    struct json *versions = view_environment(v);
    struct strbuf b = { 0 };

    strbuf_add(&b, S("% methods.tex: \\input it, with \\bibliography{references}.\n"
                     "\\begingroup\\emergencystretch=5em % names and signatures break badly in narrow columns\n"));
    add_models(&b, v);
    add_tasks(&b, v);
    add_metrics(&b, v, a);
    add_tests(&b, v, a);
    str intervals = view_interval_methods(v, false, a);
    if (intervals.n) {
        strbuf_add(&b, S("Scores have 95\\,\\% intervals"));
        add_escaped(&b, intervals);
        strbuf_add(&b, S(".\n"));
    }
    if (versions) {
        strbuf_add(&b, S("Everything was run with assay "));
        add_escaped(&b, json_as_string(json_get(versions, "assay")));
        if (json_as_string(json_get(versions, "cpu")).n) {
            strbuf_add(&b, S(" on "));
            add_escaped(&b, json_as_string(json_get(versions, "cpu")));
        }
        strbuf_printf(&b, " (seed %llu).\n", (unsigned long long)v->seed);
    }
    strbuf_add(&b, S("\\par\\endgroup\n"));
    json_free(versions);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}
