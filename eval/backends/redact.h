/*
 * redact.h -- keeps a secret out of everything that is stored or printed.
 */
#ifndef EVAL_BACKENDS_REDACT_H
#define EVAL_BACKENDS_REDACT_H

#include "eval/base/str.h"

struct arena;

/* `text` with every occurrence of `secret` as "***", in the arena.  A secret shorter than 8 bytes is not replaced:
 * it could match parts of words. */
str redact(str text, str secret, struct arena *a);

#endif
