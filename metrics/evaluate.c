/*
 * evaluate.c -- functions for all metrics: opens a metric by name, computes the rows
 * of all items in parallel, scores a corpus or an item, builds the signature.
 *
 * Threads write disjoint rows and the caller sums them in sample order, so a
 * score has the same bits on one thread and on sixty-four.
 */
#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/machine.h"
#include "eval/base/version.h"
#include "eval/text/lexicon.h"
#include "metrics/metric.h"

enum { ITEMS_PER_CHUNK = 16 }; /* that a thread takes at a time */

/* Finds the metric of a spec and parses its arguments; opens nothing. */
static const struct metric *parse_spec(str spec, struct metric_args *args, struct arena *a, struct err *e)
{
    static const struct param none[] = { { 0 } };
    size_t colon = str_search(spec, S(":"));
    str name = str_slice(spec, 0, colon), arguments = colon == SIZE_MAX ? S("") : str_slice(spec, colon + 1, spec.n);
    const struct metric *m = metric_find(name);

    if (!m) {
        const char *known[128];
        size_t n = metric_count() < COUNT_OF(known) ? metric_count() : COUNT_OF(known);
        for (size_t i = 0; i < n; i++)
            known[i] = metric_at(i)->name;
        err_unknown(e, ERR_USAGE, "unknown metric", name, known, n, "a name that `assay list metrics` prints");
        return NULL;
    }
    if (param_parse(m->params ? m->params : none, arguments, &args->params, a, e))
        return m;
    err_wrap(e, "metric %s", m->name);
    return NULL;
}

bool metric_use_open(str spec, struct metric_use *out, struct arena *a, struct err *e)
{
    struct metric_use u = { .spec = arena_str(a, spec) };
    const struct metric *m = u.metric = parse_spec(u.spec, &u.args, a, e);

    if (!m)
        return false;
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

unsigned metric_needs(const struct metric_use *u)
{
    return u->metric->needs | (u->metric->needs_more ? u->metric->needs_more(&u->args) : 0);
}

bool metric_component_has_items(const struct metric_use *u, size_t component)
{
    return u->metric->score || !u->components[component].of_the_set;
}

int metric_count_refs(const struct sample *samples, size_t n)
{
    for (size_t i = 1; i < n; i++)
        if (samples[i].n_refs != samples[0].n_refs)
            return METRIC_REFS_VARY;
    return n ? (int)samples[0].n_refs : 0;
}

/* A value as parsed, so that equal settings give equal signatures.  A file is signed by its name: its folder depends
 * on where the program was started, and its content is signed by the metric. */
static void sign_value(const struct param *p, const struct param_value *v, struct strbuf *out)
{
    if (p->kind == PARAM_BOOL)
        strbuf_add(out, v->number != 0 ? S("true") : S("false"));
    else if ((p->kind == PARAM_INT || p->kind == PARAM_NUMBER) && v->text.n)
        strbuf_printf(out, "%.15g", v->number);
    else if (p->kind == PARAM_FILE)
        strbuf_add(out, path_base(v->text));
    else
        strbuf_add(out, v->text);
}

str metric_signature(const struct metric_use *u, int n_refs, struct arena *a)
{
    struct strbuf b = { 0 };

    strbuf_printf(&b, "%s|nrefs:", u->metric->name);
    if (n_refs == METRIC_REFS_VARY)
        strbuf_add(&b, S("var"));
    else
        strbuf_printf(&b, "%d", n_refs);
    for (const struct param *p = u->metric->params; p && p->name; p++)
        if (p->label) {
            strbuf_printf(&b, "|%s:", p->label);
            sign_value(p, &u->args.params.values[p - u->metric->params], &b);
        }
    if (u->metric->sign)
        u->metric->sign(&u->args, &b);
    strbuf_add(&b, S("|v:assay-" ASSAY_VERSION));
    str out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return out;
}

/* True if the item has an answer that this metric can score. */
static bool has_answer(const struct metric *m, const struct sample *s, const struct generation *g)
{
    return g->error.n == 0 && (m->reads_raw || g->extract_error.n == 0) &&
           (!(m->needs & NEEDS_INPUT) || s->input.n > 0);
}

bool metric_corpus_collect(const struct metric_use *u, const struct metric_items *items, struct metric_corpus *s,
                           struct err *e)
{
    struct arena scratch = { 0 };
    bool ok = true;

    for (size_t i = 0; ok && u->metric->collect && i < items->n; i++) {
        const struct sample *sample = &items->samples[i];
        struct metric_case c = { .sample = sample, .gen = &items->gens[i], .args = &u->args };
        arena_reset(&scratch);
        if (has_answer(u->metric, sample, c.gen) && !u->metric->collect(&c, s, &scratch, e))
            ok = err_wrap(e, "metric %s: item " STR_FMT, u->metric->name, STR_ARG(sample->id));
    }
    arena_free(&scratch);
    return ok;
}

void metric_corpus_release(struct metric_corpus *s)
{
    arena_free(&s->mem);
    *s = (struct metric_corpus){ 0 };
}

bool metric_check_reference(const struct metric_use *u, const struct sample *s, struct err *e)
{
    return !u->metric->check_reference || s->n_refs == 0 || u->metric->check_reference(&u->args, s, e);
}

/* Computes the row of one item; a missing one is zero and not valid. */
static bool fill_row(const struct metric_use *u, const struct metric_case *c, double *row, bool *valid,
                     struct arena *scratch, struct err *e)
{
    memset(row, 0, u->n_stats * sizeof *row);
    *valid = has_answer(u->metric, c->sample, c->gen);
    if (!*valid)
        return true;
    if ((u->metric->needs & NEEDS_REFS) && c->sample->n_refs == 0)
        return err_set(e, ERR_PARSE, "the item has no reference");
    if (!u->metric->row(c, row, scratch, e))
        return false;
    *valid = !isnan(row[0]);
    if (!*valid && !metric_check_reference(u, c->sample, e))
        return false;
    if (!*valid)
        memset(row, 0, u->n_stats * sizeof *row);
    return true;
}

bool metric_rows_in_corpus(const struct metric_use *u, const struct metric_corpus *s, const struct metric_items *items,
                           double *rows, bool *valid, int n_threads, struct err *e)
{
    size_t bad = items->n;
    struct err first = { 0 };
    int threads = machine_threads_for(n_threads, (items->n + ITEMS_PER_CHUNK - 1) / ITEMS_PER_CHUNK);

#pragma omp parallel num_threads(threads)
    {
        struct arena scratch = { 0 };
        struct lexicon *words = lexicon_pool_get(u->words);

#pragma omp for schedule(dynamic, ITEMS_PER_CHUNK)
        for (size_t i = 0; i < items->n; i++) {
            struct err own_error = { 0 };
            struct metric_case c = {
                .sample = &items->samples[i], .gen = &items->gens[i], .args = &u->args, .words = words, .seen = s->seen
            };
            arena_reset(&scratch);
            lexicon_trim(words);
            if (fill_row(u, &c, rows + i * u->n_stats, &valid[i], &scratch, &own_error))
                continue;
#pragma omp critical(metric_rows_error)
            if (i < bad) {
                bad = i;
                first = own_error;
            }
        }
        arena_free(&scratch);
        lexicon_pool_put(u->words, words);
    }
    if (bad == items->n)
        return true;
    *e = first;
    return err_wrap(e, "metric %s: item " STR_FMT, u->metric->name, STR_ARG(items->samples[bad].id));
}

bool metric_rows(const struct metric_use *u, const struct metric_items *items, double *rows, bool *valid, int n_threads,
                 struct err *e)
{
    struct metric_corpus s = { 0 };
    bool ok = metric_corpus_collect(u, items, &s, e) && metric_rows_in_corpus(u, &s, items, rows, valid, n_threads, e);

    metric_corpus_release(&s);
    return ok;
}

/* A contiguous copy of the valid rows, which the caller frees. */
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
    return u->metric->score_rows && !(u->metric->uses_sum && u->metric->uses_sum(&u->args));
}

size_t metric_sum_rows(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *sum)
{
    size_t n_valid = 0;

    memset(sum, 0, u->n_stats * sizeof *sum);
    for (size_t i = 0; i < n; i++)
        if (!valid || valid[i]) {
            n_valid++;
            for (size_t k = 0; k < u->n_stats; k++)
                sum[k] += rows[i * u->n_stats + k];
        }
    return n_valid;
}

void metric_warn(const struct metric_use *u, const double *sum, size_t n_valid, struct strbuf *out)
{
    struct strbuf what = { 0 };

    if (u->metric->warn && n_valid)
        u->metric->warn(&u->args, sum, n_valid, &what);
    if (what.n)
        strbuf_printf(out, "metric %s: " STR_FMT, u->metric->name, STR_ARG(strbuf_str(&what)));
    strbuf_release(&what);
}

void metric_warn_rows(const struct metric_use *u, const double *rows, const bool *valid, size_t n, struct strbuf *out)
{
    struct strbuf what = { 0 };
    size_t n_valid;

    if (!u->metric->warn_rows)
        return;
    double *kept = compact_rows(u, rows, valid, n, &n_valid);
    u->metric->warn_rows(&u->args, kept, n_valid, &what);
    free(kept);
    if (what.n)
        strbuf_printf(out, "metric %s: " STR_FMT, u->metric->name, STR_ARG(strbuf_str(&what)));
    strbuf_release(&what);
}

void metric_corpus_score(const struct metric_use *u, const double *rows, const bool *valid, size_t n, double *scores)
{
    double *sum = xcalloc(u->n_stats, sizeof *sum);
    size_t n_valid = metric_sum_rows(u, rows, valid, n, sum);

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
