/*
 * gate_values.c -- see gate_values.h.
 *
 * To add a measure of answers: a function and a row in `measures`.
 */
#include "eval/harness/gate_values.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/harness/gate.h"
#include "eval/harness/item_diff.h"
#include "eval/store/store.h"

static double is_truncated(const struct generation *g)
{
    return g->finish == FINISH_LENGTH;
}

static double is_error(const struct generation *g)
{
    return g->error.n > 0;
}

static double is_unextracted(const struct generation *g)
{
    return g->extract_error.n > 0;
}

static double seconds(const struct generation *g)
{
    return g->seconds;
}

/* Backends that count no tokens leave 0, which is a count only of an empty answer to a counted prompt. */
static bool counts_tokens(const struct generation *g)
{
    return g->n_tokens > 0 || (g->text.n == 0 && g->n_prompt_tokens > 0);
}

static double answer_tokens(const struct generation *g)
{
    return counts_tokens(g) ? (double)g->n_tokens : (double)NAN;
}

/* Rate of one answer, while others may be in progress. */
static double tokens_per_second(const struct generation *g)
{
    return g->seconds > 0 ? answer_tokens(g) / g->seconds : (double)NAN;
}

/* Measures that a rule may name like a component of a metric; the score is the mean over the answers. */
static const struct {
    const char *name;
    double (*value)(const struct generation *g);
    bool of_errors; /* an item in error also has a value */
    bool higher_is_better;
    bool is_share; /* from 0 to 1 */
} measures[] = {
    { "truncated", is_truncated, false, false, true },     /* cut at max-tokens */
    { "errors", is_error, true, false, true },             /* ended in error */
    { "unextracted", is_unextracted, false, false, true }, /* could not be extracted */
    { "unread", is_unextracted, false, false, true },      /* the older name of it */
    { "seconds", seconds, false, false, false },           /* time of the answer */
    { "tokens_per_second", tokens_per_second, false, true, false },
    { "answer_tokens", answer_tokens, false, false, false },
};

/* Values of the answers to one task by one model, in item order; NaN = no answer. */
struct answers {
    const struct generation **gens; /* [n]; NULL = not requested or not answered yet */
    const str *ids;                 /* [n] */
    size_t n;
};

static struct answers answers_of(const struct run_view *v, const struct gate_rule *r, struct arena *a)
{
    struct run_items items = run_items_of(v, r->task);
    struct answers out = { .gens = ARENA_NEW(a, const struct generation *, items.n), .n = items.n };
    str *ids = ARENA_NEW(a, str, items.n);
    str model = run_chosen_model(v, r->model);

    for (size_t i = 0; i < items.n; i++)
        ids[i] = v->items[items.first + i].id;
    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *answer = &v->answers[i];
        if (str_equal(v->tasks[answer->task].id, r->task) && str_equal(v->models[answer->model].id, model))
            out.gens[answer->item - items.first] = &answer->gen;
    }
    out.ids = ids;
    return out;
}

/* CATEGORY or JUDGE.CATEGORY. */
static bool is_category(str text, str judge, str category)
{
    return str_equal(text, category) || (text.n == judge.n + 1 + category.n && text.s[judge.n] == '.' &&
                                         str_starts(text, judge) && str_ends(text, category));
}

/* The ids of the items with a label of this category ("format" or "taxonomy.format"). */
static void find_labelled(const struct run_view *v, const struct gate_rule *r, str category, struct map *items)
{
    str model = run_chosen_model(v, r->model);

    for (size_t i = 0; i < v->n_labels; i++) {
        const struct run_label *l = &v->labels[i];
        if (is_category(category, l->judge, l->category) && str_equal(l->task, r->task) && str_equal(l->model, model))
            *map_put(items, l->item, NULL) = 1;
    }
}

static bool known_category(const struct run_view *v, str category)
{
    for (size_t i = 0; i < v->n_categories; i++)
        if (is_category(category, v->categories[i].judge, v->categories[i].name))
            return true;
    return false;
}

/* The mean of values; NaN values are missing. */
static void mean_value(double *values, size_t n, struct gate_value *out)
{
    double sum = 0;

    *out = (struct gate_value){
        .decimals = 3, .low = 0, .high = INFINITY, .signature = S("measure"), .items = values, .is_item_mean = true
    };
    for (size_t i = 0; i < n; i++) {
        out->missing += isnan(values[i]) != 0;
        sum += isnan(values[i]) ? 0 : values[i];
    }
    out->n = n - out->missing;
    out->score = out->n ? sum / (double)out->n : NAN;
}

/* What the judges' replies about a model's answers to a task cost. */
struct reply_cost {
    double usd;
    size_t n, n_unpriced; /* replies; of models without a price */
};

/* True if the question, whose item is ITEM|MODEL|K (questions.h), is about an answer of this model; *item is ITEM. */
static bool is_about_model(const struct run_question *q, str model, str *item)
{
    size_t end = q->item.n;

    while (end > 0 && q->item.s[end - 1] != '|')
        end--;
    str of = str_slice(q->item, 0, end ? end - 1 : 0);
    bool is_about = of.n > model.n && str_ends(of, model) && of.s[of.n - model.n - 1] == '|';
    *item = str_slice(of, 0, is_about ? of.n - model.n - 1 : 0);
    return is_about;
}

/* Several questions may share a reply, which is paid once.  Items with a reply whose tokens were not counted, so that
 * its cost is unknown, are put into `unknown`. */
static struct reply_cost cost_of_replies(const struct run_view *v, const struct gate_rule *r, struct map *unknown,
                                         struct arena *a)
{
    struct reply_cost c = { 0 };
    struct map paid = { 0 };
    str model = run_chosen_model(v, r->model);

    for (size_t i = 0; i < v->n_questions; i++) {
        const struct run_question *q = &v->questions[i];
        size_t m = run_model_index(v, q->model);
        bool is_new;
        str item;
        if (!str_equal(q->task, r->task) || !is_about_model(q, model, &item) || m == v->n_models)
            continue;
        double usd = run_answer_cost(&v->models[m], &q->gen);
        bool priced = json_get(v->models[m].info, "price_in") || json_get(v->models[m].info, "price_out");
        if (priced && isnan(usd))
            map_put(unknown, item, NULL);
        map_put(&paid, arena_printf(a, STR_FMT "\n" STR_FMT, STR_ARG(q->model), STR_ARG(q->request_id)), &is_new);
        if (!is_new)
            continue;
        c.n++;
        c.n_unpriced += !priced;
        c.usd += isnan(usd) ? 0 : usd;
    }
    map_release(&paid);
    return c;
}

static str cost_note(double answers, const struct reply_cost *c, struct arena *a)
{
    if (c->n == 0)
        return S("");
    str unpriced = c->n_unpriced == 0
                       ? S("")
                       : arena_printf(a, ", %zu replies of judges without a price not counted", c->n_unpriced);
    return arena_printf(a, "answers %.6f, replies of judges %.6f" STR_FMT, answers, c->usd, STR_ARG(unpriced));
}

/* COMPONENT "cost" is the price of all answers together and of the judges' replies about them; the others are means. */
static bool find_cost(const struct run_view *v, const struct gate_rule *r, const struct answers *all,
                      struct gate_value *out, struct arena *a)
{
    double *values = ARENA_NEW(a, double, all->n), sum = 0;
    size_t m = run_model_index(v, run_chosen_model(v, r->model)), n_known = 0;
    struct map unknown = { 0 };

    for (size_t i = 0; i < all->n; i++) {
        values[i] = all->gens[i] && m < v->n_models ? run_answer_cost(&v->models[m], all->gens[i]) : NAN;
        n_known += isnan(values[i]) == 0;
        sum += isnan(values[i]) ? 0 : values[i];
    }
    struct reply_cost replies = cost_of_replies(v, r, &unknown, a);
    for (size_t i = 0; i < all->n; i++)
        values[i] = map_find(&unknown, all->ids[i]) ? NAN : values[i];
    map_release(&unknown);
    mean_value(values, all->n, out);
    out->note = cost_note(sum, &replies, a);
    out->score = out->n ? sum + replies.usd : NAN;
    out->decimals = 5;
    out->items = NULL; /* a sum is compared, not the items */
    out->is_item_mean = false;
    return n_known > 0;
}

static bool find_measure(const struct run_view *v, const struct gate_rule *r, struct gate_value *out, struct arena *a)
{
    struct answers all = answers_of(v, r, a);
    double *values = ARENA_NEW(a, double, all.n);
    bool label = str_starts(r->component, S("label:"));
    str category = str_slice(r->component, 6, r->component.n);
    size_t k = 0;

    while (k < COUNT_OF(measures) && !str_is(r->component, measures[k].name))
        k++;
    if (all.n > 0 && str_is(r->component, "cost"))
        return find_cost(v, r, &all, out, a);
    if (all.n == 0 || (label ? !known_category(v, category) : k == COUNT_OF(measures)))
        return false;
    struct map labelled = { 0 };
    if (label)
        find_labelled(v, r, category, &labelled);
    for (size_t i = 0; i < all.n; i++) {
        const struct generation *g = all.gens[i];
        bool counts = g && (g->error.n == 0 || (!label && measures[k].of_errors));
        values[i] = !counts ? NAN : label ? map_find(&labelled, all.ids[i]) != NULL : measures[k].value(g);
    }
    map_release(&labelled);
    mean_value(values, all.n, out);
    out->higher_is_better = !label && measures[k].higher_is_better;
    out->high = label || measures[k].is_share ? 1 : INFINITY;
    return true;
}

static size_t count_unextracted(const struct run_view *v, const struct gate_rule *r)
{
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *answer = &v->answers[i];
        n += answer->gen.extract_error.n > 0 && str_equal(v->tasks[answer->task].id, r->task) &&
             str_equal(v->models[answer->model].id, run_chosen_model(v, r->model));
    }
    return n;
}

/* False for limits that some value of every score misses; opening a metric to ask for its range takes time. */
static bool may_be_out_of_range(const struct gate_rule *r)
{
    return r->max_drop > 1 || r->min < 0 || r->max > 1;
}

bool gate_find_value(const struct run_view *v, const struct gate_rule *r, const struct gate_value *like,
                     struct gate_value *out, struct arena *a)
{
    const struct run_score *found = NULL;
    bool several = false;

    for (size_t i = 0; i < v->n_scores; i++) {
        const struct run_score *s = &v->scores[i];
        if (!str_equal(s->task, r->task) || !str_equal(s->component, r->component) ||
            !str_equal(s->model, run_chosen_model(v, r->model)))
            continue;
        several = several || (found && !str_equal(s->metric, found->metric));
        if (!found || (like && str_equal(s->signature, like->signature)))
            found = s;
    }
    if (!found && !find_measure(v, r, out, a))
        return false;
    if (found)
        *out = (struct gate_value){ .score = found->score,
                                    .low = -INFINITY,
                                    .high = INFINITY,
                                    .n = found->n,
                                    .missing = found->missing,
                                    .higher_is_better = found->higher_is_better,
                                    .is_target = !isnan(r->max_drop) && score_is_target(found, a),
                                    .decimals = found->decimals,
                                    .signature = found->signature,
                                    .items = found->items,
                                    .is_item_mean = isnan(r->max_drop) ||
                                                    score_is_item_mean(found, run_items_of(v, r->task).n, a) };
    if (several && !like) /* BLEU with two tokenizers: a rule cannot say which */
        out->note = arena_printf(a, "of " STR_FMT ", the first of several metrics with this score",
                                 STR_ARG(found->metric));
    if (found && may_be_out_of_range(r))
        score_range(found, &out->low, &out->high, a);
    out->n_unextracted = count_unextracted(v, r);
    return true;
}
