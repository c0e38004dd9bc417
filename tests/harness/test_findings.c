/*
 * test_findings.c -- labels to findings: rates by fields, what a fine-tune cured and introduced, suggestions.
 */
#include "tests/test.h"

#include "eval/store/store.h"
#include "tests/harness/fixture.h"

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
