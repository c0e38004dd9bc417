/*
 * clock.h -- monotonic seconds for measurements, and the date for reports and
 * templates, which ASSAY_NOW=2026-07-26T09:05:03 replaces.
 */
#ifndef EVAL_BASE_CLOCK_H
#define EVAL_BASE_CLOCK_H

#include <stdbool.h>
#include <time.h>

double clock_seconds(void);
struct tm clock_now(void); /* local time, or ASSAY_NOW */
/* True with ASSAY_NOW: what was measured in seconds is then left out of reports, so that the same answers give the same
 * bytes. */
bool clock_is_fixed(void);

#endif
