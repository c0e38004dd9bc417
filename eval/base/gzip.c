/*
 * gzip.c -- see gzip.h.  zlib reads uncompressed text too.  A line of more than a megabyte is an error, because
 * compressed text may expand to any size.
 */
#include "eval/base/gzip.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
#include <zlib.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"

enum { CHUNK = 1 << 16, MAX_LINE = 1 << 20 };

struct gzip {
    gzFile file;
    char *path;
    char *buffer; /* [cap] decompressed bytes, unread: [from, to) */
    size_t from, to, cap;
    bool ended;
};

struct gzip *gzip_open(const char *path, struct err *e)
{
    int fd = file_open_regular(path, e);
    gzFile file = fd >= 0 ? gzdopen(fd, "rb") : NULL;

    if (!file && fd >= 0) {
        err_set(e, ERR_IO, "%s: %s", path, strerror(errno));
        close(fd);
    }
    if (!file)
        return NULL;
    struct gzip *g = xcalloc(1, sizeof *g);
    g->file = file;
    g->path = xstrdup(path);
    return g;
}

void gzip_close(struct gzip *g)
{
    if (!g)
        return;
    gzclose(g->file);
    free(g->path);
    free(g->buffer);
    free(g);
}

static bool read_more(struct gzip *g, struct err *e)
{
    if (g->from > 0)
        memmove(g->buffer, g->buffer + g->from, g->to - g->from);
    g->to -= g->from;
    g->from = 0;
    if (g->cap - g->to < CHUNK)
        g->buffer = xrealloc(g->buffer, g->cap = 2 * g->cap + CHUNK);
    int n = gzread(g->file, g->buffer + g->to, CHUNK), code = Z_OK;
    if (n < 0 || (n == 0 && !gzeof(g->file)))
        return err_set(e, ERR_PARSE, "%s: %s", g->path, gzerror(g->file, &code));
    g->to += (size_t)n;
    g->ended = n == 0;
    if (g->ended) {
        gzerror(g->file, &code);
        if (code == Z_BUF_ERROR) /* the compressed stream is truncated */
            return err_set(e, ERR_PARSE,
                           "%s: truncated gzip data (found the end of the file, expected the end of the stream)",
                           g->path);
    }
    return true;
}

bool gzip_next_line(struct gzip *g, str *line, struct err *e)
{
    for (size_t seen = 0;;) {
        char *start = g->buffer + g->from, *end = NULL;
        if (g->to > g->from + seen)
            end = memchr(start + seen, '\n', g->to - g->from - seen);
        if (end || (g->ended && g->to > g->from)) {
            *line = (str){ start, end ? (size_t)(end - start) : g->to - g->from };
            g->from += line->n + (end != NULL);
            return true;
        }
        if (g->ended)
            return false;
        seen = g->to - g->from;
        if (seen > MAX_LINE)
            return err_set(e, ERR_PARSE, "%s: line is too long (found more than %d bytes)", g->path, MAX_LINE);
        if (!read_more(g, e))
            return false;
    }
}
