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

enum kind { TEXT, INTEGER, NUMBER, CHOICE, BOOLEAN, TASK_KIND };

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
    { "name",  TEXT,    true,  NULL, NULL, "short name; the default run directory is runs/NAME" },
    { "seed",  INTEGER, false, "42", NULL, "seed of sampling and resampling" },
    { "title", TEXT,    false, NULL, NULL, "title of the report" },
    { 0 } };
static const struct attribute model_attributes[] = {
    { "id",       TEXT,    true,  NULL,    NULL, "name used elsewhere in the suite" },
    { "path",     TEXT,    false, NULL,    NULL, "GGUF file, Hugging Face folder, or answers to replay" },
    { "base",     TEXT,    false, NULL,    NULL, "id of the base model that the adapter runs on" },
    { "adapter",  TEXT,    false, NULL,    NULL, "PEFT folder or GGUF LoRA; out/checkpoint-* = one model a folder, ID-STEP, in the order of steps" },
    { "scale",    NUMBER,  false, "1",     NULL, "factor on the adapter's own scale" },
    { "label",    TEXT,    false, NULL,    NULL, "name in reports (default: the id); of a series: {n} is the place in it, {step} the step" },
    { "log",      TEXT,    false, NULL,    NULL, "log of the training run: trainer_state.json (with a training_args.json beside it), or CSV or JSONL with step, loss, eval_loss" },
    { "quantize", TEXT,    false, NULL,    NULL, "quantize on load: q8_0, nf4, ..." },
    { "kv-cache", CHOICE,  false, "f16", "f16|q8", "KV cache in 16 or 8 bits; 8 bits take half the memory" },
    { "backend",  TEXT,    false, "local", NULL, "source of the answers; see `assay list backends`" },
    { "url",      TEXT,    false, NULL,    NULL, "server URL" },
    { "name",     TEXT,    false, NULL,    NULL, "model name on the server" },
    { "key-env",  TEXT,    false, NULL,    NULL, "environment variable that holds the API key" },
    { "key-file", TEXT,    false, NULL,    NULL, "file that holds the API key, readable by its owner only" },
    { "command",  TEXT,    false, NULL,    NULL, "backend process: the program and its arguments" },
    { "chat-template", TEXT, false, NULL,  NULL, "file with a chat template (Jinja2), in place of the model's own" },
    { "concurrency", INTEGER, false, "8",  NULL, "maximum number of requests in flight to the server, or of copies of the process" },
    { "requests-per-minute", NUMBER, false, "0", NULL, "limit on requests to the server; 0 = none" },
    { "tokens-per-minute",   NUMBER, false, "0", NULL, "limit on tokens of prompts and answers; 0 = none" },
    { "price-in",  NUMBER, false, "0",     NULL, "USD per million prompt tokens" },
    { "price-out", NUMBER, false, "0",     NULL, "USD per million answer tokens" },
    { 0 } };
static const struct attribute task_attributes[] = {
    { "id",   TEXT,   true,  NULL,       NULL, "name used in scores and gates" },
    { "data", TEXT,   true,  NULL,       NULL, "test set: jsonl, json, csv, tsv, xml, or text" },
    { "train", TEXT,  false, NULL,       NULL, "training data: inputs of the test set that it holds are counted" },
    { "models", TEXT, false, NULL,       NULL, "ids of the models to ask, separated by blanks (default: all)" },
    { "kind", TASK_KIND, false, "generate", NULL, "what the model does" },
    { "context", INTEGER, false, "0", NULL, "kind perplexity: window length in tokens; 0 = the model's context" },
    { "stride", INTEGER, false, "0", NULL, "kind perplexity: tokens the window advances; 0 = half a window" },
    { "report", BOOLEAN, false, "true", NULL, "false: the scores are for <select> only and are left out of the report" },
    { "source",  TEXT, false, NULL, NULL, "where the data comes from, for the report" },
    { "licence", TEXT, false, NULL, NULL, "licence of the data, for the report" },
    { "url",     TEXT, false, NULL, NULL, "address of the data, for the report" },
    { 0 } };
static const struct attribute fields_attributes[] = {
    { "id",        TEXT, false, NULL, NULL, "field that holds the item's id" },
    { "input",     TEXT, false, NULL, NULL, "field that holds the question" },
    { "reference", TEXT, false, NULL, NULL, "field that holds the reference answer; a list holds several" },
    { "group",     TEXT, false, NULL, NULL, "field to group results by" },
    { "choices",   TEXT, false, NULL, NULL, "field that holds the options, for kind choice" },
    { "labels",    TEXT, false, NULL, NULL, "field that holds the options' names, where the data have their own" },
    { "separator", TEXT, false, NULL, NULL, "character between the columns of a table, or tab" },
    { "label",     TEXT, false, NULL, NULL, "field that names the right option: index from 0, letter, or text" },
    { "messages",  TEXT, false, NULL, NULL, "field that holds the turns of a conversation, [{\"role\": ..., \"content\": ...}]; they go before the prompt" },
    { 0 } };
static const struct attribute fewshot_attributes[] = {
    { "models", TEXT,  false, NULL,    NULL,    "ids of the models that get these examples (default: all that no other <fewshot> names)" },
    { "data", TEXT,    true,  NULL,    NULL,    "file of solved examples; not the test set" },
    { "n",    INTEGER, false, "2",     NULL,    "number of examples before each question" },
    { "pick", CHOICE,  false, "fixed", "fixed", "the first n in file order, without the question itself" },
    { "multiturn", BOOLEAN, false, "false", NULL, "each example is a turn of the user and one of the assistant" },
    { 0 } };
static const struct attribute prompt_attributes[] = {
    { "models", TEXT, false, NULL, NULL, "ids of the models that are asked with this prompt (default: all that no other <prompt> names)" },
    { "chat", CHOICE, false, "auto", "auto|none|always", "apply the model's chat template: if it has one, never, or fail without one" },
    { 0 } };
static const struct attribute generate_attributes[] = {
    { "max-tokens",  INTEGER, false, "256", NULL, "maximum length of an answer in tokens" },
    { "temperature", NUMBER,  false, "0",   NULL, "sampling temperature; 0 = greedy decoding" },
    { "top-k",       INTEGER, false, "0",   NULL, "sample from the k likeliest tokens; 0 = all" },
    { "top-p",       NUMBER,  false, "1",   NULL, "sample from the likeliest tokens that reach this probability mass; 1 = all" },
    { "stop",        TEXT,    false, NULL,  NULL, "stop generating at this text; it is not part of the answer" },
    { 0 } };
static const struct attribute stop_attributes[] = { { 0 } };
static const struct attribute extract_attributes[] = {
    { "regex", TEXT, false, NULL, NULL, "the answer is group 1 of the first match (or the whole match)" },
    { "json",  TEXT, false, NULL, NULL, "the answer is the value at this path of the first JSON value in the text, e.g. $.scores" },
    { "unextracted", CHOICE, false, "wrong", "wrong|missing", "an answer that cannot be extracted gets the worst score, or none" },
    { 0 } };
static const struct attribute metric_attributes[] = {
    { "name", TEXT, true, NULL, NULL, "see `assay list metrics`; further attributes are the metric's arguments" },
    { 0 } };
static const struct attribute judge_attributes[] = {
    { "name", TEXT, true, NULL, NULL, "see `assay list judges`; further attributes are the judge's arguments" },
    { 0 } };
static const struct attribute pairwise_attributes[] = {
    { "component", TEXT,   false, NULL, NULL, "score component that decides, e.g. rougeL_f (default: the first)" },
    { "judge",     TEXT,   false, NULL, NULL, "name of a <judge> of the task that decides: the lower sum of severities wins" },
    { "model",     TEXT,   false, NULL, NULL, "id of a model that decides, asked in both orders; the element's text is its prompt, a template "
      "over question, reference, answer_a, answer_b" },
    { "rope",      NUMBER, false, "0",  NULL, "differences up to this value are ties" },
    { 0 } };
static const struct attribute compare_attributes[] = {
    { "base",      TEXT,    true,  NULL,       NULL, "id of the model to compare with" },
    { "tuned",     TEXT,    false, NULL,       NULL, "ids of the models to compare, separated by blanks (default: all others)" },
    { "test",      TEXT,    false, "paired-t", NULL, "tests, separated by blanks: paired-t wilcoxon sign permutation bootstrap randomization mcnemar; `assay help stats` lists all" },
    { "correct",   CHOICE,  false, "holm", "holm|bh|bonferroni|none", "correction for multiple testing over a family of comparisons" },
    { "family",    CHOICE,  false, "task", "task|metric", "a family is all models and metrics of a task, or all models on one metric" },
    { "main",      TEXT,    false, NULL, NULL, "component that is tested first, e.g. rougeL_f: the others count only if it is significant" },
    { "alpha",     NUMBER,  false, "0.05",     NULL, "significance level" },
    { "resamples", INTEGER, false, "10000",    NULL, "number of resamples of the tests; by default more where a family is so large that none could be significant" },
    { 0 } };
static const struct attribute select_attributes[] = {
    { "from",      TEXT, true, NULL, NULL, "ids of the models to choose from" },
    { "task",      TEXT, true, NULL, NULL, "id of a task with report=\"false\", on validation data" },
    { "component", TEXT, true, NULL, NULL, "score component that decides, e.g. mse; on the items that all of them have a score for" },
    { "as",        TEXT, true, NULL, NULL, "id by which <compare> and <gate> name the chosen model" },
    { 0 } };
static const struct attribute gate_attributes[] = {
    { "metric",      TEXT,   true,  NULL, NULL, "task/component, e.g. qa/rougeL_f" },
    { "model",       TEXT,   true,  NULL, NULL, "id of the model" },
    { "min",         NUMBER, false, NULL, NULL, "lowest score that passes" },
    { "max",         NUMBER, false, NULL, NULL, "highest score that passes" },
    { "max-drop",    NUMBER, false, NULL, NULL, "largest loss against the baseline run that passes" },
    { "max-missing", NUMBER, false, "0",  NULL, "largest number of items without a score that passes" },
    { "max-unread",  NUMBER, false, NULL, NULL, "largest number of answers that could not be extracted that passes" },
    { "significant", BOOLEAN, false, "false", NULL, "a drop fails only if a paired test finds it significant" },
    { 0 } };
static const struct attribute report_attributes[] = {
    { "formats",  TEXT, false, "pdf html md csv", NULL, "formats, separated by blanks; see `assay list formats`" },
    { "chart-width", TEXT, false, "text", NULL, "width of the charts: text, column (of a two-column page), or points" },
    { "csv-bom",  BOOLEAN, false, "false", NULL, "begin CSV files with a byte order mark, which Excel needs to read UTF-8" },
    { "appendix", TEXT, false, "A B C D", NULL, "parts of the appendix to print: A configurations and prompts, B all metrics and statistics, "
      "C errors with examples, D reproduction" },
    { "related",  BOOLEAN, false, "false", NULL, "write related work in three cited sentences" },
    { "ethics",   BOOLEAN, false, "false", NULL, "leave a place for a section on ethics" },
    { "listing",  INTEGER, false, "0", NULL, "list the first N items that are better, similar and worse than the base, with both answers" },
    { "tie",      NUMBER,  false, "0", NULL, "differences up to this value are similar in that list" },
    { 0 } };

static const struct attribute author_attributes[] = {
    { "name",        TEXT, true,  NULL, NULL, "name of an author of the report" },
    { "affiliation", TEXT, false, NULL, NULL, "institution" },
    { "email",       TEXT, false, NULL, NULL, "address" },
    { 0 } };
static const struct attribute section_attributes[] = {
    { "title",  TEXT,   true,  NULL, NULL, "heading" },
    { "after",  TEXT,   false, NULL, NULL, "id of the section it follows: abstract, summary, setup, results, comparison, "
      "errors, discussion, limitations, ... (default: limitations)" },
    { "format", CHOICE, false, "markdown", "markdown|latex", "how the text is written; LaTeX is shown as it is in HTML" },
    { 0 } };

static const struct element elements[] = {
    { "suite",    "",      "one evaluation; the root element",                     suite_attributes,    false },
    { "models",   "suite", "the models to evaluate",                             stop_attributes,     false },
    { "model",    "models", "one checkpoint, one adapter on a base, or one model on a server",     model_attributes,    false },
    { "request",  "model", "a JSON object whose members are added to each request to a server; null removes one, e.g. {\"temperature\": null}", stop_attributes, false },
    { "task",     "suite", "one test set, its prompt and its metrics",        task_attributes,     false },
    { "fields",   "task",  "names of the data's fields",     fields_attributes,   false },
    { "fewshot",  "task",  "solved examples to put before each question",     fewshot_attributes,  false },
    { "system",   "task",  "template of the system message, sent before all other messages", stop_attributes, false },
    { "prompt",   "task",  "prompt template (Jinja2); its variables are the item's fields, input and group", prompt_attributes, false },
    { "generate", "task",  "decoding parameters",                                  generate_attributes, false },
    { "stop",     "generate", "a further stop text",                        stop_attributes,     false },
    { "extract",  "task",  "how to take the answer out of the text",        extract_attributes,  false },
    { "metric",   "task",  "one metric",                                   metric_attributes,   true  },
    { "judge",    "task",  "one judge",                                    judge_attributes,    true  },
    { "pairwise", "task",  "kind pairwise: how to decide between a fine-tune's answer and the base's", pairwise_attributes, false },
    { "compare",  "suite", "one comparison of models with a base; there may be several",           compare_attributes,  false },
    { "select",   "suite", "chooses the best of some models by a task that is not reported", select_attributes, false },
    { "gate",     "suite", "one rule of `assay gate`",                      gate_attributes,     false },
    { "author",   "suite", "one author of the report",                     author_attributes,   false },
    { "abstract", "suite", "the abstract of the report, in Markdown",      stop_attributes,     false },
    { "section",  "suite", "a section of your own: introduction, research questions, conclusion, future work, ethics; [table:results] and [figure:scores] refer to tables and figures by the names of their files", section_attributes, false },
    { "report",   "suite", "report formats",                              report_attributes,   false },
};
/* clang-format on */

bool suite_error_at(struct suite_reader *r, int line)
{
    return r->path[0] ? err_wrap(r->e, "%s:%d", r->path, line) : false;
}

bool suite_fail(struct suite_reader *r, int line, const char *fmt, ...)
{
    struct strbuf text = { 0 };
    va_list ap;

    va_start(ap, fmt);
    strbuf_vprintf(&text, fmt, ap);
    va_end(ap);
    err_set(r->e, ERR_PARSE, "%s", text.s);
    strbuf_release(&text);
    return suite_error_at(r, line);
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

static bool is_choice(const struct attribute *at, str value)
{
    str rest = str_from(at->choices), choice;

    while (str_split_next(&rest, '|', &choice))
        if (str_equal(choice, value))
            return true;
    return false;
}

/* "text", "a number", "fixed|random": what an attribute may hold, for messages and help. */
static str expected_value(const struct attribute *at, struct arena *a)
{
    static const char *const names[] = { "text", "whole number", "number", "", "true|false", "" };
    str out = S("");

    for (size_t i = 0; at->kind == TASK_KIND && i < task_kind_count(); i++)
        out = arena_printf(a, STR_FMT "%s%s", STR_ARG(out), i ? "|" : "", task_kind_at(i)->name);
    return at->kind == TASK_KIND ? out : str_from(at->kind == CHOICE ? at->choices : names[at->kind]);
}

static bool check_value(struct suite_reader *r, const struct xml_node *n, const struct attribute *at, str value)
{
    int64_t i;
    double d;
    bool ok = true;

    switch (at->kind) {
    case TEXT:
        break;
    case INTEGER:
        ok = str_to_int(value, &i) && i >= 0 && (i <= INT32_MAX || !strcmp(at->name, "seed"));
        break;
    case NUMBER:
        ok = str_to_double(value, &d) && d == d;
        break;
    case CHOICE:
        ok = is_choice(at, value);
        break;
    case BOOLEAN:
        ok = str_is(value, "true") || str_is(value, "false");
        break;
    case TASK_KIND:
        ok = task_kind_find(value) != NULL;
        break;
    }
    return ok || suite_fail(r, n->line, "<" STR_FMT "> %s: bad value (found \"" STR_FMT "\", expected " STR_FMT "%s)",
                            STR_ARG(n->name), at->name, STR_ARG(value), STR_ARG(expected_value(at, r->a)),
                            at->kind == INTEGER ? " >= 0" : "");
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
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(elements); i++) {
        const struct element *el = &elements[i];
        strbuf_printf(out, "<%s>%s%s%s  %s\n", el->name, el->parent[0] ? " in <" : "", el->parent,
                      el->parent[0] ? ">" : "", el->help);
        for (const struct attribute *at = el->attributes; at->name; at++) {
            strbuf_printf(out, "    %-12s %s (" STR_FMT, at->name, at->help, STR_ARG(expected_value(at, &a)));
            if (at->required)
                strbuf_add(out, S("; required"));
            else if (at->fallback)
                strbuf_printf(out, "; default %s", at->fallback);
            strbuf_add(out, S(")\n"));
            for (size_t k = 0; at->kind == TASK_KIND && k < task_kind_count(); k++)
                strbuf_printf(out, "        %-12s %s (metrics by default: %s)\n", task_kind_at(k)->name,
                              task_kind_at(k)->summary, task_kind_at(k)->default_metrics);
        }
    }
    arena_free(&a);
}
