/*
 * cli.h -- options of a command: one table that checks the command line and
 * prints the help.
 *
 * A command is a file cmd_NAME.c ending in a `struct cli_command` and a row in
 * commands.c.  Its function returns false with an error, or true; results go to
 * stdout and everything else to stderr.
 */
#ifndef EVAL_CLI_CLI_H
#define EVAL_CLI_CLI_H

#include "eval/base/param.h"

struct arena;
struct err;
struct json;
struct cli_args;

/* An option is a struct param (param.h), here with the names of its kinds that tables of options use.  A flag is given
 * without a value and has no range.  The range is also shown in the help; one that ends in "..." takes all words up to
 * the next option: "FILE...".  Options without a label are listed under "Options". */
#define CLI_FLAG   PARAM_BOOL
#define CLI_TEXT   PARAM_TEXT
#define CLI_TEXTS  PARAM_TEXTS /* may be given several times */
#define CLI_INT    PARAM_INT
#define CLI_NUMBER PARAM_NUMBER
#define CLI_BYTES  PARAM_BYTES
#define CLI_CHOICE PARAM_CHOICE

enum { CLI_MAX_OPTIONS = 64 };

struct cli_command {
    const char *name, *operands, *summary, *example;
    const struct param *options; /* in addition to: --threads --seed --quiet --json --help */
    bool no_json;                /* no JSON output: --json is an unknown option */
    int min_words, max_words;    /* operands; -1 = any number */
    bool (*run)(const struct cli_args *a, struct err *e);
};

struct cli_args {
    struct arena *mem;        /* lives until the command returns */
    const char *const *words; /* [n_words] operands */
    size_t n_words;
    /* private */
    const struct param *options;
    str **values;     /* [n_options][n_values] */
    size_t *n_values; /* [n_options] */
};

/* Reads argv (after the command's name) into a->mem.  With --help nothing is required. */
bool cli_read(struct cli_args *a, const struct cli_command *c, int argc, char **argv, struct err *e);

/* The command's options and the common ones, ended by a zero row; returns their number. */
size_t cli_collect_options(const struct cli_command *c, struct param out[CLI_MAX_OPTIONS]);

/* True if the option was given; false for an option that the command does not have. */
bool cli_has(const struct cli_args *a, const char *option);
str cli_text(const struct cli_args *a, const char *option); /* last value or fallback; else NULL s */
/* All values of a CLI_TEXTS option in *values [result], in the order given; 0 if there are none. */
size_t cli_texts(const struct cli_args *a, const char *option, const str **values);
int64_t cli_int(const struct cli_args *a, const char *option); /* value or fallback, else 0 */
/* The value or the fallback, else 0; cli_bytes in bytes. */
double cli_number(const struct cli_args *a, const char *option);
uint64_t cli_bytes(const struct cli_args *a, const char *option);

/* The whole program without main(): returns the exit status (dispatch.c). */
int cli_main(int argc, char **argv);

#endif
