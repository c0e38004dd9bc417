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
#include "eval/base/xml.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/suite_schema.h"
#include "metrics/metric.h"
#include "judges/judge.h"

enum { MAX_SUITE_BYTES = 4 << 20 };

/* A path beside the suite file. */
static str beside(struct suite_reader *r, const struct suite *s, str path)
{
    return path.n ? path_join(r->a, s->directory, path) : path;
}

static size_t split_words(struct suite_reader *r, str text, const str **out)
{
    str *list = ARENA_NEW(r->a, str, text.n + 1);
    size_t n = 0;
    str word;

    for (str rest = text; str_split_next(&rest, ' ', &word);)
        if (str_trim(word).n)
            list[n++] = str_trim(word);
    *out = list;
    return n;
}

static const struct xml_node *child(const struct xml_node *n, const char *name)
{
    for (size_t i = 0; i < n->n_children; i++)
        if (str_is(n->children[i]->name, name))
            return n->children[i];
    return NULL;
}

static size_t count_children(const struct xml_node *n, const char *name)
{
    size_t count = 0;
    for (size_t i = 0; i < n->n_children; i++)
        count += str_is(n->children[i]->name, name);
    return count;
}

static bool read_models(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    size_t total = 0;

    for (size_t i = 0; i < root->n_children; i++)
        if (str_is(root->children[i]->name, "models"))
            total += root->children[i]->n_children;
    struct suite_model *list = ARENA_NEW(r->a, struct suite_model, total);
    for (size_t g = 0; g < root->n_children; g++) {
        const struct xml_node *group = root->children[g];
        for (size_t i = 0; str_is(group->name, "models") && i < group->n_children; i++) {
            const struct xml_node *n = group->children[i];
            struct suite_model *m = &list[s->n_models++];
#define ATTR(name) suite_text(n, "model", name)
            *m = (struct suite_model){ .id = ATTR("id"),
                                       .base = ATTR("base"),
                                       .quantize = ATTR("quantize"),
                                       .kv_cache = ATTR("kv-cache"),
                                       .backend = ATTR("backend"),
                                       .url = ATTR("url"),
                                       .name = ATTR("name"),
                                       .key_env = ATTR("key-env"),
                                       .line = n->line,
                                       .scale = suite_number(n, "model", "scale"),
                                       .price_in = suite_number(n, "model", "price-in"),
                                       .price_out = suite_number(n, "model", "price-out"),
                                       .concurrency = (int)suite_number(n, "model", "concurrency") };
            m->label = ATTR("label").n ? ATTR("label") : m->id;
            m->path = beside(r, s, ATTR("path"));
            m->adapter = beside(r, s, ATTR("adapter"));
            m->log = beside(r, s, ATTR("log"));
#undef ATTR
        }
    }
    s->models = list;
    if (s->n_models == 0)
        return suite_fail(r, root->line, "no model (found no <model>, expected at least one)");
    for (size_t i = 0; i < s->n_models; i++) {
        struct suite_model *m = &list[i];
        for (size_t k = 0; k < i; k++)
            if (str_equal(list[k].id, m->id))
                return suite_fail(r, m->line, "duplicate id of a model (found \"" STR_FMT "\" twice)", STR_ARG(m->id));
        size_t b = 0;
        while (b < s->n_models && !str_equal(list[b].id, m->base))
            b++;
        if (m->base.n && (b == s->n_models || b == i || list[b].base.n))
            return suite_fail(r, m->line,
                              "model \"" STR_FMT "\": bad base (found \"" STR_FMT "\", expected the id of a model"
                              " that is itself no adapter)",
                              STR_ARG(m->id), STR_ARG(m->base));
        if (m->base.n) {
            m->path = list[b].path;
            m->quantize = m->quantize.n ? m->quantize : list[b].quantize;
            m->kv_cache = str_is(m->kv_cache, "q8") ? m->kv_cache : list[b].kv_cache;
        }
        if (!m->path.n && !m->url.n)
            return suite_fail(r, m->line, "model \"" STR_FMT "\" has no path, base or url", STR_ARG(m->id));
    }
    return true;
}

static bool model_exists(const struct suite *s, str id)
{
    for (size_t i = 0; i < s->n_models; i++)
        if (str_equal(s->models[i].id, id))
            return true;
    return false;
}

/* <metric name="bleu" tokenize="intl"/> as "bleu:tokenize=intl". */
static str use_spec(struct suite_reader *r, const struct xml_node *n)
{
    struct strbuf b = { 0 };
    bool first = true;

    strbuf_add(&b, xml_attribute(n, "name"));
    for (size_t i = 0; i < n->n_attributes; i++) {
        if (str_is(n->attributes[i].name, "name"))
            continue;
        str value = n->attributes[i].value;
        const char *quote = str_search(value, S(",")) != SIZE_MAX ? "\"" : "";
        strbuf_printf(&b, "%c" STR_FMT "=%s" STR_FMT "%s", first ? ':' : ',', STR_ARG(n->attributes[i].name), quote,
                      STR_ARG(value), quote);
        first = false;
    }
    str out = arena_str(r->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool check_metric(struct suite_reader *r, const struct xml_node *n, str spec)
{
    struct metric_use use;
    if (!metric_use_open(spec, &use, r->a, r->e)) {
        r->e->code = ERR_PARSE;
        return err_wrap(r->e, "%s:%d", r->path, n->line);
    }
    metric_use_close(&use);
    return true;
}

/* A file of rules stands beside the suite; its name alone is enough. */
static bool read_judge(struct suite_reader *r, const struct xml_node *n, const struct suite *s, str *spec)
{
    str name = xml_attribute(n, "name"), file = xml_attribute(n, "file");
    struct judge_use use;

    *spec = use_spec(r, n);
    if (str_ends(name, S(".xml")))
        *spec = arena_printf(r->a, "rules:file=\"" STR_FMT "\"", STR_ARG(beside(r, s, name)));
    else if (str_is(name, "rules") && file.n)
        *spec = arena_printf(r->a, "rules:file=\"" STR_FMT "\"", STR_ARG(beside(r, s, file)));
    if (judge_use_open(*spec, &use, r->a, r->e))
        return true;
    r->e->code = ERR_PARSE;
    return err_wrap(r->e, "%s:%d", r->path, n->line);
}

static bool in_range(struct suite_reader *r, const struct xml_node *n, const char *name, double v, double low,
                     double high)
{
    return (v >= low && v <= high) ||
           suite_fail(r, n->line, "<" STR_FMT "> %s is out of range (found %g, expected %g to %g)", STR_ARG(n->name),
                      name, v, low, high);
}

static bool check_decoding(struct suite_reader *r, const struct xml_node *g)
{
    static const struct {
        const char *name;
        double low, high;
    } ranges[] = { { "max-tokens", 1, 1e6 }, { "temperature", 0, 100 }, { "top-k", 0, 1e6 }, { "top-p", 0, 1 } };

    for (size_t i = 0; g && i < COUNT_OF(ranges); i++)
        if (!in_range(r, g, ranges[i].name, suite_number(g, "generate", ranges[i].name), ranges[i].low, ranges[i].high))
            return false;
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

static bool read_pairwise(struct suite_reader *r, const struct xml_node *task, struct suite_task *t)
{
    const struct xml_node *n = child(task, "pairwise");

    if (n && !str_is(t->kind, "pairwise"))
        return suite_fail(r, n->line, "<pairwise> in a task of kind " STR_FMT " (expected kind=\"pairwise\")",
                          STR_ARG(t->kind));
    if (!n)
        return true;
    t->pairwise = (struct suite_pairwise){ .component = suite_text(n, "pairwise", "component"),
                                           .judge = suite_text(n, "pairwise", "judge"),
                                           .model = suite_text(n, "pairwise", "model"),
                                           .rope = suite_number(n, "pairwise", "rope"),
                                           .prompt = str_trim(n->text),
                                           .line = n->line };
    const struct suite_pairwise *p = &t->pairwise;
    if ((p->component.n > 0) + (p->judge.n > 0) + (p->model.n > 0) > 1)
        return suite_fail(r, n->line, "<pairwise> takes one of component, judge and model (found more)");
    if (!(p->rope >= 0))
        return suite_fail(r, n->line, "<pairwise> rope: out of range (found %g, expected 0 or more)", p->rope);
    for (size_t i = 0; i <= t->n_judges && p->judge.n; i++) {
        if (i == t->n_judges)
            return suite_fail(r, n->line,
                              "<pairwise> names a judge that the task lacks (found \"" STR_FMT "\", expected a"
                              " <judge> beside it)",
                              STR_ARG(p->judge));
        if (str_equal(str_slice(t->judges[i], 0, str_search(t->judges[i], S(":"))), p->judge))
            break;
    }
    return true;
}

static bool read_task(struct suite_reader *r, const struct xml_node *n, const struct suite *s, struct suite_task *t)
{
    const struct xml_node *fields = child(n, "fields"), *shots = child(n, "fewshot"), *prompt = child(n, "prompt"),
                          *extract = child(n, "extract");

    *t = (struct suite_task){ .id = suite_text(n, "task", "id"),
                              .kind = suite_text(n, "task", "kind"),
                              .data = beside(r, s, suite_text(n, "task", "data")),
                              .context = (int)suite_number(n, "task", "context"),
                              .stride = (int)suite_number(n, "task", "stride"),
                              .line = n->line };
    t->n_models = split_words(r, suite_text(n, "task", "models"), &t->models);
    for (size_t i = 0; i < t->n_models; i++)
        if (!model_exists(s, t->models[i]))
            return suite_fail(r, n->line, "<task> names an unknown model (found \"" STR_FMT "\")",
                              STR_ARG(t->models[i]));
    t->fields.id = suite_text(fields, "fields", "id");
    t->fields.input = suite_text(fields, "fields", "input");
    t->fields.reference = suite_text(fields, "fields", "reference");
    t->fields.group = suite_text(fields, "fields", "group");
    t->fields.choices = suite_text(fields, "fields", "choices");
    t->fields.label = suite_text(fields, "fields", "label");
    if (shots) {
        t->fewshot_data = beside(r, s, suite_text(shots, "fewshot", "data"));
        t->n_fewshot = (int)suite_number(shots, "fewshot", "n");
    }
    t->prompt = prompt ? prompt->text : S("{{ input }}");
    t->prompt_line = prompt ? prompt->line : n->line;
    t->chat = suite_text(prompt, "prompt", "chat");
    if (!check_decoding(r, child(n, "generate")))
        return false;
    read_decoding(r, child(n, "generate"), &t->decoding);
    t->extract_regex = suite_text(extract, "extract", "regex");
    t->extract_json = suite_text(extract, "extract", "json");

    str *metrics = ARENA_NEW(r->a, str, count_children(n, "metric"));
    str *judges = ARENA_NEW(r->a, str, count_children(n, "judge"));
    for (size_t i = 0; i < n->n_children; i++) {
        const struct xml_node *c = n->children[i];
        if (str_is(c->name, "metric")) {
            metrics[t->n_metrics] = use_spec(r, c);
            if (!check_metric(r, c, metrics[t->n_metrics++]))
                return false;
        } else if (str_is(c->name, "judge")) {
            if (!read_judge(r, c, s, &judges[t->n_judges++]))
                return false;
        }
    }
    t->metrics = metrics;
    t->judges = judges;
    return read_pairwise(r, n, t);
}

static bool read_tasks(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    struct suite_task *list = ARENA_NEW(r->a, struct suite_task, count_children(root, "task"));

    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        if (!str_is(n->name, "task"))
            continue;
        if (!read_task(r, n, s, &list[s->n_tasks]))
            return false;
        for (size_t k = 0; k < s->n_tasks; k++)
            if (str_equal(list[k].id, list[s->n_tasks].id))
                return suite_fail(r, n->line, "duplicate id of a task (found \"" STR_FMT "\" twice)",
                                  STR_ARG(list[k].id));
        s->n_tasks++;
    }
    s->tasks = list;
    return s->n_tasks > 0 || suite_fail(r, root->line, "no task (found no <task>, expected at least one)");
}

static bool read_compare(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    const struct xml_node *n = child(root, "compare");

    s->n_tests = split_words(r, suite_text(n, "compare", "test"), &s->tests);
    s->correct = suite_text(n, "compare", "correct");
    s->alpha = suite_number(n, "compare", "alpha");
    s->resamples = (int)suite_number(n, "compare", "resamples");
    if (!n)
        return true;
    s->base = xml_attribute(n, "base");
    s->n_tuned = split_words(r, suite_text(n, "compare", "tuned"), &s->tuned);
    if (s->n_tuned == 0) {
        str *all = ARENA_NEW(r->a, str, s->n_models);
        for (size_t i = 0; i < s->n_models; i++)
            if (!str_equal(s->models[i].id, s->base))
                all[s->n_tuned++] = s->models[i].id;
        s->tuned = all;
    }
    for (size_t i = 0; i <= s->n_tuned; i++) {
        str id = i < s->n_tuned ? s->tuned[i] : s->base;
        if (!model_exists(s, id))
            return suite_fail(r, n->line, "<compare> names an unknown model (found \"" STR_FMT "\")", STR_ARG(id));
    }
    for (size_t i = 0; i < s->n_tests; i++)
        if (!paired_test_find(s->tests[i], true, r->e)) {
            r->e->code = ERR_PARSE;
            return err_wrap(r->e, "%s:%d", r->path, n->line);
        }
    if (!(s->alpha > 0 && s->alpha < 1))
        return suite_fail(r, n->line, "alpha is no probability (found %g, expected between 0 and 1)", s->alpha);
    if (s->resamples < 1 || s->resamples > 1000000)
        return suite_fail(r, n->line, "resamples out of range (found %d, expected 1 to 1000000)", s->resamples);
    return true;
}

/* What pairs are made of is said in <compare>. */
static bool check_pairwise(struct suite_reader *r, const struct suite *s)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        const struct suite_task *t = &s->tasks[i];
        if (!str_is(t->kind, "pairwise"))
            continue;
        if (!s->base.n)
            return suite_fail(r, t->line, "kind pairwise needs a base (found no <compare base=...>)");
        if (t->pairwise.model.n && !model_exists(s, t->pairwise.model))
            return suite_fail(r, t->pairwise.line, "<pairwise> names an unknown model (found \"" STR_FMT "\")",
                              STR_ARG(t->pairwise.model));
    }
    return true;
}

/* Gates are kept as rule lines: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant". */
static bool read_gates(struct suite_reader *r, const struct xml_node *root, struct suite *s)
{
    str *list = ARENA_NEW(r->a, str, count_children(root, "gate"));

    for (size_t i = 0; i < root->n_children; i++) {
        const struct xml_node *n = root->children[i];
        struct strbuf b = { 0 };
        static const char *const limits[] = { "min", "max", "max-drop", "max-missing" };
        if (!str_is(n->name, "gate"))
            continue;
        str model = xml_attribute(n, "model");
        if (!model_exists(s, model))
            return suite_fail(r, n->line, "<gate> names an unknown model (found \"" STR_FMT "\")", STR_ARG(model));
        strbuf_printf(&b, STR_FMT " " STR_FMT, STR_ARG(xml_attribute(n, "metric")), STR_ARG(model));
        for (size_t k = 0; k < COUNT_OF(limits); k++)
            if (xml_attribute(n, limits[k]).s)
                strbuf_printf(&b, " %s=" STR_FMT, limits[k], STR_ARG(xml_attribute(n, limits[k])));
        if (str_is(xml_attribute(n, "significant"), "true"))
            strbuf_add(&b, S(" significant"));
        list[s->n_gates++] = arena_str(r->a, strbuf_str(&b));
        strbuf_release(&b);
    }
    s->gates = list;
    return true;
}

bool suite_parse(str xml, const char *path, struct suite *out, struct arena *a, struct err *e)
{
    struct suite_reader r = { path, a, e };
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
    if (!read_models(&r, root, &s) || !read_tasks(&r, root, &s) || !read_compare(&r, root, &s) ||
        !check_pairwise(&r, &s) || !read_gates(&r, root, &s))
        return false;
    const struct xml_node *report = child(root, "report");
    s.n_formats = split_words(&r, suite_text(report, "report", "formats"), &s.formats);
    s.appendix = suite_text(report, "report", "appendix");
    *out = s;
    return true;
}

bool suite_read(const char *path, struct suite *out, struct arena *a, struct err *e)
{
    str text;
    return file_read(path, MAX_SUITE_BYTES, a, &text, e) && suite_parse(text, path, out, a, e);
}
