/*
 * page_outcome.c -- what worked and what to improve for each fine-tune of a listing, from the stored figures: metrics,
 * answers that were cut, length, items by outcome, groups.  Each sentence states its figures and stands only where its
 * condition holds.
 */
#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "reports/page.h"

enum {
    MIN_SHIFT = 5, /* per cent of answers */
    MIN_GROUP = 5, /* items: smaller groups are not named */
    MIN_SHARE = 10 /* per cent of items that are worse, or that score nothing */
};

/* A fine-tune, its base, and the lists for both headings. */
struct outcome {
    size_t task;
    const struct run_score *main, *tuned, *base;
    struct json *worked, *improve;
};

static void push(struct page *p, struct json *list, str text)
{
    json_push(list, json_new_string(format_one_line(text, p->a)));
}

static str name(struct page *p, const struct run_score *s)
{
    return view_model_name(p->v, s->model, p->a);
}

/* "ROUGE-1, ROUGE-2 and BLEU" of the components with this mark ("*", a dagger, or none). */
static str marked(struct page *p, const struct outcome *o, const char *mark)
{
    const struct run_score *columns;
    size_t n = view_headline_components(p->v, p->v->tasks[o->task].id, &columns, p->a), found = 0;
    str text = S(""), last = S("");

    for (size_t c = 0; c < n; c++) {
        const struct run_comparison *k = view_find_comparison(p->v, &columns[c], o->tuned->model);
        if (!k || k->n < 2 || strcmp(view_significance_mark(&columns[c], k), mark) != 0)
            continue;
        if (found++)
            text = TEXT(STR_FMT "%s" STR_FMT, STR_ARG(text), text.n ? ", " : "", STR_ARG(last));
        last = view_column_label(columns, n, c);
    }
    return found > 1 ? TEXT(STR_FMT " and " STR_FMT, STR_ARG(text), STR_ARG(last)) : last;
}

static void metrics(struct page *p, const struct outcome *o)
{
    str better = marked(p, o, "*"), worse = marked(p, o, "\xE2\x80\xA0"), equal = marked(p, o, "");

    if (better.n)
        push(p, o->worked, TEXT("Significantly better in " STR_FMT ".", STR_ARG(better)));
    if (worse.n)
        push(p, o->improve, TEXT("Significantly worse in " STR_FMT ".", STR_ARG(worse)));
    if (equal.n)
        push(p, o->improve, TEXT("No significant difference in " STR_FMT ".", STR_ARG(equal)));
}

/* Per cent of a model's answers that were cut at the token limit; NaN without answers. */
static double cut_share(const struct run_view *v, size_t task, str model)
{
    size_t n = 0, cut = 0, index = view_model_index(v, model);

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *w = &v->answers[i];
        if (w->task != task || w->model != index || w->gen.error.n)
            continue;
        n++;
        cut += w->gen.finish == FINISH_LENGTH;
    }
    return n ? 100.0 * (double)cut / (double)n : NAN;
}

static void cut_answers(struct page *p, const struct outcome *o)
{
    double now = cut_share(p->v, o->task, o->tuned->model), before = cut_share(p->v, o->task, o->base->model);
    str text = TEXT("%.0f" THIN "%% of the answers are cut at the token limit, against %.0f" THIN "%% of " STR_FMT ".",
                    now, before, STR_ARG(name(p, o->base)));

    if (before - now >= MIN_SHIFT)
        push(p, o->worked, text);
    if (now - before >= MIN_SHIFT)
        push(p, o->improve, text);
}

/* Words of the answers by words of the references, where the task measures it. */
static void length(struct page *p, const struct outcome *o)
{
    double now = NAN, before = NAN;

    for (size_t i = 0; i < p->v->n_scores; i++) {
        const struct run_score *s = &p->v->scores[i];
        if (!str_is(s->component, "length_ratio") || !str_equal(s->task, p->v->tasks[o->task].id))
            continue;
        now = str_equal(s->model, o->tuned->model) ? s->score : now;
        before = str_equal(s->model, o->base->model) ? s->score : before;
    }
    if (!(now > 0 && before > 0))
        return;
    double step = fabs(log(before)) - fabs(log(now)); /* of the distance from 1 */
    str text = TEXT("The answers are %.2f times as long as the references, those of " STR_FMT " %.2f times.", now,
                    STR_ARG(name(p, o->base)), before);
    if (step > 0.1)
        push(p, o->worked, text);
    if (step < -0.1)
        push(p, o->improve, text);
}

static void items(struct page *p, const struct outcome *o)
{
    size_t n = 0, better = 0, worse = 0, nothing = 0, scored = 0;
    double tie = p->text->tie;

    for (size_t i = 0; i < p->v->tasks[o->task].n_items; i++) {
        double d = o->tuned->items[i] - o->base->items[i], sign = o->main->higher_is_better ? 1 : -1;
        n += isfinite(d) ? 1 : 0;
        better += sign * d > tie;
        worse += sign * d < -tie;
        scored += isfinite(o->tuned->items[i]) ? 1 : 0;
        nothing += o->tuned->items[i] == 0;
    }
    if (n && 100 * better >= MIN_SHARE * n && better > worse)
        push(p, o->worked,
             TEXT("%zu of %zu items are better in " STR_FMT ", %zu worse.", better, n, STR_ARG(o->main->label), worse));
    if (n && 100 * worse >= MIN_SHARE * n)
        push(p, o->improve,
             TEXT("%zu of %zu items are worse in " STR_FMT ", %zu better.", worse, n, STR_ARG(o->main->label), better));
    if (o->main->higher_is_better && scored && 100 * nothing >= MIN_SHARE * scored)
        push(p, o->improve,
             TEXT("%zu of %zu answers score 0 in " STR_FMT ".", nothing, scored, STR_ARG(o->main->label)));
}

/* The groups with the largest gain and the largest loss in the main metric. */
static void groups(struct page *p, const struct outcome *o)
{
    const struct item_group *list;
    size_t n = view_item_groups(p->v, o->task, &list, p->a), best = n, last = n;
    double *gains = ARENA_NEW(p->a, double, n + 1), sign = o->main->higher_is_better ? 1 : -1;

    for (size_t g = 0; g < n; g++) {
        gains[g] = view_group_mean(p->v, o->task, o->tuned, list[g].name) -
                   view_group_mean(p->v, o->task, o->base, list[g].name);
        if (list[g].n < MIN_GROUP || !isfinite(gains[g]))
            continue;
        best = sign * gains[g] > 0 && (best == n || sign * gains[g] > sign * gains[best]) ? g : best;
        last = sign * gains[g] < 0 && (last == n || sign * gains[g] < sign * gains[last]) ? g : last;
    }
    for (int k = 0; k < 2; k++) {
        size_t g = k ? last : best;
        if (g < n)
            push(p, k ? o->improve : o->worked,
                 TEXT("Largest %s of a group: " STR_FMT ", " STR_FMT " in " STR_FMT " (n = %zu).", k ? "loss" : "gain",
                      STR_ARG(format_name(list[g].name, p->a)),
                      STR_ARG(format_difference(gains[g], o->main->decimals, p->a)), STR_ARG(o->main->label),
                      list[g].n));
    }
}

static void end_list(struct page *p, struct json *list, const char *title, str model)
{
    if (!json_length(list)) {
        json_free(list);
        return;
    }
    json_set(page_block(p, "heading"), "text",
             json_new_string(format_one_line(TEXT(STR_FMT ": %s", STR_ARG(model), title), p->a)));
    json_set(page_block(p, "list"), "entries", list);
}

void page_outcome(struct page *p, size_t task)
{
    const struct run_view *v = p->v;
    const struct run_score *main = view_main_component(v, v->tasks[task].id, p->a);

    for (size_t m = 0; p->text->listing && main && m < v->n_models; m++) {
        const struct run_comparison *c = view_find_comparison(v, main, v->models[m].id);
        struct outcome o = { .task = task, .main = main };
        o.tuned = c ? view_find_score(v, main, c->model) : NULL;
        o.base = c ? view_find_score(v, main, c->base) : NULL;
        if (!o.tuned || !o.base || !o.tuned->items || !o.base->items || c->n < 2)
            continue;
        o.worked = json_new_array();
        o.improve = json_new_array();
        metrics(p, &o);
        items(p, &o);
        cut_answers(p, &o);
        length(p, &o);
        groups(p, &o);
        str model = TEXT("%s" STR_FMT, v->n_tasks > 1 ? TEXT(STR_FMT ", ", STR_ARG(v->tasks[task].id)).s : "",
                         STR_ARG(name(p, o.tuned)));
        end_list(p, o.worked, "what worked", model);
        end_list(p, o.improve, "what to improve", model);
    }
}
