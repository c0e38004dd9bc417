/*
 * requests.h -- sends damaged HTTP requests to `assay serve`.
 */
#ifndef TESTS_FUZZ_REQUESTS_H
#define TESTS_FUZZ_REQUESTS_H

#include <stddef.h>
#include <stdint.h>

/* Starts the server with this model in a process of its own, before this one has threads.  NULL, or why not. */
const char *requests_open(const char *model);
/* Sends the bytes, then checks that the server still answers.  NULL, or what is wrong: a damaged request gets a reply
 * or a closed connection, and the server goes on.  `whole`: the bytes are undamaged and must get status 200. */
const char *request_case(const uint8_t *bytes, size_t n, int whole);
/* Stops the server, which must end as a stopped command does.  NULL, or what is wrong. */
const char *requests_close(void);

#endif
