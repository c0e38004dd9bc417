/*
 * stats_print.c -- results of `assay stats` as text or JSON lines.  Undefined values (n = 1, constant differences) are
 * null in JSON and "-" in text, with the reason.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/cli/print.h"
#include "eval/cli/stats_files.h"
#include "eval/harness/paired_tests.h"

/* Right-aligned in `width`; "-" for undefined values. */
static const char *number(double v, int width, struct arena *a)
{
    return isfinite(v) ? arena_printf(a, "%*.6g", width, v).s : arena_printf(a, "%*s", width, "-").s;
}

static void print_test_text(const struct stats_files *f, const struct stats_test *t, double adjusted)
{
    printf("%-15s n=%-5zu estimate %s  statistic %s  p %s", t->name, t->n, number(t->estimate, 10, f->mem),
           number(t->statistic, 10, f->mem), number(t->p_value, 10, f->mem));
    if (!isnan(adjusted))
        printf("  p " STR_FMT " %s", STR_ARG(f->correct), number(adjusted, 10, f->mem));
    if (isfinite(t->df))
        printf("  df %.6g", t->df);
    if (isfinite(t->ci_low) && isfinite(t->ci_high))
        printf("  %g%% [%.6g, %.6g]", 100 * t->confidence, t->ci_low, t->ci_high);
    printf("%s%s%s\n", t->note ? "  (" : "", t->note ? t->note : "", t->note ? ")" : "");
}

void stats_print_test(const struct stats_files *f, const struct stats_test *t, size_t other, double adjusted)
{
    bool several = f->n_files > 2 && other;

    if (!f->as_json) {
        print_test_text(f, t, several ? adjusted : NAN);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "test", json_new_string(str_from(t->name)));
    if (several) {
        json_set(o, "a", json_new_string(f->columns[0].name));
        json_set(o, "b", json_new_string(f->columns[other].name));
    }
    json_set(o, "n", json_new_int((int64_t)t->n));
    json_set(o, "estimate", json_new_number(t->estimate));
    json_set(o, "statistic", json_new_number(t->statistic));
    json_set(o, "df", json_new_number(t->df));
    json_set(o, "p", json_new_number(t->p_value));
    if (several) {
        json_set(o, "p_adjusted", json_new_number(adjusted));
        json_set(o, "correction", json_new_string(f->correct));
    }
    json_set(o, "ci", interval_json(t->ci_low, t->ci_high));
    json_set(o, "confidence", json_new_number(t->confidence));
    json_set(o, "note", t->note ? json_new_string(str_from(t->note)) : json_new_null());
    print_json(o);
}

/* --- effects --------------------------------------------------------------- */

enum { COHEN_DZ, COHEN_D, HEDGES_G, CLIFF_DELTA, SUPERIORITY, DETECTABLE, MEAN_A, MEAN_B, N_EFFECTS };

static const char *const effect_keys[N_EFFECTS] = {
    [COHEN_DZ] = "cohen_dz",       [COHEN_D] = "cohen_d",       [HEDGES_G] = "hedges_g", [CLIFF_DELTA] = "cliff_delta",
    [SUPERIORITY] = "superiority", [DETECTABLE] = "detectable", [MEAN_A] = "mean_a",     [MEAN_B] = "mean_b",
};

struct effects {
    struct stats_wtl wtl;
    size_t pairs, needed;
    double values[N_EFFECTS];
    double power; /* of finding f->difference; NaN if none was given */
};

static struct effects compute_effects(const struct stats_files *f, size_t other)
{
    const double *a = f->columns[0].values, *b = f->columns[other].values;
    struct effects x = { .wtl = stats_win_tie_loss(a, b, f->n, f->rope, !f->lower_is_better) };
    double sd = paired_sd(a, b, f->n);

    x.pairs = x.wtl.win + x.wtl.tie + x.wtl.loss;
    x.values[COHEN_DZ] = stats_cohen_dz(a, b, f->n);
    x.values[COHEN_D] = stats_cohen_d(a, b, f->n);
    x.values[HEDGES_G] = stats_hedges_g(a, b, f->n);
    x.values[CLIFF_DELTA] = stats_cliff_delta(a, f->n, b, f->n);
    x.values[SUPERIORITY] = stats_superiority(a, f->n, b, f->n);
    x.values[DETECTABLE] = stats_detectable_difference(x.pairs, sd, f->alpha, f->power);
    x.values[MEAN_A] = stats_describe(a, f->n, f->how.confidence).mean;
    x.values[MEAN_B] = stats_describe(b, f->n, f->how.confidence).mean;
    x.power = stats_power(x.pairs, f->difference, sd, f->alpha);
    x.needed = stats_pairs_needed(f->difference, sd, f->alpha, f->power);
    return x;
}

static void print_effects_text(const struct stats_files *f, const struct effects *x)
{
    const double *v = x->values;

    printf("b %s a in %zu, equal%s in %zu, %s in %zu of %zu pairs\n", f->lower_is_better ? "below" : "above",
           x->wtl.win, f->rope > 0 ? " within the rope" : "", x->wtl.tie, f->lower_is_better ? "above" : "below",
           x->wtl.loss, x->pairs);
    printf("d_z %s, d %s, Hedges' g %s, Cliff's delta %s, P(b > a) %s\n", number(v[COHEN_DZ], 0, f->mem),
           number(v[COHEN_D], 0, f->mem), number(v[HEDGES_G], 0, f->mem), number(v[CLIFF_DELTA], 0, f->mem),
           number(v[SUPERIORITY], 0, f->mem));
    if (isfinite(v[DETECTABLE]))
        printf("smallest detectable mean difference with %zu pairs: %.6g (power %g, alpha %g)\n", x->pairs,
               v[DETECTABLE], f->power, f->alpha);
    if (!isnan(x->power))
        printf("power to detect a true mean difference of %g: %.6g; a power of %g needs %zu pairs\n", f->difference,
               x->power, f->power, x->needed);
}

void stats_print_effects(const struct stats_files *f, size_t other)
{
    struct effects x = compute_effects(f, other);

    if (!f->as_json) {
        print_effects_text(f, &x);
        return;
    }
    struct json *o = json_new_object();
    if (f->n_files > 2)
        json_set(o, "b", json_new_string(f->columns[other].name));
    json_set(o, "pairs", json_new_int((int64_t)x.pairs));
    json_set(o, "win", json_new_int((int64_t)x.wtl.win));
    json_set(o, "tie", json_new_int((int64_t)x.wtl.tie));
    json_set(o, "loss", json_new_int((int64_t)x.wtl.loss));
    json_set(o, "rope", json_new_number(f->rope));
    for (size_t i = 0; i < N_EFFECTS; i++)
        json_set(o, effect_keys[i], json_new_number(x.values[i]));
    if (!isnan(f->difference)) {
        json_set(o, "difference", json_new_number(f->difference));
        json_set(o, "power", json_new_number(x.power));
        json_set(o, "pairs_needed", x.needed ? json_new_int((int64_t)x.needed) : json_new_null());
    }
    print_json(o);
}

/* --- ranks ------------------------------------------------------------------ */

/* p: Nemenyi's, [k] of this file against each. */
static void print_rank_json(str system, double rank, double critical, const double *p, size_t k)
{
    struct json *o = json_new_object(), *row = json_new_array();

    for (size_t j = 0; j < k; j++)
        json_push(row, json_new_number(p[j]));
    json_set(o, "system", json_new_string(system));
    json_set(o, "mean_rank", json_new_number(rank));
    json_set(o, "critical_difference", json_new_number(critical));
    json_set(o, "nemenyi_p", row);
    print_json(o);
}

void stats_print_ranks(const struct stats_files *f)
{
    size_t k = f->n_files;
    double *x = stats_matrix(f), *ranks = ARENA_NEW(f->mem, double, k), *p = ARENA_NEW(f->mem, double, k *k);

    for (size_t i = 0; i < f->n * k && !f->lower_is_better; i++)
        x[i] = -x[i];
    size_t blocks = stats_mean_ranks(x, f->n, k, ranks);
    double critical = stats_critical_difference(blocks, k, f->alpha);
    stats_nemenyi(x, f->n, k, p);
    if (!f->as_json)
        printf("mean ranks over %zu items (1 = best); critical difference %s (Nemenyi, alpha %g)\n", blocks,
               number(critical, 0, f->mem), f->alpha);
    for (size_t i = 0; i < k; i++) {
        if (f->as_json) {
            print_rank_json(f->columns[i].name, ranks[i], critical, p + i * k, k);
            continue;
        }
        printf("  %s  " STR_FMT "  p", number(ranks[i], 8, f->mem), STR_ARG(f->columns[i].name));
        for (size_t j = 0; j < k; j++)
            printf(" %s", number(p[i * k + j], 9, f->mem));
        puts("");
    }
}

/* --- one file --------------------------------------------------------------- */

static void print_likert_json(const struct score_column *col, const struct stats_likert *l, int low, int high)
{
    struct json *o = json_new_object(), *counts = json_new_array();

    for (int p = low; p <= high; p++)
        json_push(counts, json_new_int((int64_t)l->counts[p - low]));
    json_set(o, "likert", json_new_string(col->name));
    json_set(o, "n", json_new_int((int64_t)l->summary.n));
    json_set(o, "missing", json_new_int((int64_t)(col->n - l->summary.n - l->outside)));
    json_set(o, "outside", json_new_int((int64_t)l->outside));
    json_set(o, "counts", counts);
    json_set(o, "mean", json_new_number(l->summary.mean));
    json_set(o, "sd", json_new_number(l->summary.sd));
    json_set(o, "median", json_new_number(l->summary.median));
    json_set(o, "mode", l->summary.n ? json_new_int(l->mode) : json_new_null());
    json_set(o, "agree", json_new_number(l->agree.estimate));
    json_set(o, "agree_ci", interval_json(l->agree.low, l->agree.high));
    json_set(o, "disagree", json_new_number(l->disagree.estimate));
    json_set(o, "disagree_ci", interval_json(l->disagree.low, l->disagree.high));
    print_json(o);
}

void stats_print_likert(const struct stats_files *f, const struct score_column *col, int low, int high)
{
    struct stats_likert l = stats_likert(col->values, col->n, low, high, f->how.confidence);

    if (f->as_json) {
        print_likert_json(col, &l, low, high);
        return;
    }
    printf(STR_FMT ": n=%zu, median %s, mean %s, agree %s [%s, %s], counts", STR_ARG(col->name), l.summary.n,
           number(l.summary.median, 0, f->mem), number(l.summary.mean, 0, f->mem), number(l.agree.estimate, 0, f->mem),
           number(l.agree.low, 0, f->mem), number(l.agree.high, 0, f->mem));
    for (int p = low; p <= high; p++)
        printf(" %d:%zu", p, l.counts[p - low]);
    if (l.outside)
        printf(" (%zu values outside the scale)", l.outside);
    puts("");
}

void stats_print_share(const struct stats_files *f, const struct score_column *col)
{
    size_t right = 0, n = 0;

    for (size_t i = 0; i < col->n; i++) {
        if (!isnan(col->values[i]) && col->values[i] != 0 && col->values[i] != 1)
            return;
        if (col->values[i] == 1)
            right++;
        n += isnan(col->values[i]) ? 0 : 1;
    }
    struct stats_interval exact = stats_clopper_pearson(right, n, f->how.confidence),
                          wilson = stats_wilson(right, n, f->how.confidence);
    if (!f->as_json) {
        printf(STR_FMT ": %zu of %zu right, %s; %g%% [%.6g, %.6g] (Clopper-Pearson), [%.6g, %.6g] (Wilson)\n",
               STR_ARG(col->name), right, n, number(exact.estimate, 0, f->mem), 100 * f->how.confidence, exact.low,
               exact.high, wilson.low, wilson.high);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "share", json_new_string(col->name));
    json_set(o, "right", json_new_int((int64_t)right));
    json_set(o, "n", json_new_int((int64_t)n));
    json_set(o, "estimate", json_new_number(exact.estimate));
    json_set(o, "clopper_pearson", interval_json(exact.low, exact.high));
    json_set(o, "wilson", interval_json(wilson.low, wilson.high));
    json_set(o, "confidence", json_new_number(f->how.confidence));
    print_json(o);
}
