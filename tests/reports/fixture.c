/*
 * fixture.c -- see fixture.h.
 */
#include "tests/reports/fixture.h"

#include <ftw.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/file.h"
#include "eval/base/json.h"
#include "tests/test.h"

static str text_of(const struct fixture *f, const char *slot, size_t k, struct arena *a)
{
    return f->text ? f->text(slot, k, a) : arena_printf(a, "%s %zu", slot, k);
}

/* In [0, 1), different for every place. */
static double number_at(size_t x, size_t y, size_t z)
{
    return (double)((x * 7919 + y * 104729 + z * 1299709 + 17) % 1000) / 1000;
}

static const struct run_score *scores(const struct fixture *f, struct run_view *v, struct arena *a)
{
    struct run_score *list = ARENA_NEW(a, struct run_score, f->n_models * f->n_metrics);

    for (size_t c = 0; c < f->n_metrics; c++)
        for (size_t m = 0; m < f->n_models; m++) {
            double *items = ARENA_NEW(a, double, f->n_items), sum = 0;
            for (size_t i = 0; i < f->n_items; i++)
                sum += items[i] = number_at(m, c, i);
            double mean = f->n_items ? sum / (double)f->n_items : NAN;
            list[v->n_scores++] = (struct run_score){
                .task = v->tasks[0].id,
                .model = v->models[m].id,
                .metric = arena_printf(a, "metric%zu", c),
                .component = arena_printf(a, "component%zu", c),
                .label = text_of(f, "metric", c, a),
                .score = mean,
                .ci_low = mean - 0.05,
                .ci_high = mean + 0.05,
                .n = f->n_items,
                .higher_is_better = c % 3 != 2,
                .is_headline = true,
                .decimals = 3,
                .signature = arena_printf(a, "metric%zu|v:1", c),
                .items = items,
            };
        }
    return list;
}

static const struct run_comparison *comparisons(const struct fixture *f, struct run_view *v, struct arena *a)
{
    struct run_comparison *list = ARENA_NEW(a, struct run_comparison, f->n_models * f->n_metrics + 1);

    for (size_t c = 0; c < f->n_metrics; c++)
        for (size_t m = 1; m < f->n_models; m++) {
            const struct run_score *base = &v->scores[c * f->n_models], *tuned = base + m;
            double d = tuned->score - base->score, p = number_at(c, m, 3);
            list[v->n_comparisons++] = (struct run_comparison){
                .task = base->task,
                .base = base->model,
                .model = tuned->model,
                .metric = base->metric,
                .component = base->component,
                .test = S("paired-t"),
                .base_score = base->score,
                .score = tuned->score,
                .difference = d,
                .ci_low = d - 0.04,
                .ci_high = d + 0.04,
                .statistic = 1,
                .df = 9,
                .p_value = p,
                .p_adjusted = p,
                .correction = S("holm"),
                .effect_size = d / 0.3,
                .win = f->n_items / 2,
                .tie = 1,
                .loss = f->n_items - f->n_items / 2 - 1,
                .n = f->n_items,
                .significant = p < 0.05,
                .detectable = 0.1,
            };
        }
    return list;
}

static const struct run_rank *ranks(const struct fixture *f, struct run_view *v, struct arena *a)
{
    struct run_rank *list = ARENA_NEW(a, struct run_rank, f->n_models * f->n_metrics + 1);

    for (size_t c = 0; c < f->n_metrics && f->n_models > 2; c++)
        for (size_t m = 0; m < f->n_models; m++)
            list[v->n_ranks++] = (struct run_rank){ .task = v->tasks[0].id,
                                                    .metric = v->scores[c * f->n_models].metric,
                                                    .component = v->scores[c * f->n_models].component,
                                                    .model = v->models[m].id,
                                                    .mean_rank = (double)m + 1,
                                                    .statistic = 3.5,
                                                    .df = (double)f->n_models - 1,
                                                    .p_value = 0.17,
                                                    .critical = 0.7,
                                                    .p_base = m ? 0.04 : NAN,
                                                    .n = f->n_items };
    return list;
}

static void items_and_answers(const struct fixture *f, struct run_view *v, struct arena *a)
{
    struct run_item *items = ARENA_NEW(a, struct run_item, f->n_items + 1);
    struct run_answer *answers = ARENA_NEW(a, struct run_answer, f->n_items * f->n_models + 1);
    struct run_label *labels = ARENA_NEW(a, struct run_label, f->n_items * f->n_models + 1);

    for (size_t i = 0; i < f->n_items; i++)
        items[i] = (struct run_item){ .task = v->tasks[0].id,
                                      .id = arena_printf(a, "item-%zu", i),
                                      .input = text_of(f, "question", i, a),
                                      .reference = text_of(f, "reference", i, a),
                                      .group = text_of(f, "group", i % 4, a),
                                      .line = i + 1 };
    for (size_t m = 0; m < f->n_models; m++)
        for (size_t i = 0; i < f->n_items; i++) {
            answers[v->n_answers++] = (struct run_answer){
                .task = 0,
                .model = m,
                .item = i,
                .gen = { .text = text_of(f, "answer", m + 3 * i, a), .n_tokens = 9, .seconds = NAN, .logprob = NAN }
            };
            if ((m + i) % 3 == 0)
                labels[v->n_labels++] = (struct run_label){ .task = v->tasks[0].id,
                                                            .model = v->models[m].id,
                                                            .judge = S("j"),
                                                            .item = items[i].id,
                                                            .category = (m + i) % 2 ? S("one") : S("two"),
                                                            .rule = S("r"),
                                                            .evidence = text_of(f, "evidence", i, a),
                                                            .severity = 1 };
        }
    v->items = items;
    v->n_items = f->n_items;
    v->answers = answers;
    v->labels = labels;
}

struct run_view fixture_view(const struct fixture *f, struct arena *a)
{
    struct run_view v = { .name = S("fixture"),
                          .alpha = 0.05,
                          .seed = 1,
                          .started = S("2026-01-01 10:00"),
                          .finished = S("2026-01-01 10:01"),
                          .seconds = 60,
                          .tokens_per_second = 100,
                          .versions = S("{\"assay\":\"test\"}"),
                          .command_line = S("assay run fixture.xml") };
    struct run_model *models = ARENA_NEW(a, struct run_model, f->n_models + 1);
    struct run_task *task = ARENA_NEW(a, struct run_task, 1);
    struct run_category *categories = ARENA_NEW(a, struct run_category, 2);

    for (size_t m = 0; m < f->n_models; m++)
        models[m] = (struct run_model){ .id = arena_printf(a, "m%zu", m),
                                        .label = text_of(f, "model", m, a),
                                        .path = S("x.gguf"),
                                        .backend = S("replay"),
                                        .identity = S("0123abcd") };
    *task = (struct run_task){ .id = S("qa"),
                               .kind = S("generate"),
                               .data = S("data/test.jsonl"),
                               .data_sha256 = S("00ff"),
                               .prompt = text_of(f, "prompt", 0, a),
                               .n_items = f->n_items,
                               .settings = S("{\"max_tokens\":8}") };
    categories[0] = (struct run_category){ S("j"), S("one"), text_of(f, "category", 0, a), text_of(f, "rule", 0, a) };
    categories[1] = (struct run_category){ S("j"), S("two"), text_of(f, "category", 1, a), text_of(f, "rule", 1, a) };
    v.title = text_of(f, "title", 0, a);
    v.models = models;
    v.n_models = f->n_models;
    v.base = f->n_models ? models[0].id : S("");
    v.tasks = task;
    v.n_tasks = 1;
    v.categories = categories;
    v.n_categories = 2;
    items_and_answers(f, &v, a);
    v.scores = scores(f, &v, a);
    v.comparisons = comparisons(f, &v, a);
    v.ranks = ranks(f, &v, a);
    return v;
}

str fixture_folder(struct arena *a)
{
    char *dir = arena_cstr(a, S("/tmp/assay-report-XXXXXX"));
    CHECK(mkdtemp(dir) != NULL);
    return str_from(dir);
}

static int remove_one(const char *path, const struct stat *s, int type, struct FTW *where)
{
    (void)s;
    (void)type;
    (void)where;
    return remove(path);
}

void fixture_remove(str folder)
{
    nftw(folder.s, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

bool fixture_has_latex(void)
{
    return system("command -v latexmk >/dev/null 2>&1") == 0;
}

size_t fixture_injections(str *out, size_t max, struct arena *a)
{
    str all, line;
    struct err e = { 0 };
    size_t n = 0;

    CHECK_MSG(file_read("tests/golden/reports/injection.jsonl", 1 << 20, a, &all, &e), "%s", e.text);
    while (n < max && str_split_next(&all, '\n', &line)) {
        struct json *j = json_parse(line, &e);
        if (j)
            out[n++] = arena_str(a, json_as_string(json_get(j, "text")));
        json_free(j);
    }
    return n;
}
