/*
 * help.h -- what `assay`, `assay help` and `assay help COMMAND` print, made
 * from the tables of commands and options.
 */
#ifndef EVAL_CLI_HELP_H
#define EVAL_CLI_HELP_H

#include "eval/cli/cli.h"

void help_print_overview(void);                             /* `assay` alone */
void help_print_command(const struct cli_command *command); /* `assay COMMAND --help` */

/* `assay help`, `assay help COMMAND`, `assay help TOPIC`; topic NULL = the list.  detail: of the topics man and
 * completion, or NULL. */
bool help_print(const char *topic, const char *detail, struct err *e);

#endif
