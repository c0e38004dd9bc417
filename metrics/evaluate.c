/*
 * evaluate.c -- what every metric gets for free: opening by name, rows of all
 * samples in parallel, corpus and item scores, the signature.
 *
 * Threads write disjoint rows and the caller sums them in sample order, so a
 * score has the same bits on one thread and on sixty-four.
 */
#include <math.h>
#include <omp.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/text/lexicon.h"
#include "metrics/metric.h"

bool metric_use_open(str spec, struct metric_use *out, struct arena *a, struct err *e)
{
    size_t colon = str_search(spec, S(":"));
    str name = str_slice(spec, 0, colon);
    const struct metric *m = metric_find(name);
    struct metric_use u = { .metric = m, .spec = arena_str(a, spec) };

    if (!m) {
        const char *known[128];
        size_t n = metric_count() < 128 ? metric_count() : 128;
        for (size_t i = 0; i < n; i++)
            known[i] = metric_at(i)->name;
        return err_unknown(e, ERR_USAGE, "unknown metric", name, known, n, "one that `assay list metrics` shows");
    }
    str arguments = colon == SIZE_MAX ? S("") : str_slice(u.spec, colon + 1, u.spec.n);
    static const struct param none[] = { { 0 } };
    if (!param_parse(m->params ? m->params : none, arguments, &u.args.params, a, e))
        return err_wrap(e, "metric %s", m->name);
    if (m->open && !m->open(&u.args, e))
        return err_wrap(e, "metric %s", m->name);
    u.n_components = m->components(&u.args, &u.components);
    u.n_stats = m->n_stats(&u.args);
    u.words = lexicon_pool_new();
    *out = u;
    return true;
}

void metric_use_close(struct metric_use *u)
{
    if (u->metric && u->metric->close)
        u->metric->close(&u->args);
    u->args.state = NULL;
    lexicon_pool_free(u->words);
    u->words = NULL;
}

str metric_signature(const struct metric_use *u, size_t n_refs, struct arena *a)
{
    struct strbuf b = { 0 };

    strbuf_printf(&b, "%s|nrefs:%zu", u->metric->name, n_refs);
    for (size_t i = 0; u->metric->params && u->metric->params[i].name; i++)
        if (u->metric->params[i].short_name)
            strbuf_printf(&b, "|%s:" STR_FMT, u->metric->params[i].short_name, STR_ARG(u->args.params.values[i].text));
    if (u->metric->sign)
        u->metric->sign(&u->args, &b);
    strbuf_add(&b, S("|v:assay-0.1.0"));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* Has the item an answer that this metric looks at? */
static bool has_answer(const struct metric *m, const struct sample *s, const struct generation *g)
{
    return g->error.n == 0 && (m->reads_raw || g->extract_error.n == 0) && (!(m->needs & NEEDS_INPUT) || s->input.n > 0);
}

bool metric_survey(const struct metric_use *u, const struct sample *samples, const struct generation *gens, size_t n,
                   struct metric_survey *s, struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    for (size_t i = 0; ok && u->metric->survey && i < n; i++) {
        struct metric_case c = { .sample = &samples[i], .gen = &gens[i], .args = &u->args };
        arena_reset(&scratch);
        if (has_answer(u->metric, &samples[i], &gens[i]) && !u->metric->survey(&c, s, &scratch, e))
            ok = err_wrap(e, "metric %s: item " STR_FMT, u->metric->name, STR_ARG(samples[i].id));
    }
    arena_free(&scratch);
    return ok;
}

void metric_survey_release(struct metric_survey *s)
{
    arena_free(&s->mem);
    *s = (struct metric_survey){ 0 };
}

bool metric_rows_surveyed(const struct metric_use *u, const struct metric_survey *s, const struct sample *samples,
                          const struct generation *gens, size_t n, double *rows, bool *valid, int n_threads,
                          struct err *e)
{
    size_t bad = n;
    struct err first = { 0 };
    int threads = n_threads > 0 ? n_threads : omp_get_num_procs();

#pragma omp parallel num_threads(threads)
    {
        struct arena scratch = { 0 };
        struct lexicon *words = lexicon_take(u->words);

#pragma omp for schedule(dynamic, 16)
        for (size_t i = 0; i < n; i++) {
            struct err mine = { 0 };
            struct metric_case c = { &samples[i], &gens[i], &u->args, words, s->seen };
            arena_reset(&scratch);
            lexicon_trim(words);
            memset(rows + i * u->n_stats, 0, u->n_stats * sizeof *rows);
            valid[i] = has_answer(u->metric, &samples[i], &gens[i]);
            if (!valid[i])
                continue;
            bool lacks = (u->metric->needs & NEEDS_REFS) && samples[i].n_refs == 0;
            if (lacks)
                err_set(&mine, ERR_PARSE, "the sample has no reference");
            if (!lacks && u->metric->row(&c, rows + i * u->n_stats, &scratch, &mine)) {
                valid[i] = !isnan(rows[i * u->n_stats]);
                if (!valid[i])
                    memset(rows + i * u->n_stats, 0, u->n_stats * sizeof *rows);
                continue;
            }
#pragma omp critical(metric_rows_error)
            if (i < bad) {
                bad = i;
                first = mine;
            }
        }
        arena_free(&scratch);
        lexicon_give_back(u->words, words);
    }
    if (bad == n)
        return true;
    *e = first;
    return err_wrap(e, "metric %s: item " STR_FMT, u->metric->name, STR_ARG(samples[bad].id));
}

bool metric_rows(const struct metric_use *u, const struct sample *samples, const struct generation *gens, size_t n,
                 double *rows, bool *valid, int n_threads, struct err *e)
{
    struct metric_survey s = { 0 };
    bool ok = metric_survey(u, samples, gens, n, &s, e) &&
              metric_rows_surveyed(u, &s, samples, gens, n, rows, valid, n_threads, e);

    metric_survey_release(&s);
    return ok;
}

/* Valid rows, one behind the other. */
static double *compact_rows(const struct metric_use *u, const double *rows, const bool *valid, size_t n,
                            size_t *n_valid)
{
    double *kept = xcalloc(n, u->n_stats * sizeof *kept);

    *n_valid = 0;
    for (size_t i = 0; i < n; i++)
        if (!valid || valid[i])
            memcpy(kept + (*n_valid)++ * u->n_stats, rows + i * u->n_stats, u->n_stats * sizeof *kept);
    return kept;
}

bool metric_wants_rows(const struct metric_use *u)
{
    return u->metric->score_rows && !(u->metric->sum_is_enough && u->metric->sum_is_enough(&u->args));
}

void metric_corpus_score(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *scores)
{
    double *sum = xcalloc(u->n_stats, sizeof *sum);
    size_t n_valid = 0;

    for (size_t i = 0; i < n; i++)
        if (!valid || valid[i]) {
            n_valid++;
            for (size_t k = 0; k < u->n_stats; k++)
                sum[k] += rows[i * u->n_stats + k];
        }
    if (u->metric->score)
        u->metric->score(&u->args, sum, scores);
    if (metric_wants_rows(u)) {
        double *kept = compact_rows(u, rows, valid, n, &n_valid);
        u->metric->score_rows(&u->args, kept, n_valid, scores);
        free(kept);
    }
    for (size_t c = 0; n_valid == 0 && c < u->n_components; c++)
        scores[c] = NAN;
    free(sum);
}

void metric_item_score(const struct metric_use *u, const double *row, double *scores)
{
    if (u->metric->score)
        u->metric->score(&u->args, row, scores);
    else
        u->metric->score_rows(&u->args, row, 1, scores);
}
