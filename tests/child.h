/*
 * child.h -- starts the program in a process of its own, in a temporary folder, and tells how it ended.
 *
 * No clock: a process that does not end is ended with the test program.
 */
#ifndef TESTS_CHILD_H
#define TESTS_CHILD_H

#include <sys/types.h>

#include "eval/base/arena.h"

struct place {
    struct arena a;
    char dir[64];
    str errors; /* the file of standard error */
    int input;  /* end of the child's standard input that the test writes to */
};

/* Exports ASSAY_TEST_KEY, a key for servers. */
void place_open(struct place *p);
void place_close(struct place *p);

/* The path of a new file in the folder. */
str place_write(struct place *p, const char *name, str content);

/* Starts the program with these arguments (up to a NULL); `prepare` runs in its process first and may be NULL. */
pid_t place_start(struct place *p, void (*prepare)(void), const char *const *words);

/* Its exit status, or minus the signal that ended it. */
int child_end(pid_t pid);

/* Fails the test unless standard error holds the text. */
bool place_says(const struct place *p, const char *text);

#endif
