/*
 * regex.h -- regular expressions (PCRE2 with UTF, UCP, JIT and match limits).
 */
#ifndef EVAL_BASE_REGEX_H
#define EVAL_BASE_REGEX_H

#include "eval/base/str.h"

struct err;
struct regex;

/* REGEX_BOUNDED: for patterns of a suite over answers.  A text of more than a megabyte, or one on which the pattern
 * takes more than ten million steps, is an error; steps are counted, so the outcome does not depend on the machine. */
enum { REGEX_CASELESS = 1, REGEX_DOTALL = 2, REGEX_MULTILINE = 4, REGEX_BOUNDED = 8 };
enum { REGEX_MAX_GROUPS = 16 };

struct regex_match {
    str group[REGEX_MAX_GROUPS]; /* [0] the whole match; unset groups are {NULL, 0} */
    size_t n_groups;
    size_t start, end; /* byte offsets of group 0 */
};

/* Owns: regex_close.  A compiled regex may be used by several threads. */
struct regex *regex_open(str pattern, unsigned flags, struct err *e);
void regex_close(struct regex *r);

/* The first match at or after byte `from`; false if none or a match limit was
 * reached (then e->code is set, otherwise ERR_OK).  Invalid UTF-8 in `text`
 * is an error; see text.h for a way to clean it first. */
bool regex_find(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e);

/* The same for text known to be valid UTF-8, without checking it again: a loop
 * over one long text stays linear. */
bool regex_find_valid(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e);

#endif
