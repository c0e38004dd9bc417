/*
 * measure.h -- runs a program and reports its exit status and peak memory.
 *
 * A child inherits the high-water mark of the process that forked it (getrusage
 * keeps it through exec).  So the test program starts itself again, small, and
 * that process starts and measures the program.
 */
#ifndef TESTS_MEASURE_H
#define TESTS_MEASURE_H

#include "eval/base/str.h"

struct arena;

struct outcome {
    int status; /* -1: a signal */
    double mb;  /* peak resident memory in MiB */
    str text;   /* standard output and error together */
};

bool measure_program(char *const argv[], struct outcome *o, struct arena *a);

/* For main(): `unit --measure FILE PROGRAM ARGUMENT...` */
int measure_main(char **argv);

#endif
