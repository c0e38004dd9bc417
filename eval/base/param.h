/*
 * param.h -- named parameters of metrics, judges and backends: one table from
 * which text is parsed, help is printed and the signature is built.
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

enum param_kind { PARAM_INT, PARAM_NUMBER, PARAM_BOOL, PARAM_CHOICE, PARAM_TEXT, PARAM_FILE };

struct param {
    const char *name; /* NULL ends the table */
    enum param_kind kind;
    const char *fallback; /* default, as text; NULL = unset */
    const char *range;    /* "1..9", "a|b|c", or NULL for any value */
    const char *help;
    const char *short_name; /* key in signatures; NULL = not part of the signature */
};

struct param_value {
    str text;
    double number; /* INT, NUMBER, BOOL (0/1); CHOICE: index in range */
    bool given;    /* set by the user */
};

struct param_set {
    const struct param *table;        /* up to the row whose name is NULL */
    const struct param_value *values; /* one for each row of the table */
};

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
