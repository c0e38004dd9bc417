/*
 * page.c -- the document (see page.h): its sections in order, and the blocks
 * they are made of.
 */
#include "reports/page.h"

#include <ctype.h>
#include <math.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/text.h"

/* --- blocks ---------------------------------------------------------------- */

struct json *page_block(struct page *p, const char *kind)
{
    struct json *block = json_new_object();
    json_set(block, "kind", json_new_string(str_from(kind)));
    json_push(p->blocks, block);
    return block;
}

void page_paragraph(struct page *p, str text)
{
    if (text.n)
        json_set(page_block(p, "paragraph"), "text", json_new_string(text));
}

/* Markdown's fence must be longer than any run of its character within. */
void page_code(struct page *p, str text)
{
    struct json *block = page_block(p, "code");
    size_t run = 0, longest = 2;
    char fence[64];

    for (size_t i = 0; i < text.n; i++) {
        run = text.s[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    longest = longest + 1 < sizeof fence ? longest + 1 : sizeof fence;
    memset(fence, '`', longest);
    json_set(block, "text", json_new_string(text));
    json_set(block, "fence", json_new_string((str){ fence, longest }));
}

void page_figure(struct page *p, const char *name)
{
    for (size_t i = 0; i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        if (strcmp(c->name, name) != 0 || !p->figures[i])
            continue;
        struct json *block = page_block(p, "figure");
        json_set(block, "name", json_new_string(str_from(name)));
        str caption = c->caption ? c->caption(p->v, p->a) : TEXT("%s.", c->summary);
        json_set(block, "caption", json_new_string(one_line(caption, p->a)));
        json_set(block, "alt", json_new_string(str_from(c->summary)));
    }
}

struct table table_start(struct page *p, str id)
{
    struct table t = { page_block(p, "table"), json_new_array(), json_new_array(), NULL, 0, false, false, p->a };
    json_set(t.object, "id", json_new_string(id));
    return t;
}

enum { LONG_TABLE = 34, LONG_HEAD = 13, MAX_SENTENCES = 6, MAX_TWO_UP = 48 };

void table_column(struct table *t, str label, enum column kind, int width)
{
    struct json *column = json_new_object();

    json_set(column, "label", json_new_string(one_line(label, t->a)));
    json_set(column, "align", json_new_string(kind == COLUMN_TEXT ? S("l") : kind == COLUMN_NUMBER ? S("r") : S("p")));
    json_set(column, "tall", json_new_bool(kind == COLUMN_NUMBER && utf8_length(label) > LONG_HEAD));
    if (kind == COLUMN_WRAPPED)
        json_set(column, "width", json_new_string(arena_printf(t->a, "0.%02d", width)));
    json_push(t->columns, column);
}

void table_row(struct table *t, bool rule)
{
    struct json *row = json_new_object();

    t->cells = json_new_array();
    t->grouped = t->grouped || (rule && t->n_rows > 0);
    json_set(row, "rule", json_new_bool(rule && t->n_rows > 0));
    json_set(row, "cells", t->cells);
    json_push(t->rows, row);
    t->n_rows++;
}

void table_cell_marked(struct table *t, str text, bool bold, const char *mark)
{
    struct json *cell = json_new_object();

    json_set(cell, "text", json_new_string(one_line(text, t->a)));
    json_set(cell, "bold", json_new_bool(bold));
    json_set(cell, "mark", json_new_string(str_from(mark)));
    json_push(t->cells, cell);
}

void table_cell(struct table *t, str text)
{
    table_cell_marked(t, text, false, "");
}

void table_end(struct table *t, str caption)
{
    json_set(t->object, "caption", json_new_string(one_line(caption, t->a)));
    json_set(t->object, "columns", t->columns);
    json_set(t->object, "rows", t->rows);
    json_set(t->object, "sortable", json_new_bool(!t->grouped && t->n_rows > 2));
    bool two_up = t->narrow && t->n_rows > LONG_TABLE / 2 && t->n_rows <= 2 * MAX_TWO_UP;
    json_set(t->object, "half", json_new_int(two_up ? (int64_t)(t->n_rows + 1) / 2 : 0));
    json_set(t->object, "long", json_new_bool(t->n_rows > LONG_TABLE || two_up));
}

str page_table_id(struct page *p, const char *what, size_t task)
{
    char safe[33];
    size_t n = 0;
    str id = p->v->tasks[task].id;

    if (p->v->n_tasks == 1)
        return str_from(what);
    for (size_t i = 0; i < id.n && n + 1 < sizeof safe; i++)
        if (isalnum((unsigned char)id.s[i]))
            safe[n++] = (char)tolower((unsigned char)id.s[i]);
    return TEXT("%s-%zu%s%.*s", what, task + 1, n ? "-" : "", (int)n, safe);
}

/* --- sections -------------------------------------------------------------- */

/* letter: 'A' ... of an appendix, 0 of the body. */
static void begin(struct page *p, struct json *sections, const char *id, str title, char letter)
{
    struct json *section = json_new_object();

    p->blocks = json_new_array();
    json_set(section, "id", json_new_string(str_from(id)));
    json_set(section, "title", json_new_string(one_line(title, p->a)));
    json_set(section, "appendix", json_new_bool(letter != 0));
    json_set(section, "letter", json_new_string((str){ &letter, letter != 0 }));
    json_set(section, "before", json_new_int(letter ? letter - 'A' : 0)); /* for LaTeX's counter */
    json_set(section, "blocks", p->blocks);
    json_push(sections, section);
}

/* Is model k among the MAX_SENTENCES with the largest difference? */
static bool is_notable(const struct run_view *v, const struct run_score *main, size_t model)
{
    const struct run_comparison *c = find_comparison(v, main, v->models[model].id);
    double sign = main->higher_is_better ? 1 : -1;
    size_t before = 0;

    for (size_t m = 0; c && m < v->n_models; m++) {
        const struct run_comparison *other = find_comparison(v, main, v->models[m].id);
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
        const struct run_comparison *c = find_comparison(v, main, v->models[m].id);
        const char *mark = significance_mark(main, c);
        n += c != NULL;
        better += *mark == '*';
        worse += *mark && *mark != '*';
    }
    if (n > MAX_SENTENCES)
        page_paragraph(p, TEXT("Of %zu models, %zu are significantly better than " STR_FMT " on " STR_FMT ", %zu "
                               "significantly worse, %zu neither. The largest differences:",
                               n, better, STR_ARG(model_label(v, v->base)), STR_ARG(main->label), worse,
                               n - better - worse));
}

static void summary_of_task(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *t = &v->tasks[task];
    const struct run_score *main = main_component(v, t->id, p->a);
    struct json *entries = json_new_array();

    page_paragraph(p, TEXT(STR_FMT "%zu model%s answered " STR_FMT " item%s of " STR_FMT ".",
                           STR_ARG(v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(t->id)) : S("")), v->n_models,
                           v->n_models == 1 ? "" : "s", STR_ARG(count_text(t->n_items, p->a)),
                           t->n_items == 1 ? "" : "s", STR_ARG(path_base(t->data))));
    if (main)
        summary_counts(p, main);
    for (size_t m = 0; main && m < v->n_models; m++) {
        str sentence = is_notable(v, main, m) ? summary_sentence(v, main, m, p->a) : S("");
        if (sentence.n)
            json_push(entries, json_new_string(one_line(sentence, p->a)));
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
                               STR_ARG(significance_rule(v, p->a))));
}

/* The last losses as a sentence, so that the figure has text beside it. */
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
            best = fmin(best, point->eval_loss); /* NaN is passed over */
        }
        if (isfinite(loss) || isfinite(eval_loss))
            text = TEXT(STR_FMT "%s" STR_FMT ": training " STR_FMT ", validation " STR_FMT " (lowest " STR_FMT ")",
                        STR_ARG(text), text.n ? "; " : "", STR_ARG(model_label(v, v->curves[k].model)),
                        STR_ARG(number_text(loss, 3, p->a)), STR_ARG(number_text(eval_loss, 3, p->a)),
                        STR_ARG(number_text(best, 3, p->a)));
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

struct json *page_document(const struct run_view *v, str appendix, const bool *figures, struct arena *a)
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
    begin(p, sections, "comparison", TEXT("Comparison with " STR_FMT, STR_ARG(model_label(v, v->base))), 0);
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

bool page_draw_figures(const struct run_view *v, const struct report_options *o, struct report_drawn *drawn,
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
        if (ok && !drawn->has[i]) { /* of an earlier report with other data */
            unlink(pdf.s);
            unlink(svg.s);
        }
    }
    drawn->done = ok;
    if (o->drawn)
        *o->drawn = *drawn;
    return ok;
}
