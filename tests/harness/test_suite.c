/*
 * test_suite.c -- struct suite holds what the suite file says, and invalid files are refused with the line number.
 */
#include "tests/test.h"

#include "tests/harness/fixture.h"

static const char task[] = "<task id='t' data='d.jsonl'><metric name='exact_match'/></task>\n";

void test_harness_suite_reads(void)
{
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    bool ok = harness_fixture_suite(&f,
                                    "<task id='t' data='d.jsonl' kind='choice' models='n'><fields label='key'/>"
                                    "<metric name='acc' unconditional='1'/></task>"
                                    "<task id='u' data='d.jsonl' kind='pairwise'/>"
                                    "<compare base='m' tuned='n' alpha='0.01'/>"
                                    "<compare base='n' tuned='m' test='wilcoxon sign'/>"
                                    "<gate metric='t/acc' model='n' min='0.5' max-unread='2' significant='false'/>"
                                    "<gate metric='t/acc' model='m' max-unextracted='3'/>",
                                    &s);
    CHECK_MSG(ok, "%s", f.e.text);
    if (ok) {
        CHECK(s.n_models == 2 && s.n_tasks == 2 && s.n_compares == 2 && s.n_gates == 2);
        CHECK(s.tasks[0].kind->choices && s.tasks[0].needs_unconditional && !s.tasks[0].kind->pairs);
        CHECK(s.tasks[1].kind->pairs && s.tasks[1].n_metrics == 3); /* the kind's own */
        CHECK_STR(s.tasks[0].fields.label, S("key"));
        CHECK(suite_selects(s.tasks[0].models, s.tasks[0].n_models, S("n")));
        CHECK(!suite_selects(s.tasks[0].models, s.tasks[0].n_models, S("m")));
        CHECK_NEAR(s.compares[0].alpha, 0.01, 0);
        CHECK_NEAR(s.compares[1].alpha, 0.05, 0);
        CHECK(s.compares[1].n_tests == 2);
        CHECK_STR(s.gates[0], S("t/acc n min=0.5 max-unread=2"));
        CHECK_STR(s.gates[1], S("t/acc m max-unextracted=3"));
        CHECK(suite_model_index(&s, S("n")) == 1 && suite_model_index(&s, S("x")) == 2);
    }
    harness_fixture_close(&f);
}

void test_harness_suite_without_compare(void)
{
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    CHECK(harness_fixture_suite(&f, task, &s));
    CHECK(s.n_compares == 1 && s.compares[0].base.n == 0 && s.compares[0].n_tuned == 0);
    harness_fixture_close(&f);
}

/* The parsed suite is not changed. */
void test_harness_suite_with_metrics(void)
{
    static const str more[] = { { "chrf", 4 }, { "exact_match", 11 } };
    struct harness_fixture f;
    struct suite s, other;

    harness_fixture_open(&f);
    CHECK(harness_fixture_suite(&f, task, &s));
    CHECK(suite_with_metrics(&s, more, 2, true, &other, &f.a, &f.e));
    CHECK(other.tasks[0].n_metrics == 2 && s.tasks[0].n_metrics == 1);
    CHECK_STR(other.tasks[0].metrics[0], S("exact_match"));
    CHECK_STR(other.tasks[0].metrics[1], S("chrf"));
    CHECK(suite_with_metrics(&s, more, 1, false, &other, &f.a, &f.e) && other.tasks[0].n_metrics == 1);
    CHECK(!suite_with_metrics(&s, &(str){ "nonsense", 8 }, 1, false, &other, &f.a, &f.e));
    harness_fixture_close(&f);
}

void test_harness_suite_refuses(void)
{
    static const struct {
        const char *why, *elements, *message;
    } cases[] = {
        { "a task of no kind", "<task id='t' data='d' kind='essay'/>", "pairwise" },
        { "two tasks of one name", "<task id='t' data='d'/><task id='t' data='d'/>", "duplicate" },
        { "a metric that is not there", "<task id='t' data='d'><metric name='blue'/></task>", "bleu" },
        { "an attribute that is not there", "<task id='t' date='d'/>", "data" },
        { "an element that is not there", "<task id='t' data='d'><prmpt/></task>", "prompt" },
        { "an unknown base", "<task id='t' data='d'/><compare base='x'/>", "unknown model" },
        { "an impossible level", "<task id='t' data='d'/><compare base='m' alpha='2'/>",
          "expected a number from 0 to 1" },
        { "a count below its range", "<task id='t' data='d'><generate max-tokens='0'/></task>", "from 1 to" },
        { "an infinite price", "<models><model id='p' path='x' price-in='inf'/></models><task id='t' data='d'/>",
          "0 or more" },
        { "a main component that no metric has", "<task id='t' data='d'/><compare base='m' main='nope'/>", "main" },
        { "a section after none", "<task id='t' data='d'/><section title='x' after='sumary'>y</section>", "summary" },
        { "a part that is not there", "<task id='t' data='d'/><report appendix='A E'/>", "A to D" },
        { "a format that is not there", "<task id='t' data='d'/><report formats='md docx'/>", "docx" },
        { "pairs by no component",
          "<task id='t' data='d' kind='pairwise'><pairwise component='nope'/></task>"
          "<compare base='m'/>",
          "names no component" },
        { "a gate of an unknown task", "<task id='t' data='d'/><gate metric='u/x' model='m' min='1'/>",
          "unknown task" },
        { "a gate without a limit", "<task id='t' data='d'/><gate metric='t/x' model='m'/>", "bad rule" },
        { "a metric twice", "<task id='t' data='d'><metric name='bleu'/><metric name='bleu' tokenize='13a'/></task>",
          "twice" },
        { "a judge twice", "<task id='t' data='d'><judge name='taxonomy'/><judge name='taxonomy'/></task>", "twice" },
        { "a scale of no adapter", "<models><model id='p' path='x' scale='2'/></models><task id='t' data='d'/>",
          "scale" },
        { "a server without its protocol", "<models><model id='p' url='http://h/v1'/></models><task id='t' data='d'/>",
          "openai" },
        { "a kind of its own", "<task id='t' data='d' report='maybe'/>", "true or false" },
        { "one comparison twice", "<task id='t' data='d'/><compare base='m'/><compare base='m' tuned='n'/>",
          "repeats" },
        { "an invalid pattern", "<task id='t' data='d'><extract regex='('/></task>", "regex" },
        { "pairs without a base", "<task id='t' data='d' kind='pairwise'/>", "base" },
        { "no task", "<compare base='m'/>", "no task" },
        { "decoding twice", "<task id='t' data='d'>\n<generate/>\n<generate max-tokens='9'/></task>",
          "s.xml:5: a second <generate> in <task> (found the first on line 4" },
        { "fields twice", "<task id='t' data='d'><fields id='a'/><fields input='b'/></task>", "second <fields>" },
        { "a report twice", "<task id='t' data='d'/><report/><report formats='md'/>", "second <report>" },
        { "text that nothing reads", "<task id='t' data='d'><extract>= (.*)</extract></task>",
          "<extract> has text, which is not used (found \"= (.*)\")" },
        { "text beside elements", "<task id='t' data='d'>prompt<metric name='bleu'/></task>", "<task> has text" },
        { "a gate of an unknown model", "<task id='t' data='d'/><gate metric='t/x' model='z'/>", "unknown model" },
    };

    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct harness_fixture f;
        struct suite s;
        harness_fixture_open(&f);
        CHECK_MSG(!harness_fixture_suite(&f, cases[i].elements, &s), "%s is accepted", cases[i].why);
        CHECK_MSG(strstr(f.e.text, cases[i].message) != NULL, "%s: %s", cases[i].why, f.e.text);
        CHECK_MSG(strstr(f.e.text, "s.xml:") != NULL, "%s has no place: %s", cases[i].why, f.e.text);
        harness_fixture_close(&f);
    }
}

/* Errors of a suite without a file have no location. */
void test_harness_suite_without_file(void)
{
    struct harness_fixture f;
    struct suite s;

    harness_fixture_open(&f);
    CHECK(!suite_parse(S("<suite name='s'><models><model id='m' path='p'/></models></suite>"), "", &s, &f.a, &f.e));
    CHECK_STR(str_from(f.e.text), S("no task (found no <task>, expected at least one)"));
    harness_fixture_close(&f);
}
