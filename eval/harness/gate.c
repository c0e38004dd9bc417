/*
 * gate.c -- see gate.h.
 *
 * The p-values of all rules that test a drop form one family, corrected by
 * Holm's method, so that more rules do not raise more false alarms.
 */
#include "eval/harness/gate.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/harness/gate_values.h"
#include "eval/store/store.h"
#include "metrics/stats/stats.h"

static const double power = 0.8;

enum { MAX_NAMED = 64 }; /* components among which an error looks for the nearest */

/* --- rules ------------------------------------------------------------------ */

/* Reads "NAME=NUMBER"; false with what is wrong.  `seen`: bit i = the limit was given already. */
static bool parse_limit(str word, size_t eq, struct gate_rule *r, unsigned *seen, struct err *e)
{
    const struct {
        const char *name, *expected;
        double *to;
        bool count, positive; /* 0, 1, 2, ...; 0 or more */
    } limits[] = {
        { "min", "a number", &r->min, false, false },
        { "max", "a number", &r->max, false, false },
        { "max-drop", "a number of 0 or more", &r->max_drop, false, true },
        { "max-missing", "a whole number of 0 or more", &r->max_missing, true, true },
        { "max-unextracted", "a whole number of 0 or more", &r->max_unextracted, true, true },
        { "max-unread", "a whole number of 0 or more", &r->max_unextracted, true, true }, /* the older name */
    };
    const char *names[COUNT_OF(limits)];
    str name = str_slice(word, 0, eq == SIZE_MAX ? word.n : eq);
    double value;

    for (size_t i = 0; i < COUNT_OF(limits); i++) {
        names[i] = limits[i].name;
        if (eq == SIZE_MAX || !str_is(name, limits[i].name))
            continue;
        if (!str_to_double(str_slice(word, eq + 1, word.n), &value) || !isfinite(value) ||
            (limits[i].positive && value < 0) || (limits[i].count && value != floor(value)))
            return err_set(e, ERR_USAGE, "bad value (found " STR_FMT ", expected %s)", STR_ARG(word),
                           limits[i].expected);
        size_t first = i > 0 && limits[i - 1].to == limits[i].to ? i - 1 : i; /* of two names for one limit */
        if (*seen & 1u << first)
            return err_set(e, ERR_USAGE, "%s is given twice (expected once)", limits[first].name);
        *seen |= 1u << first;
        *limits[i].to = value;
        return true;
    }
    return err_unknown(e, ERR_USAGE, "unknown word", name, names, COUNT_OF(limits),
                       "min=X, max=X, max-drop=X, max-missing=N, max-unextracted=N or significant");
}

static bool bad_rule(struct err *e)
{
    return err_set(e, ERR_USAGE,
                   "expected TASK/COMPONENT MODEL [min=X] [max=X] [max-drop=X] [max-missing=N] [max-unextracted=N]"
                   " [significant]");
}

/* Rules that no score can pass, or that test nothing. */
static bool check_sense(const struct gate_rule *r, bool has_limit, struct err *e)
{
    if (r->min > r->max)
        return err_set(e, ERR_USAGE, "no score can pass (found min=%g above max=%g)", r->min, r->max);
    if (r->significant && isnan(r->max_drop))
        return err_set(e, ERR_USAGE, "no drop to test (expected max-drop= together with significant)");
    return has_limit || bad_rule(e);
}

/* Terminals, JUnit files and annotations show rules. */
static bool check_text(str text, struct err *e)
{
    bool plain = utf8_valid(text, NULL);

    for (size_t i = 0; i < text.n; i++)
        plain = plain && (unsigned char)text.s[i] >= 0x20 && text.s[i] != 0x7F;
    return plain || err_set(e, ERR_USAGE, "control characters or invalid UTF-8 (expected plain text)");
}

static bool parse_words(struct gate_rule *r, struct err *e)
{
    str rest = r->text, word;
    unsigned seen = 0;

    for (int n = 0; str_split_next(&rest, ' ', &word); n += word.n > 0) {
        size_t slash = str_search(word, S("/"));
        if (word.n == 0)
            continue;
        if (n == 0) {
            if (slash == SIZE_MAX || slash == 0 || slash + 1 == word.n)
                return bad_rule(e);
            r->task = str_slice(word, 0, slash);
            r->component = str_slice(word, slash + 1, word.n);
        } else if (n == 1) {
            r->model = word;
        } else if (str_is(word, "significant")) {
            r->significant = true;
        } else if (!parse_limit(word, str_search(word, S("=")), r, &seen, e)) {
            return false;
        }
    }
    return check_sense(r, seen != 0, e);
}

bool gate_rule_parse(str text, struct gate_rule *r, struct err *e)
{
    *r = (struct gate_rule){ .text = text, .min = NAN, .max = NAN, .max_drop = NAN, .max_unextracted = NAN };
    return check_text(text, e)
               ? parse_words(r, e) || err_wrap(e, "bad rule \"" STR_FMT "\"", STR_ARG(str_slice(text, 0, 200)))
               : err_wrap(e, "bad rule");
}

/* --- the same items? ------------------------------------------------------------ */

/* Items of a task in two runs, joined by id. */
struct joined {
    size_t *now, *before; /* [n] places within the task */
    size_t n;
    size_t n_removed, added, other_input, other_reference;
};

static struct joined join_items(const struct run_view *now, const struct run_view *before, str task, struct arena *a)
{
    struct run_items now_items = run_items_of(now, task), before_items = run_items_of(before, task);
    const struct run_item *items = now->items + now_items.first, *old = before->items + before_items.first;
    struct joined out = { .now = ARENA_NEW(a, size_t, now_items.n), .before = ARENA_NEW(a, size_t, now_items.n) };
    struct map places = { 0 };

    for (size_t k = 0; k < before_items.n; k++)
        *map_put(&places, old[k].id, NULL) = (int64_t)k;
    for (size_t i = 0; i < now_items.n; i++) {
        const int64_t *place = map_find(&places, items[i].id);
        if (place) {
            out.other_input += !str_equal(old[*place].input, items[i].input);
            out.other_reference += !str_equal(old[*place].reference, items[i].reference);
            out.now[out.n] = i;
            out.before[out.n++] = (size_t)*place;
        }
        out.added += place == NULL;
    }
    out.n_removed = before_items.n - out.n;
    map_release(&places);
    return out;
}

#define TEXT(...) arena_printf(a, __VA_ARGS__)

/* Why a difference from the baseline does not count as a drop; empty if it does.  Both runs have the task. */
static str why_not_comparable(const struct gate_runs *runs, const struct gate_rule *r, const struct joined *j,
                              struct arena *a)
{
    const struct run_task *now = runs->now->own, *before = runs->before->own;

    if (j->n_removed || j->added || j->other_input || j->other_reference)
        return TEXT("the test set differs from the baseline's: %zu items removed, %zu added, %zu with another question,"
                    " %zu with another reference (data %.8s, baseline %.8s)",
                    j->n_removed, j->added, j->other_input, j->other_reference, now->data_sha256.s,
                    before->data_sha256.s);
    if (!str_equal(now->prompt, before->prompt))
        return S("the prompt differs from the baseline's");
    return gate_other_setting(now, before, run_chosen_model(runs->now, r->model),
                              run_chosen_model(runs->before, r->model), a);
}

/* --- checking --------------------------------------------------------------- */

/* The state of checking one rule. */
struct check {
    const struct gate_rule *rule;
    struct gate_outcome *out;
    struct gate_value now, before;
    double drop;
    bool tested;     /* the drop is above max-drop, and p decides */
    str untested;    /* why there is no p */
    size_t n_tested; /* pairs of item scores that the test compares */
    size_t n_common; /* items that both runs scored, where they scored different ones; else 0 */
};

static void fail(struct gate_outcome *o, str message)
{
    o->passed = false;
    o->message = message;
}

static void cannot_check(struct gate_outcome *o, str message)
{
    o->passed = o->checked = false;
    o->message = message;
}

/* The limit that no value of the score can miss, as written: "max-drop=2" of a score from 0 to 1; empty if there is
 * none. It is a slip in the scale, and the rule would pass for ever. */
static str toothless_limit(const struct gate_rule *r, const struct gate_value *s, struct arena *a)
{
    return r->min < s->low                  ? TEXT("min=%g", r->min)
           : r->max > s->high               ? TEXT("max=%g", r->max)
           : r->max_drop > s->high - s->low ? TEXT("max-drop=%g", r->max_drop)
                                            : S("");
}

/* False if the rule could never fail. */
static bool has_teeth(struct check *c, struct arena *a)
{
    str limit = toothless_limit(c->rule, &c->now, a);
    str top = isinf(c->now.high) ? S("any number") : TEXT("%g", c->now.high);

    if (limit.n)
        cannot_check(c->out, TEXT(STR_FMT " can never fail: the score lies between %g and " STR_FMT, STR_ARG(limit),
                                  c->now.low, STR_ARG(top)));
    return !limit.n;
}

static void check_limits(struct check *c, struct arena *a)
{
    const struct gate_rule *r = c->rule;
    const struct gate_value *s = &c->now;
    struct gate_outcome *o = c->out;
    int places = s->decimals + 1;

    o->message = s->missing ? TEXT("found %.*f, n=%zu of %zu", places, s->score, s->n, s->n + s->missing)
                            : TEXT("found %.*f, n=%zu", places, s->score, s->n);
    if (s->note.n)
        o->message = TEXT(STR_FMT " (" STR_FMT ")", STR_ARG(o->message), STR_ARG(s->note));
    if (s->n_unextracted)
        o->message = TEXT(STR_FMT ", %zu answers not extracted", STR_ARG(o->message), s->n_unextracted);
    if ((double)s->missing > r->max_missing)
        fail(o, TEXT("found %zu items without a score, expected at most %g (max-missing); " STR_FMT, s->missing,
                     r->max_missing, STR_ARG(o->message)));
    else if ((double)s->n_unextracted > r->max_unextracted)
        fail(o, TEXT(STR_FMT ", expected at most %g (max-unextracted)", STR_ARG(o->message), r->max_unextracted));
    else if (s->score < r->min)
        fail(o, TEXT(STR_FMT ", expected at least %g", STR_ARG(o->message), r->min));
    else if (s->score > r->max)
        fail(o, TEXT(STR_FMT ", expected at most %g", STR_ARG(o->message), r->max));
}

/* A drop that cannot be compared fails, except in the run that starts a history. */
static void not_compared(struct check *c, const struct gate_runs *runs, str why, struct arena *a)
{
    str text = TEXT(STR_FMT "; drop not checked: " STR_FMT, STR_ARG(c->out->message), STR_ARG(why));

    if (runs->first_run) {
        c->out->message = text;
        c->out->skipped = c->out->passed && isnan(c->rule->min) && isnan(c->rule->max);
    } else
        cannot_check(c->out, TEXT(STR_FMT " (--first-run lets it pass)", STR_ARG(text)));
}

/* Without a passed run, a rule with a limit still checked something; a drop-only rule checked nothing. */
static void no_baseline(struct check *c, const struct gate_runs *runs, struct arena *a)
{
    if (runs->baseline_missing)
        not_compared(c, runs, S("the runs that passed before were deleted or overwritten"), a);
    else if (isnan(c->rule->min) && isnan(c->rule->max))
        not_compared(c, runs, S("no baseline"), a);
    else
        c->out->message = TEXT(STR_FMT "; drop not checked: no baseline", STR_ARG(c->out->message));
}

/* True if no drop of any size could be found: of n items that all changed for the worse, the exact two-sided p-value is
 * 2^(1-n). */
static bool too_few_to_test(const struct check *c, size_t n_tested, double alpha)
{
    return c->n_tested > 0 && pow(2, 1 - (double)c->n_tested) * (double)n_tested >= alpha;
}

static void test_drop(struct check *c, const struct gate_runs *runs, const struct joined *j, struct arena *a)
{
    double *x = ARENA_NEW(a, double, j->n), *y = ARENA_NEW(a, double, j->n), sum = 0, squares = 0;
    size_t n = 0;

    for (size_t i = 0; i < j->n && c->now.items && c->before.items; i++) {
        x[n] = c->before.items[j->before[i]];
        y[n] = c->now.items[j->now[i]];
        n += !isnan(x[n]) && !isnan(y[n]);
    }
    for (size_t i = 0; i < n; i++)
        sum += y[i] - x[i];
    for (size_t i = 0; i < n; i++)
        squares += (y[i] - x[i] - sum / (double)n) * (y[i] - x[i] - sum / (double)n);
    double sd = n > 1 ? sqrt(squares / (double)(n - 1)) : NAN;
    c->n_tested = n;
    c->out->detectable = stats_detectable_difference(n, sd, runs->now->alpha, power);
    c->out->p = stats_paired_t(x, y, n, 0.95).p_value;
    /* Equal differences have no variance; the sign test gives their p-value. */
    if (isnan(c->out->p) || sd == 0)
        c->out->p = stats_sign(x, y, n).p_value;
}

static bool same_items_scored(const struct check *c, const struct joined *j)
{
    if (!c->now.items || !c->before.items)
        return c->now.n == c->before.n;
    for (size_t i = 0; i < j->n; i++)
        if (isnan(c->now.items[j->now[i]]) != isnan(c->before.items[j->before[i]]))
            return false;
    return true;
}

/* Replaces both scores by the means over the items that both runs scored; false if there are none, or if the score is
 * not such a mean. */
static bool compare_common_items(struct check *c, const struct joined *j)
{
    double now = 0, before = 0;
    size_t n = 0;

    for (size_t i = 0; i < j->n && c->now.items && c->before.items; i++) {
        double x = c->before.items[j->before[i]], y = c->now.items[j->now[i]];
        if (isnan(x) || isnan(y))
            continue;
        before += x;
        now += y;
        n++;
    }
    if (n == 0 || !c->now.is_item_mean || !c->before.is_item_mean)
        return false;
    c->now.score = now / (double)n;
    c->before.score = before / (double)n;
    c->n_common = n;
    return true;
}

static str drop_text(const struct check *c, struct arena *a)
{
    int places = c->now.decimals + 1;
    str common = c->n_common ? TEXT(" on the %zu items scored in both", c->n_common) : S("");

    return TEXT("worse by %.*f than %.*f" STR_FMT, places, c->drop, places, c->before.score, STR_ARG(common));
}

static void check_drop(struct check *c, const struct gate_runs *runs, struct arena *a)
{
    const struct gate_rule *r = c->rule;
    int places = c->now.decimals + 1;

    if (!runs->before) {
        no_baseline(c, runs, a);
        return;
    }
    if (!gate_find_value(runs->before, r, &c->now, &c->before, a) || isnan(c->before.score) || c->before.n == 0) {
        not_compared(c, runs, S("the baseline has no such score"), a);
        return;
    }
    c->out->baseline = c->before.score;
    struct joined j = join_items(runs->now, runs->before, r->task, a);
    str why = why_not_comparable(runs, r, &j, a);
    if (!str_equal(c->before.signature, c->now.signature))
        why = TEXT("the baseline was scored differently (found " STR_FMT ", expected " STR_FMT ")",
                   STR_ARG(c->before.signature), STR_ARG(c->now.signature));
    if (why.n) {
        not_compared(c, runs, why, a);
        return;
    }
    c->out->message = TEXT(STR_FMT ", baseline %.*f", STR_ARG(c->out->message), places, c->before.score);
    if (!same_items_scored(c, &j) && !compare_common_items(c, &j)) {
        why = TEXT("the scored items are not those of the baseline (n=%zu, baseline n=%zu)", c->now.n, c->before.n);
        not_compared(c, runs, why, a);
        return;
    }
    c->drop = c->now.higher_is_better ? c->before.score - c->now.score : c->now.score - c->before.score;
    c->untested = S("the runs have too few items in common for a test");
    if (!c->now.is_item_mean || !c->before.is_item_mean)
        c->untested = S("it cannot be tested: the score is computed over the whole set and not a mean of item scores"
                        " (expected such a mean, or max-drop without significant)");
    else if (r->significant)
        test_drop(c, runs, &j, a);
    if (!(c->drop > r->max_drop))
        return;
    c->tested = r->significant;
    if (!r->significant)
        fail(c->out, TEXT(STR_FMT ", expected at most %g", STR_ARG(drop_text(c, a)), r->max_drop));
}

/* The part of a rule that the run does not have.  `v`: the run, split to the rule's task. */
static str no_such_score(const struct run_view *v, const struct gate_rule *r, struct arena *a)
{
    const char *known[MAX_NAMED];
    size_t n = 0;
    str model = run_chosen_model(v, r->model);

    if (!v->own)
        return TEXT("the run has no such score: no task " STR_FMT, STR_ARG(r->task));
    if (run_model_index(v, model) == v->n_models)
        return TEXT("the run has no such score: no model " STR_FMT, STR_ARG(r->model));
    for (size_t i = 0; i < v->n_scores && n < MAX_NAMED; i++)
        if (str_equal(v->scores[i].model, model))
            known[n++] = arena_cstr(a, v->scores[i].component);
    const char *near = str_nearest(r->component, known, n);
    return near ? TEXT("the run has no such score: no component " STR_FMT " (expected %s)", STR_ARG(r->component), near)
                : TEXT("the run has no such score: no component " STR_FMT, STR_ARG(r->component));
}

static void check_rule(struct check *c, const struct gate_runs *runs, struct arena *a)
{
    struct gate_outcome *o = c->out;

    *o = (struct gate_outcome){
        .passed = true, .checked = true, .score = NAN, .baseline = NAN, .p = NAN, .detectable = NAN
    };
    if (!runs->now->finished.n) {
        cannot_check(
            o, TEXT("the run is not finished (found %zu of %zu answers)", runs->now->n_answers, runs->now->n_requests));
        return;
    }
    if (runs->judged.n) {
        cannot_check(o, TEXT("the run was judged before, on " STR_FMT ", and no model was asked since: is this the"
                             " directory of another night? (--again lets it count)",
                             STR_ARG(runs->judged)));
        return;
    }
    if (!gate_find_value(runs->now, c->rule, NULL, &c->now, a)) {
        cannot_check(o, no_such_score(runs->now, c->rule, a));
        return;
    }
    if (isnan(c->now.score) || c->now.n == 0) {
        cannot_check(o, TEXT("no item has this score (found %zu items without it)", c->now.missing));
        return;
    }
    o->score = c->now.score;
    if (!has_teeth(c, a))
        return;
    check_limits(c, a);
    if (o->passed && !isnan(c->rule->max_drop) && c->now.is_target)
        cannot_check(o, TEXT(STR_FMT "; drop not checked: neither a higher nor a lower " STR_FMT
                                     " is better (expected min= and max=)",
                             STR_ARG(o->message), STR_ARG(c->rule->component)));
    else if (o->passed && !isnan(c->rule->max_drop))
        check_drop(c, runs, a);
}

/* "p = 0.0123", and below what four digits show "p < 0.0001". */
static str p_text(double p, struct arena *a)
{
    return p < 0.0001 ? S("p < 0.0001") : TEXT("p = %.4f", p);
}

static void decide(struct check *c, size_t n_rules, double alpha, struct arena *a)
{
    int places = c->now.decimals + 1;
    struct gate_outcome *o = c->out;
    str drop = drop_text(c, a);

    if (isnan(o->p))
        cannot_check(o, TEXT(STR_FMT ", and " STR_FMT, STR_ARG(drop), STR_ARG(c->untested)));
    else if (o->p < alpha)
        fail(o, TEXT(STR_FMT ", expected at most %g (" STR_FMT ")", STR_ARG(drop), c->rule->max_drop,
                     STR_ARG(p_text(o->p, a))));
    else if (too_few_to_test(c, n_rules, alpha))
        cannot_check(o, TEXT(STR_FMT ", but %zu items are too few for any drop to be significant (expected"
                                     " more items, or max-drop without significant)",
                             STR_ARG(drop), c->n_tested));
    else
        o->message = TEXT(STR_FMT ", but not significantly (" STR_FMT "; a drop of %.*f is detectable)", STR_ARG(drop),
                          STR_ARG(p_text(o->p, a)), places, o->detectable);
}

/* A run by task, so that a rule visits the rows of its own task only. */
struct tasks {
    const struct run_view *run, *views; /* NULL without a run; see run_split_tasks */
    struct map by_id;
};

static void split_tasks(struct tasks *t, const struct run_view *v, struct arena *a)
{
    if (!v)
        return;
    t->run = v;
    t->views = run_split_tasks(v, a);
    run_index_tasks(v, &t->by_id);
}

static const struct run_view *task_of(const struct tasks *t, str id)
{
    return t->run ? &t->views[run_find_task(t->run, &t->by_id, id)] : NULL;
}

size_t gate_check(const struct gate_rule *rules, size_t n, const struct gate_runs *runs, struct gate_outcome *out,
                  struct arena *a)
{
    struct check *checks = ARENA_NEW(a, struct check, n);
    double *p = ARENA_NEW(a, double, n);
    struct tasks now = { 0 }, before = { 0 };
    size_t n_failed = 0, n_p = 0;

    split_tasks(&now, runs->now, a);
    split_tasks(&before, runs->before, a);
    for (size_t i = 0; i < n; i++) {
        struct gate_runs own = *runs;
        own.now = task_of(&now, rules[i].task);
        own.before = task_of(&before, rules[i].task);
        checks[i] = (struct check){ .rule = &rules[i], .out = &out[i] };
        check_rule(&checks[i], &own, a);
        p[i] = out[i].p;
    }
    map_release(&now.by_id);
    map_release(&before.by_id);
    for (size_t i = 0; i < n; i++)
        n_p += isnan(p[i]) ? 0 : 1;
    stats_correct_holm(p, n);
    for (size_t i = 0; i < n; i++) {
        out[i].p = p[i];
        if (checks[i].tested)
            decide(&checks[i], n_p, runs->now->alpha, a);
        n_failed += !out[i].passed;
    }
    return n_failed;
}
