/*
 * test_metrics_rules.c -- properties that the table entry of every metric implies, and the rules of exact match.
 */
#include "tests/metrics/golden.h"

#include "eval/base/strbuf.h"
#include "metrics/metric.h"

enum { N = 12 };

static const str answers[N] = { { "the cat sat", 11 }, { "a dog", 5 },         { "the cat", 7 }, { "4", 1 },
                                { "dog the cat", 11 }, { "sat the mat", 11 },  { "5", 1 },       { "the the the", 11 },
                                { "mat", 3 },          { "a cat sat on", 12 }, { "0.5", 3 },     { "cat", 3 } };
static const str wanted[N] = { { "the cat sat on the mat", 22 },
                               { "a dog", 5 },
                               { "the dog", 7 },
                               { "5", 1 },
                               { "the cat", 7 },
                               { "the mat", 7 },
                               { "5", 1 },
                               { "the", 3 },
                               { "the mat", 7 },
                               { "a cat sat on", 12 },
                               { "1", 1 },
                               { "dog", 3 } };

/* A component that is not of_the_set is the mean of its items' scores, and a binary one
 * has items of 0 and 1 only: tests of item scores rely on it. */
void test_metrics_components_say_whether_they_are_means(void)
{
    struct arena a = { 0 };
    struct sample samples[N];
    struct generation gens[N];

    for (size_t i = 0; i < N; i++) {
        samples[i] = (struct sample){ .id = S("x"), .input = wanted[i], .refs = &wanted[i], .n_refs = 1 };
        gens[i] = (struct generation){
            .text = answers[i], .raw = answers[i], .logprob = -1.5 * (double)(i + 1), .n_tokens = 3
        };
    }
    for (size_t k = 0; k < metric_count(); k++) {
        struct metric_use u;
        struct err e = { 0 };
        double corpus[METRIC_MAX_COMPONENTS], item[METRIC_MAX_COMPONENTS];
        if (metric_at(k)->needs & (NEEDS_CHOICES | NEEDS_BASE))
            continue;
        CHECK_MSG(metric_use_open(str_from(metric_at(k)->name), &u, &a, &e), "%s", e.text);
        double *rows = ARENA_NEW(&a, double, N *u.n_stats);
        bool valid[N];
        for (size_t i = 0; i < N; i++)
            gens[i].error = metric_check_reference(&u, &samples[i], &e) ? S("") : S("no such reference to this metric");
        CHECK_MSG(metric_rows(&u, &(struct metric_items){ samples, gens, N }, rows, valid, 1, &e), "%s", e.text);
        metric_corpus_score(&u, rows, valid, N, corpus);
        u.args.segment_level = true;
        for (size_t c = 0; c < u.n_components; c++) {
            double sum = 0, n = 0;
            for (size_t i = 0; i < N; i++)
                if (valid[i]) {
                    metric_item_score(&u, rows + i * u.n_stats, item);
                    sum += item[c];
                    n++;
                    CHECK_MSG(!u.components[c].is_binary || item[c] == 0 || item[c] == 1, "%s: %g",
                              u.components[c].name, item[c]);
                }
            if (!u.components[c].of_the_set && n > 0)
                CHECK_MSG(fabs(sum / n - corpus[c]) < 1e-12 * fmax(1, fabs(corpus[c])), "%s: mean %.17g, corpus %.17g",
                          u.components[c].name, sum / n, corpus[c]);
        }
        metric_use_close(&u);
    }
    arena_free(&a);
}

void test_metrics_say_what_they_need(void)
{
    static const struct {
        const char *spec;
        unsigned needs;
    } rows[] = {
        { "acc", NEEDS_REFS | NEEDS_CHOICES },
        { "acc:unconditional=1", NEEDS_REFS | NEEDS_CHOICES | NEEDS_UNCONDITIONAL },
        { "acc:unconditional=yes", NEEDS_REFS | NEEDS_CHOICES | NEEDS_UNCONDITIONAL },
        { "acc:unconditional=no", NEEDS_REFS | NEEDS_CHOICES },
        { "divergence", NEEDS_LOGPROBS | NEEDS_BASE },
        { "shift", NEEDS_LOGPROBS | NEEDS_BASE }, /* its name until 0.1 */
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(rows); i++) {
        struct metric_use u;
        struct err e = { 0 };
        CHECK_MSG(metric_use_open(str_from(rows[i].spec), &u, &a, &e), "%s", e.text);
        CHECK_MSG(metric_needs(&u) == rows[i].needs, "%s: %u", rows[i].spec, metric_needs(&u));
        metric_use_close(&u);
    }
    CHECK_STR(metric_current_name(S("shift_kl")), S("divergence_kl"));
    CHECK_STR(metric_current_name(S("rougeL_f")), S("rougeL_f"));
    arena_free(&a);
}

/* If the step limit is reached, the rest is unknown: that is an error, not a score of a part. */
void test_metrics_exact_match_ignore_beyond_its_limit(void)
{
    struct arena a = { 0 };
    struct metric_use u;
    struct err e = { 0 };
    char text[64] = "";
    str refs[1] = { S("a") };
    double row[8] = { 0 };
    bool valid;

    memset(text, 'a', 60);
    struct sample item = { .id = S("i1"), .refs = refs, .n_refs = 1 };
    struct generation answer = { .text = str_from(text) };
    struct metric_items items = { .samples = &item, .gens = &answer, .n = 1 };
    CHECK_MSG(metric_use_open(S("exact_match:ignore=\"(a+)+$x|(a|aa)+b\""), &u, &a, &e), "%s", e.text);
    CHECK(!metric_rows(&u, &items, row, &valid, 1, &e));
    CHECK_MSG(strstr(e.text, "ignore: ") != NULL, "%s", e.text);
    metric_use_close(&u);
    arena_free(&a);
}

/* One setting, one signature. */
void test_metrics_signatures_show_parsed_values(void)
{
    static const char *const same[] = { "exact_match:ignore_case=true", "exact_match:ignore_case=1",
                                        "exact_match:ignore_case", "exact_match:ignore_case=yes" };
    struct arena a = { 0 };
    struct err e = { 0 };
    str first = { 0 };

    for (size_t i = 0; i < COUNT_OF(same); i++) {
        struct metric_use u;
        CHECK_MSG(metric_use_open(str_from(same[i]), &u, &a, &e), "%s", e.text);
        str signature = metric_signature(&u, 1, &a);
        first = i ? first : signature;
        CHECK_STR(signature, first);
        CHECK(str_search(metric_signature(&u, METRIC_REFS_VARY, &a), S("|nrefs:var|")) != SIZE_MAX);
        metric_use_close(&u);
    }
    arena_free(&a);
}

void test_metrics_exact_match_rules(void)
{
    static const struct {
        const char *why, *spec, *hyp, *ref[2];
        double want;
    } cases[] = {
        { "white space at the ends", "exact_match", " Paris\n", { "Paris ", NULL }, 1 },
        { "no-break space, too", "exact_match", "Paris", { "\xc2\xa0Paris", NULL }, 1 },
        { "Hugging Face keeps it", "exact_match:strip=false", "Paris", { "Paris ", NULL }, 0 },
        { "not inside", "exact_match", "New York", { "New  York", NULL }, 0 },
        { "what ignore leaves", "exact_match:ignore=\"\\.\"", "Paris .", { "Paris", NULL }, 1 },
        { "an empty reference alone is an answer", "exact_match", "", { "", NULL }, 1 },
        { "among others it is padding", "exact_match", "", { "Oslo", "" }, 0 },
        { "text: spacing counts", "exact_match", "{\"a\":1}", { "{\"a\": 1}", NULL }, 0 },
        { "values: it does not",
          "exact_match:values=json",
          "{\"b\":2, \"a\":1.0}",
          { "{\"a\": 1, \"b\": 2e0}", NULL },
          1 },
        { "values: text is not a number", "exact_match:values=json", "{\"a\":\"1\"}", { "{\"a\": 1}", NULL }, 0 },
        { "values: no member may be missing",
          "exact_match:values=json",
          "{\"a\":1}",
          { "{\"a\": 1, \"b\": 2}", NULL },
          0 },
        { "values: 2^63 + 1 is not 2^63",
          "exact_match:values=json",
          "9223372036854775809",
          { "9223372036854775808", NULL },
          0 },
        { "values: prose equals prose", "exact_match:values=json", "yes", { "yes", NULL }, 1 },
    };
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        str refs[2] = { str_from(cases[i].ref[0]), str_from(cases[i].ref[1] ? cases[i].ref[1] : "") };
        double scores[METRIC_MAX_COMPONENTS] = { -1 };
        golden_score(cases[i].spec, str_from(cases[i].hyp), refs, cases[i].ref[1] ? 2 : 1, scores);
        CHECK_MSG(scores[0] == cases[i].want, "%s: %g", cases[i].why, scores[0]);
    }
}

static str warning_of(const char *spec, str hyp, str ref, struct arena *a)
{
    struct metric_use u;
    struct err e = { 0 };
    struct sample s = { .id = S("x"), .refs = &ref, .n_refs = 1 };
    struct generation g = { .text = hyp, .raw = hyp };
    struct strbuf b = { 0 };
    bool valid;

    CHECK_MSG(metric_use_open(str_from(spec), &u, a, &e), "%s", e.text);
    double *row = ARENA_NEW(a, double, u.n_stats);
    CHECK(metric_rows(&u, &(struct metric_items){ &s, &g, 1 }, row, &valid, 1, &e));
    metric_warn(&u, row, 1, &b);
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    metric_use_close(&u);
    return out;
}

void test_metrics_warn_of_scores_that_measure_nothing(void)
{
    struct arena a = { 0 };
    str chinese = S("\xe4\xbb\x8a\xe5\xa4\xa9");

    CHECK(str_search(warning_of("rouge", chinese, chinese, &a), S("1 of 1 references have no words")) != SIZE_MAX);
    CHECK(warning_of("rouge:tokenize=unicode", chinese, chinese, &a).n == 0);
    CHECK(warning_of("rouge", S("a"), S("b"), &a).n == 0);
    CHECK(warning_of("rouge", S("a"), S(" "), &a).n == 0);
    CHECK(str_search(warning_of("bleu", S("a b c d e"), S("e d c b a"), &a), S("no 4-gram")) != SIZE_MAX);
    CHECK(warning_of("bleu", S("a b c d e"), S("a b c d"), &a).n == 0);
    CHECK(warning_of("bleu:smooth=none", S("a b c d e"), S("e d c b a"), &a).n == 0);
    CHECK(str_search(warning_of("bleu", S("a b c"), S("a b c"), &a), S("no answer has 4 words")) != SIZE_MAX);
    CHECK(warning_of("bleu:effective_order=true", S("a b c"), S("a b c"), &a).n == 0);
    CHECK(warning_of("bleu:max_ngram=2", S("a b c"), S("a b c"), &a).n == 0);
    arena_free(&a);
}

/* References that a metric cannot read are an error, not a missing answer. */
void test_metrics_check_reference(void)
{
    static const struct {
        const char *metric, *reference;
        bool readable;
    } cases[] = {
        { "mse", "4.5", true },
        { "mse", "five", false },
        { "mse", "1,5", false },
        { "mse", "{\"clarity\": 3, \"comment\": \"good\"}", true },
        { "mse", "{\"clarity\": \"3\", \"depth\": 2}", false },
        { "mse", "{\"comment\": \"good\"}", false },
        { "mse:traits=clarity+depth", "{\"clarity\": 3}", false },
        { "mse:traits=clarity", "{\"clarity\": 3}", true },
        { "probability", "Yes", true },
        { "probability", "1", true },
        { "probability", "positive", false },
        { "probability", "0.7", false },
        { "classification", "any label", true },
        { "exact_match", "five", true },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        str refs[2] = { str_from(cases[i].reference), str_from(cases[i].reference) };
        struct sample s = { .id = S("x"), .refs = refs, .n_refs = 1 };
        struct metric_use u;
        struct err e = { 0 };
        CHECK_MSG(metric_use_open(str_from(cases[i].metric), &u, &a, &e), "%s", e.text);
        CHECK_MSG(metric_check_reference(&u, &s, &e) == cases[i].readable, "%s: %s %s", cases[i].metric,
                  cases[i].reference, e.text);
        s.n_refs = 2;
        CHECK_MSG(metric_check_reference(&u, &s, &e) == (u.metric->check_reference == NULL), "%s reads one of two",
                  cases[i].metric);
        metric_use_close(&u);
    }
    arena_free(&a);
}
