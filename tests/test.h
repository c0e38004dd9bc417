/*
 * test.h -- a test is a function `void test_NAME(void)`; the build finds it.
 *
 * CHECK records a failure and goes on; a test passes if none was recorded.
 * Data that only some machines have: `if (!test_reference()) { test_skip("..."); return; }`.
 */
#ifndef TESTS_TEST_H
#define TESTS_TEST_H

#include <math.h>
#include <stdbool.h>
#include <stdio.h>

#include "eval/base/arena.h"
#include "eval/base/err.h"
#include "eval/base/str.h"

/* SANITIZED is defined in builds whose memory and time are a sanitizer's: gcc defines a macro for each, clang answers
 * __has_feature. */
#ifndef __has_feature
#define __has_feature(x) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer) || \
    __has_feature(thread_sanitizer)
#define SANITIZED
#endif

void test_fail(const char *file, int line, const char *fmt, ...) PRINTF(3, 4);
void test_skip(const char *why);

/* Folder of reference data (ASSAY_REFERENCE), or NULL. */
const char *test_reference(void);
/* The path of the built program. */
const char *test_program(void);

#define CHECK(cond)                                     \
    do {                                                \
        if (!(cond))                                    \
            test_fail(__FILE__, __LINE__, "%s", #cond); \
    } while (0)

#define CHECK_MSG(cond, ...)                            \
    do {                                                \
        if (!(cond))                                    \
            test_fail(__FILE__, __LINE__, __VA_ARGS__); \
    } while (0)

/* |a - b| <= tolerance, NaN equals NaN. */
#define CHECK_NEAR(a, b, tolerance)                                                   \
    do {                                                                              \
        double a_ = (a), b_ = (b);                                                    \
        if (!(fabs(a_ - b_) <= (tolerance) || (isnan(a_) && isnan(b_)) || a_ == b_))  \
            test_fail(__FILE__, __LINE__, "%s is %.17g, expected %.17g", #a, a_, b_); \
    } while (0)

#define CHECK_STR(a, b)                                                                                        \
    do {                                                                                                       \
        str sa_ = (a), sb_ = (b);                                                                              \
        if (!str_equal(sa_, sb_))                                                                              \
            test_fail(__FILE__, __LINE__, "%s is \"" STR_FMT "\", expected \"" STR_FMT "\"", #a, STR_ARG(sa_), \
                      STR_ARG(sb_));                                                                           \
    } while (0)

#endif
