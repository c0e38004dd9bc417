/*
 * outdir.c -- see outdir.h.
 */
#include "eval/base/outdir.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/file.h"
#include "eval/base/signals.h"
#include "eval/base/text.h"

enum { MAX_PRIVATE = 100, WAIT_MICROSECONDS = 50000 };

/* --- ownership ---------------------------------------------------------- */

/* The first entry besides "." and ".."; NULL if the directory is empty. */
static str first_name(const char *dir, struct arena *a)
{
    DIR *d = opendir(dir);
    str found = { NULL, 0 };

    for (struct dirent *entry; d && !found.s && (entry = readdir(d));)
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
            found = arena_str(a, str_from(entry->d_name));
    if (d)
        closedir(d);
    return found;
}

static bool is_real_directory(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static bool is_output_directory(const char *dir, str *found, struct arena *a)
{
    struct stat st;
    str path = str_from(dir), run = path_join(a, path_directory(path), S("run.db"));

    *found = S("");
    if (lstat(path_join(a, path, S(OUTDIR_MARKER)).s, &st) == 0 && S_ISREG(st.st_mode))
        return true;
    if (is_real_directory(dir) && file_exists(run.s))
        return true;
    *found = first_name(dir, a);
    return !found->s;
}

bool outdir_claim(const char *dir, struct err *e)
{
    struct arena a = { 0 };
    str found;
    bool ok = file_make_directories(dir, e);

    if (ok && !is_output_directory(dir, &found, &a)) {
        struct strbuf quoted = { 0 };
        strbuf_add_quoted(&quoted, found, 80);
        ok = err_set(e, ERR_PARSE,
                     "%s: not an output directory of assay (found %s, expected an empty directory or an"
                     " earlier report)",
                     dir, quoted.s);
        strbuf_release(&quoted);
    }
    if (ok) {
        str marker = path_join(&a, str_from(dir), S(OUTDIR_MARKER));
        int fd = open(marker.s, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0666);
        ok = fd >= 0 || err_set(e, ERR_IO, "%s: cannot write: %s", marker.s, strerror(errno));
        if (fd >= 0)
            close(fd);
    }
    arena_free(&a);
    return ok;
}

bool outdir_make_below(const char *dir, struct err *e)
{
    if (mkdir(dir, 0777) == 0 || (errno == EEXIST && is_real_directory(dir)))
        return true;
    return err_set(e, ERR_IO, "%s: cannot make this directory: %s", dir,
                   errno == EEXIST ? "there is a file or a link of this name" : strerror(errno));
}

/* --- locking ----------------------------------------------------------- */

int outdir_lock(const char *dir, struct err *e)
{
    int lock = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

    if (lock < 0) {
        err_set(e, ERR_IO, "%s: %s", dir, strerror(errno));
        return -1;
    }
    while (flock(lock, LOCK_EX | LOCK_NB) != 0 && (errno == EWOULDBLOCK || errno == EINTR)) {
        if (signals_interrupted()) {
            close(lock);
            err_set(e, ERR_INTERRUPTED, "%s: stopped while another process writes there", dir);
            return -1;
        }
        usleep(WAIT_MICROSECONDS);
    }
    outdir_sweep(dir); /* on a file system without locks, the owner's id alone protects its temporaries */
    return lock;
}

void outdir_unlock(int lock)
{
    if (lock >= 0)
        close(lock);
}

/* --- temporaries ---------------------------------------------------------- */

/* The process id in NAME.PID.N.tmp; 0 for any other name. */
static long owner_of(const char *name)
{
    str text = str_from(name);
    int64_t pid, n;

    if (!str_ends(text, S(".tmp")))
        return 0;
    text.n -= 4;
    for (int i = 0; i < 2; i++) {
        const char *dot = text.n ? memrchr(text.s, '.', text.n) : NULL;
        if (!dot || !str_to_int((str){ dot + 1, (size_t)(text.s + text.n - dot - 1) }, i ? &pid : &n) || dot[1] < '0' ||
            dot[1] > '9')
            return 0;
        text.n = (size_t)(dot - text.s);
    }
    return text.n && pid > 0 && pid <= INT32_MAX ? (long)pid : 0;
}

static bool has_exited(long pid)
{
    return pid > 0 && pid != getpid() && kill((pid_t)pid, 0) != 0 && errno == ESRCH;
}

/* Removes the regular files in the directory, one level deep: LaTeX makes no others. */
static void remove_files(int parent, const char *name)
{
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;
    struct stat st;

    for (struct dirent *entry; d && (entry = readdir(d));)
        if (fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode))
            unlinkat(fd, entry->d_name, 0);
    if (d)
        closedir(d);
    else if (fd >= 0)
        close(fd);
}

static void remove_stale(int parent, const char *name)
{
    struct stat st;

    if (!has_exited(owner_of(name)) || fstatat(parent, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    if (S_ISREG(st.st_mode))
        unlinkat(parent, name, 0);
    if (!S_ISDIR(st.st_mode))
        return;
    remove_files(parent, name);
    unlinkat(parent, name, AT_REMOVEDIR);
}

/* `depth`: number of subdirectory levels to visit; links are not followed. */
static void sweep(int parent, const char *name, int depth)
{
    int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *d = fd >= 0 ? fdopendir(fd) : NULL;

    for (struct dirent *entry; d && (entry = readdir(d));)
        if (owner_of(entry->d_name))
            remove_stale(fd, entry->d_name);
        else if (depth > 0 && entry->d_name[0] != '.')
            sweep(fd, entry->d_name, depth - 1);
    if (d)
        closedir(d);
    else if (fd >= 0)
        close(fd);
}

void outdir_sweep(const char *dir)
{
    sweep(AT_FDCWD, dir, 1);
}

bool outdir_make_private(const char *dir, const char *name, str *path, struct arena *a, struct err *e)
{
    for (int i = 0; i < MAX_PRIVATE; i++) {
        *path = arena_printf(a, "%s/%s.%ld.%d.tmp", dir, name, (long)getpid(), i);
        if (mkdir(path->s, 0700) == 0)
            return true;
        if (errno != EEXIST)
            break;
    }
    return err_set(e, ERR_IO, "%s: cannot make this directory: %s", path->s, strerror(errno));
}

void outdir_remove_private(const char *path)
{
    remove_files(AT_FDCWD, path);
    rmdir(path);
}

/* --- files ---------------------------------------------------------------- */

bool outdir_remove(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0 && S_ISREG(st.st_mode) && unlink(path) == 0;
}

static bool sync_file(const char *path, int flags)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | flags);
    bool ok = fd >= 0 && fsync(fd) == 0;

    if (fd >= 0)
        close(fd);
    return ok;
}

bool outdir_move(const char *from, const char *to, struct err *e)
{
    struct stat st;

    if (lstat(to, &st) == 0 && !S_ISREG(st.st_mode))
        return err_set(e, ERR_IO, "%s: cannot write: not a regular file", to);
    if (sync_file(from, O_NONBLOCK) && rename(from, to) == 0)
        return true;
    return err_set(e, ERR_IO, "%s: cannot write: %s", to, strerror(errno));
}
