/*
 * fetch.h -- GET requests, one at a time: a small text, or a large file, which is
 * resumed where an earlier transfer stopped.
 *
 * Unlike http.h it follows redirects (a hub sends its files from a CDN): at most
 * five, never from https to http; the key goes to the first host only.
 */
#ifndef EVAL_BACKENDS_FETCH_H
#define EVAL_BACKENDS_FETCH_H

#include "eval/base/strbuf.h"

struct err;

struct fetch {
    const char *url;
    const char *key;    /* bearer token, or NULL */
    uint64_t max_bytes; /* a larger body is an error */
    /* Optional: called with the bytes of the body so far and in total (0 = unknown); false stops the transfer. */
    bool (*progress)(void *user, uint64_t done, uint64_t total);
    void *user;
};

/* Appends the body to `out` and sets *status.  False only if there is no complete reply. */
bool fetch_text(const struct fetch *f, struct strbuf *out, long *status, struct err *e);

/* Downloads the body to a file.  Bytes already present are kept and not requested again; a server that cannot resume
 * sends everything again.  Broken transfers are retried up to four times.  Statuses other than 200 and 206 do not
 * change the file. */
bool fetch_file(const struct fetch *f, const char *path, long *status, struct err *e);

#endif
