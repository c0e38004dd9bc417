/*
 * verdict_scores.c -- reads the verdicts of judging models and scores them; see verdicts.h.
 *
 * The score of an answer is the mean over the judges, or their majority where a verdict is yes or no; of each judge,
 * the same over its samples.  An answer counts if every judge has a verdict on it, so that all judges are compared on
 * the same answers.  Between the judges: agreement (agreement.h).  Within one: the share of its samples that agree with
 * its most frequent verdict (self-consistency, Wang et al. 2023).
 */
#include "eval/harness/verdicts.h"

#include <math.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/log.h"
#include "eval/base/version.h"
#include "eval/harness/agreement.h"
#include "eval/harness/metric_scores.h"
#include "eval/harness/questions.h"
#include "eval/harness/suite.h"
#include "judges/judge.h"
#include "judges/verdict.h"

enum { MAX_SAMPLES = 100 };

/* The verdicts of one judge element on the answers of one task. */
struct reading {
    struct scoring *sc;
    struct scored_task *d;
    const struct suite_model_judge *judge;
    size_t n_samples;
    double **verdicts;    /* [n_models judging][view.n_models * d->n] NaN = none */
    double **consistency; /* the same */
};

/* Replies of one judging model to the answers of one model. */
struct replies {
    size_t n, n_unread;
    str first_item, first_why; /* of an unread one */
};

/* One verdict of several: their mean, or the majority of yes or no; NaN if they are undecided. */
static double decide(const double *x, size_t n, bool is_binary)
{
    double sum = 0;

    for (size_t i = 0; i < n; i++)
        sum += x[i];
    if (!is_binary || n == 1)
        return sum / (double)n;
    return 2 * sum == (double)n ? NAN : 2 * sum > (double)n;
}

static double share_of_mode(const double *x, size_t n)
{
    size_t max = 0;

    for (size_t i = 0; i < n; i++) {
        size_t same = 0;
        for (size_t k = 0; k < n; k++)
            same += x[k] == x[i];
        max = same > max ? same : max;
    }
    return (double)max / (double)n;
}

static void note_unread(struct replies *r, str item, str why)
{
    if (r->n_unread++ == 0) {
        r->first_item = item;
        r->first_why = why;
    }
}

/* All samples of judging model j on one answer; a missing one leaves the answer without a verdict. */
static bool read_answer(struct reading *x, size_t j, size_t m, size_t i, struct replies *r, struct err *e)
{
    struct scoring *sc = x->sc;
    const struct model_judge *mj = x->judge->judge->model;
    str task = questions_task_id(x->d->task, x->judge->name, sc->mem), model = sc->view.models[m].id;
    double values[MAX_SAMPLES];
    size_t n = 0;

    for (size_t k = 0; k < x->n_samples; k++) {
        struct generation reply;
        bool found;
        str said, why;
        str id = verdict_id(x->d->ids[i], model, (int)k + 1, sc->mem);
        if (!questions_find_reply(sc->store, &(struct question_key){ task, x->judge->models[j], id }, &reply, &found,
                                  sc->mem, e))
            return false;
        if (!found)
            continue;
        r->n++;
        if (verdict_find(&reply, &said, &why, sc->mem) &&
            mj->read(&x->judge->params, &x->d->samples[i], said, &values[n], &why, sc->mem))
            n++;
        else
            note_unread(r, id, why);
    }
    if (n == x->n_samples) {
        x->verdicts[j][m * x->d->n + i] = decide(values, n, mj->is_binary);
        x->consistency[j][m * x->d->n + i] = share_of_mode(values, n);
    }
    return true;
}

/* Counts unread replies as a finding, with a warning. */
static bool put_replies(const struct reading *x, size_t j, size_t m, const struct replies *r, struct err *e)
{
    struct run_finding f = run_finding_new(FINDING_VERDICTS, x->d->task->id, x->sc->view.models[m].id);

    f.field = x->judge->name;
    f.bin = x->judge->models[j];
    f.text = r->first_why;
    f.hits = r->n_unread;
    f.n = r->n;
    if (r->n == 0)
        return true;
    if (!store_put_finding(x->sc->store, &f, e))
        return false;
    if (r->n_unread == 0)
        return true;
    str text = arena_printf(x->sc->mem,
                            "task " STR_FMT ", judge " STR_FMT ": %zu of %zu replies of " STR_FMT
                            " about the answers of " STR_FMT " have no verdict; the first, " STR_FMT ": " STR_FMT,
                            STR_ARG(f.task), STR_ARG(f.field), r->n_unread, r->n, STR_ARG(f.bin), STR_ARG(f.model),
                            STR_ARG(r->first_item), STR_ARG(r->first_why));
    return scoring_warn(x->sc, text, e);
}

static bool read_model(struct reading *x, size_t j, size_t m, struct err *e)
{
    const struct scored_task *d = x->d;
    struct replies r = { .first_why = S("") };
    double worst, best;

    x->judge->judge->model->range(&x->judge->params, &worst, &best);
    for (size_t i = 0; i < d->n; i++) {
        const struct generation *g = &d->gens[m][i];
        if (g->error.n)
            continue;
        if (g->extract_error.n)
            x->verdicts[j][m * d->n + i] = d->task->unextracted_missing ? NAN : worst;
        else if (!read_answer(x, j, m, i, &r, e))
            return false;
    }
    return put_replies(x, j, m, &r, e);
}

static double *no_values(const struct reading *x)
{
    size_t n = x->sc->view.n_models * x->d->n;
    double *out = ARENA_NEW(x->sc->mem, double, n);

    for (size_t i = 0; i < n; i++)
        out[i] = NAN;
    return out;
}

static bool read_verdicts(struct reading *x, struct err *e)
{
    size_t n_judges = x->judge->n_models;

    x->verdicts = ARENA_NEW(x->sc->mem, double *, n_judges);
    x->consistency = ARENA_NEW(x->sc->mem, double *, n_judges);
    for (size_t j = 0; j < n_judges; j++) {
        x->verdicts[j] = no_values(x);
        x->consistency[j] = no_values(x);
        for (size_t m = 0; m < x->sc->view.n_models; m++)
            if (!read_model(x, j, m, e))
                return false;
    }
    return true;
}

/* --- as a metric ------------------------------------------------------------------- */

/* A row: the value and the count of each component. */
static void mean_of_rows(const struct metric_args *args, const double *sum, double *scores)
{
    const size_t *n = args->state;

    for (size_t c = 0; c < *n; c++)
        scores[c] = sum[2 * c] / sum[2 * c + 1];
}

static const struct metric judged = { .name = "judged", .summary = "verdicts of models", .score = mean_of_rows };

/* The score; that of each judge, if there are several; the consistency of samples, if there are several. */
static void name_components(const struct reading *x, struct metric_use *use)
{
    const struct model_judge *mj = x->judge->judge->model;
    struct arena *a = x->sc->mem;
    size_t n_judges = x->judge->n_models, *n = ARENA_NEW(a, size_t, 1);
    struct metric_component *list = ARENA_NEW(a, struct metric_component, n_judges + 2);
    struct metric_component one = { .higher_is_better = true, .decimals = mj->is_binary ? 3 : 2 };

    mj->range(&x->judge->params, &one.worst, &one.best);
    one.is_binary = mj->is_binary;
    list[0] = one;
    list[0].name = arena_cstr(a, x->judge->name);
    list[0].label = str_is(x->judge->name, x->judge->judge->name) ? mj->label : list[0].name;
    *n = 1;
    for (size_t j = 0; j < n_judges && n_judges > 1; j++) {
        list[*n] = one;
        list[(*n)++].name =
            arena_printf(a, STR_FMT "_" STR_FMT, STR_ARG(x->judge->name), STR_ARG(x->judge->models[j])).s;
    }
    if (x->n_samples > 1)
        list[(*n)++] =
            (struct metric_component){ .name = arena_printf(a, STR_FMT "_consistency", STR_ARG(x->judge->name)).s,
                                       .higher_is_better = true,
                                       .best = 1,
                                       .decimals = 3 };
    use->args.state = n;
    use->components = list;
    use->n_components = *n;
    use->n_stats = 2 * *n;
}

static void put_in_row(double *row, size_t c, double value)
{
    row[2 * c] = isnan(value) ? 0 : value;
    row[2 * c + 1] = isnan(value) ? 0 : 1;
}

/* Answer `at` of [view.n_models * d->n]; false if a judge has no verdict, or they are undecided. */
static bool fill_row(const struct reading *x, size_t at, double *row)
{
    size_t n_judges = x->judge->n_models, c = 1;
    double *each = ARENA_NEW(x->sc->mem, double, n_judges), consistency = 0;

    for (size_t j = 0; j < n_judges; j++) {
        each[j] = x->verdicts[j][at];
        consistency += x->consistency[j][at] / (double)n_judges;
        if (isnan(each[j]))
            return false;
    }
    double all = decide(each, n_judges, x->judge->judge->model->is_binary);
    put_in_row(row, 0, all);
    for (size_t j = 0; j < n_judges && n_judges > 1; j++)
        put_in_row(row, c++, each[j]);
    if (x->n_samples > 1)
        put_in_row(row, c, consistency);
    return !isnan(all);
}

static bool signature_of(const struct reading *x, str *signature, struct err *e)
{
    const struct suite_model_judge *j = x->judge;
    struct arena *a = x->sc->mem;
    str models = S("");
    struct sha256 h;
    char hex[65];

    for (size_t k = 0; k < j->n_models; k++)
        models = arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(models), k ? "+" : "", STR_ARG(j->models[k]));
    str file = param_text(&j->params, "template");
    sha256_init(&h);
    sha256_add_str(&h, j->prompt.n ? j->prompt : str_from(j->judge->model->prompt));
    sha256_hex(&h, hex);
    if (file.n && !file_sha256(arena_cstr(a, file), hex, e))
        return false;
    *signature = arena_printf(a, "%s|models:" STR_FMT "|samples:%zu|temp:%g|prompt:%.8s|v:%s", j->judge->name,
                              STR_ARG(models), x->n_samples, param_number(&j->params, "temperature"), hex,
                              ASSAY_VERSION);
    return true;
}

static bool put_scores(struct reading *x, struct err *e)
{
    struct scored_task *d = x->d;
    struct scored_metric *sm = &d->metrics[d->n_metrics++];
    str signature;

    *sm = (struct scored_metric){ .use = { .metric = &judged, .spec = x->judge->name } };
    name_components(x, &sm->use);
    metric_scores_init(x->sc, sm);
    for (size_t m = 0; m < x->sc->view.n_models; m++) {
        metric_scores_init_rows(x->sc, sm, m, d->n);
        for (size_t i = 0; i < d->n; i++) {
            double *row = sm->rows[m] + i * sm->use.n_stats;
            sm->valid[m][i] = fill_row(x, m * d->n + i, row);
            if (!sm->valid[m][i])
                memset(row, 0, sm->use.n_stats * sizeof *row);
        }
        metric_scores_compute(x->sc, sm, m, d->n);
    }
    return signature_of(x, &signature, e) && metric_scores_store(x->sc, d, sm, signature, e);
}

/* Every pair of judges, and all of them if they are more than two. */
static bool put_agreement(struct reading *x, struct err *e)
{
    size_t n_judges = x->judge->n_models, n = x->sc->view.n_models * x->d->n;
    struct agreement pair = {
        .kind = FINDING_JUDGES, .model = S(""), .first = x->judge->name, .n = n, .same_scale = true
    };
    double *all = ARENA_NEW(x->sc->mem, double, n *n_judges);

    x->judge->judge->model->range(&x->judge->params, &pair.low, &pair.high);
    for (size_t m = 0; m < x->sc->view.n_models; m++) /* verdicts no judge was asked for do not count as agreement */
        for (size_t i = 0; i < x->d->n; i++)
            for (size_t j = 0; j < n_judges && x->d->gens[m][i].extract_error.n; j++)
                x->verdicts[j][m * x->d->n + i] = NAN;
    for (size_t j = 0; j < n_judges; j++)
        for (size_t k = 0; k < j; k++) {
            pair.second = arena_printf(x->sc->mem, STR_FMT " and " STR_FMT, STR_ARG(x->judge->models[k]),
                                       STR_ARG(x->judge->models[j]));
            pair.a = x->verdicts[k];
            pair.b = x->verdicts[j];
            if (!agreement_put(x->sc, x->d, &pair, e))
                return false;
        }
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n_judges; j++)
            all[i * n_judges + j] = x->verdicts[j][i];
    pair.second = S("all");
    return n_judges < 3 || agreement_put_alpha(x->sc, x->d, &pair, all, n_judges, e);
}

bool verdicts_score(struct scoring *sc, struct scored_task *d, struct err *e)
{
    for (size_t k = 0; k < d->task->n_model_judges; k++) {
        struct reading x = { .sc = sc, .d = d, .judge = &d->task->model_judges[k] };
        x.n_samples = (size_t)param_number(&x.judge->params, "samples");
        if (!read_verdicts(&x, e) || !put_scores(&x, e) || !put_agreement(&x, e))
            return false;
    }
    return true;
}
