/*
 * test_rules.c -- judges defined by files: what they find, and invalid files.
 */
#include "tests/test.h"

#include <unistd.h>

#include "eval/base/file.h"
#include "judges/judge.h"

static bool open_rules(str xml, struct judge_use *u, struct arena *a, struct err *e)
{
    str path = arena_printf(a, "/tmp/assay-test-rules-%d.xml", (int)getpid());
    struct sample none = { 0 };

    bool ok = file_write(path.s, xml, e) && judge_use_open(path, u, a, e) && judge_use_prepare(u, &none, 0, a, e);
    unlink(path.s);
    return ok;
}

static size_t labels_of(const struct judge_use *u, str question, str answer, str reference, struct judge_label *labels,
                        struct arena *a)
{
    struct sample s = { .input = question, .refs = &reference, .n_refs = 1 };
    struct generation g = { .text = answer, .raw = answer };
    struct err e = { 0 };
    size_t n = 0;

    CHECK_MSG(u->judge->label(u->context, &s, &g, labels, &n, a, &e), "%s", e.text);
    return n;
}

void test_rules_judge_by_patterns(void)
{
    struct arena a = { 0 };
    struct judge_use u = { 0 };
    struct judge_label l[JUDGE_MAX_LABELS];
    struct err e = { 0 };

    CHECK_MSG(
        open_rules(S("<judge name='p'><category name='refusal' label='Refusal' help='No answer.'/>"
                     "<rule name='cannot' category='refusal' match='(?i)\\bI (cannot|can.t) help' severity='0.9'/>"
                     "<rule name='digit' category='format' missing='\\d' unless='none'/></judge>"),
                   &u, &a, &e),
        "%s", e.text);
    CHECK(u.n_categories == 2 && str_is(str_from(u.categories[0].label), "Refusal"));
    CHECK(labels_of(&u, S("q"), S("It is 42."), S("r"), l, &a) == 0);
    size_t n = labels_of(&u, S("q"), S("Sorry, i CANNOT help."), S("r"), l, &a);
    CHECK(n == 2 && str_is(l[0].category, "refusal") && str_is(l[0].evidence, "\"i CANNOT help\""));
    CHECK(n == 2 && str_is(l[1].rule, "digit") && l[0].severity == 0.9);
    CHECK(labels_of(&u, S("q"), S("no number"), S("there is none"), l, &a) == 0);
    CHECK(labels_of(&u, S("q"), S("bad \xFF byte 1"), S("r"), l, &a) == 0);
    judge_use_close(&u);
    arena_free(&a);
}

void test_rules_name_what_is_wrong(void)
{
    static const struct {
        str xml;
        const char *says;
    } wrong[] = {
        { S("<judge><rule name='a' category='c' match='('/></judge>"), ":1: <rule>" },
        { S("<judge>\n<rule name='a' category='c'/></judge>"), ":2: <rule> takes one of match and missing" },
        { S("<judge><rule category='c' match='x'/></judge>"), "lacks name or category" },
        { S("<judge><rule name='a' category='c' match='x' severity='2'/></judge>"), "severity" },
        { S("<judge><rool name='a'/></judge>"), "is unknown" },
        { S("<judge><rule name='a' category='c' match='x' colour='red'/></judge>"), "unknown attribute" },
        { S("<judge/>"), "no rule" },
        { S("<suite/>"), "is not a judge file" },
        { S("not xml"), ":1" },
    };

    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        struct arena a = { 0 };
        struct judge_use u = { 0 };
        struct err e = { 0 };
        CHECK(!open_rules(wrong[i].xml, &u, &a, &e));
        CHECK_MSG(strstr(e.text, wrong[i].says) && e.code == ERR_PARSE, "found \"%s\", expected \"%s\"", e.text,
                  wrong[i].says);
        judge_use_close(&u);
        arena_free(&a);
    }
}

/* A file of n rules, each with a category of its own, that all hold for an answer with an a. */
static str many_rules(size_t n, struct arena *a)
{
    str xml = S("<judge>");

    for (size_t i = 0; i < n; i++)
        xml = arena_printf(a, STR_FMT "<rule name='r%zu' category='c%zu' match='a'/>", STR_ARG(xml), i, i);
    return arena_printf(a, STR_FMT "</judge>", STR_ARG(xml));
}

/* More categories than an answer can have, and more labels than are kept, are errors: none is lost without a word. */
void test_rules_too_many(void)
{
    struct arena a = { 0 };
    struct judge_use u = { 0 };
    struct judge_label l[JUDGE_MAX_LABELS];
    struct sample s = { .input = S("q") };
    struct generation g = { .text = S("a"), .raw = S("a") };
    struct err e = { 0 };
    size_t n = 0;

    CHECK_MSG(open_rules(many_rules(JUDGE_MAX_LABELS, &a), &u, &a, &e), "%s", e.text);
    CHECK_MSG(u.judge->label(u.context, &s, &g, l, &n, &a, &e) && n == JUDGE_MAX_LABELS, "%s", e.text);
    judge_use_close(&u);
    CHECK_MSG(open_rules(many_rules(JUDGE_MAX_CATEGORIES, &a), &u, &a, &e), "%s", e.text);
    CHECK(!u.judge->label(u.context, &s, &g, l, &n, &a, &e) && strstr(e.text, "more than 32 rules"));
    judge_use_close(&u);
    CHECK(!open_rules(many_rules(JUDGE_MAX_CATEGORIES + 1, &a), &u, &a, &e) &&
          strstr(e.text, "too many categories (found 65, at most 64)"));
    arena_free(&a);
}

/* What a rule found in the question is not a part of the answer. */
void test_rules_point_at_the_answer(void)
{
    struct arena a = { 0 };
    struct judge_use u = { 0 };
    struct judge_label l[JUDGE_MAX_LABELS];
    struct err e = { 0 };

    CHECK_MSG(open_rules(S("<judge><rule name='q' category='c' of='question' match='two'/>"
                           "<rule name='a' category='d' match='word'/></judge>"),
                         &u, &a, &e),
              "%s", e.text);
    CHECK(labels_of(&u, S("in two lines"), S("some words"), S("r"), l, &a) == 2);
    CHECK(l[0].from == 0 && l[0].to == 0 && l[1].from == 5 && l[1].to == 9);
    judge_use_close(&u);
    arena_free(&a);
}
