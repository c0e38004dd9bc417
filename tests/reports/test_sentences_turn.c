/*
 * test_sentences_turn.c -- each sentence of the report has a condition: the data are changed, and the sentence comes,
 * turns or goes.
 */
#include "eval/base/json.h"
#include "eval/base/strbuf.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

#include <math.h>
#include <string.h>

/* A view whose parts may be changed. */
struct sheet {
    struct arena a;
    struct run_view v;
    struct run_task *task;
    struct run_model *models;
    struct run_score *scores;
    struct run_comparison *comparisons;
    struct run_answer *answers;
};

static void *copied(struct arena *a, const void *from, size_t n, size_t size)
{
    void *to = arena_alloc(a, (n + 1) * size);

    memcpy(to, from, n * size);
    return to;
}

static void sheet_open(struct sheet *s, size_t n_models, size_t n_metrics)
{
    struct fixture f = { n_models, n_metrics, 12, NULL };

    *s = (struct sheet){ .task = NULL };
    s->v = fixture_view(&f, &s->a);
    s->v.tasks = s->task = copied(&s->a, s->v.tasks, s->v.n_tasks, sizeof *s->task);
    s->v.models = s->models = copied(&s->a, s->v.models, s->v.n_models, sizeof *s->models);
    s->v.scores = s->scores = copied(&s->a, s->v.scores, s->v.n_scores, sizeof *s->scores);
    s->v.comparisons = s->comparisons = copied(&s->a, s->v.comparisons, s->v.n_comparisons, sizeof *s->comparisons);
    s->v.answers = s->answers = copied(&s->a, s->v.answers, s->v.n_answers, sizeof *s->answers);
}

/* The sections of the report as text, with plain blanks. */
static bool says(struct sheet *s, const char *part)
{
    struct report_options o = { .directory = S("/nonexistent") };
    struct report_drawn drawn;
    struct strbuf plain = { 0 };

    document_list_figures(&s->v, &o, &drawn, &s->a);
    struct json *d = document_new(&s->v, &o, &drawn, &s->a);
    str text = json_to_text(json_get(d, "sections"), &s->a);
    for (size_t i = 0; i < text.n; i++) {
        bool narrow = str_starts(str_slice(text, i, text.n), S("\xE2\x80\xAF"));
        strbuf_add_char(&plain, narrow ? ' ' : text.s[i]);
        i += narrow ? 2 : 0;
    }
    bool found = str_search(strbuf_str(&plain), str_from(part)) != SIZE_MAX;
    strbuf_release(&plain);
    json_free(d);
    return found;
}

void test_report_turn_limits_of_the_answers(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!says(&s, "answers are missing;") && !says(&s, "ended in an error") && !says(&s, "not all answered"));
    CHECK(says(&s, "2 models answered 12 items"));
    s.answers[0].gen.error = S("no reply");
    CHECK(says(&s, "1 of 24 answers are missing; if these are hard items, the scores are too high."));
    CHECK(says(&s, "1 of 24 answers ended in an error") && says(&s, "The first error: no reply"));
    CHECK(says(&s, "2 models were run on 12 items") &&
          says(&s, "not all answered every item: model 0 answered 11 of 12"));
    CHECK(!says(&s, "were cut at the token limit"));
    s.answers[1].gen.finish = FINISH_LENGTH;
    CHECK(says(&s, "1 of 24 answers were cut at the token limit, which lowers recall."));
    CHECK(!says(&s, "The run is not finished."));
    s.v.finished = S("");
    CHECK(says(&s, "The run is not finished."));
    arena_free(&s.a);
}

void test_report_turn_limits_of_the_test_set(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->detectable_d = 0.42;
    s.task->n_compared = 12;
    s.task->power = 0.8;
    CHECK(says(&s, "has 12 items; differences below 0.42 standard deviations are likely missed."));
    CHECK(says(&s, "With n = 12 items a paired t-test at that level finds a true mean difference of 0.42"));
    s.task->detectable_d = 0;
    CHECK(says(&s, "has 12 items.") && !says(&s, "likely missed") && !says(&s, "at that level finds"));
    CHECK(!says(&s, "Overlap metrics compare words"));
    s.scores[0].metric = s.scores[1].metric = S("rouge");
    CHECK(says(&s, "Overlap metrics compare words with reference answers"));
    CHECK(says(&s, "Error labels come from rules") && says(&s, "Every prompt was answered once (seed"));
    s.v.n_categories = s.v.n_labels = 0;
    CHECK(!says(&s, "Error labels come from rules"));
    s.v.n_scores = s.v.n_comparisons = s.v.n_ranks = 0;
    CHECK(!says(&s, "Every prompt was answered once"));
    arena_free(&s.a);
}

void test_report_turn_overlap_of_inputs(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->settings = S("{}");
    CHECK(!says(&s, "in the training data") && !says(&s, "another one of the test set"));
    s.task->settings = S("{\"train\":\"d/t.jsonl\",\"inputs_in_train\":{\"equal\":0,\"near\":0},"
                         "\"repeated_inputs\":{\"equal\":2,\"near\":1}}");
    CHECK(says(&s, "No input also occurs in the training data t.jsonl, and none nearly does (13-gram overlap)."));
    CHECK(says(&s, "2 inputs repeat another one of the test set and 1 nearly does."));
    s.task->settings = S("{\"train\":\"t.jsonl\",\"inputs_in_train\":{\"equal\":3,\"near\":0}}");
    CHECK(says(&s, "3 inputs also occur in the training data t.jsonl") && !says(&s, "No input"));
    arena_free(&s.a);
}

void test_report_turn_summary_of_many_models(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!says(&s, "are significantly better than"));
    s.comparisons[0].n = 0;
    CHECK(says(&s, "model 1 and model 0 answered no item in common, so they cannot be compared."));
    arena_free(&s.a);
    sheet_open(&s, 9, 1);
    for (size_t i = 0; i < s.v.n_comparisons; i++) {
        s.comparisons[i].significant = i < 3;
        s.comparisons[i].difference = i == 2 ? -0.2 : 0.2;
    }
    CHECK(says(&s,
               "Of 8 models, 2 are significantly better than model 0 on metric 0, 1 significantly worse, 5 neither."));
    s.comparisons[2].difference = 0.2;
    CHECK(says(&s,
               "Of 8 models, 3 are significantly better than model 0 on metric 0, 0 significantly worse, 5 neither."));
    arena_free(&s.a);
}

void test_report_turn_cost(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!says(&s, "At the suite's prices") && !says(&s, "The cost of"));
    s.models[1].info = json_parse(S("{\"price_in\":0,\"price_out\":1000000}"), NULL);
    for (size_t i = 0; i < s.v.n_answers; i++) {
        s.answers[i].gen.n_prompt_tokens = 5;
        s.answers[i].gen.n_tokens = 2;
    }
    CHECK(says(&s, "At the suite's prices, the answers of model 1 cost 24.00 USD."));
    CHECK(says(&s, "The suite has no price for the other models."));
    s.answers[s.v.n_answers - 1].gen.n_tokens = s.answers[s.v.n_answers - 1].gen.n_prompt_tokens = 0;
    CHECK(says(&s, "The cost of the answers of model 1 is unknown") && !says(&s, "cost 24.00 USD"));
    json_free(s.models[1].info);
    arena_free(&s.a);
}

void test_report_turn_ascii_tokenizer(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    struct run_item *items = copied(&s.a, s.v.items, s.v.n_items, sizeof *items);
    s.v.items = items;
    items[3].reference = S("\xD0\xB4\xD0\xB0");
    CHECK(!says(&s, "have no ASCII letter or digit"));
    s.scores[0].metric = s.scores[1].metric = S("rouge");
    CHECK(says(&s, "Warning: 1 of 12 references of task"));
    s.scores[0].signature = s.scores[1].signature = S("rouge|tok:unicode");
    CHECK(!says(&s, "have no ASCII letter or digit"));
    arena_free(&s.a);
}

void test_report_turn_selection(void)
{
    struct sheet s;
    str models[2];
    double scores[2] = { 2, 3 };

    sheet_open(&s, 2, 1);
    models[0] = s.models[0].id;
    models[1] = s.models[1].id;
    struct run_selection x = { .as = S("best"),
                               .task = S("v"),
                               .data = S("d/validation.jsonl"),
                               .component = S("mse"),
                               .chosen = models[1],
                               .models = models,
                               .scores = scores,
                               .n_models = 2,
                               .n = 18,
                               .n_items = 26,
                               .decimals = 1 };
    CHECK(!says(&s, "was chosen on"));
    s.v.selections = &x;
    s.v.n_selections = 1;
    CHECK(says(
        &s, "by mse on validation.jsonl: model 1 was chosen on 18 of 26 items, those with a score of all 2 models."));
    scores[0] = NAN;
    CHECK(says(&s, "those with a score of all models that have any (1 of 2)."));
    x.chosen = S("");
    CHECK(says(&s, "no model was chosen on") && says(&s, "Comparisons with it are left out."));
    arena_free(&s.a);
}

/* What worked and what to improve, beside the sentences of test_sentences.c. */
static bool outcome_says(struct sheet *s, const char *list, const char *part)
{
    struct report_text text = { .listing = 5 };
    struct page page = { .a = &s->a, .v = &s->v, .text = &text }, *p = &page;

    p->blocks = json_new_array();
    page_outcome(p, 0);
    str said = json_to_text(p->blocks, &s->a);
    size_t at = str_search(said, str_from(list)), found = SIZE_MAX;
    if (at != SIZE_MAX) {
        str rest = str_slice(said, at, said.n);
        size_t end = str_search(str_slice(rest, 4, rest.n), S(": what "));
        found = str_search(str_slice(rest, 0, end == SIZE_MAX ? rest.n : end + 4), str_from(part));
    }
    json_free(p->blocks);
    return found != SIZE_MAX;
}

void test_report_turn_outcome(void)
{
    static const char *const worked = "what worked", *const improve = "what to improve";
    struct sheet s;

    sheet_open(&s, 2, 2);
    s.comparisons[0].significant = s.comparisons[1].significant = false;
    CHECK(outcome_says(&s, improve, "No significant difference in metric 0"));
    s.comparisons[0].significant = s.comparisons[1].significant = true;
    s.comparisons[0].difference = s.comparisons[1].difference = 0.1;
    CHECK(!outcome_says(&s, improve, "No significant difference"));
    for (size_t i = 0; i < 6; i++)
        s.answers[i].gen.finish = FINISH_LENGTH; /* of the base */
    CHECK(outcome_says(&s, worked, "of the answers are cut at the token limit, against 50"));
    for (size_t i = 12; i < 24; i++)
        s.answers[i].gen.finish = FINISH_LENGTH;
    CHECK(outcome_says(&s, improve, "of the answers are cut at the token limit, against 50"));
    CHECK(!outcome_says(&s, worked, "cut at the token limit"));
    CHECK(!outcome_says(&s, worked, "times as long"));
    s.scores[2].component = s.scores[3].component = S("length_ratio");
    s.scores[2].score = 8.5;
    s.scores[3].score = 1.25;
    CHECK(
        outcome_says(&s, worked, "The answers are 1.25 times as long as the references, those of model 0 8.50 times."));
    s.scores[3].score = 0.1;
    CHECK(outcome_says(&s, improve,
                       "The answers are 0.10 times as long as the references, those of model 0 8.50 times."));
    arena_free(&s.a);
}

/* The groups with the largest gain and loss: of five items or more. */
void test_report_turn_outcome_groups(void)
{
    struct sheet s;
    double items[2][12] = { { 0 } };

    sheet_open(&s, 2, 1);
    struct run_item *list = copied(&s.a, s.v.items, s.v.n_items, sizeof *list);
    s.v.items = list;
    for (size_t i = 0; i < 12; i++) {
        list[i].group = i < 6 ? S("first") : S("second");
        items[0][i] = 0.5;
        items[1][i] = i < 6 ? 0.75 : 0.25;
    }
    s.scores[0].items = items[0];
    s.scores[1].items = items[1];
    CHECK(outcome_says(&s, "what worked", "Largest gain of a group: first, +0.250 in metric 0 (n = 6)."));
    CHECK(outcome_says(&s, "what to improve", "Largest loss of a group: second"));
    for (size_t i = 0; i < 12; i++)
        items[1][i] = 1 - items[1][i];
    CHECK(outcome_says(&s, "what worked", "Largest gain of a group: second"));
    for (size_t i = 0; i < 12; i++)
        items[1][i] = 0.5;
    CHECK(!outcome_says(&s, "what worked", "Largest gain") && !outcome_says(&s, "what to improve", "Largest loss"));
    arena_free(&s.a);
}

/* Numbers that do not follow the references: weak correlations, and members that are the same in all answers. */
void test_report_turn_numbers_that_follow_nothing(void)
{
    struct sheet s;

    sheet_open(&s, 2, 2);
    CHECK(!says(&s, "hardly follow the references"));
    s.scores[1].component = S("correlation.filler_words"); /* of model 1 */
    s.scores[3].component = S("correlation.empathy");
    s.scores[1].is_headline = s.scores[3].is_headline = false;
    s.scores[1].score = 0.06;
    s.scores[3].score = NAN;
    CHECK(says(
        &s, "model 1: the numbers hardly follow the references in 2 of 2 members: correlation 0.06 in filler words; no "
            "correlation in empathy, where all answers, or all references, are equal."));
    s.scores[3].score = 0.6;
    CHECK(says(&s, "in 1 of 2 members: correlation 0.06 in filler words."));
    s.scores[1].score = 0.5;
    CHECK(!says(&s, "hardly follow the references"));
    s.scores[1].score = 0.06;
    s.scores[1].n = 9;
    CHECK(!says(&s, "hardly follow the references"));
    arena_free(&s.a);
}
