/*
 * replies.h -- sends damaged replies to the program's clients: of servers, of a process, of the hub.
 */
#ifndef TESTS_FUZZ_REPLIES_H
#define TESTS_FUZZ_REPLIES_H

#include <stddef.h>
#include <stdint.h>

/* Asks one question of a loopback server that answers with these bytes.  NULL, or what is wrong with the result: every
 * request must end with an answer or an error, never both.  `whole`: the bytes are undamaged and must be an answer. */
const char *reply_case(const char *backend, const uint8_t *bytes, size_t n, int whole);

/* The same for a process that writes the file as its reply. */
const char *worker_case(const char *path, int whole);

/* Fetches a model of a loopback hub that answers with these bytes and then with small files, into an empty cache. NULL,
 * or what is wrong; `whole`: the bytes are undamaged, and the model must be found. */
const char *hub_case(const uint8_t *bytes, size_t n, int whole);

#endif
