/*
 * cmd_score.c -- `score`: metrics on text files, for pipelines; or a run
 * directory's scores again from its kept answers.
 *
 * Files are plain text, one segment a line, or JSONL with --hyp-field and
 * --ref-field (dotted paths; a list means several references).
 */
#include <math.h>
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/json.h"
#include "eval/harness/harness.h"
#include "metrics/metric.h"
#include "metrics/stats.h"

enum { MAX_BYTES = 1 << 30, RESAMPLES = 1000 };

static const struct cli_option options[] = {
    { "--hyp", CLI_TEXT, false, "FILE", "Input", NULL, "answers" },
    { "--ref", CLI_TEXT, true, "FILE", "Input", NULL, "references; repeated for several" },
    { "--hyp-field", CLI_TEXT, false, "PATH", "Input", "prediction", "of JSONL" },
    { "--ref-field", CLI_TEXT, false, "PATH", "Input", "reference", "of JSONL" },
    { "--metric", CLI_TEXT, true, "NAME[:k=v,...]", "Scores", NULL, "metrics (default rouge and bleu)" },
    { "--segments", CLI_FLAG, false, NULL, "Scores", NULL, "one JSON line an item instead" },
    { 0 },
};

struct column {
    str **cells; /* [n] lists */
    size_t *counts;
    str *ids;
    size_t n;
};

static bool is_jsonl(str path)
{
    return str_ends(path, S(".jsonl")) || str_ends(path, S(".ndjson"));
}

static bool read_cell(struct column *c, str line, bool jsonl, str field, const char *path, struct arena *a,
                      struct err *e)
{
    size_t i = c->n++;

    c->ids[i] = arena_printf(a, "%zu", i + 1);
    if (!jsonl) {
        c->cells[i] = ARENA_NEW(a, str, 1);
        c->cells[i][0] = str_ends(line, S("\r")) ? str_slice(line, 0, line.n - 1) : line;
        c->counts[i] = 1;
        return true;
    }
    struct json *o = json_parse(line, e);
    const struct json *v = json_path(o, field);
    size_t n = json_kind(v) == JSON_ARRAY_KIND ? json_length(v) : 1;
    if (!o)
        return err_wrap(e, "%s:%zu", path, i + 1);
    if (!v) {
        json_free(o);
        return err_set(e, ERR_PARSE, "%s:%zu: no field (expected \"" STR_FMT "\")", path, i + 1, STR_ARG(field));
    }
    if (json_get(o, "id"))
        c->ids[i] = json_text(json_get(o, "id"), a);
    c->cells[i] = ARENA_NEW(a, str, n);
    c->counts[i] = n;
    for (size_t k = 0; k < n; k++)
        c->cells[i][k] = json_text(json_kind(v) == JSON_ARRAY_KIND ? json_at(v, k) : v, a);
    json_free(o);
    return true;
}

static bool read_column(str path, str field, struct column *c, struct arena *a, struct err *e)
{
    const char *name = arena_cstr(a, path);
    str text, line;
    size_t lines = 1;

    if (!file_read(name, MAX_BYTES, a, &text, e))
        return false;
    for (size_t i = 0; i < text.n; i++)
        lines += text.s[i] == '\n';
    *c = (struct column){ ARENA_NEW(a, str *, lines), ARENA_NEW(a, size_t, lines), ARENA_NEW(a, str, lines), 0 };
    while (str_split_next(&text, '\n', &line))
        if ((!is_jsonl(path) || str_trim(line).n) && !read_cell(c, line, is_jsonl(path), field, name, a, e))
            return false;
    return true;
}

static bool load(const struct cli_args *a, struct sample **samples, struct generation **gens, size_t *n, struct err *e)
{
    const str *refs = NULL;
    size_t n_files = cli_texts(a, "--ref", &refs);
    struct column hyp, *ref = ARENA_NEW(a->mem, struct column, n_files);

    if (!cli_has(a, "--hyp") || n_files == 0)
        return err_set(e, ERR_USAGE, "score needs DIR, or --hyp FILE and --ref FILE");
    if (!read_column(cli_text(a, "--hyp"), cli_text(a, "--hyp-field"), &hyp, a->mem, e))
        return false;
    for (size_t f = 0; f < n_files; f++) {
        if (!read_column(refs[f], cli_text(a, "--ref-field"), &ref[f], a->mem, e))
            return false;
        if (ref[f].n != hyp.n)
            return err_set(e, ERR_PARSE, STR_FMT ": wrong number of segments (found %zu, expected %zu as in " STR_FMT
                           ")", STR_ARG(refs[f]), ref[f].n, hyp.n, STR_ARG(cli_text(a, "--hyp")));
    }
    *n = hyp.n;
    *samples = ARENA_NEW(a->mem, struct sample, hyp.n);
    *gens = ARENA_NEW(a->mem, struct generation, hyp.n);
    for (size_t i = 0; i < hyp.n; i++) {
        size_t total = 0, at = 0;
        for (size_t f = 0; f < n_files; f++)
            total += ref[f].counts[i];
        str *list = ARENA_NEW(a->mem, str, total);
        for (size_t f = 0; f < n_files; f++)
            for (size_t k = 0; k < ref[f].counts[i]; k++)
                list[at++] = ref[f].cells[i][k];
        (*samples)[i] = (struct sample){ .id = hyp.ids[i], .refs = list, .n_refs = total };
        (*gens)[i] = (struct generation){ .text = hyp.cells[i][0], .raw = hyp.cells[i][0] };
    }
    return true;
}

static void print_line(struct json *o)
{
    struct strbuf b = { 0 };
    json_write(o, 0, &b);
    puts(b.s);
    strbuf_release(&b);
}

static void print_scores(const struct cli_args *a, const struct metric_use *u, const double *rows, const bool *valid,
                         size_t n, size_t n_refs)
{
    double scores[METRIC_MAX_COMPONENTS];

    metric_corpus_score(u, rows, valid, n, scores);
    for (size_t c = 0; c < u->n_components; c++) {
        struct stats_interval ci = stats_bootstrap_score(u, rows, valid, n, c, (uint64_t)cli_int(a, "--seed"), RESAMPLES,
                                                         0.95, (int)cli_int(a, "--threads"));
        str signature = metric_signature(u, n_refs, a->mem);
        if (!cli_has(a, "--json")) {
            printf("%-16s %10.4f  [%.4f, %.4f]  " STR_FMT "\n", u->components[c].name, scores[c], ci.low, ci.high,
                   STR_ARG(signature));
            continue;
        }
        struct json *o = json_new_object(), *interval = json_new_array();
        json_set(o, "metric", json_new_string(str_from(u->components[c].name)));
        json_set(o, "score", json_new_number(scores[c]));
        json_set(o, "signature", json_new_string(signature));
        json_set(o, "n", json_new_int((int64_t)n));
        json_set(o, "missing", json_new_int(0));
        json_push(interval, json_new_number(ci.low));
        json_push(interval, json_new_number(ci.high));
        json_set(o, "ci", interval);
        print_line(o);
        json_free(o);
    }
}

static bool score_files(const struct cli_args *a, struct err *e)
{
    static const str usual[] = { { "rouge", 5 }, { "bleu", 4 } };
    const str *specs = NULL;
    size_t n_specs = cli_texts(a, "--metric", &specs), n = 0, n_refs = 0;
    struct sample *samples = NULL;
    struct generation *gens = NULL;
    bool segments = cli_has(a, "--segments"), ok = true;

    if (!load(a, &samples, &gens, &n, e))
        return false;
    if (n_specs == 0) {
        specs = usual;
        n_specs = COUNT_OF(usual);
    }
    struct json **lines = ARENA_NEW(a->mem, struct json *, n);
    for (size_t i = 0; i < n; i++) {
        n_refs = samples[i].n_refs > n_refs ? samples[i].n_refs : n_refs;
        lines[i] = json_new_object();
        json_set(lines[i], "id", json_new_string(samples[i].id));
    }
    for (size_t k = 0; ok && k < n_specs; k++) {
        struct metric_use u;
        if (!(ok = metric_use_open(specs[k], &u, a->mem, e)))
            break;
        double *rows = ARENA_NEW(a->mem, double, n * u.n_stats), scores[METRIC_MAX_COMPONENTS];
        bool *valid = ARENA_NEW(a->mem, bool, n);
        ok = metric_rows(&u, samples, gens, n, rows, valid, (int)cli_int(a, "--threads"), e);
        if (ok && !segments)
            print_scores(a, &u, rows, valid, n, n_refs);
        u.args.segment_level = true;
        for (size_t i = 0; ok && segments && i < n; i++) {
            metric_item_score(&u, rows + i * u.n_stats, scores);
            for (size_t c = 0; c < u.n_components; c++)
                json_set(lines[i], u.components[c].name, json_new_number(scores[c]));
        }
        metric_use_close(&u);
    }
    for (size_t i = 0; i < n; i++) {
        if (ok && segments)
            print_line(lines[i]);
        json_free(lines[i]);
    }
    return ok;
}

static bool run(const struct cli_args *a, struct err *e)
{
    return a->n_words ? harness_rescore(a->words[0], a, e) : score_files(a, e);
}

const struct cli_command cmd_score = {
    .name = "score",
    .operands = "DIR | --hyp FILE --ref FILE...",
    .summary = "metrics on text files, or a run's scores again from its answers",
    .example = "score --hyp out.txt --ref ref.txt --metric bleu --metric rouge:stem=false",
    .options = options,
    .max_words = 1,
    .run = run,
};
