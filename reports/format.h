/*
 * format.h -- how numbers are written in every format and chart: a true minus
 * sign, an en dash for a missing value, thin spaces in large counts.
 */
#ifndef REPORTS_FORMAT_H
#define REPORTS_FORMAT_H

#include "eval/base/str.h"

struct arena;

/* Printed for a missing number: an en dash. */
#define NO_NUMBER S("\xE2\x80\x93")
#define MINUS     "\xE2\x88\x92"
#define THIN      "\xE2\x80\xAF" /* a thin space that does not break */

/* "0.123" with the component's decimals and a true minus sign; an en dash where undefined. */
str format_number(double x, int decimals, struct arena *a);
/* The same with a sign: "+0.123"; zero has none. */
str format_difference(double x, int decimals, struct arena *a);
/* "[0.012, 0.345]" */
str format_interval(double low, double high, int decimals, struct arena *a);
/* "0.012", "< 0.001" */
str format_p(double p, struct arena *a);
/* "= 0.012", "< 0.001" */
str format_p_relation(double p, struct arena *a);
/* 1234567 as "1 234 567" */
str format_count(uint64_t n, struct arena *a);

/* "machine_learning" as "machine learning"; text with spaces is unchanged. */
str format_name(str id, struct arena *a);

/* Line ends become spaces: for names, captions, cells. */
str format_one_line(str text, struct arena *a);

#endif
