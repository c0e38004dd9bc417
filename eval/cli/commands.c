/*
 * commands.c -- every command, one row each, in the order `assay help` prints.
 *
 * To add one: eval/harness/cmd_NAME.c ending in `const struct cli_command
 * cmd_NAME`, and one row here.
 */
#include "eval/cli/cli.h"

#define COMMANDS(X) \
    X(run)          \
    X(compare)      \
    X(init)         \
    X(report)       \
    X(score)        \
    X(judge)        \
    X(stats)        \
    X(gate)         \
    X(generate)     \
    X(tokenize)     \
    X(render)       \
    X(logits)       \
    X(perplexity)   \
    X(inspect)      \
    X(quantize)     \
    X(bench)        \
    X(list)         \
    X(doctor)

#define X(name) extern const struct cli_command cmd_##name;
COMMANDS(X)
#undef X

const struct cli_command *const cli_commands[] = {
#define X(name) &cmd_##name,
    COMMANDS(X)
#undef X
        NULL,
};
