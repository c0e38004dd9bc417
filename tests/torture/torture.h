/*
 * torture.h -- runs the program under faults and compares its outcome with an undisturbed run.
 */
#ifndef TESTS_TORTURE_TORTURE_H
#define TESTS_TORTURE_TORTURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "eval/base/str.h"

struct arena;

enum { MAX_WORDS = 16, LIMIT_SECONDS = 120 };

/* One command; in a word, "@" is the directory of the trial and "%" that of all trials. */
struct scenario {
    const char *name;
    const char *words[MAX_WORDS];
    bool fresh; /* the run directory does not exist before; else it is a copy of a finished one */
};

/* What a command did, for comparing. */
struct outcome {
    int status;      /* exit status, or -signal */
    str out, errors; /* standard output, standard error */
    bool struck;     /* the fault occurred */
    str files, rows; /* "NAME SHA256\n" of each file but run.db; the rows of run.db without times */
};

/* Paths that all trials share. */
struct bench {
    const char *assay, *faults; /* the program; the library to preload */
    str work;                   /* a directory that no other process uses */
    str finished;               /* a finished run in it */
};

/* Runs it in a directory of its own; `at` and `how` as in faults.c, NULL = undisturbed. */
void trial_run(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
               struct outcome *out, struct arena *a);
/* The same in the directory as it is. */
void trial_again(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
                 struct outcome *out, struct arena *a);

/* Every place that the scenario passes, in an order that is stable and mixed. */
size_t places_of(const struct bench *b, const struct scenario *s, str dir, const char *kinds, char (**list)[24],
                 struct arena *a);

/* Why an outcome is wrong; NULL s if it is right: equal to the undisturbed one, or an error without a wrong file. */
str outcome_fault(const struct outcome *found, const struct outcome *right, struct arena *a);
/* The same without allowing an error. */
str outcome_differs(const struct outcome *found, const struct outcome *right, struct arena *a);
/* One error line at the end, an exit status that is documented. */
str outcome_unfit(const struct outcome *found, struct arena *a);

void remove_tree(str path);
void copy_tree(str from, str to, struct arena *a);

#endif
