/*
 * suite_schema.c -- see suite_schema.h.
 */
#include "eval/harness/suite_schema.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"

enum { MAX_NAMES = 64 };

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

bool suite_fail(struct suite_reader *r, int line, const char *fmt, ...)
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

static bool unknown_element(struct suite_reader *r, const struct xml_node *n, const char *parent)
{
    const char *known[MAX_NAMES];
    size_t count = 0;

    for (size_t i = 0; i < COUNT_OF(elements); i++)
        if (strcmp(elements[i].parent, parent) == 0)
            known[count++] = elements[i].name;
    err_unknown(r->e, ERR_PARSE, arena_printf(r->a, "unknown element in <%s>", parent).s, n->name, known, count,
                "one that `assay help suite` lists");
    return err_wrap(r->e, "%s:%d", r->path, n->line);
}

static bool check_value(struct suite_reader *r, const struct xml_node *n, const struct attribute *at, str value)
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
    return ok ||
           suite_fail(r, n->line, "<" STR_FMT "> %s: bad value (found \"" STR_FMT "\", expected %s)", STR_ARG(n->name),
                      at->name, STR_ARG(value), at->kind == CHOICE ? at->choices : expected[at->kind]);
}

static bool check_attributes(struct suite_reader *r, const struct xml_node *n, const struct element *el)
{
    const char *known[MAX_NAMES];
    size_t count = 0;

    for (const struct attribute *at = el->attributes; at->name; at++) {
        known[count++] = at->name;
        str value = xml_attribute(n, at->name);
        if (at->required && !value.n)
            return suite_fail(r, n->line, "<%s> lacks %s (found nothing, expected %s)", el->name, at->name, at->help);
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
        err_unknown(r->e, ERR_PARSE, arena_printf(r->a, "unknown attribute of <%s>", el->name).s, name, known, count,
                    "one that `assay help suite` lists");
        return err_wrap(r->e, "%s:%d", r->path, n->line);
    }
    return true;
}

bool suite_check(struct suite_reader *r, const struct xml_node *n, const char *parent)
{
    const struct element *el = find_element(n->name, parent);

    if (!el)
        return unknown_element(r, n, parent);
    if (!check_attributes(r, n, el))
        return false;
    for (size_t i = 0; i < n->n_children; i++)
        if (!suite_check(r, n->children[i], el->name))
            return false;
    return true;
}

str suite_text(const struct xml_node *n, const char *element, const char *name)
{
    str value = n ? xml_attribute(n, name) : (str){ 0 };

    for (size_t i = 0; i < COUNT_OF(elements) && !value.s; i++)
        if (strcmp(elements[i].name, element) == 0)
            for (const struct attribute *at = elements[i].attributes; at->name; at++)
                if (strcmp(at->name, name) == 0)
                    value = str_from(at->fallback);
    return value.s ? value : S("");
}

double suite_number(const struct xml_node *n, const char *element, const char *name)
{
    double v = 0;

    str_to_double(suite_text(n, element, name), &v);
    return v;
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
