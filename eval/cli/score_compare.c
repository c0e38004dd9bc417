/*
 * score_compare.c -- each system of `assay score` tested against the first:
 * one paired test per component, p-values corrected over metrics and systems.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/cli/score_files.h"

/* Item scores are stored by item; tests need them by component. */
static const double *by_component(const struct metric_column *c, size_t n, size_t nc, struct arena *a)
{
    double *out = ARENA_NEW(a, double, n *nc);

    for (size_t i = 0; i < n * nc; i++)
        out[i % nc * n + i / nc] = c->items[i];
    return out;
}

void score_files_compare(struct score_files *s, struct arena *a)
{
    size_t n_systems = s->files.n_systems, width = METRIC_MAX_COMPONENTS, family = 0;
    double *p = ARENA_NEW(a, double, s->n_metrics *n_systems *width);

    s->results = ARENA_NEW(a, struct stats_test, s->n_metrics * n_systems * width);
    s->p_adjusted = ARENA_NEW(a, double, s->n_metrics *n_systems *width);
    for (size_t m = 0; m < s->n_metrics; m++) {
        const struct metric_use *u = &s->uses[m];
        const double *base = by_component(score_files_column(s, m, 0), s->n, u->n_components, a);
        for (size_t y = 1; y < n_systems; y++) {
            const struct metric_column *x = score_files_column(s, m, 0), *c = score_files_column(s, m, y);
            struct paired pair = { .use = u,
                                   .n = s->n,
                                   .how = s->how,
                                   .rows = { { x->rows, x->valid }, { c->rows, c->valid } },
                                   .items = { base, by_component(c, s->n, u->n_components, a) } };
            struct stats_test *out = s->results + (m * n_systems + y) * width;
            paired_test_run(s->test, &pair, out);
            for (size_t k = 0; k < u->n_components; k++)
                if (u->components[k].label)
                    p[family++] = out[k].p_value;
        }
    }
    paired_correct(s->correct, p, family);
    family = 0;
    for (size_t i = 0; i < s->n_metrics * n_systems * width; i++) {
        const struct metric_use *u = &s->uses[i / width / n_systems];
        bool tested = i / width % n_systems > 0 && i % width < u->n_components && u->components[i % width].label;
        s->p_adjusted[i] = tested ? p[family++] : NAN;
    }
}
