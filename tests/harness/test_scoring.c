/*
 * test_scoring.c -- from stored answers to scores and comparisons, through the store.
 */
#include "tests/test.h"

#include "eval/harness/harness.h"
#include "eval/store/store.h"
#include "tests/harness/fixture.h"

/* Stages 1 to 6 over four items in a store in memory; true with the view. */
static bool run(struct harness_fixture *f, const char *elements, struct run_view *v)
{
    harness_fixture_write(f, "d.jsonl",
                          "{\"id\":\"1\",\"question\":\"a\",\"answer\":\"1\"}\n"
                          "{\"id\":\"2\",\"question\":\"b\",\"answer\":\"2\"}\n"
                          "{\"id\":\"3\",\"question\":\"c\",\"answer\":\"3\"}\n"
                          "{\"id\":\"4\",\"question\":\"d\",\"answer\":\"\"}\n");
    harness_fixture_write(f, "m.jsonl",
                          "{\"id\":\"1\",\"prediction\":\"= 1\"}\n{\"id\":\"2\",\"prediction\":\"= 2\"}\n"
                          "{\"id\":\"3\",\"prediction\":\"= 9\"}\n");
    harness_fixture_write(f, "n.jsonl",
                          "{\"id\":\"1\",\"prediction\":\"= 1\"}\n{\"id\":\"2\",\"prediction\":\"none\"}\n"
                          "{\"id\":\"3\",\"prediction\":\"= 3\"}\n{\"id\":\"4\",\"prediction\":\"?\"}\n");
    return harness_fixture_run(f, elements, v);
}

static const struct run_score *score_of(const struct run_view *v, const char *model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_is(v->scores[i].model, model) && str_is(v->scores[i].component, "exact_match"))
            return &v->scores[i];
    return NULL;
}

/* m: two right, one wrong, no answer to the last.  n: two right, two from which
 * nothing can be taken, one of them where the reference is the empty text. */
void test_harness_scoring_unextracted_is_wrong(void)
{
    struct harness_fixture f;
    struct run_view v;
    size_t n_unextracted = 0;

    harness_fixture_open(&f);
    if (run(&f, "<task id='t' data='d.jsonl'><extract regex='= (.)'/><metric name='exact_match'/></task>", &v)) {
        CHECK_NEAR(score_of(&v, "m")->score, 2.0 / 3, 1e-15);
        CHECK(score_of(&v, "m")->n == 3 && score_of(&v, "m")->missing == 1);
        CHECK_NEAR(score_of(&v, "n")->score, 0.5, 0);
        CHECK(score_of(&v, "n")->n == 4 && score_of(&v, "n")->missing == 0);
        for (size_t i = 0; i < v.n_answers; i++)
            n_unextracted += v.answers[i].gen.extract_error.n > 0;
        CHECK(n_unextracted == 2 && v.n_requests == 8);
    }
    harness_fixture_close(&f);
}

void test_harness_scoring_unextracted_is_missing(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f,
            "<task id='t' data='d.jsonl'><extract regex='= (.)' unextracted='missing'/>"
            "<metric name='exact_match'/></task>",
            &v)) {
        CHECK_NEAR(score_of(&v, "n")->score, 1, 0);
        CHECK(score_of(&v, "n")->n == 2 && score_of(&v, "n")->missing == 2);
    }
    harness_fixture_close(&f);
}

/* Every <compare> is carried out, each over the items that both models answered. */
void test_harness_scoring_compares(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f,
            "<task id='t' data='d.jsonl'><extract regex='= (.)'/><metric name='exact_match'/></task>"
            "<compare base='m' test='sign'/><compare base='n' tuned='m' test='sign' alpha='0.01' family='metric'/>",
            &v) &&
        v.n_comparisons == 2) {
        CHECK_STR(v.comparisons[0].base, S("m"));
        CHECK_STR(v.comparisons[1].base, S("n"));
        CHECK(v.comparisons[0].compare == 0 && v.comparisons[0].alpha == 0.05 && !v.comparisons[0].family_of_metric);
        CHECK(v.comparisons[1].compare == 1 && v.comparisons[1].alpha == 0.01 && v.comparisons[1].family_of_metric);
        for (size_t i = 0; i < 2; i++) {
            CHECK(v.comparisons[i].n == 3 && v.comparisons[i].win == 1 && v.comparisons[i].loss == 1);
            CHECK_NEAR(v.comparisons[i].score, 2.0 / 3, 1e-15);
            CHECK_NEAR(v.comparisons[i].base_score, 2.0 / 3, 1e-15);
        }
    }
    CHECK(v.n_comparisons == 2);
    harness_fixture_close(&f);
}

static const struct run_score *mse_of(const struct run_view *v, const char *model)
{
    for (size_t i = 0; i < v->n_scores; i++)
        if (str_is(v->scores[i].model, model) && str_is(v->scores[i].component, "mse"))
            return &v->scores[i];
    return NULL;
}

/* o answers one item, which n does not: m and n are compared on the four that they share, and the one item that m and
 * o share gives neither an interval nor a p-value. */
void test_harness_scoring_common_items_of_most_models(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    f.models = "<model id='o' backend='replay' path='o.jsonl'/>";
    harness_fixture_write(
        &f, "d.jsonl",
        "{\"id\":\"1\",\"question\":\"a\",\"answer\":1}\n{\"id\":\"2\",\"question\":\"b\",\"answer\":2}\n"
        "{\"id\":\"3\",\"question\":\"c\",\"answer\":3}\n{\"id\":\"4\",\"question\":\"d\",\"answer\":4}\n"
        "{\"id\":\"5\",\"question\":\"e\",\"answer\":5}\n");
    static const char *const files[] = { "m.jsonl", "n.jsonl", "o.jsonl" };
    static const char *const answers[][5] = { { "2", "3", "4", "6", "9" },
                                              { "1", "2", "3", "5", "?" },
                                              { "?", "?", "?", "?", "5" } };
    for (size_t m = 0; m < 3; m++) {
        struct strbuf b = { 0 };
        for (size_t i = 0; i < 5; i++)
            strbuf_printf(&b, "{\"id\":\"%zu\",\"prediction\":\"%s\"}\n", i + 1, answers[m][i]);
        harness_fixture_write(&f, files[m], b.s);
        strbuf_release(&b);
    }
    if (harness_fixture_run(
            &f, "<task id='t' data='d.jsonl'><metric name='mse'/></task><compare base='m' test='bootstrap'/>", &v)) {
        CHECK(mse_of(&v, "m")->n == 5 && mse_of(&v, "m")->n_common == 4);
        CHECK_NEAR(mse_of(&v, "m")->common_score, 7.0 / 4, 1e-15);
        CHECK_NEAR(mse_of(&v, "n")->common_score, 1.0 / 4, 1e-15);
        CHECK(mse_of(&v, "o")->n == 1 && mse_of(&v, "o")->n_common == 0);
        for (size_t i = 0; i < v.n_comparisons; i++) {
            const struct run_comparison *c = &v.comparisons[i];
            bool alone = str_is(c->model, "o");
            CHECK(c->n == (alone ? 1 : 4));
            CHECK(isnan(c->ci_low) == alone && isnan(c->p_value) == alone && isnan(c->relative_low) == alone);
            CHECK_NEAR(c->difference, alone ? -16 : -1.5, 1e-15);
            CHECK(c->n_tests == 1);
        }
        CHECK(v.n_comparisons == 2);
    }
    harness_fixture_close(&f);
}

/* An answer that repeats one of an item without an answer by the other model is no duplicate on the common items. */
void test_harness_scoring_duplicates_of_common_items(void)
{
    struct harness_fixture f;
    struct run_view v;
    bool any = false;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "d.jsonl",
                          "{\"id\":\"1\",\"question\":\"a\"}\n{\"id\":\"2\",\"question\":\"b\"}\n"
                          "{\"id\":\"3\",\"question\":\"c\"}\n{\"id\":\"4\",\"question\":\"d\"}\n");
    harness_fixture_write(&f, "m.jsonl",
                          "{\"id\":\"1\",\"prediction\":\"u\"}\n{\"id\":\"3\",\"prediction\":\"v\"}\n"
                          "{\"id\":\"4\",\"prediction\":\"v\"}\n");
    harness_fixture_write(&f, "n.jsonl",
                          "{\"id\":\"1\",\"prediction\":\"x\"}\n{\"id\":\"2\",\"prediction\":\"x\"}\n"
                          "{\"id\":\"3\",\"prediction\":\"y\"}\n{\"id\":\"4\",\"prediction\":\"z\"}\n");
    if (harness_fixture_run(&f, "<task id='t' data='d.jsonl'><metric name='duplicates'/></task><compare base='m'/>",
                            &v)) {
        for (size_t i = 0; i < v.n_scores; i++) {
            bool is_m = str_is(v.scores[i].model, "m");
            CHECK_NEAR(v.scores[i].score, is_m ? 1.0 / 3 : 0.25, 1e-15);
            CHECK_NEAR(v.scores[i].common_score, is_m ? 1.0 / 3 : 0, 1e-15);
        }
        for (size_t i = 0; i < v.n_comparisons; i++) {
            CHECK_NEAR(v.comparisons[i].base_score, 1.0 / 3, 1e-15);
            CHECK_NEAR(v.comparisons[i].score, 0, 1e-15);
            any = true;
        }
    }
    CHECK(any);
    harness_fixture_close(&f);
}

/* A fine-tune whose answers all tie with the base's has no p-value, and is not one of the tests corrected together. */
void test_harness_scoring_counts_pairwise_tests(void)
{
    struct harness_fixture f;
    struct run_view v;
    size_t n = 0;

    harness_fixture_open(&f);
    f.models = "<model id='o' backend='replay' path='m.jsonl'/>";
    if (run(&f,
            "<task id='t' kind='pairwise' data='d.jsonl'><extract regex='= (.)'/><metric name='exact_match'/>"
            "<pairwise component='exact_match'/></task><compare base='m' tuned='n o' test='sign'/>",
            &v))
        for (size_t i = 0; i < v.n_comparisons; i++) {
            const struct run_comparison *c = &v.comparisons[i];
            if (!str_is(c->metric, "pairwise"))
                continue;
            n++;
            CHECK(isnan(c->p_value) == str_is(c->model, "o"));
            CHECK_MSG(c->n_tests == 1, "%zu tests", c->n_tests);
        }
    CHECK(n == 2);
    harness_fixture_close(&f);
}

/* m is better on the validation task, n on the test: <compare> takes m, and only the test is reported. */
void test_harness_scoring_selects(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "v.jsonl",
                          "{\"id\":\"1\",\"question\":\"a\",\"answer\":\"1\"}\n"
                          "{\"id\":\"2\",\"question\":\"b\",\"answer\":\"2\"}\n"
                          "{\"id\":\"4\",\"question\":\"b\",\"answer\":\"?\"}\n");
    if (run(&f,
            "<task id='t' data='d.jsonl'><extract regex='= (.)'/><metric name='exact_match'/></task>"
            "<task id='v' data='v.jsonl' report='false'><extract regex='= (.)'/><metric name='exact_match'/></task>"
            "<select from='n m' task='v' component='exact_match' as='best'/>"
            "<compare base='n' tuned='best' test='sign'/>",
            &v)) {
        CHECK(v.n_selections == 1 && v.selections[0].n == 2 && v.selections[0].n_items == 3);
        CHECK_STR(v.selections[0].chosen, S("m"));
        CHECK_NEAR(v.selections[0].scores[0], 0.5, 0); /* of n: the item that only n answered does not count */
        CHECK_NEAR(v.selections[0].scores[1], 1, 0);
        CHECK_STR(run_chosen_model(&v, S("best")), S("m"));
        CHECK(v.n_comparisons == 1 && str_is(v.comparisons[0].model, "m") && str_is(v.comparisons[0].task, "t"));
        run_view_drop_unreported(&v, &f.a);
        CHECK(v.n_tasks == 1 && v.n_items == 4 && v.n_answers == 8 && v.n_requests == 8);
        for (size_t i = 0; i < v.n_scores; i++)
            CHECK_STR(v.scores[i].task, S("t"));
    }
    harness_fixture_close(&f);
}

/* Without a common item nothing is chosen, and nothing is compared with it. */
void test_harness_scoring_selects_nothing(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "v.jsonl", "{\"id\":\"4\",\"question\":\"b\",\"answer\":\"?\"}\n");
    if (run(&f,
            "<task id='t' data='d.jsonl'><metric name='exact_match'/></task>"
            "<task id='v' data='v.jsonl' report='false'><metric name='exact_match'/></task>"
            "<select from='n m' task='v' component='exact_match' as='best'/><compare base='n' tuned='best' "
            "test='sign'/>",
            &v)) {
        CHECK(v.n_selections == 1 && v.selections[0].chosen.n == 0 && v.n_comparisons == 0);
        CHECK(v.n_warnings > 0 && str_search(v.warnings[v.n_warnings - 1], S("selected no model")) != SIZE_MAX);
    }
    harness_fixture_close(&f);
}

/* A model whose answers cannot be scored does not keep the other from being chosen; a warning names it. */
void test_harness_scoring_selects_beside_an_unscorable(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "v.jsonl", "{\"id\":\"2\",\"question\":\"b\",\"answer\":\"2\"}\n");
    if (run(&f,
            "<task id='t' data='d.jsonl'><metric name='exact_match'/></task>"
            "<task id='v' data='v.jsonl' report='false'><extract regex='= (.)'/><metric name='rating'/></task>"
            "<select from='n m' task='v' component='rating' as='best'/><compare base='n' tuned='best' "
            "test='sign'/>",
            &v)) {
        CHECK(v.n_selections == 1 && v.selections[0].n == 1);
        CHECK_STR(v.selections[0].chosen, S("m"));
        CHECK(isnan(v.selections[0].scores[0]));
        CHECK(v.n_warnings > 0 && str_search(v.warnings[v.n_warnings - 1], S("cannot be chosen")) != SIZE_MAX);
    }
    harness_fixture_close(&f);
}

/* Two tasks that ask the same questions, with stored answers: each gets its own. */
void test_harness_scoring_replays_by_task(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    harness_fixture_write(&f, "d.jsonl", "{\"id\":\"1\",\"question\":\"a\",\"answer\":\"x\"}\n");
    harness_fixture_write(
        &f, "m.jsonl",
        "{\"task\":\"t\",\"id\":\"1\",\"prediction\":\"x\"}\n{\"task\":\"u\",\"id\":\"1\",\"prediction\":\"y\"}\n");
    harness_fixture_write(&f, "n.jsonl", "{\"id\":\"1\",\"prediction\":\"x\"}\n");
    bool ok = harness_fixture_run(&f,
                                  "<task id='t' data='d.jsonl'><metric name='exact_match'/></task>"
                                  "<task id='u' data='d.jsonl' models='m'><metric name='exact_match'/></task>",
                                  &v);
    for (size_t i = 0; ok && i < v.n_scores; i++) {
        CHECK_NEAR(v.scores[i].score, str_is(v.scores[i].task, "t"), 0);
        CHECK(str_is(v.scores[i].task, "t") || str_is(v.scores[i].model, "m")); /* task u does not ask n */
    }
    CHECK(ok && v.n_scores == 3);
    harness_fixture_close(&f);
}

/* m and n differ by one whole item each way: within a rope of 1 these are ties. */
void test_harness_scoring_rope(void)
{
    static const struct {
        const char *rope;
        size_t win, tie, loss;
    } cases[] = { { "0", 1, 1, 1 }, { "0.5", 1, 1, 1 }, { "1", 0, 3, 0 } };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct run_view v;
        harness_fixture_open(&f);
        const char *elements = arena_printf(&f.a,
                                            "<task id='t' data='d.jsonl'><extract regex='= (.)'/>"
                                            "<metric name='exact_match'/></task>"
                                            "<compare base='m' tuned='n' test='sign' rope='%s'/>",
                                            cases[i].rope)
                                   .s;
        if (run(&f, elements, &v) && v.n_comparisons == 1) {
            const struct run_comparison *c = &v.comparisons[0];
            CHECK_MSG(c->win == cases[i].win && c->tie == cases[i].tie && c->loss == cases[i].loss,
                      "rope %s: %zu/%zu/%zu", cases[i].rope, c->win, c->tie, c->loss);
        } else {
            CHECK(false);
        }
        harness_fixture_close(&f);
    }
}

/* None of four right: Wilson's interval has a width; a bootstrap's would not. */
void test_harness_scoring_share_has_wilson_interval(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f, "<task id='t' data='d.jsonl'><extract regex='~ (.)'/><metric name='exact_match'/></task>", &v)) {
        const struct run_score *s = score_of(&v, "n");
        CHECK_NEAR(s->score, 0, 0);
        CHECK_NEAR(s->ci_low, 0, 1e-12);
        CHECK_NEAR(s->ci_high, 0.48990, 1e-4); /* z^2 / (n + z^2) */
        CHECK(str_is(s->ci_method, "wilson"));
    }
    harness_fixture_close(&f);
}
