/*
 * test_study_parts.c -- parts of the report that a study of fine-tunes shows: how the data were split, terms in a
 * question, intervals of groups, the size of what was saved, score against validation loss.
 */
#include <math.h>

#include "eval/base/json.h"
#include "reports/chart.h"
#include "reports/compares.h"
#include "reports/page.h"
#include "tests/reports/fixture.h"
#include "tests/reports/sentences.h"
#include "tests/test.h"

enum { MODELS = 3, ITEMS = 8 };

static const struct train_curve_point curve_1[] = { { 10, 1, NAN, 3.5, NAN }, { 20, 2, NAN, 3.25, NAN } },
                                      curve_2[] = { { 10, 1, NAN, 2.75, NAN }, { 20, 2, NAN, 4, NAN } };

/* m0 is the base; m1 and m2 are single checkpoints of two trainings on 14 items, validated on 3. */
static struct run_view study(const char *settings, struct arena *a)
{
    struct fixture f = { MODELS, 1, ITEMS, NULL };
    struct run_view v = fixture_view(&f, a);
    struct run_model *models = ARENA_NEW(a, struct run_model, MODELS);
    struct run_task *task = ARENA_NEW(a, struct run_task, 1);
    struct run_curve *curves = ARENA_NEW(a, struct run_curve, 2);

    for (size_t m = 0; m < MODELS; m++)
        models[m] = v.models[m];
    models[1].info = json_parse(S("{\"training\":{\"best_step\":20,\"train_items\":14,\"validation_items\":3,"
                                  "\"saved_bytes\":1874312}}"),
                                NULL);
    models[2].info = json_parse(S("{\"training\":{\"best_step\":10,\"train_items\":14,\"validation_items\":3}}"), NULL);
    models[1].log = models[2].log = S("trainer_state.json");
    *task = v.tasks[0];
    task->settings = str_from(settings);
    curves[0] = (struct run_curve){ models[1].id, curve_1, COUNT_OF(curve_1) };
    curves[1] = (struct run_curve){ models[2].id, curve_2, COUNT_OF(curve_2) };
    v.models = models;
    v.tasks = task;
    v.curves = curves;
    v.n_curves = 2;
    return v;
}

static void study_free(struct run_view *v)
{
    json_free(v->models[1].info);
    json_free(v->models[2].info);
}

/* The document as text, with plain blanks. */
static str document_text(const struct run_view *v, struct arena *a)
{
    struct report_options o = { .appendix = S("") };
    struct report_drawn drawn;
    struct strbuf plain = { 0 };

    document_list_figures(v, NULL, &drawn, a);
    struct json *document = document_new(v, &o, &drawn, a);
    str text = json_to_text(json_get(document, "sections"), a);
    for (size_t i = 0; i < text.n; i++) {
        bool narrow = str_starts(str_slice(text, i, text.n), S("\xE2\x80\xAF"));
        strbuf_add_char(&plain, narrow ? ' ' : text.s[i]);
        i += narrow ? 2 : 0;
    }
    str out = arena_str(a, strbuf_str(&plain));
    strbuf_release(&plain);
    json_free(document);
    return out;
}

static bool says(str text, const char *part)
{
    return sentence_in(text, part);
}

void test_report_study_split(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{\"items_in_data\":8,\"items_in_train\":14,\"input_terms\":20}", &a);
    str text = document_text(&v, &a);

    CHECK(says(text, "Split: 14 items (56 %) to train on, 3 (12 %) to validate, 8 (32 %) to test."));
    CHECK(says(text, "Terms per question") && says(text, "\"2.5\"")); /* 20 terms in 8 questions */
    study_free(&v);
    /* Trained on other data: their validation split is not reported for this task. */
    v = study("{\"items_in_data\":8,\"items_in_train\":24}", &a);
    text = document_text(&v, &a);
    CHECK(says(text, "Split: 24 items (75 %) to train on, 8 (25 %) to test."));
    study_free(&v);
    v = study("{\"items_in_data\":8}", &a);
    CHECK(!says(document_text(&v, &a), "%) to train on, "));
    study_free(&v);
    arena_free(&a);
}

void test_report_study_size_on_disk(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    str text = document_text(&v, &a);

    CHECK(says(text, "On disk (MB)") && says(text, "\"1.87\""));
    study_free(&v);
    arena_free(&a);
}

void test_report_study_intervals_of_groups(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    const struct run_score *main = view_main_component(&v, v.tasks[0].id, &a);
    struct run_finding f = { .kind = FINDING_GROUP,
                             .task = v.tasks[0].id,
                             .model = main->model,
                             .category = main->metric,
                             .field = main->component,
                             .bin = v.items[0].group,
                             .text = S("bootstrap"),
                             .n = 2,
                             .estimate = 0.5,
                             .low = 0.1234,
                             .high = 0.8767 };

    CHECK(!says(document_text(&v, &a), "bootstrap interval over the items of the group"));
    v.findings = &f;
    v.n_findings = 1;
    str text = document_text(&v, &a);
    CHECK(says(text, "bootstrap interval over the items of the group") && !says(text, ", in brackets Wilson's 95"));
    CHECK(says(text, "[0.123, 0.877]"));
    f.text = S("wilson");
    CHECK(says(document_text(&v, &a), "Wilson's 95 % interval of the share"));
    study_free(&v);
    arena_free(&a);
}

/* The loss at the best step of each log: 3.25 at 20, 2.75 at 10; the base has none. */
void test_report_study_loss_and_score(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct strbuf b = { 0 };
    const struct report_chart *chart = NULL;

    for (size_t i = 0; i < report_chart_count(); i++)
        chart = strcmp(report_chart_at(i)->name, "loss_score") == 0 ? report_chart_at(i) : chart;
    CHECK(chart && chart->has_data(&v, &a));
    chart->data(&v, &b, &a);
    CHECK(says(strbuf_str(&b), "\"m1\",20,3.25,") && says(strbuf_str(&b), "\"m2\",10,2.75,"));
    CHECK(!says(strbuf_str(&b), "\"m0\""));
    v.n_curves = 1; /* a single point shows nothing */
    CHECK(!chart->has_data(&v, &a));
    strbuf_release(&b);
    study_free(&v);
    arena_free(&a);
}

/* Checkpoints of one training are one column of its tables and one curve; of two trainings, two. */
void test_report_study_checkpoints_are_one_training(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct run_model *models = ARENA_NEW(&a, struct run_model, MODELS);
    struct run_curve curves[2] = { v.curves[0], v.curves[1] };

    memcpy(models, v.models, MODELS * sizeof *models);
    models[1].label = S("Run, epoch 1");
    models[2].label = S("Run, epoch 2");
    v.models = models;
    v.curves = curves;
    CHECK(view_of_trainings(&v, &a).n_curves == 2);
    CHECK(!says(document_text(&v, &a), "Run, epoch 1, 2"));
    curves[1].points = curves[0].points;
    struct run_view one = view_of_trainings(&v, &a);
    CHECK(one.n_curves == 1 && str_is(one.models[1].label, "Run, epoch 1, 2") && one.models[2].log.n == 0);
    CHECK(says(document_text(&v, &a), "Run, epoch 1, 2"));
    study_free(&v);
    arena_free(&a);
}

/* Two comparisons with bases and tests of their own: each task's view has its own, and no single sentence covers
 * both. */
void test_report_study_of_two_comparisons(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct run_task tasks[2] = { v.tasks[0], v.tasks[0] };
    struct run_comparison both[2] = { v.comparisons[0], v.comparisons[0] };

    tasks[1].id = both[1].task = S("other");
    v.tasks = tasks;
    v.n_tasks = 2;
    v.comparisons = both;
    v.n_comparisons = 2;
    CHECK(compares_have_one_test(&v));
    both[1].test = S("wilcoxon");
    CHECK(!compares_have_one_test(&v));
    struct run_view part = view_of_task(&v, 1, &a);
    CHECK(part.n_comparisons == 1 && str_search(view_significance_rule(&part, &a), S("Wilcoxon")) == 0);
    /* The rule names the other test of a task, whichever model the task compares. */
    struct run_score scores[2] = { v.scores[0], v.scores[0] };
    scores[1].task = both[1].task;
    v.scores = scores;
    v.n_scores = 2;
    both[1].model = S("m2");
    str rule = view_significance_rule(&v, &a);
    CHECK(str_search(rule, S("paired t-test")) == 0 && str_search(rule, S(": Wilcoxon")) != SIZE_MAX);
    both[1].test = both[0].test;
    both[1].base = S("m2");
    CHECK(!compares_have_one_test(&v));
    study_free(&v);
    arena_free(&a);
}

/* Names of layers wrap: as one line they ran out of a narrow column. */
void test_report_study_settings_wrap(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct run_model models[MODELS] = { v.models[0], v.models[1], v.models[2] };
    const struct run_model *kept = v.models;

    models[1].info = json_parse(S("{\"training\":{\"method\":\"lora\"},\"rank\":8,\"targets\":"
                                  "\"down_proj gate_proj k_proj o_proj q_proj up_proj v_proj\"}"),
                                NULL);
    v.models = models;
    str text = document_text(&v, &a);
    size_t at = str_search(text, S("down_proj gate_proj"));
    str rest = str_slice(text, at == SIZE_MAX ? text.n : at, text.n);
    size_t narrow = str_search(rest, S("\"narrow\""));

    CHECK(narrow != SIZE_MAX && says(text, "LoRA"));
    rest = str_slice(rest, narrow == SIZE_MAX ? rest.n : narrow, rest.n);
    size_t wraps = str_search(rest, S("\"align\":\"p\"")), panels = str_search(rest, S("\"panels\""));
    CHECK(wraps != SIZE_MAX && wraps < panels);
    json_free(models[1].info);
    v.models = kept;
    study_free(&v);
    arena_free(&a);
}

/* The table of models has what the log says where the checkpoint says nothing, and whole numbers of per cent. */
void test_report_study_models_table(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct run_model models[MODELS] = { v.models[0], v.models[1], v.models[2] };
    const struct run_model *kept = v.models;

    models[0].info = json_parse(S("{\"rank\":4,\"alpha\":8}"), NULL);
    models[1].info = json_parse(S("{\"parameters\":1000,\"training\":{\"method\":\"dora\",\"r\":16,\"alpha\":32,"
                                  "\"trainable_parameters\":1000}}"),
                                NULL);
    models[2].info = json_parse(S("{\"training\":{\"method\":\"lora\",\"weights\":\"nf4\"}}"), NULL);
    v.models = models;
    str text = document_text(&v, &a);
    CHECK(says(text, "\"16\"") && says(text, "\"32\""));
    CHECK(says(text, "(100 %)") && !says(text, "1e+02"));
    CHECK(says(text, "\"QLoRA\""));
    for (size_t m = 0; m < MODELS; m++)
        json_free(models[m].info);
    v.models = kept;
    study_free(&v);
    arena_free(&a);
}

/* Runs that differ in more than the axis shows do not explain the scores; the caption names what else differs. */
void test_report_study_sensitivity_names_other_differences(void)
{
    struct arena a = { 0 };
    struct run_view v = study("{}", &a);
    struct run_model models[MODELS] = { v.models[0], v.models[1], v.models[2] };
    const struct run_model *kept = v.models;
    const struct report_chart *chart = NULL;

    for (size_t i = 0; i < report_chart_count(); i++)
        chart = strcmp(report_chart_at(i)->name, "sensitivity") == 0 ? report_chart_at(i) : chart;
    v.models = models;
    for (int turn = 0; chart && turn < 2; turn++) {
        for (size_t m = 0; m < MODELS; m++) {
            str info = arena_printf(&a, "{\"training\":{\"learning_rate\":%g,\"method\":\"%s\"}}",
                                    0.001 * (double)(m + 1), turn && m ? "ia3" : "lora");
            models[m].info = json_parse(info, NULL);
        }
        CHECK(chart->has_data(&v, &a));
        CHECK(says(chart->caption(&v, &a), "The runs also differ in: method;") == (turn == 1));
        for (size_t m = 0; m < MODELS; m++)
            json_free(models[m].info);
    }
    CHECK(chart != NULL);
    /* By rank alone: of adapters without a log, and of runs with too few rates for an axis of their own. */
    static const char *const names[] = { "adapted layers", "learning rate" };
    for (size_t turn = 0; chart && turn < 2; turn++) {
        for (size_t m = 0; m < MODELS; m++) {
            char info[200];
            if (turn == 0)
                snprintf(info, sizeof info, "{\"rank\":%zu,\"targets\":\"%s\"}", m + 1, m ? "q k v" : "q");
            else
                snprintf(info, sizeof info, "{\"rank\":%zu,\"training\":{\"learning_rate\":%s}}", m + 1,
                         m ? "0.002" : "0.001");
            models[m].info = json_parse(str_from(info), NULL);
        }
        str says_so = arena_printf(
            &a, "against their rank.  Each panel has its own scale.  The runs also differ in: %s;", names[turn]);
        CHECK_MSG(str_search(chart->caption(&v, &a), says_so) != SIZE_MAX, STR_FMT, STR_ARG(chart->caption(&v, &a)));
        for (size_t m = 0; m < MODELS; m++)
            json_free(models[m].info);
    }
    v.models = kept;
    study_free(&v);
    arena_free(&a);
}
