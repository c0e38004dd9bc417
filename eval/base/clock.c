/*
 * clock.c -- see clock.h.
 */
#include "eval/base/clock.h"

#include <stdio.h>
#include <stdlib.h>

double clock_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

struct tm clock_now(void)
{
    const char *fixed = getenv("ASSAY_NOW");
    struct tm tm = { 0 };

    if (fixed && sscanf(fixed, "%d-%d-%dT%d:%d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min,
                        &tm.tm_sec) == 6) {
        tm.tm_year -= 1900;
        tm.tm_mon -= 1;
        timegm(&tm); /* fills weekday and day of the year */
        return tm;
    }
    time_t now = time(NULL);
    localtime_r(&now, &tm);
    return tm;
}
