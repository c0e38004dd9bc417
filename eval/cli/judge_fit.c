/*
 * judge_fit.c -- see judge_fit.h.
 *
 * Thresholds are fitted one after the other in two passes: each takes the candidate that gives the largest sum of macro
 * F1 and kappa of "error or not".  Only the first label of an answer counts; if an answer has several gold labels, the
 * one that matches it.
 */
#include "eval/cli/judge_fit.h"

#include <math.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/base/signals.h"
#include "eval/cli/print.h"
#include "judges/judge.h"
#include "judges/thresholds.h"
#include "metrics/stats/stats.h"

enum { MAX_GOLD_BYTES = 256 << 20, MAX_CLASSES = 64, N_BINS = 5, PASSES = 2 };
static const double bin_ends[N_BINS] = { 0.65, 0.75, 0.85, 0.95, 1.01 };

struct gold {
    struct json **fields; /* [n] owned */
    struct sample *samples;
    struct generation *gens;
    str *refs;
    size_t n;
};

/* Verdicts of one setting of the thresholds. */
struct outcome {
    const struct judge_category *categories;
    size_t n_classes;                           /* categories and, last, correct */
    double confusion[MAX_CLASSES][MAX_CLASSES]; /* [gold][said] */
    size_t labels[N_BINS], right[N_BINS], unclear;
    double macro_f1, kappa, error_kappa;
};

/* --- reading ----------------------------------------------------------------------- */

static bool read_line(struct gold *g, size_t i, str line, const char *path, size_t number, struct err *e)
{
    struct json *o = json_parse(line, e);

    if (!o)
        return err_wrap(e, "%s:%zu", path, number);
    g->fields[i] = o;
    str answer = json_as_string(json_get(o, "answer"));
    if (json_kind(json_get(o, "answer")) != JSON_STRING_KIND || json_kind(json_get(o, "labels")) != JSON_ARRAY_KIND)
        return err_set(e, ERR_PARSE, "%s:%zu: no answer or no labels (expected \"answer\": text, \"labels\": a list)",
                       path, number);
    g->refs[i] = json_as_string(json_get(o, "reference"));
    g->samples[i] = (struct sample){ .id = json_as_string(json_get(o, "id")),
                                     .input = json_as_string(json_get(o, "question")),
                                     .fields = o,
                                     .refs = &g->refs[i],
                                     .n_refs = g->refs[i].n ? 1 : 0 };
    bool cut = str_is(json_as_string(json_get(o, "finish")), "length");
    g->gens[i] = (struct generation){ .text = answer, .raw = answer, .finish = cut ? FINISH_LENGTH : FINISH_STOP };
    return true;
}

static bool read_gold(struct gold *g, const char *path, struct arena *a, struct err *e)
{
    str text, rest, line;
    size_t n = 0, number = 0;

    if (!file_read(path, MAX_GOLD_BYTES, a, &text, e))
        return false;
    for (rest = text; str_split_next(&rest, '\n', &line);)
        n += str_trim(line).n > 0;
    g->fields = ARENA_NEW(a, struct json *, n + 1);
    g->samples = ARENA_NEW(a, struct sample, n + 1);
    g->gens = ARENA_NEW(a, struct generation, n + 1);
    g->refs = ARENA_NEW(a, str, n + 1);
    for (rest = text; str_split_next(&rest, '\n', &line);) {
        number++;
        if (str_trim(line).n && !read_line(g, g->n++, line, path, number, e))
            return false;
    }
    return g->n > 0 || err_set(e, ERR_PARSE, "%s: no labelled answers (found an empty file)", path);
}

/* --- one setting ------------------------------------------------------------------- */

static size_t class_of(const struct judge_use *u, str category)
{
    size_t i = 0;
    while (i < u->n_categories && !str_is(category, u->categories[i].name))
        i++;
    return i;
}

static size_t gold_class(const struct judge_use *u, const struct json *fields, size_t said)
{
    const struct json *labels = json_get(fields, "labels");

    for (size_t i = 0; i < json_length(labels); i++)
        if (class_of(u, json_as_string(json_at(labels, i))) == said)
            return said;
    return json_length(labels) ? class_of(u, json_as_string(json_at(labels, 0))) : u->n_categories;
}

static double kappa_of(double agree, double chance)
{
    return chance < 1 ? (agree - chance) / (1 - chance) : NAN;
}

static void summarize(struct outcome *r, double n)
{
    double rows[MAX_CLASSES] = { 0 }, columns[MAX_CLASSES] = { 0 }, agree = 0, chance = 0;
    size_t correct = r->n_classes - 1, used = 0;

    for (size_t i = 0; i < r->n_classes; i++)
        for (size_t k = 0; k < r->n_classes; k++) {
            rows[i] += r->confusion[i][k];
            columns[k] += r->confusion[i][k];
        }
    for (size_t i = 0; i < r->n_classes; i++) {
        if (rows[i] + columns[i] > 0) {
            r->macro_f1 += 2 * r->confusion[i][i] / (rows[i] + columns[i]);
            used++;
        }
        agree += r->confusion[i][i] / n;
        chance += rows[i] * columns[i] / n / n;
    }
    r->macro_f1 = used ? r->macro_f1 / (double)used : NAN;
    r->kappa = kappa_of(agree, chance);
    double p = rows[correct] / n, q = columns[correct] / n;
    double same = (n - rows[correct] - columns[correct] + 2 * r->confusion[correct][correct]) / n;
    r->error_kappa = kappa_of(same, p * q + (1 - p) * (1 - q));
}

static void count_label(struct outcome *r, const struct judge_label *l, bool right)
{
    size_t bin = 0;
    while (bin + 1 < N_BINS && l->severity >= bin_ends[bin])
        bin++;
    r->labels[bin]++;
    r->right[bin] += right;
}

static bool judge_gold(const struct judge *j, const struct param_set *params, const struct gold *g, struct outcome *r,
                       struct arena *a, struct err *e)
{
    struct judge_use u = { .judge = j, .params = *params };
    struct judge_label labels[JUDGE_MAX_LABELS];
    bool ok = judge_use_prepare(&u, g->samples, g->n, a, e) &&
              (!j->collect || j->collect(u.context, g->samples, g->gens, g->n, a, e));

    *r = (struct outcome){ .categories = u.categories, .n_classes = u.n_categories + 1 };
    if (ok && r->n_classes > MAX_CLASSES)
        ok = err_set(e, ERR_UNSUPPORTED, "too many categories (found %zu, expected at most %d)", u.n_categories,
                     MAX_CLASSES - 1);
    for (size_t i = 0; ok && i < g->n; i++) {
        size_t n = 0;
        ok = j->label(u.context, &g->samples[i], &g->gens[i], labels, &n, a, e);
        bool unclear = n > 0 && labels[0].unclear;
        size_t said = n && !unclear ? class_of(&u, labels[0].category) : u.n_categories;
        size_t meant = gold_class(&u, g->fields[i], said);
        if (ok && meant == u.n_categories && json_length(json_get(g->fields[i], "labels")))
            ok = err_set(e, ERR_PARSE, "item %zu: unknown category (found \"" STR_FMT "\")", i + 1,
                         STR_ARG(json_as_string(json_at(json_get(g->fields[i], "labels"), 0))));
        r->confusion[meant][said]++;
        r->unclear += unclear;
        if (n && !unclear)
            count_label(r, &labels[0], said == meant);
    }
    if (ok)
        summarize(r, (double)g->n);
    judge_use_close(&u);
    return ok;
}

/* --- printing ------------------------------------------------------------------------ */

static void print_category(const struct outcome *r, size_t c, const char *when, bool as_json)
{
    double gold = 0, found = 0, hit = r->confusion[c][c];
    const char *name = c + 1 < r->n_classes ? r->categories[c].name : "correct";

    for (size_t k = 0; k < r->n_classes; k++) {
        gold += r->confusion[c][k];
        found += r->confusion[k][c];
    }
    double precision = found > 0 ? hit / found : NAN, recall = gold > 0 ? hit / gold : NAN;
    double f1 = gold + found > 0 ? 2 * hit / (gold + found) : NAN;
    double pe = 0, n = 0;
    for (size_t i = 0; i < r->n_classes; i++)
        for (size_t k = 0; k < r->n_classes; k++)
            n += r->confusion[i][k];
    pe = gold * found / n / n + (n - gold) * (n - found) / n / n;
    double kappa = kappa_of((n - gold - found + 2 * hit) / n, pe);
    if (!as_json) {
        printf("%-16s %5.0f %6.0f %10.3f %7.3f %6.3f %6.3f\n", name, gold, found, precision, recall, f1, kappa);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "thresholds", json_new_string(str_from(when)));
    json_set(o, "category", json_new_string(str_from(name)));
    json_set(o, "n", json_new_int((int64_t)gold));
    json_set(o, "found", json_new_int((int64_t)found));
    json_set(o, "precision", json_new_number(precision));
    json_set(o, "recall", json_new_number(recall));
    json_set(o, "f1", json_new_number(f1));
    json_set(o, "kappa", json_new_number(kappa));
    print_json(o);
}

/* A line of a reliability plot from 0 to 1: the interval of the share of right labels, o at the share, | at the middle
 * of the confidences, * where both meet. */
enum { PLOT_WIDTH = 41 };

static int plot_column(double share)
{
    return (int)lround(share * (PLOT_WIDTH - 1));
}

static void plot_bin(double confidence, const struct stats_interval *w, char line[PLOT_WIDTH + 1])
{
    memset(line, ' ', PLOT_WIDTH);
    memset(line + plot_column(w->low), '-', (size_t)(plot_column(w->high) - plot_column(w->low) + 1));
    line[plot_column(w->estimate)] = 'o';
    line[plot_column(confidence)] = plot_column(confidence) == plot_column(w->estimate) ? '*' : '|';
    line[PLOT_WIDTH] = '\0';
}

static void print_bin(const struct outcome *r, size_t b, const char *when, bool as_json)
{
    double low = b ? bin_ends[b - 1] : 0, high = b + 1 < N_BINS ? bin_ends[b] : 1;
    struct stats_interval w = stats_wilson(r->right[b], r->labels[b], 0.95);

    if (!as_json) {
        char plot[PLOT_WIDTH + 1];
        if (!r->labels[b])
            return;
        plot_bin((low + high) / 2, &w, plot);
        printf("%.2f to %.2f     %6zu %6zu %6.2f  %.2f to %.2f   %s\n", low, high, r->labels[b], r->right[b],
               w.estimate, w.low, w.high, plot);
        return;
    }
    struct json *o = json_new_object();
    json_set(o, "thresholds", json_new_string(str_from(when)));
    json_set(o, "confidence_low", json_new_number(low));
    json_set(o, "confidence_high", json_new_number(high));
    json_set(o, "labels", json_new_int((int64_t)r->labels[b]));
    json_set(o, "right", json_new_int((int64_t)r->right[b]));
    json_set(o, "share", json_new_number(r->labels[b] ? w.estimate : NAN));
    json_set(o, "ci_low", json_new_number(r->labels[b] ? w.low : NAN));
    json_set(o, "ci_high", json_new_number(r->labels[b] ? w.high : NAN));
    print_json(o);
}

static void print_outcome(const struct outcome *r, size_t n, const char *when, bool as_json)
{
    size_t correct = r->n_classes - 1;
    double false_errors = 0;

    for (size_t k = 0; k < correct; k++)
        false_errors += r->confusion[correct][k];
    if (!as_json)
        printf("%s, %zu answers:\n%-16s %5s %6s %10s %7s %6s %6s\n", when, n, "", "n", "found", "precision", "recall",
               "F1", "kappa");
    for (size_t c = 0; c < r->n_classes; c++)
        print_category(r, c, when, as_json);
    if (as_json) {
        struct json *o = json_new_object();
        json_set(o, "thresholds", json_new_string(str_from(when)));
        json_set(o, "n", json_new_int((int64_t)n));
        json_set(o, "macro_f1", json_new_number(r->macro_f1));
        json_set(o, "kappa", json_new_number(r->kappa));
        json_set(o, "error_kappa", json_new_number(r->error_kappa));
        json_set(o, "correct_accused", json_new_int((int64_t)false_errors));
        json_set(o, "unclear", json_new_int((int64_t)r->unclear));
        print_json(o);
    } else {
        printf("macro F1 %.3f, kappa %.3f, kappa of error against none %.3f, %.0f correct answers labelled as errors, "
               "%zu unclear\n",
               r->macro_f1, r->kappa, r->error_kappa, false_errors, r->unclear);
        printf("%-16s %6s %6s %6s  %s  0%19s%20s\n", "confidence", "labels", "right", "share", "95 % interval", "0.5",
               "1");
    }
    for (size_t b = 0; b < N_BINS; b++)
        print_bin(r, b, when, as_json);
}

/* --- signals ------------------------------------------------------------------------- */

static void write_signals_of(const struct judge_use *u, const struct gold *g, size_t i, struct strbuf *out,
                             const struct judge_label *label)
{
    const struct judge *j = u->judge;
    struct arena a = { 0 };
    double *values = ARENA_NEW(&a, double, j->n_signals);
    struct json *o = json_new_object(), *signals = NULL;

    if (j->measure(u->context, &g->samples[i], &g->gens[i], values, &a)) {
        signals = json_new_object();
        for (size_t k = 0; k < j->n_signals; k++)
            json_set(signals, j->signal_names[k], json_new_number(values[k]));
    }
    json_set(o, "id", json_new_string(g->samples[i].id));
    json_set(o, "labels", json_clone(json_get(g->fields[i], "labels")));
    json_set(o, "category", label ? json_new_string(label->category) : json_new_null());
    json_set(o, "rule", label ? json_new_string(label->rule) : json_new_null());
    json_set(o, "signals", signals ? signals : json_new_null());
    json_write(o, 0, out);
    strbuf_add_char(out, '\n');
    json_free(o);
    arena_free(&a);
}

/* One line for each answer: what the judge says with these thresholds, and what it weighs. */
static bool write_signals(const char *path, const struct judge_use *with, const struct gold *g, struct arena *a,
                          struct err *e)
{
    const struct judge *j = with->judge;
    struct judge_use u = { .judge = j, .params = with->params };
    struct judge_label labels[JUDGE_MAX_LABELS];
    struct strbuf out = { 0 };

    if (!j->measure)
        return err_set(e, ERR_UNSUPPORTED, "judge %s weighs no signals (taxonomy does)", j->name);
    bool ok = judge_use_prepare(&u, g->samples, g->n, a, e) &&
              (!j->collect || j->collect(u.context, g->samples, g->gens, g->n, a, e));
    for (size_t i = 0; ok && i < g->n; i++) {
        size_t n = 0;
        ok = j->label(u.context, &g->samples[i], &g->gens[i], labels, &n, a, e);
        if (ok)
            write_signals_of(&u, g, i, &out, n && !labels[0].unclear ? &labels[0] : NULL);
    }
    ok = ok && file_write(path, strbuf_str(&out), e);
    strbuf_release(&out);
    judge_use_close(&u);
    return ok;
}

/* --- fitting ------------------------------------------------------------------------- */

static double fit_objective(const struct outcome *r)
{
    return (isfinite(r->macro_f1) ? r->macro_f1 : 0) + (isfinite(r->error_kappa) ? r->error_kappa : 0);
}

/* Tries values around the current one of parameter `at`; *values and *best become the best found. */
static bool fit_one(const struct judge *j, struct param_value *values, size_t at, const struct gold *g,
                    struct outcome *best, struct arena *a, struct err *e)
{
    static const double factors[] = { 0.6, 0.8, 0.9, 1.1, 1.25, 1.6 };
    double middle = values[at].number;

    for (size_t k = 0; k < COUNT_OF(factors); k++) {
        struct param_value before = values[at];
        struct param_set params = { j->params, values };
        struct arena scratch = { 0 };
        struct outcome r;
        struct err ignored = { 0 };
        str text = arena_printf(a, "%.4g", middle * factors[k]);
        if (!param_read(&j->params[at], text, &values[at], &ignored)) {
            values[at] = before;
            continue;
        }
        values[at].given = true;
        bool ok = judge_gold(j, &params, g, &r, &scratch, e);
        arena_free(&scratch);
        if (!ok)
            return false;
        if (fit_objective(&r) > fit_objective(best) + 1e-9)
            *best = r;
        else
            values[at] = before;
        if (signals_interrupted())
            return err_set(e, ERR_INTERRUPTED, "stopped while fitting");
    }
    return true;
}

static bool fit(struct judge_use *u, const struct gold *g, struct outcome *best, struct arena *a, struct err *e)
{
    const struct judge *j = u->judge;
    size_t n = 0;

    while (j->params && j->params[n].name)
        n++;
    struct param_value *values = ARENA_NEW(a, struct param_value, n + 1);
    for (size_t i = 0; i < n; i++)
        values[i] = u->params.values[i];
    for (int pass = 0; pass < PASSES; pass++)
        for (size_t i = 0; i < n; i++)
            if (j->params[i].kind == PARAM_NUMBER && !fit_one(j, values, i, g, best, a, e))
                return false;
    u->params = (struct param_set){ j->params, values };
    return true;
}

bool judge_fit(const struct judge_fit_options *o, struct arena *a, struct err *e)
{
    struct gold g = { 0 };
    struct judge_use u = { 0 };
    struct outcome *r = ARENA_NEW(a, struct outcome, 1);
    bool ok = judge_use_open(o->judge, &u, a, e) && read_gold(&g, o->gold, a, e) &&
              judge_gold(u.judge, &u.params, &g, r, a, e);

    if (ok)
        print_outcome(r, g.n, "as given", o->as_json);
    if (ok && o->signals)
        ok = write_signals(o->signals, &u, &g, a, e);
    if (ok && o->out) {
        ok = fit(&u, &g, r, a, e) && file_write(o->out, thresholds_write(u.judge, &u.params, a), e);
        if (ok)
            print_outcome(r, g.n, "fitted to these answers", o->as_json);
        if (ok && !o->as_json)
            printf("%s: expect slightly lower figures on new answers than on those used for fitting\n", o->out);
    }
    for (size_t i = 0; i < g.n; i++)
        json_free(g.fields[i]);
    return ok;
}
