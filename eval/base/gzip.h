/*
 * gzip.h -- reads text files line by line, gzip-compressed or plain (wraps zlib).
 */
#ifndef EVAL_BASE_GZIP_H
#define EVAL_BASE_GZIP_H

#include "eval/base/str.h"

struct err;
struct gzip;

/* NULL on error.  Close with gzip_close. */
struct gzip *gzip_open(const char *path, struct err *e);
/* Closes the file; NULL is allowed. */
void gzip_close(struct gzip *g);

/* The next line without its line break; valid until the next call.  False at the end, with e->code unchanged, and on
 * error. */
bool gzip_next_line(struct gzip *g, str *line, struct err *e);

#endif
