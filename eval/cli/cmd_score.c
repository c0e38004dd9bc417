/*
 * cmd_score.c -- `score`: metrics on text files, for pipelines; or the scores of
 * a run directory, computed again from its stored answers.
 */
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/cli/cli.h"
#include "eval/cli/run_jsonl.h"
#include "eval/cli/score_files.h"
#include "eval/harness/harness.h"

static const struct param options[] = {
    { "--hyp", CLI_TEXTS, NULL, "FILE...",
      "answers; further files are compared with the first (- or no file: standard input)", "Input" },
    { "--ref", CLI_TEXTS, NULL, "FILE...",
      "references; give one file for each reference (JSONL: a field of the answers)", "Input" },
    { "--input", CLI_TEXT, NULL, "FILE", "the questions, for metrics that read them (JSONL: a field of the answers)",
      "Input" },
    { "--hyp-field", CLI_TEXTS, NULL, "PATH",
      "JSONL: dotted path of the answer; give one path for each system (default prediction)", "Input" },
    { "--ref-field", CLI_TEXTS, NULL, "PATH",
      "JSONL: path of the reference; a list holds several references (default reference)", "Input" },
    { "--input-field", CLI_TEXT, "input", "PATH", "JSONL: path of the question", "Input" },
    { "--format", CLI_CHOICE, "auto", "auto|text|jsonl",
      "format of the files; auto: jsonl if the name ends in .jsonl or .ndjson", "Input" },
    { "--metric", CLI_TEXTS, NULL, "NAME[:k=v,...]", "metric (default rouge and bleu)", "Scores" },
    { "--save", CLI_FLAG, NULL, NULL,
      "DIR: store the scores of --metric in the run along with the suite's (default: only print them)", "Scores" },
    { "--segments", CLI_FLAG, NULL, NULL, "print one JSON line per item instead of corpus scores", "Scores" },
    { "--confidence", CLI_NUMBER, "0.95", "(0..1)", "level of bootstrap intervals", "Scores" },
    { "--interval", CLI_CHOICE, "percentile", "percentile|bca", "kind of bootstrap interval", "Scores" },
    { "--resamples", CLI_INT, "1000", "0..1000000", "resamples of intervals and tests; 0 = no intervals, no tests",
      "Scores" },
    { "--test", CLI_TEXT, "randomization", "NAME", "paired test; `assay stats --list-tests` lists them",
      "Several systems" },
    { "--correct", CLI_CHOICE, "holm", "holm|bh|bonferroni|none", "correction of p-values over systems and metrics",
      "Several systems" },
    { "--alpha", CLI_NUMBER, "0.05", "(0..1)", "significance level, marked by *", "Several systems" },
    { 0 },
};

static bool open_files(struct score_files *s, const struct cli_args *a, struct err *e)
{
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

static bool open_metrics(struct score_files *s, const struct cli_args *a, struct err *e)
{
    static const str usual[] = { { "rouge", 5 }, { "bleu", 4 } };
    const str *specs = NULL;
    size_t n = cli_texts(a, "--metric", &specs);

    if (n == 0) {
        specs = usual;
        n = COUNT_OF(usual);
    }
    s->uses = ARENA_NEW(a->mem, struct metric_use, n);
    for (; s->n_metrics < n; s->n_metrics++) {
        struct metric_use *u = &s->uses[s->n_metrics];
        if (!metric_use_open(specs[s->n_metrics], u, a->mem, e))
            return false;
        if ((u->metric->needs & NEEDS_INPUT) && !segments_have_input(&s->files)) {
            metric_use_close(u);
            return err_set(e, ERR_USAGE,
                           "metric %s reads the questions (expected --input FILE, or --input-field PATH of JSONL"
                           " answers)",
                           u->metric->name);
        }
    }
    return true;
}

static bool score_files(const struct cli_args *a, struct err *e)
{
    struct score_files s = { .as_json = cli_has(a, "--json"),
                             .print_segments = cli_has(a, "--segments"),
                             .correct = cli_text(a, "--correct"),
                             .alpha = cli_number(a, "--alpha"),
                             .test = paired_test_find(cli_text(a, "--test"), true, e) };

    if (!s.test)
        return false;
    s.how = (struct stats_resampling){ (uint64_t)cli_int(a, "--seed"), (size_t)cli_int(a, "--resamples"),
                                       cli_number(a, "--confidence"),
                                       str_is(cli_text(a, "--interval"), "bca") ? STATS_BCA : STATS_PERCENTILE,
                                       (int)cli_int(a, "--threads") };
    s.keep_rows = s.how.n_resamples > 0 && !s.print_segments;
    bool ok = open_files(&s, a, e) && open_metrics(&s, a, e) && score_files_run(&s, a->mem, e);
    if (ok && !s.print_segments) {
        if (s.files.n_systems > 1 && s.keep_rows)
            score_files_compare(&s, a->mem);
        score_files_print(&s, a->mem);
    }
    score_files_close(&s);
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
    o.save = cli_has(a, "--save");
    o.n_metrics = cli_texts(a, "--metric", &o.metrics);
    return harness_rescore(a->words[0], &o, a->mem, e);
}

const struct cli_command cmd_score = {
    .name = "score",
    .operands = "DIR | --hyp FILE... --ref FILE...",
    .summary = "compute metrics on text files, or recompute a run's scores from its answers",
    .example = "score --hyp out.txt --ref ref.txt --metric bleu --metric rouge:stem=false",
    .options = options,
    .max_words = 1,
    .run = run,
};
