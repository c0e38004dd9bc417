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
