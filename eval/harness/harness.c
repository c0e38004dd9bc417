/*
 * harness.c -- the stages in order; see harness.h.
 */
#include "eval/harness/harness.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/clock.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/hash.h"
#include "eval/base/json.h"
#include "eval/base/log.h"
#include "eval/base/machine.h"
#include "eval/base/text.h"
#include "eval/base/version.h"
#include "eval/harness/compare.h"
#include "eval/harness/distribute.h"
#include "eval/harness/dry_run.h"
#include "eval/harness/environment.h"
#include "eval/harness/mpi.h"
#include "eval/harness/outputs.h"
#include "eval/harness/pairwise.h"
#include "eval/harness/people.h"
#include "eval/harness/plan.h"
#include "eval/harness/plan_store.h"
#include "eval/harness/prompts_file.h"
#include "eval/harness/questions.h"
#include "eval/harness/recorded.h"
#include "eval/harness/run.h"
#include "eval/harness/score.h"
#include "eval/harness/step_summary.h"
#include "eval/harness/suite.h"
#include "eval/harness/suite_place.h"
#include "eval/harness/verdicts.h"
#include "eval/store/store.h"
#include "reports/report.h"

enum { SAYING_MICROSECONDS = 1000000 };

static str date_text(struct arena *a)
{
    struct tm now = clock_now();
    char text[32];
    strftime(text, sizeof text, "%Y-%m-%d %H:%M", &now);
    return arena_str(a, str_from(text));
}

/* Identifies what scores were computed from: suite text, seed of the resampling, data (answer key, groups, options),
 * files of metrics and judges, answers, program version. */
static str score_stamp(const struct plan *p)
{
    struct sha256 h;
    char hex[65];
    struct err ignored;

    sha256_init(&h);
    sha256_add_str(&h, p->suite->xml);
    sha256_add_str(&h, arena_printf(p->mem, "%llu", (unsigned long long)p->suite->seed));
    sha256_add_str(&h, S(ASSAY_VERSION));
    for (size_t t = 0; t < p->suite->n_tasks; t++) {
        const struct suite_task *task = &p->suite->tasks[t];
        sha256_add_str(&h, str_from(p->tasks[t].data.sha256));
        for (size_t i = 0; i < task->n_files; i++) /* a folder has no hash */
            if (file_sha256(arena_cstr(p->mem, task->files[i]), hex, &ignored))
                sha256_add_str(&h, str_from(hex));
    }
    for (size_t i = 0; i < p->n_requests; i++)
        sha256_add_str(&h, p->requests[i].id);
    sha256_hex(&h, hex);
    return arena_str(p->mem, str_from(hex));
}

/* ERR_GATE with the count of items in error and the first of them. */
static bool check_errors(const struct run_view *v, struct err *e)
{
    const struct run_answer *first = NULL;
    struct strbuf why = { 0 };
    size_t n = 0;

    for (size_t i = 0; i < v->n_answers; i++) {
        const struct run_answer *x = &v->answers[i];
        if (!x->gen.error.n)
            continue;
        first = n++ ? first : x;
    }
    if (n == 0)
        return true;
    strbuf_add_quoted(&why, first->gen.error, 250);
    err_set(e, ERR_GATE,
            "%zu of %zu items ended in error; the first, item " STR_FMT ": " STR_FMT " (--retry-errors retries them)",
            n, v->n_answers, STR_ARG(v->items[first->item].id), STR_ARG(strbuf_str(&why)));
    strbuf_release(&why);
    return false;
}

/* Stages 4 to 6 in one transaction.  `stamp` empty: the scores are not those of a run of its suite.  `saved`: metrics
 * of `s` that its file does not name. */
static bool score(const struct suite *s, struct store *store, int n_threads, str stamp, str saved, struct err *e)
{
    struct arena a = { 0 }; /* freed before the next stage, which reads everything from the store */
    bool ok = store_begin(store, e) && scores_compute(s, store, n_threads, &a, e) &&
              store_put_meta(store, "scored", stamp, e) && store_put_meta(store, "saved_metrics", saved, e) &&
              (!stamp.n || store_put_meta(store, "finished", date_text(&a), e)) && store_commit(store, e);

    arena_free(&a);
    return ok;
}

/* Stage 7. */
static bool publish(const struct suite *s, const struct run_options *o, struct store *store, str dir, struct arena *a,
                    struct err *e)
{
    struct run_view v;
    str path;

    enum view_parts parts = o->record.n ? VIEW_ALL | VIEW_QUESTIONS : VIEW_ALL;
    if (!store_read_parts(store, parts, &v, a, e) || !manifest_write(s, &v, dir, a, e))
        return false;
    if (o->record.n && !recorded_write(&v, o->record, a, e))
        return false;
    struct run_view all = v;
    run_view_drop_unreported(&v, a);
    comparisons_add_power(&v, a);
    if (o->print)
        o->print(&v);
    else
        table_print(&v);
    run_view_merge_categories(&v, a);
    struct report_drawn drawn = { .mem = a };
    struct report_options pages = { .directory = path_join(a, dir, S("report")),
                                    .appendix = s->appendix,
                                    .text = s->text,
                                    .chart_width = s->chart_width,
                                    .chart_dpi = s->chart_dpi,
                                    .csv_bom = s->csv_bom,
                                    .drawn = &drawn };
    if (!o->no_report && !reports_write(&pages, &v, s->formats, s->n_formats, &path, a, e))
        return false;
    return step_summary_scores(&v, e) && check_errors(&all, e) && (!o->check.n || recorded_check(&all, o->check, a, e));
}

/* The run is unfinished until its scores are stored. */
static bool begin(struct plan *p, str dir, struct err *e)
{
    str started;

    return store_get_meta(p->store, "started", &started, p->mem, e) &&
           (started.n || store_put_meta(p->store, "started", date_text(p->mem), e)) && store_new_run_id(p->store, e) &&
           store_put_meta(p->store, "finished", S(""), e) && store_put_meta(p->store, "scored", S(""), e) &&
           suite_place_put(p->store, dir, p->suite->path, p->mem, e) && plan_store(p, e);
}

/* Adds what earlier questions about stored answers have cost, so that the limit applies to all that the run costs,
 * from its first request on; a dry run counts all questions. */
static bool count_questions(struct plan *p, struct err *e)
{
    bool ok = true, has_prices = false;

    for (size_t m = 0; m < p->suite->n_models; m++)
        has_prices = has_prices || p->suite->models[m].price_in > 0 || p->suite->models[m].price_out > 0;
    p->only_counts = true;
    if ((has_prices && p->n_done > 0) || (p->options->dry_run && has_judge_questions(p->suite)))
        ok = pairs_collect(p, e) && verdicts_collect(p, e);
    p->only_counts = false;
    return ok;
}

/* Stages 3 to 7.  The plan and then the scoring end before the next stage begins: each needs most of the memory. */
static bool run_stages(struct plan *p, str dir, struct arena *a, struct err *e)
{
    const struct run_options *o = p->options;
    const struct suite *s = p->suite;
    struct store *store = p->store;
    str stamp = arena_str(a, score_stamp(p)), scored;

    if (!store_get_meta(p->store, "scored", &scored, p->mem, e))
        return false;
    bool fresh = p->n_done == p->n_requests && str_equal(scored, stamp) && !(o->retry_errors && has_judge_questions(s));
    if (fresh)
        log_note("nothing to do: all %zu answers and their scores are in " STR_FMT, p->n_requests, STR_ARG(dir));
    else if (p->n_done)
        log_note("resuming: %zu of %zu answers are stored", p->n_done, p->n_requests);
    bool ok = fresh || (begin(p, dir, e) && answers_collect(p, e) && pairs_collect(p, e) && verdicts_collect(p, e) &&
                        answers_warn(p, e));
    struct err kept = *e;
    plan_close(p);
    arena_free(p->mem);
    *e = kept;
    return ok && (fresh || score(s, store, o->n_threads, stamp, S(""), e)) && publish(s, o, store, dir, a, e);
}

/* Warns if the directory holds another suite's run, whose report will be replaced. */
static bool warn_of_other_suite(const struct suite *s, struct store *store, str dir, struct arena *a, struct err *e)
{
    str name;

    if (!store_get_meta(store, "name", &name, a, e))
        return false;
    if (name.n && !str_equal(name, s->name))
        log_warn(STR_FMT ": replaces a run of the suite \"" STR_FMT
                         "\"; its answers are kept and reused where they match",
                 STR_ARG(dir), STR_ARG(name));
    return true;
}

/* The run directory is created after planning has succeeded, so that a wrong suite creates no files. */
static bool run_suite(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e)
{
    str dir = o->out.n ? o->out : arena_printf(a, "runs/" STR_FMT, STR_ARG(s->name));
    if (!o->out.n && (memchr(s->name.s, '/', s->name.n) || s->name.s[0] == '.'))
        return err_set(e, ERR_PARSE,
                       STR_FMT ": the suite's name is not a folder name (found \"" STR_FMT
                               "\", expected one without \"/\" and leading dot, or --out DIR)",
                       STR_ARG(s->path), STR_ARG(s->name));
    bool exists = file_exists(path_join(a, dir, S("run.db")).s);
    struct store *store = store_open(exists ? arena_cstr(a, dir) : NULL, !exists || !o->dry_run, e);
    struct plan p;

    if (!store)
        return false;
    struct arena mem = { 0 };
    bool generates = !o->prompts.n && !o->dry_run;
    bool planned = (!generates || warn_of_other_suite(s, store, dir, a, e)) && plan_build(s, o, store, &p, &mem, e);
    bool ok = planned && verdicts_check(&p, e) && people_check(&p, e) && count_questions(&p, e);
    if (ok && o->prompts.n) {
        ok = prompts_write(&p, o->prompts, e);
    } else if (ok && o->dry_run) {
        dry_run_print(&p, o->json);
    } else if (ok) {
        if (!exists) {
            store_close(store);
            p.store = store = store_open(arena_cstr(a, dir), true, e);
        }
        ok = store && run_stages(&p, dir, a, e);
    }
    if (planned) {
        struct err kept = *e;
        plan_close(&p);
        *e = kept;
    }
    arena_free(&mem);
    store_close(store);
    return ok;
}

/* --- several processes ----------------------------------------------------------- */

/* Default memory limit of one of the ranks on this machine. */
static struct run_options options_of_rank(const struct run_options *o, struct mpi *mpi)
{
    struct run_options own_options = *o;

    own_options.mpi = mpi;
    if (own_options.max_memory == 0)
        own_options.max_memory = machine_memory_spare() / 2 / (size_t)machine_ranks();
    if (mpi_rank(mpi) == 0)
        log_note("%d ranks, %d on this machine with %d threads and up to %.1f GiB for the cache each", mpi_size(mpi),
                 machine_ranks(), own_options.n_threads > 0 ? own_options.n_threads : machine_processors(),
                 (double)own_options.max_memory / (1 << 30));
    return own_options;
}

/* A rank other than 0: makes the same plan, without stored answers, and computes what rank 0 sends. */
static bool run_worker_rank(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e)
{
    struct store *none = store_open(NULL, true, e);
    struct plan p;

    bool ok = none && plan_build(s, o, none, &p, a, e);
    if (ok) {
        ok = distribution_work(&p, o->mpi, e);
        struct err kept = *e;
        plan_close(&p);
        *e = kept;
    }
    if (!ok)
        distribution_report_error(o->mpi, e);
    store_close(none);
    return ok;
}

/* In one process, or shared by the ranks of mpirun. */
static bool run_ranks(const struct suite *s, const struct run_options *o, struct arena *a, struct err *e)
{
    struct mpi *mpi;
    bool generates = !o->dry_run && !o->prompts.n;

    if (!mpi_open(&mpi, e))
        return false;
    if (!mpi)
        return run_suite(s, o, a, e);
    log_set_silent(mpi_rank(mpi) > 0);
    struct run_options own_options = options_of_rank(o, mpi);
    bool ok = mpi_rank(mpi) == 0 ? run_suite(s, &own_options, a, e)
                                 : !generates || run_worker_rank(s, &own_options, a, e);
    if (mpi_rank(mpi) == 0 && generates)
        distribution_stop(mpi, ok);
    bool waits = !ok && mpi_rank(mpi) > 0;
    mpi_close(mpi);
    if (waits) /* mpirun ends all ranks when one fails: rank 0 must have said why before */
        usleep(SAYING_MICROSECONDS);
    return ok;
}

bool harness_run(const struct suite *s, const struct run_options *options, struct arena *a, struct err *e)
{
    struct run_options o = *options;
    struct suite recorded;

    if (o.n_only_models)
        o.n_only_models = suite_expand_series(s, o.only_models, o.n_only_models, &o.only_models, a);
    if (!o.recorded.n && !o.check.n)
        return run_ranks(s, &o, a, e);
    return recorded_use(s, &o, &recorded, a, e) && run_ranks(&recorded, &o, a, e);
}

/* The suite that a run directory was made from. */
static bool stored_suite(struct store *store, str dir, struct suite *out, struct arena *a, struct err *e)
{
    struct run_view v;
    str xml, path;

    if (!store_get_meta(store, "suite", &xml, a, e) || !suite_place_get(store, dir, &path, a, e))
        return false;
    if (!xml.n)
        return err_set(e, ERR_PARSE, "the run directory has no suite in it (found a run that never started)");
    if (!store_read_parts(store, VIEW_RUN, &v, a, e) || !suite_parse_stored(xml, arena_cstr(a, path), &v, out, a, e))
        return false;
    out->seed = v.seed; /* the run's --seed takes precedence over the suite's */
    return true;
}

/* Scores the stored answers with other metrics in a transaction that is rolled back: the run is not changed. */
static bool score_unsaved(const struct suite *s, struct store *store, const struct rescore_options *o,
                          struct run_view *v, struct arena *a, struct err *e)
{
    struct suite other;

    if (!suite_with_metrics(s, o->metrics, o->n_metrics, false, &other, a, e) || !store_begin(store, e))
        return false;
    struct arena scoring = { 0 };
    bool ok = scores_compute(&other, store, o->n_threads, &scoring, e);
    arena_free(&scoring);
    ok = ok && store_read_view(store, v, a, e);
    struct err ignored;
    return store_rollback(store, ok ? e : &ignored) && ok;
}

/* Metrics added by --save, one per line: stored ones and, with `o->save`, those of this call. */
static bool saved_metrics(struct store *store, const struct rescore_options *o, str *out, struct arena *a,
                          struct err *e)
{
    struct strbuf b = { 0 };

    if (!store_get_meta(store, "saved_metrics", out, a, e))
        return false;
    strbuf_add(&b, *out);
    for (size_t i = 0; i < o->n_metrics && o->save; i++)
        strbuf_printf(&b, "%s" STR_FMT, b.n ? "\n" : "", STR_ARG(o->metrics[i]));
    *out = arena_str(a, strbuf_str(&b));
    strbuf_release(&b);
    return true;
}

/* Scores the stored answers with the run's own metrics and those that --save added, now or before. */
static bool rescore(const struct suite *s, struct store *store, const char *dir, const struct rescore_options *o,
                    struct run_view *v, struct arena *a, struct err *e)
{
    struct suite all;
    str saved, word;
    size_t n = 0;

    if (!saved_metrics(store, o, &saved, a, e))
        return false;
    str *list = ARENA_NEW(a, str, saved.n + 1);
    for (str rest = saved; str_split_next(&rest, '\n', &word);)
        if (word.n)
            list[n++] = word;
    return suite_with_metrics(s, list, n, true, &all, a, e) && score(&all, store, o->n_threads, S(""), saved, e) &&
           store_read_view(store, v, a, e) && manifest_write(s, v, str_from(dir), a, e);
}

bool harness_rescore(const char *dir, const struct rescore_options *o, struct arena *a, struct err *e)
{
    struct suite s;
    struct store *store = store_open(dir, false, e);
    struct run_view v;

    if (!store)
        return false;
    bool ok = store_lock(store, dir, e) && stored_suite(store, str_from(dir), &s, a, e) &&
              (o->n_metrics > 0 && !o->save ? score_unsaved(&s, store, o, &v, a, e)
                                            : rescore(&s, store, dir, o, &v, a, e));
    if (ok) {
        comparisons_add_power(&v, a);
        if (o->print)
            o->print(&v);
        else
            table_print(&v);
        ok = check_errors(&v, e);
    }
    store_close(store);
    return ok;
}

/* --- shards ------------------------------------------------------------------- */

/* "2/4" of a run; an error where it is the whole. */
static bool shard_of(const char *dir, int64_t *i, int64_t *n, struct arena *a, struct err *e)
{
    struct store *store = store_open(dir, false, e);
    struct run_view v = { 0 };
    bool ok = store && store_read_view(store, &v, a, e);
    str text = S("");

    ok = ok && store_get_meta(store, "shard", &text, a, e);
    store_close(store);
    size_t slash = str_search(text, S("/"));
    if (!ok)
        return false;
    if (!v.finished.n)
        return err_set(e, ERR_PARSE, "%s: the shard is not finished (found %zu of %zu answers)", dir, v.n_answers,
                       v.n_requests);
    return (slash != SIZE_MAX && str_to_int(str_slice(text, 0, slash), i) &&
            str_to_int(str_slice(text, slash + 1, text.n), n)) ||
           err_set(e, ERR_PARSE, "%s: not a shard (expected a run with --shard I/N)", dir);
}

/* Checks that every shard is given, each once. */
static bool check_shards(const str *dirs, size_t n_dirs, struct arena *a, struct err *e)
{
    bool *seen = ARENA_NEW(a, bool, n_dirs + 1);

    for (size_t k = 0; k < n_dirs; k++) {
        const char *dir = arena_cstr(a, dirs[k]);
        int64_t i = 0, n = 0;
        if (!shard_of(dir, &i, &n, a, e))
            return false;
        if (n != (int64_t)n_dirs)
            return err_set(e, ERR_PARSE, "%s: shard %lld of %lld (found %zu directories, expected all %lld)", dir,
                           (long long)i, (long long)n, n_dirs, (long long)n);
        if (i < 1 || i > n || seen[i])
            return err_set(e, ERR_PARSE, "%s: shard %lld of %lld is given twice", dir, (long long)i, (long long)n);
        seen[i] = true;
    }
    return true;
}

bool harness_merge(const str *dirs, size_t n, const struct run_options *o, struct arena *a, struct err *e)
{
    const char *out = arena_cstr(a, o->out);
    struct suite s;

    if (file_exists(path_join(a, o->out, S("run.db")).s))
        return err_set(e, ERR_USAGE, "--out: %s holds a run already (expected a new directory)", out);
    if (!check_shards(dirs, n, a, e))
        return false;
    struct store *store = store_open(out, true, e);
    bool ok = store != NULL;
    for (size_t i = 0; ok && i < n; i++)
        ok = store_merge(store, arena_cstr(a, dirs[i]), e);
    ok = ok && store_merge_end(store, e) && stored_suite(store, o->out, &s, a, e) &&
         score(&s, store, o->n_threads, S("merged"), S(""), e) && publish(&s, o, store, o->out, a, e);
    store_close(store);
    return ok;
}
