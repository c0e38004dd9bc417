/*
 * document.c -- the whole document (see page.h): its sections in order.
 */
#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "reports/compares.h"
#include "reports/page.h"

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

static void figures_of(struct page *p, const char *section)
{
    for (size_t i = 0; i < p->drawn->n; i++)
        if (strcmp(report_chart_at(p->drawn->figures[i].chart)->section, section) == 0)
            page_figure(p, &p->drawn->figures[i]);
}

/* True if all tasks are compared with the same base. */
static bool has_one_base(const struct page *p)
{
    for (size_t t = 0; t < p->v->n_tasks; t++)
        for (size_t k = 0; k < p->n_compares[t]; k++)
            if (!str_equal(p->compares[t][k].base, p->v->base))
                return false;
    return true;
}

/* --- sections ------------------------------------------------------------------ */

/* Writes a part for each task that is shown in full, on the page of the task. */
static void each_task(struct page *p, void (*write)(struct page *own, size_t task))
{
    for (size_t i = 0; i < p->shown.n; i++)
        write(page_of_task(p, p->shown.list[i]), p->shown.list[i]);
}

static void setup(struct page *p)
{
    page_setup(p);
    page_selections(p);
}

/* "See Tables 3-5 and Figures 1-3 for the scores ...", of the tasks shown; the numbers are filled in later. */
static void introduce(struct page *p)
{
    str tables = S(""), figures = S("");

    for (size_t i = 0; i < p->shown.n; i++) {
        size_t t = p->shown.list[i];
        str figure = page_table_id(p, "scores", t);
        tables = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(tables), i ? "|" : "", STR_ARG(page_table_id(p, "results", t)));
        if (page_has_figure(p, figure))
            figures = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(figures), figures.n ? "|" : "", STR_ARG(figure));
    }
    str where = page_reference(p, "table", tables);
    if (figures.n)
        where = TEXT(STR_FMT " and " STR_FMT, STR_ARG(where), STR_ARG(page_reference(p, "figure", figures)));
    page_paragraph(p, TEXT("See " STR_FMT " for the scores of all models and their intervals.", STR_ARG(where)));
}

static void results_of_task(struct page *own, size_t task)
{
    page_results(own, task);
    page_common_subset(own, task);
}

static void results(struct page *p)
{
    if (p->v->n_tasks)
        introduce(p);
    each_task(p, results_of_task);
}

static void comparison(struct page *p)
{
    for (size_t i = 0; i < p->shown.n; i++) {
        size_t t = p->shown.list[i];
        page_comparisons(page_of_task(p, t), t, 0);
        page_improvement(page_of_task(p, t), t, 0);
        for (size_t k = 1; k < p->n_compares[t]; k++) {
            page_comparisons(page_of_compare(p, t, k), t, k);
            page_improvement(page_of_compare(p, t, k), t, k);
        }
        if (p->n_compares[t] > 1)
            page_paragraph(p, TEXT("Marks in other tables, charts, examples and groups%s" STR_FMT
                                   " refer to the first of these comparisons, the one with " STR_FMT ".",
                                   p->v->n_tasks > 1 ? " of task " : "",
                                   STR_ARG(p->v->n_tasks > 1 ? p->v->tasks[t].id : S("")),
                                   STR_ARG(view_model_name(p->v, p->of_task[t].base, p->a))));
    }
}

static void ranking_of_task(struct page *own, size_t task)
{
    page_ranks(own, task);
    page_all_pairs(own, task);
}

static void ranking(struct page *p)
{
    page_across_tasks(p);
    each_task(p, ranking_of_task);
    page_ranks_over_tasks(p);
}

static void groups(struct page *p)
{
    each_task(p, page_groups);
}

static void ratings(struct page *p)
{
    each_task(p, page_ratings);
}

static void errors_of_task(struct page *own, size_t task)
{
    page_json_faults(own, task);
    page_errors(own, task);
    page_shift(own, task);
    page_patterns(own, task);
    page_error_examples(own, task);
}

static void errors(struct page *p)
{
    each_task(p, errors_of_task);
}

static void cases(struct page *p)
{
    each_task(p, page_cases);
}

static void discussion(struct page *p)
{
    page_discussion(p);
    each_task(p, page_outcome);
}

static void listing(struct page *p)
{
    each_task(p, page_listing);
}

/* --- appendix ---------------------------------------------------------------------- */

static void metrics(struct page *p)
{
    page_all_metrics(p);
    each_task(p, page_item_scores);
}

static void error_examples(struct page *p)
{
    page_error_rules(p);
    each_task(p, page_error_cases);
}

static void configurations(struct page *p)
{
    page_model_details(p);
    page_prompts(p);
}

/* --- references -------------------------------------------------------------------- */

/* BibTeX's "--" between page numbers as an en dash. */
static str with_dash(struct page *p, str text)
{
    size_t at = str_search(text, S("--"));
    return at == SIZE_MAX ? text
                          : TEXT(STR_FMT "\xE2\x80\x93" STR_FMT, STR_ARG(str_slice(text, 0, at)),
                                 STR_ARG(str_slice(text, at + 2, text.n)));
}

static void reference_list(struct page *p)
{
    const struct reference *list;
    size_t n = references_of(p->run, &list, p->a);
    struct json *entries = json_new_array();

    for (size_t i = 0; i < n; i++) {
        str text = TEXT("%s (%s). %s. %s.", list[i].authors, list[i].year, list[i].title, list[i].where);
        json_push(entries, json_new_string(with_dash(p, text)));
    }
    if (n)
        json_set(page_block(p, "list"), "entries", entries);
    else
        json_free(entries);
}

/* The body, then the appendix; a chart names the section that shows it. */
static const struct {
    const char *id, *title; /* title NULL: "Comparison with BASE" */
    void (*write)(struct page *p);
    char letter;
} parts[] = {
    { "notice", "Please note", page_notice, 0 },
    { "summary", "Summary", page_summary, 0 },
    { "related", "Related work", page_related, 0 },
    { "setup", "Set-up", setup, 0 },
    { "results", "Results", results, 0 },
    { "comparison", NULL, comparison, 0 },
    { "ranking", "All models side by side", ranking, 0 },
    { "groups", "Results by group", groups, 0 },
    { "ratings", "Ratings of the answers", ratings, 0 },
    { "errors", "Error analysis", errors, 0 },
    { "training", "Training", page_training, 0 },
    { "efficiency", "Efficiency", page_efficiency, 0 },
    { "cases", "Examples", cases, 0 },
    { "listing", "Items by outcome", listing, 0 },
    { "discussion", "Discussion", discussion, 0 },
    { "limitations", "Limitations", page_limitations, 0 },
    { "ethics", "Ethics", page_ethics, 0 },
    { "references", "References", reference_list, 0 },
    { "configurations", "Configurations and prompts", configurations, 'A' },
    { "metrics", "All metrics and statistics", metrics, 'B' },
    { "error-examples", "Errors with examples", error_examples, 'C' },
    { "environment", "Reproduction", page_environment, 'D' },
};

size_t report_section_count(void)
{
    return COUNT_OF(parts) + 1;
}

const char *report_section_at(size_t i)
{
    return i == 0 ? "abstract" : parts[i - 1].id;
}

static bool is_wanted(str appendix, char letter)
{
    return letter == 0 || appendix.n == 0 || str_search(appendix, (str){ &letter, 1 }) != SIZE_MAX;
}

static void own_sections(struct page *p, struct json *sections, const struct report_text *text, const char *after)
{
    for (size_t i = 0; i < text->n_sections; i++) {
        const struct report_section *s = &text->sections[i];
        bool here = s->after.n ? str_is(s->after, after) : strcmp(after, "limitations") == 0;
        if (!here)
            continue;
        begin(p, sections, TEXT("own-%zu", i + 1).s, s->title, 0);
        page_own_text(p, s->text, s->is_latex);
    }
}

static void all_sections(struct page *p, struct json *sections, const struct report_options *o)
{
    const struct run_view *v = p->v;

    if (o->text.abstract.n) {
        begin(p, sections, "abstract", S("Abstract"), 0);
        page_own_text(p, o->text.abstract, false);
    }
    own_sections(p, sections, &o->text, "abstract");
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        str title = parts[i].title     ? str_from(parts[i].title)
                    : !has_one_base(p) ? S("Comparisons")
                                       : TEXT("Comparison with " STR_FMT, STR_ARG(view_model_label(v, v->base)));
        if (is_wanted(o->appendix, parts[i].letter)) {
            begin(p, sections, parts[i].id, title, parts[i].letter);
            parts[i].write(p);
            figures_of(p, parts[i].id);
        }
        own_sections(p, sections, &o->text, parts[i].id);
    }
}

/* --- the document ---------------------------------------------------------------- */

static struct json *authors_of(const struct report_text *text)
{
    struct json *list = json_new_array();

    for (size_t i = 0; i < text->n_authors; i++) {
        struct json *o = json_new_object();
        json_set(o, "name", json_new_string(text->authors[i].name));
        json_set(o, "affiliation", json_new_string(text->authors[i].affiliation));
        json_set(o, "email", json_new_string(text->authors[i].email));
        json_push(list, o);
    }
    return list;
}

/* The names of the metrics, each once. */
static str keywords_of(struct page *p)
{
    struct strbuf b = { 0 };
    struct map seen = { 0 };

    strbuf_add(&b, S("language models, evaluation"));
    for (size_t t = 0; t < p->v->n_tasks; t++) {
        const struct run_score *columns;
        size_t n = view_headline_components(&p->of_task[t], p->v->tasks[t].id, &columns, p->a);
        for (size_t c = 0; c < n && c < 8; c++) {
            bool is_new;
            map_put(&seen, columns[c].label, &is_new);
            if (is_new)
                strbuf_printf(&b, ", " STR_FMT, STR_ARG(columns[c].label));
        }
    }
    map_release(&seen);
    str text = arena_str(p->a, strbuf_str(&b));
    strbuf_release(&b);
    return text;
}

/* The comparisons of each task, and a view with only the first ones of each task. */
static void split_compares(struct page *p, const struct run_view *v)
{
    const struct run_view *rows = run_split_tasks(v, p->a);
    const struct run_view **compares = ARENA_NEW(p->a, const struct run_view *, v->n_tasks + 1);
    struct run_view *first = ARENA_NEW(p->a, struct run_view, v->n_tasks + 1),
                    *all = ARENA_NEW(p->a, struct run_view, 1);
    size_t *n = ARENA_NEW(p->a, size_t, v->n_tasks + 1);

    for (size_t t = 0; t < v->n_tasks; t++) {
        n[t] = compares_of_task(&rows[t], &compares[t], p->a);
        first[t] = compares[t][0];
    }
    *all = compares_first(v, first, p->a);
    p->run = v;
    p->v = all;
    p->of_task = first;
    p->compares = compares;
    p->n_compares = n;
    p->shown = tasks_shown_of(v, first, p->text->max_tasks, p->a);
}

struct json *document_new(const struct run_view *v, const struct report_options *o, const struct report_drawn *drawn,
                          struct arena *a)
{
    struct map figures = { 0 };
    struct page page = { .figure_names = &figures, .text = &o->text, .drawn = drawn, .a = a }, *p = &page;
    struct json *document = json_new_object(), *sections = json_new_array();

    split_compares(p, v);
    for (size_t i = 0; i < drawn->n; i++)
        *map_put(&figures, drawn->figures[i].name, NULL) = 1;
    page_raw(document, v, a);
    if (o->raw_tasks != RAW_TASKS_LATER)
        page_raw_tasks(document, v, o->raw_tasks == RAW_TASKS_ALL || o->template_dir.n ? NULL : &p->shown, a);
    json_set(document, "authors", authors_of(&o->text));
    json_set(document, "keywords", json_new_string(keywords_of(p)));
    json_set(document, "unfinished", json_new_bool(!v->finished.n));
    all_sections(p, sections, o);
    struct json *kept = document_without_repeats(p, sections);
    json_set(document, "sections", document_number(kept, a));
    json_free(kept);
    json_free(sections);
    if (o->template_dir.n)
        document_add_items(document, v, a);
    map_release(&figures);
    return document;
}
