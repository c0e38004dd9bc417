/*
 * test_sentences_turn.c -- each sentence of the report has a condition: the data are changed, and the sentence comes,
 * turns or goes.
 */
#include "eval/base/json.h"
#include "reports/page.h"
#include "tests/reports/sentences.h"
#include "tests/reports/sheet.h"
#include "tests/test.h"

#include <math.h>
#include <string.h>

void test_report_turn_limits_of_the_answers(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "answers are missing;") && !sheet_says(&s, "ended in an error") &&
          !sheet_says(&s, "not all answered"));
    CHECK(sheet_says(&s, "2 models answered 12 items"));
    s.answers[0].gen.error = S("no reply");
    CHECK(sheet_says(&s, "1 of 24 answers are missing; if these are hard items, the scores are too high."));
    CHECK(sheet_says(&s, "1 of 24 answers ended in an error") && sheet_says(&s, "The first error: no reply"));
    CHECK(sheet_says(&s, "2 models were run on 12 items") &&
          sheet_says(&s, "not all answered every item: model 0 answered 11 of 12"));
    CHECK(!sheet_says(&s, "were cut at the token limit"));
    s.answers[1].gen.finish = FINISH_LENGTH;
    CHECK(sheet_says(&s, "1 of 24 answers were cut at the token limit and are scored as they are."));
    CHECK(!sheet_says(&s, "cut at the token limit, which lowers recall."));
    s.scores[0].metric = S("rouge");
    CHECK(sheet_says(&s, "1 of 24 answers were cut at the token limit, which lowers recall."));
    CHECK(!sheet_says(&s, "an object that is cut off is no valid JSON.") &&
          !sheet_says(&s, "token limit and are scored as they are."));
    s.task->kind = S("json");
    CHECK(sheet_says(&s, "1 of 24 answers were cut at the token limit; an object that is cut off is no valid JSON."));
    CHECK(!sheet_says(&s, "The run is not finished."));
    s.v.finished = S("");
    CHECK(sheet_says(&s, "The run is not finished."));
    arena_free(&s.a);
}

void test_report_turn_limits_of_the_test_set(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->detectable_d = 0.42;
    s.task->n_compared = 12;
    s.task->power = 0.8;
    CHECK(sheet_says(&s, "has 12 items; differences below 0.42 standard deviations are likely missed."));
    CHECK(sheet_says(&s, "With n = 12 items a paired t-test at that level finds a true mean difference of 0.42"));
    s.task->detectable_d = 0;
    CHECK(sheet_says(&s, "has 12 items.") && !sheet_says(&s, "likely missed") &&
          !sheet_says(&s, "at that level finds"));
    CHECK(!sheet_says(&s, "Overlap metrics compare words"));
    s.scores[0].metric = s.scores[1].metric = S("rouge");
    CHECK(sheet_says(&s, "Overlap metrics compare words with reference answers"));
    CHECK(sheet_says(&s, "Error labels come from rules") && sheet_says(&s, "Every prompt was answered once (seed"));
    s.v.n_categories = s.v.n_labels = 0;
    CHECK(!sheet_says(&s, "Error labels come from rules"));
    s.v.n_scores = s.v.n_comparisons = s.v.n_ranks = 0;
    CHECK(!sheet_says(&s, "Every prompt was answered once"));
    arena_free(&s.a);
}

void test_report_turn_overlap_of_inputs(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->settings = S("{}");
    CHECK(!sheet_says(&s, "in the training data") && !sheet_says(&s, "another one of the test set"));
    s.task->settings = S("{\"train\":\"d/t.jsonl\",\"inputs_in_train\":{\"equal\":0,\"near\":0},"
                         "\"repeated_inputs\":{\"equal\":2,\"near\":1}}");
    CHECK(sheet_says(&s, "No input also occurs in the training data t.jsonl, and none nearly does (13-gram overlap)."));
    CHECK(sheet_says(&s, "2 inputs repeat another one of the test set and 1 nearly does."));
    s.task->settings = S("{\"train\":\"t.jsonl\",\"inputs_in_train\":{\"equal\":3,\"near\":0}}");
    CHECK(sheet_says(&s, "3 inputs also occur in the training data t.jsonl") && !sheet_says(&s, "No input"));
    arena_free(&s.a);
}

void test_report_turn_summary_of_many_models(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "are significantly better than"));
    s.comparisons[0].n = 0;
    CHECK(sheet_says(&s, "model 1 and model 0 answered no item in common, so they cannot be compared."));
    arena_free(&s.a);
    sheet_open(&s, 9, 1);
    for (size_t i = 0; i < s.v.n_comparisons; i++) {
        s.comparisons[i].significant = i < 3;
        s.comparisons[i].difference = i == 2 ? -0.2 : 0.2;
    }
    CHECK(sheet_says(
        &s, "Of 8 models, 2 are significantly better than model 0 on metric 0, 1 significantly worse, 5 neither."));
    s.comparisons[2].difference = 0.2;
    CHECK(sheet_says(
        &s, "Of 8 models, 3 are significantly better than model 0 on metric 0, 0 significantly worse, 5 neither."));
    arena_free(&s.a);
}

void test_report_turn_cost(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "At the suite's prices") && !sheet_says(&s, "The cost of"));
    s.models[1].info = json_parse(S("{\"price_in\":0,\"price_out\":1000000}"), NULL);
    for (size_t i = 0; i < s.v.n_answers; i++) {
        s.answers[i].gen.n_prompt_tokens = 5;
        s.answers[i].gen.n_tokens = 2;
    }
    CHECK(sheet_says(&s, "At the suite's prices, the answers of model 1 cost 24.00 USD."));
    CHECK(sheet_says(&s, "The suite has no price for the other models."));
    s.answers[s.v.n_answers - 1].gen.n_tokens = s.answers[s.v.n_answers - 1].gen.n_prompt_tokens = 0;
    CHECK(sheet_says(&s, "The cost of the answers of model 1 is unknown") && !sheet_says(&s, "cost 24.00 USD"));
    json_free(s.models[1].info);
    arena_free(&s.a);
}

void test_report_turn_ascii_tokenizer(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    struct run_item *items = sheet_copy(&s.a, s.v.items, s.v.n_items, sizeof *items);
    s.v.items = items;
    items[3].reference = S("\xD0\xB4\xD0\xB0");
    CHECK(!sheet_says(&s, "have no ASCII letter or digit"));
    s.scores[0].metric = s.scores[1].metric = S("rouge");
    CHECK(sheet_says(&s, "Warning: 1 of 12 references of task"));
    s.scores[0].signature = s.scores[1].signature = S("rouge|tok:unicode");
    CHECK(!sheet_says(&s, "have no ASCII letter or digit"));
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
    CHECK(!sheet_says(&s, "was chosen on"));
    s.v.selections = &x;
    s.v.n_selections = 1;
    CHECK(sheet_says(
        &s, "by mse on validation.jsonl: model 1 was chosen on 18 of 26 items, those with a score of all 2 models."));
    CHECK(!sheet_says(&s, "models that have any (1 of 2)"));
    scores[0] = NAN;
    CHECK(sheet_says(&s, "those with a score of all models that have any (1 of 2)."));
    CHECK(!sheet_says(&s, "those with a score of the only model that was run."));
    x.n_models = 1;
    CHECK(sheet_says(&s, "those with a score of the only model that was run."));
    x.n_models = 2;
    x.chosen = S("");
    CHECK(sheet_says(&s, "no model was chosen on") && sheet_says(&s, "Comparisons with it are left out."));
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
    size_t at = str_search(said, str_from(list));
    str rest = str_slice(said, at, said.n); /* empty without the list */
    size_t end = str_search(str_slice(rest, 4, rest.n), S(": what "));
    bool found = sentence_in(str_slice(rest, 0, end == SIZE_MAX ? rest.n : end + 4), part);
    json_free(p->blocks);
    return found;
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
    struct run_item *list = sheet_copy(&s.a, s.v.items, s.v.n_items, sizeof *list);
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
    CHECK(!outcome_says(&s, "what worked", "Largest gain of a group: ") &&
          !outcome_says(&s, "what to improve", "Largest loss of a group: "));
    arena_free(&s.a);
}

/* Numbers that do not follow the references: weak correlations, and members that are the same in all answers. */
void test_report_turn_numbers_that_follow_nothing(void)
{
    struct sheet s;

    sheet_open(&s, 2, 2);
    CHECK(!sheet_says(&s, "hardly follow the references"));
    s.scores[1].component = S("correlation.filler_words"); /* of model 1 */
    s.scores[3].component = S("correlation.empathy");
    s.scores[1].is_headline = s.scores[3].is_headline = false;
    s.scores[1].score = 0.06;
    s.scores[3].score = NAN;
    CHECK(sheet_says(
        &s, "model 1: the numbers hardly follow the references in 2 of 2 members: correlation 0.06 in filler words; no "
            "correlation in empathy, where all answers, or all references, are equal."));
    s.scores[3].score = 0.6;
    CHECK(sheet_says(&s, "in 1 of 2 members: correlation 0.06 in filler words."));
    s.scores[1].score = 0.5;
    CHECK(!sheet_says(&s, "hardly follow the references") &&
          !sheet_says(&s, "where all answers, or all references, are equal"));
    s.scores[1].score = 0.06;
    s.scores[1].n = 9;
    CHECK(!sheet_says(&s, "hardly follow the references"));
    arena_free(&s.a);
}
