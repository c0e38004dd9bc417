/*
 * cmd_run.c -- `run`: a suite, from checkpoints to the report.
 */
#include <stdio.h>

#include "eval/base/err.h"
#include "eval/cli/cli.h"
#include "eval/cli/cli_model.h"
#include "eval/cli/run_jsonl.h"
#include "eval/base/arena.h"
#include "eval/harness/harness.h"
#include "eval/harness/suite.h"

static const struct param options[] = {
    { "--out", CLI_TEXT, NULL, "DIR", "run directory (default runs/NAME of the suite)", "What" },
    { "--model", CLI_TEXTS, NULL, "ID", "only this model", "What" },
    { "--task", CLI_TEXTS, NULL, "ID", "only this task", "What" },
    { "--limit", CLI_INT, "0", "N", "only the first N items of each task", "What" },
    { "--shard", CLI_TEXT, NULL, "I/N", "run only every N-th item, starting with the I-th", "What" },
    { "--retry-errors", CLI_FLAG, NULL, NULL, "retry items that ended in error", "What" },
    { "--no-report", CLI_FLAG, NULL, NULL, "do not write a report", "What" },
    { "--dry-run", CLI_FLAG, NULL, NULL, "print the plan and run no model", "What" },
    { "--prompts", CLI_TEXT, NULL, "FILE.jsonl", "write the prompts to FILE instead of running the models", "What" },
    { "--recorded", CLI_TEXT, NULL, "DIR",
      "answers from DIR/MODEL.jsonl in place of the models; a model without a file is left out, and the report says "
      "so",
      "What" },
    { "--record", CLI_TEXT, NULL, "DIR", "also write the answers to DIR/MODEL.jsonl", "What" },
    { "--check", CLI_TEXT, NULL, "DIR",
      "fail unless all answers equal those recorded in DIR, byte for byte; replayed answers count as not checked",
      "What" },
    { "--offline", CLI_FLAG, NULL, NULL, "read hub models (hf:...) from the cache only", "What" },
    BATCH_OPTION,
    MAX_MEMORY_OPTION,
    { "--max-cost", CLI_NUMBER, "0", "USD",
      "stop when the answers have cost this much; each of N shards stops at 1/N of it; 0 = no limit", "Resources" },
    { 0 },
};

static bool read_shard(str text, struct run_options *o, struct err *e)
{
    size_t slash = str_search(text, S("/"));
    int64_t i = 0, n = 0;

    if (!text.s)
        return true;
    if (slash == SIZE_MAX || !str_to_int(str_slice(text, 0, slash), &i) ||
        !str_to_int(str_slice(text, slash + 1, text.n), &n) || i < 1 || i > n || n > 100000)
        return err_set(e, ERR_USAGE, "--shard: bad value (found \"" STR_FMT "\", expected I/N with 1 <= I <= N)",
                       STR_ARG(text));
    o->shard = (int)i;
    o->n_shards = (int)n;
    return true;
}

/* The command with the options that decide what the report shows; the others change where and how fast. */
static str command_line(const struct cli_args *a)
{
    static const char *const told[] = { "--recorded", "--model", "--task", "--limit", "--seed" };
    str text = arena_printf(a->mem, "assay run %s", a->words[0]);

    for (size_t i = 0; i < COUNT_OF(told); i++) {
        const str *values;
        size_t n = cli_texts(a, told[i], &values);
        for (size_t k = 0; k < n; k++)
            text = arena_printf(a->mem, STR_FMT " %s " STR_FMT, STR_ARG(text), told[i], STR_ARG(values[k]));
    }
    return text;
}

static bool run(const struct cli_args *a, struct err *e)
{
    struct suite s;
    struct run_options o = {
        .out = cli_text(a, "--out"),
        .limit = cli_int(a, "--limit"),
        .batch = (int)cli_int(a, "--batch"),
        .n_threads = (int)cli_int(a, "--threads"),
        .max_memory = cli_bytes(a, "--max-memory"),
        .max_cost = cli_number(a, "--max-cost"),
        .retry_errors = cli_has(a, "--retry-errors"),
        .no_report = cli_has(a, "--no-report"),
        .dry_run = cli_has(a, "--dry-run"),
        .offline = cli_has(a, "--offline"),
        .prompts = cli_text(a, "--prompts"),
        .recorded = cli_text(a, "--recorded"),
        .record = cli_text(a, "--record"),
        .check = cli_text(a, "--check"),
        .quiet = cli_has(a, "--quiet"),
        .json = cli_has(a, "--json"),
        .print = cli_has(a, "--json") ? run_jsonl_scores : NULL,
        .command_line = command_line(a),
    };

    o.n_only_models = cli_texts(a, "--model", &o.only_models);
    o.n_only_tasks = cli_texts(a, "--task", &o.only_tasks);
    if (o.limit < 0)
        return err_set(e, ERR_USAGE, "--limit: bad value (found %lld, expected 0 or more)", (long long)o.limit);
    if (!(o.max_cost >= 0))
        return err_set(e, ERR_USAGE, "--max-cost: bad value (found %g, expected 0 or more)", o.max_cost);
    if (o.recorded.n && (o.record.n || o.check.n))
        return err_set(e, ERR_USAGE,
                       "--recorded runs no model, so --record and --check have no effect (expected one"
                       " of them)");
    if (!read_shard(cli_text(a, "--shard"), &o, e) || !suite_read(a->words[0], &s, a->mem, e))
        return false;
    if (cli_has(a, "--seed"))
        s.seed = (uint64_t)cli_int(a, "--seed");
    return harness_run(&s, &o, a->mem, e);
}

const struct cli_command cmd_run = {
    .name = "run",
    .operands = "SUITE.xml",
    .summary = "run a suite: get answers, score and compare them, write a report",
    .example = "run suite.xml --out runs/today",
    .options = options,
    .min_words = 1,
    .max_words = 1,
    .run = run,
};
