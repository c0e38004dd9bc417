/*
 * clock.h -- monotonic seconds for measurements, and the date for reports and
 * templates, which ASSAY_NOW=2026-07-26T09:05:03 replaces.
 */
#ifndef EVAL_BASE_CLOCK_H
#define EVAL_BASE_CLOCK_H

#include <stdbool.h>
#include <time.h>

/* Seconds of the monotonic clock: only differences mean anything. */
double clock_seconds(void);
struct tm clock_now(void); /* local time, or ASSAY_NOW */
/* True if ASSAY_NOW is set: reports then omit measured seconds, so that equal answers give equal bytes. */
bool clock_is_fixed(void);

#endif
