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

static bool read_fixed(struct tm *out)
{
    const char *fixed = getenv("ASSAY_NOW");
    struct tm tm = { 0 };

    if (!fixed || sscanf(fixed, "%d-%d-%dT%d:%d:%d", &tm.tm_year, &tm.tm_mon, &tm.tm_mday, &tm.tm_hour, &tm.tm_min,
                         &tm.tm_sec) != 6)
        return false;
    tm.tm_year -= 1900;
    tm.tm_mon -= 1;
    timegm(&tm); /* fills weekday and day of the year */
    *out = tm;
    return true;
}

bool clock_is_fixed(void)
{
    struct tm ignored;
    return read_fixed(&ignored);
}

struct tm clock_now(void)
{
    struct tm tm;

    if (read_fixed(&tm))
        return tm;
    time_t now = time(NULL);
    localtime_r(&now, &tm);
    return tm;
}
