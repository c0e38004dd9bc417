/*
 * history_year.c -- see history_year.h.
 */
#include "tests/store/history_year.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/rng.h"
#include "eval/store/history.h"
#include "eval/store/store.h"

enum { MODELS = 4, COMPONENTS = 12, ITEM_COMPONENTS = 4 };

static void fill_scores(struct run_score *scores, size_t night, size_t n_items, struct arena *a)
{
    struct rng rng = rng_new(night, 1);

    for (size_t m = 0; m < MODELS; m++)
        for (size_t c = 0; c < COMPONENTS; c++) {
            struct run_score *s = &scores[m * COMPONENTS + c];
            bool shown = c < ITEM_COMPONENTS;
            double *items = shown ? ARENA_NEW(a, double, n_items) : NULL, sum = 0;
            for (size_t i = 0; items && i < n_items; i++)
                sum += items[i] = i % 5 == 0 ? rng_double(&rng) < 0.7 : 1; /* a fifth of the items has noise */
            double mean = items ? sum / (double)n_items : rng_double(&rng);
            *s = (struct run_score){ .task = S("qa"),
                                     .model = arena_printf(a, "model %zu", m),
                                     .metric = arena_printf(a, "metric %zu", c),
                                     .component = arena_printf(a, "component %zu", c),
                                     .score = mean,
                                     .ci_low = shown ? mean - 0.01 : NAN,
                                     .ci_high = shown ? mean + 0.01 : NAN,
                                     .n = n_items,
                                     .is_headline = shown,
                                     .items = items };
        }
}

static bool write_night(struct history *h, struct run_view *v, size_t night, struct arena *a, struct err *e)
{
    struct run_score *scores = ARENA_NEW(a, struct run_score, MODELS * COMPONENTS);
    struct history_run run = { .suite = S("nightly"), .passed = true, .n_rules = 1 };

    fill_scores(scores, night, v->n_items, a);
    v->scores = scores;
    v->n_scores = MODELS * COMPONENTS;
    run.directory = arena_printf(a, "/runs/%zu", night);
    run.finished = arena_printf(a, "20%02zu-%02zu-%02zu 03:00", 26 + night / 336, night / 28 % 12 + 1, night % 28 + 1);
    run.recorded = arena_printf(a, STR_FMT ":00", STR_ARG(run.finished));
    v->finished = run.finished;
    struct history_result rule = { .rule = S("qa/component min=0.5"), .score = 1, .baseline = NAN, .passed = true };
    return history_put(h, &run, &rule, 1, v, e);
}

bool history_year_write(const char *path, size_t n_nights, size_t n_items, struct err *e)
{
    struct history *h = history_open(path, true, e);
    struct arena kept = { 0 }, a = { 0 };
    struct run_item *items = ARENA_NEW(&kept, struct run_item, n_items);
    struct run_task task = {
        .id = S("qa"), .data_sha256 = S("data"), .prompt = S("{{ question }}"), .n_items = n_items
    };
    struct run_model models[MODELS] = { { .id = S("model 0") } };
    struct run_view v = {
        .name = S("nightly"), .versions = S("{\"assay\":\"test\"}"), .models = models, .tasks = &task, .n_tasks = 1
    };
    bool ok = h != NULL;

    for (size_t i = 0; i < n_items; i++)
        items[i] = (struct run_item){ .task = task.id, .id = arena_printf(&kept, "item %zu", i) };
    v.items = items;
    v.n_items = n_items;
    v.n_models = 1;
    for (size_t night = 0; ok && night < n_nights; night++) {
        arena_reset(&a);
        ok = write_night(h, &v, night, &a, e);
    }
    arena_free(&a);
    arena_free(&kept);
    history_close(h);
    return ok;
}
