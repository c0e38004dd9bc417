/*
 * err.h -- error messages, to which each caller adds its context.
 *
 * Every fallible function returns false (or NULL) and takes `struct err *e`
 * last; it writes *e only when it fails.  The text names the thing, what was found
 * and what was expected; callers add the file, line or item in front with err_wrap.
 * Nothing below eval/harness prints or exits.
 */
#ifndef EVAL_BASE_ERR_H
#define EVAL_BASE_ERR_H

#include <stdbool.h>

#include "eval/base/str.h"

/*      name         exit  meaning                                              */
/* clang-format off */
#define ERR_CODES(X)                                                              \
    X(OK,            0, "no error")                                               \
    X(GATE,          1, "a gate failed or items ended in error")                  \
    X(USAGE,         2, "the command line is wrong")                              \
    X(PARSE,         3, "input bytes do not follow their format")                 \
    X(UNSUPPORTED,   3, "well-formed, but not supported here")                    \
    X(IO,            4, "a file, memory or system call failed")                   \
    X(REMOTE,        4, "a server failed or sent an invalid reply")                   \
    X(INTERRUPTED,   5, "stopped; can be resumed")                                \
    X(INTERNAL,     70, "a bug in assay")

/* Exit statuses as `assay help exit` and the manual pages list them. */
#define ERR_EXITS(X)                                                              \
    X( 0, "done")                                                                 \
    X( 1, "finished, but a gate failed or items ended in error")                  \
    X( 2, "the command line is wrong")                                            \
    X( 3, "an input file is damaged or not supported")       \
    X( 4, "the environment failed: disk, memory, network, server, a closed output") \
    X( 5, "stopped by a signal or a limit; the same command resumes")             \
    X(70, "a bug in assay")
/* clang-format on */

typedef enum {
#define X(name, exit_status, text) ERR_##name,
    ERR_CODES(X)
#undef X
} err_code;

struct err {
    err_code code;
    char text[512]; /* one line, NUL-terminated, outside text escaped */
};

/* Both return false, so that failing is one statement: return err_set(...).  Control characters in the text become
 * spaces.  e may be NULL. */
bool err_set(struct err *e, err_code code, const char *fmt, ...) PRINTF(3, 4);

/* Puts "fmt: " in front of the text. */
bool err_wrap(struct err *e, const char *fmt, ...) PRINTF(2, 3);

/* Sets "WHAT (found "NAME", expected "NEAREST")" for an unknown name; if none of the `n` known names is similar,
 * "expected OTHERWISE". */
bool err_unknown(struct err *e, err_code code, const char *what, str name, const char *const *known, size_t n,
                 const char *otherwise);

/* The exit code of the table above. */
int err_exit_status(err_code code);

/* An invariant of the program: if it is violated, the process prints one line and exits with 70, in release builds too.
 */
#define ASSERT(cond) ((cond) ? (void)0 : err_bug(__FILE__, __LINE__, #cond))
_Noreturn void err_bug(const char *file, int line, const char *what);

/* Prints one line and exits with 4.  The store is transactional, so no stored data is lost. */
_Noreturn void err_out_of_memory(size_t bytes);

/* The same for a text of more than a gigabyte (strbuf.h). */
_Noreturn void err_text_too_long(size_t bytes);

#endif
