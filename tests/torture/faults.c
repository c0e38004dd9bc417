/*
 * faults.c -- an LD_PRELOAD library that makes system and library calls fail at chosen places.
 *
 * A place is a kind of call and the call stack above it (8 return addresses, each relative to its module, so that it
 * is the same in every run).  SQLite's tests fail the n-th call for every n; failing each distinct stack once reaches
 * the same code in far fewer runs, as curl's torture tests do by sampling.
 *
 *     FAULTS_RECORD=FILE     appends each new place as a line "KIND HASH N", first passed by the N-th call of its kind
 *     FAULTS_AT=KIND HASH N  the place where calls fail; N (may be absent) spares the calls before the N-th the walk of
 *                            their stacks, which takes longer than the rest of a report
 *     FAULTS_AT=KIND #N      the N-th call of this kind instead
 *     FAULTS_HOW=once|on     only the first call there, or every call of this kind from it on
 *     FAULTS_HOW=short|intr  the first call there transfers half, or is interrupted
 *     FAULTS_HOW=kill        the process is killed there
 *     FAULTS_STRUCK=FILE     is created when a call fails: a trial whose fault never occurred has tested nothing
 *
 * Kinds: m memory, r read, w write, o open, s sync, n rename, p waitpid.
 */
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

#include "eval/base/replace.h"

enum { DEPTH = 8, SKIPPED = 2, N_SEEN = 1 << 18 };
enum how { ONCE, ON, SHORT, INTERRUPTED, KILL };

static struct {
    bool ready, armed;
    int record;
    char kind;
    uint64_t hash, number; /* number: 0 = by hash */
    uint64_t from;         /* the first call whose stack is compared with the hash */
    const char *struck;
    enum how how;
} plan = { .record = -1 };

static _Atomic uint64_t seen[N_SEEN], calls[256]; /* calls: by kind */
static atomic_bool failed;
static __thread bool inside __attribute__((tls_model("initial-exec")));

static uint64_t mix(uint64_t h, uint64_t x)
{
    h = (h ^ x) * 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

static uint64_t stack_hash(char kind)
{
    void *at[DEPTH + SKIPPED];
    int n = backtrace(at, DEPTH + SKIPPED);
    uint64_t h = (uint64_t)kind;

    for (int i = SKIPPED; i < n; i++) {
        struct dl_find_object module;
        bool known = _dl_find_object(at[i], &module) == 0;
        h = mix(h, (uint64_t)((char *)at[i] - (known ? (char *)module.dlfo_map_start : (char *)at[i])));
    }
    return h ? h : 1;
}

/* True the first time. */
static bool is_new(uint64_t h)
{
    for (size_t i = h % N_SEEN;; i = (i + 1) % N_SEEN) {
        uint64_t found = 0;
        if (atomic_compare_exchange_strong(&seen[i], &found, h))
            return true;
        if (found == h)
            return false;
    }
}

static void record(char kind, uint64_t h, uint64_t number)
{
    char line[64];
    int n = snprintf(line, sizeof line, "%c %016llx %llu\n", kind, (unsigned long long)h, (unsigned long long)number);

    syscall(SYS_write, plan.record, line, n);
}

static void tell_struck(void)
{
    if (plan.struck)
        syscall(SYS_close, (int)syscall(SYS_openat, AT_FDCWD, plan.struck, O_WRONLY | O_CREAT | O_CLOEXEC, 0666));
}

/* True if this call must fail. */
static bool strikes(char kind)
{
    if (!plan.ready || inside || (plan.record < 0 && (!plan.armed || kind != plan.kind)))
        return false;
    if (plan.armed && atomic_load(&failed))
        return plan.how == ON;
    uint64_t number = atomic_fetch_add(&calls[(unsigned char)kind], 1) + 1;
    if (number < plan.from)
        return false;
    inside = true;
    uint64_t h = plan.number ? 0 : stack_hash(kind);
    if (plan.record >= 0 && is_new(h))
        record(kind, h, number);
    bool here = plan.armed && (plan.number ? number == plan.number : h == plan.hash);
    if (here)
        tell_struck();
    if (here && plan.how == KILL)
        syscall(SYS_kill, getpid(), SIGKILL);
    if (here)
        atomic_store(&failed, true);
    inside = false;
    return here;
}

__attribute__((constructor)) static void read_plan(void)
{
    const char *to = getenv("FAULTS_RECORD"), *at = getenv("FAULTS_AT"), *how = getenv("FAULTS_HOW");
    static const char *const hows[] = { "once", "on", "short", "intr", "kill" };
    void *warm[4];

    inside = true;
    backtrace(warm, 4); /* loads the unwinder now */
    inside = false;
    plan.record = to ? open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666) : -1;
    if (at && strlen(at) > 2) {
        plan.armed = true;
        plan.kind = at[0];
        plan.number = at[2] == '#' ? strtoull(at + 3, NULL, 10) : 0;
        char *end = NULL;
        plan.hash = at[2] == '#' ? 0 : strtoull(at + 2, &end, 16);
        plan.from = end ? strtoull(end, NULL, 10) : 0;
    }
    for (int i = 0; how && i < 5; i++)
        if (strcmp(how, hows[i]) == 0)
            plan.how = (enum how)i;
    plan.struck = getenv("FAULTS_STRUCK");
    plan.ready = true;
}

/* --- memory: eval/base/limits.c calls the C library by these names ----------------------------------------------- */

void *__libc_malloc(size_t n)
{
    NEXT(__libc_malloc)
    return strikes('m') ? errno = ENOMEM, NULL : next(n);
}

void *__libc_calloc(size_t n, size_t size)
{
    NEXT(__libc_calloc)
    return strikes('m') ? errno = ENOMEM, NULL : next(n, size);
}

void *__libc_realloc(void *old, size_t n)
{
    NEXT(__libc_realloc)
    return n && strikes('m') ? errno = ENOMEM, NULL : next(old, n);
}

void *__libc_memalign(size_t alignment, size_t n)
{
    NEXT(__libc_memalign)
    return strikes('m') ? errno = ENOMEM, NULL : next(alignment, n);
}

/* --- files ------------------------------------------------------------------------------------------------------- */

/* Standard output and error report the failure, so they never fail; pipes and sockets are not files. */
static bool is_file(int fd)
{
    return fd > 2 && lseek(fd, 0, SEEK_CUR) >= 0;
}

#define FAIL_WITH(error) (errno = plan.how == INTERRUPTED ? EINTR : (error), -1)

ssize_t read(int fd, void *to, size_t n)
{
    bool bad = is_file(fd) && strikes('r');
    return bad && plan.how != SHORT ? FAIL_WITH(EIO) : syscall(SYS_read, fd, to, bad && n > 1 ? n / 2 : n);
}

ssize_t pread64(int fd, void *to, size_t n, off64_t at)
{
    bool bad = strikes('r');
    return bad && plan.how != SHORT ? FAIL_WITH(EIO) : syscall(SYS_pread64, fd, to, bad && n > 1 ? n / 2 : n, at);
}

ssize_t pread(int fd, void *to, size_t n, off_t at)
{
    return pread64(fd, to, n, at);
}

ssize_t write(int fd, const void *from, size_t n)
{
    bool bad = is_file(fd) && strikes('w');
    return bad && plan.how != SHORT ? FAIL_WITH(ENOSPC) : syscall(SYS_write, fd, from, bad && n > 1 ? n / 2 : n);
}

ssize_t pwrite64(int fd, const void *from, size_t n, off64_t at)
{
    bool bad = strikes('w');
    return bad && plan.how != SHORT ? FAIL_WITH(ENOSPC) : syscall(SYS_pwrite64, fd, from, bad && n > 1 ? n / 2 : n, at);
}

ssize_t pwrite(int fd, const void *from, size_t n, off_t at)
{
    return pwrite64(fd, from, n, at);
}

/* `make coverage` counts into such files when the program has ended. */
static bool is_count_of_lines(const char *path)
{
    size_t n = strlen(path);
    return n > 5 && strcmp(path + n - 5, ".gcda") == 0;
}

static int open_at(const char *path, int flags, mode_t mode)
{
    return !is_count_of_lines(path) && strikes('o') ? FAIL_WITH(EMFILE)
                                                    : (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_at(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    MODE_OF(flags)
    return open_at(path, flags | O_LARGEFILE, mode);
}

int fsync(int fd)
{
    return strikes('s') ? FAIL_WITH(EIO) : (int)syscall(SYS_fsync, fd);
}

int fdatasync(int fd)
{
    return strikes('s') ? FAIL_WITH(EIO) : (int)syscall(SYS_fdatasync, fd);
}

int rename(const char *from, const char *to)
{
    return strikes('n') ? FAIL_WITH(EIO) : (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
    if (strikes('p'))
        return FAIL_WITH(EINTR);
    return (pid_t)syscall(SYS_wait4, pid, status, options, NULL);
}
