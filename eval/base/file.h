/*
 * file.h -- reads, maps and atomically writes whole files.
 */
#ifndef EVAL_BASE_FILE_H
#define EVAL_BASE_FILE_H

#include <stdio.h>

#include "eval/base/str.h"

struct arena;
struct err;

struct file_map {
    const uint8_t *data; /* [n] */
    size_t n;
    void *mapping; /* private */
};

/* Maps a regular file read-only; an empty file maps to n = 0.  Close with file_map_close. */
bool file_map_open(struct file_map *m, const char *path, struct err *e);
/* Unmaps; a zeroed or closed map is allowed. */
void file_map_close(struct file_map *m);

/* The path of the open mapping that holds an address, or NULL.  For signal handlers: takes no lock. */
const char *file_mapped_at(const void *address);

/* A text file of at most max_bytes, followed by a NUL: a byte order mark is dropped and CRLF becomes LF, as
 * Python's open() reads text.  UTF-16 is an error; the caller must reject other invalid UTF-8. */
bool file_read(const char *path, size_t max_bytes, struct arena *a, str *out, struct err *e);

/* The same for binary files, byte for byte. */
bool file_read_bytes(const char *path, size_t max_bytes, struct arena *a, str *out, struct err *e);

/* The descriptor of a regular file, or -1.  Never blocks. */
int file_open_regular(const char *path, struct err *e);

/* True unless `path` is there and is no regular file.  Opens nothing: for libraries whose open() would block on a pipe,
 * and for databases, where closing a second descriptor would drop the locks. */
bool file_is_regular_or_new(const char *path, struct err *e);

/* Opens a file or pipe (`<(command)` of a shell) for reading line by line.  Opening does not block: a pipe without a
 * writer reads as empty.  NULL with errno set. */
FILE *file_open_stream(const char *path);

/* Writes a new file in the same directory, syncs it and renames it, so that a partial file is never visible.  A link at
 * `path` is replaced, not followed; devices and pipes are written to directly.  (In file_output.c, which also writes by
 * pieces.) */
bool file_write(const char *path, str content, struct err *e);

bool file_exists(const char *path); /* of any kind */
/* False also if nothing is at `path`; a link to a directory is one. */
bool file_is_directory(const char *path);
bool file_make_directories(const char *path, struct err *e);     /* like mkdir -p */
bool file_sha256(const char *path, char hex[65], struct err *e); /* 64 hexadecimal digits */

/* "dir" + "name" with one slash; an absolute name is returned unchanged. */
str path_join(struct arena *a, str dir, str name);
str path_directory(str path); /* "." if none */
str path_base(str path);      /* the part after the last slash */

/* The names in a directory, sorted: *names [*n] in the arena, without "." and "..". */
bool file_list(const char *dir, struct arena *a, str **names, size_t *n, struct err *e);

#endif
