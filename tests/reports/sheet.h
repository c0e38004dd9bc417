/*
 * sheet.h -- a made-up run whose parts a test may change, and what the report then says.
 */
#ifndef TESTS_REPORTS_SHEET_H
#define TESTS_REPORTS_SHEET_H

#include "eval/base/arena.h"
#include "reports/report.h"
#include "tests/reports/fixture.h"

struct sheet {
    struct arena a; /* arena_free ends it */
    struct run_view v;
    struct report_text text; /* of the options */
    struct run_task *task;
    struct run_model *models;
    struct run_score *scores;
    struct run_comparison *comparisons;
    struct run_answer *answers;
};

/* A task of 12 items (fixture.h). */
void sheet_open(struct sheet *s, size_t n_models, size_t n_metrics);
/* A copy of n elements that may be changed, with room for one more. */
void *sheet_copy(struct arena *a, const void *from, size_t n, size_t size);
/* True if the sections of the report have this text, with plain blanks; asks by sentence_in. */
bool sheet_says(struct sheet *s, const char *part);

#endif
