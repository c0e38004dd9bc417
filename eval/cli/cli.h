/*
 * cli.h -- the command line: one file per command, one row in commands.c,
 * options as a table that parses, prints help and completes.
 *
 * A command returns false with an error, or true; its results go to stdout and
 * everything else to stderr.
 */
#ifndef EVAL_CLI_CLI_H
#define EVAL_CLI_CLI_H

#include "eval/base/str.h"

struct arena;
struct err;

enum { CLI_FLAG, CLI_TEXT, CLI_INT, CLI_NUMBER, CLI_BYTES };

struct cli_option {
    const char *name; /* "--max-tokens"; NULL ends the table       */
    int kind;
    bool repeats;         /* may be given several times (CLI_TEXT)     */
    const char *argument; /* "N", "FILE"; NULL for flags               */
    const char *group;    /* heading in the help; NULL = "Options"     */
    const char *fallback; /* shown as default; NULL = none             */
    const char *help;
};

struct cli_args {
    struct arena *mem;        /* lives until the command returns */
    const char *const *words; /* operands */
    size_t n_words;
    /* private */
    const struct cli_option *options;
    str **values;
    size_t *n_values;
};

bool cli_has(const struct cli_args *a, const char *option);
str cli_text(const struct cli_args *a, const char *option); /* last value or fallback; else NULL s */
size_t cli_texts(const struct cli_args *a, const char *option, const str **values);
int64_t cli_int(const struct cli_args *a, const char *option); /* value or fallback */
double cli_number(const struct cli_args *a, const char *option);
uint64_t cli_bytes(const struct cli_args *a, const char *option);

struct cli_command {
    const char *name, *operands, *summary, *example;
    const struct cli_option *options; /* besides the common ones: --threads --seed --quiet --json --help */
    int min_words, max_words;         /* -1 = any number */
    bool (*run)(const struct cli_args *a, struct err *e);
};

extern const struct cli_command *const cli_commands[]; /* NULL-terminated, in commands.c */

int cli_main(int argc, char **argv);

#endif
