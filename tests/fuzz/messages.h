/*
 * messages.h -- reads damaged messages of the ranks of one run (eval/harness/reply_bytes.h).
 */
#ifndef TESTS_FUZZ_MESSAGES_H
#define TESTS_FUZZ_MESSAGES_H

#include "eval/base/str.h"

struct arena;

/* A valid message, built here because its bytes depend on the machine. */
str message_seed(struct arena *a);
/* NULL, or what is wrong: an accepted message must be one that a rank can send, and must encode to the same bytes
 * again.
 * `whole`: the bytes are undamaged and must be accepted. */
const char *message_case(const uint8_t *bytes, size_t n, int whole);

#endif
