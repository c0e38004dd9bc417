/*
 * ecma_regex.h -- translates regular expressions of ECMA-262 (with the u flag, as in
 * JSON Schema) to PCRE2's syntax.
 */
#ifndef METRICS_STRUCTURED_ECMA_REGEX_H
#define METRICS_STRUCTURED_ECMA_REGEX_H

#include "eval/base/str.h"

struct arena;
struct err;

/* Translates a pattern for PCRE2 in UTF mode, *out in `a`: \d, \w and \b are ASCII, \s is ECMA's white space, $ is the
 * end of the text only, . excludes ECMA's four line terminators.  Syntax that ECMA-262 does not have (\A, \Z,
 * possessive quantifiers, (?i) ...) is an error. */
bool ecma_regex_translate(str pattern, str *out, struct arena *a, struct err *e);

#endif
