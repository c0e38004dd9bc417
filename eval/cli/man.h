/*
 * man.h -- manual pages (man(7)) and completions of bash, zsh and fish, generated from the tables of commands and
 * options, so that they cannot disagree with `assay help`.  `make man` writes them to files.
 */
#ifndef EVAL_CLI_MAN_H
#define EVAL_CLI_MAN_H

#include <stdbool.h>

struct cli_command;
struct err;

/* The page of a command, or with NULL that of the program, to standard output. */
void man_print(const struct cli_command *c);
/* ERR_USAGE for an unknown shell. */
bool completion_print(const char *shell, struct err *e);

#endif
