/*
 * libraries.h -- versions of the libraries that this process runs with.
 */
#ifndef EVAL_HARNESS_LIBRARIES_H
#define EVAL_HARNESS_LIBRARIES_H

#include "eval/base/str.h"

struct arena;

enum { LIBRARY_MAX = 16 };

struct library {
    const char *name;
    str version;
};

/* The libraries found, in a fixed order; returns how many. */
size_t library_versions(struct library out[LIBRARY_MAX], struct arena *a);

/* True if PCRE2 was built with its JIT compiler. */
bool library_has_jit(void);

#endif
