/*
 * fixture.h -- a finished run made up for the report tests: any number of
 * models, metrics and items, with texts of the test's choice.
 */
#ifndef TESTS_REPORTS_FIXTURE_H
#define TESTS_REPORTS_FIXTURE_H

#include "eval/store/store.h"

struct fixture {
    size_t n_models, n_metrics, n_items;
    /* Text for slot number k ("model", "answer", ...); NULL = harmless ones. */
    str (*text)(const char *slot, size_t k, struct arena *a);
};

/* Scores are functions of their place: equal fixtures are equal views. */
struct run_view fixture_view(const struct fixture *f, struct arena *a);

/* A new folder /tmp/assay-report-XXXXXX; fixture_remove deletes it with its contents. */
str fixture_folder(struct arena *a);
void fixture_remove(str folder);
bool fixture_has_latex(void);

/* The 85 strings of tests/golden/reports/injection.jsonl. */
size_t fixture_injections(str *out, size_t max, struct arena *a);

#endif
