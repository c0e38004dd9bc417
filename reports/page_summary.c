/*
 * page_summary.c -- the summary: whether the run is finished, its warnings, and the main comparisons in sentences.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/compares.h"
#include "reports/notices.h"
#include "reports/page.h"

enum { MAX_SENTENCES = 6, MAX_ASCII_WARNINGS = 10 };

/* The references of a task that ROUGE's ASCII tokenizer drops, because they are in other scripts. */
static size_t count_not_ascii(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    size_t first = view_first_item(v, task), n = 0;
    bool ascii = false;

    for (size_t i = 0; i < v->n_scores; i++)
        ascii = ascii ||
                (str_equal(v->scores[i].task, v->tasks[task].id) && str_starts(v->scores[i].metric, S("rouge")) &&
                 str_search(v->scores[i].signature, S("unicode")) == SIZE_MAX);
    for (size_t i = 0; ascii && i < v->tasks[task].n_items && first + i < v->n_items; i++) {
        str text = v->items[first + i].reference;
        bool any = text.n == 0;
        for (size_t k = 0; k < text.n && !any; k++)
            any = (text.s[k] >= '0' && text.s[k] <= '9') || ((text.s[k] | 32) >= 'a' && (text.s[k] | 32) <= 'z');
        n += !any;
    }
    return n;
}

static void ascii_warnings(struct page *p, struct json *entries)
{
    const struct run_task *tasks = p->v->tasks;
    size_t n_tasks = 0;

    for (size_t t = 0; t < p->v->n_tasks; t++) {
        size_t n = count_not_ascii(page_of_task(p, t), t);
        if (n == 0 || ++n_tasks > MAX_ASCII_WARNINGS)
            continue;
        str text = TEXT("Warning: %zu of %zu references of task " STR_FMT
                        " have no ASCII letter or digit: ROUGE with its ASCII tokenizer sees no word in them and gives "
                        "0 (tokenize=\"unicode\" does not).",
                        n, tasks[t].n_items, STR_ARG(tasks[t].id));
        json_push(entries, json_new_string(text));
    }
    if (n_tasks > MAX_ASCII_WARNINGS)
        json_push(entries, json_new_string(TEXT("Warning: %zu more tasks have references without an ASCII letter or "
                                                "digit.",
                                                n_tasks - MAX_ASCII_WARNINGS)));
}

void page_notice(struct page *p)
{
    str *notices;
    size_t n = notices_list(p->v, &notices, p->a);
    struct json *entries = json_new_array();

    str shown = tasks_shown_notice(&p->shown, p->v->n_tasks, p->a);
    if (shown.n)
        json_push(entries, json_new_string(shown));
    for (size_t i = 0; i < n; i++)
        json_push(entries, json_new_string(format_one_line(notices[i], p->a)));
    ascii_warnings(p, entries);
    if (json_length(entries))
        json_set(page_block(p, "notice"), "entries", entries);
    else
        json_free(entries);
}

/* --- summary --------------------------------------------------------------------- */

/* True if this model is among the MAX_SENTENCES with the largest differences. */
static bool is_notable(const struct run_view *v, const struct run_score *main, size_t model)
{
    const struct run_comparison *c = view_find_comparison(v, main, v->models[model].id);
    double sign = main->higher_is_better ? 1 : -1;
    size_t before = 0;

    for (size_t m = 0; c && m < v->n_models; m++) {
        const struct run_comparison *other = view_find_comparison(v, main, v->models[m].id);
        if (other && m != model &&
            (sign * other->difference > sign * c->difference || (other->difference == c->difference && m < model)))
            before++;
    }
    return c && before < MAX_SENTENCES;
}

/* "Of 19 models, 3 are significantly better ..." */
static void summary_counts(struct page *p, const struct run_score *main)
{
    const struct run_view *v = p->v;
    size_t n = 0, better = 0, worse = 0;

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_comparison *c = view_find_comparison(v, main, v->models[m].id);
        const char *mark = view_significance_mark(main, c);
        n += c != NULL;
        better += *mark == '*';
        worse += *mark && *mark != '*';
    }
    if (n > MAX_SENTENCES)
        page_paragraph(p, TEXT("Of %zu models, %zu are significantly better than " STR_FMT " on " STR_FMT ", %zu "
                               "significantly worse, %zu neither. The largest differences:",
                               n, better, STR_ARG(view_model_name(v, v->base, p->a)), STR_ARG(main->label), worse,
                               n - better - worse));
}

static size_t answered(const struct run_view *v, size_t task, size_t model)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].task == task && v->answers[i].model == model && !v->answers[i].gen.error.n;
    return n;
}

/* Coverage: one sentence if all models answered all items, otherwise the models that did not. */
static str answers_sentence(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    size_t n_items = v->tasks[task].n_items, n_short = 0, n_asked = 0;
    str task_name = v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(v->tasks[task].id)) : S(""), text = S("");

    for (size_t m = 0; m < v->n_models; m++) {
        size_t n = answered(v, task, m);
        if (n == 0 && !view_task_has_model(v, v->tasks[task].id, v->models[m].id))
            continue;
        n_asked++;
        if (n == n_items)
            continue;
        n_short++;
        if (n_short <= MAX_SENTENCES)
            text = TEXT(STR_FMT "%s" STR_FMT " answered %zu of %zu", STR_ARG(text), text.n ? "; " : "",
                        STR_ARG(view_model_name(v, v->models[m].id, p->a)), n, n_items);
    }
    str data = page_items_phrase(p, task);
    if (n_short == 0)
        return TEXT(STR_FMT "%zu model%s answered " STR_FMT ".", STR_ARG(task_name), n_asked, n_asked == 1 ? "" : "s",
                    STR_ARG(data));
    return TEXT(STR_FMT "%zu model%s %s run on " STR_FMT "; not all answered every item: " STR_FMT "%s.",
                STR_ARG(task_name), n_asked, n_asked == 1 ? "" : "s", n_asked == 1 ? "was" : "were", STR_ARG(data),
                STR_ARG(text), n_short > MAX_SENTENCES ? TEXT("; and %zu more", n_short - MAX_SENTENCES).s : "");
}

/* The main comparisons of one table (compares_of_task). */
static void summary_of_compare(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);
    struct json *entries = json_new_array();

    if (main)
        summary_counts(p, main);
    for (size_t m = 0; main && m < v->n_models; m++) {
        str sentence = is_notable(v, main, m) ? view_summary_sentence(v, main, m, p->a) : S("");
        if (sentence.n)
            json_push(entries, json_new_string(format_one_line(sentence, p->a)));
    }
    if (json_length(entries))
        json_set(page_block(p, "list"), "entries", entries);
    else
        json_free(entries);
}

static void summary_of_task(struct page *p, size_t task)
{
    page_paragraph(p, answers_sentence(page_of_task(p, task), task));
    for (size_t k = 0; k < p->n_compares[task]; k++)
        summary_of_compare(page_of_compare(p, task, k), task);
}

static void failures(struct page *p)
{
    const struct run_view *v = p->v;
    size_t failed = 0;
    str why = S("");

    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].gen.error.n && failed++ == 0)
            why = str_slice(v->answers[i].gen.error, 0, 300);
    if (failed)
        page_paragraph(p, TEXT("%zu of %zu answers ended in an error; they have no score, as column n shows. The first "
                               "error: " STR_FMT,
                               failed, v->n_answers, STR_ARG(why)));
}

/* Replies of judging models are not answers, but they are paid, too. */
static str cost_of_questions(struct page *p)
{
    double usd = p->v->questions_usd;

    return isnan(usd) ? S(" What the replies of the judging models cost is not known.")
           : usd > 0  ? TEXT(" The replies of the judging models cost %.2f USD more.", usd)
                      : S("");
}

/* The sum of the models that have a price; it says which those are. */
static void cost_of_answers(struct page *p)
{
    const struct run_view *v = p->v;
    size_t n_priced = 0, last = 0;
    double cost = 0;

    for (size_t m = 0; m < v->n_models; m++)
        if (page_has_price(v, m)) {
            n_priced++;
            last = m;
            cost += page_cost_usd(v, m);
        }
    if (n_priced == 0)
        return;
    str whose = n_priced == v->n_models ? S("the answers")
                : n_priced == 1 ? TEXT("the answers of " STR_FMT, STR_ARG(view_model_name(v, v->models[last].id, p->a)))
                                : TEXT("the answers of %zu of the %zu models", n_priced, v->n_models);
    str others = n_priced == v->n_models ? S("") : S(" The suite has no price for the other models.");
    if (isnan(cost))
        page_paragraph(p, TEXT("The cost of " STR_FMT
                               " is unknown: the suite has prices, but token counts are missing for "
                               "some answers." STR_FMT STR_FMT,
                               STR_ARG(whose), STR_ARG(cost_of_questions(p)), STR_ARG(others)));
    else
        page_paragraph(p, TEXT("At the suite's prices, " STR_FMT " cost %.2f USD." STR_FMT STR_FMT, STR_ARG(whose),
                               cost, STR_ARG(cost_of_questions(p)), STR_ARG(others)));
}

/* A corrected p above the level may stand beside an interval without 0. */
static bool any_corrected(const struct run_view *v)
{
    for (size_t i = 0; i < v->n_comparisons; i++)
        if (view_correction_name(v->comparisons[i].correction).n)
            return true;
    return false;
}

void page_summary(struct page *p)
{
    const struct run_view *v = p->v;

    page_tasks(p);
    for (size_t i = 0; i < p->shown.n && !p->shown.worst; i++)
        summary_of_task(p, p->shown.list[i]);
    if (view_has_short_names(v))
        page_paragraph(p, TEXT("M1, M2, \xE2\x80\xA6 stand for the long names of the models in " STR_FMT ".",
                               STR_ARG(page_reference(p, "table", S("models")))));
    failures(p);
    cost_of_answers(p);
    if (v->n_comparisons)
        page_paragraph(p, TEXT("Significance: " STR_FMT ". Intervals: paired bootstrap over items%s.",
                               STR_ARG(page_has_one_compare(p) ? view_significance_rule(v, p->a)
                                                               : S("by the test that the table of the task names")),
                               any_corrected(v) ? "; unlike p, they are not corrected for several comparisons" : ""));
}
