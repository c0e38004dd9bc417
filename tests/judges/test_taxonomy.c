/*
 * test_taxonomy.c -- hand-written answers, one or more per category, and
 * answers that must get no label.
 */
#include "tests/test.h"

#include "eval/base/param.h"
#include "eval/base/text.h"
#include "judges/judge.h"

static const str question = { "What does dropout do in a neural network?", 41 };
static const str reference = {
    "Dropout removes random units during training, which decreases overfitting of the network.", 89
};

static const struct {
    const char *why;
    str answer;
    const char *category; /* NULL: no label at all */
    enum finish finish;
} cases[] = {
    { "equal to the reference",
      S("Dropout removes random units during training, which decreases overfitting of the network."), NULL, 0 },
    { "equal but for white space around it",
      S("  Dropout removes random units during training, which decreases overfitting of the network.\n"), NULL, 0 },
    { "a sound paraphrase",
      S("During training, random units of the network are removed by dropout; overfitting decreases."), NULL, 0 },
    { "a full stop of another script closes too",
      S("During training, random units of the network are removed by dropout, overfitting decreases\xE3\x80\x82"), NULL,
      0 },
    { "a number from nowhere", S("Dropout removes 37 random units during training, which decreases overfitting a lot."),
      "hallucination", 0 },
    { "the opposite direction",
      S("Dropout removes random units during training, which increases overfitting of the network."), "technical_error",
      0 },
    { "two words only", S("Random removal."), "length_mismatch", 0 },
    { "cut at the limit", S("Dropout removes random units during training, which decreases the"), "incomplete",
      FINISH_LENGTH },
    { "no final punctuation", S("Dropout removes random units during training and decreases overfitting"), "incomplete",
      0 },
    { "a loop",
      S("Dropout removes random units. Dropout removes random units. Dropout removes random units. Dropout removes "
        "random units."),
      "repetitive", 0 },
    { "another subject",
      S("Bananas, papayas, mangoes, pineapples, coconuts: tropical orchards produce delicious harvests yearly."),
      "off_topic", 0 },
    { "the prompt goes on", S("Dropout removes random units in training.\nQuestion: What is decay of weights?"),
      "format", 0 },
    { "nothing", S("   "), "format", 0 },
    { "not UTF-8",
      S("Dropout removes random units during training, which decreases over\xFF"
        "fitting there."),
      "format", 0 },
};

static size_t judge_text(str answer, enum finish finish, struct judge_label *labels, struct arena *a)
{
    const struct judge *j = judge_find(S("taxonomy"));
    struct sample s = { .id = S("1"), .input = question, .refs = &reference, .n_refs = 1 };
    struct generation g = { .text = answer, .raw = answer, .finish = finish };
    struct param_set params;
    struct judge_context *context = NULL;
    struct err e = { 0 };
    size_t n = 0;

    CHECK_MSG(param_parse(j->params, (str){ "", 0 }, &params, a, &e) && j->prepare(&params, &s, 1, &context, a, &e) &&
                  j->label(context, &s, &g, labels, &n, a, &e),
              "%s", e.text);
    if (context && j->release)
        j->release(context);
    return n;
}

void test_taxonomy_labels(void)
{
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct judge_label labels[JUDGE_MAX_LABELS];
        size_t n = judge_text(cases[i].answer, cases[i].finish, labels, &a);
        bool found = false;
        for (size_t k = 0; k < n; k++)
            found = found || str_is(labels[k].category, cases[i].category ? cases[i].category : "");
        if (cases[i].category)
            CHECK_MSG(found, "%s: no label %s", cases[i].why, cases[i].category);
        else
            CHECK_MSG(n == 0, "%s: labelled " STR_FMT " (" STR_FMT ")", cases[i].why, STR_ARG(labels[0].category),
                      STR_ARG(labels[0].evidence));
        arena_reset(&a);
    }
    arena_free(&a);
}

/* "Units" and "overfitting" have each other's neighbours. */
void test_taxonomy_exchanged_words(void)
{
    struct judge_label labels[JUDGE_MAX_LABELS];
    struct arena a = { 0 };
    bool found = false;
    size_t n = judge_text(
        S("Dropout removes random overfitting during training, which decreases units of the network."), FINISH_STOP,
        labels, &a);

    for (size_t i = 0; i < n; i++)
        found = found || str_is(labels[i].rule, "exchanged_words");
    CHECK_MSG(found, "%zu labels, the first " STR_FMT, n, STR_ARG(n ? labels[0].evidence : S("none")));
    arena_free(&a);
}

/* Only words that most texts of the test set contain. */
void test_taxonomy_generic_needs_no_expected_term(void)
{
    static const str refs[] = { S("It is a thing that can be good in a way."), S("It can be good."),
                                S("It is a good thing."), S("A thing can be good.") };
    const struct judge *j = judge_find(S("taxonomy"));
    struct sample s[4];
    struct arena a = { 0 };
    struct param_set params;
    struct judge_context *context = NULL;
    struct generation g = { .text = S("It is good in a way, it can be good, it is.") };
    struct judge_label labels[JUDGE_MAX_LABELS];
    struct err e = { 0 };
    size_t n = 0;
    bool found = false;

    for (size_t i = 0; i < 4; i++)
        s[i] = (struct sample){ .input = S("Is it good?"), .refs = &refs[i], .n_refs = 1 };
    CHECK(param_parse(j->params, (str){ "", 0 }, &params, &a, &e) && j->prepare(&params, s, 4, &context, &a, &e) &&
          j->label(context, &s[0], &g, labels, &n, &a, &e));
    for (size_t k = 0; k < n; k++)
        found = found || str_is(labels[k].category, "generic");
    CHECK(found);
    if (context && j->release)
        j->release(context);
    arena_free(&a);
}

/* Evidence goes into JSON, HTML and LaTeX: it must not be cut inside a character. */
void test_taxonomy_evidence_is_whole_characters(void)
{
    struct arena a = { 0 };
    char text[101];

    for (size_t shift = 0; shift < 4; shift++) {
        size_t n = 0;
        while (n < shift)
            text[n++] = 'x';
        while (n + 3 <= 90) { /* U+4E2D, three bytes */
            memcpy(text + n, "\xE4\xB8\xAD", 3);
            n += 3;
        }
        struct judge_label labels[JUDGE_MAX_LABELS];
        size_t found = judge_text((str){ text, n }, FINISH_LENGTH, labels, &a);
        CHECK(found > 0);
        for (size_t k = 0; k < found; k++)
            CHECK_MSG(utf8_valid(labels[k].evidence, NULL), "shift %zu: evidence of " STR_FMT, shift,
                      STR_ARG(labels[k].rule));
    }
    arena_free(&a);
}

/* Every judge, present and future: no crash and no label on an answer equal to the reference. */
void test_judges_accept_the_reference(void)
{
    for (size_t i = 0; i < judge_count(); i++) {
        const struct judge *j = judge_at(i);
        struct arena a = { 0 };
        struct sample s = { .input = question, .refs = &reference, .n_refs = 1 };
        struct generation g = { .text = reference };
        struct judge_label labels[JUDGE_MAX_LABELS];
        struct judge_context *context = NULL;
        struct param_set params;
        struct err e = { 0 };
        size_t n = 1;
        if (j->list_categories || j->model)
            continue; /* defined by a file, or asks a model: see test_rules.c, test_verdict.c */
        CHECK(param_parse(j->params, (str){ "", 0 }, &params, &a, &e) && j->prepare(&params, &s, 1, &context, &a, &e));
        CHECK(j->label(context, &s, &g, labels, &n, &a, &e) && n == 0);
        if (context && j->release)
            j->release(context);
        arena_free(&a);
    }
}
