/*
 * test_findings.c -- labels to findings: rates by fields, what a fine-tune cured and introduced, suggestions.
 */
#include "tests/test.h"

#include "eval/store/store.h"
#include "tests/harness/fixture.h"
#include "tests/reports/sentences.h"

/* Items 1 to 8: the questions 5 to 8 have terms.  m fails on 1 and 5 to 8, n on 2 only; `finish`: how 5 to 8 end. */
static bool run(struct harness_fixture *f, const char *finish, struct run_view *v)
{
    struct strbuf d = { 0 }, m = { 0 }, n = { 0 };

    for (int i = 1; i <= 8; i++) {
        strbuf_printf(&d, "{\"id\":\"%d\",\"question\":\"what is this%s\",\"answer\":\"x\"}\n", i,
                      i > 4 ? " with HTTP2 and TLS13 over QUIC1 in a VPN4" : "");
        strbuf_printf(&m, "{\"id\":\"%d\",\"prediction\":\"%s\",\"finish\":\"%s\"}\n", i, i == 1 || i > 4 ? "bad" : "x",
                      i > 4 ? finish : "stop");
        strbuf_printf(&n, "{\"id\":\"%d\",\"prediction\":\"%s\"}\n", i, i == 2 ? "bad" : "x");
    }
    harness_fixture_write(f, "d.jsonl", d.s);
    harness_fixture_write(f, "m.jsonl", m.s);
    harness_fixture_write(f, "n.jsonl", n.s);
    harness_fixture_write(f, "j.xml",
                          "<judge name='j'><rule name='b' category='incomplete' match='bad' severity='1'/></judge>");
    strbuf_release(&d);
    strbuf_release(&m);
    strbuf_release(&n);
    return harness_fixture_run(f,
                               "<task id='t' data='d.jsonl'><metric name='exact_match'/><judge name='j.xml'/>"
                               "</task><compare base='m' tuned='n'/>",
                               v);
}

static const struct run_finding *find(const struct run_view *v, enum finding_kind kind, const char *model,
                                      const char *bin)
{
    for (size_t i = 0; i < v->n_findings; i++)
        if (v->findings[i].kind == kind && str_is(v->findings[i].model, model) &&
            (!bin || str_is(v->findings[i].bin, bin)))
            return &v->findings[i];
    return NULL;
}

void test_harness_findings(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f, "stop", &v)) {
        const struct run_finding *none = find(&v, FINDING_RATE, "m", "0"), *many = find(&v, FINDING_RATE, "m", "> 3");
        CHECK(none && none->hits == 1 && none->n == 4 && many && many->hits == 4 && many->n == 4);
        /* statsmodels proportion_confint(4, 4, method="wilson"): 0.5101 to 1 */
        CHECK(many && many->low > 0.5100 && many->low < 0.5102 && many->high == 1);
        const struct run_finding *trend = find(&v, FINDING_TREND, "m", NULL);
        CHECK(trend && trend->statistic > 2 && trend->p_adjusted >= trend->p_value);
        const struct run_finding *shift = find(&v, FINDING_SHIFT, "n", NULL);
        CHECK(shift && str_is(shift->category, "incomplete") && shift->hits == 1 && shift->n == 6);
        /* binomtest(1, 6).pvalue = 0.21875 */
        CHECK(shift && shift->p_value > 0.2187 && shift->p_value < 0.2188);
        CHECK(!find(&v, FINDING_SHIFT, "m", NULL));
        const struct run_finding *worse = find(&v, FINDING_REGRESSION, "n", NULL);
        CHECK(worse && str_is(worse->bin, "2"));
        const struct run_finding *advice = find(&v, FINDING_SUGGESTION, "m", NULL);
        CHECK(advice && advice->hits == 5 && advice->n == 8 && str_is(advice->category, "incomplete"));
        CHECK(advice && str_is(advice->text, "5 of 8 answers (rule: at least 10 %): ask for complete answers"));
        CHECK(!find(&v, FINDING_SUGGESTION, "n", NULL));
    }
    harness_fixture_close(&f);
}

/* More tokens are advised only where answers were cut for want of them. */
void test_harness_findings_advise_more_tokens_for_cut_answers(void)
{
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f, "length", &v)) {
        const struct run_finding *advice = find(&v, FINDING_SUGGESTION, "m", NULL);
        CHECK(advice && str_ends(advice->text, S(": raise max-tokens, or ask for shorter answers")));
    }
    harness_fixture_close(&f);
}

/* --- suggestions: each comes with its condition and goes without it --------------------- */

/* Every suggestion to a model, one a line. */
static str suggestions(const struct run_view *v, const char *model, struct arena *a)
{
    str all = S("");

    for (size_t i = 0; i < v->n_findings; i++)
        if (v->findings[i].kind == FINDING_SUGGESTION && str_is(v->findings[i].model, model))
            all = arena_printf(a, STR_FMT STR_FMT "\n", STR_ARG(all), STR_ARG(v->findings[i].text));
    return all;
}

/* 40 answers by m, the first `bad` with the word that the judge's rule of the category finds; t is the same model with
 * a log of its training. */
static bool run_category(struct harness_fixture *f, const char *category, size_t bad, const char *finish,
                         struct run_view *v)
{
    struct strbuf d = { 0 }, m = { 0 };

    for (size_t i = 0; i < 40; i++) {
        strbuf_printf(&d, "{\"id\":\"%zu\",\"question\":\"say x, number %zu\",\"answer\":\"x\"}\n", i, i);
        strbuf_printf(&m, "{\"id\":\"%zu\",\"prediction\":\"%s\",\"finish\":\"%s\"}\n", i, i < bad ? "bad" : "x",
                      i < bad ? finish : "stop");
    }
    harness_fixture_write(f, "d.jsonl", d.s);
    harness_fixture_write(f, "m.jsonl", m.s);
    harness_fixture_write(f, "n.jsonl", m.s);
    harness_fixture_write(f, "log.csv", "step,loss\n1,2.5\n2,2.25\n");
    harness_fixture_write(
        f, "j.xml",
        arena_printf(&f->a, "<judge name='j'><rule name='b' category='%s' match='bad' severity='1'/></judge>", category)
            .s);
    strbuf_release(&d);
    strbuf_release(&m);
    f->models = "<model id='t' backend='replay' path='m.jsonl' log='log.csv'/>";
    return harness_fixture_run(
        f, "<task id='t' data='d.jsonl'><metric name='exact_match'/><judge name='j.xml'/></task>", v);
}

void test_harness_findings_suggest_by_category(void)
{
    static const struct {
        const char *category;
        size_t least; /* of 40 answers */
        const char *plain, *tuned;
    } rows[] = {
        { "incomplete", 4, "4 of 40 answers (rule: at least 10 %): ask for complete answers\n",
          "4 of 40 answers (rule: at least 10 %): check that training answers are complete\n" },
        { "repetitive", 2, "(rule: at least 5 %): ask for shorter answers; try a repetition penalty\n",
          ": check that training answers end with the end-of-text token; try a repetition penalty\n" },
        { "format", 2, ": show the required format in the prompt, or use constrained decoding\n",
          ": show the required format in the prompt, or use constrained decoding\n" },
        { "generic", 6, ": ask for specific answers, or show examples of them in the prompt\n",
          ": train on specific answers; remove training answers that would fit any question\n" },
        { "hallucination", 4, ": put the facts into the prompt\n",
          ": put the facts into the prompt, or train on answers that admit what is not known\n" },
        { "technical_error", 6, ": put the facts or worked examples into the prompt\n",
          ": check the training answers of these topics, and add more of them\n" },
        { "off_topic", 2, ": check the prompt template: it may not be the model's\n",
          ": check the prompt template: it may differ from the one used in training\n" },
        { "length_mismatch", 4, ": state the required length in the prompt\n",
          ": state the required length in the prompt, or train on answers of that length\n" },
    };

    for (size_t i = 0; i < COUNT_OF(rows); i++)
        for (size_t more = 0; more < 2; more++) {
            struct harness_fixture f;
            struct run_view v;
            harness_fixture_open(&f);
            if (run_category(&f, rows[i].category, rows[i].least - 1 + more, "stop", &v)) {
                CHECK_MSG(sentence_in(suggestions(&v, "m", &f.a), rows[i].plain) == (more == 1), "%s: %zu",
                          rows[i].category, more);
                CHECK_MSG(sentence_in(suggestions(&v, "t", &f.a), rows[i].tuned) == (more == 1), "%s: %zu",
                          rows[i].category, more);
            }
            harness_fixture_close(&f);
        }
}

void test_harness_findings_suggest_for_cut_answers(void)
{
    static const char *const cut = ": raise max-tokens, or ask for shorter answers\n";
    struct harness_fixture f;
    struct run_view v;

    for (int turn = 0; turn < 2; turn++) {
        harness_fixture_open(&f);
        if (run_category(&f, "incomplete", 8, turn ? "length" : "stop", &v)) {
            CHECK(sentence_in(suggestions(&v, "m", &f.a), cut) == (turn == 1));
            CHECK(sentence_in(suggestions(&v, "t", &f.a), cut) == (turn == 1));
        }
        harness_fixture_close(&f);
    }
}

/* 24 items: the 12 with long questions (or, if `answers`, with long answers) fail, or the 12 with short ones. */
static bool run_trend(struct harness_fixture *f, bool answers, bool long_fail, struct run_view *v)
{
    static const char *const words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                                     "fifteen sixteen seventeen eighteen nineteen twenty";
    struct strbuf d = { 0 }, m = { 0 };

    for (size_t i = 0; i < 24; i++) {
        bool is_long = i % 2, bad = is_long == long_fail;
        strbuf_printf(&d, "{\"id\":\"%zu\",\"question\":\"say x%s%s\",\"answer\":\"x\"}\n", i,
                      is_long && !answers ? " " : "", is_long && !answers ? words : "");
        strbuf_printf(&m, "{\"id\":\"%zu\",\"prediction\":\"%s%s%s\"}\n", i, bad ? "bad" : "x",
                      is_long && answers ? " " : "", is_long && answers ? words : "");
    }
    harness_fixture_write(f, "d.jsonl", d.s);
    harness_fixture_write(f, "m.jsonl", m.s);
    harness_fixture_write(f, "n.jsonl", m.s);
    harness_fixture_write(f, "log.csv", "step,loss\n1,2.5\n2,2.25\n");
    harness_fixture_write(f, "j.xml",
                          "<judge name='j'><rule name='b' category='style' match='bad' severity='1'/></judge>");
    strbuf_release(&d);
    strbuf_release(&m);
    f->models = "<model id='t' backend='replay' path='m.jsonl' log='log.csv'/>";
    return harness_fixture_run(
        f, "<task id='t' data='d.jsonl'><metric name='exact_match'/><judge name='j.xml'/></task>", v);
}

/* z of a trend over two bins of 12 that separate all errors: the square root of 24, 4.90. */
void test_harness_findings_suggest_by_trend(void)
{
    static const char *const rise[] = {
        "errors rise with the number of words of the question (z = 4.90, p < 0.001 after "
        "correction; rule: p < 0.05): ",
        "errors rise with the number of words of the answer (z = 4.90, p < 0.001 after "
        "correction; rule: p < 0.05): "
    };
    static const char *const long_answers = ": check whether long answers drift off or long tasks are hard; a length "
                                            "limit or shorter training answers may help\n";

    for (int answers = 0; answers < 2; answers++)
        for (int turn = 0; turn < 2; turn++) {
            struct harness_fixture f;
            struct run_view v;
            harness_fixture_open(&f);
            if (run_trend(&f, answers, turn == 0, &v)) {
                str plain = suggestions(&v, "m", &f.a), tuned = suggestions(&v, "t", &f.a);
                CHECK(sentence_in(plain, rise[answers]) == (turn == 0));
                CHECK(!sentence_in(plain, rise[!answers]));
                CHECK(sentence_in(plain, long_answers) == (turn == 0 && answers));
                CHECK(sentence_in(plain, ": show such items as examples in the prompt\n") == (turn == 0 && !answers));
                CHECK(sentence_in(tuned, ": add such items to the training data\n") == (turn == 0 && !answers));
                CHECK(!sentence_in(plain, ": add such items to the training data\n"));
            }
            harness_fixture_close(&f);
        }
}
