/*
 * opens.c -- see opens.h.  As limits.c does with malloc, this file replaces open and read for every library of the
 * process, and calls the C library's.
 *
 * With sanitizers, which define these functions themselves, failures go unnoticed.
 */
#undef _FORTIFY_SOURCE /* its inline open and read would be defined twice */
#include "eval/base/opens.h"

#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "eval/base/err.h"
#include "eval/base/replace.h"

static atomic_bool watching;
static atomic_int failure; /* errno of the first failure; 0 = none */

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

#if defined(CAN_REPLACE)

/* Remembers why a call failed; returns its result. */
static ssize_t record_failure(ssize_t result)
{
    int code = errno, none = 0;
    bool is_failure = code == EIO || code == EMFILE || code == ENFILE || code == ENOMEM;

    if (result < 0 && is_failure && atomic_load(&watching))
        atomic_compare_exchange_strong(&failure, &none, code);
    errno = code;
    return result;
}

int open(const char *path, int flags, ...)
{
    NEXT(open)
    MODE_OF(flags)
    return (int)record_failure(next(path, flags, mode));
}

int open64(const char *path, int flags, ...)
{
    NEXT(open64)
    MODE_OF(flags)
    return (int)record_failure(next(path, flags, mode));
}

ssize_t read(int fd, void *to, size_t n)
{
    NEXT(read)
    return record_failure(next(fd, to, n));
}

#endif
