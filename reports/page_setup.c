/*
 * page_setup.c -- the set-up: models, tasks, decoding, statistical tests, and the
 * smallest effect that a test set of this size can detect.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/page.h"

enum { MAX_TESTS = 4 };

static str info_text(struct page *p, const struct run_model *m, const char *key)
{
    const struct json *x = json_get(m->info, key);
    return x ? json_to_text(x, p->a) : NO_NUMBER;
}

static str info_count(struct page *p, const struct run_model *m, const char *key)
{
    const struct json *x = json_get(m->info, key);
    return x ? format_count((uint64_t)fmax(0, json_number(x)), p->a) : NO_NUMBER;
}

/* Parameters of the adapter, and their share of the model's parameters. */
static str trained(struct page *p, const struct run_model *m)
{
    const struct json *all = json_get(m->info, "parameters"), *own = json_get(m->info, "adapter_parameters");

    if (!all || !own || json_number(all) <= 0)
        return NO_NUMBER;
    return TEXT(STR_FMT " (%.2g" THIN "%%)", STR_ARG(info_count(p, m, "adapter_parameters")),
                100 * json_number(own) / json_number(all));
}

static void models_table(struct page *p)
{
    struct table t = table_start(p, S("models"));
    const struct run_view *v = p->v;

    page_model_column(p, &t, S("Model"));
    size_t longest = 0;
    for (size_t i = 0; i < v->n_models; i++)
        longest = page_longest(path_base(v->models[i].adapter.n ? v->models[i].adapter : v->models[i].path), longest);
    page_name_column(&t, S("Checkpoint or adapter"), longest, 24);
    table_column(&t, S("Architecture"), COLUMN_TEXT, 0);
    table_column(&t, S("Weights"), COLUMN_TEXT, 0);
    table_column(&t, S("Parameters"), COLUMN_NUMBER, 0);
    table_column(&t, S("Rank"), COLUMN_NUMBER, 0);
    table_column(&t, S("Alpha"), COLUMN_NUMBER, 0);
    table_column(&t, S("Trained"), COLUMN_NUMBER, 0);
    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_model *m = &v->models[i];
        const struct json *alpha = json_get(m->info, "alpha");
        str path = m->adapter.n ? m->adapter : m->path;
        table_row(&t, false);
        table_cell(&t, view_model_label(v, m->id));
        table_cell(&t, path.n ? path_base(path) : m->backend);
        table_cell(&t, info_text(p, m, "arch"));
        table_cell(&t, m->quantize.n ? m->quantize : info_text(p, m, "quantization"));
        table_cell(&t, info_count(p, m, "parameters"));
        table_cell(&t, info_text(p, m, "rank"));
        table_cell(&t, alpha ? TEXT("%g", json_number(alpha)) : NO_NUMBER);
        table_cell(&t, trained(p, m));
    }
    table_end(&t, S("Models. Rank and alpha belong to the LoRA adapter; trained: its parameters and their share. "
                    "Content hashes of all "
                    "files stand in the appendix."));
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
static str decoding(struct page *p, str settings)
{
    struct json *s = json_parse(settings, NULL);
    struct strbuf b = { 0 };

    if (!s)
        return settings;
    double temperature = json_number(json_get(s, "temperature"));
    int64_t max = json_int(json_get(s, "max_tokens")), top_k = json_int(json_get(s, "top_k")),
            shots = json_int(json_get(s, "fewshot"));
    double top_p = json_get(s, "top_p") ? json_number(json_get(s, "top_p")) : 1;
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
    if (shots > 0)
        strbuf_printf(&b, "; %lld solved example%s in each prompt", (long long)shots, shots == 1 ? "" : "s");
    json_free(s);
    str out = arena_str(p->a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static str how_answered(struct page *p, const struct run_task *t)
{
    return str_is(t->kind, "choice")       ? S("Options are ranked by their log-likelihood")
           : str_is(t->kind, "perplexity") ? S("The text is read, nothing is generated")
                                           : decoding(p, t->settings);
}

/* The smallest difference that a test set of this size can detect. */
static void power_sentence(struct page *p, const struct run_task *t)
{
    if (t->detectable_d > 0)
        page_paragraph(p, TEXT("With n = %zu items" STR_FMT STR_FMT " a paired t-test at that level finds a true mean "
                               "difference of %.2f standard deviations of the item differences (Cohen's d) with "
                               "power %g, before correction for several comparisons.",
                               t->n_compared, STR_ARG(p->v->n_tasks > 1 ? S(" of task ") : S("")),
                               STR_ARG(p->v->n_tasks > 1 ? t->id : S("")), t->detectable_d, t->power));
}

static void tests_paragraph(struct page *p)
{
    const struct run_view *v = p->v;
    str tests[MAX_TESTS], text = S("");
    size_t n = view_tests(v, tests, MAX_TESTS);

    for (size_t i = 0; i < n; i++)
        text = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(text),
                    i == 0      ? ""
                    : i + 1 < n ? ", "
                                : " and ",
                    STR_ARG(view_test_name(tests[i])));
    if (n == 0)
        return;
    str correction = view_correction_name(v->comparisons[0].correction);
    page_paragraph(p, TEXT("Every model is compared with " STR_FMT " on the items that both answered (" STR_FMT "; "
                           "two-sided). %s" STR_FMT "%s The level is %g; marks in the tables go by the " STR_FMT
                           ". Intervals cover 95" THIN "%%; those of scores and differences come from a bootstrap over "
                           "items.",
                           STR_ARG(view_model_label(v, v->base)), STR_ARG(text),
                           correction.n ? "p values are corrected by "
                                        : "p values are not corrected for the number of "
                                          "comparisons.",
                           STR_ARG(correction),
                           correction.n ? "'s method over all comparisons of a task under one test." : "", v->alpha,
                           STR_ARG(view_test_name(v->comparisons[0].test))));
    for (size_t t = 0; t < v->n_tasks; t++)
        power_sentence(p, &v->tasks[t]);
}

/* Which tokens end an answer and whose chat template wrote the prompts; empty for models that are not run here. */
static str tokens_statement(struct page *p, const struct run_model *m)
{
    str ends = json_as_string(json_get(m->info, "end_tokens")), bos = json_as_string(json_get(m->info, "bos_token"));
    str chat = json_as_string(json_get(m->info, "chat_template"));

    if (!json_get(m->info, "end_tokens"))
        return S("");
    return TEXT("answers end at " STR_FMT "; beginning token: " STR_FMT "; chat template: " STR_FMT,
                STR_ARG(ends.n ? ends : S("no token")), STR_ARG(bos.n ? bos : S("none")), STR_ARG(chat));
}

/* One sentence for all models of which the same is true. */
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
                labels = TEXT(STR_FMT ", " STR_FMT, STR_ARG(labels), STR_ARG(view_model_label(v, v->models[k].id)));
        if (!repeated)
            page_paragraph(p, TEXT(STR_FMT ": " STR_FMT ".", STR_ARG(labels), STR_ARG(said)));
    }
}

/* What is odd about a model's files, as the terminal said when they were opened. */
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
    const struct run_view *v = p->v;

    models_table(p);
    tokens_paragraphs(p);
    warning_paragraphs(p);
    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_task *k = &v->tasks[t];
        page_paragraph(p, TEXT("Task " STR_FMT " (" STR_FMT "): %zu items of " STR_FMT " (SHA-256 " STR_FMT
                               "\xE2\x80\xA6). " STR_FMT ".",
                               STR_ARG(k->id), STR_ARG(k->kind), k->n_items, STR_ARG(path_base(k->data)),
                               STR_ARG(str_slice(k->data_sha256, 0, 12)), STR_ARG(how_answered(p, k))));
    }
    tests_paragraph(p);
}
