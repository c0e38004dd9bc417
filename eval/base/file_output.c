/*
 * file_output.c -- see file_output.h.
 */
#include "eval/base/file_output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/file.h"

enum { MAX_TEMPORARIES = 100, PENDING_BYTES = 256 << 10 };

/* Devices and pipes (/dev/null, /dev/stdout) are written to, never replaced. */
static bool is_special(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode);
}

/* A pipe without a reader is an error: opening it must not block. */
static int open_special(const char *path)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd >= 0 && fcntl(fd, F_SETFL, 0) != 0) {
        int why = errno;
        close(fd);
        errno = why;
        fd = -1;
    }
    return fd;
}

/* Creates a new file in the directory of `path`; never opens an existing file or follows a link. */
static int open_temporary(const char *path, struct strbuf *name)
{
    int fd = -1;

    for (int i = 0; i < MAX_TEMPORARIES; i++) {
        strbuf_reset(name);
        strbuf_printf(name, "%s.%ld.%d.tmp", path, (long)getpid(), i);
        fd = open(name->s, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (fd >= 0 || errno != EEXIST)
            break;
    }
    return fd;
}

void file_output_open(struct file_output *f, const char *path)
{
    *f = (struct file_output){ .path = path, .is_special = is_special(path) };
    f->fd = f->is_special ? open_special(path) : open_temporary(path, &f->temporary);
    if (f->fd < 0)
        f->error = errno;
}

static void write_now(struct file_output *f, str content)
{
    while (f->error == 0 && content.n) {
        ssize_t k = write(f->fd, content.s, content.n);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0) {
            f->error = errno;
            return;
        }
        content.s += k;
        content.n -= (size_t)k;
        f->n_written += (size_t)k;
    }
}

static void flush(struct file_output *f)
{
    write_now(f, strbuf_str(&f->text));
    strbuf_reset(&f->text);
}

void file_output_next(struct file_output *f)
{
    if (f->text.n >= PENDING_BYTES)
        flush(f);
}

void file_output_add(struct file_output *f, str content)
{
    flush(f);
    write_now(f, content);
}

/* Syncs, closes and renames. */
static void finish(struct file_output *f)
{
    flush(f);
    if (f->error == 0 && fsync(f->fd) != 0 && !(f->is_special && errno == EINVAL)) /* a device has nothing to sync */
        f->error = errno;
    if (f->fd >= 0 && close(f->fd) != 0 && f->error == 0)
        f->error = errno;
    if (f->error == 0 && !f->is_special && rename(f->temporary.s, f->path) != 0)
        f->error = errno;
}

bool file_output_close(struct file_output *f, bool keep, struct err *e)
{
    bool was_made = f->fd >= 0 && !f->is_special;

    if (keep)
        finish(f);
    else if (f->fd >= 0)
        close(f->fd);
    if ((!keep || f->error) && was_made)
        unlink(f->temporary.s);
    if (keep && f->error)
        err_set(e, ERR_IO, "%s: cannot write: %s", f->path, strerror(f->error));
    strbuf_release(&f->text);
    strbuf_release(&f->temporary);
    return keep && f->error == 0;
}

bool file_write(const char *path, str content, struct err *e)
{
    struct file_output f;

    file_output_open(&f, path);
    file_output_add(&f, content);
    return file_output_close(&f, true, e);
}
