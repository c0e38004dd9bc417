/*
 * score_print.c -- scores of `assay score --hyp` as text or JSON lines.
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/strbuf.h"
#include "eval/cli/print.h"
#include "eval/cli/score_files.h"

/* Scores of one metric on one system. */
struct system_scores {
    double scores[METRIC_MAX_COMPONENTS];
    struct stats_interval ci[METRIC_MAX_COMPONENTS]; /* NaN if none was requested */
};

/* Four decimals; "-" for undefined values. */
static const char *number(double v, char out[32])
{
    if (isfinite(v))
        snprintf(out, 32, "%.4f", v);
    else
        snprintf(out, 32, "-");
    return out;
}

/* The metric's headline component: the first that reports show. */
static size_t headline(const struct metric_use *u)
{
    size_t c = 0;
    while (c + 1 < u->n_components && !u->components[c].label)
        c++;
    return u->components[c].label ? c : 0;
}

static struct json *comparison_json(const struct score_files *s, size_t metric, size_t system, size_t component)
{
    size_t i = score_files_test_index(s, metric, system, component);
    const struct stats_test *t = &s->results[i];
    struct json *o = json_new_object();

    json_set(o, "base", json_new_string(s->files.systems[0]));
    json_set(o, "test", json_new_string(str_from(s->test->name)));
    json_set(o, "n", json_new_int((int64_t)t->n));
    json_set(o, "estimate", json_new_number(t->estimate));
    json_set(o, "statistic", json_new_number(t->statistic));
    json_set(o, "p", json_new_number(t->p_value));
    json_set(o, "p_adjusted", json_new_number(s->p_adjusted[i]));
    json_set(o, "correction", json_new_string(s->correct));
    json_set(o, "ci", interval_json(t->ci_low, t->ci_high));
    json_set(o, "significant", json_new_bool(s->p_adjusted[i] < s->alpha));
    json_set(o, "note", t->note ? json_new_string(str_from(t->note)) : json_new_null());
    return o;
}

static void print_metric_json(const struct score_files *s, size_t metric, size_t system,
                              const struct system_scores *found, str signature)
{
    const double *scores = found->scores;
    const struct stats_interval *ci = found->ci;
    const struct metric_use *u = &s->uses[metric];
    const struct metric_column *col = score_files_column(s, metric, system);
    size_t head = headline(u);
    struct json *o = json_new_object(), *parts = json_new_object(), *intervals = json_new_object();

    json_set(o, "metric", json_new_string(str_from(u->metric->name)));
    if (s->files.n_systems > 1)
        json_set(o, "system", json_new_string(s->files.systems[system]));
    json_set(o, "score", json_new_number(scores[head]));
    json_set(o, "signature", json_new_string(signature));
    json_set(o, "n", json_new_int((int64_t)col->n_valid));
    json_set(o, "missing", json_new_int((int64_t)(s->n - col->n_valid)));
    json_set(o, "ci", interval_json(ci[head].low, ci[head].high));
    json_set(o, "confidence", json_new_number(s->how.confidence));
    json_set(o, "higher_is_better", json_new_bool(u->components[head].higher_is_better));
    for (size_t c = 0; c < u->n_components; c++) {
        json_set(parts, u->components[c].name, json_new_number(scores[c]));
        json_set(intervals, u->components[c].name, interval_json(ci[c].low, ci[c].high));
    }
    json_set(o, "parts", parts);
    json_set(o, "intervals", intervals);
    if (system > 0 && s->results) {
        struct json *all = json_new_object();
        for (size_t c = 0; c < u->n_components; c++)
            if (u->components[c].label)
                json_set(all, u->components[c].name, comparison_json(s, metric, system, c));
        json_set(o, "comparison", comparison_json(s, metric, system, head));
        json_set(o, "comparisons", all);
    }
    print_json(o);
}

static void warn_of(const struct score_files *s, size_t metric, size_t system)
{
    const struct metric_column *col = score_files_column(s, metric, system);
    struct strbuf b = { 0 };

    metric_warn(&s->uses[metric], col->sum, col->n_valid, &b);
    if (col->rows)
        metric_warn_rows(&s->uses[metric], col->rows, col->valid, col->n, &b);
    if (b.n && s->files.n_systems > 1)
        log_warn(STR_FMT ": " STR_FMT, STR_ARG(s->files.systems[system]), STR_ARG(strbuf_str(&b)));
    else if (b.n)
        log_warn(STR_FMT, STR_ARG(strbuf_str(&b)));
    strbuf_release(&b);
}

/* One component of one system: score, interval, n, test against the first system. */
static void print_line_of(const struct score_files *s, size_t metric, size_t system, size_t c,
                          const struct system_scores *found)
{
    const struct stats_interval *ci = &found->ci[c];
    char text[32], adjusted[32];
    size_t i = score_files_test_index(s, metric, system, c);
    bool tested = s->results && system > 0 && s->uses[metric].components[c].label;

    printf("%-16s %10s", system ? "" : s->uses[metric].components[c].name, number(found->scores[c], text));
    if (isfinite(ci->low) && isfinite(ci->high))
        printf("  [%.4f, %.4f]", ci->low, ci->high);
    printf("  n=%zu", score_files_column(s, metric, system)->n_valid);
    if (tested)
        printf("  p %s, " STR_FMT " %s%s", number(s->results[i].p_value, text), STR_ARG(s->correct),
               number(s->p_adjusted[i], adjusted), s->p_adjusted[i] < s->alpha ? " *" : "");
    if (tested && isnan(s->results[i].p_value) && s->results[i].note)
        printf(" (%s: %s)", s->test->name, s->results[i].note);
    if (s->files.n_systems > 1)
        printf("  " STR_FMT, STR_ARG(s->files.systems[system]));
}

static void system_scores(const struct score_files *s, size_t metric, size_t system, struct system_scores *out)
{
    const struct metric_use *u = &s->uses[metric];
    const struct metric_column *c = score_files_column(s, metric, system);

    for (size_t k = 0; k < u->n_components; k++) {
        out->ci[k] = (struct stats_interval){ .low = NAN, .high = NAN };
        out->scores[k] = NAN;
    }
    if (c->n_valid && !metric_wants_rows(u))
        u->metric->score(&u->args, c->sum, out->scores);
    else if (c->n_valid)
        metric_corpus_score(u, c->rows, c->valid, c->n, out->scores);
    if (s->keep_rows && s->how.n_resamples)
        stats_bootstrap(u, c->rows, c->valid, c->n, &s->how, out->ci);
}

/* One line per component; several systems are listed below each other under the signature. */
static void print_metric(const struct score_files *s, size_t metric, struct arena *a)
{
    const struct metric_use *u = &s->uses[metric];
    size_t n_systems = s->files.n_systems;
    str signature = metric_signature(u, s->min_refs == s->max_refs ? (int)s->max_refs : METRIC_REFS_VARY, a);
    struct system_scores *all = ARENA_NEW(a, struct system_scores, n_systems);

    for (size_t y = 0; y < n_systems; y++) {
        system_scores(s, metric, y, &all[y]);
        warn_of(s, metric, y);
        if (s->as_json)
            print_metric_json(s, metric, y, &all[y], signature);
    }
    if (!s->as_json && n_systems > 1)
        printf(STR_FMT "\n", STR_ARG(signature));
    for (size_t c = 0; c < u->n_components && !s->as_json; c++)
        for (size_t y = 0; y < n_systems; y++) {
            print_line_of(s, metric, y, c, &all[y]);
            if (n_systems == 1)
                printf("  " STR_FMT, STR_ARG(signature));
            puts("");
        }
}

void score_files_print(const struct score_files *s, struct arena *a)
{
    for (size_t m = 0; m < s->n_metrics; m++)
        print_metric(s, m, a);
    if (s->results && !s->as_json)
        printf("p: %s against " STR_FMT ", %zu resamples, seed %llu; * = p (" STR_FMT ") < %g\n", s->test->name,
               STR_ARG(s->files.systems[0]), s->how.n_resamples, (unsigned long long)s->how.seed, STR_ARG(s->correct),
               s->alpha);
}
