/*
 * suite_schema.c -- see suite_schema.h.
 */
#include "eval/harness/suite_schema.h"

#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/param.h"
#include "eval/base/xml.h"
#include "eval/harness/suite.h"

enum { MAX_NAMES = 64, MAX_QUOTED = 40 };

/* ANY_ATTRIBUTE: <metric name="bleu" tokenize="intl"/>, checked by the metric. */
enum { ONCE = 1, TAKES_TEXT = 2, ANY_ATTRIBUTE = 4 };

struct element {
    const char *name, *parent, *help;
    const struct param *attributes;
    unsigned flags;
};

/* clang-format off */
static const struct param suite_attributes[] = {
    { "name", PARAM_TEXT, PARAM_REQUIRED, NULL, "short name; the default run directory is runs/NAME", NULL },
    { "seed", PARAM_INT, "42", "0..", "seed of sampling and resampling", NULL },
    { "title", PARAM_TEXT, NULL, NULL, "title of the report", NULL },
    { 0 } };
static const struct param model_attributes[] = {
    { "id", PARAM_TEXT, PARAM_REQUIRED, NULL, "name used elsewhere in the suite", NULL },
    { "path", PARAM_TEXT, NULL, NULL, "GGUF file, Hugging Face folder, or answers to replay", NULL },
    { "base", PARAM_TEXT, NULL, NULL, "id of the base model that the adapter runs on", NULL },
    { "adapter", PARAM_TEXT, NULL, NULL, "PEFT folder or GGUF LoRA; out/checkpoint-* = one model per folder, ID-STEP, in the order of steps", NULL },
    { "scale", PARAM_NUMBER, "1", NULL, "factor on the adapter's own scale", NULL },
    { "label", PARAM_TEXT, NULL, NULL, "name in reports (default: the id); of a series: {n} is the place in it, {step} the step", NULL },
    { "log", PARAM_TEXT, NULL, NULL, "log of the training run: trainer_state.json (with training_args.json next to it), or CSV or JSONL with step, loss, eval_loss", NULL },
    { "quantize", PARAM_TEXT, NULL, NULL, "quantize on load: q8_0, nf4, ...", NULL },
    { "kv-cache", PARAM_CHOICE, "f16", "f16|q8", "KV cache in 16 or 8 bits; 8 bits take half the memory", NULL },
    { "backend", PARAM_TEXT, "local", NULL, "source of the answers; see `assay list backends`", NULL },
    { "url", PARAM_TEXT, NULL, NULL, "address of the server, or of several equal servers, separated by blanks", NULL },
    { "name", PARAM_TEXT, NULL, NULL, "model name on the server", NULL },
    { "key-env", PARAM_TEXT, NULL, NULL, "environment variable that holds the API key", NULL },
    { "key-file", PARAM_TEXT, NULL, NULL, "file that holds the API key, readable by its owner only", NULL },
    { "command", PARAM_TEXT, NULL, NULL, "backend process: the program and its arguments", NULL },
    { "chat-template", PARAM_TEXT, NULL, NULL, "file with a chat template (Jinja2), in place of the model's own; not for chat servers, which apply theirs", NULL },
    { "concurrency", PARAM_INT, "8", "0..100000", "maximum number of requests in flight to each server, or of copies of the process", NULL },
    { "requests-per-minute", PARAM_NUMBER, "0", "0..", "limit on requests to the server; 0 = none", NULL },
    { "tokens-per-minute", PARAM_NUMBER, "0", "0..", "limit on tokens of prompts and answers; 0 = none", NULL },
    { "price-in", PARAM_NUMBER, "0", "0..", "USD per million prompt tokens; those that a server read from its cache count in full", NULL },
    { "price-out", PARAM_NUMBER, "0", "0..", "USD per million answer tokens", NULL },
    { 0 } };
static const struct param task_attributes[] = {
    { "id", PARAM_TEXT, PARAM_REQUIRED, NULL, "name used in scores and gates", NULL },
    { "data", PARAM_TEXT, PARAM_REQUIRED, NULL, "test set: jsonl, json, csv, tsv, xml, or text", NULL },
    { "train", PARAM_TEXT, NULL, NULL, "training data; inputs of the test set that occur in it are counted", NULL },
    { "models", PARAM_TEXT, NULL, NULL, "ids of the models to run, separated by blanks (default: all)", NULL },
    { "kind", PARAM_CHOICE, "generate", NULL, "kind of task: what the model does", NULL },
    { "context", PARAM_INT, "0", "0..1000000000", "kind perplexity: window length in tokens; 0 = the model's context", NULL },
    { "stride", PARAM_INT, "0", "0..1000000000", "kind perplexity: tokens the window advances; 0 = half a window", NULL },
    { "report", PARAM_BOOL, "true", NULL, "false: the scores are only for <select> and not reported", NULL },
    { "note", PARAM_TEXT, NULL, NULL, "words that the captions of the report add to the task's name, e.g. synthetic ratings", NULL },
    { "source", PARAM_TEXT, NULL, NULL, "where the data comes from, for the report", NULL },
    { "licence", PARAM_TEXT, NULL, NULL, "licence of the data, for the report", NULL },
    { "url", PARAM_TEXT, NULL, NULL, "address of the data, for the report", NULL },
    { 0 } };
static const struct param fields_attributes[] = {
    { "id", PARAM_TEXT, NULL, NULL, "field that holds the item's id", NULL },
    { "input", PARAM_TEXT, NULL, NULL, "field that holds the question", NULL },
    { "reference", PARAM_TEXT, NULL, NULL, "field that holds the reference answer; a list holds several", NULL },
    { "group", PARAM_TEXT, NULL, NULL, "field to group results by", NULL },
    { "choices", PARAM_TEXT, NULL, NULL, "field that holds the options, for kind choice", NULL },
    { "labels", PARAM_TEXT, NULL, NULL, "field that holds the names of the options, if the data has its own", NULL },
    { "separator", PARAM_TEXT, NULL, NULL, "column separator of a table: one character, or tab", NULL },
    { "label", PARAM_TEXT, NULL, NULL, "field that names the right option: index from 0, letter, or text", NULL },
    { "messages", PARAM_TEXT, NULL, NULL, "field that holds the turns of a conversation, [{\"role\": ..., \"content\": ...}]; they go before the prompt", NULL },
    { 0 } };
static const struct param fewshot_attributes[] = {
    { "models", PARAM_TEXT, NULL, NULL, "ids of the models that get these examples (default: all that no other <fewshot> names)", NULL },
    { "data", PARAM_TEXT, PARAM_REQUIRED, NULL, "file of solved examples; not the test set", NULL },
    { "n", PARAM_INT, "2", "0..1000000", "number of examples before each question", NULL },
    { "pick", PARAM_CHOICE, "fixed", "fixed", "the first n in file order, without the question itself", NULL },
    { "multiturn", PARAM_BOOL, "false", NULL, "each example is a turn of the user and one of the assistant", NULL },
    { 0 } };
static const struct param prompt_attributes[] = {
    { "models", PARAM_TEXT, NULL, NULL, "ids of the models that get this prompt (default: all that no other <prompt> names)", NULL },
    { "chat", PARAM_CHOICE, "auto", "auto|none|always", "apply the model's chat template: if it has one, never (chat servers apply theirs to the message), or fail without one", NULL },
    { 0 } };
static const struct param generate_attributes[] = {
    { "max-tokens", PARAM_INT, "256", "1..1000000", "maximum length of an answer in tokens", NULL },
    { "temperature", PARAM_NUMBER, "0", "0..100", "sampling temperature; 0 = greedy decoding", NULL },
    { "top-k", PARAM_INT, "0", "0..1000000", "sample from the k likeliest tokens; 0 = all", NULL },
    { "top-p", PARAM_NUMBER, "1", "0..1", "sample from the likeliest tokens that reach this probability mass; 1 = all", NULL },
    { "stop", PARAM_TEXT, NULL, NULL, "stop generating at this text; it is not part of the answer", NULL },
    { 0 } };
static const struct param stop_attributes[] = { { 0 } };
static const struct param extract_attributes[] = {
    { "regex", PARAM_TEXT, NULL, NULL, "the answer is the first group with text of the first match after any <think> block (or the whole match)", NULL },
    { "json", PARAM_TEXT, NULL, NULL, "the answer is the value at this path of the first JSON value in the text, e.g. $.scores", NULL },
    { "unextracted", PARAM_CHOICE, "wrong", "wrong|missing", "an answer that cannot be extracted gets the worst score, or none", NULL },
    { 0 } };
static const struct param metric_attributes[] = {
    { "name", PARAM_TEXT, PARAM_REQUIRED, NULL, "see `assay list metrics`; further attributes are the metric's arguments", NULL },
    { 0 } };
static const struct param judge_attributes[] = {
    { "name", PARAM_TEXT, PARAM_REQUIRED, NULL, "see `assay list judges`; further attributes are the judge's arguments", NULL },
    { 0 } };
static const struct param people_attributes[] = {
    { "name", PARAM_TEXT, "people", NULL, "name of the raters in tables", NULL },
    { "field", PARAM_TEXT, NULL, NULL, "fields of the test set that hold ratings of the answers, one for each rater, separated by blanks", NULL },
    { "data", PARAM_TEXT, NULL, NULL, "in place of field: file of ratings (jsonl, csv, ...) with id and rating, and model and rater where there are several", NULL },
    { "models", PARAM_TEXT, NULL, NULL, "ids of the models whose answers were rated (default: all)", NULL },
    { "note", PARAM_TEXT, NULL, NULL, "words for the captions of the tables of ratings, e.g. synthetic ratings", NULL },
    { "low", PARAM_NUMBER, "1", NULL, "lowest rating", NULL },
    { "high", PARAM_NUMBER, "10", NULL, "highest rating", NULL },
    { 0 } };
static const struct param pairwise_attributes[] = {
    { "component", PARAM_TEXT, NULL, NULL, "score component that decides, e.g. rougeL_f (default: the first)", NULL },
    { "judge", PARAM_TEXT, NULL, NULL, "name of a <judge> of the task that decides: the lower sum of severities wins", NULL },
    { "model", PARAM_TEXT, NULL, NULL, "id of a model that judges each pair in both orders; the element's text is its prompt, a template "
      "over question, reference, answer_a, answer_b", NULL },
    { "rope", PARAM_NUMBER, "0", "0..", "differences up to this value are ties", NULL },
    { 0 } };
static const struct param compare_attributes[] = {
    { "base", PARAM_TEXT, PARAM_REQUIRED, NULL, "id of the model to compare with", NULL },
    { "tuned", PARAM_TEXT, NULL, NULL, "ids of the models to compare, separated by blanks (default: all others)", NULL },
    { "test", PARAM_TEXT, "paired-t", NULL, "tests, separated by blanks: paired-t wilcoxon sign permutation bootstrap randomization mcnemar; `assay help stats` lists all", NULL },
    { "correct", PARAM_CHOICE, "holm", "holm|bh|bonferroni|none", "correction for multiple testing over a family of comparisons", NULL },
    { "family", PARAM_CHOICE, "task", "task|metric", "a family is all models and metrics of a task, or all models on one metric", NULL },
    { "main", PARAM_TEXT, NULL, NULL, "component that is tested first, e.g. rougeL_f: the others count only if it is significant", NULL },
    { "alpha", PARAM_NUMBER, "0.05", "(0..1)", "significance level", NULL },
    { "rope", PARAM_NUMBER, "0", "0..", "differences of item scores up to this are ties, in won/tied/lost and in the sign test", NULL },
    { "resamples", PARAM_INT, "10000", "1..1000000", "number of resamples of the tests; by default more if the family is so large that no comparison could be significant", NULL },
    { 0 } };
static const struct param select_attributes[] = {
    { "from", PARAM_TEXT, PARAM_REQUIRED, NULL, "ids of the models to choose from", NULL },
    { "task", PARAM_TEXT, PARAM_REQUIRED, NULL, "id of a task with report=\"false\", on validation data", NULL },
    { "component", PARAM_TEXT, PARAM_REQUIRED, NULL, "score component that decides, e.g. mse; on the items that all of them have a score for", NULL },
    { "as", PARAM_TEXT, PARAM_REQUIRED, NULL, "id of the chosen model in <compare> and <gate>", NULL },
    { 0 } };
static const struct param gate_attributes[] = {
    { "metric", PARAM_TEXT, PARAM_REQUIRED, NULL, "task/component, e.g. qa/rougeL_f", NULL },
    { "model", PARAM_TEXT, PARAM_REQUIRED, NULL, "id of the model", NULL },
    { "min", PARAM_NUMBER, NULL, NULL, "lowest score that passes", NULL },
    { "max", PARAM_NUMBER, NULL, NULL, "highest score that passes", NULL },
    { "max-drop", PARAM_NUMBER, NULL, NULL, "largest loss against the baseline run that passes", NULL },
    { "max-missing", PARAM_NUMBER, "0", "0..", "maximum number of items without a score", NULL },
    { "max-unextracted", PARAM_NUMBER, NULL, "0..", "maximum number of answers that could not be extracted", NULL },
    { "max-unread", PARAM_NUMBER, NULL, "0..", "older name of max-unextracted", NULL },
    { "significant", PARAM_BOOL, "false", NULL, "a drop fails only if a paired test of the item scores finds it significant; a score that is not their mean (corpus BLEU, kappa) cannot be tested, nor can a drop on so few items that none could be significant: the rule then fails as not checked", NULL },
    { 0 } };
static const struct param report_attributes[] = {
    { "formats", PARAM_TEXT, "pdf html md csv", NULL, "formats, separated by blanks; see `assay list formats`", NULL },
    { "chart-width", PARAM_TEXT, "text", NULL, "width of the charts: text, column (of a two-column page), or points", NULL },
    { "chart-dpi", PARAM_INT, "300", "36..1200", "dots per inch of the charts' PNG files", NULL },
    { "csv-bom", PARAM_BOOL, "false", NULL, "begin CSV files with a byte order mark, which Excel needs to read UTF-8", NULL },
    { "appendix", PARAM_TEXT, "A B C D", NULL, "parts of the appendix to print: A configurations and prompts, B all metrics and statistics, "
      "C errors with examples, D reproduction", NULL },
    { "related", PARAM_BOOL, "false", NULL, "write related work in three cited sentences", NULL },
    { "ethics", PARAM_BOOL, "false", NULL, "leave a place for a section on ethics", NULL },
    { "listing", PARAM_INT, "0", "0..1000000", "list the first N items that are better, similar and worse than the base, with both answers", NULL },
    { "tie", PARAM_NUMBER, "0", "0..", "differences up to this value are similar in that list", NULL },
    { "tasks", PARAM_INT, NULL, "1..1000000", "number of tasks with tables, charts and examples of their own: the worst ones, while one table sums up all (default: all of up to 60 tasks, 20 of more)", NULL },
    { 0 } };

static const struct param author_attributes[] = {
    { "name", PARAM_TEXT, PARAM_REQUIRED, NULL, "name of an author of the report", NULL },
    { "affiliation", PARAM_TEXT, NULL, NULL, "institution", NULL },
    { "email", PARAM_TEXT, NULL, NULL, "address", NULL },
    { 0 } };
static const struct param section_attributes[] = {
    { "title", PARAM_TEXT, PARAM_REQUIRED, NULL, "heading", NULL },
    { "after", PARAM_TEXT, NULL, NULL, "id of the section it follows: abstract, summary, setup, results, comparison, "
      "errors, discussion, limitations, ... (default: limitations)", NULL },
    { "format", PARAM_CHOICE, "markdown", "markdown|latex", "how the text is written; LaTeX is shown as it is in HTML", NULL },
    { 0 } };

static const struct element elements[] = {
    { "suite",    "",      "one evaluation; the root element",                     suite_attributes, 0 },
    { "models",   "suite", "the models to evaluate",                             stop_attributes, 0 },
    { "model",    "models", "one checkpoint, one adapter on a base, or one model on a server",     model_attributes, 0 },
    { "request",  "model", "a JSON object whose members are added to each request to a server; null removes one, e.g. {\"temperature\": null}", stop_attributes, ONCE | TAKES_TEXT },
    { "task",     "suite", "one test set, its prompt and its metrics",        task_attributes, 0 },
    { "fields",   "task",  "names of the data's fields",     fields_attributes, ONCE },
    { "fewshot",  "task",  "solved examples to put before each question",     fewshot_attributes, 0 },
    { "system",   "task",  "template of the system message, sent before all other messages", stop_attributes, ONCE | TAKES_TEXT },
    { "prompt",   "task",  "prompt template (Jinja2); its variables are the item's fields, input and group", prompt_attributes, TAKES_TEXT },
    { "generate", "task",  "decoding parameters",                                  generate_attributes, ONCE },
    { "stop",     "generate", "a further stop text",                        stop_attributes, TAKES_TEXT },
    { "extract",  "task",  "how to extract the answer from the model's output",        extract_attributes, ONCE },
    { "metric",   "task",  "one metric",                                   metric_attributes, ANY_ATTRIBUTE },
    { "judge",    "task",  "one judge; the text of one that asks a model is its prompt (Jinja2), in place of its own", judge_attributes, ANY_ATTRIBUTE | TAKES_TEXT },
    { "people",   "task",  "ratings of the answers by people, with which metrics and judges are compared", people_attributes, 0 },
    { "pairwise", "task",  "kind pairwise: how to decide between a fine-tune's answer and the base's", pairwise_attributes, ONCE | TAKES_TEXT },
    { "compare",  "suite", "one comparison of models with a base; there may be several: each has its own table, the first also marks the table of results",           compare_attributes, 0 },
    { "select",   "suite", "selects the best of several models by a task that is not reported", select_attributes, 0 },
    { "gate",     "suite", "one rule of `assay gate`",                      gate_attributes, 0 },
    { "author",   "suite", "one author of the report",                     author_attributes, 0 },
    { "abstract", "suite", "the abstract of the report, in Markdown",      stop_attributes, ONCE | TAKES_TEXT },
    { "section",  "suite", "a section of your own: introduction, research questions, conclusion, future work, ethics; [table:results] and [figure:scores] refer to tables and figures by the names of their files", section_attributes, TAKES_TEXT },
    { "report",   "suite", "report formats",                              report_attributes, ONCE },
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

/* The kinds of task are rows of a table of their own. */
static struct param with_kinds(const struct param *at, struct arena *a)
{
    struct param p = *at;

    for (size_t i = 0; at->kind == PARAM_CHOICE && !at->range && i < task_kind_count(); i++)
        p.range = arena_printf(a, "%s%s%s", i ? p.range : "", i ? "|" : "", task_kind_at(i)->name).s;
    return p;
}

static bool check_value(struct suite_reader *r, const struct xml_node *n, const struct param *at, str value)
{
    struct param p = with_kinds(at, r->a);
    struct param_value ignored;

    p.name = arena_printf(r->a, "<" STR_FMT "> %s", STR_ARG(n->name), at->name).s;
    if (param_read(&p, value, &ignored, r->e))
        return true;
    r->e->code = ERR_PARSE;
    return suite_error_at(r, n->line);
}

static bool check_attributes(struct suite_reader *r, const struct xml_node *n, const struct element *el)
{
    const char *known[MAX_NAMES];
    size_t count = 0;

    for (const struct param *at = el->attributes; at->name; at++) {
        known[count++] = at->name;
        str value = xml_attribute(n, at->name);
        if (at->fallback == PARAM_REQUIRED && !value.n)
            return suite_fail(r, n->line, "<%s> lacks %s (found nothing, expected %s)", el->name, at->name, at->help);
        if (value.s && !check_value(r, n, at, value))
            return false;
    }
    for (size_t i = 0; i < n->n_attributes && !(el->flags & ANY_ATTRIBUTE); i++) {
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

/* Rejects text that nothing reads, and a repeated element if only the first would count. */
static bool check_content(struct suite_reader *r, const struct xml_node *n, const struct element *el)
{
    str text = str_trim(n->text);

    if (text.n && !(el->flags & TAKES_TEXT))
        return suite_fail(r, n->line, "<%s> has text, which is not used (found \"" STR_FMT "\")", el->name,
                          STR_ARG(utf8_truncate(text, MAX_QUOTED)));
    for (size_t i = 0; i < n->n_children; i++) {
        const struct element *child = find_element(n->children[i]->name, el->name);
        for (size_t k = 0; child && (child->flags & ONCE) && k < i; k++)
            if (str_equal(n->children[k]->name, n->children[i]->name))
                return suite_fail(r, n->children[i]->line,
                                  "a second <%s> in <%s> (found the first on line %d, expected one)", child->name,
                                  el->name, n->children[k]->line);
    }
    return true;
}

bool suite_check(struct suite_reader *r, const struct xml_node *n, const char *parent)
{
    const struct element *el = find_element(n->name, parent);

    if (!el)
        return unknown_element(r, n, parent);
    if (!check_attributes(r, n, el) || (!r->stored && !check_content(r, n, el)))
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
            for (const struct param *at = elements[i].attributes; at->name; at++)
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

bool suite_flag(const struct xml_node *n, const char *element, const char *name)
{
    str value = suite_text(n, element, name);

    return str_is(value, "true") || str_is(value, "1") || str_is(value, "yes");
}

void suite_describe(struct strbuf *out)
{
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(elements); i++) {
        const struct element *el = &elements[i];
        strbuf_printf(out, "<%s>%s%s%s  %s\n", el->name, el->parent[0] ? " in <" : "", el->parent,
                      el->parent[0] ? ">" : "", el->help);
        for (const struct param *at = el->attributes; at->name; at++) {
            struct param p = with_kinds(at, &a);
            strbuf_printf(out, "    %-12s %s (%s", at->name, at->help, param_expected(&p, &a));
            if (at->fallback == PARAM_REQUIRED)
                strbuf_add(out, S("; required"));
            else if (at->fallback)
                strbuf_printf(out, "; default %s", at->fallback);
            strbuf_add(out, S(")\n"));
            for (size_t k = 0; at->kind == PARAM_CHOICE && !at->range && k < task_kind_count(); k++)
                strbuf_printf(out, "        %-12s %s (metrics by default: %s)\n", task_kind_at(k)->name,
                              task_kind_at(k)->summary, task_kind_at(k)->default_metrics);
        }
    }
    arena_free(&a);
}
