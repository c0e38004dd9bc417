/*
 * document.c -- the whole document (see page.h): its sections in order, and the
 * figures, drawn into files.
 */
#include <math.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "reports/notices.h"
#include "reports/page.h"

enum { MAX_SENTENCES = 6 };

/* --- sections -------------------------------------------------------------- */

/* letter: 'A'... of an appendix, 0 in the body. */
static void begin(struct page *p, struct json *sections, const char *id, str title, char letter)
{
    struct json *section = json_new_object();

    p->blocks = json_new_array();
    json_set(section, "id", json_new_string(str_from(id)));
    json_set(section, "title", json_new_string(format_one_line(title, p->a)));
    json_set(section, "appendix", json_new_bool(letter != 0));
    json_set(section, "letter", json_new_string((str){ &letter, letter != 0 }));
    json_set(section, "before", json_new_int(letter ? letter - 'A' : 0)); /* for LaTeX's counter */
    json_set(section, "blocks", p->blocks);
    json_push(sections, section);
}

/* Is this model among the MAX_SENTENCES with the largest differences? */
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

/* "Of 19 models 3 are significantly better ..., 1 worse." */
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
                               n, better, STR_ARG(view_model_label(v, v->base)), STR_ARG(main->label), worse,
                               n - better - worse));
}

static void summary_of_task(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *t = &v->tasks[task];
    const struct run_score *main = view_main_component(v, t->id, p->a);
    struct json *entries = json_new_array();

    page_paragraph(p, TEXT(STR_FMT "%zu model%s answered " STR_FMT " item%s of " STR_FMT ".",
                           STR_ARG(v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(t->id)) : S("")), v->n_models,
                           v->n_models == 1 ? "" : "s", STR_ARG(format_count(t->n_items, p->a)),
                           t->n_items == 1 ? "" : "s", STR_ARG(path_base(t->data))));
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

static void summary(struct page *p)
{
    const struct run_view *v = p->v;
    size_t failed = 0;
    str why = S("");

    str *notices;
    size_t n_notices = notices_list(v, &notices, p->a);
    for (size_t i = 0; i < n_notices; i++)
        page_paragraph(p, notices[i]);
    for (size_t t = 0; t < v->n_tasks; t++)
        summary_of_task(p, t);
    for (size_t i = 0; i < v->n_answers; i++)
        if (v->answers[i].gen.error.n && failed++ == 0)
            why = str_slice(v->answers[i].gen.error, 0, 300);
    if (failed)
        page_paragraph(p,
                       TEXT("%zu of %zu answers ended in an error and are left out of the scores, as column n shows. "
                            "The first error: " STR_FMT,
                            failed, v->n_answers, STR_ARG(why)));
    if (v->n_comparisons)
        page_paragraph(p, TEXT("Significance: " STR_FMT ". Intervals: paired bootstrap over items.",
                               STR_ARG(view_significance_rule(v, p->a))));
}

/* The last losses in a sentence that introduces the figure. */
static void training(struct page *p)
{
    const struct run_view *v = p->v;
    str text = S("");

    for (size_t k = 0; k < v->n_curves; k++) {
        double loss = NAN, eval_loss = NAN, best = NAN;
        for (size_t i = 0; i < v->curves[k].n; i++) {
            const struct train_curve_point *point = &v->curves[k].points[i];
            loss = isfinite(point->loss) ? point->loss : loss;
            eval_loss = isfinite(point->eval_loss) ? point->eval_loss : eval_loss;
            best = fmin(best, point->eval_loss); /* ignores NaN */
        }
        if (isfinite(loss) || isfinite(eval_loss))
            text = TEXT(STR_FMT "%s" STR_FMT ": training " STR_FMT ", validation " STR_FMT " (lowest " STR_FMT ")",
                        STR_ARG(text), text.n ? "; " : "", STR_ARG(view_model_label(v, v->curves[k].model)),
                        STR_ARG(format_number(loss, 3, p->a)), STR_ARG(format_number(eval_loss, 3, p->a)),
                        STR_ARG(format_number(best, 3, p->a)));
    }
    if (text.n)
        page_paragraph(p, TEXT("Last logged losses. " STR_FMT ".", STR_ARG(text)));
    page_figure(p, "training");
}

static bool wanted(str appendix, const char *letter)
{
    return appendix.n == 0 || str_search(appendix, str_from(letter)) != SIZE_MAX;
}

static void drop_empty(struct json *sections, struct json *document)
{
    struct json *kept = json_new_array();

    for (size_t i = 0; i < json_length(sections); i++)
        if (json_length(json_get(json_at(sections, i), "blocks")))
            json_push(kept, json_clone(json_at(sections, i)));
    json_free(sections);
    json_set(document, "sections", kept);
}

static void appendices(struct page *p, struct json *sections, str appendix)
{
    const struct run_view *v = p->v;

    if (wanted(appendix, "A")) {
        begin(p, sections, "metrics", S("All metrics and their signatures"), 'A');
        page_all_metrics(p);
    }
    if (wanted(appendix, "B")) {
        begin(p, sections, "prompts", S("Prompts"), 'B');
        page_prompts(p);
    }
    if (wanted(appendix, "C")) {
        begin(p, sections, "environment", S("Environment and reproduction"), 'C');
        page_environment(p);
    }
    if (wanted(appendix, "D")) {
        begin(p, sections, "items", S("Item scores"), 'D');
        for (size_t t = 0; t < v->n_tasks; t++)
            page_item_scores(p, t);
    }
}

struct json *document_new(const struct run_view *v, str appendix, const bool *figures, struct arena *a)
{
    struct page page = { v, figures, NULL, a }, *p = &page;
    struct json *document = json_new_object(), *sections = json_new_array();

    page_raw(document, v, a);
    begin(p, sections, "summary", S("Summary"), 0);
    summary(p);
    begin(p, sections, "setup", S("Set-up"), 0);
    page_setup(p);
    begin(p, sections, "results", S("Results"), 0);
    for (size_t t = 0; t < v->n_tasks; t++)
        page_results(p, t);
    page_figure(p, "scores");
    begin(p, sections, "comparison", TEXT("Comparison with " STR_FMT, STR_ARG(view_model_label(v, v->base))), 0);
    for (size_t t = 0; t < v->n_tasks; t++)
        page_comparisons(p, t);
    page_figure(p, "forest");
    page_figure(p, "differences");
    page_figure(p, "wins");
    for (size_t t = 0; t < v->n_tasks; t++)
        page_ranks(p, t);
    page_ranks_over_tasks(p);
    begin(p, sections, "groups", S("Break-down by group"), 0);
    for (size_t t = 0; t < v->n_tasks; t++)
        page_groups(p, t);
    page_figure(p, "groups");
    begin(p, sections, "errors", S("Errors"), 0);
    for (size_t t = 0; t < v->n_tasks; t++)
        page_errors(p, t);
    begin(p, sections, "training", S("Training"), 0);
    training(p);
    begin(p, sections, "cases", S("Cases side by side"), 0);
    for (size_t t = 0; t < v->n_tasks; t++)
        page_cases(p, t);
    appendices(p, sections, appendix);
    drop_empty(sections, document);
    return document;
}

bool document_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
                           struct arena *a, struct err *e)
{
    str dir = path_join(a, o->directory, S("figures"));

    if (o->drawn && o->drawn->done) {
        *drawn = *o->drawn;
        return true;
    }
    bool ok = file_make_directories(dir.s, e);
    for (size_t i = 0; ok && i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        str pdf = path_join(a, dir, arena_printf(a, "%s.pdf", c->name));
        str svg = path_join(a, dir, arena_printf(a, "%s.svg", c->name));
        ok = c->draw(v, pdf.s, svg.s, &drawn->has[i], a, e);
        if (ok && !drawn->has[i]) { /* left by an earlier report of other data */
            unlink(pdf.s);
            unlink(svg.s);
        }
    }
    drawn->done = ok;
    if (o->drawn)
        *o->drawn = *drawn;
    return ok;
}
