/*
 * lines.c -- see lines.h.
 */
#include "eval/base/lines.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/mem.h"

enum { CHUNK = 256 << 10 };

/* Makes room for CHUNK bytes and reads up to that many. */
static bool read_more(struct lines *l, struct err *e)
{
    ssize_t n;

    if (l->from > 0)
        memmove(l->buffer, l->buffer + l->from, l->to - l->from);
    l->to -= l->from;
    l->from = 0;
    if (l->cap - l->to < CHUNK)
        l->buffer = xrealloc(l->buffer, l->cap = l->cap + l->cap / 4 + 2 * CHUNK);
    do
        n = read(l->fd, l->buffer + l->to, CHUNK);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return err_set(e, ERR_IO, "%s: %s (expected a readable file)", l->path, strerror(errno));
    sha256_add(&l->hash, l->buffer + l->to, (size_t)n);
    l->to += (size_t)n;
    l->ended = n == 0;
    return true;
}

bool lines_open(struct lines *l, const char *path, struct err *e)
{
    *l = (struct lines){ .path = path, .fd = file_open_regular(path, e) };
    sha256_init(&l->hash);
    if (l->fd < 0 || !read_more(l, e)) {
        lines_close(l);
        return false;
    }
    str head = { l->buffer, l->to };
    if (l->to >= 2 && (memcmp(head.s, "\xFF\xFE", 2) == 0 || memcmp(head.s, "\xFE\xFF", 2) == 0)) {
        lines_close(l);
        return err_set(e, ERR_PARSE, "%s: text in UTF-16 (found its byte order mark, expected UTF-8)", path);
    }
    l->from = head.n - str_without_bom(head).n;
    return true;
}

bool lines_next(struct lines *l, str *line, bool *found, struct err *e)
{
    for (size_t seen = 0;;) {
        char *start = l->buffer + l->from, *end = NULL;
        size_t n = l->to - l->from;
        if (n > seen)
            end = memchr(start + seen, '\n', n - seen);
        if (end || l->ended) {
            *found = end || n > 0;
            *line = (str){ start, end ? (size_t)(end - start) : n };
            l->from += line->n + (end != NULL);
            l->number += *found;
            line->n -= end && str_ends(*line, S("\r"));
            return true;
        }
        if (n > LINES_MAX_BYTES)
            return err_set(e, ERR_PARSE, "%s:%zu: line is too long (found more than %d bytes, expected at most %d)",
                           l->path, l->number + 1, LINES_MAX_BYTES, LINES_MAX_BYTES);
        seen = n;
        if (!read_more(l, e))
            return false;
    }
}

void lines_sha256(struct lines *l, char hex[65])
{
    struct sha256 h = l->hash;
    sha256_hex(&h, hex);
}

void lines_close(struct lines *l)
{
    if (l->fd >= 0)
        close(l->fd);
    free(l->buffer);
    l->fd = -1;
    l->buffer = NULL;
}
