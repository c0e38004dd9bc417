/*
 * redact.h -- removes a secret from text before it is stored or printed.
 */
#ifndef EVAL_BACKENDS_REDACT_H
#define EVAL_BACKENDS_REDACT_H

#include "eval/base/str.h"

struct arena;

/* `text` with every occurrence of `secret` replaced by "***", in the arena.  A secret shorter than 8 bytes is not
 * replaced, because it could match parts of words. */
str redact(str text, str secret, struct arena *a);

#endif
