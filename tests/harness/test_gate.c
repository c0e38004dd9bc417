/*
 * test_gate.c -- rules as text, and their results on made-up runs.
 */
#include "tests/test.h"

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/harness/gate.h"
#include "eval/store/store.h"

void test_harness_gate_rules(void)
{
    static const struct {
        const char *why, *text;
        bool ok;
    } cases[] = {
        { "a floor", "qa/rougeL_f run-a min=0.2", true },
        { "twice", "qa/acc m min=0 min=1", false },
        { "all at once", "qa/acc m min=0 max=1 max-drop=0.1 max-missing=2 max-unextracted=3 significant", true },
        { "many blanks", " qa/acc  m   max=1 ", true },
        { "no limit", "qa/acc m", false },
        { "no model", "qa/acc", false },
        { "no component", "qa/ m min=1", false },
        { "no task", "/acc m min=1", false },
        { "no slash", "acc m min=1", false },
        { "no number", "qa/acc m min=low", false },
        { "not a number", "qa/acc m min=nan", false },
        { "infinite", "qa/acc m max=inf", false },
        { "half an item", "qa/acc m max-missing=0.5", false },
        { "less than none", "qa/acc m max-unread=-1", false },
        { "the older name", "qa/acc m max-unread=3", true },
        { "one limit by two names", "qa/acc m max-unread=3 max-unextracted=3", false },
        { "the same, in the other order", "qa/acc m max-unextracted=3 max-unread=3", false },
        { "unknown limit", "qa/acc m least=1", false },
        { "nothing to test", "qa/acc m min=1 significant", false },
        { "empty", "", false },
        { "a limit twice", "qa/acc m min=0.1 min=0.9", false },
        { "no score can pass", "qa/acc m min=0.5 max=0.4", false },
        { "one score can pass", "qa/acc m min=0.5 max=0.5", true },
        { "a drop upwards", "qa/acc m max-drop=-0.1", false },
        { "misspelt", "qa/acc m mim=0.5", false },
        { "a control character", "qa/acc m\x1b[31m min=0.5", false },
        { "a line", "qa/acc m\n min=0.5", false },
        { "invalid UTF-8", "qa/acc m\xff min=0.5", false },
        { "other letters", "qä/acc 模型 min=0.5", true },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct gate_rule r;
        struct err e = { 0 };
        CHECK_MSG(gate_rule_parse(str_from(cases[i].text), &r, &e) == cases[i].ok, "%s: %s", cases[i].why, e.text);
        CHECK_MSG(cases[i].ok || e.code == ERR_USAGE, "%s: %s", cases[i].why, e.text);
    }
    struct gate_rule r;
    struct err e;
    CHECK(gate_rule_parse(S("qa/label:form m min=0.25 max-drop=0.5 significant"), &r, &e));
    CHECK_STR(r.task, S("qa"));
    CHECK_STR(r.component, S("label:form"));
    CHECK_NEAR(r.min, 0.25, 0);
    CHECK_NEAR(r.max, NAN, 0);
    CHECK_NEAR(r.max_missing, 0, 0);
    CHECK_NEAR(r.max_unextracted, NAN, 0);
    CHECK(r.significant);
}

enum { N = 10 };

/* One task, one model, ten items; n_right of them are right. */
struct made_run {
    struct run_view v;
    struct run_task task;
    struct run_model model;
    struct run_item items[N];
    struct run_answer answers[N];
    struct run_score score;
    double scores[N];
};

static void make_run(struct made_run *r, size_t n_right, const char *finished)
{
    static const char *const ids[N] = { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };

    *r = (struct made_run){ .task = { .id = S("t"), .prompt = S("p"), .data_sha256 = S("0123456789"), .n_items = N },
                            .model = { .id = S("m") } };
    for (size_t i = 0; i < N; i++) {
        r->items[i] = (struct run_item){ .task = S("t"), .id = str_from(ids[i]), .input = str_from(ids[i]) };
        r->answers[i] = (struct run_answer){ .item = i };
        r->scores[i] = i < n_right;
    }
    r->score = (struct run_score){ .task = S("t"),
                                   .model = S("m"),
                                   .component = S("acc"),
                                   .score = (double)n_right / N,
                                   .n = N,
                                   .higher_is_better = true,
                                   .signature = S("acc"),
                                   .items = r->scores };
    r->v = (struct run_view){ .alpha = 0.05,
                              .finished = str_from(finished),
                              .tasks = &r->task,
                              .n_tasks = 1,
                              .models = &r->model,
                              .n_models = 1,
                              .items = r->items,
                              .n_items = N,
                              .answers = r->answers,
                              .n_answers = N,
                              .n_requests = N,
                              .scores = &r->score,
                              .n_scores = 1 };
}

/* The result of one rule; `before` may be NULL. */
static struct gate_outcome outcome(const char *rule, const struct made_run *now, const struct made_run *before,
                                   struct arena *a)
{
    struct gate_runs runs = { .now = &now->v, .before = before ? &before->v : NULL };
    struct gate_rule r;
    struct gate_outcome out = { 0 };
    struct err e = { 0 };

    CHECK_MSG(gate_rule_parse(str_from(rule), &r, &e), "%s", e.text);
    gate_check(&r, 1, &runs, &out, a);
    return out;
}

#define PASSES(rule, now, before)                                                     \
    do {                                                                              \
        struct gate_outcome o_ = outcome(rule, now, before, &a);                      \
        CHECK_MSG(o_.passed &&o_.checked, "%s: " STR_FMT, rule, STR_ARG(o_.message)); \
    } while (0)
#define FAILS(rule, now, before, words)                                                                     \
    do {                                                                                                    \
        struct gate_outcome o_ = outcome(rule, now, before, &a);                                            \
        CHECK_MSG(!o_.passed && o_.checked, "%s: " STR_FMT, rule, STR_ARG(o_.message));                     \
        CHECK_MSG(str_search(o_.message, S(words)) != SIZE_MAX, "%s: " STR_FMT, rule, STR_ARG(o_.message)); \
    } while (0)
#define UNCHECKED(rule, now, before, words)                                                                 \
    do {                                                                                                    \
        struct gate_outcome o_ = outcome(rule, now, before, &a);                                            \
        CHECK_MSG(!o_.passed && !o_.checked, "%s: " STR_FMT, rule, STR_ARG(o_.message));                    \
        CHECK_MSG(str_search(o_.message, S(words)) != SIZE_MAX, "%s: " STR_FMT, rule, STR_ARG(o_.message)); \
    } while (0)

void test_harness_gate_limits(void)
{
    struct arena a = { 0 };
    struct made_run now;

    make_run(&now, 8, "today");
    PASSES("t/acc m min=0.8", &now, NULL);
    FAILS("t/acc m min=0.81", &now, NULL, "at least 0.81");
    FAILS("t/acc m max=0.7", &now, NULL, "at most 0.7");
    UNCHECKED("t/other m min=0", &now, NULL, "no such score");
    UNCHECKED("t/acc x min=0", &now, NULL, "no such score");
    now.score.n = 8;
    now.score.missing = 2;
    FAILS("t/acc m min=0", &now, NULL, "2 items without a score, expected at most 0");
    PASSES("t/acc m min=0 max-missing=2", &now, NULL);
    now.answers[3].gen.extract_error = S("no number");
    PASSES("t/acc m min=0 max-missing=2 max-unread=1", &now, NULL);
    FAILS("t/acc m min=0 max-missing=2 max-unread=0", &now, NULL, "max-unextracted");
    FAILS("t/acc m min=0 max-missing=2 max-unextracted=0", &now, NULL, "max-unextracted");
    now.score.n = 0;
    UNCHECKED("t/acc m min=0 max-missing=10", &now, NULL, "no item");
    now.v.finished = S("");
    UNCHECKED("t/acc m min=0 max-missing=10", &now, NULL, "not finished");
    arena_free(&a);
}

void test_harness_gate_measures(void)
{
    struct arena a = { 0 };
    struct made_run now;

    make_run(&now, 8, "today");
    now.answers[0].gen.finish = now.answers[1].gen.finish = FINISH_LENGTH;
    now.answers[2].gen.error = S("failed");
    PASSES("t/truncated m max=0.23 max-missing=1", &now, NULL); /* 2 of 9 */
    FAILS("t/truncated m max=0.2 max-missing=1", &now, NULL, "at most 0.2");
    PASSES("t/errors m max=0.1", &now, NULL);
    FAILS("t/errors m max=0.05", &now, NULL, "at most 0.05");
    now.answers[3].gen.extract_error = S("no number");
    static const char *const names[] = { "unextracted", "unread" }; /* the older name is still accepted */
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        char low[64], high[64];
        snprintf(low, sizeof low, "t/%s m max=0.1 max-missing=1", names[i]);
        snprintf(high, sizeof high, "t/%s m max=0.2 max-missing=1", names[i]);
        FAILS(low, &now, NULL, "at most 0.1");
        PASSES(high, &now, NULL);
    }
    now.answers[3].gen.extract_error = S("");
    UNCHECKED("t/label:form m max=1", &now, NULL, "no such score");
    struct run_category form = { S("j"), S("form"), S("Form"), S("") };
    now.v.categories = &form;
    now.v.n_categories = 1;
    PASSES("t/label:form m max=0 max-missing=1", &now, NULL);
    PASSES("t/label:j.form m max=0 max-missing=1", &now, NULL);
    UNCHECKED("t/label:j.no_form m max=1", &now, NULL, "no such score"); /* the same beginning and end */
    arena_free(&a);
}

/* Two metrics may have one score by name: which one was checked is said. */
void test_harness_gate_says_which_of_several_scores(void)
{
    struct arena a = { 0 };
    struct made_run now;
    struct run_score scores[2];

    make_run(&now, 8, "today");
    scores[0] = scores[1] = now.score;
    scores[0].metric = S("bleu");
    scores[1].metric = S("bleu:tokenize=intl");
    scores[1].score = 0.1;
    now.v.scores = scores;
    now.v.n_scores = 2;
    FAILS("t/acc m min=0.9", &now, NULL, "(of bleu, the first of several metrics with this score)");
    now.v.n_scores = 1;
    struct gate_outcome o = outcome("t/acc m min=0.9", &now, NULL, &a);
    CHECK(str_search(o.message, S("several")) == SIZE_MAX);
    arena_free(&a);
}

/* A limit that no value of the score can miss is a slip in the scale. */
void test_harness_gate_limits_can_fail(void)
{
    struct arena a = { 0 };
    struct made_run now;

    make_run(&now, 8, "today");
    now.score.metric = S("acc");
    UNCHECKED("t/acc m max-drop=1.5", &now, NULL, "can never fail: the score lies between 0 and 1");
    UNCHECKED("t/acc m min=0.5 max=80", &now, NULL, "max=80 can never fail");
    UNCHECKED("t/acc m min=-0.5", &now, NULL, "min=-0.5 can never fail");
    UNCHECKED("t/errors m max=2", &now, NULL, "max=2 can never fail");
    PASSES("t/acc m min=0 max=1", &now, NULL);
    now.score.metric = S("one of another program"); /* of unknown range */
    PASSES("t/acc m max=80", &now, NULL);
    now.score.metric = S("length"); /* 1 is best, but answers may be longer than the references */
    now.score.component = S("length_ratio");
    now.score.score = 1.2;
    PASSES("t/length_ratio m min=0.5 max=1.5", &now, NULL);
    FAILS("t/length_ratio m max=1.1", &now, NULL, "at most 1.1");
    UNCHECKED("t/length_ratio m max-drop=0.1", &now, &now, "neither a higher nor a lower length_ratio is better");
    now.score.metric = S("mse");
    now.score.component = S("bias");
    now.score.score = -1;
    FAILS("t/bias m min=-0.5 max=0.5", &now, NULL, "at least -0.5");
    arena_free(&a);
}

/* A rule on the cost counts the judges' replies about the model's answers to the task, each reply once. */
void test_harness_gate_cost_counts_replies(void)
{
    struct arena a = { 0 };
    struct made_run now;
    struct run_model models[3];
    struct run_question questions[7];
    struct run_question reply = { .task = S("t"),
                                  .name = S("grade"),
                                  .model = S("j"),
                                  .request_id = S("a"),
                                  .gen = { .n_prompt_tokens = 1000, .n_tokens = 1 } };

    make_run(&now, 8, "today");
    models[0] = models[1] = models[2] = now.model;
    models[1].id = S("j");
    models[2].id = S("free");
    models[0].info = json_parse(S("{\"price_in\":1,\"price_out\":2}"), NULL);
    models[1].info = json_parse(S("{\"price_in\":10}"), NULL);
    now.v.models = models;
    now.v.n_models = 3;
    for (size_t i = 0; i < N; i++) {
        now.answers[i].gen.n_prompt_tokens = 5; /* all answers: 10 (5 + 2 x 2) / 1e6 = 0.00009 */
        now.answers[i].gen.n_tokens = 2;
    }
    for (size_t i = 0; i < COUNT_OF(questions); i++)
        questions[i] = reply;
    questions[0].item = S("q|1|m|0"); /* counts: 0.01 */
    questions[1].item = S("q2|m|0");  /* the same reply */
    questions[2].item = S("q2|m|1");  /* another: 0.01 */
    questions[2].request_id = S("b");
    questions[3].item = S("q2|team|1"); /* about another model, whose name has the same end */
    questions[3].request_id = S("c");
    questions[4].item = S("q2|m|1"); /* of another task */
    questions[4].request_id = S("d");
    questions[4].task = S("u");
    questions[5].item = S("q2|m|1"); /* without a price */
    questions[5].request_id = S("e");
    questions[5].model = S("free");
    now.v.questions = questions;
    now.v.n_questions = 6;
    PASSES("t/cost m max=0.0200901", &now, NULL);
    FAILS("t/cost m max=0.0200899", &now, NULL,
          "(answers 0.000090, replies of judges 0.020000, 1 replies of judges without a price not counted)");
    /* Two replies of unknown cost about one item: it has no cost, and is one of the ten. */
    questions[6] = questions[2];
    questions[2].item = S("2|m|1");
    questions[6].item = S("2|m|2");
    questions[6].request_id = S("f");
    questions[2].gen.n_prompt_tokens = questions[2].gen.n_tokens = 0;
    questions[6].gen = questions[2].gen;
    now.v.n_questions = 7;
    FAILS("t/cost m max=1", &now, NULL, "found 1 items without a score");
    FAILS("t/cost m max=1", &now, NULL, "n=9 of 10");
    json_free(models[0].info);
    json_free(models[1].info);
    arena_free(&a);
}

/* Uncounted tokens do not count towards a limit, and their cost is unknown. */
void test_harness_gate_uncounted_tokens(void)
{
    struct arena a = { 0 };
    struct made_run now;

    make_run(&now, 8, "today");
    now.model.info = json_parse(S("{\"price_in\":1,\"price_out\":2}"), NULL);
    UNCHECKED("t/answer_tokens m max=1", &now, NULL, "no item has this score");
    UNCHECKED("t/cost m max=1", &now, NULL, "no such score");
    for (size_t i = 0; i < N; i++) {
        now.answers[i].gen.n_prompt_tokens = 5;
        now.answers[i].gen.n_tokens = 2;
    }
    PASSES("t/answer_tokens m max=2", &now, NULL);
    PASSES("t/cost m max=0.0000901", &now, NULL);
    FAILS("t/cost m max=0.0000899", &now, NULL, "at most");
    now.answers[3].gen.n_prompt_tokens = now.answers[3].gen.n_tokens = 0;
    FAILS("t/cost m max=1", &now, NULL, "1 items without a score");
    json_free(now.model.info);
    arena_free(&a);
}

void test_harness_gate_drops(void)
{
    struct arena a = { 0 };
    struct made_run now, before;

    make_run(&before, 8, "yesterday");
    make_run(&now, 7, "today");
    PASSES("t/acc m max-drop=0.11", &now, &before);
    FAILS("t/acc m max-drop=0.05", &now, &before, "worse by 0.1");
    PASSES("t/acc m max-drop=0.05 significant", &now, &before); /* one of ten */
    UNCHECKED("t/acc m max-drop=0.05", &now, NULL, "first-run");
    PASSES("t/acc m min=0.5 max-drop=0.05", &now, NULL);
    make_run(&now, 0, "today");
    FAILS("t/acc m max-drop=0.05 significant", &now, &before, "(p = 0.0002)"); /* t = 6, 9 degrees of freedom */
    /* Different items are neither a drop nor a rise. */
    make_run(&now, 8, "today");
    now.items[4].input = S("another question");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "1 with another question");
    make_run(&now, 8, "today");
    now.items[4].id = S("new");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "1 items removed, 1 added");
    make_run(&now, 8, "today");
    now.items[4].reference = S("corrected");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "another reference");
    make_run(&now, 8, "today");
    now.task.prompt = S("q");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "the prompt differs");
    make_run(&now, 8, "today");
    now.score.signature = S("acc|other");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "scored differently");
    arena_free(&a);
}

/* Missing answers are not a drop: the items that both runs scored are compared. */
void test_harness_gate_compares_common_items(void)
{
    struct arena a = { 0 };
    struct made_run now, before;

    make_run(&before, 5, "yesterday");
    make_run(&now, 5, "today");
    now.scores[0] = now.scores[1] = NAN; /* two of the right ones */
    now.score.n = 8;
    now.score.missing = 2;
    now.score.score = 3.0 / 8;
    PASSES("t/acc m max-drop=0.05 max-missing=2", &now, &before);
    FAILS("t/acc m max-drop=0.05", &now, &before, "max-missing");
    now.scores[2] = 0;
    now.score.score = 2.0 / 8;
    FAILS("t/acc m max-drop=0.05 max-missing=2", &now, &before, "on the 8 items scored in both");
    before.score.metric = now.score.metric = S("bleu");
    before.score.component = now.score.component = S("bleu");
    UNCHECKED("t/bleu m max-drop=0.05 max-missing=2", &now, &before, "(n=8, baseline n=10)");
    arena_free(&a);
}

/* Corpus BLEU is not the mean of its item scores, so a test of the item scores says nothing about it. */
void test_harness_gate_tests_only_means(void)
{
    struct arena a = { 0 };
    struct made_run now, before;

    make_run(&before, 9, "yesterday");
    make_run(&now, 0, "today");
    before.score.component = now.score.component = S("bleu");
    before.score.metric = now.score.metric = S("bleu");
    UNCHECKED("t/bleu m max-drop=0.05 significant", &now, &before, "cannot be tested");
    FAILS("t/bleu m max-drop=0.05", &now, &before, "worse by 0.9");
    PASSES("t/bleu m max-drop=0.95 significant", &now, &before);
    before.score.metric = now.score.metric = S("of another program");
    FAILS("t/bleu m max-drop=0.05 significant", &now, &before, "p < 0.0001");
    before.score.score = 0.8;
    UNCHECKED("t/bleu m max-drop=0.05 significant", &now, &before, "cannot be tested");
    arena_free(&a);
}

/* Where all differences are equal the t-test has no answer; two of two prove nothing, which is no pass either. */
void test_harness_gate_constant_drop(void)
{
    struct arena a = { 0 };
    struct made_run now, before;

    make_run(&before, 2, "yesterday");
    make_run(&now, 0, "today");
    now.v.n_items = before.v.n_items = now.v.n_answers = before.v.n_answers = 2;
    now.score.n = before.score.n = 2;
    before.score.score = 1;
    UNCHECKED("t/acc m max-drop=0.05 significant", &now, &before, "2 items are too few for any drop to be significant");
    FAILS("t/acc m max-drop=0.05", &now, &before, "worse by 1.0");
    arena_free(&a);
}

/* A drop after a changed setting is not attributed to the model. */
void test_harness_gate_compares_settings(void)
{
    struct arena a = { 0 };
    struct made_run now, before;

    make_run(&before, 9, "yesterday");
    make_run(&now, 2, "today");
    before.task.settings = S("{\"max_tokens\":256,\"fewshot\":0,\"items_in_data\":10}");
    now.task.settings = S("{\"max_tokens\":256,\"fewshot\":0,\"items_in_data\":11,\"main\":\"acc\"}");
    FAILS("t/acc m max-drop=0.05", &now, &before, "worse by 0.7");
    now.task.settings = S("{\"max_tokens\":16,\"fewshot\":0}");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "max_tokens differs from the baseline's (found \"16\"");
    now.task.settings = S("{\"max_tokens\":256,\"fewshot\":2}");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "fewshot differs");
    before.task.settings = S("{\"wordings\":[{\"model\":\"m\",\"prompt\":\"p\",\"fewshot\":0}]}");
    now.task.settings = S("{\"wordings\":[{\"model\":\"k\",\"prompt\":\"q\",\"fewshot\":0},"
                          "{\"model\":\"m\",\"prompt\":\"p\",\"fewshot\":0}]}");
    FAILS("t/acc m max-drop=0.05", &now, &before, "worse by 0.7");
    now.task.settings = S("{\"wordings\":[{\"model\":\"m\",\"prompt\":\"p!\",\"fewshot\":0}]}");
    UNCHECKED("t/acc m max-drop=0.05", &now, &before, "prompt differs");
    arena_free(&a);
}

void test_harness_gate_identity(void)
{
    struct arena a = { 0 };
    struct made_run x, y;

    make_run(&x, 8, "today");
    make_run(&y, 8, "today");
    CHECK_STR(gate_run_identity(&x.v, &a), gate_run_identity(&y.v, &a));
    y.score.score = 0.7;
    CHECK(!str_equal(gate_run_identity(&x.v, &a), gate_run_identity(&y.v, &a)));
    make_run(&y, 8, "later");
    CHECK(!str_equal(gate_run_identity(&x.v, &a), gate_run_identity(&y.v, &a)));
    arena_free(&a);
}
