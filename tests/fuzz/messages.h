/*
 * messages.h -- reads damaged messages of the ranks of one run (eval/harness/reply_bytes.h).
 */
#ifndef TESTS_FUZZ_MESSAGES_H
#define TESTS_FUZZ_MESSAGES_H

#include "eval/base/str.h"

struct arena;

/* A good message, made here: its bytes depend on the machine. */
str message_seed(struct arena *a);
/* NULL, or what is wrong: a message that is taken must be one that a rank can send, and give the same bytes again.
 * `whole`: the bytes are undamaged and must be taken. */
const char *message_case(const uint8_t *bytes, size_t n, int whole);

#endif
