/*
 * golden.h -- compares item scores with a table made by a reference tool: texts
 * from JSONL ({"id", "ref" or "refs", hyp}), numbers from a TSV with a header.
 */
#ifndef TESTS_METRICS_GOLDEN_H
#define TESTS_METRICS_GOLDEN_H

#include "tests/test.h"

struct golden_check {
    const char *spec;      /* "bleu:tokenize=zh" */
    const char *component; /* NULL: the row itself against a list of numbers */
    const char *column;
};

/* `where` is NULL for tests/golden/metrics, else the reference folder. */
struct golden_files {
    const char *where, *texts, *hyp, *scores;
};

enum { GOLDEN_ALL_REFS, GOLDEN_FIRST_REF };

/* Counts are compared exactly, scores to `tolerance` relative to max(1, |score|). */
void golden_items(struct golden_files files, int refs, const struct golden_check *checks, size_t n, double tolerance);

str golden_read(const char *where, const char *folder, const char *name, struct arena *a);
int golden_column(str header, const char *name); /* -1 if there is none */
str golden_cell(str line, int column);

/* Scores the given texts with a metric: scores[] of its components.  On an error the test fails; returns false. */
bool golden_score(const char *spec, str hyp, const str *refs, size_t n_refs, double *scores);

#endif
