/*
 * cmd_merge.c -- `merge`: merges the shards of a suite, run on several machines, into one run.
 */
#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/cli/cli.h"
#include "eval/cli/run_jsonl.h"
#include "eval/harness/harness.h"

static const struct param options[] = {
    { "--out", CLI_TEXT, NULL, "DIR", "run directory to create", NULL },
    { "--no-report", CLI_FLAG, NULL, NULL, "scores only", NULL },
    { 0 },
};

static bool run(const struct cli_args *a, struct err *e)
{
    str *dirs = ARENA_NEW(a->mem, str, a->n_words);
    struct run_options o = { .out = cli_text(a, "--out"),
                             .n_threads = (int)cli_int(a, "--threads"),
                             .no_report = cli_has(a, "--no-report"),
                             .quiet = cli_has(a, "--quiet"),
                             .print = cli_has(a, "--json") ? run_jsonl_scores : NULL };

    if (!o.out.n)
        return err_set(e, ERR_USAGE, "merge needs --out DIR");
    for (size_t i = 0; i < a->n_words; i++)
        dirs[i] = str_from(a->words[i]);
    return harness_merge(dirs, a->n_words, &o, a->mem, e);
}

const struct cli_command cmd_merge = {
    .name = "merge",
    .operands = "DIR...",
    .summary = "merge shards of a suite (run --shard I/N) into one run",
    .example = "merge shard-1 shard-2 --out runs/whole",
    .options = options,
    .min_words = 1,
    .max_words = -1,
    .run = run,
};
