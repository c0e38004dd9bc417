/*
 * history_year.h -- a made-up history of many nights, for tests that count and benchmarks that time: every night scores
 * 12 components of 4 models, and 4 of them item by item.
 */
#ifndef TESTS_STORE_HISTORY_YEAR_H
#define TESTS_STORE_HISTORY_YEAR_H

#include "eval/base/str.h"

struct err;

/* Creates `path` with `n_nights` nights of `n_items` items, numbered from 1. */
bool history_year_write(const char *path, size_t n_nights, size_t n_items, struct err *e);

#endif
