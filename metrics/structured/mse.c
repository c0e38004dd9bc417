/*
 * mse.c -- errors of predicted numbers: mean squared error, its root, mean
 * absolute error, bias (prediction minus reference), Pearson's correlation, and
 * the share within one of the reference.
 *
 * An answer and its reference are each one number, or JSON objects whose
 * numeric members ("traits") are compared by name: those of the reference, or those of
 * traits=A+B, which then have separate scores.  If an answer is not JSON, has no such
 * member, or a member that is not a number, the item is missing.  Scores are means over
 * each model's readable answers, comparisons over the items that both models have; `n`
 * is their number, and json_valid counts the others.  Because every valid item has all
 * traits, the mean over all numbers is the mean of the traits' means.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/text/json_text.h"
#include "metrics/metric.h"

enum { SQUARES, ABSOLUTE, SIGNED, NEAR, X, Y, XX, YY, XY, N, N_SUMS };
enum { MAX_TRAITS = 9, N_SCORES = 6, N_ALL = N_SCORES + 1, NAME_BYTES = 64 };

struct options {
    char traits[MAX_TRAITS][NAME_BYTES], labels[MAX_TRAITS][NAME_BYTES]; /* "filler_words", "filler words" */
    size_t n_traits;
    bool extract;
    char names[MAX_TRAITS * N_SCORES][NAME_BYTES + 16];
    struct metric_component components[N_ALL + MAX_TRAITS * N_SCORES];
};

static void add(double *sums, double predicted, double wanted)
{
    double d = predicted - wanted;
    const double terms[N_SUMS] = {
        d * d, fabs(d), d, fabs(d) <= 1, predicted, wanted, predicted * predicted, wanted * wanted, predicted * wanted,
        1
    };
    for (int i = 0; i < N_SUMS; i++)
        sums[i] += terms[i];
}

/* Adds all traits of the reference, or none. */
static bool add_traits(const struct options *o, const struct json *hyp, const struct json *ref, double *stats)
{
    void *it = NULL;
    str key;
    const struct json *wanted;
    bool any = false;

    if (json_kind(hyp) != JSON_OBJECT_KIND || json_kind(ref) != JSON_OBJECT_KIND)
        return false;
    for (size_t t = 0; t < o->n_traits; t++) {
        const struct json *predicted = json_get(hyp, o->traits[t]);
        if (!json_is_numeric(predicted) || !json_is_numeric(wanted = json_get(ref, o->traits[t])))
            return false;
        add(stats, json_number(predicted), json_number(wanted));
        add(stats + N_SUMS * (t + 1), json_number(predicted), json_number(wanted));
    }
    while (o->n_traits == 0 && json_next(ref, &it, &key, &wanted)) {
        const struct json *predicted = json_get(hyp, key.s);
        if (!json_is_numeric(wanted))
            continue;
        if (!json_is_numeric(predicted))
            return false;
        add(stats, json_number(predicted), json_number(wanted));
        any = true;
    }
    return any || o->n_traits > 0;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    str text = o->extract ? json_text_extract(c->gen->text, scratch) : str_trim(c->gen->text);
    struct json *hyp = json_parse(text, NULL), *ref = json_parse(str_trim(c->sample->refs[0]), NULL);
    bool valid = o->n_traits == 0 && json_is_numeric(hyp) && json_is_numeric(ref);

    (void)e;
    if (valid)
        add(stats, json_number(hyp), json_number(ref));
    valid = valid || add_traits(o, hyp, ref, stats);
    json_free(hyp);
    json_free(ref);
    if (!valid)
        stats[0] = METRIC_MISSING;
    return true;
}

static bool has_number(const struct json *object)
{
    void *it = NULL;
    str key;
    const struct json *value;

    while (json_next(object, &it, &key, &value))
        if (json_is_numeric(value))
            return true;
    return false;
}

/* A member that is a number in quotes would be left out as if it were a comment. */
static bool no_number_as_text(const struct json *ref, struct err *e)
{
    void *it = NULL;
    const struct json *v;
    str key;
    double number;

    while (json_kind(ref) == JSON_OBJECT_KIND && json_next(ref, &it, &key, &v))
        if (json_kind(v) == JSON_STRING_KIND && str_to_double(str_trim(json_as_string(v)), &number))
            return err_set(e, ERR_PARSE,
                           "the reference has a number as text (found \"" STR_FMT "\": \"" STR_FMT
                           "\", expected it without quotes)",
                           STR_ARG(key), STR_ARG(json_as_string(v)));
    return true;
}

static bool check_reference(const struct metric_args *args, const struct sample *s, struct err *e)
{
    const struct options *o = args->state;
    struct json *ref = json_parse(str_trim(s->refs[0]), NULL);
    size_t t = 0;
    bool ok;

    while (t < o->n_traits && json_is_numeric(json_get(ref, o->traits[t])))
        t++;
    if (o->n_traits)
        ok = t == o->n_traits || err_set(e, ERR_PARSE,
                                         "the reference has no number for %s (found \"" STR_FMT
                                         "\", expected a JSON object in which each of traits= is a number)",
                                         o->traits[t], STR_ARG(str_slice(s->refs[0], 0, 60)));
    else
        ok = json_is_numeric(ref) || has_number(ref) ||
             err_set(e, ERR_PARSE,
                     "the reference is not a number (found \"" STR_FMT
                     "\", expected a number or a JSON object with numbers)",
                     STR_ARG(str_slice(s->refs[0], 0, 60)));
    ok = ok && (o->n_traits || no_number_as_text(ref, e));
    json_free(ref);
    return ok && metric_one_reference(s, e);
}

static double pearson(const double *s)
{
    double n = s[N], x = s[XX] - s[X] * s[X] / n, y = s[YY] - s[Y] * s[Y] / n, xy = s[XY] - s[X] * s[Y] / n;
    double below = sqrt(x * y);
    return x > 1e-12 * s[XX] && y > 1e-12 * s[YY] && below > 0 ? fmax(-1, fmin(1, xy / below)) : NAN;
}

static void score_sums(const double *s, double *scores)
{
    const double values[N_SCORES] = { s[SQUARES] / s[N], sqrt(s[SQUARES] / s[N]), s[ABSOLUTE] / s[N], s[SIGNED] / s[N],
                                      pearson(s),        s[NEAR] / s[N] };
    for (int i = 0; i < N_SCORES; i++)
        scores[i] = s[N] > 0 ? values[i] : NAN;
}

static void score(const struct metric_args *args, const double *sum, double *scores)
{
    const struct options *o = args->state;

    score_sums(sum, scores);
    scores[N_SCORES] = sum[N];
    for (size_t t = 0; t < o->n_traits; t++)
        score_sums(sum + N_SUMS * (t + 1), scores + N_ALL + N_SCORES * t);
}

static const struct metric_component kinds[N_SCORES] = {
    { .name = "mse", .label = "MSE", .best = 0, .worst = INFINITY, .decimals = 3 },
    { .name = "rmse", .best = 0, .worst = INFINITY, .decimals = 3, .of_the_set = true },
    { .name = "mae", .best = 0, .worst = INFINITY, .decimals = 3 },
    { .name = "bias", .best = 0, .worst = INFINITY, .is_target = true, .decimals = 3 },
    { .name = "correlation", .higher_is_better = true, .best = 1, .worst = -1, .decimals = 3, .of_the_set = true },
    { .name = "within_one", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
};

static void name_components(struct options *o)
{
    for (size_t k = 0; k < N_SCORES; k++)
        o->components[k] = kinds[k];
    o->components[N_SCORES] = (struct metric_component){
        .name = "mse_numbers", .higher_is_better = true, .best = INFINITY, .worst = 0, .of_the_set = true
    };
    for (size_t t = 0; t < o->n_traits; t++) {
        for (size_t i = 0; o->traits[t][i]; i++)
            o->labels[t][i] = o->traits[t][i] == '_' ? ' ' : o->traits[t][i];
        for (size_t k = 0; k < N_SCORES; k++) {
            size_t at = N_SCORES * t + k;
            snprintf(o->names[at], sizeof o->names[at], "%s.%s", kinds[k].name, o->traits[t]);
            o->components[N_ALL + at] = kinds[k];
            o->components[N_ALL + at].name = o->names[at];
            o->components[N_ALL + at].label = k == 0 ? o->labels[t] : NULL;
        }
    }
}

static bool open_mse(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    str list = param_text(&args->params, "traits"), trait;
    bool ok = true;

    while (ok && str_split_next(&list, '+', &trait)) {
        ok = (o->n_traits < MAX_TRAITS && trait.n > 0 && trait.n < NAME_BYTES) ||
             err_set(e, ERR_USAGE,
                     "traits: found \"" STR_FMT "\" (expected at most %d names, each below %d bytes, joined by +)",
                     STR_ARG(trait), MAX_TRAITS, NAME_BYTES);
        if (ok)
            memcpy(o->traits[o->n_traits++], trait.s, trait.n);
    }
    o->extract = str_is(param_text(&args->params, "json"), "extracted");
    name_components(o);
    args->state = o;
    if (!ok) {
        free(o);
        args->state = NULL;
    }
    return ok;
}

static void close_mse(struct metric_args *args)
{
    free(args->state);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    const struct options *o = args->state;
    *out = o->components;
    return N_ALL + N_SCORES * o->n_traits;
}

static size_t n_stats(const struct metric_args *args)
{
    return N_SUMS * (1 + ((const struct options *)args->state)->n_traits);
}

static const struct param params[] = {
    { "traits", PARAM_TEXT, "", NULL, "members that an answer must have, joined by +; each has separate scores",
      "traits" },
    { "json", PARAM_CHOICE, "strict", "strict|extracted", "extracted: also JSON within fences or prose", "json" },
    { 0 },
};

const struct metric metric_mse = {
    .name = "mse",
    .summary = "errors, bias and correlation of numbers or JSON traits, over all and by trait",
    .needs = NEEDS_REFS,
    .params = params,
    .open = open_mse,
    .close = close_mse,
    .components = components,
    .n_stats = n_stats,
    .check_reference = check_reference,
    .row = row,
    .score = score,
};
