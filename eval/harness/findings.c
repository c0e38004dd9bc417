/*
 * findings.c -- see findings.h.
 *
 * Shares have Wilson intervals.  Ordered bins are tested by Cochran's and Armitage's trend test, groups by chi-square,
 * shifts by McNemar's exact test; p values are corrected by Holm within their family: all fields of one model, all
 * categories of one fine-tune.
 */
#include "eval/harness/findings.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/json.h"
#include "eval/base/map.h"
#include "eval/base/text.h"
#include "eval/harness/suite.h"
#include "judges/judge.h"
#include "metrics/stats/stats.h"

#define OF_ANSWER "words of the answer"

enum { MAX_BINS = 12, MAX_FIELDS = 6, MAX_REGRESSIONS = 50, MAX_WORDS = 10, MIN_IN_BIN = 1 };
static const double CONFIDENCE = 0.95, ALPHA = 0.05;

/* Answers of one model in bins of a field. */
struct binned {
    const char *field;
    bool ordered;
    str names[MAX_BINS];
    size_t hits[MAX_BINS], n[MAX_BINS], n_bins;
};

struct analysis {
    struct scoring *sc;
    const struct scored_task *d;
    struct run_finding trends[MAX_FIELDS]; /* of the current model */
    size_t n_trends;
};

static bool store_finding(struct scoring *sc, const struct run_finding *f, struct err *e)
{
    return store_put_finding(sc->store, f, e);
}

/* True if the answer has a verdict. */
static bool is_answered(const struct scored_task *d, size_t m, size_t i)
{
    return d->gens[m][i].error.n == 0 && !isnan(d->severity[m][i]);
}

/* --- error rate by fields ----------------------------------------------------- */

static size_t bin_of(size_t x, const size_t *ends, size_t n)
{
    size_t i = 0;
    while (i < n && x > ends[i])
        i++;
    return i;
}

/* Length of the item's list "terms"; otherwise the terms are counted in the question. */
static size_t terms_of(const struct sample *s)
{
    const struct json *term_ends = json_get(s->fields, "terms");

    if (json_length(term_ends))
        return json_length(term_ends);
    return judge_count_terms(s->input);
}

static void count_in_bin(struct binned *b, size_t bin, bool faulty)
{
    b->n[bin]++;
    b->hits[bin] += faulty;
}

static void bin_numbers(struct binned *b, const char *field, const size_t *ends, size_t n_ends, struct arena *a)
{
    *b = (struct binned){ .field = field, .ordered = true, .n_bins = n_ends + 1 };
    for (size_t i = 0; i <= n_ends; i++)
        b->names[i] = i == n_ends              ? arena_printf(a, "> %zu", ends[n_ends - 1])
                      : i == 0 && ends[0] == 0 ? S("0")
                      : i == 0                 ? arena_printf(a, "<= %zu", ends[0])
                                               : arena_printf(a, "%zu to %zu", ends[i - 1] + 1, ends[i]);
}

static bool put_rates(struct analysis *x, str model, const struct binned *b, struct err *e)
{
    struct run_finding f = run_finding_new(FINDING_RATE, x->d->task->id, model);
    size_t used = 0, hits[MAX_BINS], n[MAX_BINS];
    double scores[MAX_BINS], counts[2 * MAX_BINS];

    for (size_t i = 0; i < b->n_bins; i++)
        if (b->n[i] >= MIN_IN_BIN) {
            hits[used] = b->hits[i];
            n[used] = b->n[i];
            scores[used] = (double)i;
            counts[2 * used] = (double)b->hits[i];
            counts[2 * used + 1] = (double)(b->n[i] - b->hits[i]);
            used++;
        }
    if (used < 2)
        return true;
    f.field = str_from(b->field);
    for (size_t i = 0; i < b->n_bins; i++) {
        if (b->n[i] < MIN_IN_BIN)
            continue;
        struct stats_interval w = stats_wilson(b->hits[i], b->n[i], CONFIDENCE);
        f.bin = b->names[i];
        f.hits = b->hits[i];
        f.n = b->n[i];
        f.estimate = w.estimate;
        f.low = w.low;
        f.high = w.high;
        if (!store_finding(x->sc, &f, e))
            return false;
    }
    struct stats_test t = b->ordered ? stats_trend(hits, n, scores, used) : stats_chi_square(counts, used, 2);
    struct run_finding *trend = &x->trends[x->n_trends++];
    *trend = run_finding_new(FINDING_TREND, x->d->task->id, model);
    trend->field = str_from(b->field);
    trend->text = str_from(t.name);
    trend->n = t.n;
    trend->estimate = t.estimate;
    trend->statistic = t.statistic;
    trend->p_value = t.p_value;
    return true;
}

static bool put_numeric(struct analysis *x, size_t m, const char *field, const size_t *ends, size_t n_ends,
                        size_t (*value)(const struct sample *, const struct generation *), struct err *e)
{
    struct binned b;

    bin_numbers(&b, field, ends, n_ends, x->sc->mem);
    for (size_t i = 0; i < x->d->n; i++)
        if (is_answered(x->d, m, i))
            count_in_bin(&b, bin_of(value(&x->d->samples[i], &x->d->gens[m][i]), ends, n_ends), x->d->marks[m][i] != 0);
    return put_rates(x, x->sc->view.models[m].id, &b, e);
}

static size_t question_terms(const struct sample *s, const struct generation *g)
{
    (void)g;
    return terms_of(s);
}

static size_t question_words(const struct sample *s, const struct generation *g)
{
    (void)g;
    return text_count_words(s->input);
}

static size_t answer_words(const struct sample *s, const struct generation *g)
{
    (void)s;
    return text_count_words(g->text);
}

static bool put_groups(struct analysis *x, size_t m, struct err *e)
{
    struct binned b = { .field = "group" };

    for (size_t i = 0; i < x->d->n; i++) {
        size_t bin = 0;
        str group = x->d->samples[i].group;
        if (!group.n || !is_answered(x->d, m, i))
            continue;
        while (bin < b.n_bins && !str_equal(b.names[bin], group))
            bin++;
        if (bin == MAX_BINS)
            return true; /* too many values to be groups */
        if (bin == b.n_bins)
            b.names[b.n_bins++] = group;
        count_in_bin(&b, bin, x->d->marks[m][i] != 0);
    }
    return put_rates(x, x->sc->view.models[m].id, &b, e);
}

static bool has_terms(const struct scored_task *d)
{
    for (size_t i = 0; i < d->n; i++)
        if (json_length(json_get(d->samples[i].fields, "terms")))
            return true;
    return false;
}

static bool put_patterns(struct analysis *x, size_t m, struct err *e)
{
    static const size_t term_ends[] = { 0, 3 }, question_ends[] = { 9, 19, 49 }, answer_ends[] = { 19, 59, 149 };
    double p[MAX_FIELDS];

    x->n_trends = 0;
    if (!put_numeric(x, m, has_terms(x->d) ? "terms listed with the item" : "technical terms of the question",
                     term_ends, COUNT_OF(term_ends), question_terms, e) ||
        !put_numeric(x, m, "words of the question", question_ends, COUNT_OF(question_ends), question_words, e) ||
        !put_numeric(x, m, OF_ANSWER, answer_ends, COUNT_OF(answer_ends), answer_words, e) || !put_groups(x, m, e))
        return false;
    for (size_t i = 0; i < x->n_trends; i++)
        p[i] = x->trends[i].p_value;
    stats_correct_holm(p, x->n_trends);
    for (size_t i = 0; i < x->n_trends; i++) {
        x->trends[i].p_adjusted = p[i];
        if (!store_finding(x->sc, &x->trends[i], e))
            return false;
    }
    return true;
}

/* --- shift from the base ------------------------------------------------------- */

static bool put_regressions(struct analysis *x, size_t base, size_t m, struct err *e)
{
    struct run_finding f = run_finding_new(FINDING_REGRESSION, x->d->task->id, x->sc->view.models[m].id);
    size_t listed = 0;

    for (size_t i = 0; i < x->d->n && listed < MAX_REGRESSIONS; i++) {
        uint64_t marks = x->d->marks[m][i];
        if (!is_answered(x->d, base, i) || !is_answered(x->d, m, i) || x->d->marks[base][i] || !marks)
            continue;
        size_t c = 0;
        while (!(marks >> c & 1))
            c++;
        f.bin = x->d->ids[i];
        f.category = x->d->categories[c];
        if (!store_finding(x->sc, &f, e))
            return false;
        listed++;
    }
    return true;
}

/* Row n_categories is any error. */
static bool put_shift(struct analysis *x, size_t base, size_t m, struct err *e)
{
    const struct scored_task *d = x->d;
    size_t n_rows = d->n_categories + 1;
    struct run_finding *rows = ARENA_NEW(x->sc->mem, struct run_finding, n_rows);
    double *p = ARENA_NEW(x->sc->mem, double, n_rows);

    for (size_t c = 0; c < n_rows; c++) {
        size_t cured = 0, introduced = 0, n = 0;
        for (size_t i = 0; i < d->n; i++) {
            if (!is_answered(d, base, i) || !is_answered(d, m, i))
                continue;
            uint64_t mask = c == d->n_categories ? UINT64_MAX : (uint64_t)1 << c;
            bool before = (d->marks[base][i] & mask) != 0, now = (d->marks[m][i] & mask) != 0;
            n++;
            cured += before && !now;
            introduced += !before && now;
        }
        struct stats_test t = stats_mcnemar(cured, introduced, false);
        rows[c] = run_finding_new(FINDING_SHIFT, d->task->id, x->sc->view.models[m].id);
        if (c < d->n_categories)
            rows[c].category = d->categories[c];
        rows[c].hits = introduced;
        rows[c].n = cured + introduced;
        rows[c].estimate = n ? ((double)introduced - (double)cured) / (double)n : NAN;
        rows[c].text = str_from(t.name);
        rows[c].p_value = cured + introduced ? t.p_value : NAN;
        p[c] = rows[c].p_value;
    }
    stats_correct_holm(p, d->n_categories); /* any error is a family of its own */
    for (size_t c = 0; c < n_rows; c++) {
        rows[c].p_adjusted = p[c];
        if (!store_finding(x->sc, &rows[c], e))
            return false;
    }
    return put_regressions(x, base, m, e);
}

/* --- words of failing and passing items ---------------------------------------- */

struct word_counts {
    struct map failing, passing; /* word of a question -> items */
    double n_failing, n_passing;
};

static void add_words(struct map *counts, double *total, str text, struct arena *a)
{
    struct map seen = { 0 };
    str low = text_lower(a, text);

    for (size_t i = 0; i < low.n;) {
        size_t from = i;
        while (i < low.n && ((low.s[i] >= 'a' && low.s[i] <= 'z') || (unsigned char)low.s[i] >= 0x80))
            i++;
        bool is_new = false;
        if (i - from >= 4)
            map_put(&seen, str_slice(low, from, i), &is_new);
        if (is_new) {
            ++*map_put(counts, str_slice(low, from, i), NULL);
            ++*total;
        }
        i += i == from;
    }
    map_release(&seen);
}

static int by_statistic(const void *a, const void *b)
{
    const struct run_finding *x = a, *y = b;
    return (x->statistic < y->statistic) - (x->statistic > y->statistic);
}

static bool put_words(struct analysis *x, size_t m, struct err *e)
{
    struct word_counts w = { .n_failing = 0 };
    struct map all = { 0 };
    bool ok = true;

    for (size_t i = 0; i < x->d->n; i++)
        if (is_answered(x->d, m, i)) {
            bool failing = x->d->marks[m][i] != 0;
            add_words(failing ? &w.failing : &w.passing, failing ? &w.n_failing : &w.n_passing, x->d->samples[i].input,
                      x->sc->mem);
        }
    for (size_t i = 0; i < w.failing.n; i++)
        *map_put(&all, w.failing.entries[i].key, NULL) += w.failing.entries[i].value;
    for (size_t i = 0; i < w.passing.n; i++)
        *map_put(&all, w.passing.entries[i].key, NULL) += w.passing.entries[i].value;
    struct run_finding *rows = ARENA_NEW(x->sc->mem, struct run_finding, all.n + 1);
    double *p = ARENA_NEW(x->sc->mem, double, all.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < all.n && w.n_failing > 0 && w.n_passing > 0; i++) {
        const int64_t *bad = map_find(&w.failing, all.entries[i].key), *good = map_find(&w.passing, all.entries[i].key);
        if (all.entries[i].value < 3)
            continue;
        /* The prior: the word's share of all words, worth as many words as the smaller side has. */
        double worth = w.n_failing < w.n_passing ? w.n_failing : w.n_passing;
        double prior = worth * (double)all.entries[i].value / (w.n_failing + w.n_passing);
        struct stats_test t = stats_log_odds(bad ? (double)*bad : 0, w.n_failing, good ? (double)*good : 0, w.n_passing,
                                             prior, worth);
        rows[n] = run_finding_new(FINDING_WORD, x->d->task->id, x->sc->view.models[m].id);
        rows[n].field = S("words of the question");
        rows[n].bin = all.entries[i].key;
        rows[n].hits = bad ? (size_t)*bad : 0;
        rows[n].n = (size_t)all.entries[i].value;
        rows[n].estimate = t.estimate;
        rows[n].statistic = t.statistic;
        rows[n].p_value = t.p_value;
        n++;
    }
    qsort(rows, n, sizeof *rows, by_statistic);
    for (size_t i = 0; i < n; i++)
        p[i] = rows[i].p_value;
    stats_correct_bh(p, n);
    for (size_t i = 0; i < n && i < MAX_WORDS && ok && rows[i].statistic > 1.96; i++) {
        rows[i].p_adjusted = p[i];
        ok = store_finding(x->sc, &rows[i], e);
    }
    map_release(&all);
    map_release(&w.failing);
    map_release(&w.passing);
    return ok;
}

/* --- suggestions ------------------------------------------------------------------ */

/* Advice for a model with at least this share of answers in the category: for one that was fine-tuned, and for one of
 * which no training is known.  `cut`: where at least half of these answers were cut at max-tokens, else instead of it.
 */
static const struct advice {
    const char *category;
    double share;
    const char *tuned, *plain, *cut;
} advice[] = {
    { "incomplete", 0.10, "check that training answers are complete", "ask for complete answers",
      "raise max-tokens, or ask for shorter answers" },
    { "repetitive", 0.05, "check that training answers end with the end-of-text token; try a repetition penalty",
      "ask for shorter answers; try a repetition penalty", NULL },
    { "format", 0.05, "show the required format in the prompt, or use constrained decoding",
      "show the required format in the prompt, or use constrained decoding", NULL },
    { "generic", 0.15, "train on specific answers; remove training answers that would fit any question",
      "ask for specific answers, or show examples of them in the prompt", NULL },
    { "hallucination", 0.10, "put the facts into the prompt, or train on answers that admit what is not known",
      "put the facts into the prompt", NULL },
    { "technical_error", 0.15, "check the training answers of these topics, and add more of them",
      "put the facts or worked examples into the prompt", NULL },
    { "off_topic", 0.05, "check the prompt template: it may differ from the one used in training",
      "check the prompt template: it may not be the model's", NULL },
    { "length_mismatch", 0.10, "state the required length in the prompt, or train on answers of that length",
      "state the required length in the prompt", NULL },
};

/* True if the model has an adapter or a log of its training. */
static bool is_tuned(const struct run_model *m)
{
    return m->adapter.n || m->log.n || json_get(m->info, "training") || json_get(m->info, "rank");
}

static bool put_suggestions(struct analysis *x, size_t m, struct err *e)
{
    const struct scored_task *d = x->d;
    struct run_finding f = run_finding_new(FINDING_SUGGESTION, d->task->id, x->sc->view.models[m].id);
    bool tuned = is_tuned(&x->sc->view.models[m]);

    for (size_t k = 0; k < COUNT_OF(advice); k++) {
        size_t c = 0, hits = 0, n_cut = 0, n = 0;
        while (c < d->n_categories && !str_is(d->categories[c], advice[k].category))
            c++;
        if (c == d->n_categories)
            continue;
        for (size_t i = 0; i < d->n; i++) {
            bool hit = is_answered(d, m, i) && d->marks[m][i] >> c & 1;
            n += is_answered(d, m, i);
            hits += hit;
            n_cut += hit && d->gens[m][i].finish == FINISH_LENGTH;
        }
        if (n == 0 || (double)hits < advice[k].share * (double)n || hits < 2)
            continue;
        f.category = d->categories[c];
        f.hits = hits;
        f.n = n;
        f.text = arena_printf(x->sc->mem, "%zu of %zu answers (rule: at least %.0f %%): %s", hits, n,
                              100 * advice[k].share,
                              advice[k].cut && 2 * n_cut >= hits ? advice[k].cut
                              : tuned                            ? advice[k].tuned
                                                                 : advice[k].plain);
        if (!store_finding(x->sc, &f, e))
            return false;
    }
    for (size_t t = 0; t < x->n_trends; t++) {
        if (!(x->trends[t].p_adjusted < ALPHA) || !(x->trends[t].statistic > 0) ||
            !str_is(x->trends[t].text, "cochran-armitage"))
            continue;
        f.category = S("");
        f.field = x->trends[t].field;
        f.p_value = x->trends[t].p_value;
        f.p_adjusted = x->trends[t].p_adjusted;
        str p = f.p_adjusted < 0.001 ? S("p < 0.001") : arena_printf(x->sc->mem, "p = %.3f", f.p_adjusted);
        f.text = arena_printf(
            x->sc->mem,
            "errors rise with the number of " STR_FMT " (z = %.2f, " STR_FMT " after correction; rule: p < %.2f): %s",
            STR_ARG(f.field), x->trends[t].statistic, STR_ARG(p), ALPHA,
            str_is(f.field, OF_ANSWER) ? "check whether long answers drift off or long tasks are hard;"
                                         " a length limit or shorter training answers may help"
            : tuned                    ? "add such items to the training data"
                                       : "show such items as examples in the prompt");
        if (!store_finding(x->sc, &f, e))
            return false;
    }
    return true;
}

static bool put_unclear(struct analysis *x, size_t m, struct err *e)
{
    struct run_finding f = run_finding_new(FINDING_UNCLEAR, x->d->task->id, x->sc->view.models[m].id);

    for (size_t i = 0; i < x->d->n; i++) {
        f.n += is_answered(x->d, m, i);
        f.hits += x->d->unclear[m][i] && !x->d->marks[m][i];
    }
    return store_finding(x->sc, &f, e);
}

bool findings_of_task(struct scoring *sc, const struct scored_task *d, struct err *e)
{
    struct analysis x = { .sc = sc, .d = d };
    size_t base = run_model_index(&sc->view, sc->view.base);
    bool ok = true;

    for (size_t m = 0; ok && d->n_categories && m < sc->view.n_models; m++) {
        bool any = false;
        for (size_t i = 0; i < d->n && !any; i++)
            any = is_answered(d, m, i);
        ok = !any || (put_unclear(&x, m, e) && put_patterns(&x, m, e) &&
                      (base == sc->view.n_models || base == m || put_shift(&x, base, m, e)) && put_words(&x, m, e) &&
                      put_suggestions(&x, m, e));
    }
    return ok;
}
