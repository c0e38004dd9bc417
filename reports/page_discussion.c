/*
 * page_discussion.c -- describes the stored numbers in sentences: effects, agreement of the metrics, trade-offs with
 * errors; and the limitations.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

enum { MAX_MODELS = 8, MAX_TRADE_OFFS = 4, SMALL_TEST_SET = 100, LARGE_SHIFT = 10 /* per cent of answers */ };
enum { MIN_RELATED = 10 }; /* items: fewer say little about a correlation */
static const double WEAK = 0.3;

static void push(struct page *p, struct json *list, str text)
{
    json_push(list, json_new_string(format_one_line(text, p->a)));
}

static void end_list(struct page *p, struct json *list)
{
    if (json_length(list))
        json_set(page_block(p, "list"), "entries", list);
    else
        json_free(list);
}

/* A comparison and the score that it compares. */
struct effect {
    const struct run_comparison *of;
    const struct run_score *column;
    bool compared, marked; /* whether any has common items, and whether any is significant */
};

static void find_larger_effect(const struct run_view *v, struct effect *best)
{
    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        const struct run_comparison *c = s->is_headline ? view_find_comparison(v, s, s->model) : NULL;
        if (!c)
            continue;
        bool marked = *view_significance_mark(s, c) != 0;
        best->compared = best->compared || c->n > 0;
        best->marked = best->marked || marked;
        if (marked && isfinite(c->effect_size) && (!best->of || fabs(c->effect_size) > fabs(best->of->effect_size))) {
            best->of = c;
            best->column = s;
        }
    }
}

/* The largest standardized difference among those that the tables mark as significant. */
static void largest_effect(struct page *p, struct json *list)
{
    const struct run_view *v = p->v;
    struct effect found = { 0 };

    for (size_t t = 0; t < v->n_tasks; t++)
        for (size_t k = 0; k < p->n_compares[t]; k++)
            find_larger_effect(&p->compares[t][k], &found);
    const struct run_comparison *best = found.of;
    const struct run_score *column = found.column;
    if (!best) { /* a significant difference may have no effect size: a score of the whole set, or without variance
                  */
        if (found.compared && !found.marked)
            push(p, list, S("No difference is significant after correction."));
        return;
    }
    push(p, list,
         TEXT("The largest effect is that of " STR_FMT " on " STR_FMT "%s" STR_FMT ": " STR_FMT " against " STR_FMT
              "%s" STR_FMT " (Cohen's d " STR_FMT ", n = %zu).",
              STR_ARG(view_model_name(v, best->model, p->a)), STR_ARG(column->label), v->n_tasks > 1 ? " of task " : "",
              STR_ARG(v->n_tasks > 1 ? best->task : S("")), STR_ARG(format_number(best->score, column->decimals, p->a)),
              STR_ARG(format_number(best->base_score, column->decimals, p->a)), page_has_one_compare(p) ? "" : " of ",
              STR_ARG(page_has_one_compare(p) ? S("") : view_model_name(v, best->base, p->a)),
              STR_ARG(format_number(best->effect_size, 2, p->a)), best->n));
}

/* "none of 9 metrics", "2 of 9 metrics" */
static str of_metrics(struct page *p, size_t n, size_t all)
{
    return n ? TEXT("%zu of %zu metrics", n, all) : TEXT("none of %zu metrics", all);
}

/* In how many metrics a model is better and worse than its base. */
struct agreement {
    size_t compared, better, sure, worse;
};

/* Counts the metrics; one item says nothing about a metric. */
static struct agreement agreement_of(struct page *p, size_t task, size_t model)
{
    const struct run_view *v = p->v;
    const struct run_score *columns;
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, p->a);
    struct agreement x = { 0, 0, 0, 0 };

    for (size_t c = 0; c < n; c++) {
        const struct run_comparison *k = view_find_comparison(v, &columns[c], v->models[model].id);
        double d = k && k->n > 1 ? (columns[c].higher_is_better ? k->difference : -k->difference) : NAN;
        x.compared += k && k->n > 1;
        x.better += d > 0;
        x.worse += d < 0;
        x.sure += d > 0 && k->significant;
    }
    return x;
}

static bool agrees_alike(const struct agreement *x, const struct agreement *y)
{
    return x->compared == y->compared && x->better == y->better && x->sure == y->sure && x->worse == y->worse;
}

/* One sentence for all models with the same counts, with the first of them. */
static void agreement(struct page *p, size_t task, size_t model, const struct agreement *all, struct json *list)
{
    const struct run_view *v = p->v;
    const struct agreement *x = &all[model];
    str names = view_model_name(v, v->models[model].id, p->a), base = view_task_base(v, v->tasks[task].id);
    size_t n = 1;

    for (size_t m = 0; m < model; m++)
        if (agrees_alike(&all[m], x))
            return;
    for (size_t m = model + 1; m < v->n_models && m < MAX_MODELS; m++)
        if (agrees_alike(&all[m], x)) {
            names = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(names), view_name_separator(v),
                         STR_ARG(view_model_name(v, v->models[m].id, p->a)));
            n++;
        }
    if (x->compared < 2)
        return;
    push(p, list,
         TEXT(STR_FMT STR_FMT " %s better than " STR_FMT " in " STR_FMT "%s, and worse in %s.",
              STR_ARG(v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(v->tasks[task].id)) : S("")), STR_ARG(names),
              n > 1 ? "are each" : "is", STR_ARG(view_model_name(v, base, p->a)),
              STR_ARG(of_metrics(p, x->better, x->compared)),
              !x->better ? ""
              : x->sure  ? TEXT(", significantly in %zu", x->sure).s
                         : ", significantly in none",
              x->worse ? TEXT("%zu", x->worse).s : "none"));
}

static double share(const struct run_view *v, size_t task, str model, size_t category)
{
    size_t n = 0, index = view_model_index(v, model);

    for (size_t i = 0; i < v->n_answers; i++)
        n += v->answers[i].task == task && v->answers[i].model == index && !v->answers[i].gen.error.n;
    return n ? 100.0 * (double)view_count_labels(v, v->tasks[task].id, model, v->categories[category].name) / (double)n
             : NAN;
}

/* "has a better ROUGE-L than Base", or without significance "does not differ significantly from Base in ROUGE-L" */
static str main_result(struct page *p, const struct run_score *main, const struct run_comparison *k, bool gained)
{
    const struct run_view *v = p->v;
    str model = view_model_name(v, k->model, p->a), base = view_model_name(v, k->base, p->a);

    return *view_significance_mark(main, k)
               ? TEXT(STR_FMT " has a %s " STR_FMT " than " STR_FMT, STR_ARG(model), gained ? "better" : "worse",
                      STR_ARG(main->label), STR_ARG(base))
               : TEXT(STR_FMT " does not differ significantly from " STR_FMT " in " STR_FMT, STR_ARG(model),
                      STR_ARG(base), STR_ARG(main->label));
}

/* Per cent of a model's answers with an error of any category. */
static double faulty_share(struct page *p, size_t task, str model)
{
    size_t n = p->v->tasks[task].n_items, all = 0, found = 0;
    bool *faulty = ARENA_NEW(p->a, bool, n + 1), *there = ARENA_NEW(p->a, bool, n + 1);

    view_faulty(p->v, task, model, faulty, there);
    for (size_t i = 0; i < n; i++) {
        all += there[i];
        found += there[i] && faulty[i];
    }
    return all ? 100.0 * (double)found / (double)all : NAN;
}

/* A better main metric with more errors of a category, or the reverse; or an equal one with other errors. */
static void trade_offs(struct page *p, size_t task, size_t model, struct json *list)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);
    const struct run_comparison *k = main ? view_find_comparison(v, main, v->models[model].id) : NULL;
    size_t found = 0;

    if (!k || k->n == 0 || !view_task_is_judged(v, v->tasks[task].id))
        return;
    bool sure = *view_significance_mark(main, k) != 0;
    bool gained = main->higher_is_better ? k->difference > 0 : k->difference < 0;
    for (size_t c = 0; c < v->n_categories && found < MAX_TRADE_OFFS; c++) {
        double now = share(v, task, k->model, c), before = share(v, task, k->base, c);
        if (!(fabs(now - before) >= LARGE_SHIFT) || (sure && (now > before) != gained))
            continue;
        found++;
        push(p, list,
             TEXT(STR_FMT ", but %.0f" THIN "%% of its answers are labelled " STR_FMT " against %.0f" THIN
                          "%% (with any error: %.0f" THIN "%% against %.0f" THIN "%%).",
                  STR_ARG(main_result(p, main, k, gained)), now,
                  STR_ARG(v->categories[c].label.n ? v->categories[c].label : v->categories[c].name), before,
                  faulty_share(p, task, k->model), faulty_share(p, task, k->base)));
    }
}

/* "-0.10 in formality, 0.06 in empathy": members of a JSON answer whose numbers hardly follow the references; those
 * without a correlation are named apart. */
struct unrelated {
    str weak, constant;
    size_t n_weak, n_constant, all;
};

static struct unrelated unrelated_members(struct page *p, size_t task, size_t model)
{
    const struct run_view *v = p->v;
    str start = S("correlation.");
    struct unrelated x = { .weak = S(""), .constant = S("") };

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        if (!str_starts(s->component, start) || s->n < MIN_RELATED || !str_equal(s->task, v->tasks[task].id) ||
            !str_equal(s->model, v->models[model].id))
            continue;
        str member = format_name(str_slice(s->component, start.n, s->component.n), p->a);
        x.all++;
        if (isnan(s->score))
            x.constant = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(x.constant), x.n_constant++ ? ", " : "", STR_ARG(member));
        else if (s->score < WEAK)
            x.weak = TEXT(STR_FMT "%s" STR_FMT " in " STR_FMT, STR_ARG(x.weak), x.n_weak++ ? ", " : "",
                          STR_ARG(format_number(s->score, 2, p->a)), STR_ARG(member));
    }
    return x;
}

/* Numbers that do not follow the references in at least half of the members: a small error is then that of a good
 * constant. */
static void unrelated_numbers(struct page *p, size_t task, size_t model, struct json *list)
{
    const struct run_view *v = p->v;
    struct unrelated x = unrelated_members(p, task, model);

    if (x.n_weak + x.n_constant == 0 || 2 * (x.n_weak + x.n_constant) < x.all)
        return;
    push(p, list,
         TEXT("%s" STR_FMT ": the numbers hardly follow the references in %zu of %zu members%s" STR_FMT "%s" STR_FMT
              "%s.",
              v->n_tasks > 1 ? TEXT("Task " STR_FMT ": ", STR_ARG(v->tasks[task].id)).s : "",
              STR_ARG(view_model_name(v, v->models[model].id, p->a)), x.n_weak + x.n_constant, x.all,
              x.n_weak ? ": correlation " : "", STR_ARG(x.weak), x.n_constant ? "; no correlation in " : "",
              STR_ARG(x.constant), x.n_constant ? ", where all answers, or all references, are equal" : ""));
}

void page_discussion(struct page *p)
{
    const struct run_view *v = p->v;
    struct json *list = json_new_array();

    largest_effect(p, list);
    for (size_t i = 0; i < p->shown.n; i++) {
        size_t t = p->shown.list[i];
        for (size_t k = 0; k < p->n_compares[t]; k++) {
            struct page *own = page_of_compare(p, t, k);
            struct agreement all[MAX_MODELS];
            for (size_t m = 0; m < v->n_models && m < MAX_MODELS; m++)
                all[m] = agreement_of(own, t, m);
            for (size_t m = 0; m < v->n_models && m < MAX_MODELS; m++) {
                agreement(own, t, m, all, list);
                trade_offs(own, t, m, list);
            }
        }
    }
    for (size_t i = 0; i < p->shown.n; i++) {
        struct page *own = page_of_task(p, p->shown.list[i]);
        for (size_t m = 0; m < v->n_models && m < MAX_MODELS; m++)
            unrelated_numbers(own, p->shown.list[i], m, list);
    }
    end_list(p, list);
}

/* --- limitations ------------------------------------------------------------------ */

/* After the first of n scores: " is", " and another score are", " and 3 other scores are" */
static const char *and_others(struct page *p, size_t n)
{
    return n == 1 ? " is" : n == 2 ? " and another score are" : TEXT(" and %zu other scores are", n - 1).s;
}

/* Names the scores in which a model is compared with its base on fewer than half of the items. */
static void compared_on_few(struct page *p, size_t task, struct json *list)
{
    const struct run_view *v = p->v;
    const struct run_score *columns;
    size_t n = view_headline_components(v, v->tasks[task].id, &columns, p->a), n_few = 0, min = SIZE_MAX, max = 0;
    size_t n_alone = 0;
    str first = S(""), alone = S("");

    for (size_t c = 0; c < n; c++) {
        size_t fewest = SIZE_MAX;
        for (size_t m = 0; m < v->n_models; m++) {
            const struct run_comparison *k = view_find_comparison(v, &columns[c], v->models[m].id);
            fewest = k && k->n < fewest ? k->n : fewest;
        }
        if (fewest == SIZE_MAX || 2 * fewest >= v->tasks[task].n_items)
            continue;
        if (!page_is_compared(p, &columns[c])) {
            alone = n_alone++ ? alone : view_column_label(columns, n, c);
            continue;
        }
        first = n_few++ ? first : view_column_label(columns, n, c);
        min = fewest < min ? fewest : min;
        max = fewest > max ? fewest : max;
    }
    if (n_alone)
        push(p, list,
             TEXT("Task " STR_FMT ": " STR_FMT "%s not compared with the base: fewer than two items have a score of "
                  "both models.",
                  STR_ARG(v->tasks[task].id), STR_ARG(alone), and_others(p, n_alone)));
    if (n_few)
        push(p, list,
             TEXT("Task " STR_FMT ": " STR_FMT "%s compared on as few as %s of %zu items, those for which both models "
                  "have a score; their differences say little about the rest.",
                  STR_ARG(v->tasks[task].id), STR_ARG(first), and_others(p, n_few),
                  min == max ? TEXT("%zu", min).s : TEXT("%zu to %zu", min, max).s, v->tasks[task].n_items));
}

/* True if the task, or any task for an empty id, is scored by words that answer and reference share. */
static bool has_overlap(const struct run_view *v, str task)
{
    static const char *const metrics[] = { "rouge", "bleu", "meteor", "chrf" };

    for (size_t i = 0; i < v->n_scores; i++)
        for (size_t k = 0; k < COUNT_OF(metrics); k++)
            if ((!task.n || str_equal(v->scores[i].task, task)) &&
                str_starts(v->scores[i].metric, str_from(metrics[k])))
                return true;
    return false;
}

static void limits_of_task(struct page *p, size_t task, struct json *list)
{
    const struct run_view *v = p->v;
    const struct run_task *t = &v->tasks[task];
    size_t cut = 0, failed = 0, answers = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        if (v->answers[i].task != task)
            continue;
        answers++;
        cut += v->answers[i].gen.finish == FINISH_LENGTH;
        failed += v->answers[i].gen.error.n > 0;
    }
    if (t->n_items < SMALL_TEST_SET)
        push(p, list,
             TEXT("Task " STR_FMT " has %zu item%s%s.", STR_ARG(t->id), t->n_items, t->n_items == 1 ? "" : "s",
                  t->detectable_d > 0
                      ? TEXT("; differences below %.2f standard deviations are likely missed", t->detectable_d).s
                      : ""));
    if (failed)
        push(p, list,
             TEXT("Task " STR_FMT ": %zu of %zu answers are missing; if these are hard items, the scores are too "
                  "high.",
                  STR_ARG(t->id), failed, answers));
    if (cut)
        push(p, list,
             TEXT("Task " STR_FMT ": %zu of %zu answers were cut at the token limit%s.", STR_ARG(t->id), cut, answers,
                  view_task_kind(t)->json ? "; an object that is cut off is no valid JSON"
                  : has_overlap(v, t->id) ? ", which lowers recall"
                                          : " and are scored as they are"));
    compared_on_few(p, task, list);
    if (!v->finished.n)
        push(p, list, S("The run is not finished."));
}

void page_limitations(struct page *p)
{
    const struct run_view *v = p->v;
    struct json *list = json_new_array();

    for (size_t i = 0; i < p->shown.n; i++)
        limits_of_task(page_of_task(p, p->shown.list[i]), p->shown.list[i], list);
    if (has_overlap(v, S("")))
        push(
            p, list,
            S("Overlap metrics compare words with reference answers: they reward their length and style, and a correct "
              "answer in other words scores low."));
    if (v->n_categories)
        push(p, list,
             S("Error labels come from rules, not from people: a rule finds only the errors that it describes."));
    if (v->n_scores)
        push(p, list,
             TEXT("Every prompt was answered once (seed %llu); the spread over seeds and training runs is not "
                  "measured.",
                  (unsigned long long)v->seed));
    end_list(p, list);
}
