/*
 * test_sentences_cases.c -- sentences about errors, examples, listings, warnings and tests: the data are changed, and
 * the sentence comes, turns or goes.
 */
#include <math.h>
#include <string.h>

#include "eval/base/json.h"
#include "tests/reports/sentences.h"
#include "tests/reports/sheet.h"
#include "tests/test.h"

/* Error rates of both models by one field. */
void test_report_turn_errors_of_every_answer(void)
{
    struct sheet s;
    struct run_finding rates[4];

    sheet_open(&s, 2, 1);
    for (size_t i = 0; i < 4; i++)
        rates[i] = (struct run_finding){ .kind = FINDING_RATE,
                                         .task = s.task->id,
                                         .model = s.models[i / 2].id,
                                         .field = S("words of the question"),
                                         .bin = i % 2 ? S("> 49") : S("<= 9"),
                                         .hits = 6,
                                         .n = 6,
                                         .estimate = 1,
                                         .low = 0.61,
                                         .high = 1 };
    CHECK(!sheet_says(&s, "whichever the model and the fields of the item"));
    s.v.findings = rates;
    s.v.n_findings = 4;
    CHECK(
        sheet_says(&s, "Every answer has an error of some category, whichever the model and the fields of the item."));
    CHECK(!sheet_says(&s, "Share of answers with an error of any category by fields"));
    rates[3].hits = 5;
    rates[3].estimate = 5.0 / 6;
    CHECK(!sheet_says(&s, "Every answer has an error of some category") &&
          !sheet_says(&s, "whichever the model and the fields of the item"));
    CHECK(sheet_says(&s, "Share of answers with an error of any category by fields"));
    for (size_t i = 0; i < 4; i++) {
        rates[i].hits = 0;
        rates[i].estimate = 0;
    }
    CHECK(sheet_says(&s, "No answer has an error of any category, whichever the model"));
    rates[0].estimate = 1; /* one value has only errors, the others none */
    CHECK(!sheet_says(&s, "No answer has an error of any category"));
    arena_free(&s.a);
}

void test_report_turn_unclear_answers(void)
{
    struct sheet s;
    struct run_finding unclear[2];

    sheet_open(&s, 2, 1);
    for (size_t m = 0; m < 2; m++)
        unclear[m] = (struct run_finding){
            .kind = FINDING_UNCLEAR, .task = s.task->id, .model = s.models[m].id, .hits = 2 + m, .n = 12
        };
    s.v.findings = unclear;
    s.v.n_findings = 2;
    CHECK(sheet_says(&s,
                     "5 of 24 answers have only labels below the judge's confidence threshold: they count as unclear"));
    unclear[0].hits = unclear[1].hits = 0;
    CHECK(!sheet_says(&s, "answers have only labels below the judge's confidence threshold"));
    arena_free(&s.a);
}

void test_report_turn_cases(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(sheet_says(&s, "Items are chosen by the difference in item metric 0 between a model and model 0: for each "
                         "model the largest gain"));
    CHECK(sheet_says(&s, "Below each answer: what the judge found."));
    CHECK(!sheet_says(&s, "for each model (the first four) the largest gain"));
    s.v.n_labels = s.v.n_categories = 0;
    CHECK(!sheet_says(&s, "Below each answer: what the judge found."));
    s.comparisons[0].n = 0;
    CHECK(!sheet_says(&s, "Items are chosen by the difference in item"));
    arena_free(&s.a);
    sheet_open(&s, 6, 1);
    CHECK(sheet_says(&s, "for each model (the first four) the largest gain"));
    arena_free(&s.a);
}

/* "largest gain" and "largest loss" follow the sign of the best and the worst difference. */
void test_report_turn_titles_of_cases(void)
{
    struct sheet s;
    double items[2][12] = { { 0 } };

    sheet_open(&s, 2, 1);
    s.scores[0].items = items[0];
    s.scores[1].items = items[1];
    for (size_t i = 0; i < 12; i++)
        items[1][i] = (double)i / 10;
    CHECK(sheet_says(&s, "model 1, largest gain: +1.100 (item item-11"));
    CHECK(sheet_says(&s, "model 1, median difference: +0.500 (item item-5"));
    CHECK(!sheet_says(&s, "model 1, largest loss"));
    for (size_t i = 0; i < 12; i++)
        items[1][i] = -items[1][i];
    CHECK(sheet_says(&s, "model 1, largest loss: \xE2\x88\x92"
                         "1.100 (item item-11"));
    CHECK(!sheet_says(&s, "model 1, largest gain"));
    arena_free(&s.a);
}

void test_report_turn_listing(void)
{
    struct sheet s;
    double items[2][12] = { { 0 } };

    sheet_open(&s, 2, 1);
    s.scores[0].items = items[0];
    s.scores[1].items = items[1];
    for (size_t i = 0; i < 12; i++) {
        items[0][i] = 0.5;
        items[1][i] = i < 3 ? 0.75 : i < 5 ? 0.25 : 0.5;
    }
    struct run_item *list = sheet_copy(&s.a, s.v.items, s.v.n_items, sizeof *list);
    s.v.items = list;
    list[0].reference = S("the gradient of a loss");
    s.answers[12].gen.text = S("A gradient!"); /* of model 1 */
    CHECK(!sheet_says(&s, "of the reference (three letters or more)"));
    CHECK(!sheet_says(&s, "3 words of the reference"));
    s.text.listing = 12;
    CHECK(sheet_says(&s, "model 1, better: 3 of 12 items") && sheet_says(&s, "model 1, worse: 2 of 12 items"));
    CHECK(sheet_says(&s, "model 1, similar: 7 of 12 items"));
    CHECK(sheet_says(&s, "1 of 3 words of the reference (three letters or more): gradient"));
    s.answers[12].gen.text = S("the loss");
    CHECK(sheet_says(&s, "2 of 3 words of the reference (three letters or more): the, loss"));
    s.text.tie = 0.25;
    CHECK(sheet_says(&s, "model 1, similar: 12 of 12 items") && !sheet_says(&s, "model 1, better: 3 of 12 items"));
    arena_free(&s.a);
}

void test_report_turn_other_scores_on_few_items(void)
{
    struct sheet s;

    sheet_open(&s, 2, 4);
    CHECK(!sheet_says(&s, "and another score are") && !sheet_says(&s, "other scores are"));
    CHECK(!sheet_says(&s, "those for which both models have a score; their differences say little about the rest."));
    s.comparisons[1].n = s.comparisons[2].n = s.comparisons[3].n = 2;
    CHECK(sheet_says(&s, "metric 1 and 2 other scores are compared on as few as 2 of 12 items, those for which both "
                         "models have a score; their differences say little about the rest."));
    arena_free(&s.a);
}

void test_report_turn_effect_and_trade_off(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.comparisons[0].significant = true;
    s.comparisons[0].difference = 0.2;
    s.comparisons[0].effect_size = 0.7;
    CHECK(sheet_says(&s, "The largest effect is that of model 1 on metric 0: "));
    s.comparisons[0].significant = false;
    CHECK(!sheet_says(&s, "The largest effect is that of"));
    /* The fixture labels four answers of each model with categories that differ. */
    CHECK(!sheet_says(&s, "of its answers are labelled category 0 against 0 % (with any error: "));
    struct run_label *labels = sheet_copy(&s.a, s.v.labels, s.v.n_labels, sizeof *labels);
    for (size_t i = 0; i < s.v.n_labels; i++)
        labels[i].category = str_is(labels[i].model, "m1") ? S("one") : S("two");
    s.v.labels = labels;
    CHECK(sheet_says(&s, "but 33 % of its answers are labelled category 0 against 0 % (with any error: 33 % against "
                         "33 %)."));
    s.v.n_labels = 3; /* the base's first three */
    for (size_t i = 0; i < 3; i++)
        labels[i].category = S("one");
    CHECK(sheet_says(&s, "but 0 % of its answers are labelled category 0 against 25 % (with any error: 0 % against "
                         "25 %)."));
    arena_free(&s.a);
}

/* The sentence of the summary follows the mark of the main comparison. */
void test_report_turn_summary_of_two_models(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.comparisons[0] = (struct run_comparison){ .task = s.task->id,
                                                .base = S("m0"),
                                                .model = S("m1"),
                                                .metric = s.scores[0].metric,
                                                .component = s.scores[0].component,
                                                .test = S("paired-t"),
                                                .correction = S("holm"),
                                                .base_score = 0.25,
                                                .score = 0.5,
                                                .difference = 0.25,
                                                .ci_low = 0.125,
                                                .ci_high = 0.375,
                                                .p_adjusted = 0.004,
                                                .n = 12,
                                                .win = 12,
                                                .significant = true };
    CHECK(sheet_says(&s, "model 1 is significantly better than model 0 on metric 0: 0.500 against 0.250, difference "
                         "+0.250, 95 % interval [0.125, 0.375], n = 12, corrected p = 0.004."));
    s.comparisons[0].difference = -0.25;
    CHECK(sheet_says(&s, "model 1 is significantly worse than model 0 on metric 0"));
    CHECK(!sheet_says(&s, "is significantly better than"));
    s.comparisons[0].significant = false;
    CHECK(sheet_says(&s, "model 1 does not differ significantly from model 0 on metric 0"));
    CHECK(!sheet_says(&s, "is significantly worse than"));
    CHECK(!sheet_says(&s, "answered no item in common, so they cannot be compared."));
    CHECK(sheet_says(&s, "Intervals: paired bootstrap over items; unlike p, they are not corrected for several "
                         "comparisons."));
    s.comparisons[0].correction = S("none");
    CHECK(!sheet_says(&s, "n = 12, corrected p = 0.004."));
    CHECK(!sheet_says(&s, "; unlike p, they are not corrected for several comparisons."));
    CHECK(sheet_says(&s, "Intervals: paired bootstrap over items."));
    s.v.n_comparisons = 0;
    CHECK(!sheet_says(&s, "Intervals: paired bootstrap over items."));
    arena_free(&s.a);
}

void test_report_turn_prices_of_questions(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.models[0].info = s.models[1].info = json_parse(S("{\"price_in\":0,\"price_out\":1000000}"), NULL);
    for (size_t i = 0; i < s.v.n_answers; i++) {
        s.answers[i].gen.n_prompt_tokens = 5;
        s.answers[i].gen.n_tokens = 1;
    }
    CHECK(sheet_says(&s, "At the suite's prices, the answers cost 24.00 USD."));
    CHECK(!sheet_says(&s, "The suite has no price for the other models."));
    CHECK(!sheet_says(&s, "is unknown: the suite has prices, but token counts are missing for some answers."));
    CHECK(!sheet_says(&s, "The replies of the judging models cost"));
    s.v.questions_usd = 0.5;
    CHECK(sheet_says(&s, "The replies of the judging models cost 0.50 USD more."));
    CHECK(!sheet_says(&s, "What the replies of the judging models cost is not known."));
    s.v.questions_usd = NAN;
    CHECK(sheet_says(&s, "What the replies of the judging models cost is not known."));
    json_free(s.models[0].info);
    arena_free(&s.a);
}

void test_report_turn_prices_of_some_models(void)
{
    struct sheet s;

    sheet_open(&s, 3, 1);
    s.models[0].info = s.models[1].info = json_parse(S("{\"price_in\":0,\"price_out\":1000000}"), NULL);
    CHECK(sheet_says(&s, "the answers of 2 of the 3 models cost"));
    s.models[2].info = s.models[0].info;
    CHECK(!sheet_says(&s, "the answers of 2 of the 3 models"));
    json_free(s.models[0].info);
    arena_free(&s.a);
}

void test_report_turn_long_names(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "stand for the long names of the models in"));
    s.models[1].label = S("a model with a name that no column of a table can hold, even in small print");
    CHECK(sheet_says(&s, "stand for the long names of the models in"));
    arena_free(&s.a);
}

/* More than three better models are summed up. */
void test_report_turn_surface_form_of_many_models(void)
{
    struct sheet s;

    sheet_open(&s, 8, 1);
    for (size_t i = 0; i < s.v.n_comparisons; i++) {
        s.comparisons[i].significant = true;
        s.comparisons[i].difference = 0.2;
        s.comparisons[i].surface = 0.25;
    }
    CHECK(sheet_says(&s, "each of the 7 better models keeps 25 % of its gain in metric 0."));
    CHECK(!sheet_says(&s, "better models keeps between") && !sheet_says(&s, "or more is all of it"));
    s.comparisons[2].surface = 1.5;
    CHECK(sheet_says(&s, "each of the 7 better models keeps between 25 % and 150 % of its gain in metric 0."));
    CHECK(sheet_says(&s, "; 100 % or more is all of it."));
    CHECK(!sheet_says(&s, "each of the 7 better models keeps 25 %"));
    arena_free(&s.a);
}

void test_report_turn_corrections(void)
{
    struct sheet s;

    sheet_open(&s, 2, 2);
    CHECK(sheet_says(&s, "p values are corrected by Holm's method over all comparisons of a task under one test."));
    CHECK(!sheet_says(&s, "p values are not corrected for the number of comparisons."));
    CHECK(!sheet_says(&s, "are tested first, and others are significant only if all of these are"));
    s.comparisons[0].main = s.comparisons[1].main = s.scores[2].component;
    CHECK(sheet_says(&s, "; those on metric 1 are tested first, and others are significant only if all of these are."));
    s.comparisons[0].correction = s.comparisons[1].correction = S("none");
    CHECK(sheet_says(&s, "p values are not corrected for the number of comparisons."));
    CHECK(!sheet_says(&s, "p values are corrected by"));
    arena_free(&s.a);
}

void test_report_turn_comparisons_of_one_item(void)
{
    struct sheet s;

    sheet_open(&s, 2, 2);
    CHECK(!sheet_says(&s, "Left out, with fewer than two items that both answered"));
    s.comparisons[1].n = 1;
    CHECK(sheet_says(&s, "Left out, with fewer than two items that both answered: metric 1."));
    arena_free(&s.a);
    sheet_open(&s, 8, 2);
    CHECK(!sheet_says(&s, "The comparisons on the other metrics are in the appendix."));
    arena_free(&s.a);
    sheet_open(&s, 8, 8);
    CHECK(sheet_says(&s, "The comparisons on the other metrics are in the appendix."));
    arena_free(&s.a);
}

void test_report_turn_warnings_of_answers(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "cut at max-tokens (truncated)") && !sheet_says(&s, "Cut at max-tokens (truncated)"));
    CHECK(!sheet_says(&s, "could not be extracted") && !sheet_says(&s, "answers are stored. Run the same"));
    CHECK(
        !sheet_says(&s, "and the reasoning is scored with the answer; <extract regex=...> extracts what follows it."));
    s.answers[0].gen.finish = FINISH_LENGTH;
    CHECK(sheet_says(&s, "1 of 12 answers of model 0 was cut at max-tokens (truncated)."));
    s.answers[1].gen.finish = FINISH_LENGTH;
    CHECK(sheet_says(&s, "2 of 12 answers of model 0 were cut at max-tokens (truncated)."));
    s.answers[12].gen.finish = FINISH_LENGTH;
    CHECK(sheet_says(&s, "Cut at max-tokens (truncated): 2 of 12 answers of model 0; 1 of 12 of model 1."));
    CHECK(!sheet_says(&s, "were cut at max-tokens (truncated)"));
    s.answers[2].gen.extract_error = S("nothing");
    CHECK(sheet_says(&s, "1 of 12 answers of model 0 could not be extracted."));
    CHECK(!sheet_says(&s, "with JSON that has no $.a)"));
    s.task->settings = S("{\"extract\":\"$.a\"}");
    s.answers[2].gen.raw = S("{\"b\": 1}");
    CHECK(sheet_says(&s, "1 of 12 answers of model 0 (1 with JSON that has no $.a) could not be extracted."));
    s.answers[3].gen.text = S("<think>Hm.</think> 3");
    CHECK(sheet_says(&s, "1 of 12 answers of model 0 begins with <think>, and the reasoning is scored with the answer; "
                         "<extract regex=...> extracts what follows it."));
    s.v.finished = S("");
    s.v.n_requests = 30;
    CHECK(sheet_says(&s, "UNFINISHED: 24 of 30 answers are stored. Run the same command again to resume."));
    arena_free(&s.a);
}

void test_report_turn_part_of_the_data(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->settings = S("{\"items_in_data\":12}");
    CHECK(!sheet_says(&s, "only the first 12 of") && !sheet_says(&s, "shard 2/3: 12 of"));
    s.task->settings = S("{\"items_in_data\":30}");
    CHECK(sheet_says(&s, "only the first 12 of 30 items of test.jsonl."));
    CHECK(sheet_says(&s, "the first 12 of 30 items of test.jsonl"));
    s.task->settings = S("{\"items_in_data\":30,\"shard\":\"2/3\"}");
    CHECK(sheet_says(&s, "shard 2/3: 12 of 30 items of test.jsonl.") && !sheet_says(&s, "the first 12 of 30 items of"));
    CHECK(sheet_says(&s, "12 of 30 items of test.jsonl (shard 2/3)"));
    s.task->settings = S("{\"items_in_data\":12}");
    CHECK(!sheet_says(&s, "12 of 30 items of test.jsonl (shard 2/3)"));
    arena_free(&s.a);
}

void test_report_turn_many_warnings(void)
{
    struct sheet s;
    str warnings[50];

    sheet_open(&s, 2, 1);
    for (size_t i = 0; i < COUNT_OF(warnings); i++)
        warnings[i] = arena_printf(&s.a, "the data have fault %zu", i);
    s.v.warnings = warnings;
    s.v.n_warnings = 40;
    CHECK(sheet_says(&s, "Warning: the data have fault 39.") && !sheet_says(&s, "more notices are not shown."));
    s.v.n_warnings = 45;
    CHECK(sheet_says(&s, "5 more notices are not shown.") && !sheet_says(&s, "Warning: the data have fault 40."));
    arena_free(&s.a);
}

/* A run of k copies of the task. */
static void copy_tasks(struct sheet *s, size_t n)
{
    struct run_task *tasks = ARENA_NEW(&s->a, struct run_task, n);
    struct run_item *items = ARENA_NEW(&s->a, struct run_item, n);
    struct run_score *scores = ARENA_NEW(&s->a, struct run_score, n);

    for (size_t k = 0; k < n; k++) {
        tasks[k] = s->task[0];
        tasks[k].id = arena_printf(&s->a, "task%zu", k);
        tasks[k].n_items = 1;
        tasks[k].first_item = k;
        items[k] = s->v.items[0];
        items[k].task = scores[k].task = tasks[k].id;
        items[k].reference = S("\xD0\xB4\xD0\xB0");
        scores[k] = s->scores[0];
        scores[k].task = tasks[k].id;
        scores[k].metric = S("rouge");
    }
    s->v.tasks = tasks;
    s->v.items = items;
    s->v.scores = scores;
    s->v.n_tasks = s->v.n_items = s->v.n_scores = n;
    s->v.n_answers = s->v.n_comparisons = s->v.n_labels = s->v.n_ranks = s->v.n_categories = 0;
}

void test_report_turn_many_tasks(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    copy_tasks(&s, 10);
    CHECK(sheet_says(&s, "Warning: 1 of 1 references of task task9 have no ASCII letter or digit"));
    CHECK(!sheet_says(&s, "more tasks have references without an ASCII letter or digit."));
    CHECK(!sheet_says(&s, "tasks have tables, charts and examples here"));
    arena_free(&s.a);
    sheet_open(&s, 2, 1);
    copy_tasks(&s, 13);
    CHECK(sheet_says(&s, "Warning: 3 more tasks have references without an ASCII letter or digit."));
    arena_free(&s.a);
    sheet_open(&s, 2, 1);
    copy_tasks(&s, 70);
    s.text.max_tasks = 4;
    CHECK(sheet_says(&s, "Only 4 of the 70 tasks have tables, charts and examples here: those with the lowest main "
                         "score of any model. The other 66 are in scores.csv"));
    CHECK(!sheet_says(&s, "those with a significant loss against the base in their main score"));
    struct run_comparison *c = ARENA_NEW(&s.a, struct run_comparison, 1);
    *c = s.comparisons[0];
    c->task = s.v.tasks[0].id;
    s.v.comparisons = c;
    s.v.n_comparisons = 1;
    CHECK(sheet_says(&s,
                     "here: those with a significant loss against the base in their main score, then those with the "
                     "largest loss relative to the score."));
    CHECK(!sheet_says(&s, "those with the lowest main score of any model"));
    arena_free(&s.a);
}

/* How the answers were made. */
void test_report_turn_decoding(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(sheet_says(&s, "The answers were replayed from a file; how they were decoded is not known."));
    CHECK(!sheet_says(&s, "Greedy decoding") && !sheet_says(&s, "Each prompt holds"));
    s.models[0].backend = s.models[1].backend = S("local");
    CHECK(!sheet_says(&s, "answers were replayed from a file; how they were decoded is not known."));
    CHECK(sheet_says(&s, "Greedy decoding, at most 8 tokens."));
    s.task->settings = S("{\"temperature\":0.5,\"top_k\":20,\"fewshot\":2}");
    CHECK(sheet_says(&s, "Sampling at temperature 0.5 from the 20 likeliest tokens"));
    CHECK(sheet_says(&s, "Each prompt holds 2 solved examples."));
    CHECK(!sheet_says(&s, "The prompts are plain text, without a chat template"));
    s.task->settings = S("{\"temperature\":0.5,\"wordings\":[1,2],\"chat\":\"none\"}");
    CHECK(!sheet_says(&s, " from the 20 likeliest tokens") && !sheet_says(&s, "Each prompt holds 2 solved example"));
    CHECK(sheet_says(&s, "The prompts differ between models: the appendix lists them."));
    CHECK(sheet_says(&s, "The prompts are plain text, without a chat template."));
    s.models[1].backend = S("openai");
    CHECK(sheet_says(&s, "without a chat template; a server that gets messages applies its own."));
    s.task->settings = S("{}");
    CHECK(!sheet_says(&s, "The prompts differ between models: the appendix lists them."));
    CHECK(!sheet_says(&s, "; a server that gets messages applies its own."));
    CHECK(!sheet_says(&s, "The options are ranked by their log-likelihood."));
    s.task->kind = S("choice");
    CHECK(sheet_says(&s, "The options are ranked by their log-likelihood."));
    CHECK(!sheet_says(&s, "The text is scored; nothing is generated."));
    s.task->kind = S("perplexity");
    CHECK(sheet_says(&s, "The text is scored; nothing is generated."));
    arena_free(&s.a);
}

void test_report_turn_interval_sentences(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(sheet_says(&s, "Differences have paired-bootstrap 95 % intervals over items."));
    CHECK(!sheet_says(&s, ", differences paired-bootstrap ones over items."));
    s.scores[0].ci_method = s.scores[1].ci_method = S("bootstrap");
    CHECK(sheet_says(&s, "(bootstrap over items), differences paired-bootstrap ones over items."));
    CHECK(!sheet_says(&s, "Differences have paired-bootstrap 95"));
    arena_free(&s.a);
}

void test_report_turn_related_work(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    CHECK(!sheet_says(&s, "Language models are compared by their answers to the same prompts on a held-out test set."));
    CHECK(!sheet_says(&s, "Answers are scored by") && !sheet_says(&s, "The significance of differences is tested by"));
    CHECK(!sheet_says(&s, "To be written by the authors: where the data come from"));
    s.text.related = s.text.ethics = true;
    CHECK(sheet_says(&s, "Language models are compared by their answers to the same prompts on a held-out test set."));
    CHECK(sheet_says(&s, "Answers are scored by") &&
          sheet_says(&s, "The significance of differences is tested by the"));
    CHECK(sheet_says(&s, ", with p values corrected by the method of Holm"));
    CHECK(sheet_says(&s, "To be written by the authors: where the data come from"));
    CHECK(!sheet_says(&s, "Low-rank adaptation freezes a model's weights and trains small additional matrices"));
    s.models[1].adapter = S("adapter");
    s.comparisons[0].correction = S("none");
    CHECK(!sheet_says(&s, ", with p values corrected by the method of"));
    CHECK(sheet_says(&s, "Low-rank adaptation freezes a model's weights and trains small additional matrices"));
    CHECK(!sheet_says(&s, "; QLoRA does so over weights quantized to four bits"));
    s.models[1].quantize = S("nf4");
    CHECK(sheet_says(&s, "; QLoRA does so over weights quantized to four bits"));
    arena_free(&s.a);
}

void test_report_turn_agreement_of_raters(void)
{
    struct sheet s;
    struct run_finding f[2];

    sheet_open(&s, 2, 1);
    for (size_t i = 0; i < 2; i++)
        f[i] = (struct run_finding){ .kind = i ? FINDING_PEOPLE : FINDING_RATED,
                                     .task = s.task->id,
                                     .model = s.models[1].id,
                                     .field = S("help"),
                                     .bin = S("raters"),
                                     .n = 12,
                                     .estimate = 0.625,
                                     .low = 0.5,
                                     .high = 0.75 };
    s.v.findings = f;
    s.v.n_findings = 1;
    CHECK(!sheet_says(&s, "Krippendorff's alpha of the raters"));
    s.v.n_findings = 2;
    CHECK(sheet_says(&s, "Krippendorff's alpha of the raters (help): 0.625 (n = 12)."));
    arena_free(&s.a);
}

void test_report_turn_several_comparisons(void)
{
    struct sheet s;

    sheet_open(&s, 3, 1);
    CHECK(!sheet_says(&s, "refer to the first of these comparisons, the one with"));
    CHECK(!sheet_says(&s, "by the test that the table of the task names"));
    s.comparisons[1].compare = 1;
    s.comparisons[1].base = S("m1");
    CHECK(sheet_says(&s, "Marks in other tables, charts, examples and groups refer to the first of these comparisons, "
                         "the one with model 0."));
    CHECK(sheet_says(&s, "Significance: by the test that the table of the task names."));
    arena_free(&s.a);
}

void test_report_turn_range_of_numbers(void)
{
    struct sheet s;

    sheet_open(&s, 2, 1);
    s.task->kind = S("json");
    s.task->prompt = S("Answer in JSON.");
    CHECK(!sheet_says(&s, ", as stated in the prompt."));
    s.task->prompt = S("Give each trait from 0 to 10 in JSON.");
    CHECK(sheet_says(&s, "Range: 0 to 10, as stated in the prompt."));
    CHECK(!sheet_says(&s, "JSON valid: the whole text is JSON, whatever its members; Wilson's interval."));
    for (size_t m = 0; m < 2; m++)
        s.scores[m].metric = s.scores[m].component = S("json_valid");
    CHECK(sheet_says(&s, "JSON valid: the whole text is JSON, whatever its members; Wilson's interval."));
    arena_free(&s.a);
}
