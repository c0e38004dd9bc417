/*
 * classification.c -- accuracy, precision, recall, F1, MCC and kappa of answers that
 * are class labels, equal to scikit-learn 1.2 (zero_division 0).
 *
 * Labels are compared as in class_label.h; numbers are sorted, as weighted kappas require; for other labels, weighted
 * kappas are undefined.  Classes are all labels that occur in references or
 * answers: macro averages are over all of them, balanced accuracy over those of references, weighted averages are
 * weighted by references.  An answer that is not a known label counts as a separate class and is wrong.
 *
 * labels=A+B names up to ten classes for which precision, recall and F1 and the
 * confusion matrix (confusion.LABEL.ANSWER) are reported too.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/text/class_label.h"
#include "metrics/metric.h"

enum { TRUE_KIND, TRUE_VALUE, ANSWER_KIND, ANSWER_VALUE, N_STATS };
enum {
    ACCURACY,
    BALANCED,
    MACRO_P,
    MACRO_R,
    MACRO_F,
    MICRO_F,
    WEIGHTED_P,
    WEIGHTED_R,
    WEIGHTED_F,
    MCC,
    KAPPA,
    KAPPA_LINEAR,
    KAPPA_QUADRATIC,
    ALPHA,
    N_CLASSES,
    N_SCORES
};
enum { MAX_NAMED = 10, PER_CLASS = 3, NAME_BYTES = 48, MAX_WEIGHTED = 4096 };

struct options {
    bool lowercase;
    size_t n_named;
    struct class_label named[MAX_NAMED];
    char names[MAX_NAMED * (PER_CLASS + MAX_NAMED)][2 * NAME_BYTES + 16];
    struct metric_component components[N_SCORES + MAX_NAMED * (PER_CLASS + MAX_NAMED)];
};

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    const struct options *o = c->args->state;
    struct class_label truth = class_label_read(c->sample->refs[0], o->lowercase, scratch);
    struct class_label answer = class_label_read(c->gen->text, o->lowercase, scratch);

    (void)e;
    stats[TRUE_KIND] = truth.kind;
    stats[TRUE_VALUE] = truth.value;
    stats[ANSWER_KIND] = answer.kind;
    stats[ANSWER_VALUE] = answer.value;
    return true;
}

static bool check_reference(const struct metric_args *args, const struct sample *s, struct err *e)
{
    (void)args;
    return metric_one_reference(s, e);
}

/* ---- counts ---- */

struct class_counts {
    struct class_label label;
    double truth, answers, both;
};

struct table {
    struct class_counts *classes; /* [n] in order */
    size_t n;
    uint32_t *truth, *answer; /* [n_items] class of each item */
    size_t n_items;
};

static uint32_t class_of(const struct table *t, struct class_label label)
{
    size_t low = 0, high = t->n;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (class_label_compare(&t->classes[middle].label, &label) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return (uint32_t)low;
}

static struct table count(const double *rows, size_t n, struct arena *a)
{
    struct class_label *all = ARENA_NEW(a, struct class_label, 2 * n);
    struct table t = { ARENA_NEW(a, struct class_counts, 2 * n), 0, ARENA_NEW(a, uint32_t, n),
                       ARENA_NEW(a, uint32_t, n), n };

    for (size_t i = 0; i < n; i++) {
        const double *r = rows + N_STATS * i;
        all[2 * i] = (struct class_label){ r[TRUE_KIND], r[TRUE_VALUE] };
        all[2 * i + 1] = (struct class_label){ r[ANSWER_KIND], r[ANSWER_VALUE] };
    }
    if (n)
        qsort(all, 2 * n, sizeof *all, class_label_compare);
    for (size_t i = 0; i < 2 * n; i++)
        if (i == 0 || class_label_compare(&all[i - 1], &all[i]))
            t.classes[t.n++].label = all[i];
    for (size_t i = 0; i < n; i++) {
        const double *r = rows + N_STATS * i;
        t.truth[i] = class_of(&t, (struct class_label){ r[TRUE_KIND], r[TRUE_VALUE] });
        t.answer[i] = class_of(&t, (struct class_label){ r[ANSWER_KIND], r[ANSWER_VALUE] });
        t.classes[t.truth[i]].truth++;
        t.classes[t.answer[i]].answers++;
        t.classes[t.truth[i]].both += t.truth[i] == t.answer[i];
    }
    return t;
}

/* ---- scores ---- */

static double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

static double f1(const struct class_counts *c)
{
    return share(2 * c->both, c->truth + c->answers);
}

static void average(const struct table *t, double *scores)
{
    double n = (double)t->n_items, with_truth = 0, both = 0, balanced = 0;

    for (size_t k = 0; k < t->n; k++) {
        const struct class_counts *c = &t->classes[k];
        double p = share(c->both, c->answers), r = share(c->both, c->truth), weight = c->truth / n;
        both += c->both;
        with_truth += c->truth > 0;
        balanced += r;
        scores[MACRO_P] += p / (double)t->n;
        scores[MACRO_R] += r / (double)t->n;
        scores[MACRO_F] += f1(c) / (double)t->n;
        scores[WEIGHTED_P] += p * weight;
        scores[WEIGHTED_R] += r * weight;
        scores[WEIGHTED_F] += f1(c) * weight;
    }
    scores[ACCURACY] = scores[MICRO_F] = both / n;
    scores[BALANCED] = balanced / with_truth;
    scores[N_CLASSES] = (double)t->n;
}

/* Matthews correlation, for several classes after Gorodkin 2004; 0 if one side has only one class. */
static double matthews(const struct table *t)
{
    double n = (double)t->n_items, both = 0, cross = 0, truth = 0, answers = 0;

    for (size_t k = 0; k < t->n; k++) {
        const struct class_counts *c = &t->classes[k];
        both += c->both;
        cross += c->truth * c->answers;
        truth += c->truth * c->truth;
        answers += c->answers * c->answers;
    }
    double below = sqrt((n * n - truth) * (n * n - answers));
    return below > 0 ? (both * n - cross) / below : 0;
}

/* Cohen 1960, 1968: weights |i - j|^power between ranks; power 0: weight 1 for every disagreement. */
static double kappa(const struct table *t, int power)
{
    double seen = 0, expected = 0, n = (double)t->n_items;

    for (size_t i = 0; i < t->n_items; i++) {
        double d = fabs((double)t->truth[i] - (double)t->answer[i]);
        seen += d > 0 ? pow(d, power) : 0;
    }
    if (power == 0) {
        for (size_t k = 0; k < t->n; k++)
            expected += t->classes[k].truth * (n - t->classes[k].answers) / n;
        return expected > 0 ? 1 - seen / expected : NAN;
    }
    if (t->n > MAX_WEIGHTED || t->classes[t->n - 1].label.kind != CLASS_NUMBER)
        return NAN;
    for (size_t i = 0; i < t->n; i++)
        for (size_t j = 0; j < t->n; j++)
            if (i != j)
                expected += pow(fabs((double)i - (double)j), power) * t->classes[i].truth * t->classes[j].answers / n;
    return expected > 0 ? 1 - seen / expected : NAN;
}

static const struct class_counts *find_class(const struct table *t, struct class_label label)
{
    uint32_t k = class_of(t, label);
    return k < t->n && class_label_compare(&t->classes[k].label, &label) == 0 ? &t->classes[k] : NULL;
}

static void named_scores(const struct options *o, const struct table *t, double *scores)
{
    for (size_t k = 0; k < o->n_named; k++) {
        const struct class_counts *c = find_class(t, o->named[k]);
        *scores++ = c ? share(c->both, c->answers) : 0;
        *scores++ = c ? share(c->both, c->truth) : 0;
        *scores++ = c ? f1(c) : 0;
    }
    for (size_t k = 0; k < o->n_named; k++)
        for (size_t m = 0; m < o->n_named; m++) {
            const struct class_counts *truth = find_class(t, o->named[k]), *answer = find_class(t, o->named[m]);
            double n = 0;
            for (size_t i = 0; truth && answer && i < t->n_items; i++)
                n += &t->classes[t->truth[i]] == truth && &t->classes[t->answer[i]] == answer;
            *scores++ = n;
        }
}

/* Krippendorff's alpha of label and answer as two raters, nominal: 1 - observed over expected disagreement, where the
 * expected one draws without replacement from all values of both (Krippendorff 2011).  NaN if nothing varies. */
static double krippendorff(const struct table *t)
{
    double values = 2 * (double)t->n_items, agreed = 0, expected = 0;

    for (size_t k = 0; k < t->n; k++) {
        double n = t->classes[k].truth + t->classes[k].answers;
        agreed += 2 * t->classes[k].both;
        expected += n * (n - 1);
    }
    double disagreement = 1 - agreed / values, by_chance = 1 - expected / (values * (values - 1));
    return by_chance > 0 ? 1 - disagreement / by_chance : NAN;
}

static void score_rows(const struct metric_args *args, const double *rows, size_t n, double *scores)
{
    const struct options *o = args->state;
    struct arena a = { 0 };
    size_t total = N_SCORES + o->n_named * (PER_CLASS + o->n_named);

    memset(scores, 0, total * sizeof *scores);
    for (size_t k = 0; n == 0 && k < total; k++)
        scores[k] = NAN;
    if (n == 0)
        return;
    struct table t = count(rows, n, &a);
    average(&t, scores);
    scores[MCC] = matthews(&t);
    scores[KAPPA] = kappa(&t, 0);
    scores[KAPPA_LINEAR] = kappa(&t, 1);
    scores[KAPPA_QUADRATIC] = kappa(&t, 2);
    scores[ALPHA] = krippendorff(&t);
    named_scores(o, &t, scores + N_SCORES);
    arena_free(&a);
}

/* ---- use ---- */

static const struct metric_component general[N_SCORES] = {
    { .name = "accuracy",
      .label = "Accuracy",
      .higher_is_better = true,
      .best = 1,
      .worst = 0,
      .decimals = 3,
      .is_binary = true },
    { .name = "balanced_accuracy", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .of_the_set = true },
    { .name = "precision_macro", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .of_the_set = true },
    { .name = "recall_macro", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .of_the_set = true },
    { .name = "f1_macro",
      .label = "Macro F1",
      .higher_is_better = true,
      .best = 1,
      .worst = 0,
      .decimals = 3,
      .of_the_set = true },
    { .name = "f1_micro", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3 },
    { .name = "precision_weighted",
      .higher_is_better = true,
      .best = 1,
      .worst = 0,
      .decimals = 3,
      .of_the_set = true },
    { .name = "recall_weighted", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .of_the_set = true },
    { .name = "f1_weighted", .higher_is_better = true, .best = 1, .worst = 0, .decimals = 3, .of_the_set = true },
    { .name = "mcc", .higher_is_better = true, .best = 1, .worst = -1, .decimals = 3, .of_the_set = true },
    { .name = "kappa",
      .label = "Kappa",
      .higher_is_better = true,
      .best = 1,
      .worst = -1,
      .decimals = 3,
      .of_the_set = true },
    { .name = "kappa_linear", .higher_is_better = true, .best = 1, .worst = -1, .decimals = 3, .of_the_set = true },
    { .name = "kappa_quadratic", .higher_is_better = true, .best = 1, .worst = -1, .decimals = 3, .of_the_set = true },
    { .name = "alpha", .higher_is_better = true, .best = 1, .worst = -1, .decimals = 3, .of_the_set = true },
    { .name = "classes", .higher_is_better = true, .best = INFINITY, .worst = 0, .of_the_set = true },
};

static void name_components(struct options *o, const str *labels)
{
    static const char *const kinds[PER_CLASS] = { "precision", "recall", "f1" };
    size_t at = 0;

    memcpy(o->components, general, sizeof general);
    for (size_t k = 0; k < o->n_named; k++)
        for (size_t i = 0; i < PER_CLASS; i++, at++) {
            snprintf(o->names[at], sizeof o->names[at], "%s." STR_FMT, kinds[i], STR_ARG(labels[k]));
            o->components[N_SCORES + at] = (struct metric_component){
                .name = o->names[at], .higher_is_better = true, .best = 1, .decimals = 3, .of_the_set = true
            };
        }
    for (size_t k = 0; k < o->n_named; k++)
        for (size_t m = 0; m < o->n_named; m++, at++) {
            snprintf(o->names[at], sizeof o->names[at], "confusion." STR_FMT "." STR_FMT, STR_ARG(labels[k]),
                     STR_ARG(labels[m]));
            o->components[N_SCORES + at] = (struct metric_component){
                .name = o->names[at], .higher_is_better = k == m, .best = INFINITY, .of_the_set = true
            };
        }
}

static bool open_labels(struct metric_args *args, struct err *e)
{
    struct options *o = xcalloc(1, sizeof *o);
    struct arena a = { 0 };
    str list = param_text(&args->params, "labels"), label, labels[MAX_NAMED];
    bool ok = true;

    o->lowercase = param_bool(&args->params, "lowercase");
    while (ok && str_split_next(&list, '+', &label)) {
        ok = (o->n_named < MAX_NAMED && label.n < NAME_BYTES) ||
             err_set(e, ERR_USAGE,
                     "labels: found \"" STR_FMT "\" (expected at most %d, each below %d bytes, joined by +)",
                     STR_ARG(label), MAX_NAMED, NAME_BYTES);
        if (ok) {
            labels[o->n_named] = label;
            o->named[o->n_named++] = class_label_read(label, o->lowercase, &a);
        }
    }
    if (ok)
        name_components(o, labels);
    else
        free(o);
    args->state = ok ? o : NULL;
    arena_free(&a);
    return ok;
}

static void close_labels(struct metric_args *args)
{
    free(args->state);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    const struct options *o = args->state;
    *out = o->components;
    return N_SCORES + o->n_named * (PER_CLASS + o->n_named);
}

/* Each such answer is wrong and adds a class to the macro averages. */
static void warn_rows(const struct metric_args *args, const double *rows, size_t n, struct strbuf *out)
{
    struct arena a = { 0 };
    struct table t = count(rows, n, &a);
    double unknown = 0, classes = 0;

    (void)args;
    for (size_t k = 0; k < t.n; k++) {
        unknown += t.classes[k].truth > 0 ? 0 : t.classes[k].answers;
        classes += t.classes[k].truth > 0 ? 0 : 1;
    }
    if (unknown > 0)
        strbuf_printf(
            out,
            "%.0f of %zu answers are not a label of the references (further labels: %.0f): they are wrong, and each"
            " further label lowers the macro averages (lowercase=true ignores case; <extract> takes a label out"
            " of a sentence)",
            unknown, n, classes);
    arena_free(&a);
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "labels", PARAM_TEXT, "", NULL, "classes with separate scores, joined by +", "labels" },
    { "lowercase", PARAM_BOOL, "false", NULL, "ignore case of labels", "lc" },
    { 0 },
};

const struct metric metric_classification = {
    .name = "classification",
    .summary = "accuracy, precision, recall, F1, MCC, kappa of answers that are class labels",
    .needs = NEEDS_REFS,
    .params = params,
    .open = open_labels,
    .close = close_labels,
    .components = components,
    .n_stats = n_stats,
    .check_reference = check_reference,
    .row = row,
    .score_rows = score_rows,
    .warn_rows = warn_rows,
};
