/*
 * param.h -- named parameters: one kind of table for the arguments of metrics and judges, the options of commands
 * (eval/cli/cli.h) and the attributes of suites (eval/harness/suite_schema.c), from which values are checked, help is
 * printed and signatures are built.
 *
 *     static const struct param params[] = {
 *         { "tokenize", PARAM_CHOICE, "13a", "13a|intl|char|none", "tokenization", "tok" },
 *         { "max_ngram", PARAM_INT, "4", "1..9", "longest n-gram", NULL },
 *         { 0 } };
 */
#ifndef EVAL_BASE_PARAM_H
#define EVAL_BASE_PARAM_H

#include "eval/base/str.h"

struct arena;
struct err;

enum param_kind {
    PARAM_INT,
    PARAM_NUMBER,
    PARAM_BOOL,
    PARAM_CHOICE, /* one of the range's words */
    PARAM_TEXT,
    PARAM_TEXTS, /* a text that may be given several times (options of commands) */
    PARAM_FILE,  /* a path; in a suite, relative to the suite file */
    PARAM_BYTES  /* "512M" */
};

struct param {
    const char *name; /* NULL ends the table */
    enum param_kind kind;
    const char *fallback; /* default, as text; NULL = unset; PARAM_REQUIRED = must be given */
    const char *range;    /* "a|b|c"; "1..9", "1.." without an upper end, "(0..1)" without both ends; else only shown */
    const char *help;
    const char *label; /* key in signatures, NULL = not part of the signature; of an option: heading in the help */
};

extern const char param_required[];
#define PARAM_REQUIRED param_required

struct param_value {
    str text;
    double number; /* INT, NUMBER, BOOL (0/1); CHOICE: index in range */
    bool given;    /* set by the user */
};

struct param_set {
    const struct param *table;        /* up to the row whose name is NULL */
    const struct param_value *values; /* one for each row of the table */
};

/* Reads one value.  ERR_USAGE: "NAME: bad value (found "x", expected ...)". */
bool param_read(const struct param *p, str text, struct param_value *v, struct err *e);

/* The allowed values in words: "a whole number from 1 to 9", "a|b|c"; lives in the arena. */
const char *param_expected(const struct param *p, struct arena *a);

/* Parses "k=v,k=v" (empty = all defaults), or n pairs of names and values.  A value with commas is written k="a,b".  An
 * unknown name is an error that names the nearest known one; so is a value outside its range. */
bool param_parse(const struct param *table, str text, struct param_set *out, struct arena *a, struct err *e);
bool param_set_pairs(const struct param *table, const str *names, const str *values, size_t n, struct param_set *out,
                     struct arena *a, struct err *e);

/* `name` must be in the table. */
const struct param_value *param_get(const struct param_set *p, const char *name);
double param_number(const struct param_set *p, const char *name);
bool param_bool(const struct param_set *p, const char *name);
str param_text(const struct param_set *p, const char *name);

#endif
