/*
 * view_tests.c -- the names of tests and corrections, and the rule by which scores are marked as different.
 */
#include "eval/base/arena.h"
#include "reports/view.h"

str view_test_name(str test)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "paired-t", "paired t-test" },
        { "welch", "Welch's t-test" },
        { "bootstrap", "paired bootstrap" },
        { "wilcoxon", "Wilcoxon signed-rank test" },
        { "sign", "sign test" },
        { "permutation", "permutation test" },
        { "mcnemar", "McNemar's test" },
        { "randomization", "approximate randomization" },
    };
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(test, names[i].id))
            return str_from(names[i].name);
    return test;
}

str view_correction_name(str correction)
{
    static const struct {
        const char *id, *name;
    } names[] = {
        { "holm", "Holm" },
        { "bh", "Benjamini\xE2\x80\x93Hochberg" },
        { "bonferroni", "Bonferroni" },
    };
    for (size_t i = 0; i < COUNT_OF(names); i++)
        if (str_is(correction, names[i].id))
            return str_from(names[i].name);
    return str_is(correction, "none") ? S("") : correction;
}

/* True if a score's mark comes from this row: it is the first of its model and component. */
static bool marks_significance(const struct run_view *v, size_t i)
{
    const struct run_comparison *c = &v->comparisons[i];

    for (size_t k = 0; k < i; k++)
        if (str_equal(v->comparisons[k].task, c->task) && str_equal(v->comparisons[k].model, c->model) &&
            str_equal(v->comparisons[k].component, c->component))
            return false;
    return true;
}

static const struct run_score *score_of_comparison(const struct run_view *v, const struct run_comparison *c)
{
    for (size_t s = 0; s < v->n_scores; s++)
        if (str_equal(v->scores[s].task, c->task) && str_equal(v->scores[s].component, c->component))
            return &v->scores[s];
    return NULL;
}

/* Scores whose marks come from another test than most: label and test. */
struct other_tests {
    str labels[32], tests[32];
    size_t n;
};

static void note_other_test(struct other_tests *list, str label, str test)
{
    for (size_t i = 0; i < list->n; i++)
        if (str_equal(list->labels[i], label) && str_equal(list->tests[i], test))
            return;
    if (list->n == COUNT_OF(list->labels))
        return;
    list->labels[list->n] = label;
    list->tests[list->n++] = test;
}

static void find_other_tests(const struct run_view *v, size_t task, const struct run_comparison *first,
                             struct other_tests *list)
{
    str model = S(""); /* one row of the task represents all: they have the same tests */

    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        bool own = str_equal(c->task, v->tasks[task].id) && str_equal(c->base, first->base);
        model = own && !model.n ? c->model : model;
        bool other = own && str_equal(c->model, model) && !str_equal(c->test, first->test) && marks_significance(v, i);
        const struct run_score *s = other ? score_of_comparison(v, c) : NULL;
        if (s)
            note_other_test(list, s->label.n ? s->label : s->component, c->test);
    }
}

/* "; BLEU: paired bootstrap", "; Macro F1 and Kappa: paired bootstrap" */
static void add_other_tests(const struct other_tests *list, struct strbuf *out)
{
    for (size_t i = 0; i < list->n; i++) {
        size_t first = 0, of_test = 0, at = 0;
        while (!str_equal(list->tests[first], list->tests[i]))
            first++;
        for (size_t k = 0; k < list->n; k++)
            of_test += str_equal(list->tests[k], list->tests[i]);
        for (size_t k = i; first == i && k < list->n; k++) {
            if (!str_equal(list->tests[k], list->tests[i]))
                continue;
            strbuf_add(out, at == 0 ? S("; ") : at + 1 < of_test ? S(", ") : S(" and "));
            strbuf_add(out, list->labels[k]);
            at++;
        }
        if (first == i)
            strbuf_printf(out, ": " STR_FMT, STR_ARG(view_test_name(list->tests[i])));
    }
}

str view_significance_rule(const struct run_view *v, struct arena *a)
{
    if (!v->n_comparisons)
        return S("");
    const struct run_comparison *c = &v->comparisons[0];
    str correction = view_correction_name(c->correction);
    struct strbuf b = { 0 };
    struct other_tests others = { .n = 0 };
    strbuf_printf(&b, STR_FMT ", " STR_FMT "%sp < %g", STR_ARG(view_test_name(c->test)), STR_ARG(correction),
                  correction.n ? "-corrected " : "uncorrected ", v->alpha);
    const struct run_view *parts = v->n_tasks > 1 ? run_split_tasks(v, a) : v;
    for (size_t t = 0; t < v->n_tasks; t++)
        find_other_tests(&parts[t], t, c, &others);
    add_other_tests(&others, &b);
    str rule = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return rule;
}
