/*
 * err.h -- why something failed, as a sentence that grows on the way up.
 *
 * Every fallible function returns false (or NULL) and takes `struct err *e`
 * last; it writes *e only when it fails.  The text names the thing and says what
 * was found and what was expected; callers prefix what only they know (a file, a
 * line, an item) with err_wrap.  Nothing below eval/harness prints or exits.
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
    X(IO,            4, "the operating system refused")                           \
    X(REMOTE,        4, "a server failed or answered nonsense")                   \
    X(INTERRUPTED,   5, "stopped; can be resumed")                                \
    X(INTERNAL,     70, "a bug of ours")
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

/* Both return false, so that failing is one statement: return err_set(...);
 * control characters in the text become blanks.  A NULL e is fine. */
bool err_set(struct err *e, err_code code, const char *fmt, ...) PRINTF(3, 4);

/* "fmt: old text". */
bool err_wrap(struct err *e, const char *fmt, ...) PRINTF(2, 3);

/* An unknown name: WHAT (found "NAME", expected "NEAREST"), or if none of the `n` known names is near, WHAT (found
 * "NAME", expected OTHERWISE). */
bool err_unknown(struct err *e, err_code code, const char *what, str name, const char *const *known, size_t n,
                 const char *otherwise);

int err_exit_status(err_code code);

/* An invariant of the program itself: when it is broken, one line and exit 70, in release builds too. */
#define ASSERT(cond) ((cond) ? (void)0 : err_bug(__FILE__, __LINE__, #cond))
_Noreturn void err_bug(const char *file, int line, const char *what);

/* One line and exit 4.  The store is transactional, so no stored data is lost. */
_Noreturn void err_out_of_memory(size_t bytes);

#endif
