/*
 * commands.c -- every command, one row each, in the order `assay help` prints.
 *
 * To add one: eval/cli/cmd_NAME.c ending in `const struct cli_command
 * cmd_NAME`, and one row here.
 */
#include "eval/cli/commands.h"

#include "eval/base/err.h"

/* clang-format off */
#define COMMANDS(X)                     \
    X(run,        "Evaluate")           \
    X(compare,    "Evaluate")           \
    X(init,       "Evaluate")           \
    X(merge,      "Evaluate")           \
    X(report,     "Results of a run")   \
    X(show,       "Results of a run")   \
    X(gate,       "Results of a run")   \
    X(history,    "Results of a run")   \
    X(score,      "Results of a run")   \
    X(judge,      "Results of a run")   \
    X(stats,      "Results of a run")   \
    X(generate,   "One model")          \
    X(perplexity, "One model")          \
    X(tokenize,   "One model")          \
    X(render,     "One model")          \
    X(logits,     "One model")          \
    X(quantize,   "One model")          \
    X(serve,      "One model")          \
    X(bench,      "One model")          \
    X(inspect,    "Files and machine")  \
    X(list,       "Files and machine")  \
    X(doctor,     "Files and machine")
/* clang-format on */

#define X(name, group) extern const struct cli_command cmd_##name;
COMMANDS(X)
#undef X

const struct command_row command_rows[] = {
#define X(name, group) { group, &cmd_##name },
    COMMANDS(X)
#undef X
        { 0 },
};

enum { MAX_COMMANDS = 64 };

const struct cli_command *command_find(const char *name)
{
    for (const struct command_row *r = command_rows; r->command; r++)
        if (strcmp(r->command->name, name) == 0)
            return r->command;
    return NULL;
}

bool command_unknown(const char *name, struct err *e)
{
    const char *known[MAX_COMMANDS];
    size_t n = 0;

    for (; command_rows[n].command && n < MAX_COMMANDS; n++)
        known[n] = command_rows[n].command->name;
    return err_unknown(e, ERR_USAGE, "unknown command", str_from(name), known, n, "one that `assay help` lists");
}
