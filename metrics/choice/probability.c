/*
 * probability.c -- answers that are probabilities of an event that happened or
 * did not (reference 1 or 0, true or false, yes or no): Brier score, log loss
 * (probabilities clipped to 1e-15 .. 1 - 1e-15), expected calibration error over bins of equal width (upper end
 * included; Naeini et al. 2015), and the area under the ROC curve (ties count half).  An answer that is not a number
 * from 0 to 1 counts as missing.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "metrics/metric.h"
#include "eval/text/words.h"

enum { PROBABILITY, EVENT, N_STATS };
enum { BRIER, LOG_LOSS, ECE, AUC, N_SCORES, MAX_BINS = 100 };

static bool read_event(str text, double *out)
{
    static const struct {
        const char *word;
        double value;
    } words[] = { { "1", 1 }, { "0", 0 }, { "true", 1 }, { "false", 0 }, { "yes", 1 }, { "no", 0 } };

    for (size_t i = 0; i < COUNT_OF(words); i++)
        if (str_is(text, words[i].word)) {
            *out = words[i].value;
            return true;
        }
    return false;
}

static bool row(const struct metric_case *c, double *stats, struct arena *scratch, struct err *e)
{
    (void)e;
    bool ok = str_to_double(text_strip(c->gen->text), &stats[PROBABILITY]) && stats[PROBABILITY] >= 0 &&
              stats[PROBABILITY] <= 1 &&
              read_event(text_lower_fast(scratch, text_strip(c->sample->refs[0])), &stats[EVENT]);
    if (!ok)
        stats[0] = METRIC_MISSING;
    return true;
}

static bool check_reference(const struct metric_args *args, const struct sample *s, struct err *e)
{
    struct arena a = { 0 };
    double event;

    (void)args;
    bool ok = read_event(text_lower_fast(&a, text_strip(s->refs[0])), &event);
    arena_free(&a);
    if (ok)
        return metric_one_reference(s, e);
    return err_set(e, ERR_PARSE,
                   "the reference is not an event (found \"" STR_FMT "\", expected 1 or 0, true or false, yes or no)",
                   STR_ARG(str_slice(s->refs[0], 0, 60)));
}

static int by_probability(const void *x, const void *y)
{
    const double *a = x, *b = y;
    return (a[PROBABILITY] > b[PROBABILITY]) - (a[PROBABILITY] < b[PROBABILITY]);
}

/* Mann and Whitney's U over the number of pairs. */
static double area(double *sorted, size_t n)
{
    double events = 0, below = 0, wins = 0;

    qsort(sorted, n, N_STATS * sizeof *sorted, by_probability);
    for (size_t i = 0; i < n;) {
        size_t end = i;
        double tied_events = 0;
        for (; end < n && sorted[N_STATS * end] == sorted[N_STATS * i]; end++)
            tied_events += sorted[N_STATS * end + EVENT];
        double tied_others = (double)(end - i) - tied_events;
        wins += tied_events * (below + tied_others / 2);
        below += tied_others;
        events += tied_events;
        i = end;
    }
    return events > 0 && below > 0 ? wins / (events * below) : NAN;
}

static double calibration_error(const double *rows, size_t n, size_t n_bins)
{
    double count[MAX_BINS] = { 0 }, sum[MAX_BINS] = { 0 }, events[MAX_BINS] = { 0 }, error = 0;

    for (size_t i = 0; i < n; i++) {
        double p = rows[N_STATS * i];
        size_t bin = p > 0 ? (size_t)ceil(p * (double)n_bins) - 1 : 0;
        count[bin]++;
        sum[bin] += p;
        events[bin] += rows[N_STATS * i + EVENT];
    }
    for (size_t b = 0; b < n_bins; b++)
        if (count[b] > 0)
            error += count[b] / (double)n * fabs(events[b] / count[b] - sum[b] / count[b]);
    return error;
}

static void score_rows(const struct metric_args *args, const double *rows, size_t n, double *scores)
{
    const double eps = 1e-15;
    double squares = 0, logs = 0;

    for (size_t k = 0; k < N_SCORES; k++)
        scores[k] = NAN;
    if (n == 0)
        return;
    for (size_t i = 0; i < n; i++) {
        double p = rows[N_STATS * i], y = rows[N_STATS * i + EVENT], inside = fmin(fmax(p, eps), 1 - eps);
        squares += (p - y) * (p - y);
        logs -= y > 0 ? log(inside) : log(1 - inside);
    }
    double *copy = xmalloc(n * N_STATS * sizeof *copy);
    memcpy(copy, rows, n * N_STATS * sizeof *copy);
    scores[BRIER] = squares / (double)n;
    scores[LOG_LOSS] = logs / (double)n;
    scores[ECE] = calibration_error(rows, n, (size_t)param_number(&args->params, "bins"));
    scores[AUC] = area(copy, n);
    free(copy);
}

static size_t components(const struct metric_args *args, const struct metric_component **out)
{
    static const struct metric_component list[N_SCORES] = {
        { .name = "brier", .label = "Brier", .best = 0, .worst = 1, .decimals = 3 },
        { .name = "log_loss", .label = "Log loss", .best = 0, .worst = INFINITY, .decimals = 3 },
        { .name = "ece", .label = "ECE", .best = 0, .worst = 1, .decimals = 3, .of_the_set = true },
        { .name = "auc",
          .label = "AUC",
          .higher_is_better = true,
          .best = 1,
          .worst = 0,
          .decimals = 3,
          .of_the_set = true }
    };
    (void)args;
    *out = list;
    return N_SCORES;
}

static size_t n_stats(const struct metric_args *args)
{
    (void)args;
    return N_STATS;
}

static const struct param params[] = {
    { "bins", PARAM_INT, "10", "1..100", "of the calibration error", "bins" },
    { 0 },
};

const struct metric metric_probability = {
    .name = "probability",
    .summary = "Brier score, log loss, calibration error, AUC of answers that are probabilities",
    .needs = NEEDS_REFS,
    .params = params,
    .components = components,
    .n_stats = n_stats,
    .check_reference = check_reference,
    .row = row,
    .score_rows = score_rows,
};
