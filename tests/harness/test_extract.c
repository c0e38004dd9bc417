/*
 * test_extract.c -- extracts the answer from a model's output.
 */
#include "tests/test.h"

#include "eval/harness/extract.h"
#include "eval/harness/suite.h"

static const struct {
    const char *why;
    str regex, json, raw, answer; /* answer NULL: there is none */
} cases[] = {
    { "without a rule, the text", { 0 }, { 0 }, S("  a b \n"), S("a b") },
    { "group 1", S("#### (-?[0-9]+)"), { 0 }, S("so #### -3."), S("-3") },
    { "the whole match", S("[0-9]+"), { 0 }, S("about 42 or 43"), S("42") },
    { "the group that took part", S("#### ([0-9]+)|B: ([0-9]+)"), { 0 }, S("B: 4"), S("4") },
    { "a group that took no part", S("#### ([0-9]+)?"), { 0 }, S("#### four"), { 0 } },
    { "a match behind a thought", S("#### ([0-9]+)"), { 0 }, S("<think>#### 5?</think>#### 3"), S("3") },
    { "a match in a thought without end", S("#### ([0-9]+)"), { 0 }, S("<think>#### 5?"), { 0 } },
    { "a pattern over thoughts", S("<think>(.*)</think>"), { 0 }, S("<think>a</think>b"), S("a") },
    { "no match", S("#### ([0-9]+)"), { 0 }, S("I do not know"), { 0 } },
    { "not UTF-8", S("a"), { 0 }, S("a\xff"), { 0 } },
    { "bare", { 0 }, S("$.n"), S("{\"n\": 3}"), S("3") },
    { "in a fence", { 0 }, S("$.n"), S("Here:\n```json\n{\"n\": 3}\n```"), S("3") },
    { "after brackets that are JSON", { 0 }, S("$.n"), S("See [1] and [2].\n{\"n\": 3}"), S("3") },
    { "after brackets that are not JSON", { 0 }, S("$.n"), S("The set {a, b} [see notes].\n{\"n\": 3} ok"), S("3") },
    { "after an open bracket", { 0 }, S("$.n"), S("f(x) = { x\n{\"n\": 3}"), S("3") },
    { "a quote in prose", { 0 }, S("$.n"), S("The 5\" disk [a] {\"n\": 3}"), S("3") },
    { "not what is thought", { 0 }, S("$.n"), S("<think>{\"n\": 1}? No.</think> {\"n\": 3}"), S("3") },
    { "two thoughts", { 0 }, S("$.n"), S("<think>a</think><think>{\"n\": 2}</think>{\"n\": 3}"), S("3") },
    { "a thought without end", { 0 }, S("$.n"), S("<think>{\"n\": 1} and so on"), { 0 } },
    { "a path into lists", { 0 }, S("$.a[1].b"), S("{\"a\": [0, {\"b\": \"x\"}]}"), S("x") },
    { "the first that has the path", { 0 }, S("$.n"), S("{\"m\": 1} {\"n\": 2} {\"n\": 3}"), S("2") },
    { "none has the path", { 0 }, S("$.n"), S("{\"m\": 1}"), { 0 } },
    { "not a part of JSON without the path", { 0 }, S("$.n"), S("{\"m\": {\"n\": 1}}"), { 0 } },
    { "no JSON", { 0 }, S("$.n"), S("three"), { 0 } },
    { "nothing", { 0 }, S("$.n"), S(""), { 0 } },
    { "json of what regex found", S("A: (.*)"), S("$.n"), S("{\"n\": 1} A: {\"n\": 2}"), S("2") },
};

void test_harness_extract(void)
{
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct suite_task t = { .extract_regex = cases[i].regex, .extract_json = cases[i].json };
        struct err e = { 0 };
        struct arena a = { 0 };
        struct extractor *x = extractor_open(&t, &e);
        str answer = S("?"), error = S("");
        bool found = x && answer_extract(x, cases[i].raw, &answer, &error, &a);
        CHECK_MSG(x != NULL, "%s: %s", cases[i].why, e.text);
        CHECK_MSG(found == (cases[i].answer.s != NULL), "%s: " STR_FMT, cases[i].why, STR_ARG(error));
        CHECK_MSG(!found || str_equal(answer, cases[i].answer), "%s: found " STR_FMT, cases[i].why, STR_ARG(answer));
        CHECK_MSG(found || error.n > 0, "%s: no reason", cases[i].why);
        extractor_close(x);
        arena_free(&a);
    }
}

/* A megabyte of brackets is answered after MAX_CANDIDATES of them. */
void test_harness_extract_many_brackets(void)
{
    struct suite_task t = { .extract_json = S("$.n") };
    struct err e = { 0 };
    struct arena a = { 0 };
    size_t n = 1 << 16;
    char *raw = arena_alloc(&a, n);
    str answer, error;

    memset(raw, '{', n);
    struct extractor *x = extractor_open(&t, &e);
    CHECK(x && !answer_extract(x, (str){ raw, n }, &answer, &error, &a));
    extractor_close(x);
    arena_free(&a);
}
