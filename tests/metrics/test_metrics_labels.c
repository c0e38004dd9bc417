/*
 * test_metrics_labels.c -- classification, probabilities and choices against
 * scikit-learn 1.2 and lm-eval's formulas (tests/golden/metrics/stats.jsonl).
 */
#include "tests/metrics/golden.h"

#include "eval/base/json.h"
#include "metrics/metric.h"

struct items {
    struct sample *samples;
    struct generation *gens;
    size_t n;
};

static struct items pair_up(const struct json *answers, const struct json *truth, struct arena *a)
{
    struct items t = { NULL, NULL, json_length(truth) };

    t.samples = ARENA_NEW(a, struct sample, t.n);
    t.gens = ARENA_NEW(a, struct generation, t.n);
    for (size_t i = 0; i < t.n; i++) {
        str *ref = ARENA_NEW(a, str, 1);
        *ref = json_to_text(json_at(truth, i), a);
        t.samples[i] = (struct sample){ .id = S("x"), .refs = ref, .n_refs = 1 };
        t.gens[i].text = t.gens[i].raw = json_to_text(json_at(answers, i), a);
    }
    return t;
}

static void score_items(const char *spec, const struct items *t, struct metric_use *u, double *scores, struct arena *a)
{
    struct err e = { 0 };

    CHECK_MSG(metric_use_open(str_from(spec), u, a, &e), "%s", e.text);
    double *rows = ARENA_NEW(a, double, t->n * u->n_stats);
    bool *valid = ARENA_NEW(a, bool, t->n);
    CHECK_MSG(metric_rows(u, &(struct metric_items){ t->samples, t->gens, t->n }, rows, valid, 2, &e), "%s", e.text);
    metric_corpus_score(u, rows, valid, t->n, scores);
}

/* A number, or "nan". */
static double wanted(const struct json *v)
{
    return json_is_numeric(v) ? json_number(v) : NAN;
}

static void check_classes(const struct json *in, const struct json *want, struct arena *a)
{
    static const struct {
        const char *component, *path;
    } checks[] = {
        { "accuracy", "accuracy" },
        { "balanced_accuracy", "balanced_accuracy" },
        { "mcc", "mcc" },
        { "kappa", "cohen_kappa" },
        { "kappa_linear", "kappa_linear" },
        { "kappa_quadratic", "kappa_quadratic" },
        { "precision_macro", "macro.p" },
        { "recall_macro", "macro.r" },
        { "f1_macro", "macro.f1" },
        { "f1_micro", "micro.f1" },
        { "precision_weighted", "weighted.p" },
        { "recall_weighted", "weighted.r" },
        { "f1_weighted", "weighted.f1" },
    };
    struct items t = pair_up(json_get(in, "y_pred"), json_get(in, "y_true"), a);
    double scores[METRIC_MAX_COMPONENTS];
    struct metric_use u;

    score_items("classification", &t, &u, scores, a);
    for (size_t k = 0; k < COUNT_OF(checks); k++) {
        const struct json *v = json_path(want, str_from(checks[k].path));
        size_t c = 0;
        while (strcmp(u.components[c].name, checks[k].component))
            c++;
        if (v)
            CHECK_NEAR(scores[c], wanted(v), 1e-12);
    }
    metric_use_close(&u);
}

static void check_probabilities(const struct json *in, const struct json *want, struct arena *a)
{
    struct items t = pair_up(json_get(in, "p"), json_get(in, "y"), a);
    double scores[METRIC_MAX_COMPONENTS];
    struct metric_use u;

    score_items("probability", &t, &u, scores, a);
    CHECK_NEAR(scores[0], wanted(json_get(want, "brier")), 1e-12);
    CHECK_NEAR(scores[1], wanted(json_get(want, "log_loss(eps=1e-15)")), 1e-12);
    CHECK_NEAR(scores[2], wanted(json_get(want, "ece10_right_closed")), 1e-12);
    CHECK_NEAR(scores[3], wanted(json_get(want, "auc")), 1e-12);
    metric_use_close(&u);
    score_items("probability:bins=15", &t, &u, scores, a);
    CHECK_NEAR(scores[2], wanted(json_get(want, "ece15_right_closed")), 1e-12);
    metric_use_close(&u);
}

static void check_choices(const struct json *in, const struct json *want, struct arena *a)
{
    static const char *const columns[] = { "acc", "acc_norm(len chars)", "acc_bytes(len utf8)" };
    const struct json *items = json_get(in, "items");
    struct metric_use u;
    struct err e = { 0 };

    CHECK_MSG(metric_use_open(S("acc"), &u, a, &e), "%s", e.text);
    for (size_t i = 0; i < json_length(items); i++) {
        const struct json *item = json_at(items, i), *choices = json_get(item, "choices"), *ll = json_get(item, "ll");
        size_t n = json_length(choices);
        double *logs = ARENA_NEW(a, double, n), row[8] = { 0 };
        int *lengths = ARENA_NEW(a, int, n);
        str *texts = ARENA_NEW(a, str, n);
        str ref = json_to_text(json_at(choices, (size_t)json_int(json_get(item, "gold"))), a);
        for (size_t k = 0; k < n; k++) {
            logs[k] = json_number(json_at(ll, k));
            texts[k] = json_as_string(json_at(choices, k));
            lengths[k] = (int)json_as_string(json_at(choices, k)).n;
        }
        struct sample s = { .id = S("x"), .refs = &ref, .n_refs = 1, .fields = item, .choices = texts, .n_choices = n };
        struct generation g = { .choice_logprobs = logs, .choice_lengths = lengths, .n_choices = n };
        bool valid;
        CHECK_MSG(metric_rows(&u, &(struct metric_items){ &s, &g, 1 }, row, &valid, 1, &e), "%s", e.text);
        for (size_t c = 0; c < COUNT_OF(columns); c++)
            CHECK_MSG(row[c] == json_number(json_at(json_get(want, columns[c]), i)), "%s of item %zu is %g", columns[c],
                      i, row[c]);
    }
    metric_use_close(&u);
}

static size_t each_record(const char *kind, void (*check)(const struct json *, const struct json *, struct arena *))
{
    struct arena a = { 0 };
    str rest = golden_read(NULL, NULL, "stats.jsonl", &a), line;
    struct err e = { 0 };
    size_t n = 0;

    while (str_split_next(&rest, '\n', &line)) {
        struct json *o = line.n ? json_parse(line, &e) : NULL;
        if (str_is(json_as_string(json_get(o, "kind")), kind)) {
            check(json_get(o, "input"), json_get(o, "expected"), &a);
            n++;
        }
        json_free(o);
    }
    arena_free(&a);
    return n;
}

void test_metrics_classification_equals_scikit_learn(void)
{
    CHECK(each_record("classification", check_classes) == 15);
}

void test_metrics_probability_equals_scikit_learn(void)
{
    CHECK(each_record("probability", check_probabilities) == 3);
}

void test_metrics_acc_equals_lm_eval(void)
{
    CHECK(each_record("lm_eval_acc", check_choices) == 1);
}

/* Softmax over choices against scikit-learn's log_loss, brier_score_loss and
 * accuracy_score (choices-peers.jsonl). */
static void check_choice_probabilities(const struct json *o, struct arena *a)
{
    static const char *const names[] = { "brier", "log_loss", "ece" };
    static const str choices[] = { { "0", 1 }, { "1", 1 }, { "2", 1 }, { "3", 1 }, { "4", 1 } };
    const struct json *logs = json_get(o, "logs"), *gold = json_get(o, "gold");
    size_t n = json_length(gold), n_choices = json_length(json_at(logs, 0));
    struct items t = { ARENA_NEW(a, struct sample, n), ARENA_NEW(a, struct generation, n), n };
    double scores[METRIC_MAX_COMPONENTS];
    struct metric_use u;

    for (size_t i = 0; i < n; i++) {
        double *l = ARENA_NEW(a, double, n_choices);
        for (size_t k = 0; k < n_choices; k++)
            l[k] = json_number(json_at(json_at(logs, i), k));
        t.samples[i] = (struct sample){ .id = S("x"),
                                        .refs = &choices[(size_t)json_number(json_at(gold, i))],
                                        .n_refs = 1,
                                        .choices = choices,
                                        .n_choices = n_choices };
        t.gens[i] = (struct generation){ .choice_logprobs = l, .n_choices = n_choices };
    }
    score_items("calibration", &t, &u, scores, a);
    for (size_t k = 0; k < COUNT_OF(names); k++)
        CHECK_NEAR(scores[k], json_number(json_get(o, names[k])), 1e-12);
    metric_use_close(&u);
    score_items("acc", &t, &u, scores, a);
    CHECK_NEAR(scores[0], json_number(json_get(o, "acc")), 1e-12);
    metric_use_close(&u);
}

void test_metrics_calibration_equals_scikit_learn(void)
{
    struct arena a = { 0 };
    str rest = golden_read(NULL, NULL, "choices-peers.jsonl", &a), line;
    struct err e = { 0 };
    size_t n = 0;

    for (; str_split_next(&rest, '\n', &line) && line.n; n++) {
        struct json *o = json_parse(line, &e);
        CHECK_MSG(o, "%s", e.text);
        check_choice_probabilities(o, &a);
        json_free(o);
    }
    CHECK(n == 4);
    arena_free(&a);
}

/* White space around a choice or a reference: the same option to both metrics of choices.  Numbers and letters name
 * options in test sets only (datasets/choices.h). */
void test_metrics_choices_are_found_alike(void)
{
    static const str choices[] = { { " yes", 4 }, { "no ", 3 }, { "maybe", 5 } };
    static const double logs[] = { -3, -1, -2 };
    static const str refs[] = { { "no", 2 }, { " no", 3 }, { "no ", 3 } };
    struct arena a = { 0 };

    for (size_t k = 0; k < COUNT_OF(refs); k++) {
        struct sample s = { .id = S("x"), .refs = &refs[k], .n_refs = 1, .choices = choices, .n_choices = 3 };
        struct generation g = { .choice_logprobs = logs, .n_choices = 3 };
        struct items t = { &s, &g, 1 };
        double scores[METRIC_MAX_COMPONENTS];
        struct metric_use u;
        score_items("acc", &t, &u, scores, &a);
        CHECK_NEAR(scores[0], 1, 0);
        metric_use_close(&u);
        score_items("calibration", &t, &u, scores, &a);
        CHECK_NEAR(scores[1], -log(exp(-1) / (exp(-1) + exp(-2) + exp(-3))), 1e-15);
        metric_use_close(&u);
    }
    arena_free(&a);
}

/* Texts with given numbers of words and bytes and log-likelihoods, as lm-eval sums them. */
static void check_perplexity(const struct json *in, const struct json *want, struct arena *a)
{
    static const char *const names[] = { "bits_per_byte", "byte_perplexity", "word_perplexity" };
    const struct json *logs = json_get(in, "loglikelihoods(nats)");
    struct items t = { NULL, NULL, json_length(logs) };
    double scores[METRIC_MAX_COMPONENTS];
    struct metric_use u;

    t.samples = ARENA_NEW(a, struct sample, t.n);
    t.gens = ARENA_NEW(a, struct generation, t.n);
    for (size_t i = 0; i < t.n; i++) {
        size_t words = (size_t)json_number(json_at(json_get(in, "words"), i));
        size_t bytes = (size_t)json_number(json_at(json_get(in, "bytes"), i));
        char *text = arena_alloc(a, bytes + 1);
        memset(text, 'x', bytes);
        for (size_t w = 1; w < words; w++)
            text[2 * w - 1] = ' ';
        t.samples[i] = (struct sample){ .id = S("x"), .input = { text, bytes } };
        t.gens[i] = (struct generation){ .logprob = json_number(json_at(logs, i)), .n_tokens = 1 };
    }
    score_items("perplexity", &t, &u, scores, a);
    double mean = json_number(json_get(want, "perplexity(exp(-mean ll))"));
    CHECK_NEAR(scores[0], mean, mean * 1e-12);
    for (size_t k = 0; k < COUNT_OF(names); k++)
        CHECK_NEAR(scores[k + 1], json_number(json_get(want, names[k])), 1e-12);
    metric_use_close(&u);
}

void test_metrics_perplexity_equals_lm_eval(void)
{
    CHECK(each_record("lm_eval", check_perplexity) == 1);
}

/* Krippendorff (2011), Computing Krippendorff's alpha-reliability, section B: two observers, nominal, 0.692. */
void test_metrics_classification_alpha(void)
{
    static const char meg[] = "aabbdcccedda", owen[] = "babbbccceddd";
    enum { N = 12 };
    struct sample samples[N];
    struct generation gens[N] = { 0 };
    struct arena a = { 0 };
    struct metric_use u;
    double scores[METRIC_MAX_COMPONENTS];
    str refs[N];
    size_t c = 0;

    for (size_t i = 0; i < N; i++) {
        refs[i] = (str){ &meg[i], 1 };
        samples[i] = (struct sample){ .id = S("x"), .refs = &refs[i], .n_refs = 1 };
        gens[i].text = gens[i].raw = (str){ &owen[i], 1 };
    }
    score_items("classification", &(struct items){ samples, gens, N }, &u, scores, &a);
    while (strcmp(u.components[c].name, "alpha"))
        c++;
    CHECK_NEAR(scores[c], 0.692, 0.0005);
    metric_use_close(&u);
    arena_free(&a);
}
