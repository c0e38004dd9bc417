/*
 * test_sentences.c -- the report's sentences follow the stored numbers: sentences of the discussion, limitations, and
 * columns that are left out.
 */
#include "eval/base/json.h"
#include "reports/notices.h"
#include "reports/page.h"
#include "reports/result_cells.h"
#include "tests/reports/fixture.h"
#include "tests/reports/sentences.h"
#include "tests/test.h"

#include <math.h>
#include <string.h>

static struct json *document_of(const struct run_view *v, struct arena *a)
{
    struct report_options o = { .directory = S("/nonexistent") };
    struct report_drawn drawn;

    document_list_figures(v, NULL, &drawn, a);
    return document_new(v, &o, &drawn, a);
}

/* The document as text: sections of all kinds. */
static str written(const struct run_view *v, struct arena *a)
{
    struct json *d = document_of(v, a);
    struct strbuf b = { 0 };

    json_write(json_get(d, "sections"), 0, &b);
    json_free(d);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

static bool says(const struct run_view *v, const char *text, struct arena *a)
{
    return sentence_in(written(v, a), text);
}

static struct run_comparison *editable(struct run_view *v, struct arena *a)
{
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, 2 * v->n_comparisons);

    for (size_t i = 0; i < v->n_comparisons; i++)
        list[i] = v->comparisons[i];
    v->comparisons = list;
    return list;
}

/* Labels: model 1 has an error of category "one" in every answer, the base in none. */
static void label_all(struct run_view *v, struct arena *a)
{
    struct run_label *labels = ARENA_NEW(a, struct run_label, v->n_items);

    for (size_t i = 0; i < v->n_items; i++)
        labels[i] = (struct run_label){ .task = v->tasks[0].id,
                                        .model = v->models[1].id,
                                        .judge = S("j"),
                                        .item = v->items[i].id,
                                        .category = v->categories[0].name,
                                        .rule = S("r"),
                                        .evidence = S("e"),
                                        .severity = 1 };
    v->labels = labels;
    v->n_labels = v->n_items;
}

/* "better" and "worse" only where the tables have a mark, and never for equal scores. */
void test_report_turn_discussion_follows_the_marks(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    label_all(&v, &a);
    c->difference = c->effect_size = 0;
    c->significant = false;
    CHECK(says(&v, "does not differ significantly from model 0 in metric 0, but 100", &a));
    CHECK(!says(&v, "has a worse", &a) && !says(&v, "has a better", &a));
    c->difference = 0.2;
    c->significant = true;
    c->effect_size = 0.7;
    CHECK(says(&v, "has a better metric 0 than model 0, but 100", &a));
    CHECK(says(&v, "The largest effect is that of model 1 on metric 0", &a));
    c->difference = -0.2; /* fewer errors would be the trade-off, there are more */
    CHECK(!says(&v, "has a worse metric 0 than model 0, but", &a));
    arena_free(&a);
}

static bool has_chart(const struct run_view *v, const char *name, struct arena *a)
{
    for (size_t i = 0; i < report_chart_count(); i++)
        if (strcmp(report_chart_at(i)->name, name) == 0)
            return report_chart_at(i)->has_data(v, a);
    return false;
}

/* A second test of the suite that is significant gives no mark, and no largest effect. */
void test_report_turn_largest_effect_has_a_mark(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    c[0].significant = false;
    c[1] = c[0];
    c[1].test = S("bootstrap");
    c[1].significant = true;
    c[1].effect_size = -2.12;
    v.n_comparisons = 2;
    CHECK(says(&v, "No difference is significant after correction.", &a));
    /* The same where one is significant but has no effect size, or where nothing could be compared. */
    c[0].significant = true;
    c[0].effect_size = NAN;
    CHECK(!says(&v, "No difference is significant", &a));
    c[0].significant = false;
    c[0].n = c[1].n = 0;
    CHECK(!says(&v, "No difference is significant", &a) && !says(&v, "Items are chosen by the difference", &a));
    CHECK(!has_chart(&v, "forest", &a) && !has_chart(&v, "differences", &a));
    c[0].n = c[1].n = 12;
    CHECK(has_chart(&v, "forest", &a) && has_chart(&v, "differences", &a));
    c[0].significant = true;
    c[0].effect_size = -2.12;
    CHECK(says(&v,
               "(Cohen's d \xE2\x88\x92"
               "2.12, n = 12)",
               &a));
    arena_free(&a);
}

/* Models with the same counts share a sentence. */
void test_report_turn_discussion_joins_models(void)
{
    struct arena a = { 0 };
    struct fixture f = { 4, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    for (size_t i = 0; i < v.n_comparisons; i++) { /* m1 and m3 better in both, m2 in one */
        c[i].difference = str_is(c[i].model, "m2") && i > 2 ? -0.1 : 0.1;
        c[i].significant = false;
    }
    CHECK(says(&v, "model 1, model 3 are each better than model 0 in 2 of 2 metrics, significantly in none", &a));
    CHECK(says(&v, "model 2 is better than model 0 in 1 of 2 metrics, significantly in none, and worse in 1.", &a));
    for (size_t i = 0; i < v.n_comparisons; i++) /* one item each: nothing is said */
        c[i].n = 1;
    CHECK(!says(&v, "of 2 metrics", &a));
    arena_free(&a);
}

/* A listing comes with what worked and what to improve; each sentence turns with its figures. */
void test_report_turn_outcome_follows_the_figures(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);
    struct run_score scores[2] = { v.scores[0], v.scores[1] };
    double items[2][12];
    struct page page = { .a = &a }, *p = &page;
    struct report_text text = { .listing = 5 };

    for (size_t i = 0; i < 12; i++) { /* nine items better, two worse */
        items[0][i] = 0.5;
        items[1][i] = i < 9 ? 0.75 : i < 11 ? 0 : 0.5;
    }
    v.scores = scores;
    scores[0].items = items[0];
    scores[1].items = items[1];
    c->significant = true;
    c->difference = 0.1;
    p->v = &v;
    p->text = &text;
    for (int turn = 0; turn < 2; turn++) {
        p->blocks = json_new_array();
        page_outcome(p, 0);
        str said = json_to_text(p->blocks, &a);
        const char *better = "Significantly better in metric 0.", *worse = "Significantly worse in metric 0.";
        CHECK(sentence_in(said, turn ? worse : better) && !sentence_in(said, turn ? better : worse));
        CHECK(sentence_in(said, "9 of 12 items are better in metric 0, 2 worse.") == (turn == 0));
        CHECK(sentence_in(said, "9 of 12 items are worse in metric 0, 2 better.") == (turn == 1));
        CHECK(sentence_in(said, "2 of 12 answers score 0 in metric 0.") == (turn == 0));
        json_free(p->blocks);
        for (size_t i = 0; i < 12; i++)
            items[1][i] = 1 - items[1][i]; /* 0.25, 1, 0.5 */
        c->difference = -0.1;
    }
    text.listing = 0;
    p->blocks = json_new_array();
    page_outcome(p, 0);
    CHECK(json_length(p->blocks) == 0);
    json_free(p->blocks);
    arena_free(&a);
}

/* Where every item ties there is no test and no interval to report. */
void test_report_turn_summary_says_that_all_items_tie(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    c->difference = c->ci_low = c->ci_high = 0;
    c->p_adjusted = NAN;
    c->significant = false;
    c->win = c->loss = 0;
    c->tie = c->n = 12;
    CHECK(says(&v, "model 1 and model 0 have the same metric 0 on all 12 items: ", &a));
    CHECK(!says(&v, "does not differ significantly from model 0 on", &a));
    c->tie = 10;
    c->win = c->loss = 1;
    c->ci_low = -0.1;
    c->ci_high = 0.1;
    CHECK(says(&v, "does not differ significantly from model 0 on", &a));
    CHECK(!says(&v, "have the same metric 0", &a));
    arena_free(&a);
}

/* Scores that are printed alike are bold together. */
void test_report_turn_best_is_what_the_table_shows(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_score s[3] = { v.scores[0], v.scores[1], v.scores[2] };

    v.scores = s;
    s[0].score = 0.1;
    s[1].score = 0.61904;
    s[2].score = 0.61896;
    for (size_t i = 0; i < 3; i++) {
        s[i].decimals = 3;
        s[i].higher_is_better = true;
        s[i].missing = s[i].n_common = 0;
    }
    CHECK(view_is_best(&v, &s[1]) && view_is_best(&v, &s[2]) && !view_is_best(&v, &s[0]));
    s[2].score = 0.618;
    CHECK(view_is_best(&v, &s[1]) && !view_is_best(&v, &s[2]));
    s[1].score = 2.675; /* "2.67", not "2.68" */
    s[2].score = 2.68;
    s[1].decimals = s[2].decimals = 2;
    CHECK(!view_is_best(&v, &s[1]) && view_is_best(&v, &s[2]));
    arena_free(&a);
}

/* The terminal's table, whose cells are found in one pass, marks the same scores. */
void test_report_best_is_the_same_on_a_terminal(void)
{
    static const double scores[][3] = {
        { 0.1, 0.61904, 0.61896 }, { 0.1, 2.675, 2.68 }, { 0.5, 0.5, 0.5 }, { NAN, 0.2, 0.1 }
    };
    struct arena a = { 0 };
    struct fixture f = { 3, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_score s[3] = { v.scores[0], v.scores[1], v.scores[2] };

    v.scores = s;
    for (size_t k = 0; k < 2 * COUNT_OF(scores); k++) {
        for (size_t i = 0; i < 3; i++) {
            s[i].score = scores[k / 2][i];
            s[i].decimals = scores[k / 2][2] > 1 ? 2 : 3;
            s[i].higher_is_better = k % 2;
            s[i].missing = s[i].n_common = 0;
        }
        struct result_cells found = result_cells_of(&v, v.tasks[0].id, s, 1, &a);
        for (size_t i = 0; i < 3; i++)
            CHECK_MSG(found.cells[i].best == view_is_best(&v, &s[i]), "scores %zu, model %zu", k, i);
    }
    arena_free(&a);
}

/* The gain that remains after shuffling the answers: a share, or none. */
void test_report_turn_surface_form(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    CHECK(!says(&v, "Control for surface form", &a));
    c->difference = 0.2;
    c->significant = true;
    c->surface = 0.5;
    CHECK(says(&v, "of its gain in metric 0. This part of the gain is due to length and style", &a));
    c->surface = 0;
    CHECK(says(&v, "no better model keeps any of its gain in metric 0: the gain is not due to length", &a));
    CHECK(!says(&v, "This part of the gain", &a));
    arena_free(&a);
}

/* The task's note is in captions. */
void test_report_turn_captions_have_the_note_of_the_task(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_task task = v.tasks[0];

    v.tasks = &task;
    CHECK(!says(&v, "synthetic ratings", &a));
    task.settings = S("{\"note\":\"synthetic ratings\"}");
    CHECK(says(&v, "Results (synthetic ratings); n: scored items", &a));
    struct run_finding advice = run_finding_new(FINDING_SUGGESTION, task.id, v.models[1].id);
    advice.field = S("words of the answer");
    advice.text = S("shorten them");
    v.findings = &advice;
    v.n_findings = 1;
    CHECK(says(&v, "Suggestions by fixed rules, each with its numbers (synthetic ratings).", &a));
    arena_free(&a);
}

/* Recorded answers may come from different machines, so their times are not compared between models. */
void test_report_turn_recorded_times_are_not_compared(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_model *models = ARENA_NEW(&a, struct run_model, 2);

    models[0] = v.models[0];
    models[1] = v.models[1];
    v.models = models;
    CHECK(!view_has_recorded(&v) && !says(&v, "they do not compare the models", &a));
    models[1].info = json_parse(S("{\"recorded_by\":\"assay 0.1.0\"}"), NULL);
    CHECK(view_has_recorded(&v) && !has_chart(&v, "cost", &a));
    json_free(models[1].info);
    arena_free(&a);
}

void test_report_turn_limitations_name_comparisons_of_few_items(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 3, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    CHECK(!says(&v, "as few as", &a));
    c[1].n = 2;
    c[2].n = 5;
    CHECK(says(&v, "metric 1 and another score are compared on as few as 2 to 5 of 12 items", &a));
    c[2].n = 6;
    CHECK(says(&v, "metric 1 is compared on as few as 2 of 12 items", &a));
    CHECK(!says(&v, "not compared with the base", &a));
    c[1].n = 1;
    CHECK(says(&v, "metric 1 is not compared with the base: fewer than two items have a score of both models.", &a));
    CHECK(!says(&v, "as few as", &a));
    arena_free(&a);
}

/* A column in which every cell is a dash is not printed; the caption names it. */
void test_report_turn_columns_without_a_value_are_left_out(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_comparison *c = editable(&v, &a);

    CHECK(says(&v, "\"label\":\"Detectable\"", &a));
    for (size_t i = 1; i < v.n_comparisons; i++)
        c[i].detectable = NAN;
    CHECK(says(&v, "\"label\":\"Detectable\"", &a));
    c[0].detectable = NAN;
    CHECK(!says(&v, "\"label\":\"Detectable\"", &a));
    CHECK(says(&v, "Without a value in any row: Detectable.", &a));
    arena_free(&a);
}

/* The table of the common subset has the scores that differ, names what it leaves out, and says where bold comes from.
 */
void test_report_turn_common_subset_says_who_is_in_it(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_score *s = ARENA_NEW(&a, struct run_score, v.n_scores);

    for (size_t i = 0; i < v.n_scores; i++) {
        s[i] = v.scores[i];
        s[i].n_common = 12;
        s[i].common_score = s[i].score;
    }
    v.scores = s;
    CHECK(says(&v, "the best of a column is bold", &a) && !says(&v, "common subset", &a));
    for (size_t m = 0; m < 3; m++) { /* of metric 1 */
        s[3 + m].n = m == 2 ? 1 : 10 - m;
        s[3 + m].missing = 12 - s[3 + m].n;
        s[3 + m].n_common = m == 2 ? 0 : 8;
    }
    CHECK(says(&v, "the best of a column on the common subset is bold", &a));
    CHECK(says(&v,
               "on the common subset: the 8 of 12 items that every model of this table has a score for. The best of a "
               "column is bold; left out for their few scored items: model 2 (1).",
               &a));
    arena_free(&a);
}

/* Captions and set-up name the method by which each score's interval was computed. */
void test_report_turn_interval_methods_are_named(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 2, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_score *s = ARENA_NEW(&a, struct run_score, v.n_scores);

    CHECK(!says(&v, "intervals (", &a)); /* a run of an older version */
    memcpy(s, v.scores, v.n_scores * sizeof *s);
    v.scores = s;
    for (size_t i = 0; i < v.n_scores; i++)
        s[i].ci_method = S("bootstrap");
    CHECK(says(&v, "Scores of the models with 95" THIN "% intervals (bootstrap over items).", &a));
    CHECK(says(&v, "Scores have 95" THIN "% intervals (bootstrap over items)", &a) && !says(&v, "Wilson", &a));
    s[0].ci_method = s[1].ci_method = S("wilson");
    CHECK(says(&v,
               arena_printf(&a,
                            "Scores of the models with 95" THIN "%% intervals (Wilson's for " STR_FMT
                            "; for the others a bootstrap over items).",
                            STR_ARG(s[0].label))
                   .s,
               &a));
    for (size_t i = 0; i < v.n_scores; i++)
        s[i].ci_method = S("wilson");
    CHECK(says(&v, "Scores have 95" THIN "% intervals (Wilson's)", &a) && !says(&v, "intervals (bootstrap", &a));
    arena_free(&a);
}

/* A sentence made from a caption keeps the brackets of a model's name. */
void test_report_turn_sentences_keep_names_whole(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_model *models = ARENA_NEW(&a, struct run_model, 2);

    models[0] = v.models[0];
    models[1] = v.models[1];
    models[0].label = S("Base (F16)");
    v.models = models;
    CHECK(says(&v, "for change against Base (F16)", &a));
    models[0].label = S("Base (F16, full)");
    CHECK(says(&v, "for change against Base (F16, full)", &a));
    arena_free(&a);
}

static bool notes(const struct run_view *v, const char *text, struct arena *a)
{
    str *lines;
    size_t n = notices_list(v, &lines, a);
    str all = S("");

    for (size_t i = 0; i < n; i++)
        all = arena_printf(a, STR_FMT STR_FMT "\n", STR_ARG(all), STR_ARG(lines[i]));
    return sentence_in(all, text);
}

void test_report_turn_notices_name_losses_that_are_no_numbers(void)
{
    struct arena a = { 0 };
    struct fixture f = { .n_models = 2, .n_metrics = 1, .n_items = 4 };
    struct run_view v = fixture_view(&f, &a);
    struct run_model models[2] = { v.models[0], v.models[1] };

    v.models = models;
    CHECK(!notes(&v, "training log", &a));
    models[1].info = json_parse(S("{\"training\":{\"losses_left_out\":2}}"), NULL);
    CHECK(notes(&v, "Warning: model 1: 2 losses of the training log are NaN or infinite", &a));
    json_free(models[1].info);
    arena_free(&a);
}

void test_report_turn_notices_count_empty_answers_and_thoughts(void)
{
    struct arena a = { 0 };
    struct fixture f = { .n_models = 2, .n_metrics = 1, .n_items = 4 };
    struct run_view v = fixture_view(&f, &a);
    struct run_answer *answers = ARENA_NEW(&a, struct run_answer, v.n_answers);

    memcpy(answers, v.answers, v.n_answers * sizeof *answers);
    v.answers = answers;
    CHECK(!notes(&v, "empty", &a) && !notes(&v, "<think>", &a));
    answers[0].gen.text = S(" \n");
    answers[1].gen.text = S("<think>Hm.</think> 3");
    CHECK(notes(&v, "1 of 4 answers of", &a) && notes(&v, "is empty", &a));
    CHECK(notes(&v, "begins with <think>", &a));
    answers[4].gen.text = answers[5].gen.text = S("");
    CHECK(!notes(&v, "is empty", &a) && notes(&v, "Empty: 1 of 4 answers of ", &a) && notes(&v, "; 2 of 4 of ", &a));
    arena_free(&a);
}

/* Answers with JSON that has nothing at the path are not those without JSON: the score "JSON in the text" counts them.
 */
void test_report_turn_notices_tell_json_without_the_path(void)
{
    struct arena a = { 0 };
    struct fixture f = { .n_models = 2, .n_metrics = 1, .n_items = 4 };
    struct run_view v = fixture_view(&f, &a);
    struct run_answer *answers = ARENA_NEW(&a, struct run_answer, v.n_answers);
    struct run_task *tasks = ARENA_NEW(&a, struct run_task, v.n_tasks);

    memcpy(answers, v.answers, v.n_answers * sizeof *answers);
    memcpy(tasks, v.tasks, v.n_tasks * sizeof *tasks);
    v.answers = answers;
    v.tasks = tasks;
    for (size_t i = 0; i < 3; i++) {
        answers[i].gen.extract_error = S("nothing");
        answers[i].gen.raw = i ? S("so {\"b\": {\"c\": 1}}") : S("none");
    }
    tasks[0].settings = S("{\"extract\":\"/x/\"}");
    CHECK(notes(&v, "3 of 4 answers of model 0 could not be extracted", &a));
    tasks[0].settings = S("{\"extract\":\"$.a\"}");
    CHECK(notes(&v, "3 of 4 answers of model 0 (2 with JSON that has no $.a) could not be extracted", &a));
    arena_free(&a);
}

/* Where items are right or wrong, the chart of differences has numbers of items in place of dots. */
void test_report_turn_chart_of_shares_counts_items(void)
{
    struct arena a = { 0 };
    struct fixture f = { 3, 1, 12, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_score *s = ARENA_NEW(&a, struct run_score, v.n_scores);

    CHECK(says(&v, "a dot per item", &a));
    memcpy(s, v.scores, v.n_scores * sizeof *s);
    v.scores = s;
    for (size_t m = 0; m < v.n_scores; m++) {
        double *items = ARENA_NEW(&a, double, 12);
        for (size_t i = 0; i < 12; i++)
            items[i] = (double)((i + m) % 3 == 0);
        s[m].items = items;
    }
    CHECK(says(&v, "the number of items with each difference", &a) && !says(&v, "a dot per item", &a));
    arena_free(&a);
}
