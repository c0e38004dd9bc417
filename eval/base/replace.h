/*
 * replace.h -- for the files that replace functions of the C library in the whole process: limits.c, opens.c, and the
 * tests' fault injection (tests/torture/faults.c).
 */
#ifndef EVAL_BASE_REPLACE_H
#define EVAL_BASE_REPLACE_H

#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define HAS_SANITIZER 1
#endif
#endif

/* Sanitizers define these functions themselves. */
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !defined(HAS_SANITIZER)
#define CAN_REPLACE 1
#endif

/* Declares `next`, the function of this name in the next library.  C has no cast from an object to a function. */
#define NEXT(name)                             \
    static __typeof__(name) *_Atomic known;    \
    __typeof__(name) *next = known;            \
    if (!next) {                               \
        void *found = dlsym(RTLD_NEXT, #name); \
        memcpy(&next, &found, sizeof next);    \
        known = next;                          \
    }

/* Declares `mode`, the third argument of open if the flags require one. */
#define MODE_OF(flags)                     \
    mode_t mode = 0;                       \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list ap;                        \
        va_start(ap, flags);               \
        mode = va_arg(ap, mode_t);         \
        va_end(ap);                        \
    }

#endif
