/*
 * test_chart_data.c -- the numbers behind charts, against counts made by hand.
 */
#include <math.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/store/history.h"
#include "reports/chart.h"
#include "tests/reports/fixture.h"
#include "tests/test.h"

static const struct report_chart *chart(const char *name)
{
    for (size_t i = 0; i < report_chart_count(); i++)
        if (strcmp(report_chart_at(i)->name, name) == 0)
            return report_chart_at(i);
    return NULL;
}

static str data_of(const char *name, const struct run_view *v, struct arena *a)
{
    struct strbuf b = { 0 };

    CHECK_MSG(chart(name)->has_data(v, a), "%s has no data", name);
    chart(name)->data(v, &b, a);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

void test_report_every_chart_has_data_and_a_section(void)
{
    for (size_t i = 0; i < report_chart_count(); i++)
        CHECK_MSG(report_chart_at(i)->data && report_chart_at(i)->section && report_chart_at(i)->caption, "%s",
                  report_chart_at(i)->name);
}

static void check_confusion(const char *const references[4], const char *const said[4], const char *expected)
{
    struct arena a = { 0 };
    struct fixture f = { 1, 1, 4, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_item items[4];
    struct run_answer answers[4];
    struct run_score score = v.scores[0];

    for (size_t i = 0; i < 4; i++) {
        items[i] = v.items[i];
        items[i].reference = str_from(references[i]);
        answers[i] = v.answers[i];
        answers[i].gen.text = str_from(said[i]);
    }
    score.metric = S("classification:lowercase=true");
    score.signature = S("classification|labels:|lc:true|v:1");
    v.items = items;
    v.answers = answers;
    v.scores = &score;
    v.n_scores = 1;
    CHECK_STR(data_of("confusion", &v, &a), str_from(expected));
    score.metric = S("rouge");
    CHECK(!chart("confusion")->has_data(&v, &a));
    arena_free(&a);
}

/* With lower case, x is right twice, y once and once none of the labels. */
void test_report_confusion_counts_pairs(void)
{
    static const char *const references[] = { "x", "x", "y", "y" }, *const said[] = { "x", " X", "z", "y" };

    check_confusion(
        references, said,
        "model,reference,answer,items\n\"m0\",\"x\",\"x\",2\n\"m0\",\"x\",\"y\",0\n\"m0\",\"x\",\"(other)\",0\n"
        "\"m0\",\"y\",\"x\",0\n\"m0\",\"y\",\"y\",1\n\"m0\",\"y\",\"(other)\",1\n");
}

/* Labels that are equal to the metric are equal in the chart: numbers by value, letters beyond ASCII in lower case. */
void test_report_confusion_compares_labels_as_the_metric_does(void)
{
    static const char *const references[] = { "\xC3\x84", "10", "10.0", "\xC3\xA4" }, *const said[] = {
        "\xC3\xA4", "10.0", "010", "\xC2\xA0\xC3\x84"
    };

    check_confusion(references, said,
                    "model,reference,answer,items\n\"m0\",\"10\",\"10\",2\n\"m0\",\"10\",\"\xC3\xA4\",0\n"
                    "\"m0\",\"10\",\"(other)\",0\n\"m0\",\"\xC3\xA4\",\"10\",0\n"
                    "\"m0\",\"\xC3\xA4\",\"\xC3\xA4\",2\n\"m0\",\"\xC3\xA4\",\"(other)\",0\n");
}

/* 24 answers of probability 0.75, 18 of them right; 6 of 0.6, none right. */
void test_report_calibration_bins_probabilities(void)
{
    enum { N = 30 };
    struct arena a = { 0 };
    struct fixture f = { 1, 1, N, NULL };
    struct run_view v = fixture_view(&f, &a);
    const double sure[] = { log(0.75), log(0.25) }, unsure[] = { log(0.4), log(0.6) };
    double right[N];
    struct run_answer answers[N];
    struct run_score score = v.scores[0];
    struct run_task task = v.tasks[0];

    for (size_t i = 0; i < N; i++) {
        answers[i] = v.answers[i];
        answers[i].gen.choice_logprobs = i < 24 ? sure : unsure;
        answers[i].gen.n_choices = 2;
        right[i] = i < 18;
    }
    score.component = S("acc");
    score.items = right;
    task.kind = S("choice");
    v.tasks = &task;
    v.answers = answers;
    v.scores = &score;
    v.n_scores = 1;
    str text = data_of("calibration", &v, &a);
    size_t at = str_search(text, S("\"m0\",0.7,0.8,24,"));
    double p = 0, share = 0;
    CHECK(at != SIZE_MAX);
    str line = str_slice(text, at == SIZE_MAX ? 0 : at, text.n), field;
    for (int i = 0; str_split_next(&line, ',', &field) && i < 5; i++)
        p = i == 4 ? (str_to_double(field, &p), p) : p;
    str_split_next(&line, '\n', &field);
    CHECK(fabs(p - 0.75) < 1e-12);
    at = str_search(text, S(",24,"));
    field = str_slice(text, at + 4, text.n);
    str_split_next(&field, '\n', &line);
    at = str_search(line, S(","));
    CHECK(str_to_double(str_slice(line, at + 1, line.n), &share) && fabs(share - 0.75) < 1e-12);
    CHECK(str_search(text, S("\"m0\",0.5,0.6,6,")) != SIZE_MAX);
    arena_free(&a);
}

/* An answer of 1/2 has the same Brier score whether the event happened or not: the reference tells. */
void test_report_calibration_of_a_half(void)
{
    enum { N = 30 };
    struct arena a = { 0 };
    struct fixture f = { 1, 1, N, NULL };
    struct run_view v = fixture_view(&f, &a);
    double brier[N];
    struct run_answer answers[N];
    struct run_item items[N];
    struct run_score score = v.scores[0];

    for (size_t i = 0; i < N; i++) {
        items[i] = v.items[i];
        items[i].reference = i < 8 ? S("1") : i < 16 ? S(" True") : i < 24 ? S("YES") : S("no");
        answers[i] = v.answers[i];
        answers[i].gen.text = S("0.5");
        brier[i] = 0.25;
    }
    score.component = S("brier");
    score.items = brier;
    v.items = items;
    v.answers = answers;
    v.scores = &score;
    v.n_scores = 1;
    str text = data_of("calibration", &v, &a);
    CHECK_MSG(str_search(text, S("\"m0\",0.4,0.5,30,0.5,0.80000")) != SIZE_MAX, STR_FMT, STR_ARG(text));
    arena_free(&a);
}

void test_report_trend_shows_recorded_runs(void)
{
    struct arena a = { 0 };
    struct fixture f = { 2, 1, 4, NULL };
    struct run_view v = fixture_view(&f, &a);
    const struct history_run nights[] = { { .id = 4, .finished = S("2026-01-01 02:00") },
                                          { .id = 7, .finished = S("2026-01-02 02:00") } };
    const struct history_score scores[] = { { 4, 0.25, 0.125, 0.5, 4 }, { 7, 0.5, 0.25, 0.75, 3 }, { 9, 1, 1, 1, 4 } };
    const struct history_series series[] = {
        { .task = S("qa"), .model = S("m1"), .component = S("component0"), .scores = scores, .n_scores = 3 },
        { .task = S("qa"), .model = S("m0"), .component = S("other"), .scores = scores, .n_scores = 3 },
    };

    CHECK(!chart("trend")->has_data(&v, &a));
    v.nights = nights;
    v.n_nights = 2;
    v.trend = series;
    v.n_trend = 2;
    CHECK_STR(data_of("trend", &v, &a),
              S("model,finished,score,ci_low,ci_high,n\n\"m1\",\"2026-01-01 02:00\",0.25,0.125,0.5,4\n"
                "\"m1\",\"2026-01-02 02:00\",0.5,0.25,0.75,3\n"));
    arena_free(&a);
}

/* Three fine-tunes that differ in learning rate and rank: each metric has a row of each; with two there is no chart. */
void test_report_sensitivity_has_each_metric(void)
{
    static const char *const settings[] = {
        "{\"rank\": 8, \"training\": {\"learning_rate\": 0.0002}}",
        "{\"rank\": 4, \"training\": {\"learning_rate\": 0.0001}}",
        "{\"rank\": 2, \"training\": {\"learning_rate\": 0.00005}}",
    };
    struct arena a = { 0 };
    struct err e = { 0 };
    struct fixture f = { 3, 2, 4, NULL };
    struct run_view v = fixture_view(&f, &a);
    struct run_model models[3];
    size_t rows = 0;

    for (size_t m = 0; m < 3; m++) {
        models[m] = v.models[m];
        models[m].info = json_parse(str_from(settings[m]), &e);
        CHECK(models[m].info);
    }
    v.models = models;
    str data = data_of("sensitivity", &v, &a);
    for (size_t i = 0; i < data.n; i++)
        rows += data.s[i] == '\n';
    CHECK_MSG(rows == 1 + 2 * 3, "%zu rows", rows);
    CHECK_MSG(str_search(data, S(",0.0001,4,")) != SIZE_MAX, STR_FMT, STR_ARG(data));
    v.n_models = 2;
    CHECK(!chart("sensitivity")->has_data(&v, &a));
    for (size_t m = 0; m < 3; m++)
        json_free(models[m].info);
    arena_free(&a);
}
