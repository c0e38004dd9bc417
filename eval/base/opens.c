/*
 * opens.c -- see opens.h.  As limits.c does with malloc, this file replaces open and read for every library of the
 * process, and calls the C library's.
 *
 * With sanitizers, which define these functions themselves, nothing is noticed.
 */
#undef _FORTIFY_SOURCE /* its inline open and read would be defined twice */
#include "eval/base/opens.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "eval/base/err.h"

static atomic_bool watching;
static atomic_int failure; /* errno of the first; 0 = none */

void opens_watch(void)
{
    atomic_store(&watching, true);
}

bool opens_check(const char *path, struct err *e)
{
    int code = atomic_load(&failure);

    return code == 0 ||
           err_set(e, ERR_IO, "%s: cannot draw: a font or its configuration cannot be read: %s", path, strerror(code));
}

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(HAS_SANITIZER)

static void notice(void)
{
    int code = errno, none = 0;
    bool is_failure = code == EIO || code == EMFILE || code == ENFILE || code == ENOMEM;

    if (is_failure && atomic_load(&watching))
        atomic_compare_exchange_strong(&failure, &none, code);
    errno = code;
}

typedef int open_function(const char *, int, ...);
typedef ssize_t read_function(int, void *, size_t);

/* C has no cast from an object to a function. */
#define NEXT(type, name)                      \
    static type *_Atomic next;                \
    type *call = next;                        \
    if (!call) {                              \
        void *found = dlsym(RTLD_NEXT, name); \
        memcpy(&call, &found, sizeof call);   \
        ASSERT(call);                         \
        next = call;                          \
    }

#define MODE_OF(flags)                     \
    mode_t mode = 0;                       \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list ap;                        \
        va_start(ap, flags);               \
        mode = va_arg(ap, mode_t);         \
        va_end(ap);                        \
    }

int open(const char *path, int flags, ...)
{
    NEXT(open_function, "open")
    MODE_OF(flags)
    int fd = call(path, flags, mode);
    if (fd < 0)
        notice();
    return fd;
}

int open64(const char *path, int flags, ...)
{
    NEXT(open_function, "open64")
    MODE_OF(flags)
    int fd = call(path, flags, mode);
    if (fd < 0)
        notice();
    return fd;
}

ssize_t read(int fd, void *to, size_t n)
{
    NEXT(read_function, "read")
    ssize_t got = call(fd, to, n);
    if (got < 0)
        notice();
    return got;
}

#endif
