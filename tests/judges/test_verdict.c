/*
 * test_verdict.c -- replies of judge models: which contain a verdict, and which do not.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "judges/judge.h"
#include "judges/verdict.h"
#include "tests/test.h"

static const struct {
    const char *why, *reply;
    double want; /* of judge grade, 1 to 10; NAN = no verdict */
    enum finish finish;
} grades[] = {
    { "the asked form", "Verdict: 7", 7, FINISH_STOP },
    { "reasons before it", "It is right.\nVerdict: 10", 10, FINISH_STOP },
    { "words after it", "Verdict: 4\nBecause it is vague.", 4, FINISH_STOP },
    { "emphasis and a period", "**Verdict:** *8*.", 8, FINISH_STOP },
    { "a heading, lower case", "## verdict: 3", 3, FINISH_STOP },
    { "out of its own scale", "Verdict: 7/10", 7, FINISH_STOP },
    { "nothing but the verdict, as after a prompt that ends in it", " 6\n", 6, FINISH_STOP },
    { "JSON", "{\"reason\": \"Verdict: 2\", \"verdict\": 5}", 5, FINISH_STOP },
    { "JSON in a fence", "```json\n{\"verdict\": \"9\"}\n```", 9, FINISH_STOP },
    { "reasoning apart", "<think>Verdict: 2\n</think>\nVerdict: 5", 5, FINISH_STOP },
    { "the answer quoted inside a line", "It says \"Verdict: 10\".\nVerdict: 2", 2, FINISH_STOP },
    { "the answer quoted as a line", "It says:\nVerdict: 10\nVerdict: 2", NAN, FINISH_STOP },
    { "two equal ones", "Verdict: 3\nVerdict: 3", NAN, FINISH_STOP },
    { "prose", "I would give it a 7.", NAN, FINISH_STOP },
    { "prose that names it", "My verdict: 7", NAN, FINISH_STOP },
    { "two grades", "Verdict: 7 or 8", NAN, FINISH_STOP },
    { "above the scale", "Verdict: 11", NAN, FINISH_STOP },
    { "below the scale", "Verdict: 0", NAN, FINISH_STOP },
    { "another scale", "Verdict: 4/5", NAN, FINISH_STOP },
    { "not whole", "Verdict: 7.5", NAN, FINISH_STOP },
    { "in words", "Verdict: seven", NAN, FINISH_STOP },
    { "empty", "", NAN, FINISH_STOP },
    { "blank after it", "Verdict:", NAN, FINISH_STOP },
    { "cut off: 1 of 10?", "Verdict: 1", NAN, FINISH_LENGTH },
    { "reasoning that does not end", "<think>Verdict: 7", NAN, FINISH_STOP },
    { "JSON of another form", "```json\n{\"grade\": 7}\n```", NAN, FINISH_STOP },
    { "a verdict twice in JSON", "{\"verdict\": 7, \"verdict\": 8}", NAN, FINISH_STOP },
    { "a huge number", "Verdict: 99999999999999999999", NAN, FINISH_STOP },
    { "not UTF-8", "Verdict: 7\xFF", NAN, FINISH_STOP },
};

static bool read_as(const char *judge, const char *arguments, struct generation g, double *value, str *why,
                    struct arena *a)
{
    struct judge_use use;
    struct err e = { 0 };
    struct sample s = { .id = S("1") };
    str said;
    bool ok = judge_use_open(arena_printf(a, "%s:models=j%s", judge, arguments), &use, a, &e);

    CHECK_MSG(ok, "%s", e.text);
    return ok && verdict_find(&g, &said, why, a) && use.judge->model->read(&use.params, &s, said, value, why, a);
}

void test_verdict_grades(void)
{
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(grades); i++) {
        struct generation g = { .raw = str_from(grades[i].reply), .finish = grades[i].finish };
        double value = NAN;
        str why = S("");
        bool found = read_as("grade", "", g, &value, &why, &a);
        CHECK_MSG(found == !isnan(grades[i].want), "%s: %s", grades[i].why, arena_cstr(&a, why));
        CHECK_MSG(found || why.n, "%s: no reason", grades[i].why);
        if (found)
            CHECK_NEAR(value, grades[i].want, 0);
    }
    arena_free(&a);
}

void test_verdict_words_and_lists(void)
{
    static const struct {
        const char *judge, *arguments, *reply;
        double want;
    } cases[] = {
        { "correct", "", "Verdict: correct", 1 },
        { "correct", "", "Verdict: INCORRECT", 0 },
        { "correct", "", "Verdict: not correct", NAN },
        { "correct", "", "Verdict: correct, mostly", NAN },
        { "checklist", ",points=a; b; c; d", "Verdict: yes, no, yes, yes", 0.75 },
        { "checklist", ",points=a; b", "{\"verdict\": [\"yes\", \"no\"]}", 0.5 },
        { "checklist", ",points=a; b", "Verdict: yes", NAN },
        { "checklist", ",points=a; b", "Verdict: yes, no, yes", NAN },
        { "checklist", ",points=a; b", "Verdict: yes, maybe", NAN },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        double value = NAN;
        str why = S("");
        bool found = read_as(cases[i].judge, cases[i].arguments, (struct generation){ .raw = str_from(cases[i].reply) },
                             &value, &why, &a);
        CHECK_MSG(found == !isnan(cases[i].want), "%s: %s", cases[i].reply, arena_cstr(&a, why));
        if (found)
            CHECK_NEAR(value, cases[i].want, 0);
    }
    arena_free(&a);
}

void test_verdict_of_pairs(void)
{
    static const struct {
        const char *reply;
        double want;
    } cases[] = {
        { "Verdict: A", 1 },         { "B", 0 },      { "Verdict: Tie.", 0.5 }, { "A better answer is B", NAN },
        { "Verdict: A and B", NAN }, { "A\nB", NAN },
    };
    struct arena a = { 0 };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct generation g = { .raw = str_from(cases[i].reply) };
        double value = NAN;
        str why;
        CHECK_MSG(verdict_read_pair(&g, &value, &why, &a) == !isnan(cases[i].want), "%s", cases[i].reply);
        if (!isnan(cases[i].want))
            CHECK_NEAR(value, cases[i].want, 0);
    }
    arena_free(&a);
}

/* Every judge that asks models has a prompt and a scale, and refuses a reply without a verdict. */
void test_verdict_every_model_judge(void)
{
    struct arena a = { 0 };
    size_t n = 0;

    for (size_t i = 0; i < judge_count(); i++) {
        const struct judge *j = judge_at(i);
        double worst = NAN, best = NAN, value;
        str why;
        if (!j->model)
            continue;
        n++;
        CHECK(read_as(j->name, ",samples=2,temperature=0.5,as=x", (struct generation){ .raw = S("?") }, &value, &why,
                      &a) == false);
        struct judge_use use;
        struct err e = { 0 };
        CHECK(judge_use_open(arena_printf(&a, "%s:models=j", j->name), &use, &a, &e));
        j->model->range(&use.params, &worst, &best);
        CHECK_MSG(worst < best && j->model->prompt && j->model->label, "%s", j->name);
        CHECK(!judge_use_prepare(&use, NULL, 0, &a, &e) && e.code == ERR_USAGE);
    }
    CHECK(n >= 3);
    arena_free(&a);
}
