/*
 * suite.c -- XML to `struct suite`.
 *
 * One table names every element, where it may stand, and its attributes with
 * kind, default and help.  check_node() walks the document against the table
 * first; after that the readers may trust names and number formats.
 */
#include "eval/harness/suite.h"

#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/xml.h"
#include "eval/harness/paired.h"
#include "metrics/metric.h"
#include "judges/judge.h"

enum { MAX_SUITE_BYTES = 4 << 20, MAX_NAMES = 64 };

enum kind { TEXT, INTEGER, NUMBER, CHOICE, BOOLEAN };

struct attribute {
    const char *name;
    enum kind kind;
    bool required;
    const char *fallback, *choices, *help;
};

struct element {
    const char *name, *parent, *help;
    const struct attribute *attributes;
    bool any_attribute; /* <metric name="bleu" tokenize="intl"/>: checked by the metric */
};

/* clang-format off */
static const struct attribute suite_attributes[] = {
    { "name",  TEXT,    true,  NULL, NULL, "short name; also the default run directory" },
    { "seed",  INTEGER, false, "42", NULL, "seed of sampling and resampling" },
    { "title", TEXT,    false, NULL, NULL, "title of the report" },
    { 0 } };
static const struct attribute model_attributes[] = {
    { "id",       TEXT,    true,  NULL,    NULL, "name used elsewhere in the suite" },
    { "path",     TEXT,    false, NULL,    NULL, "GGUF file, Hugging Face folder, or answers to replay" },
    { "base",     TEXT,    false, NULL,    NULL, "id of the model that an adapter belongs to" },
    { "adapter",  TEXT,    false, NULL,    NULL, "PEFT folder or GGUF LoRA" },
    { "scale",    NUMBER,  false, "1",     NULL, "multiplies the adapter's own scale" },
    { "label",    TEXT,    false, NULL,    NULL, "name in reports (default: the id)" },
    { "log",      TEXT,    false, NULL,    NULL, "trainer_state.json of the training run" },
    { "quantize", TEXT,    false, NULL,    NULL, "quantize on load: q8_0, nf4, ..." },
    { "kv-cache", CHOICE,  false, "f16", "f16|q8", "keys and values in 16 bits, or in 8 for half the memory" },
    { "backend",  TEXT,    false, "local", NULL, "where answers come from: see `assay list backends`" },
    { "url",      TEXT,    false, NULL,    NULL, "of a server" },
    { "name",     TEXT,    false, NULL,    NULL, "of the model on a server" },
    { "key-env",  TEXT,    false, NULL,    NULL, "environment variable that holds the key" },
    { "concurrency", INTEGER, false, "8",  NULL, "requests in flight to a server" },
    { "price-in",  NUMBER, false, "0",     NULL, "USD per million prompt tokens" },
    { "price-out", NUMBER, false, "0",     NULL, "USD per million answer tokens" },
    { 0 } };
static const struct attribute task_attributes[] = {
    { "id",   TEXT,   true,  NULL,       NULL, "name used in scores and gates" },
    { "data", TEXT,   true,  NULL,       NULL, "test set: jsonl, json, csv, tsv, xml, or text" },
    { "models", TEXT, false, NULL,       NULL, "ids of the models it is for, separated by blanks (default: all)" },
    { "kind", CHOICE, false, "generate", "generate|choice|json|pairwise|perplexity", "what is asked of the model" },
    { "context", INTEGER, false, "0", NULL, "kind perplexity: tokens a window; 0 = the model's context" },
    { "stride", INTEGER, false, "0", NULL, "kind perplexity: tokens a window goes further; 0 = half of it" },
    { 0 } };
static const struct attribute fields_attributes[] = {
    { "id",        TEXT, false, NULL, NULL, "field with the item's id" },
    { "input",     TEXT, false, NULL, NULL, "field with the question" },
    { "reference", TEXT, false, NULL, NULL, "field with the model answer (a list = several)" },
    { "group",     TEXT, false, NULL, NULL, "field for break-downs" },
    { "choices",   TEXT, false, NULL, NULL, "field with the options of kind choice" },
    { "label",     TEXT, false, NULL, NULL, "field with the right option's number or text" },
    { 0 } };
static const struct attribute fewshot_attributes[] = {
    { "data", TEXT,    true,  NULL,    NULL,    "where the examples come from; never the test set" },
    { "n",    INTEGER, false, "2",     NULL,    "how many" },
    { "pick", CHOICE,  false, "fixed", "fixed", "the first n, in file order" },
    { 0 } };
static const struct attribute prompt_attributes[] = {
    { "chat", CHOICE, false, "auto", "auto|none|always", "wrap in the model's chat template, if it has one" },
    { 0 } };
static const struct attribute generate_attributes[] = {
    { "max-tokens",  INTEGER, false, "256", NULL, "longest answer" },
    { "temperature", NUMBER,  false, "0",   NULL, "0 = greedy" },
    { "top-k",       INTEGER, false, "0",   NULL, "0 = off" },
    { "top-p",       NUMBER,  false, "1",   NULL, "1 = off" },
    { "stop",        TEXT,    false, NULL,  NULL, "the answer ends before this text" },
    { 0 } };
static const struct attribute stop_attributes[] = { { 0 } };
static const struct attribute extract_attributes[] = {
    { "regex", TEXT, false, NULL, NULL, "the answer is group 1 of the first match (or the whole match)" },
    { "json",  TEXT, false, NULL, NULL, "the answer is the value at this path, e.g. $.scores" },
    { 0 } };
static const struct attribute metric_attributes[] = {
    { "name", TEXT, true, NULL, NULL, "see `assay list metrics`; other attributes are the metric's arguments" },
    { 0 } };
static const struct attribute judge_attributes[] = {
    { "name", TEXT, true, NULL, NULL, "see `assay list judges`; other attributes are the judge's arguments" },
    { 0 } };
static const struct attribute pairwise_attributes[] = {
    { "component", TEXT,   false, NULL, NULL, "of one of the task's metrics, e.g. rougeL_f (default: the first)" },
    { "judge",     TEXT,   false, NULL, NULL, "a <judge> of the task: fewer and lighter errors win" },
    { "model",     TEXT,   false, NULL, NULL, "id of a model that is asked, in both orders; the text is its prompt, over "
      "question, reference, answer_a, answer_b" },
    { "rope",      NUMBER, false, "0",  NULL, "differences up to this are ties" },
    { 0 } };
static const struct attribute compare_attributes[] = {
    { "base",      TEXT,    true,  NULL,       NULL, "id of the model compared against" },
    { "tuned",     TEXT,    false, NULL,       NULL, "ids, separated by blanks (default: all others)" },
    { "test",      TEXT,    false, "paired-t", NULL, "one or more, separated by blanks: paired-t wilcoxon sign permutation bootstrap randomization mcnemar; `assay help stats` lists all" },
    { "correct",   CHOICE,  false, "holm", "holm|bh|bonferroni|none", "correction over models and metrics of a task" },
    { "alpha",     NUMBER,  false, "0.05",     NULL, "significance level" },
    { "resamples", INTEGER, false, "1000",     NULL, "of bootstrap intervals and tests" },
    { 0 } };
static const struct attribute gate_attributes[] = {
    { "metric",      TEXT,   true,  NULL, NULL, "task/component, e.g. qa/rougeL_f" },
    { "model",       TEXT,   true,  NULL, NULL, "id" },
    { "min",         NUMBER, false, NULL, NULL, "floor" },
    { "max",         NUMBER, false, NULL, NULL, "ceiling" },
    { "max-drop",    NUMBER, false, NULL, NULL, "largest loss against the baseline run" },
    { "max-missing", NUMBER, false, NULL, NULL, "most items without a score" },
    { "significant", BOOLEAN, false, "false", NULL, "a drop counts only if it is significant" },
    { 0 } };
static const struct attribute report_attributes[] = {
    { "formats",  TEXT, false, "pdf html md csv", NULL, "see `assay list formats`" },
    { "appendix", TEXT, false, "A B C D",         NULL, "parts of the appendix" },
    { 0 } };

static const struct element elements[] = {
    { "suite",    "",      "the root: one evaluation",                     suite_attributes,    false },
    { "models",   "suite", "holds the models",                             stop_attributes,     false },
    { "model",    "models", "one checkpoint or one adapter on a base",     model_attributes,    false },
    { "task",     "suite", "one test set and what is done with it",        task_attributes,     false },
    { "fields",   "task",  "which field of the data plays which part",     fields_attributes,   false },
    { "fewshot",  "task",  "solved examples put before each question",     fewshot_attributes,  false },
    { "prompt",   "task",  "template of the prompt; the item's fields are its variables", prompt_attributes, false },
    { "generate", "task",  "decoding",                                     generate_attributes, false },
    { "stop",     "generate", "one more stop text",                        stop_attributes,     false },
    { "extract",  "task",  "how the answer is taken from the text",        extract_attributes,  false },
    { "metric",   "task",  "one metric",                                   metric_attributes,   true  },
    { "judge",    "task",  "one judge",                                    judge_attributes,    true  },
    { "pairwise", "task",  "kind pairwise: what decides between a fine-tune's answer and the base's", pairwise_attributes, false },
    { "compare",  "suite", "which models are compared, and how",           compare_attributes,  false },
    { "gate",     "suite", "a rule for `assay gate`",                      gate_attributes,     false },
    { "report",   "suite", "what is written",                              report_attributes,   false },
};
/* clang-format on */

struct reader {
    const char *path;
    struct arena *a;
    struct err *e;
};

static bool fail(struct reader *r, int line, const char *fmt, ...) PRINTF(3, 4);
static bool fail(struct reader *r, int line, const char *fmt, ...)
{
    struct strbuf text = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&text, fmt, ap);
    va_end(ap);
    err_set(r->e, ERR_PARSE, "%s:%d: %s", r->path, line, text.s);
    strbuf_release(&text);
    return false;
}

static const struct element *find_element(str name, const char *parent)
{
    for (size_t i = 0; i < COUNT_OF(elements); i++)
        if (str_is(name, elements[i].name) && strcmp(elements[i].parent, parent) == 0)
            return &elements[i];
    return NULL;
}

static bool unknown_element(struct reader *r, const struct xml_node *n, const char *parent)
{
    const char *known[MAX_NAMES];
    size_t count = 0;

    for (size_t i = 0; i < COUNT_OF(elements); i++)
        if (strcmp(elements[i].parent, parent) == 0)
            known[count++] = elements[i].name;
    const char *near = str_nearest(n->name, known, count);
    return fail(r, n->line, "unknown element in <%s> (found <" STR_FMT ">, expected %s%s%s)", parent, STR_ARG(n->name),
                near ? "<" : "one that `assay help suite` lists", near ? near : "", near ? ">" : "");
}

static bool check_value(struct reader *r, const struct xml_node *n, const struct attribute *at, str value)
{
    int64_t i;
    double d;
    bool ok = true;

    if (at->kind == INTEGER)
        ok = str_to_int(value, &i) && i >= 0 && (i <= INT32_MAX || !strcmp(at->name, "seed"));
    else if (at->kind == NUMBER)
        ok = str_to_double(value, &d) && d == d;
    else if (at->kind == BOOLEAN)
        ok = str_is(value, "true") || str_is(value, "false");
    else if (at->kind == CHOICE) {
        str rest = str_from(at->choices), choice;
        ok = false;
        while (!ok && str_split_next(&rest, '|', &choice))
            ok = str_equal(choice, value);
    }
    static const char *const expected[] = { "text", "a whole number >= 0", "a number", "", "true or false" };
    return ok || fail(r, n->line, "<" STR_FMT "> %s: bad value (found \"" STR_FMT "\", expected %s)", STR_ARG(n->name),
                      at->name, STR_ARG(value), at->kind == CHOICE ? at->choices : expected[at->kind]);
}

static bool check_attributes(struct reader *r, const struct xml_node *n, const struct element *el)
{
    const char *known[MAX_NAMES];
    size_t count = 0;

    for (const struct attribute *at = el->attributes; at->name; at++) {
        known[count++] = at->name;
        str value = xml_attribute(n, at->name);
        if (at->required && !value.n)
            return fail(r, n->line, "<%s> lacks %s (found nothing, expected %s)", el->name, at->name, at->help);
        if (value.s && !check_value(r, n, at, value))
            return false;
    }
    for (size_t i = 0; i < n->n_attributes && !el->any_attribute; i++) {
        str name = n->attributes[i].name;
        size_t k = 0;
        while (k < count && !str_is(name, known[k]))
            k++;
        if (k < count)
            continue;
        const char *near = str_nearest(name, known, count);
        return fail(r, n->line, "unknown attribute of <%s> (found \"" STR_FMT "\", expected %s%s%s)", el->name,
                    STR_ARG(name), near ? "\"" : "one that `assay help suite` lists", near ? near : "",
                    near ? "\"" : "");
    }
    return true;
}

static bool check_node(struct reader *r, const struct xml_node *n, const char *parent)
{
    const struct element *el = find_element(n->name, parent);

    if (!el)
        return unknown_element(r, n, parent);
    if (!check_attributes(r, n, el))
        return false;
    for (size_t i = 0; i < n->n_children; i++)
        if (!check_node(r, n->children[i], el->name))
            return false;
    return true;
}

/* The attribute or its default. */
static str text_of(const struct xml_node *n, const struct attribute *table, const char *name)
{
    str value = n ? xml_attribute(n, name) : (str){ 0 };
    if (value.s)
        return value;
    for (; table->name; table++)
        if (strcmp(table->name, name) == 0)
            return table->fallback ? str_from(table->fallback) : (str){ "", 0 };
    return (str){ "", 0 };
}

static double number_of(const struct xml_node *n, const struct attribute *table, const char *name)
{
    double v = 0;
    str_to_double(text_of(n, table, name), &v);
    return v;
}

/* A path beside the suite file. */
static str beside(struct reader *r, const struct suite *s, str path)
{
    return path.n ? path_join(r->a, s->directory, path) : path;
}

static size_t split_words(struct reader *r, str text, const str **out)
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

static bool read_models(struct reader *r, const struct xml_node *root, struct suite *s)
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
#define ATTR(name) text_of(n, model_attributes, name)
            *m = (struct suite_model){ .id = ATTR("id"),
                                       .base = ATTR("base"),
                                       .quantize = ATTR("quantize"),
                                       .kv_cache = ATTR("kv-cache"),
                                       .backend = ATTR("backend"),
                                       .url = ATTR("url"),
                                       .name = ATTR("name"),
                                       .key_env = ATTR("key-env"),
                                       .line = n->line,
                                       .scale = number_of(n, model_attributes, "scale"),
                                       .price_in = number_of(n, model_attributes, "price-in"),
                                       .price_out = number_of(n, model_attributes, "price-out"),
                                       .concurrency = (int)number_of(n, model_attributes, "concurrency") };
            m->label = ATTR("label").n ? ATTR("label") : m->id;
            m->path = beside(r, s, ATTR("path"));
            m->adapter = beside(r, s, ATTR("adapter"));
            m->log = beside(r, s, ATTR("log"));
#undef ATTR
        }
    }
    s->models = list;
    if (s->n_models == 0)
        return fail(r, root->line, "no model (found no <model>, expected at least one)");
    for (size_t i = 0; i < s->n_models; i++) {
        struct suite_model *m = &list[i];
        for (size_t k = 0; k < i; k++)
            if (str_equal(list[k].id, m->id))
                return fail(r, m->line, "duplicate id of a model (found \"" STR_FMT "\" twice)", STR_ARG(m->id));
        size_t b = 0;
        while (b < s->n_models && !str_equal(list[b].id, m->base))
            b++;
        if (m->base.n && (b == s->n_models || b == i || list[b].base.n))
            return fail(r, m->line,
                        "model \"" STR_FMT "\": bad base (found \"" STR_FMT "\", expected the id of a model"
                        " that is itself no adapter)",
                        STR_ARG(m->id), STR_ARG(m->base));
        if (m->base.n) {
            m->path = list[b].path;
            m->quantize = m->quantize.n ? m->quantize : list[b].quantize;
            m->kv_cache = str_is(m->kv_cache, "q8") ? m->kv_cache : list[b].kv_cache;
        }
        if (!m->path.n && !m->url.n)
            return fail(r, m->line, "model \"" STR_FMT "\" has no path, base or url", STR_ARG(m->id));
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
static str use_spec(struct reader *r, const struct xml_node *n)
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

static bool check_metric(struct reader *r, const struct xml_node *n, str spec)
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
static bool read_judge(struct reader *r, const struct xml_node *n, const struct suite *s, str *spec)
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

static bool in_range(struct reader *r, const struct xml_node *n, const char *name, double v, double low, double high)
{
    return (v >= low && v <= high) || fail(r, n->line, "<" STR_FMT "> %s is out of range (found %g, expected %g to %g)",
                                           STR_ARG(n->name), name, v, low, high);
}

static bool check_decoding(struct reader *r, const struct xml_node *g)
{
    static const struct {
        const char *name;
        double low, high;
    } ranges[] = { { "max-tokens", 1, 1e6 }, { "temperature", 0, 100 }, { "top-k", 0, 1e6 }, { "top-p", 0, 1 } };

    for (size_t i = 0; g && i < COUNT_OF(ranges); i++)
        if (!in_range(r, g, ranges[i].name, number_of(g, generate_attributes, ranges[i].name), ranges[i].low,
                      ranges[i].high))
            return false;
    return true;
}

static void read_decoding(struct reader *r, const struct xml_node *g, struct suite_decoding *d)
{
    d->max_tokens = (int)number_of(g, generate_attributes, "max-tokens");
    d->temperature = number_of(g, generate_attributes, "temperature");
    d->top_k = (int)number_of(g, generate_attributes, "top-k");
    d->top_p = number_of(g, generate_attributes, "top-p");
    str *stops = ARENA_NEW(r->a, str, 1 + (g ? g->n_children : 0));
    str stop = text_of(g, generate_attributes, "stop");
    if (stop.n)
        stops[d->n_stop++] = stop;
    for (size_t i = 0; g && i < g->n_children; i++)
        if (g->children[i]->text.n)
            stops[d->n_stop++] = g->children[i]->text;
    d->stop = stops;
}

static bool read_pairwise(struct reader *r, const struct xml_node *task, struct suite_task *t)
{
    const struct xml_node *n = child(task, "pairwise");

    if (n && !str_is(t->kind, "pairwise"))
        return fail(r, n->line, "<pairwise> in a task of kind " STR_FMT " (expected kind=\"pairwise\")",
                    STR_ARG(t->kind));
    if (!n)
        return true;
    t->pairwise = (struct suite_pairwise){ .component = text_of(n, pairwise_attributes, "component"),
                                           .judge = text_of(n, pairwise_attributes, "judge"),
                                           .model = text_of(n, pairwise_attributes, "model"),
                                           .rope = number_of(n, pairwise_attributes, "rope"),
                                           .prompt = str_trim(n->text),
                                           .line = n->line };
    const struct suite_pairwise *p = &t->pairwise;
    if ((p->component.n > 0) + (p->judge.n > 0) + (p->model.n > 0) > 1)
        return fail(r, n->line, "<pairwise> takes one of component, judge and model (found more)");
    if (!(p->rope >= 0))
        return fail(r, n->line, "<pairwise> rope: out of range (found %g, expected 0 or more)", p->rope);
    for (size_t i = 0; i <= t->n_judges && p->judge.n; i++) {
        if (i == t->n_judges)
            return fail(r, n->line,
                        "<pairwise> names a judge that the task lacks (found \"" STR_FMT "\", expected a"
                        " <judge> beside it)",
                        STR_ARG(p->judge));
        if (str_equal(str_slice(t->judges[i], 0, str_search(t->judges[i], S(":"))), p->judge))
            break;
    }
    return true;
}

static bool read_task(struct reader *r, const struct xml_node *n, const struct suite *s, struct suite_task *t)
{
    const struct xml_node *fields = child(n, "fields"), *shots = child(n, "fewshot"), *prompt = child(n, "prompt"),
                          *extract = child(n, "extract");

    *t = (struct suite_task){ .id = text_of(n, task_attributes, "id"),
                              .kind = text_of(n, task_attributes, "kind"),
                              .data = beside(r, s, text_of(n, task_attributes, "data")),
                              .context = (int)number_of(n, task_attributes, "context"),
                              .stride = (int)number_of(n, task_attributes, "stride"),
                              .line = n->line };
    t->n_models = split_words(r, text_of(n, task_attributes, "models"), &t->models);
    for (size_t i = 0; i < t->n_models; i++)
        if (!model_exists(s, t->models[i]))
            return fail(r, n->line, "<task> names an unknown model (found \"" STR_FMT "\")", STR_ARG(t->models[i]));
    t->fields.id = text_of(fields, fields_attributes, "id");
    t->fields.input = text_of(fields, fields_attributes, "input");
    t->fields.reference = text_of(fields, fields_attributes, "reference");
    t->fields.group = text_of(fields, fields_attributes, "group");
    t->fields.choices = text_of(fields, fields_attributes, "choices");
    t->fields.label = text_of(fields, fields_attributes, "label");
    if (shots) {
        t->fewshot_data = beside(r, s, text_of(shots, fewshot_attributes, "data"));
        t->n_fewshot = (int)number_of(shots, fewshot_attributes, "n");
    }
    t->prompt = prompt ? prompt->text : S("{{ input }}");
    t->prompt_line = prompt ? prompt->line : n->line;
    t->chat = text_of(prompt, prompt_attributes, "chat");
    if (!check_decoding(r, child(n, "generate")))
        return false;
    read_decoding(r, child(n, "generate"), &t->decoding);
    t->extract_regex = text_of(extract, extract_attributes, "regex");
    t->extract_json = text_of(extract, extract_attributes, "json");

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

static bool read_tasks(struct reader *r, const struct xml_node *root, struct suite *s)
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
                return fail(r, n->line, "duplicate id of a task (found \"" STR_FMT "\" twice)", STR_ARG(list[k].id));
        s->n_tasks++;
    }
    s->tasks = list;
    return s->n_tasks > 0 || fail(r, root->line, "no task (found no <task>, expected at least one)");
}

static bool read_compare(struct reader *r, const struct xml_node *root, struct suite *s)
{
    const struct xml_node *n = child(root, "compare");

    s->n_tests = split_words(r, text_of(n, compare_attributes, "test"), &s->tests);
    s->correct = text_of(n, compare_attributes, "correct");
    s->alpha = number_of(n, compare_attributes, "alpha");
    s->resamples = (int)number_of(n, compare_attributes, "resamples");
    if (!n)
        return true;
    s->base = xml_attribute(n, "base");
    s->n_tuned = split_words(r, text_of(n, compare_attributes, "tuned"), &s->tuned);
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
            return fail(r, n->line, "<compare> names an unknown model (found \"" STR_FMT "\")", STR_ARG(id));
    }
    for (size_t i = 0; i < s->n_tests; i++)
        if (!paired_test_find(s->tests[i], true, r->e)) {
            r->e->code = ERR_PARSE;
            return err_wrap(r->e, "%s:%d", r->path, n->line);
        }
    if (!(s->alpha > 0 && s->alpha < 1))
        return fail(r, n->line, "alpha is no probability (found %g, expected between 0 and 1)", s->alpha);
    if (s->resamples < 1 || s->resamples > 1000000)
        return fail(r, n->line, "resamples out of range (found %d, expected 1 to 1000000)", s->resamples);
    return true;
}

/* What pairs are made of is said in <compare>. */
static bool check_pairwise(struct reader *r, const struct suite *s)
{
    for (size_t i = 0; i < s->n_tasks; i++) {
        const struct suite_task *t = &s->tasks[i];
        if (!str_is(t->kind, "pairwise"))
            continue;
        if (!s->base.n)
            return fail(r, t->line, "kind pairwise needs a base (found no <compare base=...>)");
        if (t->pairwise.model.n && !model_exists(s, t->pairwise.model))
            return fail(r, t->pairwise.line, "<pairwise> names an unknown model (found \"" STR_FMT "\")",
                        STR_ARG(t->pairwise.model));
    }
    return true;
}

/* Gates are kept as rule lines: "qa/rougeL_f run-a min=0.20 max-drop=0.02 significant". */
static bool read_gates(struct reader *r, const struct xml_node *root, struct suite *s)
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
            return fail(r, n->line, "<gate> names an unknown model (found \"" STR_FMT "\")", STR_ARG(model));
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
    struct reader r = { path, a, e };
    struct suite s = { .path = arena_str(a, str_from(path)), .xml = arena_str(a, xml) };
    const struct xml_node *root = xml_read(xml, path, a, e);
    int64_t seed = 0;

    if (!root || !check_node(&r, root, ""))
        return false;
    s.directory = path_directory(s.path);
    s.name = xml_attribute(root, "name");
    s.title = text_of(root, suite_attributes, "title");
    if (!s.title.n)
        s.title = s.name;
    str_to_int(text_of(root, suite_attributes, "seed"), &seed);
    s.seed = (uint64_t)seed;
    if (!read_models(&r, root, &s) || !read_tasks(&r, root, &s) || !read_compare(&r, root, &s) ||
        !check_pairwise(&r, &s) || !read_gates(&r, root, &s))
        return false;
    const struct xml_node *report = child(root, "report");
    s.n_formats = split_words(&r, text_of(report, report_attributes, "formats"), &s.formats);
    s.appendix = text_of(report, report_attributes, "appendix");
    *out = s;
    return true;
}

bool suite_read(const char *path, struct suite *out, struct arena *a, struct err *e)
{
    str text;
    return file_read(path, MAX_SUITE_BYTES, a, &text, e) && suite_parse(text, path, out, a, e);
}

void suite_describe(struct strbuf *out)
{
    static const char *const kinds[] = { "text", "whole number", "number", "", "true|false" };

    for (size_t i = 0; i < COUNT_OF(elements); i++) {
        const struct element *el = &elements[i];
        strbuf_printf(out, "<%s>%s%s%s  %s\n", el->name, el->parent[0] ? " in <" : "", el->parent,
                      el->parent[0] ? ">" : "", el->help);
        for (const struct attribute *at = el->attributes; at->name; at++) {
            strbuf_printf(out, "    %-12s %s (%s", at->name, at->help,
                          at->kind == CHOICE ? at->choices : kinds[at->kind]);
            if (at->required)
                strbuf_add(out, S("; required"));
            else if (at->fallback)
                strbuf_printf(out, "; default %s", at->fallback);
            strbuf_add(out, S(")\n"));
        }
    }
}
