/*
 * limits.c -- malloc and pthread_create for the whole process: when memory or threads run out, the process prints one
 * line and ends with exit code 4.
 *
 * Libraries handle a failed malloc differently: GLib aborts, fontconfig falls back to another font and the figure is
 * wrong, others silently lose a row or truncate a number.  mem.h ends the process, so all libraries must do the same:
 * these functions replace the C library's for every library (glibc manual, "Replacing malloc"), call it, and check the
 * result.  A size that no machine has is returned as an error, because the caller handles it.  The same holds for
 * threads: OpenMP would end the process with exit code 1, GLib would abort.
 *
 * With sanitizers, which define these functions themselves, this file is empty.
 */
#include "eval/base/limits.h"

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "eval/base/err.h"
#include "eval/base/replace.h"

#if defined(CAN_REPLACE)

/* clang-format off */
void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *old, size_t bytes);
void *__libc_memalign(size_t alignment, size_t bytes);
void *memalign(size_t alignment, size_t bytes);
/* clang-format on */

static void *checked(void *p, size_t bytes)
{
    if (!p && bytes > 0 && bytes <= PTRDIFF_MAX)
        err_out_of_memory(bytes);
    return p;
}

void *malloc(size_t bytes)
{
    return checked(__libc_malloc(bytes), bytes);
}

void *calloc(size_t n, size_t size)
{
    size_t bytes;

    if (__builtin_mul_overflow(n, size, &bytes))
        bytes = SIZE_MAX;
    return checked(__libc_calloc(n, size), bytes);
}

void *realloc(void *old, size_t bytes)
{
    return checked(__libc_realloc(old, bytes), bytes);
}

void *reallocarray(void *old, size_t n, size_t size)
{
    size_t bytes;

    if (!__builtin_mul_overflow(n, size, &bytes))
        return realloc(old, bytes);
    errno = ENOMEM;
    return NULL;
}

static bool is_power_of_two(size_t x)
{
    return x > 0 && (x & (x - 1)) == 0;
}

void *memalign(size_t alignment, size_t bytes)
{
    return checked(__libc_memalign(alignment, bytes), is_power_of_two(alignment) ? bytes : 0);
}

void *aligned_alloc(size_t alignment, size_t bytes)
{
    return memalign(alignment, bytes);
}

int posix_memalign(void **out, size_t alignment, size_t bytes)
{
    if (!is_power_of_two(alignment) || alignment % sizeof(void *) != 0)
        return EINVAL;
    void *p = memalign(alignment, bytes);
    if (!p)
        return ENOMEM;
    *out = p;
    return 0;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *argument)
{
    NEXT(pthread_create)
    int error = next(thread, attributes, start, argument);

    if (error == EAGAIN) {
        fputs("assay: error: cannot create a thread (found a limit of processes or memory, expected room for more;"
              " --threads N or OMP_NUM_THREADS=N starts fewer)\n",
              stderr);
        _Exit(err_exit_status(ERR_IO));
    }
    return error;
}

int limits_try_thread(pthread_t *thread, void *(*start)(void *), void *argument)
{
    NEXT(pthread_create)
    return next(thread, NULL, start, argument);
}

#else

int limits_try_thread(pthread_t *thread, void *(*start)(void *), void *argument)
{
    return pthread_create(thread, NULL, start, argument);
}

#endif
