/*
 * test_group_scores.c -- means of the item scores in each group, and their intervals.
 */
#include "tests/test.h"

#include "eval/store/store.h"
#include "tests/harness/fixture.h"

static void write_lines(struct harness_fixture *f, const char *name, const char *member, const char *const *values,
                        const char *const *groups)
{
    struct strbuf b = { 0 };

    for (int i = 0; values[i]; i++)
        strbuf_printf(&b, "{\"id\":\"%d\",\"question\":\"q%d\",\"answer\":\"4\",\"role\":\"%s\",\"%s\":\"%s\"}\n", i, i,
                      groups[i], member, values[i]);
    harness_fixture_write(f, name, b.s);
    strbuf_release(&b);
}

static bool run(struct harness_fixture *f, const char *const *grades, const char *const *groups, struct run_view *v)
{
    write_lines(f, "d.jsonl", "nothing", grades, groups);
    write_lines(f, "m.jsonl", "prediction", grades, groups);
    write_lines(f, "n.jsonl", "prediction", grades, groups);
    return harness_fixture_run(f,
                               "<task id='t' data='d.jsonl'><fields group='role'/><metric name='rating'/>"
                               "<metric name='exact_match'/></task>",
                               v);
}

static const struct run_finding *find(const struct run_view *v, const char *component, const char *group)
{
    for (size_t i = 0; i < v->n_findings; i++)
        if (v->findings[i].kind == FINDING_GROUP && str_is(v->findings[i].model, "m") &&
            str_is(v->findings[i].field, component) && str_is(v->findings[i].bin, group))
            return &v->findings[i];
    return NULL;
}

/* Three grades 1, 3, 5 give 27 resamples; the smallest mean, 1, and the largest, 5, have 1/27 = 3.7 % each, which is
 * more than the 2.5 % that a 95 % interval leaves out on a side. */
void test_harness_group_scores(void)
{
    static const char *const grades[] = { "1", "4", "3", "4", "5", "none", "4", "2", NULL };
    static const char *const groups[] = { "spread", "same", "spread", "same", "spread", "same", "same", "one", NULL };
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f, grades, groups, &v)) {
        const struct run_finding *spread = find(&v, "rating", "spread"), *same = find(&v, "rating", "same");
        CHECK(spread && spread->n == 3 && spread->estimate == 3 && spread->low == 1 && spread->high == 5);
        CHECK(spread && str_is(spread->text, "bootstrap"));
        CHECK(same && same->n == 3 && same->estimate == 4 && same->low == 4 && same->high == 4);
        CHECK(!find(&v, "rating", "one"));
        /* SciPy binomtest(3, 4).proportion_ci(method="wilson"): 0.30064, 0.95441 */
        const struct run_finding *right = find(&v, "exact_match", "same");
        CHECK(right && str_is(right->text, "wilson") && right->estimate == 0.75 && right->n == 4);
        CHECK(right && right->low > 0.30063 && right->low < 0.30065 && right->high > 0.95440 && right->high < 0.95442);
    }
    harness_fixture_close(&f);
}

void test_harness_group_scores_of_one_group(void)
{
    static const char *const grades[] = { "1", "4", "3", NULL }, *const groups[] = { "a", "a", "a", NULL };
    struct harness_fixture f;
    struct run_view v;

    harness_fixture_open(&f);
    if (run(&f, grades, groups, &v))
        CHECK(!find(&v, "rating", "a"));
    harness_fixture_close(&f);
}
