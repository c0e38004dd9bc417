/*
 * page_ratings.c -- ratings of answers by people, how well scores agree with them, and judges with each other: tables
 * of the stored findings.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "reports/page.h"

static bool is_of(const struct page *p, const struct run_finding *f, size_t task, enum finding_kind kind)
{
    return f->kind == kind && str_equal(f->task, p->v->tasks[task].id);
}

static size_t count_kind(const struct page *p, size_t task, enum finding_kind kind)
{
    size_t n = 0;

    for (size_t i = 0; i < p->v->n_findings; i++)
        n += is_of(p, &p->v->findings[i], task, kind);
    return n;
}

/* Krippendorff's alpha of raters with each other, in a sentence; empty if there is one rater. */
static str raters_alpha(struct page *p, size_t task)
{
    str text = S("");

    for (size_t i = 0; i < p->v->n_findings; i++) {
        const struct run_finding *f = &p->v->findings[i];
        if (is_of(p, f, task, FINDING_PEOPLE) && str_is(f->bin, "raters"))
            text = TEXT(STR_FMT " Krippendorff's alpha of the raters (" STR_FMT "): " STR_FMT " (n = %zu).",
                        STR_ARG(text), STR_ARG(f->field), STR_ARG(format_number(f->estimate, 3, p->a)), f->n);
    }
    return text;
}

static void means(struct page *p, size_t task)
{
    struct table t = table_start(p, page_table_id(p, "ratings", task));

    table_add_column(&t, S("Rated by"), COLUMN_TEXT);
    table_add_column(&t, S("Scale"), COLUMN_TEXT);
    table_add_column(&t, S("Model"), COLUMN_TEXT);
    table_add_column(&t, S("Mean rating"), COLUMN_NUMBER);
    table_add_column(&t, S("95" THIN "% interval"), COLUMN_NUMBER);
    table_add_column(&t, S("Raters"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    for (size_t i = 0; i < p->v->n_findings; i++) {
        const struct run_finding *f = &p->v->findings[i];
        if (!is_of(p, f, task, FINDING_RATED))
            continue;
        table_row(&t, false);
        table_cell(&t, f->field);
        table_cell(&t, f->category);
        table_cell(&t, view_model_name(p->v, f->model, p->a));
        table_cell(&t, format_number(f->estimate, 2, p->a));
        table_cell(&t, format_interval(f->low, f->high, 2, p->a));
        table_cell(&t, format_count(f->hits, p->a));
        table_cell(&t, format_count(f->n, p->a));
    }
    table_end(&t, TEXT("Ratings of the answers" STR_FMT STR_FMT
                       ": an answer's rating is the mean of its raters; n: rated answers; "
                       "bootstrap interval of the mean over the items." STR_FMT,
                       STR_ARG(page_task_phrase(p, task)), STR_ARG(view_ratings_note(&p->v->tasks[task], p->a)),
                       STR_ARG(raters_alpha(p, task))));
}

/* --- agreement -------------------------------------------------------------------- */

enum { MAX_ROWS = 40 };

/* The statistics of one pair of raters (field and bin) on the answers of one model (empty: of all). */
struct pair {
    const struct run_finding *first, *pearson, *spearman, *kappa, *alpha, *mae, *bias;
};

static bool same_pair(const struct run_finding *x, const struct run_finding *y)
{
    return str_equal(x->field, y->field) && str_equal(x->bin, y->bin) && str_equal(x->model, y->model);
}

static void take(struct pair *x, const struct run_finding *f)
{
    const struct {
        const char *name;
        const struct run_finding **to;
    } members[] = { { "pearson", &x->pearson }, { "spearman", &x->spearman },
                    { "kappa", &x->kappa },     { "weighted kappa", &x->kappa },
                    { "alpha", &x->alpha },     { "mae", &x->mae },
                    { "bias", &x->bias } };

    for (size_t i = 0; i < COUNT_OF(members); i++)
        if (str_is(f->text, members[i].name))
            *members[i].to = f;
}

/* True if the pair covers more models together than f does: then only that row is shown. */
static bool is_part(const struct page *p, size_t task, const struct run_finding *f)
{
    for (size_t i = 0; f->model.n && i < p->v->n_findings; i++) {
        const struct run_finding *x = &p->v->findings[i];
        if (is_of(p, x, task, f->kind) && !x->model.n && str_equal(x->field, f->field) && str_equal(x->bin, f->bin))
            return true;
    }
    return false;
}

/* The label of a score in the tables of results; empty if it is no column there. */
static str label_of(const struct run_view *v, size_t task, str component)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_equal(v->scores[i].task, v->tasks[task].id) && str_equal(v->scores[i].component, component))
            return v->scores[i].is_headline ? v->scores[i].label : S("");
    return component;
}

/* The pairs of a kind that the table shows; returns how many, at most MAX_ROWS. */
static size_t find_pairs(const struct page *p, size_t task, enum finding_kind kind, struct pair *list)
{
    size_t n = 0;

    for (size_t i = 0; i < p->v->n_findings; i++) {
        const struct run_finding *f = &p->v->findings[i];
        size_t k = 0;
        if (!is_of(p, f, task, kind) || str_is(f->bin, "raters") || is_part(p, task, f) ||
            (kind == FINDING_PEOPLE && !label_of(p->v, task, f->bin).n))
            continue;
        while (k < n && !same_pair(list[k].first, f))
            k++;
        if (k == MAX_ROWS)
            continue;
        if (k == n)
            list[n++] = (struct pair){ .first = f };
        take(&list[k], f);
    }
    return n;
}

static str number(struct page *p, const struct run_finding *f)
{
    return f ? format_number(f->estimate, 3, p->a) : NO_NUMBER;
}

static void agreement_table(struct page *p, size_t task, const char *id, enum finding_kind kind, const char *caption)
{
    struct pair list[MAX_ROWS];
    size_t n = find_pairs(p, task, kind, list);
    struct table t;

    if (n == 0)
        return;
    t = table_start(p, page_table_id(p, id, task));
    t.n_keys = 2;
    table_add_column(&t, kind == FINDING_PEOPLE ? S("Rated by") : S("Judge"), COLUMN_TEXT);
    table_add_column(&t, kind == FINDING_PEOPLE ? S("Score") : S("Models that judge"), COLUMN_TEXT);
    table_add_column(&t, S("Pearson's r"), COLUMN_NUMBER);
    table_add_column(&t, S("95" THIN "% interval"), COLUMN_NUMBER);
    table_add_column(&t, S("Spearman's \xCF\x81"), COLUMN_NUMBER);
    table_add_column(&t, S("Kappa"), COLUMN_NUMBER);
    table_add_column(&t, S("Alpha"), COLUMN_NUMBER);
    table_add_column(&t, S("MAE"), COLUMN_NUMBER);
    table_add_column(&t, S("Bias"), COLUMN_NUMBER);
    table_add_column(&t, S("n"), COLUMN_NUMBER);
    for (size_t i = 0; i < n; i++) {
        const struct pair *x = &list[i];
        table_row(&t, false);
        table_cell(&t, x->first->field);
        table_cell(&t, kind == FINDING_PEOPLE ? label_of(p->v, task, x->first->bin) : x->first->bin);
        table_cell(&t, number(p, x->pearson));
        table_cell(&t, x->pearson ? format_interval(x->pearson->low, x->pearson->high, 3, p->a) : NO_NUMBER);
        table_cell(&t, number(p, x->spearman));
        table_cell(&t, number(p, x->kappa));
        table_cell(&t, number(p, x->alpha));
        table_cell(&t, number(p, x->mae));
        table_cell(&t, x->bias ? format_difference(x->bias->estimate, 3, p->a) : NO_NUMBER);
        table_cell(&t, format_count(x->first->n, p->a));
    }
    table_end(&t,
              TEXT("%s" STR_FMT STR_FMT ". Kappa is quadratically weighted for more than two grades, alpha is "
                   "Krippendorff's; these, the mean absolute error (MAE) and the bias (second minus first) need one "
                   "scale. n: answers that both rated.",
                   caption, STR_ARG(page_task_phrase(p, task)),
                   STR_ARG(kind == FINDING_PEOPLE ? view_ratings_note(&p->v->tasks[task], p->a) : S(""))));
}

void page_ratings(struct page *p, size_t task)
{
    if (count_kind(p, task, FINDING_RATED))
        means(p, task);
    agreement_table(p, task, "ratings-agreement", FINDING_PEOPLE, "Agreement of the ratings with scores");
    agreement_table(p, task, "judges-agreement", FINDING_JUDGES, "Agreement of judging models with each other");
}
