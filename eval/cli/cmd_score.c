/*
 * cmd_score.c -- `score`: metrics on text files, for pipelines; or a run
 * directory's scores again from its kept answers.
 *
 * Several answer files stand side by side, each against the first.  Texts are
 * read a stretch at a time and forgotten; rows of statistics are kept only for
 * intervals and tests, and given up (with a note) when they grow large, so that
 * memory is flat however long the input is.  Metrics that look at all items
 * (self_bleu) keep counts of their words and have the files read twice.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/json.h"
#include "eval/base/signals.h"
#include "eval/cli/cli.h"
#include "eval/harness/harness.h"
#include "eval/cli/run_jsonl.h"
#include "eval/harness/paired_tests.h"
#include "eval/harness/segments.h"

/* Together, over all metrics and systems. */
enum { MAX_ROW_BYTES = 256 << 20 };

static const struct cli_option options[] = {
    { "--hyp", CLI_TEXT, true, "FILE...", "Input", NULL,
      "answers; several files are compared with the first (- or none: "
      "standard input)" },
    { "--ref", CLI_TEXT, true, "FILE...", "Input", NULL,
      "references; repeated for several (JSONL: beside the answers)" },
    { "--input", CLI_TEXT, false, "FILE", "Input", NULL,
      "what was asked, for metrics that look at it (JSONL: beside the answers)" },
    { "--hyp-field", CLI_TEXT, true, "PATH", "Input", NULL,
      "of JSONL, dotted; several are several systems (default prediction)" },
    { "--ref-field", CLI_TEXT, true, "PATH", "Input", NULL,
      "of JSONL; a list means several references (default reference)" },
    { "--input-field", CLI_TEXT, false, "PATH", "Input", "input", "of JSONL" },
    { "--format", CLI_TEXT, false, "text|jsonl", "Input", "auto", "of the files; auto goes by .jsonl and .ndjson" },
    { "--metric", CLI_TEXT, true, "NAME[:k=v,...]", "Scores", NULL, "metrics (default rouge and bleu)" },
    { "--segments", CLI_FLAG, false, NULL, "Scores", NULL, "one JSON line an item instead" },
    { "--confidence", CLI_NUMBER, false, "X", "Scores", "0.95", "of bootstrap intervals" },
    { "--interval", CLI_TEXT, false, "percentile|bca", "Scores", "percentile", "kind of interval" },
    { "--resamples", CLI_INT, false, "N", "Scores", "1000", "of intervals and tests; 0 = none of either" },
    { "--test", CLI_TEXT, false, "NAME", "Several systems", "randomization", "`assay stats --list-tests` shows all" },
    { "--correct", CLI_TEXT, false, "METHOD", "Several systems", "holm",
      "over systems and metrics: holm, bh, bonferroni, none" },
    { "--alpha", CLI_NUMBER, false, "X", "Several systems", "0.05", "level below which * is printed" },
    { 0 },
};

struct column {                 /* one metric on one system */
    double *sum, *rows, *items; /* rows and item scores only while they are kept */
    struct metric_survey survey;
    bool *valid;
    size_t n, n_valid, capacity;
};

struct scored {
    const struct cli_args *args;
    struct segments files;
    struct metric_use *uses;
    const struct paired_test *test;
    struct stats_resampling how;
    double alpha;
    size_t n_metrics, n_refs, fewest_refs, n;
    struct column *columns; /* [n_metrics][n_systems] */
    bool keep, segments, as_json;
    double *p_adjusted; /* [n_metrics][n_systems][METRIC_MAX_COMPONENTS] */
    struct stats_test *results;
};

static struct column *column_of(const struct scored *s, size_t metric, size_t system)
{
    return &s->columns[metric * s->files.n_systems + system];
}

/* Scores that are no function of a sum need their rows; others only for intervals and tests. */
static bool keeps_rows(const struct scored *s, size_t metric)
{
    return s->keep || metric_wants_rows(&s->uses[metric]);
}

/* --- a stretch of segments ---------------------------------------------------- */

static void make_room(struct scored *s, size_t metric, struct column *c, size_t more)
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

static void forget_rows(struct column *c)
{
    free(c->rows);
    free(c->items);
    free(c->valid);
    c->rows = c->items = NULL;
    c->valid = NULL;
    c->capacity = 0;
}

/* Too much kept: scores go on from sums alone. */
static void watch_memory(struct scored *s)
{
    size_t bytes = 0;

    for (size_t i = 0; i < s->n_metrics * s->files.n_systems; i++) {
        const struct metric_use *u = &s->uses[i / s->files.n_systems];
        bytes += s->columns[i].n * (u->n_stats + (s->columns[i].items ? u->n_components : 0)) * sizeof(double);
    }
    if (!s->keep || bytes < MAX_ROW_BYTES)
        return;
    s->keep = false;
    log_note("more than %zu segments: intervals and tests are left out", s->n);
    for (size_t m = 0; m < s->n_metrics; m++)
        for (size_t y = 0; y < s->files.n_systems && !keeps_rows(s, m); y++)
            forget_rows(column_of(s, m, y));
}

static bool score_stretch(struct scored *s, const struct segment_stretch *t, size_t metric, size_t system,
                          struct json **lines, struct arena *scratch, struct err *e)
{
    struct metric_use *u = &s->uses[metric];
    struct column *c = column_of(s, metric, system);
    bool kept = keeps_rows(s, metric);

    if (kept)
        make_room(s, metric, c, t->n);
    double *rows = kept ? c->rows + c->n * u->n_stats : ARENA_NEW(scratch, double, t->n * u->n_stats);
    bool *valid = kept ? c->valid + c->n : ARENA_NEW(scratch, bool, t->n);
    if (!metric_rows_surveyed(u, &c->survey, &(struct metric_items){ t->samples, t->gens[system], t->n }, rows, valid,
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

static void print_line(struct json *o)
{
    struct strbuf b = { 0 };

    json_write(o, 0, &b);
    strbuf_add_char(&b, '\n');
    fwrite(b.s, 1, b.n, stdout);
    strbuf_release(&b);
    json_free(o);
}

/* `--segments`: all metrics of one system on one line an item. */
static bool segment_lines(struct scored *s, const struct segment_stretch *t, size_t system, struct arena *scratch,
                          struct err *e)
{
    struct json **lines = s->segments ? ARENA_NEW(scratch, struct json *, t->n) : NULL;
    bool ok = true;

    for (size_t i = 0; lines && i < t->n; i++) {
        lines[i] = json_new_object();
        json_set(lines[i], "id", json_new_string(t->samples[i].id));
        if (s->files.n_systems > 1)
            json_set(lines[i], "system", json_new_string(s->files.systems[system]));
    }
    for (size_t m = 0; ok && m < s->n_metrics; m++)
        ok = score_stretch(s, t, m, system, lines, scratch, e);
    for (size_t i = 0; lines && i < t->n; i++)
        if (ok)
            print_line(lines[i]);
        else
            json_free(lines[i]);
    return ok;
}

/* Metrics that look at all items see them before any is scored: one more pass. */
static bool survey_all(struct scored *s, struct err *e)
{
    struct arena scratch = { 0 };
    struct segment_stretch t;
    bool wanted = false, ok = true;

    for (size_t m = 0; m < s->n_metrics; m++)
        wanted = wanted || s->uses[m].metric->survey;
    if (!wanted)
        return true;
    ok = segments_keep(&s->files, e);
    while (ok && (ok = segments_next(&s->files, &t, &scratch, e)) && t.n > 0) {
        for (size_t i = 0; ok && i < s->n_metrics * s->files.n_systems; i++)
            ok = metric_survey(&s->uses[i / s->files.n_systems],
                               &(struct metric_items){ t.samples, t.gens[i % s->files.n_systems], t.n },
                               &s->columns[i].survey, e);
        arena_reset(&scratch);
        if (ok && signals_interrupted())
            ok = err_set(e, ERR_INTERRUPTED, "stopped");
    }
    arena_free(&scratch);
    if (ok)
        segments_rewind(&s->files);
    return ok;
}

static bool score_all(struct scored *s, struct err *e)
{
    struct arena scratch = { 0 };
    struct segment_stretch t;
    bool ok;

    while ((ok = segments_next(&s->files, &t, &scratch, e)) && t.n > 0) {
        for (size_t i = 0; i < t.n; i++) {
            s->n_refs = t.samples[i].n_refs > s->n_refs ? t.samples[i].n_refs : s->n_refs;
            s->fewest_refs = t.samples[i].n_refs < s->fewest_refs ? t.samples[i].n_refs : s->fewest_refs;
        }
        for (size_t y = 0; ok && y < s->files.n_systems; y++)
            ok = segment_lines(s, &t, y, &scratch, e);
        if (!ok)
            break;
        s->n += t.n;
        watch_memory(s);
        arena_reset(&scratch);
        if (signals_interrupted()) {
            ok = err_set(e, ERR_INTERRUPTED, "stopped after %zu segments", s->n);
            break;
        }
    }
    arena_free(&scratch);
    return ok;
}

/* --- tests against the first system ------------------------------------------- */

/* Item scores lie item by item; tests want them component by component. */
static const double *by_component(const struct column *c, size_t n, size_t nc, struct arena *a)
{
    double *out = ARENA_NEW(a, double, n *nc);

    for (size_t i = 0; i < n * nc; i++)
        out[i % nc * n + i / nc] = c->items[i];
    return out;
}

static void compare_systems(struct scored *s, struct arena *a)
{
    size_t n_systems = s->files.n_systems, width = METRIC_MAX_COMPONENTS, family = 0;
    double *p = ARENA_NEW(a, double, s->n_metrics *n_systems *width);

    s->results = ARENA_NEW(a, struct stats_test, s->n_metrics * n_systems * width);
    s->p_adjusted = ARENA_NEW(a, double, s->n_metrics *n_systems *width);
    for (size_t m = 0; m < s->n_metrics; m++) {
        const struct metric_use *u = &s->uses[m];
        const double *base = by_component(column_of(s, m, 0), s->n, u->n_components, a);
        for (size_t y = 1; y < n_systems; y++) {
            const struct column *x = column_of(s, m, 0), *c = column_of(s, m, y);
            struct paired pair = { .use = u,
                                   .n = s->n,
                                   .how = s->how,
                                   .rows = { { x->rows, x->valid }, { c->rows, c->valid } },
                                   .items = { base, by_component(c, s->n, u->n_components, a) } };
            struct stats_test *out = s->results + (m * n_systems + y) * width;
            s->test->run(&pair, out);
            for (size_t k = 0; k < u->n_components; k++)
                if (u->components[k].label)
                    p[family++] = out[k].p_value;
        }
    }
    paired_correct(cli_text(s->args, "--correct"), p, family);
    family = 0;
    for (size_t i = 0; i < s->n_metrics * n_systems * width; i++) {
        const struct metric_use *u = &s->uses[i / width / n_systems];
        bool tested = i / width % n_systems > 0 && i % width < u->n_components && u->components[i % width].label;
        s->p_adjusted[i] = tested ? p[family++] : NAN;
    }
}

/* --- output ----------------------------------------------------------------- */

static const char *number(double v, int decimals, struct arena *a)
{
    return isfinite(v) ? arena_printf(a, "%.*f", decimals, v).s : "-";
}

static struct json *pair_of(double low, double high)
{
    struct json *list = json_new_array();
    json_push(list, json_new_number(low));
    json_push(list, json_new_number(high));
    return list;
}

/* The component that stands for the metric: the first that reports show. */
static size_t headline(const struct metric_use *u)
{
    size_t c = 0;
    while (c + 1 < u->n_components && !u->components[c].label)
        c++;
    return u->components[c].label ? c : 0;
}

static struct json *comparison_json(const struct scored *s, size_t metric, size_t system, size_t component)
{
    size_t i = (metric * s->files.n_systems + system) * METRIC_MAX_COMPONENTS + component;
    const struct stats_test *t = &s->results[i];
    struct json *o = json_new_object();

    json_set(o, "base", json_new_string(s->files.systems[0]));
    json_set(o, "test", json_new_string(str_from(s->test->name)));
    json_set(o, "n", json_new_int((int64_t)t->n));
    json_set(o, "estimate", json_new_number(t->estimate));
    json_set(o, "statistic", json_new_number(t->statistic));
    json_set(o, "p", json_new_number(t->p_value));
    json_set(o, "p_adjusted", json_new_number(s->p_adjusted[i]));
    json_set(o, "correction", json_new_string(cli_text(s->args, "--correct")));
    json_set(o, "ci", pair_of(t->ci_low, t->ci_high));
    json_set(o, "significant", json_new_bool(s->p_adjusted[i] < s->alpha));
    json_set(o, "note", t->note ? json_new_string(str_from(t->note)) : json_new_null());
    return o;
}

static void print_metric_json(const struct scored *s, size_t metric, size_t system, const double *scores,
                              const struct stats_interval *ci, str signature)
{
    const struct metric_use *u = &s->uses[metric];
    const struct column *col = column_of(s, metric, system);
    size_t head = headline(u);
    struct json *o = json_new_object(), *parts = json_new_object(), *intervals = json_new_object();

    json_set(o, "metric", json_new_string(str_from(u->metric->name)));
    if (s->files.n_systems > 1)
        json_set(o, "system", json_new_string(s->files.systems[system]));
    json_set(o, "score", json_new_number(scores[head]));
    json_set(o, "signature", json_new_string(signature));
    json_set(o, "n", json_new_int((int64_t)col->n_valid));
    json_set(o, "missing", json_new_int((int64_t)(s->n - col->n_valid)));
    json_set(o, "ci", pair_of(ci[head].low, ci[head].high));
    json_set(o, "confidence", json_new_number(s->how.confidence));
    json_set(o, "higher_is_better", json_new_bool(u->components[head].higher_is_better));
    for (size_t c = 0; c < u->n_components; c++) {
        json_set(parts, u->components[c].name, json_new_number(scores[c]));
        json_set(intervals, u->components[c].name, pair_of(ci[c].low, ci[c].high));
    }
    json_set(o, "parts", parts);
    json_set(o, "intervals", intervals);
    if (system > 0 && s->results) {
        struct json *all = json_new_object();
        for (size_t c = 0; c < u->n_components; c++)
            if (u->components[c].label)
                json_set(all, u->components[c].name, comparison_json(s, metric, system, c));
        json_set(o, "comparison", comparison_json(s, metric, system, head));
        json_set(o, "comparisons", all);
    }
    print_line(o);
}

/* One line: a score of a system, and how it stands against the first. */
static void print_line_of(const struct scored *s, size_t metric, size_t system, size_t c, double score,
                          const struct stats_interval *ci)
{
    struct arena *a = s->args->mem;
    size_t i = (metric * s->files.n_systems + system) * METRIC_MAX_COMPONENTS + c;
    bool tested = s->results && system > 0 && s->uses[metric].components[c].label;

    printf("%-16s %10s", system ? "" : s->uses[metric].components[c].name, number(score, 4, a));
    if (isfinite(ci->low) && isfinite(ci->high))
        printf("  [%.4f, %.4f]", ci->low, ci->high);
    printf("  n=%zu", column_of(s, metric, system)->n_valid);
    if (tested)
        printf("  p %s, " STR_FMT " %s%s", number(s->results[i].p_value, 4, a), STR_ARG(cli_text(s->args, "--correct")),
               number(s->p_adjusted[i], 4, a), s->p_adjusted[i] < s->alpha ? " *" : "");
    if (s->files.n_systems > 1)
        printf("  " STR_FMT, STR_ARG(s->files.systems[system]));
}

struct system_scores {
    double scores[METRIC_MAX_COMPONENTS];
    struct stats_interval ci[METRIC_MAX_COMPONENTS];
};

static void system_scores(const struct scored *s, size_t metric, size_t system, struct system_scores *out)
{
    const struct metric_use *u = &s->uses[metric];
    const struct column *c = column_of(s, metric, system);

    for (size_t k = 0; k < u->n_components; k++) {
        out->ci[k] = (struct stats_interval){ .low = NAN, .high = NAN };
        out->scores[k] = NAN;
    }
    if (c->n_valid && !metric_wants_rows(u))
        u->metric->score(&u->args, c->sum, out->scores);
    else if (c->n_valid)
        metric_corpus_score(u, c->rows, c->valid, c->n, out->scores);
    if (s->keep && s->how.n_resamples)
        stats_bootstrap(u, c->rows, c->valid, c->n, &s->how, out->ci);
}

/* With several systems component by component, the signature above them. */
static void print_metric(const struct scored *s, size_t metric)
{
    const struct metric_use *u = &s->uses[metric];
    size_t n_systems = s->files.n_systems;
    str signature = metric_signature(u, s->fewest_refs == s->n_refs ? (int)s->n_refs : METRIC_REFS_VARY, s->args->mem);
    struct system_scores *all = ARENA_NEW(s->args->mem, struct system_scores, n_systems);

    for (size_t y = 0; y < n_systems; y++) {
        system_scores(s, metric, y, &all[y]);
        if (s->as_json)
            print_metric_json(s, metric, y, all[y].scores, all[y].ci, signature);
    }
    if (!s->as_json && n_systems > 1)
        printf(STR_FMT "\n", STR_ARG(signature));
    for (size_t c = 0; c < u->n_components && !s->as_json; c++)
        for (size_t y = 0; y < n_systems; y++) {
            print_line_of(s, metric, y, c, all[y].scores[c], &all[y].ci[c]);
            if (n_systems == 1)
                printf("  " STR_FMT, STR_ARG(signature));
            puts("");
        }
}

static void print_scores(const struct scored *s)
{
    for (size_t m = 0; m < s->n_metrics; m++)
        print_metric(s, m);
    if (s->results && !s->as_json)
        printf("p: %s against " STR_FMT ", %zu resamples, seed %llu; * = p (" STR_FMT ") < %g\n", s->test->name,
               STR_ARG(s->files.systems[0]), s->how.n_resamples, (unsigned long long)s->how.seed,
               STR_ARG(cli_text(s->args, "--correct")), s->alpha);
}

/* --- the command -------------------------------------------------------------- */

static bool open_metrics(struct scored *s, struct err *e)
{
    static const str usual[] = { { "rouge", 5 }, { "bleu", 4 } };
    const str *specs = NULL;
    size_t n = cli_texts(s->args, "--metric", &specs);

    if (n == 0) {
        specs = usual;
        n = COUNT_OF(usual);
    }
    s->uses = ARENA_NEW(s->args->mem, struct metric_use, n);
    for (; s->n_metrics < n; s->n_metrics++) {
        struct metric_use *u = &s->uses[s->n_metrics];
        if (!metric_use_open(specs[s->n_metrics], u, s->args->mem, e))
            return false;
        if ((u->metric->needs & NEEDS_INPUT) && !segments_have_input(&s->files)) {
            metric_use_close(u);
            return err_set(
                e, ERR_USAGE,
                "metric %s looks at what was asked (expected --input FILE, or --input-field PATH of JSONL answers)",
                u->metric->name);
        }
    }
    s->columns = ARENA_NEW(s->args->mem, struct column, n * s->files.n_systems);
    for (size_t i = 0; i < n * s->files.n_systems; i++)
        s->columns[i].sum = ARENA_NEW(s->args->mem, double, s->uses[i / s->files.n_systems].n_stats + 1);
    return true;
}

static bool read_options(struct scored *s, struct err *e)
{
    const struct cli_args *a = s->args;
    str kind = cli_text(a, "--interval");
    int64_t resamples = cli_int(a, "--resamples");
    double none = 0;

    s->as_json = cli_has(a, "--json");
    s->segments = cli_has(a, "--segments");
    s->alpha = cli_number(a, "--alpha");
    s->how = (struct stats_resampling){ (uint64_t)cli_int(a, "--seed"), (size_t)resamples,
                                        cli_number(a, "--confidence"),
                                        str_is(kind, "bca") ? STATS_BCA : STATS_PERCENTILE,
                                        (int)cli_int(a, "--threads") };
    s->keep = resamples > 0 && !s->segments;
    s->test = paired_test_find(cli_text(a, "--test"), true, e);
    if (!s->test)
        return false;
    if (!str_is(kind, "bca") && !str_is(kind, "percentile"))
        return err_set(e, ERR_USAGE, "--interval: unknown kind (found \"" STR_FMT "\", expected percentile or bca)",
                       STR_ARG(kind));
    if (resamples < 0 || resamples > 1000000)
        return err_set(e, ERR_USAGE, "--resamples: out of range (found %lld, expected 0 to 1000000)",
                       (long long)resamples);
    if (!(s->how.confidence > 0 && s->how.confidence < 1))
        return err_set(e, ERR_USAGE, "--confidence: out of range (found %g, expected between 0 and 1)",
                       s->how.confidence);
    str format = cli_text(a, "--format");
    if (!str_is(format, "auto") && !str_is(format, "text") && !str_is(format, "jsonl"))
        return err_set(e, ERR_USAGE, "--format: unknown (found \"" STR_FMT "\", expected text or jsonl)",
                       STR_ARG(format));
    return paired_correct(cli_text(a, "--correct"), &none, 0) ||
           err_set(e, ERR_USAGE,
                   "--correct: unknown method (found \"" STR_FMT "\", expected holm, bh, bonferroni or "
                   "none)",
                   STR_ARG(cli_text(a, "--correct")));
}

static bool open_files(struct scored *s, struct err *e)
{
    const struct cli_args *a = s->args;
    struct segment_files f = { .input = cli_text(a, "--input"),
                               .input_field = cli_text(a, "--input-field"),
                               .format = cli_text(a, "--format") };

    f.n_hyps = cli_texts(a, "--hyp", &f.hyps);
    f.n_refs = cli_texts(a, "--ref", &f.refs);
    f.n_hyp_fields = cli_texts(a, "--hyp-field", &f.hyp_fields);
    f.n_ref_fields = cli_texts(a, "--ref-field", &f.ref_fields);
    if (!f.input.n && cli_has(a, "--input-field") && f.n_hyps)
        f.input = f.hyps[0];
    if (f.n_hyps == 0 && f.n_refs == 0)
        return err_set(e, ERR_USAGE, "score needs DIR, or --hyp FILE and --ref FILE");
    return segments_open(&s->files, &f, a->mem, e);
}

static bool score_files(const struct cli_args *a, struct err *e)
{
    struct scored s = { .args = a, .fewest_refs = SIZE_MAX };
    bool ok = read_options(&s, e) && open_files(&s, e);

    ok = ok && open_metrics(&s, e) && survey_all(&s, e) && score_all(&s, e);
    if (ok && !s.segments) {
        if (s.files.n_systems > 1 && s.keep)
            compare_systems(&s, a->mem);
        print_scores(&s);
    }
    for (size_t m = 0; m < s.n_metrics; m++)
        metric_use_close(&s.uses[m]);
    for (size_t i = 0; s.columns && i < s.n_metrics * s.files.n_systems; i++) {
        forget_rows(&s.columns[i]);
        metric_survey_release(&s.columns[i].survey);
    }
    segments_close(&s.files);
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct rescore_options o = { .n_threads = (int)cli_int(a, "--threads"),
                                 .print = cli_has(a, "--segments") ? run_jsonl_items
                                          : cli_has(a, "--json")   ? run_jsonl_scores
                                                                   : NULL };

    if (!a->n_words)
        return score_files(a, e);
    o.n_metrics = cli_texts(a, "--metric", &o.metrics);
    return harness_rescore(a->words[0], &o, a->mem, e);
}

const struct cli_command cmd_score = {
    .name = "score",
    .operands = "DIR | --hyp FILE... --ref FILE...",
    .summary = "metrics on text files, or a run's scores again from its answers",
    .example = "score --hyp out.txt --ref ref.txt --metric bleu --metric rouge:stem=false",
    .options = options,
    .max_words = 1,
    .run = run,
};
