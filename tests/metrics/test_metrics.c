/*
 * test_metrics.c -- what every metric must do, found by walking the registry.
 */
#include "tests/test.h"

#include <stdlib.h>

#include "metrics/metric.h"

/* What every metric, present and future, must give on equal text. */
void test_metrics_every_metric_is_best_on_equal_text(void)
{
    struct arena a = { 0 };
    struct err e = { 0 };

    for (size_t i = 0; i < metric_count(); i++) {
        const struct metric *m = metric_at(i);
        struct metric_use u;
        str ref = S("{\"clarity\": 3}");
        struct sample s = { .id = S("1"), .refs = &ref, .n_refs = 1 };
        struct generation g = { .text = ref, .raw = ref };
        double row[64] = { 0 }, scores[METRIC_MAX_COMPONENTS];
        bool valid;
        if (m->needs & (NEEDS_LOGPROBS | NEEDS_CHOICES))
            continue;
        CHECK_MSG(metric_use_open(str_from(m->name), &u, &a, &e), "%s", e.text);
        u.args.segment_level = true;
        CHECK(metric_rows(&u, &s, &g, 1, row, &valid, 1, &e) && valid);
        metric_item_score(&u, row, scores);
        for (size_t c = 0; c < u.n_components; c++)
            if (u.components[c].label && strcmp(m->name, "meteor"))
                CHECK_MSG(isnan(scores[c]) || fabs(scores[c] - u.components[c].best) < 1e-9 ||
                          strcmp(u.components[c].name, "rouge2_f") == 0,
                          "%s: %g on equal text, expected %g", u.components[c].name, scores[c], u.components[c].best);
        metric_use_close(&u);
    }
    arena_free(&a);
}
