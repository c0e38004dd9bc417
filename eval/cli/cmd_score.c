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

static const struct cli_option options[] = {
    { "--hyp", CLI_TEXT, true, "FILE...", "Input", NULL,
      "answers; several files are compared with the first (- or no file: standard input)" },
    { "--ref", CLI_TEXT, true, "FILE...", "Input", NULL,
      "references; several files are several references (JSONL: a field of the answers)" },
    { "--input", CLI_TEXT, false, "FILE", "Input", NULL,
      "the questions, for metrics that read them (JSONL: a field of the answers)" },
    { "--hyp-field", CLI_TEXT, true, "PATH", "Input", NULL,
      "JSONL: dotted path of the answer; several are several systems (default prediction)" },
    { "--ref-field", CLI_TEXT, true, "PATH", "Input", NULL,
      "JSONL: path of the reference; a list is several references (default reference)" },
    { "--input-field", CLI_TEXT, false, "PATH", "Input", "input", "JSONL: path of the question" },
    { "--format", CLI_CHOICE, false, "auto|text|jsonl", "Input", "auto",
      "format of the files; auto: jsonl if the name ends in .jsonl or .ndjson" },
    { "--metric", CLI_TEXT, true, "NAME[:k=v,...]", "Scores", NULL, "metric (default rouge and bleu)" },
    { "--save", CLI_FLAG, false, NULL, "Scores", NULL,
      "DIR: store the scores of --metric in the run along with the suite's (default: only print them)" },
    { "--segments", CLI_FLAG, false, NULL, "Scores", NULL, "print one JSON line per item instead of corpus scores" },
    { "--confidence", CLI_NUMBER, false, "(0..1)", "Scores", "0.95", "level of bootstrap intervals" },
    { "--interval", CLI_CHOICE, false, "percentile|bca", "Scores", "percentile", "kind of bootstrap interval" },
    { "--resamples", CLI_INT, false, "0..1000000", "Scores", "1000",
      "resamples of intervals and tests; 0 = no intervals, no tests" },
    { "--test", CLI_TEXT, false, "NAME", "Several systems", "randomization",
      "paired test; `assay stats --list-tests` lists them" },
    { "--correct", CLI_CHOICE, false, "holm|bh|bonferroni|none", "Several systems", "holm",
      "correction of p-values over systems and metrics" },
    { "--alpha", CLI_NUMBER, false, "(0..1)", "Several systems", "0.05", "significance level, marked by *" },
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
    s.keep = s.how.n_resamples > 0 && !s.print_segments;
    bool ok = open_files(&s, a, e) && open_metrics(&s, a, e) && score_files_run(&s, a->mem, e);
    if (ok && !s.print_segments) {
        if (s.files.n_systems > 1 && s.keep)
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
    .summary = "metrics on text files, or a run's scores again from its answers",
    .example = "score --hyp out.txt --ref ref.txt --metric bleu --metric rouge:stem=false",
    .options = options,
    .max_words = 1,
    .run = run,
};
