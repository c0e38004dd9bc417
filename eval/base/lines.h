/*
 * lines.h -- reads a text file line by line, holding one line in memory.
 */
#ifndef EVAL_BASE_LINES_H
#define EVAL_BASE_LINES_H

#include "eval/base/hash.h"

struct err;

/* A longer line is an error: JSON takes several times its text. */
enum { LINES_MAX_BYTES = 32 << 20 };

struct lines {
    size_t number; /* of the last line, from 1 */
    /* Private. */
    const char *path;
    int fd;
    char *buffer; /* unread: [from, to) */
    size_t from, to, cap;
    bool ended;
    struct sha256 hash;
};

/* Opens a regular file by the rules of file_read: a byte order mark is dropped, UTF-16 is an error.  Keeps `path`.
 * Close with lines_close, also after an error of lines_next. */
bool lines_open(struct lines *l, const char *path, struct err *e);

/* The next line without LF or CRLF, valid until the next call; *found = false at the end.  Errors: "FILE:LINE: what".
 */
bool lines_next(struct lines *l, str *line, bool *found, struct err *e);

/* At the end of the file: the hash of all its bytes. */
void lines_sha256(struct lines *l, char hex[65]);
/* Closes the file and frees the buffer. */
void lines_close(struct lines *l);

#endif
