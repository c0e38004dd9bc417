/*
 * file.c -- see file.h.
 */
#include "eval/base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/hash.h"

/* A missing or wrong file that the user named is bad input (ERR_PARSE); a failing disk is the environment (ERR_IO). */
static bool system_error(struct err *e, const char *path)
{
    bool input = errno == ENOENT || errno == ENOTDIR || errno == EISDIR || errno == EACCES || errno == ENAMETOOLONG ||
                 errno == ELOOP;
    return err_set(e, input ? ERR_PARSE : ERR_IO, "%s: %s (expected a readable file)", path, strerror(errno));
}

static bool not_regular(struct err *e, const char *path, const struct stat *st)
{
    return err_set(e, ERR_PARSE, "%s: not a regular file (found a %s, expected a file)", path,
                   S_ISDIR(st->st_mode) ? "directory" : "special file");
}

bool file_is_regular_or_new(const char *path, struct err *e)
{
    struct stat st;
    return stat(path, &st) != 0 || S_ISREG(st.st_mode) || not_regular(e, path, &st);
}

/* An open regular file, or -1. */
static int open_regular(const char *path, struct stat *st, struct err *e)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0) {
        system_error(e, path);
        return -1;
    }
    if (fstat(fd, st) != 0 || !S_ISREG(st->st_mode)) {
        not_regular(e, path, st);
        close(fd);
        return -1;
    }
    return fd;
}

int file_open_regular(const char *path, struct err *e)
{
    struct stat st;
    return open_regular(path, &st, e);
}

/* Open mappings, for the message after SIGBUS, which means that a mapped file became shorter. */
static struct mapped {
    const uint8_t *from, *to; /* [from, to) */
    char path[256];           /* truncated if longer */
} mapped[256];
static pthread_mutex_t mapped_lock = PTHREAD_MUTEX_INITIALIZER;

static void register_mapping(const uint8_t *data, size_t n, const char *path)
{
    pthread_mutex_lock(&mapped_lock);
    for (size_t i = 0; data && i < COUNT_OF(mapped); i++)
        if (!mapped[i].from) {
            snprintf(mapped[i].path, sizeof mapped[i].path, "%s", path);
            mapped[i].to = data + n;
            mapped[i].from = data;
            break;
        }
    pthread_mutex_unlock(&mapped_lock);
}

static void unregister_mapping(const uint8_t *data)
{
    pthread_mutex_lock(&mapped_lock);
    for (size_t i = 0; i < COUNT_OF(mapped); i++)
        if (mapped[i].from == data)
            mapped[i].from = NULL;
    pthread_mutex_unlock(&mapped_lock);
}

const char *file_mapped_at(const void *address)
{
    const uint8_t *at = address;

    for (size_t i = 0; i < COUNT_OF(mapped); i++)
        if (mapped[i].from && at >= mapped[i].from && at < mapped[i].to)
            return mapped[i].path;
    return NULL;
}

bool file_map_open(struct file_map *m, const char *path, struct err *e)
{
    struct stat st;
    int fd = open_regular(path, &st, e);

    if (fd < 0)
        return false;
    size_t n = (size_t)st.st_size;
    void *p = n ? mmap(NULL, n, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
    int saved = errno;
    close(fd);
    errno = saved;
    if (p == MAP_FAILED)
        return err_set(e, ERR_IO, "%s: cannot map %zu bytes: %s", path, n, strerror(errno));
    *m = (struct file_map){ p, n, p };
    register_mapping(p, n, path);
    return true;
}

void file_map_close(struct file_map *m)
{
    if (m->data) {
        unregister_mapping(m->data);
        munmap(m->mapping, m->n);
    }
    *m = (struct file_map){ 0 };
}

/* The content, *n bytes, followed by a NUL; NULL on error. */
static char *read_content(const char *path, size_t max_bytes, size_t *n_read, struct arena *a, struct err *e)
{
    struct stat st;
    int fd = open_regular(path, &st, e);

    if (fd < 0)
        return NULL;
    if ((uint64_t)st.st_size > max_bytes) {
        close(fd);
        err_set(e, ERR_PARSE, "%s: file is too large (found %lld bytes, expected at most %zu)", path,
                (long long)st.st_size, max_bytes);
        return NULL;
    }
    size_t n = (size_t)st.st_size, got = 0;
    char *text = arena_alloc(a, n + 1);
    while (got < n) {
        ssize_t k = read(fd, text + got, n - got);
        if (k < 0 && errno == EINTR)
            continue;
        if (k < 0) {
            close(fd);
            system_error(e, path);
            return NULL;
        }
        if (k == 0)
            break; /* became shorter while it was read */
        got += (size_t)k;
    }
    close(fd);
    *n_read = got;
    return text;
}

bool file_read_bytes(const char *path, size_t max_bytes, struct arena *a, str *out, struct err *e)
{
    size_t n;
    char *content = read_content(path, max_bytes, &n, a, e);

    if (content)
        *out = (str){ content, n };
    return content != NULL;
}

/* Replaces CRLF by LF in place. */
static size_t without_carriage_returns(char *text, size_t n)
{
    char *first = n ? memmem(text, n, "\r\n", 2) : NULL;
    size_t to = first ? (size_t)(first - text) : n;

    for (size_t from = to; from < n; from++)
        if (text[from] != '\r' || from + 1 == n || text[from + 1] != '\n')
            text[to++] = text[from];
    text[to] = 0;
    return to;
}

bool file_read(const char *path, size_t max_bytes, struct arena *a, str *out, struct err *e)
{
    size_t n;
    char *content = read_content(path, max_bytes, &n, a, e);

    if (!content)
        return false;
    size_t mark = n - str_without_bom((str){ content, n }).n;
    if (n >= 2 && (memcmp(content, "\xFF\xFE", 2) == 0 || memcmp(content, "\xFE\xFF", 2) == 0))
        return err_set(e, ERR_PARSE, "%s: text in UTF-16 (found its byte order mark, expected UTF-8)", path);
    *out = (str){ content + mark, without_carriage_returns(content + mark, n - mark) };
    return true;
}

FILE *file_open_stream(const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    FILE *f = fd >= 0 && fcntl(fd, F_SETFL, 0) == 0 ? fdopen(fd, "rb") : NULL;

    if (!f && fd >= 0)
        close(fd);
    return f;
}

bool file_exists(const char *path)
{
    return access(path, F_OK) == 0;
}

bool file_is_directory(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_make_directories(const char *path, struct err *e)
{
    char *copy = xstrdup(path);
    bool ok = true;

    for (char *p = copy + 1; ok && *p; p++)
        if (*p == '/') {
            *p = 0;
            ok = mkdir(copy, 0777) == 0 || errno == EEXIST;
            *p = '/';
        }
    ok = ok && (mkdir(copy, 0777) == 0 || errno == EEXIST);
    if (ok && !file_is_directory(path)) {
        errno = ENOTDIR;
        ok = false;
    }
    free(copy);
    return ok || err_set(e, ERR_IO, "%s: cannot make this directory: %s", path, strerror(errno));
}

bool file_sha256(const char *path, char hex[65], struct err *e)
{
    struct file_map m;
    struct sha256 s;

    if (!file_map_open(&m, path, e))
        return false;
    sha256_init(&s);
    sha256_add(&s, m.data, m.n);
    sha256_hex(&s, hex);
    file_map_close(&m);
    return true;
}

str path_join(struct arena *a, str dir, str name)
{
    if (dir.n == 0 || (name.n && name.s[0] == '/'))
        return arena_str(a, name);
    bool slash = dir.s[dir.n - 1] == '/';
    return arena_printf(a, STR_FMT "%s" STR_FMT, STR_ARG(dir), slash ? "" : "/", STR_ARG(name));
}

str path_directory(str path)
{
    const char *slash = path.s && path.n ? memrchr(path.s, '/', path.n) : NULL;
    if (!slash)
        return S(".");
    return slash == path.s ? S("/") : (str){ path.s, (size_t)(slash - path.s) };
}

str path_base(str path)
{
    while (path.n > 1 && path.s[path.n - 1] == '/')
        path.n--;
    const char *slash = path.s && path.n > 1 ? memrchr(path.s, '/', path.n) : NULL;
    return slash ? str_slice(path, (size_t)(slash - path.s) + 1, path.n) : path;
}

static int compare_names(const void *x, const void *y)
{
    return str_compare(*(const str *)x, *(const str *)y);
}

bool file_list(const char *dir, struct arena *a, str **names, size_t *n, struct err *e)
{
    DIR *d = opendir(dir);
    str *list = NULL;
    size_t count = 0, cap = 0;

    if (!d)
        return system_error(e, dir);
    for (struct dirent *entry; (entry = readdir(d));)
        if (strcmp(entry->d_name, ".") && strcmp(entry->d_name, ".."))
            VEC_PUSH(list, count, cap) = arena_str(a, str_from(entry->d_name));
    closedir(d);
    if (count)
        qsort(list, count, sizeof *list, compare_names);
    *names = ARENA_NEW(a, str, count);
    if (count)
        memcpy(*names, list, count * sizeof *list);
    *n = count;
    free(list);
    return true;
}
