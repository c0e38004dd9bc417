/*
 * history_print.h -- output of `history`: runs, trends and change points, events, flaky items, and the item-by-item
 * difference of two runs.
 */
#ifndef EVAL_CLI_HISTORY_PRINT_H
#define EVAL_CLI_HISTORY_PRINT_H

#include "eval/base/str.h"

struct arena;
struct err;
struct history;
struct history_event;
struct history_run;
struct history_series;

/* A change of a score that is unlikely to be chance. */
struct history_change {
    int64_t run; /* the first of the new level */
    double before, after, p;
};
/* A history as read; h, mem, suite (empty = all), json and seed are the caller's. */
struct history_listing {
    struct history *h;
    struct arena *mem;
    str suite;
    bool json;
    uint64_t seed; /* of the permutation tests */
    struct history_run *runs;
    size_t n_runs;
    struct history_series *series;
    size_t n_series;
    struct history_event *events;
    size_t n_events;
    struct history_change **changes; /* [n_series] of history_listing_test; NULL before it */
    size_t *n_changes;               /* [n_series] */
};

/* Reads runs, series and events of l->suite into l->mem. */
bool history_listing_read(struct history_listing *l, struct err *e);
/* Tests all series for changes, once. */
void history_listing_test(struct history_listing *l);
/* To standard output. */
bool history_listing_print(struct history_listing *l, struct err *e);
/* Two runs of one suite, by their numbers. */
bool history_print_diff(struct history_listing *l, int64_t first, int64_t second, struct err *e);
/* A score with an interval: what tables and charts show. */
bool history_is_shown(const struct history_series *s);

/* history_chart.c: the trends as a chart; the file's name gives the format. */
bool history_chart(const struct history_listing *l, str path, struct err *e);

#endif
