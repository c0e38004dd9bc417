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
    size_t n_groups;             /* up to the last that took part in the match, counting the whole match */
    size_t n_captures;           /* groups in the pattern, not counting the whole match */
    size_t start, end;           /* byte offsets of group 0 */
};

/* Compiles a pattern; `flags` is a sum of REGEX_...  NULL on error.  Close with regex_close.  Several threads may use
 * one regex. */
struct regex *regex_open(str pattern, unsigned flags, struct err *e);
/* Frees the regex; NULL is allowed. */
void regex_close(struct regex *r);

/* Finds the first match at or after byte `from`.  False if there is none (e->code is ERR_OK), or on error: a match
 * limit was reached, or `text` is not UTF-8. */
bool regex_find(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e);

/* The same for text that is known to be valid UTF-8, without checking it, so that a loop over one long text is linear.
 */
bool regex_find_valid(const struct regex *r, str text, size_t from, struct regex_match *m, struct err *e);

#endif
