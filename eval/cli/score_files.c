/*
 * score_files.c -- see score_files.h: reading and scoring.
 */
#include "eval/cli/score_files.h"

#include <math.h>
#include <stdlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/signals.h"
#include "eval/cli/print.h"

/* Limit for kept rows, over all metrics and systems. */
enum { MAX_ROW_BYTES = 256 << 20 };

struct metric_column *score_files_column(const struct score_files *s, size_t metric, size_t system)
{
    return &s->columns[metric * s->files.n_systems + system];
}

size_t score_files_test_index(const struct score_files *s, size_t metric, size_t system, size_t component)
{
    return (metric * s->files.n_systems + system) * METRIC_MAX_COMPONENTS + component;
}

/* A score that is not a function of a sum always needs its rows; others need them only for intervals and tests. */
static bool needs_rows(const struct score_files *s, size_t metric)
{
    return s->keep_rows || metric_wants_rows(&s->uses[metric]);
}

/* --- a chunk of segments ------------------------------------------------------ */

static void reserve_rows(struct score_files *s, size_t metric, struct metric_column *c, size_t more)
{
    const struct metric_use *u = &s->uses[metric];
    size_t stats = u->n_stats ? u->n_stats : 1;

    if (c->n + more <= c->capacity)
        return;
    c->capacity = 2 * c->capacity > c->n + more ? 2 * c->capacity : c->n + more;
    c->rows = xrealloc(c->rows, c->capacity * stats * sizeof *c->rows);
    c->valid = xrealloc(c->valid, c->capacity * sizeof *c->valid);
    if (s->files.n_systems > 1)
        c->items = xrealloc(c->items, c->capacity * u->n_components * sizeof *c->items);
}

static void free_rows(struct metric_column *c)
{
    free(c->rows);
    free(c->items);
    free(c->valid);
    c->rows = c->items = NULL;
    c->valid = NULL;
    c->capacity = 0;
}

/* Beyond the limit rows are dropped, and scores come from sums alone. */
static void limit_memory(struct score_files *s)
{
    size_t bytes = 0;

    for (size_t i = 0; i < s->n_metrics * s->files.n_systems; i++) {
        const struct metric_use *u = &s->uses[i / s->files.n_systems];
        bytes += s->columns[i].n * (u->n_stats + (s->columns[i].items ? u->n_components : 0)) * sizeof(double);
    }
    if (!s->keep_rows || bytes < MAX_ROW_BYTES)
        return;
    s->keep_rows = false;
    log_note("more than %zu segments: intervals and tests are left out", s->n);
    for (size_t m = 0; m < s->n_metrics; m++)
        for (size_t y = 0; y < s->files.n_systems && !needs_rows(s, m); y++)
            free_rows(score_files_column(s, m, y));
}

/* One metric of one system over a chunk; `lines` (may be NULL) get the item scores. */
static bool score_chunk(struct score_files *s, const struct segment_chunk *t, size_t metric, size_t system,
                        struct json **lines, struct arena *scratch, struct err *e)
{
    struct metric_use *u = &s->uses[metric];
    struct metric_column *c = score_files_column(s, metric, system);
    bool kept = needs_rows(s, metric);

    if (kept)
        reserve_rows(s, metric, c, t->n);
    double *rows = kept ? c->rows + c->n * u->n_stats : ARENA_NEW(scratch, double, t->n * u->n_stats);
    bool *valid = kept ? c->valid + c->n : ARENA_NEW(scratch, bool, t->n);
    for (size_t i = 0; i < t->n; i++)
        if (!metric_check_reference(u, &t->samples[i], e))
            return err_wrap(e, "metric %s: item " STR_FMT, u->metric->name, STR_ARG(t->samples[i].id));
    if (!metric_rows_in_corpus(u, &c->corpus, &(struct metric_items){ t->samples, t->gens[system], t->n }, rows, valid,
                               s->how.n_threads, e))
        return false;
    for (size_t i = 0; i < t->n; i++) {
        double scores[METRIC_MAX_COMPONENTS];
        for (size_t k = 0; k < u->n_stats && valid[i]; k++)
            c->sum[k] += rows[i * u->n_stats + k];
        c->n_valid += valid[i];
        if (!lines && !c->items)
            continue;
        u->args.segment_level = true;
        metric_item_score(u, rows + i * u->n_stats, scores);
        u->args.segment_level = false;
        for (size_t k = 0; k < u->n_components; k++) {
            if (c->items)
                c->items[(c->n + i) * u->n_components + k] = valid[i] ? scores[k] : NAN;
            if (lines)
                json_set(lines[i], u->components[k].name, json_new_number(valid[i] ? scores[k] : NAN));
        }
    }
    c->n += t->n;
    return true;
}

/* `--segments`: all metrics of one system on one line per item. */
static bool segment_lines(struct score_files *s, const struct segment_chunk *t, size_t system, struct arena *scratch,
                          struct err *e)
{
    struct json **lines = s->print_segments ? ARENA_NEW(scratch, struct json *, t->n) : NULL;
    bool ok = true;

    for (size_t i = 0; lines && i < t->n; i++) {
        lines[i] = json_new_object();
        json_set(lines[i], "id", json_new_string(t->samples[i].id));
        if (s->files.n_systems > 1)
            json_set(lines[i], "system", json_new_string(s->files.systems[system]));
    }
    for (size_t m = 0; ok && m < s->n_metrics; m++)
        ok = score_chunk(s, t, m, system, lines, scratch, e);
    for (size_t i = 0; lines && i < t->n; i++)
        if (ok)
            print_json(lines[i]);
        else
            json_free(lines[i]);
    return ok;
}

/* Metrics that need all items read them in an extra pass before scoring. */
static bool collect_all(struct score_files *s, struct err *e)
{
    struct arena scratch = { 0 };
    struct segment_chunk t;
    bool wanted = false, ok = true;

    for (size_t m = 0; m < s->n_metrics; m++)
        wanted = wanted || s->uses[m].metric->collect;
    if (!wanted)
        return true;
    ok = segments_make_rewindable(&s->files, e);
    while (ok && (ok = segments_next(&s->files, &t, &scratch, e)) && t.n > 0) {
        for (size_t i = 0; ok && i < s->n_metrics * s->files.n_systems; i++)
            ok = metric_corpus_collect(&s->uses[i / s->files.n_systems],
                                       &(struct metric_items){ t.samples, t.gens[i % s->files.n_systems], t.n },
                                       &s->columns[i].corpus, e);
        arena_reset(&scratch);
        if (ok && signals_interrupted())
            ok = err_set(e, ERR_INTERRUPTED, "stopped");
    }
    arena_free(&scratch);
    if (ok)
        segments_rewind(&s->files);
    return ok;
}

static bool score_all(struct score_files *s, struct err *e)
{
    struct arena scratch = { 0 };
    struct segment_chunk t;
    bool ok;

    while ((ok = segments_next(&s->files, &t, &scratch, e)) && t.n > 0) {
        for (size_t i = 0; i < t.n; i++) {
            size_t n_refs = t.samples[i].n_refs;
            s->max_refs = n_refs > s->max_refs ? n_refs : s->max_refs;
            s->min_refs = s->n + i == 0 || n_refs < s->min_refs ? n_refs : s->min_refs;
        }
        for (size_t y = 0; ok && y < s->files.n_systems; y++)
            ok = segment_lines(s, &t, y, &scratch, e);
        if (!ok)
            break;
        s->n += t.n;
        limit_memory(s);
        arena_reset(&scratch);
        if (signals_interrupted()) {
            ok = err_set(e, ERR_INTERRUPTED, "stopped after %zu segments", s->n);
            break;
        }
    }
    arena_free(&scratch);
    return ok;
}

bool score_files_run(struct score_files *s, struct arena *a, struct err *e)
{
    size_t n_columns = s->n_metrics * s->files.n_systems;

    s->columns = ARENA_NEW(a, struct metric_column, n_columns);
    for (size_t i = 0; i < n_columns; i++)
        s->columns[i].sum = ARENA_NEW(a, double, s->uses[i / s->files.n_systems].n_stats + 1);
    return collect_all(s, e) && score_all(s, e);
}

void score_files_close(struct score_files *s)
{
    for (size_t m = 0; m < s->n_metrics; m++)
        metric_use_close(&s->uses[m]);
    for (size_t i = 0; s->columns && i < s->n_metrics * s->files.n_systems; i++) {
        free_rows(&s->columns[i]);
        metric_corpus_release(&s->columns[i].corpus);
    }
    segments_close(&s->files);
}
