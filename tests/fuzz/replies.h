/*
 * replies.h -- sends a damaged reply of a server, head and body, to the program's client.
 */
#ifndef TESTS_FUZZ_REPLIES_H
#define TESTS_FUZZ_REPLIES_H

#include <stddef.h>
#include <stdint.h>

/* Asks one question of a loopback server that answers with these bytes.  NULL, or what is wrong with the result: every
 * request must end with an answer or an error, never both.  `whole`: the bytes are undamaged and must be an answer. */
const char *reply_case(const char *backend, const uint8_t *bytes, size_t n, int whole);

#endif
