/*
 * page_setup.c -- the set-up: models, tasks, decoding, statistical tests, and the
 * smallest effect that a test set of this size can detect.
 */
#include <math.h>

#include "eval/backends/backend.h"
#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"
#include "reports/compares.h"
#include "reports/page.h"
#include "reports/view.h"

enum { MAX_TESTS = 16, COMMIT_DIGITS = 12 };

static str info_text(struct page *p, const struct run_model *m, const char *key)
{
    const struct json *x = json_get(m->info, key);
    str text = x ? json_to_text(x, p->a) : S("");
    return text.n ? text : NO_NUMBER;
}

/* A number of the adapter, otherwise of the trainer's log: of a replayed fine-tune only the log is known. */
static str adapter_number(struct page *p, const struct run_model *m, const char *info, const char *training)
{
    const struct json *x = json_get(m->info, info);

    x = x ? x : json_get(json_get(m->info, "training"), training);
    return json_is_numeric(x) ? TEXT("%g", json_number(x)) : NO_NUMBER;
}

static str info_count(struct page *p, const struct run_model *m, const char *key)
{
    const struct json *x = json_get(m->info, key);
    return x ? format_count((uint64_t)fmax(0, json_number(x)), p->a) : NO_NUMBER;
}

/* Trained parameters, as the adapter or the trainer's log has them, and their share of the model's parameters. */
static str trained(struct page *p, const struct run_model *m)
{
    const struct json *log = json_get(m->info, "training"), *all = json_get(m->info, "parameters"),
                      *own = json_get(m->info, "adapter_parameters");

    own = own ? own : json_get(log, "trainable_parameters");
    all = all ? all : json_get(log, "total_parameters");
    if (!json_is_numeric(all) || !json_is_numeric(own) || json_number(all) <= 0)
        return NO_NUMBER;
    double share = 100 * json_number(own) / json_number(all);
    return TEXT(STR_FMT " (" STR_FMT THIN "%%)", STR_ARG(format_count((uint64_t)fmax(0, json_number(own)), p->a)),
                STR_ARG(share < 10 ? TEXT("%.2g", share) : TEXT("%.0f", share)));
}

/* Where the answers of a model come from: a file, or a model on a server. */
static str source_of(struct page *p, const struct run_model *m)
{
    str server = json_as_string(json_get(m->info, "server")), name = json_as_string(json_get(m->info, "server_model"));
    str path = m->adapter.n ? m->adapter : m->path;

    if (server.n)
        return TEXT(STR_FMT "%s" STR_FMT " (" STR_FMT ")", STR_ARG(name), name.n ? " at " : "", STR_ARG(server),
                    STR_ARG(m->backend));
    if (json_get(m->info, "recorded_by"))
        return TEXT("answers recorded by " STR_FMT, STR_ARG(info_text(p, m, "recorded_by")));
    if (view_is_replayed(m))
        return TEXT("replayed from " STR_FMT, STR_ARG(path_base(path)));
    str commit = json_as_string(json_get(m->info, m->adapter.n ? "adapter_commit" : "commit"));
    if (commit.n)
        return TEXT(STR_FMT " at commit " STR_FMT, STR_ARG(path), STR_ARG(str_slice(commit, 0, COMMIT_DIGITS)));
    return path.n ? path_base(path) : m->backend;
}

/* True if any model has this member.  Columns that would be empty are left out. */
static bool any_info(const struct run_view *v, const char *key)
{
    for (size_t i = 0; i < v->n_models; i++)
        if (json_get(v->models[i].info, key))
            return true;
    return false;
}

static void models_table(struct page *p)
{
    const struct run_view *v = p->v;
    bool short_names = view_has_short_names(v), local = any_info(v, "arch"), lora = any_info(v, "rank");
    struct table t = table_start(p, S("models"));

    if (short_names)
        table_add_column(&t, S("No."), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Source"), COLUMN_TEXT);
    if (local) {
        table_add_column(&t, S("Architecture"), COLUMN_TEXT);
        table_add_column(&t, S("Weights"), COLUMN_TEXT);
        table_add_column(&t, S("Parameters"), COLUMN_NUMBER);
    }
    if (lora) {
        table_add_column(&t, S("Rank"), COLUMN_NUMBER);
        table_add_column(&t, S("Alpha"), COLUMN_NUMBER);
        table_add_column(&t, S("Trained"), COLUMN_NUMBER);
    }
    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_model *m = &v->models[i];
        table_row(&t, false);
        if (short_names)
            table_cell(&t, TEXT("M%zu", i + 1));
        table_cell(&t, view_model_label(v, m->id));
        table_cell(&t, source_of(p, m));
        if (local) {
            table_cell(&t, info_text(p, m, "arch"));
            table_cell(&t, m->quantize.n ? text_upper(p->a, m->quantize) : info_text(p, m, "quantization"));
            table_cell(&t, info_count(p, m, "parameters"));
        }
        if (lora) {
            table_cell(&t, adapter_number(p, m, "rank", "r"));
            table_cell(&t, adapter_number(p, m, "alpha", "alpha"));
            table_cell(&t, trained(p, m));
        }
    }
    table_end(&t, TEXT("Models.%s The appendix has the content hashes of all files.",
                       lora ? " Rank and alpha belong to the LoRA adapter; trained: parameters that the fine-tune "
                              "changed, and their share."
                            : ""));
}

/* Stop sequences, quoted as in JSON: a line end is shown as \n. */
static void add_stops(const struct json *stops, struct strbuf *b)
{
    for (size_t i = 0; i < json_length(stops); i++) {
        strbuf_add(b, i == 0 ? S(", ended before ") : S(" or "));
        json_write(json_at(stops, i), 0, b);
    }
}

/* The stored decoding settings (JSON) in words. */
static str decoding(struct page *p, const struct json *s)
{
    struct strbuf b = { 0 };
    double temperature = json_number(json_get(s, "temperature"));
    double top_p = json_get(s, "top_p") ? json_number(json_get(s, "top_p")) : 1;
    int64_t max = json_int(json_get(s, "max_tokens")), top_k = json_int(json_get(s, "top_k"));

    if (temperature > 0)
        strbuf_printf(&b, "Sampling at temperature %g", temperature);
    else
        strbuf_add(&b, S("Greedy decoding"));
    if (temperature > 0 && top_k > 0)
        strbuf_printf(&b, " from the %lld likeliest tokens", (long long)top_k);
    if (temperature > 0 && top_p < 1)
        strbuf_printf(&b, " with top-p %g", top_p);
    if (max > 0)
        strbuf_printf(&b, ", at most %lld tokens", (long long)max);
    add_stops(json_get(s, "stop"), &b);
    strbuf_add(&b, S(". "));
    str out = arena_str(p->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Counts replayed models whose decoding is unknown: those without a record of who recorded them for this suite. */
static size_t count_replayed(const struct run_view *v)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_models; i++)
        n += view_is_replayed(&v->models[i]) && !json_get(v->models[i].info, "recorded_by");
    return n;
}

/* True if a model wrote answers to the task.  Ratings by a rule, for example, are stored as answers that no model
 * wrote. */
static bool is_generated(const struct run_view *v, str task)
{
    for (size_t m = 0; m < v->n_models; m++)
        if (view_task_has_model(v, task, v->models[m].id) &&
            (!view_is_replayed(&v->models[m]) || json_get(v->models[m].info, "arch")))
            return true;
    return false;
}

/* True if a model got the prompts as messages, to which its server applied a template. */
static bool any_got_messages(const struct run_view *v)
{
    bool any = false;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct backend *b = backend_find(v->models[m].backend);
        any = any || (b && b->messages);
    }
    return any;
}

static str how_answered(struct page *p, const struct run_task *t, const struct json *settings)
{
    size_t replayed = count_replayed(p->v);
    int64_t shots = json_int(json_get(settings, "fewshot"));
    const struct task_kind *kind = view_task_kind(t);
    str text = kind->choices      ? S("The options are ranked by their log-likelihood. ")
               : kind->whole_text ? S("The text is scored; nothing is generated. ")
               : replayed == p->v->n_models || !is_generated(p->v, t->id) ? S("")
                                                                          : decoding(p, settings);

    if (json_length(json_get(settings, "wordings")))
        text = TEXT(STR_FMT "The prompts differ between models: the appendix lists them. ", STR_ARG(text));
    else if (shots > 0)
        text = TEXT(STR_FMT "Each prompt holds %lld solved example%s. ", STR_ARG(text), (long long)shots,
                    shots == 1 ? "" : "s");
    if (str_is(json_as_string(json_get(settings, "chat")), "none"))
        text = TEXT(STR_FMT "The prompts are plain text, without a chat template%s. ", STR_ARG(text),
                    any_got_messages(p->v) ? "; a server that gets messages applies its own" : "");
    if (replayed)
        text = TEXT(STR_FMT "%s answers were replayed from a file; how they were decoded is not known. ", STR_ARG(text),
                    replayed == p->v->n_models ? "The" : "Some");
    return text;
}

/* "46 items of test.jsonl", "the first 5 of 30 items of test.jsonl" */
str page_items_phrase(struct page *p, size_t task)
{
    const struct run_task *t = &p->v->tasks[task];
    struct json *settings = json_parse(t->settings, NULL);
    size_t total = (size_t)json_int(json_get(settings, "items_in_data"));
    str shard = json_as_string(json_get(settings, "shard")), data = path_base(t->data),
        n = format_count(t->n_items, p->a);
    str text = total <= t->n_items
                   ? TEXT(STR_FMT " item%s of " STR_FMT, STR_ARG(n), t->n_items == 1 ? "" : "s", STR_ARG(data))
               : shard.n ? TEXT(STR_FMT " of " STR_FMT " items of " STR_FMT " (shard " STR_FMT ")", STR_ARG(n),
                                STR_ARG(format_count(total, p->a)), STR_ARG(data), STR_ARG(shard))
                         : TEXT("the first " STR_FMT " of " STR_FMT " items of " STR_FMT, STR_ARG(n),
                                STR_ARG(format_count(total, p->a)), STR_ARG(data));

    json_free(settings);
    return text;
}

/* --- data ---------------------------------------------------------------------- */

/* "No input repeats", "1 input repeats", "4 inputs repeat" */
static str inputs(struct page *p, int64_t n, const char *one, const char *many)
{
    return n == 0 ? TEXT("No input %s", one)
                  : TEXT("%lld input%s %s", (long long)n, n == 1 ? "" : "s", n == 1 ? one : many);
}

static str near_inputs(struct page *p, int64_t n)
{
    return n == 0 ? S("none nearly does") : TEXT("%lld nearly %s", (long long)n, n == 1 ? "does" : "do");
}

/* Inputs that occur again in the test set, or in the training data. */
static str overlap_sentence(struct page *p, const struct json *settings)
{
    const struct json *again = json_get(settings, "repeated_inputs"), *train = json_get(settings, "inputs_in_train");
    int64_t equal = json_int(json_get(again, "equal")), near = json_int(json_get(again, "near"));
    str text = S("");

    if (equal || near)
        text = TEXT(STR_FMT " another one of the test set and " STR_FMT ". ",
                    STR_ARG(inputs(p, equal, "repeats", "repeat")), STR_ARG(near_inputs(p, near)));
    if (train)
        text = TEXT(STR_FMT STR_FMT " in the training data " STR_FMT ", and " STR_FMT " (13-gram overlap). ",
                    STR_ARG(text), STR_ARG(inputs(p, json_int(json_get(train, "equal")), "also occurs", "also occur")),
                    STR_ARG(path_base(json_as_string(json_get(settings, "train")))),
                    STR_ARG(near_inputs(p, json_int(json_get(train, "near")))));
    return text;
}

/* Number of validation items in the log of a model that was trained on this task's training items; 0 = unknown. */
static int64_t validation_items(const struct run_view *v, int64_t train)
{
    for (size_t m = 0; m < v->n_models; m++) {
        const struct json *facts = json_get(v->models[m].info, "training");
        if (json_int(json_get(facts, "train_items")) == train && json_get(facts, "validation_items"))
            return json_int(json_get(facts, "validation_items"));
    }
    return 0;
}

/* "Split: 211 items (70 %) to train on, 45 (15 %) to validate, 46 (15 %) to test." */
static str split_sentence(struct page *p, const struct json *settings)
{
    int64_t train = json_int(json_get(settings, "items_in_train")),
            test = json_int(json_get(settings, "items_in_data"));
    int64_t validation = validation_items(p->v, train);
    double all = (double)(train + validation + test);

    if (train <= 0 || test <= 0)
        return S("");
    return TEXT(
        "Split: %lld items (%.0f" THIN "%%) to train on, %s%lld (%.0f" THIN "%%) to test. ", (long long)train,
        100 * (double)train / all,
        validation
            ? TEXT("%lld (%.0f" THIN "%%) to validate, ", (long long)validation, 100 * (double)validation / all).s
            : "",
        (long long)test, 100 * (double)test / all);
}

/* "Source: ..., licence ..., URL." */
static str source_sentence(struct page *p, str task)
{
    str text = S("");

    for (size_t i = 0; p->text && i < p->text->n_sources; i++) {
        const struct report_source *s = &p->text->sources[i];
        if (!str_equal(s->task, task) || !(s->source.n || s->licence.n || s->url.n))
            continue;
        text = TEXT("Source: " STR_FMT "%s" STR_FMT "%s" STR_FMT ". ", STR_ARG(s->source),
                    s->licence.n ? (s->source.n ? ", licence " : "licence ") : "", STR_ARG(s->licence),
                    s->url.n ? (s->source.n || s->licence.n ? ", " : "") : "", STR_ARG(s->url));
    }
    return text;
}

static void task_paragraph(struct page *p, size_t task)
{
    const struct run_task *k = &p->v->tasks[task];
    struct json *settings = json_parse(k->settings, NULL);

    page_paragraph(p, TEXT("Task " STR_FMT " (" STR_FMT "): " STR_FMT " (SHA-256 " STR_FMT
                           "\xE2\x80\xA6). " STR_FMT STR_FMT STR_FMT STR_FMT,
                           STR_ARG(k->id), STR_ARG(k->kind), STR_ARG(page_items_phrase(p, task)),
                           STR_ARG(str_slice(k->data_sha256, 0, 12)), STR_ARG(source_sentence(p, k->id)),
                           STR_ARG(how_answered(p, k, settings)), STR_ARG(split_sentence(p, settings)),
                           STR_ARG(overlap_sentence(p, settings))));
    json_free(settings);
}

/* --- statistics ---------------------------------------------------------------- */

static bool same_power(const struct run_task *x, const struct run_task *y)
{
    return x->n_compared == y->n_compared && x->detectable_d == y->detectable_d && x->power == y->power;
}

static const struct run_task *shown_task(const struct page *p, size_t i)
{
    return &p->v->tasks[p->shown.list[i]];
}

/* The smallest difference that a test set of this size can detect: one sentence for all tasks of the same size. */
static void power_sentences(struct page *p)
{
    for (size_t i = 0; i < p->shown.n; i++) {
        const struct run_task *t = shown_task(p, i);
        str names = t->id;
        size_t n = 1;
        bool said = !(t->detectable_d > 0);
        for (size_t k = 0; k < i && !said; k++)
            said = same_power(t, shown_task(p, k));
        if (said)
            continue;
        for (size_t k = i + 1; k < p->shown.n; k++)
            if (same_power(t, shown_task(p, k))) {
                names = TEXT(STR_FMT ", " STR_FMT, STR_ARG(names), STR_ARG(shown_task(p, k)->id));
                n++;
            }
        str where = p->v->n_tasks > 1 ? TEXT(" (%s " STR_FMT ")", n > 1 ? "tasks" : "task", STR_ARG(names)) : S("");
        page_paragraph(p, TEXT("With n = %zu items" STR_FMT " a paired t-test at that level finds a true mean "
                               "difference of %.2f standard deviations of the item differences (Cohen's d) with "
                               "power %g, before correction for several comparisons.",
                               t->n_compared, STR_ARG(where), t->detectable_d, t->power));
    }
}

/* "paired t-test and approximate randomization" */
static str tests_phrase(struct page *p)
{
    str tests[MAX_TESTS], text = S("");
    size_t n = view_tests(p->v, tests, MAX_TESTS);

    for (size_t i = 0; i < n; i++)
        text = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(text),
                    i == 0      ? ""
                    : i + 1 < n ? ", "
                                : " and ",
                    STR_ARG(view_test_name(tests[i])));
    return text;
}

/* "p values are corrected by Holm's method over ..."; `c`: any of the comparisons. */
static str correction_sentence(struct page *p, const struct run_comparison *c)
{
    str correction = view_correction_name(c->correction), first = S("");

    if (!correction.n)
        return S("p values are not corrected for the number of comparisons.");
    for (size_t i = 0; c->main.n && i < p->v->n_scores && !first.n; i++)
        if (str_equal(p->v->scores[i].component, c->main))
            first = TEXT("; those on " STR_FMT " are tested first, and others are significant only if all of these are",
                         STR_ARG(p->v->scores[i].label.n ? p->v->scores[i].label : c->main));
    return TEXT("p values are corrected by " STR_FMT "'s method over all comparisons %s under one test" STR_FMT ".",
                STR_ARG(correction), c->family_of_metric ? "on one score" : "of a task", STR_ARG(first));
}

/* Which models are compared with which base, and by which tests; the page is that of one task's comparisons. */
static str compare_statement(struct page *p)
{
    const struct run_view *v = p->v;
    str models = S("");
    size_t n = compares_models(v, &models, p->a);

    return TEXT(
        STR_FMT
        " %s compared with " STR_FMT " on the items that both answered (" STR_FMT "; two-sided). " STR_FMT
        " The level is %g; the marks in the tables follow the first test that is valid for a score, here the " STR_FMT
        ".",
        STR_ARG(n ? models : S("Every model")), n > 1 ? "are" : "is", STR_ARG(view_model_name(v, v->base, p->a)),
        STR_ARG(tests_phrase(p)), STR_ARG(correction_sentence(p, &v->comparisons[0])), v->alpha,
        STR_ARG(view_test_name(v->comparisons[0].test)));
}

enum { MAX_STATEMENTS = 64 };

/* A statement and the tasks that it applies to. */
struct statement {
    str text, tasks;
    size_t n_tasks;
};

static size_t statements_of(struct page *p, struct statement *list)
{
    size_t n = 0;

    for (size_t s = 0; s < p->shown.n; s++) {
        size_t t = p->shown.list[s];
        for (size_t k = 0; k < p->n_compares[t] && p->compares[t][k].n_comparisons; k++) {
            str text = compare_statement(page_of_compare(p, t, k)), id = p->v->tasks[t].id;
            size_t i = 0;
            while (i < n && !str_equal(list[i].text, text))
                i++;
            if (i == MAX_STATEMENTS)
                continue;
            n += i == n;
            list[i].text = text;
            if (list[i].n_tasks++ < MAX_STATEMENTS)
                list[i].tasks = list[i].tasks.n ? TEXT(STR_FMT ", " STR_FMT, STR_ARG(list[i].tasks), STR_ARG(id)) : id;
        }
    }
    return n;
}

/* "Scores have 95 % intervals (...), differences paired-bootstrap ones over items."; empty if no score has one. */
static str intervals_sentence(struct page *p)
{
    str methods = view_interval_methods(p->v, false, p->a);

    if (!methods.n && !p->v->n_comparisons)
        return S("");
    if (!methods.n)
        return S("Differences have paired-bootstrap 95" THIN "% intervals over items.");
    return TEXT("Scores have 95" THIN "%% intervals" STR_FMT "%s.", STR_ARG(methods),
                p->v->n_comparisons ? ", differences paired-bootstrap ones over items" : "");
}

static void tests_paragraph(struct page *p)
{
    struct statement list[MAX_STATEMENTS] = { 0 };
    size_t n = statements_of(p, list);
    str intervals = intervals_sentence(p);

    for (size_t i = 0; i < n; i++) {
        bool all = list[i].n_tasks == p->shown.n;
        page_paragraph(p, TEXT("%s" STR_FMT "%s" STR_FMT "%s" STR_FMT,
                               all                    ? ""
                               : list[i].n_tasks == 1 ? "Task "
                                                      : "Tasks ",
                               STR_ARG(all ? S("") : list[i].tasks), all ? "" : ": ", STR_ARG(list[i].text),
                               i + 1 < n ? "" : " ", STR_ARG(i + 1 < n ? S("") : intervals)));
    }
    if (!n && intervals.n)
        page_paragraph(p, intervals);
    if (n)
        power_sentences(p);
}

/* Which tokens end an answer and whose chat template wrote the prompts; empty if neither is known. */
static str tokens_statement(struct page *p, const struct run_model *m)
{
    str ends = json_as_string(json_get(m->info, "end_tokens")), bos = json_as_string(json_get(m->info, "bos_token"));
    str chat = json_as_string(json_get(m->info, "chat_template"));

    if (!json_get(m->info, "end_tokens")) /* not run here */
        return chat.n ? TEXT("chat template: " STR_FMT, STR_ARG(chat)) : S("");
    return TEXT("answers end at " STR_FMT "; beginning token: " STR_FMT "; chat template: " STR_FMT,
                STR_ARG(ends.n ? ends : S("no token")), STR_ARG(bos.n ? bos : S("none")), STR_ARG(chat));
}

/* One sentence for all models that share the same properties. */
static void tokens_paragraphs(struct page *p)
{
    const struct run_view *v = p->v;

    for (size_t i = 0; i < v->n_models; i++) {
        str said = tokens_statement(p, &v->models[i]), labels = view_model_label(v, v->models[i].id);
        bool repeated = !said.n;
        for (size_t k = 0; k < i; k++)
            repeated |= str_equal(said, tokens_statement(p, &v->models[k]));
        for (size_t k = i + 1; !repeated && k < v->n_models; k++)
            if (str_equal(said, tokens_statement(p, &v->models[k])))
                labels = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(labels), view_name_separator(v),
                              STR_ARG(view_model_label(v, v->models[k].id)));
        if (!repeated)
            page_paragraph(p, TEXT(STR_FMT ": " STR_FMT ".", STR_ARG(labels), STR_ARG(said)));
    }
}

/* Warnings about a model's files, as shown on the terminal when they were opened. */
static void warning_paragraphs(struct page *p)
{
    const struct run_view *v = p->v;

    for (size_t i = 0; i < v->n_models; i++) {
        const struct json *list = json_get(v->models[i].info, "warnings");
        for (size_t k = 0; k < json_length(list); k++)
            page_paragraph(p, TEXT("Warning, " STR_FMT ": " STR_FMT ".", STR_ARG(view_model_label(v, v->models[i].id)),
                                   STR_ARG(json_as_string(json_at(list, k)))));
    }
}

void page_setup(struct page *p)
{
    models_table(p);
    page_data_table(p);
    tokens_paragraphs(p);
    warning_paragraphs(p);
    for (size_t i = 0; i < p->shown.n; i++)
        task_paragraph(p, p->shown.list[i]);
    tests_paragraph(p);
}
