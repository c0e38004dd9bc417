/*
 * test_taxonomy_set.c -- precision and recall of the taxonomy on the shipped
 * test set: sound answers made from the references (sentences in another order)
 * must get no label, and answers spoilt in a known way must get theirs.
 */
#include "tests/test.h"

#include "datasets/dataset.h"
#include "eval/base/param.h"
#include "judges/judge.h"

struct bench {
    const struct judge *judge;
    struct judge_context *context;
    struct dataset data;
    struct arena a;
};

static void open_bench(struct bench *b)
{
    struct dataset_fields fields = { .id = S("id"), .input = S("question"), .reference = S("answer") };
    struct param_set params;
    struct err e = { 0 };

    *b = (struct bench){ .judge = judge_find(S("taxonomy")) };
    CHECK_MSG(dataset_open("datasets/interview/train.jsonl", &fields, 0, &b->data, &b->a, &e), "%s", e.text);
    CHECK(param_parse(b->judge->params, S(""), &params, &b->a, &e));
    CHECK(b->judge->prepare(&params, b->data.samples, b->data.n, &b->context, &b->a, &e));
}

static void close_bench(struct bench *b)
{
    b->judge->release(b->context);
    dataset_close(&b->data);
    arena_free(&b->a);
}

static size_t labels_of(const struct bench *b, size_t i, str text, enum finish finish, struct judge_label *labels,
                        struct arena *a)
{
    struct generation g = { .text = text, .raw = text, .finish = finish };
    struct err e = { 0 };
    size_t n = 0;

    CHECK(b->judge->label(b->context, &b->data.samples[i], &g, labels, &n, a, &e));
    return n;
}

/* The first sentence goes to the end; false for a single sentence. */
static bool rotate(str ref, str *out, struct arena *a)
{
    size_t cut = str_search(ref, S(". "));

    if (cut == SIZE_MAX)
        return false;
    *out = arena_printf(a, STR_FMT " " STR_FMT, STR_ARG(str_slice(ref, cut + 2, ref.n)),
                        STR_ARG(str_slice(ref, 0, cut + 1)));
    return true;
}

void test_taxonomy_leaves_sound_answers_alone(void)
{
    struct bench b;
    size_t n = 0, labelled = 0;

    open_bench(&b);
    for (size_t i = 0; i < b.data.n; i++) {
        struct judge_label labels[JUDGE_MAX_LABELS];
        str sound;
        if (!rotate(b.data.samples[i].refs[0], &sound, &b.a))
            continue;
        size_t k = labels_of(&b, i, sound, FINISH_STOP, labels, &b.a);
        n++;
        labelled += k > 0;
        CHECK_MSG(k == 0, STR_FMT ": labelled " STR_FMT "/" STR_FMT ": " STR_FMT, STR_ARG(b.data.samples[i].id),
                  STR_ARG(labels[0].category), STR_ARG(labels[0].rule), STR_ARG(labels[0].evidence));
    }
    CHECK_MSG(n > 150 && labelled == 0, "%zu of %zu sound answers are labelled", labelled, n);
    close_bench(&b);
}

/* Right answers in other words, by hand. */
void test_taxonomy_leaves_paraphrases_alone(void)
{
    static const struct {
        const char *id, *answer;
    } right[] = {
        { "iv-228",
          "Host a single base model and load one LoRA adapter per customer when it is requested, keeping hot "
          "ones in memory. The batch can mix adapters because the base weights are shared; each customer gets "
          "a quota." },
        { "iv-093", "It replaces each small neighbourhood by its mean or maximum, so resolution and cost fall, the "
                    "receptive field grows, and small translations matter less." },
        { "iv-270",
          "First a Gaussian blur, then gradients with their direction. Along the gradient only maxima are kept, "
          "and finally a high and a low threshold decide: weak edges survive if they touch a strong one." },
        { "iv-132",
          "Every feature's thresholds are tried and the split that reduces impurity most is taken, for instance "
          "measured by Gini, entropy or variance. Because it is greedy, the tree is not guaranteed to be "
          "optimal." },
        { "iv-253",
          "An effect is statistically significant when chance alone would rarely produce it. Whether it matters "
          "in practice depends on its size; with a large sample even tiny effects are significant, hence I "
          "give an interval." },
        { "iv-238",
          "When predictors are nearly linearly dependent, their coefficients get a large variance and cannot be "
          "interpreted well, although predictions hardly suffer. One checks variance inflation and may use "
          "ridge." },
        { "iv-194", "One fact table in the middle holds the measured events, and foreign keys lead to dimension tables "
                    "like customer, product and date. Few joins are needed, and the grain of a row must be clear." },
        { "iv-012", "After prices changed, the accuracy of our churn model dropped since its training data was from "
                    "before. I introduced monitoring of drift, weekly retraining, and a review from which the team "
                    "could learn." },
        { "iv-175", "The dot product of a centre word with its context words is pushed up, and that with a few random "
                    "negatives is pushed down, by logistic loss. Words in similar contexts get similar vectors." },
        { "iv-089", "I computed an interval for the difference, and zero was inside. Then I shuffled the labels many "
                    "times: plenty of shuffles gave the same result, so the team agreed to collect more data first." },
        { "iv-021",
          "In each training step a random part of the activations is zeroed and the rest scaled up, so that no "
          "unit can rely on another. For inference it is turned off." },
        { "iv-058", "The database log is read for inserts, updates and deletes, which are sent as events to consumers "
                    "downstream. They stay current, and no full reloads or heavy queries hit the source." },
        { "iv-039", "It is text that sounds fluent but is false or unsupported by the context, since a model predicts "
                    "likely tokens rather than facts. Retrieval with citations lowers the risk." },
        { "iv-137",
          "A generative classifier learns the joint distribution and classifies by Bayes' rule; unlabelled data "
          "can help it. A discriminative one learns the label given the input, mostly with lower error when "
          "there are many labels." },
    };
    struct bench b;
    size_t n_labelled = 0;

    open_bench(&b);
    for (size_t k = 0; k < COUNT_OF(right); k++) {
        struct judge_label labels[JUDGE_MAX_LABELS];
        size_t i = 0;
        while (i < b.data.n && !str_is(b.data.samples[i].id, right[k].id))
            i++;
        if (i == b.data.n)
            continue; /* the set was split again */
        if (labels_of(&b, i, str_from(right[k].answer), FINISH_STOP, labels, &b.a) == 0)
            continue;
        n_labelled++;
        printf("# %s: labelled " STR_FMT "/" STR_FMT ": " STR_FMT "\n", right[k].id, STR_ARG(labels[0].category),
               STR_ARG(labels[0].rule), STR_ARG(labels[0].evidence));
    }
    CHECK_MSG(n_labelled <= 1, "%zu right answers labelled as errors", n_labelled);
    close_bench(&b);
}

/* --- spoilt answers: each returns false where it does not apply to the reference ----- */

static bool other_subject(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    size_t k = (i + b->data.n / 2) % b->data.n;

    (void)ref, (void)a;
    *out = b->data.samples[k].refs[0];
    return !str_equal(b->data.samples[i].group, b->data.samples[k].group) || b->data.samples[i].group.n == 0;
}

static bool cut_short(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i, (void)a;
    *out = str_trim(str_slice(ref, 0, ref.n * 7 / 10));
    return !strchr(".!?)", out->s[out->n - 1]);
}

static bool few_words(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    *out = arena_printf(a, STR_FMT ".", STR_ARG(str_slice(ref, 0, 30)));
    return true;
}

static bool looped(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    size_t cut = str_search(ref, S(". "));
    str first = str_slice(ref, 0, cut == SIZE_MAX ? ref.n : cut + 1);

    (void)b, (void)i;
    *out = arena_printf(a, STR_FMT " " STR_FMT " " STR_FMT, STR_ARG(first), STR_ARG(first), STR_ARG(first));
    return first.n > 30;
}

static bool with_number(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    return rotate(ref, out, a) &&
           (*out = arena_printf(a, STR_FMT " This was shown in 1937 on 4711 cases.", STR_ARG(*out)), true);
}

static bool with_name(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    return rotate(ref, out, a) && (*out = arena_printf(a,
                                                       STR_FMT " The method is due to Quibbleworth and needs "
                                                               "ZorbNet.",
                                                       STR_ARG(*out)),
                                   true);
}

static bool replaced(str ref, const char *from, const char *to, str *out, struct arena *a)
{
    size_t at = str_search(ref, str_from(from));

    if (at == SIZE_MAX)
        return false;
    *out = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(str_slice(ref, 0, at)), to,
                        STR_ARG(str_slice(ref, at + strlen(from), ref.n)));
    return true;
}

static bool negated(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    return replaced(ref, " is ", " is not ", out, a) || replaced(ref, " are ", " are not ", out, a) ||
           replaced(ref, " can ", " cannot ", out, a);
}

static bool reversed(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    return replaced(ref, " increases ", " decreases ", out, a) || replaced(ref, " higher ", " lower ", out, a) ||
           replaced(ref, " before ", " after ", out, a) || replaced(ref, " smaller ", " larger ", out, a) ||
           replaced(ref, " raises ", " lowers ", out, a) || replaced(ref, " high ", " low ", out, a);
}

static bool vague(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i, (void)ref, (void)a;
    *out = S("This is a very good question, and there are many different ways in which people do such things.");
    return true;
}

static bool leaked(const struct bench *b, size_t i, str ref, str *out, struct arena *a)
{
    (void)b, (void)i;
    *out = arena_printf(a, STR_FMT "\nQuestion: and what else?", STR_ARG(ref));
    return true;
}

void test_taxonomy_finds_spoilt_answers(void)
{
    static const struct {
        const char *category;
        bool (*spoil)(const struct bench *b, size_t i, str ref, str *out, struct arena *a);
        double recall; /* at least */
        size_t cases;  /* at least */
    } ways[] = {
        { "off_topic", other_subject, 0.8, 100 },
        { "incomplete", cut_short, 1, 100 },
        { "length_mismatch", few_words, 1, 150 },
        { "repetitive", looped, 1, 100 },
        { "hallucination", with_number, 1, 100 },
        { "hallucination", with_name, 1, 100 },
        { "technical_error", negated, 0.9, 50 },
        { "technical_error", reversed, 0.75, 8 }, /* a reference may contain both sides */
        { "generic", vague, 1, 150 },
        { "format", leaked, 1, 150 },
    };
    struct bench b;

    open_bench(&b);
    for (size_t w = 0; w < COUNT_OF(ways); w++) {
        size_t n = 0, found = 0;
        for (size_t i = 0; i < b.data.n; i++) {
            struct judge_label labels[JUDGE_MAX_LABELS];
            str text;
            bool hit = false;
            if (!ways[w].spoil(&b, i, b.data.samples[i].refs[0], &text, &b.a))
                continue;
            size_t k = labels_of(&b, i, text, FINISH_STOP, labels, &b.a);
            for (size_t m = 0; m < k; m++)
                hit = hit || str_is(labels[m].category, ways[w].category);
            n++;
            found += hit;
        }
        printf("# %s, way %zu: %zu of %zu found\n", ways[w].category, w, found, n);
        CHECK_MSG(n >= ways[w].cases && (double)found >= ways[w].recall * (double)n, "%s, way %zu: %zu of %zu found",
                  ways[w].category, w, found, n);
    }
    close_bench(&b);
}

/* The same answer to every question is generic, whatever it says. */
void test_taxonomy_sees_one_answer_for_all(void)
{
    struct bench b;
    struct judge_label labels[JUDGE_MAX_LABELS];
    struct err e = { 0 };

    open_bench(&b);
    struct generation *gens = ARENA_NEW(&b.a, struct generation, b.data.n);
    for (size_t i = 0; i < b.data.n; i++)
        gens[i].text = i % 3 ? b.data.samples[i].refs[0] : S("Kernel density gradients regularise ensembles.");
    CHECK(b.judge->collect(b.context, b.data.samples, gens, b.data.n, &b.a, &e));
    size_t n = labels_of(&b, 0, gens[0].text, FINISH_STOP, labels, &b.a), same = 0;
    for (size_t k = 0; k < n; k++)
        same += str_is(labels[k].rule, "same_answer");
    CHECK(same == 1);
    close_bench(&b);
}
