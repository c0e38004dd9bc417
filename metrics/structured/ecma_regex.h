/*
 * ecma_regex.h -- regular expressions of ECMA-262 (with the u flag, as JSON Schema
 * uses them) in PCRE2's syntax.
 */
#ifndef METRICS_STRUCTURED_ECMA_REGEX_H
#define METRICS_STRUCTURED_ECMA_REGEX_H

#include "eval/base/str.h"

struct arena;
struct err;

/* The same pattern for PCRE2 in UTF mode: \d, \w and \b are ASCII, \s is ECMA's white
 * space, $ is the very end, . excludes ECMA's four line ends.  Syntax that ECMA-262 lacks
 * (\A, \Z, possessive quantifiers, (?i) ...) is an error, not passed on.  In `a`. */
bool ecma_regex_translate(str pattern, str *out, struct arena *a, struct err *e);

#endif
