/*
 * test_surface.c -- the surface-form control: a gain by length or manner alone stays
 * when answers are shuffled over the questions, a gain by content goes.
 */
#include "tests/test.h"

#include "eval/harness/suite.h"
#include "eval/harness/surface.h"

enum { N = 40 };

static double share_of(bool content, struct arena *a)
{
    struct sample samples[N];
    struct generation base[N], tuned[N], *gens[2] = { base, tuned };
    struct metric_use use;
    struct scored_metric sm = { 0 };
    struct suite suite = { .seed = 5 };
    struct scored_task d = { .samples = samples, .n = N, .gens = gens };
    struct scoring sc = { .suite = &suite, .mem = a, .n_threads = 1 };
    struct err e = { 0 };
    bool common[N], valid[N];
    double scores[2][METRIC_MAX_COMPONENTS], shares[METRIC_MAX_COMPONENTS];

    for (int i = 0; i < N; i++) {
        str *ref = ARENA_NEW(a, str, 1);
        *ref = arena_printf(a, "i would say that the answer is word%d", i);
        samples[i] = (struct sample){ .id = S("x"), .refs = ref, .n_refs = 1 };
        base[i] = (struct generation){ .text = S("no idea") };
        tuned[i] = (struct generation){ .text = content ? arena_printf(a, "word%d", i)
                                                        : S("i would say that the answer is unknown") };
        common[i] = true;
    }
    CHECK_MSG(metric_use_open(S("rouge:types=1"), &use, a, &e), "%s", e.text);
    double *rows = ARENA_NEW(a, double, N *use.n_stats);
    for (int m = 0; m < 2; m++) {
        CHECK(metric_rows(&use, &(struct metric_items){ samples, gens[m], N }, rows, valid, 1, &e));
        metric_corpus_score(&use, rows, valid, N, scores[m]);
    }
    sm.use = use;
    struct surface_pair pair = { .base = 0, .tuned = 1, .common = common, .scores = { scores[0], scores[1] } };
    CHECK_MSG(surface_shares(&sc, &d, &sm, &pair, shares, &e), "%s", e.text);
    metric_use_close(&use);
    return shares[2];
}

void test_harness_surface_form_control(void)
{
    struct arena a = { 0 };

    CHECK_NEAR(share_of(false, &a), 1, 1e-12); /* every answer has the same words */
    CHECK_NEAR(share_of(true, &a), 0, 1e-12);  /* no answer has a word of another reference */
    arena_free(&a);
}
