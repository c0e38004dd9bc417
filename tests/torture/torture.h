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

enum { MAX_WORDS = 16, LIMIT_SECONDS = 120, ALL = 1 << 30 };

#define SUITE "tests/torture/suite/suite.xml"

/* A kind and a hash, then the number of the call that first passed it ("m 0123456789abcdef 1200", see faults.c). */
enum { PLACE_KEY = 18 };
typedef char place_name[48];

/* One command; in a word, "@" is the directory of the trial and "%" that of all trials. */
struct scenario {
    const char *name;
    const char *words[MAX_WORDS];
    bool fresh; /* the run directory does not exist before; else it is a copy of a finished one */
    bool more;  /* only the places that the scenarios before it, up to one without this mark, do not pass */
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
    str work;                   /* a directory that no other process uses; absolute */
    str finished;               /* a finished run in it */
};

/* --- parts: each runs its trials and counts their verdicts ------------------------------------------------------- */

/* `make check`, `make torture`, `make torture-long`: how much of each part. */
enum size { SAMPLE, FULL, LONG, N_SIZES };

void torture_memory(const struct bench *b, enum size size);
void torture_files(const struct bench *b, enum size size);
void torture_kills(const struct bench *b, enum size size);
void torture_power(const struct bench *b, enum size size);
void torture_databases(const struct bench *b, enum size size);
void torture_soak(const struct bench *b, enum size size);

/* True for `n` of the indices 0 to n_all - 1, spread evenly. */
static inline bool is_chosen(size_t i, size_t n_all, size_t n)
{
    return n >= n_all || (i + 1) * n / n_all != i * n / n_all;
}

/* --- jobs: four at a time (jobs.c) ------------------------------------------------------------------------------- */

/* A job runs in a process of its own and ends with its verdict.  MISSED: correct, but the fault did not occur. */
enum verdict { RIGHT, ERROR, MISSED, FAILED, N_VERDICTS };

/* A slot whose last job has ended; its verdict is counted. */
int next_slot(void);
/* True in the new process, which must end with _exit(verdict). */
bool start_job(int slot);
void collect_all(void);
/* For what was checked without a job. */
void count_verdict(enum verdict verdict);
/* Waits for the jobs, prints the counts and clears them; false if a trial failed or too many missed their fault. */
bool end_part(const char *name);

/* One line about a failure; `at` and `how` may be NULL. */
void tell(const char *what, const struct scenario *s, const char *at, const char *how, str why);
str directory_of(const struct bench *b, int slot, struct arena *a);

/* --- trials (trial.c) -------------------------------------------------------------------------------------------- */

/* Runs it in a directory of its own; `at` and `how` as in faults.c, NULL = undisturbed.  A fault at a place is tried
 * again if it did not occur. */
void trial_run(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
               struct outcome *out, struct arena *a);
/* The same in the directory as it is. */
void trial_again(const struct bench *b, const struct scenario *s, str dir, const char *at, const char *how,
                 struct outcome *out, struct arena *a);

/* Every place that the scenario passes, in an order that is stable and mixed. */
size_t places_of(const struct bench *b, const struct scenario *s, str dir, const char *kinds, place_name **list,
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
