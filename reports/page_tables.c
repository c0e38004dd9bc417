/*
 * page_tables.c -- the tables of scores: results, comparisons, all metrics, item scores.
 * Wide tables are split by columns, long ones break across pages; comparisons
 * that do not fit on a page go to the appendix.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "reports/page.h"

enum { MAX_SURFACE = 6, MAX_BODY_ROWS = 36, MAX_TESTS = 4 };

str page_task_phrase(struct page *p, size_t task)
{
    str note = view_task_note(&p->v->tasks[task], p->a);

    return p->v->n_tasks > 1 ? TEXT(" on task " STR_FMT STR_FMT, STR_ARG(p->v->tasks[task].id), STR_ARG(note)) : note;
}

/* --- results --------------------------------------------------------------- */

static void results_row(struct page *p, struct table *t, const struct run_score *columns, size_t n, size_t n_items,
                        const struct run_model *m)
{
    table_row(t, false);
    table_cell(t, view_model_name(p->v, m->id, p->a));
    for (size_t c = 0; c < n; c++) {
        const struct run_score *s = view_find_score(p->v, &columns[c], m->id);
        table_cell_marked(t, s ? format_number(s->score, s->decimals, p->a) : NO_NUMBER, s && view_is_best(p->v, s),
                          view_significance_mark(s, view_find_comparison(p->v, &columns[c], m->id)));
    }
    table_cell(t, view_scored_items(p->v, columns, 0, n, m->id, n_items, p->a));
}

/* The label with an arrow in the better direction. */
static str results_head(struct page *p, const struct run_score *columns, size_t n, size_t c)
{
    return TEXT(STR_FMT "\xC2\xA0%s", STR_ARG(view_column_label(columns, n, c)),
                columns[c].higher_is_better ? "\xE2\x86\x91" : "\xE2\x86\x93");
}

/* True if models have scores on different items; *n: the number of items that the ranked models share. */
static bool is_partial(const struct run_view *v, const struct run_score *column, size_t *n)
{
    bool partial = false;

    *n = 0;
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = view_find_score(v, column, v->models[m].id);
        *n = s && s->n_common ? s->n_common : *n;
        partial = partial || (s && s->n != s->n_common && (s->n_common || s->missing));
    }
    return partial;
}

/* How the best of a column is marked; nothing where no score is. */
static const char *best_note(const struct run_view *v, const struct run_score *columns, size_t n)
{
    bool any = false, partial = false;

    for (size_t c = 0; c < n; c++) {
        size_t shared;
        partial = is_partial(v, &columns[c], &shared) || partial;
        for (size_t m = 0; m < v->n_models && !any; m++) {
            const struct run_score *s = view_find_score(v, &columns[c], v->models[m].id);
            any = s && view_is_best(v, s);
        }
    }
    return !any      ? ""
           : partial ? ", the best of a column on the common subset is bold"
                     : ", the best of a column is bold";
}

/* Where column n has two numbers: which scores are of all items, and that the others are of fewer. */
static str counts_note(struct page *p, size_t task, const struct run_score *columns, size_t n)
{
    const struct run_view *v = p->v;
    str full = S("");
    size_t n_full = 0;

    for (size_t c = 0; c < n; c++) {
        bool all = true;
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = view_find_score(v, &columns[c], v->models[m].id);
            all = all && (!s || s->n == v->tasks[task].n_items);
        }
        if (all)
            full = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(full), n_full++ ? ", " : "",
                        STR_ARG(view_column_label(columns, n, c)));
    }
    return n_full == n ? S("")
           : n_full    ? TEXT(", all of them for " STR_FMT, STR_ARG(full))
                       : S(", from the fewest to the most of a column");
}

void page_results(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *columns;
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, p->a);
    struct table t;

    if (n == 0)
        return;
    t = table_start(p, page_table_id(p, "results", task));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t c = 0; c < n; c++)
        table_add_column(&t, results_head(p, columns, n, c), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++)
        if (view_task_has_model(v, v->tasks[task].id, v->models[m].id))
            results_row(p, &t, columns, n, v->tasks[task].n_items, &v->models[m]);
    struct run_view part = view_of_task(v, task, p->a); /* the base and the rule of this task */
    str note = part.n_comparisons
                   ? TEXT(" * better, \xE2\x80\xA0 worse than " STR_FMT " (" STR_FMT ").",
                          STR_ARG(view_model_name(v, part.base, p->a)), STR_ARG(view_significance_rule(&part, p->a)))
                   : S("");
    table_end(&t, TEXT("Results" STR_FMT "; n: scored items" STR_FMT ". Arrows show the better direction%s." STR_FMT,
                       STR_ARG(page_task_phrase(p, task)), STR_ARG(counts_note(p, task, columns, n)),
                       best_note(v, columns, n), STR_ARG(note)));
}

/* --- comparisons ----------------------------------------------------------- */

/* Abbreviated, so that a table of several tests is not split. */
static str p_heading(struct page *p, str test)
{
    static const struct {
        const char *id, *name;
    } names[] = { { "paired-t", "t" },      { "permutation", "perm." }, { "randomization", "rand." },
                  { "bootstrap", "boot." }, { "wilcoxon", "W" },        { "mcnemar", "McN." } };

    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(test, names[i].id))
            return TEXT("p (%s)", names[i].name);
    return TEXT("p (" STR_FMT ")", STR_ARG(test));
}

/* "t: paired t-test; rand.: approximate randomization" */
static str test_names(struct page *p)
{
    str tests[MAX_TESTS], text = S("");
    size_t n = view_tests(p->v, tests, MAX_TESTS);

    for (size_t i = 0; i < n; i++) {
        str head = p_heading(p, tests[i]);
        text = TEXT(STR_FMT "%s" STR_FMT ": " STR_FMT, STR_ARG(text), i ? ", " : "",
                    STR_ARG(str_slice(head, 3, head.n - 1)), STR_ARG(view_test_name(tests[i])));
    }
    return text;
}

struct tests {
    str id[MAX_TESTS];
    size_t n;
};

/* The smallest p that resampling can give is an upper bound. */
static str p_of(const struct run_comparison *c, struct arena *a)
{
    bool bound = c->p_floor > 0 && c->p_value <= c->p_floor && c->p_adjusted >= 0.001;
    return bound ? arena_printf(a, "\xE2\x89\xA4" THIN "%.3f", c->p_adjusted) : format_p(c->p_adjusted, a);
}

/* label: empty in all but the first row of a column. */
static void comparison_row(struct page *p, struct table *t, const struct run_score *column, str label, size_t model,
                           const struct tests *tests)
{
    const struct run_view *v = p->v;
    const struct run_comparison *c = view_find_comparison(v, column, v->models[model].id);
    int decimals = column->decimals;

    table_row(t, label.n > 0);
    table_cell(t, label);
    table_cell(t, view_model_name(v, c->model, p->a));
    table_cell_marked(t, format_difference(c->difference, decimals, p->a), false,
                      view_significance_mark(view_find_score(v, column, c->model), c));
    table_cell(t, format_interval(c->ci_low, c->ci_high, decimals, p->a));
    for (size_t k = 0; k < tests->n; k++) {
        const struct run_comparison *other = view_find_comparison_by(v, column, c->model, tests->id[k]);
        table_cell(t, other ? p_of(other, p->a) : NO_NUMBER);
    }
    table_cell(t, format_number(c->effect_size, 2, p->a));
    bool by_item = c->win + c->tie + c->loss > 0; /* scores such as kappa have no wins per item */
    table_cell(t, by_item ? TEXT("%zu/%zu/%zu", c->win, c->tie, c->loss) : NO_NUMBER);
    table_cell(t, format_count(c->n, p->a));
    table_cell(t, format_number(c->detectable, decimals, p->a));
}

bool page_is_compared(struct page *p, const struct run_score *column)
{
    for (size_t m = 0; m < p->v->n_models; m++) {
        const struct run_comparison *c = view_find_comparison(p->v, column, p->v->models[m].id);
        if (c && c->n > 1)
            return true;
    }
    return false;
}

str page_uncompared(struct page *p, const struct run_score *columns, size_t n)
{
    str text = S("");

    for (size_t c = 0; c < n; c++) {
        bool any = false;
        for (size_t m = 0; m < p->v->n_models; m++)
            any = any || view_find_comparison(p->v, &columns[c], p->v->models[m].id);
        if (any && !page_is_compared(p, &columns[c]))
            text = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(text), text.n ? ", " : "",
                        STR_ARG(view_column_label(columns, n, c)));
    }
    return text.n ? TEXT(" Left out, with fewer than two items that both answered: " STR_FMT ".", STR_ARG(text)) : text;
}

/* The rows of one component; false if no model was compared in it. */
static bool comparison_rows(struct page *p, struct table *t, const struct run_score *columns, size_t n, size_t c,
                            const struct tests *tests)
{
    bool first = true, compared = page_is_compared(p, &columns[c]);

    for (size_t m = 0; compared && m < p->v->n_models; m++)
        if (view_find_comparison(p->v, &columns[c], p->v->models[m].id)) {
            comparison_row(p, t, &columns[c], first ? view_column_label(columns, n, c) : S(""), m, tests);
            first = false;
        }
    return !first;
}

static size_t count_compared(struct page *p, const struct run_score *columns, size_t n)
{
    size_t rows = 0;

    for (size_t c = 0; c < n; c++)
        for (size_t m = 0; m < p->v->n_models && page_is_compared(p, &columns[c]); m++)
            rows += view_find_comparison(p->v, &columns[c], p->v->models[m].id) != NULL;
    return rows;
}

static str comparison_caption(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    str correction = view_correction_name(v->comparisons[0].correction), tests[MAX_TESTS + 1];

    return TEXT("Models against " STR_FMT STR_FMT ": difference of the scores with its 95" THIN "%% paired-bootstrap "
                "interval; p by each test (" STR_FMT "), %s" STR_FMT
                "; Cohen's d of the paired item differences; items won, tied and "
                "lost; n: items answered by both; detectable: the smallest true mean difference of item scores that n "
                "items find with power 0.8 at level %g. * better, \xE2\x80\xA0 worse.%s",
                STR_ARG(view_model_name(v, v->base, p->a)), STR_ARG(page_task_phrase(p, task)), STR_ARG(test_names(p)),
                correction.n ? "corrected after " : "not corrected", STR_ARG(correction), v->alpha,
                view_tests(v, tests, MAX_TESTS + 1) > MAX_TESTS ? " The file comparisons.csv has p by the other tests."
                                                                : "");
}

static void comparison_table(struct page *p, size_t task, str id, const struct run_score *columns, size_t n,
                             size_t first, size_t last)
{
    struct tests tests = { .n = 0 };
    struct table t = table_start(p, id);

    tests.n = view_tests(p->v, tests.id, MAX_TESTS);

    t.n_keys = 2;
    table_add_column(&t, S("Metric"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Difference"), COLUMN_NUMBER);
    table_add_column(&t, S("95" THIN "% interval"), COLUMN_NUMBER);
    for (size_t k = 0; k < tests.n; k++)
        table_add_column(&t, p_heading(p, tests.id[k]), COLUMN_NUMBER);
    table_add_column(&t, S("d"), COLUMN_NUMBER);
    table_add_column(&t, S("W/T/L"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    table_add_column(&t, S("Detectable"), COLUMN_NUMBER);
    for (size_t c = first; c < last; c++)
        comparison_rows(p, &t, columns, n, c, &tests);
    str rest = last - first == n ? page_uncompared(p, columns, n) : S("");
    table_end(&t, TEXT(STR_FMT STR_FMT, STR_ARG(comparison_caption(p, task)), STR_ARG(rest)));
}

/* The share of a significant gain that remains after shuffling answers over questions; NaN without such a gain. */
static double surface_share(const struct run_view *v, const struct run_score *main, size_t model)
{
    const struct run_comparison *c = view_find_comparison(v, main, v->models[model].id);
    bool gained = c && c->significant && (c->difference > 0) == main->higher_is_better;

    return gained && isfinite(c->surface) ? fmax(0, c->surface) : NAN;
}

/* The surface-form control of the main component, which reviewers expect for gains in overlap metrics. */
static void surface_paragraph(struct page *p, const struct run_score *main)
{
    const struct run_view *v = p->v;
    double low = INFINITY, high = -INFINITY;
    str text = S("");
    size_t n = 0;

    for (size_t m = 0; main && m < v->n_models; m++) {
        double kept = surface_share(v, main, m);
        if (!isfinite(kept))
            continue;
        low = fmin(low, kept);
        high = fmax(high, kept);
        if (n++ < MAX_SURFACE)
            text = TEXT(STR_FMT "%s" STR_FMT " keeps %.0f" THIN "%%", STR_ARG(text),
                        n > 1 ? view_name_separator(v) : "", STR_ARG(view_model_name(v, v->models[m].id, p->a)),
                        100 * kept);
    }
    if (n > MAX_SURFACE && round(100 * low) == round(100 * high))
        text = TEXT("each of the %zu better models keeps %.0f" THIN "%%", n, 100 * low);
    else if (n > MAX_SURFACE)
        text = TEXT("each of the %zu better models keeps between %.0f" THIN "%% and %.0f" THIN "%%", n, 100 * low,
                    100 * high);
    if (n && round(100 * high) <= 0)
        page_paragraph(p, TEXT("Control for surface form: after shuffling the answers over the questions, no better "
                               "model keeps any of its gain in " STR_FMT ": the gain is not due to length and style.",
                               STR_ARG(main->label.n ? main->label : main->component)));
    else if (n)
        page_paragraph(p, TEXT("Control for surface form: after shuffling the answers over the questions, " STR_FMT
                               " of its gain in " STR_FMT ". This part of the gain is due to length and style, not "
                               "to content%s.",
                               STR_ARG(text), STR_ARG(main->label.n ? main->label : main->component),
                               high >= 1 ? "; 100" THIN "% or more is all of it" : ""));
}

void page_comparisons(struct page *p, size_t task, size_t k)
{
    const struct run_view *v = p->v;
    str id = page_table_id(p, page_compare_id(p, "comparisons", k), task);
    const struct run_score *columns, *main = view_main_component(v, v->tasks[task].id, p->a);
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, p->a);
    size_t rows = count_compared(p, columns, n);

    if (rows == 0)
        return;
    if (rows <= MAX_BODY_ROWS) {
        comparison_table(p, task, id, columns, n, 0, n);
        surface_paragraph(p, main);
        return;
    }
    for (size_t c = 0; c < n; c++) /* the others are in the appendix */
        if (str_equal(columns[c].component, main->component) && str_equal(columns[c].metric, main->metric))
            comparison_table(p, task, id, columns, n, c, c + 1);
    page_paragraph(p, S("The comparisons on the other metrics are in the appendix."));
    surface_paragraph(p, main);
}

/* --- common subset, all pairs ------------------------------------------------- */

/* "Base (2); QLoRA (0)": models that have scores, but do not count for the common items. */
static str left_out(struct page *p, const struct run_score *column)
{
    const struct run_view *v = p->v;
    str text = S("");

    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = view_find_score(v, column, v->models[m].id);
        if (s && !s->n_common && s->missing)
            text = TEXT(STR_FMT "%s" STR_FMT " (%zu)", STR_ARG(text), text.n ? "; " : "",
                        STR_ARG(view_model_name(v, s->model, p->a)), s->n);
    }
    return text;
}

/* The shared items of the columns[n]: "47 of 64", "47 to 50 of 64". */
static str shared_items(struct page *p, const struct run_score *columns, size_t n, size_t n_items)
{
    size_t min = SIZE_MAX, max = 0, shared;

    for (size_t c = 0; c < n; c++) {
        is_partial(p->v, &columns[c], &shared);
        min = shared < min ? shared : min;
        max = shared > max ? shared : max;
    }
    return min == max ? TEXT("%zu of %zu", min, n_items) : TEXT("%zu to %zu of %zu", min, max, n_items);
}

/* Models with missing answers cannot be ranked on their own items: these are scores on the items that all models have.
 */
void page_common_subset(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_task *k = &v->tasks[task];
    const struct run_score *all;
    size_t n_all = view_headline_components(v, k->id, &all, p->a), n = 0, shared;
    struct run_score *columns = ARENA_NEW(p->a, struct run_score, n_all + 1);

    for (size_t c = 0; c < n_all; c++)
        if (is_partial(v, &all[c], &shared))
            columns[n++] = all[c];
    if (n == 0 || v->n_models < 2)
        return;
    struct table t = table_start(p, page_table_id(p, "common-subset", task));
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    for (size_t c = 0; c < n; c++)
        table_add_column(&t, results_head(p, columns, n, c), COLUMN_NUMBER);
    for (size_t m = 0; m < v->n_models; m++) {
        bool any = false;
        for (size_t c = 0; c < n; c++) {
            const struct run_score *s = view_find_score(v, &columns[c], v->models[m].id);
            any = any || (s && s->n_common);
        }
        if (!any)
            continue;
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[m].id, p->a));
        for (size_t c = 0; c < n; c++) {
            const struct run_score *s = view_find_score(v, &columns[c], v->models[m].id);
            table_cell_marked(&t, s && s->n_common ? format_number(s->common_score, s->decimals, p->a) : NO_NUMBER,
                              s && s->n_common && view_is_best(v, s), "");
        }
    }
    str out = left_out(p, &columns[0]);
    table_end(&t, TEXT("Scores" STR_FMT " on the common subset: the " STR_FMT
                       " items that every model of this table has a score for. The best of a column is bold%s.",
                       STR_ARG(page_task_phrase(p, task)), STR_ARG(shared_items(p, columns, n, k->n_items)),
                       out.n ? TEXT("; left out for their few scored items: " STR_FMT, STR_ARG(out)).s : ""));
}

enum { MAX_PAIRS = 8 };

/* Counts the items in which each model beats each other model. */
void page_all_pairs(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a), *of[MAX_PAIRS];

    if (!main || v->n_models < 3 || v->n_models > MAX_PAIRS)
        return;
    for (size_t m = 0; m < v->n_models; m++) {
        of[m] = view_find_score(v, main, v->models[m].id);
        if (!of[m] || !of[m]->items)
            return;
    }
    struct table t = table_start(p, page_table_id(p, "all-pairs", task));
    table_add_column(&t, S("Better in"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    for (size_t x = 0; x < v->n_models; x++) {
        table_row(&t, false);
        table_cell(&t, view_model_name(v, v->models[x].id, p->a));
        for (size_t y = 0; y < v->n_models; y++) {
            size_t wins = 0, n = 0;
            for (size_t i = 0; i < v->tasks[task].n_items; i++) {
                double d = of[x]->items[i] - of[y]->items[i];
                n += isfinite(d) ? 1 : 0;
                wins += main->higher_is_better ? d > 0 : d < 0;
            }
            table_cell(&t, x == y || n == 0 ? NO_NUMBER
                                            : TEXT("%zu (%.0f" THIN "%%)", wins, 100.0 * (double)wins / (double)n));
        }
    }
    table_end(&t, TEXT("All pairs" STR_FMT ": items in which the model of the row has a better " STR_FMT
                       " than the model of the column; the rest are worse or equal.",
                       STR_ARG(page_task_phrase(p, task)), STR_ARG(main->label)));
}

/* --- appendix: all metrics, items ------------------------------------------- */

/* The metric's name, with its arguments where the task has it twice; the table of signatures has them all. */
static str metric_name(const struct run_score *columns, size_t n, size_t c)
{
    str name = metric_base_name(columns[c].metric);

    for (size_t k = 0; k < n; k++)
        if (!str_equal(columns[k].metric, columns[c].metric) && str_equal(metric_base_name(columns[k].metric), name))
            return columns[c].metric;
    return name;
}

static bool has_value(const struct run_view *v, const struct run_score *column)
{
    for (size_t m = 0; m < v->n_models; m++) {
        const struct run_score *s = view_find_score(v, column, v->models[m].id);
        if (s && isfinite(s->score))
            return true;
    }
    return false;
}

static void all_components(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *columns;
    size_t n = view_all_components(v, v->tasks[task].id, &columns, p->a);
    bool drawn = page_has_figure(p, page_table_id(p, "confusion", task)), left_out = false;
    str metric = S("");

    if (n == 0)
        return;
    struct table t = table_start(p, page_table_id(p, "all-metrics", task));
    t.n_keys = 2;
    table_add_column(&t, S("Metric"), COLUMN_TEXT);
    table_add_column(&t, S("Component"), COLUMN_TEXT);
    for (size_t m = 0; m < v->n_models; m++)
        table_add_column(&t, view_model_name(v, v->models[m].id, p->a), COLUMN_NUMBER);
    for (size_t c = 0; c < n; c++) {
        bool first = !str_equal(columns[c].metric, metric);
        bool count = drawn && str_starts(columns[c].component, S("confusion."));
        left_out = left_out || count;
        if (count || !has_value(v, &columns[c]))
            continue;
        table_row(&t, first);
        table_cell(&t, first ? metric_name(columns, n, c) : S(""));
        table_cell(&t, columns[c].component);
        metric = columns[c].metric;
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = view_find_score(v, &columns[c], v->models[m].id);
            int decimals = s && s->decimals ? s->decimals + 1 : 0; /* counts have none */
            table_cell(&t, s ? format_number(s->score, decimals, p->a) : NO_NUMBER);
        }
    }
    table_end(&t,
              TEXT("All components of all metrics" STR_FMT ". The file scores.csv has the interval of every score.%s",
                   STR_ARG(page_task_phrase(p, task)),
                   left_out ? " The counts of the confusion matrices are in their figure." : ""));
}

static void signatures(struct page *p)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, S("signatures"));
    struct map seen = { 0 };

    table_add_column(&t, S("Metric"), COLUMN_TEXT);
    table_add_column(&t, S("Signature"), COLUMN_TEXT);
    for (size_t i = 0; i < v->n_scores; i++) {
        bool is_new;
        map_put(&seen, v->scores[i].signature, &is_new);
        if (!is_new || !v->scores[i].signature.n)
            continue;
        table_row(&t, false);
        table_cell(&t, v->scores[i].metric);
        table_cell(&t, v->scores[i].signature);
    }
    map_release(&seen);
    table_end(&t, S("Signatures: all settings that a score depends on."));
}

void page_all_metrics(struct page *p)
{
    const struct run_view *v = p->v;

    if (v->n_scores == 0)
        return;
    signatures(p);
    for (size_t i = 0; i < p->shown.n; i++) {
        size_t task = p->shown.list[i];
        struct page *own = page_of_task(p, task);
        const struct run_score *columns;
        size_t n = view_headline_components(own->v, v->tasks[task].id, &columns, p->a);
        all_components(own, task);
        for (size_t k = 0; k < p->n_compares[task]; k++) {
            struct page *of = page_of_compare(p, task, k);
            str id = page_table_id(p, page_compare_id(p, "all-comparisons", k), task);
            if (count_compared(of, columns, n) > MAX_BODY_ROWS)
                comparison_table(of, task, id, columns, n, 0, n);
        }
    }
}
