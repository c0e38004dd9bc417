/*
 * page.c -- what the report says, in order: summary, set-up, results,
 * comparison, figures, errors, cases; appendix A metrics, B prompts, C
 * environment, D all item scores.
 */
#include "reports/page.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"

struct builder {
    const struct run_view *v;
    const struct page_writer *w;
    struct arena *a;
};

#define TEXT(...) arena_printf(b->a, __VA_ARGS__)

static void setup(struct builder *b)
{
    const struct run_view *v = b->v;
    static const str head[] = { { "Model", 5 }, { "Checkpoint", 10 }, { "Type", 4 }, { "Parameters", 10 },
                                { "Rank", 4 }, { "Alpha", 5 }, { "Trained", 7 } };
    str *cells = ARENA_NEW(b->a, str, v->n_models * COUNT_OF(head));

    for (size_t i = 0; i < v->n_models; i++) {
        const struct run_model *m = &v->models[i];
        const struct json *rank = json_get(m->info, "rank");
        str *row = cells + i * COUNT_OF(head);
        row[0] = m->label;
        row[1] = path_base(m->adapter.n ? m->adapter : m->path);
        row[2] = json_text(json_get(m->info, "quantization"), b->a);
        row[3] = json_get(m->info, "parameters") ? TEXT("%.2f M", json_number(json_get(m->info, "parameters")) / 1e6)
                                                 : S("\xE2\x80\x93");
        row[4] = rank ? json_text(rank, b->a) : S("\xE2\x80\x93");
        row[5] = rank ? TEXT("%g", json_number(json_get(m->info, "alpha"))) : S("\xE2\x80\x93");
        row[6] = rank ? TEXT("%lld", (long long)json_int(json_get(m->info, "adapter_parameters"))) : S("\xE2\x80\x93");
    }
    b->w->table(b->w->state, &(struct page_table){ .id = "models", .head = head, .cells = cells,
                                                   .n_rows = v->n_models, .n_columns = COUNT_OF(head),
                                                   .caption = S("Models. Trained: parameters of the adapter.") });
    for (size_t t = 0; t < v->n_tasks; t++)
        b->w->paragraph(b->w->state, TEXT("Task " STR_FMT ": %zu items of " STR_FMT " (SHA-256 " STR_FMT "...), kind "
                                          STR_FMT ". Decoding: " STR_FMT ".", STR_ARG(v->tasks[t].id),
                                          v->tasks[t].n_items, STR_ARG(path_base(v->tasks[t].data)),
                                          STR_ARG(str_slice(v->tasks[t].data_sha256, 0, 12)),
                                          STR_ARG(v->tasks[t].kind), STR_ARG(v->tasks[t].settings)));
}

static void results(struct builder *b, const struct run_task *t)
{
    const struct run_view *v = b->v;
    const struct run_score *columns;
    size_t n = headline_components(v, t->id, &columns, b->a), w = n + 2;
    str *head = ARENA_NEW(b->a, str, w), *cells = ARENA_NEW(b->a, str, w * v->n_models);
    bool *bold = ARENA_NEW(b->a, bool, w * v->n_models);

    head[0] = S("Model");
    head[w - 1] = S("n");
    for (size_t m = 0; m < v->n_models; m++) {
        size_t scored = 0;
        cells[m * w] = v->models[m].label;
        for (size_t c = 0; c < n; c++) {
            const struct run_score *s = find_score(v, t->id, v->models[m].id, columns[c].component);
            const struct run_comparison *k = find_comparison(v, t->id, v->models[m].id, columns[c].component);
            head[c + 1] = columns[c].label;
            scored = s && s->n > scored ? s->n : scored;
            cells[m * w + c + 1] = s ? TEXT(STR_FMT "%s", STR_ARG(number_text(s->score, s->decimals, b->a)),
                                            k && k->significant ? "*" : "") : S("\xE2\x80\x93");
            bold[m * w + c + 1] = s && is_best(v, s);
        }
        cells[m * w + w - 1] = scored < t->n_items ? TEXT("%zu of %zu", scored, t->n_items) : TEXT("%zu", scored);
    }
    str note = v->n_comparisons ? TEXT(" * differs from " STR_FMT " (" STR_FMT ", " STR_FMT "-corrected p < %g).",
                                       STR_ARG(model_label(v, v->base)), STR_ARG(v->comparisons[0].test),
                                       STR_ARG(v->comparisons[0].correction), v->alpha) : S("");
    b->w->table(b->w->state, &(struct page_table){ .id = "results", .head = head, .cells = cells, .bold = bold,
                                                   .n_rows = v->n_models, .n_columns = w,
                                                   .caption = TEXT("Results on " STR_FMT ". Best of each column in bold."
                                                                   STR_FMT, STR_ARG(t->id), STR_ARG(note)) });
}

static void comparisons(struct builder *b, const struct run_task *t)
{
    const struct run_view *v = b->v;
    static const str head[] = { { "Metric", 6 }, { "Model", 5 }, { "Difference", 10 }, { "95 % interval", 13 },
                                { "p", 1 }, { "p adj.", 6 }, { "d_z", 3 }, { "W/T/L", 5 }, { "Detectable", 10 } };
    str *cells = ARENA_NEW(b->a, str, COUNT_OF(head) * v->n_comparisons);
    size_t rows = 0;

    for (size_t i = 0; i < v->n_comparisons; i++) {
        const struct run_comparison *c = &v->comparisons[i];
        const struct run_score *s = find_score(v, t->id, c->model, c->component);
        if (!str_equal(c->task, t->id) || !s || !str_equal(c->test, v->comparisons[0].test))
            continue;
        str *row = cells + rows++ * COUNT_OF(head);
        row[0] = s->label;
        row[1] = model_label(v, c->model);
        row[2] = TEXT("%+.*f", s->decimals, c->difference);
        row[3] = TEXT(STR_FMT " to " STR_FMT, STR_ARG(number_text(c->ci_low, s->decimals, b->a)),
                      STR_ARG(number_text(c->ci_high, s->decimals, b->a)));
        row[4] = p_text(c->p_value, b->a);
        row[5] = p_text(c->p_adjusted, b->a);
        row[6] = number_text(c->effect_size, 2, b->a);
        row[7] = TEXT("%zu/%zu/%zu", c->win, c->tie, c->loss);
        row[8] = number_text(c->detectable, s->decimals, b->a);
    }
    if (rows)
        b->w->table(b->w->state, &(struct page_table){ .id = "comparisons", .head = head, .cells = cells,
            .n_rows = rows, .n_columns = COUNT_OF(head),
            .caption = TEXT("Fine-tunes against " STR_FMT ": difference of the corpus scores with a paired-bootstrap "
                            "interval, p by " STR_FMT " over items, adjusted (" STR_FMT ") over this table, effect size, "
                            "items won, tied and lost, and the smallest true difference in item scores that this many "
                            "items find with power 0.8.", STR_ARG(model_label(v, v->base)),
                            STR_ARG(v->comparisons[0].test), STR_ARG(v->comparisons[0].correction)) });
}

static void categories(struct builder *b, const struct run_task *t)
{
    const struct run_view *v = b->v;
    size_t w = v->n_models + 2;
    str *head = ARENA_NEW(b->a, str, w), *cells = ARENA_NEW(b->a, str, w * v->n_categories);

    if (v->n_categories == 0)
        return;
    head[0] = S("Category");
    head[w - 1] = S("Rule");
    for (size_t m = 0; m < v->n_models; m++)
        head[m + 1] = v->models[m].label;
    for (size_t k = 0; k < v->n_categories; k++) {
        cells[k * w] = v->categories[k].label;
        cells[k * w + w - 1] = v->categories[k].help;
        for (size_t m = 0; m < v->n_models; m++)
            cells[k * w + m + 1] = TEXT("%zu", count_labels(v, t->id, v->models[m].id, v->categories[k].name));
    }
    b->w->table(b->w->state, &(struct page_table){ .id = "errors", .head = head, .cells = cells,
        .n_rows = v->n_categories, .n_columns = w, .text_columns = true,
        .caption = TEXT("Answers (of %zu) with an error of each category. The rules are heuristics over words; their "
                        "evidence is kept with every label.", t->n_items) });
}

/* --- cases ---------------------------------------------------------------- */

static str notes_of(struct builder *b, const struct run_task *t, str model, str item, const struct run_score *s,
                    size_t i)
{
    struct strbuf x = { 0 };

    strbuf_printf(&x, STR_FMT " " STR_FMT, STR_ARG(s->label), STR_ARG(number_text(s->items[i], s->decimals, b->a)));
    for (size_t k = 0; k < b->v->n_labels; k++) {
        const struct run_label *l = &b->v->labels[k];
        if (str_equal(l->task, t->id) && str_equal(l->model, model) && str_equal(l->item, item))
            strbuf_printf(&x, "; " STR_FMT " (" STR_FMT ")", STR_ARG(l->category), STR_ARG(l->evidence));
    }
    str out = arena_str(b->a, strbuf_str(&x));
    strbuf_release(&x);
    return out;
}

static void one_case(struct builder *b, size_t task, size_t i, str title, const struct run_score *main,
                     const struct run_score *tuned)
{
    const struct run_view *v = b->v;
    size_t item = task_first_item(v, task) + i;
    const struct run_score *sides[] = { main, tuned };
    str labels[2], answers[2], notes[2];

    for (int k = 0; k < 2; k++) {
        const struct run_answer *answer = find_answer(v, sides[k]->model, item);
        labels[k] = model_label(v, sides[k]->model);
        answers[k] = answer ? (answer->gen.error.n ? answer->gen.error : answer->gen.text) : S("");
        notes[k] = notes_of(b, &v->tasks[task], sides[k]->model, v->items[item].id, sides[k], i);
    }
    b->w->item(b->w->state, &(struct page_case){ .title = TEXT(STR_FMT " (item " STR_FMT ")", STR_ARG(title),
                                                               STR_ARG(v->items[item].id)),
                                                 .question = v->items[item].input,
                                                 .reference = v->items[item].reference, .labels = labels,
                                                 .answers = answers, .notes = notes, .n = 2 });
}

/* Largest gain, median, largest loss of the first fine-tune with a comparison. */
static void cases(struct builder *b, size_t task)
{
    const struct run_view *v = b->v;
    const struct run_task *t = &v->tasks[task];
    const struct run_score *main = main_component(v, t->id, b->a);
    const struct run_score *base = main ? find_score(v, t->id, v->base, main->component) : NULL, *tuned = NULL;
    size_t *order = ARENA_NEW(b->a, size_t, t->n_items), n = 0;

    for (size_t m = 0; m < v->n_models && base && !tuned; m++)
        if (find_comparison(v, t->id, v->models[m].id, main->component))
            tuned = find_score(v, t->id, v->models[m].id, main->component);
    if (!tuned)
        return;
    for (size_t i = 0; i < t->n_items; i++) {
        double d = tuned->items[i] - base->items[i];
        size_t k = n;
        if (isnan(d))
            continue;
        while (k > 0 && tuned->items[order[k - 1]] - base->items[order[k - 1]] > d) {
            order[k] = order[k - 1];
            k--;
        }
        order[k] = i;
        n++;
    }
    if (n < 3)
        return;
    b->w->heading(b->w->state, 1, S("Cases side by side"));
    b->w->paragraph(b->w->state, TEXT("Chosen by the difference in " STR_FMT " between " STR_FMT " and " STR_FMT
                                      ": the two largest gains, the median and the two largest losses.",
                                      STR_ARG(main->label), STR_ARG(model_label(v, tuned->model)),
                                      STR_ARG(model_label(v, v->base))));
    one_case(b, task, order[n - 1], S("Largest gain"), base, tuned);
    one_case(b, task, order[n - 2], S("Second largest gain"), base, tuned);
    one_case(b, task, order[n / 2], S("Median"), base, tuned);
    one_case(b, task, order[1], S("Second largest loss"), base, tuned);
    one_case(b, task, order[0], S("Largest loss"), base, tuned);
}

/* --- appendix ------------------------------------------------------------- */

static void all_metrics(struct builder *b)
{
    const struct run_view *v = b->v;
    static const str head[] = { { "Component", 9 }, { "Model", 5 }, { "Score", 5 }, { "95 % interval", 13 }, { "n", 1 } };
    str *cells = ARENA_NEW(b->a, str, COUNT_OF(head) * v->n_scores);
    str last = { "", 0 };

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        str *row = cells + i * COUNT_OF(head);
        row[0] = s->component;
        row[1] = model_label(v, s->model);
        row[2] = number_text(s->score, s->decimals + 1, b->a);
        row[3] = isnan(s->ci_low) ? S("\xE2\x80\x93") : TEXT("%.*f to %.*f", s->decimals, s->ci_low, s->decimals,
                                                             s->ci_high);
        row[4] = TEXT("%zu", s->n);
    }
    b->w->heading(b->w->state, 1, S("A. All metrics and their signatures"));
    for (size_t i = 0; i < v->n_scores; i++)
        if (!str_equal(v->scores[i].signature, last)) {
            last = v->scores[i].signature;
            b->w->paragraph(b->w->state, TEXT(STR_FMT ": " STR_FMT, STR_ARG(v->scores[i].metric), STR_ARG(last)));
        }
    b->w->table(b->w->state, &(struct page_table){ .id = "all-metrics", .head = head, .cells = cells, .is_long = true,
                                                   .n_rows = v->n_scores, .n_columns = COUNT_OF(head),
                                                   .caption = S("All components of all metrics.") });
}

static void prompts(struct builder *b)
{
    b->w->heading(b->w->state, 1, S("B. Prompts"));
    for (size_t t = 0; t < b->v->n_tasks; t++)
        b->w->paragraph(b->w->state, TEXT("Task " STR_FMT ": " STR_FMT, STR_ARG(b->v->tasks[t].id),
                                          STR_ARG(b->v->tasks[t].prompt)));
}

static void environment(struct builder *b)
{
    const struct run_view *v = b->v;

    b->w->heading(b->w->state, 1, S("C. Environment"));
    b->w->paragraph(b->w->state, v->versions);
    b->w->paragraph(b->w->state, TEXT("Command: " STR_FMT ". Seed %llu. Started " STR_FMT ", finished " STR_FMT ".",
                                      STR_ARG(v->command_line), (unsigned long long)v->seed, STR_ARG(v->started),
                                      STR_ARG(v->finished)));
    for (size_t i = 0; i < v->n_models; i++)
        b->w->paragraph(b->w->state, TEXT(STR_FMT ": identity " STR_FMT "...", STR_ARG(v->models[i].label),
                                          STR_ARG(str_slice(v->models[i].identity, 0, 24))));
}

static void item_scores(struct builder *b, size_t task)
{
    const struct run_view *v = b->v;
    const struct run_task *t = &v->tasks[task];
    const struct run_score *main = main_component(v, t->id, b->a);
    size_t w = v->n_models + 2, first = task_first_item(v, task);
    str *head = ARENA_NEW(b->a, str, w), *cells = ARENA_NEW(b->a, str, w * t->n_items);

    if (!main)
        return;
    head[0] = S("Item");
    head[1] = S("Group");
    for (size_t m = 0; m < v->n_models; m++)
        head[m + 2] = v->models[m].label;
    for (size_t i = 0; i < t->n_items; i++) {
        cells[i * w] = v->items[first + i].id;
        cells[i * w + 1] = v->items[first + i].group;
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_score *s = find_score(v, t->id, v->models[m].id, main->component);
            cells[i * w + m + 2] = s ? number_text(s->items[i], s->decimals, b->a) : S("\xE2\x80\x93");
        }
    }
    b->w->heading(b->w->state, 1, S("D. Item scores"));
    b->w->table(b->w->state, &(struct page_table){ .id = "items", .head = head, .cells = cells, .n_rows = t->n_items,
                                                   .n_columns = w, .is_long = true,
                                                   .caption = TEXT(STR_FMT " of every item.", STR_ARG(main->label)) });
}

void page_write(const struct run_view *v, str appendix, const bool *figures, const struct page_writer *w,
                struct arena *a)
{
    struct builder builder = { v, w, a }, *b = &builder;

    w->heading(w->state, 1, S("Summary"));
    for (size_t t = 0; t < v->n_tasks; t++) {
        const struct run_score *main = main_component(v, v->tasks[t].id, a);
        str sentence = main ? summary_sentence(v, t, main->component, a) : S("");
        w->paragraph(w->state, sentence.n ? sentence
                                          : TEXT("%zu models were evaluated on %zu items of " STR_FMT ".", v->n_models,
                                                 v->tasks[t].n_items, STR_ARG(v->tasks[t].id)));
    }
    w->heading(w->state, 1, S("Set-up"));
    setup(b);
    w->heading(w->state, 1, S("Results"));
    for (size_t t = 0; t < v->n_tasks; t++) {
        results(b, &v->tasks[t]);
        comparisons(b, &v->tasks[t]);
    }
    for (size_t i = 0; i < report_chart_count(); i++)
        if (figures[i])
            w->figure(w->state, report_chart_at(i)->name, str_from(report_chart_at(i)->summary));
    w->heading(w->state, 1, S("Errors"));
    for (size_t t = 0; t < v->n_tasks; t++)
        categories(b, &v->tasks[t]);
    for (size_t t = 0; t < v->n_tasks; t++)
        cases(b, t);
    bool all = appendix.n == 0;
    if (all || str_search(appendix, S("A")) != SIZE_MAX)
        all_metrics(b);
    if (all || str_search(appendix, S("B")) != SIZE_MAX)
        prompts(b);
    if (all || str_search(appendix, S("C")) != SIZE_MAX)
        environment(b);
    for (size_t t = 0; (all || str_search(appendix, S("D")) != SIZE_MAX) && t < v->n_tasks; t++)
        item_scores(b, t);
}

bool page_draw_figures(const struct run_view *v, str directory, bool *figures, struct arena *a, struct err *e)
{
    str dir = path_join(a, directory, S("figures"));
    bool ok = file_make_directories(dir.s, e);

    for (size_t i = 0; ok && i < report_chart_count(); i++) {
        const struct report_chart *c = report_chart_at(i);
        str pdf = path_join(a, dir, arena_printf(a, "%s.pdf", c->name));
        str svg = path_join(a, dir, arena_printf(a, "%s.svg", c->name));
        ok = c->draw(v, pdf.s, svg.s, &figures[i], a, e);
    }
    return ok;
}
