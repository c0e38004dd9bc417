/*
 * page_patterns.c -- tables of the stored findings: error rates by fields, errors cured and introduced, words of
 * failing items, suggestions.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/page.h"

static bool is_of(const struct run_view *v, const struct run_finding *f, size_t task, enum finding_kind kind)
{
    return str_equal(f->task, v->tasks[task].id) && f->kind == kind;
}

static size_t count_kind(const struct run_view *v, size_t task, enum finding_kind kind)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_findings; i++)
        n += is_of(v, &v->findings[i], task, kind);
    return n;
}

static str category_label(const struct run_view *v, str name)
{
    for (size_t c = 0; c < v->n_categories; c++)
        if (str_equal(v->categories[c].name, name))
            return v->categories[c].label.n ? v->categories[c].label : name;
    return name.n ? name : S("Any error");
}

static str percent(double share, struct page *p)
{
    return isfinite(share) ? TEXT("%.0f"
                                  "\xE2\x80\xAF"
                                  "%%",
                                  100 * share)
                           : S("\xE2\x80\x93");
}

static str task_suffix(struct page *p, size_t task)
{
    str note = view_task_note(&p->v->tasks[task], p->a);

    return p->v->n_tasks > 1 ? TEXT(", task " STR_FMT STR_FMT, STR_ARG(p->v->tasks[task].id), STR_ARG(note)) : note;
}

static const struct run_finding *trend_of(const struct run_view *v, size_t task, const struct run_finding *rate)
{
    for (size_t i = 0; i < v->n_findings; i++)
        if (is_of(v, &v->findings[i], task, FINDING_TREND) && str_equal(v->findings[i].model, rate->model) &&
            str_equal(v->findings[i].field, rate->field))
            return &v->findings[i];
    return NULL;
}

/* "<= 19" with a sign, "machine_learning" in words. */
static str bin_name(struct page *p, str bin)
{
    return str_starts(bin, S("<= ")) ? TEXT("\xE2\x89\xA4 " STR_FMT, STR_ARG(str_slice(bin, 3, bin.n)))
                                     : format_name(bin, p->a);
}

static void rates(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "error-rates", task));
    str model = S(""), field = S("");

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Field"), COLUMN_TEXT);
    table_add_column(&t, S("Value"), COLUMN_TEXT);
    table_add_column(&t, S("With errors"), COLUMN_NUMBER);
    table_add_column(&t, S("Answers"), COLUMN_NUMBER);
    table_add_column(&t, S("Share"), COLUMN_NUMBER);
    table_add_column(&t, S("95" THIN "% interval"), COLUMN_NUMBER);
    table_add_column(&t, S("p"), COLUMN_NUMBER);
    t.grouped = true;
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_of(v, f, task, FINDING_RATE))
            continue;
        bool opens = !str_equal(f->model, model) || !str_equal(f->field, field);
        const struct run_finding *trend = opens ? trend_of(v, task, f) : NULL;
        table_row(&t, opens && model.n);
        table_cell(&t, str_equal(f->model, model) ? S("") : view_model_name(v, f->model, p->a));
        table_cell(&t, opens ? format_name(f->field, p->a) : S(""));
        table_cell(&t, bin_name(p, f->bin));
        table_cell(&t, format_count(f->hits, p->a));
        table_cell(&t, format_count(f->n, p->a));
        table_cell(&t, percent(f->estimate, p));
        table_cell(&t, TEXT(STR_FMT " to " STR_FMT, STR_ARG(percent(f->low, p)), STR_ARG(percent(f->high, p))));
        table_cell(&t, trend && isfinite(trend->p_adjusted) ? format_p(trend->p_adjusted, p->a) : S(""));
        model = f->model;
        field = f->field;
    }
    table_end(&t,
              TEXT("Share of answers with an error of any category by fields of the item, with Wilson intervals; p of "
                   "the trend along ordered values (Cochran-Armitage) or of chi-square over groups, "
                   "Holm-corrected over the fields of a model" STR_FMT ".",
                   STR_ARG(task_suffix(p, task))));
}

static void shifts(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "error-categories-shift", task));
    str model = S("");

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Category"), COLUMN_TEXT);
    table_add_column(&t, S("Cured"), COLUMN_NUMBER);
    table_add_column(&t, S("Introduced"), COLUMN_NUMBER);
    table_add_column(&t, S("p"), COLUMN_NUMBER);
    t.grouped = true;
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_of(v, f, task, FINDING_SHIFT))
            continue;
        if (f->n == 0 && f->category.n) /* nothing changed */
            continue;
        table_row(&t, model.n && !str_equal(f->model, model));
        table_cell(&t, str_equal(f->model, model) ? S("") : view_model_name(v, f->model, p->a));
        table_cell(&t, category_label(v, f->category));
        table_cell(&t, format_count(f->n - f->hits, p->a));
        table_cell(&t, format_count(f->hits, p->a));
        table_cell(&t, isfinite(f->p_adjusted) ? format_p(f->p_adjusted, p->a) : S("\xE2\x80\x93"));
        model = f->model;
    }
    table_end(&t, TEXT("Errors cured and introduced. Cured: items with an error of the category in " STR_FMT
                       " but not in the fine-tune; introduced: the reverse. McNemar's exact test, Holm-corrected over "
                       "the categories of a model" STR_FMT "; categories without changes are omitted.",
                       STR_ARG(view_model_name(v, v->base, p->a)), STR_ARG(task_suffix(p, task))));
}

static void words(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "error-words", task));
    str model = S("");

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Word"), COLUMN_TEXT);
    table_add_column(&t, S("Failing items"), COLUMN_NUMBER);
    table_add_column(&t, S("Items"), COLUMN_NUMBER);
    table_add_column(&t, S("z"), COLUMN_NUMBER);
    table_add_column(&t, S("p"), COLUMN_NUMBER);
    t.grouped = true;
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_of(v, f, task, FINDING_WORD))
            continue;
        table_row(&t, model.n && !str_equal(f->model, model));
        table_cell(&t, str_equal(f->model, model) ? S("") : view_model_name(v, f->model, p->a));
        table_cell(&t, f->bin);
        table_cell(&t, format_count(f->hits, p->a));
        table_cell(&t, format_count(f->n, p->a));
        table_cell(&t, format_number(f->statistic, 2, p->a));
        table_cell(&t, format_p(f->p_adjusted, p->a));
        model = f->model;
    }
    table_end(&t,
              TEXT("Words of questions whose answers have errors more often: log-odds with an informative Dirichlet "
                   "prior, p corrected by Benjamini and Hochberg" STR_FMT ".",
                   STR_ARG(task_suffix(p, task))));
}

static void suggestions(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    struct table t = table_start(p, page_table_id(p, "suggestions", task));
    str model = S("");

    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("About"), COLUMN_TEXT);
    table_add_column(&t, S("Suggestion"), COLUMN_TEXT);
    t.grouped = true;
    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_of(v, f, task, FINDING_SUGGESTION))
            continue;
        table_row(&t, model.n && !str_equal(f->model, model));
        table_cell(&t, str_equal(f->model, model) ? S("") : view_model_name(v, f->model, p->a));
        table_cell(&t, f->category.n ? category_label(v, f->category) : f->field);
        table_cell(&t, format_one_line(f->text, p->a));
        model = f->model;
    }
    table_end(&t, TEXT("Suggestions by fixed rules, each with its numbers" STR_FMT ".", STR_ARG(task_suffix(p, task))));
}

static void unclear(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    size_t hits = 0, n = 0;

    for (size_t i = 0; i < v->n_findings; i++)
        if (is_of(v, &v->findings[i], task, FINDING_UNCLEAR)) {
            hits += v->findings[i].hits;
            n += v->findings[i].n;
        }
    if (hits)
        page_paragraph(p,
                       TEXT("%zu of %zu answers have only labels below the judge's confidence threshold: they count as "
                            "unclear, not as errors" STR_FMT ".",
                            hits, n, STR_ARG(task_suffix(p, task))));
}

/* The share of answers with errors if it is the same, 0 or 1, for all values of all fields and models; else NaN. */
static double constant_rate(const struct run_view *v, size_t task)
{
    double rate = NAN;

    for (size_t i = 0; i < v->n_findings; i++) {
        const struct run_finding *f = &v->findings[i];
        if (!is_of(v, f, task, FINDING_RATE))
            continue;
        if ((f->estimate != 0 && f->estimate != 1) || (!isnan(rate) && f->estimate != rate))
            return NAN;
        rate = f->estimate;
    }
    return rate;
}

void page_patterns(struct page *p, size_t task)
{
    double constant = constant_rate(p->v, task);

    unclear(p, task);
    if (isfinite(constant))
        page_paragraph(p, TEXT("%s, whichever the model and the fields of the item" STR_FMT ".",
                               constant > 0 ? "Every answer has an error of some category"
                                            : "No answer has an error of any category",
                               STR_ARG(task_suffix(p, task))));
    else if (count_kind(p->v, task, FINDING_RATE))
        rates(p, task);
    if (count_kind(p->v, task, FINDING_SHIFT))
        shifts(p, task);
    if (count_kind(p->v, task, FINDING_WORD))
        words(p, task);
    if (count_kind(p->v, task, FINDING_SUGGESTION))
        suggestions(p, task);
}
