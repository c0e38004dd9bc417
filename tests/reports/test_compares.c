/*
 * test_compares.c -- a suite with several <compare>: each has its own table and sentences, and no mark, caption or
 * sentence names a base, level or correction other than that of its row.
 */
#include "eval/base/json.h"
#include "reports/compares.h"
#include "reports/methods.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/reports/sentences.h"
#include "tests/test.h"

#include <math.h>
#include <string.h>

/* Row i: model m(i + 1) of the fixture's first metric against m0. */
static struct run_comparison *four_models(struct run_view *v, struct arena *a)
{
    struct fixture f = { 4, 1, 12, NULL };

    *v = fixture_view(&f, a);
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, v->n_comparisons);
    memcpy(list, v->comparisons, v->n_comparisons * sizeof *list);
    v->comparisons = list;
    for (size_t i = 0; i < v->n_comparisons; i++) {
        list[i].alpha = 0.05;
        list[i].significant = true;
    }
    return list;
}

/* The text of sections, tables and captions. */
static str written(const struct run_view *v, struct arena *a)
{
    struct report_options o = { .directory = S("/nonexistent") };
    struct report_drawn drawn;
    struct strbuf b = { 0 };

    document_list_figures(v, NULL, &drawn, a);
    struct json *d = document_new(v, &o, &drawn, a);
    json_write(json_get(d, "sections"), 0, &b);
    json_free(d);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool says(str text, const char *part)
{
    return sentence_in(text, part);
}

/* m1 against m0, then m2 against m1, then m3 against m0 at another level. */
static struct run_view three_compares(struct arena *a)
{
    struct run_view v;
    struct run_comparison *c = four_models(&v, a);

    CHECK(v.n_comparisons == 3);
    c[1].base = S("m1");
    c[1].compare = 1;
    c[2].alpha = 0.01;
    c[2].correction = S("bonferroni");
    c[2].compare = 2;
    return v;
}

void test_report_compares_each_has_its_table(void)
{
    struct arena a = { 0 };
    struct run_view v = three_compares(&a);
    str text = written(&v, &a);

    CHECK(says(text, "\"comparisons\"") && says(text, "\"comparisons-with2\"") && says(text, "\"comparisons-with3\""));
    CHECK(says(text, "\"improvement-with2\""));
    CHECK(says(text, "Models against model 1:") && says(text, "model 2 is compared with model 1"));
    CHECK(says(text, "at level 0.01") && says(text, "corrected by Bonferroni's method"));
    CHECK(!says(text, "Every model is compared"));
    CHECK(says(text, "model 2 is significantly better than model 1") ||
          says(text, "model 2 is significantly worse than model 1"));
    CHECK(says(text, "Comparisons\"") && !says(text, "\"Comparison with model 0\""));
    arena_free(&a);
}

/* The columns of results are marked against one base: other comparisons leave no mark there. */
void test_report_compares_marks_are_of_the_first(void)
{
    struct arena a = { 0 };
    struct run_view v = three_compares(&a);
    const struct run_view *parts = compares_split(&v, &a);
    const struct run_score *column = view_main_component(&parts[0], v.tasks[0].id, &a);
    struct strbuf b = { 0 };

    CHECK(view_find_comparison(&parts[0], column, S("m1")) != NULL);
    CHECK(view_find_comparison(&parts[0], column, S("m2")) == NULL);
    CHECK(view_find_comparison(&parts[0], column, S("m3")) == NULL);
    report_terminal(&v, false, 0, &b);
    CHECK(
        says(strbuf_str(&b), "against model 1 (paired t-test, Holm-corrected p < 0.05):\n  model 2 is significantly"));
    CHECK(says(strbuf_str(&b), "against model 0 (paired t-test, Bonferroni-corrected p < 0.01):\n  model 3 "));
    CHECK(says(strbuf_str(&b), "worse than model 0 (paired t-test, Holm-corrected p < 0.05)\n"));
    str methods = methods_latex(&v, &a);
    CHECK(says(methods, "model 1 was compared with model 0") && says(methods, "model 2 was compared with model 1"));
    strbuf_release(&b);
    arena_free(&a);
}

/* Two <compare> of one base, tests and level are one table: only the families differ. */
void test_report_compares_alike_share_a_table(void)
{
    struct arena a = { 0 };
    struct run_view v;
    struct run_comparison *c = four_models(&v, &a);
    const struct run_view *parts;

    c[1].compare = c[2].compare = 1;
    v.own = v.tasks;
    CHECK(compares_of_task(&v, &parts, &a) == 1 && parts[0].n_comparisons == 3);
    CHECK(says(written(&v, &a), "Every model is compared with model 0"));
    c[1].test = c[2].test = S("wilcoxon");
    CHECK(compares_of_task(&v, &parts, &a) == 2 && parts[1].n_comparisons == 2);
    c[1].test = c[2].test = c[0].test;
    c[1].family_of_metric = c[2].family_of_metric = true;
    CHECK(says(written(&v, &a), "over all comparisons on one score under one test"));
    arena_free(&a);
}

/* Runs of older versions do not store the level or the <compare> of a row. */
void test_report_compares_of_an_older_run(void)
{
    struct arena a = { 0 };
    struct run_view v;
    struct run_comparison *c = four_models(&v, &a);
    const struct run_view *parts;

    for (size_t i = 0; i < v.n_comparisons; i++)
        c[i].alpha = NAN;
    c[2].base = S("m1");
    v.own = v.tasks;
    CHECK(compares_of_task(&v, &parts, &a) == 2 && parts[0].n_comparisons == 2);
    CHECK(parts[1].alpha == 0.05 && str_is(parts[1].base, "m1"));
    arena_free(&a);
}
