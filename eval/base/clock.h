/*
 * clock.h -- the time: monotonic seconds for measuring, and the date that
 * reports and templates see, which ASSAY_NOW=2026-07-26T09:05:03 fixes.
 */
#ifndef EVAL_BASE_CLOCK_H
#define EVAL_BASE_CLOCK_H

#include <time.h>

double clock_seconds(void);
struct tm clock_now(void); /* local time, or ASSAY_NOW */

#endif
