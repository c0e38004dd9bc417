/*
 * commands.h -- the table of all commands, read by dispatch.c and help.c only.
 *
 * A command's own file includes cli.h instead: it needs options, not the other
 * commands.
 */
#ifndef EVAL_CLI_COMMANDS_H
#define EVAL_CLI_COMMANDS_H

#include "eval/cli/cli.h"

struct command_row {
    const char *group; /* heading in `assay help` */
    const struct cli_command *command;
};

extern const struct command_row command_rows[]; /* ends with a NULL command */

const struct cli_command *command_find(const char *name); /* NULL if there is none */

/* ERR_USAGE naming the nearest command. */
bool command_unknown(const char *name, struct err *e);

#endif
