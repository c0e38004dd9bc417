/*
 * gzip.h -- reads text files line by line, compressed by gzip or not (wraps zlib).
 */
#ifndef EVAL_BASE_GZIP_H
#define EVAL_BASE_GZIP_H

#include "eval/base/str.h"

struct err;
struct gzip;

/* Pair with gzip_close. */
struct gzip *gzip_open(const char *path, struct err *e);
void gzip_close(struct gzip *g);

/* The next line without its line break; valid until the next call.  False at
 * the end and on an error, which sets *e (e->code). */
bool gzip_next_line(struct gzip *g, str *line, struct err *e);

#endif
