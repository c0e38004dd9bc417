/*
 * measure.h -- runs a program and says how it ended, how long it took and how
 * much memory it had.
 *
 * A child counts the memory of the process that it was forked from as its own
 * (getrusage keeps the high-water mark through exec).  So the test program
 * starts itself again, small, to start and measure the other.
 */
#ifndef TESTS_MEASURE_H
#define TESTS_MEASURE_H

#include "eval/base/str.h"

struct arena;

struct outcome {
    int status; /* -1: a signal */
    double seconds, mb;
    str text; /* output and messages together */
};

bool measure_program(char *const argv[], struct outcome *o, struct arena *a);

/* For main(): `unit --measure FILE PROGRAM ARGUMENT...` */
int measure_main(char **argv);

#endif
